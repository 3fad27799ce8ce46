import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../../src/core/follow-up/incremental/snapshot';
import {
  type Unpicked,
  withoutUnpicked,
} from '../../../../src/core/follow-up/incremental/unpicked';
import { plainFollowUp } from '../../../../src/core/follow-up/list-follow-ups';
import { defaultSettings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { readFrom } from '../../../builders/contact';
import { settingsWith } from '../../../builders/settings';

describe('those on the list who were not picked', () => {
  const people = Object.entries({
    Ada: { status: 'identified', priority: 3 },
    Bo: { status: 'identified', priority: 1 },
    Cy: { status: 'identified', priority: 2 },
    Di: { status: 'identified', company: 'Acme' },
    Eve: { status: 'no-reply', company: 'Acme', contacted: '2026-11-03' },
    Fay: { status: 'identified', 'follow-up': '2026-12-01' },
  }).map(([name, note]) => readFrom(note, name));
  const unpickedAt = (outreachLimit: number): Unpicked =>
    snapshotAt(people, settingsWith({ outreachLimit }), at('2026-11-22T10:00'), en, null).unpicked;

  it.each([
    [0, ['Di', 'Bo', 'Cy', 'Ada']],
    [2, ['Cy', 'Ada']],
    [3, ['Ada']],
    [4, []],
    [5, []],
  ])('with a limit of %d are %j, in the order in which they will be', (limit, names) => {
    const { count, list } = unpickedAt(limit);
    expect(count).toBe(names.length);
    expect(list().map(({ name }) => name)).toEqual(names);
  });

  it('may be asked today all the same, for the same reason', () => {
    const { list } = unpickedAt(0);
    const [first] = list();
    expect(first && plainFollowUp(first)).toEqual({
      ...{ path: 'Contacts/Di.md', name: 'Di', action: 'reach-out', bucket: 'due', pick: false },
      ...{ from: '2026-11-22T00:00', until: null, snoozedUntil: null, promise: null },
      why: 'No answer from Eve at Acme since Tue 3 Nov: ask someone else there.',
    });
    expect(list()).toBe(list());
  });

  it('are each told by themselves as in the list, and nobody else is', () => {
    const unpicked = unpickedAt(2);
    const told = people.map(({ contact }) => unpicked.of(contact));
    const plain = told.flatMap((each) => (each === null ? [] : [plainFollowUp(each)]));
    expect(plain.map(({ name }) => name)).toEqual(['Ada', 'Cy']);
    expect(plain).toEqual([...unpicked.list()].reverse().map(plainFollowUp));
  });

  it('lack those of whom it is told elsewhere, who are theirs alone', () => {
    const unpicked = unpickedAt(1);
    const { items } = snapshotAt(people, defaultSettings, at('2026-11-22T10:00'), en, null);
    const [, second] = unpicked.list();
    expect(withoutUnpicked(unpicked, items)).toBe(unpicked);
    const left = withoutUnpicked(unpicked, second === undefined ? [] : [second]);
    expect(left.list().map(({ name }) => name)).toEqual(['Bo', 'Ada']);
    expect(left.count).toBe(2);
  });
});
