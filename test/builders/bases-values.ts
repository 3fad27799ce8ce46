import { type Expression, parseExpression } from './bases-expression';

/** A date of the expressions: civil, in milliseconds as if it were UTC. */
export class BasesDate {
  constructor(readonly time: number) {}

  /** From `2026-11-25` or `2026-11-25T14:00`, as `DateValue.parseFromString` of obsidian.d.ts takes them. */
  static from(text: string): BasesDate | null {
    const isOne = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$/.test(text);
    const iso = text.replace(' ', 'T');
    const time = isOne ? Date.parse(iso.length === 10 ? `${iso}T00:00Z` : `${iso}Z`) : NaN;
    if (Number.isNaN(time)) return null;
    const date = new BasesDate(time);
    // JavaScript takes a day that does not exist for one of the next month.
    return date.civil.startsWith(iso.slice(0, 10)) ? date : null;
  }

  /** As the plugin writes a date and time. */
  get civil(): string {
    return new Date(this.time).toISOString().slice(0, 16);
  }
}

/** “Wikilinks in frontmatter properties are automatically recognized as Link objects.” */
class BasesLink {
  constructor(readonly path: string) {}

  static from(text: string): BasesLink | null {
    const [, path] = /^\[\[([^[\]|]+)\]\]$/.exec(text) ?? [];
    return path === undefined ? null : new BasesLink(path);
  }
}

/** A file that expressions are about. */
export interface BasesNote {
  readonly path: string;
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  readonly inlineTags?: readonly string[];
}

/** What an expression is evaluated with. */
export interface BasesContext {
  readonly note: BasesNote;
  readonly formulas: Readonly<Record<string, string>>;
  readonly now: BasesDate;
  /** The properties whose type in the vault is a date: their values come as dates, others as text. */
  readonly dates: ReadonlySet<string>;
  /** What a property without a value is as text, which nothing documents. */
  readonly nullText: string;
}

/** Stands for `file`, of which only what is documented can be read. */
const theFile = Symbol('file');

type Locals = Readonly<Record<string, unknown>>;

/** Evaluates an expression; throws at what help.obsidian.md/bases/functions does not document. */
export function evaluate(source: string, context: BasesContext): unknown {
  return valueOf(parseExpression(source), context, {});
}

/** Whether a value counts as true, as JavaScript has it. */
export function isTruthy(value: unknown): boolean {
  return Boolean(value);
}

function valueOf(expression: Expression, context: BasesContext, locals: Locals): unknown {
  const get = (inner: Expression): unknown => valueOf(inner, context, locals);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'name': {
      const { name } = expression;
      if (name in locals) return locals[name];
      if (name === 'file') return theFile;
      throw new Error(`“${name}” is no value: properties are written with their kind here.`);
    }
    case 'member':
      return memberOf(expression, context, get);
    case 'call':
      return called(expression, context, locals);
    case 'unary': {
      if (expression.operator !== '!') throw new Error('Only “!” is modelled.');
      const of = get(expression.of);
      // Reported to fail, in whatever way.
      if (of instanceof BasesDate) throw new Error('“!” of a date.');
      return !isTruthy(of);
    }
    case 'binary':
      return combined(expression, get);
  }
}

function memberOf(
  { of, key }: Expression & { readonly kind: 'member' },
  context: BasesContext,
  get: (inner: Expression) => unknown,
): unknown {
  const name = get(key);
  if (typeof name !== 'string') throw new Error('Only texts are modelled as keys.');
  if (of.kind === 'name' && of.name === 'note') return propertyOf(name, context);
  if (of.kind === 'name' && of.name === 'formula') return formulaOf(name, context);
  const owner = get(of);
  if (owner === theFile && name === 'ext') return context.note.path.split('.').at(-1);
  if (owner instanceof BasesDate && (name === 'hour' || name === 'minute')) {
    const date = new Date(owner.time);
    return name === 'hour' ? date.getUTCHours() : date.getUTCMinutes();
  }
  throw new Error(`“${name}” is no field of ${typeOf(owner)}.`);
}

function propertyOf(name: string, { note, dates }: BasesContext): unknown {
  const { frontMatter } = note;
  const value = frontMatter !== null && Object.hasOwn(frontMatter, name) ? frontMatter[name] : null;
  if (Array.isArray(value)) return value.map(withLinks);
  const isDate = typeof value === 'string' && dates.has(name);
  return (isDate ? BasesDate.from(value) : null) ?? withLinks(value);
}

function withLinks(value: unknown): unknown {
  return (typeof value === 'string' ? BasesLink.from(value) : null) ?? value;
}

function formulaOf(name: string, context: BasesContext): unknown {
  if (!Object.hasOwn(context.formulas, name)) throw new Error(`There is no formula “${name}”.`);
  return evaluate(context.formulas[name] ?? '', context);
}

/** Global functions that take values: what they are given and what they give. */
function globalCalled(name: string, args: readonly unknown[], context: BasesContext): unknown {
  switch (`${name}/${args.length}`) {
    case 'list/1':
      return Array.isArray(args[0]) ? args[0] : [args[0]];
    case 'date/1': {
      const date = typeof args[0] === 'string' ? BasesDate.from(args[0]) : null;
      if (date === null) throw new Error('date() takes a text that is a date.');
      return date;
    }
    case 'number/1': {
      const number = Number(args[0]);
      if (Number.isNaN(number)) throw new Error('number() takes what is one.');
      return number;
    }
    case 'link/1':
      return new BasesLink(String(args[0]));
    case 'now/0':
      return context.now;
    default:
      throw new Error(`${name}() with ${args.length} arguments is not modelled.`);
  }
}

function called(
  { of, args }: Expression & { readonly kind: 'call' },
  context: BasesContext,
  locals: Locals,
): unknown {
  const get = (inner: Expression): unknown => valueOf(inner, context, locals);
  if (of.kind === 'name') {
    if (of.name !== 'if') return globalCalled(of.name, args.map(get), context);
    const [condition, yes, no] = args;
    if (condition === undefined || yes === undefined || args.length > 3) throw new Error('if()');
    if (isTruthy(get(condition))) return get(yes);
    return no === undefined ? null : get(no);
  }
  if (of.kind !== 'member') throw new Error('Only functions are called.');
  const owner = get(of.of);
  const name = get(of.key);
  const [first] = args;
  if (name === 'map' && Array.isArray(owner) && first !== undefined && args.length === 1) {
    return owner.map((value: unknown, index) =>
      valueOf(first, context, { ...locals, value, index }),
    );
  }
  return methodCalled(owner, String(name), args.map(get), context);
}

/** Functions of any type, then those of each: each with how many arguments of which type it takes. */
function methodCalled(
  owner: unknown,
  name: string,
  args: readonly unknown[],
  { note, nullText }: BasesContext,
): unknown {
  const asked = `${typeOf(owner)}.${name}(${args.map(typeOf).join(', ')})`;
  const text = String(args[0]);
  if (name === 'toString' && args.length === 0) {
    if (owner === null || owner === undefined) return nullText;
    if (owner instanceof BasesLink) return `[[${owner.path}]]`;
    return owner instanceof BasesDate ? owner.civil : asText(owner);
  }
  switch (asked) {
    // “or is not present”.
    case 'null.isEmpty()':
      return true;
    case 'date.isEmpty()':
    case 'number.isEmpty()':
      return false;
    case 'string.isEmpty()':
    case 'list.isEmpty()':
      return (owner as string | unknown[]).length === 0;
    case 'string.trim()':
      return (owner as string).trim();
    case 'string.lower()':
      return (owner as string).toLowerCase();
    case 'string.startsWith(string)':
      return (owner as string).startsWith(text);
    case 'pattern.matches(string)':
      return (owner as RegExp).test(text);
    case 'list.join(string)':
      return (owner as unknown[]).map(asText).join(text);
    case 'date.date()':
      return BasesDate.from((owner as BasesDate).civil.slice(0, 10));
    case 'file.inFolder(string)':
      return note.path.startsWith(`${text}/`);
    case 'file.hasTag(string)':
      return tagsOf(note).some((tag) => isTag(tag, text));
    case 'file.hasProperty(string)':
      return note.frontMatter !== null && Object.hasOwn(note.frontMatter, text);
    default:
  }
  if (name === 'isType' && args.length === 1) return typeOf(owner) === text;
  if (name === 'contains' && Array.isArray(owner) && args.length === 1) {
    return owner.some((entry: unknown) => isSame(entry, args[0]));
  }
  throw new Error(`${asked} is not documented.`);
}

/** Texts, numbers, true and false, and lists of them, as JavaScript writes them. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(',');
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error('The text of anything else is not documented.');
}

/** Links are the same where their text is, if they lead to no file that is there. */
function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof BasesLink && other instanceof BasesLink) return one.path === other.path;
  return one === other;
}

/** “All tags in the file content and frontmatter.” */
function tagsOf({ frontMatter, inlineTags = [] }: BasesNote): readonly string[] {
  const own = frontMatter?.['tags'] ?? [];
  return [...(Array.isArray(own) ? own.map(String) : [asText(own)]), ...inlineTags];
}

/** Nested ones too; tags do not tell case apart (help.obsidian.md/tags). */
function isTag(tag: string, wanted: string): boolean {
  const lower = tag.replace(/^#/, '').toLowerCase();
  return lower === wanted.toLowerCase() || lower.startsWith(`${wanted.toLowerCase()}/`);
}

function combined(
  { operator, left, right }: Expression & { readonly kind: 'binary' },
  get: (inner: Expression) => unknown,
): unknown {
  if (operator === '&&') return isTruthy(get(left)) && isTruthy(get(right));
  if (operator === '||') return isTruthy(get(left)) || isTruthy(get(right));
  const [one, other] = [get(left), get(right)];
  const asked = `${typeOf(one)} ${operator} ${typeOf(other)}`;
  if (operator === '==') return isSame(one, other);
  if (operator === '!=') return !isSame(one, other);
  if (asked === 'string + string') return `${String(one)}${String(other)}`;
  if (asked === 'date + string') return later(one as BasesDate, String(other));
  if (asked === 'date <= date') return (one as BasesDate).time <= (other as BasesDate).time;
  throw new Error(`${asked} is not documented.`);
}

const minutesIn: Readonly<Record<string, number>> = { d: 1440, h: 60, m: 1 };

function later({ time }: BasesDate, duration: string): BasesDate {
  const [, count, unit = ''] = /^(\d+) ?([dhm])$/.exec(duration) ?? [];
  const minutes = minutesIn[unit];
  if (minutes === undefined) throw new Error(`“${duration}” is no duration.`);
  return new BasesDate(time + Number(count) * minutes * 60_000);
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value === theFile) return 'file';
  if (value instanceof BasesDate) return 'date';
  if (value instanceof BasesLink) return 'link';
  if (Array.isArray(value)) return 'list';
  if (value instanceof RegExp) return 'pattern';
  return typeof value;
}
