import { promisesOf } from '../../contact/contact';
import { withoutBrackets } from '../../contact/shown-text';
import { closedStatuses, statuses } from '../../contact/status';
import { type ContactPromise, inListOrder } from '../../promise/promise';
import { addDays, dayOf, endOf, startOf } from '../../time/civil';
import { due, quoted } from '../reason-facts';
import type { Rule } from '../rule';

/** Keeping what was promised to a contact, and waiting for what they promised by a day. */
export const promise = {
  action: 'promise',
  statuses: statuses.filter((status) => !closedStatuses.has(status)),
  promises: (contact) => inListOrder(promisesOf(contact)),
  window: (_contact, { today }, promise = null) => {
    if (promise === null) return null;
    const { day, theirs } = promise;
    if (theirs) return day === null ? null : { from: startOf(day), until: null };
    return day === null
      ? { from: startOf(today), until: null }
      : { from: startOf(addDays(day, -1)), until: endOf(day) };
  },
  reason: (_contact, window, context, promise = null) => {
    const words = context.texts.followUps.promise;
    if (promise === null) return words.name;
    const { day, theirs, repeats = false } = promise;
    const text = shownPromise(promise);
    const { today, now, texts } = context;
    if (!theirs) {
      const why = words.reason(text, day, due(window, context));
      return repeats ? texts.speech.sentences([why, words.repeats]) : why;
    }
    return words.reasonOfTheirs(text, day ?? dayOf(window.from), now >= window.from, today);
  },
  command: 'keep-promise',
  letGo: { command: 'drop-promise', answer: {} },
  doing: { at: 'command' },
  buttons: (_contact, { texts }, promise = null) => {
    const words = texts.followUps.promise;
    if (promise?.repeats === true) {
      return [{ words: words.openNote, doing: { at: 'line' } as const, command: null }];
    }
    if (promise?.theirs !== true) return [{ words: words.doing }];
    const remind = { at: 'draft', kind: 'reminder' } as const;
    return [{ words: words.remind, doing: remind, command: 'keep-their-promise' as const }];
  },
  instead: (_contact, promise = null) =>
    promise === null || promise.repeats === true ? null : ('drop-promise' as const),
} as const satisfies Rule;

/** What was promised, as a sentence says it: one line, a link as what it shows. */
export function shownPromise({ text }: Pick<ContactPromise, 'text'>): string {
  return quoted(withoutBrackets(text));
}
