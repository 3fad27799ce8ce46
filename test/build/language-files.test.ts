import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { languageFiles } from '../../language-files.mjs';
import { lateModules } from '../../late-modules.mjs';
import { shippedCode } from '../../shipped-code.mjs';
import { languages } from '../../src/core/language';

/** Bytes of main.js that a language may cost those who never speak it. */
const MOST_BYTES = 80_000;

const root = path.join(import.meta.dirname, '../..');
const main = 'src/main.ts';

/** Where each language is asked for what it says. */
const asking = [
  'src/core/texts/in-language.ts',
  'src/core/words.ts',
  'src/core/message/checks/wording-checks.ts',
];

const others = await languageFiles();

/** Leaves of the product only where languages are asked, and what stands in these files alone. */
function onlyWith(files: readonly string[]): Plugin {
  const kept = [main, ...asking, ...files].map((file) => path.join(root, file));
  return {
    name: 'only-with',
    setup(inner) {
      inner.onResolve({ filter: /^/ }, ({ path: asked, resolveDir }) => {
        // What unpacks the texts is there once for all of them.
        if (asked.startsWith('late:') && asked !== 'late:unpacking') return undefined;
        const file = path.resolve(resolveDir, asked.replace(/(\.ts)?$/, '.ts'));
        return kept.includes(file) ? undefined : { path: 'elsewhere', external: true };
      });
      inner.onLoad({ filter: /[\\/]src[\\/]main\.ts$/ }, () => ({
        contents: asking.map((file) => `export * from '.${file.slice('src'.length)}';`).join('\n'),
      }));
    },
  };
}

/** How much is shipped of what these files say, and of what asks for them. */
async function bytesWith(files: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    ...{ absWorkingDir: root, entryPoints: [main], write: false, bundle: true, minify: true },
    ...{ format: 'cjs', target: 'es2022' },
    plugins: [onlyWith(files), lateModules([], files)],
  });
  return (await shippedCode(outputFiles[0]?.text ?? '')).length;
}

describe('the files of languages', () => {
  it('are those of each language but English', () => {
    expect(others.map(({ language }) => language)).toEqual(languages.slice(1));
  });

  it(`cost at most ${MOST_BYTES / 1000} KB of main.js for each language`, async () => {
    const sizes = await Promise.all([[], ...others.map(({ files }) => files)].map(bytesWith));
    const [without = 0, ...each] = sizes;
    for (const [place, { language }] of others.entries()) {
      const costs = (each[place] ?? 0) - without;
      expect(costs, language).toBeLessThanOrEqual(MOST_BYTES);
      // Where it is much less, not all that it says was there.
      expect(costs, language).toBeGreaterThan(MOST_BYTES / 2);
    }
  });
});
