// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill, press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
  // A page that lays nothing out has no room for rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const ana = 'Contacts/Ana.md';
const head = '---\nstatus: in-touch\nchecked-in: 2026-03-02\n---\n';
const log = '## Log\n\n- 2026-03-02 Checked in\n';

function note(heading: string, ...lines: readonly string[]): string {
  return `${head}## ${heading}\n\n${lines.join('\n')}\n\n${log}`;
}

function texts(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

const card = (): readonly string[] => texts('.ii-card button');

function message(): HTMLTextAreaElement {
  const field = document.querySelector<HTMLTextAreaElement>('.ii-draft textarea');
  if (field === null) throw new Error('There is no message.');
  return field;
}

/** Types over a placeholder of the message. */
function write(placeholder: string, words: string): void {
  const field = message();
  field.value = field.value.replace(placeholder, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function show(text: string, button: string): Promise<void> {
  run = await runPlugin({ [ana]: text }, { myName: 'Sam' });
  run.command('show-follow-ups');
  await vi.waitFor(() => expect(card()).toContain(button));
  // The sidebar is at the front only once all is done that shows it.
  await run.settled();
}

/** The text of the note once it is another one, with all done that comes of it. */
async function changedTo(text: string): Promise<void> {
  await vi.waitFor(() => expect(run.read(ana)).toBe(text));
  await run.settled();
}

describe('a promise of one’s own', () => {
  it('is shown with what was promised and kept by one press, which undo takes back', async () => {
    const text = note('Promises', '- [ ] Call 📅 2026-03-11', '- [ ] Write 📅 2026-03-11');
    await show(text, 'Mark as kept');
    expect(texts('.ii-card .ii-why').join()).toContain('today, Wed 11 Mar: Call.');
    expect(texts('.ii-card .ii-action').join()).toBe('Keep a promise.');
    expect(texts('.ii-list .ii-row-head').join()).toContain('Promise: Write');
    expect(card()).toContain('No longer');
    press('Mark as kept', '.ii-card');
    const kept = `${text.replace('- [ ] Call 📅 2026-03-11', '- [x] Call 📅 2026-03-11 ✅ 2026-03-11')}- 2026-03-11 Kept promise: Call\n`;
    await changedTo(kept);
    await run.noticed('Ana: promise marked as kept');
    await vi.waitFor(() => expect(texts('.ii-card .ii-why').join()).toContain('Write.'));
    run.command('undo-last-change');
    await changedTo(text);
    await vi.waitFor(() => expect(texts('.ii-card .ii-why').join()).toContain('Call.'));
  });

  it('once kept offers to tell them what came of it, which is found again until it is sent', async () => {
    const text = note('Promises', '- [ ] Call 📅 2026-03-11', '- [ ] Call 📅 2026-03-11');
    await show(text, 'Mark as kept');
    press('Mark as kept', '.ii-card');
    await run.noticed('Ana: promise marked as kept');
    const kept = run.read(ana) ?? '';
    press('Tell them', '.notice');
    await vi.waitFor(() =>
      expect(texts('.ii-draft .ii-draft-hint').join()).toContain('You promised: Call.'),
    );
    write('{{what-came-of-it}}', 'I start in May.');
    document.querySelector<HTMLElement>('.modal .modal-close-button')?.click();
    await run.noticed('Your message to Ana is kept');
    expect(run.read(ana)).toBe(kept);
    await run.open(ana);
    run.command('draft-result');
    await vi.waitFor(() => expect(message().value).toContain('I start in May.'));
    write('{{what-they-suggested}}', 'that I call Bo');
    press('Mark as sent', '.ii-draft');
    await run.noticed('Ana: told what came of it');
    const after = run.read(ana) ?? '';
    expect(after).toContain('checked-in: 2026-03-11\n');
    expect(after).toContain('- [x] Call 📅 2026-03-11 ✅ 2026-03-11\n- [ ] Call 📅 2026-03-11\n');
    expect(after).toContain('> When we talked, you suggested that I call Bo.');
  });

  it('has a message of its own on what came of it, beside one that was begun on another', async () => {
    const text = note('Promises', '- [ ] Call 📅 2026-03-10', '- [ ] Write 📅 2026-03-11');
    await show(text, 'Mark as kept');
    const tell = async (promised: string): Promise<void> => {
      await run.noticed('Ana: promise marked as kept');
      press('Tell them', '.notice');
      await vi.waitFor(() =>
        expect(texts('.ii-draft .ii-draft-hint').join()).toContain(`You promised: ${promised}.`),
      );
    };
    press('Mark as kept', '.ii-card');
    await tell('Call');
    write('{{what-came-of-it}}', 'I start in May.');
    document.querySelector<HTMLElement>('.modal .modal-close-button')?.click();
    await run.noticed('Your message to Ana is kept');
    await vi.waitFor(() => expect(texts('.ii-card .ii-why').join()).toContain('Write.'));
    press('Mark as kept', '.ii-card');
    await vi.waitFor(() => expect(run.read(ana)).toContain('- [x] Write'));
    await tell('Write');
    expect(message().value).not.toContain('I start in May.');
    document.querySelector<HTMLElement>('.modal .modal-close-button')?.click();
    await run.settled();
    await run.open(ana);
    run.command('draft-result');
    await vi.waitFor(() => expect(message().value).toContain('I start in May.'));
    expect(texts('.ii-draft .ii-draft-hint').join()).toContain('You promised: Call.');
  });

  it('is kept by telling them what came of it, asked which where there are several', async () => {
    const text = note('Promises', '- [ ] Call', '- [ ] Write');
    run = await runPlugin({ [ana]: text }, { myName: 'Sam', keepMessages: false });
    await run.open(ana);
    run.command('draft-result');
    await vi.waitFor(() => expect(texts('.suggestion-item')).toEqual(['Call', 'Write']));
    document.querySelectorAll<HTMLElement>('.suggestion-item')[1]?.click();
    await vi.waitFor(() =>
      expect(texts('.ii-draft .ii-draft-hint').join()).toContain('You promised: Write.'),
    );
    write('{{what-they-suggested}}', 'that I write to Bo');
    write('{{what-came-of-it}}', 'I start in May.');
    press('Mark as sent', '.ii-draft');
    await run.noticed('Ana: told what came of it');
    const told = '- [x] Write ✅ 2026-03-11';
    expect(run.read(ana)).toBe(
      `${text.replace('- [ ] Write', told).replace('checked-in: 2026-03-02', 'checked-in: 2026-03-11')}- 2026-03-11 Told them what came of it by email: Write\n`,
    );
    run.command('undo-last-change');
    await changedTo(text);
  });

  it('may have been kept on another day, which the one note then says', async () => {
    const text = note('Promises', '- [ ] Call');
    await show(text, 'Mark as kept');
    press('Mark as kept', '.ii-card');
    await run.noticed('Ana: promise marked as kept');
    press('Another day…', '.notice');
    await vi.waitFor(() => expect(texts('.modal').join()).toContain('keep your promise to Ana'));
    fill('Day', '2026-03-09');
    press('Save');
    await changedTo(
      `${text.replace('- [ ] Call', '- [x] Call ✅ 2026-03-09')}- 2026-03-09 Kept promise: Call\n`,
    );
  });

  it('is closed with “No longer” where it is needed no more', async () => {
    const text = note('Promises', '- [ ] Call');
    await show(text, 'No longer');
    press('No longer', '.ii-card');
    await changedTo(
      `${text.replace('- [ ] Call', '- [-] Call')}- 2026-03-11 Promise no longer needed: Call\n`,
    );
  });

  it('that comes again is only shown in its note', async () => {
    const text = note('Promises', '- [ ] Call 🔁 every week 📅 2026-03-11');
    await show(text, 'Open note');
    expect(card()).not.toContain('Mark as kept');
    expect(card()).not.toContain('No longer');
    // The sidebar is drawn for the note that opens: the focus goes with the button, and not back to it.
    document.querySelector<HTMLElement>('.ii-card .ii-buttons button')?.focus();
    press('Open note', '.ii-card');
    await vi.waitFor(() => {
      const view = run.app.workspace.getActiveViewOfType(MarkdownView);
      expect(view?.file?.path).toBe(ana);
      expect(view?.editor.getCursor().line).toBe(6);
    });
    await run.open(ana);
    run.command('keep-promise');
    await run.noticed('“Call” comes up again and again');
    expect(run.read(ana)).toBe(text);
  });

  it('is asked for by command, and stands in the list at once', async () => {
    run = await runPlugin({ [ana]: head + log });
    await run.open(ana);
    run.command('add-promise');
    await vi.waitFor(() => expect(texts('.modal').join()).toContain('Promise between you and Ana'));
    fill('What was promised', 'Call');
    fill('By when', '2026-03-12');
    press('Add promise');
    await changedTo(
      `${head}## Promises\n\n- [ ] Call 📅 2026-03-12\n\n${log}- 2026-03-11 Promised: Call\n`,
    );
    expect(run.api.followUps('2026-03-11T09:00')).toMatchObject([
      { action: 'promise', promise: { text: 'Call', day: '2026-03-12', theirs: false, nth: 0 } },
      { action: 'check-in' },
    ]);
  });
});

describe('a promise of theirs', () => {
  const text = note('Waiting for', '- [ ] Slides (pester!) 📅 2026-03-10');

  it('is waited for: its button writes a reminder, without what was written for oneself', async () => {
    await show(text, 'Write reminder');
    expect(texts('.ii-card .ii-why').join()).toContain('You are waiting for what they promised');
    press('Write reminder', '.ii-card');
    await vi.waitFor(() => expect(document.querySelector('.ii-draft')).not.toBeNull());
    expect(message().value).toContain('{{what-they-offered}}');
    expect(message().value).not.toContain('pester');
    expect(texts('.ii-draft .ii-draft-hint').join()).toContain(
      'You are waiting for: Slides (pester!).',
    );
    write('{{what-they-offered}}', 'to send your slides');
    press('Mark as sent', '.ii-draft');
    await run.noticed('Ana: reminder marked as sent');
    const after = run.read(ana) ?? '';
    expect(after).toContain('- [ ] Slides (pester!) 📅 2026-03-10');
    expect(after).toContain('- 2026-03-11 Reminded by email: Slides (pester!)\n');
    expect(after).toContain('> You kindly offered to send your slides.');
    expect(after).not.toContain('nudges');
  });

  it('is kept by them with “Already done”', async () => {
    await show(text, 'Write reminder');
    press('Already done', '.ii-card');
    await changedTo(
      `${text.replace('- [ ] Slides (pester!) 📅 2026-03-10', '- [x] Slides (pester!) 📅 2026-03-10 ✅ 2026-03-11')}- 2026-03-11 They kept their promise: Slides (pester!)\n`,
    );
  });
});

describe('promises that are open', () => {
  it('are named on the card of the person whose note is open', async () => {
    const text = note('Promises', '- [ ] Call', '- [ ] Write 📅 2026-05-01');
    await show(`${text}## Waiting for\n\n- [ ] Slides\n`, 'Mark as kept');
    await run.open(ana);
    await vi.waitFor(() =>
      expect(texts('.ii-card .ii-due li')).toEqual([
        'Promise: Call',
        'Promise: Write (Fri 1 May)',
        'Waiting for: Slides',
      ]),
    );
  });

  it('are named before somebody is set aside, who then is not', async () => {
    const text = note('Promises', '- [ ] Call');
    run = await runPlugin({ [ana]: text });
    await run.open(ana);
    run.command('close-contact');
    await vi.waitFor(() => expect(texts('.modal').join()).toContain('You promised: Call.'));
    document.querySelector<HTMLElement>('.modal .modal-close-button')?.click();
    await run.settled();
    expect(run.read(ana)).toBe(text);
    run.command('close-contact');
    await vi.waitFor(() => expect(texts('.modal').join()).toContain('You promised: Call.'));
    press('Set contact aside');
    await vi.waitFor(() => expect(run.read(ana)).toContain('status: closed'));
  });

  it('with a day that does not exist are a problem, which leads to the line', async () => {
    await show(note('Promises', '- [ ] Write', '- [ ] Call 📅 2026-02-30'), 'Mark as kept');
    document.querySelector<HTMLElement>('[data-key="problems"] button')?.click();
    await vi.waitFor(() => expect(texts('.ii-problem').join()).toContain('says “2026-02-30”'));
    document.querySelector<HTMLElement>('.ii-problem [data-stop]')?.focus();
    await vi.waitFor(() => expect(texts('.ii-problem button')).toContain('Open note at the line'));
    press('Open note at the line', '.ii-problem');
    await vi.waitFor(() => {
      const view = run.app.workspace.getActiveViewOfType(MarkdownView);
      expect(view?.editor.getCursor().line).toBe(7);
    });
  });
});
