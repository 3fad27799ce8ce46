import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snoozeOffers } from '../../../src/core/contact-command/snooze-offers';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { anyNow, anySettings } from '../../builders/arbitrary';
import { at, day } from '../../builders/clock';
import { dayOf } from '../../../src/core/time/civil';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

function offered(today: string, settings = settingsWith({})): readonly string[] {
  const context = ruleContextAt(at(`${today}T09:30`), settings, en);
  return snoozeOffers(context).map(({ offered, until }) => `${offered} ${until}`);
}

describe('the days that a snooze offers', () => {
  it.each([
    ['2026-03-11', ['tomorrow 2026-03-12', 'nextWeek 2026-03-16', 'inAMonth 2026-04-10']],
    ['2026-03-13', ['tomorrow 2026-03-14', 'nextBusinessDay 2026-03-16', 'inAMonth 2026-04-12']],
    ['2026-03-15', ['tomorrow 2026-03-16', 'inAMonth 2026-04-14']],
    ['2026-03-16', ['tomorrow 2026-03-17', 'nextWeek 2026-03-23', 'inAMonth 2026-04-15']],
  ])('on %s are each told once', (today, offers) => {
    expect(offered(today)).toEqual(offers);
  });

  it('come in the order of the calendar', () => {
    const settings = settingsWith({ daysOff: [day('2026-03-16')] });
    expect(offered('2026-03-13', settings)).toEqual([
      'tomorrow 2026-03-14',
      'nextWeek 2026-03-16',
      'nextBusinessDay 2026-03-17',
      'inAMonth 2026-04-12',
    ]);
    fc.assert(
      fc.property(anyNow, anySettings, (now, chosen) => {
        const days = offered(dayOf(now), chosen).map((offer) => offer.split(' ')[1] ?? '');
        expect(days).toEqual([...new Set(days)].sort());
      }),
      { numRuns: 50 },
    );
  });

  it('are up to four, where tomorrow is a day off', () => {
    const settings = settingsWith({ daysOff: [day('2026-03-11')] });
    expect(offered('2026-03-10', settings)).toEqual([
      'tomorrow 2026-03-11',
      'nextBusinessDay 2026-03-12',
      'nextWeek 2026-03-16',
      'inAMonth 2026-04-09',
    ]);
  });
});
