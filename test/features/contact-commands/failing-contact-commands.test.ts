// @vitest-environment jsdom
import { MarkdownView, type TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldOf, fill, press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { settingsFile } from '../../builders/settings';

const ana = 'Contacts/Ana.md';

/** One note for each way a contact can stand, so that each command makes sense for some. */
const stands = {
  listed: 'status: identified\nreferred-by: Bo',
  asked: 'status: contacted\ncontacted: 2026-02-20',
  answered: 'status: replied\nreplied: 2026-03-10',
  booked: 'status: scheduled\ninterview: 2026-03-11T14:00\nplace: https://meet.example/ana',
  ahead: 'status: scheduled\ninterview: 2026-03-12T14:00',
  over: 'status: scheduled\ninterview: 2026-03-10T09:10\nprepared: 2026-03-09',
  talked: 'status: interviewed\ninterview: 2026-03-10T09:10\nreferred-by: Bo',
  close: 'status: in-touch\ninterview: 2026-01-10\nthanked: 2026-01-11\nreflected: 2026-01-11',
  closed: 'status: closed',
  unlisted: 'company: Acme',
  broken: 'status: "replied',
} as const;

let run: RunningPlugin;
let unheard: unknown[];

function hear(reason: unknown): void {
  unheard.push(reason);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
  vi.spyOn(console, 'error').mockReturnValue();
  unheard = [];
  process.on('unhandledRejection', hear);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
  process.off('unhandledRejection', hear);
  vi.useRealTimers();
});

/** Opens Ana's note with something typed into it that is not saved yet. */
async function typeInto(stand: keyof typeof stands): Promise<void> {
  run = await runPlugin({ [ana]: `---\n${stands[stand]}\n---\nMet.\n`, 'List.md': '- Cy\n' });
  await run.open(ana);
  const view = run.app.workspace.getActiveViewOfType(MarkdownView);
  view?.editor.replaceRange('Typed. ', { line: view.editor.lastLine(), ch: 0 });
  clearNotices();
}

function fillDisk(): void {
  vi.spyOn(run.disk, 'writeText').mockRejectedValue(new Error('Disk full'));
}

function failReading(): void {
  vi.spyOn(run.disk, 'readText').mockRejectedValue(new Error('Unreadable'));
}

function failOpening(): void {
  const leaf = Object.getPrototypeOf(run.app.workspace.getLeaf(false)) as {
    openFile: (file: TFile) => Promise<void>;
  };
  vi.spyOn(leaf, 'openFile').mockRejectedValue(new Error('Not opened'));
}

function clearNotices(): void {
  for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
}

function dialogs(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.modal-container')];
}

/** Waits for a dialog or a notice, and until nothing is under way any more. */
async function answered(): Promise<void> {
  await vi.waitFor(() => expect(dialogs().length + run.notices().length).toBeGreaterThan(0));
  await run.settled();
}

async function saidOnce(...texts: readonly string[]): Promise<void> {
  await answered();
  expect(run.notices()).toHaveLength(1);
  for (const text of texts) expect(run.notices()[0]).toContain(text);
  expect(dialogs()).toEqual([]);
  expect(unheard).toEqual([]);
}

describe('any command', () => {
  /** Runs every command in turn; each is to show a dialog, the sidebar or exactly one notice. */
  async function runAll(): Promise<void> {
    const own = Object.keys(run.host.commands.commands).filter((id) => id.includes('interviews:'));
    expect(own.length).toBeGreaterThan(30);
    for (const id of own.filter(
      (each) => !/:(?:show-(?:follow-ups|people)|open-conversation|look-back)$/.test(each),
    )) {
      run.command(id);
      await answered();
      const shown = [...run.notices(), ...dialogs().map(({ textContent }) => textContent)];
      expect(shown, id).toHaveLength(1);
      for (const dialog of dialogs()) dialog.querySelector<HTMLElement>('.modal-bg')?.click();
      await run.settled();
      clearNotices();
    }
    expect(unheard).toEqual([]);
  }

  it.each(Object.keys(stands) as (keyof typeof stands)[])(
    'over a full disk, with typing not yet saved in the note of someone %s, says it once',
    async (stand) => {
      await typeInto(stand);
      fillDisk();
      await runAll();
    },
  );

  it.each(['answered', 'booked', 'talked', 'broken'] as const)(
    'over a disk that cannot be read, for someone %s, says it once',
    async (stand) => {
      await typeInto(stand);
      failReading();
      await runAll();
    },
  );
});

describe('what was typed where a write fails', () => {
  const notice = async (text: string): Promise<void> => {
    await vi.waitFor(() => expect(run.notices().join()).toContain(text));
    await run.settled();
  };

  /** Lets all writes fail, presses, and lets them succeed again once that was told. */
  async function failAt(words: string, text: string): Promise<void> {
    clearNotices();
    const writing = vi.spyOn(run.disk, 'writeText').mockRejectedValue(new Error('Disk full'));
    press(words);
    await notice(text);
    expect(run.notices()).toHaveLength(1);
    writing.mockRestore();
  }

  async function done(): Promise<void> {
    await run.settled();
    expect(dialogs()).toEqual([]);
    expect(unheard).toEqual([]);
  }

  it('into the form of a command comes back, to be tried again', async () => {
    await typeInto('answered');
    run.command('schedule-interview');
    await answered();
    fill('Day', '2026-03-20');
    fill('Link or address', 'The blue door');
    await failAt('Schedule', '“Ana” was not changed.');
    await failAt('Schedule', '“Ana” was not changed.');
    expect(fieldOf('Link or address').value).toBe('The blue door');
    press('Schedule');
    await vi.waitFor(() => expect(run.read(ana)).toContain('interview: 2026-03-20'));
    expect(run.read(ana)).toContain('place: The blue door');
    await done();
  });

  it('of a new contact comes back, to be tried again', async () => {
    await typeInto('answered');
    run.command('add-contact');
    await answered();
    fill('Name', 'Bo Chen');
    fill('Role', 'Baker');
    await failAt('Add contact', 'No contact was added.');
    expect(fieldOf('Role').value).toBe('Baker');
    press('Add contact');
    await vi.waitFor(() => expect(run.read('Contacts/Bo Chen.md')).toContain('role: Baker'));
    await done();
  });

  it.each([
    ['is full', (): void => undefined],
    [
      'brings a note that cannot be understood',
      (): void => run.disk.writeFromOutside(ana, '---\na: 1\na: 2\n---\n'),
    ],
  ])('of a talk comes back where the disk %s', async (_how, meanwhile) => {
    await typeInto('over');
    const text = run.read(ana) ?? '';
    run.command('mark-interviewed');
    await vi.waitFor(() => expect(dialogs()).toHaveLength(1));
    await run.settled();
    const marked = run.read(ana) ?? text;
    fill('The one thing I learned', 'Ship small');
    fill('Did they suggest a colleague?', 'Bo Chen');
    meanwhile();
    await run.settled();
    if (run.read(ana) === marked) await failAt('Save and reflect', 'were not saved.');
    else {
      clearNotices();
      press('Save and reflect');
      await notice('“Ana” was not changed.');
    }
    expect(fieldOf('The one thing I learned').value).toBe('Ship small');
    expect(fieldOf('Did they suggest a colleague?').value).toBe('Bo Chen');
    run.disk.writeFromOutside(ana, marked);
    await run.settled();
    press('Save and reflect');
    await vi.waitFor(() => expect(run.read(ana)).toContain('takeaway: Ship small'));
    expect(run.read('Contacts/Bo Chen.md')).toContain('status: identified');
    await done();
  });

  it('into the first form of all comes back, to be tried again', async () => {
    await typeInto('answered');
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(document.querySelector('.ii-first-run')).not.toBeNull());
    press('Begin', 'body');
    await vi.waitFor(() => expect(dialogs()).toHaveLength(1));
    fill('Your name', 'Sam');
    fill('When you can talk', 'Monday 09:00 to 17:00');
    await failAt('Save', 'Your settings were not saved.');
    expect(fieldOf('Your name').value).toBe('Sam');
    expect(fieldOf('When you can talk').value).toBe('Monday 09:00 to 17:00');
    press('Save');
    await notice('All set.');
    expect(run.read(settingsFile)).toContain('"Sam"');
    await done();
  });

  it('as another day comes back, to be tried again', async () => {
    await typeInto('answered');
    run.command('mark-offered');
    await notice('Another day…');
    press('Another day…', '.notice');
    await vi.waitFor(() => expect(dialogs()).toHaveLength(1));
    fill('Day', '2026-03-02');
    await failAt('Save', '“Ana” was not changed.');
    expect(fieldOf('Day').value).toBe('2026-03-02');
    press('Save');
    await vi.waitFor(() => expect(run.read(ana)).toContain('offered: 2026-03-02'));
    await done();
  });

  it('into the rows of a list comes back, to be tried again', async () => {
    await typeInto('answered');
    run.disk.writeFromOutside('List.md', '- Cy Moss\n- Di Poe\n- Ed Roy\n');
    await run.settled();
    await run.open('List.md');
    run.command('add-contacts-from-list');
    await vi.waitFor(() => expect(dialogs()).toHaveLength(1));
    fill('Role', 'Baker', 1);
    const boxes = (): readonly HTMLInputElement[] => [
      ...document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]'),
    ];
    boxes()[0]?.click();
    await failAt('Add 2 people', 'No contacts were added.');
    expect(fieldOf('Role', 1).value).toBe('Baker');
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true, true]);
    press('Add 2 people');
    await vi.waitFor(() => expect(run.read('Contacts/Di Poe.md')).toContain('role: Baker'));
    expect(run.read('Contacts/Cy Moss.md')).toBeNull();
    expect(run.read('List.md')).toBe('- Cy Moss\n- [[Di Poe]]\n- [[Ed Roy]]\n');
    await done();
  });
});

describe('a command over a full disk, with typing not yet saved', () => {
  it.each([
    ['schedule-interview', 'answered', '“Ana” was not changed.'],
    ['start-timer', 'answered', 'The timer was not started.'],
    ['do-next', 'answered', 'No message was drafted.'],
    ['do-next', 'ahead', '“Ana” was not changed.'],
    ['draft-thank-you', 'talked', 'No message was drafted.'],
    ['insert-questions', 'answered', '“Ana” was not changed.'],
  ] as const)('%s says of someone %s what was not done', async (command, stand, text) => {
    await typeInto(stand);
    fillDisk();
    run.command(command);
    await saidOnce(text, 'Try again');
  });

  it('says how to fix it where the disk tells', async () => {
    await typeInto('answered');
    const error = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    vi.spyOn(run.disk, 'writeText').mockRejectedValue(error);
    run.command('mark-offered');
    await saidOnce('“Ana” was not changed. The disk is full: free up some space, then try again.');
  });

  it('keeps a draft that could not be marked as sent', async () => {
    await typeInto('talked');
    run.command('draft-thank-you');
    await answered();
    fillDisk();
    press('Mark as sent', '.modal');
    press('Mark as sent anyway', '.modal');
    await vi.waitFor(() => expect(run.notices()).toHaveLength(1));
    await run.settled();
    expect(run.notices()[0]).toContain('“Ana” was not changed.');
    expect(document.querySelector('.modal textarea')).not.toBeNull();
    expect(unheard).toEqual([]);
  });

  it('says that someone was marked where only the questions about the talk fail', async () => {
    await typeInto('booked');
    vi.setSystemTime(new Date(2026, 2, 11, 15, 0));
    const real = run.app.vault.process.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'process').mockImplementationOnce(async (file, edit) => {
      const text = await real(file, edit);
      failReading();
      return text;
    });
    run.command('mark-interviewed');
    await vi.waitFor(() => expect(run.notices().join()).toContain('“Ana” is marked'));
    await run.settled();
    expect(run.notices().join()).not.toContain('not changed');
    expect(run.read(ana)).toContain('status: interviewed');
    expect(unheard).toEqual([]);
  });
});

describe('a note that cannot be opened', () => {
  it('leaves a contact added, and says that only its note was not opened', async () => {
    await typeInto('answered');
    failOpening();
    run.command('add-contact');
    await answered();
    fill('Name', 'Bo Chen');
    press('Add contact', '.modal');
    await saidOnce('Bo Chen: added to your list', 'The note could not be opened', 'Undo');
    expect(run.read('Contacts/Bo Chen.md')).toContain('status: identified');
    vi.restoreAllMocks();
    press('Open note', '.notice');
    await vi.waitFor(() => expect(run.app.workspace.getActiveFile()?.basename).toBe('Bo Chen'));
  });

  it('is said once of someone who is there already, and can be tried again', async () => {
    await typeInto('answered');
    failOpening();
    run.command('add-contact');
    await answered();
    fill('Name', 'Ana');
    press('Open note', '.modal');
    await saidOnce('Ana already has a note, so nothing was added. It could not be opened.');
    press('Open note', '.notice');
    await vi.waitFor(() => expect(run.notices().join()).toContain('“Ana” was not opened.'));
    await saidOnce('“Ana” was not opened.');
  });

  it('loses nothing of what was told of a talk', async () => {
    await typeInto('over');
    run.command('mark-interviewed');
    await vi.waitFor(() => expect(dialogs()).toHaveLength(1));
    fill('The one thing I learned', 'Ship small');
    failOpening();
    clearNotices();
    press('Save and reflect', '.modal');
    await vi.waitFor(() => expect(run.read(ana)).toContain('### Reflection'));
    await saidOnce('talk noted, reflection ready', 'The note could not be opened');
    expect(run.read(ana)).toContain('takeaway: Ship small');
  });

  it('is said once by what takes one there', async () => {
    await typeInto('booked');
    failOpening();
    run.command('do-next');
    // It would have been prepared, in the note.
    await saidOnce('“Ana” was not changed.');
  });

  it('is said once by the notice ahead of a talk', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    vi.setSystemTime(new Date(2026, 2, 11, 13, 50));
    await typeInto('booked');
    vi.spyOn(run.app.workspace, 'revealLeaf').mockRejectedValue(new Error('No room'));
    vi.advanceTimersByTime(10_000);
    await answered();
    press('Open conversation', '.notice');
    await vi.waitFor(() => expect(run.notices().join()).toContain('“Ana” was not opened.'));
    await saidOnce();
  });

  it('is said once where the sidebar cannot be shown', async () => {
    await typeInto('answered');
    vi.spyOn(run.app.workspace, 'revealLeaf').mockRejectedValue(new Error('No room'));
    run.command('show-follow-ups');
    await saidOnce('The follow-ups were not shown.');
  });
});
