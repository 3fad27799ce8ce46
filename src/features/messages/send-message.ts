import type { TFile } from 'obsidian';
import type { ToldValues } from '../../core/message/asked-values';
import { sendingAnswer, sendingCommand } from '../../core/message/sending-command';
import type { PromiseKey } from '../../core/promise/promise';
import type { Host } from '../../app/host';
import type { SentMessage } from './draft-request';

/** What was told on the way to a message, and what it is about. */
interface AboutMessage extends ToldValues {
  /** The promise that it is about; null where it is about none. */
  readonly promise: PromiseKey | null;
  /** Whether that promise is kept already. */
  readonly isKept: boolean;
}

/**
 * Takes note that a message was sent: what it stands for is done, what was told on the way is kept, and
 * the text too where that is wished for, as one step. A reply that agrees to a time books that time.
 * What the user would rather keep in the note is no reason not to record it. False where the note
 * refuses it, which is said.
 *
 * @param undone what is to be as it was once that is taken back.
 */
export function sendMessage(
  { runner }: Host,
  file: TFile,
  { kind, template, subject, text, offered, keepsCopy }: SentMessage,
  { properties, time, promise, isKept }: AboutMessage,
  undone: () => void,
): Promise<boolean> {
  const channel = template.channel ?? undefined;
  const isCopied = keepsCopy && text.trim() !== '';
  const message = isCopied ? { channel: template.channel, subject, text } : undefined;
  const written = { besides: { set: properties, message }, canKeep: true, undone };
  if (kind === 'result') {
    const about = { channel, offered, promise: promise ?? undefined, isKept };
    return runner.perform('mark-result-told', file, about, written);
  }
  if (promise !== null) {
    return runner.perform('mark-promise-reminded', file, { channel, promise }, written);
  }
  if (time !== null) {
    return runner.perform('schedule-interview', file, { interview: time, channel }, written);
  }
  const answer = sendingAnswer(kind, { channel, offered });
  return runner.perform(sendingCommand(kind), file, answer, written);
}
