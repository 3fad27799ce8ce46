import { readLogs } from '../note/body/log-section';
import { type DateTime, readDateTime } from '../time/civil';
import { offeringMarks } from '../words';

/**
 * The times that the latest message offered, as far as they are still to come, in the order of the
 * calendar. They stand at the end of its line in the log: `; offered 2026-11-24 10:00, 2026-11-25
 * 14:00`. Total on any text; what is no time is passed over.
 *
 * @param logHeading the log's heading where another than the one by default was set; the one by
 *   default is looked under where that has no times, since it may have been the log until then.
 */
export function readOfferedTimes(
  text: string,
  now: DateTime,
  logHeading: string | null = null,
): readonly DateTime[] {
  const latest = readLogs(text, logHeading).map(latestTimes);
  return [...new Set(latest.find((times) => times.length > 0))].filter((time) => time > now).sort();
}

function latestTimes(log: string): readonly DateTime[] {
  const offers = log.split(/[\r\n]+/).map(timesIn);
  return offers.filter((times) => times.length > 0).at(-1) ?? [];
}

function timesIn(line: string): readonly DateTime[] {
  const ends = offeringMarks().flatMap((mark) => {
    const at = line.lastIndexOf(mark);
    return at < 0 ? [] : [at + mark.length];
  });
  if (ends.length === 0) return [];
  const told = line.slice(Math.max(...ends)).split(',');
  return told.flatMap((each) => readDateTime(each.trim()) ?? []);
}
