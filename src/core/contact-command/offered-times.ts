import type { Contact } from '../contact/contact';
import type { RuleContext } from '../follow-up/rule-context';
import { readLogs } from '../note/body/log-section';
import { type DateTime, type Day, readDateTime, readDay } from '../time/civil';
import { offeringMarks } from '../words';

/** For how many business days after an offer its times are not offered to anybody else. */
const HELD = 5;

/** A line of the log that names times which a message offered. */
interface Offer {
  /** The day that the line is of; null where it says none. */
  readonly day: Day | null;
  readonly times: readonly DateTime[];
}

/**
 * The times that the latest message offered, as far as they are still to come, in the order of the
 * calendar. They stand at the end of its line in the log: `; offered 2026-11-24 10:00, 2026-11-25
 * 14:00`. Total on any text; what is no time is passed over.
 *
 * @param logHeading the log's heading where another than the one by default was set; the one by
 *   default is looked under where that has no times, since it may have been the log until then.
 */
export function readOfferedTimes(
  text: string,
  now: DateTime,
  logHeading: string | null = null,
): readonly DateTime[] {
  return ahead(latestOffer(text, logHeading), now);
}

/**
 * The times that the latest message to somebody offered and that they may still say yes to, in the
 * order of the calendar: for as long as they have been asked or have answered and no time is agreed
 * on, through the fifth business day after the day of the line in the log, and as far as the times
 * are still to come. A line without a day holds its times until they are over.
 *
 * @param text what their note says.
 */
export function heldTimes(
  contact: Contact,
  text: string,
  context: RuleContext,
): readonly DateTime[] {
  const offer = latestOffer(text, context.settings.logHeading);
  const holds = mayAgree(contact) && isWithinReach(offer?.day ?? null, context);
  return holds ? ahead(offer, context.now) : [];
}

/**
 * Whether the note of a contact may have times that are held, as {@link heldTimes} finds them, so that
 * no other has to be read: a line with offered times is written with one of these days, or earlier.
 */
export function mayHoldTimes(contact: Contact, context: RuleContext): boolean {
  const { contacted, offered } = contact;
  const days = [contacted, offered].filter((day) => day !== undefined);
  return mayAgree(contact) && isWithinReach(days.sort().at(-1) ?? null, context);
}

/** Whether somebody has been asked for a talk, and none is agreed on. */
function mayAgree({ status }: Contact): boolean {
  return status === 'contacted' || status === 'replied';
}

/** Whether an offer of a day still holds; where the day is not known it does. */
function isWithinReach(day: Day | null, { today, businessDayAfter }: RuleContext): boolean {
  return day === null || businessDayAfter(day, HELD) >= today;
}

function ahead(offer: Offer | undefined, now: DateTime): readonly DateTime[] {
  return [...new Set(offer?.times)].filter((time) => time > now).sort();
}

/** The log itself goes first; the one by default may have been the log until then. */
function latestOffer(text: string, logHeading: string | null): Offer | undefined {
  const offers = readLogs(text, logHeading).map((log) => offersIn(log).at(-1));
  return offers.find((offer) => offer !== undefined);
}

function offersIn(log: string): readonly Offer[] {
  const offers = log
    .split(/[\r\n]+/)
    .map((line) => ({ day: dayOfLine(line), times: timesIn(line) }));
  return offers.filter(({ times }) => times.length > 0);
}

/** The day that a line of the log begins with, also as a link to the daily note. */
function dayOfLine(line: string): Day | null {
  const start = /^\s*(?:[-*+][ \t]+)?(?:\[\[)?/.exec(line)?.[0].length ?? 0;
  return readDay(line.slice(start, start + 10));
}

function timesIn(line: string): readonly DateTime[] {
  const ends = offeringMarks().flatMap((mark) => {
    const at = line.lastIndexOf(mark);
    return at < 0 ? [] : [at + mark.length];
  });
  if (ends.length === 0) return [];
  const told = line.slice(Math.max(...ends)).split(',');
  return told.flatMap((each) => readDateTime(each.trim()) ?? []);
}
