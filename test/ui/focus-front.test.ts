// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;

const ana = 'Contacts/Ana.md';

beforeEach(async () => {
  run = await runPlugin({ [ana]: '---\nstatus: to-contact\n---\n' });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await run.unload();
});

/** Runs a command that brings something to the front; what it returns lets it have the focus. */
async function bring(command: string): Promise<() => void> {
  const soon: (() => void)[] = [];
  const setTimeout = window.setTimeout.bind(window);
  const held = vi
    .spyOn(window, 'setTimeout')
    .mockImplementation(((then: () => void, wait?: number) =>
      wait === undefined ? soon.push(then) : setTimeout(then, wait)) as typeof setTimeout);
  run.command(command);
  await vi.waitFor(() => expect(soon).not.toEqual([]));
  held.mockRestore();
  return () => soon.forEach((then) => then());
}

const front = (): string | null =>
  document.querySelector('.workspace-leaf.mod-active [data-type]')?.getAttribute('data-type') ??
  null;

describe.each(['show-follow-ups', 'show-people'])('the pane of %s', (command) => {
  it('takes the focus once it is at the front', async () => {
    const takeFocus = await bring(command);
    takeFocus();
    expect(document.activeElement?.closest('.informational-interviews')).not.toBeNull();
  });

  it('leaves it to a note that was opened meanwhile', async () => {
    const takeFocus = await bring(command);
    await run.open(ana);
    const opened = run.app.workspace.getActiveFile()?.path;
    const active = document.activeElement;
    takeFocus();
    expect(opened).toBe(ana);
    expect(document.activeElement).toBe(active);
    expect(front()).toBe('markdown');
  });
});
