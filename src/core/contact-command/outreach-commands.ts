import { shownText } from '../contact/shown-text';
import {
  type ByChannel,
  channelOf,
  contactCommand,
  dated,
  offeredTimes,
  type OnDay,
} from './contact-command-record';

/** Asking someone: from the list to an answer. */
export const outreachCommands = {
  'mark-contacted': contactCommand<ByChannel>({
    makesSense: ({ status }) => status === 'identified',
    plan: (contact, answer, { today, words }) => {
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
        log: words.log.asked(channelOf(answer)),
        offered: offeredTimes(answer),
        day: answer.day,
      };
    },
    dated: 'day',
    leadsTo: 'contacted',
    menu: { section: 'progress', inFileMenu: true },
  }),
  'mark-introduction-asked': contactCommand<ByChannel>({
    makesSense: ({ status, 'referred-by': referrer }) =>
      status === 'identified' && referrer !== undefined,
    plan: (contact, answer, { today, words }) => ({
      set: { 'introduction-asked': dated(answer.day ?? today) },
      log: words.log.introductionAsked(
        shownText(contact, 'referred-by') ?? null,
        channelOf(answer),
      ),
      offered: offeredTimes(answer),
      day: answer.day,
    }),
    dated: 'day',
    menu: { section: 'progress' },
  }),
  'mark-no-introduction': contactCommand<OnDay>({
    makesSense: ({ status, 'introduction-asked': asked }) =>
      status === 'identified' && asked !== undefined,
    plan: (_contact, { day }, { words }) => ({
      set: { 'introduction-asked': null },
      log: words.log.noIntroduction,
      day,
    }),
    dated: 'day',
    inPalette: false,
    menu: { section: 'progress', icon: 'x' },
  }),
  'mark-nudged': contactCommand<ByChannel>({
    makesSense: ({ status }) => status === 'contacted',
    plan: ({ nudges = 0 }, answer, { today, words }) => ({
      set: { contacted: dated(answer.day ?? today), nudges: nudges + 1 },
      log: words.log.reminded(channelOf(answer)),
      offered: offeredTimes(answer),
      day: answer.day,
    }),
    dated: 'day',
    menu: { section: 'progress', inFileMenu: true },
  }),
  'mark-replied': contactCommand<OnDay>({
    makesSense: ({ status }) =>
      status !== 'replied' &&
      status !== 'scheduled' &&
      status !== 'interviewed' &&
      status !== 'in-touch',
    plan: (_contact, { day }, { today, words }) => ({
      set: { status: 'replied', replied: dated(day ?? today), offered: null },
      log: words.log.answered,
      day,
    }),
    dated: 'day',
    leadsTo: 'replied',
    menu: { section: 'progress', inFileMenu: true },
  }),
  'mark-offered': contactCommand<ByChannel>({
    makesSense: ({ status }) => status === 'replied',
    plan: (_contact, answer, { today, words }) => ({
      set: { offered: dated(answer.day ?? today) },
      log: words.log.timesOffered(channelOf(answer)),
      offered: offeredTimes(answer),
      day: answer.day,
    }),
    dated: 'day',
    menu: { section: 'progress' },
  }),
};
