import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { sentenceCase } from '../../sentence-case.mjs';

const linter = new Linter();

/** What the rule says of some code. */
function found(code: string): readonly string[] {
  const messages = linter.verify(code, {
    languageOptions: { parser: tseslint.parser },
    plugins: { sentenceCase },
    rules: { 'sentenceCase/everywhere': ['error', { brands: ['LinkedIn'], ignoreWords: ['I'] }] },
  });
  return messages.map(({ message }) => message);
}

describe('a text of a language', () => {
  it.each([
    `const a = { b: 'Add New Contact' }`,
    `const a = { b: () => 'Add New Contact' }`,
    'const a = { b: (name) => `${name} was Not Added.` }',
    `const a = count(1, { one: '# late Talk', other: '# late Talks' })`,
    'const a = `${talked} A thank-you is due.`',
  ])('is found with capitals inside: %s', (code) => {
    expect(found(code)).not.toEqual([]);
  });

  it.each([
    `import { a } from 'Some Module'; const b: 'Any Type' = a`,
    `const a = { 'Some Key': 'Add contact' }`,
    'const a = { b: (name) => `${name} was not added. Open “My Note” on LinkedIn, as I do.` }',
    `const a = [', in 5 days', 'a day such as 2026-11-25T14:00']`,
    `const a = { one: '# note is left', other: '# notes are left. 0 means never.' }`,
  ])('is let by without: %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});
