import { byChannelOffering, dated, type ContactCommands } from './contact-command';

/** The contactCommands of asking someone: from the list to an answer. */
export const outreachCommands: ContactCommands<
  'mark-contacted' | 'mark-nudged' | 'mark-replied' | 'mark-offered'
> = {
  'mark-contacted': {
    name: 'Mark as asked',
    makesSense: ({ status }) => status === 'identified',
    intend: (contact, answer, { today }) => {
      const chosen = contact['follow-up'];
      const answered = chosen !== undefined && chosen <= today;
      return {
        set: {
          status: 'contacted',
          contacted: dated(answer.day ?? today),
          nudges: null,
          replied: null,
          offered: null,
          ...(answered ? { 'follow-up': null, 'next-step': null } : {}),
        },
        log: byChannelOffering('Asked', answer),
        day: answer.day,
      };
    },
  },
  'mark-nudged': {
    name: 'Mark reminder as sent',
    makesSense: ({ status }) => status === 'contacted',
    intend: ({ nudges = 0 }, answer, { today }) => ({
      set: { contacted: dated(answer.day ?? today), nudges: nudges + 1 },
      log: byChannelOffering('Reminder sent', answer),
      day: answer.day,
    }),
  },
  'mark-replied': {
    name: 'Mark as answered',
    makesSense: ({ status }) =>
      status !== 'replied' &&
      status !== 'scheduled' &&
      status !== 'interviewed' &&
      status !== 'in-touch',
    intend: (_contact, { day }, { today }) => ({
      set: { status: 'replied', replied: dated(day ?? today), offered: null },
      log: 'Answered',
      day,
    }),
  },
  'mark-offered': {
    name: 'Mark times as offered',
    makesSense: ({ status }) => status === 'replied',
    intend: (_contact, { day }, { today }) => ({
      set: { offered: dated(day ?? today) },
      log: 'Times offered',
      day,
    }),
  },
};
