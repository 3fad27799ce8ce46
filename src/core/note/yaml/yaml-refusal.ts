import type { ReadYaml, YamlFault } from './read-yaml';
import { lineAt, refuse, type Refused } from '../refusal';
import type { Mistake } from './yaml-line-mistake';
import { findMistake, twice } from './yaml-mistake';

/**
 * Says in plain words what is wrong with properties that the YAML reader stumbled over, on which line
 * of the note, and how to fix it.
 *
 * @param starts the offsets at which the properties begin.
 */
export function refuseYaml(
  fault: YamlFault,
  source: string,
  firstLine: number,
  starts: readonly number[],
  readYaml: ReadYaml,
): Refused {
  return refuseMistake(findMistake(source, starts, fault, readYaml), source, firstLine);
}

function refuseMistake({ at, reason, fix }: Mistake, source: string, firstLine: number): Refused {
  return refuse(firstLine + lineAt(source, at) - 1, reason, fix);
}

/** The answer for one name that stands twice, the second time at an offset of the source. */
export function refuseDuplicate(
  name: string,
  at: number,
  source: string,
  firstLine: number,
): Refused {
  return refuseMistake(twice(name, at), source, firstLine);
}

/** The answer for values that refer to nothing, to too much or to themselves. */
export function refuseReferences(firstLine: number): Refused {
  return refuse(
    firstLine,
    'The properties of this note refer to each other in a way that cannot be followed.',
    'Write the values out where an asterisk refers to them.',
  );
}
