import { findJobAsks } from './en/asking-for-a-job';
import { findDoubledWords } from './en/doubled-words';
import type { DraftPeople, FindOtherNames } from './other-names';
import { placeholder, placeholderKey } from '../../template/placeholders';
import { messageFacts, type MessageKind } from '../../template/template';
import type { Texts } from '../../texts/en';

type Checks = Texts['draftChecks'];

/** The most words of a first message. */
export const MOST_WORDS = 100;

/** Something about a message that deserves a second look; it is never in the way. */
export interface DraftAdvice {
  readonly kind:
    | 'placeholder'
    | 'unfinished'
    | 'other-name'
    | 'job'
    | 'words'
    | 'limit'
    | 'greeting'
    | 'doubled-word';
  /** One or two plain sentences. */
  readonly reason: string;
  /** Where it is: code units from the beginning of the text, the end not included. */
  readonly from: number;
  readonly to: number;
}

/** A message as it stands. */
export interface Draft {
  readonly kind: MessageKind;
  readonly text: string;
  /** The most characters of its channel; null where there is no limit. */
  readonly limit: number | null;
}

/** How many words a text has; marks and bullets alone are none. */
export function countWords(text: string): number {
  return wordPlaces(text).length;
}

/** What deserves a second look in a message, in the order of the text. Blank ones have nothing. */
export function checkDraft(
  draft: Draft,
  people: DraftPeople,
  findNames: FindOtherNames,
  texts: Checks,
): readonly DraftAdvice[] {
  const { kind, text, limit } = draft;
  if (text.trim() === '') return [];
  return [
    ...checkWording(text, findNames, texts),
    ...checkGreeting(text, people, texts),
    ...(messageFacts(kind).isFirst === true ? checkWordCount(text, texts) : []),
    ...checkLimit(text, limit, texts),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
}

/** Where a sentence goes on and ends at once, as where a placeholder was taken out of it. */
const unfinished = /[:;,][^\S\n]*[.!?](?=\s|$)/g;

/** The checks that hold for any line of a message, its subject included. */
export function checkWording(
  text: string,
  findNames: FindOtherNames,
  texts: Checks,
): readonly DraftAdvice[] {
  return [
    ...[...text.matchAll(placeholder)].map(({ 0: written, index: from }) => ({
      kind: 'placeholder' as const,
      reason: texts.placeholder(written),
      from,
      to: from + written.length,
    })),
    ...[...text.matchAll(unfinished)].map(({ 0: marks, index: from }) => ({
      kind: 'unfinished' as const,
      reason: texts.unfinished,
      from,
      to: from + marks.length,
    })),
    ...findNames(text).map(({ name, of, from, to }) => ({
      kind: 'other-name' as const,
      reason: of === 'person' ? texts.otherPerson(name) : texts.otherCompany(name),
      from,
      to,
    })),
    ...findJobAsks(text).map(({ from, to }) => ({
      kind: 'job' as const,
      reason: texts.job(quoted(text, from, to)),
      from,
      to,
    })),
    ...findDoubledWords(text).map(({ word, from, to }) => ({
      kind: 'doubled-word' as const,
      reason: texts.doubledWord(word),
      from,
      to,
    })),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
}

function quoted(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/\s+/g, ' ');
}

/** How far into a line a greeting reaches, in characters. */
const GREETING = 80;

function checkGreeting(text: string, people: DraftPeople, texts: Checks): readonly DraftAdvice[] {
  const lines = firstLines(text);
  const { contact, firstName } = people;
  const names = new Set(
    [contact.name, firstName].flatMap((name) =>
      (name.normalize('NFC').toLowerCase().match(nameWord) ?? []).filter(
        ({ length }) => length > 1,
      ),
    ),
  );
  const greets = lines.some(({ line }) => {
    const start = line.trimStart().slice(0, GREETING);
    const words = start.normalize('NFC').toLowerCase().match(nameWord) ?? [];
    const toFill = [...start.matchAll(placeholder)].map(([, inside = '']) =>
      placeholderKey(inside),
    );
    return (
      words.some((word) => names.has(word)) ||
      toFill.some((name) => name === 'first-name' || name === 'name' || name === 'title')
    );
  });
  const [first] = lines;
  if (greets || names.size === 0 || first === undefined) return [];
  const { line, from } = first;
  const reason = texts.greeting(firstName === '' ? contact.name : firstName);
  return [{ kind: 'greeting', reason, from, to: from + line.length }];
}

/** The first two lines with something on them. */
function firstLines(text: string): readonly { readonly line: string; readonly from: number }[] {
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const from = at;
      at += line.length + 1;
      return { line, from };
    })
    .filter(({ line }) => line.trim() !== '')
    .slice(0, 2);
}

const nameWord = /[\p{L}\p{M}\p{N}]+/gu;

function wordPlaces(text: string): readonly number[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(({ 0: word, index }) => index + word.length);
}

function checkWordCount(text: string, texts: Checks): readonly DraftAdvice[] {
  const ends = wordPlaces(text);
  const from = ends[MOST_WORDS - 1];
  if (ends.length <= MOST_WORDS || from === undefined) return [];
  const reason = texts.words(ends.length, MOST_WORDS);
  return [{ kind: 'words', reason, from, to: text.length }];
}

function checkLimit(text: string, limit: number | null, texts: Checks): readonly DraftAdvice[] {
  if (limit === null || text.length <= limit) return [];
  const reason = texts.limit(text.length, limit);
  return [{ kind: 'limit', reason, from: Math.max(0, limit), to: text.length }];
}
