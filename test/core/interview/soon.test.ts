import { describe, expect, it } from 'vitest';
import { listSoon, saySoon, webLink } from '../../../src/core/interview/soon';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const booked = { status: 'scheduled', interview: '2026-11-25T00:10' };
const said = (now: string, frontMatter: object = {}): readonly string[] =>
  listSoon([aContact({ ...booked, ...frontMatter }, 'Ana Reyes')], at(now)).map(saySoon);

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
  it('is a link to open with http and https alone', () => {
    expect(webLink('HTTPS://meet.example/a?b#c')).toBe('https://meet.example/a?b#c');
    for (const place of [
      'javascript:alert(1)',
      'file:///etc',
      'meet.example',
      'https://a b',
      ' ',
      'http://',
    ]) {
      expect(webLink(place)).toBeNull();
    }
  });
});
