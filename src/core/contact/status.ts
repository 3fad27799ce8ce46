import type { PropertyName } from './properties';

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

/** For each status that needs a day the property that has it. */
const statusDays = {
  contacted: 'contacted',
  replied: 'replied',
  scheduled: 'interview',
  interviewed: 'interview',
} as const satisfies { readonly [Each in Status]?: PropertyName };

/** A property with the day that a status needs. */
export type StatusDay = (typeof statusDays)[keyof typeof statusDays];

/** The property with the day that a status needs, to know when to act; null where it needs none. */
export function dayOfStatus(status: Status | null): StatusDay | null {
  const days: { readonly [Each in Status]?: StatusDay } = statusDays;
  return status === null ? null : (days[status] ?? null);
}

const known = new Map<string, Status>(statuses.map((status) => [status, status]));

/** A word as statuses and actions are spelled: lower case, with hyphens for spaces. */
export function asKeyword(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, '-');
}

/** The status that `text` spells, in any case and with spaces or hyphens; null for anything else. */
export function readStatus(text: string): Status | null {
  return known.get(text) ?? known.get(asKeyword(text)) ?? null;
}
