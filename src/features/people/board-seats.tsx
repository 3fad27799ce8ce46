import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { seated } from '../../core/people/board';
import type { People } from '../../core/people/people';
import { Icon } from '../../ui/icon';
import { Seats } from '../../ui/seats';
import { texts } from '../../vault/texts';

/** The seats of the conversations in play, over the stages in play; a press tells who takes them. */
export function BoardSeats({
  inPlay,
  people,
  context,
  span,
}: {
  /** How many take one. */
  readonly inPlay: number;
  readonly people: People;
  readonly context: RuleContext;
  /** Over how many columns they stand. */
  readonly span: number;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { outreachLimit, widenAfter } = context.settings;
  return (
    <div class="ii-people-seats" style={{ '--ii-span': span }}>
      <button
        type="button"
        class="ii-people-in-play"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Seats
          taken={inPlay}
          limit={outreachLimit}
          words={texts.sidebar.inPlay(inPlay, outreachLimit)}
        />
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
      </button>
      {isOpen && (
        <p class="ii-people-explained">
          {texts.sidebar.explainInPlay(seated(people, context), outreachLimit, widenAfter)}
        </p>
      )}
    </div>
  );
}
