import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../src/core/contact/safe-link';

describe('safeLink', () => {
  it.each([
    ['https://www.linkedin.com/in/ada', 'https://www.linkedin.com/in/ada'],
    ['HTTP://linkedin.com/in/ada?x=1#top', 'http://linkedin.com/in/ada?x=1#top'],
    ['linkedin.com/in/x', 'https://linkedin.com/in/x'],
    ['  linkedin.com ', 'https://linkedin.com'],
    ['https://intranet.example.org:8080/ada', 'https://intranet.example.org:8080/ada'],
    ['zürich.example/köpfe', 'https://zürich.example/köpfe'],
  ])('opens %s', (text, address) => {
    expect(safeLink(text)).toBe(address);
  });

  it.each([
    undefined,
    '',
    '   ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//linkedin.com',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'obsidian://open?vault=x',
    'vbscript:x',
    'mailto:ada@example.com',
    '//evil.example/in/ada',
    '\\\\evil.example\\in',
    'https://linkedin.com@evil.example/',
    'https://user:secret@linkedin.com/',
    'https:linkedin.com',
    'https://',
    'https://localhost/x',
    'linkedin.com:javascript/x',
    'linkedin.com /in/ada',
    'https://linkedin.com/in/a da',
    'https://linkedin.com/\u202Eada',
    'https://linkedin.com/"onload="x',
    'Ada Lovelace',
    '[[Ada]]',
  ])('only shows %j', (text) => {
    expect(safeLink(text)).toBeNull();
  });

  it('gives nothing but web addresses without spaces, whatever it is given', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', '//', 'https://', ''), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const address = safeLink(text);
        if (address === null) return;
        expect(address).toMatch(/^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?$/u);
        expect(safeLink(address)).toBe(address);
      }),
    );
  });
});
