import { type Language, languages } from '../../src/core/language';

/** A change of one file: something put behind a place in it, or a file made. */
export interface Edit {
  readonly file: string;
  /** What it is put behind; absent for a file that is made. Has to stand there exactly once. */
  readonly behind?: string;
  readonly put: string;
  /** Where and of what the types complain where this change alone is forgotten. */
  readonly missedIn?: readonly [file: string, name: string];
}

/** Something made up that is added to the product, with all that adding it takes. */
export interface Addition {
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The files of src that it may change or make, besides those of texts and words. */
  readonly files: readonly string[];
}

type Text = Omit<Edit, 'file' | 'behind'> & {
  readonly behind: string | ((language: Language) => string);
};

/**
 * The same put into the files of all languages that the product speaks, as each would have it in its own
 * words. That the types miss it is looked at in English.
 */
function inEach(folder: 'texts' | 'words', { behind, put, missedIn }: Text): readonly Edit[] {
  return languages.map((language) => ({
    file: `src/core/${folder}/${language.toLowerCase()}.ts`,
    behind: typeof behind === 'string' ? behind : behind(language),
    put,
    ...(missedIn !== undefined && language === 'en' && { missedIn }),
  }));
}

/** What stands for everything that will ever be added of its kind. */
export const additions: readonly Addition[] = [
  {
    what: 'a property',
    files: ['src/core/contact/properties.ts'],
    edits: [
      {
        file: 'src/core/contact/properties.ts',
        behind: "  'check-in-every': ['count', 'stays'],\n",
        put: "  'favourite-tea': ['text'],\n",
      },
      {
        file: 'src/core/contact/properties.ts',
        behind: "  'favourite-tea': ['text'",
        put: ", 'goes'",
        missedIn: ['src/core/contact/properties.ts', '["text"]'],
      },
      // What a message asks for where it is not known.
      ...inEach('texts', {
        behind: '    asked: {\n',
        put: "      'favourite-tea': 'Their favourite tea',\n",
      }),
    ],
  },
  {
    what: 'a setting',
    files: ['src/core/settings.ts', 'src/features/settings/settings-tab.ts'],
    edits: [
      {
        file: 'src/core/settings.ts',
        behind: 'export interface Settings {\n',
        put: '  /** Days between cups of tea. */\n  readonly teaEvery: number;\n',
      },
      {
        file: 'src/core/settings.ts',
        behind: 'export const defaultSettings: Settings = Object.freeze({\n',
        put: '  teaEvery: 7,\n',
      },
      {
        file: 'src/core/settings.ts',
        behind: 'export const numberRanges = {\n',
        put: '  teaEvery: [1, 30],\n',
        missedIn: ['src/core/settings.ts', 'teaEvery'],
      },
      {
        file: 'src/features/settings/settings-tab.ts',
        behind: "  checkInEvery: ['timing'],\n",
        put: "  teaEvery: ['timing'],\n",
      },
      ...inEach('texts', {
        behind: (language) =>
          language === 'de' || language === 'pt-BR'
            ? "const settings: Texts['settings'] = {\n"
            : 'const settings = {\n',
        put: "  teaEvery: { name: 'Tea every', description: 'Days between cups of tea.' },\n",
      }),
    ],
  },
  {
    what: 'a setting that is a list',
    files: [
      'src/core/settings.ts',
      'src/core/setting-texts.ts',
      'src/features/settings/settings-tab.ts',
    ],
    edits: [
      {
        file: 'src/core/settings.ts',
        behind: '  readonly teaEvery: number;\n',
        put: '  /** Days for tea. */\n  readonly teaDays: readonly Day[];\n',
      },
      {
        file: 'src/core/settings.ts',
        behind: '  teaEvery: 7,\n',
        put: '  teaDays: Object.freeze([]),\n',
      },
      {
        file: 'src/core/settings.ts',
        behind: '  daysOff: readDaysOff,\n',
        put: '  teaDays: readDaysOff,\n',
        missedIn: ['src/core/settings.ts', 'teaDays'],
      },
      {
        file: 'src/core/setting-texts.ts',
        behind:
          'export const settingTexts: { readonly [Key in EditedAsText]: SettingText<Key> } = {\n',
        put: `  teaDays: {
    write: (value) => value.join(', '),
    read: (text) => text.split(', '),
  },
`,
        missedIn: ['src/core/setting-texts.ts', 'teaDays'],
      },
      {
        file: 'src/features/settings/settings-tab.ts',
        behind: "  teaEvery: ['timing'],\n",
        put: "  teaDays: ['timing'],\n",
        missedIn: ['src/features/settings/settings-tab.ts', 'teaDays'],
      },
      ...inEach('texts', {
        behind: "  teaEvery: { name: 'Tea every', description: 'Days between cups of tea.' },\n",
        put: "  teaDays: { name: 'Tea days', description: 'Days for tea.', mistake: 'Enter days.' },\n",
      }),
    ],
  },
  {
    what: 'a contact command',
    files: ['src/core/contact-command/outreach-commands.ts'],
    edits: [
      {
        file: 'src/core/contact-command/outreach-commands.ts',
        behind: 'export const outreachCommands = {\n',
        put: `  'mark-tea-drunk': contactCommand<OnDay>({
    makesSense: ({ status }) => status === 'in-touch',
    plan: (_contact, { day }, { today, words }) => ({
      set: { 'checked-in': dated(day ?? today) },
      log: words.log.teaDrunk,
      day,
    }),
    dated: 'day',
    bulk: {},
    menu: { section: 'progress', icon: 'coffee', inFileMenu: true },
  }),
`,
      },
      ...inEach('texts', {
        behind: '  contactCommands: {\n',
        put: `    'mark-tea-drunk': {
      name: 'Mark tea as drunk',
      who: 'Who did you drink tea with?',
      done: did('tea marked as drunk'),
      whenDone: (name: string) => \`When did you drink tea with \${name}?\`,
    },
`,
      }),
      ...inEach('texts', {
        behind: "      who: 'Who did you drink tea with?',\n",
        put: "      forSeveral: 'Tea drunk',\n",
        missedIn: ['src/features/sidebar/selection-bar.tsx', 'forSeveral'],
      }),
      ...inEach('words', { behind: '  log: {\n', put: "    teaDrunk: 'Tea drunk',\n" }),
    ],
  },
  {
    what: 'a follow-up action that can be skipped and let go',
    files: [
      'src/core/follow-up/rules/drink-tea.ts',
      'src/core/follow-up/rules.ts',
      'src/core/contact/properties.ts',
    ],
    edits: [
      {
        file: 'src/core/follow-up/rules/drink-tea.ts',
        put: `import { isDone } from '../../contact/contact';
import { startOf } from '../../time/civil';
import type { Rule } from '../rule';

/** Drinking tea with someone the user is in touch with. */
export const drinkTea = {
  action: 'drink-tea',
  statuses: ['in-touch'],
  window: (contact, { today }) =>
    isDone(contact, 'drink-tea') ? null : { from: startOf(today), until: null },
  reason: (_contact, _window, { texts }) => texts.followUps['drink-tea'].reason,
  awaitsAnswer: 'mark-tea-drunk',
  command: 'log-check-in',
  letGo: { command: 'skip-follow-up', answer: { action: 'drink-tea' } },
  doing: { at: 'form' },
} as const satisfies Rule;
`,
      },
      {
        file: 'src/core/follow-up/rules.ts',
        behind: "import { checkIn } from './rules/check-in';\n",
        put: "import { drinkTea } from './rules/drink-tea';\n",
      },
      {
        file: 'src/core/follow-up/rules.ts',
        behind: '  reachOut,\n  checkIn,\n',
        put: '  drinkTea,\n',
      },
      {
        // The day on which it was done, a property like any other.
        file: 'src/core/contact/properties.ts',
        behind: "  'favourite-tea': ['text', 'goes'],\n",
        put: "  'tea-drunk': [{ done: 'drink-tea' }, 'stays'],\n",
      },
      ...inEach('texts', {
        behind: '  followUps: {\n',
        put: `    'drink-tea': {
      name: 'Drink tea',
      doing: 'Drink tea',
      title: (name: string) => \`Drink tea: \${name}\`,
      reason: 'It is time for tea.',
    },
`,
      }),
      ...inEach('texts', {
        behind: '      choices: {\n',
        put: "        'drink-tea': 'The tea',\n",
        missedIn: ['src/core/contact-command/afterwards-commands.ts', 'drink-tea'],
      }),
      ...inEach('words', {
        behind: '    skipped: {\n',
        put: "      'drink-tea': 'Skipped the tea',\n",
        missedIn: ['src/core/contact-command/afterwards-commands.ts', 'drink-tea'],
      }),
      {
        // The simulated user of the tests is told what to do about it.
        file: 'test/builders/search.ts',
        behind: '    switch (item.action) {\n',
        put: "      case 'drink-tea':\n        return false;\n",
      },
    ],
  },
  {
    what: 'a key of the list',
    files: ['src/features/sidebar/sidebar-keys.ts', 'src/features/sidebar/use-list-keys.ts'],
    edits: [
      {
        file: 'src/features/sidebar/sidebar-keys.ts',
        behind: "  leave: 'Escape',\n",
        put: "  pour: 'T',\n",
      },
      {
        file: 'src/features/sidebar/use-list-keys.ts',
        behind: '    search: byItself,\n',
        put: '    pour: byItself,\n',
        missedIn: ['src/features/sidebar/use-list-keys.ts', 'pour'],
      },
    ],
  },
];
