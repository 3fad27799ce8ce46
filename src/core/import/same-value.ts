import { emailKeys, linkedinKeys, personKey } from '../contact/person-keys';
import { shownTyped } from '../contact/shown-text';
import type { ToldField } from './import-reading';

/** Whether two values of a field say the same of somebody, however each of them writes it. */
export function isSameValue(field: ToldField, one: string, other: string): boolean {
  const keysOf = keysOfField[field];
  if (keysOf !== undefined) {
    const keys = keysOf(other);
    return keysOf(one).some((key) => keys.includes(key));
  }
  if (field === 'phone') return isSameNumber(digitsOf(one), digitsOf(other));
  return personKey(shownTyped(one)) === personKey(shownTyped(other));
}

/** How the values of a field are compared, where a text may name several. */
const keysOfField: Readonly<Partial<Record<ToldField, (text: string) => readonly string[]>>> = {
  email: emailKeys,
  linkedin: linkedinKeys,
};

/** The digits of a number without what is dialled before it from abroad or at home. */
function digitsOf(number: string): string {
  return number
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^0{1,3}/, '');
}

/** Whether two numbers are one, of which one may have the code of its country. */
function isSameNumber(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long || (short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3)
  );
}
