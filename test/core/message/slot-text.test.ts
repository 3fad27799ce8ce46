import { describe, expect, it } from 'vitest';
import { theirClock } from '../../../src/core/contact/their-clock';
import { MessageDrafts } from '../../../src/core/message/message-drafts';
import { type SlotWords, slotWordsFor, writeSlots } from '../../../src/core/message/slot-text';
import { builtInTemplates } from '../../builders/built-in-templates';
import { noteWords } from '../../../src/core/words';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const words = noteWords.en;
const [morning, evening] = [at('2026-11-25T10:00'), at('2026-11-25T18:00')];

/** The words of a message to somebody in a zone, with formats in place of what they make of a time. */
function wordsTo(zone: string | null, clock: 12 | 24 | null = null): SlotWords {
  const contact = aContact({
    status: 'contacted',
    ...(zone === null ? {} : { 'time-zone': zone }),
  });
  return slotWordsFor({
    words,
    clock,
    format: (when, format, locale) => `${when}|${format}|${locale}`,
    zone: () => 'Europe/Berlin, GMT+1',
    theirs: (slot) => theirClock(slot, 'Europe/Berlin', contact),
  });
}

/** The same with times as they are, to read whole sentences. */
function plainWordsTo(zone: string | null): SlotWords {
  const made = wordsTo(zone);
  const bare = (text: string): string =>
    text.replace(/\d{4}-\d\d-\d\dT(\d\d:\d\d)\|[^|]*\|en/, '$1');
  return {
    ...made,
    say: (slot) => bare(made.say(slot)),
    sayTheirs: (slot) => {
      const theirs = made.sayTheirs(slot);
      return theirs === null ? null : bare(theirs);
    },
  };
}

describe('a time in a message', () => {
  it.each([
    [null, 'dddd, D MMMM, HH:mm', 'HH:mm', 'dddd HH:mm'],
    [24, 'dddd, D MMMM, HH:mm', 'HH:mm', 'dddd HH:mm'],
    [12, 'dddd, D MMMM, h:mm A', 'h:mm A', 'dddd h:mm A'],
  ] as const)('has the hours of a clock with %s', (clock, moment, time, other) => {
    const { say, sayTheirs } = wordsTo('Asia/Singapore', clock);
    expect(say(morning)).toBe(`2026-11-25T10:00|${moment}|en`);
    expect(sayTheirs(morning)).toBe(`2026-11-25T17:00|${time}|en in Singapore`);
    expect(sayTheirs(evening)).toBe(`2026-11-26T01:00|${other}|en in Singapore`);
  });

  it.each([null, 'Europe/Berlin', 'Europe/Rome', 'Africa/Lagos'])(
    'is told by one clock to somebody whose time zone, %s, shows the same',
    (zone) => expect(wordsTo(zone).sayTheirs(morning)).toBeNull(),
  );

  it('is told by theirs where that is another at the time, and only then', () => {
    expect(wordsTo('Africa/Lagos').sayTheirs(at('2026-07-25T10:00'))).toContain('T09:00|');
  });

  it('is told by how far ahead a zone is that is named for no city', () => {
    expect(plainWordsTo('US/Eastern').sayTheirs(evening)).toBe('12:00 GMT-5');
    expect(plainWordsTo('Etc/GMT-8').sayTheirs(morning)).toBe('17:00 GMT+8');
    expect(plainWordsTo('UTC').sayTheirs(morning)).toBe('09:00 GMT');
  });
});

describe('times by both clocks', () => {
  const toSingapore = plainWordsTo('Asia/Singapore');

  it('are a list with one’s own zone under it', () => {
    expect(writeSlots([morning, evening], toSingapore, true)).toBe(
      '- 10:00 (17:00 in Singapore)\n- 18:00 (01:00 in Singapore)\n(Europe/Berlin, GMT+1)',
    );
  });

  it('name the zone with the first in a sentence, once', () => {
    expect(writeSlots([morning, evening], toSingapore, false)).toBe(
      '10:00 (Europe/Berlin, GMT+1; 17:00 in Singapore); 18:00 (01:00 in Singapore)',
    );
  });

  it('name it with one alone', () => {
    const one = '10:00 (Europe/Berlin, GMT+1; 17:00 in Singapore)';
    expect(writeSlots([morning], toSingapore, true)).toBe(`- ${one}`);
    expect(writeSlots([morning], toSingapore, false)).toBe(one);
  });

  it('name each zone where they differ', () => {
    const zone = (slot: string): string => (slot === morning ? 'GMT+1' : 'GMT+2');
    const changing = { ...toSingapore, zone };
    expect(writeSlots([morning, evening], changing, true)).toBe(
      '- 10:00 (GMT+1; 17:00 in Singapore)\n- 18:00 (GMT+2; 01:00 in Singapore)',
    );
  });

  it('are as before for somebody with the same clock', () => {
    expect(writeSlots([morning, evening], plainWordsTo(null), false)).toBe(
      '10:00; 18:00 (Europe/Berlin, GMT+1)',
    );
  });

  it('are found again in the text, also where only one’s own clock is left', () => {
    const [template] = builtInTemplates(words).filter(({ body }) => body.includes('{{slots}}'));
    if (template === undefined) throw new Error('no template');
    const values = { texts: new Map<string, string>(), formatNow: () => '', greet: () => null };
    const say = (_key: string, typed: string): string => typed;
    const fill = { values, words: wordsTo('Asia/Singapore'), say };
    const drafts = new MessageDrafts({
      ...{ templates: [template], chosen: template, slots: [morning, evening] },
      fillOf: () => fill,
    });
    expect(drafts.offered()).toEqual([morning, evening]);
    drafts.write(null, drafts.body.replace(/ \(2026-11-26[^)]*\)/, ''));
    expect(drafts.offered()).toEqual([morning, evening]);
    drafts.tick(morning, false);
    expect(drafts.offered()).toEqual([evening]);
  });
});
