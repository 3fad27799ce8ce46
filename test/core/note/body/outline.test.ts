import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/core/note/body/outline';
import { runs, testTimeout } from '../generated-note';

/** A body's own headings, and its lines of code and HTML, as `heading 2 0-1`, `code 3`, `hidden 4`. */
function ours(body: string): readonly string[] {
  const { headings, lines } = readOutline(body);
  return [
    ...headings.map(({ level, first, last }) => `heading ${level} ${first}-${last}`),
    ...lines.flatMap(({ kind, inList }, line) =>
      !inList && (kind === 'code' || kind === 'hidden') ? [`${kind} ${line}`] : [],
    ),
  ];
}

/** The same by the parser. */
function theirs(body: string): readonly string[] {
  const { children } = fromMarkdown(body);
  const headings = children.flatMap((node) => {
    if (node.type !== 'heading' || node.position === undefined) return [];
    // The parser counts in the link definitions above an underlined heading.
    const { start } = node.children[0]?.position ?? node.position;
    return [`heading ${node.depth} ${start.line - 1}-${node.position.end.line - 1}`];
  });
  const texts = body.split(/\r\n?|\n/);
  const count = texts.length - (/[\r\n]$/.test(body) ? 1 : 0);
  const hidden = children.flatMap(({ type, position }) => {
    if ((type !== 'code' && type !== 'html') || position === undefined) return [];
    const from = position.start.line - 1;
    // An empty text behind the last line end counts as a line there.
    const lines = Array.from(
      { length: Math.min(position.end.line, count) - from },
      (_, at) => from + at,
    );
    // Blank lines between those of indented code are none of anybody's to us, and code to the parser.
    const isIndented = type === 'code' && /^(?: {4}|\t)/.test(texts[from] ?? '');
    return lines
      .filter((line) => !isIndented || /\S/.test(texts[line] ?? ''))
      .map((line) => `${type === 'code' ? 'code' : 'hidden'} ${line}`);
  });
  return [...headings, ...hidden];
}

/** Which lines stand in lists, blank ones aside. */
function ourListed(body: string): readonly number[] {
  return readOutline(body).lines.flatMap(({ kind, inList }, line) =>
    inList && kind !== 'blank' ? [line] : [],
  );
}

/** The same by the parser. */
function theirListed(body: string): readonly number[] {
  const texts = body.split('\n');
  const lists = fromMarkdown(body).children.filter(({ type }) => type === 'list');
  return lists.flatMap(({ position }) => {
    const [from, to] = [(position?.start.line ?? 1) - 1, position?.end.line ?? 0];
    const lines = Array.from({ length: to - from }, (_, at) => from + at);
    return lines.filter((line) => (texts[line] ?? '').trim() !== '');
  });
}

const pieces = [
  ...['# A', '## B #', '###', '#a', '    # a', '   ## a', '\t# a', '- # g', '> # b'],
  ...[
    '===',
    '---',
    '- - -',
    '***',
    '- ---',
    '  ===',
    '',
    '',
    '',
    'a',
    'b c',
    '  d',
    '    e',
    '\te',
  ],
  ...['- a', '* b', '1. c', '2) d', '-', '1.', '  - e', '    - f', '-     h', '10. i', '  j'],
  ...['> a', '>', '> - c', '>a', '> > e', '> ***'],
  ...['```', '~~~', '````', '```js', '``` a`', '  ```', '    ```', '- ```', '~~~ `', '```  '],
  ...['<div>', '</div>', '<pre>', '</pre>', '<script>', '</script>', '<b>e', '<style', '<tr '],
  ...['<b>', '</b>', '<a href="x">', '<br/>', '<x-y z=1>', '<b', '</p', '<svg>', '<search>'],
  ...['<!-- a', '-->', '<!-- b -->', '<!x>', '<?a', '?>', '<![CDATA[', ']]>', '<col>', '<menu>'],
  ...['- <br>', '- <div>', '- <!-- a', '  -->', '  <div>', '- - <b>', '- <pre>', '1. <?a'],
  ...['[a]: b', '[a]:', '[b]: c "d"', "[c]: <d> 'e", '[d]: e f', '[a', ']: b', '"t"', "  'u'"],
  ...['[e]: <f', '[^1]: g', '[f]: g(h', '[g]: <> (i)', '[ ]: j', '[k\\]]: l'],
];

/**
 * Where the parser departs from CommonMark, and the outline does not. It takes what follows at once on
 * indented code for the middle of a paragraph, which an empty item, an item of another number than 1
 * and a lone tag cannot end; and a lone tag behind the words of a quote or a list item, which goes on
 * with them, for the beginning of something else.
 */
const slips = [
  /(?:^|\n)(?: {4}|\t)[^\n]*\S[^\n]*\n(?:[ \t]*\n)* {0,3}(?:(?:[-*+]|\d+[.)])[ \t]*(?:\n|$)|(?!1[.)])\d+[.)] |<\/?[a-z][^<\n]*>[ \t]*(?:\n|$))/,
  /(?:^|\n) {0,3}(?:>|[-*+]|\d+[.)])[^\n]*\n(?:[^\n]*\S[^\n]*\n|[ \t]*\n(?=[ \t]))*<\/?[a-z][^<\n]*>(?:\n|$)/,
];

/** Whether a body would be read as a note's properties, which the parser knows nothing of. */
const isFrontMatter = (body: string): boolean => body.startsWith('---');

const bodies = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((lines) => lines.join('\n'))
  .filter((body) => !isFrontMatter(body) && !slips.some((slip) => slip.test(body)));

const listPieces = [
  ...['- a', '- **k** l', '- #m', '- 2', '- = n', '- [ ] o', '* b', '1. c', '2) d', '- - p', '-'],
  ...['  - e', '    - f', 'a', '**q**', '3', '#r', '  d', '    e', '      s', '', '> t', '- > u'],
  ...['# A', '- # g', '***', '- ---', '- <!-- b -->', '::'],
];

/** Without what the parser takes for the middle of a paragraph, as {@link slips} says. */
const lists = fc
  .array(fc.constantFrom(...listPieces), { minLength: 1, maxLength: 7 })
  .map((lines) => lines.join('\n'))
  .filter((body) => !isFrontMatter(body) && !slips.some((slip) => slip.test(body)));

const corpus = join(import.meta.dirname, '../corpus');
const notes = readdirSync(corpus).map((name) => {
  const text = readFileSync(join(corpus, name, 'before.md'), 'utf8');
  return [name, text.slice(readOutline(text).lines[0]?.from ?? text.length)] as const;
});

/**
 * What the app has beyond CommonMark, and its help documents: comments between `%%` (Basic formatting
 * syntax, “Comments”) and blocks between `$$` (Advanced formatting syntax, “Math”).
 */
const beyond = /%%|\$\$/;

describe('the structure of a note', () => {
  it(
    'is the one that a parser of CommonMark finds',
    () => {
      fc.assert(
        fc.property(bodies, (body) => {
          expect(ours(body)).toEqual(theirs(body));
        }),
        { numRuns: runs },
      );
    },
    testTimeout,
  );

  it(
    'has the lists that a parser of CommonMark finds',
    () => {
      fc.assert(
        fc.property(lists, (body) => {
          expect(ourListed(body)).toEqual(theirListed(body));
        }),
        { numRuns: runs },
      );
    },
    testTimeout,
  );

  it.each(notes.filter(([, body]) => !beyond.test(body)))('%s, too', (_, body) => {
    expect(ours(body)).toEqual(theirs(body));
  });

  it('has lines that end as every system ends them', () => {
    const { lines } = readOutline('a\rb\r\nc\nd\r\re');
    expect(lines.map(({ from, to, next }) => [from, to, next])).toEqual([
      [0, 1, 2],
      [2, 3, 5],
      [5, 6, 7],
      [7, 8, 9],
      [9, 9, 10],
      [10, 11, 11],
    ]);
  });

  it.each([
    ['under another one', 'A\n===\nB\n===', ['A', 'B']],
    ['under one with a hash', '# A\nB\n===', ['A', 'B']],
    ['under a rule', '***\nB\n===', ['B']],
    ['under code', '```\nx\n```\nB\n===', ['B']],
    ['below a list', '- x\n\nB\n===', ['B']],
    ['right below one in a list item', '- x\n  ===\nB\n===', ['B']],
    ['with blanks before it', '  B\n===', ['B']],
    ['with nothing but a link definition over its line', '[a]: /url\n===', []],
  ])('has an underlined heading %s', (_where, body, headings) => {
    expect(readOutline(body).headings.map(({ text }) => text)).toEqual(headings);
    expect(ours(body)).toEqual(theirs(body));
  });

  it('ends an empty item of a list at a blank line', () => {
    expect(ours('-\n\n  # Log')).toEqual(['heading 1 2-2']);
    expect(theirs('-\n\n  # Log')).toEqual(['heading 1 2-2']);
  });

  it.each([
    ['a lone tag', '- <br>\n\n## Log'],
    ['a tag right above a heading', '- Ana\n- <br>\n## Log'],
    ['an image', '- <img src="card.png">\n- Ana\n## Log'],
    ['a comment that is left open', '- <!-- x\n\n## Log'],
    ['raw text', '- a\n  - <pre>\n## Log'],
  ])('ends %s in a list item with the item', (_what, body) => {
    expect(readOutline(body).headings.map(({ text }) => text)).toEqual(['Log']);
    expect(theirs(body)).toEqual(ours(body));
  });

  it('has the comments and formulas of the app besides', () => {
    expect(ours('%%\n# a\n%%\n$$\n# b\n$$')).toEqual([0, 1, 2, 3, 4, 5].map((n) => `hidden ${n}`));
  });

  it('takes all up to the end of a comment that begins in the middle of a line for hidden', () => {
    expect(ours('a <!-- b\n# c\n-->\n# d')).toEqual(['heading 1 3-3', 'hidden 1', 'hidden 2']);
  });

  it('takes words right behind a quote whose code fence is open for a part of the quote', () => {
    // CommonMark begins a paragraph there, and so a heading; nobody writes it, and nothing is lost.
    expect(ours('> ```\n>a\nb\n---')).toEqual([]);
  });
});
