import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Status, statuses } from '../../../src/core/contact/status';
import { commandOf } from '../../../src/core/contact-command/contact-commands';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { moveTo, stageBeside, stagesFor } from '../../../src/core/people/stage-move';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { anyContactNote, anyNow } from '../../builders/arbitrary';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { noteFormat } from '../../builders/yaml';

const context = ruleContextAt(at('2026-03-11T09:30'), defaultSettings, en);

/** A note of somebody at a stage. */
function standing(status: Status): Record<string, unknown> {
  return { status, contacted: '2026-03-02', replied: '2026-03-03', interview: '2026-03-12T10:00' };
}

function commandFor(from: Status, to: Status): string | null {
  const move = moveTo(aContact(standing(from)), to, context);
  return move?.ok === true ? move.command : null;
}

function whyNot(note: Record<string, unknown>, to: Status): string {
  const move = moveTo(aContact(note, 'Ana'), to, context);
  return move?.ok === false ? move.why : '';
}

describe('moving somebody to a stage', () => {
  it.each<[Status, Status, string]>([
    ['identified', 'contacted', 'mark-contacted'],
    ['contacted', 'replied', 'mark-replied'],
    ['identified', 'replied', 'mark-replied'],
    ['scheduled', 'replied', 'postpone-interview'],
    ['replied', 'scheduled', 'schedule-interview'],
    ['in-touch', 'scheduled', 'schedule-interview'],
    ['scheduled', 'interviewed', 'mark-interviewed'],
    ['closed', 'identified', 'reopen-contact'],
    ['no-reply', 'replied', 'mark-replied'],
    ['contacted', 'no-reply', 'mark-no-reply'],
    ['scheduled', 'declined', 'mark-declined'],
    ['in-touch', 'closed', 'close-contact'],
  ])('from %s to %s is the command %s', (from, to, command) => {
    expect(commandFor(from, to)).toBe(command);
  });

  it('is nothing where they stand there already', () => {
    for (const status of statuses) expect(moveTo(aContact({ status }), status, context)).toBeNull();
  });

  it('takes up again whoever was thanked or reflected on as one who is in touch', () => {
    const thanked = { status: 'closed', interview: '2026-03-02', thanked: '2026-03-03' };
    expect(moveTo(aContact(thanked), 'in-touch', context)).toEqual({
      ok: true,
      command: 'reopen-contact',
    });
    expect(whyNot(thanked, 'identified')).toBe(
      'Ana is under “Set aside”. Move them to “In touch” first.',
    );
  });

  it('leads nobody else to “In touch”, and says what is open', () => {
    const talked = { status: 'interviewed', interview: '2026-03-09T10:00' };
    expect(whyNot(talked, 'in-touch')).toBe('Ana still has a thank-you and a reflection open.');
    expect(whyNot({ ...talked, thanked: '2026-03-10' }, 'in-touch')).toBe(
      'Ana still has a reflection open.',
    );
    expect(whyNot({ status: 'identified' }, 'in-touch')).toBe('You have not asked Ana yet.');
    expect(whyNot({ status: 'scheduled', interview: '2026-03-10T10:00' }, 'in-touch')).toBe(
      'The interview with Ana is over, but you have not said yet how it went.',
    );
    expect(whyNot({ status: 'declined' }, 'in-touch')).toBe(
      'Ana is under “Said no”. Move them to “On my list” first.',
    );
  });

  it('is a command that makes sense and leads there, or is refused with a sentence, for anyone at any time', () => {
    fc.assert(
      fc.property(anyContactNote, anyNow, fc.constantFrom(...statuses), (note, now, stage) => {
        const contact = aContact(note);
        const then = ruleContextAt(now, defaultSettings, en);
        const move = moveTo(contact, stage, then);
        if (move === null) expect(contact.status).toBe(stage);
        else if (move.ok) {
          const { makesSense, plan } = commandOf(move.command);
          expect(makesSense(contact, then)).toBe(true);
          const { set } = plan(contact, { interview: now }, { ...then, words: noteFormat.words });
          expect(set.status).toBe(stage);
        } else expect(move.why).toMatch(/\.$/);
        expect(stagesFor(contact, then).includes(stage)).toBe(move?.ok === true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the stage beside one', () => {
  it('follows the method, and from a closed one leads back to the list', () => {
    const beside = (note: Record<string, unknown>, step: -1 | 1): Status | null =>
      stageBeside(aContact(note), step);
    expect(beside({ status: 'contacted' }, 1)).toBe('replied');
    expect(beside({ status: 'contacted' }, -1)).toBe('identified');
    expect(beside({ status: 'in-touch' }, 1)).toBeNull();
    expect(beside({ status: 'identified' }, -1)).toBeNull();
    expect(beside({ status: 'no-reply' }, -1)).toBe('identified');
    expect(beside({ status: 'closed', thanked: '2026-03-03' }, -1)).toBe('in-touch');
    expect(beside({ status: 'no-reply' }, 1)).toBeNull();
    expect(stageBeside({ ...aContact({ status: 'contacted' }), status: null }, 1)).toBeNull();
  });
});
