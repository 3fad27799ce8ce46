import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  nameInVault,
  numberRanges,
  readSettings,
  type Settings,
  listSettingFaults,
} from '../../src/core/settings';
import { anyValue, recordOf } from '../builders/arbitrary';

describe('the settings of someone who set nothing', () => {
  it('are the defaults', () => {
    expect(defaultSettings).toEqual({
      contactsFolder: 'Contacts',
      contactTag: 'contact',
      templatesFolder: 'Interview templates',
      markerProperty: null,
      propertyNames: {},
      logHeading: null,
      myName: '',
      introduction: '',
      curiousAbout: '',
      availability: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })),
      minutes: 30,
      weekend: [0, 6],
      daysOff: [],
      outreachLimit: 5,
      widenAfter: 3,
      mostNudges: 1,
      nudgeAfter: 7,
      scheduleWithin: 2,
      offeredAnswerWithin: 3,
      offeredLateAfter: 5,
      prepareBefore: 2,
      thankFromHours: 24,
      thankUntilHours: 48,
      reportBackWithin: 7,
      checkInEvery: 90,
      introduceWithin: 5,
      buffer: 15,
      keepMessages: true,
      taskFormat: 'tasks',
      language: null,
      noteLanguage: null,
      messageLanguage: null,
      clock: null,
    });
    for (const nothing of [null, undefined, {}]) {
      expect(readSettings(nothing)).toEqual({ settings: defaultSettings, faults: [] });
    }
  });

  it.each([['text'], [7], [true], [[]]])('are the defaults for %j too, with a fault', (raw) => {
    expect(readSettings(raw)).toEqual({ settings: defaultSettings, faults: ['data.json'] });
  });
});

describe('a value', () => {
  it('that is missing is its default and no fault', () => {
    const missing = { minutes: undefined, contactTag: undefined, markerProperty: undefined };
    expect(readSettings(missing)).toEqual({ settings: defaultSettings, faults: [] });
  });

  it.each(['myName', 'introduction', 'curiousAbout'])(
    'of `%s` that is no text is the default',
    (key) => {
      expect(readSettings({ [key]: 'Kim' })).toEqual({
        settings: { ...defaultSettings, [key]: 'Kim' },
        faults: [],
      });
      expect(readSettings({ [key]: 7 })).toEqual({ settings: defaultSettings, faults: [key] });
    },
  );
});

describe('a number', () => {
  const ranges: [key: keyof typeof numberRanges, least: number, most: number][] = [
    ['minutes', 1, 1440],
    ['outreachLimit', 0, 100],
    ['widenAfter', 0, 60],
    ['mostNudges', 0, 10],
    ['nudgeAfter', 1, 60],
    ['scheduleWithin', 1, 60],
    ['offeredLateAfter', defaultSettings.offeredAnswerWithin, 60],
    ['prepareBefore', 0, 60],
    ['thankFromHours', 0, defaultSettings.thankUntilHours],
    ['thankUntilHours', defaultSettings.thankFromHours, 720],
    ['reportBackWithin', 1, 60],
    ['checkInEvery', 0, 3650],
    ['offeredAnswerWithin', 1, defaultSettings.offeredLateAfter],
    ['introduceWithin', 1, 60],
    ['buffer', 0, 240],
  ];

  it('is ranged for each of them', () => {
    expect(ranges.map(([key]) => key).sort()).toEqual(Object.keys(numberRanges).sort());
  });

  it.each(ranges)('of `%s` may be %d to %d', (key, least, most) => {
    for (const value of [least, most]) {
      expect(readSettings({ [key]: value })).toEqual({
        settings: { ...defaultSettings, [key]: value },
        faults: [],
      });
    }
  });

  it.each(Object.entries(numberRanges))('of `%s` out of %j is the default', (key, range) => {
    for (const value of [range[0] - 1, range[1] + 1, range[0] + 0.5, NaN, '3', null, [3]]) {
      expect(readSettings({ [key]: value })).toEqual({ settings: defaultSettings, faults: [key] });
    }
  });
});

describe('a pair', () => {
  it.each([
    [{ thankFromHours: 48, thankUntilHours: 24 }, ['thankFromHours', 'thankUntilHours']],
    [
      { thankFromHours: defaultSettings.thankUntilHours + 1 },
      ['thankFromHours', 'thankUntilHours'],
    ],
    [
      { thankUntilHours: defaultSettings.thankFromHours - 1 },
      ['thankFromHours', 'thankUntilHours'],
    ],
    [{ offeredAnswerWithin: 9, offeredLateAfter: 8 }, ['offeredAnswerWithin', 'offeredLateAfter']],
  ])('%j in the wrong order is both defaults', (raw, faults) => {
    expect(readSettings(raw)).toEqual({ settings: defaultSettings, faults });
  });

  it('may be equal', () => {
    expect(readSettings({ thankFromHours: 0, thankUntilHours: 0 }).faults).toEqual([]);
  });
});

describe('days', () => {
  it.each([[[5, 6]], [[]], [[0, 1, 2, 3, 4, 5]]])('of the weekend may be %j', (weekend) => {
    expect(readSettings({ weekend }).settings.weekend).toEqual(weekend);
  });

  it.each([[[0, 1, 2, 3, 4, 5, 6]], [[7]], [[-1]], [[1.5]], [['0']], ['0'], [null]])(
    'of the weekend may not be %j',
    (weekend) => {
      expect(readSettings({ weekend })).toEqual({ settings: defaultSettings, faults: ['weekend'] });
    },
  );

  it('off are read one by one', () => {
    const { settings, faults } = readSettings({ daysOff: ['2026-12-25', '2026-02-30', 7] });
    expect(settings.daysOff).toEqual(['2026-12-25']);
    expect(faults).toEqual(['daysOff']);
    for (const daysOff of ['2026-12-25', [Array.from('2026-12-25')]]) {
      expect(readSettings({ daysOff })).toEqual({ settings: defaultSettings, faults: ['daysOff'] });
    }
  });
});

describe('a vault path', () => {
  it.each([
    ['People', 'People'],
    ['/People/Career/', 'People/Career'],
    [' People ', 'People'],
    ['', ''],
  ])('%j is read as %j', (raw, expected) => {
    expect(readSettings({ contactsFolder: raw }).settings.contactsFolder).toBe(expected);
  });

  it.each(['../out', 'a/../..', '.people', 'a/.b', 7, null])('%j is the default', (raw) => {
    for (const key of ['contactsFolder', 'templatesFolder']) {
      expect(readSettings({ [key]: raw })).toEqual({ settings: defaultSettings, faults: [key] });
    }
  });
});

describe('the folders of contacts and templates', () => {
  it.each([
    { contactsFolder: 'People', templatesFolder: 'People' },
    { contactsFolder: 'People/Career', templatesFolder: 'People' },
  ])('%j, of which one hides the other, are both the defaults', (raw) => {
    const { settings, faults } = readSettings({ ...raw, minutes: 45 });
    expect(settings).toEqual({ ...defaultSettings, minutes: 45 });
    expect([...faults].sort()).toEqual(['contactsFolder', 'templatesFolder']);
  });
});

describe('the contact tag', () => {
  it.each([
    ['#people', 'people'],
    [' ##people ', 'people'],
    ['people/career', 'people/career'],
    ['', ''],
  ])('%j is read as %j', (raw, expected) => {
    expect(readSettings({ contactTag: raw }).settings.contactTag).toBe(expected);
  });

  it.each(['two words', 'a,b', 'a#b', 7])('%j is the default', (raw) => {
    expect(readSettings({ contactTag: raw })).toEqual({
      settings: defaultSettings,
      faults: ['contactTag'],
    });
  });
});

describe('renamed properties', () => {
  it('are taken', () => {
    const { settings } = readSettings({
      propertyNames: { company: 'Company', contacted: ' last ', replied: 'Last answer' },
    });
    expect(nameInVault('replied', settings)).toBe('Last answer');
    expect(nameInVault('company', settings)).toBe('Company');
    expect(nameInVault('contacted', settings)).toBe('last');
    expect(nameInVault('role', settings)).toBe('role');
  });

  it('are none where the name is their own', () => {
    expect(readSettings({ propertyNames: { company: 'company' } })).toEqual({
      settings: defaultSettings,
      faults: [],
    });
  });

  it('are left out one by one, each by its name', () => {
    const { settings, faults } = readSettings({
      propertyNames: { company: 'x', role: 'x', email: 'Mail', replied: '' },
    });
    expect(settings.propertyNames).toEqual({ email: 'Mail' });
    expect([...faults].sort()).toEqual([
      'propertyNames.company',
      'propertyNames.replied',
      'propertyNames.role',
    ]);
  });

  it('are none where they are no table', () => {
    for (const propertyNames of [null, ['company'], 'company: x']) {
      expect(readSettings({ propertyNames })).toEqual({
        settings: defaultSettings,
        faults: ['propertyNames'],
      });
    }
  });

  it('may differ from their own names only in case, and swap them', () => {
    const swapped = { company: 'Role', role: 'COMPANY', status: 'Status' };
    expect(readSettings({ propertyNames: swapped })).toMatchObject({
      settings: { propertyNames: swapped },
      faults: [],
    });
  });

  it('may swap', () => {
    const { settings, faults } = readSettings({
      propertyNames: { company: 'role', role: 'company' },
    });
    expect([nameInVault('company', settings), faults]).toEqual(['role', []]);
  });

  it.each([
    [{ company: 'role' }],
    [{ company: 'x', role: 'x' }],
    [{ company: 'Place', role: 'place' }],
    [{ company: 'Role' }],
    [{ company: 'ROLE', role: 'Company', status: 'company' }],
    [{ company: '' }],
    [{ company: 7 }],
    [{ company: 'a\nb' }],
    [{ company: 'a\u007fb' }],
    [{ nonsense: 'x' }],
  ])('%j are not taken where two could not be told apart or the name is none', (propertyNames) => {
    const { settings, faults } = readSettings({ propertyNames });
    expect(settings.propertyNames).toEqual({});
    expect(faults.length).toBeGreaterThan(0);
  });
});

describe('the marker', () => {
  it.each([
    [null, null],
    [
      { name: 'type', value: 'person' },
      { name: 'type', value: 'person' },
    ],
    [
      { name: ' type ', value: true },
      { name: 'type', value: 'true' },
    ],
    [
      { name: 'level', value: 2 },
      { name: 'level', value: '2' },
    ],
    [
      { name: 'type', value: ' person ' },
      { name: 'type', value: 'person' },
    ],
  ])('%j is read as %j', (raw, expected) => {
    const { settings, faults } = readSettings({ markerProperty: raw });
    expect(settings.markerProperty).toEqual(expected);
    expect(faults).toEqual([]);
  });

  it.each([
    { name: '', value: 'person' },
    { name: ' ', value: 'person' },
    { name: 7, value: 'person' },
    { name: 'type', value: '' },
    { name: 'type', value: null },
    { name: 'type', value: ['person'] },
    'type',
  ])('%j is none', (markerProperty) => {
    expect(readSettings({ markerProperty })).toEqual({
      settings: defaultSettings,
      faults: ['markerProperty'],
    });
  });
});

describe('the heading of the log', () => {
  it.each([
    [null, null, true],
    ['', null, true],
    ['  ', null, true],
    [' Interactions ', 'Interactions', true],
    ['📝 Log', '📝 Log', true],
    ['two\nlines', null, false],
    ['Interview', null, false],
    [3, null, false],
  ])('%j is read as %j', (raw, expected, fits) => {
    const { settings, faults } = readSettings({ logHeading: raw });
    expect(settings.logHeading).toBe(expected);
    expect(faults).toEqual(fits ? [] : ['logHeading']);
  });
});

describe('availability', () => {
  it('is taken as it is', () => {
    const availability = [{ weekday: 6, from: '10:00', until: '12:30' }];
    expect(readSettings({ availability }).settings.availability).toEqual(availability);
    expect(readSettings({ availability: [] }).settings.availability).toEqual([]);
  });

  it.each([
    [[{ weekday: 7, from: '10:00', until: '12:30' }]],
    [[{ weekday: 1, from: '12:30', until: '10:00' }]],
    [[{ weekday: 1, from: '10:00', until: '10:00' }]],
    [[{ weekday: 1, from: '9', until: '10:00' }]],
    [[{ weekday: 1, from: 9, until: '10:00' }]],
    [[{ weekday: 1, from: '09:00', until: 10 }]],
    [[{ weekday: 1, from: Array.from('09:00'), until: '10:00' }]],
    [[{ weekday: 1, from: '09:00', until: Array.from('10:00') }]],
    [['Monday']],
    [[null]],
    ['always'],
  ])('%j is the default', (availability) => {
    expect(readSettings({ availability })).toEqual({
      settings: defaultSettings,
      faults: ['availability'],
    });
  });
});

function insideTheirRanges(settings: Settings): void {
  for (const [key, [least, most]] of Object.entries(numberRanges)) {
    const value = settings[key as keyof typeof numberRanges];
    expect(Number.isInteger(value) && value >= least && value <= most).toBe(true);
  }
  expect(settings.thankFromHours).toBeLessThanOrEqual(settings.thankUntilHours);
  expect(settings.offeredAnswerWithin).toBeLessThanOrEqual(settings.offeredLateAfter);
  expect(new Set(settings.weekend).size).toBeLessThanOrEqual(6);
}

describe('anything', () => {
  it('gives settings inside their ranges, and reading them again changes nothing', () => {
    const keys = [...Object.keys(defaultSettings), '__proto__', 'constructor'];
    const before = structuredClone(defaultSettings);
    const anything = fc.oneof(
      anyValue,
      fc.array(fc.tuple(fc.constantFrom(...keys), anyValue), { maxLength: 10 }).map(recordOf),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const { settings, faults } = readSettings(raw);
        insideTheirRanges(settings);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(faults.every((fault) => typeof fault === 'string')).toBe(true);
        expect(readSettings(settings)).toEqual({ settings, faults: [] });
        expect(defaultSettings).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the settings that faults are about', () => {
  it('are each told once, in their order, with the entries of a table', () => {
    const propertyNames = { company: 7, 'a.b': 'x', role: 'Job' };
    const { faults } = readSettings({ thankUntilHours: 1, minutes: 0, propertyNames });
    expect(listSettingFaults(faults)).toEqual([
      { setting: 'propertyNames', entries: ['company', 'a.b'] },
      { setting: 'minutes', entries: [] },
      { setting: 'thankFromHours', entries: [] },
      { setting: 'thankUntilHours', entries: [] },
    ]);
  });

  it('are none for a file that holds no settings', () => {
    expect(listSettingFaults(readSettings([]).faults)).toEqual([]);
  });
});

describe('the clock and the language of messages', () => {
  it.each([
    [12, 12],
    ['24', 24],
    [null, null],
    ['', null],
  ])('takes the clock %j for %j', (raw, clock) => {
    expect(readSettings({ clock: raw })).toMatchObject({ settings: { clock }, faults: [] });
  });

  it.each([0, 13, 'noon', true, [12]])('refuses the clock %j', (raw) => {
    expect(readSettings({ clock: raw })).toMatchObject({
      settings: { clock: null },
      faults: ['clock'],
    });
  });

  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    [null, null],
  ])('takes the language %j for %j', (raw, messageLanguage) => {
    expect(readSettings({ messageLanguage: raw })).toMatchObject({
      settings: { messageLanguage },
      faults: [],
    });
  });

  it.each(['tlh', 'English', 7, ['en']])('refuses the language %j', (raw) => {
    expect(readSettings({ messageLanguage: raw }).faults).toEqual(['messageLanguage']);
  });

  it('writes promises in one of two formats', () => {
    expect(readSettings({ taskFormat: 'dataview' }).settings.taskFormat).toBe('dataview');
    expect(readSettings({ taskFormat: 'org' })).toMatchObject({
      settings: { taskFormat: 'tasks' },
      faults: ['taskFormat'],
    });
  });

  it.each([true, false])('keeps copies of messages or not: %j', (keepMessages) => {
    expect(readSettings({ keepMessages })).toMatchObject({
      settings: { keepMessages },
      faults: [],
    });
    expect(readSettings({ keepMessages: 'no' }).faults).toEqual(['keepMessages']);
  });
});
