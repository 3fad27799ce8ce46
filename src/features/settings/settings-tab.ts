import {
  type App,
  type Plugin,
  PluginSettingTab,
  type SettingDefinition,
  type SettingDefinitionGroup,
  type SettingDefinitionItem,
} from 'obsidian';
import { complainOfFolder, type FolderKey } from '../../core/folder-path';
import { numberRanges, readSettings, type Settings } from '../../core/settings';
import { mergePropertyNames, mergeSetting } from '../../core/settings-merge';
import { settingTexts } from '../../core/setting-texts';
import type { PluginSettings } from '../../vault/plugin-settings';
import { texts } from '../../vault/texts';

type NumberKey = keyof typeof numberRanges;
type TextKey = keyof typeof settingTexts;

/** The settings, in the app's own declarative form: what most people set first. */
export class InterviewsSettingTab extends PluginSettingTab {
  /** The values that the controls show, so that an edit can be told from what came since. */
  private readonly shown = new Map<string, unknown>();
  /** Savings of an edit on their way: drawing anew would end the typing. */
  private saving = 0;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly settings: PluginSettings,
  ) {
    super(app, plugin);
    plugin.register(
      settings.onChange(() => {
        if (this.saving === 0) this.update();
      }),
    );
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      this.folders(),
      this.you(),
      {
        type: 'group',
        heading: 'Timing',
        items: timing.map(([key, name, desc]) => this.number(key, name, desc)),
      },
      this.recognising(),
      this.daysWithoutWork(),
    ];
  }

  private folders(): SettingDefinitionGroup {
    const check = (key: FolderKey) => (value: unknown) => {
      const values = taken(key, value);
      if (this.settings.accepts(values)) return undefined;
      return complainOfFolder(this.settings.whyUnfit(key, values), texts);
    };
    return {
      type: 'group',
      heading: 'Folders',
      items: [
        {
          name: 'Contacts folder',
          desc: 'Notes in this folder and below are about people, and new contacts go here. Leave it empty to go by a tag or property instead.',
          control: { type: 'folder', key: 'contactsFolder', validate: check('contactsFolder') },
        },
        {
          name: 'Templates folder',
          desc: 'Your own templates. Notes in it are never about people.',
          control: { type: 'folder', key: 'templatesFolder', validate: check('templatesFolder') },
        },
      ],
    };
  }

  private you(): SettingDefinitionGroup {
    return {
      type: 'group',
      heading: 'You',
      items: [
        {
          name: 'Your name',
          desc: 'Messages are signed with it.',
          control: { type: 'text', key: 'myName' },
        },
        {
          name: 'Your introduction',
          desc: 'Who you are and what you explore, in two or three sentences. It opens the preparation checklist.',
          control: { type: 'textarea', key: 'introduction', rows: 3 },
        },
        this.text('availability', 5, {
          name: 'When you can talk',
          desc: 'One stretch on a line, such as Monday 09:00 to 17:00.',
        }),
      ],
    };
  }

  private recognising(): SettingDefinitionGroup {
    return {
      type: 'group',
      heading: 'Recognising people',
      items: [
        {
          name: 'Contact tag',
          desc: 'Notes with this tag, or one nested below it, are about people too. Leave it empty for none.',
          control: {
            type: 'text',
            key: 'contactTag',
            validate: this.check('contactTag', 'Write one tag, without spaces or commas.'),
          },
        },
        this.text('markerProperty', 1, {
          name: 'Marker property',
          desc: 'A property that notes about people have, with its value, such as type: person. Leave it empty for none.',
        }),
        this.text('propertyNames', 3, {
          name: 'Property names',
          desc: 'Where your notes call a property something else. One on a line, such as company: Employer.',
        }),
        this.text('logHeading', 1, {
          name: 'Log heading',
          desc: 'Where your notes call the log something else, such as Interactions. Leave it empty for Log.',
        }),
      ],
    };
  }

  private daysWithoutWork(): SettingDefinitionGroup {
    return {
      type: 'group',
      heading: 'Days that are not business days',
      items: [
        this.text('weekend', 1, {
          name: 'Weekend',
          desc: 'Weekdays, such as Saturday, Sunday.',
        }),
        this.text('daysOff', 3, {
          name: 'Days off',
          desc: 'Further days, one on a line, such as 2026-12-25.',
        }),
      ],
    };
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
  private check(key: keyof Settings, complaint: string): (value: unknown) => string | undefined {
    return (value) => (this.settings.accepts(taken(key, value)) ? undefined : complaint);
  }

  private number(key: NumberKey, name: string, desc: string): SettingDefinition {
    const [min, max] = numberRanges[key];
    const beside = pairs[key];
    const range = `Write a whole number from ${min} to ${max}`;
    const complaint = beside === undefined ? `${range}.` : `${range}, ${beside}.`;
    const validate = this.check(key, complaint);
    return { name, desc, control: { type: 'number', key, min, max, validate } };
  }

  /** A setting that is edited as text: on one line where `rows` is 1. */
  private text(
    key: TextKey,
    rows: number,
    told: { readonly name: string; readonly desc: string },
  ): SettingDefinition {
    const validate = this.check(key, textComplaints[key]);
    return rows === 1
      ? { ...told, control: { type: 'text', key, validate } }
      : { ...told, control: { type: 'textarea', key, rows, validate } };
  }
}

/** A setting with the value that its control holds. */
function taken(key: keyof Settings, value: unknown): Partial<Settings> {
  return { [key]: isTextKey(key) ? settingTexts[key].read(String(value)) : value };
}

/** A setting as an edit leaves it, with the settings as they are by now. */
function merged(key: keyof Settings, shown: unknown, edited: unknown, now: Settings): unknown {
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

function writeText(key: TextKey, settings: Settings): string {
  const texts: { readonly [Key in TextKey]: string } = {
    availability: settingTexts.availability.write(settings.availability),
    weekend: settingTexts.weekend.write(settings.weekend),
    daysOff: settingTexts.daysOff.write(settings.daysOff),
    markerProperty: settingTexts.markerProperty.write(settings.markerProperty),
    propertyNames: settingTexts.propertyNames.write(settings.propertyNames),
    logHeading: settingTexts.logHeading.write(settings.logHeading),
  };
  return texts[key];
}

const textComplaints: Readonly<Record<TextKey, string>> = {
  availability: 'Write one stretch on a line, such as Monday 09:00 to 17:00.',
  weekend: 'Write weekdays with commas between them, six at most.',
  daysOff: 'Write days of the calendar, such as 2026-12-25.',
  markerProperty: 'Write a property and its value, such as type: person.',
  propertyNames: 'Write one on a line, such as company: Employer, and no name twice.',
  logHeading: 'Write a heading on one line, such as Interactions, other than that of an interview.',
};

/** How a number has to stand to the one that belongs to it. */
const pairs: { readonly [Key in NumberKey]?: string } = {
  offeredAnswerWithin: 'not more than “Times offered: late after”',
  offeredLateAfter: 'not less than “Times offered: ask again after”',
  thankFromHours: 'not more than “Thank-you: late after”',
  thankUntilHours: 'not less than “Thank-you: due after”',
};

const timing: readonly (readonly [NumberKey, string, string])[] = [
  [
    'outreachLimit',
    'Conversations at once',
    'People are suggested to ask until this many conversations are in play.',
  ],
  ['minutes', 'Length of an interview', 'In minutes, where the note tells none.'],
  [
    'nudgeAfter',
    'Reminder after',
    'Business days to wait for an answer, before a reminder and again before letting go.',
  ],
  ['mostNudges', 'Most reminders', 'To one person. With 0, letting go is suggested instead.'],
  [
    'widenAfter',
    'Ask a colleague after',
    'Business days to wait for an answer, before someone else at the company is suggested. With 0, never.',
  ],
  ['scheduleWithin', 'Offer times within', 'Business days after they answered.'],
  [
    'offeredAnswerWithin',
    'Times offered: ask again after',
    'Business days after you offered times.',
  ],
  ['offeredLateAfter', 'Times offered: late after', 'Business days after you offered times.'],
  ['prepareBefore', 'Prepare before', 'Days before an interview.'],
  ['thankFromHours', 'Thank-you: due after', 'Hours after the end of an interview.'],
  ['thankUntilHours', 'Thank-you: late after', 'Hours after the end of an interview.'],
  ['reportBackWithin', 'Report back within', 'Days after an interview, to whoever introduced you.'],
  ['checkInEvery', 'Say hello every', 'Days since you were last in touch. With 0, never.'],
];
