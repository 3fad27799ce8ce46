import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
    .map((each) => path.relative(root, path.join(each.parentPath, each.name)))
    .map((file) => file.split(path.sep).join('/'));
}

const folderOf = (file: string): string => path.posix.dirname(file);
const nameOf = (file: string): string =>
  path.posix.basename(file).replace(/\.(?:test\.)?tsx?$/, '');

const sources = filesIn('src').map((file) => file.replace(/^src\//, ''));
const mirrors = [...new Set(sources.map((file) => file.split('/')[0] ?? ''))].filter(
  (folder) => !folder.includes('.'),
);
const folders = new Set(sources.map(folderOf));
const tests = mirrors
  .flatMap((folder) => filesIn(`test/${folder}`))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => file.replace(/^test\//, ''));

/** The folders of src that a test imports from. */
function importedBy(test: string): readonly string[] {
  const folder = path.posix.dirname(`test/${test}`);
  const text = readFileSync(path.join(root, 'test', test), 'utf8');
  return [...text.matchAll(/ from '(\.[^']*\/src\/[^']*)'/g)]
    .map(([, file = '']) => path.posix.join(folder, file).replace(/^src\//, ''))
    .map(folderOf);
}

describe('the map in CONTRIBUTING.md', () => {
  it('names every folder of the core and every layer above it', () => {
    const text = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
    const [, map = ''] = text.split(/^## /m);
    const layers = mirrors.map((layer) => `src/${layer}/`);
    const inCore = [...folders].flatMap((folder) => /^core\/([^/]+)$/.exec(folder)?.[1] ?? []);
    expect([...layers, ...inCore].filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the test folders', () => {
  it('mirror src: each has its folder there, and each folder there its tests', () => {
    const tested = new Set(tests.map(folderOf));
    expect(
      [...tested].filter((folder) => !folders.has(folder)),
      'folders of test without one in src: a test belongs into the folder that mirrors that of what it tests',
    ).toEqual([]);
    const inMirrors = [...folders].filter((folder) => mirrors.includes(folder.split('/')[0] ?? ''));
    expect(
      inMirrors.filter((folder) => !tested.has(folder)),
      'folders of src without a test in the folder of that name in test',
    ).toEqual([]);
  });

  it('hold a test that is named like a file of src where that file is, or in another layer', () => {
    const elsewhere = tests.filter((test) => {
      const [layer = ''] = test.split('/');
      const named = sources.filter((file) => nameOf(file) === nameOf(test));
      const places = named.map(folderOf).filter((place) => place.startsWith(layer));
      return places.length > 0 && !places.includes(folderOf(test));
    });
    expect(
      elsewhere,
      'named like a file of src: move it to the folder that mirrors that file’s, or name it for what it tests',
    ).toEqual([]);
  });

  it('hold no test of what lies in a folder further down alone', () => {
    const tooHigh = tests.filter((test) => {
      const folder = folderOf(test);
      const below = importedBy(test).filter((each) => each.startsWith(`${folder}/`));
      return below.length > 0 && !importedBy(test).includes(folder);
    });
    expect(
      tooHigh,
      'tests only what lies further down: move it to the folder that mirrors that of what it imports',
    ).toEqual([]);
  });
});

describe('the sheets in styles', () => {
  it('are one for a feature, and one for what features share on the screen', () => {
    const sheets = readdirSync(path.join(root, 'styles')).filter((name) => name !== 'styles.css');
    const imported = readFileSync(path.join(root, 'styles/styles.css'), 'utf8');
    const names = sheets.map((sheet) => sheet.replace(/\.css$/, ''));
    expect(names.filter((name) => name !== 'ui' && !folders.has(`features/${name}`))).toEqual([]);
    expect([...imported.matchAll(/'\.\/(.*)'/g)].map(([, name]) => name).sort()).toEqual(
      sheets.sort(),
    );
  });
});
