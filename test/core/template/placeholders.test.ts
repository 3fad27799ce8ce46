import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, type TemplateValues } from '../../../src/core/template/placeholders';

function values(texts: Readonly<Record<string, string>>): TemplateValues {
  return {
    texts: new Map(Object.entries(texts)),
    formatNow: (format) => (format === 'broken' ? null : `<${format}>`),
    greet: (word) => (word === 'broken' ? null : `${word === '' ? 'Hello' : word} Ana`),
  };
}

describe('filling a template', () => {
  it('puts values in, whatever the case and spaces inside the braces', () => {
    const filled = fillTemplate(
      '{{name}}, {{ Name }}, {{FIRST-NAME}}, {{first name}}',
      values({ name: 'Ada Byron', 'first-name': 'Ada' }),
    );
    expect(filled).toMatchObject({ text: 'Ada Byron, Ada Byron, Ada, Ada', unfilled: [] });
  });

  it('leaves what has no value as it is written, and reports it once, in order', () => {
    const text = 'At { {{ Company }} }: {{why-them}}, {{company}}, {{blank}}';
    expect(fillTemplate(text, values({ blank: ' ' }))).toMatchObject({
      text,
      unfilled: ['Company', 'why-them', 'blank'],
    });
  });

  it('says where the ones without a value stand, behind whatever values', () => {
    const { text, open } = fillTemplate('{{a}} {{ B }} {{a}}{{b}}', values({ a: 'longer' }));
    expect(open.map(({ key, from, to }) => [key, text.slice(from, to)])).toEqual([
      ['b', '{{ B }}'],
      ['b', '{{b}}'],
    ]);
  });

  it('does not fill values again, nor read their dollar signs as patterns', () => {
    const filled = fillTemplate('{{a}} {{b}}', values({ a: '{{b}}', b: "$& $1 $'" }));
    expect(filled).toEqual({ text: "{{b}} $& $1 $'", open: [], unfilled: [] });
  });

  it('writes dates and times in their own format or the one that is asked for', () => {
    expect(
      fillTemplate('{{date}} {{ time }} {{date: D MMMM}} {{TIME:HH}} {{date:}}', values({})).text,
    ).toBe('<YYYY-MM-DD> <HH:mm> <D MMMM> <HH> <YYYY-MM-DD>');
  });

  it('leaves a date visible whose format cannot be told', () => {
    expect(fillTemplate('{{date:broken}}', values({})).unfilled).toEqual(['date:broken']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'finds nothing under %s',
    (name) => {
      expect(fillTemplate(`{{${name}}}`, values({})).text).toBe(`{{${name}}}`);
    },
  );

  it.each([
    '{{}}',
    '{{ }}',
    '{{a',
    '{a}}',
    '{{{a}}}x',
    '{{a\nb}}',
    '<% tp.date.now() %>',
    '${1+1}',
  ])('takes %j as text where it is no placeholder', (text) => {
    expect(() => fillTemplate(text, values({}))).not.toThrow();
    expect(fillTemplate(text, values({})).text).toBe(text);
  });

  it('changes nothing outside of placeholders, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const [before, after] = [one, other].map((text) => text.replace(/[{}]/g, ''));
        const { text } = fillTemplate(`${before}{{a}}${after}`, values({ a: 'x' }));
        expect(text).toBe(`${before}x${after}`);
      }),
    );
  });
});
