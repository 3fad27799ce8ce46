import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { en } from '../../../src/core/texts/en';
import { canDraft, messageDrafts } from '../../../src/features/messages/draftable-messages';
import type { ContactPromise } from '../../../src/core/promise/promise';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);

/** The commands that draft a message to somebody with this note. */
function drafts(
  note: Readonly<Record<string, unknown>>,
  promises: readonly ContactPromise[] = [],
): readonly string[] {
  const contact = { ...aContact(note), promises };
  return messageDrafts.filter((draft) => canDraft(draft, contact, context)).map(({ id }) => id);
}

describe('a message can be drafted', () => {
  const referred = { 'referred-by': 'Grace' };
  const ahead = { status: 'scheduled', interview: '2026-11-25T14:00' };
  const over = { status: 'scheduled', interview: '2026-11-20T14:00' };
  const booked = ['draft-confirmation', 'draft-move', 'draft-missed'];

  it.each([
    [{ status: 'identified' }, ['draft-outreach']],
    [{ status: 'identified', ...referred }, ['draft-outreach', 'draft-introduction-request']],
    [{ status: 'contacted', ...referred }, ['draft-reminder']],
    [{ status: 'replied' }, ['draft-reply']],
    [ahead, booked],
    [over, [...booked, 'draft-thank-you']],
    [{ ...over, ...referred }, [...booked, 'draft-thank-you', 'draft-report-back']],
    [
      { status: 'in-touch', thanked: '2026-11-20', ...referred },
      ['draft-report-back', 'draft-check-in'],
    ],
    [
      { status: 'in-touch', thanked: '2026-11-20', 'reported-back': '2026-11-20', ...referred },
      ['draft-check-in'],
    ],
    [{ status: 'declined', ...referred }, []],
  ])('to whom it makes sense for: %j', (note, ids) => {
    expect(drafts(note)).toEqual(ids);
  });

  it('on what came of their advice where a promise of the user’s own is open', () => {
    const text = 'Read the book';
    const promised = { text, day: null, nth: 0 };
    expect(drafts({ status: 'interviewed' }, [{ ...promised, theirs: false }])).toContain(
      'draft-result',
    );
    expect(drafts({ status: 'interviewed' }, [{ ...promised, theirs: true }])).not.toContain(
      'draft-result',
    );
  });

  it('by a command of its own for each kind', () => {
    expect(messageDrafts.map(({ id, kind }) => `${id}: ${en.drafts[kind].name}`)).toEqual([
      'draft-outreach: Draft outreach message',
      'draft-reminder: Draft reminder message',
      'draft-introduction-request: Draft request for an introduction',
      'draft-reply: Draft reply to agree on a time',
      'draft-confirmation: Draft confirmation',
      'draft-move: Draft message to move the interview',
      'draft-missed: Draft message after a missed interview',
      'draft-thank-you: Draft thank-you message',
      'draft-report-back: Draft report to whoever introduced you',
      'draft-check-in: Draft check-in message',
      'draft-result: Draft message on what came of their advice',
    ]);
  });
});
