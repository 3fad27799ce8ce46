// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

const note = 'Compared.md';
const criteriaNote = 'Interview templates/Mine.md';
const criteria = '---\ntemplate: criteria\n---\n\n- Pay\n- Near {{place}}\n';
const questions =
  '---\ntemplate: questions\n---\n\n## The day\n\n- How is it?\n\n## Pay\n\n- How much?\n';
const ana =
  '---\nstatus: in-touch\nfield: Design\ninterview: 2026-03-01\nfit: 4\ntakeaway: Ask early\n---\n' +
  '\n## Interview 2026-03-01\n\n### Questions\n\n#### How is it?\n\nLong.\n';
const ben = '---\nstatus: interviewed\nfield: "[[Nursing]]"\ninterview: 2026-03-09T10:00\n---\n';

const templates = { [criteriaNote]: criteria, 'Interview templates/Q.md': questions };
const people = { 'Contacts/Ana.md': ana, 'Contacts/Ben.md': ben };

async function insert(): Promise<void> {
  run.command('insert-comparison');
  await vi.waitFor(() => expect(run.notices()).not.toEqual([]));
}

function rows(): readonly string[] {
  return (run.read(note) ?? '').split(/\r?\n/).filter((line) => line.startsWith('|'));
}

describe('inserting the comparison', () => {
  it('puts fields side by side at the cursor with the user’s criteria, and one undo takes it back', async () => {
    run = await runPlugin({ [note]: 'Above\n', ...people, ...templates });
    await run.open(note);
    await insert();
    expect(rows()).toEqual([
      '| Field | Design | Nursing |',
      '| --- | --- | --- |',
      '| Talks | 1 | 1 |',
      '| Fit | 4 |  |',
      '| Takeaways | Ask early ([[Ana]]) |  |',
      '| Still unknown | Pay | The day<br>Pay |',
      '| Pay |  |  |',
      '| Near {{place}} |  |  |',
    ]);
    expect(run.read(note)?.startsWith('Above\n\n%% informational-interviews: comparison %%')).toBe(
      true,
    );
    expect(run.notices().join()).toContain('inserted the comparison of 2 talks');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(note)).toBe('Above\n'));
  });

  it('brings it up to date in its place, keeps what was written, and says where nothing changes', async () => {
    run = await runPlugin({ [note]: 'Above\r\n\r\nBelow\r\n', ...people, ...templates });
    await run.open(note);
    await insert();
    await run.app.vault.process(run.file(note), (text) =>
      text.replace('| Pay |  |  |', '| Pay | *so-so* |  |').replace('Above', 'Above me'),
    );
    const written = run.read(note) ?? '';
    run.command('insert-comparison');
    await vi.waitFor(() => expect(run.notices().join()).toContain('already up to date'));
    expect(run.read(note)).toBe(written);
    await run.app.vault.process(run.file('Contacts/Ana.md'), (text) =>
      text.replace('Ask early', 'Ask late'),
    );
    await run.app.vault.process(run.file(criteriaNote), (text) =>
      text.replace('- Near {{place}}\n', ''),
    );
    await run.settled();
    run.command('insert-comparison');
    await vi.waitFor(() => expect(run.read(note)).toContain('Ask late'));
    // The row may be one that the user added by hand.
    expect(run.read(note)).toBe(written.replace('Ask early', 'Ask late'));
  });

  it('has no rows to fill in where there is no criterion', async () => {
    run = await runPlugin({ [note]: '', ...people });
    await run.open(note);
    await insert();
    expect(rows()).toHaveLength(6);
  });

  it('says where there is no note, and where there is no talk yet', async () => {
    run = await runPlugin({ [note]: '', 'Contacts/Cy.md': '---\nstatus: contacted\n---\n' });
    await insert();
    expect(run.notices().join()).toContain('Open the note');
    await run.open(note);
    run.command('insert-comparison');
    await vi.waitFor(() => expect(run.notices().join()).toContain('no talk to compare'));
    expect(run.read(note)).toBe('');
  });
});

describe('the template for criteria', () => {
  it('is made as a note that says what to write, and holds no criterion until somebody writes one', async () => {
    run = await runPlugin({ [note]: '', ...people });
    run.command('create-templates');
    await run.noticed('templates created');
    expect(run.read('Interview templates/Criteria.md')).toMatch(
      /^---\ntemplate: criteria\n---\n\nWrite [^\n]*`- Time outdoors`[^\n]*\n$/,
    );
    await run.settled();
    await run.open(note);
    run.command('insert-comparison');
    await vi.waitFor(() => expect(rows()).toHaveLength(6));
    expect(run.notices().join()).not.toContain('Criteria');
  });
});
