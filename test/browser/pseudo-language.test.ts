import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { noteWords } from '../../src/core/words';
import { buildScript, copySource } from './build-copy';
import { pseudo } from './pseudo-language';
import { showScene, spokenScenes } from './spoken-scenes';
import { endRuns } from './start-workbench';
import { cutOff, untranslated } from './shown-texts';

let source: string;
const texts = pseudo(en);

/** The words of notes, which are in English, and the names of folders. */
const known = [...textsOf(noteWords.en), defaultSettings.contactsFolder, 'People'];

function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

// A build in which German is the language that nobody speaks.
beforeAll(async () => {
  source = await copySource('pseudo-language');
  const place = path.join(source, 'src/core/texts');
  await copyFile(
    path.join(import.meta.dirname, 'pseudo-language.ts'),
    path.join(place, 'pseudo-language.ts'),
  );
  await writeFile(
    path.join(place, 'de.ts'),
    `import { en } from './en';\nimport { pseudo } from './pseudo-language';\nexport const german = pseudo(en);\n`,
  );
  const builder = fork(buildScript, ['--watch'], { cwd: source, silent: true });
  await once(builder, 'message');
  builder.kill();
});

afterAll(() => rm(source, { recursive: true }));

afterEach(endRuns);

describe('whatever is said', () => {
  it.each(spokenScenes)('is translated and has room in $what', async (scene) => {
    const pluginDirs = [path.join(source, 'dist')];
    const { page } = await showScene(scene, { language: 'de', texts, pluginDirs });
    expect(await untranslated(page, scene.part, known)).toEqual([]);
    expect(await cutOff(page, scene.part)).toEqual([]);
  });
});
