/** A stretch of the base replaced by other lines. */
interface Hunk {
  from: number;
  to: number;
  lines: string[];
}

/**
 * Brings two versions of one base together, line by line. Where both changed the same lines
 * differently, mine stand and `clashed` is true.
 */
export function mergeTexts(
  base: string,
  mine: string,
  theirs: string,
): { text: string; clashed: boolean } {
  const baseLines = base.split('\n');
  const myHunks = diffLines(baseLines, mine.split('\n'));
  const theirHunks = diffLines(baseLines, theirs.split('\n'));
  const kept = theirHunks.filter((hunk) => !myHunks.some((other) => touch(hunk, other)));
  const clashing = theirHunks.filter(
    (hunk) => !kept.includes(hunk) && !myHunks.some((other) => sameHunk(hunk, other)),
  );
  const hunks = [...myHunks, ...kept].sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    merged.push(...baseLines.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  merged.push(...baseLines.slice(at));
  return { text: merged.join('\n'), clashed: clashing.length > 0 };
}

function touch(a: Hunk, b: Hunk): boolean {
  return a.from < b.to && b.from < a.to
    ? true
    : a.from === b.from && (a.from === a.to || b.from === b.to);
}

function sameHunk(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.lines.join('\n') === b.lines.join('\n');
}

function diffLines(base: string[], other: string[]): Hunk[] {
  let start = 0;
  while (start < base.length && start < other.length && base[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < base.length - start &&
    end < other.length - start &&
    base[base.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = base.slice(start, base.length - end);
  return middleHunks(middle, other.slice(start, other.length - end), start);
}

function middleHunks(base: string[], other: string[], offset: number): Hunk[] {
  const common = commonLengths(base, other);
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  let i = 0;
  let j = 0;
  while (i < base.length || j < other.length) {
    if (i < base.length && j < other.length && base[i] === other[j]) {
      open = null;
      i += 1;
      j += 1;
      continue;
    }
    if (!open) {
      open = { from: offset + i, to: offset + i, lines: [] };
      hunks.push(open);
    }
    if (j >= other.length || (i < base.length && at(i + 1, j) >= at(i, j + 1))) {
      i += 1;
      open.to = offset + i;
    } else {
      open.lines.push(other[j] ?? '');
      j += 1;
    }
  }
  return hunks;
}

/** How many lines the tails from i and j have in common, in order. */
function commonLengths(base: string[], other: string[]): number[][] {
  const table = Array.from({ length: base.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  );
  for (let i = base.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    const below = table[i + 1] ?? [];
    for (let j = other.length - 1; j >= 0; j -= 1) {
      row[j] =
        base[i] === other[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
