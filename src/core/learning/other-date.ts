import { noteWords, wordsOfHeading } from '../words';

/** `20.11.2026`, `20261120`, `2026年11月20日`, `11月20日`, `20 November 2026`, `Nov 20th, 2026`, in small letters. */
const shapes = [
  /\d{1,4} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}/,
  /(?:^|\D)(?:19|20)\d{6}(?:\D|$)/,
  /\d{4} ?年 ?\d{1,2} ?月/,
  /\d{1,2} ?月 ?\d{1,2} ?[日号]/,
  /\d{1,2}(?:st|nd|rd|th|\.)? (?:of |de )?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d{2}/u,
  /\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}/u,
];

/**
 * Whether a text in small letters has a date in another shape than `2026-11-20`, with its year or with the
 * name of its month in a language that notes are kept in.
 *
 * @example holdsOtherDate('interview, 3 march') // true
 */
export function holdsOtherDate(text: string): boolean {
  return shapes.some((shape) => shape.test(text)) || hasDayOfMonth(wordsOfHeading(text));
}

/** Whether words have a day of a month in them: `3 march`, `mar 3rd`. */
function hasDayOfMonth(words: string): boolean {
  const all = words.split(' ');
  return all.some(
    (word, place) =>
      monthNames().has(word) &&
      [all[place - 1], all[place + 1], all[place - 2]].some((near) =>
        /^\d{1,2}(?:st|nd|rd|th|er|º)?$/.test(near ?? ''),
      ),
  );
}

let months: ReadonlySet<string> | undefined;

/** The months in all languages that notes are kept in, whole and short, in small letters. */
function monthNames(): ReadonlySet<string> {
  months ??= new Set(
    Object.values(noteWords).flatMap(({ dates: { locale } }) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
        const inYear = Array.from({ length: 12 }, (_, place) => Date.UTC(2026, place, 15));
        return inYear.map((time) => wordsOfHeading(format.format(time)));
      }),
    ),
  );
  return months;
}
