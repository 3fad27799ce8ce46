import { expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { referralsOf } from '../../../src/core/contact/referrals';
import { referralTree } from '../../../src/core/people/referral-tree';
import { aContact } from '../../builders/contact';
import { peopleAt } from '../../builders/everyone';

const ana = aContact({ status: 'in-touch', 'referred-by': '[[Marek Novak|Marek]]' }, 'Ana Reyes');
const marek = aContact({ status: 'in-touch' }, 'Marek Novak');
const bo = aContact({ status: 'identified', 'referred-by': '[[Contacts/Ana Reyes]]' }, 'Bo');
const cy = aContact({ status: 'identified', 'referred-by': 'Ana Reyes' }, 'Cy');
const di = aContact({ status: 'identified', 'referred-by': '[[Ana Reyes-Lopez]]' }, 'Di');

/** Looks links up as the app does where names are unique. */
const linkedPath = (target: string): string => `Contacts/${target.split('/').at(-1) ?? ''}.md`;

const referrals = (contact: Contact, ...others: readonly Contact[]) =>
  referralsOf(
    contact,
    [contact, ...others].map((each) => ({ contact: each })),
    linkedPath,
  );

it('are who led to somebody, and whom they led to, by link or by name', () => {
  const { from, to } = referrals(ana, bo, cy, di, marek);
  expect(from).toEqual({ name: 'Marek', path: 'Contacts/Marek Novak.md' });
  expect(to).toEqual([bo, cy]);
});

it('take a plain name for nobody where two are called so', () => {
  const other = { ...ana, path: 'Contacts/Northwind/Ana Reyes.md' };
  expect(referrals(ana, other, bo, cy).to).toEqual([bo]);
  expect(referrals(cy, ana, other).from).toEqual({ name: 'Ana Reyes', path: null });
});

it('compare names as the tree of who led to whom does, also where a link leads to no note', () => {
  const jose = aContact({ status: 'in-touch' }, 'José Díaz');
  const ways = [
    'JOSÉ DÍAZ',
    'José  Díaz',
    'José Díaz'.normalize('NFD'),
    '[[José Díaz]]',
    '[[Gone|José Díaz]]',
  ];
  const led = ways.map((by, at) => aContact({ status: 'identified', 'referred-by': by }, `P${at}`));
  const others = [jose, ...led];
  const told = others.map((contact) => ({ contact }));
  const { rows } = peopleAt('2026-03-11T09:30', others);
  const nowhere = (): null => null;
  const [root] = referralTree(rows, nowhere).roots;
  expect(root?.ledTo.map(({ name }) => name)).toEqual(led.map(({ name }) => name));
  expect(referralsOf(jose, told, nowhere).to).toEqual(led);
  for (const each of led) expect(referralsOf(each, told, nowhere).from?.path).toBe(jose.path);
});

it('are none where nothing tells of any', () => {
  expect(referrals(marek, bo)).toEqual({ from: null, to: [] });
});

it('never lead from somebody to themselves', () => {
  const alone = aContact({ status: 'identified', 'referred-by': '[[Eve]]' }, 'Eve');
  expect(referrals(alone).to).toEqual([]);
});
