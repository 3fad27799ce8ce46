import { oneLine } from '../note/text/one-line';
/** The longest link that mail apps are known to take, in characters. */
const LONGEST = 2000;

/** Signs that nobody can see although they are no control characters, such as Hangul's filler. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A link that opens a message in the mail app. */
export interface MailLink {
  readonly href: string;
  /** Whether the text did not fit and is to be pasted in. */
  readonly leavesBodyOut: boolean;
}

/**
 * The one mail address that a text is, with or without `mailto:` before it and what such a link says
 * besides, or between angle brackets behind a name; null for anything else.
 * Characters with a meaning in a link are refused, so that nothing but the address can come of it,
 * and so are those that nobody can see, which would show another address than the one written to.
 */
export function readMailAddress(text: string): string | null {
  const named = /^[^<>@]*<([^<>]*)>$/.exec(text.trim())?.[1] ?? text;
  const address = named.trim().replace(/^mailto:\s*([^?]*)(?:\?[^]*)?$/i, '$1');
  if (unseen.test(address)) return null;
  return /^[^\s\p{C}@<>()[\]\\,;:"?&%#/]+@[^\s\p{C}@<>()[\]\\,;:"'?&%#/.]+(?:\.[^\s\p{C}@<>()[\]\\,;:"'?&%#/.]+)+$/u.test(
    address,
  )
    ? address
    : null;
}

/** A link to write to an address; the text is left out where the link would be too long. */
export function mailLink(address: string, subject: string, body: string): MailLink {
  const [local = '', domain = ''] = address.split('@');
  const to = `mailto:${encode(local)}@${encode(domain)}`;
  const about = subject.trim() === '' ? [] : [`subject=${encode(oneLine(subject))}`];
  const whole = to + query([...about, `body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`]);
  if (whole.length <= LONGEST) return { href: whole, leavesBodyOut: false };
  const short = to + query(about);
  return { href: short.length <= LONGEST ? short : to, leavesBodyOut: true };
}

function query(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Half a character, which no link can hold, becomes the sign for one that is unknown. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
