import { type Contact, isOpen, promisesOf } from '../contact/contact';
import type { RuleContext } from '../follow-up/rule-context';
import { nextStep } from '../follow-up/reason-facts';
import { shownPromise } from '../follow-up/rules/promise';
import { inListOrder } from '../promise/promise';
import { addMinutes, type DateTime, type Day, endOf, startOf } from '../time/civil';
import type { CalendarEntry } from './calendar-entry';
import { calendarText } from './calendar-text';
import { hashedId } from './entry-id';
import { interviewEntries, newCalendarId } from './interview-entries';

/**
 * All that is ahead and belongs into a calendar, by when it begins: every booked interview with the
 * last day for its thank-you, every open promise with a day, and every day that the user chose to
 * come back to somebody. Whoever is closed, or stands nowhere that is understood, has none; what is
 * over is left out. No two entries have the same id.
 */
export function entriesAhead(
  contacts: readonly Contact[],
  context: RuleContext,
): readonly CalendarEntry[] {
  const interviews = interviewsByPath(contacts, context);
  return contacts
    .filter(isFollowed)
    .flatMap((contact) => [
      ...(interviews.get(contact.path) ?? []),
      ...promiseEntries(contact, context),
      ...chosenDay(contact, context),
    ])
    .filter((entry) => endOfEntry(entry) > context.now)
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/**
 * What one contact's booked interview gives a calendar, known by the same as among all that is ahead;
 * nothing where none is booked.
 *
 * @param contacts all there are, among which the contact itself may be missing or be an earlier reading.
 */
export function interviewEntriesAmong(
  contacts: readonly Contact[],
  contact: Contact,
  context: RuleContext,
): readonly CalendarEntry[] {
  const others = contacts.filter(({ path }) => path !== contact.path);
  return interviewsByPath([...others, contact], context).get(contact.path) ?? [];
}

/** What each booked interview gives a calendar, by the path of its note: no two have the same id. */
function interviewsByPath(
  contacts: readonly Contact[],
  context: RuleContext,
): ReadonlyMap<string, readonly CalendarEntry[]> {
  const taken = new Set<string>();
  const inTurn = contacts
    .filter((contact) => newCalendarId(contact) !== null)
    .sort((one, other) => (turnOf(one) < turnOf(other) ? -1 : 1));
  return new Map(
    inTurn.map((contact) => {
      const entries = interviewEntries(contact, context, taken);
      for (const { id } of entries) taken.add(id);
      return [contact.path, entries];
    }),
  );
}

/** Whether there is anything to do about somebody: their status is understood and not closed. */
function isFollowed(contact: Contact): boolean {
  return contact.status !== null && isOpen(contact);
}

/**
 * In which turn contacts take their ids: a note that was copied comes after the one it is a copy of.
 * Once that has moved nothing tells them apart but their names, of which a copy's is the longer one.
 */
function turnOf(contact: Contact): string {
  const { path } = contact;
  const isCopy = contact['calendar-id'] !== (newCalendarId(contact) ?? undefined);
  return `${isCopy ? 1 : 0} ${String(path.length).padStart(6, '0')} ${path}`;
}

function promiseEntries(contact: Contact, { texts }: RuleContext): readonly CalendarEntry[] {
  const { path, name } = contact;
  const { promised, theyPromised } = texts.calendar;
  return inListOrder(promisesOf(contact)).flatMap((promise) => {
    const { text, day, theirs, nth } = promise;
    if (day === null) return [];
    const say = theirs ? theyPromised : promised;
    const id = hashedId('promise', path, text, day, String(nth));
    return [allDay(id, day, say(name, shownPromise(promise)))];
  });
}

function chosenDay(contact: Contact, { texts }: RuleContext): readonly CalendarEntry[] {
  const { path, name, status, 'follow-up': day } = contact;
  if (day === undefined) return [];
  const { comeBack, ask } = texts.calendar;
  const say = status === 'identified' ? ask : comeBack;
  return [allDay(hashedId('follow-up', path, day), day, say(name, nextStep(contact)))];
}

function allDay(id: string, day: Day, title: string): CalendarEntry {
  const nothing = { place: '', notes: [], alarms: [] };
  return { id, time: { day }, title: calendarText(title), ...nothing };
}

function startOfEntry({ time }: CalendarEntry): DateTime {
  return 'day' in time ? startOf(time.day) : time.start;
}

function endOfEntry({ time }: CalendarEntry): DateTime {
  return 'day' in time ? endOf(time.day) : addMinutes(time.start, time.minutes);
}

/** By start, and always the same of two that begin together. */
function orderOf(entry: CalendarEntry): string {
  return `${startOfEntry(entry)} ${entry.id}`;
}
