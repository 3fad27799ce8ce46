import { describe, expect, it } from 'vitest';
import { placeOfTalk } from '../../../src/core/learning/place-of-talk';
import type { TalkAnswer } from '../../../src/core/learning/talks';
import { day } from '../../builders/clock';

const text = [
  ...['---', 'status: in-touch', '---', '## Interview', '### Questions', '#### Why? ★', 'So.'],
  ...['## Interview 2026-10-01', '### Reflection', '#### Why?', 'Mine.', '### Questions'],
  ...['**Why?**', 'Because.', '# Interview: 2026-09-01', '## Questions', '### Why?', 'No.', ''],
].join('\n');
const said = (part: TalkAnswer['part'], question: string): TalkAnswer => ({
  ...{ part, question, answer: '' },
});

describe('the place of a talk in its note', () => {
  it.each([
    ['its section', '2026-10-01', null, '## Interview 2026-10-01'],
    ['a section written in another way', '2026-09-01', null, '# Interview: 2026-09-01'],
    ['the section without a day where it has none', '2026-11-01', null, '## Interview'],
    ['its question', '2026-10-01', said('questions', 'Why?'), '**Why?**'],
    ['its prompt', '2026-10-01', said('reflection', 'Why?'), '#### Why?'],
    ['the question without a day', '2026-11-01', said('questions', 'Why?'), '#### Why? ★'],
  ])('is %s', (_what, on, answer, line) => {
    const place = placeOfTalk(text, day(on), answer);
    expect(place).toEqual({ line: text.split('\n').indexOf(line), ch: line.length });
  });

  it.each([
    ['an answer that is gone', said('questions', 'Who?')],
    ['a talk in a note without sections', null],
  ])('is nowhere for %s', (_what, answer) => {
    expect(placeOfTalk(answer === null ? 'Notes.' : text, day('2026-10-01'), answer)).toBeNull();
  });

  it.each([
    ['the second of two in one section', 'Two.', 6],
    ['the one in the section without a day', 'Three.', 10],
    ['the first where its words are others by now', 'Four.', 4],
  ])('is of a question that comes again %s', (_what, answer, line) => {
    const twice = [
      ...['', '## Interview 2026-10-01', '', '### Questions', '#### Why?', 'One.', '#### Why? ★'],
      ...['Two.', '## Interview', '### Questions', '#### Why?', 'Three.'],
    ].join('\n');
    const wanted = { ...said('questions', 'Why?'), answer };
    expect(placeOfTalk(twice, day('2026-10-01'), wanted)).toMatchObject({ line });
  });
});
