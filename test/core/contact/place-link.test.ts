import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../src/core/contact/place-link';

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
});
