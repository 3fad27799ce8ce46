import type { Problem } from '../contact/contact';
import { readContact } from '../contact/read-contact';
import { problemsOf } from '../follow-up/problems';
import type { RuleContext } from '../follow-up/rule-context';
import type { PropertyName } from '../contact/properties';
import type { ChangeResult } from '../note/apply-change';
import type { NoteFormat } from '../note/note-format';
import { sameValue } from '../note/properties/same-value';
import type { Settings } from '../settings';
import type { Day } from '../time/civil';
import { changeContactNote, type NotePlace } from './change-contact-note';
import { planFix } from './plan-fix';
import { agreeing, type ValueAtStake } from './value-at-stake';

/** A problem that a value typed in its place fixes. */
export interface FixableProblem extends Pick<Problem, 'value'> {
  readonly property: PropertyName;
}

/** A value typed in the place of one in a note, and what the fix goes by. */
interface FixInNote {
  readonly problem: FixableProblem;
  readonly typed: string;
  readonly place: NotePlace;
  /** What the note says at the moment of writing. */
  readonly text: string;
  readonly settings: Settings;
  readonly today: Day;
  readonly noteFormat: NoteFormat;
  /** The values that are problems and may go besides; none where left out. */
  readonly agreed?: readonly ValueAtStake[];
}

/**
 * Puts what was typed in the place of a value that did not fit, in the note as it stands at the
 * moment of writing. Whoever types it was shown that value, so it may go, and stands in the log; but
 * where others of the same list would go with it, that is refused until `agreed`, and so is a
 * note in which something else stands by now.
 */
export function performFix(fix: FixInNote): ChangeResult {
  const { problem, typed, place, text, settings, today, noteFormat, agreed = [] } = fix;
  const { property, value } = problem;
  const { mayGo } = agreeing(today, agreed);
  const isShown = (each: ValueAtStake): boolean =>
    each.property === property && each.wrong.length === 1 && sameValue(each.wrong[0], value);
  return changeContactNote(
    place,
    text,
    settings,
    (contact, problems) => {
      const stands = problems.some(
        (each) => each.property === property && sameValue(each.value, value),
      );
      const isThere = stands || (contact?.[property] ?? null) === value;
      if (contact === null || !isThere) return null;
      const planned = planFix(problem, typed, contact, {
        settings,
        today,
        texts: noteFormat.texts,
      });
      return planned.ok ? planned.change : null;
    },
    noteFormat,
    { today, mayGo: (each) => isShown(each) || mayGo(each) },
  );
}

/**
 * What does not fit in a note after a change of it and was no problem before, such as the date that
 * its status needs by now. Nothing where it cannot be understood or is no contact's.
 */
export function newProblems(
  { path, name }: NotePlace,
  { before, after }: { readonly before: string; readonly after: string },
  context: RuleContext,
  noteFormat: NoteFormat,
): readonly Problem[] {
  const problemsIn = (text: string): readonly Problem[] => {
    const read = noteFormat.read(text);
    const note = { path, name, frontMatter: read.ok ? read.data : null };
    const contact = readContact(note, context.settings, context.texts);
    return contact === null ? [] : problemsOf(contact, context);
  };
  const known = new Set(problemsIn(before).map(({ message }) => message));
  return problemsIn(after).filter(({ message }) => !known.has(message));
}
