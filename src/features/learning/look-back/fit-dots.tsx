import type { JSX } from 'preact';
import { texts } from '../../../vault/texts';

/** The fits that there are. */
const FITS = [1, 2, 3, 4, 5];

/** Pixels from one fit to the next, and from one dot to that above it. */
const STEP = 24;
const RISE = 9;
const RADIUS = 3.5;
/** So many dots stand on each other; more would say no more. */
const MOST_DOTS = 8;

/** How the fits of some talks spread: a dot for each above its number. */
export function FitDots({ fits }: { readonly fits: readonly number[] }): JSX.Element {
  const words = texts.lookBack;
  if (fits.length === 0) return <p class="ii-no-fit">{words.noFit}</p>;
  const counts = FITS.map((fit) => fits.filter((each) => each === fit).length);
  const highest = Math.min(Math.max(...counts), MOST_DOTS);
  const ground = highest * RISE + 2;
  const width = FITS.length * STEP;
  return (
    <svg
      class="ii-fit-dots"
      role="img"
      aria-label={words.fits(fits)}
      width={width}
      height={ground + 14}
      viewBox={`0 0 ${width} ${ground + 14}`}
    >
      <line class="ii-axis" x1="0" y1={ground} x2={width} y2={ground} />
      {FITS.map((fit, place) => (
        <g key={fit}>
          {Array.from({ length: Math.min(counts[place] ?? 0, MOST_DOTS) }, (_none, dot) => (
            <circle
              key={dot}
              class="ii-dot"
              cx={(place + 0.5) * STEP}
              cy={ground - 5 - dot * RISE}
              r={RADIUS}
            />
          ))}
          <text class="ii-tick" x={(place + 0.5) * STEP} y={ground + 11} text-anchor="middle">
            {texts.speech.number(fit)}
          </text>
        </g>
      ))}
    </svg>
  );
}
