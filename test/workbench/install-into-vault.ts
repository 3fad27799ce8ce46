import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openPluginFolder } from './plugin-folder';

/**
 * Copies the built plugin into a vault and switches it on, leaving its data.json and every other
 * plugin alone. Throws a plain sentence where the folder is no vault or its list cannot be read.
 */
export async function installIntoVault(distDir: string, vaultDir: string): Promise<string> {
  const { manifest } = await openPluginFolder(distDir);
  const configDir = path.join(vaultDir, '.obsidian');
  const found = await stat(configDir).catch(() => null);
  if (!found?.isDirectory()) {
    throw new Error(
      `"${vaultDir}" is no vault: it has no .obsidian folder. Open it in Obsidian once, then try again.`,
    );
  }
  const listPath = path.join(configDir, 'community-plugins.json');
  const enabled = await readEnabled(listPath);
  const target = path.join(configDir, 'plugins', manifest.id);
  await mkdir(target, { recursive: true });
  for (const file of ['main.js', 'manifest.json', 'styles.css']) {
    await copyFile(path.join(distDir, file), path.join(target, file));
  }
  if (!enabled.includes(manifest.id)) await writeList(listPath, [...enabled, manifest.id]);
  return target;
}

async function readEnabled(listPath: string): Promise<string[]> {
  const text = await readFile(listPath, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '[]';
    throw error;
  });
  const list = parseList(text);
  if (!list) {
    throw new Error(
      `"${listPath}" is not a list of plugin names, so it is left alone and nothing was installed. Fix or delete it first.`,
    );
  }
  return list;
}

function parseList(text: string): string[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : null;
  } catch {
    return null;
  }
}

/** In one step, so that the app never finds half a list. */
async function writeList(listPath: string, list: string[]): Promise<void> {
  await writeFile(`${listPath}.new`, `${JSON.stringify(list, null, 2)}\n`);
  await rename(`${listPath}.new`, listPath);
}
