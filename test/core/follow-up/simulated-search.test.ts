import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/follow-up/rules';
import type { FollowUp } from '../../../src/core/follow-up/follow-up';
import type { FollowUpList } from '../../../src/core/follow-up/list-follow-ups';
import { businessDays } from '../../../src/core/time/business-days';
import {
  addDays,
  addMinutes,
  type DateTime,
  type Day,
  dayOf,
  startOf,
} from '../../../src/core/time/civil';
import { type Person, Search } from '../../builders/search';
import { settingsWith } from '../../builders/settings';

const SEEDS = Array.from({ length: 6 }, (_, index) => index * 7919 + 1);
const FIRST_DAY = '2026-09-01' as Day;

/** The hours after a talk's end within which a thank-you is due, and the day alone likewise. */
function thankWindowOf({ talk }: Person): [from: DateTime, until: DateTime] | null {
  if (talk === null) return null;
  if (!talk.dateOnly) return [addMinutes(talk.endsAt, 1440), addMinutes(talk.endsAt, 2880)];
  // The day's end is the start of the next, from which on a thank-you is due for two days.
  return [talk.endsAt, addMinutes(talk.endsAt, 2880)];
}

const of = (items: readonly FollowUp[], person: Person): readonly FollowUp[] =>
  items.filter(({ name }) => name === person.name);

function bucketOf(items: readonly FollowUp[], person: Person, action: string): string | undefined {
  return of(items, person).find((item) => item.action === action)?.bucket;
}

/** Every thank-you not yet done stands on the list exactly as its window says. */
function checkThanks(search: Search, items: readonly FollowUp[]): void {
  for (const person of search.people) {
    const window = thankWindowOf(person);
    if (window === null || person.thanked || person.closed) continue;
    const [from, until] = window;
    if (search.now < from) continue;
    const expected = search.now >= until ? 'overdue' : 'due';
    expect(bucketOf(items, person, 'thank')).toBe(expected);
  }
}

/** Nothing is asked for that was done. */
function checkAnswered(search: Search, items: readonly FollowUp[]): void {
  const done = items.filter((item) => {
    const { closed, asked, answered, prepared, thanked, reflected } = search.personOf(item);
    const answers: Partial<Record<Action, boolean>> = {
      'reach-out': asked,
      nudge: answered,
      'give-up': answered,
      prepare: prepared,
      thank: thanked,
      reflect: reflected,
    };
    return closed || answers[item.action] === true;
  });
  expect(done).toEqual([]);
}

function checkPlaces({ settings }: Search, { followUps, inPlay }: FollowUpList): void {
  const picks = followUps.filter(({ pick }) => pick).length;
  expect(picks === 0 || inPlay + picks <= settings.outreachLimit).toBe(true);
}

/** Opens the app at the search's moment, checks the list and works through some of it. */
function open(search: Search, diligence: number): void {
  let list = search.list();
  const { followUps } = list;
  checkThanks(search, followUps);
  checkPlaces(search, list);
  checkAnswered(search, followUps);
  for (const item of followUps) {
    if (item.bucket === 'upcoming' || !search.chance.happens(diligence)) continue;
    const same = (other: FollowUp): boolean =>
      other.path === item.path && other.action === item.action && other.pick === item.pick;
    // An answer earlier in this sitting may have done away with it.
    if (!list.followUps.some(same) || !search.answers(item)) continue;
    list = search.list();
    expect(list.followUps.filter((left) => same(left) && left.bucket !== 'upcoming')).toEqual([]);
    if (item.pick) expect(list.inPlay).toBeLessThanOrEqual(search.settings.outreachLimit);
    checkPlaces(search, list);
    checkAnswered(search, list.followUps);
  }
  search.fixes();
}

/** Lives one day of the search: the app is opened at random hours, or not at all. */
function live(search: Search, day: Day, diligence: number): void {
  const sittings = search.chance.oneOf([0, 1, 1, 1, 2, 3]);
  const minutes = Array.from({ length: sittings }, () => search.chance.between(0, 1439));
  for (const minute of minutes.sort((one, other) => one - other)) {
    search.worldUntil(addMinutes(startOf(day), minute));
    open(search, diligence);
  }
}

describe('a search of 90 days with 60 people', () => {
  it.each(SEEDS)('never loses a thank-you nor asks twice (chance %d)', (seed) => {
    const search = new Search({ seed, people: 60, answering: 0.5 });
    for (let day = 0; day < 90; day += 1) {
      // Now and then the app stays closed for days.
      if (search.chance.happens(0.08)) day += search.chance.between(2, 9);
      live(search, addDays(FIRST_DAY, day), 0.6);
    }
    const talked = search.people.filter(({ talk }) => talk !== null);
    expect(talked.length).toBeGreaterThan(5);
    expect(talked.some(({ thanked }) => thanked)).toBe(true);
  });

  it.each(SEEDS.slice(0, 3))('nor with other settings (chance %d)', (seed) => {
    const settings = settingsWith({
      weekend: [5, 6],
      daysOff: ['2026-09-07' as Day, '2026-10-12' as Day],
      mostNudges: 3,
      nudgeAfter: 2,
      widenAfter: 0,
      outreachLimit: 12,
    });
    const search = new Search({ seed, people: 60, answering: 0.4, settings });
    for (let day = 0; day < 90; day += 1) live(search, addDays(FIRST_DAY, day), 0.8);
    expect(search.people.filter(({ asked }) => asked).length).toBeGreaterThan(20);
  });
});

describe('a search in which most stay silent', () => {
  it.each(SEEDS)('asks sixty people within 80 business days (chance %d)', (seed) => {
    const search = new Search({ seed, people: 60, answering: 0.3 });
    const last = businessDays([0, 6], [])(addDays(FIRST_DAY, -1), 80);
    for (let day = FIRST_DAY; day <= last; day = addDays(day, 1)) live(search, day, 0.8);
    expect(dayOf(search.now) <= last).toBe(true);
    expect(search.people.filter(({ asked }) => !asked)).toEqual([]);
  });

  it('would not, if silence held its place until it is given up', () => {
    const settings = settingsWith({ widenAfter: 0, mostNudges: 0 });
    const search = new Search({ seed: 1, people: 60, answering: 0.3, settings });
    const last = businessDays([0, 6], [])(addDays(FIRST_DAY, -1), 80);
    for (let day = FIRST_DAY; day <= last; day = addDays(day, 1)) live(search, day, 0.8);
    expect(search.people.filter(({ asked }) => asked).length).toBeLessThan(60);
  });
});
