import { describe, expect, it } from 'vitest';
import { pointsTo } from '../../../../builders/draft-advice';

describe('asking for a job', () => {
  it.each([
    ['Are you hiring at the moment?', 'hiring'],
    ['Is there a vacancy, or are there vacancies?', 'vacancy', 'vacancies'],
    ['Do you know of an opening for me?', 'an opening'],
    ['Are there any openings in your team?', 'openings'],
    ['I send you my CV.', 'my CV'],
    ['Here is my résumé.', 'my résumé'],
    ['My resume is attached.', 'My resume'],
    ['Could you refer me to your manager?', 'refer me'],
    ['Do you have any positions?', 'any positions'],
    ['Is there an open\nposition?', 'open\nposition'],
  ])('is found in “%s”', (text, ...words) => {
    expect(pointsTo(`Hello Ana, ${text}`)).toEqual(words.map((each) => `job: ${each}`));
  });

  it.each([
    'What is your job like? I love your job.',
    'Thank you for opening up about it.',
    'The opening of your book, its opening chapter and an opening line.',
    'I do not ask about vacancies, and I am not after an opening.',
    'I resume my studies. To be in your position must be hard. What is your position on this?',
    'Could you refer me to someone who knows more?',
    'The hire car broke down. Your archive is open.',
  ])('is not found in “%s”', (text) => {
    expect(pointsTo(`Hello Ana, ${text}`)).toEqual([]);
  });
});
