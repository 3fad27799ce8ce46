import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appointment, clashOf, listClashes } from '../../../src/core/contact-command/clashes';
import { defaultSettings } from '../../../src/core/settings';
import { addMinutes, dayOf } from '../../../src/core/time/civil';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const moment = fc
  .integer({ min: 0, max: 4 * 1440 })
  .map((count) => addMinutes(at('2026-11-24T00:00'), count));
const appointment: fc.Arbitrary<Appointment> = fc.record({
  interview: fc.oneof(moment, moment.map(dayOf)),
  minutes: fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }),
});
const clash = (one: Appointment, other: Appointment) => clashOf(one, other, defaultSettings);

describe('two talks', () => {
  it('clash the same way, whichever comes first', () => {
    fc.assert(
      fc.property(appointment, appointment, (one, other) => {
        expect(clash(one, other)).toBe(clash(other, one));
      }),
    );
  });

  it('do not overlap where one ends as the other begins, and do a minute earlier', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 1440 }), (interview, minutes) => {
        const next = addMinutes(interview, minutes);
        expect(clash({ interview, minutes }, { interview: next })).toBeNull();
        expect(clash({ interview, minutes }, { interview: addMinutes(next, -1) })).toBe('overlap');
      }),
    );
  });

  it('overlap over midnight', () => {
    const late = { interview: at('2026-11-24T23:45'), minutes: 60 };
    expect(clash(late, { interview: at('2026-11-25T00:30') })).toBe('overlap');
    expect(clash(late, { interview: at('2026-11-25T00:45') })).toBeNull();
    expect(clash(late, { interview: day('2026-11-25') })).toBe('same-day');
  });

  it('share no more than the day where one has no time', () => {
    const any = { interview: day('2026-11-24') };
    expect(clash(any, { interview: at('2026-11-24T10:00') })).toBe('same-day');
    expect(clash(any, any)).toBe('same-day');
    expect(clash(any, { interview: day('2026-11-25') })).toBeNull();
  });
});

describe('the talks that clash with one being planned', () => {
  it('are the booked ones of others', () => {
    const booked = { status: 'scheduled', interview: '2026-11-24T10:15' };
    const contacts = [
      aContact(booked, 'Ana'),
      aContact({ ...booked, minutes: 10 }, 'Bo'),
      aContact({ ...booked, status: 'interviewed' }, 'Cy'),
      aContact({ status: 'scheduled', interview: '2026-11-24' }, 'Dee'),
      aContact({ status: 'replied', replied: '2026-11-20' }, 'Ed'),
      aContact({ status: 'scheduled' }, 'Flo'),
    ];
    const planned = { interview: at('2026-11-24T10:25') };
    const found = listClashes(planned, 'Contacts/Zoe.md', contacts, defaultSettings);
    expect(found.map(({ contact, clash: kind }) => [contact.name, kind])).toEqual([
      ['Ana', 'overlap'],
      ['Dee', 'same-day'],
    ]);
    const own = listClashes(planned, 'Contacts/Ana.md', contacts, defaultSettings);
    expect(own.map(({ contact }) => contact.name)).toEqual(['Dee']);
  });
});
