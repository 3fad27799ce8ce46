import { describe, expect, it } from 'vitest';
import { listFollowUps } from '../../../src/core/follow-up/list-follow-ups';
import { listPeople } from '../../../src/core/people/people';
import { plainPerson } from '../../../src/core/people/plain-person';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { dayOf } from '../../../src/core/time/civil';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const now = at('2026-11-25T09:00');

/** What other tools are told of one person. */
function told(properties: Parameters<typeof aContact>[0]): unknown {
  const contact = aContact(properties, 'Ana Reyes');
  const { followUps } = listFollowUps([contact], defaultSettings, now, en, null);
  const people = listPeople([{ contact }], followUps, dayOf(now), en.speech.compare);
  return people.rows.map((row) => plainPerson(row, people))[0];
}

describe('a person for other tools', () => {
  it('has what the table of people shows, and null for what is not known', () => {
    expect(told({ status: 'closed' })).toEqual({
      ...{ path: 'Contacts/Ana Reyes.md', name: 'Ana Reyes', status: 'closed' },
      ...{ company: null, role: null, field: null, lastTouch: null, fit: null, next: null },
    });
  });

  it('has what comes next, with the last day on which that is in time', () => {
    expect(
      told({
        status: 'replied',
        replied: '2026-11-24',
        company: '[[Acme|Acme Ltd]]',
        role: 'Nurse',
      }),
    ).toMatchObject({
      ...{ company: 'Acme Ltd', role: 'Nurse', lastTouch: '2026-11-24' },
      next: {
        action: 'schedule',
        bucket: 'due',
        day: '2026-11-26',
        why: expect.any(String) as string,
      },
    });
  });
});
