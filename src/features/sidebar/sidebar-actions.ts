import type { NoteActions } from '../../ui/note-actions';
import type { LinkedPath } from '../../core/contact/referrals';
import type { Problem, QuickFix } from '../../core/contact/contact';
import type { BulkCommandId, ContactCommandId } from '../../core/contact-command/contact-commands';
import type { Doing } from '../../core/doing/doings';
import type { ContactPromise, PromiseKey } from '../../core/promise/promise';
import type { BrainstormCount, BrainstormOffer, TalkTimer } from '../../app/offers';
import type { LikelyFolder } from '../../vault/likely-folder';
import type { FirstRunActions } from './first-run-card';
import type { MenuPlace } from '../../ui/shown-menu';
import type { Waited } from '../../core/contact-command/list-waited';

/** What can be looked up in the vault. */
interface LookUps {
  readonly linkedPath: LinkedPath;
}

/** What can be done about a person in the list, or several. */
export interface PersonActions {
  /** Runs a command; false where it was given up or the note refused it. */
  readonly run: (
    command: ContactCommandId,
    path: string,
    promise: ContactPromise | null,
  ) => Promise<boolean>;
  /** Takes the user to where something gets done; false where nothing came of it there and then. */
  readonly doNow: (doing: Doing) => Promise<boolean>;
  /** Takes back what was changed last. */
  readonly undo: () => void;
  /** Offers days until which to leave somebody alone or, where that can be, to leave them for now. */
  readonly showLater: (path: string, place: MenuPlace, onNotNow: (() => void) | null) => void;
  /** Offers days until which to leave somebody alone. */
  readonly showSnooze: (path: string, place: MenuPlace) => void;
  /** Shows everything that can be done about a contact. */
  readonly showMenu: (path: string, place: MenuPlace) => void;
  /** Whether a menu shown here is open: the keys are its own until it goes. */
  readonly isMenuOpen: () => boolean;
  /** Runs a command for several people, asking first where need be; calls back once it is done. */
  readonly runOnAll: (
    command: BulkCommandId,
    paths: readonly string[],
    place: MenuPlace,
    onDone: () => void,
  ) => void;
  readonly letGo: (waited: Waited) => void;
  /** Opens a note at the line of a promise. */
  readonly openPromise: (path: string, promise: PromiseKey) => void;
  readonly quickFix: (problem: Problem, fix: QuickFix) => void;
  /** Writes a value that fits in the place of one that does not; says what is wrong, or null. */
  readonly fixValue: (problem: Problem, typed: string) => string | null;
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
