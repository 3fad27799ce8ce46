import { type PropertyKind, propertyKinds, type PropertyName } from './properties';

/** What is wrong with a value: it is not of the kind that it was meant for, or something besides. */
export type Fault = PropertyKind | 'action' | 'several' | 'stillToCome';

/** A value of a note that does not fit. */
export interface WrongValue {
  /** The property as the note writes it. */
  readonly name: string;
  /** What it says, whole and on one line; with comments in it as the note writes it. */
  readonly says: string;
  /** What is wrong with it. */
  readonly fault: Fault;
}

/**
 * What is wrong with a value that does not fit a property. Of a list of actions each entry is told
 * alone, unless a whole list stands in one text; of a property that holds one value a longer list is
 * more than that.
 */
export function faultOf(property: PropertyName, value: unknown): Fault {
  const kind = propertyKinds[property];
  if (kind === 'actions') {
    return typeof value === 'string' && !value.includes(',') ? 'action' : kind;
  }
  return Array.isArray(value) && value.length > 1 ? 'several' : kind;
}
