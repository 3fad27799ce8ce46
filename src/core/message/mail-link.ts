import { oneLine } from '../note/text/one-line';
import { wellFormed } from '../note/text/well-formed';

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

/** Signs that turn the writing direction, so that a text shows another address than it has. */
const turning = /[\p{Bidi_Control}\0]/u;

/** A name, and behind the `@` the parts of a domain, of which there are two at least. */
const mailAddress =
  /^[^\s\p{C}@<>()[\]\\,;:"`?&%#/]+@[^\s\p{C}@<>()[\]\\,;:"'`*?&%#/.]+(?:\.[^\s\p{C}@<>()[\]\\,;:"'`*?&%#/.]+)+$/u;

/** What people call an address, where no colon tells that it is a word for one. */
const kinds =
  /^(?:e-?mail|mail|work|job|office|business|professional|school|university|uni|home|private|personal|main|primary|new|arbeit|beruflich|dienstlich|geschäftlich|büro|privat|neu|trabajo|oficina|personal|correo|travail|bureau|pro|perso|privée?|courriel|trabalho|pessoal|lavoro|邮箱|邮件|工作|私人)(?: (?:e-?mail|mail|address|adresse))?$/iu;

/** What says that an address is not the one to write to. */
const notThis =
  /(?:^|\s)(?:old|former|formerly|ex|previous|previously|not?|never|wrong|dead|invalid|bounced|bounces|unused|expired|don['’]t|outdated|alte?|früher|ehemalige?|nicht|falsch|ancien(?:ne)?|antigu[oa]|viej[oa]|antig[oa]|velh[oa]|vecchi[oa]|cc|bcc|mailto|skype|xmpp|jabber|sip|matrix|msn|teams|https?|ftp|ssh)(?:\s|$)/iu;

/** A word or few before an address, with the sign that parts them. */
const labelled =
  /^[(*_]{0,3}(\p{L}[\p{L}\p{M}'’.-]{0,30}(?: \p{L}[\p{L}\p{M}'’.-]{0,30}){0,3})[)*_]{0,3}(?:[ \t]{0,9}([:：–—])[*_]{0,3}[ \t]{0,9}|[ \t]{1,9}-[ \t]{1,9}|[ \t]{1,9})(?=\S*@)/u;

/** A text without the word for the address before it: “work: ana@x.org”, “mail ana@x.org”. */
function withoutKind(text: string): string {
  const [whole = '', label = '', sign = ''] = labelled.exec(text) ?? [];
  const isKind = /[:：]/.test(sign) || kinds.test(label);
  return isKind && !notThis.test(label) ? text.slice(whole.length) : text;
}

/**
 * The one mail address that a text is, with or without `mailto:` before it and what such a link says
 * besides, between angle brackets behind a name, as a link of Markdown, with what it is called before
 * it, or with a remark in brackets behind it; null for anything else.
 * Characters with a meaning in a link are refused, so that nothing but the address can come of it,
 * and so are those that nobody can see, which would show another address than the one written to.
 */
export function readMailAddress(text: string): string | null {
  if (turning.test(text)) return null;
  const [, told = ''] = /^([^]*?)(?:\([^()@]*\))?$/.exec(text.trim()) ?? [];
  const bare = withoutSigns(withoutKind(withoutSigns(told.trim())));
  const link = /^\[([^[\]]*)\]\(<?(mailto:[^()<>]*)>?\)$/i.exec(bare);
  if (link === null) return plainAddress(/^[^<>@]*<([^<>]*)>$/.exec(bare)?.[1] ?? bare);
  const [, shown = '', target = ''] = link;
  const address = plainAddress(target);
  // A link that shows one address and leads to another leaves open which one is meant.
  const isOther = shown.includes('@') && !isSame(plainAddress(shown), address);
  return isOther ? null : address;
}

/** A text without a full stop behind it and the signs of code or emphasis on both sides. */
function withoutSigns(text: string): string {
  const sentence = text.replace(/[.,;]$/, '');
  return /^(`|\*{1,3})([^`*]+)\1$/.exec(sentence)?.[2] ?? sentence;
}

function isSame(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

/** An address by itself, or as a `mailto:` link has it. */
function plainAddress(text: string): string | null {
  const typed = text.trim();
  const linked = /^mailto:\s*([^?]*)/i.exec(typed)?.[1];
  const address = linked === undefined ? typed : decoded(linked.trim());
  return !unseen.test(address) && mailAddress.test(address) ? address : null;
}

/** A part of a link as it reads; as it stands where its escapes are broken. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text));
}
