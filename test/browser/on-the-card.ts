/** Somebody whose talk of Wednesday, 11 March 2026, comes first: they are on the card, everyone else in the list. */
export const onTheCard = {
  'Contacts/Zoe.md':
    '---\nstatus: scheduled\ninterview: 2026-03-11T23:00\nprepared: 2026-03-10\n---\n',
};
