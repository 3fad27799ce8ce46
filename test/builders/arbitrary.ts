import fc from 'fast-check';
import { skippableActions } from '../../src/core/contact/properties';
import { statuses } from '../../src/core/contact/status';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { BODY } from './contact';
import { addDays, type DateTime, type Day } from '../../src/core/time/civil';

/** Keys that have tripped up programs that treat objects as tables. */
const treacherousKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', ''];

/** Strings that a note may well hold: dates, links, numbers as text, and any nonsense. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '2026-11-25',
    '2026-11-25T14:00',
    '2026-02-30',
    '[[2026-11-25]]',
    '[[Companies/Acme#Team|Acme]]',
    '[[',
    'contacted',
    'In Touch',
    'thank',
    '7',
    '1e3',
    ' ',
    '\u0000\u001b[31m',
    '\u202Eevil',
    'مريم',
    '👩‍👩‍👧',
    '\ud800',
  ),
);

/** Any value that YAML can put into front matter, deep and wide, odd keys included. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      anyText,
      fc.constantFrom<unknown>(null, undefined, true, false, NaN, Infinity, -0, 1e300, 2.5),
      fc.integer({ min: -3, max: 2000 }),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...treacherousKeys), fc.string()), tie('value'), {
      maxKeys: 3,
      noNullPrototype: false,
    }),
  ),
})).value;

/** An object with these entries as its own properties, `__proto__` included, as parsers build it. */
export function recordOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  return Object.fromEntries(entries);
}

/** Days around November 2026, close enough together for windows to overlap and to end. */
const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-10-20' as Day, days));

const anyTime = fc.constantFrom('00:00', '00:01', '09:30', '14:00', '23:30', '23:45', '23:59');

/** A minute around November 2026. */
export const anyNow: fc.Arbitrary<DateTime> = fc
  .tuple(anyDay, anyTime)
  .map(([day, time]) => `${day}T${time}` as DateTime);

const missingMostly = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 2 });

/** Promises as a note's text has them, the user's own and theirs, some with the same text. */
const anyPromises: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('## Promises', '## Waiting for'),
      fc.constantFrom('Call', 'Send it', 'Ask about the team'),
      fc.option(anyDay),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((promises) =>
    promises
      .map(
        ([heading, text, day]) => `${heading}\n- [ ] ${text}${day === null ? '' : ` 📅 ${day}`}\n`,
      )
      .join(''),
  );

/** Front matter of a contact that can be read, in any state that hand edits can bring about. */
export const anyContactNote: fc.Arbitrary<Record<string, unknown>> = fc.record({
  status: fc.constantFrom(...statuses),
  company: missingMostly(fc.constantFrom('Acme', '[[Companies/Acme|A]]', 'Bolt', 'Core')),
  priority: missingMostly(fc.integer({ min: 0, max: 3 })),
  'referred-by': missingMostly(fc.constantFrom('Grace', '[[Edsger]]')),
  'introduction-asked': missingMostly(anyDay),
  contacted: fc.option(anyDay),
  nudges: missingMostly(fc.integer({ min: 0, max: 3 })),
  replied: missingMostly(anyDay),
  offered: missingMostly(anyDay),
  interview: fc.option(fc.oneof(anyDay, anyNow)),
  minutes: missingMostly(fc.constantFrom(1, 30, 90, 1440)),
  medium: missingMostly(fc.constantFrom('in person', 'phone')),
  travel: missingMostly(fc.constantFrom(20, 45)),
  prepared: missingMostly(anyDay),
  thanked: missingMostly(anyDay),
  reflected: missingMostly(anyDay),
  'reported-back': missingMostly(anyDay),
  'checked-in': missingMostly(anyDay),
  skipped: missingMostly(fc.subarray([...skippableActions])),
  'follow-up': missingMostly(anyDay),
  'snoozed-until': missingMostly(anyDay),
  'check-in-every': missingMostly(fc.constantFrom(0, 1, 7, 30)),
  [BODY]: missingMostly(anyPromises),
});

/** Notes of several people, each with a name of its own. */
export const anyPeople: fc.Arbitrary<ReadonlyMap<string, Record<string, unknown>>> = fc
  .array(anyContactNote, { maxLength: 9 })
  .map((notes) => new Map(notes.map((note, index) => [`Person ${(index * 5) % 9}`, note])));

/** Settings within their ranges, small enough for every rule to matter. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    minutes: fc.constantFrom(1, 30, 90, 1440),
    weekend: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }),
    daysOff: fc.array(anyDay, { maxLength: 5 }),
    outreachLimit: fc.integer({ min: 0, max: 6 }),
    widenAfter: fc.integer({ min: 0, max: 6 }),
    mostNudges: fc.integer({ min: 0, max: 3 }),
    nudgeAfter: fc.integer({ min: 1, max: 9 }),
    scheduleWithin: fc.integer({ min: 1, max: 5 }),
    offeredAnswerWithin: fc.integer({ min: 1, max: 4 }),
    offeredLateAfter: fc.integer({ min: 4, max: 6 }),
    prepareBefore: fc.integer({ min: 0, max: 5 }),
    thankFromHours: fc.integer({ min: 0, max: 30 }),
    thankUntilHours: fc.integer({ min: 30, max: 80 }),
    reportBackWithin: fc.integer({ min: 1, max: 9 }),
    checkInEvery: fc.integer({ min: 0, max: 30 }),
    introduceWithin: fc.integer({ min: 1, max: 6 }),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));
