import type { Contact } from '../contact/contact';
import { propertyKinds, type PropertyName, type PropertyOfKind } from '../contact/properties';
import { oneLine } from '../note/text/one-line';
import type { Settings } from '../settings';
import { propertyOf } from '../template/property-placeholders';
import { isMessageKind, messageFacts, type Template } from '../template/template';
import { type DateTime, readDateTime } from '../time/civil';
import { readChannel } from '../words';

/** The property that holds the time that a reply agrees to. */
export const timeTaken = 'interview';

/** A property whose value a message lacks, and that is asked for beside it. */
type AskedProperty = PropertyOfKind<'text'> | typeof timeTaken;

/** What a message lacks: the placeholder by its key, and the property that holds its value. */
export interface AskedValue {
  readonly key: string;
  readonly property: AskedProperty;
}

/** What the user told while writing a message. */
export interface ToldValues {
  /** Properties to be kept in the note, each on one line. */
  readonly properties: { readonly [Name in PropertyOfKind<'text'>]?: string };
  /** The time that was agreed to; null where none was, or it is no time. */
  readonly time: DateTime | null;
}

/**
 * The values to ask for beside a message: of its open placeholders those that a property of text holds,
 * the time where it can agree to one, and where to post a card.
 *
 * @param openKeys the placeholders of the template that have no value, by their keys.
 * @param contact the one whom the message is about.
 */
export function askedValues(
  openKeys: readonly string[],
  template: Template,
  contact: Contact,
  settings: Settings,
): readonly AskedValue[] {
  const asked = openKeys.flatMap((key): AskedValue[] => {
    const property = propertyOf(key, settings);
    if (property === timeTaken) return takesTime(template) ? [{ key, property }] : [];
    return isText(property) ? [{ key, property }] : [];
  });
  const isPosted =
    readChannel(template.channel) === 'handwritten' &&
    contact.address === undefined &&
    !isToReferrer(template);
  return isPosted ? [...asked, { key: 'address', property: 'address' }] : asked;
}

/** Whether a message made from a template books the time that it agrees to. */
export function takesTime({ kind }: Template): boolean {
  return isMessageKind(kind) && messageFacts(kind).takesTime === true;
}

/** What was told for placeholders, by the properties that hold it. */
export function toldValues(told: Readonly<Record<string, string>>, settings: Settings): ToldValues {
  const properties: { [Name in PropertyOfKind<'text'>]?: string } = {};
  let time: DateTime | null = null;
  for (const [key, typed] of Object.entries(told)) {
    const property = propertyOf(key, settings);
    const line = oneLine(typed);
    if (property === timeTaken) time = readDateTime(line);
    else if (isText(property) && line !== '') properties[property] = line;
  }
  return { properties, time };
}

/** Whether a placeholder stands for the time that a reply agrees to. */
export function isTimeTaken(key: string, settings: Settings): boolean {
  return propertyOf(key, settings) === timeTaken;
}

function isToReferrer({ kind }: Template): boolean {
  return isMessageKind(kind) && messageFacts(kind).isToReferrer === true;
}

function isText(property: PropertyName | null): property is PropertyOfKind<'text'> {
  return property !== null && propertyKinds[property] === 'text';
}
