import { describe, expect, it } from 'vitest';
import {
  questionsInView,
  readAskedQuestions,
  readQuestionsIn,
} from '../../../src/core/interview/asked-questions';
import {
  offerQuestions,
  type OfferedQuestion,
  type QuestionHistory,
} from '../../../src/core/interview/offer-questions';
import { builtInQuestions } from '../../../src/core/interview/question-bank';
import { QuestionChoice } from '../../../src/core/interview/question-choice';
import { day } from '../../builders/clock';
import { noteWords } from '../../../src/core/words';

const nothing: QuestionHistory = { inNote: [], mustAsks: [], asked: [], atCompany: [] };
const bank = [
  { topic: 'A', questions: ['A1?', 'A2?'] },
  { topic: 'B', questions: ['B1?', 'B2?'] },
  { topic: 'C', questions: ['C1?'] },
];

function offered(history: Partial<QuestionHistory>): readonly OfferedQuestion[] {
  return offerQuestions(bank, { ...nothing, ...history }).flatMap(({ questions }) => questions);
}

function preselected(history: Partial<QuestionHistory>): readonly string[] {
  return offered(history)
    .filter((question) => question.preselected)
    .map(({ question }) => question);
}

describe('the questions that are ticked at first', () => {
  it('are the built-in openers where nothing was asked', () => {
    const bank = builtInQuestions(noteWords.en);
    const choice = new QuestionChoice(offerQuestions(bank, nothing));
    const openers = bank.flatMap(({ questions }) => questions.slice(0, 1));
    expect(choice.chosen()).toEqual(openers.slice(0, 10));
  });

  it('are not what this person was asked, but the next of the topic', () => {
    expect(preselected({ asked: ['a1? ', 'C1?'] })).toEqual(['A2?', 'B1?']);
  });

  it('are of no topic that this interview has a question of', () => {
    expect(preselected({ inNote: ['A2?'] })).toEqual(['B1?', 'C1?']);
  });

  it('are never more than about ten with those in the note', () => {
    const many = Array.from({ length: 15 }, (_, index) => ({
      topic: `T${index}`,
      questions: [`Q${index}?`],
    }));
    const count = (inNote: string[]) =>
      new QuestionChoice(offerQuestions(many, { ...nothing, inNote })).chosen().length;
    expect(count([])).toBe(10);
    expect(count(['Q0?', 'Q1?', 'My own?'])).toBe(7);
  });
});

describe('the topics that nobody in the field has answered', () => {
  const many = Array.from({ length: 15 }, (_, index) => ({
    topic: `T${index}`,
    questions: [`Q${index}?`, `R${index}?`],
  }));
  const ticked = (history: Partial<QuestionHistory>): readonly OfferedQuestion[] =>
    offerQuestions(many, { ...nothing, ...history })
      .flatMap(({ questions }) => questions)
      .filter(({ preselected }) => preselected);

  it('come first where a question of each topic would be too many', () => {
    const unanswered = { field: 'Design', topics: ['t14 ', 'T12', 'Unknown'] };
    const questions = ticked({ unanswered, inNote: ['Q0?'], asked: ['Q12?'] });
    const rest = [1, 2, 3, 4, 5, 6, 7].map((topic) => `Q${topic}?`);
    expect(questions.map(({ question }) => question)).toEqual([...rest, 'R12?', 'Q14?']);
    const told = questions.filter(({ newToField }) => newToField !== null);
    expect(told.map(({ question, newToField }) => [question, newToField])).toEqual([
      ...[
        ['R12?', 'Design'],
        ['Q14?', 'Design'],
      ],
    ]);
  });

  it('keep their order among themselves, and the room that there is', () => {
    const topics = many.map(({ topic }) => topic);
    const all = ticked({ unanswered: { field: 'Design', topics } });
    expect(all.map(({ question }) => question)).toEqual(ticked({}).map(({ question }) => question));
    const inNote = topics.slice(0, 9).map((_, index) => `Own ${index}?`);
    expect(ticked({ unanswered: { field: 'Design', topics: ['T9'] }, inNote })).toMatchObject([
      { question: 'Q9?' },
    ]);
  });

  it('have no question ticked where this interview has one, or this person was asked all', () => {
    const unanswered = { field: 'Design', topics: ['A', 'C'] };
    const history = { unanswered, inNote: ['A2?'], asked: ['C1?'] };
    expect(preselected(history)).toEqual(['B1?']);
    expect(offered(history).every(({ newToField }) => newToField === null)).toBe(true);
  });
});

describe('what is known of a question', () => {
  it('names colleagues who were asked it, and tells this person from them', () => {
    const [a1, a2, b1] = offered({
      asked: ['A1?'],
      atCompany: [
        { name: 'Ada', asked: ['A1?', 'a2?'] },
        { name: 'Bo', asked: ['A2?'] },
      ],
    });
    expect(a1).toMatchObject({ asked: true, inNote: false, askedOf: ['Ada'] });
    expect(a2).toMatchObject({ asked: false, askedOf: ['Ada', 'Bo'] });
    expect(b1).toMatchObject({ asked: false, askedOf: [] });
  });
});

describe('choosing questions', () => {
  const choose = (history: Partial<QuestionHistory> = {}): QuestionChoice =>
    new QuestionChoice(offerQuestions(bank, { ...nothing, ...history }));

  it('puts the must-asks first and keeps the order of the bank otherwise', () => {
    const choice = choose();
    choice.star('C1?', true);
    choice.star('B2?', true);
    expect(choice.chosen()).toEqual(['B2?', 'C1?', 'A1?', 'B1?']);
  });

  it('takes three stars at most, and one more once one is taken away', () => {
    const choice = choose();
    expect(['A1?', 'A2?', 'B1?', 'B2?'].map((each) => choice.star(each, true))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(choice.isTicked('B2?')).toBe(false);
    choice.tick('A1?', false);
    expect(choice.isStarred('A1?')).toBe(false);
    expect(choice.star('B2?', true)).toBe(true);
  });

  it('counts the stars in the note, which are set and taken there', () => {
    const inNote = ['A1?', 'Mine?', 'B1?'];
    const history = { ...nothing, inNote, mustAsks: ['a1?', 'Mine?'] };
    const choice = new QuestionChoice(offerQuestions(bank, history), 1, 1);
    expect(choice.stars).toBe(2);
    expect(choice.isStarred('A1?')).toBe(true);
    expect(choice.star('A1?', false)).toBe(false);
    expect(choice.star('B1?', true)).toBe(false);
    expect(choice.star('A2?', true)).toBe(true);
    expect(choice.star('B2?', true)).toBe(false);
    expect(choice.chosen()).toEqual(['A2?', 'C1?']);
  });

  it('counts those in the note, which can neither go nor come again', () => {
    const choice = choose({ inNote: ['A1?'] });
    choice.tick('A1?', false);
    expect(choice.star('A1?', true)).toBe(false);
    expect(choice.count).toBe(3);
    expect(choice.chosen()).toEqual(['B1?', 'C1?']);
  });
});

describe('questions in notes', () => {
  const text = `## Interview 2026-03-05

### Questions

#### Before, without an answer?

### Reflection

#### A prompt?

So so.

## Interview 2026-03-20

### Questions

#### Still to come?

#### Answered ahead?

By mail.

## Interview

### questions

#### Undated?

## Notes

#### No question?
`;

  it('were not asked where the interview was put off, so that its date is gone or later', () => {
    expect(readAskedQuestions(text, day('2026-03-11'), null)).toEqual(['Answered ahead?']);
  });

  it('were asked where the interview is before today or an answer stands under them', () => {
    expect(readAskedQuestions(text, day('2026-03-11'), day('2026-03-10'))).toEqual([
      'Before, without an answer?',
      'Answered ahead?',
    ]);
    expect(readAskedQuestions(text, day('2026-03-05'), null)).toEqual(['Answered ahead?']);
  });

  it('are the same with a star as without', () => {
    const starred = text.replace(/^(####.*)$/gm, '$1 ★');
    expect(readAskedQuestions(starred, day('2026-03-05'), null)).toEqual(['Answered ahead?']);
    expect(readQuestionsIn(text.replace('Undated?', 'Undated?★'), ['Interview'])).toEqual([
      { question: 'Undated?', mustAsk: true },
    ]);
    const [a1] = offered({ inNote: ['A1? ★'] });
    expect(a1).toMatchObject({ inNote: true, starred: false });
  });

  it('are kept in view during the talk: the must-asks, else the first three', () => {
    const many = ['One?', 'Two?', 'Three?', 'Four?', 'Five?'];
    const note = (list: string[]) => `## Interview
### Questions
#### ${list.join('\n#### ')}
`;
    expect(questionsInView(note(many), ['Interview'])).toEqual(['One?', 'Two?', 'Three?']);
    expect(questionsInView(note([...many, 'Six? ★', '★']), ['Interview'])).toEqual(['Six?']);
    expect(questionsInView('', ['Interview'])).toEqual([]);
  });

  it('stand in a section, asked or not', () => {
    const noted = readQuestionsIn(text, ['Interview', 'Interview 2026-03-20']);
    expect(noted.map(({ question }) => question)).toEqual([
      'Still to come?',
      'Answered ahead?',
      'Undated?',
    ]);
  });
});
