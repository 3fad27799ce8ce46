/** Where a text asks for a job rather than for a conversation. */
export interface JobAsk {
  readonly from: number;
  readonly to: number;
}

/** Ways of asking; the word “job” alone is none, and neither is the opening of a book. */
const asks: readonly RegExp[] = [
  /\b(?:hiring|vacanc(?:y|ies)|openings)\b(?!\s+up\b)/giu,
  /\b(?:an|any|no|some|job|current|possible|potential|suitable|new)\s+opening\b(?!\s+(?:up|of|act|ceremony|chapter|day|hours|keynote|letter|line|night|page|remarks|scene|sentence|speech|talk|words?)\b)/giu,
  /\bopening\s+(?:on|in)\s+your\s+(?:team|company|department|organi[sz]ation|office|group)\b/giu,
  /\bmy\s+(?:cv|c\.v\.|curriculum vitae|r[eé]sum[eé])(?![\p{L}\p{N}])/giu,
  /\brefer\s+me\b(?!\s+to\s+(?:someone|somebody|anyone|anybody|people|others|colleagues|whom|an?\s+colleague|an?\s+person)\b)/giu,
  /\bany\s+(?:open\s+|available\s+|current\s+|suitable\s+|free\s+)?positions\b/giu,
  /\b(?:any\s+)?(?:open|available|vacant)\s+positions?\b/giu,
];

/** Words before such a phrase that turn it into its opposite: “I am not after a vacancy”. */
const denial =
  /(?:\bnot|n['’]t|\bnever|\bwithout|\brather than|\binstead of)\s+(?:[\p{L}'’,-]+\s+){0,5}$/iu;

/** Where a text asks for a job, in order, each place once. */
export function findJobAsks(text: string): readonly JobAsk[] {
  const found = asks
    .flatMap((ask) => [...text.matchAll(ask)])
    .filter(({ index }) => !denial.test(sentenceBefore(text, index)))
    .map(({ 0: words, index: from }) => ({ from, to: from + words.length }))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  let reached = 0;
  return found.filter(({ from, to }) => {
    const isNew = from >= reached;
    reached = Math.max(reached, to);
    return isNew;
  });
}

/** What stands before a place in its sentence, as far back as matters. */
function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 80), at)
      .split(/[.!?\n]/)
      .at(-1) ?? ''
  );
}
