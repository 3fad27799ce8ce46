import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTemplateCode } from '../../../src/core/contact/template-code';

describe('text without template code', () => {
  it('has no place where code would begin, and keeps what else it says', () => {
    expect(withoutTemplateCode('Grew by 20 % <3')).toBe('Grew by 20 % <3');
    expect(withoutTemplateCode('<% evil() %> nurse')).toBe('evil() nurse');
  });

  it('has none either that comes about only once a part is gone', () => {
    expect(withoutTemplateCode('<<%% evil')).toBe('< % evil');
    const signs = fc.constantFrom('<', '%', '>', 'a');
    fc.assert(
      fc.property(fc.array(signs), (drawn) => {
        expect(withoutTemplateCode(drawn.join(''))).not.toContain('<%');
      }),
    );
  });
});
