import type { Host } from '../../app/host';
import { personMenu, withPerson } from '../../app/person-menu';
import type { Status } from '../../core/contact/status';
import { moveTo, stagesFor } from '../../core/people/stage-move';
import type { RuleContext } from '../../core/follow-up/rule-context';
import type { MenuEntry } from '../../ui/menu-entry';
import { type LinkPlace, type NoteActions, noteActions } from '../../ui/note-actions';
import { attempt, notChanged, reported, tell } from '../../ui/notices';
import { type MenuPlace, ShownMenu } from '../../ui/shown-menu';
import { type Person, personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';
import { stopIn } from '../../ui/kept-focus';

/** What the People pane, and a base, can ask for; it decides nothing itself. */
export interface PeopleActions extends NoteActions {
  /** Shows everything that can be done about somebody; `onMove` is told what stage they are to go to. */
  readonly showMenu: (
    path: string,
    place: MenuPlace,
    onMove: (path: string, stage: Status) => void,
  ) => void;
  /** Whether a menu shown here is open: the keys are its own until it goes. */
  readonly isMenuOpen: () => boolean;
  /** Runs the command that leads to a stage; false where it was not done, which is said. */
  readonly move: (path: string, stage: Status) => Promise<boolean>;
  /** Takes the last change back. */
  readonly undo: () => void;
  readonly addContact: () => void;
  readonly reviewUnlisted: () => void;
  readonly showFollowUps: () => void;
}

/** What shows people: the pane, or a base. */
interface PeoplePlace extends LinkPlace {
  readonly contentEl: HTMLElement;
}

/** The actions of what shows people, done in the app. */
export function peopleActions(host: Host, view: PeoplePlace): PeopleActions {
  const { app, adding, runner, steps, sidebar } = host;
  const { failures } = texts.sidebar;
  const menus = new ShownMenu(app, view.contentEl, (path) => stopIn(view.contentEl, path));
  return {
    ...noteActions(app, view),
    showMenu: (path, place, onMove) =>
      withPerson(host, path, (person) => {
        const moves = movesOf(person, runner.context(), onMove);
        menus.show(personMenu(host, person, moves), place, path);
      }),
    isMenuOpen: () => menus.isOpen,
    move: async (path, stage) => {
      const person = personAt(host, path);
      if (person === null) return false;
      const { file, contact } = person;
      const move = moveTo(contact, stage, runner.context());
      if (move?.ok === false) tell(texts.people.board.notMoved(contact.name, move.why));
      if (move?.ok !== true) return false;
      return reported(notChanged(file), () => runner.run(move.command, file, contact));
    },
    undo: () => attempt(texts.failures.command(texts.steps.undoLast), () => steps.undoLast()),
    addContact: () => attempt(failures.noContactAdded, () => adding.add()),
    reviewUnlisted: () => attempt(failures.listNotChanged, () => adding.reviewUnlisted()),
    showFollowUps: () => sidebar.show(),
  };
}

/** The way to the stages to which somebody can be moved; nothing where there is none. */
function movesOf(
  { file: { path }, contact }: Person,
  context: RuleContext,
  onMove: (path: string, stage: Status) => void,
): readonly MenuEntry[] {
  const stages = stagesFor(contact, context);
  if (stages.length === 0) return [];
  const section = 'move';
  const title = texts.people.board.move;
  const entries = stages.map((stage): MenuEntry => {
    const run = (): void => onMove(path, stage);
    return { title: texts.statuses[stage], icon: stageIcons[stage], section, run };
  });
  return [{ title, icon: 'square-kanban', section, run: null, further: { name: title, entries } }];
}

const stageIcons: Readonly<Record<Status, string>> = {
  identified: 'list',
  contacted: 'send',
  replied: 'reply',
  scheduled: 'calendar',
  interviewed: 'message-circle',
  'in-touch': 'users',
  declined: 'x',
  'no-reply': 'mail-x',
  closed: 'archive',
};
