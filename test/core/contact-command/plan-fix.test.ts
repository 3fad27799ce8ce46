import { describe, expect, it } from 'vitest';
import type { PropertyName } from '../../../src/core/contact/properties';
import { planFix } from '../../../src/core/contact-command/plan-fix';
import { day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

const today = day('2026-11-22');

function fixed(
  property: PropertyName,
  typed: string,
  value: unknown = 'wrong',
  skipped: unknown = ['prepare'],
): unknown {
  const contact = aContact({ status: 'interviewed', skipped });
  const settings = settingsWith({ propertyNames: { interview: 'Talk' } });
  const planned = planFix({ property, value }, typed, contact, {
    settings: settings,
    today: today,
    texts: en,
  });
  return planned.ok ? planned.change.properties : planned.complaint;
}

describe('fixing a value', () => {
  it('writes what fits as the note would read it, under the vault’s own name', () => {
    expect(fixed('interview', ' 2026-11-25 14:00:30 ')).toEqual([
      { name: 'Talk', value: { day: '2026-11-25T14:00' } },
    ]);
    expect(fixed('fit', '4')).toEqual([{ name: 'fit', value: 4 }]);
    expect(fixed('company', '[[Acme|A]]')).toEqual([{ name: 'company', value: '[[Acme|A]]' }]);
    expect(fixed('follow-up', '2026-12-01')).toEqual([
      { name: 'follow-up', value: { day: '2026-12-01' } },
    ]);
    expect(fixed('status', 'In touch')).toEqual([{ name: 'status', value: 'in-touch' }]);
  });

  it('complains about what still does not fit and plans nothing', () => {
    expect(fixed('fit', '9')).toContain('1 to 5');
    expect(fixed('thanked', '2027-01-01')).toBe('That day is in the future.');
    expect(fixed('status', '')).toBe('Choose a status.');
    expect(fixed('contacted', '0026-11-20')).toBe(en.forms.yearOutOfReach);
    expect(fixed('interview', '0026-11-20T10:00')).toBe(en.forms.yearOutOfReach);
  });

  it('takes tomorrow for something done, since tomorrow is today somewhere, and no later day', () => {
    expect(fixed('thanked', '2026-11-23')).toEqual([
      { name: 'thanked', value: { day: '2026-11-23' } },
    ]);
    expect(fixed('thanked', '2026-11-24')).toBe('That day is in the future.');
  });

  it.each<[PropertyName, string, string]>([
    [
      'interview',
      'yesterday',
      '“yesterday” is not a day, or a day and time. Enter a day such as 2026-11-25, or a day and time such as 2026-11-25T14:00.',
    ],
    ['contacted', '2026-02-30', '“2026-02-30” is not a day. Enter a day such as 2026-11-25.'],
    ['nudges', 'two', '“two” is not a whole number. Enter a whole number, 0 or more.'],
    ['status', 'active', '“active” is not a known status. Choose one.'],
    ['skipped', 'thank, thnk', '“thnk” is not prepare, thank, reflect or report-back.'],
  ])(
    'says what is wrong with what was typed for %s, and what to enter',
    (property, typed, says) => {
      expect(fixed(property, typed)).toContain(says);
    },
  );

  it('takes a value away where nothing is typed, but not one that is missing', () => {
    expect(fixed('fit', '')).toEqual([{ name: 'fit', value: null }]);
    expect(fixed('fit', '  ')).toEqual([{ name: 'fit', value: null }]);
    expect(fixed('contacted', '', null)).toBe('This cannot be empty.');
  });

  it('keeps the entries of a list that fit', () => {
    expect(fixed('skipped', 'thank', 'thnk')).toEqual([
      { name: 'skipped', value: ['prepare', 'thank'] },
    ]);
    expect(fixed('skipped', 'thank , reflect', 'thnk')).toEqual([
      { name: 'skipped', value: ['prepare', 'thank', 'reflect'] },
    ]);
    expect(fixed('skipped', '', 'thnk')).toEqual([{ name: 'skipped', value: ['prepare'] }]);
    expect(fixed('skipped', '', 'thnk', null)).toEqual([{ name: 'skipped', value: null }]);
  });
});
