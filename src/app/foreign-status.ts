import type { App } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { countForeignStatuses, sayForeignStatuses } from '../core/follow-up/problems';
import type { Settings } from '../core/settings';
import { tellDone } from '../ui/notices';
import { openSettings } from '../ui/open-settings';
import { texts } from '../vault/texts';

/**
 * Where the property for the status means something else in this vault, says so with the way out.
 *
 * @returns whether it was said; otherwise nobody is kept off the list by that.
 */
export function tellForeignStatus(
  app: App,
  contacts: readonly { readonly contact: Contact }[],
  settings: Settings,
): boolean {
  const count = countForeignStatuses(contacts);
  if (count === 0) return false;
  tellDone(sayForeignStatuses(count, settings, texts), [
    { label: texts.openSettingsButton, run: () => openSettings(app) },
  ]);
  return true;
}
