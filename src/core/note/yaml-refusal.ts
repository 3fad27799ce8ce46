import type { YamlFault } from './read-yaml';
import { lineAt, refuse, type Refused } from './refusal';
import { tokensOf, type YamlToken } from './yaml-tokens';

/** What the usual mistakes are called, and how to mend them. Others get a general answer. */
const mistakes: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  BAD_SCALAR_START: [
    'A value in the properties of this note begins with a sign that needs quotes.',
    'Put the value in quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A line in the properties of this note has a second colon in its value.',
    'Put the value in quotes.',
  ],
  MULTIPLE_DOCS: [
    'The properties of this note are divided by a line of dots or dashes.',
    'Take that line out.',
  ],
  TAB_AS_INDENT: [
    'A line in the properties of this note begins with a tab.',
    'Put two spaces in place of the tab.',
  ],
};

/**
 * Says in plain words what the YAML reader stumbled over, and on which line of the note. The
 * reader stumbles over an unclosed quote only where the text ends, so that the property it stands
 * in is named.
 *
 * @param starts the offsets at which the properties begin.
 */
export function refuseYaml(
  fault: YamlFault,
  source: string,
  firstLine: number,
  starts: readonly number[],
): Refused {
  const { code, message } = fault;
  if (code === '') return refuseReferences(firstLine);
  const at = fault.at ?? 0;
  const lineOf = (offset: number): number => firstLine + lineAt(source, offset) - 1;
  if (code === 'DUPLICATE_KEY') {
    const rest = source.slice(at, at + 80);
    return refuseDuplicate(/^[^:\r\n]*/.exec(rest)?.[0].trim() ?? '', lineOf(at));
  }
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) {
    return refuse(
      lineOf(starts.find((start, index) => leavesOpen(source, start, starts[index + 1])) ?? at),
      'The properties of this note have a quote that is opened and never closed.',
      'Close the quote where the value ends.',
    );
  }
  const [reason, mend] = mistakes[code] ?? [
    'A line in the properties of this note cannot be read.',
    'Look on that line and the one above for a missing colon, quote, bracket or space.',
  ];
  return refuse(lineOf(at), reason, mend);
}

/** Whether a quote is opened in a property and not closed in it. */
function leavesOpen(source: string, from: number, next = source.length): boolean {
  const isOpen = (token: YamlToken): boolean =>
    token.kind === 'quoted' &&
    (token.to - token.from < 2 || source[token.to - 1] !== source[token.from]);
  return tokensOf(source, from, next).some(isOpen);
}

/** The answer for one name that stands twice. */
export function refuseDuplicate(name: string, line: number): Refused {
  return refuse(
    line,
    `The properties of this note have two lines named ${name}.`,
    'Keep one of the two lines and try again.',
  );
}

/** The answer for values that refer to nothing, to too much or to themselves. */
export function refuseReferences(firstLine: number): Refused {
  return refuse(
    firstLine,
    'The properties of this note refer to each other in a way that cannot be followed.',
    'Write the values out where an asterisk refers to them.',
  );
}
