import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { ContactMenuSection } from '../core/contact-command/contact-menu-sections';
import type { RuleContext } from '../core/follow-up/rule-context';

/** Something that a command does about one contact. */
export interface ForContact {
  readonly id: string;
  readonly name: string;
  /** Asks whom it is for: `Who do you want to thank?`. */
  readonly who: string;
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
  /** May be under way for a while. */
  readonly run: (file: TFile, contact: Contact) => Promise<unknown>;
}

/** What a feature does about one contact: by a command, and by an entry in the menu of a person. */
export interface ContactAct extends ForContact {
  /** Where in the menu it stands. */
  readonly section: ContactMenuSection;
  readonly icon: string;
  /** How a notice offers it, where that is shorter than its name. */
  readonly offer?: string;
  /** Whether the menu of a contact has it, where that is for fewer than it makes sense for. */
  readonly inMenu?: (contact: Contact) => boolean;
}
