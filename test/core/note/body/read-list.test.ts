import { describe, expect, it } from 'vitest';
import { readListItems } from '../../../../src/core/note/body/read-list';

describe('the list items of a text', () => {
  it('stand under their headings, at any level and of any sign', () => {
    const text =
      '- one\n\n# A\n\n* two\n+ three\n\nB\n---\n\n1. four\n2) five\n  - nested\n- [ ] six\n- [x] seven\n';
    expect(readListItems(text)).toEqual([
      { heading: null, item: 'one' },
      { heading: 'A', item: 'two' },
      { heading: 'A', item: 'three' },
      { heading: 'B', item: 'four' },
      { heading: 'B', item: 'five' },
      { heading: 'B', item: 'nested' },
      { heading: 'B', item: 'six' },
      { heading: 'B', item: 'seven' },
    ]);
  });

  it('are one where they go on over several lines', () => {
    expect(readListItems('- What did\n  you learn?\n- Why?\n\nNot an item.\n')).toEqual([
      { heading: null, item: 'What did you learn?' },
      { heading: null, item: 'Why?' },
    ]);
  });

  it('are none in code, quotes and comments, and none where nothing is written', () => {
    const text = '```\n- code\n```\n\n> - quoted\n\n%%\n- hidden\n%%\n\n-\n- [ ]\n- real\n';
    expect(readListItems(text)).toEqual([{ heading: null, item: 'real' }]);
  });

  it('are read with Windows line endings too', () => {
    expect(readListItems('# A\r\n\r\n- one\r\n  more\r\n')).toEqual([
      { heading: 'A', item: 'one more' },
    ]);
  });
});
