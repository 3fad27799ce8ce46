import type { JSX } from 'preact';
import { texts } from '../vault/texts';

/** From how many on seats are no longer taken in at a glance. */
const MOST = 10;

/** The conversations in play as seats taken and free, with the count beside them. */
export function Seats({
  taken,
  limit,
  words = texts.sidebar.seats(taken, limit),
}: {
  readonly taken: number;
  readonly limit: number;
  /** What stands beside them, where there is room for more than the count. */
  readonly words?: string;
}): JSX.Element {
  const seats = Math.max(taken, limit);
  return (
    <>
      {seats > 0 && seats <= MOST && (
        <span class="ii-seats" aria-hidden="true">
          {Array.from({ length: seats }, (_, place) => (
            <span
              key={place}
              class={`ii-seat${place < taken ? ' is-taken' : ''}${place < limit ? '' : ' is-extra'}`}
            />
          ))}
        </span>
      )}
      <span class="ii-words">{words}</span>
    </>
  );
}
