import { worded } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoteChange } from '../../../src/core/note/note-change';
import { knownNames } from './known-names';

/**
 * Each folder holds a note as somebody wrote it (`before.md`), one change (`change.json`) and
 * what must come of it: the note after it (`after.md`) or the refusal (`refusal.json`).
 * With WRITE_CORPUS set, what comes of it is written down, to be read by a person.
 */
const corpus = join(import.meta.dirname, 'corpus');
const recording = process.env['WRITE_CORPUS'] !== undefined;

function outcomeOf(name: string): { file: string; contents: string } {
  const before = readFileSync(join(corpus, name, 'before.md'), 'utf8');
  const change = JSON.parse(readFileSync(join(corpus, name, 'change.json'), 'utf8')) as NoteChange;
  const result = noteFormat.change(before, change, knownNames);
  return result.ok
    ? { file: 'after.md', contents: result.text }
    : { file: 'refusal.json', contents: `${JSON.stringify(worded(result.refusal), null, 2)}\n` };
}

describe('the corpus of awkward notes', () => {
  it.each(readdirSync(corpus))('%s', (name) => {
    const { file, contents } = outcomeOf(name);
    if (recording) writeFileSync(join(corpus, name, file), contents);
    const outcomes = readdirSync(join(corpus, name)).filter((entry) => /^(after|ref)/.test(entry));
    expect(outcomes).toEqual([file]);
    expect(contents).toBe(readFileSync(join(corpus, name, file), 'utf8'));
  });
});
