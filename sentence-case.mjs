import { evaluateSentenceCase } from 'eslint-plugin-obsidianmd/dist/lib/rules/ui/sentenceCaseUtil.js';

/**
 * An ESLint rule: no text of a language's file has capitals that sentence case has not, as the
 * official rule has it, which sees only texts that stand in the exported object themselves. This one
 * sees also those that functions give and those of constants. A value stands in each gap, as a word
 * would; what is quoted is somebody's own, or the name of something. A part of a sentence may begin
 * in lower case, so what lacks a capital is left to the official rule.
 */

/** What stands for a value, and for what is quoted: a word in lower case. */
const WORD = 'xx';

/** Whether a text has a capital where sentence case has none. */
function hasCapital(text, options) {
  const { suggestion = text } = evaluateSentenceCase(text, options);
  return [...suggestion].some((letter, at) => letter !== text[at] && /[a-z]/.test(letter));
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { misfit: 'Use sentence case: “{{text}}”.' },
  },
  create(context) {
    const check = (node, written) => {
      const text = written.replace(/“[^”]*”|\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/g, WORD);
      if (!hasCapital(text, context.options[0])) return;
      context.report({ node, messageId: 'misfit', data: { text: written } });
    };
    return {
      ':not(ImportDeclaration, TSLiteralType) > Literal'(node) {
        const isKey = node.parent.type === 'Property' && node.parent.key === node;
        if (typeof node.value === 'string' && !isKey) check(node, node.value);
      },
      TemplateLiteral(node) {
        check(node, node.quasis.map(({ value }) => value.cooked).join(WORD));
      },
    };
  },
};

/** The rule as a plugin of ESLint. */
export const sentenceCase = { rules: { everywhere: rule } };
