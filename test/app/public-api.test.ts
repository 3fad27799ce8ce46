// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 25, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const ana = 'Contacts/Ana.md';
const answered = '### Questions\n\n#### What next?\n\nWrite.\n\n';

describe('the interviews that other tools are told of', () => {
  it('are everybody’s talks, the latest first, plain and frozen', async () => {
    run = await runPlugin({
      [ana]: `---\nstatus: in-touch\ninterview: 2026-11-20\nfit: 4\ntakeaway: Ask early\nfield: "[[Nursing]]"\n---\n## Interview 2026-11-20\n\n${answered}## Interview 2026-10-01\n\n### Outcome\n\n- fit: 2\n`,
      'Contacts/Bo.md': `---\nstatus: closed\ncompany: Acme\n---\n## Interview: 2026-11-10\n\n${answered}`,
      'Contacts/Cy.md': '---\nstatus: scheduled\ninterview: 2026-12-01\n---\n',
    });
    const interviews = await run.api.interviews();
    expect(interviews).toEqual([
      {
        ...{ path: ana, person: 'Ana', company: null, role: null, field: 'Nursing' },
        ...{ day: '2026-11-20', fit: 4, takeaway: 'Ask early' },
        answers: { 'What next?': 'Write.' },
      },
      {
        ...{ path: 'Contacts/Bo.md', person: 'Bo', company: 'Acme', role: null, field: null },
        ...{ day: '2026-11-10', fit: null, takeaway: null, answers: { 'What next?': 'Write.' } },
      },
      {
        ...{ path: ana, person: 'Ana', company: null, role: null, field: 'Nursing' },
        ...{ day: '2026-10-01', fit: 2, takeaway: null, answers: {} },
      },
    ]);
    expect([interviews, ...interviews].every((each) => Object.isFrozen(each))).toBe(true);
  });

  it('follow the notes', async () => {
    run = await runPlugin({ [ana]: '---\nstatus: closed\n---\n' });
    expect(await run.api.interviews()).toEqual([]);
    const text = `---\nstatus: closed\n---\n## Interview 2026-11-10\n\n${answered}`;
    await run.app.vault.modify(run.file(ana), text);
    await run.settled();
    expect(await run.api.interviews()).toMatchObject([{ person: 'Ana', day: '2026-11-10' }]);
    await run.app.fileManager.trashFile(run.file(ana));
    await run.settled();
    expect(await run.api.interviews()).toEqual([]);
  });
});
