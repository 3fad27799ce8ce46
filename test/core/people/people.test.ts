import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personRow } from '../../../src/core/people/person-row';
import { listPeople, type People } from '../../../src/core/people/people';
import { day } from '../../builders/clock';
import { anyNow, anyPeople } from '../../builders/arbitrary';
import { aContact, readFrom } from '../../builders/contact';
import { contactsOf, peopleAt } from '../../builders/everyone';
import { followUpsOf } from '../../builders/follow-ups';
import { en } from '../../../src/core/texts/en';
import { textsIn } from '../../../src/core/texts/in-language';

describe('listPeople', () => {
  it('has everyone whose status is understood, in the order of the contacts, and counts the others', () => {
    const contacts = [
      { contact: aContact({ status: 'identified' }, 'Ana') },
      readFrom({ status: 'active' }, 'Bo'),
      { contact: aContact({ status: 'closed' }, 'Cy') },
    ];
    const people = listPeople(contacts, [], day('2026-03-11'), en.speech.compare);
    expect(people.rows.map(({ name }) => name)).toEqual(['Ana', 'Cy']);
    expect(people.unknown).toBe(1);
  });

  it.each([
    ['de', ['Álvarez', 'Ayşe', 'Zoë', 'Öztürk'], ['Álvarez', 'Ayşe', 'Öztürk', 'Zoë']],
    ['es', ['Nuria', 'Nz', 'Ñusta', 'Olga'], ['Nuria', 'Nz', 'Ñusta', 'Olga']],
    ['zh-CN', ['王芳', '李雷', '张伟'], ['李雷', '王芳', '张伟']],
  ] as const)('has them in the order of names in %s', (language, names, ordered) => {
    const contacts = [...names].sort().map((name) => ({
      contact: aContact({ status: 'identified' }, name),
    }));
    const { compare } = textsIn[language].speech;
    const people = listPeople(contacts, [], day('2026-03-11'), compare);
    expect(people.rows.map(({ name }) => name)).toEqual(ordered);
  });

  it('knows of each the follow-up that comes first in the list', () => {
    fc.assert(
      fc.property(anyPeople, anyNow, (notes, moment) => {
        const contacts = contactsOf(Object.fromEntries(notes));
        const list = followUpsOf(contacts, moment);
        const people = peopleAt(moment, contacts);
        for (const { path } of contacts) {
          const first = list.find((followUp) => followUp.path === path) ?? null;
          expect(people.nextOf(path)?.action ?? null).toBe(first?.action ?? null);
          expect(people.rankOf(path)).toBe(first === null ? Infinity : list.indexOf(first));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the row of a person', () => {
  it('tells what their note does, links by what people read', () => {
    const row = personRow(
      aContact({
        ...{ status: 'in-touch', company: '[[Companies/Acme]]', role: 'Nurse', field: 'Care' },
        ...{ interview: '2026-03-02T10:00', thanked: '2026-03-04', fit: 4 },
      }),
    );
    expect(row).toMatchObject({ company: 'Acme', role: 'Nurse', field: 'Care', fit: 4 });
    expect(row?.lastTouch(day('2026-03-11'))).toBe('2026-03-04');
  });

  it('takes no interview that is still ahead for a touch', () => {
    const note = { status: 'scheduled', replied: '2026-03-02', interview: '2026-03-12T10:00' };
    const row = personRow(aContact(note));
    expect(row?.lastTouch(day('2026-03-11'))).toBe('2026-03-02');
    expect(row?.lastTouch(day('2026-03-12'))).toBe('2026-03-12');
  });

  it('is the same as long as the note is, so that what is drawn of it can be kept', () => {
    const read = (name: string, status = 'identified') => readFrom({ status }, name);
    const [ana, bo, cy, unknown] = [read('Ana'), read('Bo'), read('Cy'), read('X', 'active')];
    const today = day('2026-03-11');
    const before = listPeople([ana, bo, unknown, cy], [], today, en.speech.compare);
    const rowOf = (people: People, name: string) => people.rows.find((row) => row.name === name);
    for (const contacts of [
      [ana, read('Bo', 'closed'), unknown, cy],
      [ana, unknown, cy],
      [ana, bo, read('Bob'), unknown, cy],
    ]) {
      const after = listPeople(contacts, [], today, en.speech.compare, before);
      for (const name of ['Ana', 'Cy']) expect(rowOf(after, name)).toBe(rowOf(before, name));
      const anew = listPeople(contacts, [], today, en.speech.compare);
      expect(after.rows.map((row) => [row.name, row.status])).toEqual(
        anew.rows.map((row) => [row.name, row.status]),
      );
      expect(after.unknown).toBe(1);
    }
  });
});
