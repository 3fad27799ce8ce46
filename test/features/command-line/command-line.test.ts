// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 25, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

/** What the desktop app prints for the list, in the format that the flag asks for. */
async function printed(format?: string): Promise<string | undefined> {
  const command = run.host.cliHandlers.get('informational-interviews:due');
  return command?.handler(format === undefined ? {} : { format });
}

const someone = {
  'Contacts/Ana.md': '---\nstatus: replied\nreplied: 2026-11-24\n---\n',
  'Contacts/Ben.md': '---\nstatus: closed\n---\n',
};

describe('the list on the command line', () => {
  it('has a line for each follow-up, with what to do and why', async () => {
    run = await runPlugin(someone);
    const [first] = run.api.followUps();
    expect(await printed()).toBe(`due: Ana. Agree on a time. ${first?.why ?? ''}`);
    expect(await printed('text')).toBe(await printed());
  });

  it('is what the public api gives, as JSON', async () => {
    run = await runPlugin(someone);
    expect(JSON.parse((await printed('json')) ?? '')).toEqual(run.api.followUps());
  });

  it('says so where there is nothing to do, and where it knows no such format', async () => {
    run = await runPlugin({});
    expect(await printed()).toBe('Nothing to do right now.');
    expect(await printed('yaml')).toBe('There is no format “yaml”. Use json or text.');
  });
});
