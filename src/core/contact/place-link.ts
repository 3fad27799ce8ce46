import { safeLink } from './safe-link';

/** What a place says: the address to open, and what else is to be known. */
export interface ReadPlace {
  /** The first web address in it that may be opened; null where there is none. */
  readonly link: string | null;
  /** The place without that address, such as `passcode 1`; empty where nothing else is said. */
  readonly rest: string;
}

/**
 * Finds the web address in a place, wherever it stands: by itself, between angle brackets, as a
 * Markdown link, before or behind words; where none has a protocol, the first host with a path. Only
 * http and https are ever a link; without one the whole place is the rest.
 *
 * @example readPlace('https://meet.example (passcode 1)')
 *   // { link: 'https://meet.example', rest: 'passcode 1' }
 */
export function readPlace(place: string): ReadPlace {
  for (const { 0: run, index } of place.matchAll(
    /https?:\/\/[^\s<>"“”„«»‹›|`。，、；（）「」『』【】《》…]+/gi,
  )) {
    const address = withoutSentenceEnd(run);
    const link = openable(address);
    if (link === null) continue;
    const before = place.slice(0, index);
    const after = place.slice(index + address.length);
    const label = after.startsWith(')') ? /\[([^[\]]*)\]\($/.exec(before) : null;
    const rest =
      label === null
        ? `${before.replace(/<$/, '')} ${after.replace(/^>/, '')}`
        : `${before.slice(0, label.index)}${label[1] ?? ''}${after.slice(1)}`;
    return { link, rest: withoutLooseEnds(rest) };
  }
  return readBareAddress(place) ?? { link: null, rest: place };
}

/** The first word of a place that is a host and a path, without a protocol; null without one. */
function readBareAddress(place: string): ReadPlace | null {
  for (const { 0: run, index } of place.matchAll(
    /[^\s<>"“”„«»‹›|`。，、；（）「」『』【】《》…([]+/g,
  )) {
    const address = withoutSentenceEnd(run);
    const link = /^(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/./u.test(address) ? openable(address) : null;
    if (link === null) continue;
    const rest = `${place.slice(0, index)} ${place.slice(index + address.length)}`;
    return { link, rest: withoutLooseEnds(rest) };
  }
  return null;
}

/** As {@link safeLink}, of an address that may have an apostrophe in it. */
function openable(address: string): string | null {
  return safeLink(address.replaceAll("'", '%27'));
}

/** An address without the signs that end the sentence or bracket it stands in. */
function withoutSentenceEnd(address: string): string {
  const open = { ')': '(', ']': '[' };
  const count = new Map<string, number>();
  for (const sign of address) count.set(sign, (count.get(sign) ?? 0) + 1);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address[end - 1] ?? '';
    const isLoose =
      (sign === ')' || sign === ']') && (count.get(sign) ?? 0) > (count.get(open[sign]) ?? 0);
    if (!isLoose && !".,;:!?'’*".includes(sign)) break;
    count.set(sign, (count.get(sign) ?? 0) - 1);
  }
  return address.slice(0, end);
}

/** What stood around an address, without the signs that only joined the two. */
function withoutLooseEnds(text: string): string {
  const words = text.split(/\s+/);
  const said = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
  const first = words.findIndex(said);
  if (first < 0) return '';
  const inner = words.slice(first, words.findLastIndex(said) + 1).join(' ');
  const plain = inner.replace(/^[,;:]/, '').replace(/[,;:]$/, '');
  return /^\(([^()]*)\)$/.exec(plain)?.[1]?.trim() ?? plain;
}
