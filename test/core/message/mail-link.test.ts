import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink, readMailAddress } from '../../../src/core/message/mail-link';

describe('a mail address', () => {
  it.each([
    'ana@acme.com',
    ' ana.reyes+talk@mail.acme.co.uk ',
    'ána@éxample.org',
    "orla.o'neill@acme.com",
    'orla.o’neill@acme.com',
  ])('“%s” is one', (text) => expect(readMailAddress(text)).toBe(text.trim()));

  it.each([
    'mailto:ana@acme.com',
    ' MAILTO: ana@acme.com',
    'mailto:ana@acme.com?subject=Hi&bcc=x@y.z',
    'Ana Reyes <ana@acme.com>',
    '<ana@acme.com>',
    '<mailto:ana@acme.com>',
    'ana@acme.com (work)',
    'Ana Reyes <ana@acme.com> (at work, mornings)',
    'ana@acme.com.',
    '`ana@acme.com`',
    '**ana@acme.com**',
    '[ana@acme.com](mailto:ana@acme.com)',
    '[Ana Reyes](mailto:ana@acme.com?subject=Hi) (work)',
    '[ANA@acme.com](<mailto:ana@acme.com>)',
    'mailto:ana%40acme.com',
    'work: ana@acme.com',
    'mail ana@acme.com',
    'E-Mail: ana@acme.com.',
    'Work – ana@acme.com',
    'work - ana@acme.com',
    '(work) ana@acme.com',
    '**work:** ana@acme.com',
    'work email: <ana@acme.com>',
    'work: mailto:ana@acme.com?subject=Hi',
    'work: [Ana](mailto:ana@acme.com) (mornings)',
    'Ana: `ana@acme.com`',
    '邮箱：ana@acme.com',
  ])('“%s” holds one', (text) => expect(readMailAddress(text)).toBe('ana@acme.com'));

  it.each(['mailto:ana%2Btag@acme.com', '[Ana](mailto:ana%2Btag@acme.com)'])(
    '“%s” is read as links are',
    (text) => expect(readMailAddress(text)).toBe('ana+tag@acme.com'),
  );

  it.each([
    'Ana',
    'ana@acme',
    'old: ana@acme.com',
    'no longer ana@acme.com',
    'Do not use: ana@acme.com',
    'skype: ana@acme.com',
    'ask ana@acme.com',
    'work ana@acme.com home bo@acme.com',
    'work: \u202Eana@acme.com',
    'ana@acme.com (or bo@acme.com)',
    '[ana@acme.com](mailto:bo@acme.com)',
    '[ana@acme.com](https://acme.com/@x.org)',
    'ana%2Btag@acme.com',
    'mailto:ana%0Abcc:bo@acme.com',
    'mailto:ana%0D%0Abcc%3Abo@acme.com',
    'mailto:ana@acme.com%3Fbcc=bo@acme.com',
    'mailto:ana%26bcc@acme.com',
    'mailto:ana%00@acme.com',
    'mailto:ana%E2%80%8B@acme.com',
    'mailto:ana%E2%80%AE@acme.com',
    'mailto:ana%252Btag@acme.com',
    'mailto:ana%E2@acme.com',
    'mailto:ana%2',
    'ana@acme.com (\u202Ekrow)',
    '[\u202Eana](mailto:ana@acme.com)',
    'ana@acme.com\u0000 (work)',
    'a@b.c, d@e.f',
    'a@b@c.d',
    'a@b.c?bcc=x@y.z',
    'a@b.c&cc=d',
    'x@y.z <a@b.c>',
    'Ana <a@b.c> <d@e.f>',
    'Ana <a@b\u200B.c>',
    'a@b..c',
    'a b@c.d',
    '[[a@b.c]]',
    'mailto:mailto:a@b.c',
    'a@b.c\u0000',
    '\u202Ea@b.c',
    'a@b\u200B.c',
    'a\u00AD@b.c',
    'a@b\u2066.c',
    'a@b\u034F.c',
    'a\u3164@b.c',
    'a\u2800@b.c',
    'a@b.c%0Ad',
  ])('“%s” is none', (text) => expect(readMailAddress(text)).toBeNull());
});

describe('a mail link', () => {
  it('holds subject and text, encoded, lines ended as mails end them', () => {
    const { href, leavesBodyOut } = mailLink('a+b@c.de', ' Talk & \n more? ', 'Hi Ána,\n\n100%');
    expect(href).toBe(
      'mailto:a%2Bb@c.de?subject=Talk%20%26%20more%3F&body=Hi%20%C3%81na%2C%0D%0A%0D%0A100%25',
    );
    expect(leavesBodyOut).toBe(false);
  });

  it('leaves out the text that makes it too long, and a subject that does', () => {
    const { href, leavesBodyOut } = mailLink('a@b.c', 'Talk', 'word '.repeat(400));
    expect([href, leavesBodyOut]).toEqual(['mailto:a@b.c?subject=Talk', true]);
    expect(mailLink('a@b.c', 'x'.repeat(2000), 'y').href).toBe('mailto:a@b.c');
  });

  it('never fails, and is never longer than mail apps take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
        const { href } = mailLink('a@b.c', subject, body);
        expect(href.length).toBeLessThanOrEqual(2000);
        expect(href).toMatch(/^mailto:a@b\.c(\?[^\s?#]*)?$/);
      }),
    );
  });
});
