import type { Contact } from '../contact/contact';
import { travelTo } from '../contact/travel';
import { interviewEnd } from '../follow-up/rule-context';
import type { Settings } from '../settings';
import { addMinutes, type DateTime, hasTime, minutesBetween, startOf } from '../time/civil';

/** A stretch of time that is taken, its end not included, and what is to stay free around it. */
export interface TakenTime {
  readonly from: DateTime;
  readonly until: DateTime;
  /** The minutes on the way there, and on the way back. */
  readonly travel: number;
  /** The fewest minutes between it and any other talk. */
  readonly buffer: number;
}

/** A talk that is thought of: when it would begin, its minutes, and those on the way there and back. */
export interface PlannedTalk {
  readonly start: DateTime;
  readonly minutes: number;
  readonly travel: number;
}

/** Times that somebody was offered and may still say yes to. */
export interface HeldTimes {
  readonly contact: Contact;
  readonly times: readonly DateTime[];
}

/**
 * The time that booked talks take, the way there and back around it. One without a time takes its
 * whole day and nothing beyond it, since nobody knows when in that day it is.
 */
export function listBooked(contacts: readonly Contact[], settings: Settings): readonly TakenTime[] {
  return contacts.flatMap((contact) => {
    const { status, interview, minutes } = contact;
    if (status !== 'scheduled' || interview === undefined) return [];
    const until = interviewEnd(interview, minutes, settings);
    if (!hasTime(interview)) return [{ from: startOf(interview), until, travel: 0, buffer: 0 }];
    const { buffer } = settings;
    return [{ from: interview, until, travel: travelTo(contact), buffer }];
  });
}

/** The time that talks would take if each of the times offered to others were taken up. */
export function listHeld(held: readonly HeldTimes[], settings: Settings): readonly TakenTime[] {
  return held.flatMap(({ contact, times }) =>
    times.map((from) => ({
      from,
      until: addMinutes(from, contact.minutes ?? settings.minutes),
      travel: travelTo(contact),
      buffer: settings.buffer,
    })),
  );
}

/**
 * Whether a talk leaves enough time before and after what is taken: for both ways where one has to
 * get from one to the other, and never less than the buffer.
 */
export function isClear({ start, minutes, travel }: PlannedTalk, taken: TakenTime): boolean {
  const gap = Math.max(taken.buffer, taken.travel + travel);
  return (
    minutesBetween(taken.until, start) >= gap || minutesBetween(start, taken.from) >= minutes + gap
  );
}
