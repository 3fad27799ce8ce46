const star = '★';

/** A heading's words without the star that makes its question a must-ask; a lone star stays. */
export function withoutStar(heading: string): string {
  const whole = heading.trimEnd();
  let end = whole.length;
  for (let at = end; at > 0;) {
    // Some keyboards write a sign behind the star that asks for a plain or coloured one.
    if (whole[at - 1] === '\uFE0F') at -= 1;
    if (whole[at - 1] !== star) break;
    end = at - 1;
    while (end > 0 && whole.charAt(end - 1).trim() === '') end -= 1;
    at = end;
  }
  return end === 0 ? whole : whole.slice(0, end);
}

/** Whether a heading's question is a must-ask: a star ends it. */
export function isStarred(heading: string): boolean {
  return withoutStar(heading) !== heading.trimEnd();
}

/** A heading's words with exactly one star behind them. */
export function withStar(heading: string): string {
  return `${withoutStar(heading)} ${star}`;
}
