import { addMinutes, type DateTime, minutesBetween } from './civil';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;
const EPOCH = '1970-01-01T00:00' as DateTime;

/** A day within the ends of the calendar, so that what a clock shows anywhere lies within them. */
const FIRST = -719_527 * DAY;
const LAST = 2_932_896 * DAY;

/** A time zone as the platform knows it. */
interface Zone {
  /** Tells the parts of what its clocks show. */
  readonly format: Intl.DateTimeFormat;
  /** How far ahead its clocks were found to be at an instant: the same few are asked for again. */
  readonly ahead: Map<number, number>;
}

/** As many instants as are remembered for a zone: looking for times to offer takes some hundreds. */
const MOST_REMEMBERED = 4096;

/** Asking about ten thousand notes is asking about a few zones; null for a name that is none. */
const known = new Map<string, Zone | null>();

/** Whether a text is the IANA name of a time zone that can be reckoned with, such as `Asia/Singapore`. */
export function isTimeZone(name: string): boolean {
  return zoneOf(name) !== null;
}

function zoneOf(name: string): Zone | null {
  let zone = known.get(name);
  if (zone === undefined) {
    zone = /^[a-z]/i.test(name) && name.length < 64 ? newZone(name) : null;
    known.set(name, zone);
  }
  return zone;
}

function newZone(timeZone: string): Zone | null {
  const part = '2-digit';
  const day = { era: 'short', year: 'numeric', month: part, day: part } as const;
  const time = { hour: part, minute: part, second: part, hourCycle: 'h23' } as const;
  try {
    const locale = 'en-u-ca-gregory-nu-latn';
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...day, ...time });
    return { format, ahead: new Map() };
  } catch {
    return null;
  }
}

/**
 * What the clock shows in one time zone when it shows `at` in another, to the minute, seconds
 * dropped. A time that is skipped as clocks go forward is taken as much later as is skipped; one
 * that comes twice as they go back is the first of the two. Where either zone is none, `at` itself;
 * held to years 0000 to 9999.
 *
 * @param from the zone of `at`, by its IANA name.
 * @param to the zone to tell it in, by its IANA name.
 * @param later how many minutes on it is to be told, as they pass.
 * @example inZone('2026-11-25T18:00', 'Europe/Berlin', 'Asia/Singapore') // '2026-11-26T01:00'
 */
export function inZone(at: DateTime, from: string, to: string, later = 0): DateTime {
  const [here, there] = [zoneOf(from), zoneOf(to)];
  if (here === null || there === null) return addMinutes(at, later);
  const instant = instantOf(at, here) + later * MINUTE;
  return addMinutes(EPOCH, Math.floor((instant + aheadAt(instant, there)) / MINUTE));
}

/** Whether the clocks of a time zone ever show a time: not one that is skipped as they go forward. */
export function isShown(at: DateTime, zone: string): boolean {
  return inZone(at, zone, zone) === at;
}

/** The instant at which a clock shows `at`, in milliseconds since 1970. */
function instantOf(at: DateTime, zone: Zone): number {
  const wall = wallOf(at);
  // No zone is a day ahead, and none changes twice in two days: one of these it is.
  const before = aheadAt(wall - DAY, zone);
  const after = aheadAt(wall + DAY, zone);
  // What is ahead by more comes first.
  const instants = [wall - Math.max(before, after), wall - Math.min(before, after)];
  return instants.find((instant) => instant + aheadAt(instant, zone) === wall) ?? wall - before;
}

/** The milliseconds from 1970 to a time, both on a clock that never changes. */
function wallOf(at: DateTime): number {
  return minutesBetween(EPOCH, at) * MINUTE;
}

/** How many milliseconds a zone's clocks are ahead of UTC at an instant; negative where behind. */
function aheadAt(instant: number, zone: Zone): number {
  const asked = Math.min(Math.max(instant, FIRST), LAST);
  let ahead = zone.ahead.get(asked);
  if (ahead === undefined) {
    if (zone.ahead.size === MOST_REMEMBERED) zone.ahead.clear();
    zone.ahead.set(asked, (ahead = shownAt(asked, zone) - asked));
  }
  return ahead;
}

/** What a zone's clocks show at an instant, in whole seconds, as {@link wallOf} counts. */
function shownAt(instant: number, { format }: Zone): number {
  const parts: { [Type in Intl.DateTimeFormatPartTypes]?: string } = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const { era = '', year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  // The year before the first is counted as the first before it.
  const count = String(era.startsWith('B') ? 1 - Number(year) : Number(year)).padStart(4, '0');
  // Some engines call midnight 24:00, of the day that begins.
  const time = `${hour === '24' ? '00' : hour}:${minute}`;
  return wallOf(`${count}-${month}-${day}T${time}` as DateTime) + Number(second) * SECOND;
}

/** Parts of the world by which zones are named for a city of theirs. */
const regions =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//i;

/** Zones that are named for a country or a city alone. */
const places =
  /^(?:cuba|egypt|hongkong|iceland|iran|israel|jamaica|japan|libya|poland|portugal|singapore|turkey)$/i;

/**
 * The city that a time zone is named for, as people write it, or the country; null where it is named
 * for none, as `UTC` and `US/Eastern` are.
 *
 * @example cityOf('America/Argentina/Buenos_Aires') // 'Buenos Aires'
 */
export function cityOf(zone: string): string | null {
  if (!regions.test(zone) && !places.test(zone)) return null;
  const city = zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
  return /[A-Z]/.test(city) ? city : city.replace(/^[a-z]| [a-z]/g, (first) => first.toUpperCase());
}

/**
 * What people call a time zone that has a short name and none of a place; null for any other.
 *
 * @example shortNameOf('Etc/UTC') // 'UTC'
 */
export function shortNameOf(zone: string): string | null {
  const [, name] = /^(?:etc\/)?(gmt|utc)$/i.exec(zone) ?? [];
  return name === undefined ? null : name.toUpperCase();
}

/**
 * How many minutes a zone's clocks are ahead of UTC when those of `from` show `at`: by the instant, as
 * they may show the same twice. 0 where `from` is no zone.
 */
export function minutesAhead(at: DateTime, from: string, zone = from): number {
  return minutesBetween(inZone(at, from, 'UTC'), inZone(at, from, zone));
}
