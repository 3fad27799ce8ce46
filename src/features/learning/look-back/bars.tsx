import type { JSX } from 'preact';

/** One bar: what it is called, what is said at its end, and how long it is. */
export interface Bar {
  readonly name: string;
  readonly says: string;
  /** How much of the longest there could be, 0 to 1. */
  readonly whole: number;
  /** How much of it is filled, 0 to 1 and never more than `whole`; the rest is an outline. */
  readonly filled: number;
}

/** Pixels that one bar takes with its name, and those of the bar alone. */
const ROW = 36;
const THICK = 10;
/** Signs of a name that fit above a bar in a narrow pane, beside what is said. */
const MOST_SIGNS = 28;

/** Bars below each other, each under its name; what is no more than an outline needs no colour. */
export function Bars({
  label,
  bars,
  isRightToLeft,
}: {
  /** The whole picture in words. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly isRightToLeft: boolean;
}): JSX.Element {
  const near = isRightToLeft ? '100%' : '0';
  const far = isRightToLeft ? '0' : '100%';
  const from = (length: number): string => (isRightToLeft ? percent(1 - length) : '0');
  return (
    <svg class="ii-chart" role="img" aria-label={label} width="100%" height={bars.length * ROW}>
      {bars.map(({ name, says, whole, filled }, place) => {
        const top = place * ROW;
        const bar = { y: top + 18, height: THICK, rx: 2 };
        return (
          <g key={place}>
            <text class="ii-bar-name" x={near} y={top + 12}>
              {cut(name)}
            </text>
            <text class="ii-bar-says" x={far} y={top + 12} text-anchor="end">
              {says}
            </text>
            <rect class="ii-bar-whole" x={from(whole)} width={percent(whole)} {...bar} />
            <rect class="ii-bar" x={from(filled)} width={percent(filled)} {...bar} />
          </g>
        );
      })}
    </svg>
  );
}

function cut(name: string): string {
  const signs = Array.from(name);
  return signs.length <= MOST_SIGNS ? name : `${signs.slice(0, MOST_SIGNS - 1).join('')}…`;
}

function percent(share: number): string {
  return `${share * 100}%`;
}
