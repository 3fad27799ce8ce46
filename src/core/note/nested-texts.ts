import { isScalar, parseDocument, visit } from 'yaml';
import { locateFrontMatter } from './front-matter-block';
import { applySplices, type Splice } from './splice';

/**
 * Replaces texts that stand nested in properties of a note's front matter, each where it stands and
 * in quotes; all else stays. A note whose front matter cannot be found is given back as it is.
 *
 * @param names the properties to look into.
 * @param replace gives the new text, or null to leave one.
 */
export function replaceNestedTexts(
  text: string,
  names: ReadonlySet<string>,
  replace: (nested: string) => string | null,
): string {
  const located = locateFrontMatter(text);
  if (names.size === 0 || !located.ok || located.block === null) return text;
  const { from, to } = located.block;
  const source = text.slice(from, to);
  const splices: Splice[] = [];
  visit(parseDocument(source, { logLevel: 'silent' }), {
    Pair(_key, { key }, path) {
      const isTop = path.length === 2;
      return isTop && !(isScalar(key) && names.has(String(key.value))) ? visit.SKIP : undefined;
    },
    Scalar(_key, { value, range }) {
      const replaced = typeof value === 'string' ? replace(value) : null;
      if (replaced === null || !range) return;
      const [start, end] = range;
      const lineEnd = source.slice(start, end).endsWith('\n') ? '\n' : '';
      splices.push({ from: start, to: end, insert: JSON.stringify(replaced) + lineEnd });
    },
  });
  return text.slice(0, from) + applySplices(source, splices) + text.slice(to);
}
