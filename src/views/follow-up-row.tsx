import type { JSX } from 'preact';
import { actionWords } from '../commands/gesture-words';
import type { Contact } from '../core/contact/contact';
import type { FollowUp } from '../core/follow-up/follow-up';
import { breaksSnooze } from '../core/follow-up/reasons';
import { sayTimeLeft } from '../core/follow-up/time-left';
import type { GestureId } from '../core/gesture/gesture';
import { gestures } from '../core/gesture/plan-gesture';
import type { DateTime } from '../core/time/civil';
import { GestureButton } from './gesture-button';
import { Icon } from './icon';
import { NoteLink } from './note-link';
import type { SidebarActions } from './sidebar-actions';

interface RowProps {
  readonly followUp: FollowUp;
  readonly contact: Contact | null;
  /** The gesture that answers the item; null where it is to be awaited. */
  readonly gesture: GestureId | null;
  readonly now: DateTime;
  readonly actions: SidebarActions;
}

/** One thing to do: who, what, why, how long is left, and the gesture that does it. */
export function FollowUpRow({ followUp, contact, gesture, now, actions }: RowProps): JSX.Element {
  const { path, name, action, bucket, why } = followUp;
  const left = sayTimeLeft(followUp, contact, now);
  const work = [contact?.role, contact?.company].filter((part) => part !== undefined);
  return (
    <li class={`ii-row ii-${bucket}`} data-path={path} data-action={action}>
      <div class="ii-row-head">
        <NoteLink path={path} name={name} actions={actions} />
        {left !== '' && <span class="ii-left">{left}</span>}
      </div>
      {work.length > 0 && <div class="ii-work">{work.join(', ')}</div>}
      <div class="ii-why">
        <span class="ii-action">{whatToDo(followUp)}.</span> {why}
      </div>
      <div class="ii-buttons">
        {gesture !== null && (
          <GestureButton onPress={() => actions.run(gesture, path)}>
            {gestures[gesture].name}
          </GestureButton>
        )}
        {!breaksSnooze.has(action) && (
          <button
            type="button"
            class="clickable-icon"
            aria-label={`Snooze ${name}`}
            onClick={() => actions.run('snooze-contact', path)}
          >
            <Icon name="alarm-clock" />
          </button>
        )}
        <button
          type="button"
          class="clickable-icon"
          aria-label={`More for ${name}`}
          aria-haspopup="menu"
          onClick={(event) => actions.showMenu(path, event)}
        >
          <Icon name="ellipsis-vertical" />
        </button>
      </div>
    </li>
  );
}

/** An interview that is over is no longer to be held but to be told about. */
function whatToDo({ action, bucket }: FollowUp): string {
  return action === 'interview' && bucket === 'overdue' ? 'Interview over' : actionWords[action];
}
