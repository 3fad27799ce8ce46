/** The languages that the product speaks, by their tags of BCP 47, the first where none is told. */
export const languages = ['en', 'de', 'es', 'fr', 'pt-BR', 'zh-CN'] as const;

/** A language that the product speaks. */
export type Language = (typeof languages)[number];

/** The language that a tag such as `pt-BR` names without its region and script: `pt`. */
export function baseOf(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}

/** Tags of Chinese in traditional characters, which whoever reads simplified ones may not read with ease. */
const traditional = /^zh-(?:.*\b)?(?:hant|tw|hk|mo)\b/;

/** Whether tags name one language, maybe two varieties of it, that are written in the same signs. */
export function areAlike(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other) && isTraditional(one) === isTraditional(other);
}

function isTraditional(tag: string): boolean {
  return traditional.test(folded(tag));
}

function folded(tag: string): string {
  return tag.replace(/_/g, '-').toLowerCase();
}

/** The language of the product that a tag names, itself or as a variety; null where it speaks none such. */
export function spokenLanguage(tag: string): Language | null {
  const exact = languages.find((language) => folded(language) === folded(tag));
  return exact ?? languages.find((language) => areAlike(language, tag)) ?? null;
}
