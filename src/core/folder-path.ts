import type { Texts } from './texts/en';
import { foldName } from './note/properties/name-there';

/** The settings that name a folder of the vault. */
export const folderKeys = ['contactsFolder', 'templatesFolder'] as const;

/** One of {@link folderKeys}. */
export type FolderKey = (typeof folderKeys)[number];

/** A zero-width sign or direction mark. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** A text without the unseen signs at its ends, which a copied path may bring along. */
function withoutUnseenEnds(text: string): string {
  let [from, to] = [0, text.length];
  while (unseen.test(text.charAt(from))) from += 1;
  while (to > from && unseen.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The parts of a path as typed: from either kind of slash, without empty ones and lone dots. */
function partsOf(raw: string): readonly string[] {
  const parts = withoutUnseenEnds(raw)
    .normalize('NFC')
    // As the app's own normalizePath does.
    .replace(/[\u00A0\u202F]/g, ' ')
    .split(/[\\/]+/)
    .filter((part) => !['', '.'].includes(part.trim()));
  const last = parts.length - 1;
  return parts.map((part, at) => {
    const begun = at === 0 ? part.trimStart() : part;
    return at === last ? begun.trimEnd() : begun;
  });
}

/**
 * A folder's path in the vault, as the app writes paths: slashes between the names alone, no space
 * around the whole, NFC. Empty for the vault itself. Null for what is no text, leaves the vault or
 * is hidden, since the app does not look into folders whose names begin with a dot.
 */
export function readFolder(raw: unknown): string | null {
  if (typeof raw !== 'string') return null;
  const parts = partsOf(raw);
  return parts.some((part) => part.trim().startsWith('.')) ? null : parts.join('/');
}

/** Whether a path leads into a hidden folder of the vault; one that leaves the vault is none. */
function isHidden(raw: unknown): boolean {
  if (typeof raw !== 'string') return false;
  const parts = partsOf(raw).map((part) => part.trim());
  return !parts.includes('..') && parts.some((part) => part.startsWith('.'));
}

/**
 * Whether the contacts folder is the templates folder or lies in it, as far as case goes on any
 * disk: nobody in it would count. Never where one of the two is empty, which is turned off.
 */
export function hidesEveryone(contactsFolder: string, templatesFolder: string): boolean {
  if (contactsFolder === '' || templatesFolder === '') return false;
  return `${foldName(contactsFolder)}/`.startsWith(`${foldName(templatesFolder)}/`);
}

/** Why a folder would hide people or templates, as `texts.folders` says it. */
export type Unfit = 'isHidden' | 'isTemplates';

/**
 * Why a folder would hide people or templates; null where it would not, or where it
 * is no folder of the vault at all.
 *
 * @param folders the folders as they are set or to be set, of any type.
 * @param defaults what counts instead of a folder that is not set or does not fit.
 */
export function whyUnfit(
  key: FolderKey,
  folders: { readonly [Key in FolderKey]?: unknown },
  defaults: Readonly<Record<FolderKey, string>>,
): Unfit | null {
  if (isHidden(folders[key])) {
    return 'isHidden';
  }
  if (folders[key] !== undefined && readFolder(folders[key]) === null) return null;
  const counting = (each: FolderKey): string => readFolder(folders[each]) ?? defaults[each];
  return hidesEveryone(counting('contactsFolder'), counting('templatesFolder'))
    ? 'isTemplates'
    : null;
}

/** What to say where a folder that is being set does not fit, for the reason of {@link whyUnfit}. */
export function complainOfFolder(reason: Unfit | null, { folders, speech }: Texts): string {
  if (reason === null) return folders.choose;
  return speech.sentences([folders.chooseAnother, folders[reason]]);
}

/** The names of the folders directly within one, given by its path; that of the vault is empty. */
type FoldersIn = (path: string) => Iterable<string>;

/**
 * Where a folder stands that may be written in another case: at exactly this path where there is
 * such a folder, else at the first path, compared with `<`, that differs only in case. Of a path
 * that is not there as a whole, the folders above it that are there count so, and the rest stays as
 * it is written.
 *
 * @param wanted a path as {@link readFolder} gives it.
 */
export function folderThere(wanted: string, foldersIn: FoldersIn): string {
  const names = wanted.split('/');
  const { found, depth } = alikeWithin(names, foldersIn);
  const above = likeliest(found, names.slice(0, depth).join('/'));
  return [above, ...names.slice(depth)].filter((name) => name !== '').join('/');
}

/** The folders whose paths are a wanted one but for their case, itself among them if it is there. */
export function foldersAlike(wanted: string, foldersIn: FoldersIn): readonly string[] {
  const names = wanted.split('/');
  const { found, depth } = alikeWithin(names, foldersIn);
  return depth === names.length ? found : [];
}

/** The paths alike as deep as there are any. */
function alikeWithin(
  names: readonly string[],
  foldersIn: FoldersIn,
): { readonly found: readonly string[]; readonly depth: number } {
  let found: readonly string[] = [''];
  for (const [depth, name] of names.entries()) {
    const within = found.flatMap((parent) => sameNames(name, foldersIn(parent), parent));
    if (within.length === 0) return { found, depth };
    found = within;
  }
  return { found, depth: names.length };
}

/** The paths within a folder whose last name is a wanted one but for its case. */
function sameNames(wanted: string, names: Iterable<string>, parent: string): string[] {
  const folded = foldName(wanted.normalize('NFC'));
  const paths: string[] = [];
  for (const name of names) {
    if (foldName(name.normalize('NFC')) !== folded) continue;
    paths.push(parent === '' ? name : `${parent}/${name}`);
  }
  return paths;
}

function likeliest(paths: readonly string[], exact: string): string {
  if (paths.includes(exact)) return exact;
  return paths.reduce((first, path) => (path < first ? path : first));
}

/** Where a folder is once one was moved; null where that was neither it nor one above it. */
export function movedFolder(folder: string, from: string, to: string): string | null {
  if (folder === from) return to;
  return folder.startsWith(`${from}/`) ? to + folder.slice(from.length) : null;
}
