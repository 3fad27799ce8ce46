import type { App } from 'obsidian';
import { tell } from './notices';
import { texts } from '../vault/texts';

/** The settings window as plugins know it; it is not part of the published types. */
interface SettingWindow {
  open?: () => void;
  openTabById?: (id: string) => unknown;
}

/** Opens the settings of this plugin, or says where they are. */
export function openSettings(app: App): void {
  const { setting } = app as App & { readonly setting?: SettingWindow };
  if (setting?.open === undefined || setting.openTabById === undefined) {
    tell(texts.openSettings);
    return;
  }
  setting.open();
  setting.openTabById('informational-interviews');
}
