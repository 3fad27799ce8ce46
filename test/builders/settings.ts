import { defaultSettings, type Settings } from '../../src/core/settings';

/** Where the plugin keeps its settings in a vault. */
export const settingsFile = '.obsidian/plugins/informational-interviews/data.json';

/** The default settings with some of them changed. */
export function settingsWith(changed: Partial<Settings>): Settings {
  return { ...defaultSettings, ...changed };
}
