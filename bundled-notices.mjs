// The licence notices of the packages whose code stands in a bundle: their licences ask that the
// notice goes wherever the code goes, and a vault gets nothing but main.js and its two neighbours.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Licences under which code may be part of a plugin that is MIT itself. */
const fitting = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause']);

/**
 * The folders, as the metafile has them, of the packages with bytes in the outputs: those that a
 * plugin of the build put nothing of into the bundle are none. Sorted, each once.
 */
function bundledPackages(metafile) {
  const found = new Set();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const [, folder] = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
      if (bytesInOutput > 0 && folder !== undefined) found.add(folder);
    }
  }
  return [...found].sort();
}

/**
 * The notices of those packages as one comment, or nothing where there are none. Rejects where a
 * package has no licence file, or one under a licence that is not known to fit.
 */
export async function noticesOf(metafile) {
  const notices = new Set();
  for (const folder of bundledPackages(metafile)) notices.add(await noticeOf(folder));
  if (notices.size === 0) return '';
  // By name: where the packages lie differs from place to place, the notices must not.
  const all = [...notices].sort().join('\n\n----\n\n');
  return `/*!\nThis file holds code of these packages, under their licences.\n\n${all}\n*/\n`;
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  if (!fitting.has(license)) {
    throw new Error(`${name} ${version} is under "${license}", which is not known to fit.`);
  }
  const file = (await readdir(folder)).sort().find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (file === undefined) throw new Error(`${name} ${version} has no licence file to ship.`);
  const text = (await readFile(path.join(folder, file), 'utf8')).replace(/\r\n?/g, '\n').trim();
  if (text === '') throw new Error(`The licence file of ${name} ${version} is empty.`);
  return `${name} ${version} (${license})\n\n${text.replaceAll('*/', '* /')}`;
}
