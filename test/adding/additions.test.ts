import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { additions } from './additions';
import { costOf, withEdit } from './put-addition';

const project = path.join(import.meta.dirname, '../..');

/** The files as the additions so far have left them. */
const files = new Map<string, string>();

function textOf(file: string): string | null {
  const at = path.join(project, file);
  return files.get(file) ?? (existsSync(at) ? readFileSync(at, 'utf8') : null);
}

describe('the additions of `npm run check:adding`', () => {
  it('find each place that they put something behind once', () => {
    for (const edit of additions.flatMap(({ edits }) => edits)) {
      const text = textOf(edit.file);
      expect(text === null, `${edit.file} is there`).toBe(edit.behind === undefined);
      files.set(edit.file, withEdit(text, edit));
    }
  });

  it.each(additions)('take the files of src that are allowed for $what', (addition) => {
    expect(costOf(addition), 'what it takes, and what `files` of it allows').toEqual(
      [...addition.files].sort(),
    );
  });
});
