/** A text in which half a character, which no file and no link can hold, is the sign for one that is unknown. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
