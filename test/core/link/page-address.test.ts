import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageAddress } from '../../../src/core/link/page-address';

describe('the address of a page', () => {
  it.each([
    [
      'https://www.linkedin.com/in/ana-reyes/?originalSubdomain=de&trk=x#about',
      'https://www.linkedin.com/in/ana-reyes',
      'profile',
    ],
    ['https://de.linkedin.com/in/ana%C3%A9/en', 'https://de.linkedin.com/in/ana%C3%A9', 'profile'],
    [
      'https://www.linkedin.com/in/ana/overlay/contact-info/',
      'https://www.linkedin.com/in/ana',
      'profile',
    ],
    ['linkedin.com/in/ana', 'https://linkedin.com/in/ana', 'profile'],
    ['https://www.linkedin.com:443/in/ana', 'https://www.linkedin.com/in/ana', 'profile'],
    [
      'https://www.linkedin.com/pub/ana-reyes/1/2/3?trk=x',
      'https://www.linkedin.com/pub/ana-reyes/1/2/3',
      'profile',
    ],
    [
      'https://www.linkedin.com/company/northwind/?trk=x',
      'https://www.linkedin.com/company/northwind/',
      'organisation',
    ],
    [
      'https://www.xing.com/profile/Ana_Reyes?sc_o=x&utm_source=a',
      'https://www.xing.com/profile/Ana_Reyes?sc_o=x',
      'person',
    ],
    [
      'https://x.example/p?id=3&utm_campaign=a&fbclid=b&gclid=c',
      'https://x.example/p?id=3',
      'unknown',
    ],
    ['https://x.example/p#/people/ana', 'https://x.example/p#/people/ana', 'unknown'],
    ['https://x.example/p#:~:text=Ana', 'https://x.example/p', 'unknown'],
    ["https://x.example/o'hara", 'https://x.example/o%27hara', 'unknown'],
  ])('%s', (text, link, about) => {
    expect(readPageAddress(text)).toMatchObject({ link, about });
  });

  it.each([
    'javascript:alert(1)',
    'javascript://linkedin.com/in/ana%0aalert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'obsidian://open?vault=x',
    'https://user:secret@x.example/',
    'https://x.example/<script>',
    'https://x.example/a b',
    `https://x.example/${'a'.repeat(600)}`,
    'nonsense',
    '',
  ])('is none: %s', (text) => {
    expect(readPageAddress(text)).toBeNull();
  });

  it('is http or https, short, and says the same when it is read again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readPageAddress(text);
        if (read === null) return;
        expect(read.link).toMatch(/^https?:\/\/[^\s"'<>]+$/);
        expect(read.link.length).toBeLessThanOrEqual(500);
        expect(readPageAddress(read.link)).toEqual(read);
      }),
    );
  });
});
