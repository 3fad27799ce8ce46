import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script that builds the plugin of the folder it is run in. */
export const buildScript = path.join(root, 'esbuild.config.mjs');

/**
 * A copy of the plugin's source that a test may build and change; below the project's folder, where
 * packages are found. What stands in dist is left alone: `npm run dev` may be at work there.
 */
export async function copySource(...below: string[]): Promise<string> {
  const inside = path.join(root, '.workbench', ...below);
  await mkdir(inside, { recursive: true });
  const copy = await mkdtemp(path.join(inside, 'source-'));
  for (const name of ['src', 'styles', 'manifest.json']) {
    await cp(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  return copy;
}
