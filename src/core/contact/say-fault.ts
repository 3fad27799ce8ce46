import { type PropertyKind, propertyKinds, type PropertyName } from './properties';

const faults: Readonly<Record<PropertyKind, string>> = {
  status: 'is no status that is known here',
  text: 'is not one line of text',
  day: 'is not a day',
  done: 'is not a day',
  moment: 'is not a day, or a day and time',
  count: 'is not a whole number',
  minutes: 'is not a whole number from 1 to 1440',
  fit: 'is not a number from 1 to 5',
  actions: 'is not a list of prepare, thank, reflect or report-back',
};

/** Of a list of actions each entry is told alone, unless a whole list stands in one text. */
const WRONG_ACTION = 'is not prepare, thank, reflect or report-back';

/**
 * What is wrong with a value that does not fit a property, in words that go on from the value:
 * `is not a day`. Of a property that holds one value a longer list is more than that.
 */
export function sayFault(property: PropertyName, value: unknown): string {
  const kind = propertyKinds[property];
  if (kind === 'actions') {
    return typeof value === 'string' && !value.includes(',') ? WRONG_ACTION : faults[kind];
  }
  return Array.isArray(value) && value.length > 1 ? 'is more than one value' : faults[kind];
}
