import { describe, expect, it } from 'vitest';
import { sayRefused, sayUnread } from '../../../src/core/import/say-reading';
import { en } from '../../../src/core/texts/en';

describe('what could not be read', () => {
  it('is told by line, and hidden members in sum', () => {
    expect(
      sayUnread(
        [
          { line: 7, reason: 'hidden-member', text: '' },
          { line: 9, reason: 'no-name', text: 'someone@example.net' },
          { line: 12, reason: 'hidden-member', text: '' },
          { line: 20, reason: 'broken-card', text: '' },
        ],
        en,
      ),
    ).toEqual([
      '2 connections are hidden by LinkedIn: the file has no names for them.',
      'Line 9: no name (someone@example.net)',
      'Line 20: nothing in this card can be read',
    ]);
  });

  it('is told as a whole where nothing of a file is read', () => {
    expect(sayRefused('not-the-connections', en)).toBe(
      'These are LinkedIn’s messages or invitations. Choose Connections.csv from the same archive.',
    );
  });
});
