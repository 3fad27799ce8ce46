import type { Contact } from '../contact/contact';
import { interviewDay } from '../contact/interview-day';
import { compareNames } from '../follow-up/compare';
import type { CachedHeading } from '../note/body/cached-heading';
import { readEntries } from '../note/body/read-section';
import { type Day, readDay } from '../time/civil';
import { withoutTick } from './asked-tick';
import {
  canonicalWords,
  headingKey,
  isMarkedToCarry,
  isPart,
  readInterviewSection,
  written,
} from '../words';

/** A reflection on a talk, told apart by the day of its section. */
export interface ReflectionPlace {
  readonly contact: Contact;
  /** The day of the talk; null where it is not known. */
  readonly day: Day | null;
}

/** What a reflection says. */
export interface Reflected {
  /** Whether anything stands under its prompts. */
  readonly isAnswered: boolean;
  /** What stands under those that are carried forward; none of them empty. */
  readonly carried: readonly string[];
}

/**
 * The reflections that a note may hold, up to a day, as far as its headings tell.
 *
 * @param headings in the order of the note.
 */
export function reflectionPlaces(
  contact: Contact,
  headings: readonly Pick<CachedHeading, 'level' | 'text'>[],
  today: Day,
): readonly ReflectionPlace[] {
  const days = new Set<Day | null>();
  let section: Day | null | undefined;
  let isReflection = false;
  for (const { level, text } of headings) {
    if (level <= 2) section = level === 2 ? dayOfTalk(contact, text) : undefined;
    if (level <= 3) isReflection = level === 3 && isPart(text, 'reflection');
    if (level === 4 && isReflection && section !== undefined) days.add(section);
  }
  return [...days].filter((day) => day === null || day <= today).map((day) => ({ contact, day }));
}

/** Orders reflections, the latest first; those of no known day last. */
export function compareReflections(one: ReflectionPlace, other: ReflectionPlace): number {
  const [when, otherWhen] = [whenOf(one), whenOf(other)];
  if (when !== otherWhen) return when < otherWhen ? 1 : -1;
  return compareNames(one.contact, other.contact);
}

/** The day of a talk, with its time where the note still tells that. */
function whenOf({ contact: { interview }, day }: ReflectionPlace): string {
  if (day === null) return '';
  return interview?.startsWith(day) === true ? interview : day;
}

/**
 * What a note says in the reflection of a day.
 *
 * @param prompts the prompts of the user's own whose answers are carried forward, besides those whose
 *   headings say so and the built-in one on preparing better.
 */
export function readReflection(
  text: string,
  { contact, day }: ReflectionPlace,
  prompts: readonly string[],
): Reflected {
  const keys = [written(canonicalWords.prompts.prepareBetter), ...prompts].map(headingKey);
  const answered = readEntries(text)
    .filter(
      ({ section, part }) => isPart(part, 'reflection') && dayOfTalk(contact, section) === day,
    )
    .map(({ entry, answer: lines }) => ({ entry, answer: withoutTick(lines).answer }))
    .filter(({ answer }) => answer !== '');
  return {
    isAnswered: answered.length > 0,
    carried: answered
      .filter(({ entry }) => isMarkedToCarry(entry) || keys.includes(headingKey(entry)))
      .map(({ answer }) => answer),
  };
}

/** The day of the talk that a section is about; undefined where it is no interview's. */
function dayOfTalk(contact: Contact, section: string): Day | null | undefined {
  const found = readInterviewSection(section);
  if (found === null) return undefined;
  return found.day === null ? interviewDay(contact) : readDay(found.day);
}
