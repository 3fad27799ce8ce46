import { type App, MarkdownView, type TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { dayOf } from '../../core/time/civil';
import { isPart, readInterviewSection } from '../../core/words';
import { openReported } from '../../ui/open-note';
import { openToType } from '../../ui/open-to-type';

/** Opens a contact's note at the questions for their interview, where there are any; whether it was opened. */
export async function openAtQuestions(app: App, file: TFile, contact: Contact): Promise<boolean> {
  if (!(await openReported(file, () => openToType(app, file)))) return false;
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  const line = lineOfQuestions(app, file, contact);
  if (line === null || view?.file !== file) return true;
  const at = { line, ch: 0 };
  view.editor.setCursor(at);
  view.editor.scrollIntoView({ from: at, to: at }, true);
  return true;
}

/** The line of the heading over the questions of the interview that is booked; null where there is none. */
function lineOfQuestions(app: App, file: TFile, { interview }: Contact): number | null {
  const wanted = interview === undefined ? null : dayOf(interview);
  let isWithin = false;
  for (const { heading, position } of app.metadataCache.getFileCache(file)?.headings ?? []) {
    const section = readInterviewSection(heading);
    if (section !== null) isWithin = section.day === wanted || section.day === null;
    else if (isWithin && isPart(heading, 'questions')) return position.start.line;
  }
  return null;
}
