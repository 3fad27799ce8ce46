import type { Language } from './language';
import { remembered } from './remembered';
import { bareHeading } from './words/bare-heading';
import { german } from './words/de';
import { digest } from './words/digest';
import {
  type Channel,
  english,
  type KnownChannel,
  type LogFacts,
  type NoteWords,
} from './words/en';
import { spanish } from './words/es';
import { french } from './words/fr';
import { brazilianPortuguese } from './words/pt-br';
import { DAY, folded, isPerhapsOfOthers, Wordings } from './words/wordings';
import { simplifiedChinese } from './words/zh-cn';

export { bareHeading, upToLastLetter, withLinksShown, withoutAsides } from './words/bare-heading';
export type { Channel, LogFacts, NoteWords };

/**
 * What is written into notes, by the language they are kept in. One is chosen to write in, and handed
 * on; reading goes over all of them. Each is asked for by a getter, so that one is put together when
 * it is first written or read.
 *
 * The values that the product gives a meaning of their own are no words and stay the same in every
 * language: the names of properties, statuses, what is skipped, media, and what a template is for.
 */
export const noteWords: Readonly<Record<Language, NoteWords>> = {
  en: english,
  get de() {
    return german;
  },
  get es() {
    return spanish;
  },
  get fr() {
    return french;
  },
  get 'pt-BR'() {
    return brazilianPortuguese;
  },
  get 'zh-CN'() {
    return simplifiedChinese;
  },
};

/**
 * The language whose wordings stand for those of all languages where texts of notes are compared:
 * what {@link headingKey} makes of a wording in any language is what it makes of this one's.
 */
export const canonicalWords: NoteWords = noteWords.en;

/** The words of every language, the canonical one first. */
function allWords(): readonly NoteWords[] {
  return [canonicalWords, ...Object.values(noteWords).filter((words) => words !== canonicalWords)];
}

/** A part of an interview's section. */
export type SectionPart = 'preparation' | 'questions' | 'reflection' | 'outcome';

/** Of all the wordings of an entry the one that is written now: the first; empty where there is none. */
export function written([now = '']: readonly string[]): string {
  return now;
}

/** Of a format for each clock the one with the hours that were set, else with those of the language. */
export function forClock(
  formats: { readonly 12: string; readonly 24: string },
  hours: 12 | 24 | null,
  { clock }: NoteWords['dates'],
): string {
  return formats[hours ?? clock];
}

/**
 * How headings, questions and steps are compared: letter case and spaces do not count, and what the
 * product wrote is the same in every wording and language it ever had, also with what people put
 * around a heading of it.
 *
 * @example headingKey('Experiences that  prepare') // 'experience that prepares you'
 * @example headingKey('🎤 Interview [[2026-11-25]]') // 'interview 2026-11-25'
 */
export const headingKey = remembered((text: string): string => {
  const key = folded(withoutCarryMark(text));
  const known = canonicalWordings().keyOf(key);
  if (known !== null) return known;
  const bare = folded(bareHeading(text));
  const wordings = wordingsFor(key, bare);
  return wordings.keyOf(key) ?? wordings.keyOfBare(bare) ?? practisedKey(key) ?? key;
});

/** Made when first asked for, as {@link ofAll}: most starts of the app compare no headings. */
let ofCanonical: Wordings | undefined;

function canonicalWordings(): Wordings {
  return (ofCanonical ??= new Wordings([canonicalWords]));
}

let ofAll: Wordings | undefined;

/**
 * The wordings among which a heading is, if it is among any: those of all languages, or the canonical ones
 * alone, so that a language that no note has need not be put together.
 */
function wordingsFor(key: string, bare: string): Wordings {
  if (!isPerhapsOfOthers(key, bare)) return canonicalWordings();
  return (ofAll ??= new Wordings(allWords()));
}

/** Ends the line of a prompt whose answer is carried forward into the next preparation. */
const carryMark = /%%[ \t]*carry[ \t]*%%[ \t]*$/i;

/** Whether a prompt's answer is carried forward into the next preparation, as the end of its line says. */
export function isMarkedToCarry(prompt: string): boolean {
  return carryMark.test(prompt);
}

/** A prompt without the mark that says so, which is none of its words. */
function withoutCarryMark(prompt: string): string {
  return prompt.includes('%%') ? prompt.replace(carryMark, '') : prompt;
}

/** As {@link headingKey}, but what stands around the words of a heading counts. */
export function exactHeadingKey(text: string): string {
  const key = folded(text);
  const known = canonicalWordings().keyOf(key);
  return known ?? wordingsFor(key, folded(bareHeading(text))).keyOf(key) ?? key;
}

/**
 * The prompt on how one came across, naming the habit that was chosen. It is compared as the prompt
 * alone is.
 */
export function namingHabit(prompt: string, habit: string, words: NoteWords): string {
  return `${prompt} (${words.practised(habit)})`;
}

/** How a prompt is compared that {@link namingHabit} made; null for anything else. */
function practisedKey(key: string): string | null {
  if (!key.endsWith(')')) return null;
  const [prompt = ''] = key.split(' (', 1);
  const practised = folded(written(canonicalWords.prompts.comeAcross));
  return exactHeadingKey(prompt) === practised ? practised : null;
}

/**
 * The heading of one interview's own section: `Interview 2026-11-25`, or `Interview` as long as
 * no day is agreed. See docs/note-format.md, "Sections".
 */
export function interviewSection(interviewDay: string | null, { headings }: NoteWords): string {
  return interviewDay === null
    ? written(headings.interview)
    : written(headings.interviewOn).replace(DAY, interviewDay);
}

/** The headings that what belongs to an interview may stand under, its own first, to be compared by {@link headingKey}. */
export function interviewSections(interviewDay: string | null): readonly string[] {
  const days = interviewDay === null ? [null] : [interviewDay, null];
  return days.map((day) => interviewSection(day, canonicalWords));
}

/** Whether a heading is that of an interview's section, and of which day's; null where of none. */
export function readInterviewSection(heading: string): { readonly day: string | null } | null {
  const key = headingKey(heading);
  const day = /\d{4}-\d{2}-\d{2}/.exec(key)?.[0] ?? null;
  return key === headingKey(interviewSection(day, canonicalWords)) ? { day } : null;
}

/**
 * What people call an interview in a heading, of every language, in the words of
 * {@link wordsOfHeading}; what stands with its day counts without that.
 */
export function interviewNames(): ReadonlySet<string> {
  return (namesOfInterviews ??= new Set(digest.interviewNames));
}

let namesOfInterviews: ReadonlySet<string> | undefined;

/**
 * The letters and digits of a heading in small letters, with one space for whatever stands between them.
 *
 * @example wordsOfHeading('**Interview:** (2026-11-20)') // 'interview 2026 11 20'
 */
export function wordsOfHeading(heading: string): string {
  return (folded(bareHeading(heading)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether a heading is that of a part of an interview's section. */
export function isPart(heading: string, part: SectionPart): boolean {
  return headingKey(heading) === keyOf(canonicalWords.headings[part]);
}

/** What was found out once about wordings that many headings are held against. */
const keysOfWordings = new WeakMap<readonly string[], string>();

/** As {@link headingKey}, of what is written of these wordings. */
function keyOf(wordings: readonly string[]): string {
  const known = keysOfWordings.get(wordings);
  if (known !== undefined) return known;
  const key = headingKey(written(wordings));
  keysOfWordings.set(wordings, key);
  return key;
}

/** Whose promises a heading stands above, the user's own or theirs; null where it is none for promises. */
export function readPromisesHeading(heading: string): { readonly theirs: boolean } | null {
  const key = headingKey(heading);
  const { promises, waitingFor } = canonicalWords.headings;
  if (key === keyOf(promises)) return { theirs: false };
  return key === keyOf(waitingFor) ? { theirs: true } : null;
}

/** Where people are usually found, by the words for it in every language, in small letters. */
export function sourceWords(): ReadonlyMap<string, keyof NoteWords['sources']> {
  return (sourcesByWord ??= sourcesIn(allWords()));
}

let sourcesByWord: ReadonlyMap<string, keyof NoteWords['sources']> | undefined;

function sourcesIn(languages: readonly NoteWords[]): Map<string, keyof NoteWords['sources']> {
  return new Map(
    languages.flatMap(({ sources }) =>
      (Object.entries(sources) as [keyof typeof sources, string][]).map(([source, said]) => [
        folded(said),
        source,
      ]),
    ),
  );
}

/** Where people are usually found, which a word for it means in any language; null for any other place. */
export function readSource(word: string): keyof NoteWords['sources'] | null {
  const said = folded(word);
  canonicalSources ??= sourcesIn([canonicalWords]);
  const known = canonicalSources.get(said);
  if (known !== undefined) return known;
  return isPerhapsOfOthers(said, said) ? (sourceWords().get(said) ?? null) : null;
}

let canonicalSources: ReadonlyMap<string, keyof NoteWords['sources']> | undefined;

/** What may stand in a line of the log before the times that a message offered. */
export function offeringMarks(): readonly string[] {
  return allWords().flatMap(({ log }) => log.offering);
}

/** How the steps begin that get the link to the company's note, in lower case, of every language. */
export function companySteps(): readonly string[] {
  return allWords().flatMap(({ companyStep }) => companyStep.map((start) => start.toLowerCase()));
}

/**
 * The channel that a word for it means, in any language and case; null for a word of the user's own
 * and where there is none.
 */
export function readChannel(word: string | null): KnownChannel | null {
  const told = folded(word ?? '');
  const known = channelIn([canonicalWords], told);
  return known === null && isPerhapsOfOthers(told, told) ? channelIn(allWords(), told) : known;
}

function channelIn(languages: readonly NoteWords[], told: string): KnownChannel | null {
  for (const { channels } of languages) {
    for (const [channel, { names }] of Object.entries(channels)) {
      if (names.some((name) => folded(name) === told)) return channel as KnownChannel;
    }
  }
  return null;
}
