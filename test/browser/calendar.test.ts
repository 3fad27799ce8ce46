import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { readCalendar } from '../core/calendar/read-calendar';
import { parts } from './app-page';
import { SidebarPage } from './sidebar-page';
import { tooSmall } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

const ana = 'Contacts/Ana Reyes.md';
const booked = `---
status: scheduled
company: Northwind
interview: 2026-03-12T14:00
medium: in person
place: Harbour Street 4
travel: 50
---
`;

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function openDialog(start: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: { [ana]: booked },
    open: ana,
    ...start,
  });
  shown = new SidebarPage(run.page);
  await shown.command('Add interview to calendar');
  await run.page.getByRole('dialog', { name: 'Add to calendar: Ana Reyes' }).waitFor();
}

describe('a booked interview', () => {
  it('is saved as a calendar file by one key, and the note keeps what it is known by', async () => {
    await openDialog();
    const [download] = await Promise.all([run.page.waitForEvent('download'), shown.press('Enter')]);
    expect(download.suggestedFilename()).toBe('Ana Reyes 2026-03-12.ics');
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    const [interview, thanks] = readCalendar(file);
    const start = await run.page.evaluate(() => new Date(2026, 2, 12, 14).toISOString());
    expect(interview).toMatchObject({
      start: start.replace('.000', ''),
      summary: 'Conversation with Ana Reyes',
      location: 'Harbour Street 4',
      description: 'Northwind, in person\nLeave by 13:10',
    });
    expect(interview?.alarms.map(({ minutes }) => minutes)).toEqual([-65, -50]);
    expect(thanks).toMatchObject({ isAllDay: true, start: '2026-03-14', end: '2026-03-15' });
    await expect
      .poll(() => run.readNote(ana))
      .toContain(`calendar-id: ${String(interview?.uid)}\n`);
    await shown.button('Undo').click();
    await expect.poll(() => run.readNote(ana)).toBe(booked);
  });

  it.each([
    ['Open in Google Calendar', 'https://calendar.google.com/calendar/render'],
    ['Open in Outlook', 'https://outlook.live.com/calendar/deeplink/compose'],
  ])('opens a page filled in, and nothing goes there before the press: %s', async (name, page) => {
    await openDialog();
    const asked: string[] = [];
    await run.page.context().route(/google|outlook/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: '' });
    });
    const opening = run.page.context().waitForEvent('page');
    expect(asked).toEqual([]);
    await shown.button(name).click();
    await (await opening).waitForLoadState();
    const [address = '', ...others] = asked.filter((each) => !each.includes('favicon'));
    expect(others).toEqual([]);
    const { origin, pathname, searchParams } = new URL(address);
    expect(origin + pathname).toBe(page);
    expect([...searchParams.values()]).toContain('Conversation with Ana Reyes');
    expect([...searchParams.values()]).toContain('Northwind, in person\nLeave by 13:10');
    expect(await run.readNote(ana)).toBe(booked);
  });

  it('is handed over by a link on a phone that shares no files, with buttons for a thumb', async () => {
    await openDialog({ layout: 'phone' });
    const dialog = run.page.getByRole('dialog', { name: 'Add to calendar: Ana Reyes' });
    expect(
      await dialog.getByRole('button', { name: /^(?:Save|Share|Open)/ }).allInnerTexts(),
    ).toEqual(['Open in Google Calendar', 'Open in Outlook', 'Open in Outlook (work or school)']);
    expect(await tooSmall(run.page, parts.dialog)).toEqual([]);
  });
});

describe('all that is ahead', () => {
  it('is saved as one file', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30', files: { [ana]: booked } });
    shown = new SidebarPage(run.page);
    const [download] = await Promise.all([
      run.page.waitForEvent('download'),
      shown.command('Export calendar'),
    ]);
    expect(download.suggestedFilename()).toBe('Informational interviews 2026-03-11.ics');
    expect(readCalendar(await readFile(await download.path(), 'utf8'))).toHaveLength(2);
    await run.page.getByText('went to your downloads, with 2 entries.').waitFor();
    expect(await run.readNote(ana)).toBe(booked);
  });
});
