import type { ComponentProps, JSX, RefObject } from 'preact';
import { useImperativeHandle, useLayoutEffect } from 'preact/hooks';
import { noteName } from '../../core/contact/note-name';
import type { Contact, Problem } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { nameInVault } from '../../core/settings';
import { GroupHeading } from './group-heading';
import { type GroupId, type ListItem, type OtherItem, type RowItem } from './list-items';
import { ListRow, type ListRowProps, toDoOf } from './list-row';
import { OtherRow } from './other-row';
import { ProblemRow } from './problem-row';
import { useUnfolding } from './use-unfolding';
import { useActivePlace, useListFocus } from './use-list-focus';
import { type ListKeysHost, useListKeys } from './use-list-keys';
import { workOf } from '../../ui/row-words';
import { type DrawnLine, useWindow } from '../../ui/use-window';
import { texts } from '../../vault/texts';

/** Pixels that a line is likely to be high, until it is drawn and measured; a row, as it is folded. */
const HEADING = 36;
const ROW = 44;

/** What the list draws, and whom it asks. */
interface FollowUpListProps extends ListKeysHost {
  readonly contactAt: (path: string) => Contact | null;
  readonly context: RuleContext;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  /** Given the way to the first row, which need not be in the page. */
  readonly enter: RefObject<(() => void) | null>;
  /** The person for whom a command was last run here; the focus need not stay with them. */
  readonly acted: { readonly path: string } | null;
  /** Whether rows say since when they wait, and not how late they are. */
  readonly isCalm: boolean;
}

/** The groups and their rows, of which only what can be seen is in the page. */
export function FollowUpList(props: FollowUpListProps): JSX.Element {
  const { items, scroller } = props;
  const acted = props.acted?.path ?? null;
  const { place, setActive, cameInto } = useActivePlace(items, scroller, acted);
  // Asked before anything is in the page, while that costs next to nothing.
  const likely = (): number => scroller.clientHeight;
  const drawn = useWindow(items, scroller, place, estimate, likely);
  const { list, lines, height, remeasure } = drawn;
  const focus = useListFocus(list, items, place, setActive, acted, cameInto);
  useImperativeHandle(props.enter, () => () => focus.moveTo(firstRow(items)));
  const keys = useListKeys(props, focus, place, (item) =>
    toDoOf(rowProps(item, props), props.context),
  );
  const isMenuOpen = props.actions.isMenuOpen;
  const unfolding = useUnfolding({
    list,
    scroller,
    items,
    place,
    remeasure,
    setActive,
    isMenuOpen,
  });
  // What has held the focus so far is asked before the page changes, what lost it after.
  useLayoutEffect(() => focus.settle());
  useLayoutEffect(() => unfolding.settle());

  const line = ({ index, gap, measure }: DrawnLine): JSX.Element | null => {
    const item = items[index];
    if (item === undefined) return null;
    const shell = { ref: measure, 'data-index': index, style: { '--ii-gap': `${gap}px` } };
    return drawLine(item, shell, index === place, props);
  };

  return (
    <div
      ref={list}
      class="ii-list"
      style={{ '--ii-height': `${height}px` }}
      {...keys}
      {...unfolding.handlers}
    >
      {inGroups(lines, items).map(([group, drawn]) => {
        const [first] = drawn;
        const hasHeading = first !== undefined && items[first.index]?.kind === 'heading';
        const rows = hasHeading ? drawn.slice(1) : drawn;
        return (
          <section key={group} class="ii-group">
            {hasHeading && line(first)}
            {rows.length > 0 && (
              <ul class="ii-rows" aria-label={texts.sidebar.groups[group]}>
                {rows.map(line)}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** What places and measures a line, whatever is in it. */
interface Shell {
  readonly ref: (line: HTMLElement | null) => void;
  readonly 'data-index': number;
  readonly style: Readonly<Record<string, string>>;
}

function drawLine(
  item: ListItem,
  shell: Shell,
  isStop: boolean,
  props: FollowUpListProps,
): JSX.Element {
  if (item.kind === 'heading') {
    return (
      <div key={item.key} {...shell} class="ii-line" data-key={item.key}>
        <GroupHeading item={item} isStop={isStop} onToggle={props.onToggle} />
      </div>
    );
  }
  return (
    <li
      key={item.key}
      {...shell}
      class="ii-line"
      data-key={item.key}
      aria-setsize={item.of}
      aria-posinset={item.place}
    >
      {item.kind === 'row' ? (
        <ListRow {...rowProps(item, props)} isStop={isStop} />
      ) : item.kind === 'other' ? (
        <OtherRow {...otherProps(item, props)} isStop={isStop} />
      ) : (
        <ProblemRow {...problemProps(item.problem, props)} isStop={isStop} />
      )}
    </li>
  );
}

/** Where the first row stands; the first line where there is none. */
function firstRow(items: readonly ListItem[]): number {
  return items.findIndex(({ kind }) => kind !== 'heading');
}

/** The drawn lines by group. */
function inGroups(
  lines: readonly DrawnLine[],
  items: readonly ListItem[],
): readonly (readonly [GroupId, DrawnLine[]])[] {
  const groups = new Map<GroupId, DrawnLine[]>();
  for (const line of lines) {
    const group = items[line.index]?.group;
    if (group === undefined) continue;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [line]);
    else known.push(line);
  }
  return [...groups];
}

function estimate({ kind }: ListItem): number {
  return kind === 'heading' ? HEADING : ROW;
}

function rowProps(item: RowItem, props: FollowUpListProps): Omit<ListRowProps, 'isStop'> {
  const { contactAt, context, selected, actions, onDo, onRun, onSelect, isCalm } = props;
  const { followUp, preparation, group } = item;
  const { path } = followUp;
  return {
    ...{ followUp, preparation, context, isCalm, actions, onDo, onRun, onSelect },
    contact: contactAt(path),
    isWaiting: group === 'waiting',
    isSelected: selected === null ? null : selected.has(path),
  };
}

function otherProps(
  { contact }: OtherItem,
  { selected, actions, onSelect }: FollowUpListProps,
): Omit<ComponentProps<typeof OtherRow>, 'isStop'> {
  const { path, name, status } = contact;
  return {
    ...{ path, name, actions, onSelect },
    work: workOf(contact),
    status: status === null ? texts.sidebar.row.statusUnknown : texts.statuses[status],
    isSelected: selected === null ? null : selected.has(path),
  };
}

function problemProps(
  problem: Problem,
  { contactAt, context, actions }: FollowUpListProps,
): Omit<ComponentProps<typeof ProblemRow>, 'isStop'> {
  const { path, property } = problem;
  return {
    ...{ problem, actions },
    name: nameOf(path, contactAt),
    propertyName: property === '' ? '' : nameInVault(property, context.settings),
  };
}

function nameOf(path: string, contactAt: FollowUpListProps['contactAt']): string {
  return contactAt(path)?.name ?? noteName(path);
}
