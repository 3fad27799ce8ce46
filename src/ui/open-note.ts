import type { App, PaneType, TFile } from 'obsidian';
import { attempt, type NoticeAction, reported } from './notices';
import { shutDrawers } from './shut-drawers';
import { logFailure } from '../vault/log-failure';
import { texts } from '../vault/texts';

/** Opens a note in the place of the one that is being looked at. */
export function openHere(app: App, file: TFile): Promise<void> {
  return openIn(app, file, false);
}

/** Opens a note where told, in a tab of its own for one, and in sight on a phone too. */
export async function openIn(app: App, file: TFile, where: PaneType | boolean): Promise<void> {
  shutDrawers(app);
  await app.workspace.getLeaf(where).openFile(file);
}

/** As {@link openIn}, and says so where that fails. */
export function openNote(app: App, file: TFile, where: PaneType | boolean): void {
  attempt(notOpened(file), () => openIn(app, file, where));
}

/** Opens a note as told; whether it was opened. Where not, that is said in one notice. */
export async function openReported(file: TFile, open: () => Promise<void>): Promise<boolean> {
  return reported(notOpened(file), async () => {
    await open();
    return true;
  });
}

/** Opens a note as told; whether it was opened. Where not, it is left to the caller to say so. */
export async function openQuietly(file: TFile, open: () => Promise<void>): Promise<boolean> {
  try {
    await open();
    return true;
  } catch (error) {
    logFailure(notOpened(file), error);
    return false;
  }
}

/** What a notice says of a note that is as it should be, but could not be opened. */
export function onlyNotOpened(): string {
  return texts.failures.onlyNotOpened;
}

/** What a notice offers about a note that is not open: to open it as told. */
export function opening(file: TFile, open: () => Promise<void>): NoticeAction {
  return { label: texts.openNote, run: () => openReported(file, open) };
}

function notOpened({ basename }: TFile): string {
  return texts.failures.noteNotOpened(basename);
}
