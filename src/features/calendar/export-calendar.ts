import type { Host } from '../../app/host';
import { calendarFile } from '../../core/calendar/calendar-file';
import { entriesAhead } from '../../core/calendar/entries-ahead';
import { type FileToHandOver, saveFile, shareFile, wayOut } from '../../ui/hand-over-file';
import { tell, tellDone, UNTIL_PRESSED } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { utcAt, utcNow } from '../../vault/time-zone';

/** What a calendar file says that it is. */
export const MEDIA_TYPE = 'text/calendar;charset=utf-8';

/** Hands over one file with all that is ahead, and says how much that is; no note is written. */
export async function exportCalendar({ index, runner }: Host): Promise<void> {
  await index.promisesKnown();
  const context = runner.context();
  const contacts = index.contacts().map(({ contact }) => contact);
  const entries = entriesAhead(contacts, context);
  const words = texts.calendar.export;
  if (entries.length === 0) {
    tell(words.nothing);
    return;
  }
  const file: FileToHandOver = {
    name: words.fileName(context.today),
    text: calendarFile(entries, { now: utcNow(), toUtc: utcAt }),
    type: MEDIA_TYPE,
  };
  const count = entries.length;
  const way = wayOut(activeWindow, file);
  if (way === 'save') {
    saveFile(activeDocument, file);
    tell(texts.speech.sentences([words.saved(count, file.name), texts.calendar.howToImport]));
  } else if (way === null) tell(words.noWay(count));
  else {
    // A device lets a file be shared right at a press alone, and the notes were read since the last one.
    const run = (): Promise<void> => share(file, count);
    tellDone(words.ready(count), [{ label: texts.calendar.dialog.share, run }], UNTIL_PRESSED);
  }
}

async function share(file: FileToHandOver, count: number): Promise<void> {
  if (await shareFile(activeWindow, file)) tell(texts.calendar.export.shared(count));
}
