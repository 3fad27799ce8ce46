import type { JSX } from 'preact';

/** One column: what stands below it, and how many it counts. */
export interface Column {
  readonly name: string;
  readonly count: number;
  /** What is said above it. */
  readonly says: string;
}

/** Pixels of the highest column, above it for what is said, and below it for its name. */
const HIGH = 72;
const ABOVE = 16;
const BELOW = 18;
/** With more columns than this only the first and the last are named, and counts stand in the table. */
const MOST_NAMED = 8;

/** Columns beside each other, the first where one begins to read. */
export function Columns({
  label,
  columns,
  isRightToLeft,
}: {
  /** The whole picture in words. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly isRightToLeft: boolean;
}): JSX.Element {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const step = 100 / columns.length;
  const ground = ABOVE + HIGH;
  const areNamed = columns.length <= MOST_NAMED;
  const at = (place: number): number => (isRightToLeft ? columns.length - 1 - place : place) * step;
  return (
    <svg class="ii-chart" role="img" aria-label={label} width="100%" height={ground + BELOW}>
      {columns.map(({ name, count, says }, place) => {
        const height = (count / most) * HIGH;
        const middle = `${at(place) + step / 2}%`;
        return (
          <g key={place}>
            <rect
              class="ii-bar"
              x={`${at(place) + step * 0.15}%`}
              y={ground - height}
              width={`${step * 0.7}%`}
              height={height}
              rx="2"
            />
            {areNamed && (
              <>
                <text class="ii-bar-says" x={middle} y={ground - height - 4} text-anchor="middle">
                  {says}
                </text>
                <text class="ii-bar-name" x={middle} y={ground + 14} text-anchor="middle">
                  {name}
                </text>
              </>
            )}
          </g>
        );
      })}
      <line class="ii-axis" x1="0" y1={ground} x2="100%" y2={ground} />
      {!areNamed && (
        <>
          <text class="ii-bar-name" x={isRightToLeft ? '100%' : '0'} y={ground + 14}>
            {columns[0]?.name}
          </text>
          <text
            class="ii-bar-name"
            x={isRightToLeft ? '0' : '100%'}
            y={ground + 14}
            text-anchor="end"
          >
            {columns.at(-1)?.name}
          </text>
        </>
      )}
    </svg>
  );
}
