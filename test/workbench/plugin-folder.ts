import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PluginManifest } from 'obsidian';

/** A built plugin on disk: main.js, manifest.json and perhaps styles.css. */
export interface PluginFolder {
  folder: string;
  manifest: PluginManifest;
}

/** Reads a plugin's manifest; throws a plain sentence where the folder holds no built plugin. */
export async function openPluginFolder(folder: string): Promise<PluginFolder> {
  const missing = (file: string): never => {
    throw new Error(`There is no ${file} in "${folder}". \`npm run build\` makes this plugin’s.`);
  };
  await readFile(path.join(folder, 'main.js')).catch(() => missing('main.js'));
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() =>
    missing('manifest.json'),
  );
  const manifest: unknown = JSON.parse(text);
  if (!isManifest(manifest)) throw new Error(`The manifest.json in "${folder}" names no plugin.`);
  return { folder, manifest };
}

function isManifest(value: unknown): value is PluginManifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    /^[a-z0-9-]+$/i.test(value.id)
  );
}
