/** Orders texts, as `Speech.compare` does it for a language. */
export type CompareTexts = (one: string, other: string) => number;

/** Orders texts by their code units: the same on every machine and in every language. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
