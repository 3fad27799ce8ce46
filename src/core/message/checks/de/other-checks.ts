import { wordList } from '../../../contact/word-list';
import type { Named, WordsAbout } from '../en/about-instead-of-to';
import type { DoubledWord } from '../en/doubled-words';
import type { Slip } from '../en/slips';
import { commonWords } from './common-words';

/** Words that stand twice in good sentences: “alle, die die Schule kennen”. */
const mayDouble = wordList(
  'die der das den dem deren sie ihr ihnen es uns was wer sehr ganz viel viele lange weit ja nein so ha bla hatte haben werden sein',
);

const oneWord = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Words that stand twice in a row, across the end of a line too, but not of a paragraph. */
export function findDoubledWords(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  let last = { word: '', to: 0, from: 0 };
  for (const { 0: word, index: from } of text.matchAll(oneWord)) {
    const to = from + word.length;
    const key = word.toLowerCase();
    const gap = text.slice(last.to, from);
    const isTwice =
      key === last.word.toLowerCase() && gap.trim() === '' && gap.split('\n').length < 3;
    // Names such as Baden-Baden may, and so may numbers.
    const isName = word.length > 3 && word === last.word && /^\p{Lu}/u.test(word);
    if (isTwice && !mayDouble.has(key) && !isName && !/^\p{N}/u.test(word)) {
      found.push({ word: last.word, from: last.from, to });
    }
    last = { word, from, to };
  }
  return found;
}

const spaced = /[\p{L}\p{N}”“’')\]][ \t\u00A0]{1,3}[.,!?](?=\s|$)(?![ \t][.,])/gu;

/** Slips of German texts: a space before a full stop. */
export function findSlips(text: string): readonly Slip[] {
  return [...text.matchAll(spaced)].flatMap(({ 0: match, index }) => {
    if (/[:;]-?[)\]]/.test(text.slice(Math.max(0, index - 2), index + 1))) return [];
    return [{ kind: 'space' as const, from: index + 1, to: index + match.length }];
  });
}

/** How far a greeting reaches at most, and what is looked at around a name, in characters. */
const [GREETING, AROUND] = [80, 30];

const toldBehind =
  /^\s+(?:ist|war|wird|wurde|hat|hatte|arbeitet|arbeitete|leitet|leitete|macht|machte|sagt|sagte|meint|meinte|schreibt|schrieb|erzählt|erzählte|erklärt|erklärte|spricht|sprach|hält|hielt|kennt|weiß|begann|wechselte|studierte|unterrichtet|gründete)(?![\p{L}\p{M}])/u;
const toldBefore = /(?:^|[\s(])(?:von|über|mit|bei|durch|dass|wie|ob|als|wo)\s$/iu;

/**
 * Where the recipient's own name stands as that of somebody else: “Annas Vortrag”, “mit Anna”. German
 * has no other sign that is certain: “ihr” may be anybody's.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const mine = wordsOf([named.myName, named.company]);
  const own = new Set(
    [...wordsOf(named.names)].filter((word) => word.length > 2 && !mine.has(word)),
  );
  const begin = endOfGreeting(text, own);
  const said = text.replace(/„[^„“\n]{0,300}“|"[^"\n]{0,300}"|»[^»«\n]{0,300}«/g, (quote) =>
    ' '.repeat(quote.length),
  );
  let last = -1;
  return [...said.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index: from }) => {
    if (from < begin) return [];
    const isWhole = own.has(word) && !commonWords.has(word.toLowerCase());
    const isGenitive = !own.has(word) && word.endsWith('s') && own.has(word.slice(0, -1));
    const before = said.slice(Math.max(0, from - AROUND), from);
    const after = said.slice(from + word.length, from + word.length + AROUND);
    const isPartOfName = /\p{Lu}[\p{L}\p{M}]{1,28}[ -]$/u.test(before) || /^-|^\s+&/.test(after);
    const isAlone = !/^\s+\p{Lu}/u.test(after);
    const isSpokenOf =
      (isWhole && (toldBehind.test(after) || (toldBefore.test(before) && isAlone))) ||
      (isGenitive && /^\s+[\p{L}]/u.test(after));
    if (!isSpokenOf || isPartOfName || isCalled(before)) return [];
    // The first of each sentence.
    if (last >= 0 && !/[.!?\n]/.test(said.slice(last, from))) return [];
    last = from + word.length;
    return [{ from, to: last }];
  });
}

/** Whether a name is called rather than told of: “danke, Anna”. */
function isCalled(before: string): boolean {
  return /(?:hallo|liebe|lieber|danke|dank|,|heiße|bin|name ist)[^\S\n]*$/i.test(before);
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []));
}

/** Where the text goes on behind the line that greets; 0 where none does. */
function endOfGreeting(text: string, own: ReadonlySet<string>): number {
  const start = text.length - text.trimStart().length;
  const [line = ''] = text.slice(start, start + GREETING).split('\n');
  const greeted = [...line.matchAll(oneWord)].find(({ 0: word }) => own.has(word));
  if (greeted === undefined || greeted.index > GREETING / 2) return start;
  const end = line.indexOf(',', greeted.index);
  return start + (end < 0 ? line.length : end);
}

/** What everybody has: “Ihre Zeit” is about nobody in particular. */
const anybodyHas = wordList(`
zeit tag tage woche arbeit beruf job alltag arbeitsalltag berufsalltag arbeitstag weg berufsweg werdegang
karriere laufbahn geschichte position rolle aufgabe aufgaben tätigkeit feld berufsfeld fachgebiet branche
bereich rückruf reaktion zusage absage bescheid einladung telefonnummer antwort antworten rückmeldung nachricht e-mail mail terminkalender kalender verfügbarkeit hilfe rat
unterstützung freundlichkeit einblick einblicke gedanken gedanke erfahrung erfahrungen perspektive sicht
blick meinung wissen aufmerksamkeit geduld verständnis postfach seite kontakt team kollegen kolleginnen
unternehmen firma organisation leben wünschen namen name interesse expertise mühe bemühungen wahl
eigene eigenen eigenes persönlichen persönliche persönlicher beruflichen beruflicher berufliche berufliches
wertvolle wertvollen kostbare kostbaren tägliche täglichen täglicher vollen volle kurze kurzen schnelle ganzen
`);

/** What makes something that everybody has theirs, before a noun or an article: “Ihre Arbeit an der Orgel”. */
const narrowing = wordList('an am zu zum zur über bei beim mit als in im für auf aus von vom');
const article = wordList('der den dem das die des diesem dieser jenem');

const possessive =
  /^(?:Ihr(?:e|en|em|er|es)?|[dD]ein(?:e|en|em|er|es)?|[eE]uer|[eE]ure(?:n|m|r|s)?)$/;

/** What they did, or where the writer met them or heard of them. */
const deeds = [
  /(?:^|[^\p{L}])(?:Sie|du|Du|ihr|Ihr)(?:\s+[\p{L}\p{N}-]+){0,8}\s+(?:geschrieben|gehalten|gegeben|gegründet|gebaut|gesprochen|gesagt|geleitet|geführt|gemacht|gestaltet|veröffentlicht|gewechselt|studiert|gewonnen|entworfen|entwickelt|aufgebaut|erzählt|beschrieben|geteilt|gezeigt|vorgestellt|erklärt|erwähnt|berichtet|geforscht|unterrichtet|restauriert|übersetzt|organisiert|begonnen|angefangen|verlassen|gegangen)(?![\p{L}])/u,
  /[„»"][^„“»«"\n]{3,80}[“«"]/u,
  /(?:^|[^\p{L}])(?:von|über|mit|auf|an)\s+(?:Ihnen|Sie|dir|dich)(?:\s+[\p{L}\p{N}.-]+){0,4}\s+(?:gehört|gelesen|erzählt|gesehen|gestoßen|aufmerksam|gekommen|geschwärmt|empfohlen|berichtet|gesprochen)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:habe|hatte|haben|durfte)\s+(?:ich\s+)?(?:Sie|dich)(?:\s+[\p{L}\p{N}.-]+){1,6}\s+(?:gehört|gesehen|kennengelernt|getroffen|erlebt)(?![\p{L}])/u,
  /(?:^|[^\p{L}])wir\s+(?:uns\s+|haben\s+|hatten\s+|beide\s+|kennen\s+|sind\s+)(?:[\p{L}\p{N}.-]+\s+){0,6}(?:kennengelernt|getroffen|gesprochen|begegnet|unterhalten|gesessen|studiert|gearbeitet|kennen)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:geraten|empfohlen|vorgeschlagen|gesagt|ermutigt)[,]?\s+(?:ich\s+(?:solle|sollte|soll)\s+)?(?:mich\s+)?(?:bei\s+)?(?:Ihnen|dir|Sie|dich)(?![\p{L}])/u,
  /(?:Vortrag|Artikel|Beitrag|Interview|Podcast|Film|Buch|Text|Video|Porträt|Gespräch)\s+(?:mit|über|von)\s+(?:Ihnen|Sie|dir|dich)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:Sie|du|Du)\s+(?:arbeiten|arbeitest|leiten|leitest|forschen|forschst|unterrichten|unterrichtest|begleiten|begleitest|führen|führst|betreiben|betreibst|beraten|berätst)\s+(?:seit|als|in|an|bei|am|im|ein|eine|einen|den|die|das)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:meinte|sagte|erzählte|erwähnte|empfahl|riet)(?:\s+mir)?,?\s+(?:dass\s+)?(?:Sie|du|Ihnen|dir)(?![\p{L}])/u,
  /(?:^|[^\p{L}])wir\s+(?:waren|sind|haben|kommen|kennen)\s+beide(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:Ihnen|dir)(?:\s+[\p{L}\p{N}-]+){1,8}\s+(?:gelungen|geglückt)(?![\p{L}])/u,
  /(?:beeindruckt|begeistert|fasziniert|inspiriert|berührt|überrascht|neugierig gemacht|aufgefallen|aufmerksam)(?![\p{L}])/u,
];

/**
 * Whether a German text says anything about whoever reads it: what they did or made, or “Ihr” and
 * “dein” with something that not everybody has. “Ihre Zeit” and “Ihre Arbeit” alone are nothing.
 */
export function saysSomethingAbout(text: string): boolean {
  return deeds.some((deed) => deed.test(text)) || hasOwn(text);
}

function hasOwn(text: string): boolean {
  const words = [...withoutClosing(text).matchAll(oneWord)].map(({ 0: word }) => word);
  return words.some((word, place) => {
    if (!possessive.test(word)) return false;
    let next = place + 1;
    while (next < place + 4 && anybodyHas.has(words[next]?.toLowerCase() ?? '')) next += 1;
    const last = words[next] ?? '';
    // “Ihr” by itself may be “you”, behind which no noun stands.
    if (next === place + 1) return isNoun(last) || isNoun(words[next + 1] ?? '');
    const behind = words[next + 1] ?? '';
    return narrowing.has(last) && (/^\p{Lu}/u.test(behind) || article.has(behind));
  });
}

/** A text without a last line that signs it: “Ihre Kim Berg”. */
function withoutClosing(text: string): string {
  const lines = text.trimEnd().split('\n');
  const signs = /^\s*(?:Ihre?|Deine?|Euer|Eure)(?:\s+\p{Lu}[\p{L}.-]*){1,3}$/u;
  return signs.test(lines.at(-1) ?? '') ? lines.slice(0, -1).join('\n') : text;
}

function isNoun(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !anybodyHas.has(word.toLowerCase());
}
