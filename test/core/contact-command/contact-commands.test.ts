import { describe, expect, it } from 'vitest';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';
import {
  commandOf,
  contactCommandIds,
  iconOf,
  isForCandidates,
  isInPalette,
  isTheDayTold,
  isTheEndTold,
} from '../../../src/core/contact-command/contact-commands';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { noteFormat } from '../../builders/yaml';

describe('a contact command', () => {
  it('that is told the day on which it was done logs it on that day', () => {
    const told = contactCommandIds.filter(isTheDayTold);
    expect(told).toContain('mark-offered');
    const contact = aContact({ status: 'in-touch', 'follow-up': '2026-11-20' });
    const context = commandContextAt(at('2026-11-22T10:00'), defaultSettings, noteFormat);
    const answer = { day: day('2026-11-19'), promise: { text: 'Call', day: null, nth: 0 } };
    for (const id of told) {
      expect(commandOf(id).plan(contact, answer, context).day, id).toBe('2026-11-19');
    }
  });

  it('is told when a talk ended where it says that one was held, and then no day', () => {
    expect(contactCommandIds.filter(isTheEndTold)).toEqual(['mark-interviewed']);
    expect(isTheDayTold('mark-interviewed')).toBe(false);
  });

  it('that makes a candidate a contact is for candidates, and no other is', () => {
    expect(contactCommandIds.filter(isForCandidates)).toEqual(['add-to-list']);
  });

  it('is in the palette but for what answers something on the screen', () => {
    expect(contactCommandIds.filter((id) => !isInPalette(id))).toEqual([
      'mark-no-introduction',
      'mark-confirmed',
      'keep-their-promise',
      'drop-promise',
      'mark-promise-reminded',
      'mark-result-told',
    ]);
  });

  it('that is not in the palette stands in the menu of a person, unless a message alone does it', () => {
    for (const id of contactCommandIds.filter((each) => !isInPalette(each))) {
      if (id === 'mark-promise-reminded' || id === 'mark-result-told') continue;
      expect(commandOf(id).menu, id).toBeDefined();
    }
  });

  it('has an icon of its own or a tick, in a menu or not', () => {
    expect(iconOf('snooze-contact')).toBe('alarm-clock');
    expect(iconOf('mark-contacted')).toBe('check');
    expect(iconOf('add-to-list')).toBe('check');
  });
});
