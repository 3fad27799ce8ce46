import type { ReadYaml, YamlFault } from './read-yaml';
import { lineAt, type Refused } from '../refusal';
import type { Mistake } from './yaml-line-mistake';
import { findMistake } from './yaml-mistake';

/**
 * What is wrong with properties that the YAML reader stumbled over, and on which line of the note.
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

/** The answer for a mistake, by the line of the note on which it stands. */
export function refuseMistake(
  { at, ...cause }: Mistake,
  source: string,
  firstLine: number,
): Refused {
  return { ok: false, refusal: { line: firstLine + lineAt(source, at) - 1, ...cause } };
}
