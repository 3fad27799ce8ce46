/** A part of a text. */
export interface Stretch {
  /** In code units from the beginning of the text, as {@link to}, which is not included. */
  readonly from: number;
  readonly to: number;
}

/** Stretches in order, with those that cover the same joined. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = found.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Of stretches in order those that are the first of their sentence. */
export function firstOfSentences(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  let last = -1;
  return stretches.filter(({ from, to }) => {
    const isFirst = last < 0 || /[.!?\n]/.test(text.slice(last, from));
    if (isFirst) last = to;
    return isFirst;
  });
}
