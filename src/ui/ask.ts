import type { App } from 'obsidian';
import type { Asked } from '../core/contact-command/question';
import { askForm, type FormMemory, type Later } from './form-dialog';
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
