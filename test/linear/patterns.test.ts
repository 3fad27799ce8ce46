import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Attack, attacksOn } from './attacks';
import { findPatterns } from './find-patterns';
import { excessiveGrowth } from './growth';

/** How the patterns that are put together while running look, one example each. */
const built: ReadonlyMap<string, RegExp> = new Map([
  ["`${mark}(\\\\d+)${mark}`, 'g'", /\uE000(\d+)\uE000/g],
  ['`(?:^|\\n)["\']?${property}["\']?[ \\\\t]*:`', /(?:^|\n)["']?limit["']?[ \t]*:/],
  [
    "`(?:^|[^\\\\p{L}])(?:sua|seu|suas|seus|tua|teu|tuas|teus)\\\\s+(?:(?:última|último|primeira|primeiro|nova|novo|própria|próprio|recente|linda|lindo|ótima|ótimo|bela|belo)s?\\\\s+)?(?:${theirs.trim().split(/\\s+/).join('|')})(?!\\\\p{L})`, 'iu'",
    /(?:^|[^\p{L}])(?:sua|seu)\s+(?:(?:última|nova)s?\s+)?(?:palestras?|artigos?)(?!\p{L})/iu,
  ],
  [
    "`(?:读|看|听|拜读|关注|欣赏|喜欢|了解)(?:过|了|到)?((?:她|他)的)[^，。！？\\\\n]{0,12}?${deeds}`, 'gu'",
    /(?:读|看|听)(?:过|了|到)?((?:她|他)的)[^，。！？\n]{0,12}?(?:文章|演讲)/gu,
  ],
  [
    "each.replace(/<(\\w+)>/g, (_, name: string) => spell(name)), 'gu'",
    /帮我[^，。！？；：\n您你]{0,4}(?:拿|争取|要)[^，。！？；：\n您你]{0,10}(?:工作|岗位)(?!内容|方式)/gu,
  ],
]);

const patterns = findPatterns(fileURLToPath(new URL('../../src', import.meta.url)));

function read(written: string): RegExp {
  const end = written.lastIndexOf('/');
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}

function textOf({ prefix, pump, tail }: Attack, size: number): string {
  return prefix + pump.repeat(Math.ceil(size / pump.length)) + tail;
}

/** The first attack under which a pattern takes far more than its share of time; null for none. */
function slowOn(pattern: RegExp): Attack | null {
  const isSlow = (attack: Attack): boolean =>
    excessiveGrowth((length) => {
      const text = textOf(attack, length);
      return () => void text.replace(pattern, '');
    }) !== null;
  return attacksOn(pattern).find(isSlow) ?? null;
}

describe('every regular expression of the product', () => {
  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  it('that is put together is listed here', () => {
    const listed = patterns.filter(({ isBuilt }) => isBuilt).map(({ written }) => written);
    expect(listed.filter((written) => !built.has(written))).toEqual([]);
  });

  const literals = patterns.filter(({ isBuilt }) => !isBuilt).map(({ written }) => written);
  const all = new Set([...literals, ...[...built.values()].map(String)]);
  it.each([...all])('takes a time that grows with its input: %s', (written) => {
    expect(slowOn(read(written))).toBeNull();
  });

  it.each([/a*a*$/, /\s+$/, /(?:a|b)+c/, /^(.*?)\s+x$/, /^(`{3,})(.*)$/])(
    'would be found out here: %s',
    (pattern) => {
      expect(slowOn(pattern)).not.toBeNull();
    },
  );
});
