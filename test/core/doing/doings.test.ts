import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactCommands } from '../../../src/core/contact-command/contact-commands';
import { toDoFor, type ToDo } from '../../../src/core/doing/doings';
import type { Bucket } from '../../../src/core/follow-up/follow-up';
import { listFollowUps } from '../../../src/core/follow-up/list-follow-ups';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { type Action, actions } from '../../../src/core/follow-up/rules';
import { sendingCommand } from '../../../src/core/message/sending-command';
import { readContact } from '../../../src/core/contact/read-contact';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { anyNow, anyPeople, anySettings } from '../../builders/arbitrary';
import { at } from '../../builders/clock';
import { aContact, aNote } from '../../builders/contact';

const NOW = '2026-11-25T15:00';
const context = ruleContextAt(at(NOW), defaultSettings, en);

function item(action: Action, bucket: Bucket = 'due') {
  const from = at('2026-11-25T00:00');
  const [path, name] = ['Contacts/Ana.md', 'Ana'];
  return {
    path,
    name,
    action,
    bucket,
    from,
    until: null,
    why: '',
    pick: false,
    snoozedUntil: null,
    promise: null,
  };
}

function toDo(action: Action, note: Record<string, unknown>, bucket?: Bucket): ToDo {
  return toDoFor(item(action, bucket), null, aContact(note), context);
}

/**
 * What the buttons say, where each leads, and what says that it is done already, or that nothing came of
 * it where that can be said.
 */
function told({ doings, alreadyDone, instead }: ToDo): string[] {
  const buttons = doings.map(({ words, place }) => {
    const { at: where, ...rest } = place;
    return [`${words}:`, where, ...Object.values(rest)].join(' ');
  });
  const otherwise = instead === null ? [] : [`instead: ${instead}`];
  return [...buttons, `done: ${alreadyDone ?? 'nothing'}`, ...otherwise];
}

const over = { status: 'scheduled', interview: '2026-11-25T14:00' };
const ahead = { status: 'scheduled', interview: '2026-11-25T15:30' };

describe('what can be done about a follow-up', () => {
  it('is said for every action, in the words of what it opens', () => {
    const all = actions.map((action) => [action, told(toDo(action, over))]);
    expect(Object.fromEntries(all)).toEqual({
      'reach-out': ['Write message: draft outreach', 'done: mark-contacted'],
      nudge: ['Write reminder: draft reminder', 'done: mark-nudged'],
      thank: ['Write thank-you: draft thank-you', 'done: mark-thanked'],
      'check-in': ['Write hello: draft check-in', 'done: log-check-in'],
      schedule: [
        ...['Offer times: draft reply', 'Schedule interview: dialog', 'done: mark-offered'],
      ],
      'give-up': ['Let go: command mark-no-reply', 'done: nothing'],
      'report-back': ['Tell them: draft report-back', 'done: mark-reported-back'],
      'follow-up': ['Done: command finish-follow-up', 'done: nothing'],
      promise: ['Mark as kept: command keep-promise', 'done: nothing'],
      prepare: ['Prepare: note insert-preparation insert-questions', 'done: mark-prepared'],
      reflect: ['Reflect: conversation', 'done: mark-reflected'],
      interview: ['How did it go?: afterwards postpone-interview', 'done: mark-interviewed'],
    });
  });

  it('is to agree on a time once times were offered', () => {
    expect(told(toDo('schedule', { status: 'replied', offered: '2026-11-20' }))).toEqual([
      'Schedule interview: dialog',
      'done: nothing',
    ]);
  });

  it.each([
    [
      'one’s own',
      {},
      ['Mark as kept: command keep-promise', 'done: nothing', 'instead: drop-promise'],
    ],
    [
      'one of theirs',
      { theirs: true },
      ['Write reminder: draft reminder', 'done: keep-their-promise', 'instead: drop-promise'],
    ],
    ['one that comes again', { repeats: true as const }, ['Open note: line', 'done: nothing']],
  ])('is to keep, remind of or leave a promise: %s', (_which, kind, expected) => {
    const promise = { text: 'Call', day: null, theirs: false, nth: 0, ...kind };
    const note = aContact({ status: 'in-touch' });
    const made = toDoFor({ ...item('promise'), promise }, null, note, context);
    expect(told(made)).toEqual(expected);
    expect(made.promise).toBe(promise);
  });

  it('names whoever is to be told', () => {
    const note = { status: 'in-touch', 'referred-by': '[[Contacts/Bo Chen|Bo]]' };
    expect(told(toDo('report-back', note))[0]).toBe('Tell Bo: draft report-back');
  });

  it('is also to ask for an introduction, as long as nobody was asked', () => {
    const listed = { status: 'identified', 'referred-by': '[[People/Grace Hopper|Grace]]' };
    expect(told(toDo('reach-out', listed))).toEqual([
      'Write message: draft outreach',
      'Ask Grace to introduce you: draft introduction-request',
      'done: mark-contacted',
    ]);
    const asked = { ...listed, 'introduction-asked': '2026-11-20' };
    for (const bucket of ['due', 'upcoming'] as const) {
      expect(told(toDo('reach-out', asked, bucket))).toEqual([
        'Write message: draft outreach',
        'done: mark-contacted',
        'instead: mark-no-introduction',
      ]);
    }
  });

  it('is to hold a talk that is still to come, with its link where there is one', () => {
    expect(told(toDo('interview', ahead))).toEqual([
      'Open conversation: conversation',
      'done: nothing',
    ]);
    const place = 'Zoom: https://zoom.example/j/1 (passcode 7)';
    expect(told(toDo('interview', { ...ahead, place }))).toEqual([
      'Open conversation: conversation',
      'Open link: link https://zoom.example/j/1',
      'done: nothing',
    ]);
  });

  it('is to say that they answered while that is waited for', () => {
    const note = { status: 'contacted', contacted: '2026-11-24' };
    for (const action of ['nudge', 'give-up'] as const) {
      expect(told(toDo(action, note, 'upcoming'))).toEqual([
        'Mark as answered: command mark-replied',
        'done: nothing',
      ]);
    }
  });

  it('begins with preparing until the talk of that day is about to begin', () => {
    const wordsAt = (interview: string): string[] => {
      const contact = aContact({ status: 'scheduled', interview });
      return told(toDoFor(item('interview'), item('prepare'), contact, context));
    };
    expect(wordsAt('2026-11-25T15:16')).toEqual([
      'Prepare: note insert-preparation insert-questions',
      'Open conversation: conversation',
      'done: mark-prepared',
    ]);
    expect(wordsAt('2026-11-25T15:15')).toEqual([
      'Open conversation: conversation',
      'Prepare: note insert-preparation insert-questions',
      'done: mark-prepared',
    ]);
  });

  it('has contact commands that make sense, for whatever is on the list', () => {
    fc.assert(
      fc.property(anyPeople, anySettings, anyNow, (people, settings, now) => {
        const contacts = [...people].flatMap(
          ([name, note]) => readContact(aNote(note, name), settings, en)?.contact ?? [],
        );
        const then = ruleContextAt(now, settings, en);
        for (const followUp of listFollowUps(contacts, settings, now, en).followUps) {
          const contact = contacts.find((one) => one.path === followUp.path);
          if (contact === undefined) continue;
          const { doings, alreadyDone, instead } = toDoFor(followUp, null, contact, then);
          expect(doings.length).toBeGreaterThan(0);
          const commands = doings.flatMap(({ place }) => {
            if (place.at === 'command') return [place.command];
            if (place.at === 'draft') return [sendingCommand(place.kind)];
            return place.at === 'afterwards' ? [place.instead] : [];
          });
          for (const command of [...commands, alreadyDone, instead]) {
            if (command === null) continue;
            expect(
              contactCommands[command].makesSense(contact, then),
              `${followUp.action} ${command}`,
            ).toBe(true);
          }
        }
      }),
    );
  });
});
