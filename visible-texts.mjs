/**
 * An ESLint rule: what a user may see is said in src/core/texts, and nowhere else. Where the place
 * shows what it is given, such as `setText(…)` or `title`, any literal with a letter is found.
 * Elsewhere the rule cannot know who sees a text, so it goes by its look: words in a row, or one with
 * a capital. What only developers and machines see is let by: names of keys and of classes,
 * selectors, messages of errors and of the console.
 */

const keys = new Set(
  'AltGraph ArrowDown ArrowLeft ArrowRight ArrowUp End Enter Escape Home Mod Shift Tab'.split(' '),
);

/** Functions and methods that show what they are given. */
const showing =
  /^(?:Notice|tell\p{L}*|append(?:Text)?|insertAdjacentText|prepend|replaceChildren|replaceWith|set(?:ButtonText|Desc|Name|Placeholder|Text|Title|Tooltip))$/u;

/** Properties and attributes that are shown. */
const shownNames =
  /^(?:alt|ariaLabel|aria-(?:description|label|roledescription|valuetext)|hint|innerText|label|placeholder|text|textContent|title)$/;

/** Methods whose texts are names of classes or selectors. */
const unseenMethods =
  /^(?:addClass|closest|createDiv|hasClass|matches|querySelector|querySelectorAll|removeClass|setClass|toggleClass)$/;

/** Properties and attributes whose texts are no words. */
const unseenNames = /^(?:class|className|cls|describedBy)$/;

/** Properties and attributes whose texts are no words where they are but one. */
const namingNames = /^(?:icon|key|rel|type)$/;

/** Operators between two values that are compared, not put together. */
const comparing = /^(?:[!=]==?|[<>]=?|in|instanceof)$/;

/** A format of days and times. */
const format = /^[DMYHhmsdAa ,.:/-]+$/;

/** A class of this plugin or of the app. */
const className = /^(?:ii|mod|clickable|is)-[\p{Ll}-]+$/u;

/** What one element is found by. */
const compound =
  /^(?:a|button|div|h\d|input|label|li|option|select|span|summary|textarea|ul)?(?:[.#:][\w-]+|\[[\w-]+(?:=["']?[\w-]*["']?)?\])*$/;

function isSelector(text) {
  return /[.#[]/.test(text) && text.split(/[\s,>]+/).every((part) => compound.test(part));
}

/** Whether a text looks like one that somebody reads. */
function looksRead(text) {
  if (format.test(text) || isSelector(text)) return false;
  if (text.split(' ').every((word) => className.test(word))) return false;
  return /\p{L}{2,}[,;:]? \p{L}/u.test(text) || /^\P{L}*\p{Lu}\p{Ll}/u.test(text);
}

/** Whether a text names a key, or one held with another: `Escape`, `Shift+D`. */
function isKey(text) {
  return keys.has(text.replace(/\+\w+$/, ''));
}

/** What a property, an attribute, a function or a method is called; empty where it has no name. */
function nameOf(node) {
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return String(node.name ?? node.value ?? '');
}

/** Where a text stands: in a place that is `shown`, one that is `unseen`, or one that tells neither. */
function placeOf(node) {
  // Whether the text is itself what the place gets, and not, say, an argument on the way to it.
  let isWhole = true;
  for (let child = node, { parent } = node; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'ExportAllDeclaration':
      case 'ImportDeclaration':
      case 'ImportExpression':
      case 'TSLiteralType':
      case 'ThrowStatement':
        return 'unseen';
      case 'Property':
      case 'PropertyDefinition':
      case 'JSXAttribute': {
        if (parent.key === child) return 'unseen';
        const place = placeNamed(nameOf(parent.key ?? parent.name), node, isWhole);
        if (place !== null || parent.type === 'JSXAttribute') return place ?? 'either';
        isWhole = false;
        break;
      }
      case 'AssignmentExpression':
        return placeNamed(nameOf(parent.left), node, isWhole) ?? 'either';
      case 'JSXExpressionContainer':
        if (isWhole && parent.parent.type !== 'JSXAttribute') return 'shown';
        break;
      case 'MemberExpression':
        if (parent.property === child) return 'unseen';
        break;
      case 'NewExpression':
      case 'CallExpression': {
        if (parent.callee === child) break;
        const place = placeInCall(parent, child, isWhole);
        if (place !== null) return place;
        break;
      }
      case 'BinaryExpression':
        if (comparing.test(parent.operator)) return 'unseen';
        break;
      case 'SwitchCase':
        if (parent.test === child) return 'unseen';
        isWhole = false;
        break;
      case 'ArrowFunctionExpression':
        if (parent.body !== child || parent.parent.type !== 'Property') return 'either';
        return placeNamed(nameOf(parent.parent.key), node, isWhole) ?? 'either';
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return 'either';
      case 'ConditionalExpression':
        if (parent.test === child) isWhole = false;
        break;
      case 'ArrayExpression':
      case 'LogicalExpression':
      case 'SpreadElement':
      case 'TemplateLiteral':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
        break;
      default:
        isWhole = false;
    }
  }
  return 'either';
}

/** The place that a property or an attribute of this name is; null where its name tells nothing. */
function placeNamed(name, node, isWhole) {
  if (isWhole && shownNames.test(name)) return 'shown';
  if (unseenNames.test(name)) return 'unseen';
  return namingNames.test(name) && !/\s/.test(node.value ?? ' ') ? 'unseen' : null;
}

/** The place that an argument of a call is; null where what the call gives tells. */
function placeInCall(call, argument, isWhole) {
  const { callee } = call;
  const name = nameOf(callee);
  if (call.type === 'NewExpression' && /(?:Error|RegExp)$/.test(name)) {
    // An error that is asked for its message is no more than a text.
    return call.parent.type === 'MemberExpression' ? null : 'unseen';
  }
  if (callee.type === 'Super') return 'unseen';
  // Where it goes comes first.
  if (name === 'insertAdjacentText' && call.arguments[0] === argument) return 'unseen';
  if (isWhole && showing.test(name)) return 'shown';
  if (callee.type !== 'MemberExpression') return 'either';
  if (name === 'join' || name === 'concat') return null;
  if (/^setAttr(?:ibute)?$/.test(name) && call.arguments[1] === argument) {
    return placeNamed(nameOf(call.arguments[0]), argument, isWhole) ?? 'either';
  }
  const object = nameOf(callee.object);
  const isUnseen =
    unseenMethods.test(name) || object === 'console' || (object === 'scope' && name === 'register');
  return isUnseen ? 'unseen' : 'either';
}

/** What is added up by `+`, one beside the other. */
function addends(node) {
  const isSum = node.type === 'BinaryExpression' && node.operator === '+';
  return isSum ? [...addends(node.left), ...addends(node.right)] : [node];
}

function isText(node) {
  return node?.type === 'Literal' && typeof node.value === 'string';
}

/** @type {import('eslint').Rule.RuleModule} */
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
      if (!/\p{L}/u.test(text)) return;
      const place = placeOf(node);
      if (place === 'unseen') return;
      if (place !== 'shown' && (!looksRead(text) || isKey(text))) return;
      context.report({ node, messageId: 'elsewhere', data: { text: text.trim().slice(0, 60) } });
    };
    /** Parts that do not look read, each by itself, but together may. */
    const checkTogether = (node, parts, between) => {
      const texts = parts.filter(isText).map(({ value }) => value);
      if (!/\p{L}/u.test(texts.join('')) || texts.some(looksRead)) return;
      // Where it is shown, each part is found by itself.
      if (placeOf(node) === 'shown') return;
      check(node, parts.map((part) => (isText(part) ? part.value : 'xx')).join(between));
    };
    return {
      Literal(node) {
        if (isText(node)) check(node, node.value);
      },
      TemplateLiteral(node) {
        const parts = node.quasis.map(({ value }) => value.cooked);
        const letters = parts.join('').match(/\p{L}/gu)?.length ?? 0;
        // A value stands in each gap, as a word would; sentences alone may stand side by side.
        if (letters > 0) check(node, parts.join(letters > 1 ? 'xx' : ''));
      },
      BinaryExpression(node) {
        if (node.operator !== '+' || node.parent.operator === '+') return;
        checkTogether(node, addends(node), '');
      },
      'CallExpression[callee.property.name="join"][callee.object.type="ArrayExpression"]'(node) {
        const [between] = node.arguments;
        const parts = node.callee.object.elements.filter(isText);
        checkTogether(node, parts, isText(between) ? between.value : ',');
      },
      JSXText(node) {
        if (!/\p{L}/u.test(node.value)) return;
        const text = node.value.trim().slice(0, 60);
        context.report({ node, messageId: 'elsewhere', data: { text } });
      },
    };
  },
};

/** The rule as a plugin of ESLint. */
export const visibleTexts = { rules: { elsewhere: rule } };
