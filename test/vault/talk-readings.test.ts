// @vitest-environment jsdom
import { TFile } from 'obsidian';
import { afterEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { Contact } from '../../src/core/contact/contact';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { TalkReadings, type TalksRead } from '../../src/vault/talk-readings';
import { at } from '../builders/clock';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;
let readings: TalkReadings;
let read: MockInstance<(file: TFile) => Promise<string>>;

afterEach(() => run.unload());

const ana = 'Contacts/Ana.md';
const bo = 'Contacts/Bo.md';
const inTouch = '---\nstatus: in-touch\ninterview: 2026-11-20\n---\n';
const closed = '---\nstatus: closed\n---\n';
const asked = '### Questions\n\n#### What next?\n\nWrite.\n';
const earlier = `# Interview: 2026-10-01\n\n${asked}`;

async function start(files: Record<string, string>): Promise<void> {
  run = await runPlugin(files);
  readings = new TalkReadings(run.app);
  run.api.contacts();
  await run.settled();
  read = vi.spyOn(run.app.vault, 'cachedRead');
}

function readAt(
  now: string,
  contacts: readonly Contact[] = run.api.contacts(),
): Promise<TalksRead> {
  return readings.read(contacts, ruleContextAt(at(now), defaultSettings, en));
}

const readNow = (): Promise<TalksRead> => readAt('2026-11-25T10:00');

/** The paths of the notes that were read, in their order. */
function readPaths(): readonly string[] {
  return read.mock.calls.map(([file]) => file.path);
}

describe('the talks that the notes tell of', () => {
  it('are those of everybody, closed ones too, with what was answered', async () => {
    await start({
      [ana]: `${inTouch}## Interview 2026-11-20\n\n${asked}`,
      [bo]: closed + earlier,
      'Contacts/Cy.md': inTouch,
    });
    const { talks, unread } = await readNow();
    const answers = [{ part: 'questions', question: 'What next?', answer: 'Write.' }];
    const byName = new Map(talks.map((talk) => [talk.contact.name, talk]));
    expect(talks).toHaveLength(3);
    expect(byName.get('Ana')).toMatchObject({ day: '2026-11-20', answers });
    expect(byName.get('Bo')).toMatchObject({ day: '2026-10-01', answers });
    expect(byName.get('Cy')).toMatchObject({ day: '2026-11-20', answers: [] });
    expect(unread).toEqual([]);
  });

  it('name what is not understood, with its note', async () => {
    await start({
      [ana]: `${inTouch}## Interview 3 March 2026\n\n${asked}\n### Interview 2026-10-01\n\nFine.\n`,
    });
    const { unread } = await readNow();
    expect(unread.map(({ contact, ...what }) => [contact.path, what])).toEqual([
      [ana, { heading: 'Interview 3 March 2026', reason: 'no-such-day' }],
      [ana, { heading: 'Interview 2026-10-01', reason: 'no-parts' }],
    ]);
  });

  it('are read only of notes with the section of an interview', async () => {
    await start({
      [ana]: closed + earlier,
      [bo]: `${inTouch}## Interview tips\n\n${asked}`,
      'Contacts/Cy.md': `${inTouch}## 20.11.2026 Interview\n`,
      'Contacts/Di.md': `${inTouch}###### Interview 2026-10-01\n`,
      'Contacts/Ed.md': earlier,
      'Contacts/Flo.md': inTouch,
    });
    await readNow();
    expect([...readPaths()].sort()).toEqual([ana, 'Contacts/Cy.md']);
  });

  it('are read of no note again that did not change, and stay the same objects', async () => {
    await start({ [ana]: inTouch + earlier, [bo]: inTouch + earlier });
    const first = await readNow();
    const again = await readAt('2026-11-25T23:59');
    expect(again.talks).toHaveLength(4);
    again.talks.forEach((talk, place) => expect(talk).toBe(first.talks[place]));
    expect(readPaths()).toHaveLength(2);
    const later = await readAt('2026-11-26T00:00');
    later.talks.forEach((talk, place) => expect(talk).not.toBe(first.talks[place]));
    expect(later.talks).toEqual(first.talks);
    expect(readPaths()).toHaveLength(2);
  });

  it('are the same objects for two who ask at once', async () => {
    await start({ [ana]: closed + earlier });
    const [one, other] = await Promise.all([readNow(), readNow()]);
    expect(one.talks[0]).toBe(other.talks[0]);
  });

  it('are new ones only of a note that changed, which is read again', async () => {
    await start({ [ana]: closed + earlier, [bo]: closed + earlier });
    const first = await readNow();
    await run.app.vault.modify(run.file(bo), `${closed}${earlier.replace('Write', 'Call')}`);
    await run.settled();
    const second = await readNow();
    expect(second.talks.find(({ contact }) => contact.path === ana)).toBe(
      first.talks.find(({ contact }) => contact.path === ana),
    );
    expect(second.talks.find(({ contact }) => contact.path === bo)?.answers).toMatchObject([
      { answer: 'Call.' },
    ]);
    expect(readPaths().filter((path) => path === ana)).toHaveLength(1);
    expect(readPaths().filter((path) => path === bo)).toHaveLength(2);
  });

  it('keep their objects where another talk comes to an end on the day', async () => {
    const booked = '---\nstatus: scheduled\ninterview: 2026-11-25T14:00\n---\n';
    await start({ [ana]: booked + earlier });
    const before = await readAt('2026-11-25T13:00');
    const after = await readAt('2026-11-25T15:00');
    expect(before.talks.map(({ day }) => day)).toEqual(['2026-10-01']);
    expect(after.talks.map(({ day }) => day)).toEqual(['2026-11-25', '2026-10-01']);
    expect(after.talks[1]).toBe(before.talks[0]);
  });

  it('go with their note, and with its section', async () => {
    await start({ [ana]: closed + earlier, [bo]: closed + earlier });
    await readNow();
    await run.app.vault.modify(run.file(bo), closed);
    await run.app.fileManager.trashFile(run.file(ana));
    await run.settled();
    expect(await readNow()).toEqual({ talks: [], unread: [] });
  });

  it('are named as not readable where their note cannot be read, and tried again', async () => {
    await start({ [ana]: inTouch + earlier, [bo]: inTouch + earlier });
    const failing = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    read.mockRejectedValueOnce(new Error('No disk.'));
    const { talks, unread } = await readNow();
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatchObject({ heading: '', reason: 'not-readable' });
    // What its properties tell still counts.
    expect(talks).toHaveLength(3);
    expect(failing).toHaveBeenCalledOnce();
    failing.mockRestore();
    const again = await readNow();
    expect([again.talks.length, again.unread]).toEqual([4, []]);
  });

  it('are read a few notes at a time', async () => {
    const names = Array.from({ length: 100 }, (_, place) => `Contacts/P${place}.md`);
    await start(Object.fromEntries(names.map((path) => [path, closed + earlier])));
    let open = 0;
    let most = 0;
    const real = read.getMockImplementation() ?? run.app.vault.read.bind(run.app.vault);
    read.mockImplementation(async (file) => {
      open += 1;
      most = Math.max(most, open);
      const text = await real(file);
      open -= 1;
      return text;
    });
    expect((await readNow()).talks).toHaveLength(100);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(50);
  });

  it('are those of a note as it is now, though an older reading of it ends later', async () => {
    await start({ [ana]: closed + earlier });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const real = run.app.vault.read.bind(run.app.vault);
    read.mockImplementationOnce(async (file) => {
      const text = await real(file);
      await held;
      return text;
    });
    const older = readNow();
    await run.app.vault.modify(run.file(ana), `${closed}${earlier.replace('Write', 'Call')}`);
    await run.settled();
    await readNow();
    release();
    expect((await older).talks[0]?.answers).toMatchObject([{ answer: 'Call.' }]);
    expect((await readNow()).talks[0]?.answers).toMatchObject([{ answer: 'Call.' }]);
    expect(readPaths()).toEqual([ana, ana]);
  });

  it('go with their notes where two notes take each other’s names', async () => {
    await start({ [ana]: closed + earlier, [bo]: closed + earlier.replace('Write', 'Call') });
    // As where both came with one sync.
    run.file(bo).stat.mtime = run.file(ana).stat.mtime;
    await readNow();
    const [first, second] = [run.file(ana), run.file(bo)];
    await run.app.fileManager.renameFile(first, 'Contacts/Other.md');
    await run.app.fileManager.renameFile(second, ana);
    await run.app.fileManager.renameFile(first, bo);
    await run.settled();
    const { talks } = await readNow();
    const said = talks.map(({ contact, answers }) => [contact.path, answers[0]?.answer]);
    expect(said.sort()).toEqual([
      [ana, 'Call.'],
      [bo, 'Write.'],
    ]);
  });
});
