import { readSection } from '../note/read-section';
import { type DateTime, readDateTime } from '../time/civil';

const opening = '; offered ';

/**
 * The times that the latest message offered, as far as they are still to come, in the order of the
 * calendar. They stand at the end of its line in the log: `; offered 2026-11-24 10:00, 2026-11-25
 * 14:00`. Total on any text; what is no time is passed over.
 */
export function readOfferedTimes(text: string, now: DateTime): readonly DateTime[] {
  const lines = (readSection(text, 'Log') ?? '').split(/[\r\n]+/);
  const latest = lines.map(timesIn).filter((times) => times.length > 0);
  return [...new Set(latest.at(-1))].filter((time) => time > now).sort();
}

function timesIn(line: string): readonly DateTime[] {
  const from = line.lastIndexOf(opening);
  if (from < 0) return [];
  const told = line.slice(from + opening.length).split(',');
  return told.flatMap((each) => readDateTime(each.trim()) ?? []);
}
