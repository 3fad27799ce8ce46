import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { headlineOf } from '../../../core/learning/headline';
import { fitsOf, sideBySide, type TalkGroup } from '../../../core/learning/side-by-side';
import type { Talk } from '../../../core/learning/talks';
import type { Topics } from '../../../core/learning/topics';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';
import { FitDots } from './fit-dots';
import type { PartProps } from './part-props';
import { TalkLink } from './talk-link';
import { TraitChoice } from './trait-choice';
import { isSameList } from './use-same';

/** So many groups, talks of a group and topics are shown at first. */
const FIRST_GROUPS = 12;
const FIRST_TALKS = 5;
const FIRST_TOPICS = 4;

interface LearnedPartProps extends PartProps {
  /** Every talk there was, whatever is looked for. */
  readonly known: readonly Talk[];
  readonly topics: Topics;
}

/** What was learned: fields, companies or roles side by side, below what can be said of all. */
export function LearnedPart({
  talks,
  trait,
  known,
  topics,
  context: { today },
  actions,
  onTrait,
}: LearnedPartProps): JSX.Element {
  const groups = useSameGroups(
    useMemo(() => sideBySide(talks, trait, topics, known), [talks, trait, topics, known]),
  );
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? groups : groups.slice(0, FIRST_GROUPS);
  return (
    <>
      <div class="ii-look-back-head">
        <p class="ii-headline">{texts.lookBack.headline(headlineOf(groups), trait)}</p>
        <TraitChoice {...{ trait, onTrait }} />
      </div>
      <div class="ii-side-by-side">
        {shown.map((group) => (
          <Group key={group.name} {...{ group, trait, today, actions }} />
        ))}
      </div>
      {shown.length < groups.length && (
        <button type="button" class="ii-link" onClick={() => setWhole(true)}>
          {texts.lookBack.showMore(groups.length - shown.length)}
        </button>
      )}
    </>
  );
}

interface GroupProps extends Pick<PartProps, 'trait' | 'actions'> {
  readonly group: TalkGroup;
  readonly today: Day;
}

/** A group, drawn anew only where something about it changed: the search is typed key by key. */
function Group({ group, trait, today, actions }: GroupProps): JSX.Element {
  return useMemo(() => drawGroup({ group, trait, today, actions }), [group, trait, today, actions]);
}

function drawGroup({
  group: { name, talks, unknown },
  trait,
  today,
  actions,
}: GroupProps): JSX.Element {
  const words = texts.lookBack;
  return (
    <section class="ii-group">
      <h3>
        <span class="ii-group-name">{words.groupName(name, trait)}</span>
        <span class="ii-group-count">{words.count(talks.length)}</span>
      </h3>
      <FitDots fits={fitsOf(talks)} />
      <Some
        class="ii-group-talks"
        label={words.groupTalks}
        first={FIRST_TALKS}
        items={talks.map((talk) => (
          <TalkLink key={`${talk.contact.path} ${talk.day ?? ''}`} {...{ talk, today, actions }}>
            {talk.takeaway !== null && <span class="ii-takeaway">{talk.takeaway}</span>}
          </TalkLink>
        ))}
      />
      {unknown.length > 0 && (
        <>
          <h4>{words.askNext}</h4>
          <Some
            class="ii-group-unknown"
            label={words.askNext}
            first={FIRST_TOPICS}
            items={unknown.map((topic) => (
              <span key={topic}>{topic}</span>
            ))}
          />
        </>
      )}
    </section>
  );
}

/** The groups, each the one of the drawing before where both are the same. */
function useSameGroups(groups: readonly TalkGroup[]): readonly TalkGroup[] {
  const before = useRef<ReadonlyMap<string, TalkGroup>>(new Map());
  return useMemo(() => {
    const same = groups.map((group) => {
      const known = before.current.get(group.name);
      const isSame =
        known !== undefined &&
        isSameList(known.talks, group.talks) &&
        isSameList(known.unknown, group.unknown);
      return isSame ? known : group;
    });
    before.current = new Map(same.map((group) => [group.name, group]));
    return same;
  }, [groups]);
}

/** A list of which the first few are shown, and the others at a press. */
function Some({
  class: name,
  label,
  first,
  items,
}: {
  readonly class: string;
  readonly label: string;
  readonly first: number;
  readonly items: readonly ComponentChildren[];
}): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // One more line takes no more room than the button would.
  const most = isWhole || items.length <= first + 1 ? items.length : first;
  return (
    <>
      <ul ref={list} class={name} aria-label={label} tabIndex={-1}>
        {items.slice(0, most).map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
      {most < items.length && (
        <button
          type="button"
          class="ii-link"
          onClick={() => {
            setWhole(true);
            // The button goes, and the focus with it.
            list.current?.focus({ preventScroll: true });
          }}
        >
          {texts.lookBack.showMore(items.length - most)}
        </button>
      )}
    </>
  );
}
