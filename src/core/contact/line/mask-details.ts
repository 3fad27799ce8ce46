import { type Mask, NOTHING } from './mask';
import { decoded } from './mask-links';

/** How to reach a person, as their line tells it. */
export interface ContactDetails {
  readonly email: string;
  readonly linkedin: string;
}

const address =
  /(?:https?:\/\/|www\.|(?:[a-z]{2,3}\.)?linkedin\.com\/)[^\s<>()[\]|"“”,;，；、（）]+/giu;
const linkedinAddress = /^(?:https?:\/\/)?(?:[a-z-]{1,20}\.)?linkedin\.com\//i;
const localSign = /[\p{L}\p{M}\p{N}.!#$%&'’*+/=?^_`{}~-]/u;
const domain = /^(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u;
const beforeMail = /[\s<>()[\]{}|"“”«»,;:，；：、（）*_\0]/u;
const MOST_LOCAL = 64;
const phone =
  /(?:(?:tel|phone|mobile|mob|cell|fax|telefon|handy)\b\.?:?[ \t]{0,3})?(?:\+|\b)\d[\d ()./-]{5,24}\d/giu;

/** Takes addresses and telephone numbers out of a line, and gives the first of each kind. */
export function maskDetails(mask: Mask, linked: readonly string[]): ContactDetails {
  let linkedin = '';
  let email = '';
  const take = (found: string): void => {
    const bare = found.replace(/^mailto:/i, '');
    const isMail = bare !== found || /^[^\s/:]{1,64}@[^\s/:]{1,255}$/.test(bare);
    if (isMail) email ||= wholeMail(decoded(bare.split('?', 1)[0] ?? ''));
    else if (linkedinAddress.test(found)) linkedin ||= found;
  };
  mask.blankAll(address, ([found]) => {
    const trimmed = withoutEnd(found);
    if (linkedinAddress.test(trimmed)) linkedin ||= trimmed;
    return true;
  });
  for (const mail of mailsIn(mask.text)) {
    email ||= mail.address;
    mask.blank(mail.from, mail.to);
  }
  linked.forEach(take);
  mask.blankAll(phone, ([found]) => found.replace(/\D/g, '').length >= 7 && !isDay(found));
  mask.blankAll(/<[ \t\0]{0,200}>/g);
  return { email, linkedin };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

function withoutEnd(found: string): string {
  let end = found.length;
  while (end > 0 && /[.,;:!?'’*_~=]/.test(found[end - 1] ?? '')) end -= 1;
  return found.slice(0, end);
}

/** Mail addresses, in letters of any script; none where only a part of one could be read. */
function mailsIn(text: string): readonly { address: string; from: number; to: number }[] {
  const found: { address: string; from: number; to: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from <= MOST_LOCAL && localSign.test(signBefore(text, from))) {
      from -= signBefore(text, from).length;
    }
    if (text.slice(from, from + 2) === '**') from += 2;
    while (/[*'’`]/.test(text[from] ?? '') && from < at) from += 1;
    const marks = /^(?:_+|~~|==|\{)/.exec(text.slice(from, at))?.[0] ?? '';
    const [host = ''] = domain.exec(text.slice(at + 1, at + 600)) ?? [];
    const to = at + 1 + host.length;
    const before = text[from - 1];
    const isWhole = before === undefined || beforeMail.test(before) || /[*'’`~=]/.test(before);
    if (marks !== '' && text.startsWith(marks === '{' ? '}' : marks, to)) from += marks.length;
    const next = /^[_-]?[\p{L}\p{M}\p{N}@]/u.test(text.slice(to, to + 3));
    if (host === '' || from === at || at - from > MOST_LOCAL || !isWhole || next) continue;
    const scheme = /mailto:$/i.exec(text.slice(Math.max(0, from - 7), from))?.[0].length ?? 0;
    found.push({ address: text.slice(from, to).replaceAll(NOTHING, ''), from: from - scheme, to });
  }
  return found;
}

/** A text that is an address and nothing else; empty for any other. */
function wholeMail(text: string): string {
  const [found] = mailsIn(text);
  return found?.from === 0 && found.to === text.length ? text : '';
}

/** The sign that ends at a place, whole where two units make it. */
function signBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : text.slice(at - 1, at);
}
