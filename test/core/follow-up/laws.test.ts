import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { statuses } from '../../../src/core/contact/status';
import { type FollowUp, followUpKey } from '../../../src/core/follow-up/follow-up';
import { listFollowUps, plainFollowUp } from '../../../src/core/follow-up/list-follow-ups';
import { isInterviewOver, type RuleContext } from '../../../src/core/follow-up/rule-context';
import type {
  ContactCommandAnswers,
  ContactCommandId,
} from '../../../src/core/contact-command/contact-commands';
import {
  contactCommandFor,
  listContactCommands,
  planContactCommand,
} from '../../../src/core/contact-command/plan-contact-command';
import { isSamePromise } from '../../../src/core/promise/promise';
import type { Settings } from '../../../src/core/settings';
import { addMinutes, type DateTime, type Day, dayOf, startOf } from '../../../src/core/time/civil';
import { anyNow, anyPeople, anySettings } from '../../builders/arbitrary';
import { readFrom } from '../../builders/contact';
import { changed, type FrontMatter } from '../../builders/records';
import { en } from '../../../src/core/texts/en';
import { noteFormat } from '../../builders/yaml';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';

type People = ReadonlyMap<string, FrontMatter>;

const RUNS = { numRuns: 250 };

function contactsOf(people: People): Contact[] {
  return [...people].map(([name, note]) => readFrom(note, name).contact);
}

function list(people: People, settings: Settings, now: DateTime): readonly FollowUp[] {
  return listFollowUps(contactsOf(people), settings, now, en).followUps.map(plainFollowUp);
}

const key = followUpKey;

/** All but the words of someone to be asked, which may name a silent colleague. */
function apart(items: readonly FollowUp[], name: string): unknown[] {
  return items
    .filter((item) => item.name === name && !item.pick)
    .map((item) => (item.action === 'reach-out' ? { ...item, why: '' } : item));
}

const world = [anyPeople, anySettings, anyNow] as const;

describe('a contact’s follow-ups', () => {
  it('depend on no other contact except through picks and widening', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const together = list(people, settings, now);
        for (const [name, note] of people) {
          const alone = list(new Map([[name, note]]), settings, now);
          expect(apart(together, name)).toEqual(apart(alone, name));
        }
      }),
      RUNS,
    );
  });

  it('are none for the closed, and at most one of each action and promise', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const items = list(people, settings, now);
        expect(new Set(items.map(key)).size).toBe(items.length);
        for (const { name } of items) {
          expect(['declined', 'no-reply', 'closed']).not.toContain(people.get(name)?.['status']);
        }
      }),
      RUNS,
    );
  });

  it('stand in the bucket their window says', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        for (const { from, until, bucket, snoozedUntil } of list(people, settings, now)) {
          if (snoozedUntil !== null) {
            expect(bucket).toBe('upcoming');
            expect(from >= snoozedUntil && snoozedUntil > now).toBe(true);
          } else if (until !== null && now >= until) expect(bucket).toBe('overdue');
          else expect(bucket).toBe(from <= now ? 'due' : 'upcoming');
        }
      }),
      RUNS,
    );
  });

  it('never turn from overdue back to due as time goes on', () => {
    const minutes = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60_000 }));
    fc.assert(
      fc.property(...world, minutes, (people, settings, now, later) => {
        const before = list(people, settings, now).filter(({ bucket }) => bucket === 'overdue');
        const after = list(people, settings, addMinutes(now, later));
        const open = new Set(after.filter(({ bucket }) => bucket !== 'overdue').map(key));
        expect(before.filter((item) => open.has(key(item)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('turn from upcoming to due at the minute they tell', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        for (const item of list(people, settings, now)) {
          if (item.bucket !== 'upcoming') continue;
          const then = list(people, settings, item.from).find((other) => key(other) === key(item));
          // Preparing is over as the interview begins; a pick may be somebody else's by then.
          if (item.action === 'prepare' && then === undefined) continue;
          if (item.action === 'reach-out' && then === undefined) continue;
          expect(then?.bucket === 'upcoming').toBe(false);
          expect(then).toBeDefined();
        }
      }),
      RUNS,
    );
  });
});

describe('picks', () => {
  it('and conversations in play never pass the limit', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const { followUps, inPlay } = listFollowUps(contactsOf(people), settings, now, en);
        const picks = followUps.filter(({ pick }) => pick);
        expect(picks.length === 0 || picks.length + inPlay <= settings.outreachLimit).toBe(true);
        for (const { bucket, from, until, action } of picks) {
          expect([action, bucket, from, until]).toEqual([
            'reach-out',
            'due',
            startOf(dayOf(now)),
            null,
          ]);
        }
      }),
      RUNS,
    );
  });

  it('leave no place empty while someone is pickable', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const { followUps, inPlay } = listFollowUps(contactsOf(people), settings, now, en);
        const pickable = contactsOf(people).filter(
          (contact) =>
            contact.status === 'identified' &&
            contact['follow-up'] === undefined &&
            contact['introduction-asked'] === undefined &&
            !((contact['snoozed-until'] ?? '') > dayOf(now)),
        );
        const places = Math.max(0, settings.outreachLimit - inPlay);
        const picks = followUps.filter(({ pick }) => pick);
        expect(picks).toHaveLength(Math.min(places, pickable.length));
      }),
      RUNS,
    );
  });
});

const ranked =
  'interview thank schedule reflect prepare follow-up promise nudge report-back give-up reach-out check-in'.split(
    ' ',
  );

/** The place of an item as the order is told, part by part; picks among themselves left out. */
function placeOf(item: FollowUp, people: People): (string | number)[] {
  const { bucket, action, from, until, name, path, pick, promise } = item;
  const rank = ranked.indexOf(action);
  const { promises = [] } = readFrom(people.get(name) ?? {}, name).contact;
  const place = promises.findIndex((each) => promise !== null && isSamePromise(each, promise));
  const last = [promise?.text ?? '', place];
  if (bucket === 'upcoming') return [3, from, rank, name, path, ...last];
  const group = bucket === 'overdue' ? 1 : action === 'interview' ? 0 : 2;
  if (pick) return [group, rank, 1];
  const priority = people.get(name)?.['priority'];
  const order = typeof priority === 'number' ? priority : Infinity;
  return [group, rank, 0, until ?? '~', from, order, name, path, ...last];
}

function comparePlaces(one: (string | number)[], other: (string | number)[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  const [first, second] = [one[at], other[at]];
  if (first === undefined || second === undefined) return 0;
  return first < second ? -1 : 1;
}

describe('the order', () => {
  it('is the one that is told', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const places = list(people, settings, now).map((item) => placeOf(item, people));
        places.slice(1).forEach((place, index) => {
          expect(comparePlaces(places[index] ?? [], place)).toBeLessThanOrEqual(0);
        });
      }),
      RUNS,
    );
  });

  it('is the same for any order of the notes', () => {
    const shuffled = anyPeople.chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray([...people], { minLength: people.size, maxLength: people.size }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anySettings, anyNow, ([people, other], settings, now) => {
        expect(list(new Map(other), settings, now)).toEqual(list(people, settings, now));
      }),
      RUNS,
    );
  });
});

describe('a snooze', () => {
  const breaking = new Set(['interview', 'prepare', 'thank']);

  it('never changes an interview, its preparation or a thank-you', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const awake = new Map(
          [...people].map(([name, note]) => [name, { ...note, 'snoozed-until': null }]),
        );
        const kept = (items: readonly FollowUp[]): readonly FollowUp[] =>
          items.filter(({ action }) => breaking.has(action));
        expect(kept(list(people, settings, now))).toEqual(kept(list(awake, settings, now)));
      }),
      RUNS,
    );
  });

  it('never loses an item: it is upcoming until its day and open from then on', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        for (const [name, note] of people) {
          const awake = new Map([[name, { ...note, 'snoozed-until': null }]]);
          const asleep = list(new Map([[name, note]]), settings, now);
          const until = typeof note['snoozed-until'] === 'string' ? note['snoozed-until'] : '';
          for (const item of list(awake, settings, now)) {
            const same = asleep.find((other) => key(other) === key(item));
            // Without a place to fill, only the awake are left out of the picks.
            expect(same).toBeDefined();
            if (same === undefined || breaking.has(item.action)) continue;
            if (until > dayOf(now)) expect(same.bucket).toBe('upcoming');
            else if (item.bucket === 'overdue') expect(['overdue', 'due']).toContain(same.bucket);
            else expect(same.bucket).toBe(item.bucket);
          }
        }
      }),
      RUNS,
    );
  });
});

/** An answer to each command that answers a follow-up. */
function answerTo<Id extends ContactCommandId>(
  _id: Id,
  { promise }: Pick<FollowUp, 'promise'>,
  now: DateTime,
): ContactCommandAnswers[Id] {
  const answers = { interview: addMinutes(now, 4000), promise };
  return answers as unknown as ContactCommandAnswers[Id];
}

/** The command that answers a follow-up: one of theirs is kept by them. */
function commandFor(
  { action, promise }: FollowUp,
  contact: Contact,
  context: RuleContext,
): ContactCommandId | null {
  return promise?.theirs === true
    ? 'keep-their-promise'
    : contactCommandFor(action, contact, context);
}

/** Whether two follow-ups are about promises of one note that only their places tell apart. */
function isAlike(one: FollowUp, other: FollowUp): boolean {
  return (
    one.path === other.path &&
    one.promise !== null &&
    other.promise !== null &&
    one.promise.text === other.promise.text &&
    one.promise.day === other.promise.day
  );
}

describe('the command that answers a follow-up', () => {
  it('takes it off the list and makes nobody else’s overdue', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const before = list(people, settings, now);
        const late = new Set(before.filter(({ bucket }) => bucket === 'overdue').map(key));
        const context = commandContextAt(now, settings, noteFormat);
        for (const item of before) {
          const note = people.get(item.name) ?? {};
          const { contact } = readFrom(note, item.name);
          const id = commandFor(item, contact, context);
          if (id === null) {
            expect(item.action).toBe('interview');
            continue;
          }
          const change = planContactCommand(
            id,
            contact,
            answerTo(id, item, now),
            commandContextAt(now, settings, noteFormat),
          );
          const after = list(
            new Map([...people, [item.name, changed(note, change)]]),
            settings,
            now,
          );
          const open = after.filter((other) => key(other) === key(item));
          // Of promises alike the others count on, in the places before.
          const alike = before.filter((other) => isAlike(other, item)).length;
          if (alike > 1)
            expect(after.filter((other) => isAlike(other, item))).toHaveLength(alike - 1);
          else expect(open.filter(({ bucket }) => bucket !== 'upcoming')).toEqual([]);
          const others = after.filter(
            ({ name, bucket }) => name !== item.name && bucket === 'overdue',
          );
          expect(others.filter((other) => !late.has(key(other)))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is offered for it', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const context = commandContextAt(now, settings, noteFormat);
        for (const item of list(people, settings, now)) {
          const { contact } = readFrom(people.get(item.name) ?? {}, item.name);
          const id = commandFor(item, contact, context);
          const early = contact.status === 'scheduled' && !isInterviewOver(contact, context);
          if (id === null || (item.action === 'thank' && early)) continue;
          expect(listContactCommands(contact, context)).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a note that reads without a new problem', () => {
    fc.assert(
      fc.property(...world, (people, settings, now) => {
        const context = commandContextAt(now, settings, noteFormat);
        for (const [name, note] of people) {
          const { contact } = readFrom(note, name);
          for (const id of listContactCommands(contact, context)) {
            const answer = {
              interview: addMinutes(now, 4000),
              status: statuses[0],
              priority: 1,
              followUp: dayOf(now),
              until: '2026-12-31' as Day,
              action: 'prepare',
              promise: contact.promises?.[0] ?? null,
              ...{ text: 'Bring the book', by: null, theirs: false },
            } as unknown as ContactCommandAnswers[typeof id];
            const after = changed(
              note,
              planContactCommand(id, contact, answer, commandContextAt(now, settings, noteFormat)),
            );
            expect(readFrom(after, name).problems).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
