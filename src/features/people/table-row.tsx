import type { JSX } from 'preact';
import type { Day } from '../../core/time/civil';
import { NoteLink } from '../../ui/note-link';
import { SteadyComponent } from '../../ui/steady-component';
import { texts } from '../../vault/texts';
import { peopleKeys } from './people-keys';
import { MenuButton, Next, type ShownPerson } from './shown-person';

/** What a row of the table shows, so that one of which nothing changed is not drawn again. */
interface TableRowProps extends ShownPerson {
  readonly index: number;
  /** Pixels above it that stand for rows which are not drawn. */
  readonly gap: number;
  readonly measure: (line: HTMLElement | null) => void;
  readonly today: Day;
}

/** One person of the table. */
export class TableRow extends SteadyComponent<TableRowProps> {
  override render(): JSX.Element {
    const { row, index, gap, measure, today, isStop, actions } = this.props;
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
          <Next {...this.props} />
        </div>
        <Cell column="fit">{fit === undefined ? undefined : texts.people.fit(fit)}</Cell>
        <div role="cell" class="ii-people-cell ii-people-menu">
          <MenuButton {...this.props} />
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
