import type { JSX } from 'preact';
import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { isSearching, type PersonSearch } from '../../core/contact/person-search';
import { findPeople } from '../../core/people/find-people';
import { referralTree } from '../../core/people/referral-tree';
import { OTHERS, type TreeLine, treeLines, treeWith } from '../../core/people/tree-lines';
import { Icon } from '../../ui/icon';
import { NoteLink } from '../../ui/note-link';
import { useWindow } from '../../ui/use-window';
import { texts } from '../../vault/texts';
import { insteadAmong, useKeptFocus } from '../../ui/kept-focus';
import type { LensProps } from './lens-props';
import { lineKeys } from './line-keys';
import type { PeopleActions } from './people-actions';
import { peopleKeys } from './people-keys';
import { Scrolling } from '../../ui/scrolling';
import { toggled } from '../../ui/toggled';

/** Pixels that a line is likely to be high, until it is drawn and measured. */
const LINE = 32;

interface ReferralLensProps extends LensProps {
  readonly search: PersonSearch;
}

/** Who led to whom, as a tree of which only what can be seen is in the page. */
export function ReferralLens(props: ReferralLensProps): JSX.Element {
  return (
    <Scrolling class="ii-people-scroller">
      {(scroller) => <Lines {...props} scroller={scroller} />}
    </Scrolling>
  );
}

function Lines(props: ReferralLensProps & { readonly scroller: HTMLElement }): JSX.Element {
  const { scroller, active, actions, onMenu, onMove } = props;
  const { lines, toggle } = useTreeLines(props);
  const found = active === null ? -1 : lines.findIndex((line) => keyAsRow(line) === active);
  const place = found < 0 ? 0 : found;
  const estimate = useCallback(() => LINE, []);
  const drawn = useWindow(lines, scroller, place, estimate, () => props.height);
  const before = useRef(lines);
  const instead = insteadAmong(asRows(before.current), asRows(lines));
  before.current = lines;
  const focus = useKeptFocus(drawn.list, active, props.setActive, instead);
  useLayoutEffect(() => focus.settle());
  useImperativeHandle(props.enter, () => () => {
    const [first] = lines;
    if (first !== undefined) focus.moveTo(keyAsRow(first));
  });
  const line = lines[place];
  const keys = lineKeys({
    ...{ lines: asRows(lines), place, focus, actions, onMenu, onMove },
    onLeave: props.onLeave,
    rowOf: ({ line: { referrer } }) => referrer?.row ?? null,
    toSide: (step) => {
      if (line === undefined) return false;
      if (line.isOpen === step < 0) {
        toggle(line.key);
        return true;
      }
      const other = step < 0 ? parentOf(lines, place) : line.isOpen === true ? place + 1 : -1;
      const to = lines[other];
      if (to !== undefined) focus.moveTo(keyAsRow(to));
      return true;
    },
    onOpen: (event) => {
      if (line?.referrer?.path == null) {
        if (line?.isOpen != null) toggle(line.key);
      } else actions.open(line.referrer.path, event);
      return line !== undefined;
    },
  });
  return (
    <>
      {noneLed(lines) && <NoReferrals />}
      <div
        ref={drawn.list}
        role="tree"
        aria-label={texts.people.lenses.tree}
        class="ii-people-tree"
        style={{ '--ii-height': `${drawn.height}px` }}
        {...keys}
      >
        {drawn.lines.map(({ index, gap, measure }) => {
          const at = lines[index];
          if (at === undefined) return null;
          const shell = { index, gap, measure };
          return (
            <Line
              key={at.key}
              {...{ line: at, shell, actions }}
              isStop={index === place}
              onToggle={() => toggle(at.key)}
            />
          );
        })}
      </div>
    </>
  );
}

/** The lines of the tree as far as the search and what is closed let them be seen. */
function useTreeLines({ people, search, resolve }: ReferralLensProps): {
  readonly lines: readonly TreeLine[];
  readonly toggle: (key: string) => void;
} {
  // Whom nobody led to are many: they are looked at on request.
  const [turned, setTurned] = useState(nothing);
  // What is closed while somebody is looked for is open again for the next who is.
  const [closed, setClosed] = useState({ search, keys: nothing });
  const searching = isSearching(search);
  const shut = closed.search === search ? closed.keys : nothing;
  const tree = useMemo(() => referralTree(people.rows, resolve), [people, resolve]);
  const lines = useMemo(() => {
    if (!searching) return treeLines(tree, (key) => (key === OTHERS) === turned.has(key));
    const found = new Set(findPeople(people.rows, search));
    return treeLines(
      treeWith(tree, (row) => found.has(row)),
      (key) => !shut.has(key),
    );
  }, [tree, search, turned, shut]);
  const toggle = (key: string): void => {
    if (searching) setClosed({ search, keys: toggled(shut, key) });
    else setTurned(toggled(turned, key));
  };
  return { lines, toggle };
}

const nothing: ReadonlySet<string> = new Set();

/** A line under the key by which the person on it is known in every lens. */
interface KeyedLine {
  readonly key: string;
  readonly line: TreeLine;
}

function keyAsRow({ key, referrer }: TreeLine): string {
  return referrer?.row?.key ?? key;
}

function asRows(lines: readonly TreeLine[]): readonly KeyedLine[] {
  return lines.map((line) => ({ key: keyAsRow(line), line }));
}

/** Where the line stands below which this one does; -1 where it is none's. */
function parentOf(lines: readonly TreeLine[], place: number): number {
  const level = lines[place]?.level ?? 1;
  for (let at = place - 1; at >= 0; at -= 1) if ((lines[at]?.level ?? 1) < level) return at;
  return -1;
}

function noneLed(lines: readonly TreeLine[]): boolean {
  return lines[0]?.key === OTHERS;
}

function NoReferrals(): JSX.Element {
  const words = texts.people.empty;
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{words.noReferrals}</p>
      <p>{words.howReferrals}</p>
    </div>
  );
}

function Line({
  line,
  shell: { index, gap, measure },
  isStop,
  actions,
  onToggle,
}: {
  readonly line: TreeLine;
  readonly shell: {
    readonly index: number;
    readonly gap: number;
    readonly measure: (line: HTMLElement | null) => void;
  };
  readonly isStop: boolean;
  readonly actions: PeopleActions;
  readonly onToggle: () => void;
}): JSX.Element {
  const { level, place, of, isOpen, count, referrer } = line;
  const words = texts.people.tree;
  return (
    <div
      ref={measure}
      role="treeitem"
      class="ii-people-line"
      data-index={index}
      data-key={keyAsRow(line)}
      data-stop
      tabIndex={isStop ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={isOpen ?? undefined}
      aria-keyshortcuts={referrer?.row == null ? undefined : peopleKeys.menu}
      style={{ '--ii-gap': `${gap}px`, '--ii-level': level - 1 }}
    >
      <span
        class="ii-people-twist"
        aria-hidden="true"
        onClick={isOpen === null ? undefined : onToggle}
      >
        {isOpen !== null && <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />}
      </span>
      {referrer === null ? (
        <span class="ii-people-others" onClick={onToggle}>
          {words.others}
        </span>
      ) : referrer.path === null ? (
        <span class="ii-people-outsider">{referrer.name}</span>
      ) : (
        <NoteLink path={referrer.path} name={referrer.name} actions={actions} isStop={false} />
      )}
      <Beside {...{ line, count }} />
    </div>
  );
}

/** What a line says besides the name. */
function Beside({
  line: { referrer },
  count,
}: {
  readonly line: TreeLine;
  readonly count: number;
}): JSX.Element {
  const words = texts.people.tree;
  const facts = [
    ...(referrer?.row == null ? [] : [texts.statuses[referrer.row.status]]),
    ...(referrer?.loopsTo == null ? [] : [words.loop(referrer.loopsTo)]),
    ...(count === 0 ? [] : [referrer === null ? texts.people.count(count) : words.ledTo(count)]),
  ];
  return <span class="ii-people-beside">{texts.speech.beside(facts)}</span>;
}
