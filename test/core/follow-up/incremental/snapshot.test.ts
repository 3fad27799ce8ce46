import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../src/core/contact/contact';
import type { ReadContact } from '../../../../src/core/contact/read-contact';
import type { FollowUp } from '../../../../src/core/follow-up/follow-up';
import { type GroupedFollowUps, groupFollowUps } from '../../../../src/core/follow-up/groups';
import { type Grouping, groupingAt } from '../../../../src/core/follow-up/incremental/grouping';
import { listFollowUps, plainFollowUp } from '../../../../src/core/follow-up/list-follow-ups';
import { type Snapshot, snapshotAt } from '../../../../src/core/follow-up/incremental/snapshot';
import { defaultSettings, type Settings } from '../../../../src/core/settings';
import { addDays, addMinutes, type DateTime, dayOf, timeOf } from '../../../../src/core/time/civil';
import { anyContactNote, anyNow, anyPeople, anySettings } from '../../../builders/arbitrary';
import { at } from '../../../builders/clock';
import { readFrom } from '../../../builders/contact';
import type { FrontMatter } from '../../../builders/records';
import { en } from '../../../../src/core/texts/en';

/** The notes as an index keeps them: each read once, until it changes. */
interface World {
  readonly people: ReadonlyMap<string, ReadContact>;
  readonly settings: Settings;
  readonly now: DateTime;
  readonly isReversed: boolean;
}

/** One thing that happens; it is told when the last snapshot is to change by itself. */
type Step = (world: World, turn: DateTime) => Partial<World>;

const read = (people: ReadonlyMap<string, FrontMatter>): ReadonlyMap<string, ReadContact> =>
  new Map([...people].map(([name, note]) => [name, readFrom(note, name)]));

function told(snapshot: Snapshot): unknown {
  const { followUps, inPlay, problems, nextChange } = snapshot;
  return { followUps: followUps.map(plainFollowUp), inPlay, problems, nextChange };
}

/** Where each group, and what stands in the row of another, has its items in the list. */
function shown({ preparations, ...groups }: GroupedFollowUps, list: readonly FollowUp[]): unknown {
  const places = (items: Iterable<FollowUp>): readonly number[] =>
    [...items].map((item) => list.indexOf(item));
  const grouped = Object.entries(groups).map(([group, items]) => [group, places(items)]);
  return [grouped, [...preparations.keys()], places(preparations.values())];
}

function snapshot(world: World, before: Snapshot | null): Snapshot {
  const contacts = [...world.people.values()];
  if (world.isReversed) contacts.reverse();
  return snapshotAt(contacts, world.settings, world.now, en, before);
}

const anyName = fc.integer({ min: 0, max: 9 }).map((place) => `Person ${place}`);

const anyNote: fc.Arbitrary<FrontMatter> = fc.oneof(
  { weight: 9, arbitrary: anyContactNote },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { status: 'none of ours' },
      { status: 'replied', replied: '2026-02-30', interview: '2026-11-25T14:00' },
    ),
  },
);

const written = fc.tuple(anyName, anyNote).map(([name, note]): Step => {
  return ({ people }) => ({ people: new Map([...people, [name, readFrom(note, name)]]) });
});

/** A talk about now, so that its beginning, its end and the time for thanks fall on the same day. */
const booked = fc
  .tuple(
    anyName,
    fc.constantFrom('scheduled', 'replied'),
    fc.integer({ min: -2000, max: 300 }),
    fc.constantFrom({}, { medium: 'in person', travel: 30, prepared: '2026-11-01' }),
  )
  .map(([name, status, minutes, more]): Step => {
    return ({ people, now }) => {
      const note = { status, replied: dayOf(now), interview: addMinutes(now, minutes), ...more };
      return { people: new Map([...people, [name, readFrom(note, name)]]) };
    };
  });

const touched = fc.tuple(anyName, anyNote).map(([name, note]): Step => {
  // Only a property that matters little to the one contact may matter to the others.
  const { priority = null, company = null, 'introduction-asked': asked = null } = note;
  return ({ people }) => {
    const contact = people.get(name)?.contact;
    if (contact === undefined) return {};
    const { links: _links, path: _path, status, ...rest } = contact;
    const told = { priority, company, 'introduction-asked': asked };
    const changed = readFrom({ ...rest, status: status ?? 'unknown', ...told }, name);
    return { people: new Map([...people, [name, changed]]) };
  };
});

const removed = anyName.map((name): Step => {
  return ({ people }) => ({ people: new Map([...people].filter(([other]) => other !== name)) });
});

const renamed = fc.tuple(anyName, anyName).map(([from, to]): Step => {
  return ({ people }) => {
    const before = people.get(from);
    if (before === undefined || people.has(to)) return {};
    const contact = { ...before.contact, name: to, path: `Contacts/${to}.md` };
    const others = [...people].filter(([name]) => name !== from);
    return { people: new Map([...others, [to, { contact, problems: [] }]]) };
  };
});

const passed = fc
  .oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 1, max: 1440 }),
    fc.integer({ min: -3000, max: 6000 }),
  )
  .map((minutes): Step => ({ now }) => ({ now: addMinutes(now, minutes) }));

/** Later or earlier on the same day. */
const sameDay = fc
  .constantFrom('00:01', '06:00', '09:30', '12:00', '14:00', '17:00', '20:00', '23:59')
  .map((time): Step => {
    return ({ now }) => ({ now: `${dayOf(now)}T${time}` as DateTime });
  });

const days = fc.integer({ min: -2, max: 4 }).map((count): Step => {
  return ({ now }) => ({ now: `${addDays(dayOf(now), count)}T${timeOf(now)}` as DateTime });
});

/** The minute at which something turns, or the one before or after. */
const turned = fc.integer({ min: -1, max: 1 }).map((minutes): Step => {
  return (_world, turn) => ({ now: addMinutes(turn, minutes) });
});

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: written },
    { weight: 3, arbitrary: booked },
    { weight: 3, arbitrary: touched },
    removed,
    renamed,
    { weight: 3, arbitrary: turned },
    { weight: 2, arbitrary: passed },
    { weight: 2, arbitrary: sameDay },
    days,
    anySettings.map((settings): Step => () => ({ settings })),
    fc.constant<Step>(({ isReversed }) => ({ isReversed: !isReversed })),
  ),
  { minLength: 1, maxLength: 12 },
);

/** Up to a dozen notes in which `status` means something else. */
const anyWorld: fc.Arbitrary<World> = fc
  .tuple(anyPeople, fc.oneof(fc.constant(0), fc.integer({ min: 8, max: 12 })), anySettings, anyNow)
  .map(([people, foreign, settings, now]) => {
    const others = Array.from({ length: foreign }, (_, place) => `Other ${place}`);
    const strange = others.map((name) => [name, { status: 'ripe' }] as const);
    return { people: read(new Map([...people, ...strange])), settings, now, isReversed: false };
  });

describe('a snapshot that takes over what still holds', () => {
  it('is the same as one from nothing, whatever happened in between', () => {
    fc.assert(
      fc.property(anyWorld, steps, (first, happening) => {
        let world = first;
        let last = snapshot(world, null);
        const snapshots = [{ made: last, expected: told(last) }];
        for (const step of happening) {
          world = { ...world, ...step(world, last.nextChange) };
          last = snapshot(world, last);
          const expected = told(snapshot(world, null));
          expect(told(last)).toEqual(expected);
          snapshots.push({ made: last, expected });
        }
        // What was taken over from a snapshot did not change it.
        for (const { made, expected } of snapshots) expect(told(made)).toEqual(expected);
      }),
      { numRuns: 250 },
    );
  });

  it('is grouped as one from nothing, whatever was grouped before', () => {
    fc.assert(
      fc.property(anyWorld, steps, (first, happening) => {
        let world = first;
        let last = snapshot(world, null);
        let grouping: Grouping | null = null;
        for (const step of happening) {
          world = { ...world, ...step(world, last.nextChange) };
          last = snapshot(world, last);
          const { followUps } = last;
          grouping = groupingAt(followUps, world.now, grouping);
          const expected = groupFollowUps(followUps, world.now);
          expect(shown(grouping.groups, followUps)).toEqual(shown(expected, followUps));
        }
      }),
      { numRuns: 250 },
    );
  });

  it('is the same where nobody has looked at the ones between', () => {
    fc.assert(
      fc.property(anyWorld, steps, (first, happening) => {
        let world = first;
        let last = snapshot(world, null);
        for (const step of happening) {
          world = { ...world, ...step(world, addMinutes(world.now, 30)) };
          last = snapshot(world, last);
        }
        expect(told(last)).toEqual(told(snapshot(world, null)));
      }),
      { numRuns: 250 },
    );
  });

  it('lists what the list from nothing does', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const contacts = [...world.people.values()].map(({ contact }) => contact);
        const { followUps, inPlay } = listFollowUps(contacts, world.settings, world.now, en);
        expect(told(snapshot(world, null))).toMatchObject({
          followUps: followUps.map(plainFollowUp),
          inPlay,
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('the order in which contacts are given', () => {
  const names = ['A', 'B', 'C', 'D'];
  const note = { status: 'in-touch', thanked: '2026-11-20', 'follow-up': '2026-11-22' };
  const [a, b, c, d] = names.map((name) => readFrom(note, name)) as [
    ReadContact,
    ReadContact,
    ReadContact,
    ReadContact,
  ];
  const now = at('2026-11-22T10:00');
  const listed = (contacts: readonly ReadContact[], before: Snapshot | null): readonly string[] =>
    snapshotAt(contacts, defaultSettings, now, en, before)
      .followUps.filter(({ action }) => action === 'follow-up')
      .map(({ name }) => name);

  it.each([
    ['the last two the other way round', [a, b, d, c]],
    ['the first two', [b, a, c, d]],
    ['all of them', [d, c, b, a]],
    ['the first in the middle', [b, c, a, d]],
  ])('does not matter: %s', (_which, contacts) => {
    expect(listed(contacts, null)).toEqual(names);
  });

  it('nor whether one was given twice before', () => {
    const before = snapshotAt([a, a, b], defaultSettings, now, en, null);
    expect(listed([c, d, c], before)).toEqual(listed([c, d, c], null));
  });
});

describe('the next change', () => {
  it('is not before anything changes', () => {
    const minutes = fc.integer({ min: 0, max: 1440 });
    fc.assert(
      fc.property(anyWorld, minutes, (world, after) => {
        const { nextChange } = snapshot(world, null);
        const latest = addMinutes(nextChange, -1);
        const later = addMinutes(world.now, after);
        const now = later < latest ? later : latest;
        expect(told(snapshot({ ...world, now }, null))).toEqual(told(snapshot(world, null)));
      }),
      { numRuns: 250 },
    );
  });
});

describe('what is derived anew', () => {
  /** The names of those whose interview a rule has asked for; only the rules and reasons do. */
  let seen: string[] = [];

  function watched(name: string, interview: string): ReadContact {
    const note = { status: 'scheduled', company: 'Acme', contacted: '2026-11-02', interview };
    const { contact, problems } = readFrom(note, name);
    const spied: Contact = Object.defineProperty({ ...contact }, 'interview', {
      get: () => {
        if (!seen.includes(name)) seen.push(name);
        return contact.interview;
      },
    });
    return { contact: spied, problems };
  }

  /** A snapshot with all that the sidebar asks of it but the words of the reasons. */
  function seenBy(
    contacts: readonly ReadContact[],
    now: string,
    before: Snapshot | null,
  ): Snapshot {
    seen = [];
    const made = snapshotAt(contacts, defaultSettings, at(now), en, before);
    expect([made.problems, made.nextChange]).toHaveLength(2);
    return made;
  }

  const ana = watched('Ana', '2026-11-25T14:00');
  const bo = watched('Bo', '2026-11-25T15:00');
  const cy = watched('Cy', '2026-11-25T16:00');
  const first = seenBy([ana, bo, cy], '2026-11-25T12:00', null);

  it('is nobody as a minute passes', () => {
    seenBy([ana, bo, cy], '2026-11-25T12:01', first);
    expect(seen).toEqual([]);
  });

  it('is only the one whose note changed, came or has another name', () => {
    seenBy([ana, watched('Bo', '2026-11-26T15:00'), cy], '2026-11-25T12:00', first);
    expect(seen).toEqual(['Bo']);
    seenBy([ana, bo, watched('By', '2026-11-26T15:00'), cy], '2026-11-25T12:00', first);
    expect(seen).toEqual(['By']);
    seenBy([ana, cy, watched('Di', '2026-11-25T15:00')], '2026-11-25T12:00', first);
    expect(seen).toEqual(['Di']);
  });

  it('is nobody as a note goes, and nobody as the notes stand in another order', () => {
    seenBy([ana, cy], '2026-11-25T12:00', first);
    expect(seen).toEqual([]);
    seenBy([cy, bo, ana], '2026-11-25T12:00', first);
    expect(seen).toEqual([]);
  });

  it('is only the one whose window turns', () => {
    const later = seenBy([ana, bo, cy], '2026-11-25T14:00', first);
    expect(seen).toEqual(['Ana']);
    seenBy([ana, bo, cy], '2026-11-25T14:30', later);
    expect(seen).toEqual(['Ana']);
  });

  it('is everybody in another time zone', () => {
    const seenIn = (zone: string, before: Snapshot): Snapshot => {
      seen = [];
      const now = at('2026-11-25T12:00');
      const made = snapshotAt([ana, bo, cy], defaultSettings, now, en, before, zone);
      expect([made.problems, made.nextChange]).toHaveLength(2);
      return made;
    };
    const berlin = seenIn('Europe/Berlin', first);
    expect(seen).toEqual(['Ana', 'Bo', 'Cy']);
    seenIn('Europe/Berlin', berlin);
    expect(seen).toEqual([]);
    seenIn('Europe/London', berlin);
    expect(seen).toEqual(['Ana', 'Bo', 'Cy']);
  });

  it('is everybody on a new day, in a time before, under other settings and in other texts', () => {
    const everybody = ['Ana', 'Bo', 'Cy'];
    seenBy([ana, bo, cy], '2026-11-26T00:00', first);
    expect(seen).toEqual(everybody);
    seenBy([ana, bo, cy], '2026-11-25T11:59', first);
    expect(seen).toEqual(everybody);
    for (const [settings, texts] of [
      [{ ...defaultSettings }, en],
      [defaultSettings, { ...en }],
    ] as const) {
      seen = [];
      const made = snapshotAt([ana, bo, cy], settings, at('2026-11-25T12:00'), texts, first);
      expect(made.inPlay).toBe(3);
      expect(seen).toEqual(everybody);
    }
  });
});
