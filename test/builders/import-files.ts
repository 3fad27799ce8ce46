import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportReading, PeopleReading } from '../../src/core/import/import-reading';
import { type ImportChoices, readImport } from '../../src/core/import/read-import';
import { atOnce } from '../../src/core/long-work';

/** A file of the corpus, made up in the shape that its program writes. */
export function importFile(name: string): Uint8Array {
  return new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../core/import/corpus/${name}`, import.meta.url))),
  );
}

/** What is read from bytes, or from a text in UTF-8, when nobody stops it. */
export function readWhole(
  content: Uint8Array | string,
  choices?: ImportChoices,
  name = 'people.csv',
): ImportReading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return atOnce(readImport({ name, bytes }, choices));
}

/** Who is read from bytes or a text that holds people. */
export function readPeopleIn(
  content: Uint8Array | string,
  choices?: ImportChoices,
  name?: string,
): PeopleReading {
  const reading = readWhole(content, choices, name);
  if (reading.kind !== 'people') throw new Error(`No people: ${JSON.stringify(reading)}`);
  return reading;
}
