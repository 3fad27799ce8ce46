import { describe, expect, it } from 'vitest';
import { findJobAsks } from '../../../../../../src/core/message/checks/en/asking-for-a-job';
import * as favour from '../../../../../../src/core/message/checks/en/job-clues/favour';
import * as place from '../../../../../../src/core/message/checks/en/job-clues/place';
import * as writer from '../../../../../../src/core/message/checks/en/job-clues/writer';

const tables = Object.entries({ ...favour, ...place, ...writer });

describe('the clues of a request for a job', () => {
  it.each(tables)('%s are worth from 1 to 9 points each, and stand once', (_name, table) => {
    const lines = table.split('\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^[1-9]: \S/);
    expect(new Set(lines.map((line) => line.slice(3))).size).toBe(lines.length);
  });

  it.each([
    'I live ten minutes from your yard.',
    'My hands are steady.',
    'Your crew is short this season.',
    'I wait for your answer.',
  ])('ask for nothing by themselves: %s', (text) => {
    expect(findJobAsks(text, '')).toEqual([]);
  });

  it.each([
    'You must be short of hands this season. I have my own tools, and I could start on Monday.',
    'Word has it that you have lost two drivers. I hold a lorry licence and could begin right away.',
  ])('ask for a job where several come together: %s', (text) => {
    expect(findJobAsks(text, '')).not.toEqual([]);
  });
});
