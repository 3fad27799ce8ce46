// @vitest-environment jsdom
import type { SettingControl, SettingDefinition, SettingDefinitionGroup } from 'obsidian';
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest';
import { builtInTemplates } from '../../builders/built-in-templates';
import {
  defaultSettings,
  numberRanges,
  readSettings,
  type Settings,
} from '../../../src/core/settings';
import { settingTexts } from '../../../src/core/setting-texts';
import { en } from '../../../src/core/texts/en';
import { tellOfSettings } from '../../../src/ui/notices';
import { PluginSettings } from '../../../src/vault/plugin-settings';
import { InterviewsSettingTab } from '../../../src/features/settings/settings-tab';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { noteWords } from '../../../src/core/words';
import { settingsFile } from '../../builders/settings';

let run: RunningPlugin;

afterEach(() => run.unload());

interface Row {
  readonly group: string;
  readonly name: string;
  readonly desc: string;
  readonly control: SettingControl;
}

interface Tab {
  readonly settings: PluginSettings;
  readonly tab: InterviewsSettingTab;
  readonly rows: readonly Row[];
  readonly row: (key: keyof Settings) => Row;
  readonly complaint: (key: keyof Settings, value: unknown) => unknown;
  /** The rows that do something instead of holding a value. */
  readonly actions: readonly SettingDefinition[];
  readonly lookAtNotes: Mock;
  readonly createBase: Mock;
}

/** The tab over settings that are kept where the plugin keeps them. */
async function open(data: unknown = {}): Promise<Tab> {
  run = await runPlugin({}, data);
  const { plugin } = run;
  if (plugin === null) throw new Error('No plugin.');
  const settings = new PluginSettings(plugin, tellOfSettings);
  await settings.load();
  const [lookAtNotes, createBase] = [vi.fn(), vi.fn()];
  const tab = new InterviewsSettingTab(run.app, plugin, settings, lookAtNotes, createBase);
  const groups = tab.getSettingDefinitions() as SettingDefinitionGroup[];
  const items = groups.flatMap(({ items: own = [] }) => own) as readonly SettingDefinition[];
  const actions = items.filter(({ action }) => action !== undefined);
  const rows = groups.flatMap((group) =>
    (group.items ?? [])
      .filter((item) => 'control' in item)
      .map((item) => ({
        group: group.heading as string,
        name: item.name,
        desc: item.desc as string,
        control: (item as { control: SettingControl }).control,
      })),
  );
  const row = (key: keyof Settings): Row => {
    const found = rows.find(({ control }) => control.key === key);
    if (found === undefined) throw new Error(`No row for ${key}.`);
    return found;
  };
  const complaint = (key: keyof Settings, value: unknown): unknown =>
    (row(key).control.validate as ((value: unknown) => unknown) | undefined)?.(value);
  return { settings, tab, rows, row, complaint, actions, lookAtNotes, createBase };
}

describe('the settings tab', () => {
  it('leads to a look at the notes about people', async () => {
    const { actions, lookAtNotes } = await open();
    expect(actions.map(({ name }) => name)).toEqual([
      'Look at my notes about people',
      'Create base',
    ]);
    actions[0]?.action?.(document.createElement('div'), 0);
    expect(lookAtNotes).toHaveBeenCalledTimes(1);
  });

  it('leads to a base of the contacts', async () => {
    const { actions, createBase } = await open();
    actions[1]?.action?.(document.createElement('div'), 0);
    expect(createBase).toHaveBeenCalledTimes(1);
  });

  it('has every setting once, those most people set first, the numbers in one group', async () => {
    const { rows } = await open();
    const keys = rows.map(({ control }) => control.key);
    expect([...keys].sort()).toEqual(Object.keys(defaultSettings).sort());
    expect(keys.slice(0, 5)).toEqual([
      'contactsFolder',
      'templatesFolder',
      'curiousAbout',
      'myName',
      'introduction',
    ]);
    const numbers = rows.filter(({ control }) => control.type === 'number');
    expect(new Set(numbers.map(({ group }) => group)).size).toBe(1);
    expect(numbers.map(({ control }) => control.key).sort()).toEqual(
      Object.keys(numberRanges).sort(),
    );
  });

  it('takes what it shows, so that saving unchanged changes nothing', async () => {
    const { tab, rows } = await open();
    for (const { control } of rows) {
      await tab.setControlValue(control.key, tab.getControlValue(control.key));
    }
    expect(readSettings(run.savedSettings())).toEqual({
      settings: { ...defaultSettings, weekend: [6, 0] },
      faults: [],
    });
    expect(run.notices()).toEqual([]);
  });

  it('says the range of each number where one is outside of it', async () => {
    const { complaint } = await open();
    for (const [key, [min, max]] of Object.entries(numberRanges)) {
      const name = key as keyof typeof numberRanges;
      expect(complaint(name, max + 1), key).toContain(`from ${min} to ${max}`);
      expect(complaint(name, defaultSettings[name]), key).toBeUndefined();
      expect(complaint(name, 1.5), key).toBeDefined();
    }
    expect(complaint('thankFromHours', 49)).toContain('not more than');
    expect(complaint('offeredLateAfter', 2)).toContain('not less than');
  });

  it('takes an emptied number for the default, and shows which that is', async () => {
    const { rows } = await open();
    for (const { control } of rows) {
      if (control.type !== 'number') continue;
      const given = defaultSettings[control.key as keyof typeof numberRanges];
      expect(control.defaultValue, control.key).toBe(given);
      expect(control.placeholder, control.key).toBe(String(given));
    }
  });

  it('names the other one of a pair as that is called', async () => {
    const { row, complaint } = await open();
    expect(complaint('thankFromHours', 49)).toContain(`“${row('thankUntilHours').name}”`);
    expect(complaint('thankUntilHours', 1)).toContain(`“${row('thankFromHours').name}”`);
    expect(complaint('offeredAnswerWithin', 9)).toContain(`“${row('offeredLateAfter').name}”`);
    expect(complaint('offeredLateAfter', 1)).toContain(`“${row('offeredAnswerWithin').name}”`);
  });

  it.each([
    [
      'availability',
      [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })),
    ],
    ['weekend', [6, 0]],
    ['daysOff', ['2026-12-25']],
    ['markerProperty', { name: 'type', value: 'person' }],
    ['propertyNames', { company: 'Employer' }],
    ['logHeading', 'Interactions'],
  ] as const)('takes the example that it gives for %s', async (key, value) => {
    const { tab, row, complaint } = await open();
    const example = /such as (.*?)\.(?: |$)/.exec(row(key).desc)?.[1] ?? '';
    expect(complaint(key, example)).toBeUndefined();
    await tab.setControlValue(key, example);
    expect(readSettings(run.savedSettings()).settings[key]).toEqual(value);
  });

  it.each([
    ['contactsFolder', '../elsewhere'],
    ['templatesFolder', 'a/../b'],
    ['contactTag', 'two words'],
    ['availability', 'Monday 17:00 to 09:00'],
    ['weekend', 'mon tue wed thu fri sat sun'],
    ['daysOff', '2026-02-30'],
    ['markerProperty', 'type'],
    ['propertyNames', 'company: role'],
    ['logHeading', 'Interview'],
  ] as const)(
    'says what to write where %s does not fit, and does not save it',
    async (key, text) => {
      const { tab, complaint } = await open();
      expect(complaint(key, text)).toMatch(/^(?:Enter|Choose) .*\.$/);
      await tab.setControlValue(key, text);
      expect(run.savedSettings()).toEqual({});
    },
  );

  it.each([
    [{}, 'contactsFolder', '.people', 'folders whose names begin with a dot'],
    [{}, 'contactsFolder', 'Interview templates', 'Notes in the templates folder never count'],
    [{}, 'templatesFolder', 'contacts/', 'Notes in the templates folder never count'],
    [{ contactsFolder: 'a/b' }, 'templatesFolder', 'A', 'Notes in the templates folder never'],
    [{ contactsFolder: 'a/b' }, 'templatesFolder', 'a/b/c', undefined],
    [{ templatesFolder: '.x' }, 'contactsFolder', 'Interview templates/a', 'Notes in the'],
    [{ contactsFolder: 'a', templatesFolder: 'a' }, 'templatesFolder', 'b', undefined],
  ] as const)('with %j says why %s cannot be %j', async (data, key, folder, reason) => {
    const { tab, complaint } = await open(data);
    const said = complaint(key, folder);
    if (reason === undefined) expect(said).toBeUndefined();
    else {
      expect(said).toMatch(/^Choose another folder\. [A-Z].*\.$/);
      expect(said).toContain(reason);
    }
    await tab.setControlValue(key, folder);
    expect(run.savedSettings()).toEqual(reason === undefined ? { ...data, [key]: folder } : data);
  });

  it('may be left empty where it says so', async () => {
    const { tab, rows } = await open();
    const emptiable = rows.filter(({ desc }) => desc.includes('Leave it empty'));
    expect(emptiable.map(({ control }) => control.key).sort()).toEqual([
      'contactTag',
      'contactsFolder',
      'logHeading',
      'markerProperty',
    ]);
    for (const { control } of emptiable) await tab.setControlValue(control.key, '');
    expect(run.savedSettings()).toEqual({
      ...{ contactTag: '', contactsFolder: '' },
      ...{ logHeading: null, markerProperty: null },
    });
  });

  it('turns off at 0 what it says is turned off there', async () => {
    const { rows } = await open();
    const off = rows.filter(({ desc }) => desc.includes('0 means never'));
    expect(off.map(({ control }) => control.key)).toEqual(['widenAfter', 'checkInEvery']);
    for (const { control } of off) {
      expect(numberRanges[control.key as keyof typeof numberRanges][0]).toBe(0);
    }
  });

  it('is right that messages are signed with the name', async () => {
    const { row } = await open();
    expect(row('myName').desc).toBe('Used to sign your messages.');
    const messages = builtInTemplates(noteWords.en).filter(({ channel }) => channel !== null);
    expect(messages.length).toBeGreaterThan(3);
    for (const { body } of messages) expect(body.trimEnd().endsWith('{{my-name}}')).toBe(true);
  });
});

describe('an edit while a sync changes the settings', () => {
  const monday = { weekday: 1, from: '09:00', until: '17:00' };
  const friday = { weekday: 5, from: '18:00', until: '21:00' };
  const hours = 'Monday 09:00 to 17:00';

  it.each([
    ['daysOff', ['2026-12-24'], ['2026-12-24', '2026-12-31'], '2026-12-24\n2026-12-25'],
    ['daysOff', ['2026-12-24'], ['2026-12-24', '2026-12-31'], '2026-12-25'],
    ['weekend', [0], [0, 5], 'Saturday, Sunday'],
    ['availability', [monday], [monday, friday], `${hours}\nTuesday 09:00 to 17:00`],
    ['propertyNames', { company: 'Firm' }, { company: 'Firm', role: 'Job' }, 'field: Branch'],
    ['propertyNames', {}, { role: 'Job' }, 'company: Firm'],
  ] as const)('changes its own entry of %s: %j, %j', async (key, before, synced, typed) => {
    const { tab, settings } = await open({ [key]: before });
    tab.getControlValue(key);
    await run.app.vault.adapter.write(
      settingsFile,
      JSON.stringify({ [key]: synced, myName: 'Sam' }),
    );
    await tab.setControlValue(key, typed);
    const { [key]: now } = settings.current();
    const entries = (value: unknown): string[] =>
      (Array.isArray(value) ? value : Object.entries(value as object)).map((entry) =>
        JSON.stringify(entry),
      );
    const edited = entries(
      readSettings({ [key]: settingTexts[key].read(typed, en) }).settings[key],
    );
    const [old, brought] = [entries(before), entries(synced)];
    const wanted = brought.filter((entry) => !old.includes(entry) || edited.includes(entry));
    expect(new Set(entries(now))).toEqual(new Set([...wanted, ...edited]));
    expect(settings.current().myName).toBe('Sam');
  });

  it('leaves one stretch of hours where both changed the same', async () => {
    const { tab, settings } = await open({ availability: [monday] });
    tab.getControlValue('availability');
    const availability = [{ ...monday, until: '16:00' }, friday];
    await run.app.vault.adapter.write(settingsFile, JSON.stringify({ availability }));
    await tab.setControlValue('availability', 'Monday 10:00 to 17:00');
    expect(settings.current().availability).toEqual([friday, { ...monday, from: '10:00' }]);
  });

  it('is drawn with what was brought, and not drawn anew for what was typed', async () => {
    const { tab, settings } = await open({ daysOff: ['2026-12-24'] });
    const drawn = vi.spyOn(tab, 'update');
    tab.getControlValue('daysOff');
    await tab.setControlValue('daysOff', '2026-12-24\n2026-12-25');
    await tab.setControlValue('contactsFolder', 'People/');
    expect(drawn).not.toHaveBeenCalled();
    await run.app.vault.adapter.write(settingsFile, JSON.stringify({ daysOff: ['2026-12-31'] }));
    await settings.load();
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(tab.getControlValue('daysOff')).toBe('2026-12-31');
  });
});
