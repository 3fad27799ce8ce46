import { checkDraft, type DraftAdvice } from '../../src/core/message/checks/draft-checks';
import { otherNames } from '../../src/core/message/checks/other-names';
import type { MessageKind } from '../../src/core/template/template';
import { en } from '../../src/core/texts/en';
import { aContact } from './contact';

/** Whom the message is for. */
export const ana = aContact(
  {
    status: 'identified',
    company: '[[Northwind Labs]]',
    field: 'public health policy',
    'why-them': 'your chapter with Grace Adeyemi-Holt on what noise does to schools',
    'referred-by': '[[Kwabena Asante]]',
    takeaway: 'that people trust numbers they helped to count',
  },
  'Dr. Ana Reyes',
);

/** All who have a note, she among them. */
const everyone = [
  ana,
  aContact({ status: 'identified', company: 'Kestrel Clinic' }, 'Bo Larsen'),
  aContact({ status: 'identified', company: 'Target' }, 'Will Thornton'),
  aContact({ status: 'identified', company: 'Northwind' }, 'May Lindqvist'),
  aContact({ status: 'in-touch', company: 'Harbour Light' }, 'Kwabena Asante'),
  aContact({ status: 'identified', company: 'freelance' }, 'Grace Adeyemi-Holt'),
  aContact({ status: 'identified', company: 'Monday' }, 'Anne Marie Duval'),
  aContact({ status: 'identified' }, 'Ana Lima'),
  aContact({ status: 'identified' }, 'Samuel Ode'),
  aContact({ status: 'identified' }, 'Mark'),
];

/** Whom a message to her may name. */
export const people = { contact: ana, firstName: 'Ana', myName: 'Samuel Okafor' };

/** Finds the names that such a message may not hold. */
export const findNames = otherNames(everyone, people);

/** What the checks say about a message to her. */
export function advice(
  text: string,
  kind: MessageKind = 'reminder',
  limit: number | null = null,
  language = 'en',
  opening?: string,
): readonly DraftAdvice[] {
  const draft = { kind, text, limit, language, opening };
  return checkDraft(draft, people, findNames, en.draftChecks);
}

/** The checks that speak up, each with the words it points to. */
export function pointsTo(
  text: string,
  kind: MessageKind = 'reminder',
  opening?: string,
  language = 'en',
): string[] {
  return advice(text, kind, null, language, opening).map(
    (each) => `${each.kind}: ${text.slice(each.from, each.to)}`,
  );
}
