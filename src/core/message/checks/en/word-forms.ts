import type { Latitude } from '../phrases';

const fillers = `please kindly maybe perhaps possibly just really also even ever actually simply
  honestly again still currently then now`;

/** What else words may be read as in phrases, so that tables need not list each form of a verb. */
export const latitude: Latitude = { formsOf, fillers: new Set(fillers.split(/\s+/)) };

/** The verb that a word in “-ing” is a form of, as it may be written: “hire” and “hir” of “hiring”. */
function formsOf(word: string): readonly string[] {
  const stem = word.endsWith('ing') ? word.slice(0, -3) : '';
  if (stem.length < 2) return [];
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}
