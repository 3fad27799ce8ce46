import { isJob } from '../contact/line/job-words';
import { emailKey, linkedinKeys } from '../contact/person-keys';

/** What the values of a property can tell by themselves, whatever the property is called. */
export type ValueKind = 'email' | 'phone' | 'linkedin' | 'role';

/** What numbers are written with that people dial; shorter than anything else that is as long. */
const dialled = /^[+(\d][\d ()./-]{5,24}\d$/;
/** A day, which is written with the same signs. */
const daylike = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$/;

/** Whether a text is of a kind, by how it is written. */
export function isOfKind(kind: ValueKind, text: string): boolean {
  switch (kind) {
    case 'email':
      return isAddress(emailKey(text));
    case 'phone':
      return isPhone(text.trim());
    case 'linkedin':
      return /linkedin\.com\//i.test(text) && linkedinKeys(text).length > 0;
    case 'role':
      return text.length < 100 && isJob(text);
  }
}

function isAddress(key: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(key) && key.lastIndexOf('.') > key.indexOf('@');
}

/** Whether a text is a number to dial: one with a plus, a leading nought or signs between. */
function isPhone(text: string): boolean {
  const plain = text.replace(/^tel:/i, '');
  if (!dialled.test(plain) || daylike.test(plain)) return false;
  const digits = plain.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && (/^(?:\+|0\d|\()/.test(plain) || /[ /)-]/.test(plain));
}
