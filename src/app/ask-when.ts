import type { App, TFile } from 'obsidian';
import type { OnDay, OnEnd } from '../core/contact-command/contact-command-record';
import {
  type ContactCommandId,
  isTheDayTold,
  isTheEndTold,
} from '../core/contact-command/contact-commands';
import type { RuleContext } from '../core/follow-up/rule-context';
import { isPastDay } from '../core/form/checks';
import { addDays } from '../core/time/civil';
import { askForDay, askForEnd } from '../ui/ask-for-day';
import type { FormMemory } from '../ui/form-dialog';
import { texts } from '../vault/texts';

/**
 * Asks on which other day a command was done, or when the talk ended that it tells of. Null where the
 * user leaves, and for a command that writes no day.
 *
 * @param memory what was typed is put there, and asked again it begins with it.
 */
export async function askWhen(
  app: App,
  { now, today }: RuleContext,
  id: ContactCommandId,
  file: TFile,
  memory: FormMemory,
): Promise<OnEnd | OnDay | null> {
  if (isTheEndTold(id)) {
    const { name, whenEnded } = texts.contactCommands[id];
    const ended = await askForEnd(app, whenEnded, name, now, memory);
    return ended === null ? null : { ended };
  }
  if (!isTheDayTold(id)) return null;
  const title = texts.contactCommands[id].whenDone(file.basename);
  const check = isPastDay(today, texts.forms);
  const day = await askForDay(app, title, addDays(today, -1), check, memory);
  return day === null ? null : { day };
}
