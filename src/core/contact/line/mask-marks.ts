import { Mask, NOTHING, wordsOf } from './mask';

/** Marks that stand on their own: what they say is no name, role or company. */
const alone: readonly RegExp[] = [
  // Comments; an open one goes on below the line.
  /%%[^]*?(?:%%|$)/g,
  /<!--[^]*?(?:-->|$)/g,
  /<%[^]*?(?:%>|$)/g,
];

const dates: readonly RegExp[] = [
  // Marks of the Tasks plugin, with their day or words.
  /(?:📅|⏳|🛫|➕|✅|❌)\uFE0F?[ \t]{0,3}(?:\d{4}-\d{2}-\d{2})?/gu,
  /🔁\uFE0F?[^📅⏳🛫➕✅❌#]*/gu,
  /(?:🆔|⛔|🏁)\uFE0F?[ \t]{0,3}[\w,-]{0,60}/gu,
  /(?:\b(?:on|le|el|il|am|den) )?\b\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?\b/g,
  /(?:\b(?:on|le|el|il|am|den) )?\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/g,
  /\b\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?(?!\d)/gi,
  // “Fri 30 Nov”, “November 30th, 2026”.
  /(?:\b(?:on|le|el|il|am|den) )?(?:\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday)?,? )?\b\d{1,2}(?:st|nd|rd|th|\.)? \b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?:,? \d{4}\b)?/gi,
  /(?:\b(?:on|le|el|il|am|den) )?(?:\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday)?,? )?\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4}\b)?/gi,
];

const pronouns =
  /[([{（]?\b(?:she|her|hers|he|him|his|they|them|theirs|ze|hir|xe|xem|any|sie|er|ella|elle|él|il|iel|hen|hij|zij|hän|han|hon|ela|ele|lei)(?:[ \t]?\/[ \t]?(?:she|her|hers|he|him|his|they|them|theirs|hir|zir|xem|any|ihr|sie|ihm|ella|elle|él|lui|iel|hen|hem|haar|hun|ham|hende|honom|henne|dela|dele|loro)\b){1,3}[)\]}）]?/giu;

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ mdash: '—', ndash: '–', minus: '-', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
    ...{ amp: '&', quot: '"', apos: "'", rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' },
    ...{
      middot: '·',
      bull: '•',
      comma: ',',
      colon: ':',
      vert: '|',
      lt: '（',
      gt: '）',
      shy: NOTHING,
    },
    ...{ szlig: 'ß', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ' },
    ...{ oelig: 'œ', OElig: 'Œ', thorn: 'þ', THORN: 'Þ', eth: 'ð', ETH: 'Ð' },
    ...{ lstrok: 'ł', Lstrok: 'Ł', dstrok: 'đ', Dstrok: 'Đ', imath: 'ı', inodot: 'ı' },
    ...{ zwnj: NOTHING, zwj: NOTHING, hyphen: '-', commat: '@' },
  }),
);

const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308' },
    ...{ ring: '\u030A', caron: '\u030C', cedil: '\u0327', ogon: '\u0328' },
    ...{ dot: '\u0307', dblac: '\u030B', macr: '\u0304', breve: '\u0306' },
  }),
);

/** One alone is a pronoun only in brackets. */
const pronoun =
  /[([{（][ \t]?(?:she|her|he|him|they|them|sie|er|ella|él|elle|il|iel)[ \t]?[)\]}）]/giu;

/** What somebody is called as well, outside brackets. */
const nickname =
  /,? (?:aka|AKA|a\.k\.a\.?|also known as) ["“‘']?\p{L}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20})?["”’']?/gu;

/** Takes comments, dates, tags, pronouns, emoji and the marks of emphasis out of a line. */
export function maskMarks(mask: Mask): void {
  mask.blankAll(/\\(?=[\\`*_{}[\]()#+.!~=<>-])/g, () => NOTHING);
  for (const pattern of dates) mask.blankAll(pattern, signBetween);
  mask.blankAll(/[(（]#[^\s#,;|()（）]+[)）]/g);
  // What parts it from the name goes on parting.
  mask.blankAll(
    /(?:^|[\s\0]|([,;|，；、｜–—]))#[^\s#,;|()]+/gu,
    ([, sign = '']) => sign === '' || sign,
  );
  mask.blankAll(/\s\^[\w-]+[ \t]*$/g);
  // The year of a degree, as lists of alumni have it behind a name: “Ana Reyes ’09, nurse”.
  mask.blankAll(/[ \t]['’‘]\d{2}(?=[ \t]*(?:[,;:|(（–—-]|$))/g);
  // A bracket that opens or closes more than the pronouns stays.
  mask.blankAll(pronouns, ([found]) => {
    const [first = '', last = ''] = [found[0], found.at(-1)];
    const [opens, closes] = [/[([{（]/.test(first), /[)\]}）]/.test(last)];
    if (opens === closes) return true;
    return opens ? first : last;
  });
  mask.blankAll(pronoun);
  mask.blankAll(nickname);
  // What LinkedIn puts behind a name, and at the end of a page's title.
  mask.blankAll(/\|\s*LinkedIn\s*$/g);
  mask.blankAll(
    /[·•]?[ \t]{0,3}\b(?:1st|2nd|3rd)\b(?!-| (?!degree)[a-z])\+?(?:[ \t]degree connection)?/g,
    ([found]) => (/^[·•]/.test(found) || found.endsWith('+') ? '—' : true),
  );
  mask.blankAll(
    /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D)*/gu,
    (found) => !/^[\d©®™]/.test(found[0]) && signBetween(found),
  );
  mask.blankAll(/\p{Regional_Indicator}/gu);
  mask.blankAll(/\uFE0F|\u200B|\u00AD|\u2060|\uFEFF/g, () => NOTHING);
}

/** A sign that parts the words on both sides of an emoji; nothing where there are none. */
function signBetween({ 0: found, index = 0, input = '' }: RegExpMatchArray): string | boolean {
  const end = index + found.length;
  const isBetween =
    /[\p{L}\p{N})\]][\uFE0F\s\0]{1,9}$/u.test(input.slice(Math.max(0, index - 10), index)) &&
    /^[\uFE0F\s\0]{0,9}\p{L}/u.test(input.slice(end, end + 12));
  return !isBetween || !/^\p{Extended_Pictographic}/u.test(found) ? true : '—';
}

/** Takes out comments, which hide whatever stands in them. */
export function maskComments(mask: Mask): void {
  for (const pattern of alone) mask.blankAll(pattern);
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/**
 * Puts the sign itself for the name or number that HTML has for it; of one that is not known, which
 * is hardly a letter, nothing is left.
 */
export function maskEntities(mask: Mask): void {
  mask.blankAll(entity, ([found]) => {
    const sign = named.get(found.slice(1, -1)) ?? numbered(found) ?? accented(found);
    return sign ?? /^&(?:#|\p{Ll}{3})/u.test(found);
  });
  // What stood around an address.
  mask.blankAll(/（[ \t\0]{0,200}）/g);
}

/** Where the entity ends that begins at a place of a line; the place itself where none does. */
export function entityEnd(text: string, at: number): number {
  const behind = text.slice(at, at + 40);
  const [found = ''] = behind.match(entity) ?? [];
  return behind.startsWith(found) ? at + found.length : at;
}

/** A text with the signs that its entities stand for. */
export function withEntitiesRead(text: string): string {
  if (!text.includes('&')) return text;
  const mask = new Mask(text, 0);
  maskEntities(mask);
  return wordsOf(mask.text);
}

/** A letter with the accent that its entity names, such as `&eacute;`. */
function accented(entity: string): string | undefined {
  const [, letter = '', accent = ''] = /^&([a-z])([a-z]{3,5});$/i.exec(entity) ?? [];
  const mark = accents.get(accent);
  const sign = mark === undefined ? '' : `${letter}${mark}`.normalize('NFC');
  return sign.length === 1 ? sign : undefined;
}

function numbered(entity: string): string | undefined {
  const [, hex, digits] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity) ?? [];
  const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
  const isSign = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isSign ? String.fromCodePoint(code) : undefined;
}

/** Blanks the marks of bold, italics, highlights and strikes, which stand at the edge of words. */
export function maskEmphasis(mask: Mask): void {
  mask.blankAll(/\*+|_+|~~+|==+/g, (found) => {
    if (!found[0].startsWith('_')) return true;
    const { input = '', index = 0 } = found;
    const isWord = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? ' ');
    return !(isWord(input[index - 1]) && isWord(input[index + found[0].length]));
  });
}
