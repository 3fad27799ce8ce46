import type { Addition, Edit } from './additions';

/** Where the additions stand. */
export const additionsFile = 'test/adding/additions.ts';

/**
 * A file with what an edit puts into it; null for a file that is made. Throws, and says what to do about
 * it, where what it is put behind does not stand there exactly once.
 */
export function withEdit(text: string | null, { file, behind, put }: Edit): string {
  if (text === null || behind === undefined) return put;
  const parts = text.split(behind);
  if (parts.length === 2) return parts.join(behind + put);
  throw new Error(
    `${file} is as it should be, but ${additionsFile} puts something behind what stands there` +
      ` ${parts.length === 1 ? 'no longer' : `${parts.length - 1} times`}. Name a place there that stands` +
      ` in it once, in place of:\n${behind}`,
  );
}

/** The files of src that an addition takes, but for texts and words. */
export function costOf({ edits }: Addition): readonly string[] {
  const files = new Set(edits.map(({ file }) => file));
  const isText = (file: string): boolean => /^src\/core\/(?:texts|words)\//.test(file);
  return [...files].filter((file) => file.startsWith('src/') && !isText(file)).sort();
}
