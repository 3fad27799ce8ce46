import type { CachedMetadata, TagCache } from 'obsidian';
import { addDays, type Day } from '../../src/core/time/civil';
import { type Chance, chanceFrom } from '../builders/chance';

/** A note's file, as far as the index asks for it. */
interface BenchFile {
  readonly path: string;
  readonly basename: string;
}

/** Notes with their metadata in memory, as the app keeps them. */
export interface BenchVault {
  readonly files: readonly BenchFile[];
  readonly metadata: Map<string, CachedMetadata>;
}

const TODAY = '2026-11-22' as Day;

const mix = [
  ...Array<string>(5).fill('identified'),
  ...['contacted', 'contacted', 'replied', 'scheduled', 'interviewed', 'interviewed'],
  ...['in-touch', 'in-touch', 'no-reply', 'declined'],
];

/** Front matter of a contact as a search in full swing leaves it. */
function contactNote(chance: Chance): Record<string, unknown> {
  const past = (most: number): Day => addDays(TODAY, -chance.between(0, most));
  const time = (): string => `${chance.between(10, 17)}:${chance.oneOf(['00', '15', '30', '45'])}`;
  const status = chance.oneOf(mix);
  const note: Record<string, unknown> = {
    status,
    company: `[[Companies/Company ${chance.between(1, 2000)}|Company]]`,
    role: 'Engineer',
    source: chance.oneOf(['LinkedIn', 'friend', 'event']),
  };
  if (chance.happens(0.4)) note['priority'] = chance.between(1, 3);
  if (chance.happens(0.3)) note['referred-by'] = '[[Grace Hopper]]';
  if (status === 'identified') {
    if (chance.happens(0.7)) note['follow-up'] = addDays(TODAY, chance.between(-20, 40));
    return note;
  }
  note['contacted'] = past(60);
  if (status === 'replied') note['replied'] = past(5);
  if (status === 'scheduled')
    note['interview'] = `${addDays(TODAY, chance.between(0, 9))}T${time()}`;
  if (status === 'interviewed' || status === 'in-touch') {
    note['interview'] = `${past(30)}T${time()}`;
    note['takeaway'] = 'Small teams ship, and write things down';
  }
  if (status === 'in-touch')
    Object.assign(note, { thanked: past(20), reflected: past(20), fit: 4 });
  if (chance.happens(0.2)) note['follow-up'] = addDays(TODAY, chance.between(-9, 30));
  if (chance.happens(0.1)) note['snoozed-until'] = addDays(TODAY, chance.between(-5, 9));
  return note;
}

function inline(tag: string): TagCache {
  const place = { line: 9, col: 0, offset: 200 };
  return { tag, position: { start: place, end: place } };
}

/** Metadata of a note about something else: most have front matter, some have tags in the text. */
function otherMetadata(chance: Chance): CachedMetadata {
  const tags: CachedMetadata = chance.happens(0.3)
    ? { tags: [inline('#topic'), inline('#project/x')] }
    : {};
  if (chance.happens(0.4)) return tags;
  const frontmatter = { created: TODAY, tags: ['reading', 'notes'], aliases: ['Other name'] };
  return { frontmatter, ...tags };
}

/** A vault of `notes` notes, each `every`-th of them a contact; the same for the same numbers. */
export function benchVault(notes: number, every: number): BenchVault {
  const chance = chanceFrom(notes * 31 + every);
  const files: BenchFile[] = [];
  const metadata = new Map<string, CachedMetadata>();
  for (let index = 0; index < notes; index += 1) {
    const isContact = index % every === 0;
    const basename = `${isContact ? 'Person' : 'Note'} ${chance.between(1000, 9999)} ${index}`;
    const path = `${isContact ? 'Contacts' : `Notes/${index % 50}`}/${basename}.md`;
    files.push({ path, basename });
    metadata.set(path, isContact ? { frontmatter: contactNote(chance) } : otherMetadata(chance));
  }
  return { files, metadata };
}
