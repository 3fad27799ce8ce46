import type { JSX } from 'preact';
import type { PersonRow } from '../../core/people/person-row';
import type { Day } from '../../core/time/civil';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { NoteLink } from '../../ui/note-link';
import { SteadyComponent } from '../../ui/steady-component';
import { texts } from '../../vault/texts';
import type { LensProps } from './lens-props';
import type { PeopleActions } from './people-actions';
import { peopleKeys } from './people-keys';

/** What a row of the table shows, so that one of which nothing changed is not drawn again. */
interface TableRowProps {
  readonly row: PersonRow;
  readonly index: number;
  /** Pixels above it that stand for rows which are not drawn. */
  readonly gap: number;
  readonly measure: (line: HTMLElement | null) => void;
  readonly today: Day;
  /** What comes next; empty where nothing does. */
  readonly what: string;
  readonly day: string;
  readonly isLate: boolean;
  readonly isStop: boolean;
  readonly actions: PeopleActions;
  readonly onMenu: LensProps['onMenu'];
}

/** One person of the table. */
export class TableRow extends SteadyComponent<TableRowProps> {
  override render(): JSX.Element {
    const { row, index, gap, measure, today, what, isStop, actions, onMenu } = this.props;
    const { key, name, company, role, field, status, fit } = row;
    const lastTouch = row.lastTouch(today);
    return (
      <div
        ref={measure}
        role="row"
        class="ii-people-row"
        data-index={index}
        data-key={key}
        aria-rowindex={index + 2}
        style={{ '--ii-gap': `${gap}px` }}
      >
        <div role="rowheader" class="ii-people-cell ii-people-name">
          <NoteLink
            path={key}
            name={name}
            actions={actions}
            isStop={isStop}
            keys={peopleKeys.menu}
          />
        </div>
        <Cell column="company">{company}</Cell>
        <Cell column="role">{role}</Cell>
        <Cell column="field">{field}</Cell>
        <Cell column="status">{texts.statuses[status]}</Cell>
        <Cell column="lastTouch">
          {lastTouch === null ? undefined : texts.people.day(lastTouch, today)}
        </Cell>
        <div role="cell" class="ii-people-cell ii-people-next">
          {what !== '' && <Next {...this.props} />}
        </div>
        <Cell column="fit">{fit === undefined ? undefined : texts.people.fit(fit)}</Cell>
        <div role="cell" class="ii-people-cell ii-people-menu">
          <IconButton
            icon="ellipsis-vertical"
            label={texts.people.more(name)}
            menuKey={peopleKeys.menu}
            isStop={isStop}
            onPress={(event) => onMenu(key, event)}
          />
        </div>
      </div>
    );
  }
}

function Cell({
  column,
  children,
}: {
  readonly column: string;
  readonly children: string | undefined;
}): JSX.Element {
  return (
    <div role="cell" class={`ii-people-cell ii-people-${column}`} title={children}>
      {children}
    </div>
  );
}

/** What comes next for somebody, and its day; what is late has a sign too. */
export function Next({
  what,
  day,
  isLate,
}: Pick<TableRowProps, 'what' | 'day' | 'isLate'>): JSX.Element {
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
