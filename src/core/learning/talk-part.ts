import { type AnsweredPart, answeredParts } from '../interview/talk-page';
import { canonicalWords, headingKey, written } from '../words';

/**
 * A part of an interview's section, as far as looking back goes: one with answers, the outcome, or one
 * that tells nothing of the talk, such as its preparation.
 */
export type TalkPart = AnsweredPart | 'outcome' | 'aside';

const asides = ['preparation', 'promises', 'waitingFor', 'messages', 'log'] as const;

let parts: ReadonlyMap<string, TalkPart> | undefined;

/** The part that the words of a heading, or of a line in place of one, stand above; null for none. */
export function readTalkPart(words: string): TalkPart | null {
  parts ??= partsByKey();
  return parts.get(headingKey(words)) ?? null;
}

function partsByKey(): ReadonlyMap<string, TalkPart> {
  const { headings } = canonicalWords;
  const keyed = (part: keyof typeof headings, as: TalkPart): [string, TalkPart] => [
    headingKey(written(headings[part])),
    as,
  ];
  return new Map([
    ...answeredParts.map((part) => keyed(part, part)),
    keyed('outcome', 'outcome'),
    ...asides.map((part) => keyed(part, 'aside')),
  ]);
}
