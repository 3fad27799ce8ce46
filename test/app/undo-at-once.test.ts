// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fill, press } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

const ana = 'Contacts/Ana.md';
const asked = '---\nstatus: contacted\ncontacted: 2026-03-02\n---\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
  vi.useRealTimers();
});

/** Holds every write back until the function it gives is called. */
function holdWrites(): { readonly release: () => void; readonly write: MockInstance } {
  const write = run.disk.writeText.bind(run.disk);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const held = vi.spyOn(run.disk, 'writeText').mockImplementation(async (...given) => {
    await released;
    return write(...given);
  });
  return { release, write: held };
}

async function start(): Promise<void> {
  run = await runPlugin({ [ana]: asked });
  await run.open(ana);
  run.command('mark-replied');
  await run.noticed('Ana: marked as answered');
}

describe('undo pressed while an act is being written', () => {
  it('takes that act back, and the one before it stays', async () => {
    await start();
    const before = run.read(ana);
    const { release, write } = holdWrites();
    run.command('mark-offered');
    await vi.waitFor(() => expect(write).toHaveBeenCalled());
    run.command('undo-last-change');
    release();
    await run.noticed('“Ana: times marked as offered” was undone.');
    expect(run.read(ana)).toBe(before);
    run.command('undo-last-change');
    await run.noticed('“Ana: marked as answered” was undone.');
    expect(run.read(ana)).toBe(asked);
  });

  it('takes that act back where both are pressed at once', async () => {
    await start();
    const before = run.read(ana);
    run.command('mark-offered');
    run.command('undo-last-change');
    await run.noticed('“Ana: times marked as offered” was undone.');
    expect(run.read(ana)).toBe(before);
  });

  it('takes back the contact that is being added', async () => {
    await start();
    run.command('add-contact');
    await vi.waitFor(() => fill('Name', 'Bo Chen'));
    const { release } = holdWrites();
    press('Add contact');
    run.command('undo-last-change');
    release();
    await run.noticed('“Bo Chen: added to your list” was undone.');
    expect(run.app.vault.getFileByPath('Contacts/Bo Chen.md')).toBeNull();
  });

  it('takes back the step before where the act fails', async () => {
    await start();
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(run.disk, 'writeText').mockRejectedValueOnce(new Error('Disk full'));
    run.command('mark-offered');
    run.command('undo-last-change');
    await run.noticed('“Ana: marked as answered” was undone.');
    expect(run.read(ana)).toBe(asked);
  });
});
