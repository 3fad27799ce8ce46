// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { bookedTalk, holdClock, setClock, timerStatus } from '../../builders/timed-talks';

const ana = 'Contacts/Ana Reyes.md';
const note = `${bookedTalk}
## Interview 2026-03-11

### Questions

#### What surprised you? ★

#### What is next?
`;

let run: RunningPlugin;

holdClock();

afterEach(() => run.unload());

async function start(files: Record<string, string> = { [ana]: note }): Promise<void> {
  run = await runPlugin(files);
  await run.open(ana);
  run.command('start-timer');
  await vi.waitFor(() => expect(timerStatus()).not.toBe(''));
  await run.settled();
}

/** Lets minutes go by: asleep but for the last second. */
function pass(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000 - 1000);
  vi.advanceTimersByTime(1000);
}

function card(): string {
  return document.querySelector('.ii-timer')?.textContent ?? '';
}

function stored(): unknown {
  return run.app.loadLocalStorage('informational-interviews-timer');
}

function notices(): string {
  return run.notices().join('\n');
}

describe('the interview timer', () => {
  it('counts the agreed minutes down in the sidebar and the status bar, must-asks beside it', async () => {
    await start();
    expect(timerStatus()).toBe('Ana Reyes 30 min');
    await vi.waitFor(() => expect(card()).toMatch(/30:00|29:5\d/));
    expect(card()).toContain('What surprised you?');
    expect(card()).not.toContain('What is next?');
    pass(6);
    await vi.waitFor(() => expect(card()).toMatch(/24:00|23:5\d/));
    expect(timerStatus()).toBe('Ana Reyes 24 min');
    expect(run.read(ana)).toBe(note);
    expect(stored()).toEqual({
      path: ana,
      start: expect.any(Number) as number,
      minutes: 30,
      isAgreed: true,
    });
  });

  it('has the focus of the sidebar, in the place of the card', async () => {
    await start();
    run.command('show-follow-ups');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(document.querySelector('.ii-timer .ii-name')),
    );
    expect(document.activeElement?.textContent).toBe('Ana Reyes');
  });

  it('says each phase once, and of those slept through the last alone', async () => {
    await start();
    pass(25);
    pass(1);
    expect(notices().match(/Last question/g)).toHaveLength(1);
    press('+5 min', '.ii-timer');
    pass(40);
    pass(1);
    expect(notices()).not.toContain('Last question');
    expect(notices().match(/Time is up/g)).toHaveLength(1);
    expect(timerStatus()).toBe('Ana Reyes: time is up');
    pass(180);
    expect(timerStatus()).toBe('');
    expect(stored()).toBeNull();
  });

  it('marks as talked at its end, which ends it', async () => {
    await start();
    pass(31);
    await vi.waitFor(() => expect(card()).toContain('Time is up'));
    press('Mark as interviewed', '.notice');
    await vi.waitFor(() => expect(run.read(ana)).toContain('status: interviewed'));
    expect(stored()).toBeNull();
    await vi.waitFor(() => expect(card()).toBe(''));
  });

  it('ends when its contact is marked as talked elsewhere', async () => {
    await start();
    pass(4);
    run.command('mark-interviewed');
    await vi.waitFor(() => expect(run.read(ana)).toContain('status: interviewed'));
    await vi.waitFor(() => expect(timerStatus()).toBe(''));
  });

  it('shows the questions that the note has now, and follows it to another name', async () => {
    await start();
    run.disk.writeFromOutside(ana, note.replace('is next?', 'is next? ★'));
    await run.settled();
    await vi.waitFor(() => expect(card()).toContain('What is next?'));
    await run.app.fileManager.renameFile(run.file(ana), 'Contacts/Ana Ruiz.md');
    await run.settled();
    expect(timerStatus()).toBe('Ana Ruiz 30 min');
    expect(stored()).toMatchObject({ path: 'Contacts/Ana Ruiz.md' });
    await run.app.fileManager.trashFile(run.file('Contacts/Ana Ruiz.md'));
    await run.settled();
    expect(timerStatus()).toBe('');
    expect(stored()).toBeNull();
  });

  it('asks before it takes the place of another', async () => {
    await start({ [ana]: note, 'Contacts/Bo.md': '---\nstatus: replied\nminutes: 10\n---\n' });
    await run.open('Contacts/Bo.md');
    run.command('start-timer');
    await vi.waitFor(() => press('Keep the current one', '.modal'));
    await run.settled();
    expect(timerStatus()).toBe('Ana Reyes 30 min');
    run.command('start-timer');
    await vi.waitFor(() => press('Start new timer', '.modal'));
    await vi.waitFor(() => expect(timerStatus()).toBe('Bo 10 min'));
  });

  it('goes on after a reload, and what is stored malformed is no timer', async () => {
    await start();
    const kept = JSON.parse(JSON.stringify(window.localStorage)) as Record<string, string>;
    await run.unload();
    // Whatever else the device keeps.
    const key = Object.keys(kept).find((each) => each.endsWith('interviews-timer')) ?? '';
    expect(kept[key]).toContain(ana);
    window.localStorage.setItem(key, kept[key] ?? '');
    setClock(9, 30, 30);
    run = await runPlugin({ [ana]: note });
    await vi.waitFor(() => expect(timerStatus()).toBe('Ana Reyes 20 min'));
    await run.unload();
    for (const text of [
      '{"path":1}',
      '{',
      '[]',
      JSON.stringify({ path: 'x.md', start: 1, minutes: 5 }),
    ]) {
      window.localStorage.setItem(key, text);
      run = await runPlugin({ [ana]: note });
      await run.settled();
      expect(timerStatus()).toBe('');
      await run.unload();
    }
    run = await runPlugin({});
  });
});

describe('an interview that is near', () => {
  async function look(hour: number, minute: number, text = note): Promise<void> {
    setClock(hour, minute);
    run = await runPlugin({ [ana]: text });
    vi.advanceTimersByTime(10_000);
  }

  it('is announced once, also where the app is opened later', async () => {
    await look(9, 10);
    vi.advanceTimersByTime(60_000);
    expect(run.notices().map((text) => text.slice(0, 31))).toEqual([
      'In 10 minutes: Ana Reyes, video',
    ]);
    expect(notices()).toContain('Open link');
    press('Start timer', '.notice');
    await vi.waitFor(() => expect(timerStatus()).toBe('Ana Reyes: starts at 09:20'));
  });

  it('is announced a quarter of an hour before and no sooner, whenever it is moved to', async () => {
    await look(9, 4);
    expect(notices()).toBe('');
    vi.advanceTimersByTime(60_000);
    expect(notices()).toContain('In 15 minutes: Ana Reyes, video');
    run.disk.writeFromOutside(ana, note.replace('T09:20', 'T09:15'));
    await run.settled();
    vi.advanceTimersByTime(10_000);
    expect(notices()).toContain('In 10 minutes: Ana Reyes, video');
  });

  it('is not announced once it has begun, and a place that is no web link opens nothing', async () => {
    await look(9, 21);
    expect(notices()).toBe('');
    await run.unload();
    await look(9, 10, note.replace('https://meet.example', 'javascript:x'));
    expect(notices()).toContain('In 10 minutes: Ana Reyes, video, javascript:x/ana');
    expect(notices()).not.toContain('Open link');
  });

  it('is said once for its start, though the app is restarted and the note or its folder renamed', async () => {
    await look(9, 10);
    expect(notices()).toContain('In 10 minutes: Ana Reyes');
    await run.unload();
    run = await runPlugin({ 'People/Ana R.md': note }, { contactsFolder: 'People' });
    vi.advanceTimersByTime(20_000);
    await run.settled();
    expect(notices()).toBe('');
    await run.app.vault.rename(run.file('People/Ana R.md'), 'People/Ana.md');
    await run.settled();
    vi.advanceTimersByTime(20_000);
    expect(notices()).toBe('');
    run.disk.writeFromOutside('People/Bo Chen.md', note);
    await run.settled();
    vi.advanceTimersByTime(20_000);
    expect(notices()).toContain('Bo Chen');
  });

  it('is announced a quarter of an hour before one has to leave for it, once, and then not before it', async () => {
    const away = note
      .replace('video', 'in person\ntravel: 50')
      .replace('https://meet.example/ana', 'Café');
    await look(8, 14, away);
    expect(notices()).toBe('');
    vi.advanceTimersByTime(60_000);
    expect(notices()).toContain('Leave by 08:30: Ana Reyes, 09:20, Café');
    for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
    vi.advanceTimersByTime(60 * 60_000);
    expect(notices()).toBe('');
    await run.unload();
    await look(9, 16, away);
    expect(notices()).toBe('');
  });

  it('is announced with when to leave as the note says by now', async () => {
    const away = note.replace('video', 'in person\ntravel: 50');
    await look(8, 20, away);
    expect(notices()).toContain('Leave by 08:30: Ana Reyes');
    run.disk.writeFromOutside(ana, away.replace('travel: 50', 'travel: 45'));
    await run.settled();
    expect(notices()).toContain('Leave by 08:35: Ana Reyes');
    run.disk.writeFromOutside(ana, away.replace('travel: 50', 'travel: 10'));
    await run.settled();
    expect(notices()).toBe('');
  });

  it('is announced no longer once its timer runs, however that was started', async () => {
    await look(9, 10);
    expect(notices()).toContain('In 10 minutes');
    await run.open(ana);
    run.command('start-timer');
    await vi.waitFor(() => expect(timerStatus()).toBe('Ana Reyes: starts at 09:20'));
    expect(notices()).not.toContain('In 10 minutes');
  });

  it('is announced together with another that begins then, each with its buttons until it is timed', async () => {
    setClock(9, 10);
    const other = note.replace('video', 'phone').replace('T09:20', 'T09:22');
    run = await runPlugin({ [ana]: note, 'Contacts/Bo Chen.md': other });
    vi.advanceTimersByTime(10_000);
    expect(run.notices()).toHaveLength(1);
    expect(notices()).toContain('In 10 minutes: Ana Reyes, video');
    expect(notices()).toContain('In 12 minutes: Bo Chen, phone');
    setClock(9, 11);
    press('Start timer', '.notice');
    await vi.waitFor(() => expect(timerStatus()).toBe('Bo Chen: starts at 09:22'));
    expect(notices()).not.toContain('Bo Chen, phone');
    expect(notices()).toContain('In 9 minutes: Ana Reyes, video');
  });

  it('is timed to its agreed end when the timer is started from the notice', async () => {
    await look(9, 5);
    press('Start timer', '.notice');
    await vi.waitFor(() => expect(card()).toContain('Starts at 09:20'));
    expect(card()).toContain('30:00');
    expect(notices()).toContain('starts at 09:20, and the timer counts from then.');
    pass(14);
    expect(timerStatus()).toBe('Ana Reyes: starts at 09:20');
    pass(1);
    expect(timerStatus()).toBe('Ana Reyes 30 min');
    await vi.waitFor(() => expect(card()).not.toContain('Starts at'));
    pass(29);
    expect(timerStatus()).toBe('Ana Reyes 1 min');
    expect(notices()).not.toContain('Time is up');
    pass(1);
    expect(notices()).toContain('Time is up');
  });
});

describe('a storage of the device that is broken or full', () => {
  it('stops neither the sidebar nor the timer nor the notice ahead', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(Storage.prototype, 'getItem').mockReturnValue('{ no JSON');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    try {
      await start();
      expect(timerStatus()).toBe('Ana Reyes 30 min');
      await vi.waitFor(() => expect(card()).toContain('Ana Reyes'));
      pass(6);
      expect(timerStatus()).toBe('Ana Reyes 24 min');
    } finally {
      vi.restoreAllMocks();
    }
  });
});
