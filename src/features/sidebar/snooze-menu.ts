import { type App, Menu } from 'obsidian';
import { attempt } from '../../ui/notices';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { snoozeOffers } from '../../core/contact-command/snooze-offers';
import type { Day } from '../../core/time/civil';
import { snoozeDayQuestion } from '../../core/contact-command/status-commands';
import { ask } from '../../ui/ask';
import { askUntilWritten, type Written } from '../../ui/ask-again';
import type { FormMemory } from '../../ui/form-dialog';
import { texts } from '../../vault/texts';

/**
 * A menu of days until which to leave somebody alone, another day among them.
 *
 * @param snooze whether it is written; a day that was typed is asked again where it is to be kept.
 */
export function snoozeMenu(
  app: App,
  whom: string | null,
  context: RuleContext,
  snooze: (until: Day) => Promise<Written>,
): Menu {
  const { today } = context;
  const menu = new Menu();
  for (const { offered, until } of snoozeOffers(context)) {
    menu.addItem((item) =>
      item
        .setTitle(texts.contactCommands['snooze-contact'].offer(offered, until, today))
        .setIcon('alarm-clock')
        .onClick(() => attempt(texts.anyCommand.nothingChanged, () => snooze(until))),
    );
  }
  const askForDay = (): Promise<boolean> =>
    askUntilWritten(async (memory: FormMemory) => {
      const answer = await ask(app, snoozeDayQuestion(whom, today, texts), { memory });
      return answer !== null && snooze(answer.until);
    });
  menu.addItem((item) =>
    item
      .setTitle(texts.anyCommand.anotherDay)
      .setIcon('calendar')
      .onClick(() => attempt(texts.anyCommand.nothingChanged, askForDay)),
  );
  return menu;
}
