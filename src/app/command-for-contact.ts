import type { Contact } from '../core/contact/contact';
import { chooseContact } from './choose-contact';
import type { ForContact } from './contact-act';
import type { PluginCommand } from './feature';
import type { Host } from './host';

/** The command for it: about the active note's contact where it fits, else the one the user picks. */
export function commandForContact(
  { app, index, runner }: Pick<Host, 'app' | 'index' | 'runner'>,
  { id, name, who, makesSense, run }: ForContact,
): PluginCommand {
  return {
    id,
    name,
    callback: async (): Promise<void> => {
      const fits = (contact: Contact): boolean => makesSense(contact, runner.context());
      const chosen = await chooseContact(app, index, fits, { name, who });
      if (chosen !== null) await run(chosen.file, chosen.contact);
    },
  };
}
