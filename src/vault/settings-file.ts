import { normalizePath, type Plugin } from 'obsidian';

/**
 * Whether a plugin's settings file is there, whatever it holds: the app gives the same for a file
 * that says `null` as for none.
 */
export function isSettingsFileThere({ app, manifest }: Plugin): Promise<boolean> {
  const { adapter, configDir } = app.vault;
  const folder = manifest.dir ?? `${configDir}/plugins/${manifest.id}`;
  return adapter.exists(normalizePath(`${folder}/data.json`));
}
