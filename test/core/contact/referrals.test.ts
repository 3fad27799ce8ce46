import { expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { referralsOf } from '../../../src/core/contact/referrals';
import { aContact } from '../../builders/contact';

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

it('are none where nothing tells of any', () => {
  expect(referrals(marek, bo)).toEqual({ from: null, to: [] });
});

it('never lead from somebody to themselves', () => {
  const alone = aContact({ status: 'identified', 'referred-by': '[[Eve]]' }, 'Eve');
  expect(referrals(alone).to).toEqual([]);
});
