import type { JSX } from 'preact';
import { type ToDo, toDoFor } from '../../core/doing/doings';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { FollowUpRow, type RowProps } from '../../ui/follow-up-row';
import { rowDetails, rowWords, type ToShow } from '../../ui/row-words';
import { SteadyComponent } from '../../ui/steady-component';

/** What a row of the list is put in words from, and what its buttons do. */
export interface ListRowProps
  extends ToShow, Pick<RowProps, 'actions' | 'onDo' | 'onRun' | 'onSelect' | 'isSelected'> {
  readonly context: RuleContext;
  /** Whether it is the active row: the Tab key stops there, and it is unfolded. */
  readonly isStop: boolean;
}

/** A row of the list, which is put in words again only where one of its props changed. */
export class ListRow extends SteadyComponent<ListRowProps> {
  override render(): JSX.Element {
    const { followUp, preparation, contact, isWaiting, isCalm, context, ...rest } = this.props;
    const toDo = rest.isStop ? toDoOf(this.props, context) : null;
    return (
      <FollowUpRow
        {...rowWords({ followUp, preparation, contact, isWaiting, isCalm }, context)}
        {...rest}
        hasKeys
        details={toDo === null ? null : rowDetails(followUp, contact, toDo)}
      />
    );
  }
}

/** What can be done about what a row shows; null where the note is gone. */
export function toDoOf(
  { followUp, preparation, contact }: Pick<ToShow, 'followUp' | 'preparation' | 'contact'>,
  context: RuleContext,
): ToDo | null {
  return contact === null ? null : toDoFor(followUp, preparation, contact, context);
}
