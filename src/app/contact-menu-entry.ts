import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { RuleContext } from '../core/follow-up/rule-context';

/** An entry that a feature adds to the menu of a person. */
export interface ContactMenuEntry {
  /** Where in the menu it stands. */
  readonly section: 'draft' | 'insert' | 'referral';
  readonly title: string;
  readonly icon: string;
  readonly makesSense: (contact: Contact, context: RuleContext) => boolean;
  /** May be under way for a while. */
  readonly run: (file: TFile, contact: Contact) => Promise<unknown>;
}
