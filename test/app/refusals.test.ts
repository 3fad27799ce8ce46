// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fill, press } from '../builders/dialogs';
import type { Worded } from '../builders/worded';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

const corpus = join(import.meta.dirname, '../core/note/corpus');

/** Notes that are refused whatever is to be changed in them: their front matter is not understood. */
const broken = [
  ...['a-list-of-properties', 'broken-quotes', 'duplicate-keys', 'ended-early', 'four-dashes'],
  ...['javascript', 'more-on-the-fence', 'second-colon', 'tabs-as-indentation', 'unclosed'],
];

function read(name: string, file: string): string {
  return readFileSync(join(corpus, name, file), 'utf8');
}

let run: RunningPlugin;

afterEach(() => run.unload());

describe('a note that is refused', () => {
  it.each(broken)('is left alone, and the notice tells note, line and fix: %s', async (name) => {
    run = await runPlugin({ 'Contacts/Ana.md': '---\nstatus: contacted\n---\n' });
    await run.open('Contacts/Ana.md');
    const before = read(name, 'before.md');
    run.disk.writeFromOutside('Contacts/Ana.md', before);
    // Pressed before the index has heard of it, so that the writer must refuse by itself.
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.notices()).toHaveLength(1));
    const { line, reason, fix } = JSON.parse(read(name, 'refusal.json')) as Worded;
    const where = `${reason.slice(0, -1)} (line ${line ?? 0}).`;
    expect(run.notices()).toEqual([`“Ana” was not changed. ${where} ${fix}`]);
    expect(run.read('Contacts/Ana.md')).toBe(before);
  });

  it('has a refusal in plain sentences in every case of the corpus', async () => {
    run = await runPlugin({});
    const cases = readdirSync(corpus).filter((name) =>
      readdirSync(join(corpus, name)).includes('refusal.json'),
    );
    expect(cases).toEqual(expect.arrayContaining(broken));
    for (const name of cases) {
      const refusal = JSON.parse(read(name, 'refusal.json')) as Record<string, unknown>;
      expect(refusal['line'], name).toBeGreaterThanOrEqual(1);
      expect(refusal['reason'], name).toMatch(/^[A-Z].*[^.]\.$/);
      expect(refusal['fix'], name).toMatch(/^[A-Z].*[^.]\.$/);
      expect(JSON.stringify(refusal), name).not.toMatch(/yaml|parse|token|undefined|null|!/i);
    }
  });
});

describe('the notice of a failure', () => {
  it('goes once the same note is written', async () => {
    const asked = '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n';
    vi.spyOn(console, 'error').mockReturnValue();
    run = await runPlugin({ 'Contacts/Ana.md': asked });
    await run.open('Contacts/Ana.md');
    const full = Object.assign(new Error('Disk full'), { code: 'ENOSPC' });
    const failing = vi.spyOn(run.disk, 'writeText').mockRejectedValue(full);
    run.command('mark-nudged');
    await run.noticed('“Ana” was not changed.');
    failing.mockRestore();
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read('Contacts/Ana.md')).toContain('nudges: 1'));
    await run.settled();
    expect(run.notices().join()).not.toContain('was not changed');
  });

  it('stays where another note of the same name is written', async () => {
    const asked = '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n';
    vi.spyOn(console, 'error').mockReturnValue();
    run = await runPlugin({ 'Contacts/A/Ana.md': asked, 'Contacts/B/Ana.md': asked });
    await run.open('Contacts/A/Ana.md');
    const full = Object.assign(new Error('Disk full'), { code: 'ENOSPC' });
    const failing = vi.spyOn(run.disk, 'writeText').mockRejectedValue(full);
    run.command('mark-nudged');
    await run.noticed('“Ana” was not changed.');
    failing.mockRestore();
    await run.open('Contacts/B/Ana.md');
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read('Contacts/B/Ana.md')).toContain('nudges: 1'));
    await run.settled();
    expect(run.notices().join()).toContain('“Ana” was not changed.');
  });

  it('goes once the same note is written by what begins its failures otherwise', async () => {
    run = await runPlugin({ 'Contacts/Cy.md': '---\nrole: x\n' });
    run.command('add-contact');
    fill('Name', 'Cy');
    press('Put on my list');
    await run.noticed('“Cy” was not changed.');
    run.disk.writeFromOutside('Contacts/Cy.md', '---\nrole: x\n---\n');
    await run.settled();
    // It was asked again before the note was mended.
    press('Open note');
    await vi.waitFor(() => expect(run.read('Contacts/Cy.md')).toContain('status: identified'));
    await run.settled();
    expect(run.notices().join()).not.toContain('was not changed');
  });

  it('goes once what could not be undone is undone', async () => {
    const text = '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n';
    vi.spyOn(console, 'error').mockReturnValue();
    run = await runPlugin({ 'Contacts/Ana.md': text });
    await run.app.workspace.getLeaf(false).openFile(run.file('Contacts/Ana.md'));
    run.command('mark-nudged');
    await vi.waitFor(() => expect(run.read('Contacts/Ana.md')).toContain('nudges: 1'));
    await run.settled();
    const full = Object.assign(new Error('Disk full'), { code: 'ENOSPC' });
    const failing = vi.spyOn(run.disk, 'writeText').mockRejectedValue(full);
    run.command('undo-last-change');
    await run.noticed('not undone');
    failing.mockRestore();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read('Contacts/Ana.md')).toBe(text));
    await run.settled();
    expect(run.notices()).toHaveLength(1);
  });
});
