import { describe, expect, it } from 'vitest';
import { builtInQuestions as builtIn } from '../../../src/core/interview/question-bank';
import { noteWords } from '../../../src/core/words';

const builtInQuestions = builtIn(noteWords.en);
const all = builtInQuestions.flatMap(({ questions }) => questions);

/** Words that turn an interview for information into an application. */
const askingForAJob =
  /\b(hir(e|es|ed|ing)|vacanc(y|ies)|openings?|my (cv|r[eé]sum[eé])|refer me|recommend me|apply|applications?|internships?|position for me)\b/i;

describe('the built-in question bank', () => {
  it.each([
    ['the most interesting aspects', /most interesting/i],
    ['experiences that prepare', /experiences?.*prepare/i],
    ['a typical day', /typical day/i],
    ['what is challenging and rewarding', /challenges and rewards/i],
    ['the top skills', /skills/i],
    ['trends in the field', /field/i],
    ['the culture', /culture/i],
    ['why this company', /why this company/i],
    ['colleagues to connect with', /people to meet/i],
  ])('has a topic on %s', (_subject, name) => {
    expect(builtInQuestions.filter(({ topic }) => name.test(topic))).toHaveLength(1);
  });

  it('asks about trends in the field and in the industry', () => {
    const trends = builtInQuestions.find(({ topic }) => topic === 'Where the field is heading');
    expect(trends?.questions[0]).toMatch(/field.*industry/);
  });

  it.each(builtInQuestions)('has three to six questions on "$topic"', ({ questions }) => {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(6);
  });

  it('repeats no topic and no question', () => {
    const topics = builtInQuestions.map(({ topic }) => topic.toLowerCase());
    expect(new Set(topics).size).toBe(topics.length);
    expect(new Set(all.map((question) => question.toLowerCase())).size).toBe(all.length);
  });

  it.each(all)('keeps "%s" to one question on one line that is safe as a heading', (question) => {
    expect(question).toMatch(/^[A-Z][^\n\r#?]*\?$/);
  });

  it.each(all)('speaks in "%s" of the work, and asks for no job', (question) => {
    expect(question).not.toMatch(askingForAJob);
  });

  it('cannot be changed by whoever reads it', () => {
    expect(builtIn(noteWords.en)).not.toBe(builtInQuestions);
    expect(builtIn(noteWords.en)).toEqual(builtInQuestions);
  });
});

describe('the questions that open the topics', () => {
  const openers = builtInQuestions.flatMap(({ questions }) => questions.slice(0, 1));

  it('are about ten', () => {
    expect(openers.length).toBeGreaterThanOrEqual(9);
    expect(openers.length).toBeLessThanOrEqual(11);
  });

  it('end with the people to meet next, and what to do next oneself', () => {
    expect(openers.at(-2)).toMatch(/colleagues.*talk to next/);
    expect(openers.at(-1)).toMatch(/in my place/);
  });

  it('leave what they earn for the very end of the bank', () => {
    const all = builtInQuestions.flatMap(({ questions }) => questions);
    expect(all.at(-1)).toMatch(/usually earn/);
  });
});
