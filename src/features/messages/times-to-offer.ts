import type { Contact } from '../../core/contact/contact';
import { listFreeSlots } from '../../core/interview/free-slots';
import type { SlotWords } from '../../core/message/slot-text';
import type { DateTime } from '../../core/time/civil';
import type { Host } from '../../app/host';
import { formatMoment } from '../../vault/format-moment';
import { sayTimeZone } from '../../vault/time-zone';
import { texts } from '../../vault/texts';

/** The times that a message to somebody can offer, and how they are said. */
export interface TimesToOffer {
  readonly slots: readonly DateTime[];
  /** Times that lie in wider hours where the other is; null where that would change nothing. */
  readonly wider: (() => readonly DateTime[]) | null;
  /** What stands above the times, and what stands behind each tick box. */
  readonly legend: string;
  readonly say: (slot: DateTime) => string;
  readonly hints: readonly string[];
  /** How a message in a language names them. */
  readonly wordsIn: (language: string) => SlotWords;
}

/** Looks for times to offer somebody. */
export async function timesToOffer(host: Host, contact: Contact): Promise<TimesToOffer> {
  const { index, settings, noteFormat, runner } = host;
  const context = runner.context();
  const length = contact.minutes ?? settings().minutes;
  const contacts = index.contacts().map((read) => read.contact);
  const { dates, slots } = noteFormat.words;
  return Promise.resolve({
    slots: listFreeSlots(contacts, length, context),
    wider: null,
    legend: texts.messages.slotLegend(length),
    say: (slot) => texts.speech.when(slot, context.today),
    hints: [],
    wordsIn: () => ({
      ...slots,
      say: (slot) => formatMoment(slot, dates.moment, dates.locale),
      zone: (slot) => sayTimeZone(slot, noteFormat.words),
    }),
  });
}
