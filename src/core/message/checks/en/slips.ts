import { type Slip, spacesBeforeMarks, withoutCode } from '../slips';

/** What somebody has: behind “you're” it asks for “your”. */
const had = `work career path team time job talk talks article articles advice book books research blog
podcast post posts profile schedule calendar email emails e-mail reply message messages kindness
experience background field role project projects paper papers lab department colleague colleagues
website insight insights thoughts story journey expertise answer answers question questions patience
generosity wisdom perspective presentation lecture chapter feedback industry position newsletter video
webinar studio inbox day week guidance consideration recommendation suggestion suggestions
invitation notes firm organisation organization family company`;

/** What may stand between “you're” and what somebody has, and is never said of anybody. */
const between = 'own recent latest last first entire whole current previous';

const hadWords = new Set(had.split(/\s+/));
const betweenWords = new Set(between.split(' '));

/** What “your” is never followed by, where “you're” was meant. */
const notHad = new Set(
  'welcome not able unable willing going doing sure aware free busy available interested'.split(
    ' ',
  ),
);
/** These may be had, or be said of what is: only at the end, or before one of `onward`, they are “you're”. */
const onward = new Set(
  'to in on at for with this that next tomorrow today then or and of about if by from the a an it well'.split(
    ' ',
  ),
);
const leading = new Set(
  'if when because whether that since unless while hope as think know'.split(' '),
);

/** Slips of English texts: a small “i”, “you're work” and “your welcome”, a space before a stop. */
export function findSlips(text: string): readonly Slip[] {
  const plain = withoutCode(text);
  return [...smallI(plain), ...mixedUp(plain), ...spacesBeforeMarks(plain, spaced)];
}

const smallWord =
  /(^|[\s("“‘'—–])i(?=$|[\s,;:?!"”)—–]|\.(?:\s|$)|['’](?:m|d|ll|ve)(?![\p{L}\p{N}]))/gmu;

function smallI(text: string): readonly Slip[] {
  return [...text.matchAll(smallWord)].flatMap(({ 0: match, 1: led = '', index }) => {
    const from = index + led.length;
    const before = text.slice(Math.max(0, from - 30), from);
    const after = text.slice(index + match.length, index + match.length + 30);
    return isMark(before, after) ? [] : [{ kind: 'small-i' as const, from, to: from + 1 }];
  });
}

/** Whether an “i” numbers something, stands between two names, or is a letter that is spoken of. */
function isMark(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).trimStart();
  if (/^[.)]/.test(after) && /^[(]?$/.test(line)) return true;
  if (before.endsWith('(') && after.startsWith(')')) return true;
  if (/["“‘']$/.test(before) && /^["”’']/.test(after)) return true;
  if (
    /(?:^|[^\p{L}])(?:part|chapter|volume|act|section|page|phase|type|class|letter|small|lower-case|lowercase|variable|index|for|an|the)\s$/iu.test(
      before,
    )
  ) {
    return true;
  }
  const last = before.trimEnd().split(/\s/).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && /^\s\p{Lu}/u.test(after);
}

const youre = /(?:^|[^\p{L}\p{N}])(you['’]re\s+)((?:very\s+)?[\p{L}-]+)(?:\s+([\p{L}-]+))?/giu;

const your = /(^|[^\p{L}\p{N}’'])(your\s+)([\p{L}-]+)(?:([.,!?])|\s+([\p{L}-]+))?/giu;

function mixedUp(text: string): readonly Slip[] {
  const wrongYoure = [...text.matchAll(youre)].flatMap((whole) => {
    const [match, said = '', first = '', second = ''] = whole;
    const { index } = whole;
    const from = index + match.indexOf(said);
    const isHad = hadWords.has(first.toLowerCase()) && !/^like$/i.test(second);
    if (isHad) return [{ kind: 'youre' as const, from, to: from + said.length + first.length }];
    if (!betweenWords.has(first.toLowerCase()) || !hadWords.has(second.toLowerCase())) return [];
    return [{ kind: 'youre' as const, from, to: index + match.length }];
  });
  const wrongYour = [...text.matchAll(your)].flatMap((match) => {
    const [, gap = '', said = '', next = '', mark, then = ''] = match;
    const word = next.toLowerCase();
    if (!notHad.has(word)) return [];
    const from = match.index + gap.length;
    const before = text.slice(Math.max(0, from - 12), from);
    const isEnd = mark !== undefined || onward.has(then.toLowerCase());
    const isLed = leading.has(before.trimEnd().split(/\s/).at(-1)?.toLowerCase() ?? '');
    const begins = before.trim() === '' || /[.!?\n]\s?$/.test(before);
    const isWrong = word === 'welcome' ? begins && isEnd : isLed && (isEnd || word === 'not');
    return isWrong ? [{ kind: 'your' as const, from, to: from + said.length + next.length }] : [];
  });
  return [...wrongYoure, ...wrongYour];
}

const spaced = /[\p{L}\p{N}"”’')\]][ \t\u00A0]{1,3}[.,](?=\s|$)(?![ \t][.,])/gu;
