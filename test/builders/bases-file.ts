import { type Expression, parseExpression } from './bases-expression';
import { type BasesContext, evaluate, isTruthy } from './bases-values';
import { readYaml } from './yaml';

/** A filter as help.obsidian.md/bases/syntax has it. */
export type ReadFilter =
  string | { readonly kind: 'and' | 'or' | 'not'; readonly of: readonly ReadFilter[] };

/** A view of a base. */
interface ReadView {
  readonly type: string;
  readonly name: string;
  readonly filters: ReadFilter | null;
  readonly order: readonly string[];
  readonly groupBy: { readonly property: string; readonly direction: string } | null;
}

/** A base as it was read, with every property that is named anywhere in it. */
export interface ReadBase {
  readonly filters: ReadFilter;
  readonly formulas: Readonly<Record<string, string>>;
  readonly displayNames: Readonly<Record<string, string>>;
  readonly views: readonly ReadView[];
  readonly noteProperties: ReadonlySet<string>;
}

/** The file properties of the help's table. */
const fileProperties = new Set(
  ['backlinks', 'ctime', 'embeds', 'ext', 'file', 'folder', 'links', 'mtime', 'name', 'path']
    .concat(['properties', 'size', 'tags'])
    .map((name) => `file.${name}`),
);

/** The keys of a view that the help documents; of `sort` obsidian.d.ts has the shape alone. */
const viewKeys = ['type', 'name', 'limit', 'filters', 'groupBy', 'order', 'summaries', 'sort'];

/** Reads a `.base` file as the help documents it; throws at a key, a property or a sign that it does not. */
export function readBase(source: string): ReadBase {
  const file = mapOf(readYaml(source), ['filters', 'formulas', 'properties', 'summaries', 'views']);
  const formulas = textsOf(file['formulas'] ?? {});
  const noteProperties = new Set<string>();
  const takeId = (id: unknown): string => {
    const [, kind, name = ''] = /^(note|formula|file)\.(.+)$/s.exec(String(id)) ?? [];
    const isKnown =
      kind === 'note' ||
      (kind === 'file' && fileProperties.has(String(id))) ||
      (kind === 'formula' && Object.hasOwn(formulas, name));
    if (typeof id !== 'string' || !isKnown) throw new Error(`“${String(id)}” is no property.`);
    if (kind === 'note') noteProperties.add(name);
    return id;
  };
  const takeExpression = (text: string): void => {
    for (const id of idsIn(parseExpression(text))) takeId(id);
  };
  const takeFilter = (raw: unknown): ReadFilter => {
    if (typeof raw === 'string') {
      takeExpression(raw);
      return raw;
    }
    const [[kind, of] = ['', null], ...more] = Object.entries(mapOf(raw, ['and', 'or', 'not']));
    if (more.length > 0 || !Array.isArray(of)) throw new Error('A filter has one list.');
    return { kind: kind as 'and' | 'or' | 'not', of: of.map(takeFilter) };
  };
  const takeDirection = (raw: unknown): { property: string; direction: string } => {
    const { property, direction } = mapOf(raw, ['property', 'direction']);
    if (direction !== 'ASC' && direction !== 'DESC') throw new Error('A direction is ASC or DESC.');
    return { property: takeId(property), direction };
  };
  for (const formula of Object.values(formulas)) takeExpression(formula);
  refuseCircles(formulas);
  const displayNames = Object.fromEntries(
    Object.entries(mapOf(file['properties'] ?? {})).map(([id, config]) => {
      return [takeId(id), String(mapOf(config, ['displayName'])['displayName'])];
    }),
  );
  const views = listOf(file['views']).map((raw): ReadView => {
    const { type, name, filters, order, groupBy, sort, limit } = mapOf(raw, viewKeys);
    if (limit !== undefined && typeof limit !== 'number') throw new Error('A limit is a number.');
    listOf(sort ?? []).forEach(takeDirection);
    return {
      type: String(type),
      name: String(name),
      filters: filters === undefined ? null : takeFilter(filters),
      order: listOf(order).map(takeId),
      groupBy: groupBy === undefined ? null : takeDirection(groupBy),
    };
  });
  const filters = takeFilter(file['filters']);
  return { filters, formulas, displayNames, views, noteProperties };
}

/** Whether a filter takes what an expression is about. */
export function passes(filter: ReadFilter, context: BasesContext): boolean {
  if (typeof filter === 'string') return isTruthy(evaluate(filter, context));
  const passing = (each: ReadFilter): boolean => passes(each, context);
  if (filter.kind === 'and') return filter.of.every(passing);
  return filter.kind === 'or' ? filter.of.some(passing) : !filter.of.some(passing);
}

/** The properties that an expression names, such as `note.status`. */
function idsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'unary':
      return idsIn(expression.of);
    case 'binary':
      return [...idsIn(expression.left), ...idsIn(expression.right)];
    case 'call': {
      const { of } = expression;
      // What is called is a function, not a property.
      const inner = of.kind === 'member' ? idsIn(of.of) : [];
      return [...inner, ...expression.args.flatMap(idsIn)];
    }
    case 'member': {
      const { of, key } = expression;
      const isProperty =
        of.kind === 'name' &&
        key.kind === 'literal' &&
        ['note', 'formula', 'file'].includes(of.name);
      return isProperty ? [`${of.name}.${String(key.value)}`] : [...idsIn(of), ...idsIn(key)];
    }
  }
}

/** “As long as there’s no circular reference.” */
function refuseCircles(
  formulas: Readonly<Record<string, string>>,
  name?: string,
  above = '',
): void {
  if (name === undefined) {
    for (const each of Object.keys(formulas)) refuseCircles(formulas, each);
    return;
  }
  if (above.includes(`>${name}>`)) throw new Error(`“${name}” refers to itself.`);
  for (const id of idsIn(parseExpression(formulas[name] ?? ''))) {
    const [kind, of] = id.split('.');
    if (kind === 'formula') refuseCircles(formulas, of, `${above}>${name}>`);
  }
}

function mapOf(raw: unknown, keys?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Error('No map.');
  const unknown = Object.keys(raw).filter((key) => keys !== undefined && !keys.includes(key));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not documented.`);
  return raw as Readonly<Record<string, unknown>>;
}

function listOf(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw)) throw new Error('No list.');
  return raw;
}

function textsOf(raw: unknown): Readonly<Record<string, string>> {
  const map = mapOf(raw);
  if (Object.values(map).some((value) => typeof value !== 'string')) throw new Error('No text.');
  return map as Readonly<Record<string, string>>;
}
