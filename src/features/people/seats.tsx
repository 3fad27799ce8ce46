import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleContext } from '../../core/follow-up/rule-context';
import type { PersonRow } from '../../core/people/person-row';
import { Icon } from '../../ui/icon';
import { texts } from '../../vault/texts';

/** Of more seats than these none is drawn: they are told as a number alone. */
const MOST_SEATS = 12;

/** The seats that the outreach limit gives, taken and free; a press tells who takes them. */
export function Seats({
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
  const taken = seated.length;
  const all = Math.max(taken, outreachLimit);
  return (
    <div class="ii-people-seats" style={{ '--ii-span': span }}>
      <button
        type="button"
        class="ii-people-in-play"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {all <= MOST_SEATS && (
          <span class="ii-people-seat-marks" aria-hidden="true">
            {Array.from({ length: all }, (_none, seat) => (
              <span key={seat} class={seatClass(seat, taken, outreachLimit)} />
            ))}
          </span>
        )}
        <span class="ii-words">{texts.people.board.seats(taken, outreachLimit)}</span>
        <Icon name={isOpen ? 'chevron-up' : 'info'} />
      </button>
      {isOpen && (
        <p class="ii-people-explained">
          {texts.sidebar.explainInPlay(seated, outreachLimit, widenAfter)}
        </p>
      )}
    </div>
  );
}

function seatClass(seat: number, taken: number, limit: number): string {
  if (seat >= taken) return 'ii-people-seat';
  return seat < limit ? 'ii-people-seat is-taken' : 'ii-people-seat is-taken is-over';
}
