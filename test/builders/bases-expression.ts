/**
 * The expressions of filters and formulas as the app's help documents them (help.obsidian.md/bases/syntax:
 * Operators, Types; help.obsidian.md/formulas): literals, patterns, properties, operators, calls. What is not
 * documented there is a mistake.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | RegExp | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'call'; readonly of: Expression; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

interface Token {
  readonly kind: 'number' | 'text' | 'pattern' | 'name' | 'sign' | 'end';
  readonly text: string;
}

/** The operators, those that bind least first. */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['>=', '<=', '>', '<'],
  ['+', '-'],
  ['*', '/', '%'],
];

const signs = [...levels.flat(), '!', '(', ')', '[', ']', '.', ','].sort(
  (one, other) => other.length - one.length,
);

/** Reads an expression; throws where it is none. */
export function parseExpression(source: string): Expression {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const take = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const takes = (sign: string): boolean => {
    if (peek().kind !== 'sign' || peek().text !== sign) return false;
    at += 1;
    return true;
  };
  const expect = (sign: string): void => {
    if (!takes(sign)) throw new Error(`${source}: there is no “${sign}” before “${peek().text}”.`);
  };

  const binary = (level: number): Expression => {
    const operators = levels[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find(takes);
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
  };
  const unary = (): Expression => {
    const operator = ['!', '-'].find(takes);
    return operator === undefined ? postfix(primary()) : { kind: 'unary', operator, of: unary() };
  };
  const postfix = (of: Expression): Expression => {
    if (takes('.')) {
      const { kind, text } = take();
      if (kind !== 'name') throw new Error(`${source}: “${text}” is no name.`);
      return postfix({ kind: 'member', of, key: { kind: 'literal', value: text } });
    }
    if (takes('[')) {
      const key = binary(0);
      expect(']');
      return postfix({ kind: 'member', of, key });
    }
    if (takes('(')) return postfix({ kind: 'call', of, args: listUpTo(')') });
    return of;
  };
  const listUpTo = (sign: string): Expression[] => {
    const found: Expression[] = [];
    if (takes(sign)) return found;
    do found.push(binary(0));
    while (takes(','));
    expect(sign);
    return found;
  };
  const primary = (): Expression => {
    if (takes('(')) {
      const inner = binary(0);
      expect(')');
      return inner;
    }
    const { kind, text } = take();
    if (kind === 'number') return { kind: 'literal', value: Number(text) };
    if (kind === 'text') return { kind: 'literal', value: text };
    if (kind === 'pattern') return { kind: 'literal', value: new RegExp(text) };
    if (kind !== 'name') throw new Error(`${source}: “${text}” begins no value.`);
    const words = new Map<string, boolean | null>([
      ['true', true],
      ['false', false],
      ['null', null],
    ]);
    const value = words.get(text);
    return value === undefined ? { kind: 'name', name: text } : { kind: 'literal', value };
  };

  const whole = binary(0);
  if (peek().kind !== 'end') throw new Error(`${source}: “${peek().text}” is more than expected.`);
  return whole;
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const [space] = /^\s+/.exec(rest) ?? [];
    const [number] = /^\d+(\.\d+)?/.exec(rest) ?? [];
    const [name] = /^[A-Za-z_][A-Za-z0-9_]*/.exec(rest) ?? [];
    const [pattern] = opensValue(tokens.at(-1)) ? (/^\/(?:[^/\\\n]|\\.)+\//.exec(rest) ?? []) : [];
    const sign = signs.find((each) => rest.startsWith(each));
    const quote = rest.charAt(0);
    if (space !== undefined) at += space.length;
    else if (number !== undefined) at += push('number', number);
    else if (name !== undefined) at += push('name', name);
    else if (quote === '"' || quote === "'") at += pushText(rest);
    else if (pattern !== undefined) at += push('pattern', pattern);
    else if (sign !== undefined) at += push('sign', sign);
    else throw new Error(`${source}: “${quote}” is no sign of the syntax.`);
  }
  return tokens;

  function push(kind: Token['kind'], text: string): number {
    tokens.push({ kind, text: kind === 'pattern' ? text.slice(1, -1) : text });
    return text.length;
  }

  /** A text literal, with the escapes of JavaScript, “whose behavior Bases functions follow”. */
  function pushText(rest: string): number {
    const [whole, inner = ''] =
      (rest.startsWith('"')
        ? /^"((?:[^"\\\n\r]|\\.)*)"/s.exec(rest)
        : /^'((?:[^'\\\n\r]|\\.)*)'/s.exec(rest)) ?? [];
    if (whole === undefined) throw new Error(`${source}: a text is not closed.`);
    const escaped = inner.replaceAll("\\'", "'").replace(/\\.|"/gs, (each) => {
      return each === '"' ? '\\"' : each;
    });
    push('text', JSON.parse(`"${escaped}"`) as string);
    return whole.length;
  }
}

/** Whether a value begins behind a token, so that a slash there begins a pattern and divides nothing. */
function opensValue(before: Token | undefined): boolean {
  return before === undefined || (before.kind === 'sign' && ![')', ']'].includes(before.text));
}
