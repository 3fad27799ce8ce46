import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyNames, usedOtherwise } from '../../../src/core/contact/properties';
import { readContact } from '../../../src/core/contact/read-contact';
import { defaultSettings } from '../../../src/core/settings';
import { anyValue, recordOf } from '../../builders/arbitrary';
import { aNote, readFrom } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

/** What a property of a contact reads as, with the problems told about it. */
function reading(property: string, value: unknown): { read: unknown; problems: string[] } {
  const { contact, problems } = readFrom({ status: 'contacted', [property]: value });
  return {
    read: Object.entries(contact).find(([name]) => name === property)?.[1],
    problems: problems.map((problem) => problem.property),
  };
}

const fine = (read: unknown): unknown => ({ read, problems: [] });
const refused = (property: string): unknown => ({ read: undefined, problems: [property] });

describe('a note is a contact', () => {
  it.each(['identified', 'nonsense', 7, false, ['a', 'b'], { a: 1 }])(
    'when it has the status %j, even one nobody knows',
    (status) => {
      expect(readContact(aNote({ status }), defaultSettings, en)).not.toBeNull();
    },
  );

  it.each([null, undefined, '', '   ', [], [''], [null], [[]]].map((status) => [status]))(
    'not when its status is %j',
    (status) => {
      expect(readContact(aNote({ status, company: 'Acme' }), defaultSettings, en)).toBeNull();
    },
  );

  it('not without a status or without front matter', () => {
    expect(readContact(aNote({ company: 'Acme' }), defaultSettings, en)).toBeNull();
    expect(readContact(aNote({}), defaultSettings, en)).toBeNull();
    expect(readContact(aNote(null), defaultSettings, en)).toBeNull();
  });

  it('not through a status that only a prototype has', () => {
    const inherited = Object.create({ status: 'contacted' }) as Record<string, unknown>;
    expect(readContact(aNote(inherited), defaultSettings, en)).toBeNull();
  });

  it('named as its file is', () => {
    const { contact } = readFrom({ status: 'identified' }, 'مريم 👩‍🔬 O’Neil');
    expect(contact.name).toBe('مريم 👩‍🔬 O’Neil');
    expect(contact.path).toBe('Contacts/مريم 👩‍🔬 O’Neil.md');
  });
});

describe('a status', () => {
  it.each([
    ['identified', 'identified'],
    ['Contacted', 'contacted'],
    ['REPLIED', 'replied'],
    [' scheduled ', 'scheduled'],
    ['interviewed', 'interviewed'],
    ['In Touch', 'in-touch'],
    ['in-touch', 'in-touch'],
    ['in   touch', 'in-touch'],
    ['no reply', 'no-reply'],
    ['No-Reply', 'no-reply'],
    ['declined', 'declined'],
    ['closed', 'closed'],
    [['contacted'], 'contacted'],
    ['[[contacted]]', 'contacted'],
  ])('%j is %s', (status, expected) => {
    const { contact, problems } = readFrom({ status });
    expect(contact.status).toBe(expected);
    expect(problems).toEqual([]);
  });

  it.each(['asked', 'intouch', 'to contact', 7, true, ['contacted', 'replied'], { of: 'mind' }])(
    '%j is a problem that asks to choose one',
    (status) => {
      const { contact, problems } = readFrom({ status, company: 'Acme' });
      expect(contact.status).toBeNull();
      expect(contact.company).toBe('Acme');
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ path: 'Contacts/Ada.md', property: 'status' });
      expect(problems[0]?.message).toContain('`status`');
      expect(problems[0]?.message).toContain('Choose one.');
    },
  );

  it.each([
    [{ thanked: '2026-11-20', reflected: '2026-11-20' }, 'in-touch'],
    [{ thanked: '2026-11-20', skipped: ['reflect'] }, 'in-touch'],
    [{ skipped: ['reflect', 'thank'] }, 'in-touch'],
    [{ thanked: '2026-11-20' }, 'interviewed'],
    [{ reflected: '2026-11-20' }, 'interviewed'],
    [{ thanked: '2026-11-20', reflected: 'soon' }, 'interviewed'],
  ])('interviewed with %j counts as %s', (done, expected) => {
    expect(readFrom({ status: 'interviewed', ...done }).contact.status).toBe(expected);
  });
});

const textProperties = [
  'company',
  'role',
  'field',
  'source',
  'why-them',
  'email',
  'phone',
  'linkedin',
  'medium',
  'place',
  'takeaway',
  'next-step',
  'referred-by',
];
const dayProperties = [
  'contacted',
  'replied',
  'offered',
  'prepared',
  'thanked',
  'reflected',
  'reported-back',
  'checked-in',
  'follow-up',
  'snoozed-until',
];
const countProperties = ['nudges', 'priority', 'check-in-every'];

describe.each(textProperties)('the text of `%s`', (property) => {
  it.each([
    ['Acme', 'Acme'],
    ['  Acme & Söhne  ', 'Acme & Söhne'],
    [42, '42'],
    [2.5, '2.5'],
    [true, 'true'],
    [false, 'false'],
    [['Acme'], 'Acme'],
    [[['Acme']], 'Acme'],
    ['[[Acme]]', 'Acme'],
    ['[[Companies/Acme|The Acme]]', 'The Acme'],
    ['near [[Acme]]', 'near [[Acme]]'],
    ['[[Acme]] and [[Bolt]]', '[[Acme]] and [[Bolt]]'],
    ['null', 'null'],
    ['شركة', 'شركة'],
    ['🏭', '🏭'],
  ])('%j is read as %j', (value, expected) => {
    expect(reading(property, value)).toEqual(fine(expected));
  });

  it.each([[null], [undefined], [''], [' \n'], [[]], [['']]])('%j is a missing one', (value) => {
    expect(reading(property, value)).toEqual(fine(undefined));
  });

  it.each([[{ name: 'Acme' }], [[{ name: 'Acme' }]], [['', { name: 'Acme' }]], [[null, '']]])(
    '%j is a problem',
    (value) => {
      expect(reading(property, value)).toEqual(refused(property));
    },
  );
});

const severalProperties = ['email', 'phone', 'company', 'role', 'field'];

describe.each(severalProperties)('a list under `%s`', (property) => {
  it.each([
    [['Acme', 'Bolt'], 'Acme'],
    [['', null, '-', ' Acme ', 'Bolt'], 'Acme'],
    [[{ name: 'Bolt' }, ['Acme', 'Bolt'], 'Cask'], 'Cask'],
    [[['Acme'], 'Bolt'], 'Acme'],
    [[42, 'Bolt'], '42'],
    [['[[Companies/Acme|Acme]]', 'Bolt'], 'Acme'],
    [[[['Acme']], [['Bolt']]], 'Acme'],
  ])('%j is read as the first entry that fits', (value, expected) => {
    const { contact, problems } = readFrom({ status: 'identified', [property]: value });
    const read = Object.entries(contact).find(([name]) => name === property)?.[1];
    expect([read, problems]).toEqual([expected, []]);
  });

  it('keeps the target of that entry', () => {
    const value = ['[[Companies/Acme|Acme]]', '[[Bolt]]'];
    const { contact } = readFrom({ status: 'identified', [property]: value });
    expect(contact.links).toEqual({ [property]: 'Companies/Acme' });
  });
});

it.each(textProperties.filter((property) => !severalProperties.includes(property)))(
  'a list under `%s` is a problem',
  (property) => {
    expect(reading(property, ['Acme', 'Bolt'])).toEqual(refused(property));
  },
);

describe('a wikilink', () => {
  it.each([
    ['[[Acme]]', 'Acme', 'Acme'],
    ['[[Companies/Acme|Acme Ltd]]', 'Acme Ltd', 'Companies/Acme'],
    ['[[Companies/Acme#Team|Acme]]', 'Acme', 'Companies/Acme#Team'],
    [' [[ Acme ]] ', 'Acme', 'Acme'],
    ['[[Acme|]]', 'Acme', 'Acme'],
    ['[[Acme|\u200B]]', 'Acme', 'Acme'],
  ])('%j shows %s and keeps its target %s', (value, shown, target) => {
    const { contact } = readFrom({ status: 'identified', company: value });
    expect(contact.company).toBe(shown);
    expect(contact.links).toEqual({ company: target });
  });

  it('keeps no target for plain text', () => {
    const { contact } = readFrom({ status: 'identified', company: 'Acme', role: 'see [[Acme]]' });
    expect(contact.links).toBeUndefined();
  });

  it('is accepted for who made the introduction, and so is plain text', () => {
    const linked = readFrom({ status: 'identified', 'referred-by': '[[People/Grace|Grace]]' });
    expect(linked.contact['referred-by']).toBe('Grace');
    expect(linked.contact.links?.['referred-by']).toBe('People/Grace');
    expect(readFrom({ status: 'identified', 'referred-by': 'Grace' }).problems).toEqual([]);
  });
});

describe.each([...dayProperties, 'interview'])('the day of `%s`', (property) => {
  it.each([
    ['2026-11-25', '2026-11-25'],
    [' 2026-11-25 ', '2026-11-25'],
    [['2026-11-25'], '2026-11-25'],
    ['2024-02-29', '2024-02-29'],
    ['[[2026-11-25]]', '2026-11-25'],
    ['[[Daily/2026-11-25|Wednesday]]', '2026-11-25'],
    ['[[2026-11-25#Notes]]', '2026-11-25'],
    [[['2026-11-25']], '2026-11-25'],
  ])('%j is read as %s', (value, expected) => {
    expect(reading(property, value)).toEqual(fine(expected));
  });

  it.each([
    ['2026-13-45'],
    ['2026-02-30'],
    ['2026-11-25T14:00Z'],
    ['2026-11-25T14:00:00.000Z'],
    ['2026-11-25T14:00+01:00'],
    ['2026-11-25T25:00'],
    ['25.11.2026'],
    ['11/25/2026'],
    ['next week'],
    ['[[Monday]]'],
    ['2026-11-25 or [[2026-11-26]]'],
    [20261125],
    [1795564800000],
    [true],
    [['2026-11-25', '2026-11-26']],
    [{ day: '2026-11-25' }],
  ])('%j is a problem', (value) => {
    expect(reading(property, value)).toEqual(refused(property));
  });

  it.each([[null], [''], [[]]])('%j is a missing one', (value) => {
    expect(reading(property, value)).toEqual(fine(undefined));
  });
});

describe('a day and time', () => {
  it.each(dayProperties)('is read as its day in `%s`', (property) => {
    expect(reading(property, '2026-11-25T14:00')).toEqual(fine('2026-11-25'));
    expect(reading(property, '2026-11-25 23:59:59')).toEqual(fine('2026-11-25'));
  });

  it.each([
    ['2026-11-25T14:00', '2026-11-25T14:00'],
    ['2026-11-25 14:00', '2026-11-25T14:00'],
    ['2026-11-25T14:00:30', '2026-11-25T14:00'],
    ['2026-11-25T00:00', '2026-11-25T00:00'],
  ])('%j is the start of an interview, %s', (value, expected) => {
    expect(reading('interview', value)).toEqual(fine(expected));
  });
});

describe.each(countProperties)('the number of `%s`', (property) => {
  it.each([
    [0, 0],
    [3, 3],
    ['3', 3],
    [' 12 ', 12],
    ['007', 7],
    [[2], 2],
    [9007199254740991, 9007199254740991],
  ])('%j is read as %d', (value, expected) => {
    expect(reading(property, value)).toEqual(fine(expected));
  });

  it.each([[-1], [1.5], ['1.5'], ['-1'], ['two'], ['1e3'], ['0x10'], [true], [NaN], [Infinity]])(
    '%j is a problem',
    (value) => {
      expect(reading(property, value)).toEqual(refused(property));
    },
  );
});

describe('the length and the fit', () => {
  it.each([
    ['minutes', 1, 1],
    ['minutes', 1440, 1440],
    ['minutes', '45', 45],
    ['fit', 1, 1],
    ['fit', 5, 5],
    ['fit', '4', 4],
  ])('`%s` %j is read as %d', (property, value, expected) => {
    expect(reading(property, value)).toEqual(fine(expected));
  });

  it.each([
    ['minutes', 0],
    ['minutes', 1441],
    ['minutes', '30 min'],
    ['minutes', -30],
    ['fit', 0],
    ['fit', 6],
    ['fit', '4/5'],
    ['fit', NaN],
  ])('`%s` %j is a problem', (property, value) => {
    expect(reading(property, value)).toEqual(refused(property));
  });
});

describe('what is skipped', () => {
  it.each([
    [['thank'], ['thank']],
    ['thank', ['thank']],
    [
      ['prepare', 'Report Back'],
      ['prepare', 'report-back'],
    ],
    [['reflect', 'reflect'], ['reflect']],
    [['thank', '', null], ['thank']],
  ])('%j is read as %j', (value, expected) => {
    expect(reading('skipped', value)).toEqual(fine(expected));
  });

  it('tells each malformed entry and counts the others', () => {
    expect(reading('skipped', ['thank', 'nudge', 7])).toEqual({
      read: ['thank'],
      problems: ['skipped', 'skipped'],
    });
    const { problems } = readFrom({ status: 'interviewed', skipped: ['thank', 'nudge'] });
    expect(problems[0]?.value).toBe('nudge');
  });

  it.each([[[]], [''], [null], [[null, '']]])('%j is a missing one', (value) => {
    expect(reading('skipped', value)).toEqual(fine(undefined));
  });
});

describe('renamed properties', () => {
  const settings = settingsWith({
    propertyNames: { company: 'Company', contacted: 'last-contacted' },
  });

  it('are read under the vault’s own names, which the problems use', () => {
    const { contact, problems } = readFrom(
      { status: 'contacted', Company: '[[Acme]]', 'last-contacted': 'soon' },
      'Ada',
      settings,
    );
    expect(contact).toMatchObject({ company: 'Acme', links: { company: 'Acme' } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ property: 'contacted', value: 'soon' });
    expect(problems[0]?.message).toContain('`last-contacted`');
  });

  it('are not read under the old ones any more', () => {
    const { contact, problems } = readFrom({ status: 'replied', contacted: 7 }, 'Ada', settings);
    expect(contact.contacted).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('may swap their names', () => {
    const swapped = settingsWith({ propertyNames: { company: 'role', role: 'company' } });
    const { contact } = readFrom(
      { status: 'identified', company: 'cook', role: 'Acme' },
      'A',
      swapped,
    );
    expect(contact).toMatchObject({ company: 'Acme', role: 'cook' });
  });

  it('may rename the status, so that another `status` means nothing', () => {
    const renamed = settingsWith({ propertyNames: { status: 'talk-status' } });
    expect(readContact(aNote({ status: 'contacted' }), renamed, en)).toBeNull();
    const { contact } = readFrom({ status: 'draft', 'talk-status': 'replied' }, 'Ada', renamed);
    expect(contact.status).toBe('replied');
  });

  it('may take any name, even `__proto__`', () => {
    const odd = settingsWith({ propertyNames: { company: '__proto__', role: 'constructor' } });
    const note = recordOf([
      ['status', 'identified'],
      ['__proto__', 'Acme'],
    ]);
    expect(readFrom(note, 'Ada', odd).contact.company).toBe('Acme');
    expect(readFrom({ status: 'identified' }, 'Ada', odd).contact.company).toBeUndefined();
  });
});

describe('a name that differs only in case', () => {
  const renamed = settingsWith({
    propertyNames: { company: 'Firma', contacted: 'last-contacted' },
  });

  it('is read as the property, and problems tell it as it is written', () => {
    const { contact, problems } = readFrom({
      ...{ Status: 'Contacted', COMPANY: '[[Acme]]', 'Why-Them': 'boats', Contacted: 'soon' },
      ...{ Tags: ['contact'], Skipped: ['thank', 'nudge'] },
    });
    expect(contact).toMatchObject({
      ...{ status: 'contacted', company: 'Acme', links: { company: 'Acme' } },
      ...{ 'why-them': 'boats', skipped: ['thank'] },
    });
    expect(problems.map(({ property }) => property)).toEqual(['contacted', 'skipped']);
    expect(problems[0]?.message).toContain('`Contacted` says “soon”');
  });

  it('is read as the renamed property', () => {
    const frontMatter = { STATUS: 'contacted', firma: 'Acme', 'Last-Contacted': '2026-11-03' };
    const { contact, problems } = readFrom(frontMatter, 'Ada', renamed);
    expect(contact).toMatchObject({ company: 'Acme', contacted: '2026-11-03' });
    expect(problems).toEqual([]);
  });

  it.each([
    [{ Company: 'Acme', company: 'Bolt' }, 'Bolt', ['company', 'Company']],
    [{ company: 'Bolt', Company: 'Acme' }, 'Bolt', ['company', 'Company']],
    [{ Company: 'Acme', company: null }, undefined, ['company', 'Company']],
    [{ company: '', Company: 'Acme' }, undefined, ['company', 'Company']],
    [{ COMPANY: 'Acme', Company: 'Bolt' }, 'Acme', ['COMPANY', 'Company']],
    [{ COMPANY: '', Company: 'Bolt' }, undefined, ['COMPANY', 'Company']],
  ])('stands beside another in %j, where one counts and the other is told', (two, read, names) => {
    const { contact, problems } = readFrom({ status: 'identified', ...two });
    expect(contact.company).toBe(read);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: 'Contacts/Ada.md', property: 'company' });
    for (const name of names) expect(problems[0]?.message).toContain(`\`${name}\``);
  });

  it('tells every further one', () => {
    const { contact, problems } = readFrom({ STATUS: 'replied', Status: 'closed', StatuS: 'x' });
    expect(contact.status).toBe('replied');
    expect(problems.map(({ value }) => value)).toEqual(['closed', 'x']);
  });

  it('makes no contact where the exact name says nothing', () => {
    expect(
      readContact(aNote({ status: null, Status: 'contacted' }), defaultSettings, en),
    ).toBeNull();
  });

  it('is told of the tags and the marker too', () => {
    const marked = settingsWith({ markerProperty: { name: 'Type', value: 'person' } });
    const two = { status: 'identified', tags: ['a'], Tags: 'b', type: 'person', TYPE: 'x' };
    const { problems } = readFrom(two, 'Ada', marked);
    expect(problems.map(({ property, value }) => [property, value])).toEqual([
      ['', 'b'],
      ['', 'x'],
    ]);
    expect(problems[1]?.message).toContain('`type` and `TYPE`');
    expect(readFrom({ status: 'identified', type: 1, Type: 2 }).problems).toEqual([]);
  });

  it('is not told of names that mean nothing here', () => {
    const other = { status: 'identified', Aliases: 'a', aliases: 'b', company: 'Acme' };
    expect(readFrom({ ...other, Company: 'Bolt' }, 'Ada', renamed).problems).toEqual([]);
  });

  it('reads as the exact name does, whatever the case', () => {
    const values = fc.dictionary(fc.constantFrom(...propertyNames), anyValue);
    fc.assert(
      fc.property(values, fc.infiniteStream(fc.boolean()), (exact, coin) => {
        const inSomeCase = (name: string): string =>
          Array.from(name, (letter) => (coin.next().value ? letter.toUpperCase() : letter)).join(
            '',
          );
        const other = recordOf(
          Object.entries(exact).map(([name, value]) => [inSomeCase(name), value]),
        );
        const expected = readContact(aNote(exact), defaultSettings, en);
        const read = readContact(aNote(other), defaultSettings, en);
        expect(read?.contact).toEqual(expected?.contact);
        expect(read?.problems.length).toBe(expected?.problems.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a problem', () => {
  it('names path, property and value and says how to fix it', () => {
    const { problems } = readFrom({ status: 'contacted', contacted: '2026-13-45' });
    expect(problems).toEqual([
      {
        path: 'Contacts/Ada.md',
        property: 'contacted',
        value: '2026-13-45',
        message:
          '`contacted` says “2026-13-45”, which is not a day. Write a day such as 2026-11-25.',
      },
    ]);
  });

  it.each([
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-1, '-1'],
    [1.5, '1.5'],
  ])('quotes the number %d as people see it', (value, quoted) => {
    const { problems } = readFrom({ status: 'contacted', nudges: value });
    expect(problems[0]?.message).toContain(`“${quoted}”`);
  });

  it('leaves the rest of the contact working', () => {
    const { contact, problems } = readFrom({
      status: 'contacted',
      contacted: '2026-11-03',
      nudges: 'some',
      place: ['Acme', 'Bolt'],
    });
    expect(contact).toMatchObject({ status: 'contacted', contacted: '2026-11-03' });
    expect(problems.map(({ property }) => property)).toEqual(['nudges', 'place']);
  });
});

describe('hostile front matter', () => {
  it('of a megabyte is read quickly and quoted briefly', () => {
    const huge = 'x'.repeat(1_000_000);
    const note = Object.fromEntries(propertyNames.map((property) => [property, huge]));
    const { contact, problems } = readFrom(note);
    expect(contact.company).toHaveLength(1_000_000);
    for (const { message, value } of problems) {
      expect(message.length).toBeLessThan(300);
      expect(String(value).length).toBeLessThan(20_000);
    }
  });

  it('of ten thousand entries is a problem each property tells once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `alias ${index}`);
    const { problems } = readFrom({ status: 'contacted', aliases: many, place: many });
    expect(problems.map(({ property }) => property)).toEqual(['place']);
    expect(JSON.stringify(problems).length).toBeLessThan(50_000);
  });

  it('of ten thousand malformed skips is one problem', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `word ${index}`);
    const { contact, problems } = readFrom({ status: 'interviewed', skipped: [...many, 'thank'] });
    expect(contact.skipped).toEqual(['thank']);
    expect(problems).toHaveLength(1);
  });

  it('nested deep, or in itself, is a problem', () => {
    let deep: unknown = { end: true };
    for (let depth = 0; depth < 20_000; depth += 1) deep = { in: [deep, 1] };
    const loop: unknown[] = [];
    loop.push(loop);
    const pair: unknown[] = ['Acme'];
    pair.push(pair, { pair });
    for (const value of [deep, loop, pair]) {
      for (const property of ['place', 'contacted', 'nudges', 'interview', 'skipped', 'fit']) {
        const { problems } = readFrom({ status: 'contacted', [property]: value });
        expect(problems.length).toBeGreaterThan(0);
        expect(() => JSON.stringify(problems)).not.toThrow();
      }
      expect(readFrom({ status: value }).contact.status).toBeNull();
    }
  });

  it('that explodes when unfolded is cut short', () => {
    let lump: unknown[] = ['lol'];
    for (let depth = 0; depth < 40; depth += 1) lump = Array<unknown>(10).fill(lump);
    const { problems } = readFrom({ status: 'contacted', company: lump });
    expect(JSON.stringify(problems).length).toBeLessThan(50_000);
  });

  it('with keys of Object.prototype changes nothing of ours', () => {
    const note = recordOf([
      ['status', 'contacted'],
      ['__proto__', { company: 'Evil', polluted: true }],
      ['constructor', { prototype: { polluted: true } }],
      ['hasOwnProperty', 'no'],
      ['toString', 1],
    ]);
    const { contact, problems } = readFrom(note);
    expect(contact.company).toBeUndefined();
    expect(problems).toEqual([]);
    expect(Object.getPrototypeOf(contact)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.keys(contact).sort()).toEqual(['name', 'path', 'status']);
  });

  it('with control characters and text of either direction is quoted on one line', () => {
    const { problems } = readFrom({
      status: 'contacted',
      contacted: 'a\u0000\r\n\u001b[31m\u202Eb',
    });
    expect(problems[0]?.message).not.toMatch(/[\r\n]/);
  });

  it('never splits a character where it is cut', () => {
    const { problems } = readFrom({ status: 'contacted', contacted: `x${'👩'.repeat(200)}` });
    expect(() => encodeURIComponent(problems[0]?.message ?? '')).not.toThrow();
  });

  it('is neither frozen nor kept', () => {
    const entry = { name: 'Acme' };
    const skipped = ['thank', entry];
    const frontMatter = { status: 'contacted', company: [entry, entry], skipped };
    const { contact, problems } = readFrom(frontMatter);
    expect(Object.isFrozen(frontMatter) || Object.isFrozen(entry)).toBe(false);
    entry.name = 'Bolt';
    skipped[0] = 'reflect';
    expect(JSON.stringify(problems)).not.toContain('Bolt');
    expect(contact.skipped).toEqual(['thank']);
  });
});

function assertFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).toBe(true);
  for (const part of Object.values(value)) assertFrozen(part);
}

describe('reading is total', () => {
  const anyNote = fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...propertyNames) },
          { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'aliases') },
        ),
        anyValue,
      ),
      { maxLength: 12 },
    )
    .map(recordOf);

  it('gives a frozen contact and frozen problems, or null, for any front matter', () => {
    fc.assert(
      fc.property(anyNote, (frontMatter) => {
        const note = aNote(frontMatter);
        const read = readContact(note, defaultSettings, en);
        if (!Object.hasOwn(frontMatter, 'status')) expect(read).toBeNull();
        if (read === null) return;
        assertFrozen(read.contact);
        assertFrozen(read.problems);
        expect(Object.isFrozen(frontMatter)).toBe(false);
        for (const problem of read.problems) {
          expect(Object.keys(problem).sort()).toEqual(['message', 'path', 'property', 'value']);
          expect(problem.path).toBe('Contacts/Ada.md');
          expect(problem.property in frontMatter).toBe(true);
          expect(problem.message).toContain(`\`${problem.property}\``);
          expect(problem.value).not.toBeUndefined();
          expect(() => JSON.stringify(problem)).not.toThrow();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads every property with a value, or tells why not: nothing vanishes without a word', () => {
    fc.assert(
      fc.property(anyNote, (frontMatter) => {
        const read = readContact(aNote(frontMatter), defaultSettings, en);
        if (read === null) return;
        const told = new Set<string>(read.problems.map(({ property }) => property));
        for (const property of propertyNames) {
          if (!Object.hasOwn(frontMatter, property) || usedOtherwise.has(property)) continue;
          const value = frontMatter[property];
          const blank = (part: unknown): boolean =>
            part === null ||
            part === undefined ||
            (typeof part === 'string' && part.trim() === '') ||
            (Array.isArray(part) &&
              (part.length === 0 ||
                ((part.length === 1 || property === 'skipped') && part.every(blank))));
          const here = read.contact[property] ?? null;
          expect(here !== null || told.has(property)).toBe(!blank(value));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a value that says nothing', () => {
  it.each(
    [
      '[[]]',
      '[[ ]]',
      '[[|]]',
      '[[#]]',
      '[[|Bo]]',
      '[[\u202E]]',
      '[[\u200B#|Bo]]',
      '[](Bo.md)',
      '[\u2060](Bo.md)',
      '![[]]',
      '-',
      ' – ',
      '—',
      '−',
      '－',
      '\u200B',
      '\u00AD\u2060',
      '\u3164',
    ].concat(
      '<% tp.file.title %>',
      '<%* let a = 1; %>',
      '[[<% tp.file.title %>]]',
      '<% a %> <% b %>',
      '{{company}}',
      '[[{{VALUE:Company}}]]',
      '[]()',
    ),
  )('%j is a missing one', (value) => {
    expect(reading('referred-by', value)).toEqual(fine(undefined));
    expect(reading('interview', [value])).toEqual(fine(undefined));
    expect(reading('skipped', ['thank', value])).toEqual(fine(['thank']));
    expect(readContact(aNote({ status: value }), defaultSettings, en)).toBeNull();
  });

  it.each([
    '-1',
    '- Acme',
    '<b>',
    '[x]',
    '[[Acme]]',
    'a <% b %>',
    '<% a %> Acme <% b %>',
    '{{a}} and {{b}}',
    '[a]()',
  ])('%j is none such', (value) => {
    expect(reading('company', value).read).not.toBeUndefined();
  });
});

describe('a link without quotes, which YAML reads as lists', () => {
  it.each([
    [[['Bo Chen|Bo']], 'Bo', 'Bo Chen'],
    [[['Bo Chen']], 'Bo Chen', 'Bo Chen'],
    [[[['Bo Chen|Bo']]], 'Bo', 'Bo Chen'],
    [[['Bo Chen#At work|Bo']], 'Bo', 'Bo Chen#At work'],
    [[['Chen', 'Bo|Bo']], 'Bo', 'Chen, Bo'],
    [[[{ 'Acme|Acme': 'Labs' }]], 'Acme: Labs', 'Acme'],
    [[['Acme', { Berlin: 2 }]], 'Acme, Berlin: 2', 'Acme, Berlin: 2'],
  ])('%j is the link it is', (value, text, target) => {
    const { contact, problems } = readFrom({ status: 'identified', 'referred-by': value });
    expect([contact['referred-by'], contact.links, problems]).toEqual([
      text,
      { 'referred-by': target },
      [],
    ]);
  });

  it('is a day where one is expected, and no number becomes a link', () => {
    expect(reading('contacted', [['2026-11-25']])).toEqual(fine('2026-11-25'));
    expect(reading('fit', [[4]])).toEqual(fine(4));
    expect(reading('fit', [['4']])).toEqual(fine(4));
  });
});

describe('what a problem says of a value', () => {
  it.each([
    [new Date('2026-11-22'), '2026-11-22'],
    [new Date('2026-11-22T14:30:00Z'), '2026-11-22T14:30'],
    [[new Date('2026-11-22'), new Date('2026-11-23')], '2026-11-22, 2026-11-23'],
    [new Date(Number.NaN), 'Invalid Date'],
    [new Set(['x', 'y']), 'x, y'],
    [new Map([['x', new Date('2026-11-22')]]), '{x: 2026-11-22}'],
  ])('tells what stands under a tag as a note without it would: %s', (value, said) => {
    const { problems } = readFrom({ status: 'contacted', contacted: value });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`“${said}”`)]);
    expect(JSON.stringify(problems[0]?.value)).not.toMatch(/\{\}/);
  });

  const loop: unknown[] = ['a'];
  loop.push(loop);
  const several = 'is more than one value';
  it.each<[unknown, string, string?]>([
    [['2026-02-10', '2026-03-01'], '“2026-02-10, 2026-03-01”', several],
    [{ first: 'Ana', days: [1, 2] }, '“{first: Ana, days: [1, 2]}”'],
    [['a, b', 'c'], '“"a, b", c”', several],
    [true, '“true”'],
    ['x'.repeat(61), `“${'x'.repeat(59)}…”`],
    [Array.from({ length: 40 }, () => 'ab'), `“${'ab, '.repeat(14)}ab,…”`, several],
    [loop, `“${'a, ['.repeat(14)}a, …”`, several],
  ])('is in words, not in code: %j', (value, says, fault = 'is not a day') => {
    const [problem] = readFrom({ status: 'contacted', contacted: value }).problems;
    expect(problem?.message).toBe(
      `\`contacted\` says ${says}, which ${fault}. Write a day such as 2026-11-25.`,
    );
  });
});

describe('a property whose name other vaults use otherwise', () => {
  it.each([
    ['opening', 'Your talk on ferries stayed with me.', 'Your talk on ferries stayed with me.'],
    ['salutation', 'Dear Dr. Okafor', 'Dear Dr. Okafor'],
    ['address', '12 Quay Street, Cork', '12 Quay Street, Cork'],
    ['language', 'es', 'es'],
    ['language', 'pt_br', 'pt-BR'],
    ['language', ['de'], 'de'],
    ['time-zone', 'Asia/Singapore', 'Asia/Singapore'],
    ['travel', '40', 40],
    ['travel', 0, 0],
  ])('%s: %j is read', (property, value, read) => {
    expect(reading(property, value)).toEqual(fine(read));
  });

  it.each([
    ['opening', { hours: '9 to 5' }],
    ['salutation', ['Mr', 'Dr']],
    ['address', { street: 'Quay Street' }],
    ['language', 'Spanish'],
    ['language', ['en', 'fr']],
    ['time-zone', '+08:00'],
    ['time-zone', 'Singapore time'],
    ['travel', 'loves trains'],
    ['travel', 601],
    ['travel', -5],
  ])('%s: %j is not read, and is no problem', (property, value) => {
    expect(reading(property, value)).toEqual(fine(undefined));
  });
});
