import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { DraftKind } from '../core/gesture/place-of';
import type { Later } from '../dialogs/form-dialog';

/** Shows the draft of a message; whether it was marked as sent. */
type Draft = (kind: DraftKind, file: TFile, contact: Contact, later?: Later) => Promise<boolean>;

/** What one flow may lead on to. An offer that is left out is not shown. */
export interface Offers {
  readonly draft?: Draft | undefined;
  /** Adds the colleague whom a contact named. */
  readonly addReferral?:
    ((file: TFile, contact: Contact, name?: string) => Promise<void>) | undefined;
  readonly startTimer?: ((file: TFile, contact: Contact) => Promise<void>) | undefined;
}
