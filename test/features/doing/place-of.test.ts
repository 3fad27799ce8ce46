import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '../../../src/core/follow-up/rules';
import { readContact } from '../../../src/core/contact/read-contact';
import { listFollowUps } from '../../../src/core/follow-up/list-follow-ups';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { placeOf } from '../../../src/features/doing/place-of';
import { contactCommandFor } from '../../../src/core/contact-command/plan-contact-command';
import { contactCommands } from '../../../src/core/contact-command/contact-commands';
import { defaultSettings } from '../../../src/core/settings';
import { anyNow, anyPeople, anySettings } from '../../builders/arbitrary';
import { at } from '../../builders/clock';
import { aContact, aNote } from '../../builders/contact';
import { en } from '../../../src/core/texts/en';

const context = ruleContextAt(at('2026-11-25T15:00'), defaultSettings, en);
const over = aContact({ status: 'scheduled', interview: '2026-11-25T14:00' });

describe('where a follow-up gets done', () => {
  it('is said for every action', () => {
    const told = actions.map((action) => {
      const place = placeOf(action, over, context);
      const { kind, part, instead } = { kind: '', part: '', instead: '', ...place };
      return [action, [place.at, kind, part, instead].filter((word) => word !== '').join(' ')];
    });
    expect(Object.fromEntries(told)).toEqual({
      'reach-out': 'draft outreach',
      nudge: 'draft reminder',
      thank: 'draft thank-you',
      'check-in': 'draft check-in',
      schedule: 'dialog',
      'give-up': 'form',
      'report-back': 'form',
      'follow-up': 'form',
      prepare: 'note insert-preparation',
      reflect: 'note insert-reflection',
      interview: 'form postpone-interview',
    });
  });

  it('is the note for an interview that is not over yet', () => {
    const ahead = aContact({ status: 'scheduled', interview: '2026-11-25T14:45' });
    expect(placeOf('interview', ahead, context)).toEqual({ at: 'note', part: null });
  });

  it('has contact commands that make sense, for whatever is overdue or due', () => {
    fc.assert(
      fc.property(anyPeople, anySettings, anyNow, (people, settings, now) => {
        const contacts = [...people].flatMap(
          ([name, note]) => readContact(aNote(note, name), settings, en)?.contact ?? [],
        );
        const at = ruleContextAt(now, settings, en);
        for (const { path, action, bucket } of listFollowUps(contacts, settings, now, en)
          .followUps) {
          const contact = contacts.find((one) => one.path === path);
          if (bucket === 'upcoming' || contact === undefined) continue;
          const place = placeOf(action, contact, at);
          const done = contactCommandFor(action, contact, at);
          const instead = place.at === 'form' ? place.instead : undefined;
          expect(done === null).toBe(place.at === 'note' && place.part === null);
          for (const command of [done, instead]) {
            if (command == null) continue;
            expect(contactCommands[command].makesSense(contact, at), `${action} ${command}`).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});
