import {
  type App,
  type Plugin,
  PluginSettingTab,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import { complainOfFolder, type FolderKey, folderKeys } from '../../core/folder-path';
import {
  defaultSettings,
  numberRanges,
  orderedPairs,
  readSettings,
  type Settings,
} from '../../core/settings';
import { mergeAvailability, mergePropertyNames, mergeSetting } from '../../core/settings-merge';
import { settingChoices, settingTexts } from '../../core/setting-texts';
import type { Texts } from '../../core/texts/en';
import type { PluginSettings } from '../../vault/plugin-settings';
import { texts } from '../../vault/texts';

type NumberKey = keyof typeof numberRanges;
type TextKey = keyof typeof settingTexts;
type Group = keyof Texts['settingGroups'];

/** Where each setting stands, in order; a text with several lines says how many are seen. */
const places: Readonly<Record<keyof Settings, readonly [group: Group, rows?: number]>> = {
  contactsFolder: ['folders'],
  templatesFolder: ['folders'],
  curiousAbout: ['you'],
  myName: ['you'],
  introduction: ['you', 3],
  availability: ['you', 5],
  language: ['languages'],
  noteLanguage: ['languages'],
  messageLanguage: ['languages'],
  clock: ['messages'],
  keepMessages: ['messages'],
  taskFormat: ['messages'],
  outreachLimit: ['timing'],
  minutes: ['timing'],
  buffer: ['timing'],
  introduceWithin: ['timing'],
  nudgeAfter: ['timing'],
  mostNudges: ['timing'],
  widenAfter: ['timing'],
  scheduleWithin: ['timing'],
  offeredAnswerWithin: ['timing'],
  offeredLateAfter: ['timing'],
  prepareBefore: ['timing'],
  thankFromHours: ['timing'],
  thankUntilHours: ['timing'],
  reportBackWithin: ['timing'],
  checkInEvery: ['timing'],
  contactTag: ['recognising'],
  markerProperty: ['recognising'],
  propertyNames: ['recognising', 3],
  logHeading: ['recognising'],
  weekend: ['daysWithoutWork'],
  daysOff: ['daysWithoutWork', 3],
};

/** The settings that any text fits. */
type AnyTextKey = 'myName' | 'introduction' | 'curiousAbout';

/** The settings that not every text fits. */
type CheckedKey = Exclude<
  keyof Settings,
  FolderKey | NumberKey | AnyTextKey | ChoiceKey | 'keepMessages'
>;

/** The settings of which one of a few is chosen. */
type ChoiceKey = keyof typeof settingChoices;

/** What the tab says of each setting: a text of none is an error of types, as is one without a text. */
function said(): {
  readonly [Key in keyof Settings | keyof Texts['settings']]: Key extends keyof Settings
    ? { readonly name: string; readonly description: string }
    : never;
} & { readonly [Key in CheckedKey]: { readonly mistake: string } } {
  return texts.settings;
}

/** The settings, in the app's own declarative form: what most people set first. */
export class InterviewsSettingTab extends PluginSettingTab {
  /** The values that the controls show, so that an edit can be told from what came since. */
  private readonly shown = new Map<string, unknown>();
  /** Savings of an edit on their way: drawing anew would end the typing. */
  private saving = 0;

  /**
   * @param lookAtNotes looks at the notes about people for what they call things.
   * @param createBase writes a base of the contacts, and opens it.
   */
  constructor(
    app: App,
    plugin: Plugin,
    private readonly settings: PluginSettings,
    private readonly lookAtNotes: () => void,
    private readonly createBase: () => void,
  ) {
    super(app, plugin);
    this.containerEl.addClass('informational-interviews-settings');
    plugin.register(
      settings.onChange(() => {
        if (this.saving === 0) this.update();
      }),
    );
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const keys = Object.keys(places) as (keyof Settings)[];
    const groups = new Set(keys.map((key) => places[key][0]));
    return [...groups].map((group) => ({
      type: 'group',
      heading: texts.settingGroups[group],
      items: [
        ...(group === 'recognising' ? [this.lookRow()] : []),
        ...keys.filter((key) => places[key][0] === group).map((key) => this.row(key)),
        ...(group === 'recognising' ? [this.baseRow()] : []),
      ],
    }));
  }

  /** The way to all of the group below it at once. */
  private lookRow(): SettingDefinition {
    const { look, lookWhy } = texts.ownNotes;
    return { name: look, desc: lookWhy, action: () => this.lookAtNotes() };
  }

  /** What the settings of the group above it make of the notes, as a base. */
  private baseRow(): SettingDefinition {
    const { create, why } = texts.base;
    return { name: create, desc: why, action: () => this.createBase() };
  }

  private row(key: keyof Settings): SettingDefinition {
    const { name, description } = said()[key];
    return { name, desc: description, control: this.control(key) };
  }

  private control(key: keyof Settings): SettingControl {
    if (isFolderKey(key)) {
      const complain = (values: Partial<Settings>): string =>
        complainOfFolder(this.settings.whyUnfit(key, values), texts);
      return { type: 'folder', key, validate: this.check(key, complain) };
    }
    if (isNumberKey(key)) {
      const [min, max] = numberRanges[key];
      const validate = this.check(key, () => complainOfNumber(key));
      // The app takes an empty field for the default value, and for 0 where it has none.
      const defaultValue = defaultSettings[key];
      const placeholder = String(defaultValue);
      return { type: 'number', key, min, max, defaultValue, placeholder, validate };
    }
    if (key === 'keepMessages') return { type: 'toggle', key };
    if (isChoiceKey(key)) return { type: 'dropdown', key, options: settingChoices[key](texts) };
    const [, rows] = places[key];
    const complain = isAnyTextKey(key) ? () => undefined : () => said()[key].mistake;
    const validate = this.check(key, complain);
    return rows === undefined
      ? { type: 'text', key, validate }
      : { type: 'textarea', key, rows, validate };
  }

  override getControlValue(key: string): unknown {
    const settings = this.settings.current();
    const value = settings[key as keyof Settings];
    this.shown.set(key, value);
    return isTextKey(key) ? writeText(key, settings) : value;
  }

  /** Saves an edit; of a list or table only the entries edited, on top of what is there by then. */
  override async setControlValue(key: string, value: unknown): Promise<void> {
    const name = key as keyof Settings;
    const edited = taken(name, value)[name];
    const before = this.settings.current();
    const shown = this.shown.has(key) ? this.shown.get(key) : before[name];
    this.saving += 1;
    try {
      const isSaved = await this.settings.save((now) => ({
        [key]: merged(name, shown, edited, now),
      }));
      if (isSaved) this.shown.set(key, edited);
    } finally {
      this.saving -= 1;
    }
    if (this.saving === 0 && this.isOutdated()) this.update();
  }

  /** Whether a control shows another value than the settings have, such as one that a sync brought. */
  private isOutdated(): boolean {
    const settings = this.settings.current();
    return [...this.shown].some(([key, value]) => {
      const now = JSON.stringify(settings[key as keyof Settings]);
      // What was typed may be read into another form, such as a folder with a slash at its end.
      const { settings: read } = readSettings({ ...settings, [key]: value });
      return JSON.stringify(read[key as keyof Settings]) !== now;
    });
  }

  /** A check that a setting's own reader takes a value, with what to say where it does not. */
  private check(
    key: keyof Settings,
    complain: (values: Partial<Settings>) => string | undefined,
  ): (value: unknown) => string | undefined {
    return (value) => {
      const values = taken(key, value);
      return this.settings.accepts(values) ? undefined : complain(values);
    };
  }
}

/** A setting with the value that its control holds. */
function taken(key: keyof Settings, value: unknown): Partial<Settings> {
  return { [key]: isTextKey(key) ? settingTexts[key].read(String(value), texts) : value };
}

/** A setting as an edit leaves it, with the settings as they are by now. */
function merged(key: keyof Settings, shown: unknown, edited: unknown, now: Settings): unknown {
  if (key === 'availability') {
    return mergeAvailability(shown as Settings['availability'], edited, now.availability);
  }
  if (key !== 'propertyNames') return mergeSetting(shown, edited, now[key]);
  return mergePropertyNames(
    shown as Settings['propertyNames'],
    edited as Settings['propertyNames'],
    now.propertyNames,
  );
}

function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(settingTexts, key);
}

function isChoiceKey(key: string): key is ChoiceKey {
  return Object.hasOwn(settingChoices, key);
}

function isAnyTextKey(key: string): key is AnyTextKey {
  return key === 'myName' || key === 'introduction' || key === 'curiousAbout';
}

function isNumberKey(key: string): key is NumberKey {
  return Object.hasOwn(numberRanges, key);
}

function isFolderKey(key: string): key is FolderKey {
  return folderKeys.some((known) => known === key);
}

/** A setting as its control shows it, where it is edited as text. */
const writeText = <Key extends TextKey>(key: Key, settings: Pick<Settings, Key>): string =>
  settingTexts[key].write(settings[key], texts);

/** What to write for a number: one in its range that stands right to the one it belongs to. */
function complainOfNumber(key: NumberKey): string {
  const [least, most] = numberRanges[key];
  const { wholeNumber, notMoreThan, notLessThan } = texts.settingForms;
  for (const [first, second] of orderedPairs) {
    if (key === first) return notMoreThan(least, most, second);
    if (key === second) return notLessThan(least, most, first);
  }
  return wholeNumber(least, most);
}
