import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import tseslint from 'typescript-eslint';
import { gluedTexts } from './glued-texts.mjs';
import { notesInVault } from './notes-in-vault.mjs';
import { sentenceCase } from './sentence-case.mjs';
import { visibleTexts } from './visible-texts.mjs';

/** What begins without being awaited may fail unheard: the user would see nothing happen. */
const unheard = {
  selector: "UnaryExpression[operator='void']",
  message: 'Let `attempt` of src/ui/notices.ts begin it, or end the promise in a catch.',
};

const clock = {
  selector:
    ":matches(NewExpression[callee.name='Date'], MemberExpression[object.name='Date'][property.name!='UTC'], :matches(NewExpression, CallExpression)[callee.object.name='Intl'][callee.property.name='DateTimeFormat'][arguments.length<2])",
  message: 'Take the time as an argument; src/vault/clock.ts reads the clock.',
};

const notices = {
  selector:
    "ImportDeclaration[source.value='obsidian'][importKind='value'] > :matches(ImportSpecifier[imported.name='Notice'], ImportNamespaceSpecifier)",
  message: 'Only src/ui/notices.ts shows notices; what stands below it is told whom to tell.',
};

const languages = {
  selector: "MemberExpression[object.name='noteWords']",
  message: 'Take the words as an argument; src/vault/spoken-language.ts chooses the language.',
};

/** What hands something to the app that stays until the plugin ends. */
const handing = [
  ...['addCommand', 'addRibbonIcon', 'addSettingTab', 'addStatusBarItem'],
  ...[
    'registerBasesView',
    'registerCliHandler',
    'registerEditorExtension',
    'registerEditorSuggest',
  ],
  ...['registerExtensions', 'registerHoverLinkSource', 'registerMarkdownCodeBlockProcessor'],
  ...['registerMarkdownPostProcessor', 'registerObsidianProtocolHandler', 'registerView'],
];

const registering = {
  selector: `CallExpression[callee.property.name=/^(${handing.join('|')})$/]`,
  message: 'Let the feature say so (src/app/feature.ts); only src/app/register.ts tells the app.',
};

const consoles = {
  selector: "MemberExpression[object.name='console']",
  message: 'Let `logFailure` of src/vault/log-failure.ts write it, under the name of the plugin.',
};

const early = {
  selector:
    ":matches(MemberExpression[object.name='texts'], VariableDeclarator[init.name='texts']):not(:function *, PropertyDefinition *)",
  message: 'Read the texts where they are used: the language may be chosen after modules load.',
};

/** Class names in selectors, and the plugin's own wherever they stand. */
const classNames = {
  selector: ['Literal[value', 'TemplateElement[value.raw']
    .flatMap((text) => [
      `CallExpression[callee.property.name=/^(locator|waitForSelector|querySelector(All)?|closest|matches)$/] ${text}=/(^|[^\\w])\\.[a-z]/]`,
      `${text}=/\\.(ii-|informational-interviews)/]`,
    ])
    .join(', '),
  message: 'Find it by role, name or text, as a user does; test/browser/*-page.ts names the rest.',
};

/** What the core may not reach: the app, the page, the machine, chance and what comes later. */
const impure = [
  'app activeDocument activeWindow document globalThis location navigator self window',
  'alert confirm console crypto performance process prompt',
  'fetch indexedDB localStorage sessionStorage WebSocket XMLHttpRequest',
  'queueMicrotask requestAnimationFrame requestIdleCallback setInterval setTimeout',
  'DOMParser eval Function',
].flatMap((names) => names.split(' '));

/** Types of the page. `Window` is not among them: a follow-up has a window of its own. */
const ofThePage = 'Document DocumentFragment Element HTMLElement KeyboardEvent MouseEvent Node';

/** What src may not do; but for these files, which may do one thing of it. */
function restricting(files, allowed) {
  const restricted = [unheard, clock, early, consoles, notices, languages, registering].filter(
    (each) => each !== allowed,
  );
  return { files, rules: { 'no-restricted-syntax': ['error', ...restricted] } };
}

/** What is written with capitals wherever it stands. */
const spelling = {
  brands: [
    ...['Informational Interviews', 'LinkedIn', 'Obsidian'],
    ...['Google', 'Google Calendar', 'Microsoft', 'Outlook'],
  ],
  ignoreWords: [
    ...['I', 'S', 'Enter', 'Escape', 'Space', 'Monday', 'Mon', 'Friday', 'Fri', 'Saturday'],
    'Sunday',
    ...['Interactions', 'Log'],
    ...[
      'English',
      'Brazilian',
      'Portuguese',
      'Simplified',
      'Chinese',
      'BR',
      'pt-BR',
      'Asia',
      'Singapore',
    ],
  ],
};

export default defineConfig([
  // test/real-app has packages of its own, which are not installed with the others.
  globalIgnores([
    ...['dist/', '.workbench/', 'node_modules/', 'test/real-app/'],
    // Speaks of what is only there in the copy that it runs in.
    'test/adding/*.probe.ts',
  ]),
  ...obsidianmd.configs.recommendedWithLocalesEn,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Words that are looked for in what others wrote are no texts of ours, nor are values that notes
    // have in every language.
    ignores: [
      'src/core/texts/**',
      'src/core/words.ts',
      'src/core/words/**',
      'src/core/settings.ts',
      'src/core/contact/line/**',
      'src/core/contact/medium.ts',
      'src/core/contact/name-suffix.ts',
      'src/core/contact/people-folder.ts',
      'src/core/contact/sync-copy.ts',
      'src/core/{import,link,own-notes}/*-words.ts',
      'src/core/message/checks/*/**',
    ],
    plugins: { texts: visibleTexts },
    rules: { 'texts/elsewhere': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/core/texts/**'],
    plugins: { glued: gluedTexts },
    rules: { 'glued/never': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/vault/**'],
    plugins: { notes: notesInVault },
    rules: { 'notes/only': 'error' },
  },
  {
    files: ['src/core/texts/en.ts'],
    plugins: { sentenceCase },
    rules: {
      'obsidianmd/ui/sentence-case-locale-module': [
        'error',
        {
          ...spelling,
          // Said beside a name or a time, never alone.
          ignoreRegex: ['^(?:due|in person|now|overdue|phone|required|today|upcoming|video)$'],
        },
      ],
      // The official rule sees no text that a function gives or a constant holds.
      'sentenceCase/everywhere': ['error', spelling],
    },
  },
  {
    // What stands in notes is questions, headings and lines of a log, not what the screen shows.
    files: ['src/core/words/**'],
    rules: { 'obsidianmd/ui/sentence-case-locale-module': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure.map((name) => ({ name, message: 'The core is pure: take it as an argument.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is pure: nothing is by chance.' },
      ],
      '@typescript-eslint/no-restricted-types': [
        'error',
        {
          types: Object.fromEntries(
            ofThePage.split(' ').map((name) => [name, { message: 'The core knows of no page.' }]),
          ),
        },
      ],
    },
  },
  restricting(['src/**/*.{ts,tsx}'], null),
  restricting(['src/core/words.ts', 'src/vault/spoken-language.ts'], languages),
  restricting(['src/ui/notices.ts'], notices),
  restricting(['src/vault/log-failure.ts'], consoles),
  restricting(['src/app/register.ts'], registering),
  // Names of days and months are asked of the platform, in no time zone but UTC.
  restricting(['src/core/texts/speech.ts'], clock),
  // Two files read the wall clock; a third counts how long the app was away. vitest.config.ts runs
  // in several time zones what stands nearest to them.
  restricting(
    ['src/vault/clock.ts', 'src/vault/time-zone.ts', 'src/features/conversation/timekeeper.ts'],
    clock,
  ),
  {
    files: ['manifest.json'],
    // By itself, not as part of the TypeScript project: the project hands a JSON file on as
    // TypeScript where another file was linted first, and the outcome would depend on the order.
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: false } },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: ['package.json'],
    // The app hands it to plugins: the stand-in has to have what the app has.
    rules: { 'depend/ban-dependencies': ['error', { allowed: ['moment'] }] },
  },
  {
    files: ['LICENSE'],
    languageOptions: { parser: PlainTextParser },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-license': 'error' },
  },
  {
    // What runs on Node or in the workbench page, never inside the app.
    files: ['test/**', '*.mjs', '*.ts'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-restricted-globals': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-instanceof': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/prefer-file-manager-trash-file': 'off',
      'obsidianmd/prefer-get-language': 'off',
      'obsidianmd/ui/sentence-case': 'off',
      'import/no-extraneous-dependencies': 'off',
    },
  },
  {
    files: ['test/browser/*.ts'],
    ignores: ['test/browser/*-page.ts'],
    rules: { 'no-restricted-syntax': ['error', classNames] },
  },
  {
    // What plays the app itself: rules about what a plugin may do with the app do not fit it, and
    // its classes stand where the app's are meant.
    files: ['test/host/**', 'test/workbench/**'],
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'obsidianmd/no-tfile-tfolder-cast': 'off',
      'obsidianmd/no-unsupported-api': 'off',
      'obsidianmd/no-forbidden-elements': 'off',
      'obsidianmd/regex-lookbehind': 'off',
      'obsidianmd/commands/no-default-hotkeys': 'off',
      'obsidianmd/commands/no-command-in-command-id': 'off',
      'obsidianmd/commands/no-command-in-command-name': 'off',
    },
  },
]);
