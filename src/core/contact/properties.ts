/**
 * The properties of a contact note with what each holds, in the order in which new ones are
 * written. The names are a public contract; a vault may have its own name for any of them.
 *
 * - `status`: one of the statuses
 * - `text`: text, or a wikilink read as its display text
 * - `day`: a civil day; `done`: the day on which something was done, never far in the future
 * - `moment`: a day, or a day and time
 * - `count`: a whole number, 0 or more; `minutes`: 1 to 1440; `fit`: 1 to 5
 * - `actions`: a list of actions that the user skips
 */
export const propertyKinds = {
  status: 'status',
  company: 'text',
  role: 'text',
  field: 'text',
  source: 'text',
  'why-them': 'text',
  email: 'text',
  phone: 'text',
  linkedin: 'text',
  priority: 'count',
  'referred-by': 'text',
  contacted: 'done',
  nudges: 'count',
  replied: 'done',
  offered: 'done',
  interview: 'moment',
  minutes: 'minutes',
  medium: 'text',
  place: 'text',
  prepared: 'done',
  thanked: 'done',
  reflected: 'done',
  'reported-back': 'done',
  'checked-in': 'done',
  skipped: 'actions',
  fit: 'fit',
  takeaway: 'text',
  'follow-up': 'day',
  'next-step': 'text',
  'snoozed-until': 'day',
  'check-in-every': 'count',
} as const;

/** The name of a property of a contact note. */
export type PropertyName = keyof typeof propertyKinds;

/** What a property holds. */
export type PropertyKind = (typeof propertyKinds)[PropertyName];

/** Every property, in the order in which new ones are written. */
export const propertyNames = Object.keys(propertyKinds) as readonly PropertyName[];

/** The properties of which people have several: of a list under one the first that fits counts. */
export const firstCounts: ReadonlySet<PropertyName> = new Set<PropertyName>([
  'email',
  'phone',
  'company',
  'role',
  'field',
]);

/** The properties of one kind. */
export type PropertyOfKind<Kind extends PropertyKind> = {
  [Name in PropertyName]: (typeof propertyKinds)[Name] extends Kind ? Name : never;
}[PropertyName];
