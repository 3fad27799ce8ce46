// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { bookedTalk, holdClock, setClock, timerStatus } from '../../builders/timed-talks';

const ana = 'Contacts/Ana Reyes.md';
const renamed = 'Contacts/Ana R.md';

let run: RunningPlugin;

holdClock();

afterEach(() => run.unload());

/** Starts the app ten minutes ahead of the talk, and lets it look at the clock. */
async function announced(others: Record<string, string> = {}): Promise<void> {
  setClock(9, 10);
  run = await runPlugin({ [ana]: bookedTalk, ...others });
  vi.advanceTimersByTime(10_000);
  expect(notices()).toContain('In 10 minutes: Ana Reyes');
}

/** Starts the timer ten minutes ahead of the talk. */
async function timed(): Promise<void> {
  setClock(9, 10);
  run = await runPlugin({ [ana]: bookedTalk });
  await run.open(ana);
  run.command('start-timer');
  await vi.waitFor(() => expect(timerStatus()).toBe('Ana Reyes: starts at 09:20'));
}

/** Writes something else into the note, as a sync does. */
async function edit(from: string, to: string, path = ana): Promise<void> {
  run.disk.writeFromOutside(path, (run.read(path) ?? '').replace(from, to));
  await run.settled();
  vi.advanceTimersByTime(1000);
}

async function rename(from: string, to: string): Promise<void> {
  await run.app.fileManager.renameFile(run.file(from), to);
  await run.settled();
}

function clearNotices(): void {
  for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
}

function notices(): string {
  return run.notices().join('\n');
}

describe('the timer of a talk that is yet to begin', () => {
  it.each([
    ['later', 'T09:20', 'T09:25', 'Ana Reyes: starts at 09:25'],
    ['to a moment ago', 'T09:20', 'T09:05', 'Ana Reyes 25 min'],
    ['to another day', '-11T09:20', '-12T09:20', ''],
    ['until nobody knows when', 'interview: 2026-03-11T09:20\n', '', ''],
  ])('goes with it where it is moved %s', async (_, from, to, shown) => {
    await timed();
    await edit(from, to);
    expect(timerStatus()).toBe(shown);
  });

  it.each(['postpone-interview', 'mark-declined'])('ends with “%s”', async (id) => {
    await timed();
    run.command(id);
    await vi.waitFor(() => expect(timerStatus()).toBe(''));
    await run.settled();
  });

  it('is as long as the note says by now, and what was added comes to that', async () => {
    await timed();
    press('+5 min', '.ii-timer');
    await edit('medium', 'minutes: 45\nmedium');
    setClock(9, 20);
    vi.advanceTimersByTime(1000);
    expect(timerStatus()).toBe('Ana Reyes 50 min');
  });

  it('goes with it where it was moved while the app was closed', async () => {
    await timed();
    const kept = JSON.parse(JSON.stringify(window.localStorage)) as Record<string, string>;
    await run.unload();
    for (const [key, value] of Object.entries(kept)) window.localStorage.setItem(key, value);
    run = await runPlugin({ [ana]: bookedTalk.replace('T09:20', 'T09:25') });
    await vi.waitFor(() => expect(timerStatus()).toBe('Ana Reyes: starts at 09:25'));
  });

  it('is left alone once the talk has begun', async () => {
    await timed();
    setClock(9, 21);
    await edit('T09:20', 'T09:40');
    expect(timerStatus()).toBe('Ana Reyes 29 min');
  });
});

describe('the notice that a talk is near', () => {
  it.each([
    ['called off', 'status: scheduled', 'status: declined'],
    ['moved to another day', '-11T09:20', '-12T09:20'],
  ])('goes where the talk is %s', async (_, from, to) => {
    await announced();
    await edit(from, to);
    expect(notices()).toBe('');
  });

  it('leaves those that are near where one of several is called off', async () => {
    await announced({ 'Contacts/Bo Chen.md': bookedTalk.replace('T09:20', 'T09:22') });
    await edit('status: scheduled', 'status: declined');
    expect(notices()).toContain('Bo Chen');
    expect(notices()).not.toContain('Ana Reyes');
  });

  it('does what it offers also where the note was renamed meanwhile', async () => {
    await announced();
    await rename(ana, renamed);
    press('Open conversation', '.notice');
    await vi.waitFor(() =>
      expect(document.querySelector('.ii-talk')?.textContent).toContain('Ana R'),
    );
    await run.unload();
    window.localStorage.clear();
    await announced();
    await rename(ana, renamed);
    press('Start timer', '.notice');
    await vi.waitFor(() => expect(timerStatus()).toBe('Ana R: starts at 09:20'));
    expect(notices()).not.toContain('In 10 minutes');
  });

  it('is not said again where two notes swap their names, or the note is away for a moment', async () => {
    const bo = 'Contacts/Bo Chen.md';
    await announced({ [bo]: bookedTalk.replace('T09:20', 'T09:22') });
    clearNotices();
    await rename(ana, 'Contacts/X.md');
    await rename(bo, ana);
    await rename('Contacts/X.md', bo);
    vi.advanceTimersByTime(20_000);
    expect(notices()).toBe('');
    const text = run.read(ana) ?? '';
    run.disk.removeFromOutside(ana);
    await run.settled();
    vi.advanceTimersByTime(20_000);
    run.disk.writeFromOutside(ana, text);
    await run.settled();
    vi.advanceTimersByTime(20_000);
    expect(notices()).toBe('');
  });

  it('is said of somebody who is booked for the time at which another’s note is gone', async () => {
    const bo = 'Contacts/Bo Chen.md';
    await announced({ [bo]: bookedTalk.replace('scheduled', 'replied') });
    clearNotices();
    await run.app.fileManager.trashFile(run.file(ana));
    await run.settled();
    vi.advanceTimersByTime(20_000);
    await edit('status: replied', 'status: scheduled', bo);
    vi.advanceTimersByTime(20_000);
    expect(notices()).toContain('Bo Chen');
  });
});

it('marks as talked from the notice that the time is up, though the note was renamed meanwhile', async () => {
  await timed();
  setClock(9, 50);
  vi.advanceTimersByTime(1000);
  expect(notices()).toContain('Time is up');
  await rename(ana, renamed);
  press('Mark as interviewed', '.notice');
  await vi.waitFor(() => expect(run.read(renamed)).toContain('status: interviewed'));
  await run.settled();
});
