import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { noteWords } from '../../src/core/words';
import { digestOf } from '../builders/digest';

const file = path.join(import.meta.dirname, '../../src/core/words/digest.ts');

it('the digest of the words of all languages is what they give', async () => {
  const { en, ...others } = noteWords;
  const { interviewNames, fingerprints } = digestOf([en, ...Object.values(others)]);
  const code = `/**
 * What headings, sources and channels are held against first, so that no language need be put together that no note
 * is in. Made of the words of every language by \`npm run docs\`.
 */
export const digest = {
  /** What people call an interview, as \`wordsOfHeading\` gives it. */
  interviewNames: ${JSON.stringify(interviewNames)},
  /** By \`fingerprintOf\`, one behind the other. */
  fingerprints: '${fingerprints}',
};
`;
  const style = { ...(await resolveConfig(file)), filepath: file };
  await expect(await format(code, style)).toMatchFileSnapshot(file);
});
