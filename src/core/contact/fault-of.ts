import type { Fault } from '../texts/en';
import { propertyKinds, type PropertyName } from './properties';

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
