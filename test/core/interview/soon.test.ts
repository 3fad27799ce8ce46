import { describe, expect, it } from 'vitest';
import { listSoon, readPlace, saySoon } from '../../../src/core/interview/soon';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const booked = { status: 'scheduled', interview: '2026-11-25T00:10' };
const said = (now: string, frontMatter: object = {}): readonly string[] =>
  listSoon([aContact({ ...booked, ...frontMatter }, 'Ana Reyes')], at(now)).map((soon) =>
    saySoon(soon, en),
  );

describe('an interview that is about to begin', () => {
  it('is announced a quarter of an hour before, also over midnight', () => {
    expect(said('2026-11-24T23:54')).toEqual([]);
    expect(said('2026-11-24T23:55')).toEqual(['In 15 minutes: Ana Reyes']);
    expect(said('2026-11-25T00:09')).toEqual(['In 1 minute: Ana Reyes']);
  });

  it('is no longer announced once it has begun', () => {
    expect(said('2026-11-25T00:10')).toEqual([]);
  });

  it('is announced for the booked alone, and with a time', () => {
    expect(said('2026-11-25T00:05', { status: 'interviewed' })).toEqual([]);
    expect(said('2026-11-25T00:05', { interview: '2026-11-25' })).toEqual([]);
  });

  it('is announced a quarter of an hour before one has to leave for it, and until it begins', () => {
    const way = { medium: 'in person', place: 'Harbour Street 4', travel: 50 };
    expect(said('2026-11-24T23:04', way)).toEqual([]);
    const leave = 'Leave by 23:20 the day before: Ana Reyes, 00:10, Harbour Street 4';
    expect(said('2026-11-24T23:05', way)).toEqual([leave]);
    expect(said('2026-11-24T23:20', way)).toEqual([leave]);
    expect(said('2026-11-24T23:21', way)).toEqual([
      'In 49 minutes: Ana Reyes, in person, Harbour Street 4',
    ]);
    expect(said('2026-11-25T00:10', way)).toEqual([]);
    expect(said('2026-11-24T23:05', { ...way, medium: 'video' })).toEqual([]);
  });

  it('says how and where, but for a link', () => {
    const at0 = '2026-11-25T00:00';
    expect(said(at0, { medium: 'video', place: 'https://meet.example/ana' })).toEqual([
      'In 10 minutes: Ana Reyes, video',
    ]);
    expect(said(at0, { medium: 'in person', place: 'Harbour Street 4' })).toEqual([
      'In 10 minutes: Ana Reyes, in person, Harbour Street 4',
    ]);
  });
});

describe('a place', () => {
  it.each([
    ['HTTPS://meet.example/a?b#c', 'https://meet.example/a?b#c', ''],
    ['https://meet.example (passcode 1)', 'https://meet.example', 'passcode 1'],
    ['<https://meet.example/x>', 'https://meet.example/x', ''],
    [
      '[Zoom](https://meet.example/x_(1)), passcode 1',
      'https://meet.example/x_(1)',
      'Zoom, passcode 1',
    ],
    ['Zoom: https://meet.example/x.', 'https://meet.example/x', 'Zoom'],
    ['(https://meet.example/x)', 'https://meet.example/x', ''],
    ['Teams - https://meet.example/x', 'https://meet.example/x', 'Teams'],
    ['https://meet.example/x, code 7', 'https://meet.example/x', 'code 7'],
    ['Zoom：https://meet.example/x，密码 7', 'https://meet.example/x', 'Zoom： ，密码 7'],
    ['https://meet.example/x（密码 7）', 'https://meet.example/x', '（密码 7）'],
    ['https://meet.example/x。', 'https://meet.example/x', ''],
    ['„https://meet.example/x“', 'https://meet.example/x', ''],
    ['**https://meet.example/x**', 'https://meet.example/x', ''],
    ['`https://meet.example/x`', 'https://meet.example/x', ''],
    ['https://meet.example/x | code 7', 'https://meet.example/x', 'code 7'],
    ['meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij', ''],
    ['zoom.us/j/123 passcode 4', 'https://zoom.us/j/123', 'passcode 4'],
    ['Call (zoom.us/j/123)', 'https://zoom.us/j/123', 'Call'],
    ["https://meet.example/o'brien", 'https://meet.example/o%27brien', ''],
    ['http://intern https://meet.example', 'https://meet.example', 'http://intern'],
  ])('%s leads to %s, and says “%s” besides', (place, link, rest) => {
    expect(readPlace(place)).toEqual({ link, rest });
  });

  it('is a link to open with http and https alone', () => {
    for (const place of [
      'javascript:alert(1)',
      'file:///etc',
      'meet.example',
      'Room 2.14/b',
      'Dr.Smith/Jones',
      'ana@x.org/home',
      'https://a b',
      ' ',
      'http://',
      'https://user:secret@meet.example/',
      'https://meet.example/\u202Ex',
    ]) {
      expect(readPlace(place)).toEqual({ link: null, rest: place });
    }
  });

  it('says what stands around the link, when it is announced', () => {
    const place = 'https://meet.example/ana (passcode 1)';
    expect(said('2026-11-25T00:00', { medium: 'video', place })).toEqual([
      'In 10 minutes: Ana Reyes, video, passcode 1',
    ]);
  });
});
