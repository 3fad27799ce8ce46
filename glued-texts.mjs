/**
 * An ESLint rule: what src/core/texts says is taken as it is. A sentence put together outside, or a
 * part cut out of one, holds for English alone: other languages have another order, other endings
 * and other capitals. It sees the texts under their own name and under that of a constant made of
 * them in the same file.
 */

/** Methods of a text that give another one, or look for something in it. */
const changing = new Set([
  ...['concat', 'endsWith', 'includes', 'indexOf', 'match', 'matchAll', 'padEnd', 'padStart'],
  ...['replace', 'replaceAll', 'search', 'slice', 'split', 'startsWith', 'substring'],
  ...['toLocaleLowerCase', 'toLocaleUpperCase', 'toLowerCase', 'toUpperCase', 'trim'],
]);

/** An expression without what only types are told by. */
function bare(node) {
  switch (node?.type) {
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return bare(node.expression);
    default:
      return node;
  }
}

/** The name of a property that is written with a dot; null of any other. */
function propertyOf(node) {
  return node.type === 'MemberExpression' && !node.computed ? node.property.name : null;
}

/** What is given where the joining of a list begins, with what is left out of it on the way. */
function joined(node) {
  const list = bare(node);
  const isOnTheWay = list?.type === 'CallExpression' && propertyOf(list.callee) === 'filter';
  return isOnTheWay ? joined(list.callee.object) : list;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      glued: 'Hand the facts to a text of src/core/texts that says the whole: “{{text}}”.',
    },
  },
  create(context) {
    /** What a name stands for as it is found from a place; undefined where that is nowhere. */
    const definitionOf = (identifier) => {
      let scope = context.sourceCode.getScope(identifier);
      while (scope !== null && !scope.set.has(identifier.name)) scope = scope.upper;
      return scope?.set.get(identifier.name)?.defs[0];
    };
    /** Whether a name is that of the texts, or of a constant made of them. */
    const isNameOfTexts = (identifier) => {
      const isTexts = identifier.name === 'texts';
      const definition = definitionOf(identifier);
      if (definition?.type !== 'Variable') return isTexts;
      const { id, init } = definition.node;
      if (definition.parent.kind !== 'const' || id.type === 'ArrayPattern') return false;
      return (isTexts && id.type === 'ObjectPattern') || isOfTexts(init);
    };
    /** Whether it is the texts themselves, or some of them, or what one of them says. */
    const isOfTexts = (node) => {
      const value = bare(node);
      switch (value?.type) {
        case 'Identifier':
          return isNameOfTexts(value);
        case 'MemberExpression':
          return propertyOf(value) === 'texts' || isOfTexts(value.object);
        case 'CallExpression':
          return isOfTexts(value.callee);
        default:
          return false;
      }
    };
    /** The texts that a value may be. */
    const textsIn = (node) => {
      const value = bare(node);
      switch (value?.type) {
        case 'ConditionalExpression':
          return [...textsIn(value.consequent), ...textsIn(value.alternate)];
        case 'LogicalExpression':
          return [...textsIn(value.left), ...textsIn(value.right)];
        default:
          return isOfTexts(value) ? [value] : [];
      }
    };
    const check = (...parts) => {
      for (const node of parts.flatMap(textsIn)) {
        const text = context.sourceCode.getText(node).slice(0, 60);
        context.report({ node, messageId: 'glued', data: { text } });
      }
    };
    return {
      "BinaryExpression[operator='+']"({ left, right }) {
        check(left, right);
      },
      "AssignmentExpression[operator='+=']"({ right }) {
        check(right);
      },
      TemplateLiteral({ expressions }) {
        check(...expressions);
      },
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression') return;
        const name = propertyOf(callee);
        if (changing.has(name)) check(callee.object);
        if (name !== 'join') return;
        const list = joined(callee.object);
        if (list?.type === 'ArrayExpression') check(...list.elements);
      },
    };
  },
};

/** The rule as a plugin of ESLint. */
export const gluedTexts = { rules: { never: rule } };
