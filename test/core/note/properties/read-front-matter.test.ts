import fc from 'fast-check';
import { noteFormat, readYaml } from '../../../builders/yaml';
import { describe, expect, it, vi } from 'vitest';
import { NoteFormat } from '../../../../src/core/note/note-format';
import { notes, runs, testTimeout, textOf } from '../generated-note';
import { en } from '../../../../src/core/texts/en';
import { noteWords } from '../../../../src/core/words';
import { worded } from '../../../builders/worded';

vi.setConfig({ testTimeout });

function dataOf(text: string): unknown {
  const read = noteFormat.read(text);
  return read.ok ? { ...read.data } : worded(read.refusal);
}

function refusedLine(text: string): number | null {
  const read = noteFormat.read(text);
  return read.ok ? null : read.refusal.line;
}

describe('reading front matter', () => {
  it('gives the properties and the text under them', () => {
    const text = '\uFEFF---  \r\ntemplate: outreach\r\nlimit: 300\r\n---\r\nHello {{name}}\r\n';
    expect(noteFormat.read(text)).toEqual({
      ok: true,
      data: { template: 'outreach', limit: 300 },
      body: 'Hello {{name}}\r\n',
    });
  });

  it.each([
    ['no front matter', 'Text\n'],
    ['an empty note', ''],
    ['a blank line first', '\n---\na: 1\n---\n'],
    ['no properties', '---\n---\n'],
    ['only comments', '---\n# a: 1\n\n---\n'],
  ])('gives no data for %s', (_, text) => {
    expect(dataOf(text)).toEqual({});
  });

  it('leaves dates as text', () => {
    expect(dataOf('---\nday: 2026-11-25\ntime: 2026-11-25T14:00\n---\n')).toEqual({
      day: '2026-11-25',
      time: '2026-11-25T14:00',
    });
  });

  it.each(['[[007]]', '[[2026]]', '[[1.0]]', '[[0x1F]]', '[[Null]]', '[[Smith, 007]]', '[[true]]'])(
    'takes %s without quotes for the link that is written',
    (link) => {
      expect(dataOf(`---\na: ${link} # b\nb: 1\n---\n`)).toEqual({ a: link, b: 1 });
    },
  );

  it.each([
    ['[[1, 2], [3]]', [[1, 2], [3]]],
    ['[[{b: 1}]]', [[{ b: 1 }]]],
    ['[["b", 1]]', [['b', 1]]],
    ['[[Bo]]', [['Bo']]],
    ['\n  - - 1', [[1]]],
    ['[[1,\n  2]]', [[1, 2]]],
  ])('leaves %s the list that it is', (written, list) => {
    expect(dataOf(`---\na: ${written}\n---\n`)).toEqual({ a: list });
  });

  it('follows anchors and merge keys', () => {
    const text = '---\nbase: &b {medium: video}\n<<: *b\nagain: *b\n---\n';
    const base = { medium: 'video' };
    expect(dataOf(text)).toEqual({ base, again: base, medium: 'video' });
  });

  it('takes a name that two merged maps bring from the earlier', () => {
    const text = '---\n<<: [{a: 1}, {a: 2, b: 3}, {b: 4}]\n---\n';
    expect(dataOf(text)).toEqual({ a: 1, b: 3 });
  });

  it('has no names the note does not have, and harms none', () => {
    const read = noteFormat.read('---\n__proto__:\n  harmed: true\nconstructor: x\n---\n');
    if (!read.ok) throw new Error(worded(read.refusal).reason);
    expect('toString' in read.data).toBe(false);
    expect('harmed' in read.data).toBe(false);
    expect(read.data['constructor']).toBe('x');
    expect(({} as Record<string, unknown>)['harmed']).toBeUndefined();
  });

  it('gives each caller data of its own', () => {
    const text = '---\ntags: [a]\n---\n';
    const first = noteFormat.read(text);
    if (first.ok) (first.data['tags'] as string[]).push('b');
    expect(dataOf(text)).toEqual({ tags: ['a'] });
  });

  it('refuses a broken note each time', () => {
    const text = '---\na: "b\n---\n';
    expect(refusedLine(text)).toBe(2);
    expect(refusedLine(text)).toBe(2);
  });

  it.each([
    ['a fence with a language', '---js\n{ a: (globalThis.harmed = true) }\n---\n', 1],
    [
      'a fence with a language after a space',
      '--- js\n{ a: (globalThis.harmed = true) }\n---\n',
      1,
    ],
    ['a fence of four', '----\na: 1\n----\n', 1],
    ['a fence that goes on', '---extra\na: 1\n---\n', 1],
    ['a fence never closed', '---\na: 1\n', 1],
    ['a fence that is closed and goes on', '---\na: 1\n---js\n---\n', 3],
    ['a list', '---\n# a\n- a\n---\n', 3],
    ['a text', '---\nprose\n---\n', 2],
    ['a name twice', '---\na: 1\nb: 1\na: 2\n---\n', 4],
    ['a name twice, once in quotes', '---\n1: a\n"1": b\n---\n', 3],
    ['an unclosed quote', '---\na: 1\nb: "x\n---\n', 3],
    ['tabs', '---\na:\n\t- x\n---\n', 3],
    ['a second colon', '---\na: b: c\n---\n', 2],
    ['an early end', '---\na: 1\n...\nb: 1\n---\n', 3],
    ['a reference to nothing', '---\na: *b\n---\n', 2],
    ['a merge of nothing', '---\na: 1\n<<: 3\n---\n', 2],
    ['brackets without end', `---\na: ${'['.repeat(20_000)}\n---\n`, 2],
    ['dashes without end', `---\na:\n  ${'- '.repeat(20_000)}\n---\n`, 3],
    ['question marks without end', `---\na: 1\n${'? '.repeat(20_000)}\n---\n`, 3],
    ['a lone carriage return', '---\na: 1\nb: 1\rc: 1\n---\n', 3],
  ])('refuses %s and says the line', (_, text, line) => {
    expect(refusedLine(text)).toBe(line);
    expect('harmed' in globalThis).toBe(false);
  });

  it('gives the reader of YAML what stands between the fences, to the byte', () => {
    fc.assert(
      fc.property(notes, (note) => {
        const text = textOf(note);
        const [, inner = ''] = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---/m.exec(text) ?? [];
        const given: string[] = [];
        const read = (source: string): unknown => {
          given.push(source);
          return readYaml(source);
        };
        const format = new NoteFormat(read, en, () => noteWords.en);
        expect(format.read(text)).toEqual(noteFormat.read(text));
        if (note.segments.length > 0) expect([given[0], given.at(-1)]).toEqual([inner, inner]);
      }),
      { numRuns: runs },
    );
  });

  it('takes blanks between the properties, however many, for nothing', () => {
    const gap = '\n'.repeat(20_000);
    expect(dataOf(`---\na: |\n  b${gap}# c${gap}d: 1\n---\n`)).toEqual({ a: 'b\n', d: 1 });
    expect(dataOf(`---\n${gap}# a${gap}---\n`)).toEqual({});
  });

  it('takes no property for advice how to read the note', () => {
    const text = '---\nexcerpt_separator: {toString: 1}\nlanguage: js\n---\nText\n';
    expect(dataOf(text)).toEqual({ excerpt_separator: { toString: 1 }, language: 'js' });
  });

  it('refuses references that would grow without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1) {
      const items = Array.from({ length: 10 }, () => `*a${level - 1}`);
      lines.push(`a${level}: &a${level} [${items.join(', ')}]`);
    }
    expect(refusedLine(`---\n${lines.join('\n')}\n---\n`)).toBe(2);
  });
});
