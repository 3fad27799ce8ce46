import { isOpen } from '../contact/contact';
import { statusLabels } from '../contact/status';
import { byChannel, dated, type ContactCommands } from './contact-command';
import { renamesTo } from './interview-commands';

function oneLine(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The contactCommands that say where a contact stands and when to come back to them. */
export const standingCommands: ContactCommands<
  | 'add-to-list'
  | 'set-status'
  | 'set-priority'
  | 'log-check-in'
  | 'set-follow-up'
  | 'finish-follow-up'
  | 'mark-no-reply'
  | 'mark-declined'
  | 'close-contact'
  | 'reopen-contact'
  | 'snooze-contact'
> = {
  'add-to-list': {
    name: 'Add this note to my list',
    // It is for candidates that are no contacts yet, so for none that is one.
    makesSense: () => false,
    intend: (_contact, { day }) => ({
      set: { status: 'identified' },
      log: 'Added to my list',
      day,
    }),
  },
  'set-status': {
    name: 'Set contact status',
    makesSense: () => true,
    intend: (_contact, { status, day, interview }) => ({
      set: {
        status,
        contacted: status === 'contacted' && day !== undefined ? dated(day) : undefined,
        replied: status === 'replied' && day !== undefined ? dated(day) : undefined,
        interview: interview === undefined ? undefined : dated(interview),
      },
      log: `Status set to “${statusLabels[status]}”`,
      renames: interview === undefined ? [] : renamesTo(interview, null),
    }),
  },
  'set-priority': {
    name: 'Set priority',
    makesSense: () => true,
    intend: (_contact, { priority }) => ({ set: { priority }, log: null }),
  },
  'log-check-in': {
    name: 'Log check-in',
    makesSense: ({ status }) => status === 'in-touch',
    intend: (_contact, answer, { today }) => ({
      set: { 'checked-in': dated(answer.day ?? today) },
      log: byChannel('Checked in', answer),
      day: answer.day,
    }),
  },
  'set-follow-up': {
    name: 'Set follow-up',
    makesSense: isOpen,
    intend: (contact, { followUp, nextStep }) => {
      const step = oneLine(nextStep ?? '');
      const kept = nextStep === undefined ? oneLine(contact['next-step']) : step;
      return {
        set: {
          'follow-up': dated(followUp),
          'next-step': nextStep === undefined ? undefined : step === '' ? null : step,
        },
        log: `Follow-up set for ${followUp}${kept === '' ? '' : `: ${kept}`}`,
      };
    },
  },
  'finish-follow-up': {
    name: 'Finish follow-up',
    makesSense: (contact) => contact['follow-up'] !== undefined,
    intend: (contact, { day }) => {
      const step = oneLine(contact['next-step']);
      return {
        set: { 'follow-up': null, 'next-step': null },
        log: `Follow-up done${step === '' ? '' : `: ${step}`}`,
        day,
      };
    },
  },
  'mark-no-reply': {
    name: 'Mark as no answer',
    makesSense: ({ status }) => status === 'contacted' || status === 'replied',
    intend: (_contact, { day }) => ({ set: { status: 'no-reply' }, log: 'No answer', day }),
  },
  'mark-declined': {
    name: 'Mark as declined',
    makesSense: ({ status }) =>
      status === 'identified' ||
      status === 'contacted' ||
      status === 'replied' ||
      status === 'scheduled',
    intend: (_contact, { day }) => ({ set: { status: 'declined' }, log: 'Said no', day }),
  },
  'close-contact': {
    name: 'Set contact aside',
    makesSense: isOpen,
    intend: (_contact, { day }) => ({ set: { status: 'closed' }, log: 'Set aside', day }),
  },
  'reopen-contact': {
    name: 'Reopen contact',
    makesSense: (contact) => !isOpen(contact),
    intend: ({ thanked, reflected }, { day }) => ({
      set: {
        status: thanked === undefined && reflected === undefined ? 'identified' : 'in-touch',
      },
      log: 'Reopened',
      day,
    }),
  },
  'snooze-contact': {
    name: 'Snooze contact',
    makesSense: isOpen,
    intend: (_contact, { until }) => ({ set: { 'snoozed-until': dated(until) }, log: null }),
  },
};
