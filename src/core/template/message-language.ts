import { areAlike, baseOf, type Language, spokenLanguage } from '../language';

/** What tells its language as a tag of BCP 47, or null. */
interface WithLanguage {
  readonly language: string | null;
}

/**
 * The language that a template is written in: its own, else the usual one of messages. One that is told
 * without its region is the variety that the product speaks, so that it stands among the messages in that.
 */
export function languageOf({ language }: WithLanguage, usual: Language): string {
  if (language === null) return usual;
  return baseOf(language) === language ? (spokenLanguage(language) ?? language) : language;
}

/**
 * The languages that there are templates in, in their order. Two varieties of one, such as `es` and
 * `es-MX`, are two.
 */
export function languagesOf(
  templates: readonly WithLanguage[],
  usual: Language,
): readonly string[] {
  return [...new Set(templates.map((template) => languageOf(template, usual)))];
}

/**
 * Of some languages the one to write to somebody in: the one that they wish for, else a
 * variety of it, else the usual one, else the first there is.
 */
export function languageFor(
  wished: string | undefined,
  there: readonly string[],
  usual: Language,
): string {
  const fits = (wanted: string): string | undefined =>
    there.find((tag) => tag === wanted) ?? there.find((tag) => areAlike(tag, wanted));
  return (wished === undefined ? undefined : fits(wished)) ?? fits(usual) ?? there[0] ?? usual;
}
