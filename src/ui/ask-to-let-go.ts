import type { App } from 'obsidian';
import { sayAtStake, type ValueAtStake } from '../core/contact-command/value-at-stake';
import { askToConfirm } from './confirm-dialog';
import { texts } from '../vault/texts';

/**
 * Asks whether values of a note that are problems may go, showing each whole; whether they may.
 *
 * @param name the note, as the user knows it.
 */
export function askToLetGo(
  app: App,
  name: string,
  values: readonly ValueAtStake[],
): Promise<boolean> {
  const content = createFragment();
  for (const value of values) {
    const text = `${sayAtStake(value, texts)} It would be ${value.goes}.`;
    content.createEl('p', { text });
  }
  const isOne = values.length === 1;
  content.createEl('p', { text: `What ${isOne ? 'it says' : 'they say'} is kept in the log.` });
  const replaces = values.some(({ goes }) => goes === 'replaced');
  return askToConfirm(app, {
    title: `${name}: ${replaces ? 'replace' : 'remove'} ${isOne ? 'this value' : 'these values'}?`,
    content,
    yes: replaces ? 'Replace' : 'Remove',
    no: 'Keep as it is',
    carriesOn: true,
  });
}
