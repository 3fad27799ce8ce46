import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedStatuses, statuses } from '../../../src/core/contact/status';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { stepsOf } from '../../../src/core/follow-up/seven-steps';
import { stepIds } from '../../../src/core/follow-up/step-ids';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const context = ruleContextAt(at('2026-11-25T10:00'), defaultSettings, en);

/** The steps as signs: done `x`, now `>`, ahead `.`. */
function signs(note: Parameters<typeof aContact>[0]): string {
  const sign = { done: 'x', now: '>', ahead: '.' } as const;
  return stepsOf(aContact(note), context)
    .map(({ state }) => sign[state])
    .join('');
}

describe('the steps of somebody', () => {
  it.each([
    ['on the list', { status: 'identified' }, 'x>.....'],
    ['asked', { status: 'contacted', contacted: '2026-11-20' }, 'xx>....'],
    ['who answered', { status: 'replied', replied: '2026-11-23' }, 'xx>....'],
    ['booked', { status: 'scheduled', interview: '2026-11-27T14:00' }, 'xxx>...'],
    [
      'prepared for',
      { status: 'scheduled', interview: '2026-11-27T14:00', prepared: '2026-11-24' },
      'xxxx>..',
    ],
    ['talked with', { status: 'interviewed', interview: '2026-11-24T14:00' }, 'xxxxx>.'],
    [
      'whose interview was reflected on before the thank-you',
      { status: 'interviewed', interview: '2026-11-24T14:00', reflected: '2026-11-24' },
      'xxxxx>x',
    ],
    [
      'whose thank-you is skipped',
      { status: 'interviewed', interview: '2026-11-24T14:00', skipped: ['thank'] },
      'xxxxxx>',
    ],
    ['in touch', { status: 'in-touch', interview: '2026-11-04T14:00' }, 'xxxxxxx'],
    ['who said no', { status: 'declined', contacted: '2026-11-20' }, 'xx.....'],
    [
      'set aside after a talk',
      { status: 'closed', interview: '2026-11-04T14:00', thanked: '2026-11-05' },
      'xxxxxx.',
    ],
    ['set aside without having been asked', { status: 'closed' }, 'x......'],
    [
      'set aside before a talk that was prepared',
      { status: 'closed', interview: '2026-11-27T14:00', prepared: '2026-11-24' },
      'xxxx...',
    ],
    [
      'set aside before a talk',
      { status: 'closed', contacted: '2026-11-20', interview: '2026-11-27T14:00' },
      'xxx....',
    ],
    [
      'who answered, whatever was prepared before',
      { status: 'replied', replied: '2026-11-23', prepared: '2026-10-03' },
      'xx>....',
    ],
    [
      'booked, whatever came of an earlier talk',
      {
        status: 'scheduled',
        interview: '2026-11-27T14:00',
        thanked: '2026-10-05',
        reflected: '2026-10-05',
      },
      'xxx>...',
    ],
    [
      'asked again, whatever came of an earlier talk',
      {
        status: 'contacted',
        contacted: '2026-11-20',
        interview: '2026-10-04',
        thanked: '2026-10-05',
      },
      'xx>....',
    ],
  ])('%s', (_who, note, expected) => {
    expect(signs(note)).toBe(expected);
  });

  it('of a status that was not understood are those that the days tell of', () => {
    const contact = { ...aContact({ status: 'contacted', contacted: '2026-11-20' }), status: null };
    const done = stepsOf(contact, context).flatMap(({ id, state }) =>
      state === 'done' ? [id] : [],
    );
    expect(done).toEqual(['list', 'reach-out']);
  });

  it('have the days on which they were done, and that of an interview ahead', () => {
    const contact = aContact({
      ...{ status: 'scheduled', contacted: '2026-11-18', replied: '2026-11-20' },
      ...{ interview: '2026-11-27T14:00', thanked: '2026-10-01' },
    });
    expect(stepsOf(contact, context).map(({ day }) => day)).toEqual([
      ...[null, '2026-11-18', '2026-11-20', null, '2026-11-27T14:00', null, null],
    ]);
  });

  it('have the days of what comes before and after an interview, but not where it was skipped', () => {
    const note = {
      ...{ status: 'in-touch', interview: '2026-11-23', prepared: '2026-11-22' },
      ...{ thanked: '2026-11-24', reflected: '2026-11-25' },
    };
    const daysOf = (more: Record<string, unknown>) =>
      stepsOf(aContact({ ...note, ...more }), context).map(({ day }) => day);
    const before = [null, null, null, '2026-11-22', '2026-11-23'];
    expect(daysOf({})).toEqual([...before, '2026-11-24', '2026-11-25']);
    const skipped = { thanked: null, skipped: ['thank'] };
    expect(daysOf(skipped)).toEqual([...before, null, '2026-11-25']);
  });
});

const aNote = fc.record(
  {
    status: fc.constantFrom(...statuses),
    contacted: fc.constant('2026-11-10'),
    replied: fc.constant('2026-11-12'),
    interview: fc.constantFrom('2026-11-20T14:00', '2026-11-27T14:00', '2026-11-25'),
    prepared: fc.constant('2026-11-19'),
    thanked: fc.constant('2026-11-21'),
    reflected: fc.constant('2026-11-21'),
    skipped: fc.subarray(['prepare', 'thank', 'reflect']),
  },
  { requiredKeys: ['status'] },
);

it('are seven in the order of the method, and at most one is to be done now', () => {
  fc.assert(
    fc.property(aNote, (note) => {
      const steps = stepsOf(aContact(note), context);
      expect(steps.map(({ id }) => id)).toEqual(stepIds);
      const open = steps.filter(({ state }) => state !== 'done');
      const now = steps.filter(({ state }) => state === 'now');
      expect(steps[0]?.state).toBe('done');
      if (closedStatuses.has(note.status)) expect(now).toEqual([]);
      else expect(now).toEqual(open.slice(0, 1));
    }),
    { numRuns: 60 },
  );
});

it('are never undone by a day that says that one more was done', () => {
  const days = { prepared: '2026-11-19', thanked: '2026-11-21', reflected: '2026-11-21' };
  fc.assert(
    fc.property(aNote, fc.subarray(Object.entries(days)), (note, more) => {
      const doneOf = (each: Readonly<Record<string, unknown>>): readonly string[] =>
        stepsOf(aContact(each), context).flatMap(({ id, state }) => (state === 'done' ? [id] : []));
      const before = doneOf(note);
      expect(doneOf({ ...note, ...Object.fromEntries(more) })).toEqual(
        expect.arrayContaining([...before]),
      );
    }),
    { numRuns: 60 },
  );
});
