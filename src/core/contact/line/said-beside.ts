import { isCompanyName, isJob } from './job-words';
import { isPlaceName } from './place-names';

/** Where people work that is called by no name: “the aquarium”, “county clerk's office”. */
const establishments =
  /^(?:(?:an?|the|our|my|her|his|their|local|[\p{L}'’-]{2,24}) ){1,4}(?:agency|aquarium|bakery|bank|brewery|café|charity|church|clinic|co-?op|college|council|court|daycare|embassy|factory|farm|foundation|gallery|garage|gym|hospital|hotel|institute|kindergarten|lab|library|ministry|museum|newspaper|nonprofit|nursery|office|pharmacy|police|practice|restaurant|school|shelter|start-?up|station|store|shop|surgery|theater|theatre|university|warehouse|winery|zoo)$/u;
const department =
  /^(?:dep(?:t\.?|artment|artamento)|school|faculty|facultad|division|team|group|section|unit|office|chair|lehrstuhl|chaire|cátedra|abteilung|fakultät|institut für|centre for|center for) (?:of |for |de |für )?\p{L}/iu;

/** Whether a text in small letters says where somebody works. */
export function isEstablishment(text: string): boolean {
  return text.length < 60 && establishments.test(text) && !isJob(text);
}

/** Whether a text names a part of a school or firm: “Lehrstuhl für Logistik”. */
export function isDivision(text: string): boolean {
  return department.test(text);
}

/** The parts without the places behind a company, and without a department before its company. */
export function withoutPlaces(parts: readonly string[]): readonly string[] {
  let end = parts.length;
  while (end > 0 && isPlaceName(parts[end - 1] ?? '')) end -= 1;
  const told = parts.slice(0, end);
  if (told.length < 3) return told;
  return told.filter((text, at) => at === 0 || at === told.length - 1 || !department.test(text));
}

/** A text up to where a further sentence begins: “Acme. Knows everyone there!”. */
export function firstSentence(text: string): string {
  for (const { index, 0: found } of text.matchAll(/[\p{L}\d)]{4,30}[.!?] (?=\p{Lu})/gu)) {
    const word = found.slice(0, -2).toLowerCase();
    const behind = text.slice(index + found.length);
    if (/^(?:dept|univ|assoc|asst|prof|corp|govt|natl|intl|messrs)$/.test(word)) continue;
    if (/\s\p{Ll}/u.test(behind)) return text.slice(0, index + found.length - 2);
  }
  return text;
}

/** What a full stop belongs to: “Northwind Inc.”, “Warner Bros.”, “S.A.”. */
const abbreviation =
  /(?:^|[\s.&])(?:\p{L}|inc|ltd|co|corp|cos?|bros|cie|mbh|ges|pty|llc|univ|dept|assoc|intl|int|natl|govt|gov|mfg|tech|hosp|ctr|inst|asst|mgr|eng|dir|exec|vet|med|ing|prof|dr|sra?|jr|etc|st|ave|rd)\.$/iu;

/** A text without the full stop that only ends its line; what may be a sentence keeps it. */
export function withoutStop(text: string): string {
  const isLong = text.split(' ', 4).length > 3 && !isCompanyName(text.slice(0, -1));
  return /[\p{L}\p{N})]\.$/u.test(text) && !isLong && !abbreviation.test(text.slice(-8))
    ? text.slice(0, -1)
    : text;
}

/** A text without the brackets behind it, which only say more of it: “Acme (Oslo)”. */
export function withoutAside(text: string): string {
  const [, before = ''] = /^([^()[\]（）]{2,80}?) ?[([（][^()[\]（）]*[)\]）]$/u.exec(text) ?? [];
  return before || text;
}
