import type { Texts } from '../texts/en';
import type { Problem } from './contact';
import { noteName } from './note-name';
import { keysOf, type PersonMarks } from './person-marks';
import { problemOf } from './problem';

/** A note that another may be a copy of, by the names of the two. */
export interface OriginalName {
  /** Its file name without extension. */
  readonly name: string;
  /** Whether no more than a number parts the two, which may be another person too. */
  readonly isNumbered: boolean;
}

/** A copy of a copy of a copy is no longer looked into. */
const MOST_LAYERS = 4;

/** A number as it is put behind a name, with the space before it, and how long it is at most. */
const numbered = / (?:\d{1,2}|\(\d{1,2}\))$/;
const LONGEST_NUMBER = 5;

/** The length of the shortest mark of Syncthing. */
const SHORTEST_SYNCTHING_MARK = '.sync-conflict-20261125-143000'.length;

/** Words for a conflict and for a copy, in the languages that Dropbox writes them in. */
const conflict =
  /conflict|konflikt|conflit|motstrid|modstrid|конфл[иі]кт|冲突|衝突|競合|충돌|çakış/;
const copy = /cop[yi]|kop[iy]|cópia|коп[иі]|副本|複本|コピー|사본|exemplaar|salinan/;

/** What Dropbox calls files that it could not store side by side. */
const dropboxConflict = /^(?:case|selective sync|unicode encoding|white ?space) conflict(?: \d+)?$/;

/**
 * The names of the notes that a note may be a copy of, the nearest first: its own without the mark
 * that Obsidian Sync, Dropbox (in any of its languages), Syncthing or a number leaves behind it.
 * None where it has no such mark. Takes time in proportion to the name.
 *
 * @param name a note's file name without extension.
 * @example originalNames('Ana Reyes (Conflicted copy Phone 202611251430)') // [{ name: 'Ana Reyes', … }]
 */
export function originalNames(name: string): readonly OriginalName[] {
  const originals: OriginalName[] = [];
  let found = withoutMark(name);
  while (found !== null && originals.length < MOST_LAYERS) {
    originals.push(found);
    found = withoutMark(found.name);
  }
  return originals;
}

function withoutMark(name: string): OriginalName | null {
  if (!mayEndMark(name, name.length)) return null;
  const number = numberMark(name);
  const cut = number ?? syncthingMark(name) ?? bracketMark(name);
  const original = cut === null ? '' : name.slice(0, cut).trimEnd();
  return original === '' ? null : { name: original, isNumbered: number !== null };
}

/**
 * Whether a name may have a mark behind it, by what it ends with: a bracket, a capital, or a digit behind a
 * space or many other characters. Most names end with nothing of the kind, and this is asked of every candidate.
 *
 * @param text the name, or a path.
 * @param end where the name ends in it.
 */
export function mayEndMark(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last >= 48 && last <= 57) {
    return end >= SHORTEST_SYNCTHING_MARK || text[end - 2] === ' ' || text[end - 3] === ' ';
  }
  return (last >= 65 && last <= 90) || last === 41 || last === 0xff09;
}

/** Where the number behind a name begins, with the space before it. */
function numberMark(name: string): number | null {
  const end = name.slice(-LONGEST_NUMBER);
  const place = end.search(numbered);
  return place < 0 ? null : name.length - end.length + place;
}

/** Where the mark of Syncthing begins: `.sync-conflict-20261125-143000-ABCDEFG`. */
function syncthingMark(name: string): number | null {
  if (name.length < SHORTEST_SYNCTHING_MARK) return null;
  const at = name.lastIndexOf('.sync-conflict-');
  return at >= 0 && /^\.sync-conflict-\d{8}-\d{6}(?:-[A-Z\d]+)?$/.test(name.slice(at)) ? at : null;
}

/** Where the last brackets begin, if they speak of a copy in conflict; names of devices may have brackets. */
function bracketMark(name: string): number | null {
  if (!name.endsWith(')') && !name.endsWith('）')) return null;
  let open = 0;
  for (let at = name.length - 1; at >= 0; at -= 1) {
    const sign = name[at];
    if (sign === ')' || sign === '）') open += 1;
    else if (sign === '(' || sign === '（') open -= 1;
    if (open > 0) continue;
    const told = name
      .slice(at + 1, -1)
      .normalize('NFC')
      .toLowerCase();
    return (conflict.test(told) && copy.test(told)) || dropboxConflict.test(told) ? at : null;
  }
  return null;
}

/**
 * Whether two notes are about one person by a mail or profile of theirs, however they write it, which
 * is more than a name.
 */
export function isSamePerson(one: PersonMarks, other: PersonMarks): boolean {
  const [{ mails, profiles }, another] = [keysOf(one), keysOf(other)];
  return (
    mails.some((mail) => another.mails.includes(mail)) ||
    profiles.some((profile) => another.profiles.includes(profile))
  );
}

/** The problem of a copy that lies beside the note of a contact, by the paths of the two. */
export function copyProblem(path: string, original: string, texts: Texts): Problem {
  const message = texts.problems.copy(noteName(path), noteName(original));
  return problemOf({ path, property: '', value: null, inNote: true }, message);
}
