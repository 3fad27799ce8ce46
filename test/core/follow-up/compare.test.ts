import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, comparePriority, compareTimes } from '../../../src/core/follow-up/compare';

/** Says that a list in its one order stays so however it was shuffled, and that equals are told. */
function expectOrder<Item>(
  ordered: readonly Item[],
  compare: (one: Item, other: Item) => number,
): void {
  ordered.forEach((one, place) => {
    const signs = ordered.map((other) => Math.sign(compare(one, other)));
    expect(signs).toEqual(ordered.map((_, other) => Math.sign(place - other)));
  });
}

describe('the order', () => {
  it('of days and minutes is theirs, with none last', () => {
    expectOrder(['2026-11-24', '2026-11-25', '2026-11-25T09:00', null], compareTimes);
  });

  it('of priorities is theirs, with none last', () => {
    expectOrder([{ priority: 0 }, { priority: 1 }, { priority: 9 }, {}], comparePriority);
  });

  it('of names is theirs by code units, then that of the paths', () => {
    const named = (name: string, path: string) => ({ name, path });
    const ordered = [named('A', 'z'), named('B', 'a'), named('B', 'b'), named('a', 'a')];
    expectOrder(ordered, compareNames);
  });

  it('is the same from both sides', () => {
    const text = fc.constantFrom('', 'a', 'B', 'b', 'é');
    const named = fc.record({ name: text, path: text });
    fc.assert(
      fc.property(named, named, (one, other) => {
        expect(compareNames(one, other)).toBe(0 - compareNames(other, one));
      }),
    );
  });
});
