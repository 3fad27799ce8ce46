import { linkedinKey } from '../person-keys';
import { type Mask, NOTHING } from './mask';
import { decoded } from './mask-links';
import { maskPhones } from './mask-phones';

/** How to reach a person, as their line tells it; empty for what it does not tell. */
export interface ContactDetails {
  readonly email: string;
  /** The address of a profile, not of a company's page or a search. */
  readonly linkedin: string;
  /** As it is written. */
  readonly phone: string;
}

const address =
  /(?:https?:\/\/|www\.|(?:[a-z]{2,3}\.)?linkedin\.com\/)[^\s<>()[\]|"“”,;，；、（）]+/giu;
const localSign = /[\p{L}\p{M}\p{N}.!#$%&'’*+/=?^_`{}~-]/u;
const domain = /^(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u;
const beforeMail = /[\s<>()[\]{}|"“”«»,;:，；：、（）*_\0]/u;
const MOST_LOCAL = 64;

/** What is found of it in a line, with each mail address where it stands. */
export interface FoundDetails extends ContactDetails {
  readonly mails: readonly FoundMail[];
}

/** A mail address in a line. */
interface FoundMail {
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

/** Takes addresses and telephone numbers out of a line, and gives the first of each kind. */
export function maskDetails(mask: Mask, linked: readonly string[]): FoundDetails {
  let linkedin = '';
  let email = '';
  mask.blankAll(address, ([found]) => {
    const trimmed = withoutEnd(found);
    if (isProfile(trimmed)) linkedin ||= trimmed;
    return true;
  });
  const { text } = mask;
  const mails = mailsIn(text);
  for (const mail of mails) {
    email ||= mail.address;
    mask.blank(mail.from, mail.to, ' ', partsWords(text, mail) ? '—' : ' ');
  }
  // What somebody is called on a server, such as `@ana@mastodon.example`.
  mask.blankAll(/(?:^|[\s(（])@[\w.-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,8}/g, ([found]) =>
    /^[(（]/.test(found) ? '(' : true,
  );
  let phone = maskPhones(mask);
  for (const url of linked) {
    const told = detailsOf(url);
    email ||= told.email;
    linkedin ||= told.linkedin;
    phone ||= told.phone;
  }
  mask.blankAll(/<—?[ \t\0]{0,200}>/g, ([found]) => !found.startsWith('<—') || '—');
  return { email, linkedin, phone, mails };
}

/** Whether an address stands between a name and what is said of it, with no other sign. */
function partsWords(text: string, { from, to }: FoundMail): boolean {
  return (
    /\p{L}[ \t]<?$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    /^>?[ \t](?:\p{Lu}|at )/u.test(text.slice(to, to + 5))
  );
}

/** What the address behind a link tells. */
export function detailsOf(url: string): ContactDetails {
  const none = { email: '', linkedin: '', phone: '' };
  if (/^tel:/i.test(url)) return { ...none, phone: decoded(url.slice(4)).trim() };
  const bare = url.replace(/^mailto:/i, '');
  if (bare !== url || /^[^\s/:]{1,64}@[^\s/:]{1,255}$/.test(bare))
    return { ...none, email: wholeMail(decoded(bare.split('?', 1)[0] ?? '')) };
  return isProfile(url) ? { ...none, linkedin: url } : none;
}

function isProfile(url: string): boolean {
  return /linkedin\.com\//i.test(url) && linkedinKey(url) !== '';
}

function withoutEnd(found: string): string {
  let end = found.length;
  while (end > 0 && /[.,;:!?'’*_~=]/.test(found[end - 1] ?? '')) end -= 1;
  return found.slice(0, end);
}

/** Mail addresses, in letters of any script; none where only a part of one could be read. */
function mailsIn(text: string): readonly FoundMail[] {
  const found: FoundMail[] = [];
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
