import type { JSX } from 'preact';
import type { PersonRow } from '../../core/people/person-row';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { texts } from '../../vault/texts';
import type { LensProps } from './lens-props';
import type { NextItem } from './next-item';
import type { PeopleActions } from './people-actions';
import { peopleKeys } from './people-keys';

/** What the table and the board show of somebody, each in its own way. */
export interface ShownPerson extends NextItem {
  readonly row: PersonRow;
  /** Whether the Tab key stops at them. */
  readonly isStop: boolean;
  readonly actions: PeopleActions;
  readonly onMenu: LensProps['onMenu'];
}

/** The button that opens the menu of somebody. */
export function MenuButton({
  row: { key, name },
  isStop,
  onMenu,
}: Pick<ShownPerson, 'row' | 'isStop' | 'onMenu'>): JSX.Element {
  return (
    <IconButton
      icon="ellipsis-vertical"
      label={texts.people.more(name)}
      menuKey={peopleKeys.menu}
      isStop={isStop}
      onPress={(event) => onMenu(key, event)}
    />
  );
}

/** What comes next for somebody, and its day; what is late has a sign too. Nothing where nothing does. */
export function Next({ what, day, isLate }: NextItem): JSX.Element | null {
  if (what === '') return null;
  return (
    <>
      <span class="ii-people-what">{what}</span>
      {day !== '' && (
        <span class={isLate ? 'ii-people-day is-late' : 'ii-people-day'}>
          {isLate && <Icon name="clock-alert" />}
          {isLate ? texts.people.late(day) : day}
        </span>
      )}
    </>
  );
}
