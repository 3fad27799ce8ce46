import { describe, expect, it } from 'vitest';
import { tones } from '../../../../../src/core/message/checks/en/job-clues/tones';
import { readTones, tonesIn } from '../../../../../src/core/message/checks/en/job-tone';
import { readSentences } from '../../../../../src/core/message/checks/en/read-sentences';

function found(text: string, table: string): [string, number][] {
  return readSentences(text).flatMap(({ sentence }) => [...tonesIn(sentence, readTones(table))]);
}

describe('the tones of words', () => {
  it('are those of words, of neighbours, and of both ends of a sentence', () => {
    const table = '2: rota, your rota\n-1: ^ could,\n  you $, learn';
    expect(found('Could your rota do without you?', table)).toEqual([
      ['^ could', -1],
      ['rota', 2],
      ['your rota', 2],
      ['you $', -1],
    ]);
  });

  it('count once in a sentence, however often they stand there', () => {
    expect(found('Shifts, shifts, shifts.', '3: shifts')).toEqual([['shifts', 3]]);
  });

  it('stand once in the table', () => {
    const named = tones
      .replace(/^-?\d+:/gm, ',')
      .split(',')
      .slice(1);
    expect(readTones(tones).size).toBe(named.length);
  });

  it('are none of nothing', () => {
    expect([...readTones(tones).values()]).not.toContain(0);
  });
});
