/** The vault's names of the properties, in the order in which they stand in notes. */
export const knownNames = [
  ...['status', 'company', 'role', 'field', 'source', 'why-them', 'email', 'phone', 'linkedin'],
  ...['priority', 'referred-by', 'contacted', 'nudges', 'replied', 'offered', 'interview'],
  ...['minutes', 'medium', 'place', 'prepared', 'thanked', 'reflected', 'reported-back'],
  ...['checked-in', 'skipped', 'fit', 'takeaway', 'follow-up', 'next-step', 'snoozed-until'],
  'check-in-every',
];
