import type { App } from 'obsidian';
import type { ContactIndex } from '../vault/contact-index';

/** Waits until the app is up and has read its notes: what is asked from outside may come before that. */
export async function vaultRead({
  app,
  index,
}: {
  readonly app: App;
  readonly index: Pick<ContactIndex, 'notesRead'>;
}): Promise<void> {
  await new Promise<void>((resolve) => app.workspace.onLayoutReady(() => resolve()));
  await index.notesRead();
}
