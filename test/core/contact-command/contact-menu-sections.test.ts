import { describe, expect, it } from 'vitest';
import { commandOf, contactCommandIds } from '../../../src/core/contact-command/contact-commands';
import { contactMenuGroups } from '../../../src/core/contact-command/contact-menu-sections';
import { en } from '../../../src/core/texts/en';

/** The names of the contact commands that stand in one of the menus, in its order. */
function commandsIn(menu: string): readonly string[] {
  return contactMenuGroups
    .filter(({ id }) => id === menu)
    .flatMap(({ sections }) => sections)
    .flatMap((section) => contactCommandIds.filter((id) => commandOf(id).menu?.section === section))
    .map((id) => en.contactCommands[id].name);
}

describe('the menus that the menu of a person leads to', () => {
  it('keep what was done apart from what is planned', () => {
    expect(commandsIn('record')).toEqual([
      ...['Mark as asked', 'Mark introduction as asked', 'No introduction'],
      ...['Mark reminder as sent', 'Mark as answered', 'Mark times as offered'],
      ...['Schedule interview', 'Mark interview as postponed'],
      ...['Mark interview as confirmed', 'Mark as prepared'],
      ...['Mark as interviewed', 'Mark as thanked', 'Mark as reflected', 'Mark as reported back'],
      ...['Log check-in', 'Finish follow-up', 'Skip follow-up'],
      ...['Mark promise as kept', 'They kept their promise', 'Promise no longer needed'],
      ...['Mark as no answer', 'Mark as declined'],
    ]);
    expect(commandsIn('plan')).toEqual([
      'Add promise',
      ...['Set follow-up', 'Snooze contact', 'Set priority', 'Set contact status'],
      ...['Set contact aside', 'Reopen contact'],
    ]);
  });

  it('stand in this order, with sections of what features do beside those of the commands', () => {
    const sections = contactMenuGroups.map((group) => [group.id, ...group.sections]);
    expect(sections).toEqual([
      ['write', 'draft'],
      ['record', 'progress'],
      ['anotherDay', 'another-day'],
      ['interview', 'insert', 'referral'],
      ['plan', 'plan', 'end'],
      ['links', 'there'],
    ]);
  });

  it('have an icon each, by which they are told apart', () => {
    const icons = contactMenuGroups.map(({ icon }) => icon);
    for (const icon of icons) expect(icon).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(new Set(icons).size).toBe(icons.length);
  });
});
