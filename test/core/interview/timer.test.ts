import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extendTimer,
  followAgreed,
  isAhead,
  isForgotten,
  minutesLeft,
  phaseOf,
  readTimer,
  sayClock,
  timeLeft,
  timerStart,
  type Timer,
} from '../../../src/core/interview/timer';

const MINUTE = 60_000;
const start = 1_800_000_000_000;
const timer = fc.record({
  path: fc.constant('Contacts/Ana.md'),
  start: fc.constant(start),
  minutes: fc.integer({ min: 1, max: 1440 }),
  isAgreed: fc.boolean(),
});
const instant = fc.integer({ min: start - 10 * MINUTE, max: start + 2000 * MINUTE });
const halfHour: Timer = { path: 'Contacts/Ana.md', start, minutes: 30, isAgreed: true };
const after = (minutes: number): number => start + minutes * MINUTE;

describe('the timer of a talk', () => {
  it('asks for the last question at five minutes left, and is over at the end', () => {
    expect(phaseOf(halfHour, after(0))).toBe('running');
    expect(phaseOf(halfHour, after(25) - 1)).toBe('running');
    expect(phaseOf(halfHour, after(25))).toBe('last-question');
    expect(phaseOf(halfHour, after(30) - 1)).toBe('last-question');
    expect(phaseOf(halfHour, after(30))).toBe('over');
  });

  it('is still to begin before its start, however short it is, and asks for nothing yet', () => {
    const short = { ...halfHour, minutes: 3 };
    expect([isAhead(short, start - 1), phaseOf(short, start - 1)]).toEqual([true, 'running']);
    expect([isAhead(short, start), phaseOf(short, start)]).toEqual([false, 'last-question']);
    // The clock was set back behind a press.
    expect(isAhead({ ...short, isAgreed: false }, start - 1)).toBe(false);
  });

  it('never goes back as time goes on', () => {
    const phases = ['running', 'last-question', 'over'];
    fc.assert(
      fc.property(timer, instant, instant, (one, first, second) => {
        const [early, late] = [Math.min(first, second), Math.max(first, second)];
        expect(timeLeft(one, late)).toBeLessThanOrEqual(timeLeft(one, early));
        expect(phases.indexOf(phaseOf(one, late))).toBeGreaterThanOrEqual(
          phases.indexOf(phaseOf(one, early)),
        );
        expect(isForgotten(one, early) && !isForgotten(one, late)).toBe(false);
      }),
    );
  });

  it('leaves no less than nothing and no more than was agreed', () => {
    fc.assert(
      fc.property(timer, instant, (one, now) => {
        expect(timeLeft(one, now)).toBeGreaterThanOrEqual(0);
        expect(timeLeft(one, now)).toBeLessThanOrEqual(one.minutes * MINUTE);
      }),
    );
  });

  it('gains what is added, from now where its time is up, and stays readable', () => {
    expect(extendTimer(halfHour, 5, after(10)).minutes).toBe(35);
    expect(timeLeft(extendTimer(halfHour, 5, after(42)), after(42))).toBe(5 * MINUTE);
    fc.assert(
      fc.property(timer, instant, (one, now) => {
        const longer = extendTimer(one, 5, now);
        expect(timeLeft(longer, now)).toBeGreaterThanOrEqual(timeLeft(one, now));
        if (!isForgotten(longer, start)) expect(readTimer(longer, start)).toEqual(longer);
      }),
    );
  });

  it('is forgotten three hours after its end', () => {
    expect(isForgotten(halfHour, after(209))).toBe(false);
    expect(isForgotten(halfHour, after(210))).toBe(true);
  });
});

describe('a stored timer', () => {
  it('is read back as it was', () => {
    expect(readTimer(JSON.parse(JSON.stringify(halfHour)), after(3))).toEqual(halfHour);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no path', { ...halfHour, path: '' }],
    ['a start in words', { ...halfHour, start: '2026' }],
    ['a start that is no number', { ...halfHour, start: NaN }],
    ['a start to come', { ...halfHour, start: after(120) }],
    ['no minutes', { ...halfHour, minutes: 0 }],
    ['half a minute', { ...halfHour, minutes: 1.5 }],
    ['too many minutes', { ...halfHour, minutes: 1441 }],
    ['one long over', { ...halfHour, start: start - 300 * MINUTE }],
  ])('of %s is none', (_, value) => {
    expect(readTimer(value, after(0))).toBeNull();
  });

  it('of anything is read without a failure', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readTimer(value, start);
      }),
    );
  });
});

describe('the time left', () => {
  it('reads as a clock, and in begun minutes', () => {
    expect([0, 1, 10_000, 24 * MINUTE + 10_000, 64 * MINUTE + 5000].map(sayClock)).toEqual([
      '0:00',
      '0:01',
      '0:10',
      '24:10',
      '1:04:05',
    ]);
    expect([MINUTE, MINUTE + 1, 30 * MINUTE].map(minutesLeft)).toEqual([1, 2, 30]);
  });
});

describe('where a timer counts from', () => {
  const MINUTE = 60_000;
  const agreed = 1000 * MINUTE;

  it.each([
    [-16, -16],
    [-15, 0],
    [0, 0],
    [29, 0],
    [30, 30],
  ])('started %i minutes from the agreed start of a half-hour: %i', (pressed, from) => {
    const now = agreed + pressed * MINUTE;
    expect(timerStart(agreed, 30, now)).toBe(agreed + from * MINUTE);
    expect(timerStart(null, 30, now)).toBe(now);
  });
});

describe('a timer of which something else is agreed by now', () => {
  const agreed = { start, minutes: 30 };
  it.each([
    ['the same', agreed, 0, 30],
    ['later', { start: after(5), minutes: 30 }, 5, 30],
    ['longer', { start, minutes: 45 }, 0, 45],
    ['for longer than a day', { start, minutes: 1440 }, 0, 1440],
  ])('counts from what is agreed: %s', (_, now, from, minutes) => {
    const followed = followAgreed(halfHour, agreed, now, after(-5));
    expect(followed).toEqual({ ...halfHour, start: after(from), minutes });
  });

  it('keeps the minutes that were added, up to a day', () => {
    const longer = { ...halfHour, minutes: 40 };
    expect(followAgreed(longer, agreed, { start, minutes: 20 }, after(-5))?.minutes).toBe(30);
    expect(followAgreed(longer, agreed, { start, minutes: 1440 }, after(-5))?.minutes).toBe(1440);
  });

  it('is over where the talk is off, or not near any more', () => {
    expect(followAgreed(halfHour, agreed, { start: null, minutes: 30 }, after(-5))).toBeNull();
    const tomorrow = { start: after(1440), minutes: 30 };
    expect(followAgreed(halfHour, agreed, tomorrow, after(-5))).toBeNull();
  });

  it('is left alone once the talk has begun, or where it counts from the press', () => {
    const off = { start: null, minutes: 10 };
    expect(followAgreed(halfHour, agreed, off, start)).toBe(halfHour);
    const pressed = { ...halfHour, isAgreed: false };
    expect(followAgreed(pressed, agreed, off, after(-5))).toBe(pressed);
  });
});
