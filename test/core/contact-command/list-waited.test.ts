import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { listWaited, wasAway } from '../../../src/core/contact-command/list-waited';
import { contactCommands } from '../../../src/core/contact-command/contact-commands';
import { aContact, BODY } from '../../builders/contact';
import { listFollowUps } from '../../../src/core/follow-up/list-follow-ups';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { followUpsOf } from '../../builders/follow-ups';
import { settingsWith } from '../../builders/settings';
import { en } from '../../../src/core/texts/en';

describe('wasAway', () => {
  it('is two weeks without a look, and never the first look', () => {
    expect(wasAway(null, day('2026-03-15'))).toBe(false);
    expect(wasAway(day('2026-03-02'), day('2026-03-15'))).toBe(false);
    expect(wasAway(day('2026-03-01'), day('2026-03-15'))).toBe(true);
  });

  it('is not a clock that was set back', () => {
    expect(wasAway(day('2027-03-01'), day('2026-03-15'))).toBe(false);
  });
});

describe('listWaited', () => {
  const talked = aContact({ status: 'interviewed', interview: '2026-03-01T14:00' }, 'Ana');
  const silent = aContact({ status: 'contacted', contacted: '2026-02-10' }, 'Bo');
  const reminded = aContact({ status: 'contacted', contacted: '2026-02-10', nudges: 1 }, 'Cy');
  const answered = aContact({ status: 'replied', replied: '2026-02-20' }, 'Di');
  const promised = aContact(
    { status: 'in-touch', contacted: '2026-03-09', 'follow-up': '2026-03-05' },
    'Ed',
  );
  const booked = aContact({ status: 'scheduled', interview: '2026-03-20T10:00' }, 'Flo');
  const listed = aContact({ status: 'identified' }, 'Gus');
  const contacts = [talked, silent, reminded, answered, promised, booked, listed];

  it('lists what is late and the reminders that are due, each with the way to let it go', () => {
    const waited = listWaited(followUpsOf(contacts, '2026-03-11T09:30'));
    expect(waited.map(({ followUp, letGo }) => `${followUp.name}: ${letGo.command}`)).toEqual([
      'Ana: skip-follow-up',
      'Di: close-contact',
      'Ana: skip-follow-up',
      'Ed: finish-follow-up',
      'Bo: mark-no-reply',
      'Cy: mark-no-reply',
    ]);
  });

  it('lets go of a promise that is late as one needed no longer, and of none that comes again', () => {
    const body = '## Promises\n- [ ] Call 📅 2026-03-05\n- [ ] News 📅 2026-03-05 🔁 every week\n';
    const ada = aContact({ status: 'in-touch', contacted: '2026-03-09', [BODY]: body });
    const { followUps } = listFollowUps([ada], defaultSettings, at('2026-03-11T09:30'), en);
    expect(listWaited(followUps).map(({ letGo }) => letGo)).toEqual([
      { command: 'drop-promise', answer: { promise: ada.promises?.[0] } },
    ]);
  });

  it('leaves out what is due and not late, and what is not due yet', () => {
    const people = [
      aContact({ status: 'scheduled', interview: '2026-03-12T10:00' }, 'Gil'),
      aContact({ status: 'contacted', contacted: '2026-03-10' }, 'Hal'),
      aContact({ status: 'in-touch', contacted: '2026-03-09', 'follow-up': '2026-03-11' }, 'Ida'),
    ];
    const followUps = followUpsOf(people, '2026-03-11T09:30');
    expect(followUps.map(({ name }) => name)).toContain('Gil');
    expect(followUps.map(({ name }) => name)).toContain('Hal');
    expect(followUps.map(({ name, bucket }) => `${name}: ${bucket}`)).toContain('Ida: due');
    expect(listWaited(followUps)).toEqual([]);
  });

  it('lets go by a command that makes sense for the contact', () => {
    const context = ruleContextAt(at('2026-03-11T09:30'), settingsWith({}), en);
    for (const { followUp, letGo } of listWaited(followUpsOf(contacts, '2026-03-11T09:30'))) {
      const contact = contacts.find(({ path }) => path === followUp.path);
      if (contact === undefined) throw new Error(followUp.path);
      expect(contactCommands[letGo.command].makesSense(contact, context), followUp.name).toBe(true);
    }
  });
});
