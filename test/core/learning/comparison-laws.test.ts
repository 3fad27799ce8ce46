import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planComparison } from '../../../src/core/learning/comparison-table';
import { cellKey } from '../../../src/core/learning/shared-table';
import type { Talk } from '../../../src/core/learning/talks';
import { topicsOf } from '../../../src/core/learning/topics';
import { readRow, writeCell, writeRow } from '../../../src/core/note/body/table-cell';
import { noteWords } from '../../../src/core/words';
import { worded } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';

const words = noteWords.en;
const topics = topicsOf([{ topic: 'Pay | hours', questions: ['What is it paid?'] }]);

const aField = fc.constantFrom(
  ...[
    'Design',
    'design',
    '**Design**',
    'Nursing',
    'C',
    'C#',
    'A | B',
    '%%',
    '__proto__',
    '',
    'Fit',
  ],
);
const aTakeaway = fc.constantFrom(null, 'Ask | early %%', '<!--', '[[', '\\', '`', 'One\ntwo');
const anyCriteria = fc.uniqueArray(
  fc.constantFrom('Pay', 'Time outdoors', 'A | B', 'Fit', '%% x', '__proto__', '[[Pay]]', '-'),
);

const aTalk = fc
  .record({ field: aField, takeaway: aTakeaway, fit: fc.option(fc.nat(5)) })
  .map(({ field, takeaway, fit }): Talk => ({
    ...{ fit, takeaway, day: null, thanked: null, answers: [] },
    contact: { path: 'Contacts/Ana.md', name: 'Ana', status: 'in-touch', field },
  }));

/** What the user has by then, and what is typed into which cell, the rows and columns counted around. */
interface Step {
  readonly talks: readonly Talk[];
  readonly criteria: readonly string[];
  readonly typed: readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: string;
  }[];
  /** The name of a row that is added by hand; null for none. */
  readonly added: string | null;
}

const aCell = fc.constantFrom('good', '**x**', 'a \\| b', '[[Ana]]', '`\\|`', '&');

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    talks: fc.array(aTalk, { minLength: 1, maxLength: 5 }),
    criteria: anyCriteria,
    typed: fc.array(fc.record({ row: fc.nat(), column: fc.nat(), cell: aCell }), { maxLength: 3 }),
    added: fc.option(fc.constantFrom('Mine', 'Pay', '🎨 Own', '')),
  }),
  { minLength: 1, maxLength: 5 },
);

/** What may stand above and below; the lines around the table have to be told from it. */
const aLine = fc.constantFrom(
  ...['', 'Text', '# Heading', '> quote', '- item', '| Field | Design |', '| --- | --- |'],
  ...['    code', '%% hidden %%', '***', 'Ünïcode 🎨  ', '| Pay | mine |', '1. one'],
);
const around = fc.record({
  above: fc.array(aLine, { maxLength: 5 }),
  below: fc.array(aLine, { maxLength: 5 }),
  eol: fc.constantFrom('\n', '\r\n'),
});

function inserted(text: string, { talks, criteria }: Step, near: number): string {
  const table = planComparison({ talks, topics, criteria }, () => 'Ana', words);
  const result = noteFormat.placeTable(text, table, near);
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  return result.text;
}

/** A note in three: what stands above the table, the table and what stands below it. */
function parted(text: string): readonly [string, readonly string[], string] {
  const [, above = '', table = '', below = ''] =
    /^([^]*%% informational-interviews: comparison %%(?:\r?\n)+)([^]*?)((?:\r?\n)+%% informational-interviews: end %%[^]*)$/.exec(
      text,
    ) ?? [];
  return [above, table.split(/\r?\n/), below];
}

function cellsIn(text: string): readonly (readonly string[])[] {
  return parted(text)[1].map((line) => readRow(line) ?? []);
}

const FIRST_OF_USERS = 6;

/** The note once the user typed into the table: over cells of rows that are theirs, and a row added. */
function typedInto(text: string, { typed, added }: Step): string {
  const [above, lines, below] = parted(text);
  const rows = lines.map((line) => [...(readRow(line) ?? [])]);
  const laid = [...lines];
  const [head = []] = rows;
  const theirs = rows.length - FIRST_OF_USERS;
  for (const { row, column, cell } of theirs > 0 && head.length > 1 ? typed : []) {
    const at = FIRST_OF_USERS + (row % theirs);
    const cells = rows[at] ?? [];
    cells[1 + (column % (head.length - 1))] = cell;
    laid[at] = `|   ${cells.join('|')}  |`;
  }
  if (added !== null) laid.push(writeRow([added, 'by hand']));
  return above + laid.join(above.includes('\r\n') ? '\r\n' : '\n') + below;
}

/** What the user has in cells, each as its row, its column and what stands there, in order. */
function usersCells(text: string): readonly string[] {
  const [head = [], , ...rows] = cellsIn(text);
  return rows
    .slice(FIRST_OF_USERS - 2)
    .flatMap(([name = '', ...cells]) =>
      cells.flatMap((cell, at) =>
        cell === '' ? [] : [JSON.stringify([cellKey(name), cellKey(head[at + 1] ?? ''), cell])],
      ),
    )
    .sort();
}

describe('a comparison in a note, whatever talks and criteria come and go', () => {
  it('leaves all around it to the byte, keeps every cell of the user’s, and twice is once', () => {
    fc.assert(
      fc.property(around, steps, fc.nat(8), ({ above, below, eol }, taken, near) => {
        const before = [...above, ...below].join(eol) + eol;
        let text = before;
        taken.forEach((step, at) => {
          const after = inserted(text, step, near);
          expect(inserted(after, step, near)).toBe(after);
          const [top, , bottom] = parted(after);
          if (at > 0) {
            const [oldTop, , oldBottom] = parted(text);
            expect([top, bottom]).toEqual([oldTop, oldBottom]);
            expect(usersCells(after)).toEqual(usersCells(text));
          } else {
            expect(before.startsWith(top.replace(/(?:\r?\n)*%%[^%]*%%(?:\r?\n)+$/, ''))).toBe(true);
            expect(before.endsWith(bottom.replace(/^(?:\r?\n)+%%[^%]*%%(?:\r?\n)+/, ''))).toBe(
              true,
            );
          }
          expect(
            cellsIn(after)
              .slice(2, 6)
              .map(([name]) => name),
          ).toEqual(Object.values(words.comparison.rows).flat());
          text = typedInto(after, step);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('counts every talk in one column, and has a row for each criterion', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let text = '';
        for (const step of taken) {
          text = inserted(typedInto(text, step), step, 0);
          const [, , talks = [], ...rows] = cellsIn(text);
          const counts = talks.slice(1).map(Number);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(step.talks.length);
          // A row of `Pay` serves for a link to it, too.
          const words = (cell: string): string => cellKey(cell).replace(/[[\]]/g, '');
          const names = rows.map(([name = '']) => words(name));
          for (const criterion of step.criteria) {
            expect(names).toContain(words(writeCell(criterion)));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the lines of the user’s rows as they are laid out while columns stay', () => {
    fc.assert(
      fc.property(steps, aTakeaway, ([step], takeaway) => {
        if (step === undefined) return;
        const text = typedInto(inserted('', step, 0), step);
        const talks = step.talks.map((talk) => ({ ...talk, takeaway }));
        const again = inserted(text, { ...step, talks }, 0);
        const theirs = (note: string): readonly string[] => parted(note)[1].slice(FIRST_OF_USERS);
        const width = (line: string): number => readRow(line)?.length ?? 0;
        const [head = ''] = parted(text)[1];
        const filled = theirs(text).filter(
          (line) => width(line) === width(head) && readRow(line)?.slice(1).some(Boolean),
        );
        for (const line of filled) expect(theirs(again)).toContain(line);
      }),
      { numRuns: 100 },
    );
  });
});
