import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language';
import { sameQuestion } from '../../../src/core/learning/same-question';
import { headingKey, namingHabit, noteWords } from '../../../src/core/words';

const { prompts, topics } = noteWords.en;
const [comeAcross = ''] = prompts.comeAcross;
const [prepareBetter = ''] = prompts.prepareBetter;

function isOne(one: string, other: string): boolean {
  return sameQuestion(one) === sameQuestion(other);
}

describe('questions are one', () => {
  it.each([
    ['What surprised you?', 'what  SURPRISED you'],
    ['What surprised you?', ' What surprised you?! '],
    ['What surprised you?', 'What surprised you？'],
    ['What surprised you?', 'What surprised you… 🤔'],
    ['What surprised you?', 'What surprised you? ★'],
    ['What surprised you?', 'What surprised you ★★\uFE0F'],
    ['What surprised you?', 'What surprised you? #key ^a1 %% mine %%'],
    ['Qu’est-ce que l’été ?', 'Qu’est-ce que l’e\u0301te\u0301 ?'],
    ['¿Qué sigue?', 'Qué sigue'],
    ['What surprised you?', '**What surprised you?**'],
    ['What surprised you?', '🎯 What *surprised* you?'],
    ['What is Acme like?', 'What is [[Acme]] like?'],
    ['What is Acme like?', 'What is [[Companies/Acme|Acme]] like?'],
  ])('%j and %j, whatever is around the words', (one, other) => {
    expect(isOne(one, other)).toBe(true);
  });

  const wordings = [...Object.values(topics).flatMap(({ questions }) => Object.values(questions))];

  it.each([...wordings, ...Object.values(prompts)])(
    '%s in every wording the product had, with or without end mark and star',
    (...each: readonly string[]) => {
      const [now = ''] = each;
      for (const wording of each) {
        expect(isOne(wording, now)).toBe(true);
        expect(isOne(`${wording.replace('?', '').toUpperCase()} ★`, now)).toBe(true);
        expect(isOne(`**${wording}**`, now)).toBe(true);
      }
    },
  );

  it.each(['Let them finish', 'Ask (twice)', 'Look up?'])(
    'where the prompt names the habit that was practised: %s',
    (habit) => {
      const named = namingHabit(comeAcross, habit, noteWords.en);
      expect(isOne(named, comeAcross)).toBe(true);
      expect(isOne(`${named} ★`, comeAcross.toUpperCase())).toBe(true);
    },
  );

  it('where a prompt is marked to be carried forward', () => {
    expect(isOne(`${prepareBetter} %% carry %%`, prepareBetter)).toBe(true);
  });
});

describe.each(languages)('what the product asks in %s', (language) => {
  const words = noteWords[language];
  const questions = Object.values(words.topics).flatMap((topic) => Object.values(topic.questions));

  it('is one whatever is around its words, and the same heading', () => {
    for (const [asked = ''] of [...questions, ...Object.values(words.prompts)]) {
      const bare = asked.replace(/^¿|\s*[?？]$/g, '');
      for (const other of [`**${asked}**`, `🎤 ${asked} #key`, bare, `${bare} ★`]) {
        expect([other, isOne(other, asked)]).toEqual([other, true]);
      }
      expect(headingKey(`**${asked}**`)).toBe(headingKey(asked));
    }
  });
});

describe('questions are two', () => {
  it.each([
    ['What surprised you?', 'What surprises you?'],
    ['What surprised you?', 'What surprised you (and why)?'],
    ['Was 2025 good?', 'Was 2026 good?'],
    ['Which team?', 'Which teams?'],
    ['🎯', '💡'],
    ['?', '★'],
    [comeAcross, prepareBetter],
  ])('%j and %j', (one, other) => {
    expect(isOne(one, other)).toBe(false);
  });
});

describe('what makes questions one', () => {
  it('is the same each time, however many questions came between', () => {
    const key = sameQuestion('What next?');
    for (let nth = 0; nth < 10_000; nth += 1) {
      expect(sameQuestion(`What number ${nth}?`)).toBe(`what number ${nth}`);
    }
    expect(sameQuestion('What next?')).toBe(key);
  });

  const words = fc
    .array(fc.constantFrom('what', 'Next', 'C++', '**', '[[', '|A]]', '★', '?', '🎯', '%%', '(x)'))
    .map((parts) => parts.join(' '));

  it('is one with itself, so that it can be compared again', () => {
    fc.assert(
      fc.property(words, (question) => {
        const key = sameQuestion(`What ${question}`);
        expect(sameQuestion(key)).toBe(key);
      }),
    );
  });

  it('does not change with case, blanks and marks behind it', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '?', ' ?!', '.'), (question, end) => {
        const asked = `What ${question} now`;
        expect(isOne(`  ${asked.toUpperCase()}${end}`, asked)).toBe(true);
      }),
    );
  });
});
