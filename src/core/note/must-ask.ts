const star = '★';

/** A heading's words without the star that makes its question a must-ask; a lone star stays. */
export function withoutStar(heading: string): string {
  let words = heading.trimEnd();
  while (endsWithStar(words))
    words = words
      .replace(/\uFE0F?$/, '')
      .slice(0, -star.length)
      .trimEnd();
  return words === '' ? heading.trimEnd() : words;
}

/** Whether a heading's question is a must-ask: a star ends it. */
export function isStarred(heading: string): boolean {
  return withoutStar(heading) !== heading.trimEnd();
}

/** A heading's words with exactly one star behind them. */
export function withStar(heading: string): string {
  return `${withoutStar(heading)} ${star}`;
}

/** Some keyboards write the star with a sign behind it that asks for a plain or coloured one. */
function endsWithStar(words: string): boolean {
  return words.endsWith(star) || words.endsWith(`${star}\uFE0F`);
}
