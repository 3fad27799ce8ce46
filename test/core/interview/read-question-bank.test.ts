import { describe, expect, it } from 'vitest';
import { builtInPreparation } from '../../../src/core/interview/built-in-sections';
import { readPreparation, writePreparation } from '../../../src/core/interview/preparation';
import { builtInQuestions } from '../../../src/core/interview/question-bank';
import {
  joinQuestionBanks,
  readQuestionBank,
  writeQuestionBank,
} from '../../../src/core/interview/read-question-bank';
import { noteWords } from '../../../src/core/words';

describe('a question bank in a note', () => {
  it('has headings for topics and list items for questions', () => {
    const text = '- First of all?\n\n## Money\n\n- [ ] What pays?\n\n### Time\n\n1. How long?\n';
    expect(readQuestionBank(text, 'My questions')).toEqual([
      { topic: 'My questions', questions: ['First of all?'] },
      { topic: 'Money', questions: ['What pays?'] },
      { topic: 'Time', questions: ['How long?'] },
    ]);
  });

  it('counts a topic and a question once, whatever their case', () => {
    const text = '# A\n- Why?\n# B\n- How?\n# a\n- why?\n- When?\n';
    expect(readQuestionBank(text, '')).toEqual([
      { topic: 'A', questions: ['Why?', 'When?'] },
      { topic: 'B', questions: ['How?'] },
    ]);
  });

  it('adds to another: topics of one name are one', () => {
    const own = [{ topic: 'culture', questions: ['Do you eat together?'] }];
    const joined = joinQuestionBanks([builtInQuestions(noteWords.en), own]);
    expect(joined).toHaveLength(builtInQuestions(noteWords.en).length);
    expect(joined.find(({ topic }) => topic === 'Culture')?.questions.at(-1)).toBe(
      'Do you eat together?',
    );
  });

  it('reads back from what is written of the built-in one', () => {
    const questions = builtInQuestions(noteWords.en);
    const preparation = builtInPreparation(noteWords.en);
    expect(readQuestionBank(writeQuestionBank(questions), '')).toEqual(questions);
    expect(readPreparation(writePreparation(preparation))).toEqual(preparation);
  });
});
