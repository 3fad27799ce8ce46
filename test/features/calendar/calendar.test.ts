// @vitest-environment jsdom
import { Platform } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { holdClock } from '../../builders/timed-talks';
import { readCalendar } from '../../core/calendar/read-calendar';

const ana = 'Contacts/Ana Reyes.md';
const booked = `---
# mine
status: scheduled
company: 'Northwind'
interview: 2026-03-12T14:00
medium: video
place: https://meet.example/ana
---
Met at the fair.
`;
const known = booked.replace('---\nMet', 'calendar-id: interview-0123456789abcdef\n---\nMet');

let run: RunningPlugin;
/** The files that were handed over, and the links that were opened. */
let handed: { name: string; text: string }[];
let opened: string[];

holdClock();

beforeEach(() => {
  handed = [];
  opened = [];
  const files = new Map<string, File>();
  Object.assign(URL, {
    createObjectURL: (file: File) => {
      files.set(`blob:${files.size}`, file);
      return `blob:${files.size - 1}`;
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const file = files.get(this.href);
    if (file !== undefined) void hand(file, this.download);
  });
  vi.spyOn(window, 'open').mockImplementation((link) => {
    opened.push(String(link));
    return null;
  });
});

afterEach(async () => {
  await run.unload();
  Platform.isDesktop = true;
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
  vi.restoreAllMocks();
});

function hand(file: File, name = file.name): Promise<void> {
  const into = handed;
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      into.push({ name, text: typeof reader.result === 'string' ? reader.result : '' });
      resolve();
    });
    reader.readAsText(file);
  });
}

/** Becomes a phone: one that shares as told, or that cannot share where nothing is told. */
function becomePhone(share?: (file: File) => Promise<void>): void {
  Platform.isDesktop = false;
  if (share === undefined) return;
  Object.assign(navigator, {
    canShare: () => true,
    share: ({ files: [file] }: { files: [File] }) => share(file),
  });
}

/** @param become what the device is once the app runs, where that is no desktop. */
async function dialogFor(
  text: string,
  become?: () => void,
  others: Readonly<Record<string, string>> = {},
): Promise<void> {
  run = await runPlugin({ [ana]: text, ...others });
  become?.();
  await run.open(ana);
  run.command('add-to-calendar');
  await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
}

function buttons(): string[] {
  return [...document.querySelectorAll('.modal button')].map(({ textContent }) => textContent);
}

function dialogText(): string {
  return document.querySelector('.modal')?.textContent ?? '';
}

async function fileHanded(): Promise<{ name: string; text: string }> {
  await vi.waitFor(() => expect(handed).toHaveLength(1));
  const [file] = handed;
  if (file === undefined) throw new Error('no file');
  return file;
}

describe('adding an interview to the calendar', () => {
  it('saves a file with the interview and the thank-you, and the note keeps what it is known by', async () => {
    await dialogFor(booked);
    expect(buttons()).toEqual([
      ...['Save calendar file', 'Open in Google Calendar', 'Open in Outlook'],
      'Open in Outlook (work or school)',
    ]);
    expect(document.activeElement?.textContent).toBe('Save calendar file');
    expect(dialogText()).toContain('tomorrow, Thu 12 Mar, 14:00, 30 minutes, https://meet.example');
    expect(dialogText()).toContain('tells Google or Microsoft the name, role and company');
    expect(dialogText()).toContain('The place goes as it is written in your note and');
    press('Save calendar file');
    await run.noticed('“Ana Reyes 2026-03-12.ics” went to your downloads.');
    expect(document.querySelector('.modal')).toBeNull();
    const { name, text } = await fileHanded();
    expect(name).toBe('Ana Reyes 2026-03-12.ics');
    const [interview, thanks] = readCalendar(text);
    expect(interview?.start).toBe(new Date(2026, 2, 12, 14).toISOString().replace('.000', ''));
    expect(interview).toMatchObject({
      summary: 'Conversation with Ana Reyes',
      location: 'https://meet.example/ana',
    });
    expect(thanks).toMatchObject({ isAllDay: true, start: '2026-03-14' });
    const id = String(interview?.uid);
    expect(run.read(ana)).toBe(booked.replace('ana\n---', `ana\ncalendar-id: ${id}\n---`));
    expect(run.notices().join()).toContain(
      'Open it, and your calendar app offers to add what is in it.',
    );
    press('Undo', '.notice');
    await run.noticed('was undone');
    expect(run.read(ana)).toBe(booked);
  });

  it('writes nothing where the note keeps that already, and is known by it', async () => {
    await dialogFor(known);
    expect(dialogText()).toContain('You handed this interview over before.');
    press('Save calendar file');
    await run.noticed('went to your downloads');
    expect(run.notices().join()).not.toContain('Undo');
    expect(readCalendar((await fileHanded()).text)[0]?.uid).toBe('interview-0123456789abcdef');
    expect(run.read(ana)).toBe(known);
  });

  it('knows a copied note by another id than the one it was copied from', async () => {
    await dialogFor(known, undefined, { 'Contacts/Ana.md': known });
    press('Save calendar file');
    await run.noticed('went to your downloads');
    const uid = readCalendar((await fileHanded()).text)[0]?.uid;
    expect(uid).not.toBe('interview-0123456789abcdef');
    run.command('export-calendar');
    await vi.waitFor(() => expect(handed).toHaveLength(2));
    expect(readCalendar(handed[1]?.text ?? '').map((entry) => entry.uid)).toContain(uid);
  });

  it.each([
    ['Open in Google Calendar', 'https://calendar.google.com/calendar/render?action=TEMPLATE&'],
    ['Open in Outlook', 'https://outlook.live.com/calendar/deeplink/compose?'],
    ['Open in Outlook (work or school)', 'https://outlook.office.com/calendar/deeplink/compose?'],
  ])('opens a page filled in and writes nothing: %s', async (button, address) => {
    await dialogFor(booked);
    press(button);
    await run.noticed('in your browser. Save the entry there.');
    expect(opened).toEqual([expect.stringContaining(address)]);
    expect(decodeURIComponent(opened.join())).toContain('Conversation with Ana Reyes');
    expect(handed).toEqual([]);
    expect(run.read(ana)).toBe(booked);
  });

  it('tells of the time that the note says by the time of the press', async () => {
    await dialogFor(booked);
    run.disk.writeFromOutside(ana, booked.replace('12T14:00', '13T09:00'));
    await run.settled();
    press('Save calendar file');
    await run.noticed('“Ana Reyes 2026-03-13.ics”');
    const start = new Date(2026, 2, 13, 9).toISOString().replace('.000', '');
    expect(readCalendar((await fileHanded()).text)[0]?.start).toBe(start);
    expect(run.read(ana)).toContain('2026-03-13T09:00');
  });

  it('hands over nothing where no interview is booked by then, and leads to booking one', async () => {
    await dialogFor(booked);
    run.disk.writeFromOutside(ana, booked.replace('scheduled', 'replied'));
    await run.settled();
    press('Save calendar file');
    await run.noticed('No interview is booked in “Ana Reyes”. Schedule it first.');
    press('Schedule interview', '.notice');
    await vi.waitFor(() => expect(dialogText()).toContain('Schedule an interview with Ana Reyes'));
    expect(handed).toEqual([]);
  });

  it('says that the day is missing where it is', async () => {
    run = await runPlugin({ [ana]: booked.replace(/interview: .*\n/, '') });
    await run.open(ana);
    run.command('add-to-calendar');
    await run.noticed('No interview is booked in “Ana Reyes”. Schedule it first.');
  });

  it('keeps a value that does not fit unless that may go', async () => {
    const other = booked.replace('---\nMet', 'calendar-id: [work, home]\n---\nMet');
    await dialogFor(other);
    press('Save calendar file');
    await vi.waitFor(() => expect(dialogText()).toContain('replace this value?'));
    press('Keep as it is');
    await run.noticed('went to your downloads');
    expect(run.read(ana)).toBe(other);
    await fileHanded();
  });

  it.each([
    ['moved to another day', '2026-03-12T14:00', '2026-03-13T14:00'],
    ['gone', 'interview: 2026-03-12T14:00\n', ''],
  ])(
    'writes nothing where the interview is %s while the file is shared',
    async (_how, from, to) => {
      const other = booked.replace(from, to);
      const share = async (file: File): Promise<void> => {
        await hand(file);
        run.disk.writeFromOutside(ana, other);
        await run.settled();
      };
      await dialogFor(booked, () => becomePhone(share));
      press('Share calendar file');
      await run.noticed('“Ana Reyes 2026-03-12.ics” was shared.');
      expect(run.read(ana)).toBe(other);
    },
  );

  it('keeps the id where only the time was changed while the file is shared', async () => {
    const other = booked.replace('12T14:00', '12T15:00');
    const share = async (file: File): Promise<void> => {
      await hand(file);
      run.disk.writeFromOutside(ana, other);
      await run.settled();
    };
    await dialogFor(booked, () => becomePhone(share));
    press('Share calendar file');
    await run.noticed('“Ana Reyes 2026-03-12.ics” was shared.');
    expect(run.read(ana)).toContain('calendar-id: interview-');
  });

  it('is offered once an interview is booked', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: replied\nreplied: 2026-03-10\n---\n' });
    await run.open(ana);
    run.command('schedule-interview');
    await vi.waitFor(() => expect(dialogText()).toContain('Schedule an interview'));
    const day = document.querySelector<HTMLInputElement>('.modal input[type=date]');
    if (day === null) throw new Error('no day');
    day.value = '2026-03-12';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    press('Schedule');
    await run.noticed('interview scheduled for Thu 12 Mar');
    press('Add to calendar', '.notice');
    await vi.waitFor(() => expect(dialogText()).toContain('Add to calendar: Ana Reyes'));
    expect(dialogText()).toContain('tomorrow, Thu 12 Mar');
  });

  it('shares the file where a phone can, at the press itself', async () => {
    const shared = vi.fn((file: File) => hand(file));
    await dialogFor(booked, () => becomePhone(shared));
    press('Share calendar file');
    expect(shared).toHaveBeenCalledTimes(1);
    await run.noticed('“Ana Reyes 2026-03-12.ics” was shared.');
    const [interview] = readCalendar((await fileHanded()).text);
    expect(run.read(ana)).toContain(`calendar-id: ${String(interview?.uid)}`);
  });

  it('leaves the note alone where sharing is left, and says so where it fails', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('left', 'AbortError')));
    await dialogFor(booked, () => becomePhone(share));
    press('Share calendar file');
    await run.settled();
    expect(run.notices()).toEqual([]);
    share.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    vi.spyOn(console, 'error').mockReturnValue();
    run.command('add-to-calendar');
    await vi.waitFor(() => expect(buttons()).toContain('Share calendar file'));
    press('Share calendar file');
    await run.noticed('Nothing was handed to a calendar.');
    expect(run.read(ana)).toBe(booked);
  });

  it('offers the links alone where a file cannot leave', async () => {
    await dialogFor(booked, becomePhone);
    expect(buttons()[0]).toBe('Open in Google Calendar');
    expect(dialogText()).toContain('This device cannot hand over a file from here');
  });
});

describe('exporting the calendar', () => {
  const bo =
    '---\nstatus: in-touch\ncontacted: 2026-03-01\n---\n## Promises\n\n- [ ] Send it 📅 2026-03-20\n';
  const cy = '---\nstatus: identified\nfollow-up: 2026-03-30\n---\n';
  const files = { [ana]: booked, 'Contacts/Bo.md': bo, 'Contacts/Cy.md': cy };

  it('saves one file with all that is ahead, says how much, and writes no note', async () => {
    run = await runPlugin(files);
    run.command('export-calendar');
    await run.noticed(
      '“Informational interviews 2026-03-11.ics” went to your downloads, with 4 entries.',
    );
    const { name, text } = await fileHanded();
    expect(name).toBe('Informational interviews 2026-03-11.ics');
    expect(readCalendar(text).map(({ summary }) => summary)).toEqual([
      ...['Conversation with Ana Reyes', 'Last day to thank Ana Reyes'],
      ...['Promised to Bo: Send it', 'Ask Cy for a talk'],
    ]);
    for (const [path, before] of Object.entries(files)) expect(run.read(path)).toBe(before);
  });

  it('knows an interview by the same as the file for it alone', async () => {
    await dialogFor(booked);
    press('Save calendar file');
    const { text } = await fileHanded();
    await run.noticed('went to your downloads');
    run.command('export-calendar');
    await vi.waitFor(() => expect(handed).toHaveLength(2));
    const ids = (file: string): unknown[] => readCalendar(file).map(({ uid }) => uid);
    expect(ids(handed[1]?.text ?? '')).toEqual(ids(text));
  });

  it('says so where nothing is ahead', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: identified\n---\n' });
    run.command('export-calendar');
    await run.noticed('There is nothing to export');
    expect(handed).toEqual([]);
  });

  it('is shared at a press of its own where a phone can', async () => {
    run = await runPlugin(files);
    becomePhone((file) => hand(file));
    run.command('export-calendar');
    await run.noticed('A calendar file with 4 entries is ready.');
    expect(handed).toEqual([]);
    press('Share calendar file', '.notice');
    await run.noticed('A calendar file with 4 entries was shared.');
    expect(readCalendar((await fileHanded()).text)).toHaveLength(4);
  });

  it('says what to do where a file cannot leave', async () => {
    run = await runPlugin(files);
    becomePhone();
    run.command('export-calendar');
    await run.noticed('This device cannot hand over a file with 4 entries from here.');
  });
});
