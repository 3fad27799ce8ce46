import { type Mask, NOTHING, withoutQuotes, wordsOf } from './mask';
import { isFullName } from './name-shape';
import { isPeopleLabel } from './read-label';

/** A link in a line: where its words are, and what goes where it becomes another link. */
export interface FoundLink {
  readonly from: number;
  readonly to: number;
  /** The stretch that another link is put for: of a link to a page, without its address. */
  readonly replaceTo: number;
  /** The note it leads to; null where it leads to a page. */
  readonly target: string | null;
  /** The address of a page; empty where it leads to a note. */
  readonly url: string;
  readonly shown: string;
  /** Where its words stand. */
  readonly shownFrom: number;
  readonly shownTo: number;
}

/** The links of a line, the addresses behind them, and the fields written within it. */
export interface FoundLinks {
  readonly links: readonly FoundLink[];
  readonly addresses: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
}

const wikilink = /!?\[\[([^[\]|#^\n]*)([#^][^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g;
const pageLink = /!?\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))*)(?: "[^"]*")?\)/g;
const field =
  /[[(（](\p{L}[\p{L} _-]{0,40})::((?:[^[\]()（）]|\[\[[^[\]]{0,200}\]\]|\[[^[\]]{0,200}\](?:\((?:[^()\s]|\([^()\s]{0,200}\)){0,500}(?: "[^"]{0,200}")?\)|(?!\())|[(（][^[\]()（）]{0,200}[)）]){0,300})[\])）]/gu;
/** What links to a profile are called. */
const profileWord =
  /^(?:@.*|(?:(?:my|her|his|their) )?(?:(?:linked ?in|li)(?: (?:profile|page))?|profile(?: page)?|profil|perfil|profilo|portfolio|web ?site|web ?page|web ?seite|sitio web|site web|sito web|p[aá]gina web|web|site|home ?page|blog|e-?mail|mail|github|twitter|x|bluesky|mastodon|instagram|link|url|cv|bio)|[^\p{L}]*)$/iu;
/** What stands before the site of a company. */
const beforeSite = /(?:^|\s)(?:at|@|bei|chez|for) $/i;

/** Takes links, embeds, footnotes and inline fields out of a line, and leaves the words shown. */
export function maskLinks(mask: Mask): FoundLinks {
  const { text } = mask;
  const { fields, addresses } = maskFields(mask);
  mask.blankAll(/\[\^[^[\]\s]{1,60}\]|\^\[[^[\]]{0,300}\]/g);
  const links = maskWikilinks(mask);
  for (const found of mask.text.matchAll(pageLink)) {
    const [whole, shown = '', url = ''] = found;
    const from = found.index;
    mask.blank(from, from + whole.length);
    if (whole.startsWith('!')) continue;
    addresses.push(url);
    const isSite = beforeSite.test(text.slice(Math.max(0, from - 6), from));
    if (!isSite && profileWord.test(shown.trim())) continue;
    show(mask, shown, from + 1);
    const isNote = url !== '' && !/^[a-z][\w+.-]*:|^www\.|linkedin\.com\//i.test(url);
    const to = from + whole.length;
    const replaceTo = isNote ? to : from + shown.length + 2;
    const target = isNote ? decoded(url).replace(/\.md(?:#[^]*)?$/, '') : null;
    const words = { shown: shown.trim(), shownFrom: from + 1, shownTo: from + 1 + shown.length };
    links.push({ from, to, replaceTo, target, url: isNote ? '' : url, ...words });
  }
  links.sort((one, other) => one.from - other.from);
  return { links, addresses, fields };
}

/** Takes inline fields out of a line, but for what those of people say. */
function maskFields(mask: Mask): { fields: Map<string, string>; addresses: string[] } {
  const fields = new Map<string, string>();
  const addresses: string[] = [];
  const { text } = mask;
  /** Where the last field of people ends. */
  let people = 0;
  for (const { 0: whole, 1: name = '', 2: value = '', index } of text.matchAll(field)) {
    const to = index + whole.length;
    const [before = ''] = wordsOf(text.slice(people, index)).split(',', 1);
    if (isPeopleLabel(name.trim()) && !isFullName(before)) {
      // As where it is no part of a line: the first key is a label, and what is before it an occasion.
      const end = to - 1 - value.length;
      if (people > 0) mask.blank(index, end);
      else {
        mask.blank(0, index + 1);
        mask.blank(end - 1, end, NOTHING);
      }
      people = to;
      mask.blank(to - 1, to);
      continue;
    }
    fields.set(name.trim().toLowerCase(), shownIn(value));
    for (const [, , url = ''] of value.matchAll(pageLink)) addresses.push(url);
    mask.blank(index, to);
  }
  return { fields, addresses };
}

/** Takes wikilinks and embeds out of a line, and leaves the words that the links show. */
function maskWikilinks(mask: Mask): FoundLink[] {
  const links: FoundLink[] = [];
  for (const found of mask.text.matchAll(wikilink)) {
    const [whole, target = '', , alias = ''] = found;
    const from = found.index;
    const to = from + whole.length;
    const { path, last, shown } = wordsOfLink(target, alias);
    mask.blank(from, to);
    if (whole.startsWith('!') || path.trim() === '') continue;
    const at = alias.trim() === '' ? from + 2 + path.length - last.length : to - 2 - alias.length;
    show(mask, shown, at);
    const words = { shown: shown.trim(), shownFrom: at, shownTo: at + shown.length };
    links.push({ from, to, replaceTo: to, target: path.trim(), url: '', ...words });
  }
  return links;
}

/** A wikilink's path, the note's name at its end, and what is shown of it. */
function wordsOfLink(target: string, alias: string): { path: string; last: string; shown: string } {
  // In a table the bar within a link has a backslash before it.
  const path = target.endsWith('\\') ? target.slice(0, -1) : target;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return { path, last, shown: alias.trim() === '' ? last : alias };
}

/** What is read of a field's value: links as what they show, no quotes and no marks of emphasis. */
function shownIn(value: string): string {
  const shown = value
    .replace(wikilink, (_, target: string, __, alias: string | undefined) => {
      return wordsOfLink(target, alias ?? '').shown;
    })
    .replace(pageLink, '$1')
    .replace(/\*+|~~+|==+/g, '')
    .trim()
    .replace(/^_+|_{1,9}$/g, '');
  return withoutQuotes(shown).trim();
}

function show(mask: Mask, words: string, at: number): void {
  for (let index = 0; index < words.length; index += 1) {
    mask.blank(at + index, at + index + 1, words[index]);
  }
}

/** An address as it reads; one whose escapes are broken as it stands. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
