import { type App, Menu } from 'obsidian';
import { attempt } from '../../ui/notices';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { snoozeOffers } from '../../core/contact-command/snooze-offers';
import type { Day } from '../../core/time/civil';
import { sayDay } from '../../core/time/speech';
import { askForSnoozeDay } from '../../ui/ask-for-answers';

/** A menu of days until which to leave somebody alone, another day among them. */
export function snoozeMenu(
  app: App,
  whom: string,
  context: RuleContext,
  snooze: (until: Day) => void,
): Menu {
  const { today } = context;
  const menu = new Menu();
  for (const { label, until } of snoozeOffers(context)) {
    menu.addItem((item) =>
      item
        .setTitle(`${label}: ${sayDay(until, today)}`)
        .setIcon('alarm-clock')
        .onClick(() => snooze(until)),
    );
  }
  const askForDay = async (): Promise<void> => {
    const until = await askForSnoozeDay(app, whom, today);
    if (until !== null) snooze(until);
  };
  menu.addItem((item) =>
    item
      .setTitle('Another day…')
      .setIcon('calendar')
      .onClick(() => attempt('Nobody was snoozed.', askForDay)),
  );
  return menu;
}
