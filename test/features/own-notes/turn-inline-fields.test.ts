// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

afterEach(() => run.unload());

const files = {
  'Contacts/Ana.md': 'company:: Acme\r\n\r\nMet at the fair.  \r\n',
  'Contacts/Bo.md':
    '---\nrole: Nurse\n---\n\nrole:: Doctor\n[email:: bo@example.org]\n\n`company:: x`\n',
  'Contacts/Cy.md': '```\ncompany:: In code\n```\n',
  'Contacts/Dee.md': 'Nothing here.\n',
  'Recipes/Soup.md': 'company:: Not a person\n',
};

function rows(): readonly string[] {
  return [...document.querySelectorAll('.modal .ii-picker-row')].map((row) =>
    [...row.querySelectorAll('.ii-picker-words > *')].map((el) => el.textContent).join(' | '),
  );
}

async function find(notes: Record<string, string>): Promise<void> {
  run = await runPlugin(notes, {});
  run.command('turn-inline-fields');
}

describe('turning inline fields into properties', () => {
  it('shows note by note what becomes of them and what stays, nothing ticked', async () => {
    await find(files);
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
    expect(rows()).toEqual([
      'Ana | Contacts | company: Acme',
      'Bo | Contacts | email: bo@example.org | Stays: role:: Doctor (the property has another value) | Stays: `company:: x` (in code)',
      'Cy | Contacts | Stays: company:: In code (in code)',
    ]);
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.modal .ii-picker-row input')];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('turns those of all ticked notes as one step, and one undo takes them back', async () => {
    await find(files);
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
    press('Tick all 2');
    press('Turn into properties');
    await run.noticed('Ana and Bo: inline fields turned into properties');
    expect(run.read('Contacts/Ana.md')).toBe(
      '---\r\ncompany: Acme\r\n---\r\n\r\nMet at the fair.  \r\n',
    );
    expect(run.read('Contacts/Bo.md')).toBe(
      '---\nrole: Nurse\nemail: bo@example.org\n---\n\nrole:: Doctor\n\n`company:: x`\n',
    );
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read('Contacts/Bo.md')).toBe(files['Contacts/Bo.md']));
    for (const [path, text] of Object.entries(files)) expect(run.read(path)).toBe(text);
  });

  it('turns nothing that was not shown, where a note has changed since', async () => {
    await find(files);
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
    run.disk.writeFromOutside('Contacts/Ana.md', 'company:: Acme\nfield:: Nursing\n');
    await run.settled();
    press('Tick all 2');
    press('Turn into properties');
    await run.noticed('inline fields turned into properties');
    expect(run.read('Contacts/Ana.md')).toBe('---\ncompany: Acme\n---\nfield:: Nursing\n');
  });

  it('says so where there are none', async () => {
    await find({ 'Contacts/Dee.md': 'Nothing:: here.\n' });
    await run.noticed('No inline fields were found in your notes about people');
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('names a note whose properties cannot be understood', async () => {
    await find({ 'Contacts/Ana.md': '---\nrole: "Nurse\n---\n\ncompany:: Acme\n' });
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toContain('a quote that is opened and never closed');
  });

  it('can be left while the notes are read', async () => {
    const many = Array.from({ length: 400 }, (_none, at) => [
      `Contacts/P${at}.md`,
      'company:: A\n',
    ]);
    await find(Object.fromEntries(many) as Record<string, string>);
    await vi.waitFor(() =>
      expect(document.querySelector('.modal')?.textContent).toContain('of 400'),
    );
    document.querySelector<HTMLElement>('.modal-close-button')?.click();
    await run.settled();
    expect(document.querySelector('.modal')).toBeNull();
    expect(rows()).toEqual([]);
  });
});
