import { describe, expect, it } from 'vitest';
import { headingKey, noteWords, type NoteWords, written } from '../../../src/core/words';
import { Wordings } from '../../../src/core/words/wordings';
import { withEach } from '../../builders/wordings';

const words = noteWords.en;

/** All the lists of wordings of what the product writes as headings, questions and steps. */
function entries(): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  const { headings, prompts, preparation, topics, templateHeadings, learnings } = words;
  withEach({ headings, prompts, preparation, topics, templateHeadings, learnings }, (each) =>
    all.push(each),
  );
  return all;
}

describe('every entry of the words', () => {
  it('is on one line in each of its wordings, and shares none with another', () => {
    const wordings = entries().flat();
    expect(wordings.filter((each) => each.trim() !== each || each === '')).toEqual([]);
    expect(wordings.filter((each) => /[\r\n]/.test(each))).toEqual([]);
    const firsts = entries().map((each) => [...new Set(each.map(headingKey))]);
    expect(firsts.filter((each) => each.length !== 1)).toEqual([]);
    expect(new Set(firsts.flat()).size).toBe(firsts.length);
  });

  it('is known by each of its wordings, whatever case and spaces', () => {
    for (const wordings of entries()) {
      for (const each of wordings) {
        expect(headingKey(` ${each.toUpperCase().replaceAll(' ', '  ')}`)).toBe(
          headingKey(written(wordings)),
        );
      }
    }
  });

  it('is the same in another language', () => {
    const other = withEach(words, (each) => [`Otro ${written(each)}`]) as NoteWords;
    const wordings = new Wordings([words, other]);
    expect(wordings.keyOf('otro questions')).toBe('questions');
    expect(wordings.keyOf('otro interview {day}')).toBe('interview {day}');
    expect(wordings.keyOf('otro how did i come across?')).toBe('how did i come across?');
  });
});
