import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { listFollowUps } from '../../../src/core/follow-up/list-follow-ups';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

const NOW = at('2026-11-22T10:00');

function picked(
  contacts: readonly Contact[],
  settings: Settings = defaultSettings,
  now = NOW,
): readonly string[] {
  const { followUps } = listFollowUps(contacts, settings, now, en);
  return followUps.filter(({ pick }) => pick).map(({ name }) => name);
}

function inPlay(contacts: readonly Contact[], settings = defaultSettings, now = NOW): number {
  return listFollowUps(contacts, settings, now, en).inPlay;
}

const onList = (...names: string[]): Contact[] =>
  names.map((name) => aContact({ status: 'identified' }, name));

describe('conversations in play', () => {
  it.each([
    ['identified', { status: 'identified' }, 0],
    ['answered', { status: 'replied', replied: '2026-01-01' }, 1],
    ['answered, by hand and without a day', { status: 'replied' }, 1],
    ['booked', { status: 'scheduled', interview: '2026-11-25' }, 1],
    ['booked without a day', { status: 'scheduled' }, 1],
    ['talked', { status: 'interviewed', interview: '2026-11-20' }, 0],
    ['in touch', { status: 'in-touch', thanked: '2026-11-20' }, 0],
    ['closed', { status: 'closed' }, 0],
    ['asked on Fri 20 Nov', { status: 'contacted', contacted: '2026-11-20' }, 1],
    ['asked on Wed 18 Nov: Mon 23 is the 3rd', { status: 'contacted', contacted: '2026-11-18' }, 1],
    [
      'asked on Tue 17 Nov: silent since Fri 20',
      { status: 'contacted', contacted: '2026-11-17' },
      0,
    ],
    ['asked and reminded today', { status: 'contacted', contacted: '2026-11-22', nudges: 1 }, 0],
    ['asked, nobody knows when', { status: 'contacted' }, 1],
    ['asked and reminded, nobody knows when', { status: 'contacted', nudges: 1 }, 1],
    [
      'asked long ago with an answer noted',
      { status: 'contacted', contacted: '2026-01-05', replied: '2026-01-05' },
      1,
    ],
    [
      'reminded with an answer noted',
      { status: 'contacted', contacted: '2026-01-05', nudges: 1, replied: '2026-01-07' },
      1,
    ],
    [
      'asked again after an older answer',
      { status: 'contacted', contacted: '2026-01-05', replied: '2026-01-02' },
      0,
    ],
    [
      'snoozed while answered',
      { status: 'replied', replied: '2026-11-20', 'snoozed-until': '2027-01-01' },
      1,
    ],
  ])('%s: %j counts %d', (_name, note, expected) => {
    expect(inPlay([aContact(note)])).toBe(expected);
  });

  it('turn silent at the first minute of the third business day', () => {
    const asked = [aContact({ status: 'contacted', contacted: '2026-11-18' })];
    expect(inPlay(asked, defaultSettings, at('2026-11-22T23:59'))).toBe(1);
    expect(inPlay(asked, defaultSettings, at('2026-11-23T00:00'))).toBe(0);
    const dayOff = settingsWith({ daysOff: [day('2026-11-23')] });
    expect(inPlay(asked, dayOff, at('2026-11-23T00:00'))).toBe(1);
  });

  it('never turn silent by waiting where widening is off, but by a reminder', () => {
    const off = settingsWith({ widenAfter: 0 });
    expect(inPlay([aContact({ status: 'contacted', contacted: '2026-01-05' })], off)).toBe(1);
    const reminded = aContact({ status: 'contacted', contacted: '2026-01-05', nudges: 1 });
    expect(inPlay([reminded], off)).toBe(0);
  });
});

describe('picks', () => {
  it('are as many as the limit leaves places', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const replied = (name: string): Contact => aContact({ status: 'replied' }, name);
    expect(picked(onList(...names))).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(picked([...onList(...names), replied('X'), replied('Y')])).toEqual(['A', 'B', 'C']);
    const full = ['P', 'Q', 'R', 'S', 'T', 'U'].map(replied);
    expect(picked([...onList(...names), ...full])).toEqual([]);
    expect(picked(onList(...names), settingsWith({ outreachLimit: 1 }))).toEqual(['A']);
  });

  it('come by priority, then introduction, then name', () => {
    const contacts = [
      aContact({ status: 'identified' }, 'Amy'),
      aContact({ status: 'identified', 'referred-by': 'Grace' }, 'Zoe'),
      aContact({ status: 'identified', priority: 2 }, 'Bob'),
      aContact({ status: 'identified', priority: 0 }, 'Cid'),
      aContact({ status: 'identified', priority: 2, 'referred-by': 'Grace' }, 'Yan'),
    ];
    expect(picked(contacts)).toEqual(['Cid', 'Yan', 'Bob', 'Zoe', 'Amy']);
  });

  it('are the first of all who could be asked, whatever order they are read in', () => {
    const ranks = (contact: Contact): readonly number[] => [
      contact.company === 'Acme' ? 0 : 1,
      contact.priority ?? 9,
      contact['referred-by'] === undefined ? 1 : 0,
      contact.name.charCodeAt(0),
    ];
    const silent = aContact({ status: 'no-reply', company: 'Acme' }, 'Sam');
    const anyone = fc.record({
      status: fc.constant('identified'),
      company: fc.constantFrom(null, 'Acme', 'Bolt'),
      priority: fc.constantFrom(null, 1, 2),
      'referred-by': fc.constantFrom(null, 'Grace'),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), fc.nat({ max: 4 }), (notes, places) => {
        const contacts = notes.map((note, place) =>
          aContact(note, String.fromCharCode(65 + ((place * 5) % 13))),
        );
        const inOrder = [...contacts].sort((one, other) => {
          const ranksOfOther = ranks(other);
          const apart = ranks(one).map((rank, place) => rank - (ranksOfOther[place] ?? 0));
          return apart.find((difference) => difference !== 0) ?? 0;
        });
        expect(picked([silent, ...contacts], settingsWith({ outreachLimit: places }))).toEqual(
          inOrder.slice(0, places).map(({ name }) => name),
        );
      }),
    );
  });

  it('compare names as code units, and paths where names are the same', () => {
    expect(picked(onList('b', 'B', 'a', 'é', 'z'))).toEqual(['B', 'a', 'b', 'z', 'é']);
    const twins = ['Z', 'A'].map((folder) => ({
      ...aContact({ status: 'identified' }, 'Twin'),
      path: `Contacts/${folder}/Twin.md`,
    }));
    const paths = listFollowUps(twins, defaultSettings, NOW, en).followUps.map(({ path }) => path);
    expect(paths).toEqual(['Contacts/A/Twin.md', 'Contacts/Z/Twin.md']);
  });

  it('are told apart from what else is to be done', () => {
    const contacts = [
      ...onList('A'),
      aContact({ status: 'identified', 'follow-up': '2026-11-01' }, 'B'),
    ];
    const { followUps } = listFollowUps(contacts, defaultSettings, NOW, en);
    expect(Object.fromEntries(followUps.map(({ name, pick }) => [name, pick]))).toEqual({
      A: true,
      B: false,
    });
  });

  it('leave out who has a chosen day or is snoozed', () => {
    const contacts = [
      aContact({ status: 'identified', 'follow-up': '2026-11-01' }, 'A'),
      aContact({ status: 'identified', 'snoozed-until': '2026-11-23' }, 'B'),
      aContact({ status: 'identified', 'snoozed-until': '2026-11-22' }, 'C'),
      aContact({ status: 'identified', 'introduction-asked': '2026-11-20' }, 'D'),
      aContact({ status: 'identified', 'introduction-asked': '2026-10-01' }, 'E'),
    ];
    expect(picked(contacts)).toEqual(['C']);
  });

  it('go to somebody else once an introduction was asked for, and back once nothing comes of it', () => {
    const one = settingsWith({ outreachLimit: 1 });
    const ann = { status: 'identified', priority: 1, 'referred-by': 'Grace' };
    const others = onList('Bo', 'Cy');
    const asked = aContact({ ...ann, 'introduction-asked': '2026-11-20' }, 'Ann');
    expect(picked([asked, ...others], one)).toEqual(['Bo']);
    expect(picked([aContact(ann, 'Ann'), ...others], one)).toEqual(['Ann']);
  });

  it('come after those with a chosen day and those whose introduction was asked for', () => {
    const contacts = [
      aContact({ status: 'identified', priority: 1 }, 'A'),
      aContact({ status: 'identified', 'follow-up': '2026-11-20' }, 'B'),
      aContact({ status: 'identified', 'introduction-asked': '2026-11-03' }, 'C'),
    ];
    const { followUps } = listFollowUps(contacts, defaultSettings, NOW, en);
    expect(followUps.map(({ name }) => name)).toEqual(['C', 'B', 'A']);
  });
});

describe('widening at a company', () => {
  const silent = (company: string | null, name = 'Sam', more = {}): Contact =>
    aContact({ status: 'contacted', contacted: '2026-11-03', company, ...more }, name);
  const colleague = (company: string | null, name = 'Zed'): Contact =>
    aContact({ status: 'identified', company }, name);
  const first = aContact({ status: 'identified', priority: 1 }, 'Ann');

  function isWidened(contacts: readonly Contact[], settings = defaultSettings): boolean {
    return picked([first, ...contacts], settings)[0] !== 'Ann';
  }

  it.each([
    ['silent by waiting', { status: 'contacted', contacted: '2026-11-03' }, true],
    ['silent by a reminder', { status: 'contacted', contacted: '2026-11-20', nudges: 1 }, true],
    ['no answer', { status: 'no-reply', contacted: '2026-01-03' }, true],
    ['no answer, nobody knows since when', { status: 'no-reply' }, true],
    ['asked just now', { status: 'contacted', contacted: '2026-11-20' }, false],
    ['on the list too', { status: 'identified', priority: 9 }, false],
    ['said no', { status: 'declined', contacted: '2026-01-03' }, false],
    ['set aside', { status: 'closed', contacted: '2026-01-03' }, false],
  ])('where someone there is %s: %s', (_name, note, expected) => {
    const other = aContact({ ...note, company: 'Acme' }, 'Sam');
    expect(isWidened([other, colleague('Acme')])).toBe(expected);
  });

  it.each([
    ['replied', { replied: '2026-01-01' }],
    ['scheduled', { interview: '2026-12-01' }],
    ['interviewed', { interview: '2026-11-20' }],
    ['in-touch', { thanked: '2026-11-20' }],
    ['contacted', { contacted: '2026-11-20' }],
    ['contacted', {}],
    ['contacted', { contacted: '2026-01-05', replied: '2026-01-06' }],
  ])('not while someone else there is %s %j', (status, more) => {
    const engaged = aContact({ status, company: 'Acme', ...more }, 'Eve');
    expect(isWidened([silent('Acme'), engaged, colleague('Acme')])).toBe(false);
  });

  it.each([
    ['Acme', 'Acme', true],
    ['Acme', ' ACME ', true],
    ['[[Acme]]', 'Acme', true],
    ['[[Companies/Acme|The Acme Company]]', '[[Acme]]', true],
    ['[[Companies/Acme#Team|Acme]]', 'acme', true],
    ['[[Companies/Acme|Bolt]]', 'Bolt', false],
    ['Acme', 'Acme Ltd', false],
    ['Companies/Acme', 'Acme', false],
    [null, null, false],
    ['[[#Team]]', '[[#Team]]', false],
  ])('%j and %j are the same company: %s', (one, other, expected) => {
    expect(isWidened([silent(one), colleague(other)])).toBe(expected);
  });

  it('is off where the setting is 0, even after a reminder or no answer', () => {
    const off = settingsWith({ widenAfter: 0 });
    const reminded = silent('Acme', 'Sam', { nudges: 1 });
    const noReply = aContact({ status: 'no-reply', company: 'Acme' }, 'Nora');
    expect(isWidened([reminded, noReply, colleague('Acme')], off)).toBe(false);
  });

  it('begins with the business day of the setting', () => {
    const contacts = [silent('Acme'), colleague('Acme')];
    // The 13th business day after Tue 3 Nov is Fri 20 Nov, the 14th Mon 23 Nov.
    expect(isWidened(contacts, settingsWith({ widenAfter: 13 }))).toBe(true);
    expect(isWidened(contacts, settingsWith({ widenAfter: 14 }))).toBe(false);
  });

  const reasonOfZed = (others: readonly Contact[]): string | undefined =>
    listFollowUps([...others, colleague('[[Acme]]')], defaultSettings, NOW, en).followUps.find(
      ({ name }) => name === 'Zed',
    )?.why;

  it.each<[string, readonly Contact[], string]>([
    [
      'the one asked first',
      [
        silent('Acme', 'Sam'),
        silent('Acme', 'Ann', { contacted: '2026-11-04' }),
        aContact({ status: 'no-reply', company: 'Acme' }, 'Abe'),
      ],
      'No answer from Sam at Acme since Tue 3 Nov: ask someone else there.',
    ],
    [
      'the first by name where they were asked on one day',
      [silent('Acme', 'B'), silent('[[Companies/Acme|The Acme]]', 'A'), silent('acme', 'C')],
      'No answer from A at The Acme since Tue 3 Nov: ask someone else there.',
    ],
    [
      'the first by name where nobody knows the day',
      ['C', 'A', 'B'].map((name) => aContact({ status: 'no-reply', company: 'Acme' }, name)),
      'No answer from A at Acme: ask someone else there.',
    ],
  ])('names %s, whatever order they are read in', (_name, others, expected) => {
    for (const order of [others, [...others].reverse()]) {
      expect(reasonOfZed(order)?.slice(0, expected.length)).toBe(expected);
    }
  });

  it('says no day where none is known', () => {
    const why = reasonOfZed([aContact({ status: 'no-reply', company: 'Acme' }, 'A')]);
    expect(why).toContain('No answer from A at Acme: ask someone else there');
  });

  it('says nothing of it about the one who stays silent', () => {
    const { followUps } = listFollowUps(
      [silent('Acme'), colleague('Acme')],
      defaultSettings,
      NOW,
      en,
    );
    const ofSam = followUps.filter(({ name }) => name === 'Sam').map(({ why }) => why);
    expect(ofSam).toEqual([expect.not.stringContaining('ask someone else there')]);
  });

  it.each(['Acme', '[[#Team]]'])('says nothing of %s to those who are at no company', (company) => {
    const { followUps } = listFollowUps(
      [silent(company), colleague(null)],
      defaultSettings,
      NOW,
      en,
    );
    expect(followUps.find(({ name }) => name === 'Zed')?.why).toBe('You have not asked them yet.');
  });

  it.each(['follow-up', 'introduction-asked'])(
    'reaches those with a chosen day in words, not in order: %s',
    (property) => {
      const note = { status: 'identified', company: 'Acme', [property]: '2026-11-22' };
      const contacts = [silent('Acme'), aContact(note, 'Cho')];
      const { followUps } = listFollowUps(contacts, defaultSettings, NOW, en);
      expect(followUps.find(({ name }) => name === 'Cho')?.why).toContain(
        'No answer from Sam at Acme since Tue 3 Nov: ask someone else there',
      );
      expect(picked(contacts)).toEqual([]);
    },
  );
});
