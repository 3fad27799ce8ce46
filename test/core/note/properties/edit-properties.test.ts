import { worded } from '../../../builders/worded';
import { noteFormat } from '../../../builders/yaml';
import { describe, expect, it } from 'vitest';
import type { PropertyValue } from '../../../../src/core/note/note-change';

const order = ['status', 'company', 'contacted', 'replied', 'skipped', 'fit'];

type Edits = Record<string, PropertyValue | null>;

/** The front matter after the edits, without its fences; the refusal where there is one. */
function after(inner: string, edits: Edits): unknown {
  const properties = Object.entries(edits).map(([name, value]) => ({ name, value }));
  const result = noteFormat.change(`---\n${inner}\n---\n`, { properties }, order);
  return result.ok ? result.text.slice(4, -5) : worded(result.refusal);
}

describe('setting a property', () => {
  it.each<[string, string, Edits, string]>([
    ['a plain value', 'status: a # c', { status: 'b' }, 'status: b # c'],
    [
      'a day',
      "contacted: '2026-11-01'",
      { contacted: { day: '2026-11-22' } },
      'contacted: 2026-11-22',
    ],
    ['a number', 'fit: "3"', { fit: 4 }, 'fit: 4'],
    ['double quotes', 'company: "A"', { company: 'B "C"' }, 'company: "B \\"C\\""'],
    ['words that end in quotes', 'company: Bar "A"', { company: 'B' }, 'company: B'],
    ['single quotes', "company: 'A'", { company: "it's" }, "company: 'it''s'"],
    ['what single quotes cannot hold', "company: 'A'", { company: 'a\nb' }, 'company: "a\\nb"'],
    ['nothing', 'status:', { status: 'b' }, 'status: b'],
    ['nothing and a space', 'status: ', { status: 'b' }, 'status: b'],
    ['nothing and a comment', 'status: # c', { status: 'b' }, 'status: b # c'],
    ['null', 'status: null', { status: 'b' }, 'status: b'],
    ['a reference', 'x: &x 1\nstatus: *x', { status: 'b' }, 'x: &x 1\nstatus: b'],
    ['an anchor nobody uses', 'status: &s a', { status: 'b' }, 'status: &s b'],
    ['a quoted name', '"status" : a', { status: 'b' }, '"status" : b'],
    ['a text of no lines', 'status: | \nx: 1', { status: 'b' }, 'status: b \nx: 1'],
    ['an unquoted link', 'company: [[A]]', { company: '[[B]]' }, 'company: "[[B]]"'],
    ['a list', 'company:\n  - A # a\nx: 1', { company: 'B' }, 'company: B # a\nx: 1'],
    [
      'a list with comments',
      'company:\n  - A # a\n  - C # c\nx: 1',
      { company: 'B' },
      'company: B # c\n# a\nx: 1',
    ],
    ['brackets over lines', 'company: [A, # a\n  C] # c', { company: 'B' }, 'company: B # c\n# a'],
    ['a list under a comment', 'company: # c\n- A\nx: 1', { company: 'B' }, 'company: B # c\nx: 1'],
    [
      'indented properties',
      '  status: a\n  x: 1',
      { status: 'b', fit: 2 },
      '  status: b\n  fit: 2\n  x: 1',
    ],
    [
      'a value beside a line separator and dots',
      'x: a\u2028...\ny: b # \u2028% c\nstatus: a',
      { status: 'b' },
      'x: a\u2028...\ny: b # \u2028% c\nstatus: b',
    ],
    ['the same value', "status:   'a'  # c", { status: 'a' }, "status:   'a'  # c"],
    ['the same list', 'skipped: [ a,b ]', { skipped: ['a', 'b'] }, 'skipped: [ a,b ]'],
    [
      'the same day in quotes',
      'contacted: "2026-11-22"',
      { contacted: { day: '2026-11-22' } },
      'contacted: "2026-11-22"',
    ],
  ])('in place of %s', (_, before, edits, expected) => {
    expect(after(before, edits)).toBe(expected);
  });

  it.each<[string, string, string[], string]>([
    ['nothing', 'skipped:\nx: 1', ['a', 'b'], 'skipped:\n  - a\n  - b\nx: 1'],
    ['one value', 'skipped: a # c', ['a', 'b'], 'skipped: # c\n  - a\n  - b'],
    ['brackets', 'skipped: [a] # c', ['a', 'b: c'], 'skipped: [a, "b: c"] # c'],
    ['empty brackets', 'skipped: []', ['a', 'b'], 'skipped: [a, b]'],
    ['lines', 'skipped:\n- "a" # c', ['a', 'b'], 'skipped:\n- "a" # c\n- b'],
    ['lines, one less', 'skipped:\n  - a\n  # c\n  - b', ['b'], 'skipped:\n  # c\n  - b'],
    [
      'lines, the last gone',
      'skipped:\n  - a\n  - b # c\nx: 1',
      ['a'],
      'skipped:\n  - a\n# c\nx: 1',
    ],
    [
      'lines, one gone and one added',
      'skipped:\n  - a # c\n  - b\nx: 1',
      ['b', 'd'],
      'skipped:\n  - b # c\n  - d\nx: 1',
    ],
    ['lines, others', "skipped:\n  - 'a' # c\n  - b", ['x'], "skipped:\n  - 'x' # c"],
    ['lines, one in front', 'skipped:\n  - b', ['a', 'b'], 'skipped:\n  - a\n  - b'],
    ['brackets, one in front', 'skipped: [b]', ['a', 'b'], 'skipped: [a, b]'],
    ['brackets, one less', 'skipped: [a, b, c]', ['a', 'c'], 'skipped: [a, c]'],
    ['brackets, the first less', 'skipped: [a, b, c]', ['b', 'c'], 'skipped: [b, c]'],
    ['brackets over lines', 'skipped: [\n  a, # c\n]', ['a', 'b'], 'skipped: [\n  a, b, # c\n]'],
    ['lists in a list', 'skipped:\n  - [a]\n  - - b # c\nx: 1', ['d'], 'skipped:\n  - d # c\nx: 1'],
    ['a list under a dash', 'skipped:\n-\n  - a\nx: 1', ['b'], 'skipped:\n- b\nx: 1'],
  ])('to a list in place of %s', (_, before, skipped, expected) => {
    expect(after(before, { skipped })).toBe(expected);
  });

  it.each<[string, PropertyValue, string]>([
    ...['yes', 'No', 'ON', 'off', 'null', '~', 'true', 'y', '=', '<<'].map(
      (text): [string, PropertyValue, string] => ['word', text, `"${text}"`],
    ),
    ...['1e3', '0x1F', '1_000', '0o7', '12:30', '2026-11-25', '.5', '-1', '+4917', '.inf'].map(
      (text): [string, PropertyValue, string] => ['number', text, `"${text}"`],
    ),
    ...['a: b', 'a:', '# x', 'a # b', '[[x]]', '- x', '@x', '*x', '&x', '!x', '%x', '`x`', '|'].map(
      (text): [string, PropertyValue, string] => ['sign', text, `"${text}"`],
    ),
    ...[' a', 'a ', '{{name}}', '? a', ', a', '> a', "'a'"].map(
      (text): [string, PropertyValue, string] => ['edge', text, `"${text}"`],
    ),
    ['line', 'a\nb\tc', '"a\\nb\\tc"'],
    ['control', '\u0007\u0085\u2028\uFEFF', '"\\u0007\\u0085\\u2028\\ufeff"'],
    ['half a pair', 'x\uD83D', '"x\\ud83d"'],
    ['plain', 'Acme & Söhne (C#): the "best"', '"Acme & Söhne (C#): the \\"best\\""'],
    ['plain', 'Acme & Söhne (C#), the "best" 🥐', 'Acme & Söhne (C#), the "best" 🥐'],
    ['plain', 'https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['plain', '10 questions', '10 questions'],
    ['day', { day: '2026-11-25T14:00' }, '2026-11-25T14:00'],
    ['no day', { day: '2026-11-25 # x' }, '"2026-11-25 # x"'],
    ['number', 0.5, '0.5'],
  ])('writes a %s: %j', (_, value, written) => {
    expect(after('x: 1', { company: value })).toBe(`x: 1\ncompany: ${written}`);
  });

  it('puts new ones together after the last known one, in the order of all', () => {
    expect(
      after('x: 1\nreplied: b\nstatus: a # c\ny: 2', { fit: 3, mine: 'z', company: 'A' }),
    ).toBe('x: 1\nreplied: b\nstatus: a # c\ncompany: A\nfit: 3\nmine: z\ny: 2');
  });

  it('puts new ones behind the comments of a list, and behind the blank lines of a text', () => {
    expect(after('skipped:\n  - a\n  # more\ny: 2', { fit: 3 })).toBe(
      'skipped:\n  - a\n  # more\nfit: 3\ny: 2',
    );
    expect(after('company: |+\n  a\n\ny: 2', { fit: 3 })).toBe('company: |+\n  a\n\nfit: 3\ny: 2');
  });

  it('puts new ones behind the spaces with which a text ends', () => {
    expect(after('company: |\n  a\n   \ny: 2', { fit: 3 })).toBe(
      'company: |\n  a\n   \nfit: 3\ny: 2',
    );
    expect(after('company: |\n \t\ny: 2', { fit: 3 })).toBe('company: |\n \t\nfit: 3\ny: 2');
  });

  it('puts new ones at the end where no known one is there', () => {
    expect(after('x: 1\n\n# end', { fit: 3 })).toBe('x: 1\n\n# end\nfit: 3');
  });

  it('quotes a name that needs it', () => {
    expect(after('x: 1', { 'a: b': 'c', yes: 'd' })).toBe('x: 1\n"a: b": c\n"yes": d');
  });

  it('takes an empty value for a dropped one', () => {
    expect(after('status: a\nfit: 1\nskipped: [a]\nx: 1', { status: ' ', skipped: [''] })).toBe(
      'fit: 1\nx: 1',
    );
  });

  it('writes the name that is there, whatever its case, and beside it what is new', () => {
    expect(after('Status: a\nx: 1', { status: 'b', fit: 2 })).toBe('Status: b\nfit: 2\nx: 1');
    expect(after('"STATUS" : a # c', { status: 'b' })).toBe('"STATUS" : b # c');
    expect(after('company: A', { Company: 'B' })).toBe('company: B');
    expect(after('Status: a', { status: 'a' })).toBe('Status: a');
    expect(after('SKIPPED: [a]', { skipped: ['a', 'b'] })).toBe('SKIPPED: [a, b]');
  });

  it('writes exactly its name where that is there, else the first that differs in case', () => {
    expect(after('Status: a\nstatus:', { status: 'b' })).toBe('Status: a\nstatus: b');
    expect(after('STATUS: a\nStatus: c', { status: 'b' })).toBe('STATUS: b\nStatus: c');
  });

  it('writes over what a merge brings under a name that differs in case', () => {
    const merge = 'base: &b\n  Fit: 1\n<<: *b';
    expect(after(merge, { fit: 2 })).toBe(`${merge}\nFit: 2`);
  });

  it('of two edits to one name follows the later', () => {
    const properties = [
      { name: 'x', value: 'a' },
      { name: 'x', value: null },
    ];
    expect(noteFormat.change('Text', { properties }, [])).toEqual({
      ok: true,
      text: 'Text',
      cursor: null,
    });
  });
});

describe('dropping a property', () => {
  it.each([
    ['a comment behind it', 'x: 1\nstatus: a # c\ny: 2', 'x: 1\n# c\ny: 2'],
    ['an empty comment behind it', 'x: 1\nstatus: a #\ny: 2', 'x: 1\ny: 2'],
    ['a comment behind no value', 'status: # c\ny: 2', '# c\ny: 2'],
    ['a text with a comment at its head', 'status: |- # c\n  a # b\ny: 2', '# c\ny: 2'],
    ['brackets over lines', 'status: [a, # c\n  "# b"] # d\ny: 2', '# c\n# d\ny: 2'],
    [
      'comments of others',
      '# x\nx: 1\n# above\nstatus: a\n# below\ny: 2',
      '# x\nx: 1\n# above\n# below\ny: 2',
    ],
    [
      'a list',
      'status: # c\n  - a\n  # in\n  - b # d\n  # after\ny: 2',
      '# c\n# in\n# d\n  # after\ny: 2',
    ],
    ['a text', 'status: |\n  a\n\n  b\n\ny: 2', '\ny: 2'],
    ['a text under a tab', 'status: |\n \t\n   a\n # b\ny: 2', 'y: 2'],
    ['a text behind a name of its own line', 'status:\n  ? a\n  : |\n    # b\ny: 2', 'y: 2'],
    ['a text behind a name with a mark', 'status:\n  &m a: |\n    # b\ny: 2', 'y: 2'],
    ['nothing', 'status:\ny: 2', 'y: 2'],
    ['nothing there', 'x: 1', 'x: 1'],
  ])('with %s', (_, before, expected) => {
    expect(after(before, { status: null })).toBe(expected);
  });

  it('takes it out by the name that is there, whatever its case', () => {
    expect(after('Company: A\nx: 1', { company: null })).toBe('x: 1');
    expect(after('Company: A\ncompany: B', { company: null, Company: null })).toBe('');
  });

  it.each([
    ['company: A\nx: 1\nCompany: B', { company: null }],
    ['company: A\nx: 1\nCompany: B', { company: '' }],
    ['COMPANY: A\nx: 1\nCompany: B', { company: null }],
  ])('is refused where another name would count in its place: %j', (before, edits) => {
    expect(after(before, edits)).toMatchObject({
      line: 4,
      reason: expect.stringContaining('Company') as string,
    });
  });

  it('is refused where a merge brings it under a name that differs in case', () => {
    const merge = 'base: &b\n  Fit: 1\n<<: *b';
    expect(after(merge, { fit: null })).toMatchObject({ reason: expect.any(String) as string });
    expect(after(`${merge}\nfit: 2`, { fit: null })).toMatchObject({ line: 4 });
  });

  it('is refused where what comes of it cannot be read as it was meant', () => {
    expect(after(': ', { status: 'a', company: 'b' })).toEqual({
      line: 2,
      reason: 'The properties of this note are written in a way that cannot be changed safely.',
      fix: 'Change status and company by hand.',
    });
  });

  it('leaves empty fences behind the last one', () => {
    const properties = [{ name: 'status', value: null }];
    expect(noteFormat.change('---\nstatus: a\n---\nText', { properties }, order)).toMatchObject({
      text: '---\n---\nText',
    });
  });
});

describe('what is not edited', () => {
  it.each<[string, string, Edits, number]>([
    ['an anchor that another uses', 'x: 1\nstatus: &s a\ny: *s', { status: 'b' }, 3],
    ['an anchor inside a value that another uses', 'skipped: [&s a]\ny: *s', { skipped: null }, 2],
    ['a property with a kind', 'status: !!str a', { status: 'b' }, 2],
    ['a name of its own line', '? status\n: a', { status: 'b' }, 2],
    ['braces', '{x: 1}', { status: 'b' }, 2],
    [
      'a dropped line that would join two texts',
      'x: |+\n  a\n\nstatus: b\n\n',
      { status: null },
      2,
    ],
    ['a dropped name that a merge brings back', 'x: &x {status: a}\n<<: *x', { status: null }, 3],
    ['a merge of nothing', '<<: 1', { status: 'b' }, 2],
    ['a merge of nothing within a property', 'x: 1\ny: {<<: 1}', { status: 'b' }, 3],
    ['a merge of nothing without a colon', '? <<', { status: 'b' }, 2],
    ['a number that is none', 'x: 1', { fit: Number.NaN }, 2],
  ])('%s', (_, before, edits, line) => {
    expect(after(before, edits)).toMatchObject({ line });
  });

  it('is nothing where a name stands outside of the refused part', () => {
    expect(after('x: &s a\ny: *s\nstatus: a', { status: 'b' })).toBe('x: &s a\ny: *s\nstatus: b');
    expect(after('{status: a}', { status: 'a' })).toBe('{status: a}');
  });
});
