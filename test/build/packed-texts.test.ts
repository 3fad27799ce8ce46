import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { lateModules } from '../../late-modules.mjs';
import { withPackedTexts } from '../../packed-texts.mjs';
import { type Language, languages } from '../../src/core/language';
import { wordingChecks } from '../../src/core/message/checks/checks-in-language';
import type { WordingChecks } from '../../src/core/message/checks/wording-checks';
import { textsIn } from '../../src/core/texts/in-language';
import { noteWords } from '../../src/core/words';

/** What modules export when they are built with some of them packed. */
async function built(entry: string, packed: readonly string[]): Promise<Record<string, unknown>> {
  const { outputFiles, warnings } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, logLevel: 'silent' },
    ...{ format: 'iife', globalName: 'built', target: 'es2022', minify: true },
    plugins: [lateModules([], packed)],
  });
  expect(warnings).toEqual([]);
  const context = createContext({ Intl, TextDecoder, Uint8Array, Uint16Array, Int32Array });
  runInContext(outputFiles[0]?.text ?? '', context);
  return (context as { built: Record<string, unknown> }).built;
}

/** What somebody might hand a text: names, counts, days and lists of them. */
const handed: readonly (readonly unknown[])[] = [
  ['Ana $& Reyes', 'Northwind', 2],
  [1, 2, 3],
  [5, 'Ana', '2026-11-22'],
  ['2026-11-25', '2026-11-24', '2026-11-22'],
  [['Ana', 'Bo'], ['Cy'], '2026-11-22'],
];

/** All that a language says, with what its functions say to what they are handed. */
function saidBy(value: unknown, seen = new Set<unknown>()): unknown {
  if (typeof value === 'function') {
    return handed.map((told) => {
      try {
        const said: unknown = (value as (...all: readonly unknown[]) => unknown)(...told);
        return typeof said === 'object' || typeof said === 'function' ? saidBy(said, seen) : said;
      } catch {
        return 'nothing';
      }
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return 'again';
  if (Object.prototype.toString.call(value) === '[object Set]') return [...(value as Set<unknown>)];
  seen.add(value);
  const said = Object.entries(value).map(([name, each]) => [name, saidBy(each, seen)]);
  seen.delete(value);
  return said;
}

const files = languages
  .filter((language) => language !== 'en')
  .map((language) => language.toLowerCase());

describe('a language that is packed', () => {
  it('says what it says as it is written', async () => {
    const texts = await built(
      'src/core/texts/in-language.ts',
      files.map((file) => `src/core/texts/${file}.ts`),
    );
    const words = await built(
      'src/core/words.ts',
      files.flatMap((file) => [`src/core/words/${file}.ts`, `src/core/words/${file}-messages.ts`]),
    );
    for (const language of languages) {
      const packed = (texts['textsIn'] as typeof textsIn)[language];
      expect([language, saidBy(packed)]).toEqual([language, saidBy(textsIn[language])]);
      const written = (words['noteWords'] as typeof noteWords)[language];
      expect([language, saidBy(written)]).toEqual([language, saidBy(noteWords[language])]);
    }
  });
});

/** A message in each language that asks for a job and has a slip or a doubled word. */
const faulty: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'Liebe Ana, das ist ist schön . Haben Sie eine freie Stelle für mich?',
  es: 'Hola, Ana, es es muy bonito . ¿Tiene un puesto de trabajo para mí?',
  fr: 'Bonjour Ana, c’est très très beau . Auriez-vous un poste pour moi ?',
  'pt-BR': 'Olá, Ana, é muito muito bonito . Você tem uma vaga de emprego para mim?',
  'zh-CN': '您好，请问贵公司现在招人吗？我想应聘贵公司的职位。',
};

it('what checks the messages of a language finds the same where it is packed', async () => {
  const packed = await built(
    'src/core/message/checks/checks-in-language.ts',
    files.map((file) => `src/core/message/checks/${file}/checks.ts`),
  );
  const checksIn = packed['wordingChecks'] as typeof wordingChecks;
  const named = { names: ['Ana Reyes', 'Ana'], company: 'Northwind', myName: 'Kim' };
  const foundBy = (checks: WordingChecks | null, text: string): string =>
    JSON.stringify([
      checks?.findJobAsks(text, 'Northwind'),
      checks?.findDoubledWords(text),
      checks?.findSlips(text),
      checks?.findWordsAbout(text, named),
      checks?.saysSomethingAbout(text),
    ]);
  for (const [language, text] of Object.entries(faulty)) {
    const checks = wordingChecks(language);
    expect(checks?.findJobAsks(text, 'Northwind'), language).not.toEqual([]);
    const said = JSON.stringify(noteWords[language as Language].messages);
    for (const each of [text, said]) {
      expect(foundBy(checksIn(language), each), language).toBe(foundBy(checks, each));
    }
  }
});

describe('code with its texts packed', () => {
  it('has none of them left, and its names', () => {
    const code = withPackedTexts(`
      const known = { name: 'Somebody you know', hint: 'A text that is long enough' };
      const said = { ...known, of: (who) => \`What \${who} told me, word for word\`, count: known.length };
      const tagged = mark\`The property \${code('status of it')} is missing\`;
      export { said, tagged };`);
    expect(code).not.toMatch(/Somebody|long enough|word for word|is missing/);
    expect(code).toMatch(/^const packed = unpack\(\d+, '/);
    expect(code).toContain('count: known.length');
  });

  it('stays as it is where it says nothing', () => {
    const code = 'export const sum = (one, other) => one + other;';
    expect(withPackedTexts(code)).toBe(code);
  });
});
