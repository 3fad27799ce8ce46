import { type ReadYaml, tryYaml } from './read-yaml';
import type { YamlToken } from './yaml-tokens';

/** A name as the reader gives it, who takes `1` and `"1"` for the same; empty for `null`. */
export function yamlName(source: string, key: readonly YamlToken[], readYaml: ReadYaml): string {
  const name = key.find(({ kind }) => kind === 'plain' || kind === 'quoted');
  const { from = 0, to = from } = name ?? key[0] ?? {};
  const written = source.slice(from, to);
  const read = tryYaml(written, readYaml);
  if (read.ok && read.value === null) return '';
  return read.ok && ['string', 'number', 'boolean'].includes(typeof read.value)
    ? `${read.value as string | number | boolean}`
    : written;
}
