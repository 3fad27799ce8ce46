import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { turnFields } from '../../../src/core/own-notes/turn-fields';
import { defaultSettings, readSettings } from '../../../src/core/settings';
import { worded } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';

/**
 * Each folder holds a note with inline fields as somebody wrote it (`before.md`), with `settings.json`
 * where something is set, and what must come of turning its fields into properties: the note after it
 * (`after.md`) and what is told of each field (`told.txt`), or the refusal (`refusal.json`). With
 * WRITE_CORPUS set, what comes of it is written down, to be read by a person.
 */
const corpus = join(import.meta.dirname, 'corpus/inline-fields');
const recording = process.env['WRITE_CORPUS'] !== undefined;

function contents(name: string, file: string): string {
  return readFileSync(join(corpus, name, file), 'utf8');
}

function outcomeOf(name: string): Readonly<Record<string, string>> {
  const settings = existsSync(join(corpus, name, 'settings.json'))
    ? readSettings(JSON.parse(contents(name, 'settings.json'))).settings
    : defaultSettings;
  const result = turnFields(contents(name, 'before.md'), settings, noteFormat);
  if (!result.ok) return { 'refusal.json': `${JSON.stringify(worded(result.refusal), null, 2)}\n` };
  const told = [
    ...result.turned.map(({ property, written }) => `${property} | ${written}`),
    ...result.left.map(({ property, written, why }) => `${property} | ${written} | ${why}`),
  ];
  return { 'after.md': result.text, 'told.txt': `${told.join('\n')}\n` };
}

describe('the corpus of notes with inline fields', () => {
  it.each(readdirSync(corpus))('%s', (name) => {
    const outcome = outcomeOf(name);
    for (const [file, text] of Object.entries(outcome)) {
      if (recording) writeFileSync(join(corpus, name, file), text);
      expect(text).toBe(contents(name, file));
    }
    const outcomes = readdirSync(join(corpus, name)).filter((file) =>
      /^(?:aft|tol|ref)/.test(file),
    );
    expect(outcomes.sort()).toEqual(Object.keys(outcome).sort());
  });
});
