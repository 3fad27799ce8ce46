import { describe, expect, it } from 'vitest';
import { german } from '../../../src/core/words/de';
import { english, type NoteWords } from '../../../src/core/words/en';

/** All the lists of wordings of what the product writes, each by the names that lead to it. */
function entries(words: NoteWords): ReadonlyMap<string, readonly string[]> {
  const { headings, prompts, preparation, topics, ticks, templateHeadings, learnings } = words;
  const { comparison, findings, practice } = words;
  const found = new Map<string, readonly string[]>();
  const look = (value: object, path: string): void => {
    for (const [name, each] of Object.entries(value) as [string, object][]) {
      if (Array.isArray(each)) found.set(`${path}.${name}`, each as string[]);
      else look(each, `${path}.${name}`);
    }
  };
  look({ headings, prompts, preparation, topics, ticks, templateHeadings }, '');
  look({ learnings, comparison, findings, practice }, '');
  return found;
}

const messages = Object.values(german.messages).flat();
const originals = Object.values(english.messages).flat();

describe('the German words', () => {
  it('have each entry once, in one wording of its own', () => {
    const own = entries(german);
    const source = entries(english);
    expect([...own.keys()]).toEqual([...source.keys()]);
    expect([...own.values()].filter(({ length }) => length !== 1)).toEqual([]);
    const meant = (key: string): string => source.get(key)?.[0]?.toLowerCase() ?? '';
    const by = new Map<string, string>();
    for (const [key, [wording = '']] of own) {
      const before = by.get(wording.toLowerCase()) ?? key;
      expect(meant(before)).toBe(meant(key));
      by.set(wording.toLowerCase(), before);
    }
  });

  it('have no wording that is another entry’s in English', () => {
    for (const [key, [wording = '']] of entries(german)) {
      const same = [...entries(english)].filter(([, wordings]) =>
        wordings.some((each) => each.toLowerCase() === wording.toLowerCase()),
      );
      expect(same.filter(([other]) => other !== key).map(([other]) => other)).toEqual([]);
    }
  });

  it('begin the step on the company as they say', () => {
    const [step = ''] = german.preparation.beforehand.steps.company;
    expect(step.startsWith(german.companyStep[0] ?? '-')).toBe(true);
  });
});

describe('the German messages', () => {
  const placeholders = (text: string): string[] =>
    [...new Set(text.match(/\{\{[^{}]+\}\}/g))]
      .map((each) => each.replace(/greeting:[^{}]+/, 'greeting'))
      .sort();

  it('are those of English, with the same placeholders', () => {
    const told = (all: typeof messages): unknown[] =>
      all.map(({ id, channel, limit, subject = '', body }) => ({
        ...{ id, channel, limit },
        holds: placeholders(subject + body),
      }));
    expect(told(messages)).toEqual(told(originals));
  });

  it('are short the first time', () => {
    for (const { body, limit } of german.messages.outreach) {
      const filled = body
        .replace('{{opening}}', `${'Ihr Film '.repeat(13)}geht mir nach.`.slice(0, 80))
        .replace(/\{\{greeting[^{}]*\}\}/, 'Guten Tag Alexandria')
        .replace(/\{\{minutes\}\}/g, '30')
        .replace(/\{\{my-name\}\}/g, 'Alexandria')
        .replace('{{slots}}', '- Mittwoch, 25. November, 10:00 Uhr\n'.repeat(3));
      expect(filled.split(/\s+/).length).toBeLessThan(105);
      if (limit !== undefined) expect(filled.length).toBeLessThanOrEqual(limit);
    }
  });

  it('greet in a way that is right for anybody', () => {
    expect(german.greet('Anna', '')).toBe('Guten Tag Anna');
    expect(messages.filter(({ body }) => /\bLiebe[rs]?\b|geehrte/.test(body))).toEqual([]);
  });
});
