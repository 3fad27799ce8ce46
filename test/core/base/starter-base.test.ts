import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { basePath, starterBase } from '../../../src/core/base/starter-base';
import { isCandidate } from '../../../src/core/contact/candidate';
import { isDone } from '../../../src/core/contact/contact';
import { type PropertyName, propertyNames } from '../../../src/core/contact/properties';
import { readContact, type ReadContact } from '../../../src/core/contact/read-contact';
import { reflect } from '../../../src/core/follow-up/rules/reflect';
import { thank, thankWindow } from '../../../src/core/follow-up/rules/thank';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import {
  defaultSettings,
  nameInVault,
  readSettings,
  type Settings,
} from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import type { DateTime } from '../../../src/core/time/civil';
import { anyContactNote, anyNow, anySettings } from '../../builders/arbitrary';
import { passes, type ReadBase, readBase } from '../../builders/bases-file';
import {
  type BasesContext,
  BasesDate,
  type BasesNote,
  evaluate,
} from '../../builders/bases-values';
import { settingsWith } from '../../builders/settings';

const never = '2026-11-22T10:00' as DateTime;

/** The base that is written for these settings, read back as the app's help documents it. */
function baseOf(settings: Settings): ReadBase {
  const base = starterBase(settings, en);
  if (base === null) throw new Error('There is no base.');
  return readBase(stringify(base, { lineWidth: 0 }));
}

interface Told {
  readonly now?: DateTime;
  readonly dates?: ReadonlySet<string>;
  readonly nullText?: string;
}

function contextOf(note: BasesNote, { formulas }: ReadBase, told: Told = {}): BasesContext {
  const { now = never, dates = new Set<string>(), nullText = '' } = told;
  const moment = BasesDate.from(now);
  if (moment === null) throw new Error(`no moment: ${now}`);
  return { note, formulas, now: moment, dates, nullText };
}

function viewOf(base: ReadBase, name: string): ReadBase['views'][number] {
  const view = base.views.find((each) => each.name === name);
  if (view === undefined) throw new Error(`There is no view “${name}”.`);
  return view;
}

function shows(base: ReadBase, name: string, note: BasesNote, told?: Told): boolean {
  const context = contextOf(note, base, told);
  const { filters } = viewOf(base, name);
  return passes(base.filters, context) && (filters === null || passes(filters, context));
}

/** Names as the worst of vaults have them: quotes of either kind, ends of expressions and of lines of YAML. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      'a"b',
      "it's",
      `"'`,
      '\\',
      'x\\',
      '\\"',
      `'"\\`,
      '"] || true || note["x',
      '") || ("',
      "') //",
    ],
    ...['a: b', '- a', '#', '# c', '{{x}}', '${x}', '`', '%', '&a', '*a', '!a', '? a', '| ', '>'],
    ...['__proto__', 'constructor', 'toString', 'file.name', 'formula.thank_by', 'note', 'null'],
    ...[
      'true',
      '1',
      '1.5',
      'why them',
      'naïve',
      '名前',
      '🙂',
      'a.b',
      'a,b',
      '[[x]]',
      '\u2028',
      '\u202e',
    ],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

/** A name that a folder can have. */
const folderName = hostile.map((name) => name.replace(/[\\/]/g, '').replace(/^\.+/, '') || 'x');

const markers = fc.record({
  name: fc.oneof(fc.constantFrom('type', 'kind of note'), hostile),
  value: fc.oneof(fc.constantFrom('person', 'Person', 'true', '3', 'two words'), hostile),
});

const rawSettings = fc.record({
  contactsFolder: fc.oneof(
    fc.constantFrom('', 'Contacts', 'Career/People'),
    fc.array(folderName, { minLength: 1, maxLength: 2 }).map((names) => names.join('/')),
  ),
  contactTag: fc.oneof(fc.constantFrom('', 'contact', 'Contact', 'people/work'), hostile),
  templatesFolder: fc.constantFrom('', 'Interview templates', 'Contacts/Templates', 'Career'),
  markerProperty: fc.option(markers),
  propertyNames: fc.dictionary(
    fc.constantFrom<PropertyName>(
      'status',
      'interview',
      'thanked',
      'skipped',
      'fit',
      'minutes',
      'role',
    ),
    hostile,
  ),
});

const anyVault: fc.Arbitrary<Settings> = rawSettings.map((raw) => readSettings(raw).settings);

/** A note that is in, near and out of all that can make it a candidate. */
function anyNoteFor({
  contactsFolder,
  contactTag,
  templatesFolder,
  markerProperty,
}: Settings): fc.Arbitrary<BasesNote> {
  const folder = fc.constantFrom(
    ...[contactsFolder, templatesFolder, 'Elsewhere', `${contactsFolder} old`, 'Old/Contacts'],
    ...[`${contactsFolder}/Acme/2026`, `${templatesFolder}/Mine`],
  );
  const tag = fc.constantFrom(
    ...[contactTag, contactTag.toUpperCase(), `${contactTag}/mentor`, `${contactTag}s`],
    ...[`my/${contactTag}`, 'other'],
  );
  const { name = 'type', value = 'person' } = markerProperty ?? {};
  const entry = fc.constantFrom<unknown>(
    ...[value, value.toUpperCase(), ` ${value} `, `${value}s`, 'other', 3, 4, true, false],
    ...[`[[${value}]]`, '[[Other]]'],
  );
  return fc
    .record({
      folder,
      tags: fc.option(fc.array(tag, { maxLength: 2 })),
      inline: fc.array(tag, { maxLength: 1 }),
      marked: fc.option(fc.oneof(entry, fc.array(entry, { maxLength: 3 }))),
      isEmpty: fc.boolean(),
    })
    .map(({ folder: within, tags, inline, marked, isEmpty }) => {
      const properties = Object.fromEntries([
        ...(tags === null ? [] : [['tags', tags] as const]),
        ...(marked === null ? [] : [[name, marked] as const]),
      ]);
      return {
        path: `${within.replace(/^\//, '')}/Ada.md`.replace(/^\//, ''),
        frontMatter: isEmpty ? null : properties,
        inlineTags: inline.map((each) => `#${each}`),
      };
    });
}

describe('who is in the base', () => {
  it('is exactly who is a candidate by the settings, whatever these hold', () => {
    const vaultWithNote = anyVault.chain((settings) =>
      fc.tuple(fc.constant(settings), anyNoteFor(settings)),
    );
    fc.assert(
      fc.property(vaultWithNote, fc.constantFrom('', 'null'), ([settings, note], nullText) => {
        const tags = (note.inlineTags ?? []).map((tag) => ({ tag }));
        const expected = isCandidate(note.path, note.frontMatter, settings, tags);
        if (starterBase(settings, en) === null) {
          expect(expected).toBe(false);
          return;
        }
        const base = baseOf(settings);
        expect(passes(base.filters, contextOf(note, base, { nullText }))).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['{{type}}', '-', '[[Person]]'])('is nobody by the marker %s, as no note is', (value) => {
    const markerProperty = { name: 'type', value };
    const base = baseOf(settingsWith({ markerProperty }));
    const note = { path: 'Elsewhere/Ada.md', frontMatter: { type: value } };
    expect(passes(base.filters, contextOf(note, base))).toBe(false);
    expect(isCandidate(note.path, note.frontMatter, settingsWith({ markerProperty }))).toBe(false);
  });

  it.each(['#', '\\', '\u202e', '-'])('is by the marker %j who is known by it', (value) => {
    const settings = settingsWith({ markerProperty: { name: 'type', value } });
    const base = baseOf(settings);
    for (const type of [value, `[[${value}]]`]) {
      const note = { path: 'Elsewhere/Ada.md', frontMatter: { type } };
      const isKnown = isCandidate(note.path, note.frontMatter, settings);
      expect(passes(base.filters, contextOf(note, base))).toBe(isKnown);
    }
  });

  it.each<Record<string, unknown>>([
    { type: '[[people/person|Person]]' },
    { type: ['[[people/person|Person]]', '[[Other]]'] },
    { tags: 'contact, work' },
    { tags: 'work contact' },
    { tag: 'contact' },
  ])(
    'is not whom the plugin alone knows by %j, as the docs say, and nothing fails',
    (frontMatter) => {
      const settings = settingsWith({ markerProperty: { name: 'type', value: 'person' } });
      const base = baseOf(settings);
      const path = 'Elsewhere/Ada.md';
      expect(isCandidate(path, frontMatter, settings)).toBe(true);
      expect(passes(base.filters, contextOf({ path, frontMatter }, base))).toBe(false);
    },
  );

  it.each([
    ['Contacts/Ada.md', true],
    ['Contacts/Acme/Ada.md', true],
    ['Contacts/Ada.png', false],
    ['Contacts old/Ada.md', false],
    ['Interview templates/Hello.md', false],
    ['Informational interviews.base', false],
  ])('%s: %s', (path, expected) => {
    const base = baseOf(defaultSettings);
    expect(passes(base.filters, contextOf({ path, frontMatter: null }, base))).toBe(expected);
  });

  it('is nobody where nothing tells who is a candidate, and no base is made', () => {
    const settings = settingsWith({ contactsFolder: '', contactTag: '' });
    expect(starterBase(settings, en)).toBeNull();
  });
});

describe('the names of properties', () => {
  it('are the vault’s own, and no other property is named anywhere', () => {
    fc.assert(
      fc.property(anyVault, (settings) => {
        if (starterBase(settings, en) === null) return;
        const { noteProperties } = baseOf(settings);
        const known = new Set(propertyNames.map((name) => nameInVault(name, settings)));
        const { markerProperty } = settings;
        if (markerProperty !== null) known.add(markerProperty.name);
        expect([...noteProperties].filter((name) => !known.has(name))).toEqual([]);
        for (const property of ['status', 'interview', 'thanked', 'skipped', 'fit'] as const)
          expect(noteProperties).toContain(nameInVault(property, settings));
      }),
    );
  });

  it('are shown in plain English', () => {
    const { displayNames } = baseOf(settingsWith({ propertyNames: { company: 'Org: "main"' } }));
    expect(displayNames).toMatchObject({
      'file.name': 'Name',
      'note.status': 'Stage',
      'note.Org: "main"': 'Company',
      'formula.thank_by': 'Thank by',
    });
  });
});

/** A note of the contacts folder as the expressions see it. */
function noteOf(properties: Readonly<Record<string, unknown>>, settings: Settings): BasesNote {
  const renamed = Object.entries(properties).map(([name, value]) => [
    nameInVault(name as PropertyName, settings),
    value,
  ]);
  return {
    path: 'Contacts/Ada.md',
    frontMatter: Object.fromEntries(renamed) as Record<string, unknown>,
  };
}

function contactOf({ path, frontMatter }: BasesNote, settings: Settings): ReadContact['contact'] {
  const read = readContact({ path, name: 'Ada', frontMatter }, settings, en);
  if (read === null) throw new Error('The note is no contact.');
  return read.contact;
}

/** Whether the note says of a talk that it begins at midnight, which no formula tells from a day. */
function beginsAtMidnight({ interview }: Readonly<Record<string, unknown>>): boolean {
  return typeof interview === 'string' && interview.endsWith('T00:00');
}

/** What says nothing, as people and templates leave it behind. */
const anyNothing = fc.constantFrom('', '-', ' – ', '  ', '<% tp.date.now() %>', '{{date}}');

/** What makes no sense under a property, or is written otherwise than the plugin writes it. */
const anyOdd = fc.oneof(
  fc.record({
    minutes: fc.constantFrom<unknown>(
      ...['abc', '45', ' 045 ', '45.0', '45.5', '45m', '-45', '1e2', '', 0, 1441, 45.5, -1, true],
      ...[[45], ['45'], [45, 50], [], [[45]]],
    ),
  }),
  fc.record({
    interview: fc.constantFrom<unknown>(
      ...['soon', '2026-11', '2026-13-01', '2026-04-31', '2026-11-24T25:00', '2026-11-24T14', 7],
      ...['2026-11-24T14:00Z', ' 2026-11-24 14:00:30 ', true, '20261124', '2026-11-24,'],
      ...[['2026-11-24T14:00'], [' 2026-11-24 '], [['2026-11-24']], []],
      ...[['2026-11-24', '2026-11-25'], ['soon', '2026-11-24T14:00'], ['soon']],
    ),
  }),
);

/** Notes in which something may stand that says nothing, or makes no sense. */
const anyProperties = fc
  .tuple(
    anyContactNote.filter((note) => !beginsAtMidnight(note)),
    fc.dictionary(
      fc.constantFrom('interview', 'thanked', 'reflected', 'minutes', 'fit'),
      anyNothing,
      { maxKeys: 2 },
    ),
    fc.option(anyOdd, { freq: 2 }),
  )
  .map(([note, nothings, odd]) => ({ ...note, ...nothings, ...odd }));

const talks = fc.record({
  settings: fc
    .tuple(anySettings, fc.constantFrom({}, { interview: 'met "on"', thanked: 'merci' }))
    .map(([settings, renamed]) => ({ ...settings, propertyNames: renamed })),
  properties: anyProperties,
  now: anyNow,
  isDate: fc.boolean(),
  nullText: fc.constantFrom('', 'null'),
});

describe('the thank-you and the reflection', () => {
  it('are due when the list says so, to the minute', () => {
    fc.assert(
      fc.property(talks, ({ settings, properties, now, isDate, nullText }) => {
        const note = noteOf(properties, settings);
        const contact = contactOf(note, settings);
        const base = baseOf(settings);
        const dates = new Set(isDate ? [nameInVault('interview', settings)] : []);
        const context = contextOf(note, base, { now, dates, nullText });
        const given = (name: string): string | null => {
          const value = evaluate(`formula.${name}`, context);
          return value instanceof BasesDate ? value.civil : null;
        };
        const window = isDone(contact, 'thank') ? null : thankWindow(contact, settings);
        expect([given('thank_from'), given('thank_by')]).toEqual([
          window?.from ?? null,
          window?.until ?? null,
        ]);
        const reflecting = reflect.window(contact, ruleContextAt(now, settings, en));
        expect(given('reflect_by')).toBe(reflecting?.until ?? null);
      }),
      { numRuns: 150 },
    );
  });

  it('are listed of those for whom one of them is open', () => {
    fc.assert(
      fc.property(talks, ({ settings, properties, now, isDate, nullText }) => {
        const note = noteOf(properties, settings);
        const contact = contactOf(note, settings);
        const isOpen =
          contact.status === 'interviewed' ||
          (contact.status === 'scheduled' &&
            thank.window(contact, ruleContextAt(now, settings, en)) !== null);
        const dates = new Set(isDate ? [nameInVault('interview', settings)] : []);
        const told = { now, dates, nullText };
        expect(shows(baseOf(settings), 'To thank and reflect', note, told)).toBe(isOpen);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['2026-11-24T14:00', '2026-11-26T14:30'],
    ['2026-11-24 14:00:00', '2026-11-26T14:30'],
    // The end of that day is the next midnight.
    ['2026-11-24', '2026-11-27T00:00'],
  ])('of %s are late at %s', (interview, expected) => {
    const base = baseOf(defaultSettings);
    const note = noteOf({ status: 'interviewed', interview }, defaultSettings);
    const by = evaluate('formula.thank_by', contextOf(note, base));
    expect(by instanceof BasesDate && by.civil).toBe(expected);
  });

  it.each<[unknown, string]>([
    ['abc', '2026-11-26T14:30'],
    [45.5, '2026-11-26T14:30'],
    [0, '2026-11-26T14:30'],
    [1, '2026-11-26T14:01'],
    [999, '2026-11-27T06:39'],
    [1000, '2026-11-27T06:40'],
    [1440, '2026-11-27T14:00'],
    [1441, '2026-11-26T14:30'],
    [[45], '2026-11-26T14:45'],
    [[45, 50], '2026-11-26T14:30'],
  ])('take as minutes what makes sense, else the length of the settings: %j', (minutes, until) => {
    const base = baseOf(defaultSettings);
    const told = { status: 'interviewed', interview: '2026-11-24T14:00', minutes };
    const note = noteOf(told, defaultSettings);
    const by = evaluate('formula.thank_by', contextOf(note, base));
    expect(by instanceof BasesDate && by.civil).toBe(until);
    const contact = contactOf(note, defaultSettings);
    expect(thankWindow(contact, defaultSettings)?.until).toBe(until);
  });

  it.each([['soon'], ['2026-04-31'], [['2026-11-24', '2026-11-25']], [7], ['[[soon]]']])(
    'are empty where the interview is no day: %j',
    (interview) => {
      const base = baseOf(defaultSettings);
      const note = noteOf({ status: 'interviewed', interview }, defaultSettings);
      const context = contextOf(note, base, { dates: new Set(['interview']) });
      for (const name of [
        'interview_start',
        'interview_end',
        'thank_from',
        'thank_by',
        'reflect_by',
      ])
        expect(evaluate(`formula.${name}`, context)).toBeNull();
    },
  );

  it.each([
    [{ interview: '[[2026-11-24]]' }, '2026-11-27T00:00', null],
    [{ interview: '2026-11-24T14:00', minutes: '[[45]]' }, '2026-11-26T14:45', '2026-11-26T14:30'],
    [{ interview: '2026-11-24T00:00' }, '2026-11-26T00:30', '2026-11-27T00:00'],
  ])('are otherwise where the docs say so: %j', (told, byTheList, byTheBase) => {
    const base = baseOf(defaultSettings);
    const note = noteOf({ status: 'interviewed', ...told }, defaultSettings);
    const until = thankWindow(contactOf(note, defaultSettings), defaultSettings)?.until;
    const by = evaluate('formula.thank_by', contextOf(note, base));
    expect([until, by instanceof BasesDate ? by.civil : by]).toEqual([byTheList, byTheBase]);
  });

  it('go by the hours and the length of the settings', () => {
    const base = baseOf(settingsWith({ minutes: 45, thankFromHours: 0, thankUntilHours: 50 }));
    const note = noteOf({ status: 'interviewed', interview: '2026-11-24T14:00' }, defaultSettings);
    const by = evaluate('formula.thank_by', contextOf(note, base));
    expect(by instanceof BasesDate && by.civil).toBe('2026-11-26T16:45');
    expect(base.formulas['thank_by']).toContain('+ "2d" + "2h"');
  });
});

describe('the tables', () => {
  it('have what is told of each, in its order', () => {
    const views = starterBase(defaultSettings, en)?.views ?? [];
    expect(views.map(({ name, order }) => [name, ...order])).toEqual([
      ['By stage', 'file.name']
        .concat(['note.status', 'note.company', 'note.role', 'note.field', 'note.priority'])
        .concat(['note.interview', 'note.follow-up']),
      ['To thank and reflect', 'file.name', 'note.company', 'note.interview']
        .concat(['formula.thank_from', 'formula.thank_by', 'formula.reflect_by'])
        .concat(['note.thanked', 'note.reflected']),
      ['What I learned', 'file.name', 'note.takeaway', 'note.fit'].concat([
        'note.company',
        'note.role',
        'note.field',
        'note.interview',
      ]),
    ]);
    expect(views.map(({ sort }) => sort)).toEqual([
      undefined,
      [{ property: 'formula.thank_by', direction: 'ASC' }],
      [{ property: 'note.interview', direction: 'DESC' }],
    ]);
  });

  it.each(['-', ' — ', '  ', '<% x %>', '{{status}}'])(
    'list nobody whose status says nothing: “%s”',
    (status) => {
      const base = baseOf(defaultSettings);
      const isShown = (frontMatter: Record<string, unknown>): boolean =>
        shows(base, 'By stage', { path: 'Contacts/Ada.md', frontMatter }, {});
      expect([isShown({ status }), isShown({ status: 'identified' })]).toEqual([false, true]);
      const learned = { path: 'Contacts/Ada.md', frontMatter: { fit: status, takeaway: status } };
      expect(shows(base, 'What I learned', learned, {})).toBe(false);
    },
  );

  it('are three, of the app’s own kind', () => {
    const { views } = baseOf(defaultSettings);
    expect(views.map(({ type, name }) => [type, name])).toEqual([
      ['table', 'By stage'],
      ['table', 'To thank and reflect'],
      ['table', 'What I learned'],
    ]);
  });

  it('group by the stage, whatever it is called, and by fit, the best first', () => {
    const base = baseOf(settingsWith({ propertyNames: { status: 'lead status' } }));
    expect(viewOf(base, 'By stage').groupBy).toEqual({
      property: 'note.lead status',
      direction: 'ASC',
    });
    expect(viewOf(base, 'What I learned').groupBy).toEqual({
      property: 'note.fit',
      direction: 'DESC',
    });
  });

  it.each([
    [{ status: 'identified' }, true, false],
    [{ status: 'in-touch', fit: 4 }, true, true],
    [{ status: 'in-touch', takeaway: 'Ship small' }, true, true],
    [{ status: null, takeaway: '' }, false, false],
    [{}, false, false],
  ])('show %j by stage: %s, among what was learned: %s', (properties, byStage, learned) => {
    const base = baseOf(defaultSettings);
    const note = noteOf(properties, defaultSettings);
    expect(shows(base, 'By stage', note)).toBe(byStage);
    expect(shows(base, 'What I learned', note)).toBe(learned);
  });
});

describe('the place of the base', () => {
  it.each([
    ['Contacts', 'Informational interviews.base'],
    ['Career/People', 'Career/Informational interviews.base'],
    ['', 'Informational interviews.base'],
  ])('is beside %s: %s', (contactsFolder, expected) => {
    expect(basePath({ contactsFolder }, en)).toBe(expected);
  });
});

describe('the reader that holds the base to the help', () => {
  it.each([
    ['a key', 'filters: "true"\nviews: []\nfrom: Contacts\n'],
    ['a key of a view', 'filters: "true"\nviews: [{ type: table, name: A, order: [], rows: 1 }]\n'],
    ['two conjunctions', 'filters: { and: [], or: [] }\nviews: []\n'],
    ['a file property', 'filters: file.nme == "x"\nviews: []\n'],
    [
      'a column without its kind',
      'filters: "true"\nviews: [{ type: table, name: A, order: [x] }]\n',
    ],
    ['a formula that is not there', 'filters: formula.x == 1\nviews: []\n'],
    ['a circle', 'filters: "true"\nformulas: { a: formula.b + 1, b: formula.a + 1 }\nviews: []\n'],
    ['a text that is not closed', 'filters: file.hasTag("x)\nviews: []\n'],
    ['an assignment', 'filters: note.x = 1\nviews: []\n'],
    ['a formula that is no text', 'filters: "true"\nformulas: { a: 1 }\nviews: []\n'],
  ])('refuses %s', (_what, text) => {
    expect(() => readBase(text)).toThrow();
  });

  it.each([
    ['note.x.startsWith(1)'],
    ['note.tags.find("x")'],
    ['date(note.missing)'],
    ['note.missing + "1d"'],
    ['true.isEmpty()'],
    ['now() + "1 fortnight"'],
    ['!now()'],
    ['status == "x"'],
  ])('evaluates no %s', (expression) => {
    const note = { path: 'A.md', frontMatter: { x: 'text', tags: ['a'] } };
    expect(() => evaluate(expression, contextOf(note, baseOf(defaultSettings)))).toThrow();
  });
});
