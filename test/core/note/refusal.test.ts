import { describe, expect, it } from 'vitest';
import { refuse, sayRefusal } from '../../../src/core/note/refusal';
import { en } from '../../../src/core/texts/en';

describe('a refusal', () => {
  it('is what is in the way as data, which can be compared', () => {
    const { refusal } = refuse(3, 'twice', 'status');
    expect(refusal).toEqual({ line: 3, kind: 'twice', facts: ['status'] });
    expect(refusal).not.toEqual(refuse(3, 'twice', 'company').refusal);
  });

  it('is said with its line, and with how to fix it', () => {
    expect(sayRefusal(refuse(3, 'twice', 'status').refusal, en)).toBe(
      'The properties of this note have two lines named status (line 3). Keep one of the two lines and try again.',
    );
  });

  it('is said without a line where the whole note is meant', () => {
    expect(sayRefusal(refuse(null, 'outdated').refusal, en)).toBe(
      'The note has changed and no longer calls for this. Look at what it says now and try again.',
    );
  });

  it('has only kinds that the texts have, each with its own facts', () => {
    // @ts-expect-error -- No text is of this kind.
    refuse(1, 'unheardOf');
    // @ts-expect-error -- The text needs a name.
    refuse(1, 'twice');
    // @ts-expect-error -- The text knows of no such sign.
    expect(refuse(1, 'leftOpen', 'parenthesis').ok).toBe(false);
  });
});
