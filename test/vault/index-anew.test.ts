// @vitest-environment jsdom
import fc from 'fast-check';
import type { TFile } from 'obsidian';
import { afterEach, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { ContactIndex } from '../../src/vault/contact-index';
import { noteFormat } from '../builders/yaml';
import { type RunningApp, startApp } from '../host/start-app';

let run: RunningApp;

afterEach(() => run.unload());

const settings: Settings = {
  ...defaultSettings,
  markerProperty: { name: 'type', value: 'person' },
};

const names = [
  ...['Ana', 'Ana 2', 'Ana (conflicted copy 2026-11-25)', 'Ana.sync-conflict-20261125-143000-ABC'],
  ...['Ana 2 (conflicted copy 2026-11-25)', 'Bo'],
] as const;

const anyPath = fc
  .tuple(fc.constantFrom('Contacts', 'Choir', 'Interview templates'), fc.constantFrom(...names))
  .map(([folder, name]) => `${folder}/${name}.md`);

const anyText = fc
  .record({
    status: fc.constantFrom('', 'status: contacted\n', 'status: replied\n'),
    mark: fc.constantFrom('', 'tags: contact\n', 'type: person\n', 'Tags: [contact/mentor]\n'),
    email: fc.constantFrom('', 'email: ana@example.org\n', 'email: other@example.org\n'),
    broken: fc.constantFrom('', '', 'a: "\n', 'a: 1\na: 2\n'),
    body: fc.constantFrom('', 'We sing. #contact\n', 'Hello\n'),
  })
  .map(
    ({ status, mark, email, broken, body }) => `---\n${status}${mark}${email}${broken}---\n${body}`,
  );

/** One thing that happens in the vault, or that its app tells of it. */
type Happening =
  | { readonly what: 'write'; readonly path: string; readonly text: string }
  | { readonly what: 'rename'; readonly path: string; readonly to: string }
  | { readonly what: 'delete' | 'settle' | 'tell' | 'tell of one gone'; readonly path: string };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('write' as const), path: anyPath, text: anyText }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('rename' as const), path: anyPath, to: anyPath }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constantFrom(
        ...(['delete', 'settle', 'settle', 'tell', 'tell of one gone'] as const),
      ),
      path: anyPath,
    }),
  },
);

/** Notes that are gone, of which the app may still tell what it had read of them. */
let gone: { readonly file: TFile; readonly text: string }[] = [];

async function happen(each: Happening): Promise<void> {
  const { vault, fileManager, metadataCache } = run.app;
  const file = vault.getFileByPath(each.path);
  if (each.what === 'settle') await run.settled();
  else if (each.what === 'tell of one gone') {
    for (const { file: old, text } of gone.splice(0))
      metadataCache.trigger('changed', old, text, {});
  } else if (file === null) {
    if (each.what === 'write') await vault.create(each.path, each.text);
  } else if (each.what === 'write') await vault.process(file, () => each.text);
  else if (each.what === 'rename') {
    if (vault.getFileByPath(each.to) === null) await fileManager.renameFile(file, each.to);
  } else if (each.what === 'delete') {
    gone.push({ file, text: await vault.read(file) });
    await vault.delete(file);
  } else
    metadataCache.trigger(
      'changed',
      file,
      await vault.read(file),
      metadataCache.getFileCache(file),
    );
}

/** All that an index tells, in an order of its own. */
function told(index: ContactIndex): unknown {
  return {
    contacts: index.contacts().map(({ contact }) => contact),
    unlisted: [...index.unlistedPaths()].sort(),
    broken: [...index.brokenPaths()].sort(),
    problems: index
      .problems()
      .map(({ path }) => [path, index.copyProblem(path)?.message])
      .sort(),
  };
}

it('tells what an index tells that has just read the vault, whatever happened in it and in which order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
      gone = [];
      window.localStorage.clear();
      run = await startApp({
        files: {
          'Contacts/Ana.md': '---\nstatus: contacted\n---\n',
          'Choir/Ana.md': '---\nstatus: contacted\ntags: contact\n---\n',
          'Choir/Ana (conflicted copy 2026-11-25).md':
            '---\nstatus: contacted\ntags: contact\n---\n',
          'Interview templates/': '',
        },
      });
      const index = new ContactIndex(run.app, () => settings, noteFormat);
      index.load();
      index.contacts();
      for (const each of happenings) await happen(each);
      await run.settled();
      expect(told(index)).toEqual(told(new ContactIndex(run.app, () => settings, noteFormat)));
      index.unload();
      await run.unload();
    }),
    {
      numRuns: 60,
      // What chance comes upon once in many hundred runs.
      examples: [
        [
          [
            { what: 'delete', path: 'Contacts/Ana.md' },
            { what: 'tell of one gone', path: 'Contacts/Ana.md' },
          ],
        ],
        [
          [
            { what: 'write', path: 'Choir/Ana.md', text: '---\ntags: contact\na: "\n---\n' },
            { what: 'settle', path: '' },
            { what: 'rename', path: 'Choir/Ana.md', to: 'Choir/Bo.md' },
          ],
        ],
      ],
    },
  );
});
