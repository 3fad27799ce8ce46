import type { Contact } from '../contact/contact';
import { interviewEnd } from '../follow-up/rule-context';
import type { SectionInsert } from '../note/note-change';
import type { Settings } from '../settings';
import {
  addDays,
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  hasTime,
  minutesBetween,
  readDateTime,
  timeOf,
} from '../time/civil';
import { type CommandContext, dated, type Intent } from './contact-command-record';
import { renamesTo, startOfTalk } from './interview-commands';
import type { ContactChange } from './contact-change';
import { propertyEdits } from './plan-contact-command';
import { contactCommands } from './contact-commands';

/** What the user tells right after a talk; what is left out stays as the note has it. */
export interface ToldAfterwards {
  /** When the talk ended, where that is otherwise than the note says. */
  readonly ended?: DateTime | undefined;
  /** 1 to 5. */
  readonly fit?: number | undefined;
  readonly takeaway?: string | undefined;
  readonly nextStep?: string | undefined;
  /** The day of the next step; a week ahead where there is a step and no day. */
  readonly followUp?: Day | undefined;
}

/** The day of a next step where the user chose none: a week from today. */
export function usualFollowUp(today: Day): Day {
  return addDays(today, 7);
}

/**
 * The one change that right after a talk writes what was told of it and has the reflection in the
 * interview's section, still to be answered. Null for someone there was no talk with.
 *
 * @param reflection gives the part for the interview's day.
 */
export function planAfterwards(
  contact: Contact,
  told: ToldAfterwards,
  reflection: (interviewDay: string | null, contact: Contact) => SectionInsert,
  context: CommandContext,
): ContactChange | null {
  const { status, interview, minutes } = contact;
  const { settings, today, words } = context;
  if (status !== 'interviewed' && status !== 'in-touch') return null;
  const { ended, fit } = told;
  const moved = ended === undefined ? undefined : startOfTalk(ended, minutes ?? settings.minutes);
  const held = moved ?? interview;
  const takeaway = told.takeaway?.trim() ?? '';
  const next = nextStep(contact, told, context);
  const set: Intent['set'] = {
    interview: moved === undefined ? undefined : dated(moved),
    fit,
    takeaway: takeaway === '' ? undefined : takeaway,
    ...next?.set,
  };
  const said = [
    ended === undefined ? null : words.log.talkEndedAt(timeOf(ended)),
    fit === undefined ? null : words.log.fit(fit),
    takeaway === '' ? null : words.log.learned(takeaway),
    next?.log ?? null,
  ];
  return {
    properties: propertyEdits(set, contact, settings),
    renames: held === undefined ? [] : renamesTo(held, contact, words),
    inserts: [reflection(held === undefined ? null : dayOf(held), contact)],
    log: said.flatMap((each) => (each === null ? [] : [{ day: today, said: each }])),
  };
}

/** The follow-up that a told step or day sets; null where neither was told. */
function nextStep(
  contact: Contact,
  { nextStep: step = '', followUp }: ToldAfterwards,
  context: CommandContext,
): Intent | null {
  const told = step.trim() === '' ? undefined : step;
  if (told === undefined && followUp === undefined) return null;
  const day = followUp ?? contact['follow-up'] ?? usualFollowUp(context.today);
  return contactCommands['set-follow-up'].plan(contact, { followUp: day, nextStep: told }, context);
}

/** When a contact's talk ended, as far as the note knows the time; null where it does not. */
export function talkEnd({ interview, minutes }: Contact, settings: Settings): DateTime | null {
  return interview !== undefined && hasTime(interview)
    ? interviewEnd(interview, minutes, settings)
    : null;
}

/** What tells the day on which a talk ended of which the user told the time alone. */
interface EndContext {
  readonly now: DateTime;
  /** Whether the note's `interview` was agreed or told, and not only taken for the one just held. */
  readonly isDayKnown: boolean;
  readonly settings: Settings;
}

/**
 * The minute at which a talk ended by a time of day alone. Where its day is known it ended on that
 * day, or on the next where its time is before that of the start and that is nearer to the end that
 * the note knows: after midnight. Otherwise it is the latest such time that is not still to come.
 * Null where there is no interview or no such time.
 */
export function endAt(
  contact: Contact,
  time: string,
  { now, isDayKnown, settings }: EndContext,
): DateTime | null {
  const { interview } = contact;
  if (interview === undefined) return null;
  const onDay = isDayKnown ? dayOf(interview) : dayOf(now);
  const at = readDateTime(`${onDay}T${time}`);
  if (at === null) return null;
  if (!isDayKnown) return at > now ? addDaysTo(at, -1) : at;
  const end = talkEnd(contact, settings);
  if (end === null || at >= interview) return at;
  const after = addDaysTo(at, 1);
  return minutesBetween(end, after) < minutesBetween(at, end) ? after : at;
}

function addDaysTo(at: DateTime, count: number): DateTime {
  return addMinutes(at, count * 1440);
}
