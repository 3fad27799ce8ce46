import { locateFrontMatter } from './front-matter-block';
import { finderOf } from './name-there';
import { readPropertyMap } from './property-map';
import type { ReadYaml } from '../yaml/read-yaml';
import { lineAt } from '../refusal';
import type { YamlToken } from '../yaml/yaml-tokens';

/** How a property stands in a note. */
export interface PropertySource {
  /** Its name as the note writes it. */
  readonly name: string;
  /** The value's own characters. */
  readonly source: string;
  /** Whether a comment stands within the value, between the entries of a list. */
  readonly isCommented: boolean;
  /** The line of its name; the first of the note is 1. */
  readonly line: number;
}

/**
 * How properties stand in a note's text, by the rule of names: exactly, else the first that differs
 * only in case. Null where the note has none of that name, or takes it in through a `<<`.
 */
export function propertySources(
  text: string,
  readYaml: ReadYaml,
): (wanted: string) => PropertySource | null {
  const located = locateFrontMatter(text);
  const block = located.ok ? located.block : null;
  const read =
    block === null ? null : readPropertyMap(text.slice(block.from, block.to), 1, readYaml);
  if (block === null || read?.ok !== true) return () => null;
  const { source, properties } = read.map;
  const find = finderOf(properties.map(({ name }) => name));
  return (wanted) => {
    const name = find(wanted);
    const property = properties.find((each) => each.name === name);
    if (property === undefined) return null;
    const { valueFrom, valueTo, lineFrom } = property;
    const line = lineAt(text, block.from + lineFrom);
    const isCommented = hasComment(source, property.tokens);
    return { name, source: source.slice(valueFrom, valueTo), isCommented, line };
  };
}

/** Between the pieces of a value stands nothing but blanks and comments. */
function hasComment(source: string, tokens: readonly YamlToken[]): boolean {
  return tokens.some(({ from }, place) => {
    const before = tokens[place - 1];
    return before !== undefined && source.slice(before.to, from).includes('#');
  });
}
