import type { JSX } from 'preact';
import type { Bucket } from '../core/follow-up/follow-up';
import type { Action } from '../core/follow-up/rules';
import type { ToDo } from '../core/doing/doings';
import { iconOf, puttingOff } from '../core/contact-command/contact-commands';
import { IconButton } from './icon-button';
import { Icon } from './icon';
import type { NoteActions } from './note-actions';
import { NoteLink } from './note-link';
import type { MenuPlace } from './shown-menu';
import { SteadyComponent } from './steady-component';
import { PersonTick } from './person-tick';
import { Said } from './said';
import { texts } from '../vault/texts';
import { rowKeys } from './row-keys';
import { type ToDoActions, ToDoButtons } from './to-do-buttons';

/** What a row shows once it is unfolded. */
export interface RowDetails {
  /** Role and company; empty where the note tells neither. */
  readonly work: string;
  readonly why: string;
  readonly toDo: ToDo;
  readonly canSnooze: boolean;
}

/** What the menus and the link of a row do. */
interface RowActions extends NoteActions {
  /** Offers days until which to leave somebody alone. */
  readonly showSnooze: (path: string, place: MenuPlace) => void;
  /** Shows everything that can be done about a contact. */
  readonly showMenu: (path: string, place: MenuPlace) => void;
}

/** What a row shows, as texts, so that a row whose texts are the same is not drawn again. */
export interface RowProps extends ToDoActions {
  readonly path: string;
  readonly name: string;
  readonly action: Action;
  readonly bucket: Bucket;
  /** What is to be done, in a word or two. */
  readonly what: string;
  readonly spokenWhat: string;
  /** How long is left or how late it is; may be empty. */
  readonly left: string;
  readonly spokenLeft: string;
  readonly isLate: boolean;
  /** Null where the row is one line. */
  readonly details: RowDetails | null;
  /** Whether the Tab key stops at this row. */
  readonly isStop: boolean;
  /** Whether the keys of the list do what its buttons do. */
  readonly hasKeys: boolean;
  /** Whether the row is selected; null where nothing is being selected. */
  readonly isSelected: boolean | null;
  readonly actions: RowActions;
  readonly onSelect: (path: string) => void;
}

let rows = 0;

/** One thing to do on one line: who, what, how long is left; unfolded, why, and what does it. */
export class FollowUpRow extends SteadyComponent<RowProps> {
  private readonly id = `ii-row-${(rows += 1)}`;

  override render(): JSX.Element {
    const { path, action, bucket, details, isSelected } = this.props;
    const marks = `${isSelected === true ? ' is-selected' : ''}${details === null ? '' : ' is-open'}`;
    return (
      <div class={`ii-row ii-${bucket}${marks}`} data-person data-path={path} data-action={action}>
        {this.head()}
        {details !== null && (
          <div class="ii-details">
            {details.work !== '' && <div class="ii-work">{details.work}</div>}
            <div id={`${this.id}-why`} class="ii-why">
              {details.why}
            </div>
            {this.buttons(details)}
          </div>
        )}
      </div>
    );
  }

  /** The line that is always there. */
  private head(): JSX.Element {
    const { path, name, isLate, what, spokenWhat, left, spokenLeft } = this.props;
    const { details, isStop, hasKeys } = this.props;
    const told = ['what', 'left', ...(details === null ? [] : ['why'])];
    return (
      <div class="ii-row-head">
        <PersonTick {...this.props} />
        <NoteLink
          path={path}
          name={name}
          actions={this.props.actions}
          isStop={isStop}
          describedBy={told.map((part) => `${this.id}-${part}`).join(' ')}
          {...(hasKeys && details !== null && { keys: keysOf(details) })}
        />
        <span id={`${this.id}-what`} class="ii-what">
          <Said shown={what} spoken={spokenWhat} />
        </span>
        <span id={`${this.id}-left`} class={left === '' ? 'ii-left is-empty' : 'ii-left'}>
          {isLate && left !== '' && <Icon name="clock-alert" />}
          <Said shown={left} spoken={spokenLeft} />
        </span>
      </div>
    );
  }

  private buttons({ toDo, canSnooze }: RowDetails): JSX.Element {
    const { path, name, isStop, hasKeys, actions, onDo, onRun } = this.props;
    const { snooze, menu } = hasKeys ? rowKeys : noKeys;
    const words = texts.sidebar.row;
    return (
      <div class="ii-buttons">
        <ToDoButtons {...{ toDo, path, name, isStop, hasKeys, onDo, onRun }} />
        <span class="ii-row-menus">
          {canSnooze && (
            <IconButton
              icon={iconOf(puttingOff)}
              label={words.snooze(name)}
              menuKey={snooze}
              opensMenu
              isStop={isStop}
              onPress={(event) => actions.showSnooze(path, event)}
            />
          )}
          <IconButton
            icon="ellipsis-vertical"
            label={words.more(name)}
            menuKey={menu}
            opensMenu
            isStop={isStop}
            onPress={(event) => actions.showMenu(path, event)}
          />
        </span>
      </div>
    );
  }
}

/** Where no key does what a button does. */
const noKeys = { snooze: undefined, menu: undefined };

/** The keys that do something for a row: a key does what a button does, and nothing without one. */
function keysOf({ toDo, canSnooze }: RowDetails): string {
  const keys = rowKeys;
  return [
    keys.do,
    ...(toDo.alreadyDone === null ? [] : [keys.done]),
    ...(canSnooze ? [keys.snooze] : []),
    ...[keys.menu, keys.select],
  ].join(' ');
}
