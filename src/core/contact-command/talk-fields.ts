import type { Contact } from '../contact/contact';
import type { FormField } from '../form/form';
import type { Texts } from '../texts/en';

/** Asks whether the job would fit, as the note has it. */
export function fitField({ fit }: Contact, texts: Texts['talk']): FormField<'fit'> {
  return {
    key: 'fit',
    label: texts.fit,
    hint: texts.fitHint,
    kind: 'rating',
    value: fit === undefined ? '' : String(fit),
  };
}

/** Asks for the one thing that was learned, as the note has it. */
export function takeawayField(
  { takeaway = '' }: Contact,
  texts: Texts['talk'],
): FormField<'takeaway'> {
  return { key: 'takeaway', label: texts.takeaway, kind: 'text', value: takeaway };
}

/** Asks for the next step, as the note has it. */
export function stepField(contact: Contact, texts: Texts['talk']): FormField<'step'> {
  return {
    key: 'step',
    label: texts.nextStep,
    kind: 'text',
    value: contact['next-step'] ?? '',
    placeholder: texts.nextStepExample,
  };
}
