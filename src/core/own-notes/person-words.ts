import { nameKey } from './property-words';

/**
 * What a note about a person is marked with, as a value or a tag, in English, German, Spanish, French,
 * Portuguese and Chinese.
 */
const personWords = `
  person people persons human individual contact contacts kontakt kontakte personen mensch menschen
  leute persona personas contacto contactos gente personne personnes gens pessoa pessoas contato
  contatos 人 人物 人员 联系人 人脉`;

/** Properties that say what kind of thing a note is about, in the same languages. */
const kindNames = `
  type types kind class category categories notetype entity entitytype isa is typ art kategorie
  kategorien notiztyp tipo categoria categorias clase genre nature categorie 类型 类别 分类 种类`;

/** Words among these, and among the names of folders, that as often mean something else. */
const ambiguous: ReadonlySet<string> = new Set(
  ['red', 'networking', 'relations', 'human', 'genre'].map(nameKey),
);

/** Both, as {@link nameKey} gives them; made when they are first asked for. */
let known: { readonly persons: ReadonlySet<string>; readonly kinds: ReadonlySet<string> } | null =
  null;

function words(): NonNullable<typeof known> {
  const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(nameKey));
  return (known ??= { persons: set(personWords), kinds: set(kindNames) });
}

/** Whether a value of such a property, or one part of a tag, says that a note is about a person. */
export function saysPerson(text: string): boolean {
  return words().persons.has(nameKey(text));
}

/** Whether a property says what kind of thing a note is about, by its name. */
export function saysKind(name: string): boolean {
  return words().kinds.has(nameKey(name));
}

/**
 * The part of a tag, without `#`, that says that a note is about a person, with what stands above it;
 * null where none does.
 *
 * @example personTag('#note/people/work') // 'note/people'
 */
export function personTag(tag: string): string | null {
  const parts = tag.trim().replace(/^#+/, '').split('/');
  const at = parts.findIndex(saysPerson);
  return at < 0 ? null : parts.slice(0, at + 1).join('/');
}

/** Whether a word that may tell of people is as often used for something else. */
export function isAmbiguous(word: string): boolean {
  return ambiguous.has(nameKey(word));
}
