// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageDrafter } from '../../../src/features/messages/message-drafter';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const ana = 'Contacts/Ana Reyes.md';
const asked = '---\nstatus: identified\ncompany: Acme\nfield: design\nwhy-them: your talk\n---\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function openDraft(
  command: string,
  note: string,
  further: Record<string, string> = {},
  pluginData: unknown = { myName: 'Sam' },
): Promise<void> {
  run = await runPlugin({ [ana]: note, ...further }, pluginData);
  await run.open(ana);
  run.command(command);
  await vi.waitFor(() => expect(document.querySelector('.ii-draft')).not.toBeNull());
}

function text(): HTMLTextAreaElement {
  const field = document.querySelector<HTMLTextAreaElement>('.ii-draft textarea');
  if (field === null) throw new Error('no draft');
  return field;
}

function type(words: string): void {
  text().value = words;
  text().dispatchEvent(new Event('input', { bubbles: true }));
}

function texts(selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].map((each) => each.textContent);
}

async function closed(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('.ii-draft')).toBeNull());
  await run.settled();
}

describe('a draft', () => {
  it('marks the contact with its channel and the times, and undo takes that back', async () => {
    await openDraft('draft-outreach', asked);
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain(
      '- 2026-03-11 Asked by email; offered 2026-03-13 10:00, 2026-03-16 14:00, 2026-03-17 11:00\n',
    );
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(asked));
  });

  it('names no times that are written nowhere in it', async () => {
    await openDraft('draft-outreach', asked);
    type('Hello Ana, when would it suit you?');
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email\n');
  });

  it.each([
    [
      'draft-reminder',
      'status: contacted\ncontacted: 2026-02-20',
      'Reminder sent by email',
      'nudges: 1',
    ],
    [
      'draft-thank-you',
      'status: interviewed\ninterview: 2026-03-10',
      'Thanked by email',
      'thanked: 2026-03-11',
    ],
    [
      'draft-check-in',
      'status: in-touch\nthanked: 2026-01-01',
      'Checked in by email',
      'checked-in: 2026-03-11',
    ],
  ])('%s makes the command that belongs to it', async (command, properties, log, written) => {
    await openDraft(command, `---\n${properties}\n---\n`);
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain(`- 2026-03-11 ${log}\n`);
    expect(run.read(ana)).toContain(written);
  });

  it('keeps the text where the note no longer calls for the command', async () => {
    await openDraft('draft-outreach', asked);
    type('Hello Ana, my long labour.');
    await run.app.vault.process(run.file(ana), (note) => note.replace('identified', 'declined'));
    await run.settled();
    press('Mark as sent', '.ii-draft');
    await vi.waitFor(() => expect(run.notices().join()).toContain('was not changed'));
    expect(text().value).toBe('Hello Ana, my long labour.');
    expect(run.notices()).toHaveLength(1);
    await run.app.vault.process(run.file(ana), (note) => note.replace('declined', 'identified'));
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('status: contacted');
  });

  it('takes a template of the user’s, and fills nothing twice', async () => {
    const note = asked.replace('your talk', '"{{slots}} <b>x</b>"');
    const template = '---\ntemplate: outreach\nchannel: Email\n---\n{{why-them}} {{first-name}}!';
    await openDraft('draft-outreach', note, { 'Interview templates/Mine.md': template });
    expect(text().value).toBe('{{slots}} <b>x</b> Ana!');
    expect(texts('.ii-draft-advice')).toEqual([
      '{{slots}} has no value yet. Fill it in, or leave it out.',
    ]);
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email\n');
  });

  it('names the channel of a template, but where it is called as a built-in one', async () => {
    const letter = '---\ntemplate: outreach\nchannel: Letter\n---\nHello\n';
    const note = letter.replace('Letter', 'LinkedIn');
    await openDraft('draft-outreach', asked, {
      'Interview Templates/Outreach on LinkedIn.md': note,
      'Interview Templates/By letter.md': letter,
    });
    expect(texts('.ii-draft option')).toEqual([
      'Outreach by email',
      'Outreach by email after an introduction',
      'By letter (Letter)',
      'Outreach on LinkedIn',
    ]);
  });

  it('says so where no time is free, and points out the placeholder', async () => {
    await openDraft('draft-outreach', asked, {}, { myName: 'Sam', availability: [] });
    expect(document.querySelector('.ii-draft fieldset')?.textContent).toContain(
      'No free time was found',
    );
    expect(texts('.ii-draft-advice')).toEqual([
      '{{slots}} has no value yet. Fill it in, or leave it out.',
    ]);
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email\n');
  });

  it('has one more button where another dialog leads to it, which leaves as Escape does', async () => {
    const drafted = vi.spyOn(MessageDrafter.prototype, 'draft');
    await openDraft('draft-outreach', asked);
    const [drafter] = drafted.mock.contexts as MessageDrafter[];
    const [[kind, file, contact] = []] = drafted.mock.calls;
    if (
      drafter === undefined ||
      kind === undefined ||
      file === undefined ||
      contact === undefined
    ) {
      throw new Error('not drafted');
    }
    press('Mark as sent', '.ii-draft');
    await closed();
    await expect(drafted.mock.results[0]?.value).resolves.toBe(true);

    const later = vi.fn();
    const second = drafter.draft(kind, file, contact, { label: 'Not now', run: later });
    await vi.waitFor(() => expect(document.querySelector('.ii-draft')).not.toBeNull());
    type('Something typed');
    press('Not now', '.ii-draft');
    press('Leave');
    await closed();
    await expect(second).resolves.toBe(false);
    expect(later).toHaveBeenCalledOnce();
  });
});

describe('the times that a draft offers', () => {
  const bo = 'Contacts/Bo Lim.md';
  const heldForBo = `---\nstatus: contacted\ncontacted: 2026-03-10\n---\n\n## Log\n\n- 2026-03-10 Asked by email; offered 2026-03-13 10:00, 2026-03-16 14:00, 2026-03-17 11:00\n`;
  const offered = (): string => /; offered (.*)/.exec(run.read(ana) ?? '')?.[1] ?? '';
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

  async function send(): Promise<void> {
    press('Mark as sent', '.ii-draft');
    await closed();
  }

  it('are no others’ who were just offered some', async () => {
    await openDraft('draft-outreach', asked, { [bo]: heldForBo });
    await send();
    expect(offered()).toBe('2026-03-13 09:00, 2026-03-16 13:00, 2026-03-17 10:00');
  });

  it('may be those of who has answered no, and of offers that are old', async () => {
    await openDraft('draft-outreach', asked, {
      [bo]: heldForBo.replace('contacted\n', 'declined\n'),
      'Contacts/Cy.md': heldForBo.replaceAll('2026-03-10', '2026-03-03'),
    });
    await send();
    expect(offered()).toBe('2026-03-13 10:00, 2026-03-16 14:00, 2026-03-17 11:00');
  });

  it('may be those that the same person was offered', async () => {
    await openDraft('draft-outreach', heldForBo.replace('contacted\n', 'identified\n'));
    await send();
    expect(run.read(ana)).toMatch(
      /03-11 Asked by email; offered 2026-03-13 10:00, 2026-03-16 14:00/,
    );
  });

  it('are told by both clocks, and found again in the text', async () => {
    // Half an hour off whole hours, so that it is nobody’s own who runs this.
    const note = asked.replace('company', 'time-zone: Asia/Kolkata\ncompany');
    await openDraft(
      'draft-outreach',
      note,
      {},
      {
        myName: 'Sam',
        availability: [1, 2, 3, 4, 5].map((weekday) => ({
          weekday,
          from: '00:00',
          until: '23:59',
        })),
      },
    );
    expect(text().value).toMatch(
      /^- \w+, \d+ March, \d\d:\d\d \((?:\w+ )?\d\d:\d\d in Kolkata\)$/m,
    );
    expect(texts('.ii-draft-slot')[0]).toMatch(/\d\d:\d\d \(.*\d\d:\d\d in Kolkata\)$/);
    await send();
    expect(offered().split(', ')).toHaveLength(3);
  });

  it('have the hours of the clock that is set', async () => {
    await openDraft('draft-outreach', asked, {}, { myName: 'Sam', clock: 12 });
    expect(text().value).toContain('- Monday, 16 March, 2:00 PM\n');
    await send();
    expect(offered()).toBe('2026-03-13 10:00, 2026-03-16 14:00, 2026-03-17 11:00');
  });

  it('are none outside working hours where the other is, which is said', async () => {
    const note = asked.replace('company', `time-zone: ${own}\ncompany`);
    const evenings = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '19:00', until: '21:00' }));
    await openDraft('draft-outreach', note, {}, { myName: 'Sam', availability: evenings });
    expect(texts('.ii-draft-slot')).toEqual([]);
    expect(texts('fieldset .ii-draft-hint')[0]).toMatch(
      /^No free time in the next four weeks falls between 08:00 and 18:00 on a weekday/,
    );
  });

  it('mind no time zone that is none, and say so', async () => {
    const note = asked.replace('company', 'time-zone: over the sea\ncompany');
    await openDraft('draft-outreach', note);
    expect(texts('fieldset .ii-draft-hint')).toEqual([
      '“over the sea” under time-zone is not the name of a time zone, so only your own clock counts. Write one such as Asia/Singapore.',
    ]);
    expect(texts('.ii-draft-slot')).toHaveLength(3);
  });
});
