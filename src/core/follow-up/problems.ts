import type { Contact, Problem, ProblemFix } from '../contact/contact';
import {
  propertyKinds,
  type PropertyName,
  propertyNames,
  type PropertyOfKind,
} from '../contact/properties';
import type { ReadContact } from '../contact/read-contact';
import { nameInVault, type Settings } from '../settings';
import { dayOf } from '../time/civil';
import { sayDay, sayWhen } from '../time/speech';
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
export function listProblems(contacts: readonly Told[], settings: Settings): readonly Problem[] {
  const hidesStatus = countForeignStatuses(contacts) > 0;
  const problems: Problem[] = hidesStatus ? [foreignStatus(settings)] : [];
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
export function sayForeignStatuses(count: number, settings: Settings): string {
  const name = nameInVault('status', settings);
  return `${count} notes use “${name}” for something else, so the people in them are not on your list. Choose another property for the status under “Property names” in the settings.`;
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
  const found = [...reading, ...futureDays(contact, context)];
  for (const check of checks) {
    const problem = check(contact, context);
    if (problem === null) continue;
    if (!reading.some(({ property }) => property === problem.property)) found.push(problem);
  }
  return found.length === 0 ? nothing : found.slice();
}

function problem(
  { path }: Contact,
  property: PropertyName,
  value: string | null,
  message: string,
  fix?: ProblemFix,
): Problem {
  const told = { path, property, value, message };
  return Object.freeze(fix === undefined ? told : { ...told, fix });
}

function foreignStatus(settings: Settings): Problem {
  const name = nameInVault('status', settings);
  const message = `\`${name}\` already means something else here: use another property? You can rename it under “Property names” in the settings.`;
  return Object.freeze({ path: '', property: 'status', value: null, message });
}

/** A day on which something was done may be tomorrow, for people who travel, but not later. */
function futureDays(
  contact: Contact,
  { today, endOfToday, settings }: RuleContext,
): readonly Problem[] {
  const tomorrow = dayOf(endOfToday);
  const found: Problem[] = [];
  for (const property of doneDays) {
    const day = contact[property];
    if (day === undefined || day <= tomorrow) continue;
    const name = nameInVault(property, settings);
    const message = `\`${name}\` says ${sayDay(day, today)}, which is still to come. Write the day on which it was done.`;
    found.push(problem(contact, property, day, message));
  }
  return found;
}

/** A check that a status has the date it needs. */
function needs(
  property: 'contacted' | 'replied' | 'interview',
  applies: (contact: Contact) => boolean,
  consequence: string,
): Check {
  return (contact, { settings }) => {
    if (!applies(contact) || contact[property] !== undefined) return null;
    const name = nameInVault(property, settings);
    const status = `\`${nameInVault('status', settings)}\` is ${contact.status ?? ''}`;
    const message = `${status}, but \`${name}\` is missing. Fill it in${consequence}.`;
    return problem(contact, property, null, message);
  };
}

const checks: readonly Check[] = [
  needs('contacted', ({ status }) => status === 'contacted', ' to be told when to write again'),
  needs(
    'replied',
    ({ status, offered }) => status === 'replied' && offered === undefined,
    ' to be told when a time is to be agreed',
  ),
  needs(
    'interview',
    ({ status }) => status === 'scheduled' || status === 'interviewed',
    ' with the day and time you talk',
  ),
  (contact, { settings }) => {
    const { status } = contact;
    if (status !== 'in-touch' || lastTouch(contact) !== null) return null;
    if (checkInCadence(contact, settings) === 0) return null;
    const name = nameInVault('checked-in', settings);
    return problem(
      contact,
      'checked-in',
      null,
      `Nothing tells when you were last in touch. Fill in \`${name}\` to be reminded of the next hello.`,
    );
  },
  (contact, { today, settings }) => {
    const { status, replied } = contact;
    if (status !== 'contacted' || replied === undefined || !hasAnswered(contact)) return null;
    const message = `They answered on ${sayDay(replied, today)}, but \`${nameInVault('status', settings)}\` still says contacted. They answered: mark as answered.`;
    return problem(contact, 'status', 'contacted', message, 'mark-as-answered');
  },
  (contact, context) => {
    const { status, interview } = contact;
    if (status !== 'replied' || interview === undefined) return null;
    if (isInterviewOver(contact, context)) return null;
    const when = sayWhen(interview, context.today);
    const message = `An interview is set for ${when}, but \`${nameInVault('status', context.settings)}\` still says replied. If it is agreed, mark as booked.`;
    return problem(contact, 'status', 'replied', message, 'mark-as-booked');
  },
];
