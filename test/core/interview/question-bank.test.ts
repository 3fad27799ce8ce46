import { describe, expect, it } from 'vitest';
import { builtInQuestions, defaultQuestions } from '../../../src/core/interview/question-bank';

const all = builtInQuestions.flatMap(({ questions }) => questions);

/** Words that turn an interview for information into an application. */
const askingForAJob =
  /\b(hir(e|es|ed|ing)|vacanc(y|ies)|openings?|my (cv|r[eé]sum[eé])|refer me|recommend me|apply|applications?|internships?|position for me)\b/i;

describe('the built-in question bank', () => {
  it.each([
    ['the most interesting aspects', /most interesting/i],
    ['experiences that prepare', /experiences.*prepare/i],
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
    expect(Object.isFrozen(builtInQuestions)).toBe(true);
    for (const topic of builtInQuestions) {
      expect(Object.isFrozen(topic)).toBe(true);
      expect(Object.isFrozen(topic.questions)).toBe(true);
    }
  });
});

describe('the questions asked when the user chooses none', () => {
  it('are about ten', () => {
    expect(defaultQuestions().length).toBeGreaterThanOrEqual(9);
    expect(defaultQuestions().length).toBeLessThanOrEqual(11);
  });

  it('take one from every topic', () => {
    for (const { questions } of builtInQuestions) {
      expect(questions.filter((question) => defaultQuestions().includes(question))).toHaveLength(1);
    }
  });

  it('end with the people to meet next', () => {
    expect(defaultQuestions().at(-1)).toMatch(/colleagues.*talk to next/);
  });
});
