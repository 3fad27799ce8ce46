import { describe, expect, it } from 'vitest';
import { pointsTo } from '../../../../builders/draft-advice';

describe('a doubled word', () => {
  it.each([
    ['Ana, this is the the end.', 'the the'],
    ['Ana, this is the\nthe end.', 'the\nthe'],
    ['Ana, The the end.', 'The the'],
    ['Ana, I I think so.', 'I I'],
    ['Ana, it’s it’s late.', 'it’s it’s'],
    ['Ana, Then then I came.', 'Then then'],
  ])('is found in “%s”', (text, words) => {
    expect(pointsTo(text)).toEqual([`doubled-word: ${words}`]);
  });

  it.each([
    'Ana, I had had enough, and know that that is hard.',
    'Ana, Walla Walla is far. Far, far away.',
    'Ana, thank you\n\nYou know why.',
    'Ana, 10 10 20 and the theatre.',
    'Ana, it was no no, and very very good.',
    'Ana, I saw Will Petersen last week. Will will be retiring in June.',
  ])('is not found in “%s”', (text) => {
    expect(pointsTo(text)).toEqual([]);
  });
});
