import { fileNameFor } from '../../core/contact/file-name';
import type { FoundPerson } from '../../core/import/import-reading';
import type { Difference, ImportRow } from '../../core/import/import-row';
import { texts } from '../../vault/texts';

/** What importing somebody does. */
export function sayFate({ kind, person, noteName, path, mayBe, adds, times }: ImportRow): string {
  const { people, columns } = texts.importing;
  const { fate } = people;
  const added = adds.map((field) => columns.fields[field]);
  const what = ((): string => {
    if (mayBe.length > 0) return fate.mayBe(mayBe);
    switch (kind) {
      case 'new':
        return noteName === fileNameFor(person.name) ? fate.new : fate.namesake(noteName);
      case 'listed':
        return added.length === 0 ? fate.listed : fate.adds(added);
      case 'unlisted':
        return added.length === 0 ? fate.unlisted : fate.unlistedAdds(added);
      case 'other':
        return fate.taken;
    }
  })();
  const isOther = path !== null && mayBe.length === 0 && noteName !== fileNameFor(person.name);
  return texts.speech.beside([
    what,
    ...(isOther ? [fate.noteIs(noteName)] : []),
    ...(times === 1 ? [] : [fate.times(times)]),
  ]);
}

/** What the file has as an address or a number, and is left out since it is none. */
export function sayUnfit({ field, text }: NonNullable<FoundPerson['unfit']>[number]): string {
  const { people, columns } = texts.importing;
  return texts.steps.sentence(people.unfit(columns.fields[field], text));
}

/** What is told of somebody in two ways, and what stays. */
export function sayDifference({ field, stays, other, in: where }: Difference): string {
  const { people, columns } = texts.importing;
  const { inNote, inFile } = people;
  const say = where === 'note' ? inNote : inFile;
  return texts.steps.sentence(say(columns.fields[field], stays, other));
}
