import { describe, expect, it } from 'vitest';
import { statuses } from '../../../src/core/contact/status';
import type { ContactCommandId } from '../../../src/core/contact-command/contact-commands';
import {
  contactCommandFor,
  listContactCommands,
} from '../../../src/core/contact-command/plan-contact-command';
import type { Action } from '../../../src/core/follow-up/rules';
import { contactCommandIds, commandOf } from '../../../src/core/contact-command/contact-commands';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { at } from '../../builders/clock';
import { BODY, readFrom } from '../../builders/contact';
import type { FrontMatter } from '../../builders/records';
import { en } from '../../../src/core/texts/en';

const NOW = at('2026-11-22T10:00');

function offered(note: FrontMatter): readonly ContactCommandId[] {
  return listContactCommands(readFrom(note).contact, ruleContextAt(NOW, defaultSettings, en));
}

/** The statuses in whose plain notes each command makes sense, by their first letters. */
const columns =
  'identified contacted replied scheduled interviewed in-touch declined no-reply closed';

const table: [id: ContactCommandId, marks: string][] = [
  // i c r s t(alked) t(ouch) d n c
  ['mark-contacted', 'x........'],
  ['mark-introduction-asked', '.........'],
  ['mark-no-introduction', '.........'],
  ['mark-nudged', '.x.......'],
  ['mark-replied', 'xx....xxx'],
  ['mark-offered', '..x......'],
  ['schedule-interview', 'xxxxxxxxx'],
  ['postpone-interview', '...x.....'],
  ['mark-confirmed', '...x.....'],
  ['mark-prepared', '...x.....'],
  ['mark-interviewed', 'xxxx.xxxx'],
  ['mark-thanked', '....xx...'],
  ['mark-reflected', '....xx...'],
  ['mark-reported-back', '.........'],
  ['skip-follow-up', '.........'],
  ['log-check-in', '.....x...'],
  ['set-follow-up', 'xxxxxx...'],
  ['finish-follow-up', '.........'],
  ['add-promise', 'xxxxxx...'],
  ['keep-promise', '.........'],
  ['keep-their-promise', '.........'],
  ['drop-promise', '.........'],
  ['mark-promise-reminded', '.........'],
  ['mark-result-told', '.........'],
  ['mark-no-reply', '.xx......'],
  ['mark-declined', 'xxxx.....'],
  ['close-contact', 'xxxxxx...'],
  ['reopen-contact', '......xxx'],
  ['snooze-contact', 'xxxxxx...'],
  ['set-status', 'xxxxxxxxx'],
  ['set-priority', 'xxxxxxxxx'],
  ['add-to-list', '.........'],
];

describe('contact commands make sense', () => {
  it('for a table that names them all', () => {
    expect(table.map(([id]) => id).sort()).toEqual([...contactCommandIds].sort());
    expect(columns.split(' ')).toEqual(statuses);
  });

  it.each(table)('%s: %s', (id, marks) => {
    const actual = statuses.map((status) => (offered({ status }).includes(id) ? 'x' : '.'));
    expect(actual.join('')).toBe(marks);
  });

  const over = { status: 'scheduled', interview: '2026-11-20T14:00' };
  const ahead = { status: 'scheduled', interview: '2026-11-25T14:00' };
  const talked = { status: 'interviewed', interview: '2026-11-20T14:00' };
  const referred = { 'referred-by': 'Grace' };

  const asked = { 'introduction-asked': '2026-11-20' };

  const own = { status: 'in-touch', [BODY]: '## Promises\n- [ ] Call\n' };
  const theirs = { status: 'in-touch', [BODY]: '## Waiting for\n- [ ] Slides\n' };
  const closed = { status: 'closed', [BODY]: '## Promises\n- [ ] Call\n' };
  const again = { status: 'in-touch', [BODY]: '## Promises\n- [ ] Call 🔁 every week\n' };

  it.each<[ContactCommandId, FrontMatter, boolean]>([
    ['keep-promise', own, true],
    ['keep-promise', theirs, false],
    ['keep-promise', closed, true],
    ['keep-promise', again, true],
    ['keep-their-promise', own, false],
    ['keep-their-promise', theirs, true],
    ['drop-promise', own, true],
    ['drop-promise', theirs, true],
    ['drop-promise', again, false],
    ['mark-promise-reminded', own, false],
    ['mark-promise-reminded', theirs, true],
    ['mark-result-told', own, true],
    ['mark-result-told', theirs, false],
    ['mark-result-told', again, true],
    ['mark-introduction-asked', { status: 'identified', ...referred }, true],
    ['mark-introduction-asked', { status: 'identified', ...referred, ...asked }, true],
    ['mark-introduction-asked', { status: 'contacted', ...referred }, false],
    ['mark-no-introduction', { status: 'identified', ...asked }, true],
    ['mark-no-introduction', { status: 'identified', ...referred }, false],
    ['mark-no-introduction', { status: 'contacted', ...asked }, false],
    ['mark-thanked', over, true],
    ['mark-thanked', ahead, false],
    ['mark-thanked', { ...over, thanked: '2026-11-21' }, false],
    ['mark-thanked', { ...over, status: 'closed' }, false],
    ['mark-reflected', { ...over, status: 'replied', replied: '2026-11-21' }, false],
    ['mark-thanked', { ...talked, thanked: '2026-11-21' }, false],
    ['mark-thanked', { ...talked, skipped: ['thank'] }, false],
    ['mark-reflected', over, true],
    ['mark-reflected', ahead, false],
    ['mark-reflected', { ...talked, reflected: '2026-11-21' }, false],
    ['mark-reported-back', { ...talked, ...referred }, true],
    ['mark-reported-back', { ...over, ...referred }, true],
    ['mark-reported-back', { ...ahead, ...referred }, false],
    ['mark-reported-back', { status: 'in-touch', ...referred }, true],
    ['mark-reported-back', { ...talked, ...referred, 'reported-back': '2026-11-21' }, false],
    ['skip-follow-up', talked, true],
    ['skip-follow-up', ahead, true],
    ['skip-follow-up', { ...ahead, prepared: '2026-11-21' }, false],
    ['skip-follow-up', { ...talked, skipped: ['thank', 'reflect'] }, false],
    ['skip-follow-up', { ...talked, ...referred, skipped: ['thank', 'reflect'] }, true],
    ['finish-follow-up', { status: 'in-touch', 'follow-up': '2026-11-20' }, true],
    ['mark-interviewed', { ...talked, skipped: ['thank', 'reflect'] }, true],
  ])('%s of %j: %s', (id, note, expected) => {
    expect(offered(note).includes(id)).toBe(expected);
  });

  it('have texts for each of them, and for no other', () => {
    expect(Object.keys(en.contactCommands).sort()).toEqual([...contactCommandIds].sort());
  });

  it('ask for the day of what may have been done on another, and of nothing else', () => {
    const asking = contactCommandIds.filter((id) => 'whenDone' in en.contactCommands[id]);
    expect(asking).toEqual(contactCommandIds.filter((id) => commandOf(id).dated === 'day'));
  });

  it('under the names of the commands', () => {
    expect(contactCommandIds.map((id) => en.contactCommands[id].name)).toEqual(
      expect.arrayContaining([
        'Mark as asked',
        'Mark introduction as asked',
        'No introduction',
        'Mark reminder as sent',
        'Mark as answered',
        'Mark times as offered',
        'Schedule interview',
        'Mark interview as postponed',
        'Mark interview as confirmed',
        'Mark as prepared',
        'Mark as interviewed',
        'Mark as thanked',
        'Mark as reflected',
        'Mark as reported back',
        'Log check-in',
        'Set follow-up',
        'Finish follow-up',
        'Mark as no answer',
        'Mark as declined',
        'Set contact aside',
        'Reopen contact',
        'Snooze contact',
        'Skip follow-up',
        'Set contact status',
        'Set priority',
        'Add this note to my list',
      ]),
    );
  });
});

describe('a thank-you that need not wait', () => {
  it('can be marked on the day of a talk without a time, from when it is listed', () => {
    const { contact } = readFrom({ status: 'scheduled', interview: '2026-11-22' });
    const at0 = ruleContextAt(NOW, { ...defaultSettings, thankFromHours: 0 }, en);
    expect(listContactCommands(contact, at0)).toContain('mark-thanked');
    expect(listContactCommands(contact, ruleContextAt(NOW, defaultSettings, en))).not.toContain(
      'mark-thanked',
    );
    expect(listContactCommands(contact, at0)).not.toContain('mark-reflected');
  });

  it('can be marked from the first minute of that day', () => {
    const { contact } = readFrom({ status: 'scheduled', interview: '2026-11-22' });
    const soon = { ...defaultSettings, thankFromHours: 0 };
    const commandsAt = (minute: string) =>
      listContactCommands(contact, ruleContextAt(at(minute), soon, en));
    expect(commandsAt('2026-11-21T23:59')).not.toContain('mark-thanked');
    expect(commandsAt('2026-11-22T00:00')).toContain('mark-thanked');
  });
});

describe('the command that answers a follow-up', () => {
  const answering = (action: Action, interview: string): ContactCommandId | null => {
    const { contact } = readFrom({ status: 'scheduled', interview });
    return contactCommandFor(action, contact, ruleContextAt(NOW, defaultSettings, en));
  };

  it('is none for a talk that is still to come, which is to be held', () => {
    expect(answering('interview', '2026-11-25T14:00')).toBeNull();
    expect(answering('interview', '2026-11-20T14:00')).toBe('mark-interviewed');
  });

  it('is there at any time for what is to be done about the talk', () => {
    expect(answering('prepare', '2026-11-25T14:00')).toBe('mark-prepared');
    expect(answering('thank', '2026-11-20T14:00')).toBe('mark-thanked');
  });
});
