/**
 * The sections of the menu of a person, in their order: contact commands stand in those that their
 * records name, the ways to the person in `there`, and acts of features wherever they fit.
 */
export const contactMenuSections = [
  'draft',
  'there',
  'progress',
  'insert',
  'plan',
  'end',
  'referral',
] as const;
