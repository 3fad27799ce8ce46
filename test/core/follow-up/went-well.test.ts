import { describe, expect, it } from 'vitest';
import { sayWentWell } from '../../../src/core/follow-up/went-well';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

const settings = settingsWith({});
const talk = { status: 'in-touch', interview: '2026-03-10T14:00' };

describe('sayWentWell', () => {
  it('counts talks that were held and thank-yous before the end of their window', () => {
    const contacts = [
      aContact({ ...talk, thanked: '2026-03-10' }),
      aContact({ ...talk, thanked: '2026-03-12' }),
      aContact({ ...talk, thanked: '2026-03-13' }),
      aContact({ ...talk, status: 'interviewed' }),
      aContact({ status: 'scheduled', interview: '2026-03-20' }),
      aContact({ status: 'in-touch', contacted: '2026-03-01' }),
    ];
    expect(sayWentWell(contacts, settings, en)).toBe('Talked with 4 people, 2 thanked on time');
  });

  it('goes by the hours of the settings', () => {
    const thanked = aContact({ ...talk, thanked: '2026-03-12' });
    expect(sayWentWell([thanked], settingsWith({ thankUntilHours: 24 }), en)).toBe(
      'Talked with 1 person',
    );
    expect(sayWentWell([thanked], settings, en)).toBe('Talked with 1 person, 1 thanked on time');
  });

  it('counts who thanked on a day of a window that ends with a day', () => {
    const onDay = { status: 'in-touch', interview: '2026-03-10' };
    const thankedOn = (thanked: string): string =>
      sayWentWell([aContact({ ...onDay, thanked })], settings, en);
    expect(thankedOn('2026-03-12')).toBe('Talked with 1 person, 1 thanked on time');
    expect(thankedOn('2026-03-13')).toBe('Talked with 1 person');
  });

  it.each([
    ['interviewed', 'Talked with 1 person'],
    ['in-touch', 'Talked with 1 person'],
    ['scheduled', ''],
    ['closed', ''],
  ])('of one who is %s: “%s”', (status, expected) => {
    expect(sayWentWell([aContact({ status, interview: '2026-03-10' })], settings, en)).toBe(
      expected,
    );
  });

  it('says nothing where there is nothing good to say', () => {
    expect(sayWentWell([], settings, en)).toBe('');
    expect(sayWentWell([aContact({ status: 'identified' })], settings, en)).toBe('');
  });
});
