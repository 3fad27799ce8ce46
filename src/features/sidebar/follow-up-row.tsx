import { Component, type JSX } from 'preact';
import type { Bucket } from '../../core/follow-up/follow-up';
import type { Action } from '../../core/follow-up/rules';
import { type ContactCommandId, iconOf } from '../../core/contact-command/contact-commands';
import { CommandButton } from './command-button';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icon';
import { NoteLink } from '../../ui/note-link';
import { PersonTick } from './person-tick';
import type { SidebarActions } from './sidebar-actions';
import { texts } from '../../vault/texts';
import { sidebarKeys } from './sidebar-keys';

/** What a row shows, as texts, so that a row whose texts are the same is not drawn again. */
export interface RowProps {
  readonly path: string;
  readonly name: string;
  readonly action: Action;
  readonly bucket: Bucket;
  /** What is to be done, in a word or two. */
  readonly what: string;
  readonly why: string;
  /** Role and company; empty where the note tells neither. */
  readonly work: string;
  /** How long is left or how late it is; may be empty. */
  readonly left: string;
  /** The command that answers the item; null where it is to be awaited. */
  readonly command: ContactCommandId | null;
  readonly canSnooze: boolean;
  /** Whether the Tab key stops at this row. */
  readonly isStop: boolean;
  /** Whether the row is selected; null where nothing is being selected. */
  readonly isSelected: boolean | null;
  readonly actions: SidebarActions;
  readonly onRun: (command: ContactCommandId, path: string, name: string) => void;
  readonly onSelect: (path: string) => void;
}

let rows = 0;

/** One thing to do: who, what, why, how long is left, and the command that does it. */
export class FollowUpRow extends Component<RowProps> {
  private readonly id = `ii-row-${(rows += 1)}`;

  override shouldComponentUpdate(next: RowProps): boolean {
    const keys = Object.keys(next) as (keyof RowProps)[];
    return keys.some((key) => next[key] !== this.props[key]);
  }

  override render(): JSX.Element {
    const { path, name, action, bucket, what, why, work, left, isSelected, isStop } = this.props;
    const marks = isSelected === true ? ' is-selected' : '';
    return (
      <div class={`ii-row ii-${bucket}${marks}`} data-person data-path={path} data-action={action}>
        <div class="ii-row-head">
          <PersonTick {...this.props} />
          <NoteLink
            path={path}
            name={name}
            actions={this.props.actions}
            isStop={isStop}
            describedBy={`${this.id}-why ${this.id}-left`}
            keys={keysOf(this.props)}
          />
          <span id={`${this.id}-left`} class="ii-left">
            {bucket === 'overdue' && left !== '' && <Icon name="clock-alert" />}
            <span class="ii-words">{left}</span>
          </span>
        </div>
        {work !== '' && <div class="ii-work">{work}</div>}
        <div id={`${this.id}-why`} class="ii-why">
          <span class="ii-action">{texts.sidebar.row.task(what)}</span> {why}
        </div>
        {this.buttons()}
      </div>
    );
  }

  private buttons(): JSX.Element {
    const { path, name, command, canSnooze, isStop, actions, onRun } = this.props;
    const { command: doKey, snooze, menu } = sidebarKeys;
    const words = texts.sidebar.row;
    return (
      <div class="ii-buttons">
        {command !== null && (
          <CommandButton
            label={words.command(texts.contactCommands[command].name, name, doKey)}
            keys={doKey}
            isStop={isStop}
            onPress={() => onRun(command, path, name)}
          >
            {texts.contactCommands[command].name}
          </CommandButton>
        )}
        {canSnooze && (
          <IconButton
            icon={iconOf('snooze-contact')}
            label={words.snooze(name, snooze)}
            menuKey={snooze}
            isStop={isStop}
            onPress={(event) => actions.showSnooze(path, event)}
          />
        )}
        <IconButton
          icon="ellipsis-vertical"
          label={words.more(name, menu)}
          menuKey={menu}
          isStop={isStop}
          onPress={(event) => actions.showMenu(path, event)}
        />
      </div>
    );
  }
}

/** The keys that do something for a row: a key does what a button does, and nothing without one. */
function keysOf({ command, canSnooze }: RowProps): string {
  const { command: doKey, snooze, menu, select } = sidebarKeys;
  return [...(command === null ? [] : [doKey]), ...(canSnooze ? [snooze] : []), menu, select].join(
    ' ',
  );
}
