import type { DateTime } from '../time/civil';
import type { NoteWords } from '../words';

/** How times that are offered are written for somebody else. */
export interface SlotWords extends Readonly<NoteWords['slots']> {
  /** A time in words: `Wednesday, 25 November, 10:00`. */
  readonly say: (slot: DateTime) => string;
  /** The user's time zone at that time: `Europe/Berlin, GMT+1`. */
  readonly zone: (slot: DateTime) => string;
}

/** Whether a text has `{{slots}}` on a line of its own, where the times go as a list. */
export function slotsStandAlone(text: string): boolean {
  return /(?:^|[\r\n])[ \t]*\{\{[ \t]*slots[ \t]*\}\}[ \t]*(?:[\r\n]|$)/i.test(text);
}

/** Whether a text has a place for times. */
export function holdsSlots(text: string): boolean {
  return /\{\{[ \t]*slots[ \t]*\}\}/i.test(text);
}

/**
 * Times as a message offers them, with the time zone, which is named once where they share it. A
 * list where they stand alone, else one after the other; empty where there are none.
 */
export function writeSlots(slots: readonly DateTime[], words: SlotWords, alone: boolean): string {
  const zones = new Set(slots.map(words.zone));
  const [shared = ''] = zones;
  const each = slots.map((slot) =>
    zones.size > 1 || (alone && slots.length === 1)
      ? words.inZone(words.say(slot), words.zone(slot))
      : words.say(slot),
  );
  if (!alone) {
    const all = words.inSentence(each);
    return zones.size === 1 ? words.inZone(all, shared) : all;
  }
  const list = each.map((line) => `- ${line}`).join('\n');
  return slots.length > 1 && zones.size === 1 ? `${list}\n${words.zoneUnderList(shared)}` : list;
}
