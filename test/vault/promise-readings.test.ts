// @vitest-environment jsdom
import { TFile } from 'obsidian';
import { afterEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';
import { ContactIndex } from '../../src/vault/contact-index';
import { defaultSettings } from '../../src/core/settings';
import { noteFormat } from '../builders/yaml';

let run: RunningPlugin;
let read: MockInstance<(file: TFile) => Promise<string>>;

afterEach(() => run.unload());

const touch = '---\nstatus: in-touch\n---\n';
const promising = `${touch}## Promises\n\n- [ ] Call 📅 2026-11-25\n- [x] Write\n`;

/** Starts the plugin over these notes, and notes which are read from then on. */
async function start(files: Record<string, string>, settings?: unknown): Promise<void> {
  run = await runPlugin(files, settings);
  read = vi.spyOn(run.app.vault, 'cachedRead');
}

/** The paths of the notes that were read, in their order. */
function readPaths(): string[] {
  return read.mock.calls.map(([file]) => file.path);
}

/** The promises in a note as the api tells them. */
function told(path: string): readonly string[] {
  const contact = run.api.contacts().find((each) => each.path === path);
  return (contact?.promises ?? []).map(({ text }) => text);
}

async function knows(path: string, ...texts: readonly string[]): Promise<void> {
  await vi.waitFor(() => expect(told(path)).toEqual(texts));
}

describe('the promises in the notes of contacts', () => {
  it('are known soon after the list, which never waits for them, and that is told', async () => {
    await start({ 'Contacts/Ana.md': promising });
    let calls = 0;
    run.api.onChange(() => (calls += 1));
    expect(run.api.followUps('2026-11-25T10:00')).toEqual([]);
    expect(told('Contacts/Ana.md')).toEqual([]);
    await knows('Contacts/Ana.md', 'Call');
    expect(run.api.contacts()[0]?.promises).toEqual([
      { text: 'Call', day: '2026-11-25', theirs: false, nth: 0 },
    ]);
    expect(run.api.followUps('2026-11-25T10:00')).toMatchObject([
      {
        action: 'promise',
        name: 'Ana',
        promise: { text: 'Call', day: '2026-11-25', theirs: false, nth: 0 },
      },
    ]);
    await vi.waitFor(() => expect(calls).toBeGreaterThan(0));
  });

  it('are read only where the app’s cache shows an open task under a heading for them', async () => {
    await start({
      'Contacts/Ana.md': promising,
      'Contacts/Bo.md': `${touch}## Promises\n\n- [x] Call\n- Write\n`,
      'Contacts/Cy.md': `${touch}## Interview\n\n### Preparation\n\n- [ ] Research\n`,
      'Contacts/Di.md': `${touch}## Interview\n\n### Waiting for\n\n- [ ] Slides\n`,
      'Contacts/Ed.md': '## Promises\n\n- [ ] Call\n',
      'Contacts/Flo.md': `${touch}Nothing.\n`,
      'Projects/Boat.md': promising,
    });
    run.api.contacts();
    await knows('Contacts/Di.md', 'Slides');
    expect(readPaths().sort()).toEqual(['Contacts/Ana.md', 'Contacts/Di.md']);
  });

  it('are read of no note again that did not change', async () => {
    await start({ 'Contacts/Ana.md': promising, 'Contacts/Bo.md': promising }, {});
    run.api.contacts();
    await knows('Contacts/Bo.md', 'Call');
    await run.app.fileManager.renameFile(run.file('Contacts/Ana.md'), 'Contacts/Anna.md');
    await run.settled();
    expect(told('Contacts/Anna.md')).toEqual(['Call']);
    await run.app.vault.modify(
      run.file('Contacts/Bo.md'),
      promising.replace('- [x] Write', '- [ ] Write'),
    );
    await run.settled();
    // The app tells of a change with the text.
    expect(told('Contacts/Bo.md')).toEqual(['Call', 'Write']);
    await run.app.vault.modify(run.file('Contacts/Bo.md'), touch);
    await run.settled();
    expect(told('Contacts/Bo.md')).toEqual([]);
    expect(readPaths()).toHaveLength(2);
  });

  it('stay known where the settings change', async () => {
    await start({ 'Contacts/Ana.md': promising });
    const settings = { ...defaultSettings };
    const index = new ContactIndex(run.app, () => settings, noteFormat);
    index.load();
    index.contacts();
    await index.promisesKnown();
    expect(readPaths()).toHaveLength(1);
    index.rebuild();
    expect(index.contacts()[0]?.contact.promises).toHaveLength(1);
    await index.promisesKnown();
    expect(readPaths()).toHaveLength(1);
    index.unload();
  });

  it('leave everybody else as they were', async () => {
    await start({ 'Contacts/Ana.md': promising, 'Contacts/Bo.md': touch });
    const bo = run.api.contacts().find(({ name }) => name === 'Bo');
    await knows('Contacts/Ana.md', 'Call');
    expect(run.api.contacts().find(({ name }) => name === 'Bo')).toBe(bo);
  });

  it('are simply not known of a note that cannot be read, nor of one that goes meanwhile', async () => {
    await start({
      'Contacts/Ana.md': promising,
      'Contacts/Bo.md': promising,
      'Contacts/Cy.md': promising,
    });
    const failure = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    read.mockImplementationOnce(() => Promise.reject(new Error('The disk is away.')));
    run.api.contacts();
    await run.app.fileManager.trashFile(run.file('Contacts/Bo.md'));
    await knows('Contacts/Cy.md', 'Call');
    expect(told('Contacts/Ana.md')).toEqual([]);
    expect(failure).toHaveBeenCalledTimes(1);
    failure.mockRestore();
  });

  it('with a day that does not exist are a problem, which other tools get as any other', async () => {
    await start({ 'Contacts/Ana.md': `${touch}## Promises\n- [ ] Call 📅 2026-02-30\n` });
    run.api.contacts();
    await knows('Contacts/Ana.md', 'Call');
    expect(run.api.problems()).toContainEqual({
      path: 'Contacts/Ana.md',
      property: '',
      value: '2026-02-30',
      message:
        'The promise “Call” says “2026-02-30”, which is not a day, so no day counts for it. Write a day such as 2026-11-25 in its line.',
    });
  });

  it('are waited for by the command line', async () => {
    await start({ 'Contacts/Ana.md': promising });
    const due = run.host.cliHandlers.get('informational-interviews:due');
    const printed: unknown = JSON.parse(String(await due?.handler({ format: 'json' })));
    expect(printed).toMatchObject([{ action: 'promise', promise: { text: 'Call' } }]);
  });
});
