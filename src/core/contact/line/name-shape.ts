import { isNameSuffix } from '../name-suffix';
import { isGivenName } from './given-names';
import { isCompanyName, isField, isJob, isSurnamed } from './job-words';
import { isKnownCompany } from './known-companies';
import { isLoneJob } from './lone-job';
import { isOrganisation } from './organisation-words';
import { wordList } from '../word-list';

/** Why it is left to the user whether a line is a person. */
export type Doubt =
  | 'no-name'
  | 'signs'
  | 'several'
  | 'another'
  | 'company'
  | 'role'
  | 'guess'
  | 'unsure'
  | 'lower-case'
  | 'beneath'
  | 'goes-on'
  | 'no-column'
  | 'unknown-column'
  | 'crossed-out'
  | 'nameless'
  | 'of-address'
  | 'task'
  | 'greeting'
  | 'heads';

/** What stands for a name that is yet to come, or heads a list. */
const placeholders = wordList(
  `tbd|tba|tbc|to be confirmed|todo|to do|n/a|na|none|nobody|no one|unknown|etc|other|others|and others|
  notes|note|attendees|participants|people|contacts|agenda|action items|actions|decisions|summary|
  next steps|open questions|questions|links|friends|family|colleagues|team|everyone|all|misc|speakers|
  guests|hosts|members|name|names|ideas|topics|meeting notes|monday|tuesday|wednesday|thursday|friday|
  saturday|sunday|待定|未定|无|無|なし|未定|teilnehmer|notizen|aufgaben|participantes|asistentes|invités|
  work|school|university|college|alumni|church|neighbours|neighbors|mentors|clients|arbeit|freunde|
  familie|kollegen|kolleginnen|amigos|familia|trabajo|amis|famille|travail|trabalho|
  amsterdam|barcelona|berlin|boston|brussels|chicago|cologne|hamburg|köln|lisbon|london|lyon|madrid|
  manchester|munich|münchen|new york|paris|prague|rome|toronto|vienna|warsaw|wien|zurich|zürich|
  total|subtotal|grand total|sum|average|count|summe|gesamt|
  keynote|session|workshop|registration|welcome|opening remarks|closing remarks|panel discussion|q&a|
  nächste schritte|offene fragen|offene punkte|tagesordnung|próximos pasos|próximos passos|
  prochaines étapes|ordre du jour|orden del día|prossimi passi|ordine del giorno|volgende stappen|
  nästa steg|neste steg|næste skridt|następne kroki|следующие шаги|下一步|后续步骤|次のステップ|다음 단계|
  further reading|see also|references|resources|overview|introduction|background|follow up|follow-up`,
  '|',
);

/** What a sentence begins with, and hardly a name. */
const openings = wordList(
  `a|about|add|after|also|an|and|any|apply|are|ask|asked|because|before|book|buy|
  call|called|can|check|contact|could|did|discuss|do|does|draft|each|email|find|finish|first|follow|
  for|from|get|give|go|had|has|have|how|i|i'm|if|in|interview|introduce|invite|is|it|its|join|know|
  emailed|messaged|pinged|texted|wrote|contacted|thanked|phoned|rang|interviewed|invited|introduced|visited|saw|
  heard|pitched|mailed|hired|let|likes|likely|list|look|looking|make|maybe|meet|met|message|my|need|new|next|no|not|on|one|or|
  our|people|ping|plan|please|prepare|read|remember|remind|reply|review|said|say|schedule|see|send|
  sent|set|she|he|should|some|someone|somebody|spoke|start|talk|talked|tell|thank|thanks|that|the|
  their|there|they|this|to|try|two|update|visit|wait|was|we|were|what|when|where|which|who|whom|why|
  with|works|write|you|your|great|good|very|really|loves|wants|knows|used|lives|moved|grew|studied|
  team|coffee|lunch|dinner|breakfast|drinks|meeting|intro|chat`,
  '|',
);

/** Small words within names. */
const particles = wordList(
  `de|del|della|dello|di|da|das|dos|do|du|des|la|le|lo|les|los|las|van|von|vom|zu|
  zum|zur|der|den|dem|ten|ter|te|el|al|bin|ibn|bint|ben|y|e|af|av|i|st|ap|san|dal|dalla|degli|und|
  de'|de’|d'|d’|dei|dell'|'t|’t|op|aan|abu|ul|ur|
  mr|mrs|ms|dr|drs|ir|prof|med|rer|nat|phil|jur|ing|habil|hc|oec|pol|dipl`,
  '|',
);

/** What the names of companies begin with, and nobody's. */
const nations =
  /^(?:American|British|Canadian|Deutsche|European|Global|Indian|International|National|Nordic|Swiss|United|Universal) /;

/** What offices are called for short, last in the name of one: “Vitra HR”. */
const office = /^(?:HR|PR|IT|UX|UI|QA|HQ|USA|UK|EU|EMEA|CRM|NGO|API|FAQ|R&D)$/;

/** The most words of a name, particles and initials aside; more are a phrase. */
const MOST_NAME_WORDS = 5;

/**
 * Why a text may be no person's name; null where it reads like one, or where there is none.
 *
 * @param name the words, without marks.
 * @param known whether it is told that a name stands there, as by a table's head or a link.
 */
export function doubtOfName(name: string, known = false): Doubt | null {
  if (name === '') return null;
  const bare = withoutSuffix(name);
  const plain = bare.replace(/[("“„«‘][^"“”„«»‘’()]*[)"”“»’]/gu, ' ').trim() || bare;
  const words = plain.split(/[\s,]+/).filter((word) => word !== '');
  if (placeholders.has(plain.toLowerCase().replace(/[.:!?…]{1,9}$/u, ''))) return 'no-name';
  if (/[*_=<>{}【】「」|[\]$%#@^~`\\/\d…→©®™+]|::/u.test(plain)) return 'signs';
  const counted = words.filter((word) => !word.endsWith('.') && !particles.has(word));
  if (counted.length > MOST_NAME_WORDS || isSentenceEnd(plain)) return 'no-name';
  if (/^[(（]/u.test(bare)) return 'signs';
  if (words.length > 1 && openings.has(words[0]?.toLowerCase() ?? '')) return 'no-name';
  if (
    /[\p{L}.]\s*(?:&|\s(?:and|und|et|y|og|och)\s)\s*\p{L}/iu.test(plain) &&
    !/^\p{Lu}\p{Ll}+ y \p{Lu}/u.test(plain) &&
    !isOneWithY(words)
  )
    return 'several';
  if (
    words.some((word) => /^\P{L}+$/u.test(word)) ||
    /\p{L}[.!?;]\s\p{L}/u.test(plain.replace(/(?:^|\s)(?:\p{L}{1,4}\.-?)+/gu, ' '))
  )
    return 'no-name';
  if (known) return null;
  if (/ (?:Who|What|How|For|The|Of|With|Without|Beyond|Against|Your|Our|My|That) /.test(plain))
    return 'no-name';
  if (isCompanyName(plain) || isOrganisation(plain) || isKnownCompany(plain)) return 'company';
  // “Sadler’s Wells”, “Trader Joe’s”.
  if (/\p{L}['’]s(?: |$)/u.test(plain)) return 'company';
  if (words.length > 1 && nations.test(plain)) return 'company';
  if (words.length > 1 && office.test(words.at(-1) ?? '')) return 'company';
  if (words.length > 1 && (isRole(words) || /^C[A-Z]{1,2}O$/.test(words[0] ?? ''))) return 'role';
  if (isField(plain) && !isJob(plain)) return 'no-name';
  if (words.length === 1 && /s$/.test(plain) && isJob(plain.slice(0, -1))) return 'no-name';
  if (words.length === 1 && (isJob(plain) || isLoneJob(plain)) && !isSurnamed(`Ana ${plain}`))
    return 'role';
  if (words.length === 1 && openings.has(plain.toLowerCase()) && plain.length > 2) return 'no-name';
  if (/^[\p{Script=Han}]{6,}$/u.test(plain)) return 'no-name';
  const isLower = (word: string): boolean =>
    /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,3}['’-]\p{L}/u.test(word);
  const lower = words.filter((word) => isLower(word) && !particles.has(word.replace('.', '')));
  if (lower.length === 0) return null;
  return lower.length === words.length &&
    words.length < 4 &&
    !words.some((word) => openings.has(word))
    ? 'lower-case'
    : 'no-name';
}

/** “José Luis de la Fuente y Mora”: two last names, and no second first name. */
function isOneWithY(words: readonly string[]): boolean {
  const at = words.findIndex((word) => /^[yei]$/.test(word));
  return (
    at > 2 &&
    at === words.length - 2 &&
    words.some((word) => /^d(?:e|el|a|os)$/.test(word)) &&
    !isGivenName(words[at + 1] ?? '')
  );
}

/** Whether a word is one of the small ones within names, such as “de” and “von”. */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

/** Whether a text has the shape of a name of several words, such as “Ana Reyes”. */
export function isFullName(text: string): boolean {
  return /\s|\p{Script=Han}{2}/u.test(text.trim()) && doubtOfName(text) === null;
}

/** Whether a text stands for something that is not told yet, or says nothing. */
export function isPlaceholder(text: string): boolean {
  return placeholders.has(text.toLowerCase()) || !/[\p{L}\p{N}]/u.test(text);
}

function isRole(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    /^(?:manager|engineer|director|officer|recruiter|developer|designer|analyst|consultant|lead|team|specialist|coordinator|assistant|president|editor|owner|host|committee|board|staff|founder|ceo|cto|cfo)s?$/i.test(
      last,
    ) ||
    (isJob(last) && isJob(words[0] ?? ''))
  );
}

function isSentenceEnd(name: string): boolean {
  return /[.?!:;。？！]$/u.test(name) && !/(?:^|\P{L})\p{L}{1,3}\.$/u.test(name);
}

function withoutSuffix(name: string): string {
  const comma = name.indexOf(',');
  return comma > 0 && isNameSuffix(name.slice(comma + 1).replaceAll(',', ' '))
    ? name.slice(0, comma)
    : name;
}
