import type { Contact } from '../contact/contact';
import { interviewEnd } from '../follow-up/rule-context';
import type { SectionInsert } from '../note/note-change';
import type { Settings } from '../settings';
import {
  addDays,
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
  const held = ended === undefined ? interview : startOfTalk(ended, minutes ?? settings.minutes);
  const takeaway = told.takeaway?.trim() ?? '';
  const next = nextStep(contact, told, context);
  const set: Intent['set'] = {
    interview: ended === undefined || held === undefined ? undefined : dated(held),
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
    properties: propertyEdits(set, settings),
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

/**
 * The minute at which a talk ended by a time of day alone: of the days around the end that the note
 * knows the one nearest to it, so that a talk may end before or after midnight. Where the note
 * knows no time it is on the interview's day. Null where there is no interview or no such time.
 */
export function endAt(contact: Contact, time: string, settings: Settings): DateTime | null {
  const { interview } = contact;
  if (interview === undefined) return null;
  const end = talkEnd(contact, settings);
  if (end === null) return readDateTime(`${dayOf(interview)}T${time}`);
  const around = [0, -1, 1].flatMap(
    (days) => readDateTime(`${addDays(dayOf(end), days)}T${time}`) ?? [],
  );
  const away = (at: DateTime): number => Math.abs(minutesBetween(end, at));
  return around.reduce<DateTime | null>(
    (nearest, at) => (nearest === null || away(at) < away(nearest) ? at : nearest),
    null,
  );
}
