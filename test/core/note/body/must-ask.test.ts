import { noteFormat } from '../../../builders/yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKey, questionKey } from '../../../../src/core/note/body/entry-key';
import { isStarred, withoutStar, withStar } from '../../../../src/core/note/body/must-ask';

const words = fc.string().map((text) => text.replace(/[★\s#]+/g, ' ').trim() || 'Why?');
const star = fc.constantFrom('', ' ★', '★', ' ★\uFE0F', '  ★ ★');

describe('the star of a must-ask', () => {
  it('stands behind the words, whatever is between', () => {
    expect(['Why? ★', 'Why?★', 'Why? ★\uFE0F  '].map(withoutStar)).toEqual([
      'Why?',
      'Why?',
      'Why?',
    ]);
    expect(['Why? ★', 'Why?', '★ Why?', '★', ''].map(isStarred)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is one, however often it is set, and takes nothing else away', () => {
    fc.assert(
      fc.property(words, star, (text, sign) => {
        expect(withoutStar(text + sign)).toBe(text);
        expect(withStar(withStar(text + sign))).toBe(`${text} ★`);
        expect(isStarred(text + sign)).toBe(sign !== '');
        expect(questionKey(text + sign)).toBe(questionKey(text));
      }),
    );
  });

  it('makes no other entry of a heading, also where closing signs follow', () => {
    expect(entryKey('#### Why? ★ ##')).toBe(entryKey('#### why?'));
    expect(entryKey('- [ ] Why? ★')).not.toBe(entryKey('- [ ] Why?'));
  });

  it('never makes a question come twice: inserting stays idempotent', () => {
    const question = fc.constantFrom('Why?', 'What then?', 'Who else?');
    const list = fc.array(
      fc.tuple(question, star).map(([text, sign]) => `#### ${text}${sign}`),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(list, list, (first, second) => {
        const insert = (text: string, entries: readonly string[]): string => {
          const inserts = [{ section: 'Interview', part: 'Questions', entries }];
          const result = noteFormat.change(text, { inserts }, []);
          return result.ok ? result.text : '';
        };
        const once = insert('', first);
        expect(insert(once, first)).toBe(once);
        const both = insert(once, second);
        const kept = [...both.matchAll(/^#### (.*)$/gm)].map(([, text = '']) => questionKey(text));
        expect(new Set(kept).size).toBe(kept.length);
        const byHand = both.replace(/^(#### .*?)(?:\s*★\uFE0F?)*$/gm, '$1 ★');
        expect(insert(byHand, [...first, ...second])).toBe(byHand);
      }),
    );
  });
});
