import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReferralTree, referralTree } from '../../../src/core/people/referral-tree';
import { OTHERS, type TreeLine, treeLines, treeWith } from '../../../src/core/people/tree-lines';
import { contactsOf, peopleAt } from '../../builders/everyone';

type Notes = Readonly<Record<string, string | null>>;

/** The tree of people who say of each by whom they were led to. */
function treeOf(referrers: Notes, notes: readonly string[] = []): ReferralTree {
  const contacts = contactsOf(
    Object.fromEntries(
      Object.entries(referrers).map(([name, by]) => [
        name,
        { status: 'identified', ...(by === null ? {} : { 'referred-by': by }) },
      ]),
    ),
  );
  const known = [...contacts.map(({ path }) => path), ...notes];
  const { rows } = peopleAt('2026-03-11T09:30', contacts);
  return referralTree(rows, (target) => {
    const name = target.split('#')[0]?.split('/').at(-1) ?? '';
    return known.find((path) => path.endsWith(`/${name}.md`)) ?? null;
  });
}

/** The lines as text: a name indented by its level. */
function drawn(tree: ReferralTree, isOpen = (_key: string): boolean => true): string[] {
  return treeLines(tree, isOpen).map(
    ({ level, referrer }: TreeLine) => '  '.repeat(level - 1) + (referrer?.name ?? OTHERS),
  );
}

describe('the referral tree', () => {
  it('has whom somebody led to below them, by link or by plain name', () => {
    const tree = treeOf({
      Ana: null,
      Bo: '[[Ana]]',
      Cy: '[[Contacts/Ana|Ann]]',
      Dee: 'ana',
      Eve: '[[Bo#Talk]]',
      Fay: null,
    });
    expect(drawn(tree)).toEqual(['Ana', '  Bo', '    Eve', '  Cy', '  Dee', 'others', '  Fay']);
  });

  it('has whoever is no contact under their name, with their note where there is one', () => {
    const tree = treeOf(
      { Ana: '[[Zoe]]', Bo: 'Uncle Max', Cy: '[[Uncle Max]]', Dee: '[[People/Zoe|Z]]' },
      ['People/Zoe.md'],
    );
    expect(drawn(tree)).toEqual(['Uncle Max', '  Bo', '  Cy', 'Zoe', '  Ana', '  Dee']);
    expect(tree.roots.map(({ path, row }) => [path, row])).toEqual([
      [null, null],
      ['People/Zoe.md', null],
    ]);
  });

  it('begins a circle at the first of it by name, and tells who led to that one', () => {
    const tree = treeOf({ Cy: '[[Bo]]', Bo: '[[Ana]]', Ana: '[[Cy]]', Dee: '[[Cy]]' });
    expect(drawn(tree)).toEqual(['Ana', '  Bo', '    Cy', '      Dee']);
    expect(tree.roots[0]?.loopsTo).toBe('Cy');
    expect(drawn(treeOf({ Ana: '[[Ana]]' }))).toEqual(['others', '  Ana']);
  });

  it('does not take one of two namesakes for a plain name', () => {
    const contacts = [
      ...contactsOf({ Bo: { status: 'identified', 'referred-by': 'Ana' } }),
      ...contactsOf({ Ana: { status: 'identified' } }),
      ...contactsOf({ ana: { status: 'identified' } }),
    ];
    const { rows } = peopleAt('2026-03-11T09:30', contacts);
    const tree = referralTree(rows, () => null);
    expect(tree.roots.map(({ name, row }) => [name, row])).toEqual([['Ana', null]]);
  });

  it('has everyone once, whoever says what of whom, in an order that is always the same', () => {
    const names = ['Ana', 'Bo', 'Cy', 'Dee', 'Eve', 'Fay'];
    const anyReferrers = fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.constantFrom(null, 'Max', ...names.map((n) => `[[${n}]]`))]),
      ),
    ) as fc.Arbitrary<Notes>;
    fc.assert(
      fc.property(anyReferrers, (referrers) => {
        const lines = treeLines(treeOf(referrers), () => true);
        const people = lines.flatMap(({ referrer }) => referrer?.row?.name ?? []);
        expect([...people].sort()).toEqual(names);
        const reversed = Object.fromEntries(Object.entries(referrers).reverse());
        expect(drawn(treeOf(reversed))).toEqual(drawn(treeOf(referrers)));
        for (const { place, of } of lines) expect(place).toBeLessThanOrEqual(of);
      }),
      { numRuns: 100 },
    );
  });

  it('can be as deep as there are people', () => {
    const count = 5000;
    const name = (nth: number): string => `P${String(nth).padStart(5, '0')}`;
    const chain: Record<string, string> = {};
    for (let nth = 0; nth < count; nth += 1) chain[name(nth)] = `[[${name((nth + 1) % count)}]]`;
    const contacts = contactsOf(
      Object.fromEntries(
        Object.entries(chain).map(([each, by]) => [each, { status: 'closed', 'referred-by': by }]),
      ),
    );
    const { rows } = peopleAt('2026-03-11T09:30', contacts);
    const tree = referralTree(rows, (target) => `Contacts/${target}.md`);
    const lines = treeLines(tree, () => true);
    expect(lines).toHaveLength(count);
    expect(lines.at(-1)?.level).toBe(count);
    expect(treeWith(tree, ({ name: of }) => of === name(1)).roots).toHaveLength(1);
  });
});

describe('what of the tree is shown', () => {
  const tree = treeOf({ Ana: null, Bo: '[[Ana]]', Cy: '[[Bo]]', Dee: '[[Ana]]', Eve: null });

  it('is without what is closed, and says how many stand below', () => {
    expect(drawn(tree, () => false)).toEqual(['Ana', 'others']);
    const [ana] = treeLines(tree, () => false);
    expect(ana).toMatchObject({ count: 2, isOpen: false, level: 1, place: 1, of: 2 });
  });

  it('is, of a search, those found and whoever led to them', () => {
    expect(drawn(treeWith(tree, ({ name }) => name === 'Cy'))).toEqual(['Ana', '  Bo', '    Cy']);
    expect(drawn(treeWith(tree, ({ name }) => name === 'Eve'))).toEqual(['others', '  Eve']);
    expect(drawn(treeWith(tree, () => false))).toEqual([]);
  });
});
