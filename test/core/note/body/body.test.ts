import { noteFormat } from '../../../builders/yaml';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readLogs } from '../../../../src/core/note/body/log-section';
import type { NoteChange } from '../../../../src/core/note/note-change';
import { readEntries, readSteps } from '../../../../src/core/note/body/read-section';
import { bodies, notes, runs, testTimeout, textOf } from '../generated-note';
import { worded } from '../../../builders/worded';

vi.setConfig({ testTimeout });

const counts = { cases: 0, edited: 0, refused: 0 };

afterAll(() => {
  if (process.env['FUZZ_RUNS'] !== undefined)
    console.log(
      `Bodies: ${counts.cases} changes, ${counts.edited} made, ${counts.refused} refused`,
    );
});

const anyNote = fc.oneof(
  notes.map(textOf),
  bodies.filter((body) => !body.startsWith('---')),
);

const inserts = fc.array(
  fc.record({
    section: fc.constantFrom('Interview 2026-11-25', 'Notes', 'New'),
    part: fc.constantFrom('Questions', 'Preparation'),
    opening: fc.constantFrom('', 'A guide.', '> A guide.'),
    entries: fc.array(
      fc.constantFrom(
        ...['#### What next?', '#### Why?', '- [ ] Step', '- [ ] Other step', '#### Two\n_lines_'],
      ),
      { maxLength: 4 },
    ),
  }),
  { minLength: 1, maxLength: 2 },
);

function apply(text: string, change: NoteChange): { text: string; cursor: number | null } | null {
  counts.cases += 1;
  const result = noteFormat.change(text, change, []);
  counts[result.ok ? 'edited' : 'refused'] += 1;
  if (result.ok) return result;
  // What stands in the way of adding to a body is a stretch that is never closed, or a heading
  // so far to the right that it would belong to a list item put above it.
  if (worded(result.refusal).fix === 'Add the text by hand.') {
    expect(text).toMatch(/^ {2}nested/m);
  } else {
    expect(worded(result.refusal).fix).toMatch(/^Put a line with only/);
  }
  return null;
}

/** Whether the longer text is the shorter one with something put in at one place. */
function isOneInsertion(before: string, after: string): boolean {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  const rest = before.length - head;
  return after.length >= before.length && after.endsWith(before.slice(before.length - rest));
}

describe('additions to a body', () => {
  it('put one entry into the log and leave every other byte', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const result = apply(text, { log: '2026-11-22 Asked' });
        if (result === null) return;
        expect(isOneInsertion(text, result.text)).toBe(true);
        expect(result.text.split('- 2026-11-22 Asked')).toHaveLength(2);
        expect(readLogs(result.text, null).join('\n')).toContain('- 2026-11-22 Asked');
        expect(result.cursor).toBeNull();
        expect(/[\r\n]$/.test(result.text)).toBe(/[\r\n]$/.test(text));
      }),
      { numRuns: runs },
    );
  });

  it('put each insert in one place and leave every other byte', () => {
    fc.assert(
      fc.property(anyNote, inserts, (text, [insert]) => {
        const result = apply(text, { inserts: insert ? [insert] : [] });
        if (result === null) return;
        expect(isOneInsertion(text, result.text)).toBe(true);
        expect(result.cursor === null).toBe(result.text === text);
        if (text !== '') expect(/[\r\n]$/.test(result.text)).toBe(/[\r\n]$/.test(text));
      }),
      { numRuns: runs },
    );
  });

  it('add nothing the second time, and one after the other give what both at once do', () => {
    fc.assert(
      fc.property(anyNote, inserts, (text, list) => {
        const once = apply(text, { inserts: list });
        if (once === null) return;
        const again = apply(once.text, { inserts: list });
        expect(again?.text).toBe(once.text);
        let stepwise = text;
        for (const insert of list) stepwise = apply(stepwise, { inserts: [insert] })?.text ?? '';
        expect(stepwise).toBe(once.text);
      }),
      { numRuns: runs },
    );
  });

  it('can be read back as entries and steps', () => {
    fc.assert(
      fc.property(anyNote, inserts, (text, list) => {
        const result = apply(text, { inserts: list });
        if (result === null) return;
        const entries = readEntries(result.text).map(({ entry }) => entry);
        const steps = readSteps(result.text).map(({ step }) => step.toLowerCase());
        for (const entry of list.flatMap((insert) => insert.entries)) {
          if (entry.startsWith('####')) expect(entries).toContain(entry.split('\n')[0]?.slice(5));
          else expect(steps).toContain(entry.slice(6).toLowerCase());
        }
      }),
      { numRuns: runs },
    );
  });

  it('keep all that stood there through any sequence of changes', () => {
    const change = fc.oneof(
      inserts.map((list): NoteChange => ({ inserts: list })),
      fc.constant<NoteChange>({ log: 'line' }),
      fc.constant<NoteChange>({ properties: [{ name: 'zeal', value: 'high' }] }),
      fc.constant<NoteChange>({ properties: [{ name: 'zeal', value: null }] }),
    );
    fc.assert(
      fc.property(anyNote, fc.array(change, { maxLength: 6 }), (text, changes) => {
        let now = text;
        for (const each of changes) now = apply(now, each)?.text ?? now;
        expect(isSubsequence(text.split(/\r\n|\n|\r/), now.split(/\r\n|\n|\r/))).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

function isSubsequence(lines: string[], all: string[]): boolean {
  let at = 0;
  for (const line of all) if (line.trimEnd() === lines[at]?.trimEnd()) at += 1;
  return at === lines.length;
}
