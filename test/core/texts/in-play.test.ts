import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/texts/en';

const { explainInPlay } = en.sidebar;

function people(count: number): Parameters<typeof explainInPlay>[0] {
  return Array.from({ length: count }, (_, place) => ({
    name: `P${place + 1}`,
    status: 'contacted' as const,
  }));
}

describe('what is said of who is in play', () => {
  it('tells each person with where they stand, and what frees a place', () => {
    const ana = { name: 'Ana', status: 'contacted' as const };
    const bo = { name: 'Bo', status: 'scheduled' as const };
    const said = explainInPlay([ana, bo], 5, 7);
    expect(said).toMatch(/^In play: Ana \(asked\) and Bo \(booked\)\. /);
    expect(said).toContain(
      'once you have sent a reminder, or after 7 business days without an answer.',
    );
    expect(said).toContain('5 conversations at a time');
  });

  it('tells of many only the first and how many more', () => {
    expect(explainInPlay(people(8), 9, 7)).toContain('P7 (asked) and P8 (asked). ');
    expect(explainInPlay(people(10), 9, 7)).toContain('P8 (asked) and 2 more. ');
  });

  it('says so where nobody is, and nothing of silence that never frees a place', () => {
    const said = explainInPlay([], 1, 0);
    expect(said).toMatch(/^Nobody is in play yet\. /);
    expect(said).toContain('once you have sent a reminder. Keeping to 1 conversation at a time');
  });
});
