// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const over = '---\nstatus: scheduled\ninterview: 2026-03-10T16:00\nprepared: 2026-03-09\n---\n';
const soon = '---\nstatus: scheduled\ninterview: 2026-03-12T14:00\n---\n';
const today = '---\nstatus: scheduled\ninterview: 2026-03-11T14:00\nprepared: 2026-03-09\n---\n';
const silent = '---\nstatus: contacted\ncontacted: 2026-02-20\nnudges: 1\n---\n';
const promised =
  '---\nstatus: in-touch\ninterview: 2026-03-02\nthanked: 2026-03-04\nreflected: 2026-03-04\nfollow-up: 2026-03-11\nnext-step: Send the article\n---\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

async function start(files: Record<string, string>): Promise<void> {
  const notes = Object.entries(files).map(([name, text]) => [`Contacts/${name}.md`, text] as const);
  run = await runPlugin(Object.fromEntries(notes));
}

function read(name: string): string {
  return run.read(`Contacts/${name}.md`) ?? '';
}

async function doNext(): Promise<void> {
  // What was written before is in the list by then.
  await run.settled();
  run.command('do-next');
  await run.settled();
}

async function shown(...texts: string[]): Promise<void> {
  await vi.waitFor(() => {
    const dialogs = [...document.querySelectorAll('.modal')].map(({ textContent }) => textContent);
    for (const text of texts) expect([...dialogs, ...run.notices()].join('\n')).toContain(text);
  });
  await run.settled();
}

/** Puts off what is offered, by a dialog or by the notice over a note. */
function notNow(): void {
  press('Not now', ':is(.modal, .notice)');
}

/** Closes the question bank, which comes with a new checklist, without choosing. */
async function leaveQuestions(name: string): Promise<void> {
  await shown(`Questions for ${name}`);
  document.querySelector<HTMLElement>('.modal .modal-close-button')?.click();
}

describe('doing the next follow-up', () => {
  it('goes through the list in its order with Not now, to the end', async () => {
    await start({ Ana: silent, Bo: promised, Cy: soon, Di: over });
    await doNext();
    await shown('How was your talk with Di?', 'Your interview on Tue 10 Mar, 16:00 is over.');
    notNow();
    await leaveQuestions('Cy');
    await shown('Prepare: Cy. Your talk is tomorrow, Thu 12 Mar, 14:00.');
    expect(read('Cy')).toContain('### Preparation');
    notNow();
    await shown('Follow up: Bo', 'Send the article');
    notNow();
    await shown('Let go: Ana', 'It is fine to let go.');
    notNow();
    await shown('That is everything for now.');
    expect([read('Ana'), read('Bo'), read('Di')]).toEqual([silent, promised, over]);
  });

  it('begins at the top again when it is called anew', async () => {
    await start({ Ana: silent, Bo: promised });
    await doNext();
    await shown('Follow up: Bo');
    notNow();
    await shown('Let go: Ana');
    notNow();
    await doNext();
    await shown('Follow up: Bo');
    notNow();
    await shown('Let go: Ana');
    notNow();
  });

  it('goes on with what the card shows as next once somebody was left for now', async () => {
    await start({ Ana: silent, Bo: promised });
    run.command('show-follow-ups');
    const onCard = (): string | undefined =>
      document.querySelector('.ii-card .ii-name')?.textContent ?? undefined;
    await vi.waitFor(() => expect(onCard()).toBe('Bo'));
    await doNext();
    await shown('Follow up: Bo');
    notNow();
    await shown('Let go: Ana');
    expect(onCard()).toBe('Ana');
    document.querySelector<HTMLElement>('.modal .modal-close-button')?.click();
    await doNext();
    await shown('Let go: Ana');
    notNow();
    await shown('That is everything for now.');
    expect(onCard()).toBe('Bo');
  });

  it('begins at the top again on another day', async () => {
    await start({ Ana: silent, Bo: promised });
    await doNext();
    await shown('Follow up: Bo');
    notNow();
    await shown('Let go: Ana');
    document.querySelector<HTMLElement>('.modal .modal-close-button')?.click();
    vi.setSystemTime(new Date(2026, 2, 12, 9, 0));
    await doNext();
    await shown('Follow up: Bo');
    notNow();
  });

  it('prepares an interview of today that is not prepared, as the first button of the card does', async () => {
    await start({ Cy: today.replace('prepared: 2026-03-09\n', ''), Ana: silent });
    await doNext();
    await leaveQuestions('Cy');
    await shown('Prepare: Cy.');
    await doNext();
    await shown('Let go: Ana');
  });

  it('does by its main button what the form says, and no more', async () => {
    await start({ Ana: silent, Bo: promised });
    await doNext();
    await shown('Follow up: Bo');
    press('Finish follow-up');
    await vi.waitFor(() => expect(read('Bo')).toContain('Follow-up done: Send the article'));
    await run.settled();
    expect(document.querySelector('.modal')).toBeNull();
    expect(read('Ana')).toBe(silent);
    await doNext();
    await shown('Let go: Ana');
    press('Mark as no answer');
    await vi.waitFor(() => expect(read('Ana')).toContain('status: no-reply'));
  });

  it('asks about an interview that is over, and how it was, or takes it as postponed', async () => {
    await start({ Di: over, Ed: over });
    await doNext();
    await shown('How was your talk with Di?');
    press('Mark interview as postponed');
    await vi.waitFor(() => expect(read('Di')).toContain('status: replied'));
    await doNext();
    await shown('How was your talk with Ed?');
    expect(document.querySelectorAll('.modal')).toHaveLength(1);
    press('4', '.modal');
    press('Save and reflect');
    await vi.waitFor(() => expect(read('Ed')).toContain('status: interviewed'));
    expect(read('Ed')).toMatch(
      /fit: 4\n[^]*### Reflection[^]*## Log\n\n- 2026-03-10 Talked\n- 2026-03-11 Fit 4 of 5\n/,
    );
    await run.settled();
    expect(document.querySelector('.modal')).toBeNull();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(read('Ed')).toBe(over));
  });

  it('passes Not now on to the dialog of a command', async () => {
    await start({
      Flo: '---\nstatus: replied\nreplied: 2026-03-04\noffered: 2026-03-05\n---\n',
      Ana: silent,
    });
    await doNext();
    await shown('Schedule an interview with Flo');
    notNow();
    await shown('Let go: Ana');
    notNow();
  });

  it('opens the conversation of today, and goes on where it is called again', async () => {
    await start({ Cy: today, Ana: silent });
    await doNext();
    await shown('Interview: Cy. Your talk is today, Wed 11 Mar, 14:00');
    expect(document.querySelector('.ii-talk')?.textContent).toContain('Cy');
    expect(read('Cy')).toBe(today);
    await doNext();
    await shown('Let go: Ana');
    expect(run.notices().join()).not.toContain('Interview: Cy');
    notNow();
    await shown('That is everything for now.');
  });

  it('lets its notice go once the timer is started, wherever that is done', async () => {
    await start({ Cy: today });
    await doNext();
    await shown('Interview: Cy. Your talk is today, Wed 11 Mar, 14:00');
    press('Start timer', '.ii-talk');
    await vi.waitFor(() => expect(run.notices().join()).not.toContain('Interview: Cy'));
  });

  it('marks as prepared from the notice that waits in the note', async () => {
    await start({ Cy: soon });
    await doNext();
    await leaveQuestions('Cy');
    await shown('Prepare: Cy.');
    press('Mark as prepared', '.notice');
    await vi.waitFor(() => expect(read('Cy')).toContain('prepared: 2026-03-11'));
  });

  it('lets the notice in the note go once what was inserted for it is undone', async () => {
    await start({ Cy: soon });
    await doNext();
    await leaveQuestions('Cy');
    await shown('Prepare: Cy.');
    run.command('undo-last-change');
    await run.noticed('was undone');
    expect(read('Cy')).toBe(soon);
    expect(run.notices().join()).not.toContain('Prepare: Cy.');
  });

  it('has one notice once the questions are inserted too, whose undo takes both back', async () => {
    await start({ Cy: soon });
    await doNext();
    await shown('Questions for Cy');
    press('Insert');
    await shown('Prepare: Cy.');
    expect(read('Cy')).toContain('### Questions');
    expect(run.notices()).toHaveLength(1);
    press('Undo', '.notice');
    await run.noticed('was undone');
    expect(read('Cy')).toBe(soon);
    expect(run.notices()).toHaveLength(1);
  });

  it.each([
    ['it is done elsewhere', () => run.command('mark-prepared')],
    ['its note is deleted', () => run.app.vault.delete(run.file('Contacts/Cy.md'))],
  ])('lets the notice in the note go once %s', async (_, end) => {
    await start({ Cy: soon });
    await doNext();
    await leaveQuestions('Cy');
    await shown('Prepare: Cy.');
    await end();
    await vi.waitFor(() => expect(run.notices().join()).not.toContain('Prepare: Cy.'));
  });

  it('keeps the notice in the note while that is renamed, for the same person', async () => {
    await start({ Cy: soon });
    await doNext();
    await leaveQuestions('Cy');
    await shown('Prepare: Cy.');
    await run.app.vault.rename(run.file('Contacts/Cy.md'), 'Contacts/Cyril.md');
    await run.settled();
    press('Mark as prepared', '.notice');
    await vi.waitFor(() => expect(read('Cyril')).toContain('prepared: 2026-03-11'));
  });

  it('leaves a note alone that cannot be written, says so, and waits for nothing', async () => {
    await start({ Cy: `${soon}\`\`\`\nopen\n` });
    const before = read('Cy');
    await doNext();
    await shown('“Cy” was not changed.');
    expect(run.notices().join()).not.toContain('Not now');
    expect(read('Cy')).toBe(before);
  });

  it('says what comes next where nothing is due', async () => {
    await start({ Cy: '---\nstatus: scheduled\ninterview: 2026-03-20T14:00\n---\n' });
    await doNext();
    await shown(
      'Nothing is due right now. Next: Cy, Wed 18 Mar. Prepare. Your talk is on Fri 20 Mar',
    );
  });

  it('says that nothing is due where nothing comes either', async () => {
    await start({});
    await doNext();
    await shown('Nothing is due right now.');
  });

  it('leaves no notice behind when the plugin is switched off', async () => {
    await start({ Cy: soon });
    await doNext();
    await leaveQuestions('Cy');
    await shown('Prepare: Cy.');
    await run.host.plugins.disablePlugin('informational-interviews');
    expect(run.notices().join()).not.toContain('Prepare: Cy.');
  });
});
