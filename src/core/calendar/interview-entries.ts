import { type Contact, isDone } from '../contact/contact';
import { readPlace } from '../contact/place-link';
import { shownText } from '../contact/shown-text';
import { sayMedium } from '../contact/medium';
import { leaveBy, travelTo } from '../contact/travel';
import type { RuleContext } from '../follow-up/rule-context';
import { thankWindow } from '../follow-up/rules/thank';
import { AHEAD } from '../interview/soon';
import {
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  hasTime,
  minutesBetween,
  startOf,
} from '../time/civil';
import type { CalendarEntry, EntryAlarm, EntryTime } from './calendar-entry';
import { calendarText, isUncut } from './calendar-text';
import { asEntryId, hashedId } from './entry-id';

/** Minutes from the start of a day to when one is reminded of what is to be done on it: 09:00. */
const MORNING = 540;

/** So many characters of a place are looked at: whoever writes more writes something else. */
const MOST_PLACE = 4000;

/** The least minutes that a reminder leaves for a thank-you, where its window is as long. */
const TIME_TO_THANK = 60;

/** The most characters of a web address that browsers and calendars take. */
const MOST_ADDRESS = 2000;

/**
 * What a contact's booked interview is known by where nothing is written for it yet; null where none
 * is booked. It is made from the path and the day, so it is another once either changes: what was
 * handed to a calendar is kept in the note as `calendar-id`.
 */
export function newCalendarId({ path, status, interview }: Contact): string | null {
  if (status !== 'scheduled' || interview === undefined) return null;
  return hashedId('interview', path, dayOf(interview));
}

/**
 * What a contact's booked interview gives a calendar: the interview, with the time to leave for it,
 * and the last day for the thank-you, unless that is sent or skipped. Nothing where none is booked.
 *
 * @param taken ids of other entries, which these may not have: a note that was copied has the
 *   `calendar-id` of the one it was copied from.
 */
export function interviewEntries(
  contact: Contact,
  context: RuleContext,
  taken: ReadonlySet<string> = new Set(),
): readonly CalendarEntry[] {
  const { interview, 'calendar-id': written } = contact;
  const made = newCalendarId(contact);
  if (made === null || interview === undefined) return [];
  const id = freeId(written === undefined ? made : asEntryId(written), made, taken);
  return [
    {
      ...{ id, time: timeOfTalk(contact, interview, context) },
      title: calendarText(context.texts.conversation.pane.titleWith(contact.name)),
      place: placeOf(contact, context),
      notes: notesOn(contact, interview, context),
      alarms: alarmsToLeave(contact, interview, context),
    },
    ...thanksEntry(thanksId(id), contact, context),
  ];
}

/** Its own id, else the one that would be made for it, where another entry has that already. */
function freeId(own: string, made: string, taken: ReadonlySet<string>): string {
  const isFree = (id: string): boolean => !taken.has(id) && !taken.has(thanksId(id));
  if (isFree(own)) return own;
  let id = made;
  for (let count = 2; !isFree(id); count += 1) id = `${made}-${count}`;
  return id;
}

function thanksId(id: string): string {
  return `${id}-thank-you`;
}

function timeOfTalk(
  { minutes }: Contact,
  interview: Day | DateTime,
  { settings }: RuleContext,
): EntryTime {
  return hasTime(interview)
    ? { start: interview, minutes: minutes ?? settings.minutes }
    : { day: interview };
}

/**
 * The place with its link behind what else it says, so that a calendar finds where the link ends. A
 * link is whole or left out: cut it would lead nowhere, so that those in a long text are taken out of
 * it before that is cut.
 */
function placeOf(contact: Contact, { texts }: RuleContext): string {
  let { link, rest } = readPlace(beginningOf(shownText(contact, 'place') ?? ''));
  const links: string[] = [];
  while (link !== null) {
    if (link.length <= MOST_ADDRESS) links.push(link);
    if (isUncut(rest)) break;
    ({ link, rest } = readPlace(rest));
  }
  return texts.speech.beside([calendarText(rest), ...links].filter((part) => part !== ''));
}

/** A text up to the last word that ends within what a place may be long. */
function beginningOf(place: string): string {
  if (place.length <= MOST_PLACE) return place;
  return place.slice(0, Math.max(0, place.lastIndexOf(' ', MOST_PLACE)));
}

/** Who it is and how one talks, and when to leave: calendars that drop alarms still say it. */
function notesOn(
  contact: Contact,
  interview: Day | DateTime,
  { texts }: RuleContext,
): readonly string[] {
  const said = (property: 'role' | 'company' | 'medium'): string =>
    shownText(contact, property) ?? '';
  const about = [said('role'), said('company'), sayMedium(said('medium'), texts.media)]
    .map(calendarText)
    .filter((fact) => fact !== '');
  const leave = leaveBy(contact);
  return [
    ...(about.length === 0 ? [] : [texts.speech.beside(about)]),
    ...(leave === null ? [] : [texts.conversation.leaveBy(leave, interview)]),
  ];
}

/** Reminds of leaving when the plugin itself does, and once more when it is time. */
function alarmsToLeave(
  contact: Contact,
  interview: Day | DateTime,
  { texts }: RuleContext,
): readonly EntryAlarm[] {
  const leave = leaveBy(contact);
  if (leave === null) return [];
  const travel = travelTo(contact);
  const { leaveSoon, leaveNow } = texts.calendar;
  const by = texts.conversation.leaveBy(leave, interview);
  return [
    { minutes: -travel - AHEAD, text: calendarText(leaveSoon(by, contact.name)) },
    { minutes: -travel, text: calendarText(leaveNow(contact.name)) },
  ];
}

/** The last day on which a thank-you is in time, as an entry of its own. */
function thanksEntry(
  id: string,
  contact: Contact,
  { settings, texts }: RuleContext,
): readonly CalendarEntry[] {
  const window = thankWindow(contact, settings);
  if (window === null || isDone(contact, 'thank')) return [];
  const title = calendarText(texts.calendar.thankBy(contact.name));
  // What is due by midnight is due on the day that ends then.
  const day = dayOf(addMinutes(window.until, -1));
  const minutes = minuteToThank(day, window);
  return [
    {
      ...{ id, title, place: '', notes: [] },
      time: { day },
      alarms: minutes === null ? [] : [{ minutes, text: title }],
    },
  ];
}

/** The minute of a window's last day to remind at, in the morning or near it; null where none is in it. */
function minuteToThank(
  day: Day,
  { from, until }: { readonly from: DateTime; readonly until: DateTime },
): number | null {
  const opens = minutesBetween(startOf(day), from);
  const ends = minutesBetween(startOf(day), until);
  const minute = Math.max(Math.min(MORNING, ends - TIME_TO_THANK), opens, 0);
  return minute < ends ? minute : null;
}
