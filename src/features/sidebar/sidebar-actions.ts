import type { NoteActions } from '../../ui/note-actions';
import type { LinkedPath } from '../../core/contact/referrals';
import type { PersonActions } from '../../app/person-actions';
import type { BrainstormCount, BrainstormOffer, TalkTimer } from '../../app/offers';
import type { LikelyFolder } from '../../vault/likely-folder';
import type { FirstRunActions } from './first-run-card';
import type { MenuPlace } from '../../ui/shown-menu';

/** What can be looked up in the vault. */
interface LookUps {
  readonly linkedPath: LinkedPath;
}

/** What can be done about the contacts folder where nobody is found in it. */
export interface FolderActions {
  /** Whether the contacts folder of the settings is missing. */
  readonly isFolderMissing: () => boolean;
  /** The folder in which notes about people seem to be instead; null where there is none. */
  readonly likelyFolder: () => LikelyFolder | null;
  /** Makes a folder the contacts folder. */
  readonly useFolder: (path: string) => void;
}

/** What the sidebar can ask for; it decides nothing itself. */
export interface SidebarActions extends NoteActions, PersonActions, FolderActions, LookUps {
  readonly timekeeper: {
    readonly timer: TalkTimer;
    /** Ends the timer and marks its contact as talked. */
    readonly markTalked: () => void;
  };
  readonly firstRun: FirstRunActions;
  readonly addContact: () => void;
  readonly importPeople: () => void;
  /** The list to think of people by. */
  readonly brainstorm: {
    readonly begin: () => void;
    /** The one in the open note; null where there is none. */
    readonly atUser: () => BrainstormOffer | null;
    /** Counts who stands in it. */
    readonly count: (list: BrainstormOffer) => Promise<BrainstormCount>;
    /** Makes contacts of all that stands in it. */
    readonly addThese: (list: BrainstormOffer) => void;
  };
  /** Shows what the talks brought. */
  readonly lookBack: () => void;
  /** Offers the ways of adding people. */
  readonly showAdding: (place: MenuPlace) => void;
  readonly reviewUnlisted: () => void;
  readonly openSettings: () => void;
}
