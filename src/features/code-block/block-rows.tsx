import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonActions } from '../../app/person-actions';
import type { BlockList } from '../../core/code-block/block-list';
import type { Contact } from '../../core/contact/contact';
import { toDoFor } from '../../core/doing/doings';
import { type FollowUp, followUpKey } from '../../core/follow-up/follow-up';
import { preparationOf } from '../../core/follow-up/groups';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { FollowUpRow, type RowProps } from '../../ui/follow-up-row';
import type { NoteActions } from '../../ui/note-actions';
import { rowDetails, rowWords } from '../../ui/row-words';
import type { ToDoActions } from '../../ui/to-do-buttons';
import { texts } from '../../vault/texts';
import { keyOf, usePressedRow } from './use-pressed-row';

interface BlockRowsProps {
  readonly list: BlockList;
  readonly contactAt: (path: string) => Contact | null;
  readonly context: RuleContext;
  readonly actions: PersonActions & NoteActions;
  readonly toDo: ToDoActions;
}

/**
 * The rows of a block, below the headings of the sidebar. All of them are in the page, so that all of
 * them are printed.
 */
export function BlockRows(props: BlockRowsProps): JSX.Element {
  const { groups } = props.list;
  const rows = useRef<HTMLDivElement>(null);
  const { open, handlers } = usePressedRow((path, event) => props.actions.showMenu(path, event));
  useKeptFocus(
    rows.current,
    groups.flatMap((group) => group.rows.map(followUpKey)),
  );
  return (
    <div ref={rows} {...handlers}>
      {groups.map(({ id, rows: shown, of }) => (
        <section key={id} class="ii-group">
          <div class="ii-block-title">
            {texts.sidebar.groups[id]} <span class="ii-count">{texts.speech.number(of)}</span>
          </div>
          <ul class="ii-rows" aria-label={texts.sidebar.groups[id]}>
            {shown.map((followUp) => {
              const key = followUpKey(followUp);
              return (
                <li key={key} class="ii-line" data-key={key}>
                  <FollowUpRow {...rowProps(followUp, props, key === open)} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function rowProps(followUp: FollowUp, props: BlockRowsProps, isOpen: boolean): RowProps {
  const { list, contactAt, context, actions, toDo } = props;
  const contact = contactAt(followUp.path);
  const preparation = preparationOf(followUp, list);
  const shown = { followUp, preparation, contact, isWaiting: false, isCalm: false };
  return {
    ...rowWords(shown, context),
    ...toDo,
    actions,
    details:
      isOpen && contact !== null
        ? rowDetails(followUp, contact, toDoFor(followUp, preparation, contact, context))
        : null,
    isStop: true,
    // A letter that is typed in a note is text, whatever has the focus.
    hasKeys: false,
    isSelected: null,
    onSelect: selectNobody,
  };
}

function selectNobody(): void {
  // Nothing is selected in a note.
}

/**
 * The focus stays on its row when the list is drawn anew, wherever that stands then; where the row is
 * gone, what comes into its place has it.
 */
function useKeptFocus(rows: HTMLElement | null, keys: readonly string[]): void {
  // Asked while the page is still as it was: the focus goes when its row does, or is moved.
  const focused = rows?.doc.activeElement ?? null;
  const held = focused !== null && rows?.contains(focused) === true ? keyOf(focused) : null;
  const before = useRef(keys);
  const place = held === null ? -1 : insteadOf(held, before.current, keys);
  before.current = keys;
  useLayoutEffect(() => {
    if (rows === null || place < 0 || rows.contains(rows.doc.activeElement)) return;
    const stop = rows.querySelectorAll<HTMLElement>('[data-stop]')[place];
    // What of the row had it is still there where the row was only moved.
    const last = focused?.isConnected === true ? (focused as HTMLElement) : stop;
    last?.focus({ preventScroll: true });
  });
}

/** The place of a row, by its key; of one that is gone the place of what takes it, the last at the end. */
function insteadOf(key: string, before: readonly string[], keys: readonly string[]): number {
  const same = keys.indexOf(key);
  return same >= 0 ? same : Math.min(before.indexOf(key), keys.length - 1);
}
