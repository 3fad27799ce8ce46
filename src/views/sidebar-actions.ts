import type { Problem, ProblemFix } from '../core/contact/contact';
import type { GestureId } from '../core/gesture/gesture';
import type { InterviewTimer } from '../vault/interview-timer';
import type { FirstRunActions } from './first-run-card';

/** What the sidebar can ask for; it decides nothing itself. */
export interface SidebarActions {
  /** Opens a note, in a new tab where the event says so. */
  readonly open: (path: string, event: MouseEvent | KeyboardEvent) => void;
  /** Lets the app preview a note that the pointer rests on. */
  readonly preview: (path: string, event: MouseEvent) => void;
  readonly run: (gesture: GestureId, path: string) => void;
  /** Shows everything that can be done about a contact. */
  readonly showMenu: (path: string, event: MouseEvent) => void;
  readonly fix: (problem: Problem, fix: ProblemFix) => void;
  /** Writes a value that fits in the place of one that does not; says what is wrong, or null. */
  readonly mend: (problem: Problem, typed: string) => string | null;
  readonly timekeeper: {
    readonly timer: InterviewTimer;
    /** Ends the timer and marks its contact as talked. */
    readonly markTalked: () => void;
  };
  readonly firstRun: FirstRunActions;
  readonly addContact: () => void;
  readonly reviewUnlisted: () => void;
}
