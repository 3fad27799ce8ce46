import type { JSX } from 'preact';
import { texts } from '../../vault/texts';
import { IconButton } from '../../ui/icon-button';
import { NoteLink } from '../../ui/note-link';
import { PersonTick } from '../../ui/person-tick';
import type { SidebarActions } from './sidebar-actions';
import { sidebarKeys } from './sidebar-keys';

/** Somebody about whom there is nothing to do at the moment: who, where they work, how it stands. */
export function OtherRow({
  path,
  name,
  work,
  status,
  isStop,
  isSelected,
  actions,
  onSelect,
}: {
  readonly path: string;
  readonly name: string;
  /** Role and company; empty where the note tells neither. */
  readonly work: string;
  readonly status: string;
  /** Whether the Tab key stops at this row. */
  readonly isStop: boolean;
  /** Whether the row is selected; null where nobody is being selected. */
  readonly isSelected: boolean | null;
  readonly actions: SidebarActions;
  readonly onSelect: (path: string) => void;
}): JSX.Element {
  const { menu, select } = sidebarKeys;
  return (
    <div
      class={`ii-row ii-other${isSelected === true ? ' is-selected' : ''}`}
      data-person
      data-path={path}
    >
      <PersonTick {...{ path, name, isStop, isSelected, onSelect }} />
      <NoteLink {...{ path, name, actions, isStop }} keys={`${menu} ${select}`} />
      <span class="ii-work">{work}</span>
      <span class="ii-left">
        <span class="ii-words">{status}</span>
      </span>
      <IconButton
        icon="ellipsis-vertical"
        label={texts.sidebar.row.more(name)}
        menuKey={menu}
        isStop={isStop}
        onPress={(event) => actions.showMenu(path, event)}
      />
    </div>
  );
}
