import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emailKey,
  firstOfSame,
  linkedinKey,
  personKey,
  samePersonIn,
} from '../../../src/core/contact/same-person';
import { aContact } from '../../builders/contact';

const ana = aContact({ status: 'identified', email: 'ana@northwind.org' }, 'Ana Reyes');
const bo = aContact(
  { status: 'identified', linkedin: 'https://www.linkedin.com/in/bo-chen/' },
  'Bo Chen',
);
const pat = aContact({ status: 'identified' }, "Pat O'Brien");
const people = [ana, bo, pat];

describe('how a LinkedIn address is compared', () => {
  it.each([
    ['https://www.linkedin.com/in/Bo-Chen/', 'in/bo-chen'],
    ['http://de.linkedin.com/in/bo-chen?trk=x#top', 'in/bo-chen'],
    ['linkedin.com/in/bo-chen', 'in/bo-chen'],
    ['/in/bo-chen/', 'in/bo-chen'],
    ['  in/bo-chen ', 'in/bo-chen'],
    ['https://www.linkedin.com/', ''],
    ['https://www.linkedin.com/comm/in/bo-chen', 'in/bo-chen'],
    ['https://www.linkedin.com/mwlite/in/bo-chen', 'in/bo-chen'],
    ['https://m.linkedin.com/in/bo-chen/de', 'in/bo-chen'],
    ['https://www.linkedin.com/in/bo-chen/overlay/contact-info/', 'in/bo-chen'],
    ['https://www.linkedin.com/in/j%C3%BCrgen', 'in/jürgen'],
    ['linkedin.com/in/J%c3%9cRGEN', 'in/jürgen'],
    ['linkedin.com/in/ju\u0308rgen', 'in/jürgen'],
    ['linkedin.com/in/ju%CC%88rgen', 'in/jürgen'],
    ['linkedin.com/in/50%', 'in/50%25'],
    ['linkedin.com/pub/bo-chen/1/2/3', 'pub/bo-chen/1/2/3'],
    ['https://www.linkedin.com/company/northwind/', ''],
    ['https://www.linkedin.com/school/northwind/', ''],
    ['https://www.linkedin.com/search/results/people/?keywords=bo', ''],
    ['https://www.linkedin.com/profile/view?id=123', ''],
    ['https://www.linkedin.com/in/', ''],
    ['https://example.org/in/bo-chen', ''],
    ['', ''],
  ])('%j is %j', (address, key) => {
    expect(linkedinKey(address)).toBe(key);
  });

  it('comes to the same when it is done again, as names and emails do', () => {
    const piece = fc.constantFrom(
      'https://',
      'www.',
      'linkedin.com',
      '/',
      'in',
      '?',
      '#',
      'İ',
      ' ',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(linkedinKey(linkedinKey(text))).toBe(linkedinKey(text));
        expect(emailKey(emailKey(text))).toBe(emailKey(text));
        expect(personKey(personKey(text))).toBe(personKey(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('finding someone who is there already', () => {
  it.each([
    [{ name: 'ana  REYES' }, 'Ana Reyes'],
    [{ name: 'Pat O’Brien' }, "Pat O'Brien"],
    [{ name: 'Ana R.', email: 'Ana@Northwind.org ' }, 'Ana Reyes'],
    [{ name: 'Bo', linkedin: 'linkedin.com/in/BO-CHEN?x' }, 'Bo Chen'],
    [{ name: 'Ana Reyes', linkedin: 'in/bo-chen' }, 'Bo Chen'],
    [{ name: 'Cy Lima', email: '', linkedin: '' }, undefined],
    [{ name: '' }, undefined],
  ])('%j is %j', (marks, name) => {
    expect(samePersonIn(people)(marks)?.name).toBe(name);
  });
});

describe('who of several people are the same', () => {
  it('is told by any of the marks, and by those of who came between', () => {
    expect(
      firstOfSame([
        { name: 'Ana Reyes', email: 'ana@x.org' },
        { name: 'Bo' },
        { name: 'A. Reyes', email: 'ANA@x.org', linkedin: 'linkedin.com/in/ana' },
        { name: 'Reyes', linkedin: 'https://www.linkedin.com/in/Ana/' },
        { name: 'bo ' },
      ]),
    ).toEqual([0, 1, 0, 0, 1]);
  });

  it('is nobody where nothing is told', () => {
    expect(firstOfSame([{ name: '' }, { name: '' }, { name: ' ', email: '' }])).toEqual([0, 1, 2]);
  });

  it('gives the place of somebody who is the first of theirs', () => {
    const mark = fc.constantFrom('', 'a', 'b', 'c');
    const anyone = fc.record({
      name: mark,
      email: mark,
      linkedin: mark.map((slug) => slug && `in/${slug}`),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), (people) => {
        firstOfSame(people).forEach((first, place, all) => {
          expect(first).toBeLessThanOrEqual(place);
          expect(all[first]).toBe(first);
        });
      }),
    );
  });
});
