import { noteFormat } from '../../builders/yaml';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Lexer, parse } from 'yaml';
import type { PropertyValue } from '../../../src/core/note/note-change';
import {
  names,
  notes,
  runs,
  segmentText,
  testTimeout,
  textOf,
  texts,
  type GeneratedNote,
  type Segment,
} from './generated-note';
import { worded } from '../../builders/worded';

const order = names.slice(0, 8);
vi.setConfig({ testTimeout });

const counts = { cases: 0 };

afterAll(() => {
  if (process.env['FUZZ_RUNS'] !== undefined) console.log(`Front matter: ${counts.cases} cases`);
});

const values: fc.Arbitrary<PropertyValue> = fc.oneof(
  texts,
  fc.constantFrom({ day: '2026-11-25' }, { day: '2026-11-25T14:00' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.array(texts, { minLength: 1, maxLength: 4 }),
);

/** What a value is read back as. */
function asRead(value: PropertyValue): unknown {
  return typeof value === 'object' && 'day' in value ? value.day : value;
}

/** What independent readers make of the note's properties. */
function dataOf(text: string): Record<string, unknown> {
  const read = noteFormat.read(text);
  if (!read.ok) throw new Error(worded(read.refusal).reason);
  const inner = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---/m.exec(text)?.[1] ?? '';
  expect({ ...read.data }).toEqual(parse(inner) ?? {});
  return read.data;
}

/** The note's text after one edit. */
function edit(note: GeneratedNote, name: string, value: PropertyValue | null): string {
  counts.cases += 1;
  const result = noteFormat.change(textOf(note), { properties: [{ name, value }] }, order);
  // Nothing in these notes stands in the way of an edit.
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  expect(result.cursor).toBeNull();
  return result.text;
}

function around(note: GeneratedNote, index: number): [before: string, after: string] {
  const { before, segments, after } = note;
  return [
    before + segments.slice(0, index).map(segmentText).join(''),
    segments
      .slice(index + 1)
      .map(segmentText)
      .join('') + after,
  ];
}

/** The comments that an independent reader finds in a property, but for those that say nothing. */
function commentsIn({ head, value, tail, eol }: Segment): readonly string[] {
  const pieces = new Lexer().lex(head + value + tail + eol);
  return [...pieces].map((piece) => piece.trimEnd()).filter((piece) => /^#./.test(piece));
}

const chosen = fc
  .tuple(notes, fc.nat())
  .filter(([{ segments }]) => segments.length > 0)
  .map(([note, at]) => ({ note, index: at % note.segments.length }));

function check<Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>): void {
  fc.assert(property, { numRuns: runs });
}

describe('front matter edits', () => {
  it('drop a property with its own lines, and leave its comments and every other byte', () => {
    check(
      fc.property(chosen, ({ note, index }) => {
        const segment = note.segments[index];
        if (!segment) return;
        const before = dataOf(textOf(note));
        const text = edit(note, segment.name, null);
        const [above, below] = around(note, index);
        const own = commentsIn(segment).map((comment) => comment + segment.eol);
        expect(text).toBe(above + segment.lead + own.join('') + below);
        const after = dataOf(text);
        expect(Object.keys(after)).toEqual(
          Object.keys(before).filter((name) => name !== segment.name),
        );
      }),
    );
  });

  it('set a property within its own value and leave every other byte', () => {
    check(
      fc.property(chosen, values, ({ note, index }, value) => {
        const segment = note.segments[index];
        if (!segment) return;
        const before = dataOf(textOf(note));
        const text = edit(note, segment.name, value);
        const [above, below] = around(note, index);
        expect(text.startsWith(above + segment.lead + segment.head)).toBe(true);
        const tail = segment.tail.trim() === '' ? '' : segment.tail;
        const unlisted = tail + segment.eol + below;
        expect(text.endsWith(Array.isArray(value) ? segment.eol + below : unlisted)).toBe(true);
        if (Array.isArray(value)) expect(text).toContain(segment.tail);
        expect(dataOf(text)).toEqual({ ...before, [segment.name]: asRead(value) });
        expect(Object.keys(dataOf(text))).toEqual(Object.keys(before));
      }),
    );
  });

  it('add a property in one place and leave every other byte', () => {
    check(
      fc.property(notes, fc.constantFrom(...names), values, (note, name, value) => {
        const whole = textOf(note);
        const before = dataOf(whole);
        if (Object.hasOwn(before, name)) return;
        const text = edit(note, name, value);
        expect(dataOf(text)).toEqual({ ...before, [name]: asRead(value) });
        expect(others(Object.keys(dataOf(text)), name)).toEqual(Object.keys(before));
        const last = note.segments.map((each) => order.includes(each.name)).lastIndexOf(true);
        const rest = last === -1 ? fence(note.after) : around(note, last)[1];
        expect(text.startsWith(whole.slice(0, whole.length - rest.length))).toBe(true);
        expect(text.endsWith(rest)).toBe(true);
      }),
    );
  });

  it('do nothing where the value is there already', () => {
    check(
      fc.property(chosen, values, ({ note, index }, value) => {
        const segment = note.segments[index];
        if (!segment) return;
        const once = edit(note, segment.name, value);
        const again = noteFormat.change(
          once,
          { properties: [{ name: segment.name, value }] },
          order,
        );
        expect(again).toEqual({ ok: true, text: once, cursor: null });
      }),
    );
  });

  it('of several properties at once give what one after the other gives', () => {
    const edits = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...names),
        value: fc.oneof(
          { weight: 3, arbitrary: values },
          { weight: 2, arbitrary: fc.constant(null) },
        ),
      }),
      { selector: ({ name }) => name, maxLength: 6 },
    );
    check(
      fc.property(notes, edits, (note, properties) => {
        const text = textOf(note);
        counts.cases += 1;
        const result = noteFormat.change(text, { properties }, order);
        if (!result.ok) throw new Error(worded(result.refusal).reason);
        const expected: Record<string, unknown> = { ...dataOf(text) };
        for (const { name, value } of properties) {
          if (value === null) Reflect.deleteProperty(expected, name);
          else expected[name] = asRead(value);
        }
        expect(dataOf(result.text)).toEqual(expected);
        const { after } = note;
        expect(result.text.endsWith(fence(after))).toBe(true);
        expect(result.text.startsWith(note.before)).toBe(true);
      }),
    );
  });

  it('can be taken back by setting what was there, where neither needs quotes', () => {
    const simple = fc.constantFrom<PropertyValue>('contacted', 7, { day: '2026-11-25' });
    check(
      fc.property(chosen, simple, ({ note, index }, value) => {
        const segment = note.segments[index];
        const [, old] = /^[ \t]+([a-z]{4,})$/.exec(segment?.value ?? '') ?? [];
        if (!segment || old === undefined || old === 'true' || old === 'null') return;
        const changed = edit(note, segment.name, value);
        const properties = [{ name: segment.name, value: old }];
        const back = noteFormat.change(changed, { properties }, order);
        expect(back).toEqual({ ok: true, text: textOf(note), cursor: null });
      }),
    );
  });

  it('end in a refusal or a readable note, whatever the front matter', () => {
    const pieces = fc.constantFrom(
      ...['status', ': ', ':', '\n', '\n', '\r\n', '- ', '  ', '\t', '"', "'", '[', ']', '{', '}'],
      ...[
        '# c',
        '&a ',
        '*a',
        '!!str ',
        '|',
        '>-',
        '? ',
        '<<',
        'x',
        'company',
        '\n...\n',
        '\r',
        ',',
      ],
    );
    const anything = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
    check(
      fc.property(
        anything,
        fc.constantFrom('status', 'company', 'x'),
        values,
        (inner, name, value) => {
          const text = `---\n${inner}\n---\nBody\n`;
          counts.cases += 1;
          const result = noteFormat.change(text, { properties: [{ name, value }] }, order);
          if (!result.ok) {
            expect(result.refusal.line).toBeGreaterThan(0);
            return;
          }
          const read = noteFormat.read(result.text);
          expect(read.ok && read.data[name]).toEqual(asRead(value));
          expect(result.text.endsWith('---\nBody\n')).toBe(true);
        },
      ),
    );
  });
});

function others(all: string[], name: string): string[] {
  return all.filter((other) => other !== name);
}

/** From the closing fence on. */
function fence(after: string): string {
  return after.slice(after.indexOf('---'));
}
