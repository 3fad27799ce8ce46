import { describe, expect, it } from 'vitest';
import type { Availability } from '../../src/core/setting-values';
import { mergeAvailability, mergePropertyNames, mergeSetting } from '../../src/core/settings-merge';

describe('an edit of a setting that changed meanwhile', () => {
  it.each([
    ['what was not edited stays as it is by now', 30, 30, 45, 45],
    ['what did not change meanwhile becomes what was typed', 30, 20, 30, 20],
    ['of two edits the one that was typed last counts', 30, 20, 45, 20],
    ['a list that was not edited stays as it is by now', ['a'], ['a'], ['b'], ['b']],
    ['what does not fit is handed on as it was typed', ['a'], 'b', ['a', 'c'], 'b'],
    ['so is a list in place of what was none', 'a', ['b'], ['c'], ['b']],
    ['and a list where there is none by now', ['a'], ['b'], null, ['b']],
    ['entries stay in the order they were put in', ['a', 'b'], ['b', 'a'], ['a', 'b'], ['b', 'a']],
    ['an entry is added beside one that came', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b']],
    ['an entry that both added is there once', ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c']],
    [
      'an entry that was taken out goes, one that came stays',
      ['a', 'b'],
      ['a'],
      ['a', 'b', 'c'],
      ['a', 'c'],
    ],
    [
      'an entry that went meanwhile does not come back',
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['b'],
      ['b', 'c'],
    ],
    [
      'entries are told apart by all that they say',
      [{ x: 1 }],
      [{ x: 1 }, { x: 2 }],
      [{ x: 3 }],
      [{ x: 3 }, { x: 2 }],
    ],
  ])('%s', (_, shown, edited, now, merged) => {
    expect(mergeSetting(shown, edited, now)).toEqual(merged);
  });
});

describe('an edit of the hours that changed meanwhile', () => {
  const stretch = (weekday: number, from: string, until: string): Availability => ({
    ...{ weekday, from, until },
  });
  const monday = stretch(1, '09:00', '17:00');
  const tuesday = stretch(2, '09:00', '17:00');
  const typed = stretch(1, '10:00', '17:00');
  const evening = stretch(1, '19:00', '21:00');

  it.each([
    ['of one stretch leaves what was typed last', [typed], [stretch(1, '08:00', '16:00')], [typed]],
    [
      'also where it became two elsewhere',
      [typed],
      [stretch(1, '08:00', '12:00'), stretch(1, '13:00', '16:00')],
      [typed],
    ],
    ['also where it was moved elsewhere', [typed], [evening], [typed]],
    ['leaves what came beside it', [typed], [monday, evening], [evening, typed]],
    [
      'leaves another day',
      [typed, tuesday],
      [stretch(1, '08:00', '16:00'), tuesday, stretch(3, '09:00', '10:00')],
      [tuesday, stretch(3, '09:00', '10:00'), typed],
    ],
    ['to the same is one', [typed], [typed], [typed]],
    [
      'that was taken out leaves what came instead',
      [tuesday],
      [evening, tuesday],
      [evening, tuesday],
    ],
    ['that does not fit is handed on', null, [evening], null],
  ])('%s', (_, edited, now, merged) => {
    const shown = edited?.includes(tuesday) === true ? [monday, tuesday] : [monday];
    expect(mergeAvailability(shown, edited, now)).toEqual(merged);
  });
});

describe('an edit of the renamed properties that changed meanwhile', () => {
  it.each([
    [
      'a name is added beside one that came',
      {},
      { email: 'Mail' },
      { phone: 'Tel' },
      { phone: 'Tel', email: 'Mail' },
    ],
    [
      'a name that was changed counts',
      { email: 'Mail' },
      { email: 'E-mail' },
      { email: 'Mail' },
      { email: 'E-mail' },
    ],
    [
      'a name that was not changed stays as it is by now',
      { email: 'Mail' },
      { email: 'Mail' },
      { email: 'Post' },
      { email: 'Post' },
    ],
    [
      'a name that was taken out goes',
      { email: 'Mail', phone: 'Tel' },
      { phone: 'Tel' },
      { email: 'Mail', phone: 'Tel' },
      { phone: 'Tel' },
    ],
    [
      'a name that went meanwhile does not come back',
      { email: 'Mail' },
      { email: 'Mail', phone: 'Tel' },
      {},
      { phone: 'Tel' },
    ],
  ])('%s', (_, shown, edited, now, merged) => {
    expect(mergePropertyNames(shown, edited, now)).toEqual(merged);
  });
});
