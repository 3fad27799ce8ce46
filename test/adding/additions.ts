/** A change of one file: something put behind a place in it, or a file made. */
interface Edit {
  readonly file: string;
  /** What it is put behind; absent for a file that is made. Has to stand there exactly once. */
  readonly behind?: string;
  readonly put: string;
}

/** Something made up that is added to the product, with all that adding it takes. */
export interface Addition {
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The files of src that it may change or make, besides those of texts and words. */
  readonly files: readonly string[];
}

const texts = 'src/core/texts/en.ts';

/** What stands for everything that will ever be added of its kind. */
export const additions: readonly Addition[] = [
  {
    what: 'a property',
    files: ['src/core/contact/properties.ts'],
    edits: [
      {
        file: 'src/core/contact/properties.ts',
        behind: "  'check-in-every': 'count',\n",
        put: "  'favourite-tea': 'text',\n",
      },
    ],
  },
  {
    what: 'a setting',
    files: ['src/core/settings.ts', 'src/features/settings/settings-tab.ts'],
    edits: [
      {
        file: 'src/core/settings.ts',
        behind: '  readonly checkInEvery: number;\n',
        put: '  /** Days between cups of tea. */\n  readonly teaEvery: number;\n',
      },
      { file: 'src/core/settings.ts', behind: '  checkInEvery: 90,\n', put: '  teaEvery: 7,\n' },
      {
        file: 'src/core/settings.ts',
        behind: '  checkInEvery: [0, 3650],\n',
        put: '  teaEvery: [1, 30],\n',
      },
      {
        file: 'src/features/settings/settings-tab.ts',
        behind: "  checkInEvery: ['timing'],\n",
        put: "  teaEvery: ['timing'],\n",
      },
      {
        file: texts,
        behind: "    description: 'Days since you were last in touch. 0 means never.',\n  },\n",
        put: "  teaEvery: { name: 'Tea every', description: 'Days between cups of tea.' },\n",
      },
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
    menu: { section: 'progress', inFileMenu: true },
  }),
`,
      },
      {
        file: texts,
        behind: '  contactCommands: {\n',
        put: `    'mark-tea-drunk': {
      name: 'Mark tea as drunk',
      who: 'Who did you drink tea with?',
      done: did('tea marked as drunk'),
      whenDone: (name: string) => \`When did you drink tea with \${name}?\`,
    },
`,
      },
      { file: 'src/core/words/en.ts', behind: '  log: {\n', put: "    teaDrunk: 'Tea drunk',\n" },
    ],
  },
  {
    what: 'a follow-up action',
    files: ['src/core/follow-up/rules/drink-tea.ts', 'src/core/follow-up/rules.ts'],
    edits: [
      {
        file: 'src/core/follow-up/rules/drink-tea.ts',
        put: `import { startOf } from '../../time/civil';
import type { Rule } from '../rule';

/** Drinking tea with someone the user is in touch with. */
export const drinkTea = {
  action: 'drink-tea',
  statuses: ['in-touch'],
  window: (_contact, { today }) => ({ from: startOf(today), until: null }),
  reason: (_contact, _window, { texts }) => texts.followUps['drink-tea'].reason,
  command: 'log-check-in',
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
        file: texts,
        behind: '  followUps: {\n',
        put: "    'drink-tea': { name: 'Drink tea', reason: 'It is time for tea.' },\n",
      },
      {
        // The simulated user of the tests is told what to do about it.
        file: 'test/builders/search.ts',
        behind: '    switch (item.action) {\n',
        put: "      case 'drink-tea':\n        return false;\n",
      },
    ],
  },
];
