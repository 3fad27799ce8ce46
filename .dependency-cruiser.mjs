// The arrows of the code: `main` to the features, those to app, ui, vault and core, core to itself.

/** What the user sets, and the language notes are written in. */
const setUp = ['settings.ts', 'words.ts'];

/** What a folder of src/core may import besides itself and npm packages allowed to it. */
const coreArrows = {
  time: [],
  // Only what texts are made from, which knows of no texts.
  texts: [
    ...['contact/fault-of.ts', 'contact/medium.ts', 'contact/properties.ts', 'contact/status.ts'],
    'contact/talk-minutes.ts',
    'import/import-reading.ts',
    'language.ts',
    ...[
      'contact-command/snooze-offers.ts',
      'follow-up/facts.ts',
      'follow-up/step-ids.ts',
      'learning/facts.ts',
    ],
    'note/yaml/enclosing.ts',
    'time',
  ],
  words: ['contact/medium.ts', 'remembered.ts', 'words.ts'],
  form: ['texts', 'time'],
  note: ['texts', 'words.ts'],
  promise: ['note', 'time', 'words.ts'],
  contact: [...['language.ts', 'note', 'promise', 'remembered.ts', 'settings.ts', 'texts', 'time']],
  'follow-up': ['contact', 'promise', 'remembered.ts', 'settings.ts', 'texts', 'time'],
  'contact-command': ['contact', 'follow-up', 'form', 'note', 'promise', 'texts', 'time', ...setUp],
  people: ['contact', 'contact-command', 'follow-up', 'texts', 'time'],
  calendar: [
    ...['contact', 'contact-command', 'follow-up', 'interview', 'note', 'promise', 'settings.ts'],
    ...['texts', 'time'],
  ],
  interview: ['contact', 'contact-command', 'follow-up', 'note', 'texts', 'time', ...setUp],
  learning: [
    ...['contact', 'follow-up', 'interview', 'note', 'remembered.ts', 'template', 'texts', 'time'],
    ...setUp,
  ],
  template: ['contact', 'contact-command', 'interview', 'language.ts', 'note', 'time', ...setUp],
  'own-notes': ['contact', 'contact-command', 'note', 'texts', 'time', ...setUp],
  doing: ['contact', 'contact-command', 'follow-up', 'interview', 'promise', 'template'],
  import: ['contact', 'long-work.ts', 'message/mail-link.ts', 'texts'],
  'code-block': ['contact', 'follow-up', 'time'],
  'command-line': [],
  link: ['contact', 'message/mail-link.ts'],
  base: ['contact', 'settings.ts', 'texts'],
  message: [
    ...['contact', 'contact-command', 'follow-up', 'interview', 'language.ts', 'note'],
    ...['remembered.ts', 'template', 'texts', 'time', ...setUp],
  ],
};

/** What the files above those folders may import. */
const coreFileArrows = {
  'folder-path': ['note', 'texts'],
  'availability-text': ['contact/fold-text.ts', 'setting-values.ts', 'texts', 'time'],
  'setting-texts': ['availability-text.ts', 'contact', 'language.ts', 'settings.ts', 'texts'],
  'setting-values': ['contact', 'folder-path.ts', 'language.ts', 'note', 'promise', 'time'],
  settings: ['contact', 'folder-path.ts', 'language.ts', 'promise', 'setting-values.ts', 'time'],
  language: [],
  'long-work': [],
  remembered: [],
  'settings-merge': ['settings.ts'],
  words: ['language.ts', 'remembered.ts', 'words'],
};

/** What each outer folder may import besides core, the lowest first. */
const outerArrows = {
  vault: [],
  ui: ['vault'],
  app: ['vault', 'ui'],
  features: ['vault', 'ui', 'app'],
};

/** A pattern of any of these names. */
function any(names) {
  return `(?:${names.join('|')})`;
}

/** A pattern of a file or of what is in a folder of src/core. */
function inCore(name) {
  return `^src/core/${name}${name.endsWith('.ts') ? '$' : '/'}`;
}

const coreFolders = any(Object.keys(coreArrows));
const coreFiles = any(Object.keys(coreFileArrows));
const outerFolders = any(Object.keys(outerArrows));

const forbidden = [
  {
    name: 'what-has-no-arrows',
    comment: 'A new folder, or a file above the folders, says first what it may import.',
    severity: 'error',
    from: {},
    module: {
      path: '^src/',
      pathNot: [
        '^src/main\\.ts$',
        `^src/core/(?:${coreFolders}/|${coreFiles}\\.ts$)`,
        `^src/${outerFolders}/`,
      ],
      // However many import it, none included.
      numberOfDependentsLessThan: 100,
    },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nobody-imports-main',
    severity: 'error',
    from: { pathNot: '^test/' },
    to: { path: '^src/main\\.ts$' },
  },
  {
    name: 'core-imports-only-core',
    severity: 'error',
    from: { path: '^src/core/' },
    to: {
      pathNot: [
        '^src/core/',
        '^node_modules/(?:gray-matter|ical-generator)/',
        '^node_modules/(?:@types/)?papaparse/',
        '^node_modules/fflate/',
      ],
    },
  },
  {
    name: 'tables-and-archives-are-read-in-core-import',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/core/import/' },
    to: { path: '^node_modules/(?:papaparse|fflate)/' },
  },
  {
    name: 'ical-generator-stays-where-calendar-files-are-made',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/core/calendar/calendar-file\\.ts$' },
    to: { path: '^node_modules/ical-generator/' },
  },
  {
    name: 'gray-matter-stays-where-front-matter-is-read',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/core/note/properties/read-front-matter\\.ts$' },
    to: { path: '^node_modules/gray-matter/' },
  },
  {
    name: 'reading-yaml-stays-in-core-note',
    comment: 'Others work on notes through the one NoteFormat.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/core/note/' },
    to: { path: '^src/core/note/yaml/read-yaml\\.ts$' },
  },
  {
    name: 'features-import-no-feature',
    comment: 'A feature uses what the host offers; what two of them share stands below them.',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'rules-know-nothing-of-the-list-being-kept',
    comment: 'A rule speaks of one contact; that the list is kept and mended is no concern of it.',
    severity: 'error',
    from: { path: '^src/core/follow-up/rules/' },
    to: { path: '^src/core/follow-up/incremental/' },
  },
  {
    name: 'the-product-never-imports-tests',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^test/' },
  },
  ...Object.entries(coreArrows).map(([folder, allowed]) => ({
    name: `core-${folder}-arrows`,
    severity: 'error',
    from: { path: `^src/core/${folder}/` },
    to: {
      path: '^src/core/',
      pathNot: [folder, ...allowed].map(inCore),
    },
  })),
  ...Object.entries(coreFileArrows).map(([file, allowed]) => ({
    name: `core-${file}-arrows`,
    severity: 'error',
    from: { path: `^src/core/${file}\\.ts$` },
    to: {
      path: '^src/core/',
      pathNot: allowed.map(inCore),
    },
  })),
  ...Object.entries(outerArrows).map(([folder, allowed]) => ({
    name: `${folder}-arrows`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '^src/',
      pathNot: [folder, 'core', ...allowed].map((name) => `^src/${name}/`),
    },
  })),
];

export default {
  forbidden,
  options: {
    // Has packages of its own, which are not installed with the others.
    exclude: { path: '^test/real-app/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'types', 'default'] },
  },
};
