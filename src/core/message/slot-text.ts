import { type TheirClock } from '../contact/their-clock';
import type { FormatMoment } from '../template/template-values';
import { type DateTime, dayOf } from '../time/civil';
import { forClock, type NoteWords } from '../words';

/** How times that are offered are written for somebody else. */
export interface SlotWords extends Readonly<Omit<NoteWords['slots'], 'there'>> {
  /** A time in words, by the user's clock, as it is found again in a text: `Wednesday, 25 November, 10:00`. */
  readonly say: (slot: DateTime) => string;
  /** What the other's clock shows then: `18:00 in Singapore`; null where it shows the same. */
  readonly sayTheirs: (slot: DateTime) => string | null;
  /** The user's time zone at that time: `Europe/Berlin, GMT+1`. */
  readonly zone: (slot: DateTime) => string;
}

/** What the words for offered times are made from. */
interface SlotSpeech {
  /** The language of the message. */
  readonly words: NoteWords;
  /** The hours of the clock; null for those of the language. */
  readonly clock: 12 | 24 | null;
  readonly format: FormatMoment;
  readonly zone: SlotWords['zone'];
  /** What the clock shows where the other is; null where it shows the same. */
  readonly theirs: (slot: DateTime) => TheirClock | null;
}

/** The words for offered times in a message. */
export function slotWordsFor({ words, clock, format, zone, theirs }: SlotSpeech): SlotWords {
  const { dates, slots } = words;
  const inWords = (when: DateTime, kind: 'moment' | 'time' | 'timeOfOtherDay'): string =>
    format(when, forClock(dates[kind], clock, dates), dates.locale);
  return {
    ...slots,
    say: (slot) => inWords(slot, 'moment'),
    sayTheirs: (slot) => {
      const there = theirs(slot);
      if (there === null) return null;
      const { time, city, ahead } = there;
      const isSameDay = dayOf(time) === dayOf(slot);
      const said = inWords(time, isSameDay ? 'time' : 'timeOfOtherDay');
      return slots.there(said, city, dates.timeZone('', ahead));
    },
    zone,
  };
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
 * Times as a message offers them, by both clocks where the other's shows another, with the user's
 * time zone, which is named once where they share it. A list where they stand alone, else one after
 * the other; empty where there are none.
 */
export function writeSlots(slots: readonly DateTime[], words: SlotWords, alone: boolean): string {
  const zones = new Set(slots.map(words.zone));
  const isShared = zones.size === 1;
  const [shared = ''] = zones;
  const underList = alone && isShared && slots.length > 1;
  const inBothClocks = slots.some((slot) => words.sayTheirs(slot) !== null);
  const afterAll = !alone && isShared && !inBothClocks;
  const each = slots.map((slot, place) => {
    // What is in brackets already would get a second pair behind the last: it goes with the first.
    const namesZone = !underList && !afterAll && (!isShared || place === 0);
    return sayOne(slot, words, namesZone);
  });
  if (!alone) {
    const all = words.inSentence(each);
    return afterAll ? words.inZone(all, shared) : all;
  }
  const list = each.map((line) => `- ${line}`).join('\n');
  return underList ? `${list}\n${words.zoneUnderList(shared)}` : list;
}

/** A time as a message names it, by both clocks where the other's shows another. */
export function sayTimeInMessage(time: DateTime, words: SlotWords): string {
  return sayOne(time, words, false);
}

function sayOne(slot: DateTime, words: SlotWords, namesZone: boolean): string {
  const said = words.say(slot);
  const theirs = words.sayTheirs(slot);
  if (!namesZone) return theirs === null ? said : words.withTheirs(said, theirs);
  const zone = words.zone(slot);
  return theirs === null ? words.inZone(said, zone) : words.inZoneWithTheirs(said, zone, theirs);
}
