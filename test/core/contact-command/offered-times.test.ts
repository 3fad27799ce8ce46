import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOfferedTimes } from '../../../src/core/contact-command/offered-times';
import { at } from '../../builders/clock';

const now = at('2026-11-23T09:00');
const log = (...lines: string[]): string =>
  `---\nstatus: replied\n---\n\n## Log\n\n${lines.join('\n')}\n`;

describe('the times that a message offered', () => {
  it('stand at the end of its log line', () => {
    const line = '- 2026-11-22 Asked by email; offered 2026-11-25 14:00, 2026-11-24 10:00';
    expect(readOfferedTimes(log(line), now)).toEqual(['2026-11-24T10:00', '2026-11-25T14:00']);
  });

  it('are those of the latest such line, and still to come', () => {
    const text = log(
      '- 2026-11-20 Asked by email; offered 2026-11-26 10:00',
      '- 2026-11-22 Times offered; offered 2026-11-23 09:00, 2026-11-24 10:00',
      '- 2026-11-22 Called; offered to help',
    );
    expect(readOfferedTimes(text, now)).toEqual(['2026-11-24T10:00']);
  });

  it('are read from the log alone, and without what is no time', () => {
    expect(readOfferedTimes('- Asked; offered 2026-11-24 10:00\n', now)).toEqual([]);
    expect(readOfferedTimes(log('- Lunch, 2026-11-24 10:00'), now)).toEqual([]);
    const odd = '- x; offered 2026-11-31 10:00, soon, 2026-11-24 10:00, , 2026-11-24 10:00, 9999';
    expect(readOfferedTimes(log(odd), now)).toEqual(['2026-11-24T10:00']);
  });

  it('are read under the heading that was set, else under the one by default', () => {
    const offer = (heading: string, day: string): string =>
      `${heading}\n\n- 2026-11-22 Asked; offered ${day} 10:00\n\n`;
    const own = offer('## 💬 Interactions', '2026-11-24');
    const old = offer('## 📝 Log', '2026-11-25');
    expect(readOfferedTimes(own, now, 'Interactions')).toEqual(['2026-11-24T10:00']);
    expect(readOfferedTimes(old + own, now, 'Interactions')).toEqual(['2026-11-24T10:00']);
    expect(readOfferedTimes(`${old}## Interactions\n`, now, 'Interactions')).toEqual([
      '2026-11-25T10:00',
    ]);
    expect(readOfferedTimes(own, now)).toEqual([]);
  });

  it('are none in any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const each of [text, log(text), log(`- a; offered ${text}`)]) {
          for (const time of readOfferedTimes(each, now)) expect(time > now).toBe(true);
        }
      }),
    );
  });
});
