/** The statuses a contact can have, in the order of the method, with what a user reads for each. */
export const statusLabels = {
  identified: 'On my list',
  contacted: 'Asked',
  replied: 'Answered',
  scheduled: 'Booked',
  interviewed: 'Talked',
  'in-touch': 'In touch',
  declined: 'Said no',
  'no-reply': 'No answer',
  closed: 'Set aside',
} as const;

/** Where a contact stands in the method; the value of the note's `status`. */
export type Status = keyof typeof statusLabels;

/** Every status, in the order of the method. */
export const statuses = Object.keys(statusLabels) as readonly Status[];

/** The statuses that end the follow-ups: said no, no answer, set aside. */
export const closedStatuses: ReadonlySet<Status> = new Set(['declined', 'no-reply', 'closed']);

const known = new Map<string, Status>(statuses.map((status) => [status, status]));

/** A word as statuses and actions are spelled: lower case, with hyphens for spaces. */
export function asKeyword(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, '-');
}

/** The status that `text` spells, in any case and with spaces or hyphens; null for anything else. */
export function readStatus(text: string): Status | null {
  return known.get(text) ?? known.get(asKeyword(text)) ?? null;
}
