import type { TFile } from 'obsidian';
import type { Host } from '../../app/host';
import type { StepPlan } from '../../app/step-plan';
import { calendarFile } from '../../core/calendar/calendar-file';
import { type CalendarPage, calendarLink } from '../../core/calendar/calendar-link';
import { interviewEntriesAmong } from '../../core/calendar/entries-ahead';
import { keepCalendarId } from '../../core/calendar/keep-calendar-id';
import type { CalendarEntry } from '../../core/calendar/calendar-entry';
import type { Contact } from '../../core/contact/contact';
import { interviewDay } from '../../core/contact/interview-day';
import type { Day } from '../../core/time/civil';
import { type FileToHandOver, saveFile, shareFile, wayOut } from '../../ui/hand-over-file';
import { notChanged, tell, tellDone } from '../../ui/notices';
import { noteAt } from '../../vault/note-at';
import { personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';
import { utcAt, utcNow } from '../../vault/time-zone';
import { offerCalendar } from './calendar-dialog';
import { MEDIA_TYPE } from './export-calendar';

/** Offers to hand a booked interview to a calendar, as a file or by a page that takes it. */
export function addToCalendar(host: Host, file: TFile, contact: Contact): void {
  const [entry] = entriesOf(host, contact);
  if (entry === undefined) {
    sayNoInterview(host, file);
    return;
  }
  const { interview, minutes = host.settings().minutes } = contact;
  const { today } = host.runner.context();
  offerCalendar(host.app, {
    name: contact.name,
    facts: texts.calendar.dialog.facts(interview ?? today, minutes, entry.place, today),
    isKnown: contact['calendar-id'] !== undefined,
    fileGoes: (win) => wayOut(win, fileOf(host, contact, [])),
    handOver: (win) =>
      withNow(host, file, (now, entries) => handOver(host, file, now, entries, win)),
    openPage: (page, win) => withNow(host, file, (_now, [first]) => openPage(page, first, win)),
  });
}

/** Goes on with what the note says by now: the dialog may have been open for a while. */
function withNow(
  host: Host,
  file: TFile,
  go: (contact: Contact, entries: readonly CalendarEntry[]) => Promise<void> | void,
): Promise<void> {
  const contact = personAt(host, file.path)?.contact;
  const entries = contact === undefined ? [] : entriesOf(host, contact);
  if (contact !== undefined && entries.length > 0) return Promise.resolve(go(contact, entries));
  sayNoInterview(host, file);
  return Promise.resolve();
}

function entriesOf({ index, runner }: Host, contact: Contact): readonly CalendarEntry[] {
  const contacts = index.contacts().map((read) => read.contact);
  return interviewEntriesAmong(contacts, contact, runner.context());
}

function sayNoInterview(host: Host, file: TFile): void {
  const run = async (): Promise<void> => {
    const person = personAt(host, file.path);
    if (person !== null) await host.runner.run('schedule-interview', file, person.contact);
  };
  const { name } = texts.contactCommands['schedule-interview'];
  tellDone(texts.calendar.noInterview(file.basename), [{ label: name, run }]);
}

async function handOver(
  host: Host,
  note: TFile,
  contact: Contact,
  entries: readonly CalendarEntry[],
  win: Window,
): Promise<void> {
  const file = fileOf(host, contact, entries);
  const way = wayOut(win, file);
  if (way === 'save') saveFile(win.document, file);
  else if (way === null || !(await shareFile(win, file))) return;
  const { saved, shared, howToImport } = texts.calendar;
  const sentences = way === 'save' ? [saved(file.name), howToImport] : [shared(file.name)];
  const [entry] = entries;
  const day = interviewDay(contact);
  const isKept =
    contact['calendar-id'] === undefined &&
    entry !== undefined &&
    day !== null &&
    (
      await host.steps.take(notChanged(note), () =>
        keepingId(host, note, { id: entry.id, day }, sentences),
      )
    ).ok;
  if (!isKept) tell(texts.speech.sentences(sentences));
}

/** Has the note keep what the calendar knows its interview by; the notice tells of the file too. */
function keepingId(
  { runner, settings, noteFormat }: Host,
  file: TFile,
  handed: { readonly id: string; readonly day: Day },
  sentences: readonly string[],
): StepPlan {
  const { kept, keptAlready } = texts.calendar;
  const { today } = runner.context();
  return {
    summary: kept(file.basename),
    unchanged: keptAlready(file.basename),
    changes: {
      file,
      edit: (text, agreed) =>
        keepCalendarId({
          ...{ ...handed, place: noteAt(file), text, agreed },
          ...{ settings: settings(), today, noteFormat },
        }),
    },
    afterwards: () => ({ sentences }),
  };
}

function openPage(page: CalendarPage, entry: CalendarEntry | undefined, win: Window): void {
  if (entry === undefined) return;
  win.open(calendarLink(page, entry, utcAt), '_blank', 'noopener');
  tell(texts.calendar.opened[page]);
}

function fileOf(
  { runner }: Host,
  contact: Contact,
  entries: readonly CalendarEntry[],
): FileToHandOver {
  const day = interviewDay(contact) ?? runner.context().today;
  return {
    name: texts.calendar.fileName(contact.name, day),
    text: calendarFile(entries, { now: utcNow(), toUtc: utcAt }),
    type: MEDIA_TYPE,
  };
}
