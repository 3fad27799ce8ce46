import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { headlineOf } from '../../../core/learning/headline';
import { fitsOf, sideBySide, type TalkGroup } from '../../../core/learning/side-by-side';
import type { Talk } from '../../../core/learning/talks';
import type { Topics } from '../../../core/learning/topics';
import type { Day } from '../../../core/time/civil';
import { useIsPainted } from '../../../ui/use-is-painted';
import { texts } from '../../../vault/texts';
import { FirstFew } from './first-few';
import { FitDots } from './fit-dots';
import type { PartProps } from './part-props';
import { TalkLink } from './talk-link';
import { TraitChoice } from './trait-choice';
import { isSameList } from './use-same';

/** So many groups are drawn before the first of them are painted: about what can be seen. */
const GROUPS_IN_SIGHT = 6;

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
    useMemo(
      () => sideBySide(talks, trait, topics, texts.speech.compare, known),
      [talks, trait, topics, known],
    ),
  );
  const head = useRef<HTMLDivElement>(null);
  const isPainted = useIsPainted('groups', () => head.current?.win);
  return (
    <>
      <div ref={head} class="ii-look-back-head">
        <p class="ii-headline">{texts.lookBack.headline(headlineOf(groups), trait)}</p>
        <TraitChoice {...{ trait, onTrait }} />
      </div>
      <FirstFew
        class="ii-side-by-side"
        label={texts.lookBack.traits[trait]}
        first={FIRST_GROUPS}
        items={isPainted ? groups : groups.slice(0, GROUPS_IN_SIGHT)}
        keyOf={({ name }) => name}
        draw={(group) => <Group {...{ group, trait, today, actions }} />}
      />
    </>
  );
}

interface GroupProps extends Pick<PartProps, 'trait' | 'actions'> {
  readonly group: TalkGroup;
  readonly today: Day;
}

/** A group, drawn anew only where something about it changed: the search is typed key by key. */
function Group({ group, trait, today, actions }: GroupProps): JSX.Element {
  return useMemo(
    () => <GroupCard {...{ group, trait, today, actions }} />,
    [group, trait, today, actions],
  );
}

function GroupCard({
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
      <FirstFew
        class="ii-group-talks"
        label={words.groupTalks}
        first={FIRST_TALKS}
        items={talks}
        keyOf={({ contact, day }) => `${contact.path} ${day ?? ''}`}
        draw={(talk) => (
          <TalkLink {...{ talk, today, actions }}>
            {talk.takeaway !== null && <span class="ii-takeaway">{talk.takeaway}</span>}
          </TalkLink>
        )}
      />
      {unknown.length > 0 && (
        <>
          <h4>{words.askNext}</h4>
          <FirstFew
            class="ii-group-unknown"
            label={words.askNext}
            first={FIRST_TOPICS}
            items={unknown}
            keyOf={(topic) => topic}
            draw={(topic) => topic}
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
