import type { Contact } from '../../core/contact/contact';
import { toDoFor, type ToDo } from '../../core/doing/doings';
import type { FollowUp } from '../../core/follow-up/follow-up';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { canBeSnoozed } from '../../core/follow-up/rules';
import type { MenuPlace } from '../../ui/shown-menu';
import type { SidebarActions } from './sidebar-actions';
import type { ToDoActions } from '../../ui/to-do-buttons';
import type { CardContent } from './use-card';

/** How a follow-up is put off. */
interface Later {
  /** Whether there is a choice of how. */
  readonly isMenu: boolean;
  readonly run: (place: MenuPlace) => void;
}

/** What the side that is shown is about, and what can be done there. */
export interface CardDeeds extends ToDoActions {
  /** Null where nobody is shown. */
  readonly contact: Contact | null;
  readonly toDo: ToDo | null;
  /** Whether it is due, so that its first button stands out. */
  readonly isCalling: boolean;
  /** Null where nothing can be put off. */
  readonly later: Later | null;
  readonly onMore: (place: MenuPlace) => void;
}

interface DeedsProps extends ToDoActions {
  readonly card: CardContent;
  readonly context: RuleContext;
  readonly actions: SidebarActions;
}

/** What can be done about a follow-up from the card; about a contact alone where it is null. */
export function deedsOf(
  { card, context, actions, onDo, onRun }: DeedsProps,
  contact: Contact | null,
  followUp: FollowUp | null,
): CardDeeds {
  const path = contact?.path ?? '';
  const toDo =
    contact === null || followUp === null
      ? null
      : toDoFor(followUp, card.preparationOf(followUp), contact, context);
  return {
    contact,
    toDo,
    isCalling:
      card.side === 'person' && card.person !== null ? card.person.isDue : followUp !== null,
    onDo,
    onRun,
    later: followUp === null ? null : laterFor(followUp, card, actions),
    onMore: (place) => actions.showMenu(path, place),
  };
}

/** To snooze a follow-up, or to leave it for now; null where neither can be. */
function laterFor(
  { path, action }: FollowUp,
  { side, putOff }: CardContent,
  actions: SidebarActions,
): Later | null {
  const notNow = side === 'next' ? putOff : null;
  if (canBeSnoozed(action)) {
    return { isMenu: true, run: (place) => actions.showLater(path, place, notNow) };
  }
  return notNow && { isMenu: false, run: notNow };
}
