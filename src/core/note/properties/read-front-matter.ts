import matter from 'gray-matter';
import { followMerges } from '../yaml/follow-merges';
import { locateFrontMatter } from './front-matter-block';
import { define, isMap } from '../yaml/plain-map';
import { type PropertyMap, readPropertyMap } from './property-map';
import type { ReadYaml } from '../yaml/read-yaml';
import { lineAt, refuse, type Refused } from '../refusal';

/** What a note's front matter says and the text under it, or what is wrong with it. */
export type ReadFrontMatter =
  { readonly ok: true; readonly data: Record<string, unknown>; readonly body: string } | Refused;

/**
 * Reads a note's front matter, as templates are read. Dates stay text, a link without
 * quotes keeps its zeros, merge keys are followed, and names such as `constructor` are there only where the note has them. No front
 * matter gives no data; what cannot be understood gives a refusal; nothing is ever run.
 */
export function readFrontMatter(text: string, readYaml: ReadYaml): ReadFrontMatter {
  const located = locateFrontMatter(text);
  if (!located.ok) return located;
  const { block } = located;
  if (block === null) return { ok: true, data: withoutPrototype({}), body: text };
  const source = text.slice(block.from, block.to);
  const firstLine = lineAt(text, block.from);
  // gray-matter is kinder than Obsidian: it is given only what was understood before.
  const read = readPropertyMap(source, firstLine, readYaml);
  if (!read.ok) return read;
  try {
    const data = LONG_GAP.test(source)
      ? readMerged(source, readYaml)
      : found(text.slice(0, block.bodyFrom), readYaml);
    const own = withoutPrototype(data);
    for (const [name, link] of numericLinks(read.map)) if (name in own) define(own, name, link);
    return { ok: true, data: own, body: text.slice(block.bodyFrom) };
  } catch {
    return refuse(firstLine, 'endlessReferences');
  }
}

/**
 * So many blanks that gray-matter is not given them: where it looks for comments it begins again at
 * each blank line of a gap, and goes through the rest of it.
 */
const LONG_GAP = /\s{40}/;

/**
 * What gray-matter finds in a note that has front matter. It looks for the block itself, and what
 * stands in it is the same that was located: where the two could differ, the note was refused.
 */
function found(text: string, readYaml: ReadYaml): object {
  const engines = {
    yaml: (block: string): object => readMerged(linesWithin(block), readYaml),
    json: refuseEngine,
    javascript: refuseEngine,
    coffee: refuseEngine,
  };
  // Without one of ours, a property of the note would say where an excerpt ends.
  return matter(text, { language: 'yaml', engines, excerpt: noExcerpt }).data;
}

/** The lines between the fences: gray-matter's block begins right behind the hyphens of the first. */
function linesWithin(block: string): string {
  return `${block.slice(block.indexOf('\n') + 1)}\n`;
}

function noExcerpt(): string {
  return '';
}

/**
 * Links without quotes as the note writes them, where YAML takes what they name for something else
 * than text: of `[[007]]` it leaves the number 7.
 */
function numericLinks({ source, properties }: PropertyMap): readonly [string, string][] {
  return properties.flatMap(({ name, value, valueFrom, valueTo }): [string, string][] => {
    const [inner, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
    if (!Array.isArray(inner) || others.length > 0) return [];
    if (inner.length === 0 || inner.every((part) => typeof part === 'string')) return [];
    const written = source.slice(valueFrom, valueTo);
    return /^\[\[[^[\]{}"'&*!#:|\n]+\]\]$/.test(written) ? [[name, written]] : [];
  });
}

function readMerged(source: string, readYaml: ReadYaml): object {
  const value = followMerges(readYaml(source));
  return isMap(value) ? value : {};
}

function refuseEngine(): never {
  throw new Error('Only YAML front matter is read');
}

function withoutPrototype(data: object): Record<string, unknown> {
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(data)) define(bare, name, value);
  return bare;
}
