import { readFile } from 'node:fs/promises';

/** Lists the tags of the languages, the first of which is English. */
const list = 'src/core/language.ts';

/**
 * The files that hold what is said in each language but English, of which a start of the app needs
 * those of one language or none.
 *
 * @returns {Promise<{ language: string, files: string[] }[]>} below the root.
 */
export async function languageFiles() {
  const [, told] = /\blanguages = \[([^\]]*)\]/.exec(await readFile(list, 'utf8')) ?? [];
  if (told === undefined) throw new Error(`${list} lists no languages.`);
  const [, ...others] = told.match(/[\w-]+/g);
  return others.map((language) => {
    const name = language.toLowerCase();
    const files = [
      `src/core/texts/${name}.ts`,
      `src/core/words/${name}.ts`,
      `src/core/words/${name}-messages.ts`,
      `src/core/message/checks/${name}/checks.ts`,
    ];
    return { language, files };
  });
}
