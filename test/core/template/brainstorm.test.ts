import { describe, expect, it } from 'vitest';
import {
  isBrainstormHeading,
  ownWordsOf,
  sourceOfHeading,
} from '../../../src/core/template/brainstorm';
import { languages } from '../../../src/core/language';
import { noteWords } from '../../../src/core/words';
import { noteFormat } from '../../builders/yaml';

const { words } = noteFormat;

describe('the headings of the brainstorm list', () => {
  it.each([
    ['People I already know', 'friend'],
    ['People I know already', 'friend'],
    ['companies i admire, and who works there', 'company website'],
    ['People I came across on LinkedIn and social media', 'LinkedIn'],
    ['Where friends and family work, and whom they know there', 'family'],
    ['Teachers, former colleagues and people from events', 'event'],
  ])('tell where people were found: %j', (heading, source) => {
    expect(isBrainstormHeading(heading)).toBe(true);
    expect(sourceOfHeading(heading, words)).toBe(source);
  });

  it.each([
    ['Met at events', 'event'],
    ['My family’s friends', 'friend'],
    ['Reading list', ''],
  ])('of one’s own tell it by a word: %j', (heading, source) => {
    expect(isBrainstormHeading(heading)).toBe(false);
    expect(sourceOfHeading(heading, words)).toBe(source);
  });
});

describe.each(languages)('a heading of one’s own that has a word for where, in %s', (language) => {
  it.each(languages)('tells it to notes in %s', (ofNotes) => {
    for (const [source, word] of Object.entries(noteWords[language].sources)) {
      const told = noteWords[ofNotes].sources[source as 'friend'];
      expect(sourceOfHeading(`🔎 ${word}: 2026`, noteWords[ofNotes])).toBe(told);
    }
  });
});

describe('what a template says itself', () => {
  const own = ownWordsOf(['Think of anyone.\n\n## Choir\n\n- Who sings?\n-\n']);

  it('is told apart from whom was written down', () => {
    expect(own.isHeading('choir')).toBe(true);
    expect(own.isHeading('People I already know')).toBe(true);
    expect(own.isHeading('Work')).toBe(false);
    expect(own.isLine('- Who sings?')).toBe(true);
    expect(own.isLine('* [ ] who sings?')).toBe(true);
    expect(own.isLine('Think of anyone.')).toBe(true);
    expect(own.isLine('- Ana Reyes')).toBe(false);
  });
});
