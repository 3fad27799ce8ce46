import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const project = path.join(import.meta.dirname, '../..');
const dist = path.join(project, 'dist');

/** When a file was last written, in milliseconds; 0 where there is none. */
async function writtenAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function lookForNewer(): Promise<string> {
  const built = await writtenAt(path.join(dist, 'main.js'));
  // What there is not at all is told by whoever opens it.
  if (built === 0) return dist;
  for (const folder of ['src', 'styles']) {
    for (const name of await readdir(path.join(project, folder), { recursive: true })) {
      if ((await writtenAt(path.join(project, folder, name))) <= built) continue;
      throw new Error(`dist is older than ${folder}/${name}: run \`npm run build\`.`);
    }
  }
  return dist;
}

let looked: Promise<string> | undefined;

/**
 * Where `npm run build` puts the plugin. Throws where what it is made of was changed since: a test of an
 * old build says nothing. Looks once in a process.
 */
export function builtPlugin(): Promise<string> {
  return (looked ??= lookForNewer());
}
