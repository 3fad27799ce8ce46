import type { Texts } from '../texts/en';
import type { UnreadPart } from './import-reading';

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
