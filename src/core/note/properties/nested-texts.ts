import { locateFrontMatter } from './front-matter-block';
import { isMap } from '../yaml/plain-map';
import { readPropertyMap } from './property-map';
import { type ReadYaml, tryYaml } from '../yaml/read-yaml';
import { applySplices, type Splice } from '../text/splice';
import type { YamlToken } from '../yaml/yaml-tokens';

const ofText: ReadonlySet<YamlToken['kind']> = new Set(['plain', 'quoted', 'text-block']);

/**
 * Replaces texts that stand nested in properties of a note's front matter, each where it stands and
 * in quotes; all else stays. A note whose front matter cannot be read is given back as it is.
 *
 * @param names the properties to look into.
 * @param replace gives the new text, or null to leave one.
 */
export function replaceNestedTexts(
  text: string,
  names: ReadonlySet<string>,
  replace: (nested: string) => string | null,
  readYaml: ReadYaml,
): string {
  const located = locateFrontMatter(text);
  if (names.size === 0 || !located.ok || located.block === null) return text;
  const { from, to } = located.block;
  const source = text.slice(from, to);
  const read = readPropertyMap(source, 1, readYaml);
  if (!read.ok) return text;
  const splices: Splice[] = [];
  for (const { name, tokens } of read.map.properties) {
    if (!names.has(name)) continue;
    for (const token of tokens) {
      if (!ofText.has(token.kind)) continue;
      const nested = readNested(source, token, readYaml);
      const replaced = typeof nested === 'string' ? replace(nested) : null;
      if (replaced !== null) {
        splices.push({ from: token.from, to: token.to, insert: JSON.stringify(replaced) });
      }
    }
  }
  return text.slice(0, from) + applySplices(source, splices) + text.slice(to);
}

/**
 * A text as it is read where it stands. Alone it may be another: text blocks count spaces from the
 * name before them, and a few signs mean something only at the start of a line.
 */
function readNested(
  source: string,
  { kind, from, to, linesTo, parent }: YamlToken,
  readYaml: ReadYaml,
): unknown {
  const written = source.slice(from, kind === 'text-block' ? linesTo : to);
  const read = tryYaml(`${' '.repeat(parent)}x: ${written}`, readYaml);
  return read.ok && isMap(read.value) ? read.value['x'] : null;
}
