// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const people = {
  'People/Ana.md': '---\nOrganization: Acme\njob title: Nurse\nlast_contact: 2026-03-01\n---\n',
  'People/Bo.md': '---\nOrganization: "[[Beta Labs]]"\nlast_contact: May 3rd\n---\n',
  'People/Cy.md': '---\nemployer: Gamma\n---\n',
  'Recipes/Soup.md': '---\nOrganization: none\n---\n',
};

function rows(): readonly (readonly [text: string, ticked: boolean])[] {
  return [...document.querySelectorAll('.modal .ii-picker-row')].map((row) => [
    [...row.querySelectorAll('.ii-picker-words > *')].map((el) => el.textContent).join(' | '),
    row.querySelector('input')?.checked === true,
  ]);
}

function rowOf(words: string): HTMLInputElement {
  const row = [...document.querySelectorAll('.modal .ii-picker-row')].find((each) =>
    each.textContent.includes(words),
  );
  const box = row?.querySelector('input') ?? null;
  if (box === null) throw new Error(`There is no row “${words}”.`);
  return box;
}

async function look(files: Record<string, string>, data: unknown = {}): Promise<void> {
  run = await runPlugin(files, data);
  run.command('look-at-notes');
  await run.settled();
}

async function isShown(): Promise<void> {
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
}

describe('looking at the notes about people', () => {
  it('shows what they call things, with what would not fit, and ticks what fits everywhere', async () => {
    await look(people);
    await isShown();
    expect(rows()).toEqual([
      ['Notes in “People” are about people | 3 notes: Ana, Bo, Cy', true],
      [
        'Read “Organization” as company | 2 notes: Acme, Beta Labs | “employer” means the same in 1 note, and is not read',
        true,
      ],
      ['Read “job title” as role | 1 note: Nurse', true],
      [
        'Read “last_contact” as checked-in, when you last checked in | 2 notes: 2026-03-01 | 1 value cannot be read: “May 3rd”',
        false,
      ],
    ]);
    expect(document.querySelector('.modal .ii-picker-count')?.textContent).toBe('3 of 4 ticked');
  });

  it('saves what is ticked and nothing else, and changes no note', async () => {
    await look(people);
    await isShown();
    rowOf('job title').click();
    rowOf('last_contact').click();
    press('Save to settings');
    await run.noticed('Saved to your settings. 3 notes about people are not on your list.');
    expect(run.savedSettings()).toEqual({
      contactsFolder: 'People',
      propertyNames: { company: 'Organization', 'checked-in': 'last_contact' },
    });
    for (const [path, text] of Object.entries(people)) expect(run.read(path)).toBe(text);
    press('Review', '.notice');
    await isShown();
    expect(rows()[0]?.[0]).toBe('Ana | Acme | People');
  });

  it('saves nothing where it is left', async () => {
    await look(people);
    await isShown();
    document.querySelector<HTMLElement>('.modal-close-button')?.click();
    await run.settled();
    expect(run.savedSettings()).toEqual({});
  });

  it('keeps the names that the settings have already', async () => {
    const files = { 'Contacts/Ana.md': '---\nOrganization: Acme\njob: Nurse\n---\n' };
    await look(files, { propertyNames: { role: 'job' }, myName: 'Sam' });
    await isShown();
    press('Save to settings');
    await run.noticed('Saved to your settings.');
    expect(run.savedSettings()).toEqual({
      propertyNames: { role: 'job', company: 'Organization' },
      myName: 'Sam',
    });
  });

  it.each([
    ['nobody has a note', { 'Recipes/Soup.md': '' }, 'No notes about people were found.'],
    [
      'all is read already',
      { 'Contacts/Ana.md': '---\ncompany: Acme\n---\n' },
      '1 note about a person: the plugin reads what it calls things already.',
    ],
  ])('says so where %s', async (_where, files, said) => {
    await look(files);
    await run.noticed(said);
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('reads no note, and lets others have their turn while it looks at 10,000', async () => {
    const many = Array.from({ length: 10_000 }, (_none, at) => [
      `Contacts/P${at}.md`,
      `---\nOrganization: Firm ${at % 2}\n---\n`,
    ]);
    run = await runPlugin(Object.fromEntries(many) as Record<string, string>, {});
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    let turns = 0;
    const counting = setInterval(() => (turns += 1));
    run.command('look-at-notes');
    await isShown();
    clearInterval(counting);
    expect(rows()[0]?.[0]).toContain('10,000 notes: Firm 0, Firm 1');
    expect(turns).toBeGreaterThan(5);
    expect(read).not.toHaveBeenCalled();
  });

  it('is offered in the first run, which stays open then', async () => {
    run = await runPlugin(people);
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(document.querySelector('.ii-first-run')).not.toBeNull());
    press('Look at my notes about people', '.ii-first-run');
    await isShown();
    press('Save to settings');
    await run.noticed('Saved to your settings.');
    expect(run.api.contacts()).toEqual([]);
    expect(document.querySelector('.ii-first-run')).not.toBeNull();
  });

  it('is offered once the first run is done', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': '---\nOrganization: Acme\n---\n' });
    run.command('show-follow-ups');
    await vi.waitFor(() => expect(document.querySelector('.ii-first-run')).not.toBeNull());
    press('Begin', '.ii-first-run');
    await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
    press('Save');
    await run.noticed(
      'All set. 1 note about a person is not on your list. 1 thing in your notes goes by another name.',
    );
    press('See which', '.notice');
    await isShown();
    expect(rows().map(([words]) => words)).toEqual([
      'Read “Organization” as company | 1 note: Acme',
    ]);
  });
});
