import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LazyPattern, withLazyPatterns } from '../../lazy-patterns.mjs';

/** What code gives, and the sources of the patterns made from text until then. */
function run(code: string): { value: unknown; made: string[] } {
  const made: string[] = [];
  const counting = class extends RegExp {
    constructor(source: string, flags: string) {
      super(source, flags);
      made.push(source);
    }
  };
  const value: unknown = runInContext(code, createContext({ RegExp: counting }));
  return { value, made };
}

describe('a pattern that is made when it is first used', () => {
  const patterns = [
    /\p{L}+/u,
    /\p{L}+/gu,
    /(?<first>\p{Lu})(\p{Ll}*)/gu,
    /^\p{N}|[^\p{L}]/iu,
    /\p{L}/uy,
  ];
  const texts = fc.stringMatching(/^[aÄß1 .é本-]{0,12}$/);

  it.each(patterns)('is asked as %s itself would be', (pattern) => {
    const { source, flags, global } = pattern;
    fc.assert(
      fc.property(texts, (text) => {
        const answers = (each: RegExp): unknown[] => [
          ...[each.test(text), each.lastIndex, each.exec(text), each.lastIndex],
          ...[text.match(each), text.replace(each, '<$&>'), text.search(each)],
          text.replace(each, (...found) => JSON.stringify(found)),
          ...[text.split(each), text.split(each, 2), each.source, each.flags],
          global ? [[...text.matchAll(each)], text.replaceAll(each, '-')] : [],
        ];
        const lazy = new LazyPattern(source, flags) as unknown as RegExp;
        expect(answers(lazy)).toEqual(answers(new RegExp(source, flags)));
      }),
    );
  });

  it('goes on from where it is told to', () => {
    const lazy = new LazyPattern('\\p{L}', 'gu') as unknown as RegExp;
    lazy.lastIndex = 2;
    expect(lazy.exec('abc')?.[0]).toBe('c');
  });
});

describe('code with lazy patterns', () => {
  it.each([
    String.raw`(text => {return/\p{L}/u.test(text)})('x');`,
    String.raw`(text => {let at;for(const part of text)if(at=typeof/\p{L}/gu,part)return at})('x');`,
  ])('parts it from the word right before it: %s', async (code) => {
    expect(run(await withLazyPatterns(code)).value).toBe(run(code).value);
  });

  it('does what it did', async () => {
    const code = String.raw`"use strict";
      const word = /[\p{L}\/"']+/gu, first = (text) => /^\p{Lu}/u.test(text);
      [...'Äh/no "x"'.matchAll(word)].map(([found]) => found + first(found)).join();`;
    expect(run(await withLazyPatterns(code)).value).toBe(run(code).value);
    expect(run(code).value).toBe('Äh/notrue,"x"false');
  });

  it('makes none until it is used, and then makes it once', async () => {
    const code = String.raw`var named = /a\p{L}/gu; var ask = (text) => /b\p{L}/u.test(text);`;
    const lazy = await withLazyPatterns(code);
    expect(run(lazy).made).toEqual([]);
    expect(run(`${lazy}; ask('x'); ask('bc')`)).toEqual({ value: true, made: ['b\\p{L}'] });
  });

  it('lets two that keep their place in a text keep each its own', async () => {
    const code = String.raw`var one = /\p{L}/gu, other = /\p{L}/gu; one.test('ab'); String(other.exec('ab'))`;
    expect(run(await withLazyPatterns(code)).value).toBe('a');
  });

  it('stays strict where it was', async () => {
    const lazy = await withLazyPatterns(
      String.raw`"use strict"; (function () { return this; })(/\p{L}/u)`,
    );
    expect(lazy.startsWith('"use strict";')).toBe(true);
    expect(run(lazy).value).toBeUndefined();
  });

  it('makes a long one later, too', async () => {
    const source = 'one|two|three|four|five|six|seven';
    const lazy = await withLazyPatterns(`var ask = (text) => /${source}/i.test(text);`);
    expect(run(lazy).made).toEqual([]);
    expect(run(`${lazy}; ask('Two') && ask('six')`)).toEqual({ value: true, made: [source] });
  });

  it('is left as it is where no pattern is long or names a Unicode class', async () => {
    const code = String.raw`var one = /[a-z]\d/g, text = "/\\p{L}/u";`;
    expect(await withLazyPatterns(code)).toBe(code);
  });

  it('begins anew each time where a pattern is made each time', async () => {
    const code = String.raw`
      var first = (text) => { const word = /\p{L}+/gu; return word.exec(text)[0]; };
      var at = (text) => /\p{L}/gu.exec(text).index;
      [first('ab cd'), first('ab cd'), at('-b-b'), at('-b-b')].join()`;
    expect(run(await withLazyPatterns(code)).value).toBe('ab,ab,1,1');
  });
});
