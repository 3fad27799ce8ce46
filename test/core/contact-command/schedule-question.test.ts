import { describe, expect, it } from 'vitest';
import { ask, type AskedForm, formOf } from '../../builders/ask';
import type { ContactCommandAnswers } from '../../../src/core/contact-command/contact-commands';
import { aContact } from '../../builders/contact';
import type { FrontMatter } from '../../builders/records';
import { settingsWith } from '../../builders/settings';

type ScheduleForm = AskedForm<ContactCommandAnswers['schedule-interview']>;

async function schedule(
  note: FrontMatter = { status: 'replied' },
  around: Parameters<typeof ask>[2] = {},
): Promise<ScheduleForm> {
  return formOf(await ask('schedule-interview', aContact(note), around));
}

const atTwo = { day: '2026-11-25', time: '14:00' };
const interview = '2026-11-25T14:00';

describe('scheduling an interview', () => {
  it('asks when, how long, how and where', async () => {
    const form = await schedule();
    expect(form.fields).toEqual([
      'day: date',
      'time: time',
      'minutes: number',
      'medium: choice',
      'place: text',
    ]);
    expect(form.words).toEqual([
      'Schedule an interview with Ada',
      'Day',
      'Time',
      'Minutes',
      'How you will talk',
      'Link or address',
      'Schedule',
    ]);
    expect(form.field('time').hint).toBe('Leave it empty until a time is agreed.');
  });

  it('begins with how, how long and where the note has it, and with when only if it is booked', async () => {
    const note = { interview, minutes: 45, medium: 'phone', place: 'Harbour Street 4' };
    const known = { minutes: '45', medium: 'phone', place: 'Harbour Street 4' };
    expect((await schedule({ status: 'scheduled', ...note })).shown).toEqual({
      ...known,
      ...atTwo,
    });
    expect((await schedule({ status: 'in-touch', ...note })).shown).toEqual(known);
    const onDay = { status: 'scheduled', interview: '2026-11-25' };
    expect((await schedule(onDay)).shown).toEqual({ day: '2026-11-25' });
    expect((await schedule()).shown).toEqual({});
  });

  it('tells the usual length where none is set', async () => {
    const settings = settingsWith({ minutes: 25 });
    expect((await schedule(undefined, { settings })).field('minutes').placeholder).toBe('25');
  });

  it('needs a day and no more', async () => {
    const form = await schedule();
    expect(form.wrong()).toEqual(['day']);
    expect(form.answer()).toBeNull();
    expect(form.wrong({ day: '2026-11-25' })).toEqual([]);
    expect(form.answer({ day: '2026-11-25' })).toEqual({ interview: '2026-11-25' });
    expect(form.answer(atTwo)).toEqual({ interview });
  });

  it.each([
    ['', true],
    ['1', true],
    ['1440', true],
    ['0', false],
    ['1441', false],
    ['2.5', false],
    ['soon', false],
  ])('takes whole minutes of up to a day: “%s” %s', async (minutes, fits) => {
    const form = await schedule();
    expect(form.wrong({ ...atTwo, minutes })).toEqual(fits ? [] : ['minutes']);
  });

  it.each<[string, FrontMatter, Readonly<Record<string, string>>, object]>([
    ['what is put in', {}, { minutes: '45', place: 'Café' }, { minutes: 45, place: 'Café' }],
    ['how it was chosen', {}, { medium: 'in person' }, { medium: 'in person' }],
    ['nothing of what stays', { minutes: 45, medium: 'Video', place: 'Café' }, {}, {}],
    [
      'what is emptied as taken away',
      { minutes: 45, medium: 'video', place: 'Café' },
      { minutes: '', medium: '', place: '' },
      { minutes: null, medium: null, place: null },
    ],
    ['another length', { minutes: 45 }, { minutes: '30' }, { minutes: 30 }],
  ])('takes %s', async (_what, note, typed, answer) => {
    const form = await schedule({ status: 'replied', ...note });
    expect(form.answer({ ...atTwo, ...typed })).toEqual({ interview, ...answer });
  });
});

describe('how to talk', () => {
  const offered = async (medium?: string): Promise<unknown> => {
    const { choices } = (await schedule({ status: 'replied', medium })).field('medium');
    return choices?.map(([value]) => value);
  };
  const usual = ['', 'video', 'phone', 'in person'];

  it('is by video, by phone or in person, or is not said', async () => {
    expect(await offered()).toEqual(usual);
    expect((await schedule()).field('medium').choices?.map(([, words]) => words)).toEqual([
      'Not specified',
      'Video',
      'Phone',
      'In person',
    ]);
  });

  it('is the one that the note has in other capitals', async () => {
    expect(await offered('In Person')).toEqual(usual);
    const form = await schedule({ status: 'replied', medium: 'In Person' });
    expect(form.shown).toEqual({ medium: 'in person' });
  });

  it('may be any other that the note has', async () => {
    const form = await schedule({ status: 'replied', medium: 'Signal' });
    expect(form.field('medium').choices?.at(-1)).toEqual(['Signal', 'Signal']);
    expect(await offered('Signal')).toEqual([...usual, 'Signal']);
    expect(form.shown).toEqual({ medium: 'Signal' });
    expect(form.answer(atTwo)).toEqual({ interview });
  });
});

describe('an earlier talk', () => {
  const held = { status: 'interviewed', interview: '2026-11-20T14:00' };
  const over = { ...held, status: 'scheduled' };

  it.each<[string, boolean, FrontMatter]>([
    ['talked with and not thanked', true, held],
    ['talked with and thanked', false, { ...held, thanked: '2026-11-21' }],
    ['talked with, the thank-you skipped', false, { ...held, skipped: ['thank'] }],
    ['talked with on no known day', false, { status: 'interviewed' }],
    ['booked for a talk that is over', true, over],
    ['booked for a talk that is over, and thanked', false, { ...over, thanked: '2026-11-21' }],
    ['booked for a talk to come', false, { status: 'scheduled', interview: '2026-11-25' }],
    ['in touch after a talk', false, { ...held, status: 'in-touch' }],
    ['set aside after a talk', false, { ...held, status: 'closed' }],
  ])('with someone %s is asked about: %s', async (_who, expected, note) => {
    expect((await schedule(note)).fields.includes('earlier: choice')).toBe(expected);
  });

  it('that was held can be thanked for or not, and must not be forgotten', async () => {
    const form = await schedule(held);
    const { label, hint, choices } = form.field('earlier');
    expect(label).toBe('Your talk on Fri 20 Nov, 14:00');
    expect(hint).toContain('You have not thanked them for it yet.');
    expect(choices).toEqual([
      ['', 'Choose'],
      ['thanked', 'We talked, and I thanked them'],
      ['skipped', 'We talked, but skip the thank-you'],
    ]);
    expect(form.wrong(atTwo)).toEqual(['earlier']);
    expect(form.wrong({ ...atTwo, earlier: 'skipped' })).toEqual([]);
  });

  it('that was booked may not have taken place, and is moved then', async () => {
    const form = await schedule(over);
    const { hint, choices } = form.field('earlier');
    expect(hint).toBe('Did it take place?');
    expect(choices?.map(([value]) => value)).toEqual(['', 'moved', 'thanked', 'skipped']);
    expect(choices?.[1]?.[1]).toBe('It did not take place: move it');
    expect(form.answer({ ...atTwo, earlier: 'moved' })).toEqual({ interview });
  });

  it.each(['thanked', 'skipped'])('that was %s is told so', async (earlier) => {
    const answer = { interview, earlierThankYou: earlier };
    expect((await schedule(held)).answer({ ...atTwo, earlier })).toEqual(answer);
    expect((await schedule(over)).answer({ ...atTwo, earlier })).toEqual(answer);
  });
});

describe('the times that were offered', () => {
  const text = (heading: string): string =>
    `## ${heading}\n\n- 2026-11-20 Asked; offered 2026-11-25 14:00, 2026-11-21 09:00, 2026-11-24 10:00\n`;

  it('are a press away, the next one first, as far as they are to come', async () => {
    const form = await schedule(undefined, { text: text('Log') });
    expect(form.offers).toEqual([
      ['Tue 24 Nov, 10:00', { day: '2026-11-24', time: '10:00' }],
      ['Wed 25 Nov, 14:00', atTwo],
    ]);
    expect(form.intro).toBe('You offered these times. Which one is it?');
    expect(form.takesOffer).toBe(true);
  });

  it('are told by the other’s clock too', async () => {
    const note = { status: 'replied', 'time-zone': 'Asia/Singapore' };
    const form = await schedule(note, { text: text('Log'), ownZone: 'America/New_York' });
    expect(form.offers).toEqual([
      ['Tue 24 Nov, 10:00 (23:00 in Singapore)', { day: '2026-11-24', time: '10:00' }],
      ['Wed 25 Nov, 14:00 (Thu 26 Nov, 03:00 in Singapore)', atTwo],
    ]);
  });

  it('tell what is typed by the other’s clock as well', async () => {
    const note = { status: 'replied', 'time-zone': 'Asia/Singapore' };
    const form = await schedule(note, { ownZone: 'America/New_York' });
    const at = (day: string, time: string): string | null => form.told('time', { day, time });
    expect(at('2026-11-24', '10:00')).toBe('23:00 in Singapore');
    expect(at('2026-11-24', '14:00')).toBe('Wed 25 Nov, 03:00 in Singapore');
    expect(at('2026-11-24', '')).toBeNull();
    expect(at('', '10:00')).toBeNull();
    expect(form.field('time').hint).toBe('Leave it empty until a time is agreed.');
  });

  it('say where what stands for their time zone is none', async () => {
    const properties = { 'time-zone': 'Mars', Clock: ['later'] };
    const form = await schedule(undefined, { properties, ownZone: 'Europe/Berlin' });
    expect(form.field('time').hint).toBe(
      'Leave it empty until a time is agreed. “Mars” under time-zone is not the name of a time zone, so only your own clock counts. Write one such as Asia/Singapore.',
    );
    const settings = settingsWith({ propertyNames: { 'time-zone': 'clock' } });
    const renamed = await schedule(undefined, { properties, settings });
    expect(renamed.field('time').hint).toContain('“later” under clock is not the name');
  });

  it.each([
    [{}, 'medium'],
    [{ medium: 'video' }, 'place'],
    [{ medium: 'video', place: 'https://meet.example/a' }, undefined],
  ])('with %j are taken once %s is told', async (known, asked) => {
    const note = { status: 'replied', replied: '2026-11-20', ...known };
    expect((await schedule(note, { text: text('Log') })).asksAfterOffer).toBe(asked);
  });

  it('are read under the log’s own heading', async () => {
    const settings = settingsWith({ logHeading: 'Diary' });
    expect((await schedule(undefined, { text: text('Diary') })).offers).toEqual([]);
    expect((await schedule(undefined, { text: text('Diary'), settings })).offers).toHaveLength(2);
  });

  it('are not spoken of where there are none', async () => {
    const form = await schedule();
    expect(form.offers).toEqual([]);
    expect(form.intro).toBeUndefined();
  });
});

describe('what is put in', () => {
  const contacts = [aContact({ status: 'scheduled', interview: '2026-11-25T14:30' }, 'Bo')];

  it('is advised on by the day and the time together', async () => {
    const form = await schedule(undefined, { contacts });
    expect(form.advice('day', { day: '2026-11-21' })).toContain('weekend');
    expect(form.advice('time', { day: '2026-11-21' })).toBeNull();
    expect(form.advice('time', { ...atTwo, minutes: '45' })).toContain('overlaps');
    expect(form.advice('day', { ...atTwo, minutes: '45' })).toBeNull();
    expect(form.advice('day', { day: '2026-11-25' })).toContain('Bo');
  });

  it.each([
    ['', false],
    ['30', false],
    ['31', true],
    // What is no length counts as the usual one.
    ['9999', false],
    ['soon', false],
  ])('for “%s” minutes overlaps with the next talk: %s', async (minutes, overlaps) => {
    const form = await schedule(undefined, { contacts });
    expect(form.advice('time', { ...atTwo, minutes }) !== null).toBe(overlaps);
  });

  it('is as long as the settings say where no length is put in', async () => {
    const form = await schedule(undefined, { contacts, settings: settingsWith({ minutes: 45 }) });
    expect(form.advice('time', { ...atTwo, minutes: '' })).toContain('overlaps');
    expect(form.advice('time', { ...atTwo, minutes: '30' })).toBeNull();
  });

  it('is not advised on before there is a day', async () => {
    const form = await schedule(undefined, { contacts });
    expect(form.advice('day', { time: '14:00' })).toBeNull();
    expect(form.advice('time', { time: '14:00' })).toBeNull();
  });

  it('does not clash with the talk of the same person that is moved', async () => {
    const own = aContact({ status: 'scheduled', interview });
    const form = await schedule({ status: 'scheduled', interview }, { contacts: [own] });
    expect(form.advice('time', { ...atTwo, time: '14:10' })).toBeNull();
  });
});
