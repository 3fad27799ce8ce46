import { addDays, type DateTime, type Day, readDateTime } from '../time/civil';

/** How far ahead times are looked for, in days. */
const AHEAD = 92;

/** The most times of day that are looked for; no message offers more. */
const MOST = 50;

/**
 * The times that a text names in the words of the message, whatever stands between these but words and
 * digits, and with one word let in, as in “Friday, 13 March at 10:00”; in the order of the calendar.
 * Only those of the next three months are found.
 *
 * @param say a time in words, as offered times are written.
 * @param today the first day that is looked for.
 */
export function readWrittenTimes(
  text: string,
  say: (time: DateTime) => string,
  today: Day,
): readonly DateTime[] {
  const clock = clockTimesIn(text);
  if (clock.length === 0) return [];
  const names = finderIn(wordsIn(text));
  const days = Array.from({ length: AHEAD + 1 }, (_, ahead) => addDays(today, ahead));
  return days
    .flatMap((day) => clock.flatMap((time) => readDateTime(`${day}T${time}`) ?? []))
    .filter((when) => names(wordsIn(say(when))));
}

/** The times of day that a text may mean, by a clock of 24 hours; of one of 12, both. */
function clockTimesIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, hours = '', minutes = ''] of text.matchAll(/(\d{1,2})[:.h](\d{2})/gi)) {
    if (found.size >= MOST) break;
    const hour = Number(hours);
    for (const each of [hour, (hour + 12) % 24]) {
      if (hour <= 23) found.add(`${String(each).padStart(2, '0')}:${minutes}`);
    }
  }
  return [...found].sort();
}

function wordsIn(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => word.replace(/^0(?=\d)/, ''));
}

/** Tells whether words follow each other in a text, with a word let in at most between any two. */
function finderIn(words: readonly string[]): (wanted: readonly string[]) => boolean {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  });
  return ([first = '', ...rest]) =>
    (places.get(first) ?? []).some((start) => {
      let at = start;
      return rest.every((wanted) => {
        at += 1;
        if (words[at] !== wanted && /^\p{L}/u.test(words[at] ?? '')) at += 1;
        return words[at] === wanted;
      });
    });
}
