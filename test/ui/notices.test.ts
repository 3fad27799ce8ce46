// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { causeOf } from '../../src/core/note/refusal';
import { en } from '../../src/core/texts/en';
import {
  LASTING,
  reported,
  tell,
  tellBrokenTemplate,
  tellDone,
  UNTIL_PRESSED,
} from '../../src/ui/notices';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;

beforeEach(async () => {
  run = await runPlugin({});
});

afterEach(async () => {
  for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
  await run.unload();
});

const undo = [{ label: 'Undo', run: () => undefined }];

const done = (text: string): unknown => tellDone(text, undo);
const reminder = (text: string): unknown => tellDone(text, [], LASTING);
const waiting = (text: string): unknown => tellDone(text, undo, UNTIL_PRESSED);

async function failure(text: string): Promise<void> {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await reported(text, () => Promise.reject(new Error('No.')));
}

/** What can be read on the screen, the oldest first, without the words of buttons. */
function read(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('.notice')]
    .filter((notice) => !notice.hasClass('informational-interviews-aside'))
    .map((notice) => notice.querySelector('span')?.textContent ?? notice.textContent);
}

function pressAway(text: string): void {
  for (const notice of document.querySelectorAll<HTMLElement>('.notice')) {
    if (notice.textContent.includes(text)) notice.click();
  }
}

describe('one notice at a time', () => {
  it.each([
    ['what was done', 'what was done', done, done],
    ['what was done', 'what is said', done, tell],
    ['what is said', 'what was done', tell, done],
    ['what was done', 'what waits', done, waiting],
    ['a reminder', 'another', reminder, reminder],
    ['what waits', 'what waits', waiting, waiting],
    ['a reminder', 'what waits', reminder, waiting],
    ['what waits', 'a reminder', waiting, reminder],
    ['what waits', 'what was done', waiting, done],
    ['a reminder', 'what is said', reminder, tell],
  ])('shows in the place of %s what comes after: %s', (_, __, before, after) => {
    before('One.');
    after('Two.');
    expect(read()).toEqual(['Two.']);
  });

  it.each([
    ['what waits', waiting],
    ['a reminder', reminder],
  ])('lets %s come back once what was said meanwhile is gone', async (_, before) => {
    before('One.');
    done('Two.');
    tell('Three.');
    pressAway('Three.');
    await vi.waitFor(() => expect(read()).toEqual(['One.']));
  });

  it('lets an undo be read before a reminder that nobody asked for', async () => {
    done('One.');
    reminder('Two.');
    expect(read()).toEqual(['One.']);
    pressAway('One.');
    await vi.waitFor(() => expect(read()).toEqual(['Two.']));
  });

  it('lets the newest of what lasts be read first', async () => {
    waiting('One.');
    reminder('Two.');
    pressAway('Two.');
    await vi.waitFor(() => expect(read()).toEqual(['One.']));
  });

  it('shows what failed alone, and keeps it beside what was done since', async () => {
    waiting('Zero.');
    done('One.');
    await failure('Two.');
    const [failed] = read();
    expect(failed).toContain('Two.');
    expect(failed).toContain(en.failures.unexpected);
    expect(read()).toHaveLength(1);
    done('Three.');
    expect(read()).toEqual([failed, 'Three.']);
  });
});

describe('templates that cannot be used', () => {
  const tellOf = (name: string): void =>
    tellBrokenTemplate(name, { line: null, ...causeOf('unsafeSections') });

  it('are all read in one notice where several are found at once', () => {
    tellOf('Hello');
    tellOf('Thanks');
    expect(run.notices()).toHaveLength(1);
    expect(run.notices()[0]).toContain(en.templates.broken('Hello'));
    expect(run.notices()[0]).toContain(en.templates.broken('Thanks'));
  });

  it('are said no more once they were read', () => {
    tellOf('Hello');
    pressAway('Hello');
    tellOf('Thanks');
    expect(run.notices().join()).not.toContain('Hello');
  });
});

describe('switching the plugin off', () => {
  it('leaves no notice whose button would run what is over', async () => {
    await failure('Not done.');
    waiting('Wait.');
    done('Done.');
    await run.host.plugins.disablePlugin('informational-interviews');
    expect(document.querySelectorAll('.notice')).toHaveLength(0);
  });
});
