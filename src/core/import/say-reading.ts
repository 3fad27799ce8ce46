import type { Texts } from '../texts/en';
import type { RefusedReason, UnreadPart } from './import-reading';

/**
 * What is said of the parts that could not be read, one sentence for each, in the order of the file;
 * of members whom LinkedIn does not show only how many they are, first of all.
 */
export function sayUnread(unread: readonly UnreadPart[], texts: Texts): readonly string[] {
  const { hidden, withText, unread: reasons } = texts.importing;
  const shown = unread.filter(({ reason }) => reason !== 'hidden-member');
  const count = unread.length - shown.length;
  return [
    ...(count === 0 ? [] : [hidden(count)]),
    ...shown.map(({ line, reason, text }) => {
      const told = reasons[reason](line);
      return text === '' ? told : withText(told, text);
    }),
  ];
}

/** Why nothing of a file is read, and what to choose instead. */
export function sayRefused(reason: RefusedReason, texts: Texts): string {
  return texts.importing.refused[reason];
}
