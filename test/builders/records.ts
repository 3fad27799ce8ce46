import type { NoteChange } from '../../src/core/note/note-change';

/** A note's front matter as plain data. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/** The front matter as a change leaves it: what writing does to a note, without the text. */
export function changed(
  frontMatter: FrontMatter,
  { properties = [] }: Pick<NoteChange, 'properties'>,
): FrontMatter {
  const after = new Map(Object.entries(frontMatter));
  for (const { name, value } of properties) {
    if (value === null) after.delete(name);
    else if (typeof value === 'object' && 'day' in value) after.set(name, value.day);
    else after.set(name, value);
  }
  return Object.fromEntries(after);
}
