import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  inOrder,
  replaceSorted,
} from '../../../../src/core/follow-up/incremental/sorted';

interface Item {
  readonly place: number;
  readonly name: string;
}

const compare = (one: Item, other: Item): number => one.place - other.place;

const anyItems = (name: string): fc.Arbitrary<readonly Item[]> =>
  fc
    .array(fc.nat(6), { maxLength: 24 })
    .map((places) => places.sort().map((place, at) => ({ place, name: `${name}${at}` })));

describe('a list put in order', () => {
  it('is as sorting gives it, equals in the order in which they stood', () => {
    const anyList = fc.array(fc.nat(6)).map((places) => places.map((place, at) => ({ place, at })));
    const byPlace = (one: { place: number }, other: { place: number }): number =>
      one.place - other.place;
    fc.assert(
      fc.property(anyList, (items) => {
        const before = [...items];
        expect(inOrder(items, byPlace)).toEqual(before.sort(byPlace));
      }),
    );
  });

  it('is the list itself where it is in order, and leaves any other as it is', () => {
    const sorted = [1, 2, 2, 3];
    const mixed = [2, 1];
    const byNumber = (one: number, other: number): number => one - other;
    expect(inOrder(sorted, byNumber)).toBe(sorted);
    expect(inOrder(mixed, byNumber)).toEqual([1, 2]);
    expect(mixed).toEqual([2, 1]);
  });
});

describe('a sorted list with some gone and some new', () => {
  it('is what sorting it anew gives, those that stood before their equals', () => {
    fc.assert(
      fc.property(
        anyItems('old'),
        anyItems('new'),
        fc.func(fc.boolean()),
        (old, coming, isGone) => {
          const gone = new Set(old.filter(({ name }) => isGone(name)));
          const kept = old.filter((item) => !gone.has(item));
          expect(replaceSorted(old, gone, coming, compare)).toEqual(
            [...kept, ...coming].sort(compare),
          );
        },
      ),
    );
  });

  it('leaves the list itself as it is', () => {
    const old = [{ place: 1, name: 'a' }];
    replaceSorted(old, new Set(old), [{ place: 0, name: 'b' }], compare);
    expect(old).toEqual([{ place: 1, name: 'a' }]);
  });
});

describe('what makes one sorted list of another', () => {
  const sorted = (items: readonly Item[]): readonly Item[] => [...items].sort(compare);

  it('makes it, and tells of nothing that stands', () => {
    fc.assert(
      fc.property(anyItems('old'), anyItems('new'), fc.func(fc.boolean()), (old, fresh, stays) => {
        const kept = old.filter(({ name }) => stays(name));
        const now = sorted([...kept, ...fresh]);
        const { gone, coming } = changesOf(old, now, compare);
        expect(replaceSorted(old, gone, coming, compare)).toEqual(now);
        expect(coming).toEqual(fresh);
        expect([...gone]).toEqual(old.filter((item) => !kept.includes(item)));
      }),
    );
  });

  it('is nothing where nothing changed', () => {
    const old = [{ place: 1, name: 'a' }];
    expect(changesOf(old, old, compare)).toEqual({ gone: new Set(), coming: [] });
  });
});
