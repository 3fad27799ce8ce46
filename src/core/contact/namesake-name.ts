import { fileNameFor } from './file-name';

/** What stands in brackets is to leave room for the name. */
const MOST_TOLD = 60;

/**
 * What to call the note of somebody whose name another note has: the first that is free of the name
 * with one of the texts told of them in brackets, else the name with the first free number from 2
 * on. Each is a file name as `fileNameFor` gives them.
 *
 * @param name the name as a file can have it.
 * @param told what tells them apart, the best first; what is blank or long is passed over.
 * @param isFree whether no note has a name yet; false for finitely many.
 * @param from the number to begin with.
 * @example namesakeName('Ana Reyes', ['Northwind'], () => true) // 'Ana Reyes (Northwind)'
 */
export function namesakeName(
  name: string,
  told: readonly string[],
  isFree: (fileName: string) => boolean,
  from = 2,
): { readonly fileName: string; readonly number: number } {
  for (const text of told) {
    const plain = text.length > MOST_TOLD ? '' : fileNameFor(text);
    if (plain === '') continue;
    const fileName = endingIn(name, ` (${plain})`);
    if (isFree(fileName)) return { fileName, number: from };
  }
  for (let number = from; ; number += 1) {
    const fileName = endingIn(name, ` ${number}`);
    if (isFree(fileName)) return { fileName, number: number + 1 };
  }
}

/** A name with an ending, as much of the name as a file name has room for. */
function endingIn(name: string, ending: string): string {
  const signs = Array.from(name);
  for (let kept = signs.length; kept > 0; kept -= 1) {
    const fileName = fileNameFor(signs.slice(0, kept).join('').trimEnd() + ending);
    if (fileName.endsWith(ending)) return fileName;
  }
  return fileNameFor(ending);
}
