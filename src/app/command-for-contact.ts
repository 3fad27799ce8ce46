import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { RuleContext } from '../core/follow-up/rule-context';
import { chooseContact } from './choose-contact';
import type { PluginCommand } from './feature';
import type { Host } from './host';

/** Something that a command does about one contact. */
interface ForContact {
  readonly id: string;
  readonly name: string;
  /** Asks whom it is for: `Who do you want to thank?`. */
  readonly who: string;
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
  /** May be under way for a while. */
  readonly run: (file: TFile, contact: Contact) => Promise<unknown>;
}

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
