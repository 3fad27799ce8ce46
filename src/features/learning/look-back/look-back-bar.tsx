import type { JSX, RefObject } from 'preact';
import { type Span, spans, talkTraits } from '../../../core/learning/facts';
import { allTalks, type TalkFilter, traitChoices } from '../../../core/learning/talk-filter';
import type { Talk } from '../../../core/learning/talks';
import { IconButton } from '../../../ui/icon-button';
import { PaneTabs } from '../../../ui/pane-tabs';
import { SearchArea } from '../../../ui/search-area';
import { SearchChoice } from '../../../ui/search-bar';
import { texts } from '../../../vault/texts';
import { lookBackKeys } from './look-back-keys';
import { type LookBackLook, type LookBackPart, lookBackParts } from './look-back-memory';

const icons: Readonly<Record<LookBackPart, string>> = {
  learned: 'lightbulb',
  answers: 'messages-square',
  progress: 'chart-no-axes-column',
};

interface LookBackBarProps {
  readonly look: LookBackLook;
  readonly talks: readonly Talk[];
  readonly filter: TalkFilter;
  /** How many the filter leaves; null where it leaves all. */
  readonly found: number | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onLook: (part: Partial<LookBackLook>) => void;
  readonly onFilter: (filter: TalkFilter) => void;
  /** Null where there is nothing to make a note of. */
  readonly onSave: (() => void) | null;
}

/** What stands above each part: which one it is, which talks it is about, and the way into a note. */
export function LookBackBar(props: LookBackBarProps): JSX.Element {
  const { look, talks, filter, found, field, onLook, onFilter, onSave } = props;
  const words = texts.lookBack;
  return (
    <div class="ii-pane-bar">
      <PaneTabs
        label={words.shownAs}
        tabs={lookBackParts}
        icons={icons}
        nameOf={(part) => words.parts[part]}
        chosen={look.part}
        onChoose={(part) => onLook({ part })}
      />
      {talks.length > 0 && (
        <SearchArea
          field={field}
          label={words.search}
          keys={lookBackKeys.search}
          text={filter.text}
          narrow={words.narrow}
          choices={() => <Choices {...{ talks, filter, onFilter }} />}
          onText={(text) => onFilter({ ...filter, text })}
          onUnchoose={() => onFilter({ ...allTalks, text: filter.text })}
        />
      )}
      <span class="ii-pane-count" role="status">
        {found === null ? words.count(talks.length) : words.found(found, talks.length)}
      </span>
      {onSave !== null && <IconButton icon="file-plus" label={words.save} onPress={onSave} />}
    </div>
  );
}

function Choices({
  talks,
  filter,
  onFilter,
}: Pick<LookBackBarProps, 'talks' | 'filter' | 'onFilter'>): JSX.Element {
  const words = texts.lookBack;
  return (
    <>
      {talkTraits.map((trait) => (
        <SearchChoice
          key={trait}
          label={words.traits[trait]}
          all={words.anyTrait[trait]}
          value={filter[trait]}
          values={traitChoices(talks, trait, texts.speech.compare)}
          onChoose={(value) => onFilter({ ...filter, [trait]: value })}
        />
      ))}
      <select
        class="dropdown"
        aria-label={words.span}
        value={String(filter.span)}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, span: Number(currentTarget.value) as Span })
        }
      >
        {spans.map((span) => (
          <option key={span} value={String(span)}>
            {words.spans[span]}
          </option>
        ))}
      </select>
    </>
  );
}
