import fc from 'fast-check';
import type { Contact } from '../../../src/core/contact/contact';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { readNotedTalks, type Talk, talksWith } from '../../../src/core/learning/talks';
import type { Settings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { canonicalWords, namingHabit, written } from '../../../src/core/words';
import { at } from '../../builders/clock';
import { readFrom } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';

/** Somebody of a generated vault: what stands in the note, and what is read of it. */
export interface CountedPerson {
  readonly front: Readonly<Record<string, unknown>>;
  readonly contact: Contact;
  readonly talks: readonly Talk[];
}

/** A generated vault. */
export interface CountedVault {
  readonly people: readonly CountedPerson[];
  readonly settings: Settings;
}

/** The moment at which generated vaults are looked at, a Wednesday. */
export const now = at('2026-11-25T12:00');

/** What notes write, each with what it means and what people read of it; null for nothing. */
export const traits: readonly (readonly [value: unknown, key: string, shown: string])[] = [
  ['Design', 'design', 'Design'],
  ['design', 'design', 'design'],
  ['  DESIGN ', 'design', 'DESIGN'],
  ['[[Fields/Design]]', 'design', 'Design'],
  ['[[Some note|dEsign]]', 'design', 'dEsign'],
  ['Law', 'law', 'Law'],
  ['[[law]]', 'law', 'law'],
  ['Über', 'über', 'Über'],
  ['U\u0308BER', 'über', 'U\u0308BER'],
  ['__proto__', '__proto__', '__proto__'],
  [undefined, '', ''],
  ['', '', ''],
  [null, '', ''],
  ['[[]]', '', ''],
];

/** As {@link traits}, for where people were found. */
export const sources: typeof traits = [
  ['LinkedIn', 'linkedin', 'LinkedIn'],
  ['linkedin', 'linkedin', 'linkedin'],
  ['friend', 'friend', 'friend'],
  ['[[Sources/Friend]]', 'friend', 'Friend'],
  ['FAMILY', 'family', 'FAMILY'],
  ['event', 'event', 'event'],
  ['__proto__', '__proto__', '__proto__'],
  [undefined, '', ''],
  ['', '', ''],
];

const [turnNow = '', turnBefore = ''] = canonicalWords.topics.path.questions.turn;
const comeAcross = written(canonicalWords.prompts.comeAcross);

/** A bank of questions by topic; the headings of notes are below. */
export const bank = [
  { topic: 'Way in', questions: [turnNow, 'Why {{company}}?'] },
  { topic: 'Work', questions: ['What is hard? ★'] },
  { topic: 'Nobody asks', questions: ['What is {{field}}, in the words of {{first-name}}?'] },
  { topic: 'People', questions: ['Whom should I meet?'] },
];

/** The headings of questions and prompts: those in one list are one, about a topic of the bank or none. */
export const questions: readonly {
  readonly part: 'questions' | 'reflection';
  readonly topic: string | null;
  readonly headings: readonly string[];
}[] = [
  { part: 'questions', topic: 'Way in', headings: [turnNow, turnBefore, `${turnBefore} ★`] },
  { part: 'questions', topic: 'Way in', headings: ['Why Acme?', 'why [[Acme]]', 'WHY ACME ★'] },
  { part: 'questions', topic: 'Way in', headings: ['Why Bolt?'] },
  {
    part: 'questions',
    topic: 'Work',
    headings: ['What is hard?', 'what is **hard** ★', 'What is hard'],
  },
  {
    part: 'questions',
    topic: 'People',
    headings: ['Whom should I meet?', '🎯 whom should I meet…'],
  },
  { part: 'questions', topic: null, headings: ['Anything else?', '¿Anything else?!'] },
  { part: 'questions', topic: null, headings: ['__proto__'] },
  { part: 'questions', topic: null, headings: [comeAcross] },
  {
    ...{ part: 'reflection', topic: null },
    headings: [comeAcross, namingHabit(comeAcross, 'Arrive early', canonicalWords)],
  },
  { part: 'reflection', topic: null, headings: ['Whom should I meet?', '**Whom should I meet**'] },
];

const pastDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 90 }).map((days) => dayBefore(days)) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }).map((days) => dayBefore(days)) },
  { weight: 1, arbitrary: fc.constantFrom('0000-01-01', '0001-01-01', '2025-11-30', '2025-12-01') },
);
const anyDay = fc.oneof(
  { weight: 9, arbitrary: pastDay },
  { weight: 1, arbitrary: fc.constantFrom('2026-11-26', '2026-11-30', '9999-12-31') },
);
const anyMoment = fc
  .tuple(anyDay, fc.constantFrom('', '', 'T00:00', 'T11:15', 'T23:30'))
  .map((parts) => parts.join(''));

function dayBefore(days: number): string {
  return new Date(Date.UTC(2026, 10, 25 - days)).toISOString().slice(0, 10);
}

/** The day some days after another or a minute of it; the same at the end of the calendar. */
function daysAfter(day: string, days: number | undefined): string | undefined {
  if (days === undefined) return undefined;
  const after = new Date(`${day.slice(0, 10)}T00:00Z`);
  after.setUTCDate(after.getUTCDate() + days);
  const isInCalendar = after.getUTCFullYear() >= 0 && after.getUTCFullYear() <= 9999;
  return isInCalendar ? after.toISOString().slice(0, 10) : day.slice(0, 10);
}

const anyValue = (values: typeof traits): fc.Arbitrary<unknown> =>
  fc.constantFrom(...values.map(([value]) => value));

/** How likely a day is told, out of ten. */
interface Told {
  readonly statuses: readonly string[];
  readonly interview: number;
  readonly replied: number;
}

const early: Told = {
  statuses: ['identified', 'contacted', 'contacted', 'replied', 'declined', 'no-reply', 'closed'],
  ...{ interview: 2, replied: 3 },
};
const late: Told = {
  statuses: ['interviewed', 'interviewed', 'In Touch', 'scheduled', 'closed', 'Who knows'],
  ...{ interview: 9, replied: 7 },
};

function toldOutOfTen<Value>(
  often: number,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { weight: often, arbitrary: value },
    { weight: 10 - often, arbitrary: fc.constant(undefined) },
  );
}

const anyFront = fc.oneof(...[early, late].map(frontOf));

function frontOf({ statuses, interview, replied }: Told) {
  const front = fc.record({
    status: fc.constantFrom(...statuses),
    field: anyValue(traits),
    company: anyValue(traits),
    source: anyValue(sources),
    'referred-by': fc.constantFrom(undefined, undefined, undefined, '', '[[Grace]]'),
    email: fc.constantFrom(undefined, undefined, 'a@b.example'),
    linkedin: fc.constantFrom(undefined, '', 'ana-reyes'),
    contacted: toldOutOfTen(6, anyDay),
    interview: toldOutOfTen(interview, anyMoment),
    minutes: fc.constantFrom(undefined, 1, 90, 1440),
    fit: fc.constantFrom(undefined, 1, 2, 3, 4, 5),
    skipped: fc.constantFrom(undefined, undefined, ['thank']),
  });
  const after = fc.record({
    replied: toldOutOfTen(replied, fc.integer({ min: -2, max: 12 })),
    thanked: toldOutOfTen(5, fc.integer({ min: -1, max: 4 })),
  });
  return fc.tuple(front, after).map(([told, days]) => ({
    ...told,
    replied: daysAfter(told.contacted ?? '2026-11-01', days.replied),
    thanked: daysAfter(told.interview ?? '2026-11-20', days.thanked),
  }));
}

const anyEntry = fc.constantFrom(...questions).chain(({ part, headings }) =>
  fc.record({
    part: fc.constant(part),
    heading: fc.constantFrom(...headings),
    answer: fc.constantFrom('', 'Yes.', 'No.', 'No, and why.', 'By chance.\n\nMostly.'),
  }),
);

/** What a section of an interview says. */
interface SaidInSection {
  readonly day: string;
  readonly entries: readonly {
    readonly part: string;
    readonly heading: string;
    readonly answer: string;
  }[];
  readonly fit: number | null;
  readonly thanked: number | undefined;
}

const anySection: fc.Arbitrary<SaidInSection> = fc.record({
  day: fc.oneof(
    fc.constant('of the interview'),
    fc.constantFrom('', 'of the interview'),
    anyDay,
    pastDay,
    pastDay,
  ),
  entries: fc.array(anyEntry, { maxLength: 4, size: 'max' }),
  fit: fc.constantFrom(null, 1, 2, 3, 4, 5),
  thanked: toldOutOfTen(5, fc.integer({ min: -1, max: 4 })),
});

function textOf(section: SaidInSection, interview = ''): string {
  const { entries, fit, thanked } = section;
  const day = section.day === 'of the interview' ? interview.slice(0, 10) : section.day;
  const under = (part: string): readonly string[] =>
    entries
      .filter((entry) => entry.part === part)
      .map(({ heading, answer }) => `#### ${heading}\n\n${answer}\n`);
  return [
    `## Interview ${day}\n`,
    ...['### Questions\n', ...under('questions'), '### Reflection\n', ...under('reflection')],
    ...(fit === null ? [] : ['### Outcome\n', `- fit: ${fit}`]),
    ...(fit === null || thanked === undefined || day === ''
      ? []
      : [`- thanked: ${daysAfter(day, thanked) ?? ''}`]),
    '\n',
  ].join('\n');
}

const anySections = fc.array(anySection, { maxLength: 3, size: 'max' });

function peopleBetween([minLength, maxLength]: readonly number[]) {
  const limits = { minLength: minLength ?? 0, maxLength: maxLength ?? 0, size: 'max' } as const;
  return fc.array(fc.tuple(anyFront, anySections), limits);
}

/** Vaults of people with talks, in every state that hand edits can bring about. */
export const anyVault: fc.Arbitrary<CountedVault> = fc
  .noBias(
    fc.record({
      notes: fc.oneof(
        ...[
          [0, 3],
          [8, 15],
        ].map(peopleBetween),
      ),
      thankUntilHours: fc.constantFrom(24, 48, 48, 60, 72),
    }),
  )
  .map(({ notes, thankUntilHours }) => {
    const settings = settingsWith({ thankUntilHours });
    const context = ruleContextAt(now, settings, en);
    const people = notes.map(([front, sections], place): CountedPerson => {
      const { contact } = readFrom(front, `P${(place * 7) % 15}`, settings);
      const text = sections.map((section) => textOf(section, front.interview)).join('');
      return { front, contact, talks: talksWith(contact, readNotedTalks(text), context) };
    });
    return { people, settings };
  });
