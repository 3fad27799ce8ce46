import { describe, expect, it } from 'vitest';
import { readQuestionBank } from '../../../src/core/interview/read-question-bank';
import { fitsOf, sideBySide, type TalkGroup } from '../../../src/core/learning/side-by-side';
import { latestFirst } from '../../../src/core/learning/talk-order';
import type { Talk } from '../../../src/core/learning/talks';
import { topicsOf } from '../../../src/core/learning/topics';
import { aTalk } from '../../builders/talks';
import { german } from '../../../src/core/texts/de';
import { byCodeUnits } from '../../../src/core/texts/text-order';

type TalkTrait = Parameters<typeof sideBySide>[1];

const topics = topicsOf(
  readQuestionBank('## Work\n- What do you do?\n## People\n- Whom should I meet?\n', ''),
);

function groupsOf(talks: readonly Talk[], trait: TalkTrait = 'field'): readonly TalkGroup[] {
  return sideBySide(talks, trait, topics, byCodeUnits);
}

/** The name of each group with whom its talks were with. */
function peopleIn(talks: readonly Talk[], trait?: TalkTrait): readonly (readonly string[])[] {
  return groupsOf(talks, trait).map((group) => [
    group.name,
    ...group.talks.map(({ contact }) => contact.name),
  ]);
}

function inField(field: string | null, name: string, day?: string): Talk {
  return aTalk({
    name,
    ...(field === null ? {} : { front: { field } }),
    ...(day === undefined ? {} : { day }),
  });
}

describe('the groups', () => {
  it('are one for each field, the one with the most talks first, then by name, unknown ones last', () => {
    expect(
      peopleIn([
        inField(null, 'Ana'),
        inField('Law', 'Bo'),
        inField(null, 'Cy'),
        inField('design', 'Di'),
        inField('__proto__', 'Eve'),
        inField(null, 'Flo'),
        inField('Law', 'Gus'),
        inField('Art', 'Hal'),
      ]),
    ).toEqual([
      ['Law', 'Bo', 'Gus'],
      ['__proto__', 'Eve'],
      ['Art', 'Hal'],
      ['design', 'Di'],
      ['', 'Ana', 'Cy', 'Flo'],
    ]);
  });

  it('take a field for the same whatever its case, blanks and link, and name it as the latest talk has it', () => {
    expect(
      peopleIn([
        inField('service design', 'Ana', '2026-01-01'),
        inField('[[Fields/Service  Design]]', 'Bo', '2026-03-01'),
        inField('[[UX|SERVICE DESIGN]]', 'Cy', '2026-02-01'),
        inField('Design', 'Di', '2026-04-01'),
      ]),
    ).toEqual([
      ['Service  Design', 'Bo', 'Cy', 'Ana'],
      ['Design', 'Di'],
    ]);
  });

  it('have every talk once, those with one person too, the latest first, of no known day last', () => {
    const contact = aTalk({ name: 'Ana', front: { field: 'Law' } }).contact;
    const withAna = (day?: string): Talk => ({
      ...aTalk(day === undefined ? {} : { day }),
      contact,
    });
    const talks = [
      withAna('2026-01-01'),
      inField('Law', 'Zoe'),
      withAna(),
      withAna('0001-01-01'),
      inField('Law', 'Bo', '2026-01-01'),
      inField('Law', 'Cy', '9999-12-31'),
    ];
    expect(groupsOf(talks)[0]?.talks.map(({ day, contact: { name } }) => [name, day])).toEqual([
      ['Cy', '9999-12-31'],
      ['Ana', '2026-01-01'],
      ['Bo', '2026-01-01'],
      ['Ana', '0001-01-01'],
      ['Ana', null],
      ['Zoe', null],
    ]);
    expect([...talks].sort(latestFirst)).toEqual(groupsOf(talks)[0]?.talks);
  });

  it.each(['company', 'role'] as const)('may be by %s instead', (trait) => {
    const talk = aTalk({ name: 'Ana', front: { field: 'Law', [trait]: '[[Some/Thing]]' } });
    expect(peopleIn([talk], trait)).toEqual([['Thing', 'Ana']]);
  });

  it('tell the topics that nobody in them has answered', () => {
    const talks = [
      aTalk({ name: 'Ana', front: { field: 'Law' }, answers: { 'whom should I meet': 'Bo.' } }),
      aTalk({ name: 'Bo', front: { field: 'law' }, answers: { 'Mine?': 'Yes.' } }),
      aTalk({ name: 'Cy', answers: { 'What do you do? ★': 'Sue.' } }),
    ];
    expect(groupsOf(talks).map(({ name, unknown }) => [name, unknown])).toEqual([
      ['Law', ['Work']],
      ['', ['People']],
    ]);
  });

  it('stand in the order of the language that is spoken', () => {
    const talks = [inField('Zoology', 'Ana'), inField('Öffentliches', 'Bo'), inField('Law', 'Cy')];
    const groups = sideBySide(talks, 'field', topics, german.speech.compare);
    expect(groups.map(({ name }) => name)).toEqual(['Law', 'Öffentliches', 'Zoology']);
  });

  it('are none without talks', () => {
    expect(groupsOf([])).toEqual([]);
  });
});

describe('the fits', () => {
  it('are those that are known, from the lowest to the highest', () => {
    const talks = [4, null, 2, 5, 2].map((fit) => aTalk(fit === null ? {} : { fit }));
    expect(fitsOf(talks)).toEqual([2, 2, 4, 5]);
    expect(fitsOf([aTalk()])).toEqual([]);
  });
});

it('tells what nobody answered by every talk, whichever of them are looked at', () => {
  const old = aTalk({ front: { field: 'Design' }, answers: { 'What is a day like?': 'Long.' } });
  const late = aTalk({ name: 'Bo', front: { field: 'design' }, day: '2026-11-01' });
  const all = topicsOf([{ topic: 'A typical day', questions: ['What is a day like?'] }]);
  expect(sideBySide([late], 'field', all, byCodeUnits, [old, late])).toMatchObject([
    { name: 'design', talks: [late], unknown: [] },
  ]);
});
