import { mayTalkLast, talkMinutes } from '../contact/talk-minutes';

/** A talk that is being timed. Instants are real ones, so that no clock change moves its end. */
export interface Timer {
  /** The path of the contact's note. */
  readonly path: string;
  /** When it was started, in milliseconds since 1970. */
  readonly start: number;
  /** Whether that is the agreed start, which may be ahead, and not the press. */
  readonly isAgreed: boolean;
  /** The minutes agreed, those added included: as many as a talk may have. */
  readonly minutes: number;
}

/** Where a talk stands: the last question comes five minutes before its end. */
export type TimerPhase = 'running' | 'last-question' | 'over';

/** A minute in milliseconds. */
const MINUTE = 60_000;

/** How long before the end it is time for the last question, in milliseconds. */
const LAST_QUESTION = 5 * MINUTE;

/** How long after the end a timer that nobody stopped is dropped, in milliseconds. */
const FORGOTTEN = 180 * MINUTE;

/** Milliseconds that a clock may be set back without a timer being taken for nonsense. */
const SLACK = 60 * MINUTE;

/** How long before its agreed start a talk's timer may be started to count from that. */
const AHEAD = 15 * MINUTE;

/**
 * The instant from which a timer counts that is started at `now`: the agreed start, from a quarter
 * of an hour before it to the agreed end; else, or where none is agreed, `now`. Instants are
 * milliseconds since 1970.
 */
export function timerStart(agreed: number | null, minutes: number, now: number): number {
  if (agreed === null) return now;
  return agreed - AHEAD <= now && now < agreed + minutes * MINUTE ? agreed : now;
}

/** What is agreed of a talk: its start as an instant, null where it has none, and its minutes. */
export interface AgreedTalk {
  readonly start: number | null;
  readonly minutes: number;
}

/**
 * The timer of a talk that is yet to begin, as agreed by now: moved with it, and as long as it is by
 * now together with what was added. Null where it is off, or not near any more. One that has begun, or
 * of which nothing changed, is given as it is.
 *
 * @param before what was agreed when the timer was started or this was asked last.
 */
export function followAgreed(
  timer: Timer,
  before: AgreedTalk,
  agreed: AgreedTalk,
  now: number,
): Timer | null {
  const isSame = before.start === agreed.start && before.minutes === agreed.minutes;
  if (isSame || !isAhead(timer, now)) return timer;
  const { start, minutes } = agreed;
  if (start === null || timerStart(start, minutes, now) !== start) return null;
  const added = timer.minutes - before.minutes;
  return { ...timer, start, minutes: Math.min(minutes + added, talkMinutes[1]) };
}

/** The milliseconds that are left at an instant; 0 once the time is up. */
export function timeLeft({ start, minutes }: Timer, now: number): number {
  return Math.min(Math.max(start + minutes * MINUTE - now, 0), minutes * MINUTE);
}

/**
 * Whether a talk is still to begin at an instant, until which its timer stands. One that counts from the
 * press has begun, also where the clock was set back since.
 */
export function isAhead({ start, isAgreed }: Timer, now: number): boolean {
  return isAgreed && now < start;
}

/** Where a talk stands at an instant. It never goes back as time goes on. */
export function phaseOf(timer: Timer, now: number): TimerPhase {
  if (isAhead(timer, now)) return 'running';
  const left = timeLeft(timer, now);
  if (left === 0) return 'over';
  return left <= LAST_QUESTION ? 'last-question' : 'running';
}

/** Whether a timer ended so long ago that nobody waits for it: three hours. */
export function isForgotten({ start, minutes }: Timer, now: number): boolean {
  return now >= start + minutes * MINUTE + FORGOTTEN;
}

/** The timer with minutes added to what is left; to none, where its time is up. */
export function extendTimer(timer: Timer, minutes: number, now: number): Timer {
  const gone = Math.ceil((now - timer.start) / MINUTE);
  const from = Math.max(timer.minutes, gone);
  return { ...timer, minutes: Math.min(from + minutes, talkMinutes[1]) };
}

/** The timer that a stored value keeps; null for anything malformed, forgotten or yet to come. */
export function readTimer(value: unknown, now: number): Timer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { path, start, minutes, isAgreed } = value as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string' || path === '') return null;
  if (typeof start !== 'number' || !Number.isFinite(start) || start > now + SLACK) return null;
  if (typeof minutes !== 'number' || !mayTalkLast(minutes)) return null;
  const timer = { path, start, minutes, isAgreed: isAgreed === true };
  return isForgotten(timer, now) ? null : timer;
}

/** What is left as a clock shows it: `24:10`, or `1:04:10` from an hour on. */
export function sayClock(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${tail}`
    : `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
}

/** What is left, in begun minutes. */
export function minutesLeft(left: number): number {
  return Math.ceil(left / MINUTE);
}
