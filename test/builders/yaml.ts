import { parse } from 'yaml';
import { NoteFormat } from '../../src/core/note/note-format';
import { en } from '../../src/core/texts/en';
import { noteWords } from '../../src/core/words';

/** YAML as the app reads it (test/host/SOURCES.md), without a word about what is merely odd. */
export function readYaml(source: string): unknown {
  return parse(source, { logLevel: 'error' }) as unknown;
}

/** How notes are read and changed, as the plugin does it in the app. */
export const noteFormat = new NoteFormat(readYaml, en, () => noteWords.en);
