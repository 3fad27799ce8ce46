import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { locateFrontMatter } from './front-matter-block';
import { readPropertyMap } from './property-map';
import { lineAt, refuse, type Refused } from './refusal';

/** What a note's front matter says and the text under it, or what is wrong with it. */
export type ReadFrontMatter =
  { readonly ok: true; readonly data: Record<string, unknown>; readonly body: string } | Refused;

/**
 * Reads a note's front matter, as templates are read. Dates stay text, merge keys are
 * followed, and names such as `constructor` are there only where the note has them. No front
 * matter gives no data; what cannot be understood gives a refusal; nothing is ever run.
 */
export function readFrontMatter(text: string): ReadFrontMatter {
  const located = locateFrontMatter(text);
  if (!located.ok) return located;
  const { block } = located;
  if (block === null) return { ok: true, data: withoutPrototype({}), body: text };
  const source = text.slice(block.from, block.to);
  const firstLine = lineAt(text, block.from);
  // gray-matter is kinder than Obsidian: it is given only what was understood before.
  const read = readPropertyMap(source, firstLine);
  if (!read.ok) return read;
  try {
    const { data } = matter(`---\n${source}\n---\n`, { language: 'yaml', engines });
    return { ok: true, data: withoutPrototype(data), body: text.slice(block.bodyFrom) };
  } catch {
    return refuse(
      firstLine,
      'The properties of this note refer to each other in a way that cannot be followed.',
      'Write the values out where an asterisk refers to them.',
    );
  }
}

/** The one engine gray-matter may use, and refusals in place of those it brings along. */
const engines = {
  yaml: readYaml,
  json: refuseEngine,
  javascript: refuseEngine,
  coffee: refuseEngine,
};

function readYaml(source: string): object {
  const document = parseDocument(source, { merge: true, logLevel: 'silent', prettyErrors: false });
  const value: unknown = document.toJS();
  return typeof value === 'object' && value !== null ? value : {};
}

function refuseEngine(): never {
  throw new Error('Only YAML front matter is read');
}

function withoutPrototype(data: object): Record<string, unknown> {
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(data)) {
    Object.defineProperty(bare, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return bare;
}
