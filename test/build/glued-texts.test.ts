import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { gluedTexts } from '../../glued-texts.mjs';

const linter = new Linter();

/** What the rule says of some code. */
function found(code: string): readonly string[] {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { glued: gluedTexts },
      rules: { 'glued/never': 'error' },
    },
    { filename: 'any.ts' },
  );
  const broken = messages.find(({ ruleId }) => ruleId !== 'glued/never');
  if (broken !== undefined) throw new Error(`${code}: ${broken.message}`);
  return messages.map(({ message }) => message);
}

describe('a text that is put together or taken apart outside the texts', () => {
  it.each([
    // Put together.
    `say(texts.forms.day + ':')`,
    `say(name + texts.quoted(name))`,
    `said += texts.forms.day`,
    'say(`${texts.forms.day}: ${name}`)',
    'say(`${texts.people(names.length)}!`)',
    `say(texts.forms.day.concat(': ', name))`,
    `say([texts.forms.day, name].join(' '))`,
    `say([name, texts.people(1)].filter(isKnown).join(' · '))`,
    // Taken apart, looked into, or changed.
    `say(texts.forms.day.toLowerCase())`,
    `say(texts.forms.day?.toUpperCase())`,
    `say(texts.statuses[status].replace('a', 'b'))`,
    `say(texts.people(1).split(' '))`,
    `say(texts.people(1).slice(1))`,
    `if (texts.people(1).match(/a/)) go()`,
    `if (texts.people(1).startsWith('a')) go()`,
    `if (texts.people(1).endsWith('a')) go()`,
    `if (texts.people(1).includes('a')) go()`,
    // One of several that may be meant, or without what only types are told by.
    `say((isFirst ? texts.forms.day : name) + '.')`,
    `say((note ?? texts.forms.day) + '.')`,
    `say(texts.forms.day! + '.')`,
    `say((texts.forms.day as string).trim())`,
    // Under another name, and wherever they are held.
    `say(context.texts.forms.day + '.')`,
    `const { forms } = texts; say(forms.day + '.')`,
    `const { texts } = context; say(texts.day + '.')`,
    `const day = texts.forms.day; function f() { return day + '.'; }`,
    `function f(texts: Texts) { return texts.forms.day + '.'; }`,
    `import { texts } from '../vault/texts'; say(texts.forms.day + '.')`,
  ])('is found: %s', (code) => {
    expect(found(code)).toHaveLength(1);
  });

  it('is found in each of its parts, and quoted', () => {
    expect(found('say(`${texts.a}: ${texts.b(1)}`)')).toEqual([
      expect.stringContaining('“texts.a”'),
      expect.stringContaining('“texts.b(1)”'),
    ]);
  });
});

describe('a text that is taken as it is', () => {
  it.each([
    `say(texts.forms.day)`,
    `say(isFirst ? texts.forms.day : texts.forms.time)`,
    `say(texts.row.command(name, key.toUpperCase()))`,
    'say(texts.quoted(`${first} ${last}`))',
    `say(texts.people(names.slice(1)))`,
    `say(texts.named(first + last))`,
    'const key = `${texts === null}`',
    `const all = [texts.forms.day, name]`,
    `const all = [texts.forms.day, name].map(say)`,
    `const isOurs = [texts.forms.day, name].includes(said)`,
    // Other lists and texts that are called so.
    `const texts = textsOf(raw); const [text] = texts; say(text + '.')`,
    `const texts = lines.map(read); say(texts[0] + '.')`,
    `let day = texts.forms.day; day = name; say(day + '.')`,
    `const own = name; say(own + '.')`,
  ])('is let by: %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});
