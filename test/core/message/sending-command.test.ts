import { expect, it } from 'vitest';
import { sendingCommand } from '../../../src/core/message/sending-command';
import { messageKinds } from '../../../src/core/template/template';

it('is that of the follow-up which a message of the kind does', () => {
  const commands = [...messageKinds].map((kind) => `${kind}: ${sendingCommand(kind)}`);
  expect(commands).toEqual([
    'outreach: mark-contacted',
    'reminder: mark-nudged',
    'thank-you: mark-thanked',
    'check-in: log-check-in',
  ]);
});
