import { valueThere } from '../note/properties/name-there';
import type { Settings } from '../settings';
import type { Note } from './read-contact';
import { displayText, readText, singleValue } from './read-value';

type FrontMatter = Note['frontMatter'];

/** Whether a note lies in a folder of the vault or below it; never for an empty folder name. */
export function liesIn(path: string, folder: string): boolean {
  return folder !== '' && path[folder.length] === '/' && path.startsWith(folder);
}

/**
 * Whether a tag, with or without `#`, is `wanted` or nested below it; case does not matter. Asked of
 * every tag in the vault, so most are told apart by their first letter.
 */
function isTag(tag: unknown, wanted: string): boolean {
  if (typeof tag !== 'string' || tag.length < wanted.length) return false;
  const first = tag.charCodeAt(tag[0] === '#' ? 1 : 0);
  const isPlain = first > 32 && first < 127;
  if (isPlain && lowerCase(first) !== lowerCase(wanted.charCodeAt(0))) return false;
  const trimmed = tag.trim();
  const start = trimmed[0] === '#' ? 1 : 0;
  const end = start + wanted.length;
  if (trimmed.length !== end && trimmed[end] !== '/') return false;
  return trimmed.slice(start, end).toLowerCase() === wanted.toLowerCase();
}

/** The code of a character of ASCII in lower case; any other code as it is. */
function lowerCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Whether what stands under `tags` or `tag`, a list or text, has the wanted tag. */
function hasTag(raw: unknown, wanted: string): boolean {
  if (raw === undefined || raw === null) return false;
  const tags: unknown = typeof raw === 'string' ? raw.split(/[\s,]+/) : raw;
  if (!Array.isArray(tags)) return false;
  for (const tag of tags) if (isTag(tag, wanted)) return true;
  return false;
}

function hasMarker(frontMatter: FrontMatter, marker: Settings['markerProperty']): boolean {
  if (marker === null || frontMatter === null) return false;
  const raw = valueThere(frontMatter, marker.name);
  // The whole of it too: a link without quotes is a list within a list.
  const entries = [raw, ...(Array.isArray(raw) ? (raw as unknown[]) : [])];
  return entries.some((entry) => isMarker(entry, marker.value));
}

/** Whether an entry of the marker property is the marker's value, as text or as a link; case does not matter. */
export function isMarker(entry: unknown, value: string): boolean {
  const text = displayText(readText(singleValue(entry)));
  return typeof text === 'string' && text.toLowerCase() === value.toLowerCase();
}

/**
 * Whether a note may be about a person worth talking to: it lies in the contacts folder, has the
 * contact tag or has the marker property, and does not lie in the templates folder. Asked of every
 * note in the vault.
 *
 * @param inlineTags the tags in the note's body, as the metadata cache lists them; absent where
 *   there are none.
 * @param wasMarked whether it had the tag or the marker before its properties could no longer be read.
 */
export function isCandidate(
  path: string,
  frontMatter: FrontMatter,
  settings: Settings,
  inlineTags?: readonly { readonly tag: string }[],
  wasMarked = false,
): boolean {
  if (liesIn(path, settings.templatesFolder)) return false;
  if (wasMarked || liesIn(path, settings.contactsFolder)) return true;
  if (hasMarker(frontMatter, settings.markerProperty)) return true;
  const wanted = settings.contactTag;
  if (wanted === '') return false;
  if (frontMatter !== null) {
    if (hasTag(valueThere(frontMatter, 'tags'), wanted)) return true;
    if (hasTag(valueThere(frontMatter, 'tag'), wanted)) return true;
  }
  if (inlineTags === undefined) return false;
  for (const { tag } of inlineTags) if (isTag(tag, wanted)) return true;
  return false;
}

/** The names of the properties that can make a note a candidate. */
export function namesOfCandidates({ markerProperty }: Settings): readonly string[] {
  return ['tags', 'tag', ...(markerProperty === null ? [] : [markerProperty.name])];
}
