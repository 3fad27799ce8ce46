import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/follow-up/rules';
import { sendingAnswer, sendingCommand } from '../../../src/core/message/sending-command';
import { messageKinds } from '../../../src/core/template/template';
import { at } from '../../builders/clock';

describe('the command that says a message was sent', () => {
  it('is one for each kind', () => {
    const commands = messageKinds.map((kind) => `${kind}: ${sendingCommand(kind)}`);
    expect(commands).toEqual([
      'outreach: mark-contacted',
      'reminder: mark-nudged',
      'introduction-request: mark-introduction-asked',
      'reply: mark-offered',
      'confirmation: mark-confirmed',
      'move: postpone-interview',
      'missed: postpone-interview',
      'thank-you: mark-thanked',
      'report-back: mark-reported-back',
      'check-in: log-check-in',
      'result: mark-result-told',
    ]);
  });

  it('is that of the follow-up which the message does', () => {
    for (const { doing, command } of rules) {
      if (doing.at === 'draft') expect(sendingCommand(doing.kind)).toBe(command);
    }
  });

  it('is told how it was sent, what it offered and, of an interview that is off, why', () => {
    const sent = { channel: 'Email', offered: [at('2026-11-24T10:00')] };
    const told = messageKinds.filter((kind) => 'because' in sendingAnswer(kind, sent));
    expect(told).toEqual(['move', 'missed']);
    expect(sendingAnswer('move', sent)).toEqual({ ...sent, because: 'moved' });
    expect(sendingAnswer('missed', sent)).toEqual({ ...sent, because: 'missed' });
    expect(sendingAnswer('reply', sent)).toEqual(sent);
  });
});
