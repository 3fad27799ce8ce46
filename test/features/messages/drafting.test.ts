// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageDrafter } from '../../../src/features/messages/message-drafter';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const ana = 'Contacts/Ana Reyes.md';
const asked =
  '---\nstatus: identified\ncompany: Acme\nfield: design\nwhy-them: her talk\nopening: Your talk stayed with me.\n---\n';
const talked =
  '---\nstatus: interviewed\ninterview: 2026-03-10\n---\n## Interview 2026-03-10\n\n### Questions\n\n#### Trends?\n\nQuieter wards.\n';

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
  const field = document.querySelector<HTMLTextAreaElement>(
    '.ii-draft textarea[aria-label="Message"]',
  );
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

/** Marks the message as sent, also where something is still to be filled in. */
async function send(): Promise<void> {
  press('Mark as sent', '.ii-draft');
  const anyway = [...document.querySelectorAll('.ii-draft button')].some(
    ({ textContent }) => textContent === 'Mark as sent anyway',
  );
  if (anyway) press('Mark as sent anyway', '.ii-draft');
  await closed();
}

/** The field beside the message whose label begins so. */
function askedFor(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('.ii-draft label')];
  const found = labels.find(({ textContent }) => textContent.startsWith(label));
  const field = found?.querySelector<HTMLInputElement>('input, textarea');
  if (!field) throw new Error(`There is no field “${label}”.`);
  return field;
}

function tell(label: string, words: string): void {
  const field = askedFor(label);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
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
    await send();
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
    const note = asked.replace('her talk', '"{{slots}} <b>x</b>"');
    const template = '---\ntemplate: outreach\nchannel: Email\n---\n{{why-them}} {{first-name}}!';
    await openDraft('draft-outreach', note, { 'Interview templates/Mine.md': template });
    expect(text().value).toBe('{{slots}} <b>x</b> Ana!');
    expect(texts('.ii-draft-advice')).toEqual([
      '{{slots}} has no value yet. Fill it in, or leave it out.',
    ]);
    await send();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email\n');
  });

  it('names the channel of a template, but where it is called as a built-in one', async () => {
    const letter = '---\ntemplate: outreach\nchannel: Letter\n---\nHello\n';
    const note = letter.replace('Letter', 'LinkedIn');
    await openDraft('draft-outreach', asked, {
      'Interview Templates/Outreach as a LinkedIn note.md': note,
      'Interview Templates/By letter.md': letter,
    });
    expect(texts('.ii-draft select[aria-label="Template"] option')).toEqual([
      'Outreach by email',
      'Outreach by email after an introduction',
      'Outreach by email to someone you know',
      'By letter (Letter)',
      'Outreach as a LinkedIn note',
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
    await send();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email\n');
  });

  it('asks once more where something is still to be filled in', async () => {
    await openDraft('draft-outreach', asked.replace(/opening.*\n/, ''));
    press('Mark as sent', '.ii-draft');
    await run.settled();
    expect(texts('.ii-draft-told')).toEqual([
      '{{opening}} is still in the text. Fill in what is missing, or press again.',
    ]);
    expect(run.read(ana)).not.toContain('contacted');
    press('Mark as sent anyway', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email');
  });

  it('takes an opening beside the note on why them, and keeps what is told in the note', async () => {
    const note = asked.replace(/opening.*\n/, '').replace(/field.*\n/, '');
    await openDraft('draft-outreach', note);
    expect(document.querySelector('.ii-draft')?.textContent).toContain(
      'Your own note, which is not sent: her talk',
    );
    expect(text().value).not.toContain('her talk');
    tell('Your opening', 'Your talk stayed with me.');
    tell('Their field', 'public health');
    expect(text().value).toContain('Hello Ana,\n\nYour talk stayed with me.\n\n');
    expect(text().value).toContain('to work in public health.');
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toMatch(/^opening: Your talk stayed with me\.$/m);
    expect(run.read(ana)).toMatch(/^field: public health$/m);
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(note));
  });

  it('keeps its text in the note, unless that is not wished for, which is remembered', async () => {
    await openDraft('draft-outreach', asked);
    type('Hello Ana,\n#hi');
    await send();
    expect(run.read(ana)).toContain(
      '## Messages\n\n> [!quote]- 2026-03-11 Email\n> ```\n> A few questions about your work\n>\n> Hello Ana,\n> #hi\n> ```\n\n## Log\n',
    );
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(asked));
    await run.settled();
    run.command('draft-outreach');
    await vi.waitFor(() => expect(document.querySelector('.ii-draft')).not.toBeNull());
    const keep = document.querySelector<HTMLInputElement>('.ii-draft-keep input');
    keep?.click();
    await send();
    expect(run.read(ana)).not.toContain('## Messages');
    await run.settled();
    expect(run.savedSettings()).toMatchObject({ keepMessages: false });
  });

  it('is kept when it is left, for the note wherever that is, until it is sent', async () => {
    await openDraft('draft-outreach', asked);
    type('Hello Ana, half of');
    document.querySelector<HTMLElement>('.ii-draft .modal-close-button')?.click();
    await closed();
    expect(run.notices().join()).toContain('is kept until you come back to it');
    await run.app.vault.rename(run.file(ana), 'Contacts/Ana R. Reyes.md');
    await run.settled();
    run.command('draft-outreach');
    await vi.waitFor(() => expect(document.querySelector('.ii-draft')).not.toBeNull());
    expect(text().value).toBe('Hello Ana, half of');
    expect(texts('.ii-draft-told')).toEqual(['You began this before. Here is what you wrote.']);
    press('Start over', '.ii-draft');
    await vi.waitFor(() => expect(text().value).toContain('Your talk stayed with me.'));
    expect(texts('.ii-draft-told')).toEqual(['']);
  });

  it('begins a thank-you from what they said, by a press', async () => {
    await openDraft('draft-thank-you', talked);
    press('Trends?Quieter wards.', '.ii-draft');
    expect(text().value).toContain('What has stayed with me most is this: Quieter wards.\n');
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('thanked: 2026-03-11');
  });

  it('books the time that a reply agrees to, as the user enters it', async () => {
    await openDraft('draft-reply', '---\nstatus: replied\nreplied: 2026-03-10\n---\n');
    const choice = document.querySelector<HTMLSelectElement>(
      '.ii-draft select[aria-label="Template"]',
    );
    if (choice === null) throw new Error('no choice');
    choice.value = '1';
    choice.dispatchEvent(new Event('change'));
    tell('The time you agree on', '2026-03-16T14:00');
    expect(text().value).toContain('Thank you. Monday, 16 March, 14:00 works well for me');
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toMatch(/status: scheduled[^]*interview: 2026-03-16T14:00/);
    expect(run.read(ana)).toContain('- 2026-03-11 Booked by email for 2026-03-16 14:00\n');
  });

  it('books nothing by a reply that offers times after all, nor by an earlier talk', async () => {
    const earlier = 'interview: 2026-01-12T10:00\nthanked: 2026-01-13\nreflected: 2026-01-13';
    await openDraft('draft-reply', `---\nstatus: replied\nreplied: 2026-03-10\n${earlier}\n---\n`);
    const choose = (place: string): void => {
      const choice = document.querySelector<HTMLSelectElement>(
        '.ii-draft select[aria-label="Template"]',
      );
      if (choice === null) throw new Error('no choice');
      choice.value = place;
      choice.dispatchEvent(new Event('change'));
    };
    choose('1');
    expect(text().value).toContain('{{interview}} works well for me');
    tell('The time you agree on', '2026-03-16T14:00');
    choose('0');
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toMatch(/status: replied[^]*offered: 2026-03-11/);
    expect(run.read(ana)).toContain('interview: 2026-01-12T10:00');
    expect(run.read(ana)).toMatch(/Times offered by email; offered 2026-03-13 10:00/);
  });

  it('asks before it is lost where the device keeps nothing', async () => {
    await openDraft('draft-outreach', asked);
    vi.spyOn(run.app, 'saveLocalStorage').mockImplementation(() => {
      throw new Error('full');
    });
    vi.spyOn(console, 'error').mockReturnValue();
    type('Hello Ana, half of');
    document.querySelector<HTMLElement>('.ii-draft .modal-close-button')?.click();
    press('Leave');
    await closed();
    expect(run.notices()).toEqual([]);
  });

  it('moves the interview and offers times in one step', async () => {
    const booked = '---\nstatus: scheduled\ninterview: 2026-03-12T14:00\n---\n';
    await openDraft('draft-move', booked);
    expect(text().value).toContain("can't make our conversation on Thursday, 12 March, 14:00.");
    await send();
    const note = run.read(ana) ?? '';
    expect(note).toMatch(/status: replied\nreplied: 2026-03-11\noffered: 2026-03-11\n/);
    expect(note.match(/^- 2026-03-11 .*$/gm)).toEqual([
      expect.stringMatching(/^- 2026-03-11 .+; offered 2026-03-13 10:00, /) as string,
    ]);
  });

  it('goes to whoever introduced them, by their own name and address', async () => {
    const note = '---\nstatus: identified\nreferred-by: "[[Grace Adeyemi]]"\nfield: design\n---\n';
    await openDraft('draft-introduction-request', note, {
      'Contacts/Grace Adeyemi.md':
        '---\nsalutation: Dear Prof. Adeyemi\nemail: grace@uni.example\n---\n',
    });
    expect(text().value).toMatch(
      /^Dear Prof\. Adeyemi,\n\nThank you for telling me about Ana Reyes\./,
    );
    expect(texts('.ii-draft-advice')).toEqual([]);
    expect(texts('.ii-draft-buttons button:not([style*="none"])')).toContain('Open in mail app');
    await send();
    expect(run.read(ana)).toContain('introduction-asked: 2026-03-11');
    expect(run.read('Contacts/Grace Adeyemi.md')).not.toContain('2026');
  });

  it.each([
    ['by name, without a link', 'Grace Adeyemi'],
    ['by a link that leads nowhere any more', '"[[Old folder/Grace Adeyemi]]"'],
    ['by a link that was not closed', '"[[Grace Adeyemi"'],
  ])('finds the note of who introduced them %s, on the list or not', async (_how, referrer) => {
    const note = `---\nstatus: identified\nreferred-by: ${referrer}\n---\n`;
    await openDraft('draft-introduction-request', note, {
      'Contacts/Grace Adeyemi.md': '---\nsalutation: Dear [[Grace|Prof. Adeyemi]]\n---\n',
    });
    expect(text().value).toMatch(/^Dear Prof\. Adeyemi,\n/);
  });

  it('knows nobody where the contact is named as having introduced themselves, which is said', async () => {
    const note = '---\nstatus: identified\nreferred-by: "[[Ana Reyes]]"\nemail: a@b.example\n---\n';
    await openDraft('draft-introduction-request', note);
    expect(text().value).toMatch(/^\{\{greeting\}\},\n/);
    expect(texts('.ii-draft-notice')[0]).toMatch(/^Ana Reyes’s note says that Ana Reyes/);
    expect(texts('.ii-draft-buttons button:not([style*="none"])')).not.toContain(
      'Open in mail app',
    );
  });

  it('begins with no introduction that nobody made', async () => {
    await openDraft(
      'draft-outreach',
      asked.replace('field', 'referred-by: "[[Ana Reyes]]"\nfield'),
    );
    expect(text().value).not.toContain('suggested I get in touch');
  });

  it('says where there are no messages in the language that they wish for', async () => {
    await openDraft('draft-outreach', asked.replace('company', 'language: nl\ncompany'));
    expect(texts('.ii-draft-notice')).toEqual([
      'There are no messages in Dutch yet, so this one is in English. Add a template with that language to write in it.',
    ]);
    expect(text().value).toContain('Kind regards');
  });

  it('names languages in small letters where one does so within a sentence', async () => {
    const settings = { myName: 'Sam', language: 'fr', messageLanguage: 'de' };
    const note = asked.replace('company', 'language: nl\ncompany');
    await openDraft('draft-outreach', note, {}, settings);
    expect(texts('.ii-draft-notice')[0]).toContain(
      'en néerlandais\u202f; celui-ci est donc en allemand.',
    );
  });

  it.each([
    ['pt', 'pt-BR', 'OWN sexta-feira, 13 de março'],
    ['zh-TW', 'zh-TW', 'OWN 3月13日星期五'],
    ['es-MX', 'es', 'Hola, Ana:'],
    ['zh-TW', 'zh-CN', 'Ana，您好：'],
  ])(
    'with a template of the user’s in %s begins for somebody in %s: %s',
    async (own, wished, begins) => {
      await openDraft(
        'draft-outreach',
        asked.replace('company', `language: ${wished}\nemail: ana@acme.com\ncompany`),
        {
          'Interview templates/X.md': `---\ntemplate: outreach\nchannel: Email\nlanguage: ${own}\n---\nOWN {{slots}}`,
        },
      );
      expect(text().value.startsWith(begins)).toBe(true);
      expect(texts('.ii-draft select[aria-label="Template"] option').join()).toMatch(
        /Email|mail|correo|邮件/,
      );
    },
  );

  it('is in the language that they wish for where the user has a template in it', async () => {
    const own = '---\ntemplate: outreach\nchannel: Email\nlanguage: es\n---\nHola {{first-name}}:';
    await openDraft('draft-outreach', asked.replace('company', 'language: es-MX\ncompany'), {
      'Interview templates/Mía.md': own,
    });
    expect(text().value).toBe('Hola Ana:');
    expect(texts('.ii-draft-notice')).toEqual([]);
    expect(texts('.ii-draft select')[0]).toBe(
      'EnglishGermanSpanishFrenchBrazilian PortugueseSimplified Chinese',
    );
  });

  it('is written in the language that they wish for, and in any other at a choice', async () => {
    await openDraft('draft-outreach', asked.replace('company', 'language: de\ncompany'));
    expect(text().value).toMatch(/^Guten Tag Ana,/);
    expect(text().value).toMatch(/(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag), \d+\. März/);
    expect(texts('.ii-draft-notice')).toEqual([]);
    const languages = document.querySelector<HTMLSelectElement>(
      '.ii-draft select[aria-label="Language"]',
    );
    if (languages === null) throw new Error('no choice');
    languages.value = '3';
    languages.dispatchEvent(new Event('change'));
    expect(text().value).toMatch(/^Bonjour Ana,/);
    expect(text().value).toMatch(/(?:lundi|mardi|mercredi|jeudi|vendredi) \d+/);
    await send();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email; offered 2026-03-');
  });

  it('says where to post a card, or asks for that, and why today', async () => {
    await openDraft(
      'draft-thank-you',
      talked.replace('interview:', 'address: 12 Quay Street\ninterview:'),
    );
    const choice = document.querySelector<HTMLSelectElement>(
      '.ii-draft select[aria-label="Template"]',
    );
    if (choice === null) throw new Error('no choice');
    choice.value = '2';
    choice.dispatchEvent(new Event('change'));
    expect(texts('.ii-draft-post')).toEqual([
      'Post it today, to 12 Quay Street: a card takes a few days, and it means most while the conversation is fresh.',
    ]);
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

  it('are those that were written instead of them, but not the talk that is moved', async () => {
    await openDraft('draft-move', '---\nstatus: scheduled\ninterview: 2026-03-12T14:00\n---\n');
    const [first = ''] = /- \w+, 13 March, 10:00/.exec(text().value) ?? [];
    type(text().value.replace(first, '- Thursday 19 March at 15:30'));
    await send();
    expect(offered()).toBe('2026-03-16 14:00, 2026-03-17 11:00, 2026-03-19 15:30');
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
    press('Look at wider hours', '.ii-draft');
    expect(texts('.ii-draft-slot')).toHaveLength(3);
    expect(text().value).toMatch(/^- \w+, \d+ March, (?:19|20):\d\d$/m);
    await send();
    expect(offered().split(', ')).toHaveLength(3);
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

async function reopen(command: string): Promise<void> {
  run.command(command);
  await vi.waitFor(() => expect(document.querySelector('.ii-draft')).not.toBeNull());
}

async function undo(): Promise<void> {
  run.command('undo-last-change');
  await run.noticed('was undone');
}

describe('the time of an interview in a message', () => {
  // Half an hour off whole hours, so that it is nobody’s own who runs this.
  const inKolkata = 'interview: 2026-03-12T14:00\ntime-zone: Asia/Kolkata';
  const both = /Thursday, 12 March, 14:00 \((?:\w+ )?\d\d:[03]0 in Kolkata\)/;

  it.each(['draft-confirmation', 'draft-move'])('is told by both clocks in %s', async (command) => {
    await openDraft(command, `---\nstatus: scheduled\n${inKolkata}\n---\n`);
    expect(text().value).toMatch(new RegExp(`our conversation on ${both.source}\\.`));
  });

  it('is told so too as a reply agrees to it', async () => {
    await openDraft('draft-reply', '---\nstatus: replied\ntime-zone: Asia/Kolkata\n---\n');
    const choice = document.querySelector<HTMLSelectElement>(
      '.ii-draft select[aria-label="Template"]',
    );
    if (choice === null) throw new Error('no choice');
    choice.value = '1';
    choice.dispatchEvent(new Event('change'));
    tell('The time you agree on', '2026-03-12T14:00');
    expect(text().value).toMatch(new RegExp(`Thank you. ${both.source} works well for me`));
    press('Mark as sent', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('interview: 2026-03-12T14:00');
    await run.noticed('interview scheduled for Thu 12 Mar, 14:00 (');
  });

  it('is told by one’s own where what stands for their zone is none, which is said', async () => {
    const note = inKolkata.replace('Asia/Kolkata', 'over the sea');
    await openDraft('draft-confirmation', `---\nstatus: scheduled\n${note}\n---\n`);
    expect(text().value).toContain('our conversation on Thursday, 12 March, 14:00. Here');
    expect(texts('.ii-draft-notice')).toEqual([
      '“over the sea” under time-zone is not the name of a time zone, so only your own clock counts. Write one such as Asia/Singapore.',
    ]);
  });
});

describe('nothing that was typed is lost', () => {
  it.each([true, false])(
    'when what was sent is taken back, with a copy in the note: %s',
    async (keepMessages) => {
      await openDraft('draft-outreach', asked, {}, { myName: 'Sam', keepMessages });
      type('Hello Ana, my own words.');
      await send();
      await undo();
      expect(run.read(ana)).toBe(asked);
      await reopen('draft-outreach');
      expect(text().value).toBe('Hello Ana, my own words.');
      expect(texts('.ii-draft-told')).toEqual(['You began this before. Here is what you wrote.']);
    },
  );

  it('when it was told to be sent on another day, and that is taken back', async () => {
    await openDraft('draft-outreach', asked);
    type('Hello Ana, my own words.');
    await send();
    press('Another day…', '.notice');
    await vi.waitFor(() => press('Save'));
    await vi.waitFor(() => expect(run.read(ana)).toContain('- 2026-03-10 Asked by email'));
    await run.settled();
    await undo();
    await reopen('draft-outreach');
    expect(text().value).toBe('Hello Ana, my own words.');
  });

  it('when another was begun since', async () => {
    const contacted = '---\nstatus: contacted\ncontacted: 2026-02-20\n---\n';
    await openDraft('draft-reminder', contacted);
    type('Hello Ana, the first.');
    await send();
    await run.app.vault.process(run.file(ana), (note) =>
      note.replace('2026-03-11\n', '2026-02-20\n'),
    );
    await run.settled();
    run.app.saveLocalStorage('informational-interviews-unfinished-messages', null);
    await reopen('draft-reminder');
    type('Hello Ana, the second.');
    await run.app.vault.process(run.file(ana), (note) =>
      note.replace('2026-02-20\n', '2026-03-11\n'),
    );
    await run.settled();
    document.querySelector<HTMLElement>('.ii-draft .modal-close-button')?.click();
    await closed();
    await undo();
    await reopen('draft-reminder');
    expect(text().value).toBe('Hello Ana, the second.');
    const choice = document.querySelector<HTMLSelectElement>(
      '.ii-draft select[aria-label="Template"]',
    );
    if (choice === null) throw new Error('no choice');
    expect(choice.options[choice.options.length - 1]?.text).toBe(
      'Reminder by email, as you wrote it before',
    );
    choice.value = String(choice.options.length - 1);
    choice.dispatchEvent(new Event('change'));
    expect(text().value).toBe('Hello Ana, the first.');
  });

  it('when its template is renamed meanwhile', async () => {
    const template = '---\ntemplate: outreach\nchannel: Email\n---\nHello {{first-name}}';
    const [first, second] = ['Interview templates/One.md', 'Interview templates/Two.md'];
    await openDraft('draft-outreach', asked, { [first]: template, [second]: template });
    type('Hello Ana, one.');
    const choose = (place: string): void => {
      const choice = document.querySelector<HTMLSelectElement>(
        '.ii-draft select[aria-label="Template"]',
      );
      if (choice === null) throw new Error('no choice');
      choice.value = place;
      choice.dispatchEvent(new Event('change'));
    };
    choose('3');
    type('Hello Ana, two.');
    document.querySelector<HTMLElement>('.ii-draft .modal-close-button')?.click();
    await closed();
    await run.app.vault.rename(run.file(first), 'Interview templates/Zoe.md');
    await run.app.vault.rename(run.file(second), 'Interview templates/Ada.md');
    await run.settled();
    await reopen('draft-outreach');
    expect(text().value).toBe('Hello Ana, two.');
    expect(texts('.ii-draft select[aria-label="Template"] option').slice(2)).toEqual([
      'Ada (Email)',
      'Zoe (Email)',
    ]);
    choose('3');
    expect(text().value).toBe('Hello Ana, one.');
  });

  it('while it is being recorded', async () => {
    await openDraft('draft-outreach', asked);
    type('Hello Ana, one.');
    press('Mark as sent', '.ii-draft');
    expect(text().readOnly).toBe(true);
    type('Hello Ana, one and two.');
    await closed();
    expect(run.read(ana)).toContain('> Hello Ana, one.\n');
    await undo();
    await reopen('draft-outreach');
    expect(text().value).toBe('Hello Ana, one and two.');
  });

  it('but can be let go of, for the contact as it is by then', async () => {
    await openDraft('draft-outreach', asked);
    type('Hello Ana, half of');
    document.querySelector<HTMLElement>('.ii-draft .modal-close-button')?.click();
    await closed();
    await reopen('draft-outreach');
    await run.app.vault.process(run.file(ana), (note) =>
      note.replace('opening: Your talk', 'opening: Your film'),
    );
    await run.settled();
    press('Start over', '.ii-draft');
    await vi.waitFor(() => expect(text().value).toContain('Your film stayed with me.'));
    expect(texts('.ii-draft-advice')).toEqual([]);
  });
});

describe('a message with very much to look at', () => {
  it('shows the first of it, and says how much more there is', async () => {
    await openDraft('draft-outreach', asked);
    type(`Hello Ana, ${'word word. '.repeat(60)}your talk.`);
    expect(texts('.ii-draft-advice')).toHaveLength(50);
    expect(texts('.ii-draft-side .ii-draft-hint')).toContain('11 more further down.');
    type('Hello Ana, the word word of your talk. {{slots}}');
    expect(texts('.ii-draft-advice')).toHaveLength(2);
    type('Oh, Hello Ana, the word word of your talk. {{slots}}');
    press('“word” appears twice.', '.ii-draft');
    expect(text().value.slice(text().selectionStart, text().selectionEnd)).toBe('word word');
  });
});

describe('marking a message as sent', () => {
  it('is possible where something else in the note is to stay', async () => {
    await openDraft('draft-outreach', asked.replace('status', 'contacted: some day\nstatus'));
    press('Mark as sent', '.ii-draft');
    await vi.waitFor(() => press('Keep as it is'));
    await closed();
    expect(run.read(ana)).toContain('contacted: some day\nstatus: contacted\n');
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email');
  });

  it('asks once more for an empty one, and keeps no copy of it', async () => {
    await openDraft('draft-outreach', asked);
    type('  ');
    press('Mark as sent', '.ii-draft');
    expect(texts('.ii-draft-told')).toEqual([
      'There is no text here. If you wrote your message somewhere else, press again.',
    ]);
    press('Mark as sent anyway', '.ii-draft');
    await closed();
    expect(run.read(ana)).toContain('- 2026-03-11 Asked by email\n');
    expect(run.read(ana)).not.toContain('## Messages');
  });

  it('is as before once what was missing is filled in', async () => {
    await openDraft('draft-outreach', asked.replace(/opening.*\n/, ''));
    press('Mark as sent', '.ii-draft');
    expect(texts('.ii-draft-buttons .mod-cta')).toEqual(['Mark as sent anyway']);
    tell('Your opening', 'Your talk stayed with me.');
    expect(texts('.ii-draft-buttons .mod-cta')).toEqual(['Mark as sent']);
    press('Mark as sent', '.ii-draft');
    await closed();
  });

  it('says what speaks against a time that it would book', async () => {
    await openDraft('draft-reply', '---\nstatus: replied\nreplied: 2026-03-10\n---\n', {
      'Contacts/Bo Lim.md': '---\nstatus: scheduled\ninterview: 2026-03-16T14:15\n---\n',
    });
    const choice = document.querySelector<HTMLSelectElement>(
      '.ii-draft select[aria-label="Template"]',
    );
    if (choice === null) throw new Error('no choice');
    choice.value = '1';
    choice.dispatchEvent(new Event('change'));
    expect(texts('.ii-draft-caution')).toEqual(['']);
    tell('The time you agree on', '2026-03-16T14:00');
    expect(texts('.ii-draft-caution')[0]).toContain('Bo Lim');
    tell('The time you agree on', '2026-03-10T14:00');
    expect(texts('.ii-draft-caution')[0]).toBe('That day has passed.');
    tell('The time you agree on', '2026-03-17T14:00');
    expect(texts('.ii-draft-caution')).toEqual(['']);
  });
});

describe('a placeholder that stands twice', () => {
  it('is filled in both places as one is typed over, the cursor where one types', async () => {
    const template =
      '---\ntemplate: outreach\nchannel: Email\n---\n{{role}} {{first-name}}, {{role}}!';
    await openDraft('draft-outreach', asked, { 'Interview templates/Mine.md': template });
    const typeAt = (value: string, cursor: number): void => {
      text().value = value;
      text().setSelectionRange(cursor, cursor);
      text().dispatchEvent(new Event('input', { bubbles: true }));
    };
    text().focus();
    typeAt('{{role}} Ana, n!', 15);
    expect([text().value, text().selectionStart]).toEqual(['n Ana, n!', 8]);
    typeAt('n Ana, nu!', 9);
    expect([text().value, text().selectionStart]).toEqual(['nu Ana, nu!', 10]);
    expect(askedFor('Their role').value).toBe('nu');
    text().blur();
    text().focus();
    typeAt('nu Ana, nu I guess!', 18);
    expect(askedFor('Their role').value).toBe('nu');
  });
});
