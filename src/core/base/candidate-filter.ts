import { isMarker } from '../contact/candidate';
import type { Settings } from '../settings';
import type { BaseFilter } from './base-file';
import { call, literal, noteProperty } from './expression';

/**
 * Who is a candidate by the settings, as a filter of a base: a note in the contacts folder, with the
 * contact tag or with the marker property, that does not lie in the templates folder. Null where the
 * settings have none of the three, so that nobody is one.
 */
export function candidateFilter(settings: Settings): BaseFilter | null {
  const marks = marksOf(settings);
  if (marks.length === 0) return null;
  const { templatesFolder } = settings;
  return {
    and: [
      // A folder holds other files too, and bases show every kind.
      'file.ext == "md"',
      { or: marks },
      ...(templatesFolder === '' ? [] : [{ not: [inFolder(templatesFolder)] }]),
    ],
  };
}

function marksOf({ contactsFolder, contactTag, markerProperty }: Settings): BaseFilter[] {
  const marks: BaseFilter[] = [];
  if (contactsFolder !== '') marks.push(inFolder(contactsFolder));
  if (contactTag !== '') marks.push(call('file.hasTag', literal(contactTag)));
  if (markerProperty !== null) {
    const { name, value } = markerProperty;
    const has = statementsOf(noteProperty(name), value);
    if (has.length > 0) {
      marks.push({ and: [call('file.hasProperty', literal(name)), { or: has }] });
    }
  }
  return marks;
}

/** Statements that a property has a value: as text, and as a link, where a note can have it so. */
function statementsOf(property: string, value: string): BaseFilter[] {
  const entries = call(`${entriesOf(property)}.contains`, literal(value.toLowerCase()));
  // A link has no documented text, but is the same as another that leads there.
  const links = call(`${call('list', property)}.contains`, call('link', literal(value)));
  return [
    // What is written so may be read as nothing, or as a link to another note.
    ...(isMarker(value, value) ? [entries] : []),
    ...(isMarker(`[[${value}]]`, value) ? [links] : []),
  ];
}

function inFolder(folder: string): string {
  return call('file.inFolder', literal(folder));
}

/** The entries of a property, one value being a list of it, in the spelling in which they compare. */
export function entriesOf(property: string): string {
  return call(`${call('list', property)}.map`, 'value.toString().trim().lower()');
}
