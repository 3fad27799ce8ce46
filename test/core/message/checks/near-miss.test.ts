import { describe, expect, it } from 'vitest';
import { nearMisses } from '../../../../src/core/message/checks/near-miss';
import { advice, pointsTo } from '../../../builders/draft-advice';

const find = nearMisses(['Dr. Ana Reyes', 'Northwind Labs', 'Żubr'], (word) => word === 'keyes');

function missesIn(text: string): string[] {
  return find(text).map(({ name, meant }) => `${name} for ${meant}`);
}

describe('a near miss', () => {
  it.each([
    ['Dear Ms Reyez,', 'Reyez for Reyes'],
    ['Dear Ms Reys,', 'Reys for Reyes'],
    ['Dear Ms Ryees,', 'Ryees for Reyes'],
    ['Dear Ms Rayes,', 'Rayes for Reyes'],
    ['Dear Ms REYEZ,', 'REYEZ for Reyes'],
    ['your work at Northwing', 'Northwing for Northwind'],
    ['your work at Nortwind', 'Nortwind for Northwind'],
    ['your work at Norhtwind', 'Norhtwind for Northwind'],
    ['your work at Northwend', 'Northwend for Northwind'],
    ['your work at Northwinnd.', 'Northwinnd for Northwind'],
    ['your work at Nothwid', 'Nothwid for Northwind'],
    ['your work at Nrothwidn', 'Nrothwidn for Northwind'],
    ['Northwand’s library', 'Northwand for Northwind'],
    ['Nortwind, I read, is old.', 'Nortwind for Northwind'],
    ['“Nortwind” is old', 'Nortwind for Northwind'],
    ['your work at Zubr', 'Zubr for Żubr'],
    ['Ana Reyers', 'Reyers for Reyes'],
    ['Ana (Reyed)', 'Reyed for Reyes'],
    ['Reyes-Nortwind', 'Nortwind for Northwind'],
    ['Dear Dr Reyez,', 'Reyez for Reyes'],
    ['Hello Reyez,', 'Reyez for Reyes'],
    ['I read of Reyez Northwind', 'Reyez for Reyes'],
    ['Dear Ms Reyez,\nthank you for the talk.', 'Reyez for Reyes'],
    ['Dear Ms Reyez,\n\nthank you.\n\nBest wishes,\nKim', 'Reyez for Reyes'],
  ])('is found in %j', (text, ...found) => {
    expect(missesIn(text)).toEqual(found);
  });

  it.each([
    'Dear Ms Reyes, your work at Northwind Labs',
    'REYES and NORTHWIND',
    'Northwind’s library, and the Northwinds of this world',
    'Eyes and ears. Late and last.',
    'Dear Ms Keyes,',
    'the northwing and the reyez',
    'Last week. Lab work. Late hours.',
    'ana@nortwind.example and https://nortwind.example/Nortwind/x',
    '@Nortwind and #Reyez',
    'Southwind and Eastwind',
    'Northampton and Norwich',
    'Rey, Res and Ana',
    'Rhodes, Reuters and Ryan',
    'Nordic and Norwegian',
    'Zebra and Zurich',
    'the years, the keys, the labs',
    'Yes. Rest. Eyes.',
    '王小明',
    '',
    'Northwind2 and Reyes2',
    'I spoke to Marta Reyer (no relation) at the fair.',
    'I met Reyer Yallop on Monday.',
    'Dear Ana,\n\nthank you.\n\nBest wishes,\nKim Reyer',
    'Dear Ana,\n\nKim Reyer here, from the fair.\n\nCheers,\n\nReyer\n',
  ])('is not found in %j', (text) => {
    expect(missesIn(text)).toEqual([]);
  });

  it('is pointed to with the name that is meant', () => {
    expect(advice('Hello Ana, your work at Nortwind').map(({ reason }) => reason)).toEqual([
      '“Nortwind” is almost “Northwind”. Check the spelling: it is the first thing they would notice.',
    ]);
  });

  it('is no name of somebody else', () => {
    expect(pointsTo('Hello Ana, my friend Ray and the Larson family')).toEqual([]);
  });

  it('is no ending of a language that has them for names', () => {
    expect(advice('Hello Ana, Reyesi', 'reminder', null, 'cs')).toEqual([]);
  });
});
