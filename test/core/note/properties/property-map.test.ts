import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode, visit } from 'yaml';
import { readPropertyMap } from '../../../../src/core/note/properties/property-map';
import { readYaml } from '../../../builders/yaml';
import { names, notes, runs, segmentText, testTimeout } from '../generated-note';

vi.setConfig({ testTimeout });

/** A property as the YAML library places it, for whom that is its trade. */
interface Placed {
  readonly text: string;
  readonly shape: string;
  /** All texts in the value, names of nested properties included, as they are written. */
  readonly texts: readonly string[];
  readonly anchors: readonly string[];
  readonly references: readonly string[];
}

/** Where the characters of a value end, comments and blank lines behind it left out. */
function contentEnd(node: ParsedNode, source: string): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last === undefined) return node.range[1];
    if (!('key' in last)) return contentEnd(last, source);
    return contentEnd(last.value ?? last.key, source);
  }
  if (!isTextBlock(node)) return node.range[1];
  return (
    node.range[0] + source.slice(node.range[0], node.range[1]).replace(/[ \t\r\n]+$/, '').length
  );
}

function isTextBlock(node: ParsedNode): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

function shapeOf(node: ParsedNode | null): string {
  if (node === null || node.range[0] === node.range[1]) return 'nothing';
  if (isTextBlock(node)) return 'text-block';
  return (isMap(node) || isSeq(node)) && node.flow !== true ? 'lines' : 'inline';
}

/** What the library makes of a source; null where it refuses it. */
function placedByLibrary(source: string): readonly Placed[] | null {
  const document = parseDocument(source, { logLevel: 'error', prettyErrors: false });
  const { contents, errors } = document;
  if (errors.length > 0 || !isMap<ParsedNode, ParsedNode | null>(contents)) return null;
  return contents.items.map(({ key, value }) => {
    const anchors: string[] = [];
    const references: string[] = [];
    const texts: string[] = [];
    for (const part of [key, value]) {
      if (part === null) continue;
      visit(part, (_, node) => {
        if (isAlias(node)) references.push(node.source);
        else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
          anchors.push(node.anchor);
      });
    }
    if (value !== null) {
      visit(value, (_, node) => {
        if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return;
        texts.push(source.slice(node.range[0], contentEnd(node as ParsedNode, source)));
      });
    }
    const shape = shapeOf(value);
    const text = value === null ? '' : source.slice(value.range[0], contentEnd(value, source));
    return { text: shape === 'nothing' ? '' : text, shape, texts, anchors, references };
  });
}

/** The properties as they were read that may be edited; null where the source was refused. */
function placedByUs(source: string): readonly (Placed | null)[] | null {
  const read = readPropertyMap(source, 1, readYaml);
  if (!read.ok || read.map.flow) return null;
  return read.map.properties.map((property) => {
    const { valueFrom, valueTo, shape, tokens, obstacle } = property;
    if (obstacle !== null) return null;
    const texts = tokens
      .filter(({ kind }) => kind === 'plain' || kind === 'quoted' || kind === 'text-block')
      .map(({ from, to }) => source.slice(from, to));
    const [anchors, references] = [[...property.anchors], [...property.references]];
    return { text: source.slice(valueFrom, valueTo), shape, texts, anchors, references };
  });
}

function expectSamePlaces(source: string): boolean {
  const ours = placedByUs(source);
  const theirs = ours === null ? null : placedByLibrary(source);
  if (ours === null || theirs === null) return false;
  if (ours.includes(null)) {
    // What is in a rare form is left to the user's hand: the library may see one more or less, and
    // lose what stands behind it, as in `? k`, a line of a tab, `  "quoted`, `k : v`.
    const editable = ours.slice(0, ours.indexOf(null));
    expect(theirs).toEqual(expect.arrayContaining(editable));
  } else expect(ours).toEqual(theirs);
  return true;
}

const line = fc.constantFrom(
  ...[
    'status: identified',
    'company: Acme # c',
    "x: 'a: b' # c",
    'y: "a # b\\"" # c',
    'z:',
    'z: # c',
  ],
  ...[
    '- a',
    '- b # c',
    '  - a',
    '  - b: c # d',
    '    e: f',
    '  - - g',
    '   # in between',
    '# c',
    '',
  ],
  ...[
    'list: [a, "b, c", [d]] # e',
    'list: [',
    ' a, # b',
    "  'c d',",
    ']',
    'map: {a: 1, "b":2} # c',
  ],
  ...[
    'text: |',
    'text: >- # c',
    'text: |2',
    'text: |+',
    '  one',
    '   two # not a comment',
    '    three',
  ],
  ...[
    'words: plain',
    '  that goes on',
    '  and: on',
    'a: &m 1',
    'b: *m # c',
    'c: &n',
    '<<: *n',
    '? k',
    ': v',
  ],
  ...['  k: |2', '  - |1', '     deep', '  - >', '- k: |-'],
  ...[
    '- |',
    '  "quoted',
    '  on"',
    '\u00A0',
    'n: x\u00A0',
    'k :\tv\t# c',
    '  ',
    '\t',
    'q: !!str 1',
    '  k:',
  ],
);

const sources = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 9 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, eol]) => lines.join(eol) + eol);

describe('the places of properties', () => {
  it('are those the YAML library finds, in notes as people write them', () => {
    fc.assert(
      fc.property(notes, ({ segments }) => {
        const inner = segments.map(segmentText).join('');
        if (segments.length > 0) expect(expectSamePlaces(inner)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('are those the YAML library finds, in whatever it accepts', () => {
    let [tried, compared] = [0, 0];
    fc.assert(
      fc.property(sources, (source) => {
        tried += 1;
        if (expectSamePlaces(source)) compared += 1;
      }),
      { numRuns: runs * 20 },
    );
    // Most such texts are broken; enough of them are not.
    expect(compared * 20).toBeGreaterThan(tried);
  });

  it.each([
    ['an anchor on a line of its own', '&a\nstatus: x\n'],
    ['a name in a rare form', '? status\n: x\ncompany: y\n'],
    ['a nameless property', ': x\n'],
  ])('hold nobody up in a note with %s', (_, source) => {
    expect(() => readPropertyMap(source, 1, readYaml)).not.toThrow();
  });

  it('belong to the names they stand behind, numbers and quotes too', () => {
    const source = '2: two\n1: one\n"a b": c\n~: nothing\ntrue: yes\n';
    const read = readPropertyMap(source, 1, readYaml);
    expect(read.ok && read.map.properties.map(({ name, value }) => [name, value])).toEqual([
      ...[
        ['2', 'two'],
        ['1', 'one'],
        ['a b', 'c'],
        ['', 'nothing'],
        ['true', 'yes'],
      ],
    ]);
  });

  it('are told for every name that is known', () => {
    const source = names.map((name) => `${JSON.stringify(name)}: x\n`).join('');
    const read = readPropertyMap(source, 1, readYaml);
    expect(read.ok && read.map.properties.map(({ name }) => name)).toEqual([...names]);
  });
});
