import type * as Obsidian from 'obsidian';
import { notModelled } from './not-modelled';

type Found = Obsidian.HeadingSubpathResult | Obsidian.BlockSubpathResult;

/**
 * Restores: what a link's `#Heading`, `#Heading#Below` or `#^block` leads to, and where it ends: a
 * heading's part goes on to the next heading of its level or above, and to the end where none is.
 */
export function resolveSubpath(cache: Obsidian.CachedMetadata, subpath: string): Found | null {
  const steps = subpath.split('#').filter((step) => step !== '');
  const [first = ''] = steps;
  if (first.startsWith('[^')) return notModelled('resolveSubpath of a footnote');
  if (first.startsWith('^')) return resolveBlock(cache, first.slice(1));
  return resolveHeading(cache.headings ?? [], steps);
}

function resolveBlock(
  { blocks, listItems }: Obsidian.CachedMetadata,
  id: string,
): Obsidian.BlockSubpathResult | null {
  const wanted = id.toLowerCase();
  const block = Object.values(blocks ?? {}).find((one) => one.id.toLowerCase() === wanted);
  if (!block) return null;
  const { start, end } = block.position;
  const list = listItems?.find(({ position }) => position.start.line === start.line);
  return { type: 'block', block, start, end, ...(list ? { list } : {}) };
}

function resolveHeading(
  headings: Obsidian.HeadingCache[],
  steps: string[],
): Obsidian.HeadingSubpathResult | null {
  let at = -1;
  let level = 0;
  for (const step of steps) {
    const wanted = comparable(step);
    const next = headings.findIndex(
      ({ heading, level: own }, index) =>
        index > at && own > level && comparable(heading) === wanted,
    );
    if (next < 0) return null;
    at = next;
    level = headings[next]?.level ?? 0;
  }
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find((heading) => heading.level <= current.level);
  return {
    type: 'heading',
    current,
    // At the end of the note there is no next one, whatever the types say.
    next: next as Obsidian.HeadingCache,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}

/** Links leave out what a link cannot hold, so headings compare without punctuation and case. */
function comparable(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\s_-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
