import type { App, TFile } from 'obsidian';
import { NotPutBack } from './all-or-nothing';
import { logFailure } from './log-failure';
import { texts } from './texts';

/** A note's text before and after it was rewritten. */
interface Rewritten {
  readonly before: string;
  readonly after: string;
}

/**
 * Rewrites a note by one atomic read-modify-write, whole or not at all: where it fails half-way, the
 * note says again what it said, and the error is thrown on. What `edit` throws leaves it untouched.
 *
 * @param edit may run again where somebody else wrote meanwhile.
 */
export async function rewriteNote(
  app: App,
  file: TFile,
  edit: (text: string) => string,
): Promise<Rewritten> {
  const tried: { written?: Rewritten } = {};
  try {
    const after = await app.vault.process(file, (text) => {
      delete tried.written;
      const edited = edit(text);
      tried.written = { before: text, after: edited };
      return edited;
    });
    return { before: tried.written?.before ?? after, after };
  } catch (error) {
    const { written } = tried;
    if (written === undefined || !(await isOnDisk(app, file, written, error))) throw error;
    return written;
  }
}

/**
 * Whether a note says all that was written, though the write of it failed: then it counts. Where only
 * a beginning of that is there, what the note said before is put back.
 */
export async function isOnDisk(
  app: App,
  file: TFile,
  { before, after }: Rewritten,
  failure: unknown,
): Promise<boolean> {
  const says = await app.vault.read(file).catch(() => null);
  if (says === null || says === before) return false;
  if (says === after) {
    logFailure(texts.logged.writtenNevertheless(file.basename), failure);
    return true;
  }
  if (isBeginningOf(says, after)) await putBack(app, file, says, before, failure);
  return false;
}

/** Whether a text is what stands of another that was cut off, also within a character. */
export function isBeginningOf(begun: string, whole: string): boolean {
  // The bytes of a character that is not all there are read as these signs.
  return whole.startsWith(begun.replace(/\uFFFD{1,3}$/, '')) && begun.length <= whole.length + 2;
}

async function putBack(
  app: App,
  file: TFile,
  half: string,
  before: string,
  failure: unknown,
): Promise<void> {
  try {
    await app.vault.process(file, (text) => (text === half ? before : text));
  } catch {
    throw new NotPutBack([file.basename], failure);
  }
}
