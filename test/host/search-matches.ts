import type * as Obsidian from 'obsidian';

/** Restores: a better match scores higher, at most 0; the whole query in one piece beats the rest. */
export function prepareFuzzySearch(query: string): (text: string) => Obsidian.SearchResult | null {
  const wanted = query.toLowerCase();
  return (text) => {
    const searched = text.toLowerCase();
    const whole = searched.indexOf(wanted);
    if (whole >= 0) {
      const score = -whole / 100 - (text.length - wanted.length) / 10_000;
      return { score, matches: wanted === '' ? [] : [[whole, whole + wanted.length]] };
    }
    const matches = scattered(wanted.replace(/\s+/g, ''), searched);
    if (!matches) return null;
    const spread = (matches.at(-1)?.[1] ?? 0) - (matches[0]?.[0] ?? 0) - wanted.length;
    return { score: -1 - matches.length / 10 - spread / 100, matches };
  };
}

/** Restores: the parts that matched are marked. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: Obsidian.SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(from + offset, at), Math.min(to + offset, text.length)];
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

/** The same for a whole search result. */
export function renderResults(
  el: HTMLElement,
  text: string,
  result: Obsidian.SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}

/** Best first. */
export function sortSearchResults(results: Obsidian.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

function scattered(wanted: string, searched: string): Obsidian.SearchMatches | null {
  const matches: [number, number][] = [];
  let at = 0;
  for (const letter of wanted) {
    const found = searched.indexOf(letter, at);
    if (found < 0) return null;
    const last = matches.at(-1);
    if (last?.[1] === found) last[1] = found + 1;
    else matches.push([found, found + 1]);
    at = found + 1;
  }
  return matches;
}
