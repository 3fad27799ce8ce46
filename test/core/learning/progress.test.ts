import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { type Progress, progressOf } from '../../../src/core/learning/progress';
import { readNotedTalks, type Talk, talksWith } from '../../../src/core/learning/talks';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at, day } from '../../builders/clock';
import { BODY, readFrom } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { aTalk } from '../../builders/talks';
import { textsIn } from '../../../src/core/texts/in-language';
import { byCodeUnits } from '../../../src/core/texts/text-order';

const now = at('2026-11-25T12:00');
const today = day('2026-11-25');

type Front = Readonly<Record<string, unknown>>;

/** People by their front matter, with the talks that their properties and notes tell of. */
function vaultOf(...notes: readonly Front[]): {
  people: readonly Contact[];
  talks: readonly Talk[];
} {
  const context = ruleContextAt(now, defaultSettings, en);
  const people = notes.map((front, place) => readFrom(front, `P${place}`).contact);
  const talks = people.flatMap((contact, place) =>
    talksWith(contact, readNotedTalks((notes[place]?.[BODY] as string | undefined) ?? ''), context),
  );
  return { people, talks };
}

function progress(...notes: readonly Front[]): Progress {
  const { people, talks } = vaultOf(...notes);
  return progressOf(people, talks, today, defaultSettings, byCodeUnits);
}

/** How far each of these came, alone. */
function stage(front: Front, settings: Settings = defaultSettings): string {
  const { people, talks } = vaultOf(front);
  const { funnel } = progressOf(people, talks, today, settings, byCodeUnits);
  const reached = Object.entries(funnel).filter(([, count]) => count === 1);
  expect(Object.values(funnel)).toEqual(Object.values(funnel).sort((a, b) => b - a));
  return reached.at(-1)?.[0] ?? 'none';
}

const asked = { status: 'contacted', contacted: '2026-11-20' };
const talked = { status: 'interviewed', interview: '2026-11-20' };

describe('how far somebody came', () => {
  it.each([
    [{ status: 'identified' }, 'listed'],
    [{ status: 'identified', 'introduction-asked': '2026-11-20' }, 'listed'],
    [{ status: 'closed' }, 'listed'],
    [{ status: 'contacted' }, 'asked'],
    [{ status: 'no-reply' }, 'asked'],
    [{ status: 'closed', contacted: '2026-11-01' }, 'asked'],
    [{ status: 'identified', contacted: '2026-11-01' }, 'asked'],
    [{ status: 'replied' }, 'answered'],
    [{ status: 'declined' }, 'answered'],
    [{ status: 'no-reply', replied: '2026-11-01' }, 'answered'],
    [{ ...asked, replied: '2026-11-01' }, 'answered'],
    [{ status: 'scheduled', interview: '2026-12-01' }, 'booked'],
    [{ status: 'scheduled' }, 'booked'],
    [{ status: 'declined', interview: '2026-11-01' }, 'booked'],
    [{ status: 'in-touch' }, 'booked'],
    [{ status: 'scheduled', interview: '2026-11-20' }, 'talked'],
    [{ status: 'interviewed' }, 'talked'],
    [{ status: 'closed', interview: '2026-11-20', takeaway: 'Ask' }, 'talked'],
    [{ status: 'in-touch', interview: '2026-11-20', skipped: ['thank'] }, 'talked'],
    [{ status: 'contacted', [BODY]: '## Interview 2026-09-01\n### Outcome\n' }, 'talked'],
  ])('is told by status, dates and talks: %j, %s', (front, expected) => {
    expect(stage(front)).toBe(expected);
  });

  it('is not told of a status that is not understood', () => {
    expect(stage({ ...talked, status: 'Who knows' })).toBe('none');
  });

  it.each([
    ['2026-11-20', '2026-11-20', 'thanked'],
    ['2026-11-20', '2026-11-22', 'thanked'],
    ['2026-11-20', '2026-11-23', 'talked'],
    ['2026-11-20T14:00', '2026-11-22', 'thanked'],
    ['2026-11-20T14:00', '2026-11-23', 'talked'],
    ['2026-11-20T23:30', '2026-11-23', 'talked'],
    ['2026-11-20T23:31', '2026-11-23', 'thanked'],
    ['2026-11-20', '2026-11-19', 'talked'],
    ['2026-11-20', '0001-01-01', 'talked'],
    ['0001-01-01', '0001-01-03', 'thanked'],
  ])(
    'is thanked in time where the talk on %s was thanked for on %s: %s',
    (interview, thanked, expected) => {
      expect(stage({ ...talked, interview, thanked })).toBe(expected);
    },
  );

  it('goes by the hours of the settings', () => {
    const front = { ...talked, thanked: '2026-11-24' };
    expect(stage(front, settingsWith({ thankUntilHours: 96 }))).toBe('thanked');
    expect(stage(front, settingsWith({ thankUntilHours: 72 }))).toBe('talked');
  });

  it.each([
    ['2026-11-21', '2026-09-20', 'thanked'],
    [undefined, '2026-09-02', 'talked'],
    ['2026-11-24', '2026-09-02', 'talked'],
  ])(
    'goes by the latest talk: thanked on %s, for the one before on %s: %s',
    (thanked, before, expected) => {
      const body = `## Interview 2026-09-01\n### Outcome\n- thanked: ${before}\n`;
      expect(stage({ ...talked, thanked, [BODY]: body })).toBe(expected);
    },
  );

  it('goes by the latest talk of a known day where the one of the properties has none', () => {
    const body = '## Interview 2026-09-01\n### Outcome\n- thanked: 2026-09-03\n';
    expect(stage({ status: 'interviewed', thanked: '2026-11-01', [BODY]: body })).toBe('thanked');
    expect(stage({ status: 'scheduled', interview: '2026-12-01', [BODY]: body })).toBe('thanked');
  });

  it('is as far as the talks tell that are known, whichever of them are looked at', () => {
    const { people, talks } = vaultOf({ ...talked, thanked: '2026-11-21' }, talked);
    const { funnel, weeks } = progressOf(people, [], today, defaultSettings, byCodeUnits, talks);
    expect(funnel).toMatchObject({ booked: 2, talked: 2, thanked: 1 });
    expect(weeks).toEqual([]);
  });

  it('counts in all before', () => {
    expect(progress({ status: 'identified' }, asked, { ...talked }, talked).funnel).toEqual({
      ...{ listed: 4, asked: 3, answered: 2, booked: 2, talked: 2, thanked: 0 },
    });
  });
});

describe('days until an answer', () => {
  it('go from the latest message to the answer of each, the fewest first', () => {
    expect(
      progress(
        { status: 'replied', contacted: '2026-11-01', replied: '2026-11-11' },
        { status: 'declined', contacted: '2026-11-01', replied: '2026-11-03' },
        { ...talked, contacted: '0001-01-01', replied: '0001-01-01' },
        { status: 'no-reply', contacted: '2025-12-31', replied: '2026-01-01' },
      ).daysToAnswer,
    ).toEqual([0, 1, 2, 10]);
  });

  it.each([
    [{ status: 'replied', replied: '2026-11-11' }],
    [{ status: 'replied', contacted: '2026-11-11' }],
    [{ status: 'contacted', contacted: '2026-11-12', replied: '2026-11-11' }],
    [{ status: 'Who knows', contacted: '2026-11-11', replied: '2026-11-11' }],
  ])('are not told by %j', (front) => {
    expect(progress(front).daysToAnswer).toEqual([]);
  });
});

describe('replies by source', () => {
  it('count who was asked and who of them answered, the most asked first, unknown ones last', () => {
    const answered = { status: 'declined' };
    expect(
      progress(
        { ...asked },
        { ...asked, source: 'LinkedIn' },
        { ...answered, source: '[[Sources/linkedin]]' },
        { ...answered, source: '__proto__' },
        { ...asked, source: 'Event' },
        { ...answered },
        { ...answered },
        { status: 'identified', source: 'family' },
      ).bySource,
    ).toEqual([
      { name: 'LinkedIn', asked: 2, answered: 1 },
      { name: '__proto__', asked: 1, answered: 1 },
      { name: 'Event', asked: 1, answered: 0 },
      { name: '', asked: 3, answered: 2 },
    ]);
  });

  it('are in the order that is asked for where as many were asked', () => {
    const { people, talks } = vaultOf(
      ...['Zoo', 'Äußere', 'Arzt'].map((source) => ({ ...asked, source })),
    );
    const { compare } = textsIn.de.speech;
    const { bySource } = progressOf(people, talks, today, defaultSettings, compare);
    expect(bySource.map(({ name }) => name)).toEqual(['Arzt', 'Äußere', 'Zoo']);
  });

  it('are none where nobody was asked', () => {
    expect(progress({ status: 'identified', source: 'Event' })).toMatchObject({
      ...{ bySource: [], byFirstMessage: [] },
    });
  });
});

describe('replies by first message', () => {
  it.each([
    [{ 'referred-by': '[[Grace]]', source: 'friend', linkedin: 'ana' }, 'introduced'],
    [{ source: 'Friend', linkedin: 'ana' }, 'known'],
    [{ source: '[[Family]]', email: 'a@b.example' }, 'known'],
    [{ source: 'friend of a friend' }, 'unknown'],
    [{ linkedin: 'ana' }, 'linkedin'],
    [{ linkedin: 'ana', email: 'a@b.example' }, 'email'],
    [{ source: 'LinkedIn' }, 'unknown'],
    [{}, 'unknown'],
  ])('go by what the note tells: %j, %s', (front, name) => {
    expect(progress({ ...asked, ...front }).byFirstMessage).toEqual([
      { name, asked: 1, answered: 0 },
    ]);
  });

  it('are in their order, each with who answered', () => {
    const replied = { status: 'replied' };
    expect(
      progress(
        asked,
        { ...asked, linkedin: 'a' },
        { ...replied, linkedin: 'b' },
        { ...replied, 'referred-by': 'Grace' },
        { ...asked, source: 'family' },
      ).byFirstMessage,
    ).toEqual([
      { name: 'introduced', asked: 1, answered: 1 },
      { name: 'known', asked: 1, answered: 0 },
      { name: 'linkedin', asked: 2, answered: 1 },
      { name: 'unknown', asked: 1, answered: 0 },
    ]);
  });
});

describe('talks a week', () => {
  /** The weeks of talks on these days, seen on a Wednesday. */
  function weeksOf(...days: readonly string[]): Pick<Progress, 'weeks' | 'beforeWeeks'> {
    const talks = days.map((each) => aTalk({ day: each }));
    return progressOf([], talks, today, defaultSettings, byCodeUnits);
  }

  it('begin on Monday, from the week of the first talk up to this one', () => {
    expect(weeksOf('2026-11-23', '2026-11-22', '2026-11-09', '2026-11-15')).toMatchObject({
      weeks: [
        { monday: '2026-11-09', talks: 2 },
        { monday: '2026-11-16', talks: 1 },
        { monday: '2026-11-23', talks: 1 },
      ],
      beforeWeeks: 0,
    });
  });

  it('are this week alone for talks that are dated today or ahead', () => {
    expect(weeksOf('2026-11-25', '2026-11-30', '9999-12-31')).toMatchObject({
      weeks: [{ monday: '2026-11-23', talks: 3 }],
      beforeWeeks: 0,
    });
  });

  it('are at most a year of them; what was before is counted', () => {
    const { weeks, beforeWeeks } = weeksOf('2025-12-01', '2025-11-30', '0000-01-01', '0001-01-01');
    expect(weeks).toHaveLength(52);
    expect(weeks[0]).toEqual({ monday: '2025-12-01', talks: 1 });
    expect(weeks.at(-1)).toEqual({ monday: '2026-11-23', talks: 0 });
    expect(beforeWeeks).toBe(3);
  });

  it('are none without a talk of a known day', () => {
    const talks = [aTalk({ fit: 3 })];
    expect(progressOf([], talks, today, defaultSettings, byCodeUnits)).toMatchObject({
      ...{ weeks: [], beforeWeeks: 0, rated: [] },
    });
  });
});

describe('fit over time', () => {
  it('has the talks with a day and a fit, the earliest first, then by name', () => {
    const talks = [
      aTalk({ name: 'Cy', day: '2026-11-01', fit: 4 }),
      aTalk({ name: 'Di', day: '2026-11-01' }),
      aTalk({ name: 'Eve', fit: 4 }),
      aTalk({ name: 'Ana', day: '2026-11-01', fit: 1 }),
      aTalk({ name: 'Bo', day: '0001-01-01', fit: 5 }),
    ];
    const { rated } = progressOf([], talks, today, defaultSettings, byCodeUnits);
    expect(rated.map(({ contact, fit }) => [contact.name, fit])).toEqual([
      ['Bo', 5],
      ['Ana', 1],
      ['Cy', 4],
    ]);
  });
});
