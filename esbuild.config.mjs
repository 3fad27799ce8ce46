// Builds what Obsidian loads: dist/main.js, dist/styles.css and dist/manifest.json.
// `node esbuild.config.mjs` builds once, minified; `--watch` rebuilds on each change, readable, and
// tells the process that started it when the first build is done. `--metafile` writes which modules
// main.js is made of to dist/modules.json.
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { context } from 'esbuild';
import { noticesOf } from './bundled-notices.mjs';
import { languageFiles } from './language-files.mjs';
import { lateModules } from './late-modules.mjs';
import { shippedCode } from './shipped-code.mjs';

const watch = process.argv.includes('--watch');
const listModules = process.argv.includes('--metafile');

/**
 * gray-matter was made for Node: it requires `fs`, calls `Buffer.from` on every note and carries
 * an engine that evaluates JavaScript. None of the three may reach a vault or a phone, so the
 * build puts inert modules in their place. core/note hands it the only engine it may use, and text
 * alone, which `String` gives as well as `Buffer.from`: what it has for sections, for writing and for
 * telling kinds of values apart has no use.
 */
const tamedGrayMatter = {
  name: 'tamed-gray-matter',
  setup(build) {
    const inert = (path) => ({ path, namespace: 'inert' });
    const needed = { 'kind-of': 'module.exports = (value) => typeof value;' };
    build.onResolve({ filter: /^(fs|section-matter|kind-of)$/ }, ({ path }) => inert(path));
    build.onResolve({ filter: /\/(engines|stringify)(\.js)?$/ }, ({ path, importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? inert(path) : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'inert' }, ({ path }) => ({
      contents: needed[path] ?? 'module.exports = {};',
    }));
  },
};

/** What stands in the place of each library that no start of the app needs. */
const lateLibraries = {
  'gray-matter': `export default (...asked) => require('gray-matter')(...asked);`,
  'ical-generator': `const late = () => require('ical-generator');
    export default (...asked) => late().default(...asked);
    export const ICalEventTransparency = {
      get TRANSPARENT() { return late().ICalEventTransparency.TRANSPARENT; },
    };`,
};

/**
 * gray-matter is put together when the first note is read, and ical-generator when the first calendar
 * file is made: starting the app does neither.
 */
const late = {
  name: 'late-libraries',
  setup(build) {
    build.onResolve({ filter: /^(gray-matter|ical-generator)$/ }, ({ path, namespace }) =>
      namespace === 'late' ? undefined : { path, namespace: 'late' },
    );
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: lateLibraries[path],
      resolveDir: import.meta.dirname,
    }));
  },
};

/**
 * papaparse also loads files from the network, in workers and in streams. None of that may reach a
 * vault, and none is needed: the build takes what reads a text, a fifth of it, and fails where a
 * version of it is put together otherwise.
 */
const tamedPapaparse = {
  name: 'tamed-papaparse',
  setup(build) {
    // By the name that nobody else asks for: its own `browser` field leads to what is minified.
    build.onResolve({ filter: /^papaparse$/ }, ({ resolveDir, kind }) =>
      build.resolve('papaparse/papaparse.js', { resolveDir, kind }),
    );
    build.onLoad({ filter: /[\\/]papaparse\.js$/ }, async ({ path }) => {
      const whole = await readFile(path, 'utf8');
      const parts = ['stripBom', 'escapeRegExp', 'Parser', 'isFunction'].map((name) => {
        // Each ends where its own indentation ends it.
        const [part] = new RegExp(`\\n\\t(function ${name}\\([^]*?\\n\\t\\})\\n`).exec(whole) ?? [];
        if (part === undefined) throw new Error(`${path} has no function ${name}.`);
        return part;
      });
      const shared = `const Papa = { BAD_DELIMITERS: ['\\r', '\\n', '"', '\\ufeff'] };`;
      // A class stays one: as a function it would become a method, which nothing can be made of.
      const made = 'class Made { constructor(told) { return new Parser(told); } }';
      return { contents: [shared, ...parts, made, 'export default { Parser: Made };'].join('\n') };
    });
  },
};

/**
 * What no start of the app needs: what reads a list of people, a fifth of main.js, the board in a base, and
 * the dialogs, of which none is open yet.
 */
const lateGroups = [
  ['src/core/contact/line/read-people.ts', 'src/features/links/follow-link.ts'],
  ['src/core/import/read-import.ts'],
  ['src/features/people/base-board-view.tsx'],
  [
    'src/core/message/checks/other-names.ts',
    'src/features/adding/ask-for-contact.ts',
    'src/features/adding/ask-for-first-settings.ts',
    'src/features/adding/ask-for-listed-people.ts',
    'src/features/base/create-base.ts',
    'src/features/calendar/calendar-dialog.ts',
    'src/features/code-block/draw-block.tsx',
    'src/features/conversation/ask-afterwards.ts',
    'src/features/conversation/question-picker.ts',
    'src/features/importing/import-dialog.tsx',
    'src/features/messages/draft-dialog.ts',
    'src/features/own-notes/look-at-notes.ts',
    'src/features/own-notes/turn-inline-fields.ts',
    'src/ui/ask-for-day.ts',
    'src/ui/form-dialog.ts',
    'src/ui/pick-dialog.ts',
    'src/ui/tick-dialog.ts',
  ],
  ['src/features/command-line/print.ts'],
];

/** What is said in each language, of which a start of the app needs one or none. */
const textsOfLanguages = (await languageFiles()).flatMap(({ files }) => files);

/** Long tables that no start of the app needs either, and that packing makes much smaller. */
const tables = ['writer', 'place', 'favour', 'tones'].map(
  (name) => `src/core/message/checks/en/job-clues/${name}.ts`,
);

/**
 * Writes what was built, and only where that went well: left to itself, esbuild takes the last good
 * build away when a watched source has a mistake, and the workbench would lose the plugin.
 * `first` resolves once the build has ended for the first time, with or without errors.
 *
 * @param finish what is still done to what is shipped.
 */
function writeGood(finish = (text) => text) {
  let tell;
  const first = new Promise((resolve) => (tell = resolve));
  const setup = (build) =>
    build.onEnd(async ({ errors, outputFiles, metafile }) => {
      if (errors.length === 0) {
        for (const { path, text } of outputFiles) {
          // Either would move the source map of a readable build, and nobody ships that one.
          const shipped = watch ? text : (await noticesOf(metafile)) + (await finish(text));
          // In one step: a page that loads meanwhile would read half a plugin.
          await writeFile(`${path}.part`, shipped);
          await rename(`${path}.part`, path);
        }
      }
      tell();
    });
  return { first, plugin: { name: 'write-good', setup } };
}

const script = writeGood(shippedCode);
const sheet = writeGood();

await mkdir('dist', { recursive: true });
await copyFile('manifest.json', 'dist/manifest.json');

const builds = await Promise.all([
  context({
    entryPoints: ['src/main.ts'],
    outfile: 'dist/main.js',
    write: false,
    metafile: true,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['obsidian', '@codemirror/*', '@lezer/*'],
    define: { 'Buffer.from': 'String' },
    minify: !watch,
    sourcemap: watch ? 'inline' : false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      ...(watch ? [] : [lateModules(lateGroups, [...textsOfLanguages, ...tables])]),
      late,
      tamedGrayMatter,
      tamedPapaparse,
      script.plugin,
    ],
  }),
  context({
    entryPoints: ['styles/styles.css'],
    outfile: 'dist/styles.css',
    write: false,
    metafile: true,
    bundle: true,
    minify: !watch,
    logLevel: 'warning',
    plugins: [sheet.plugin],
  }),
]);

if (watch) {
  await Promise.all(builds.map((build) => build.watch()));
  await Promise.all([script.first, sheet.first]);
  process.send?.('built');
  // Whoever started the watch is gone: nobody is left to rebuild for. A build under way has to be heard
  // out, or esbuild's own process would wait for ever for an answer.
  const stop = () =>
    void Promise.all(builds.map((build) => build.dispose())).then(() => process.exit(0));
  for (const end of ['disconnect', 'SIGTERM', 'SIGINT']) process.once(end, stop);
} else {
  const [main] = await Promise.all(builds.map((build) => build.rebuild()));
  if (listModules) await writeFile('dist/modules.json', JSON.stringify(main.metafile));
  await Promise.all(builds.map((build) => build.dispose()));
}
