import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateFrontMatter } from '../../../../src/core/note/properties/front-matter-block';
import { readFrontMatter } from '../../../../src/core/note/properties/read-front-matter';
import { type Worded, worded } from '../../../builders/worded';
import { noteFormat, readYaml } from '../../../builders/yaml';

function refusalOf(properties: string, read = readYaml): Worded {
  const front = readFrontMatter(`---\n${properties}\n---\n`, read);
  if (front.ok) throw new Error('It was read.');
  return worded(front.refusal);
}

/** What is wrong, the line of the note (the fence is line 1), and words of the reason and the fix. */
const mistakes: readonly [string, string, number, RegExp, RegExp][] = [
  ['a name twice', 'a: 1\nb: 2\na: 3', 4, /two lines named a\./, /Keep one/],
  ['a name twice below an empty value', 'a: 1\nb:\na: 2', 4, /two lines named a\./, /Keep one/],
  ['below several empty values', 'a: 1\nb:\nc:\n\na: 2', 6, /two lines named a\./, /Keep one/],
  ['a name twice, once in quotes', 'a: 1\nb:\n"a": 2', 4, /two lines named a\./, /Keep one/],
  ['a name twice on a deeper level', 'a:\n  x:\n  x: 1\nb: 1', 4, /named x\./, /Keep one/],
  ['a name twice in braces', 'a: {x: 1, x: 2}\nb: 1', 2, /name x twice/, /Keep one/],
  ['an unnamed line twice', '~: 1\nnull: 2', 3, /without a name/, /Keep one/],

  ['an at sign', 'a: 1\nname: @ana', 3, /begins with @, which needs quotes/, /in quotes/],
  ['a backtick', 'name: `ana`', 2, /begins with a backtick, which needs quotes/, /in quotes/],
  ['a per cent sign', 'rate: %5', 2, /begins with %, which/, /in quotes/],
  ['a comma', 'name: , PhD', 2, /begins with a comma, which/, /in quotes/],
  ['an asterisk', 'a: 1\nb: 2\nname: *ana', 4, /begins with an asterisk, which/, /in quotes/],
  ['bold text', 'a: 1\nwhy: **warm** person', 3, /begins with an asterisk, which/, /in quotes/],
  [
    'an asterisk in a list',
    'a: 1\ntags:\n  - b\n  - *c',
    5,
    /begins with an asterisk, which/,
    /in quotes/,
  ],
  ['a lone asterisk', 'a: 1\nb: *', 3, /begins with an asterisk, which/, /in quotes/],
  ['a lone ampersand', 'a: 1\ncompany: & Co', 3, /begins with &, which/, /in quotes/],
  [
    'an embedded picture',
    'a: 1\ncover: ![[x.png]]',
    3,
    /begins with an exclamation mark, which/,
    /in quotes/,
  ],
  ['a closing bracket', 'a: ]', 2, /begins with a closing bracket, which/, /in quotes/],
  ['a closing brace', 'a: }', 2, /begins with a closing brace, which/, /in quotes/],
  ['a sign of more', 'a: > 5 years', 2, /begins with >, which/, /in quotes/],
  ['a bar', 'a: |x', 2, /begins with a vertical bar, which/, /in quotes/],
  ['a hyphen', 'a: - x', 2, /begins with a hyphen, which/, /in quotes/],
  ['a question mark', 'a: ? x', 2, /begins with a question mark, which/, /in quotes/],
  ['an at sign in a list', 'a:\n  - b\n  - @c', 4, /begins with @, which/, /in quotes/],
  ['an at sign on a deeper level', 'a:\n  b: @c', 3, /begins with @, which/, /in quotes/],
  ['an at sign before a name', 'a: 1\n@b: 2', 3, /begins with @, which/, /in quotes/],
  ['a per cent sign before a name', 'a: 1\n%b: 2', 3, /begins with %, which/, /in quotes/],

  ['a tag in a list', 'a: 1\ntags: [#a, b]', 3, /#, which needs quotes/, /in quotes/],
  ['tags and a link', 'tags: [#a, [[B]]]', 2, /#, which needs quotes/, /in quotes/],
  ['a later tag in a list', 'a: 1\ntags: [a, #b]\nc: 1', 3, /#, which needs quotes/, /in quotes/],

  ['a link with text behind', 'birthday: [[May 3rd]] 1990', 2, /beside a link/, /in quotes/],
  ['two links', 'a: 1\nfriends: [[A]], [[B]]', 3, /beside a link/, /in quotes/],
  [
    'a link in brackets over several lines',
    'a: [\n  [[Ana]] (host),\n  [[Bo]]\n]',
    3,
    /beside a link/,
    /in quotes/,
  ],
  ['a link in brackets', 'a: [[[Ana]] (host), [[Bo]]]', 2, /beside a link/, /in quotes/],
  ['links in a list', 'a: 1\nb:\n  - [[A]] and [[B]]', 4, /beside a link/, /in quotes/],
  ['brackets with text behind', 'a: [x] done', 2, /after its closing bracket/, /in quotes/],
  ['one bracket too many', 'a: 1\nb: [x, y]]', 3, /after its closing bracket/, /in quotes/],
  ['a placeholder with text behind', 'a: {{date}} x', 2, /after its closing brace/, /in quotes/],
  ['a bracket never closed', 'a: 1\nb: [x, y\nc: 2', 3, /bracket .*never closed/, /Close/],
  ['a bracket below, never closed', 'a:\n  - [x\nb: 2', 3, /bracket .*never closed/, /Close/],
  ['a bracket at the end', 'a: 1\nb: [x', 3, /bracket .*never closed/, /Close/],
  ['a brace never closed', 'a: 1\nb: {x: 1\nc: 2', 3, /brace .*never closed/, /Close/],
  ['brackets over two lines', 'a: 1\nb: [x,\ny]\nc: 1', 3, /not indented/, /Indent the next line/],
  ['the second with a colon', 'b: [x,\ny: z]\nc: 1', 2, /not indented/, /Indent the next line/],
  ['a list in brackets', 'a: [\n- x\n]\nb: 1', 2, /not indented/, /Indent the lines/],

  ['a quote never closed', 'a: 1\nb: "x\nc: 2', 3, /quote .*never closed/, /Close/],
  ['a single quote never closed', "a: 1\nb: 'x\nc: 2\nd: 3", 3, /quote .*never closed/, /Close/],
  ['a name in an open quote', 'a: 1\n"b: x\nc: 2', 3, /quote .*never closed/, /Close/],
  ['an open quote in a list', 'a:\n  - x\n  - "y\nb: 1', 4, /quote .*never closed/, /Close/],
  ['an escaped end', 'a: 1\nb: "x\\"\nc: 2', 3, /quote .*never closed/, /Close/],
  ['a quote over two lines', 'a: "one\ntwo"\nb: 2', 2, /not indented/, /Indent the next line/],
  ['over three lines', 'a: 1\nb: "one\ntwo\nthree"\nc: 1', 3, /not indented/, /Indent the lines/],
  ['a quote before one of its own', 'a: "one\nb: "two"', 2, /never closed/, /Close the quote/],
  ['brackets before their like', 'a: [b, c\nd: [e]', 2, /never closed/, /Close the bracket/],
  ['text behind a quote', 'why: "Warm" and kind', 2, /after its closing quote/, /quotes/],
  ['a quote within quotes', 'a: 1\nb: "say "hi""', 3, /after its closing quote/, /quotes/],
  ['an apostrophe in quotes', "a: 1\nname: 'O'Brien'", 3, /after its closing quote/, /quotes/],
  ['a backslash', 'a: 1\nfile: "C:\\Users\\x"', 3, /backslash/, /single quotes/],

  ['a second colon', 'a: 1\ntitle: A: B', 3, /second colon/, /in quotes/],
  ['a second colon in a list', 'a: 1\nb:\n  - c\n  - d: e: f', 5, /second colon/, /in quotes/],
  ['speech', 'why: He said: "hi"', 2, /second colon/, /in quotes/],
  [
    'no space after the colon',
    'a: 1\nstatus:contacted\nb: 1',
    3,
    /no space after its colon/,
    /space/,
  ],
  ['a space of another kind', 'a: 1\nb:\u00A0x\nc: 1', 3, /no space after its colon/, /space/],
  ['a full-width colon', 'a: 1\nb： x\nc: 1', 3, /colon/, /colon/],
  ['no colon', 'a: 1\nb\nc: 1', 3, /no name with a colon/, /Indent it/],
  ['text that goes on', 'a: one\ntwo\nb: 1', 3, /no name with a colon/, /Indent it/],
  ['an address alone', 'a: 1\nhttps://x.example\nb: 1', 3, /no name with a colon/, /colon/],
  ['a tab', 'a:\n  - x\n\t- y', 4, /begins with a tab/, /two spaces/],
  ['a tab at first', '\ta: 1', 2, /begins with a tab/, /two spaces/],
  ['a line further in', 'a: 1\n  b: 2\nc: 1', 3, /indented/, /same column/],
  ['a line further in, later', 'a: 1\n\n# x\n  b: 2', 5, /indented/, /same column/],
  ['a line further out', ' a: 1\nb: 2', 3, /indented/, /same column/],
  ['a list below a value', 'b: c\n- a', 3, /list item/, /list/],
  ['a list in two columns', 'a:\n - x\n- y', 4, /list item/, /same column/],
  ['a list among names', 'a:\n  b: 1\n  - x', 4, /list item/, /list/],
  ['a list before names', '- a\nb: c', 2, /list item/, /list/],
  ['a name in a list', 'a:\n  - x\n  b: 1', 4, /indented/, /same column/],
  ['a text further out', 'a: |\n    x\n  y', 4, /indented/, /same column/],

  [
    'marks of a merge',
    'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x',
    3,
    /two versions/,
    /Keep/,
  ],
  [
    'marks at first',
    '<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\nc: 1',
    2,
    /two versions/,
    /Keep/,
  ],
  ['a mark left over', 'a: 1\nb: 2\n>>>>>>> x', 4, /two versions/, /Keep/],
];

describe('what is wrong with properties', () => {
  it.each(mistakes)('%s', (_, properties, line, reason, fix) => {
    expect(refusalOf(properties)).toEqual({
      line,
      reason: expect.stringMatching(reason) as string,
      fix: expect.stringMatching(fix) as string,
    });
  });

  it.each(mistakes)('%s, with other line ends and a byte order mark', (_, properties, line) => {
    const text = `\uFEFF---\r\n${properties.replaceAll('\n', '\r\n')}\r\n---\r\n`;
    const front = noteFormat.read(text);
    expect(front).toMatchObject({ ok: false, refusal: { line } });
  });

  it.each(mistakes)('%s, wherever it stands', (_, properties, line) => {
    // What is left of the left margin of others has no line of its own to be moved.
    if (/^ /.test(properties)) return;
    const before = 'p: [[Q]]\nq:\n  - "r: s"\nt: |\n  u: v: w\n';
    expect(refusalOf(`${before}${properties}`).line).toBe(line + 5);
    if (properties.startsWith('- ')) return;
    expect(refusalOf(`${properties}\n# a word\nz:\n  - {x: 1}`).line).toBe(line);
  });

  it.each(mistakes)(
    '%s, told by a reader that says nothing of the place',
    (_, properties, line) => {
      const silent = (source: string): unknown => {
        try {
          return readYaml(source);
        } catch {
          throw new Error('No.');
        }
      };
      const refusal = refusalOf(properties, silent);
      expect(refusal.line).toBeGreaterThanOrEqual(2);
      expect(refusal.line).toBeLessThanOrEqual(line + 4);
    },
  );

  it('is told in plain sentences, on a line of the properties, whatever stands there', () => {
    const word = fc.constantFrom(
      ...['a', 'b', ': ', ':', '- ', '"', "'", '[', ']', '[[', ']]', '{', '}', '#', ' #', '@', '*'],
      ...[
        '&',
        '!',
        '|',
        '>',
        '%',
        ',',
        '?',
        '\n',
        '\n',
        '\n  ',
        '\t',
        ' ',
        '\\',
        '<<',
        '~',
        'null',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = `---\n${words.join('')}\n---\n`;
        const front = noteFormat.read(text);
        const block = locateFrontMatter(text);
        if (front.ok || !block.ok || block.block === null) return;
        const { line, reason, fix } = worded(front.refusal);
        expect(line).toBeGreaterThanOrEqual(2);
        expect(line).toBeLessThan(text.split('\n').length);
        for (const sentence of [reason, fix]) {
          expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
          expect(sentence).not.toMatch(/yaml|parse|token|undefined|!$/i);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
