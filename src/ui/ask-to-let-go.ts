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
  const words = texts.dialogs.letGo;
  const content = createFragment();
  for (const value of values) {
    const said = [sayAtStake(value, texts), words.wouldBe[value.goes]];
    const text = texts.speech.sentences(said);
    content.createEl('p', { text });
  }
  content.createEl('p', { text: words.keptInLog(values.length) });
  const replaces = values.some(({ goes }) => goes === 'replaced');
  return askToConfirm(app, {
    title: replaces
      ? words.replaceTitle(name, values.length)
      : words.removeTitle(name, values.length),
    content,
    yes: replaces ? words.replace : words.remove,
    no: words.keep,
    carriesOn: true,
  });
}
