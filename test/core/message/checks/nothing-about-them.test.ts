import { describe, expect, it } from 'vitest';
import { pointsTo } from '../../../builders/draft-advice';

function isPointedOut(text: string, opening?: string, language = 'en'): boolean {
  const found = pointsTo(`Hello Ana,\n\n${text}`, 'outreach', opening, language);
  return found.some((each) => each.startsWith('nothing-about-them'));
}

describe('a first message with nothing about them', () => {
  it.each([
    'I am Samuel, and I’d like to learn what working in public health policy is really like.',
    'Could you spare half an hour to tell me about your work?',
    'Would you have time for a call? I am happy to work around your schedule.',
    'May I ask you a few questions about your career?',
    'I would love to hear your perspective.',
    'I am a student and interested in your field.',
    'Could I pick your brain for twenty minutes of your time?'.replace('pick your brain', 'call'),
    'I would be grateful for your advice.',
    'I am curious about your job and your career path.',
    'I’d value your insights very much.',
    'These times would suit me: Monday at ten.',
    'I am finding out what a day in the job is like.',
    'A quick no is perfectly fine.',
    'I read a lot about public health policy.',
    'I hope that your week is going well.',
    'I hope this message finds you well.',
    'Your professional experience would help me.',
    'I am a baker, and I want to change my path.',
    'May I have half an hour of your valuable time?',
    'What is your work like? I would like to know.',
  ])('is pointed out: %j', (text) => {
    expect(isPointedOut(text)).toBe(true);
  });

  it.each([
    'I heard your talk on noise.',
    'Your article made me think.',
    'Your work on noise in schools made me think.',
    'I am curious about your work at Northwind.',
    'What does Northwind do about noise?',
    'Kwabena thought I should ask you.',
    'You wrote that people trust numbers.',
    'We met in Porto last spring.',
    'I found you through a friend.',
    'I read what noise does to schools in the chapter.',
    'Your path from nursing to policy is unusual.',
    'As somebody who counts with children, you know.',
    'The film you made is on my wall.',
    'I cycle over one of your bridges.',
    'Your career caught my eye.',
    'The title of “Quiet Rooms” stays with me.',
    '{{opening}} I would like to ask you about your work.',
    'What made me write: {{why-them}}.',
    'You lead the only lab of its kind.',
    'How did you find the children of your book?',
  ])('has something: %j', (text) => {
    expect(isPointedOut(text)).toBe(false);
  });

  it('has something as long as the opening is in it', () => {
    const opening = 'Counting lorries with a school class is wonderful.';
    expect(isPointedOut('Counting lorries with a class! May I call?', opening)).toBe(false);
    expect(isPointedOut('May I call about your work?', opening)).toBe(true);
  });

  it('is one in a language that nobody knows only where an opening was left out', () => {
    const opening = 'Uw lezing over kraanvogels vond ik prachtig.';
    expect(isPointedOut('Mag ik u bellen?', '', 'nl')).toBe(false);
    expect(isPointedOut('Mag ik u bellen?', opening, 'nl')).toBe(true);
    expect(isPointedOut(`${opening} Mag ik u bellen?`, opening, 'nl')).toBe(false);
  });

  it('is only a first one', () => {
    expect(pointsTo('Hello Ana, may I ask once more?', 'reminder')).toEqual([]);
  });
});
