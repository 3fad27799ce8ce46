// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldOf, fill, pressKeys } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const ana = 'Contacts/Ana.md';
const plain = '---\nstatus: scheduled\ninterview: 2026-03-20T14:00\ncompany: "[[Acme]]"\n---\n';

/** A bank of three topics in the user's own note, in place of the built-in one. */
const bank = {
  'Interview templates/My bank.md':
    '---\ntemplate: questions\n---\n## Way\n\n- Way one?\n- Way two?\n\n## Days at {{company}}\n\n- Days one?\n\n## Next\n\n- Next one?\n- Next two?\n',
};

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

async function openPicker(files: Record<string, string>): Promise<void> {
  run = await runPlugin({ [ana]: plain, ...bank, ...files });
  await run.open(ana);
  await openAgain();
}

async function openAgain(): Promise<void> {
  run.command('insert-questions');
  await vi.waitFor(() => expect(document.querySelector('.ii-picker')).not.toBeNull());
}

async function inserted(): Promise<string[]> {
  pressKeys('Enter');
  await vi.waitFor(() => expect(run.notices().length).toBeGreaterThan(0));
  await run.settled();
  return (run.read(ana) ?? '').match(/^#### .*$/gm)?.map((line) => line.slice(5)) ?? [];
}

function rows(): { words: string; ticked: boolean; starred: boolean }[] {
  return [...document.querySelectorAll('.ii-picker-row')].map((row) => ({
    words: row.querySelector('.ii-picker-words')?.textContent ?? '',
    ticked: row.querySelector('input')?.checked ?? false,
    starred: row.querySelector('.ii-picker-star')?.getAttribute('aria-pressed') === 'true',
  }));
}

function count(): string {
  return document.querySelector('.ii-picker-count')?.textContent ?? '';
}

describe('the field of the question picker', () => {
  it('filters, and adds a question of one’s own, ticked and inserted', async () => {
    await openPicker({});
    fieldOf('Search, or write a question of your own').focus();
    fill('Search, or write a question of your own', 'days');
    const shown = [...document.querySelectorAll<HTMLElement>('.ii-picker-row')].filter(
      ({ style }) => style.display !== 'none',
    );
    expect(shown.map((row) => row.textContent)).toEqual(['Days one?']);
    fill('Search, or write a question of your own', ' What would you  do again? ');
    pressKeys('Enter');
    expect(rows()).toContainEqual({
      words: 'What would you do again?',
      ticked: true,
      starred: false,
    });
    expect(fieldOf('Search, or write a question of your own').value).toBe('');
    document.querySelector<HTMLElement>('.ii-picker button.mod-cta')?.focus();
    expect(await inserted()).toContain('What would you do again?');
  });
});

describe('the question picker', () => {
  it('shows the bank by topic, one question of each ticked, and takes them by one press', async () => {
    await openPicker({});
    const topics = [...document.querySelectorAll('.ii-picker h3')].map((el) => el.textContent);
    expect(topics).toEqual(['Way', 'Days at Acme', 'Next']);
    expect(
      rows()
        .filter(({ ticked }) => ticked)
        .map(({ words }) => words),
    ).toEqual(['Way one?', 'Days one?', 'Next one?']);
    expect(count()).toBe('3 of about 10');
    expect(await inserted()).toEqual(['Way one?', 'Days one?', 'Next one?']);
    expect(run.read(ana)).toContain('## Interview 2026-03-20\n\n### Questions\n');
  });

  it('keeps the ticks where the note was deleted while it was open', async () => {
    await openPicker({});
    pressKeys('ArrowDown', 'ArrowDown', 's');
    const picked = rows();
    await run.app.fileManager.trashFile(run.file(ana));
    pressKeys('Enter');
    await run.noticed('“Ana” is gone.');
    expect(run.notices().join()).not.toContain('ry again');
    await vi.waitFor(() => expect(rows()).toEqual(picked));
    pressKeys('Escape');
    await run.settled();
    expect(run.read(ana)).toBeNull();
  });

  it('puts starred ones first, from the keyboard alone', async () => {
    await openPicker({});
    pressKeys('ArrowDown', 'ArrowDown', 's', 'ArrowDown', 'ArrowDown', 'ArrowDown', 's');
    expect(count()).toBe('4 of about 10, 2 must-asks');
    expect(await inserted()).toEqual(['Days one? ★', 'Next two? ★', 'Way one?', 'Next one?']);
    await openAgain();
    const starred = rows().filter((row) => row.starred);
    expect(starred.map(({ words }) => words)).toEqual([
      'Days one?Already in the note',
      'Next two?Already in the note',
    ]);
    expect(count()).toBe('4 of about 10, 2 must-asks');
    pressKeys('Escape');
  });

  it('takes no fourth star, and says so', async () => {
    await openPicker({});
    pressKeys('s', 'ArrowDown', 's', 'ArrowDown', 's', 'ArrowDown', 's');
    expect(rows().filter(({ starred }) => starred)).toHaveLength(3);
    expect(count()).toBe('You have starred 3 already. Unstar one first.');
  });

  it('adds only what is missing the second time', async () => {
    await openPicker({});
    await inserted();
    const once = run.read(ana);
    await openAgain();
    expect(rows()[0]?.words).toBe('Way one?Already in the note');
    pressKeys('Enter');
    await vi.waitFor(() => expect(run.notices().join()).toContain('nothing was missing'));
    expect(run.read(ana)).toBe(once);
  });

  it('leaves the note alone on Escape', async () => {
    await openPicker({});
    pressKeys('Escape');
    await run.settled();
    expect(run.read(ana)).toBe(plain);
    expect(document.querySelector('.ii-picker')).toBeNull();
  });

  it('marks what was asked of this person or at this company, reading only their notes', async () => {
    const talk = (question: string): string =>
      `\n## Interview 2026-03-01\n\n### Questions\n\n#### ${question}\n\nYes.\n`;
    const others = {
      [ana]: plain + talk('Way one?'),
      'Contacts/Bo.md': `---\nstatus: in-touch\ncompany: acme\n---\n${talk('Days one?')}`,
      'Contacts/Cy.md': `---\nstatus: in-touch\ncompany: Other\n---\n${talk('Next one?')}`,
    };
    run = await runPlugin({ ...bank, ...others });
    await run.open(ana);
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    await openAgain();
    expect(rows().map(({ words }) => words)).toEqual([
      'Way one?You have asked them this before',
      'Way two?',
      'Days one?Already asked at this company: Bo',
      'Next one?',
      'Next two?',
    ]);
    expect(rows()[1]?.ticked).toBe(true);
    expect(new Set(read.mock.calls.map(([{ path }]) => path))).toEqual(
      new Set(['Contacts/Bo.md', 'Interview templates/My bank.md']),
    );
    pressKeys('Escape');
  });

  it('says what nobody in the field has told yet, by the notes of people in it alone', async () => {
    const talk = (question: string): string =>
      `\n## Interview: 2026-03-01\n\n**Questions**\n\n**${question}**\n\nYes.\n`;
    const designer = plain.replace('[[Acme]]', '[[Acme]]"\nfield: "[[Work/Design]]');
    const others = {
      [ana]: designer,
      'Contacts/Bo.md': `---\nstatus: closed\nfield: " design "\n---\n${talk('Days at Other one?')}`,
      'Contacts/Cy.md': `---\nstatus: in-touch\nfield: Law\n---\n${talk('Next one?')}`,
      'Contacts/Di.md': '---\nstatus: in-touch\nfield: Design\n---\n',
      'Interview templates/My bank.md': bank['Interview templates/My bank.md'].replace(
        'Days one?',
        'Days at {{company}} one?',
      ),
    };
    run = await runPlugin(others);
    await run.open(ana);
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    await openAgain();
    const isNew = 'Still open in Design';
    expect(rows().map(({ words }) => words)).toEqual([
      ...[`Way one?${isNew}`, 'Way two?', 'Days at Acme one?', `Next one?${isNew}`, 'Next two?'],
    ]);
    expect(new Set(read.mock.calls.map(([{ path }]) => path))).toEqual(
      new Set(['Contacts/Bo.md', 'Interview templates/My bank.md']),
    );
    pressKeys('Escape');
  });

  it('says nothing of a field in which nobody else has answered a question', async () => {
    const talk = `\n## Interview 2026-03-01\n\n### Questions\n\n#### Way one?\n\nYes.\n`;
    const designer = plain.replace('company', 'field: Design\ncompany');
    const files = {
      [ana]: designer + talk,
      'Contacts/Bo.md': '---\nstatus: in-touch\ninterview: 2026-03-01\nfield: Design\n---\n',
    };
    await openPicker(files);
    expect(rows().map(({ words }) => words)).toEqual([
      'Way one?You have asked them this before',
      ...['Way two?', 'Days one?', 'Next one?', 'Next two?'],
    ]);
    pressKeys('Escape');
  });
});
