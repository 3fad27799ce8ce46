import { describe, expect, it } from 'vitest';
import { listSoon, saySoon } from '../../../src/core/interview/soon';
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

  it('says what stands around the link of its place', () => {
    const place = 'https://meet.example/ana (passcode 1)';
    expect(said('2026-11-25T00:00', { medium: 'video', place })).toEqual([
      'In 10 minutes: Ana Reyes, video, passcode 1',
    ]);
  });
});
