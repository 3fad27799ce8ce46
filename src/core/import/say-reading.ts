import type { Texts } from '../texts/en';
import type { RefusedReason, UnreadPart } from './import-reading';

/**
 * What is said of the parts that could not be read, one sentence for each, in the order of the file;
 * of members whom LinkedIn does not show only how many they are, first of all.
 */
export function sayUnread(unread: readonly UnreadPart[], texts: Texts): readonly string[] {
  const { hidden, withText, unread: reasons } = texts.importing;
  const told = unread.flatMap(({ line, reason, text }) => {
    if (reason === 'hidden-member') return [];
    const why = reasons[reason](line);
    return [text === '' ? why : withText(why, text)];
  });
  const count = unread.length - told.length;
  return count === 0 ? told : [hidden(count), ...told];
}

/** Why nothing of a file is read, and what to choose instead. */
export function sayRefused(reason: RefusedReason, texts: Texts): string {
  return texts.importing.refused[reason];
}
