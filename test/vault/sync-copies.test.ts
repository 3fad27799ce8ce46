// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const original = 'Contacts/Ana Reyes.md';
const copy = 'Contacts/Ana Reyes (Conflicted copy Phone 202611251430).md';
const listed = (more = ''): string => `---\nstatus: identified\n${more}---\n`;

function paths(): string[] {
  return run.api
    .contacts()
    .map(({ path }) => path)
    .sort();
}

/** What is told of notes rather than of their properties: the note and the sentence. */
function told(): [string, string][] {
  return run.api
    .problems()
    .filter(({ property }) => property === '')
    .map(({ path, message }) => [path, message]);
}

async function rename(from: string, to: string): Promise<void> {
  await run.app.fileManager.renameFile(run.file(from), to);
  await run.settled();
}

describe('a copy that a sync left beside the note of a contact', () => {
  it('is a problem that names both, and no second person', async () => {
    run = await runPlugin({
      [original]: listed(),
      [copy]: '---\nstatus: replied\nreplied: 2026-11-02\nemail: ana@example.org\n---\n',
    });
    expect(paths()).toEqual([original]);
    expect(run.api.followUps().map(({ path }) => path)).toEqual([original]);
    expect(told()).toEqual([[copy, expect.stringContaining('“Ana Reyes”')]]);
    expect(told()[0]?.[1]).toContain('“Ana Reyes (Conflicted copy Phone 202611251430)”');
  });

  it('is no note to review, whether it kept its status or not', async () => {
    run = await runPlugin({ [original]: listed(), [copy]: 'No properties.' });
    expect(told().map(([path]) => path)).toEqual([copy]);
    run.command('add-to-list');
    await vi.waitFor(() => expect(run.notices().join()).toContain('on your list already'));
  });

  it('is told as a copy, not as unreadable, where its properties cannot be read', async () => {
    run = await runPlugin({ [original]: listed(), [copy]: '---\n<<<<<<< x\na: "\n---\n' });
    expect(told()).toEqual([[copy, expect.stringContaining('copy of “Ana Reyes”')]]);
  });

  it('lies beside it: in another folder, or without the original, it is a contact', async () => {
    const elsewhere = copy.replace('Contacts/', 'Contacts/Art/');
    run = await runPlugin({ [original]: listed(), [elsewhere]: listed(), 'Contacts/Bo.md': 'Bo' });
    expect(paths()).toEqual([original, elsewhere].sort());
    await rename(elsewhere, copy);
    expect(paths()).toEqual([original]);
    await rename(original, 'Contacts/Anna Reyes.md');
    expect(paths()).toEqual(['Contacts/Anna Reyes.md', copy].sort());
    await rename('Contacts/Anna Reyes.md', original);
    expect(paths()).toEqual([original]);
    await run.app.fileManager.trashFile(run.file(original));
    await run.settled();
    expect(paths()).toEqual([copy]);
    expect(told()).toEqual([]);
  });

  it('is a contact while its original is on no list', async () => {
    run = await runPlugin({ [original]: 'Ana', [copy]: listed() });
    expect(paths()).toEqual([copy]);
    await run.app.vault.process(run.file(original), () => listed());
    await run.settled();
    expect(paths()).toEqual([original]);
  });

  it('bears a number only where the mail or the profile is the same', async () => {
    const [second, third, fourth, fifth] = [2, 3, 4, 5].map(
      (n) => `Contacts/Ana Reyes ${n}.md`,
    ) as [...[string, string, string, string]];
    run = await runPlugin({
      [original]: listed('email: ana@example.org\nlinkedin: https://linkedin.com/in/ana/\n'),
      [second]: listed('email: "mailto:Ana@Example.org"\n'),
      [third]: listed('email: other@example.org\n'),
      [fourth]: '---\nlinkedin: de.linkedin.com/in/Ana?trk=x\n---\n',
      [fifth]: listed(),
    });
    expect(paths()).toEqual([original, third, fifth].sort());
    expect(told().map(([path]) => path)).toEqual([second, fourth]);
    await run.app.vault.process(run.file(original), () => listed('email: other@example.org\n'));
    await run.settled();
    expect(paths()).toEqual([original, second, fifth].sort());
  });

  it('bears a number also where a list of mails or profiles has a shared one further down', async () => {
    const second = 'Contacts/Ana Reyes 2.md';
    const third = 'Contacts/Ana Reyes 3.md';
    run = await runPlugin({
      [original]: listed('email: [a@x.org, b@x.org]\nlinkedin: [linkedin.com/in/ana, x]\n'),
      [second]: '---\nemail: [c@x.org, b@x.org]\n---\n',
      [third]: listed('linkedin: [y, linkedin.com/in/ana]\n'),
    });
    expect(paths()).toEqual([original]);
    expect(told().map(([path]) => path)).toEqual([second, third]);
  });

  it('is one too where only letter case parts its name from that of the note', async () => {
    const lower = 'Contacts/ana reyes.md';
    run = await runPlugin({ [lower]: listed(), [copy]: listed() });
    await run.open(copy);
    run.command('mark-contacted');
    await vi.waitFor(() => expect(run.notices().join()).toContain('copy of “ana reyes”'));
    expect(paths()).toEqual([lower]);
    expect(told()).toEqual([[copy, expect.stringContaining('copy of “ana reyes”')]]);
    await rename(lower, 'Contacts/Bo.md');
    expect(paths()).toEqual(['Contacts/Bo.md', copy].sort());
    await rename('Contacts/Bo.md', 'Contacts/ANA Reyes.md');
    expect(paths()).toEqual(['Contacts/ANA Reyes.md']);
  });

  it('is explained where a command is given in it', async () => {
    run = await runPlugin({ [original]: listed(), [copy]: listed() });
    await run.open(copy);
    run.command('mark-contacted');
    await vi.waitFor(() => expect(run.notices().join()).toContain('copy of “Ana Reyes”'));
    expect(document.querySelector('.modal')).toBeNull();
    run.command('add-to-list');
    await vi.waitFor(() => expect(run.notices().join()).toContain('copy of “Ana Reyes”'));
  });
});
