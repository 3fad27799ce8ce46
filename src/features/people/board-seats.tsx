import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleContext } from '../../core/follow-up/rule-context';
import type { PersonRow } from '../../core/people/person-row';
import { Icon } from '../../ui/icon';
import { Seats } from '../../ui/seats';
import { texts } from '../../vault/texts';

/** The seats of the conversations in play, over the stages in play; a press tells who takes them. */
export function BoardSeats({
  seated,
  context,
  span,
}: {
  readonly seated: readonly PersonRow[];
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
          taken={seated.length}
          limit={outreachLimit}
          words={texts.sidebar.inPlay(seated.length, outreachLimit)}
        />
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
      </button>
      {isOpen && (
        <p class="ii-people-explained">
          {texts.sidebar.explainInPlay(seated, outreachLimit, widenAfter)}
        </p>
      )}
    </div>
  );
}
