import type { TFile } from 'obsidian';
import type { ToldValues } from '../../core/message/asked-values';
import { takesTime } from '../../core/message/asked-values';
import { sendingAnswer, sendingCommand } from '../../core/message/sending-command';
import type { Host } from '../../app/host';
import type { SentMessage } from './draft-request';

/**
 * Takes note that a message was sent: what it stands for is done, what was told on the way is kept, and
 * the text too where that is wished for, as one step. A reply that agrees to a time books that time.
 * False where the note refuses it, which is said.
 */
export function sendMessage(
  { runner }: Host,
  file: TFile,
  { kind, template, subject, text, offered, keepsCopy }: SentMessage,
  { properties, time }: ToldValues,
): Promise<boolean> {
  const channel = template.channel ?? undefined;
  const message = keepsCopy ? { channel: template.channel, subject, text } : undefined;
  const besides = { set: properties, message };
  if (takesTime(template) && time !== null) {
    return runner.perform('schedule-interview', file, { interview: time }, besides);
  }
  const answer = sendingAnswer(kind, { channel, offered });
  return runner.perform(sendingCommand(kind), file, answer, besides);
}
