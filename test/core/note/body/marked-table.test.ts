import { noteFormat } from '../../../builders/yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedTable, wholeTable } from '../../../../src/core/note/body/marked-table';
import { readCell, readRow, writeCell } from '../../../../src/core/note/body/table-cell';
import { worded } from '../../../builders/worded';

const begin = '%% table %%';
const end = '%% end %%';

function tableOf(...rows: readonly (readonly string[])[]): MarkedTable {
  return wholeTable(begin, end, { header: ['A', 'B'], rows });
}

function placed(text: string, table: MarkedTable, near: number | null = null): string {
  const result = noteFormat.placeTable(text, table, near);
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  return result.text;
}

const one = tableOf(['x', '1']);
const two = tableOf(['x', '1'], ['y', '2']);
const block = `${begin}\n\n| A | B |\n| --- | --- |\n| x | 1 |\n\n${end}\n`;
const longer = block.replace('| x | 1 |\n', '| x | 1 |\n| y | 2 |\n');

describe('a table that is new to a note', () => {
  it.each([
    ['', 0, block],
    ['\uFEFF', 0, `\uFEFF${block}`],
    ['Text', 0, `Text\n\n${block}`],
    ['Text\n\nMore\n', 0, `Text\n\n${block}\nMore\n`],
    ['Text\ngoes on\n\nMore\n', 0, `Text\ngoes on\n\n${block}\nMore\n`],
    ['Text\n\nMore\n', 99, `Text\n\nMore\n\n${block}`],
    ['Text\n\n\n\nMore\n', 2, `Text\n\n\n${block}\nMore\n`],
    ['---\na: b\n---', 5, `---\na: b\n---\n${block}`],
    ['---\na: b\n---\nText\n', 1, `---\na: b\n---\nText\n\n${block}`],
    ['- a\n\n- b\n\nMore\n', 0, `- a\n\n- b\n\n${block}\nMore\n`],
    ['```\n\ncode\n\n```\n\nMore\n', 2, `\`\`\`\n\ncode\n\n\`\`\`\n\n${block}\nMore\n`],
    ['%%\n\nhidden\n\n%%\n\nMore\n', 2, `%%\n\nhidden\n\n%%\n\n${block}\nMore\n`],
  ])('goes behind the paragraph, list or code of the line asked for: %j', (text, near, after) => {
    expect(placed(text, one, near)).toBe(after);
  });

  it('goes to the end where no line is asked for', () => {
    expect(placed('Text\n\nMore\n', one)).toBe(`Text\n\nMore\n\n${block}`);
  });

  it('has the line endings of the note', () => {
    const text = 'Text\r\n\r\nMore\r\n';
    expect(placed(text, one, 0)).toBe(`Text\r\n\r\n${block.replaceAll('\n', '\r\n')}\r\nMore\r\n`);
  });

  it('leaves the cursor below it', () => {
    const result = noteFormat.placeTable('Text\n\nMore\n', one, 0);
    expect(result.ok && result.text.slice(result.cursor ?? 0)).toBe('\nMore\n');
  });
});

describe('a table that is there', () => {
  it('is written anew in its place, wherever the cursor is', () => {
    const around = (table: string): string => `Above\n${table}Below\n`;
    expect(placed(around(block), two, 0)).toBe(around(longer));
    expect(placed(around(longer), one)).toBe(around(block));
  });

  it('stays to the byte where it says the same, however it was laid out', () => {
    const wide = block.replace('| x | 1 |', '|  x   |   1|').replace('| --- |', '|:-----|');
    expect(placed(wide, one)).toBe(wide);
  });

  it('keeps the rows that say the same as they were laid out, and the line above them', () => {
    const wide = block.replace('| x | 1 |', '|  x   |   1|').replace('| --- |', '|:-----|');
    expect(placed(wide, two)).toBe(wide.replace('|   1|', '|   1|\n| y | 2 |'));
  });

  it('leaves alone what was written between the marks', () => {
    const own = block.replace(`\n\n${end}`, `\n\nMy own words.\n\n- and a list\n\n${end}`);
    expect(placed(own, two)).toBe(own.replace('| x | 1 |', '| x | 1 |\n| y | 2 |'));
  });

  it('is found among other tables', () => {
    const other = '| A | B |\n| --- | --- |\n| mine | 0 |\n';
    const text = `${other}\n${block}\n${other}`;
    expect(placed(text, two)).toBe(`${other}\n${longer}\n${other}`);
  });

  it('keeps windows line endings', () => {
    const text = `Above\r\n\r\n${block.replaceAll('\n', '\r\n')}`;
    expect(placed(text, two)).toBe(`Above\r\n\r\n${longer.replaceAll('\n', '\r\n')}`);
  });
});

describe('a table that goes by what stands in it', () => {
  const growing: MarkedTable = {
    ...{ begin, end, header: ['A', 'B', 'C'], rows: [['x', '1', '']] },
    update: ({ header, rows }) =>
      header[0] === 'A' ? { header: ['A', 'B', 'C'], rows: rows.map(widened) } : null,
  };
  const widened = ([name = '', own = '', third = '']: readonly string[]): readonly string[] =>
    name === 'x' ? [name, '1', third] : [name, own, third];

  it('is written as what that becomes, and twice is once', () => {
    const text = block.replace('| x | 1 |', '| mine | 7 |\n| x | 0 |');
    const after = placed(text, growing);
    expect(after).toContain('| A | B | C |\n| --- | --- | --- |\n| mine | 7 |  |\n| x | 1 |  |\n');
    expect(placed(after, growing)).toBe(after);
  });

  it('is not touched, and another is inserted, where it becomes none of ours', () => {
    const text = block.replace('| A |', '| Mine |');
    expect(placed(text, growing)).toBe(`${text}\n${placed('', growing)}`);
  });

  it('is refused where it would not stay as it is', () => {
    const restless: MarkedTable = {
      ...one,
      update: ({ header, rows }) => ({ header, rows: [...rows, ['y', '2']] }),
    };
    expect(noteFormat.placeTable(block, restless, null)).toMatchObject({ ok: false });
    expect(noteFormat.placeTable('', restless, null)).toMatchObject({ ok: false });
  });
});

describe('where it is not certain what belongs to the table', () => {
  it.each([
    ['the lower mark is gone', block.replace(end, 'Mine')],
    ['the upper mark is gone', block.replace(begin, 'Mine')],
    ['the marks stand the wrong way round', `${end}\n\n| A | B |\n| - | - |\n\n${begin}\n`],
    ['a column was added', block.replace('| A | B |', '| A | B | C |')],
    ['there are two tables', block.replace(end, `| A | B |\n| - | - |\n\n${end}`)],
    ['there is no table', `${begin}\n\nMine\n\n${end}\n`],
    ['it stands in code', `\`\`\`\n${block}\`\`\`\n`],
    [
      'its marks stand in code',
      block.replace(begin, `~~~\n${begin}\n~~~`).replace(end, `~~~\n${end}\n~~~`),
    ],
    ['it stands in a comment', `<!--\n${block}-->\n`],
    ['it stands in a quote', block.replace(/^/gm, '> ')],
  ])('a new one is inserted and nothing is lost: %s', (_why, text) => {
    const after = placed(text, two);
    expect(after.startsWith(text)).toBe(true);
    expect(after.endsWith(longer)).toBe(true);
    expect(placed(after, two)).toBe(after);
  });
});

describe('a note that cannot hold a table safely', () => {
  it.each([
    ['```\ncode that is not closed\n', 1],
    ['Text %% with a lone comment sign\n\nMore\n', null],
    // Its table would be found, but by its first line the user's text is hidden no longer.
    [`${begin}\n%%\n\nHidden\n`, null],
    ['---\na: [\n---\n', 2],
    ['---\na: 1\na: 2\n---\n', 3],
  ])('is left alone: %j', (text, line) => {
    const result = noteFormat.placeTable(text, one, null);
    expect(result).toMatchObject({ ok: false });
    if (!result.ok && line !== null) expect(result.refusal.line).toBe(line);
  });

  it('is told what is in the way', () => {
    const result = noteFormat.placeTable('Text %% here\n\nMore\n', one, 0);
    expect(result.ok ? null : worded(result.refusal)).toEqual({
      line: null,
      reason: 'Something in this note would hide a table, such as a comment that is not closed.',
      fix: 'Close it, or put the cursor elsewhere and try again.',
    });
  });
});

/** Notes with a liking for what could hide a table or look like one. */
const anyNote = fc
  .array(
    fc.oneof(
      fc.constantFrom('', 'Text', '# Heading', '- item', '  more', '> quote', '```', '~~~', '%%'),
      fc.constantFrom(begin, end, '| A | B |', '| --- | --- |', '| mine | 0 |', '    code', '<!--'),
      fc.constantFrom('-->', '$$', '---', 'status: x', '===', '<div>', '1. one', '\t- deep', '***'),
    ),
    { maxLength: 14 },
  )
  .chain((lines) =>
    fc.constantFrom('\n', '\r\n').map((eol) => lines.join(eol) + (lines.length % 2 ? eol : '')),
  );

const anyRows = fc.array(
  fc.tuple(fc.string(), fc.string()).map(([a, b]) => [writeCell(a), writeCell(b)]),
  { maxLength: 4 },
);

describe('placing a table', () => {
  it('twice is placing it once, and all else stays to the byte', () => {
    fc.assert(
      fc.property(anyNote, anyRows, fc.nat(16), (text, rows, near) => {
        const table = tableOf(...rows);
        const first = noteFormat.placeTable(text, table, near);
        if (!first.ok) return;
        expect(placed(first.text, table, near)).toBe(first.text);
        if (first.text === text) return;
        const written = rowsIn(first.text, table);
        expect(first.text.replace(written, '')).toHaveLength(first.text.length - written.length);
        expect(isLeftOf(first.text, text, written)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back the cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }),
        (cells) => {
          const text = placed('Text\n', tableOf(cells.map(writeCell)));
          const row = text.split('\n').filter((line) => line.startsWith('|'))[2] ?? '';
          expect(readRow(row)?.map(readCell)).toEqual(
            cells.map((cell) => readCell(writeCell(cell))),
          );
        },
      ),
    );
  });
});

/** The table's lines as they stand in a note. */
function rowsIn(text: string, { header, rows }: MarkedTable): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return [header, header.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join(eol);
}

/** Whether a text begins and ends as the other one did, but for where its table stands. */
function isLeftOf(after: string, before: string, written: string): boolean {
  for (let at = after.indexOf(written); at >= 0; at = after.indexOf(written, at + 1)) {
    const head = after.slice(0, at).replace(/(?:\r?\n)*%% table %%(?:\r?\n)+$/, '');
    const tail = after.slice(at + written.length).replace(/^(?:\r?\n)+%% end %%(?:\r?\n)*/, '');
    if (before.startsWith(head) && before.endsWith(tail)) return true;
  }
  return false;
}
