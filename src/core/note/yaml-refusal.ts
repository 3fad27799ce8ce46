import type { YAMLError } from 'yaml';
import { lineAt, refuse, type Refused } from './refusal';

type Code = YAMLError['code'];

/** What the usual mistakes are called, and how to mend them. Others get a general answer. */
const mistakes: Partial<Record<Code, readonly [reason: string, mend: string]>> = {
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
 * reader stumbles over an unclosed quote only where the text ends; `openedAt` is the offset of
 * the property it stands in.
 */
export function refuseYaml(
  error: YAMLError,
  source: string,
  firstLine: number,
  openedAt: number,
): Refused {
  const line = firstLine + lineAt(source, error.pos[0]) - 1;
  if (error.code === 'DUPLICATE_KEY') {
    const rest = source.slice(error.pos[0], error.pos[0] + 80);
    return refuseDuplicate(/^[^:\r\n]*/.exec(rest)?.[0].trim() ?? '', line);
  }
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing')) {
    return refuse(
      firstLine + lineAt(source, openedAt) - 1,
      'The properties of this note have a quote that is opened and never closed.',
      'Close the quote where the value ends.',
    );
  }
  const [reason, mend] = mistakes[error.code] ?? [
    'A line in the properties of this note cannot be read.',
    'Look on that line and the one above for a missing colon, quote, bracket or space.',
  ];
  return refuse(line, reason, mend);
}

/** The answer for one name that stands twice. */
export function refuseDuplicate(name: string, line: number): Refused {
  return refuse(
    line,
    `The properties of this note have two lines named ${name}.`,
    'Keep one of the two lines and try again.',
  );
}
