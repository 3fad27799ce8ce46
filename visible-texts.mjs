/**
 * An ESLint rule: what a user may see is said in src/core/texts, and nowhere else. It cannot know who
 * sees a text, so it goes by its look: words in a row, or one with a capital. What only developers
 * and machines see is let by: names of keys, of classes, messages of errors and of the console.
 */

const keys = new Set(
  'AltGraph ArrowDown ArrowLeft ArrowRight ArrowUp End Enter Escape Home Mod Shift Tab'.split(' '),
);

/** Methods whose texts are names of classes, selectors or console messages. */
const unseen =
  /^(?:addClass|closest|createDiv|hasClass|log|error|matches|querySelector|querySelectorAll|register|removeClass|setClass|toggleClass|tryYaml|warn)$/;

/** Properties and attributes whose texts are no words. */
const unseenNames = /^(?:class|className|cls|describedBy|icon|key|rel|type)$/;

/** A format of days and times. */
const format = /^[DMYHhmsdAa ,.:/-]+$/;

/** Names of classes in a row, and of elements that others speak of. */
const classes = /^(?:(?:ii|mod|clickable|is)-[\p{Ll}-]+ ?)+/u;

/** What elements are found by. */
const selector = /^[.#]\p{Ll}|\[[\p{Ll}-]+[=\]]/u;

function looksRead(text) {
  if (format.test(text) || classes.test(text) || selector.test(text)) return false;
  return /\p{L}{2,}[,;:]? \p{L}/u.test(text) || /^\P{L}*\p{Lu}\p{Ll}{2,}/u.test(text);
}

function nameOf(node) {
  return node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : node.value;
}

/** Whether only developers and machines see a text that stands here. */
function isUnseen(node) {
  for (let child = node, { parent } = node; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'ImportDeclaration':
      case 'TSLiteralType':
      case 'ThrowStatement':
        return true;
      case 'Property':
        if (parent.key === child || unseenNames.test(nameOf(parent.key))) return true;
        break;
      case 'JSXAttribute':
        return unseenNames.test(nameOf(parent.name));
      case 'MemberExpression':
        return parent.property === child;
      case 'NewExpression':
        return /(?:Error|RegExp)$/.test(parent.callee.name ?? '');
      case 'CallExpression': {
        const { callee } = parent;
        const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
        return callee.type === 'Super' || unseen.test(name ?? '');
      }
      case 'BinaryExpression':
      case 'SwitchCase':
        return true;
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return false;
    }
  }
  return false;
}

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere:
        'Say it in src/core/texts, or in src/core/words where it is written into notes: “{{text}}”.',
    },
  },
  create(context) {
    const check = (node, text) => {
      if (!looksRead(text) || keys.has(text) || isUnseen(node)) return;
      context.report({ node, messageId: 'elsewhere', data: { text: text.trim().slice(0, 60) } });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateLiteral(node) {
        const parts = node.quasis.map(({ value }) => value.cooked);
        // A value stands in each gap, as a word would; sentences alone may stand side by side.
        if (parts.some((part) => /\p{L}/u.test(part))) check(node, parts.join('xx'));
      },
      JSXText(node) {
        if (/\p{L}/u.test(node.value)) check(node, `Aaa ${node.value}`);
      },
    };
  },
};

/** The rule as a plugin of ESLint. */
export const visibleTexts = { rules: { elsewhere: rule } };
