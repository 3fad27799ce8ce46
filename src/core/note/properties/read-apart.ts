import { lineEnd, nextLine } from '../text/line-ending';
import { depthLimit } from '../yaml/yaml-depth';
import { loadLimit } from '../yaml/yaml-load';
import { define, isMap } from '../yaml/plain-map';
import { type ReadYaml, tryYaml } from '../yaml/read-yaml';
import { loneCarriageReturn, noteStart } from './front-matter-block';

/**
 * What a note whose front matter cannot be understood says under some names, whatever their case:
 * each property is read by itself, so that what is wrong with the others does not matter. The
 * properties end at the next line that begins with `---`, or at an empty one where none closes them.
 *
 * @example readApart('---\ntags: contact\nname: "Ana\n', ['tags'], readYaml) // { tags: 'contact' }
 */
export function readApart(
  text: string,
  names: readonly string[],
  readYaml: ReadYaml,
): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  for (const source of partsOf(text)) {
    const name = source.slice(0, source.indexOf(':')).trim();
    if (!wanted.has(name.toLowerCase()) || isTooMuch(source)) continue;
    const read = tryYaml(source, readYaml);
    if (!read.ok || !isMap(read.value)) continue;
    for (const [key, value] of Object.entries(read.value)) define(said, key, value);
  }
  return said;
}

/** The properties at the top of a note, each with the lines that belong to it. */
function partsOf(text: string): readonly string[] {
  const start = noteStart(text);
  if (!text.startsWith('---', start)) return [];
  const parts: string[] = [];
  let from = nextLine(text, start);
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const isEnd = line.startsWith('---') || line.trim() === '';
    if (!isEnd && (at === from || /^[ \t-]/.test(line))) continue;
    parts.push(text.slice(from, at));
    from = at;
    if (isEnd) return parts;
  }
  return [...parts, text.slice(from)];
}

/** Whether a source is not to be given to a reader of YAML, which would take it too long or too deep. */
function isTooMuch(source: string): boolean {
  if (depthLimit(source) !== -1 || loadLimit(source) !== -1) return true;
  return loneCarriageReturn(source, 0, source.length) !== -1;
}
