import type { JSX } from 'preact';
import type { Contact } from '../../core/contact/contact';
import { texts } from '../../vault/texts';
import type { CardDeeds } from './card-deeds';
import { sidebarKeys } from './sidebar-keys';
import { ToDoButtons } from '../../ui/to-do-buttons';

/** The buttons of the card: what does it first, then that it is done already, and later. */
export function CardButtons({
  contact: { path, name },
  deeds: { toDo, isCalling, onDo, onRun, later },
}: {
  readonly contact: Contact;
  readonly deeds: CardDeeds;
}): JSX.Element {
  const words = texts.sidebar.card;
  return (
    <div class="ii-buttons">
      {toDo !== null && (
        <ToDoButtons {...{ toDo, path, name, onDo, onRun }} isCalling={isCalling} />
      )}
      {later !== null && (
        <button
          type="button"
          class="ii-command"
          aria-label={words.forName(words.later, name)}
          aria-haspopup={later.isMenu ? 'menu' : undefined}
          aria-keyshortcuts={sidebarKeys.snooze}
          onClick={later.run}
        >
          {words.later}
        </button>
      )}
    </div>
  );
}
