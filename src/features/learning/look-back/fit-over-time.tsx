import type { JSX } from 'preact';
import type { Progress } from '../../../core/learning/progress';
import { type Day, daysBetween } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';

/** The fits that there are, the highest on top. */
const FITS = [5, 4, 3, 2, 1];
/** Pixels from one fit to the next, and below all for the days. */
const STEP = 20;
const BELOW = 18;
/** Percent of the width left for the numbers, and at the other end. */
const BESIDE = 6;
const END = 3;

/** Each talk as a dot: when it was, and how well that job would fit. */
export function FitOverTime({
  label,
  rated,
  today,
  isRightToLeft,
}: {
  /** The whole picture in words. */
  readonly label: string;
  /** Never empty; the earliest first. */
  readonly rated: Progress['rated'];
  readonly today: Day;
  readonly isRightToLeft: boolean;
}): JSX.Element {
  const first = rated[0]?.day ?? today;
  const last = rated.at(-1)?.day ?? today;
  const whole = daysBetween(first, last);
  const across = (share: number): string => `${isRightToLeft ? 100 - share : share}%`;
  const room = 100 - BESIDE - END;
  const ground = FITS.length * STEP;
  return (
    <svg class="ii-chart" role="img" aria-label={label} width="100%" height={ground + BELOW}>
      {FITS.map((fit, place) => (
        <g key={fit}>
          <text class="ii-bar-name" x={across(0)} y={place * STEP + 14}>
            {texts.speech.number(fit)}
          </text>
          <line
            class="ii-grid"
            x1={across(BESIDE - 2)}
            y1={place * STEP + 10}
            x2={across(100)}
            y2={place * STEP + 10}
          />
        </g>
      ))}
      {rated.map(({ day, fit }, place) => {
        const done = whole === 0 ? 0.5 : daysBetween(first, day) / whole;
        return (
          <circle
            key={place}
            class="ii-dot"
            cx={across(BESIDE + done * room)}
            cy={(FITS.length - fit) * STEP + 10}
            r="4"
          />
        );
      })}
      <text class="ii-bar-name" x={across(BESIDE - 2)} y={ground + 12}>
        {texts.speech.day(first, today)}
      </text>
      {whole > 0 && (
        <text class="ii-bar-name" x={across(100)} y={ground + 12} text-anchor="end">
          {texts.speech.day(last, today)}
        </text>
      )}
    </svg>
  );
}
