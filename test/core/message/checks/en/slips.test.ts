import { describe, expect, it } from 'vitest';
import { findSlips } from '../../../../../src/core/message/checks/en/slips';
import { advice } from '../../../../builders/draft-advice';

function slipsIn(text: string): string[] {
  return findSlips(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

describe('a slip', () => {
  it.each([
    ['Hello Ana, i read your article.', 'small-i: i'],
    ['When i read it, I laughed.', 'small-i: i'],
    ["i'm a baker.", 'small-i: i'],
    ['And i’ve read it twice.', 'small-i: i'],
    ['That is what i, too, thought.', 'small-i: i'],
    ['So do i.', 'small-i: i'],
    ['My sister and i', 'small-i: i'],
    ['What i’d ask is this.', 'small-i: i'],
    ["I admire you're work.", "youre: you're work"],
    ['You’re career is unusual.', 'youre: You’re career'],
    ["Thank you for you're time.", "youre: you're time"],
    ["I read you're recent article.", "youre: you're recent article"],
    ["I heard you're talk in Leeds.", "youre: you're talk"],
    ['Your welcome.', 'your: Your welcome'],
    ['Your welcome to say no.', 'your: Your welcome'],
    ['If your interested, I will call.', 'your: your interested'],
    ['Tell me when your free.', 'your: your free'],
    ['I know that your busy, so take your time.', 'your: your busy'],
    ['I hope your doing well.', 'your: your doing'],
    ['I read it twice .', 'space:  .'],
    ['Thank you , Ana.', 'space:  ,'],
    ['I read “Cranes” . It is long.', 'space:  .'],
  ])('is found in %j', (text, ...found) => {
    expect(slipsIn(text)).toEqual(found);
  });

  it.each([
    'It is far, i.e. two hours by train.',
    'i. Learn to listen.\nii. Write it down.',
    'i) the first\nii) the second',
    'There are two ways, (i) by train and (ii) on foot.',
    'In part i of the book, and in chapter i.',
    'The loop `for i in x` is fine, and so is `i`.',
    'See https://example.com/i and www.example.com/?q=i .',
    'The church of Puig i Cadafalch is near.',
    'My iPhone and the iBrug site.',
    'The letter i is missing, and the dot on an i too.',
    'You wrote “i” without a dot.',
    "You're working on it, and you're welcome.",
    "You're a star. You're in the field until May.",
    "You're right that your work matters.",
    'Thank you for your welcome. Your welcome was warm.',
    'Your busy week, your free time and your interested readers.',
    'If your free evening is Monday, I will call.',
    'Thank you for your very kind words.',
    'I hope your team is well.',
    'Well ... I waited. And then . . . nothing.',
    'I write .NET, and .5 of it works.',
    'A smile :-) . And a list: a, b.',
    'Here is the end\n. And that is it.',
  ])('is not found in %j', (text) => {
    expect(slipsIn(text)).toEqual([]);
  });

  it('says what is meant', () => {
    expect(advice("Ana, i like you're work .").map(({ reason }) => reason)).toEqual([
      '“I” is always a capital letter in English.',
      "“you're work” means “you are”. You probably mean “your”.",
      'There is an extra space before this punctuation mark.',
    ]);
  });

  it('is looked for in English alone', () => {
    expect(advice('Ana, i ja mam pytanie .', 'reminder', null, 'pl')).toEqual([]);
  });
});
