import { defaultSettings, type Settings } from '../../src/core/settings';

/** The default settings with some of them changed. */
export function settingsWith(changed: Partial<Settings>): Settings {
  return { ...defaultSettings, ...changed };
}
