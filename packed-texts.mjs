import { deflateRawSync } from 'node:zlib';
import ts from 'typescript';

/** What an object of JSON has that stands for a function that gives a sentence; no text is under it. */
const SENTENCE = '$';

/** What is shorter, as JSON, takes less room where it stands. */
const LEAST = 8;

/**
 * Code with what it says taken out and packed into one string, which is unpacked when the code runs. An
 * engine that reads the code without running it only looks where that string ends.
 *
 * @param {string} code
 * @returns {string} asks `unpack` for what is packed: see {@link unpacking}.
 */
export function withPackedTexts(code) {
  const { Latest } = ts.ScriptTarget;
  const file = ts.createSourceFile('texts.js', code, Latest, true, ts.ScriptKind.JS);
  const packing = new Packing(file);
  packing.visit(file);
  const { packed, edits } = packing;
  if (packed.size === 0) return code;
  const all = deflateRawSync(`[${[...packed.keys()].join(',')}]`, { level: 9 });
  let rest = code;
  for (const { from, to, by } of edits.sort((one, other) => other.from - one.from)) {
    rest = rest.slice(0, from) + by + rest.slice(to);
  }
  return `const packed = unpack(${all.length}, '${inSigns(all)}');\n${rest}`;
}

/** What is taken out of a file, and what stands in its place. */
class Packing {
  /** Where in what is packed each text is, by its JSON. */
  packed = new Map();
  edits = [];

  constructor(file) {
    this.file = file;
  }

  visit(node) {
    const json = jsonOf(node);
    if (json !== null) {
      if (isWorthIt(json)) this.replace(node.getStart(this.file), node.end, this.placeOf(json));
    } else if (ts.isObjectLiteralExpression(node)) this.visitProperties(node.properties);
    else if (ts.isTaggedTemplateExpression(node)) this.visitTagged(node.template);
    else if (isPiece(node)) this.visitPiece(node);
    else this.visitChildren(node);
  }

  visitChildren(node) {
    ts.forEachChild(node, (child) => this.visit(child));
  }

  /** Properties that only say something are packed with those beside them: their order stays. */
  visitProperties(properties) {
    let run = [];
    const endRun = () => {
      const json = `{${run.map(({ json }) => json).join(',')}}`;
      if (run.length > 0 && isWorthIt(json)) {
        const from = run[0].node.getStart(this.file);
        this.replace(from, run.at(-1).node.end, `...${this.placeOf(json)}`);
      }
      run = [];
    };
    for (const node of properties) {
      const json = jsonOfProperty(node);
      if (json !== null) run.push({ node, json });
      else {
        endRun();
        if (ts.isPropertyAssignment(node)) this.visit(node.initializer);
        else this.visitChildren(node);
      }
    }
    endRun();
  }

  /** A tag is called with a list of the pieces of its template, and then with the values. */
  visitTagged(template) {
    const { file } = this;
    const spans = template.templateSpans ?? [];
    const pieces = [template.head ?? template, ...spans.map(({ literal }) => literal)];
    const list = this.placeOf(JSON.stringify(pieces.map(({ text }) => text)));
    const end = spans.length === 0 ? ')' : ', ';
    this.replace(template.getStart(file), pieces[0].end, `(${list}${end}`);
    for (const { expression, literal } of spans) {
      this.visit(expression);
      const by = ts.isTemplateTail(literal) ? ')' : ', ';
      this.replace(literal.getStart(file), literal.end, by);
    }
  }

  /** A piece of a template stands between its back-tick or brace and the next. */
  visitPiece(node) {
    const json = JSON.stringify(node.text);
    if (!isWorthIt(json)) return;
    const to = node.end - (ts.isTemplateTail(node) ? 1 : 2);
    this.replace(node.getStart(this.file) + 1, to, `\${${this.placeOf(json)}}`);
  }

  /** What stands for a text: where it is in what is packed. */
  placeOf(json) {
    if (!this.packed.has(json)) this.packed.set(json, this.packed.size);
    return `packed[${this.packed.get(json)}]`;
  }

  replace(from, to, by) {
    this.edits.push({ from, to, by });
  }
}

function isWorthIt(json) {
  return json.length >= LEAST || !/^[\x20-\x7e]*$/.test(json);
}

function isPiece(node) {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** What an expression is as JSON; null where it is more than a text, a sentence, or a list or object of some. */
function jsonOf(node) {
  if (ts.isParenthesizedExpression(node)) return jsonOf(node.expression);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return ts.isExpressionStatement(node.parent) ? null : JSON.stringify(node.text);
  }
  if (ts.isArrowFunction(node)) return jsonOfSentence(node);
  if (ts.isArrayLiteralExpression(node)) return together('[', node.elements.map(jsonOfItem), ']');
  if (ts.isObjectLiteralExpression(node)) {
    return together('{', node.properties.map(jsonOfProperty), '}');
  }
  return null;
}

/**
 * A function that does nothing but put what it is given into a text, as the pieces of the text with
 * the places of the parameters between them; null for any other.
 */
function jsonOfSentence({ parameters, body }) {
  const names = parameters.map(({ name, initializer, dotDotDotToken }) =>
    ts.isIdentifier(name) && !initializer && !dotDotDotToken ? name.text : null,
  );
  if (names.includes(null) || !ts.isTemplateExpression(body)) return null;
  const parts = [body.head.text];
  for (const { expression, literal } of body.templateSpans) {
    const place = ts.isIdentifier(expression) ? names.indexOf(expression.text) : -1;
    if (place < 0) return null;
    parts.push(place, literal.text);
  }
  return JSON.stringify({ [SENTENCE]: parts.filter((part) => part !== '') });
}

/** As {@link jsonOf}, of what stands beside texts in a list or object. */
function jsonOfItem(node) {
  return ts.isNumericLiteral(node) ? String(Number(node.text)) : jsonOf(node);
}

function jsonOfProperty(node) {
  if (!ts.isPropertyAssignment(node) || ts.isComputedPropertyName(node.name)) return null;
  const value = jsonOfItem(node.initializer);
  return value === null ? null : `${JSON.stringify(node.name.text)}:${value}`;
}

function together(opening, parts, closing) {
  return parts.includes(null) ? null : `${opening}${parts.join(',')}${closing}`;
}

/** The signs that stand for numbers: those of ASCII that need no escape in a string. */
const signs = Array.from({ length: 94 }, (_, place) => String.fromCharCode(0x21 + place))
  .filter((sign) => !`"'\\`.includes(sign))
  .join('');

/**
 * Bytes as signs, two for each thirteen bits: the pairs that the signs make are a few more than
 * thirteen bits tell apart.
 */
function inSigns(bytes) {
  let [bits, held, text] = [0, 0, ''];
  const put = () => {
    const pair = bits & 0x1fff;
    text += signs[pair % signs.length] + signs[Math.floor(pair / signs.length)];
    bits >>>= 13;
    held -= 13;
  };
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held >= 13) put();
  }
  if (held > 0) put();
  return text;
}

/** A module that unpacks what {@link withPackedTexts} packed: so many bytes from their signs. */
export const unpacking = `import { inflateSync, strFromU8 } from 'fflate';
const signs = ${JSON.stringify(signs)};
let numbers;
const numbersOfSigns = () => {
  const made = new Uint8Array(128);
  for (let place = 0; place < signs.length; place += 1) made[signs.charCodeAt(place)] = place;
  return made;
};
export default (length, text) => {
  numbers ??= numbersOfSigns();
  const bytes = new Uint8Array(length);
  let [bits, held, at] = [0, 0, 0];
  for (let place = 0; place < text.length; place += 2) {
    const [low, high] = [numbers[text.charCodeAt(place)], numbers[text.charCodeAt(place + 1)]];
    bits |= (low + high * signs.length) << held;
    held += 13;
    while (held >= 8 && at < length) {
      bytes[at++] = bits;
      bits >>>= 8;
      held -= 8;
    }
  }
  return withSentences(JSON.parse(strFromU8(inflateSync(bytes))));
};
const withSentences = (value) => {
  if (typeof value !== 'object') return value;
  if (value.${SENTENCE} !== undefined) return sentence(value.${SENTENCE});
  for (const name in value) value[name] = withSentences(value[name]);
  return value;
};
const sentence = (parts) => (...told) => {
  let text = '';
  for (const part of parts) text += typeof part === 'number' ? told[part] : part;
  return text;
};
`;
