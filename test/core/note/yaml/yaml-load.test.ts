import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { readFrontMatter } from '../../../../src/core/note/properties/read-front-matter';
import { loadLimit } from '../../../../src/core/note/yaml/yaml-load';
import { noteFormat, readYaml } from '../../../builders/yaml';

/**
 * The steps that the app's reader takes to say what is wrong with properties: all of a line for each
 * mistake on it, each time that a part of them is read.
 */
function stepsToRead(properties: string): number {
  let steps = 0;
  readFrontMatter(`---\n${properties}\n---\n`, (source) => {
    const lineCounter = new LineCounter();
    const document = parseDocument(source, { prettyErrors: false, lineCounter });
    const lines = source.split('\n');
    for (const { pos } of document.errors) {
      steps += (lines[lineCounter.linePos(pos[0]).line - 1] ?? '').length;
    }
    if (document.errors[0] !== undefined) throw document.errors[0];
    return document.toJS() as unknown;
  });
  return steps;
}

const pieces = [
  ...[
    ']',
    '[]',
    '][',
    '{}',
    '}',
    '[[x]] ',
    ',',
    '? ',
    '&a ',
    '! ',
    '*a ',
    '"" ',
    "' ",
    ' : ',
    'b,',
  ],
  ...[
    '\\q',
    '- ',
    '#',
    ' #',
    '@',
    '`',
    '%',
    '| ',
    '> ',
    '[],',
    '{}:',
    '"":',
    "'a' ",
    '\t',
    '!a ',
    '-',
  ],
];

const begins = [
  '',
  'a: ',
  'a: [',
  'a: {',
  'a: "',
  'a: b ',
  'a:\n  - ',
  'a: [] ',
  'a: "" ',
  'a: |\n',
];

describe('broken properties of one long line', () => {
  it.each(begins)(
    'are read in few steps, however often what is wrong stands behind %j',
    (begin) => {
      const slow = pieces.filter((piece) => {
        const many = piece.repeat(Math.ceil(12_000 / piece.length));
        return stepsToRead(begin + many) > 100_000_000;
      });
      expect(slow).toEqual([]);
    },
  );

  it.each(['a: ', 'a: [', ''])('are not handed over at 100,000 signs behind %j', (begin) => {
    for (const piece of pieces.slice(0, 7)) {
      let given = 0;
      const text = `---\n${begin}${piece.repeat(100_000)}\n---\n`;
      const read = readFrontMatter(text, (source) => {
        given = Math.max(given, source.length);
        return readYaml(source);
      });
      expect(read).toMatchObject({ ok: false, refusal: { line: 2 } });
      expect(given).toBeLessThan(1000);
    }
  });
});

describe('what is too much for a reader of YAML', () => {
  /** A line of 8000 signs, so many of which are this one: five thousand are the most. */
  const line = (sign: string, many: number): string => sign.repeat(many).padEnd(8000, 'a');

  it.each(Array.from('[]{}&*!|>\'"%@`#\\-,:?'))(
    'is the 5001st %s on a line of 8000 signs',
    (sign) => {
      expect(loadLimit(line(sign, 5000))).toBe(-1);
      expect(loadLimit(line(sign, 5001))).toBe(5000);
    },
  );

  it.each(['\n', '\r\n'])('is told of all lines together, ended by %j', (eol) => {
    const half = line('[', 2500) + eol;
    expect(loadLimit(half + half)).toBe(-1);
    expect(loadLimit(`${half + half + 'a'.repeat(7999)}[`)).toBe(2 * half.length + 7999);
  });

  it.each([',', ':', '?'])('is the 10,001st %s, however short the lines', (sign) => {
    expect(loadLimit(`${sign}\n`.repeat(10_000))).toBe(-1);
    expect(loadLimit(`${sign}\n`.repeat(10_001))).toBe(20_000);
  });

  it.each(['-', '[', '"', '#'])('is no number of %s on short lines', (sign) => {
    expect(loadLimit(`${sign}\n`.repeat(20_000))).toBe(-1);
  });

  it('is no number of letters, digits, blanks and other signs', () => {
    expect(loadLimit('aé王 1._/+=()~^$;<'.repeat(2000))).toBe(-1);
  });
});

describe('properties that people do write', () => {
  it.each([
    ['a long text', `a: "${'What she said, that’s it; “so” - and more. '.repeat(300)}"`],
    [
      'a list within a line',
      `a: [${Array.from({ length: 1000 }, (_, at) => `tag-${at}`).join(', ')}]`,
    ],
    [
      'a list of lines',
      `a:\n${Array.from({ length: 5000 }, (_, at) => `  - "[[N ${at}]]"\n`).join('')}`,
    ],
    ['a picture', `a: data:image/png;base64,${'iVBORw0KGgo+/A='.repeat(20_000)}`],
  ])('are read: %s', (_, properties) => {
    expect(noteFormat.read(`---\n${properties}\n---\n`)).toMatchObject({ ok: true });
  });
});
