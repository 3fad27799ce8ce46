import { type NoteWords, wordsOfHeading } from '../../src/core/words';
import { bareHeading } from '../../src/core/words/bare-heading';
import { DAY, fingerprintOf, folded, Wordings } from '../../src/core/words/wordings';

/** What `src/core/words/digest.ts` has of the words of some languages, the canonical one first. */
export function digestOf(languages: readonly [NoteWords, ...NoteWords[]]): {
  readonly interviewNames: readonly string[];
  readonly fingerprints: string;
} {
  const [canonical, ...others] = languages;
  const named = languages.flatMap(({ headings, interviewNames }) => [
    ...headings.interview,
    ...headings.interviewOn.map((name) => name.replace(DAY, ' ')),
    ...interviewNames,
  ]);
  const [all, alone] = [new Wordings(languages), new Wordings([canonical])];
  const wordings = all
    .keys()
    .filter((key) => all.keyOf(key) !== (alone.keyOf(key) ?? alone.keyOfBare(bareOf(key))))
    .flatMap((key) => [bareOf(key) || key, folded(bareHeading(key)) || key]);
  const names = others.flatMap(({ sources, channels }) => [
    ...Object.values(sources),
    ...Object.values(channels).flatMap((channel) => channel.names),
  ]);
  return {
    interviewNames: [...new Set(named.map(wordsOfHeading))],
    fingerprints: [...new Set([...wordings, ...names.map(folded)].map(fingerprintOf))]
      .sort()
      .join(''),
  };
}

/** A wording without what stands around its words, as a heading of some day would have it. */
function bareOf(key: string): string {
  return folded(bareHeading(key.replace(DAY, '2026-11-25')));
}
