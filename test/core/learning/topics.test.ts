import { describe, expect, it } from 'vitest';
import { builtInQuestions } from '../../../src/core/interview/question-bank';
import { readQuestionBank } from '../../../src/core/interview/read-question-bank';
import { type Topics, topicsOf, unansweredTopics } from '../../../src/core/learning/topics';
import { noteWords } from '../../../src/core/words';
import { aTalk } from '../../builders/talks';

/** The topics of a bank as somebody writes it. */
function topicsIn(bank: string): Topics {
  return topicsOf(readQuestionBank(bank, 'Other'));
}

describe('a question is about a topic of the bank', () => {
  const topics = topicsIn(`
- What else?

## The work

- What is **hard**? ★
- What do you *like*

## The people

- Whom should I meet?
`);

  it.each([
    ['What is hard', 'The work'],
    ['WHAT IS  HARD?! ★', 'The work'],
    ['What do you like?', 'The work'],
    ['Whom should I meet? #next', 'The people'],
    ['What else?', 'Other'],
    ['What is harder?', null],
    ['', null],
    ['★', null],
    ['__proto__', null],
  ])('%j: %j', (question, topic) => {
    expect(topics.of(question)).toBe(topic);
  });

  it('which are told in the order of the bank', () => {
    expect(topics.all).toEqual(['Other', 'The work', 'The people']);
  });

  it('in every wording of the product', () => {
    const known = topicsOf(builtInQuestions(noteWords.en));
    for (const { topic, questions } of Object.values(noteWords.en.topics)) {
      for (const wording of Object.values(questions).flat()) {
        expect(known.of(`${wording} ★`)).toBe(topic[0]);
      }
    }
  });

  it('the first of two that have it, but for its end marks', () => {
    expect(topicsIn('## A\n\n- Why?\n\n## B\n\n- Why\n').of('why')).toBe('A');
  });
});

describe('a question with placeholders is known by the words around them', () => {
  const topicOf = (asked: string, question: string): string | null =>
    topicsIn(`## Topic\n\n- ${asked}\n`).of(question);

  it.each([
    ['What is new at {{company}}?', 'What is new at Blue Harbor?'],
    ['What is new at {{company}}?', 'what is new at [[Companies/Acme|Acme]]'],
    ['What is new at {{company}}?', 'What is new at {{company}}?'],
    ['What does {{company}} do? ★', 'What does Acme do?'],
    ['What  does **{{company}}**   do?', 'What does **Acme** do?'],
    ['Was ist fu\u0308r {{company}} neu?', 'Was ist für Acme neu?'],
    ['{{first-name}}, why {{company}}?', 'Ana, why Acme?'],
    ['{{first-name}}: What are my next steps?', 'Ana: what are my next steps'],
    [
      '{{first-name}}, which turn in your path mattered more than you expected at the time?',
      'Ana, which turn in your path mattered more than you expected at the time?',
    ],
    ['Why {{company}} and {{field}} and {{role}}?', 'Why A and B and C and D?'],
    ['Why {{company}}{{field}}?', 'Why AB?'],
  ])('%j: %j', (asked, question) => {
    expect(topicOf(asked, question)).toBe('Topic');
  });

  it.each([
    ['What is new at {{company}}?', 'What is new at?'],
    ['What is new at {{company}}?', 'And what is new at Acme?'],
    ['What does {{company}} do?', 'What does Acme do best?'],
    ['What does {{company}} do?', 'What does do?'],
    ['Why {{company}} and {{field}}?', 'Why Acme?'],
    ['Why {{company}} and {{field}}?', 'Why Acme and?'],
    ['{{company}}?', 'Why?'],
    ['{{company}} {{field}}?', 'Why now?'],
  ])('%j and not by less: %j', (asked, question) => {
    expect(topicOf(asked, question)).toBeNull();
  });

  it('by most of them where several fit, and by all its words before that', () => {
    const topics = topicsIn(`
## A
- How is {{company}}?
## B
- How is {{company}} unlike {{field}}?
## C
- How is your team?
`);
    expect(topics.of('How is Acme?')).toBe('A');
    expect(topics.of('How is Acme unlike Bolt?')).toBe('B');
    expect(topics.of('How is your team?')).toBe('C');
  });
});

describe('the topics that nobody has answered', () => {
  const topics = topicsIn('## A\n\n- One?\n- Two {{company}}?\n\n## B\n\n- Three?\n');

  it('are those without any question answered in any of the talks, in the order of the bank', () => {
    expect(unansweredTopics([], topics)).toEqual(['A', 'B']);
    const one = aTalk({ answers: { 'Mine?': 'Yes.', 'Two Acme': 'No.' } });
    expect(unansweredTopics([one], topics)).toEqual(['B']);
    expect(unansweredTopics([one, aTalk({ answers: { THREE: '3' } })], topics)).toEqual([]);
  });

  it('are not answered by a prompt of the reflection', () => {
    expect(unansweredTopics([aTalk({ reflection: { 'One?': 'Yes.' } })], topics)).toEqual([
      ...['A', 'B'],
    ]);
  });

  it('are none of an empty bank', () => {
    expect(unansweredTopics([aTalk({ answers: { 'One?': 'Yes.' } })], topicsOf([]))).toEqual([]);
  });
});
