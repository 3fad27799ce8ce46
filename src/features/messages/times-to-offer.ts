import type { Host } from '../../app/host';
import type { Contact } from '../../core/contact/contact';
import { sayShort } from '../../core/contact/say-value';
import { sayInBothClocks, theirClock } from '../../core/contact/their-clock';
import { heldTimes, mayHoldTimes } from '../../core/contact-command/offered-times';
import type { RuleContext } from '../../core/follow-up/rule-context';
import {
  type HoursThere,
  listFreeSlots,
  widerHours,
  workingHours,
} from '../../core/interview/free-slots';
import type { HeldTimes } from '../../core/interview/taken-times';
import { type SlotWords, slotWordsFor } from '../../core/message/slot-text';
import { nameInVault, type Settings } from '../../core/settings';
import type { ContactValues } from '../../core/template/template-values';
import type { DateTime } from '../../core/time/civil';
import { cityOf } from '../../core/time/time-zone';
import type { NoteWords } from '../../core/words';
import { formatMoment } from '../../vault/format-moment';
import { readNote } from '../../vault/read-note';
import { texts } from '../../vault/texts';
import { sayTimeZone } from '../../vault/time-zone';

/** The times that a message can offer, and how they are said. */
export interface TimesToOffer {
  /** In order; empty where none is free. */
  readonly slots: readonly DateTime[];
  /** Where none is free within working hours where the other is: those of wider hours there. */
  readonly widerSlots: readonly DateTime[];
  /** What stands above them. */
  readonly legend: string;
  /** How a message says them, by the words of its language. */
  readonly inWords: (words: NoteWords) => SlotWords;
  /** How one is shown to the user, by both clocks. */
  readonly say: (slot: DateTime) => string;
  /** What the user should know about them; null where that is nothing. */
  readonly note: string | null;
}

/**
 * Looks for times that a message to a contact can offer, clear of those that others were offered,
 * whose notes are read for it.
 *
 * @param values what the contact's note says, by placeholders.
 */
export async function timesToOffer(
  host: Host,
  contact: Contact,
  values: ContactValues,
): Promise<TimesToOffer> {
  const context = host.runner.context();
  const contacts = host.index.contacts().map((read) => read.contact);
  const held = await readHeld(host, contacts, contact, context);
  const { ownZone } = context;
  const theirs = (slot: DateTime): ReturnType<typeof theirClock> =>
    theirClock(slot, ownZone, contact);
  const listIn = (hours: HoursThere): readonly DateTime[] =>
    listFreeSlots({ contact, contacts, held, ownZone, hours }, context);
  const slots = listIn(workingHours);
  const keepsToHours = contact['time-zone'] !== undefined && ownZone !== null;
  const widerSlots = slots.length === 0 && keepsToHours ? listIn(widerHours) : [];
  const notes = [
    noTimeZone(values, context.settings),
    slots.length > 0 ? null : sayNone(contact, widerSlots.length > 0),
  ].filter((note) => note !== null);
  return {
    slots,
    widerSlots,
    legend: texts.messages.slotLegend(contact.minutes ?? context.settings.minutes),
    inWords: (words) =>
      slotWordsFor({
        ...{ words, clock: context.settings.clock, format: formatMoment, theirs },
        zone: (slot) => sayTimeZone(slot, words),
      }),
    say: (slot) => sayInBothClocks(slot, contact, context),
    note: notes.length === 0 ? null : texts.speech.sentences(notes),
  };
}

/** That what the note has for a time zone is none; null where it is one, or nothing is there. */
export function noTimeZone({ unread }: ContactValues, settings: Settings): string | null {
  const told = unread.get('time-zone') ?? '';
  if (told === '') return null;
  return texts.messages.noTimeZone(nameInVault('time-zone', settings), sayShort(told));
}

/** That no time is free; within working hours alone, where wider ones have some. */
function sayNone(contact: Contact, hasWider: boolean): string {
  const zone = contact['time-zone'];
  if (zone === undefined || !hasWider) return texts.messages.noSlots;
  const { from, until } = workingHours;
  return texts.messages.noSlotsThere(from, until, cityOf(zone));
}

/** What others were offered and may still say yes to, from the notes that may tell of it. */
function readHeld(
  { app }: Host,
  contacts: readonly Contact[],
  { path }: Contact,
  context: RuleContext,
): Promise<readonly HeldTimes[]> {
  const others = contacts.filter((other) => other.path !== path && mayHoldTimes(other, context));
  return Promise.all(
    others.map(async (contact) => {
      const file = app.vault.getFileByPath(contact.path);
      const text = file === null ? '' : await readNote(app, file);
      return { contact, times: heldTimes(contact, text, context) };
    }),
  );
}
