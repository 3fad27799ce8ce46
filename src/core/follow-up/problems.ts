import type { Contact, Problem, QuickFix } from '../contact/contact';
import {
  propertyKinds,
  type PropertyName,
  propertyNames,
  type PropertyOfKind,
} from '../contact/properties';
import { problemOf } from '../contact/problem';
import { dayOfStatus } from '../contact/status';
import type { ReadContact } from '../contact/read-contact';
import { nameInVault, type Settings } from '../settings';
import type { Texts } from '../texts/en';
import type { MarkedText } from '../texts/marked-text';
import { dayOf } from '../time/civil';
import { compareNames } from './compare';
import {
  checkInCadence,
  hasAnswered,
  isInterviewOver,
  lastTouch,
  type RuleContext,
} from './rule-context';

/** From this many statuses that are none of ours, the property means something else here. */
const FOREIGN_STATUSES = 10;

type Check = (contact: Contact, context: RuleContext) => Problem | null;

const doneDays = propertyNames.filter(
  (property): property is PropertyOfKind<'done'> => propertyKinds[property] === 'done',
);

/** A contact with what does not fit in their note. */
interface Told {
  readonly contact: Contact;
  readonly problems: readonly Problem[];
}

/**
 * Everything in the notes that does not fit, ordered by the contacts' names, then paths. From ten
 * statuses on that are none of ours, one problem stands for them all.
 */
export function listProblems(
  contacts: readonly Told[],
  context: Pick<RuleContext, 'settings' | 'texts'>,
): readonly Problem[] {
  const hidesStatus = countForeignStatuses(contacts) > 0;
  const problems: Problem[] = hidesStatus ? [foreignStatus(context)] : [];
  const told = contacts.filter((each) => each.problems.length > 0);
  for (const each of told.sort((one, other) => compareNames(one.contact, other.contact))) {
    const hides = hidesStatus && each.contact.status === null;
    problems.push(...each.problems.filter(({ property }) => !(hides && property === 'status')));
  }
  return problems;
}

/**
 * How many notes have a status that is none of ours, from ten on, where the property means something
 * else in this vault; 0 below, where each is a slip of its own.
 */
export function countForeignStatuses(contacts: readonly { readonly contact: Contact }[]): number {
  const foreign = contacts.filter(({ contact }) => contact.status === null).length;
  return foreign >= FOREIGN_STATUSES ? foreign : 0;
}

/** That the property for the status means something else in `count` notes, and the way out. */
export function sayForeignStatuses(count: number, settings: Settings, texts: Texts): string {
  return texts.problems.foreignStatuses(count, nameInVault('status', settings));
}

const nothing: readonly Problem[] = Object.freeze([]);

/**
 * What does not fit in one contact's note at one moment: what could not be read, days of something
 * done that lie in the future, dates that a status needs and hand edits that contradict it. A
 * property that could not be read is told once, not a second time as missing.
 */
export function problemsOf(
  { contact, problems: reading }: ReadContact,
  context: RuleContext,
): readonly Problem[] {
  // Made with the first of them: of ten thousand notes most have none.
  let found: Problem[] | null = reading.length === 0 ? null : [...reading];
  for (const property of doneDays) {
    const future = futureDay(contact, property, context);
    if (future !== null) (found ??= []).push(future);
  }
  for (const check of checks) {
    const problem = check(contact, context);
    if (problem === null) continue;
    if (!reading.some(({ property }) => property === problem.property)) {
      (found ??= []).push(problem);
    }
  }
  return found ?? nothing;
}

function problem(
  { path }: Contact,
  property: PropertyName,
  value: string | null,
  message: MarkedText,
  quickFix?: QuickFix,
): Problem {
  const told = { path, property, value };
  return problemOf(quickFix === undefined ? told : { ...told, quickFix }, message);
}

function foreignStatus({ settings, texts }: Pick<RuleContext, 'settings' | 'texts'>): Problem {
  const message = texts.problems.foreignStatus(nameInVault('status', settings));
  return problemOf({ path: '', property: 'status', value: null }, message);
}

/** A day on which something was done may be tomorrow, for people who travel, but not later. */
function futureDay(
  contact: Contact,
  property: (typeof doneDays)[number],
  { today, endOfToday, settings, texts }: RuleContext,
): Problem | null {
  const day = contact[property];
  if (day === undefined || day <= dayOf(endOfToday)) return null;
  const name = nameInVault(property, settings);
  return problem(contact, property, day, texts.problems.stillToCome(name, day, today));
}

const checks: readonly Check[] = [
  (contact, { settings, texts }) => {
    const { status, offered } = contact;
    const property = dayOfStatus(status);
    if (status === null || property === null || contact[property] !== undefined) return null;
    // Once times are offered, it is their day that counts.
    if (property === 'replied' && offered !== undefined) return null;
    const message = texts.problems.missing[property](status, nameInVault(property, settings));
    return problem(contact, property, null, message);
  },
  (contact, { settings, texts }) => {
    const { status } = contact;
    if (status !== 'in-touch' || lastTouch(contact) !== null) return null;
    if (checkInCadence(contact, settings) === 0) return null;
    const name = nameInVault('checked-in', settings);
    return problem(contact, 'checked-in', null, texts.problems.noTouch(name));
  },
  (contact, { today, texts }) => {
    const { status, replied } = contact;
    if (status !== 'contacted' || replied === undefined || !hasAnswered(contact)) return null;
    const message = texts.problems.answered(replied, today);
    return problem(contact, 'status', 'contacted', message, 'mark-as-answered');
  },
  (contact, context) => {
    const { status, interview } = contact;
    if (status !== 'replied' || interview === undefined) return null;
    if (isInterviewOver(contact, context)) return null;
    const { today, texts } = context;
    const message = texts.problems.booked(interview, today);
    return problem(contact, 'status', 'replied', message, 'mark-as-booked');
  },
];
