import type { Contact } from '../contact/contact';
import { linkedNoteName } from '../contact/read-value';
import { remembered } from '../remembered';
import type { Settings } from '../settings';
import { compareNames, comparePriority, compareTimes } from './compare';
import { isInPlay, isSnoozed, type RuleContext } from './rule-context';

/**
 * The part a contact has in the search: may be picked to be asked next, is in play, was talked to,
 * or stays silent.
 */
export type Part = 'pickable' | 'in-play' | 'talked' | 'silent';

/** For someone to be asked, the colleague who stays silent; null where that widens nothing. */
export type SilentFor = (contact: Contact) => Contact | null;

/** A contact with all that the picks and the widening of others depend on. */
export interface Participant {
  readonly contact: Contact;
  /** Null for those who are out of it. */
  readonly part: Part | null;
  /** Their company, as `companyKey` tells it apart from others; null for those who are out of it. */
  readonly company: string | null;
}

/** Where the search stands: the conversations in play and who is to be asked next. */
export interface Outreach {
  readonly inPlay: number;
  /** The people picked to be asked next, in order; never more than there are places. */
  readonly picks: readonly Contact[];
  /** How many may be picked besides, and wait. */
  readonly waiting: number;
  /** Those who may be picked besides, in the order in which they will be. */
  readonly listWaiting: () => readonly Contact[];
  /** Null where the search is widened for nobody. */
  readonly silentFor: SilentFor | null;
}

/**
 * What makes two companies one: the linked note's name, or the text; null without a company, and
 * for a link that names no note, such as `[[#Team]]`.
 *
 * @example companyKey(contact) // 'northwind', with `company: Northwind` as with `[[Firms/Northwind]]`
 */
export function companyKey({ company, links }: Contact): string | null {
  if (company === undefined) return null;
  const target = links?.company;
  const key = target === undefined ? company.toLowerCase() : linkedCompany(target);
  return key === '' ? null : key;
}

/** The company that a link means. Many are at the same one. */
const linkedCompany = remembered((target) => linkedNoteName(target).toLowerCase());

/** Whether it is settled when someone is to be asked, so that they need not be picked. */
function hasChosenDay(contact: Contact): boolean {
  return contact['follow-up'] !== undefined || contact['introduction-asked'] !== undefined;
}

/** The part that a contact has in the search at one moment; null where they have none. */
export function partOf(contact: Contact, context: RuleContext): Part | null {
  const { status } = contact;
  if (status === 'identified') {
    return hasChosenDay(contact) || isSnoozed(contact, context) ? null : 'pickable';
  }
  if (isInPlay(contact, context)) return 'in-play';
  if (status === 'interviewed' || status === 'in-touch') return 'talked';
  // Whoever was asked and is not in play any more is silent.
  return status === 'contacted' || status === 'no-reply' ? 'silent' : null;
}

/** Whom to ask next, and who takes the places (docs/follow-ups.md, “Picks”). */
export function listOutreach(participants: readonly Participant[], settings: Settings): Outreach {
  const silences = new Map<string, Contact>();
  const engaged = new Set<string>();
  const pickable: Participant[] = [];
  let inPlay = 0;
  for (const participant of participants) {
    const { part, company, contact } = participant;
    if (part === 'in-play') inPlay += 1;
    if (part === 'pickable') pickable.push(participant);
    else if (company === null) continue;
    else if (part === 'silent') addSilence(silences, company, contact);
    else engaged.add(company);
  }
  // One person at a company at a time, and only where that is wanted.
  for (const company of engaged) silences.delete(company);
  if (settings.widenAfter === 0) silences.clear();

  // Looked up for those whose reason is read: of ten thousand companies few are on the screen.
  const silentFor: SilentFor = (contact) => silences.get(companyKey(contact) ?? '') ?? null;
  const places = Math.max(0, settings.outreachLimit - inPlay);
  const compare = comparePicks(silences);
  const picks = firstToAsk(pickable, places, compare);
  return {
    inPlay,
    picks,
    waiting: pickable.length - picks.length,
    listWaiting: () =>
      [...pickable]
        .sort(compare)
        .slice(picks.length)
        .map(({ contact }) => contact),
    silentFor: silences.size === 0 ? null : silentFor,
  };
}

/** Of several silent people at one company the one asked first is named, then by name. */
function addSilence(silences: Map<string, Contact>, company: string, contact: Contact): void {
  const known = silences.get(company);
  if (known === undefined || compareSilent(contact, known) < 0) silences.set(company, contact);
}

function compareSilent(one: Contact, other: Contact): number {
  return compareTimes(one.contacted ?? null, other.contacted ?? null) || compareNames(one, other);
}

/** The first so many of those who may be picked; the others need no order. */
function firstToAsk(
  pickable: readonly Participant[],
  places: number,
  compare: (one: Participant, other: Participant) => number,
): readonly Contact[] {
  const first: Participant[] = [];
  for (const participant of pickable) {
    const last = first[places - 1];
    if (last !== undefined && compare(participant, last) >= 0) continue;
    const place = first.findIndex((other) => compare(participant, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, participant);
    if (first.length > places) first.pop();
  }
  return first.map(({ contact }) => contact);
}

/** The order in which people are picked: those to whom the search is widened come first. */
function comparePicks(
  silences: ReadonlyMap<string, Contact>,
): (one: Participant, other: Participant) => number {
  const isWidened = ({ company }: Participant): boolean => silences.has(company ?? '');
  return (one, other) =>
    Number(isWidened(other)) - Number(isWidened(one)) ||
    comparePickable(one.contact, other.contact);
}

function comparePickable(one: Contact, other: Contact): number {
  return (
    comparePriority(one, other) ||
    Number(other['referred-by'] !== undefined) - Number(one['referred-by'] !== undefined) ||
    compareNames(one, other)
  );
}
