import {
  type App,
  type Plugin,
  PluginSettingTab,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import { numberRanges, readSettings, type Settings } from '../core/settings';
import type { PluginSettings } from './plugin-settings';
import { settingTexts } from '../core/setting-texts';

type NumberKey = keyof typeof numberRanges;
type TextKey = keyof typeof settingTexts;

/** The settings, in the app's own declarative form. */
export class InterviewsSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly settings: PluginSettings,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        type: 'group',
        heading: 'Notes',
        items: [
          {
            name: 'Contacts folder',
            desc: 'Notes in this folder and below are about people. Leave it empty to go by the tag alone.',
            control: { type: 'folder', key: 'contactsFolder' },
          },
          {
            name: 'Contact tag',
            desc: 'Notes with this tag, or one nested below it, are about people too.',
            control: { type: 'text', key: 'contactTag', validate: this.fits('contactTag') },
          },
          textSetting(this, 'markerProperty', 1, {
            name: 'Marker property',
            desc: 'A property and its value that notes about people have, such as type: person. Leave it empty for none.',
          }),
          {
            name: 'Templates folder',
            desc: 'Your own templates. Notes in it are never about people.',
            control: { type: 'folder', key: 'templatesFolder' },
          },
          textSetting(this, 'propertyNames', 3, {
            name: 'Property names',
            desc: 'Where your notes call a property something else, one on a line: company: Employer.',
          }),
        ],
      },
      {
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
            desc: 'Who you are and what you explore, in two or three sentences.',
            control: { type: 'textarea', key: 'introduction', rows: 3 },
          },
          textSetting(this, 'availability', 5, {
            name: 'When you can talk',
            desc: 'One stretch on a line: Monday 09:00 to 17:00.',
          }),
          textSetting(this, 'weekend', 1, {
            name: 'Weekend',
            desc: 'The weekdays that are no business days.',
          }),
          textSetting(this, 'daysOff', 3, {
            name: 'Days off',
            desc: 'Further days that are no business days, one on a line: 2026-12-25.',
          }),
        ],
      },
      { type: 'group', heading: 'Timing', items: timing.map((each) => this.number(...each)) },
    ];
  }

  override getControlValue(key: string): unknown {
    const settings = this.settings.current();
    if (isTextKey(key)) return writeText(key, settings);
    return settings[key as keyof Settings];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const taken = isTextKey(key) ? settingTexts[key].read(String(value)) : value;
    await this.settings.set(key as keyof Settings, taken as never);
  }

  /** A check that a setting's own reader takes a value. */
  fits(key: keyof Settings): (value: unknown) => string | undefined {
    return (value) => {
      const taken = isTextKey(key) ? settingTexts[key].read(String(value)) : value;
      const raw = { ...this.settings.current(), [key]: taken };
      const { faults } = readSettings(raw);
      const wrong = faults.some((fault) => fault === key || fault.startsWith(`${key}.`));
      return wrong ? 'This does not fit, so the setting stays as it was.' : undefined;
    };
  }

  private number(key: NumberKey, name: string, desc: string): SettingDefinition {
    const [min, max] = numberRanges[key];
    return {
      name,
      desc: `${desc} ${min} to ${max}.`,
      control: { type: 'number', key, min, max, validate: this.fits(key) },
    };
  }
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
  };
  return texts[key];
}

/** A setting that is edited as text: on one line where `rows` is 1. */
function textSetting(
  tab: InterviewsSettingTab,
  key: TextKey,
  rows: number,
  told: { readonly name: string; readonly desc: string },
): SettingDefinition {
  const validate = tab.fits(key);
  return rows === 1
    ? { ...told, control: { type: 'text', key, validate } }
    : { ...told, control: { type: 'textarea', key, rows, validate } };
}

const timing: readonly (readonly [NumberKey, string, string])[] = [
  ['outreachLimit', 'Conversations in play', 'The most people to have asked at once.'],
  ['minutes', 'Length of an interview', 'Minutes, where a note tells none.'],
  ['nudgeAfter', 'Reminder after', 'Business days from a message without answer to its reminder.'],
  ['mostNudges', 'Reminders', 'The most reminders to send to one person.'],
  [
    'widenAfter',
    'Ask a colleague after',
    'Business days of silence after which someone else at the company may be asked; 0 is never.',
  ],
  ['scheduleWithin', 'Offer times within', 'Business days after an answer.'],
  ['offeredAnswerWithin', 'Ask again about times after', 'Business days after times were offered.'],
  [
    'offeredLateAfter',
    'Asking again is late after',
    'Business days after times were offered; not less than the one above.',
  ],
  ['prepareBefore', 'Prepare before', 'Days before an interview.'],
  ['thankFromHours', 'Thank from', 'Hours after an interview.'],
  [
    'thankUntilHours',
    'A thank-you is late after',
    'Hours after an interview; not less than the one above.',
  ],
  ['reportBackWithin', 'Report back within', 'Days after an interview, to whoever introduced you.'],
  ['checkInEvery', 'Say hello every', 'Days between check-ins; 0 is never.'],
];
