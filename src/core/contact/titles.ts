import { wordList } from './word-list';

/** Titles with or without a point, in English, German, Spanish, French and Portuguese. */
const titles = wordList(
  `dr|prof|professor|doctor|mr|mrs|ms|mx|mister|miss|madam|sir|dame|lord|lady|rev|reverend|capt|captain|
  colonel|cdr|cmdr|lt|sgt|rabbi|senator|father|sister|brother|judge|msgr|
  herr|herrn|hr|frau|fräulein|frl|doktor|professorin|profin|drin|privatdozent|privatdozentin|diplom|
  sr|sra|srta|sres|señor|señora|señorita|doña|dra|doctora|profa|profesor|profesora|licenciado|licenciada|
  ingeniero|ingeniera|
  mme|mlle|mmes|madame|mademoiselle|monsieur|docteur|docteure|professeur|professeure|maître|
  senhor|senhora|senhorita|doutor|doutora|professora|exmo|exma|ilmo|ilma|sro`,
  '|',
);

/** Titles only with a point or ª in them: without one they are given names, family names or words. */
const pointedTitles = wordList(
  `hon|ing|mag|lic|licda|lcdo|lcda|col|gen|maj|fr|sen|gov|rep|supt|insp|adm|cpt|arq|abg|adv|eng|engo|enga|
  ir|drs|dipl|univ|mgr|pres|dir|pd|priv|doz|pr|pe|mm|mtro|mtra`,
  '|',
);

/** What only follows a title and goes on with it: `Dr. med.`, `Dr. h.c.`, `Dipl.-Ing.` */
const titleEndings = wordList(
  `med|phil|rer|nat|jur|iur|ing|habil|hc|oec|pol|vet|dent|theol|sc|agr|eh|mult|doz|inf|kfm|psych|päd|biol|
  chem|phys|univ|tech|techn|ir|soc`,
  '|',
);

/**
 * Titles in one language that are initials or given names in others: which languages those are,
 * and whether somebody whose language is unknown may have it.
 */
const titlesByLanguage: ReadonlyMap<
  string,
  { readonly languages: readonly string[]; readonly else: boolean }
> = new Map([
  ['m', { languages: ['fr'], else: false }],
  ['me', { languages: ['fr'], else: false }],
  ['d', { languages: ['es', 'pt'], else: false }],
  ['don', { languages: ['es', 'it'], else: false }],
  ['dom', { languages: ['pt'], else: false }],
  ['dona', { languages: ['pt', 'es'], else: true }],
]);

/**
 * Whether a word before a name is a title, in any of the languages that the product knows and in
 * any case: `Dr.`, `Frau`, `Profª`, `Dr.-Ing.`. What is a title in one language only and a name
 * elsewhere, such as `Don` or `M.`, is one where that is the language.
 *
 * @param word one word, with its points.
 * @param language the base language of the person, such as `fr`; undefined where nobody knows.
 * @param behindTitle whether a title stands before it, so that `med.` goes on with it.
 */
export function isTitle(word: string, language?: string, behindTitle = false): boolean {
  const parts = word.split('-');
  return parts.every((part, place) =>
    isPlainTitle(part, language, place > 0 || (behindTitle && parts.length === 1)),
  );
}

function isPlainTitle(part: string, language: string | undefined, goesOn: boolean): boolean {
  const isPointed = /[.ªº]/.test(part);
  const key = titleKey(part);
  if (titles.has(key) || (isPointed && pointedTitles.has(key))) return true;
  if (goesOn && titleEndings.has(key) && (isPointed || part === part.toLowerCase())) return true;
  const somewhere = titlesByLanguage.get(key);
  if (somewhere === undefined) return false;
  return language === undefined ? somewhere.else : somewhere.languages.includes(language);
}

/** A title as the lists have it: `Prof.ª` and `Profª` are `profa`. */
function titleKey(part: string): string {
  return part
    .slice(0, 20)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.]/g, '')
    .replace(/ª/g, 'a')
    .replace(/º/g, 'o');
}

/** Titles behind a name in Han, the longer first. */
const hanTitles =
  /(?:先生|女士|小姐|太太|夫人|教授|博士|老师|老師|医生|醫生|大夫|律师|律師|经理|經理|主任|院长|院長|校长|校長|总监|總監|总裁|總裁|工程师|工程師)$/;

/** The same in Japanese, where some of them are other words. */
const japaneseTitles =
  /(?:様|さま|さん|氏|殿|くん|ちゃん|先生|教授|博士|部長|課長|社長|医師|弁護士)$/;

/** The same in Korean, each with what is polite. */
const koreanTitles =
  /(?:선생님|선생|교수님|교수|박사님|박사|대표님|대표|팀장님|팀장|부장님|부장|과장님|과장|사장님|사장|이사님|씨|님)$/;

/** The languages that put a title behind the name, by their scripts. */
export type EasternLanguage = 'zh' | 'ja' | 'ko';

/**
 * The title at the end of a name in an East Asian script: `教授` of `王教授`; empty for none.
 * A name that is nothing else has none.
 */
export function titleBehind(name: string, language: EasternLanguage): string {
  const pattern = { zh: hanTitles, ja: japaneseTitles, ko: koreanTitles }[language];
  const title = pattern.exec(name)?.[0] ?? '';
  // “王总” is the head of a firm; a longer name may end so by itself.
  if (title === '' && language === 'zh' && /^\p{L}[总總]$/u.test(name)) return name.slice(-1);
  return title === name ? '' : title;
}

/** Whether a text in an East Asian script is a title and no name. */
export function isEasternTitle(text: string): boolean {
  return [hanTitles, japaneseTitles, koreanTitles].some(
    (pattern) => pattern.exec(text)?.[0] === text,
  );
}
