import { harmlessText } from '../contact/harmless-text';
import { onOneLine } from '../contact/plain-value';
import { readProfileLink } from '../contact/profile-link';
import { seenText, toldText } from '../contact/told-text';
import { readMailAddress } from '../message/mail-link';
import {
  type FoundPerson,
  type ToldField,
  toldFields,
  type UnreadPart,
  type UnreadReason,
} from './import-reading';
import { isFormula, type NameParts, readName } from './name-parts';

/** What a row or a card tells of somebody, as it is written there; the best of several first. */
export interface ToldPerson extends NameParts {
  readonly companies?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  /** Web addresses, of which one may be a profile. */
  readonly links?: readonly string[] | undefined;
  /** Each in its parts. */
  readonly addresses?: readonly (readonly string[])[] | undefined;
}

/** The longest text that is read of one thing; what is longer is no such thing. */
const MOST_TEXT = 300;

/** So many addresses, numbers or profiles of one person are read. */
const MOST_VALUES = 20;

/** So much of what could not be read is shown. */
const MOST_SHOWN = 80;

/** What parts several values in one cell, as Google writes them and as people do; no extension of a number. */
const several = / ::: |\n|;(?!ext=)/i;

/** The person that is told of, or why it is none. */
export function personOf(line: number, told: ToldPerson): FoundPerson | UnreadReason {
  const { first = '', last = '', whole = '' } = told;
  if (isFormula(first) || isFormula(last) || isFormula(whole)) return 'formula';
  const read = readName(told);
  const company = firstText(told.companies);
  if (read === null) return company === '' ? 'no-name' : 'company';
  // Turned round, a name may begin with what stood behind its comma.
  if (isFormula(read.name)) return 'formula';
  const [email = '', ...mails] = valuesOf(told.emails, readEmail);
  const [linkedin = '', ...profiles] = valuesOf(told.links, readProfileLink);
  const [phone = ''] = valuesOf(told.phones, readPhone);
  const texts: Readonly<Record<ToldField, string>> = {
    firstName: read.called ?? '',
    company,
    role: firstText(told.roles),
    email,
    phone,
    linkedin,
    address: addressIn(told.addresses),
  };
  const found: Writable<FoundPerson> = { line, name: harmlessText(read.name) };
  for (const field of toldFields) {
    const text = toldText(texts[field], MOST_TEXT);
    if (text !== '') found[field] = text;
  }
  const unfit = (['email', 'phone'] as const).flatMap((field) => {
    const text = firstText(field === 'email' ? told.emails : told.phones);
    return texts[field] === '' && text !== '' ? [{ field, text: onOneLine(text, MOST_SHOWN) }] : [];
  });
  if (unfit.length > 0) found.unfit = unfit;
  const others = [...mails, ...profiles];
  if (others.length > 0) found.otherMarks = others.join(' ');
  return found;
}

/** A person who is being put together. */
type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** What could not be read, told by its line. */
export function unreadPart(line: number, reason: UnreadReason, text: string): UnreadPart {
  const shown = reason === 'hidden-member' ? '' : onOneLine(text.slice(0, 400), MOST_SHOWN);
  return { line, reason, text: shown };
}

/** The first of several texts that says something, on one line. */
function firstText(texts: readonly string[] = []): string {
  for (const text of texts) {
    for (const part of text.slice(0, MOST_TEXT * 4).split(' ::: ')) {
      const plain = onOneLine(part, MOST_TEXT);
      if (/[\p{L}\p{N}]/u.test(plain)) return plain;
    }
  }
  return '';
}

/** The values that texts name, each of which may name several; no more than anybody has. */
function valuesOf(
  texts: readonly string[] = [],
  read: (text: string) => string,
): readonly string[] {
  const values = new Set<string>();
  for (const text of texts) {
    if (text === '') continue;
    for (const part of text.slice(0, MOST_TEXT * 4).split(several)) {
      const value = part.length > MOST_TEXT ? '' : read(part.trim());
      if (value !== '') values.add(value);
    }
    if (values.size >= MOST_VALUES) break;
  }
  return [...values];
}

/** One address that mail can be sent to; empty for anything else. */
function readEmail(text: string): string {
  if (!text.includes('@')) return '';
  const whole = readMailAddress(text);
  if (whole !== null) return whole;
  for (const part of text.split(/[\s,]+/)) {
    const address = part.includes('@') ? readMailAddress(part) : null;
    if (address !== null) return address;
  }
  return '';
}

/** A number to call, as it is written; empty for what is none, or was one before a spreadsheet. */
function readPhone(text: string): string {
  const bare = seenText(text, MOST_TEXT)
    .replace(/^(?:tel:|=?["']|=")/i, '')
    .replace(/["']$/, '');
  const plain = onOneLine(bare.replace(/;ext=/i, ' ext. '), MOST_TEXT);
  const [, number = ''] =
    /^([+(]?[\d\s()./*\u2010-\u2013-]{4,30})(?:(?:ext\.?|x|#|dw)?\s?[\dx#]{1,8})?$/iu.exec(plain) ??
    [];
  return number.replace(/\D/g, '').length < 5 ? '' : plain;
}

/** The first address that has more than a country or a state. */
function addressIn(addresses: readonly (readonly string[])[] = []): string {
  for (const parts of addresses) {
    const plain = parts
      .flatMap((part) => part.slice(0, MOST_TEXT * 2).split('\n'))
      .map((part) => onOneLine(part, MOST_TEXT))
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
    if (plain.length > 1 || /\d/.test(plain[0] ?? ''))
      return onOneLine([...new Set(plain)].join(', '), MOST_TEXT);
  }
  return '';
}
