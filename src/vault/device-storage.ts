import type { App } from 'obsidian';
import { logFailure } from './log-failure';
import { texts } from './texts';

/** What this device keeps of this vault under a name; null where there is nothing, or no JSON. */
export function loadFromDevice(app: App, name: string): unknown {
  try {
    return app.loadLocalStorage(name) as unknown;
  } catch {
    return null;
  }
}

/**
 * Keeps a value on this device, for this vault; null forgets it. Where the storage is full or off,
 * nothing is kept, and false given: what is here is a convenience that no work may stop for.
 */
export function keepOnDevice(app: App, name: string, value: unknown): boolean {
  try {
    app.saveLocalStorage(name, value);
    return true;
  } catch (error) {
    logFailure(texts.logged.notKeptOnDevice(name), error);
    return false;
  }
}
