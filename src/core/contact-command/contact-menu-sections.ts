/**
 * The menus that the menu of a person leads to, in their order, each with its sections: contact
 * commands stand in those that their records name, the ways to the person in `there`, those of
 * another day in `another-day`, and acts of features wherever they fit.
 */
export const contactMenuGroups = [
  { id: 'write', icon: 'pencil-line', sections: ['draft'] },
  { id: 'record', icon: 'check', sections: ['progress'] },
  { id: 'anotherDay', icon: 'history', sections: ['another-day'] },
  { id: 'interview', icon: 'messages-square', sections: ['insert', 'referral'] },
  { id: 'plan', icon: 'calendar', sections: ['plan', 'end'] },
  { id: 'links', icon: 'link', sections: ['there'] },
] as const;

/** A section of one of these menus. */
export type ContactMenuSection = (typeof contactMenuGroups)[number]['sections'][number];
