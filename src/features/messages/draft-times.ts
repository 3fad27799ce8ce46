import { adviseOn } from '../../core/contact-command/interview-advice';
import type { Contact } from '../../core/contact/contact';
import { isTimeTaken, takesTime, timeTaken, toldValues } from '../../core/message/asked-values';
import type { MessageDrafts } from '../../core/message/message-drafts';
import { sayTimeInMessage, type SlotWords } from '../../core/message/slot-text';
import { readWrittenTimes } from '../../core/message/written-times';
import type { Settings } from '../../core/settings';
import { placeholdersOf } from '../../core/template/property-placeholders';
import { messageFacts, type MessageKind } from '../../core/template/template';
import type { ContactValues } from '../../core/template/template-values';
import { type DateTime, hasTime, readDateTime } from '../../core/time/civil';
import type { Host } from '../../app/host';
import { texts } from '../../vault/texts';
import type { DraftRequest } from './draft-request';

/** What reads the times that a message offers, of those still to come. */
export function timesReader(
  { runner }: Host,
  { interview }: Contact,
): (text: string, words: SlotWords) => readonly DateTime[] {
  const { now, today } = runner.context();
  return (text, { say }) =>
    readWrittenTimes(text, say, today).filter(
      // The talk that is agreed on is named, not offered.
      (time) => time > now && time !== interview,
    );
}

/** What the dialog asks about the time that a message agrees to. */
export function aboutTime(
  host: Host,
  contact: Contact,
  drafts: MessageDrafts,
  settings: Settings,
): Pick<DraftRequest, 'takesTime' | 'lacksTime' | 'adviseOnTime'> {
  const isAgreed = (): boolean => takesTimeNow(drafts, settings);
  return {
    takesTime: isAgreed,
    lacksTime: () => isAgreed() && toldValues(drafts.toldInText(), settings).time === null,
    adviseOnTime: (typed) => adviseOnTime(host, contact, typed),
  };
}

/** Whether the message as it stands agrees to a time. */
function takesTimeNow({ openKeys, template }: MessageDrafts, settings: Settings): boolean {
  return takesTime(template) && openKeys.some((key) => isTimeTaken(key, settings));
}

/** What speaks against a time for a talk with a contact, in one line. */
function adviseOnTime({ index, runner }: Host, contact: Contact, typed: string): string | null {
  const interview = readDateTime(typed);
  if (interview === null) return null;
  const { path, minutes } = contact;
  const contacts = index.contacts().map((read) => read.contact);
  const { ofDay, ofTime } = adviseOn({ interview, minutes }, path, contacts, runner.context());
  const said = [ofDay, ofTime].filter((advice) => advice !== null);
  return said.length === 0 ? null : texts.speech.sentences(said);
}

/** A reply agrees to a time that they named now, so that of an earlier talk is no value for it. */
export function withoutEarlierTalk(
  kind: MessageKind,
  values: ContactValues,
  settings: Settings,
): ContactValues {
  if (messageFacts(kind).takesTime !== true) return values;
  const texts = new Map(values.texts);
  for (const key of placeholdersOf(timeTaken, settings)) texts.delete(key);
  return { ...values, texts };
}

/** The values of a message to a contact, with the time of their interview by both clocks. */
export function withBothClocks(
  values: ContactValues,
  { interview }: Contact,
  words: SlotWords,
  settings: Settings,
): ContactValues {
  if (interview === undefined || !hasTime(interview)) return values;
  const said = sayTimeInMessage(interview, words);
  const texts = new Map(values.texts);
  for (const key of placeholdersOf('interview', settings)) if (texts.has(key)) texts.set(key, said);
  return { ...values, texts };
}

/** How a message says what was typed for a placeholder: a time in words, all else as it is. */
export function sayTold(
  words: SlotWords,
  settings: Settings,
): (key: string, typed: string) => string {
  return (key, typed) => {
    const time = isTimeTaken(key, settings) ? readDateTime(typed) : null;
    return time === null ? typed : sayTimeInMessage(time, words);
  };
}
