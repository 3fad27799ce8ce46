import type { App } from 'obsidian';
import { keepOnDevice, loadFromDevice } from './device-storage';

const STORE = 'informational-interviews-first-run';

/**
 * Keeps on this device whether the first run is still to be offered, though there is a settings
 * file by now: one that began with a folder which the app moved.
 */
export function keepFirstRunOpen(app: App, isOpen: boolean): void {
  keepOnDevice(app, STORE, isOpen ? true : null);
}

/** What {@link keepFirstRunOpen} kept; false where that was nothing. */
export function isFirstRunKeptOpen(app: App): boolean {
  return loadFromDevice(app, STORE) === true;
}
