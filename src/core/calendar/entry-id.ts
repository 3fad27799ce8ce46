/** What a calendar can know an entry by as it stands: plain signs that no file has to escape. */
const plain = /^[\w.@:+/=-]{1,200}$/;

/**
 * What an entry is known by that a note has a `calendar-id` for: just that, or, where it has signs
 * that calendars read as something else, a number made from it.
 */
export function asEntryId(calendarId: string): string {
  return plain.test(calendarId) ? calendarId : hashedId('interview', calendarId);
}

/**
 * What an entry is known by that has nothing written for it: the same for the same facts, on every
 * device and at any time.
 *
 * @param kind a word that leads it, so that no two kinds are ever known by the same.
 * @param facts what tells it from all others of its kind, such as the path of a note and a day.
 * @example hashedId('interview', 'Contacts/Ana.md', '2026-11-25') // 'interview-' and 16 digits, 0 to f
 */
export function hashedId(kind: string, ...facts: readonly string[]): string {
  return `${kind}-${hash(JSON.stringify(facts.map((fact) => fact.normalize('NFC'))))}`;
}

/**
 * A number of 64 bits for a text, as 16 digits: two runs of the mixing of MurmurHash 3 over its code
 * units, which cross at the end. It keeps no secret; it only has to differ where texts do.
 */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
