import { lineAt, refuse, type Refused } from '../refusal';
import type { Outline } from './outline';

/**
 * Why nothing can be put into a note safely: what it opens and never closes, with the line on which
 * it does; else that its sections are written in an unusual way.
 */
export function refuseStructure({ text, lines, open }: Outline): Refused {
  if (open === null) return refuse(1, 'unsafeSections');
  return refuse(lineAt(text, lines[open.line]?.from ?? 0), 'blockLeftOpen', open.closing);
}
