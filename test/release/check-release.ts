import { readFile } from 'node:fs/promises';
import { findDisagreements, type ReleaseFacts } from './find-disagreements';

/** Ends with 1 where the tag given does not agree with the files of this folder. */
const [tag = ''] = process.argv.slice(2);
const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
const found = findDisagreements({
  tag,
  manifest: (await read('manifest.json')) as ReleaseFacts['manifest'],
  packageVersion: ((await read('package.json')) as { version: string }).version,
  versions: (await read('versions.json')) as ReleaseFacts['versions'],
});
for (const sentence of found) console.error(sentence);
if (found.length > 0) process.exitCode = 1;
else console.log(`Tag, manifest and versions agree on ${tag}.`);
