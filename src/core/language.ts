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

/** The language of the product that a tag names, itself or by its base; null where it speaks none such. */
export function spokenLanguage(tag: string): Language | null {
  const told = tag.replace(/_/g, '-').toLowerCase();
  if (traditional.test(told)) return null;
  const exact = languages.find((language) => language.toLowerCase() === told);
  return exact ?? languages.find((language) => baseOf(language) === baseOf(tag)) ?? null;
}
