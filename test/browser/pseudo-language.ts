const plain = 'aeiouAEIOUyncszNCSZ';
const accented = 'áéíóúÁÉÍÓÚýñçšžÑÇŠŽ';

/**
 * All of some texts in a language that nobody speaks: with accents, about a third longer, and in
 * brackets, so that what is shown beside brackets is said in no language. What a sentence is given, such
 * as a name, stays as it is.
 */
export function pseudo<Said>(said: Said): Said {
  return spoken(said, []) as Said;
}

function spoken(said: unknown, given: readonly string[]): unknown {
  if (typeof said === 'string') return said === '' ? '' : `⟦${longer(said, given)}⟧`;
  if (typeof said === 'function') {
    return (...told: readonly unknown[]): unknown =>
      spoken((said as (...all: readonly unknown[]) => unknown)(...told), [
        ...given,
        ...textsOf(told),
      ]);
  }
  if (Array.isArray(said)) return said.map((part) => spoken(part, given));
  if (typeof said !== 'object' || said === null || isLeftAlone(said)) return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, part]) => [name, spoken(part, given)]),
  );
}

/** What stands as code in a text, and sets of words that are read and never shown. */
function isLeftAlone(said: object): boolean {
  return 'code' in said || said instanceof Set || said instanceof Map;
}

/** The texts in what a sentence is given. */
function textsOf(told: unknown): readonly string[] {
  if (typeof told === 'string') return told.length > 1 ? [told] : [];
  if (typeof told !== 'object' || told === null) return [];
  return Object.values(told).flatMap(textsOf);
}

function longer(text: string, given: readonly string[]): string {
  // What stands in brackets is as long as it is already.
  const own = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  if (!/\p{L}/u.test(own)) return text;
  const more = 'ó'
    .repeat(Math.ceil(own.length / 3))
    .replace(/ó{7}/g, '$& ')
    .trimEnd();
  return `${withAccents(text, given)}${text.includes(' ') ? ' ' : ''}${more}`;
}

function withAccents(text: string, given: readonly string[]): string {
  const kept = given.find((part) => text.includes(part));
  if (kept === undefined) {
    return text.replace(/[a-z]/gi, (sign) => accented[plain.indexOf(sign)] ?? sign);
  }
  return text
    .split(kept)
    .map((part) => withAccents(part, given))
    .join(kept);
}
