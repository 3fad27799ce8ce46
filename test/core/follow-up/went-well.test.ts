import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { countWentWell, sayWentWell } from '../../../src/core/follow-up/went-well';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

const settings = settingsWith({});
const talk = { status: 'in-touch', interview: '2026-03-10T14:00' };

/** What went well with these, in words. */
function said(contacts: readonly Contact[], under = settings): string {
  return sayWentWell(countWentWell(asKnown(contacts), under), en);
}

function asKnown(contacts: readonly Contact[]): { readonly contact: Contact }[] {
  return contacts.map((contact) => ({ contact }));
}

describe('what went well', () => {
  it('counts talks that were held and thank-yous before the end of their window', () => {
    const contacts = [
      aContact({ ...talk, thanked: '2026-03-10' }),
      aContact({ ...talk, thanked: '2026-03-12' }),
      aContact({ ...talk, thanked: '2026-03-13' }),
      aContact({ ...talk, status: 'interviewed' }),
      aContact({ status: 'scheduled', interview: '2026-03-20' }),
      aContact({ status: 'in-touch', contacted: '2026-03-01' }),
    ];
    expect(said(contacts)).toBe('Talked with 4 people, 2 thanked on time');
  });

  it('goes by the hours of the settings', () => {
    const thanked = aContact({ ...talk, thanked: '2026-03-12' });
    expect(said([thanked], settingsWith({ thankUntilHours: 24 }))).toBe('Talked with 1 person');
    expect(said([thanked])).toBe('Talked with 1 person, 1 thanked on time');
  });

  it('counts who thanked on a day of a window that ends with a day', () => {
    const onDay = { status: 'in-touch', interview: '2026-03-10' };
    const thankedOn = (thanked: string): string => said([aContact({ ...onDay, thanked })]);
    expect(thankedOn('2026-03-12')).toBe('Talked with 1 person, 1 thanked on time');
    expect(thankedOn('2026-03-13')).toBe('Talked with 1 person');
  });

  it.each([
    ['interviewed', 'Talked with 1 person'],
    ['in-touch', 'Talked with 1 person'],
    ['scheduled', ''],
    ['closed', ''],
  ])('of one who is %s: “%s”', (status, expected) => {
    expect(said([aContact({ status, interview: '2026-03-10' })])).toBe(expected);
  });

  it('says nothing where there is nothing good to say', () => {
    expect(said([])).toBe('');
    expect(said([aContact({ status: 'identified' })])).toBe('');
  });

  it('is counted on from before as it is from nothing, whatever changed', () => {
    const one = fc.record({
      status: fc.constantFrom('interviewed', 'in-touch', 'scheduled'),
      interview: fc.constantFrom('2026-03-10T14:00', undefined),
      thanked: fc.constantFrom('2026-03-10', '2026-03-20', undefined),
    });
    const people = fc.array(
      one.map((front) => ({ contact: aContact(front) })),
      { maxLength: 8 },
    );
    const hours = fc.constantFrom(24, 48);
    fc.assert(
      fc.property(people, people, people, people, hours, (head, gone, come, tail, until) => {
        const before = countWentWell([...head, ...gone, ...tail], settings);
        const now = [...head, ...come, ...tail];
        const under = until === 48 ? settings : settingsWith({ thankUntilHours: until });
        expect(countWentWell(now, under, before)).toEqual(countWentWell(now, under));
      }),
    );
  });
});
