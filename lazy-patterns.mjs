import { transform } from 'esbuild';
import ts from 'typescript';

/**
 * Stands for a regular expression that is made when it is first used: all that a string's own
 * methods and the rest of the code ask of one is handed on to it.
 */
export class LazyPattern {
  #made;
  constructor(source, flags) {
    this.source = source;
    this.flags = flags;
  }
  get made() {
    return (this.#made ??= new RegExp(this.source, this.flags));
  }
  get lastIndex() {
    return this.made.lastIndex;
  }
  set lastIndex(at) {
    this.made.lastIndex = at;
  }
  test(text) {
    return this.made.test(text);
  }
  exec(text) {
    return this.made.exec(text);
  }
  [Symbol.match](text) {
    return this.made[Symbol.match](text);
  }
  [Symbol.matchAll](text) {
    return this.made[Symbol.matchAll](text);
  }
  [Symbol.replace](text, by) {
    return this.made[Symbol.replace](text, by);
  }
  [Symbol.search](text) {
    return this.made[Symbol.search](text);
  }
  [Symbol.split](text, most) {
    return this.made[Symbol.split](text, most);
  }
}

/**
 * The code, with each regular expression that is long or names Unicode classes made only when it is
 * first used. An engine checks an expression where it stands, while it reads the code, whether that
 * part ever runs or not; one with a class such as `\p{L}` takes it a tenth of a millisecond and more,
 * and all of them together would be most of what loading the plugin takes. The long ones are another
 * twenty-fifth of it.
 *
 * Each is made once and shared, but for one that keeps its place in a text (`g` or `y`), is made
 * anew each time its code runs and may be asked where it left off: that one stays where it is.
 *
 * @param {string} code
 * @returns {Promise<string>}
 */
export async function withLazyPatterns(code) {
  const shared = [];
  let lazy = '';
  let copied = 0;
  for (const { text, isShared, from, to } of costlyPatterns(code)) {
    const end = text.lastIndexOf('/');
    const written = [text.slice(1, end), text.slice(end + 1)].map((one) => JSON.stringify(one));
    const making = `new LazyPattern(${written.join()})`;
    // A slash ends the word before it, as in `return/x/`, which a name or another word does not.
    const gap = /[\w$]/.test(code[from - 1] ?? '') ? ' ' : '';
    const instead = isShared ? `lazyPattern${shared.length}` : making;
    lazy += code.slice(copied, from) + gap + instead;
    if (isShared) shared.push(`lazyPattern${shared.length} = ${making}`);
    copied = to;
  }
  if (copied === 0) return code;
  const needed = [LazyPattern, ...shared.map((one) => `var ${one};`)].join('\n');
  const { code: made } = await transform(needed, { minify: true });
  const [directive = ''] = /^"use strict";\n?/.exec(code) ?? [];
  return directive + made + lazy.slice(directive.length) + code.slice(copied);
}

/** From how many signs on a literal costs more than being made later does. */
const LONG = 30;

/** The literals of regular expressions that are made later, as they stand one behind the other. */
function costlyPatterns(code) {
  const file = ts.createSourceFile('main.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      // Signs beyond ASCII are escaped in what is shipped, which makes none of them longer to check.
      const { length } = node.text.replace(/\\(?:u[\da-f]{4}|x[\da-f]{2})/gi, '-');
      if (length > LONG || /\\p\{/i.test(node.text)) found.push(literal(node, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What of a string sets a pattern back to the beginning, or asks a copy of it. */
const askers = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

function literal(node, file) {
  const { text, parent } = node;
  const asker = ts.isCallExpression(parent) ? parent.expression : undefined;
  const isGiven = asker !== undefined && ts.isPropertyAccessExpression(asker);
  const isShared =
    !/[gy][a-z]*$/.test(text) ||
    ts.findAncestor(node, ts.isFunctionLike) === undefined ||
    (isGiven && askers.has(asker.name.text));
  return { text, isShared, from: node.getStart(file), to: node.end };
}
