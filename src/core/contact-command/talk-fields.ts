import type { Contact } from '../contact/contact';
import type { FormField } from '../form/form';

/** Asks whether the job would fit, as the note has it. */
export function fitField({ fit }: Contact): FormField<'fit'> {
  return {
    key: 'fit',
    label: 'Would this job fit me?',
    hint: 'From 1, not at all, to 5, very well. Press the number.',
    kind: 'rating',
    value: fit === undefined ? '' : String(fit),
  };
}

/** Asks for the one thing that was learned, as the note has it. */
export function takeawayField({ takeaway = '' }: Contact): FormField<'takeaway'> {
  return { key: 'takeaway', label: 'The one thing I learned', kind: 'text', value: takeaway };
}

/** Asks for the next step, as the note has it. */
export function stepField(contact: Contact): FormField<'step'> {
  return {
    key: 'step',
    label: 'Next step',
    kind: 'text',
    value: contact['next-step'] ?? '',
    placeholder: 'Send the article we talked about',
  };
}
