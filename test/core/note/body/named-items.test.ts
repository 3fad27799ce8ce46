import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNamedItems } from '../../../../src/core/note/body/named-items';
import { readOutline } from '../../../../src/core/note/body/outline';
import type { NamedItem } from '../../../../src/core/note/note-change';
import { changedSpan } from '../../../../src/core/note/text/changed-span';
import { dominantLineEnding } from '../../../../src/core/note/text/line-ending';
import { textOf } from '../../../builders/worded';
import { noteFormat } from '../../../builders/yaml';
import { bodies } from '../generated-note';

const place = { section: 'Interview 2026-11-25', part: 'Outcome' };

function after(text: string, ...items: readonly NamedItem[]): string {
  return textOf(noteFormat.change(text, { items: [{ ...place, items }] }, []));
}

/** How many lines say something. */
function written(text: string): number {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
}

function read(text: string): readonly NamedItem[] {
  const outline = readOutline(text);
  return readNamedItems(outline, { from: 0, to: outline.lines.length });
}

describe('named items of a note', () => {
  it('are read from lists of any kind, with what goes on below', () => {
    expect(read('- Fit: 4\n* takeaway: Ask\n  early\n1. fit:  3 \n')).toEqual([
      { name: 'fit', says: '4' },
      { name: 'takeaway', says: 'Ask early' },
      { name: 'fit', says: '3' },
    ]);
  });

  it.each([
    'fit: 4',
    '- fit',
    '- fit:4',
    '- fit:: 4',
    '- [ ] fit: 4',
    '- x\n  - fit: 4',
    '> - fit: 4',
    '```\n- fit: 4\n```',
    '%%\n- fit: 4\n%%',
  ])('are none of these: %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keep what goes on apart from items within and behind them', () => {
    expect(read('- fit: 4\n  - why\n  so\n- other\n  more\n')).toEqual([
      { name: 'fit', says: '4' },
    ]);
  });
});

describe('having named items in a part', () => {
  it('makes section and part where they are missing', () => {
    expect(after('# Ada\n\n## Log\n', { name: 'fit', says: '4' })).toBe(
      '# Ada\n\n## Interview 2026-11-25\n\n### Outcome\n\n- fit: 4\n\n## Log\n',
    );
  });

  it('adds to the list that is there what its last items do not say', () => {
    const text = '## Interview 2026-11-25\n### Outcome\n- fit: 4\n- fit: 2\n- thanked: x\n';
    const items = [
      { name: 'fit', says: '4' },
      { name: 'thanked', says: 'x' },
    ];
    expect(after(text, ...items)).toBe(`${text}- fit: 4\n`);
  });

  it('tells texts apart that differ in case alone', () => {
    const text = '## Interview 2026-11-25\n### Outcome\n- takeaway: ask\n';
    expect(after(text, { name: 'takeaway', says: 'Ask' })).toBe(`${text}- takeaway: Ask\n`);
  });

  it('inserts lines and nothing else, once, in the line endings of the note', () => {
    const items = [
      { name: 'fit', says: '4' },
      { name: 'takeaway', says: 'Ask `*early*`' },
    ];
    fc.assert(
      fc.property(bodies, fc.constantFrom('', '## Interview 2026-11-25\n'), (body, head) => {
        const text = head + body;
        const result = after(text, ...items);
        // What hides its own end cannot be written into.
        if (result.startsWith('refused')) return;
        const { from, to, insert } = changedSpan(text, result);
        // The half of a line ending that an insertion makes whole counts as changed.
        const kept = text.slice(from, to);
        expect(['', '\r']).toContain(kept);
        expect(insert.startsWith(kept)).toBe(true);
        const eol = dominantLineEnding(text);
        expect(insert.slice(kept.length).replaceAll(eol, '')).not.toMatch(/\n/);
        expect(written(result) - written(text)).toBeLessThan(5);
        expect(after(result, ...items)).toBe(result);
      }),
    );
  });
});
