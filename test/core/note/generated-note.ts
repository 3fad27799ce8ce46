import fc from 'fast-check';

/** One property of a generated note, in the pieces whose bytes an edit may or may not touch. */
export interface Segment {
  /** Comments and blank lines above, which belong to nobody. */
  readonly lead: string;
  /** The name and the colon. */
  readonly head: string;
  readonly name: string;
  /** The value with the space before it, up to the comment. */
  readonly value: string;
  /** Spaces and a comment behind the value. */
  readonly tail: string;
  readonly eol: string;
}

/** A note made of pieces, and the whole text they make. */
export interface GeneratedNote {
  readonly before: string;
  readonly segments: readonly Segment[];
  readonly after: string;
}

/** How many cases each property is tried with; `npm run fuzz` asks for many more. */
export const runs = Number(process.env['FUZZ_RUNS'] ?? 400);

/** Time for many cases on a busy machine. */
export const testTimeout = 600_000;

/** The whole text of a generated note. */
export function textOf({ before, segments, after }: GeneratedNote): string {
  return before + segments.map(segmentText).join('') + after;
}

/** One property's text. */
export function segmentText({ lead, head, value, tail, eol }: Segment): string {
  return lead + head + value + tail + eol;
}

/** The names the generated notes choose from; the first eight are known to the plugin. */
export const names = [
  ...['status', 'company', 'contacted', 'nudges', 'replied', 'skipped', 'takeaway', 'next-step'],
  ...['aliases', 'tags', 'Größe', '📎 paper', 'two words', 'cssclasses', 'constructor', 'x'],
];

const eols = fc.constantFrom('\n', '\n', '\r\n');

const plainText = fc.constantFrom(
  ...['identified', 'Acme Labs', "it's fine", 'C# and F#', 'a:b', '2026-11-25', '3', '1e3', '~'],
  ...['[[Acme]]', 'Zürich 🥐', 'x [y] {z}', 'true', '-5', 'https://a.example/b?c=d', 'yes', '*'],
);

const quotable = fc.oneof(plainText, fc.string({ maxLength: 12 }));

const doubleQuoted = quotable.map((text) => JSON.stringify(text.replace(/[^ -~äöüß🥐]/gu, '')));
const singleQuoted = quotable.map(
  (text) => `'${text.replace(/[^ -~äöüß]/gu, '').replaceAll("'", "''")}'`,
);

/** Text that stands in front matter without quotes, as people write it. */
const bare = fc.constantFrom(
  ...['identified', 'Acme Labs', "it's fine", 'C# and F#', 'a:b', '2026-11-25', '3', '1e3', '~'],
  ...['[[Acme]]', 'Zürich 🥐', 'x [y] {z}', 'true', '-5', 'https://a.example/b?c=d', 'yes', '0o7'],
  ...[
    '2026-11-25T14:00',
    '12345678901234567890',
    '.inf',
    'null',
    '#tag'.slice(1),
    '{a: 1, b: [2]}',
  ],
);

const single = fc.oneof(bare, doubleQuoted, singleQuoted);

const flowItem = fc.constantFrom('a', "'b'", '"c, d"', '[[x]]', '3', 'two words');

const flowList = fc
  .array(flowItem, { maxLength: 4 })
  .chain((items) =>
    fc.constantFrom(
      `[${items.join(', ')}]`,
      `[ ${items.join(' ,  ')} ]`,
      items.length > 0 ? `[${items.join(', ')},]` : '[]',
    ),
  );

const comment = fc.constantFrom('', '', '', ' # why', '   # two  ', '  ', '\t# tab', ' #');

interface Written {
  readonly value: string;
  readonly tail: string;
}

const inline: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom(' ', '  ', '\t'), fc.oneof(single, flowList), comment)
  .map(([space, text, tail]) => ({ value: space + text, tail }));

const nothing: fc.Arbitrary<Written> = comment.map((tail) => ({ value: '', tail }));

function blockList(eol: string): fc.Arbitrary<Written> {
  return fc
    .tuple(
      fc.constantFrom('', '  ', '    '),
      fc.array(fc.tuple(single, comment), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', ' # list', '  '),
      fc.constantFrom('', `  # between${eol}`, eol),
    )
    .map(([indent, items, tail, between]) => ({
      value:
        tail +
        items
          .map(([text, note]) => `${eol}${indent}- ${text}${note}`)
          .join(between && eol + between.trimEnd()),
      tail: '',
    }));
}

function multiLine(eol: string): fc.Arbitrary<Written> {
  return fc
    .constantFrom(
      ` |${eol}  one${eol}${eol}  # two`,
      ` >-${eol}  folded${eol}  text`,
      ` |2- # header${eol}   indented${eol}  less`,
      ` plain${eol}  that goes on`,
      ` "quoted${eol}${eol}  that goes on"`,
      ` [a,${eol}  b, # c${eol}  'd'${eol}]`,
      `${eol}  key: value # deep${eol}  list:${eol}    - a`,
      `${eol}  on the next line`,
      `${eol}  - key: value${eol}    other: [x]${eol}  - - nested`,
      ` |${eol}  one`,
      ` &mark${eol}  - a`,
    )
    .map((value) => ({ value, tail: '' }));
}

const lead = fc.array(fc.constantFrom('', '# a comment', '#', '# status: not this one'), {
  maxLength: 2,
});

function segment(name: string, eol: string): fc.Arbitrary<Segment> {
  const written = fc.oneof(
    { weight: 4, arbitrary: inline },
    { weight: 1, arbitrary: nothing },
    { weight: 2, arbitrary: blockList(eol) },
    { weight: 2, arbitrary: multiLine(eol) },
  );
  const key = fc.constantFrom(name, name, name, JSON.stringify(name), `'${name}'`);
  return fc
    .tuple(lead, key, fc.constantFrom(':', ':', ' :'), written)
    .map(([above, spelt, colon, { value, tail }]): Segment => ({
      lead: above.map((line) => line + eol).join(''),
      head: spelt + colon,
      name,
      value,
      tail,
      eol,
    }));
}

const bodyLine = fc.constantFrom(
  ...['', '', '', 'Some text.', '# Ada', '## Log', '## Interview 2026-11-25', '### Questions'],
  ...['#### What next?', '- [ ] step', '- [x] done', '- item', '  nested', '* star', '1. one'],
  ...['```', '~~~~', '  ```', '- ```', '> quote', '> ## Log', '<!--', '-->', '%%', '$$', '---'],
  ...['===', '    code', '\ttab', 'Log', '***', '| a | b |', '%% one %%', ' ## Log ##', '<div>'],
  ...['[[2026-11-25]] with #tag', 'trailing  ', '## Notes', '`<!--` and `%%`', '   ', '-'],
);

/** A body in which anything may stand, with any line endings. */
export const bodies = fc
  .tuple(
    fc.array(fc.tuple(bodyLine, fc.constantFrom('', '', '\r')), { maxLength: 24 }),
    fc.boolean(),
  )
  .chain(([lines, ended]) =>
    fc.constantFrom('\n', '\r\n', 'mixed', '\r').map((eol) => {
      const text = lines
        .map(([line, carriage]) => line + (eol === 'mixed' ? `${carriage}\n` : eol))
        .join('');
      return ended ? text : text.replace(/[\r\n]+$/, '');
    }),
  );

/** A note with front matter of any shape that can be edited. */
export const notes: fc.Arbitrary<GeneratedNote> = fc
  .tuple(
    eols,
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 7 }),
    fc.constantFrom('', '', '\uFEFF'),
    fc.constantFrom('', '', '  ', '\t'),
    bodies,
    fc.constantFrom('', '', '# the end', ' '),
  )
  .chain(([eol, chosen, mark, spaces, body, end]) =>
    fc.tuple(...chosen.map((name) => segment(name, eol))).map((segments): GeneratedNote => ({
      before: `${mark}---${spaces}${eol}`,
      segments,
      after: `${end === '' ? '' : end + eol}---${spaces}${body === '' ? '' : eol}${body}`,
    })),
  );

/** Any text a property may be given, dangerous ones in good measure. */
export const texts = fc
  .oneof(
    plainText,
    fc.constantFrom(
      ...['no', 'On', 'NULL', 'n', '0x1F', '1_000', 'a: b', '# x', 'a # b', '- x', ' lead', 'end '],
      ...['12:30', '1:2:3', 'two\nlines', '\u0000\u0007', '@x', '&x', '!x', '%x', '`x`', '"', "'"],
      ...[
        'x:',
        '? y',
        '...',
        '---',
        '<<',
        '=',
        '\u2028',
        '\uD800',
        '\uFEFF',
        '0b1',
        '.5',
        '+1 555',
      ],
      ...['2026-11-25 14:00', '{{name}}', '[x', 'x]', 'a, b', '|', '>', '\t', '\u0085x', '+.inf'],
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
  )
  .filter((text) => text.trim() !== '');
