import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesAhead, interviewEntriesAmong } from '../../../src/core/calendar/entries-ahead';
import { newCalendarId } from '../../../src/core/calendar/interview-entries';
import type { Contact } from '../../../src/core/contact/contact';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact, BODY } from '../../builders/contact';

const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
const booked = { status: 'scheduled', interview: '2026-11-25T14:00' };
const promises = `
## Promises

- [ ] Send the [[Reading list|list]] 📅 2026-11-30
- [ ] Send the [[Reading list|list]] 📅 2026-11-30
- [ ] Some day
- [ ] Long ago 📅 2026-11-01
- [x] Done 📅 2026-11-30

## Waiting for

- [ ] Slides [due:: 2026-12-01]
`;

function titlesOf(...contacts: readonly Contact[]): readonly string[] {
  return entriesAhead(contacts, context).map(({ title, time }) =>
    'day' in time ? `${time.day} ${title}` : `${time.start} ${title}`,
  );
}

describe('all that is ahead, for a calendar', () => {
  it('is every booked interview, open promise with a day and chosen day, by when it begins', () => {
    expect(
      titlesOf(
        aContact({ ...booked, 'follow-up': '2026-11-22', 'next-step': 'Read her book' }, 'Ana'),
        aContact({ status: 'in-touch', interview: '2026-11-01', [BODY]: promises }, 'Bo'),
        aContact({ status: 'identified', 'follow-up': '2026-12-02' }, 'Cy'),
        aContact({ status: 'replied', replied: '2026-11-20', 'follow-up': '2026-12-03' }, 'Di'),
      ),
    ).toEqual([
      '2026-11-22 Follow up with Ana: Read her book',
      '2026-11-25T14:00 Conversation with Ana',
      '2026-11-27 Last day to thank Ana',
      '2026-11-30 Promised to Bo: Send the list',
      '2026-11-30 Promised to Bo: Send the list',
      '2026-12-01 Bo promised: Slides',
      '2026-12-02 Ask Cy for a talk',
      '2026-12-03 Follow up with Di',
    ]);
  });

  it('leaves out what is over, but not the thank-you that is still in time', () => {
    const over = { ...booked, interview: '2026-11-21T14:00' };
    expect(titlesOf(aContact(over, 'Ana'))).toEqual(['2026-11-23 Last day to thank Ana']);
    const going = { ...booked, interview: '2026-11-22T09:45' };
    expect(titlesOf(aContact(going, 'Ana'))[0]).toBe('2026-11-22T09:45 Conversation with Ana');
    expect(titlesOf(aContact({ status: 'replied', 'follow-up': '2026-11-21' }, 'Bo'))).toEqual([]);
  });

  it.each(['declined', 'no-reply', 'closed'])('has nothing of whoever is %s', (status) => {
    expect(titlesOf(aContact({ status, 'follow-up': '2026-12-01', [BODY]: promises }))).toEqual([]);
  });

  it('has no two entries of one id, also of a note that was copied', () => {
    const ana = aContact(booked, 'Ana');
    const id = newCalendarId(ana) ?? '';
    const known = { ...booked, 'calendar-id': id };
    const all = [aContact(known, 'Ana'), aContact(known, 'Ana copy'), aContact(known, 'A third')];
    const ids = entriesAhead(all, context).map((entry) => entry.id);
    expect(new Set(ids).size).toBe(6);
    // The one that was copied keeps what its calendar knows it by.
    const own = entriesAhead(all, context).find(({ title }) => title === 'Conversation with Ana');
    expect(own?.id).toBe(id);
  });

  it('leaves the id with the shorter path, where no note has the one made for it', () => {
    const moved = { ...booked, 'calendar-id': 'interview-0123456789abcdef' };
    const all = [aContact(moved, 'Ana 1'), aContact(moved, 'Ana')];
    const own = entriesAhead(all, context).find(({ title }) => title === 'Conversation with Ana');
    expect(own?.id).toBe('interview-0123456789abcdef');
  });

  it('knows each interview by the same as where it is handed over alone', () => {
    const known = { ...booked, 'calendar-id': 'interview-0123456789abcdef' };
    const all = ['Ana', 'Ana copy', 'Ana 1', 'Bo'].map((name) => aContact(known, name));
    const ahead = entriesAhead(all, context);
    for (const contact of all) {
      const alone = interviewEntriesAmong(all, contact, context);
      expect(alone).toHaveLength(2);
      for (const entry of alone) expect(ahead).toContainEqual(entry);
    }
    expect(interviewEntriesAmong([], all[0] ?? aContact(known), context)).toHaveLength(2);
    expect(interviewEntriesAmong(all, aContact({ status: 'replied' }, 'Cy'), context)).toEqual([]);
  });

  it('is the same whatever the order of the contacts', () => {
    const contacts = ['Ana', 'Bo', 'Cy', 'Di'].map((name) =>
      aContact({ ...booked, 'calendar-id': 'same', [BODY]: promises }, name),
    );
    const whole = entriesAhead(contacts, context);
    fc.assert(
      fc.property(fc.shuffledSubarray(contacts, { minLength: 4 }), (shuffled) => {
        expect(entriesAhead(shuffled, context)).toEqual(whole);
      }),
    );
  });
});
