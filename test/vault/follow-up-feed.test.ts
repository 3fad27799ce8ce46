// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import type { ContactIndex } from '../../src/vault/contact-index';
import { FollowUpFeed } from '../../src/vault/follow-up-feed';
import { at } from '../builders/clock';
import { readFrom } from '../builders/contact';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const talked =
  '---\nstatus: interviewed\ninterview: 2026-03-10T14:00\nreflected: 2026-03-10\n---\n';

function buckets(): string[] {
  return run.api.followUps().map(({ name, action, bucket }) => `${name} ${action} ${bucket}`);
}

describe('the list as time passes', () => {
  it('tells when a window opens and when it closes, without a note having changed', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': talked });
    const told = vi.fn();
    run.api.onChange(told);
    expect(buckets()).toEqual(['Ana thank upcoming']);
    vi.advanceTimersByTime(5 * 60 * 60_000);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(31 * 60_000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(buckets()).toEqual(['Ana thank due']);
    vi.setSystemTime(new Date(2026, 2, 12, 14, 31));
    vi.advanceTimersByTime(20_000);
    expect(buckets()).toEqual(['Ana thank overdue']);
  });

  it('is right when the day turned while the machine slept', async () => {
    run = await runPlugin({ 'Contacts/Bo.md': '---\nstatus: replied\nreplied: 2026-03-10\n---\n' });
    const told = vi.fn();
    run.api.onChange(told);
    expect(buckets()).toEqual(['Bo schedule due']);
    vi.setSystemTime(new Date(2026, 2, 13, 8, 0));
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(buckets()).toEqual(['Bo schedule overdue']);
  });

  it('is told to everyone where somebody asked before the clock was looked at', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': talked });
    expect(buckets()).toEqual(['Ana thank upcoming']);
    const told = vi.fn();
    run.api.onChange(told);
    vi.setSystemTime(new Date(2026, 2, 11, 15, 0));
    expect(buckets()).toEqual(['Ana thank due']);
    vi.advanceTimersByTime(100);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is right as soon as the window gets focus again', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': talked });
    expect(buckets()).toEqual(['Ana thank upcoming']);
    const told = vi.fn();
    run.api.onChange(told);
    vi.setSystemTime(new Date(2026, 2, 11, 15, 0));
    window.dispatchEvent(new Event('focus'));
    expect(told).toHaveBeenCalledTimes(1);
    expect(buckets()).toEqual(['Ana thank due']);
  });
});

describe('a burst of changes', () => {
  it('is told once, after it is over', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`Contacts/P${n}.md`, talked]),
    );
    run = await runPlugin(files);
    expect(run.api.followUps()).toHaveLength(20);
    const told = vi.fn();
    run.api.onChange(told);
    for (const path of Object.keys(files)) {
      await run.app.vault.process(run.file(path), (text) =>
        text.replace('---\n\n', '').replace('reflected', 'thanked: 2026-03-11\nreflected'),
      );
    }
    await run.settled();
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(told).toHaveBeenCalledTimes(1);
    expect(run.api.contacts().every(({ status }) => status === 'in-touch')).toBe(true);
  });

  it('is told to nobody who has unsubscribed', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': talked });
    const told = vi.fn();
    const unsubscribe = run.api.onChange(told);
    unsubscribe();
    await run.app.vault.process(run.file('Contacts/Ana.md'), (text) =>
      text.replace('14:00', '15:00'),
    );
    await run.settled();
    vi.advanceTimersByTime(100);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the public api', () => {
  it('gives plain, frozen values that name what the contract names', async () => {
    run = await runPlugin({
      'Contacts/Ana.md': talked,
      'Contacts/Bo.md': '---\nstatus: dreaming\n---\n',
    });
    expect(run.api.version).toBe(1);
    const [item] = run.api.followUps('2026-03-11T15:00');
    expect(item).toEqual({
      path: 'Contacts/Ana.md',
      name: 'Ana',
      action: 'thank',
      from: '2026-03-11T14:30',
      until: '2026-03-12T14:30',
      bucket: 'due',
      why: 'You talked on Tue 10 Mar, 14:00. A thank-you is due by Thu 12 Mar, 14:30.',
      pick: false,
      snoozedUntil: null,
      promise: null,
    });
    expect(JSON.parse(JSON.stringify(item))).toEqual(item);
    expect(Object.isFrozen(item)).toBe(true);
    expect(Object.isFrozen(run.api.contacts()[0])).toBe(true);
    expect(run.api.problems()).toHaveLength(1);
    expect(run.api.problems()[0]).toMatchObject({
      path: 'Contacts/Bo.md',
      property: 'status',
      value: 'dreaming',
    });
    expect(() => run.api.followUps('yesterday')).toThrow(RangeError);
  });
});

describe('the groups of the list', () => {
  it('are found once for all who show them, and anew once a note has changed', async () => {
    run = await runPlugin({});
    const contacts = [readFrom({ status: 'identified' }, 'Ana')];
    const none = (): readonly never[] => [];
    const index = { contacts: () => contacts, problems: none, unlistedPaths: none };
    const feed = new FollowUpFeed(
      index as unknown as ContactIndex,
      () => defaultSettings,
      () => at('2026-03-11T09:00'),
    );
    const groups = feed.overview().groups();
    expect(groups.nextToAsk).toHaveLength(1);
    expect(feed.overview().groups()).toBe(groups);
    feed.invalidate();
    expect(feed.overview().groups()).not.toBe(groups);
  });
});
