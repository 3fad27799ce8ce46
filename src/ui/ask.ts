import type { App } from 'obsidian';
import type { Asked } from '../core/contact-command/question';
import { askForm, type FormMemory, type Later } from './form-dialog';
import { askUntilWritten, type Written } from './ask-again';
import { askToPick } from './pick-dialog';

/**
 * Asks what a contact command needs to be told; null where the user leaves.
 *
 * @param later a second button for a form.
 * @param memory what was typed into a form is put there, and asked again it begins with it.
 */
export async function ask<Answer>(
  app: App,
  asked: Asked<Answer>,
  {
    later,
    memory,
  }: { readonly later?: Later | undefined; readonly memory?: FormMemory | undefined } = {},
): Promise<Answer | null> {
  if (asked.kind === 'answered') return asked.answer;
  if (asked.kind === 'fill') {
    const values = await askForm(app, { ...asked.form, later, memory });
    return values === null ? null : asked.read(values);
  }
  const choice = await askToPick(app, asked.choices, ({ label }) => label, asked.title);
  return choice === null ? null : ask(app, choice.then, { later, memory });
}

/**
 * Asks and writes the answer; as long as what was typed would be lost the form alone is asked again.
 * Whether it was written in the end.
 *
 * @param later a second button for a form.
 */
export async function askAndWrite<Answer>(
  app: App,
  asked: Asked<Answer>,
  write: (answer: Answer) => Promise<Written>,
  later?: Later,
): Promise<boolean> {
  if (asked.kind === 'pick') {
    const choice = await askToPick(app, asked.choices, ({ label }) => label, asked.title);
    return choice !== null && askAndWrite(app, choice.then, write, later);
  }
  return askUntilWritten(async (memory: FormMemory) => {
    const answer = await ask(app, asked, { memory, later });
    return answer !== null && write(answer);
  });
}
