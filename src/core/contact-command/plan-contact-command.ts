import type { Action } from '../contact/actions';
import type { Contact } from '../contact/contact';
import { propertyNames } from '../contact/properties';
import { isInterviewOver, reckoningAt, type Reckoning } from '../follow-up/rule-context';
import type { NoteChange, PropertyEdit } from '../note/note-change';
import { nameInVault, type Settings } from '../settings';
import type { DateTime, Day } from '../time/civil';
import { afterwardsGestures } from './afterwards-commands';
import type { GestureAnswers, GestureId, Gestures, Intent } from './contact-command';
import { interviewGestures } from './interview-commands';
import { outreachGestures } from './outreach-commands';
import { standingGestures } from './standing-commands';

/** Every gesture that changes properties, by its id. */
export const gestures: Gestures<GestureId> = {
  ...standingGestures,
  ...outreachGestures,
  ...interviewGestures,
  ...afterwardsGestures,
};

/** The ids of all gestures. */
export const gestureIds = Object.keys(gestures) as readonly GestureId[];

/** The vault's own names of all properties, in the order in which new ones are written. */
export function propertyOrder(settings: Settings): readonly string[] {
  return propertyNames.map((property) => nameInVault(property, settings));
}

/**
 * The change that a gesture makes to a contact's note (docs/commands.md). Pure: it depends on
 * what the note says, what the user told, the settings and the wall clock alone.
 */
export function planGesture<Id extends GestureId>(
  id: Id,
  contact: Contact,
  answer: GestureAnswers[Id],
  settings: Settings,
  now: DateTime,
): NoteChange {
  const reckoning = reckoningAt(now, settings);
  const { set, log, day, renames } = gestures[id].intend(contact, answer, reckoning);
  return {
    properties: propertyEdits(set, settings),
    ...(renames === undefined ? {} : { renames }),
    ...(log === null ? {} : { log: logLine(day ?? reckoning.today, log) }),
  };
}

/** What is meant for properties as edits under the vault's own names. */
export function propertyEdits(set: Intent['set'], settings: Settings): readonly PropertyEdit[] {
  return propertyNames.flatMap((property) => {
    const value = set[property];
    return value === undefined ? [] : [{ name: nameInVault(property, settings), value }];
  });
}

/** A line of the log: one line, whatever stood in the note. */
export function logLine(day: Day, text: string): string {
  return `${day} ${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`;
}

/** The gestures that are offered for a contact, in the order of the table. */
export function listGestures(contact: Contact, reckoning: Reckoning): readonly GestureId[] {
  return gestureIds.filter((id) => gestures[id].makesSense(contact, reckoning));
}

const gestureByAction: Readonly<Record<Action, GestureId>> = {
  'reach-out': 'mark-contacted',
  nudge: 'mark-nudged',
  'give-up': 'mark-no-reply',
  schedule: 'schedule-interview',
  prepare: 'mark-prepared',
  interview: 'mark-interviewed',
  thank: 'mark-thanked',
  reflect: 'mark-reflected',
  'report-back': 'mark-reported-back',
  'check-in': 'log-check-in',
  'follow-up': 'finish-follow-up',
};

/**
 * The gesture that answers a follow-up; null for an interview that is still to come, which is to
 * be held, not marked.
 */
export function gestureFor(
  action: Action,
  contact: Contact,
  reckoning: Reckoning,
): GestureId | null {
  if (action === 'interview' && !isInterviewOver(contact, reckoning)) return null;
  return gestureByAction[action];
}
