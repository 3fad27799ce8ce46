/** Every status, in the order of the method. */
export const statuses = [
  'identified',
  'contacted',
  'replied',
  'scheduled',
  'interviewed',
  'in-touch',
  'declined',
  'no-reply',
  'closed',
] as const;

/** Where a contact stands in the method; the value of the note's `status`. */
export type Status = (typeof statuses)[number];

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
