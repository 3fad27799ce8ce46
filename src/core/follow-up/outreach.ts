import type { Contact } from '../contact/contact';
import { linkedNoteName } from '../contact/read-value';
import type { Day } from '../time/civil';
import { isInPlay, isSilent, isSnoozed, type Reckoning } from './reckoning';

/** Someone at a company who has not answered, so that a colleague may be asked instead. */
export interface Silence {
  readonly name: string;
  /** The company as that contact's note shows it. */
  readonly company: string;
  /** When they were asked; null where the note does not tell. */
  readonly since: Day | null;
}

/** Where the search stands: the conversations in play and who is to be asked next. */
export interface Outreach {
  readonly inPlay: number;
  /** The people picked to be asked next, in order; never more than there are places. */
  readonly picks: readonly Contact[];
  /** The silence that widens the search at the company of a contact; null where none does. */
  readonly widenedBy: (contact: Contact) => Silence | null;
}

/**
 * What makes two companies one: the linked note's name, or the text; null without a company, and
 * for a link that names no note, such as `[[#Team]]`.
 */
export function companyKey({ company, links }: Contact): string | null {
  if (company === undefined) return null;
  const target = links?.company;
  const name = (target === undefined ? company : linkedNoteName(target)).trim().toLowerCase();
  return name === '' ? null : name;
}

const engagedStatuses: ReadonlySet<string | null> = new Set([
  'replied',
  'scheduled',
  'interviewed',
  'in-touch',
]);

/** Whom to ask next, and who takes the places (docs/follow-ups.md, “Who is asked next”). */
export function listOutreach(contacts: readonly Contact[], reckoning: Reckoning): Outreach {
  const { outreachLimit, widenAfter } = reckoning.settings;
  const silences = new Map<string, Silence>();
  const engaged = new Set<string>();
  const pickable: Contact[] = [];
  let inPlay = 0;

  for (const contact of contacts) {
    const { status } = contact;
    if (isInPlay(contact, reckoning)) inPlay += 1;
    if (status === 'identified') {
      if (contact['follow-up'] === undefined && !isSnoozed(contact, reckoning)) {
        pickable.push(contact);
      }
      continue;
    }
    const key = widenAfter === 0 ? null : companyKey(contact);
    if (key === null) continue;
    if (status === 'no-reply' || isSilent(contact, reckoning)) addSilence(silences, key, contact);
    else if (status === 'contacted' || engagedStatuses.has(status)) engaged.add(key);
  }

  const widenedBy = (contact: Contact): Silence | null => {
    if (silences.size === 0) return null;
    const key = companyKey(contact);
    return key === null || engaged.has(key) ? null : (silences.get(key) ?? null);
  };
  const places = Math.max(0, outreachLimit - inPlay);
  return { inPlay, picks: firstOf(pickable, places, widenedBy), widenedBy };
}

/** Of several silent people at one company the one asked first is named, then by name. */
function addSilence(silences: Map<string, Silence>, key: string, contact: Contact): void {
  const silence: Silence = {
    name: contact.name,
    company: contact.company ?? '',
    since: contact.contacted ?? null,
  };
  const known = silences.get(key);
  if (known === undefined || compareSilences(silence, known) < 0) silences.set(key, silence);
}

function compareSilences(one: Silence, other: Silence): number {
  if (one.since !== other.since) {
    if (one.since === null) return 1;
    if (other.since === null) return -1;
    return one.since < other.since ? -1 : 1;
  }
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.company < other.company ? -1 : Number(one.company > other.company);
}

function firstOf(
  pickable: readonly Contact[],
  places: number,
  widenedBy: Outreach['widenedBy'],
): readonly Contact[] {
  if (places === 0) return [];
  return pickable
    .map((contact) => ({ contact, widened: widenedBy(contact) !== null }))
    .sort(
      (one, other) =>
        Number(other.widened) - Number(one.widened) || comparePickable(one.contact, other.contact),
    )
    .slice(0, places)
    .map(({ contact }) => contact);
}

function comparePickable(one: Contact, other: Contact): number {
  return (
    comparePriority(one, other) ||
    Number(other['referred-by'] !== undefined) - Number(one['referred-by'] !== undefined) ||
    compareNames(one, other)
  );
}

/** Orders by priority: 1 before 2, a missing one last. */
export function comparePriority(
  one: { readonly priority?: number },
  other: { readonly priority?: number },
): number {
  const { priority: first = Infinity } = one;
  const { priority: second = Infinity } = other;
  return first === second ? 0 : first - second;
}

/** Orders by name, then by path, each by its code units: the same on every machine. */
export function compareNames(
  one: { readonly name: string; readonly path: string },
  other: { readonly name: string; readonly path: string },
): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.path < other.path ? -1 : Number(one.path > other.path);
}

/** The contacts by name, then path; those that are so already, as an index keeps them, as they are. */
export function inNameOrder(contacts: readonly Contact[]): readonly Contact[] {
  const isOrdered = contacts.every((contact, place) => {
    const before = contacts[place - 1];
    return before === undefined || compareNames(before, contact) <= 0;
  });
  return isOrdered ? contacts : [...contacts].sort(compareNames);
}
