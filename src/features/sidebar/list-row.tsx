import type { JSX } from 'preact';
import type { Contact } from '../../core/contact/contact';
import { toDoFor } from '../../core/doing/doings';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { FollowUpRow, type RowProps } from '../../ui/follow-up-row';
import { rowDetails, rowWords } from '../../ui/row-words';
import { SteadyComponent } from '../../ui/steady-component';
import type { RowItem } from './list-items';

/** What a row of the list is drawn from. */
export interface ListRowProps extends Pick<RowProps, 'actions' | 'onDo' | 'onRun' | 'onSelect'> {
  readonly item: RowItem;
  readonly contact: Contact | null;
  readonly context: RuleContext;
  readonly isCalm: boolean;
  readonly isSelected: boolean | null;
  /** Whether it is the active row, which is unfolded. */
  readonly isStop: boolean;
}

/** A row of the list, of which nothing is put in words again where all that it is drawn from stands. */
export class ListRow extends SteadyComponent<ListRowProps> {
  override render(): JSX.Element {
    const { item, contact, context, isCalm, isStop, ...rest } = this.props;
    const { followUp, preparation, group } = item;
    const isWaiting = group === 'waiting';
    const toDo =
      isStop && contact !== null ? toDoFor(followUp, preparation, contact, context) : null;
    return (
      <FollowUpRow
        {...rowWords({ followUp, preparation, contact, isWaiting, isCalm }, context)}
        {...rest}
        isStop={isStop}
        hasKeys
        details={toDo === null ? null : rowDetails(followUp, contact, toDo)}
      />
    );
  }
}
