import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heldTimes,
  mayHoldTimes,
  readOfferedTimes,
} from '../../../src/core/contact-command/offered-times';
import { ruleContextAt, type RuleContext } from '../../../src/core/follow-up/rule-context';
import { en } from '../../../src/core/texts/en';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';

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

describe('times that are held for somebody', () => {
  /** A Monday. */
  const context = (today: string, daysOff: readonly string[] = []): RuleContext =>
    ruleContextAt(at(`${today}T09:00`), settingsWith({ daysOff: daysOff.map(day) }), en);
  const offer = '- 2026-11-20 Asked by email; offered 2026-11-25 10:00, 2026-12-20 10:00';
  const asked = aContact({ status: 'contacted', contacted: '2026-11-20' });

  it.each(['contacted', 'replied'])('are those of the latest offer while they are %s', (status) => {
    const earlier = '- 2026-11-19 Asked; offered 2026-11-26 10:00';
    const text = log(earlier, offer, '- 2026-11-21 Answered');
    expect(
      heldTimes({ ...asked, status: status as 'contacted' }, text, context('2026-11-23')),
    ).toEqual(['2026-11-25T10:00', '2026-12-20T10:00']);
  });

  it.each(['identified', 'scheduled', 'interviewed', 'in-touch', 'declined', 'no-reply', 'closed'])(
    'are none once they are %s',
    (status) => {
      const contact = { ...asked, status: status as 'closed' };
      expect(heldTimes(contact, log(offer), context('2026-11-23'))).toEqual([]);
      expect(mayHoldTimes(contact, context('2026-11-23'))).toBe(false);
    },
  );

  it.each([
    // Offered on a Friday: the fifth business day after it is the Friday after.
    ['2026-11-20', [], true],
    ['2026-11-27', [], true],
    ['2026-11-28', [], false],
    ['2026-11-30', [], false],
    ['2026-11-30', ['2026-11-26'], true],
    ['2026-12-01', ['2026-11-26'], false],
    // Meant to be recorded for another day.
    ['2026-11-19', [], true],
  ])('on %s, with %j off, are held: %s', (today, daysOff, held) => {
    const text = log('- 2026-11-20 Asked; offered 2026-12-20 10:00');
    expect(heldTimes(asked, text, context(today, daysOff))).toHaveLength(held ? 1 : 0);
    expect(mayHoldTimes(asked, context(today, daysOff))).toBe(held);
  });

  it('are those ahead alone', () => {
    expect(heldTimes(asked, log(offer), context('2026-11-26'))).toEqual(['2026-12-20T10:00']);
  });

  it.each([
    ['- [[2026-11-20]] Asked; offered 2026-12-20 10:00', false],
    ['* 2026-11-20: Asked; offered 2026-12-20 10:00', false],
    ['2026-11-20 Asked; offered 2026-12-20 10:00', false],
    ['- Asked; offered 2026-12-20 10:00', true],
    ['- 2026-11-31 Asked; offered 2026-12-20 10:00', true],
  ])('of the line “%s” are held long after, since no day is told: %s', (line, held) => {
    expect(heldTimes(asked, log(line), context('2026-12-10'))).toHaveLength(held ? 1 : 0);
    expect(heldTimes(asked, log(line), context('2026-11-25'))).toHaveLength(1);
  });

  it.each([
    [{ contacted: '2026-11-10' }, false],
    [{ contacted: '2026-11-10', offered: '2026-11-20' }, true],
    [{ contacted: '2026-11-20', offered: '2026-11-10' }, true],
    [{ replied: '2026-11-20' }, true],
    [{}, true],
  ])('may stand in the note of somebody with %j: %s', (days, may) => {
    const contact = aContact({ status: 'contacted', contacted: '2026-11-10', ...days });
    const { contacted: _told, ...untold } = contact;
    const known = 'contacted' in days ? contact : untold;
    expect(mayHoldTimes(known, context('2026-11-25'))).toBe(may);
  });
});
