import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessText } from '../../../src/core/contact/harmless-text';

describe('a harmless text', () => {
  it('has no place where code would begin, and keeps what else it says', () => {
    expect(harmlessText('Grew by 20 % <3')).toBe('Grew by 20 % <3');
    expect(harmlessText('<% evil() %> nurse')).toBe('evil() nurse');
  });

  it('has none either that comes about only once a part is gone', () => {
    expect(harmlessText('<<%% evil')).toBe('< % evil');
    const signs = fc.constantFrom('<', '%', '>', 'a');
    fc.assert(
      fc.property(fc.array(signs), (drawn) => {
        expect(harmlessText(drawn.join(''))).not.toContain('<%');
      }),
    );
  });

  it.each([
    ['`$= app.x` and `= this.file`', "'$= app.x' and '= this.file'"],
    [
      '![](https://evil.example/x.png) !![[Secret]]',
      '! [](https://evil.example/x.png) !! [[Secret]]',
    ],
    ['<img src=x> </b> <!-- hidden', '< img src=x> < /b> < !-- hidden'],
    ['%%hidden', '% %hidden'],
    ['~~~~dataviewjs', '~~dataviewjs'],
  ])('runs, loads and hides nothing: %s', (text, harmless) => {
    expect(harmlessText(text)).toBe(harmless);
  });

  it.each([
    'Research & Development, #1 in “nursing”',
    "5 < 6 > 4, 20 %, ~~old~~, Yahoo! [sic] <3 O'Brien  Ltd",
    'C# $100 = 90 € {x} [[Acme]] $= x',
  ])('leaves ordinary words as they are: %s', (text) => {
    expect(harmlessText(text)).toBe(text);
  });

  it('is so whatever it is put together of, and stays as it is when it is read again', () => {
    const signs = fc.constantFrom(...['<', '%', '>', 'a', '!', '[', '`', '~', ' ', '$=', '/']);
    fc.assert(
      fc.property(fc.array(signs), (drawn) => {
        const harmless = harmlessText(drawn.join(''));
        expect(harmless).not.toMatch(/<[%a/!]|%>|%%|`|!\[|~~~/);
        expect(harmlessText(harmless)).toBe(harmless);
      }),
    );
  });
});
