import { type App, Menu } from 'obsidian';
import type { Choosing } from '../core/contact-command/question';
import { askAndWrite } from './ask';
import type { Written } from './ask-again';
import { attempt } from './notices';
import { texts } from '../vault/texts';

/**
 * The choices of a command's question as a menu; one that leads to a form asks there.
 *
 * @param icon of the choices that answer at once.
 * @param write whether it is written; what was typed is asked again where it is to be kept.
 */
export function choiceMenu<Answer>(
  app: App,
  { choices }: Choosing<Answer>,
  icon: string,
  write: (answer: Answer) => Promise<Written>,
): Menu {
  const menu = new Menu();
  for (const { label, then } of choices) {
    menu.addItem((item) =>
      item
        .setTitle(label)
        .setIcon(then.kind === 'answered' ? icon : 'calendar')
        .onClick(() =>
          attempt(texts.anyCommand.nothingChanged, () => askAndWrite(app, then, write)),
        ),
    );
  }
  return menu;
}
