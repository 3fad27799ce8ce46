import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Contact } from '../../../core/contact/contact';
import { halfWithin } from '../../../core/learning/figures';
import { type Progress, progressOf } from '../../../core/learning/progress';
import {
  daysRows,
  messageRows,
  milestoneRows,
  type RepliesRow,
  sourceRows,
} from '../../../core/learning/progress-rows';
import type { Talk } from '../../../core/learning/talks';
import type { Settings } from '../../../core/settings';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';
import { Bars } from './bars';
import { Columns } from './columns';
import { Figure } from './figure';
import { FitOverTime } from './fit-over-time';

interface ProgressPartProps {
  readonly people: readonly Contact[];
  /** Those that the filter leaves, and all. */
  readonly talks: readonly Talk[];
  readonly known: readonly Talk[];
  readonly today: Day;
  readonly settings: Settings;
  readonly isRightToLeft: boolean;
}

interface FigureProps {
  readonly progress: Progress;
  readonly today: Day;
  readonly isRightToLeft: boolean;
}

/** How the search goes, in pictures. */
export function ProgressPart({
  people,
  talks,
  known,
  today,
  settings,
  isRightToLeft,
}: ProgressPartProps): JSX.Element {
  const progress = useMemo(
    () => progressOf(people, talks, today, settings, texts.speech.compare, known),
    [people, talks, today, settings, known],
  );
  // Drawn anew only where a figure changed: the search is typed key by key.
  return useMemo(
    () => <Figures {...{ progress, today, isRightToLeft }} />,
    [progress, today, isRightToLeft],
  );
}

function Figures(shown: FigureProps): JSX.Element {
  const { progress, isRightToLeft } = shown;
  const words = texts.lookBack.progress;
  return (
    <div class="ii-figures">
      <Funnel {...shown} />
      <DaysUntilAnswer {...shown} />
      <RepliesFigure
        title={words.bySource}
        first={words.name.source}
        rows={sourceRows(progress, texts)}
        isRightToLeft={isRightToLeft}
      />
      <RepliesFigure
        title={words.byMessage}
        first={words.name.message}
        rows={messageRows(progress, texts)}
        isRightToLeft={isRightToLeft}
      />
      <Weeks {...shown} />
      <FitFigure {...shown} />
    </div>
  );
}

function Funnel({ progress, isRightToLeft }: FigureProps): JSX.Element {
  const words = texts.lookBack.progress;
  const { speech } = texts;
  const rows = milestoneRows(progress, texts).map(({ name, count, share }) => ({
    ...{ name, count },
    said: share === null ? '' : words.percent(share),
  }));
  const most = Math.max(1, progress.funnel.listed);
  return (
    <Figure
      title={words.funnel}
      note={rows.some(({ said }) => said !== '') ? words.ofStepBefore : ''}
      table={{
        header: [words.milestone, words.people, words.ofBefore],
        rows: rows.map(({ name, count, said }) => [name, speech.number(count), said]),
      }}
    >
      <Bars
        label={words.inWords(
          words.funnel,
          rows.map(({ name, count }) => words.counted(name, count)),
        )}
        isRightToLeft={isRightToLeft}
        bars={rows.map(({ name, count, said }) => ({
          ...{ name, whole: count / most, filled: count / most },
          says: said === '' ? speech.number(count) : words.withShare(count, said),
        }))}
      />
    </Figure>
  );
}

function DaysUntilAnswer({ progress, isRightToLeft }: FigureProps): JSX.Element {
  const words = texts.lookBack.progress;
  const stretches = daysRows(progress, texts).map(({ name, count }) => ({
    ...{ name, count },
    says: texts.speech.number(count),
  }));
  const half = halfWithin(progress.daysToAnswer);
  return (
    <Figure
      title={words.days}
      nothing={words.nothing.days}
      note={half === null ? '' : words.halfWithin(half)}
      table={{
        header: [words.daysColumn, words.answers],
        rows: stretches.map(({ name, says }) => [name, says]),
      }}
    >
      <Columns
        label={words.inWords(
          words.days,
          stretches.map(({ name, count }) => words.counted(name, count)),
        )}
        columns={stretches}
        isRightToLeft={isRightToLeft}
      />
    </Figure>
  );
}

function RepliesFigure({
  title,
  first,
  rows,
  isRightToLeft,
}: {
  readonly title: string;
  /** What its names are. */
  readonly first: string;
  readonly rows: readonly RepliesRow[];
  readonly isRightToLeft: boolean;
}): JSX.Element {
  const words = texts.lookBack.progress;
  const most = Math.max(1, ...rows.map(({ asked }) => asked));
  return (
    <Figure
      title={title}
      nothing={words.nothing.replies}
      table={{
        header: [first, words.replies],
        rows: rows.map(({ name, says }) => [name, says]),
      }}
    >
      <Bars
        label={words.inWords(
          title,
          rows.map(({ name, says }) => words.said(name, says)),
        )}
        isRightToLeft={isRightToLeft}
        bars={rows.map(({ name, asked, answered, says }) => ({
          ...{ name, says, whole: asked / most, filled: answered / most },
        }))}
      />
    </Figure>
  );
}

function Weeks({
  progress: { weeks, beforeWeeks },
  today,
  isRightToLeft,
}: FigureProps): JSX.Element {
  const words = texts.lookBack.progress;
  const columns = weeks.map(({ monday, talks }) => ({
    name: texts.speech.day(monday, today),
    count: talks,
    says: talks === 0 ? '' : texts.speech.number(talks),
  }));
  return (
    <Figure
      title={words.weeks}
      nothing={words.nothing.weeks}
      note={beforeWeeks === 0 ? '' : words.before(beforeWeeks)}
      table={{
        header: [words.week, words.talks],
        rows: columns.map(({ name, count }) => [name, texts.speech.number(count)]),
      }}
    >
      <Columns
        label={words.inWords(
          words.weeks,
          columns
            .filter(({ count }) => count > 0)
            .map(({ name, count }) => words.counted(name, count)),
        )}
        columns={columns}
        isRightToLeft={isRightToLeft}
      />
    </Figure>
  );
}

function FitFigure({ progress: { rated }, today, isRightToLeft }: FigureProps): JSX.Element {
  const words = texts.lookBack.progress;
  const rows = rated.map(({ day, fit, contact }) => ({
    ...{ day: texts.speech.day(day, today), name: contact.name },
    fit: texts.speech.number(fit),
  }));
  return (
    <Figure
      title={words.fit}
      nothing={words.nothing.fit}
      table={{
        header: [words.dayColumn, words.person, words.fitColumn],
        rows: rows.map(({ day, name, fit }) => [day, name, fit]),
      }}
    >
      <FitOverTime
        label={words.inWords(
          words.fit,
          rows.map(({ day, fit }) => words.said(day, fit)),
        )}
        {...{ rated, today, isRightToLeft }}
      />
    </Figure>
  );
}
