import { placeholder } from '../../template/placeholders';
import { messageFacts, type MessageKind } from '../../template/template';
import { shownText } from '../../contact/shown-text';
import type { Texts } from '../../texts/en';
import { findMissingGreeting } from './greeting';
import { measureMessage } from './message-length';
import { isFormOf } from './name-forms';
import { takesUpWhatIsKnown } from './nothing-about-them';
import type { DraftPeople, FindOtherNames } from './other-names';
import { declinesNames } from './scripts';
import { englishChecks } from './en/checks';
import { wordingChecks } from './checks-in-language';

type Checks = Texts['draftChecks'];

/** Something about a message that deserves a second look; it is never in the way. */
export interface DraftAdvice {
  readonly kind:
    | 'placeholder'
    | 'unfinished'
    | 'other-name'
    | 'near-miss'
    | 'job'
    | 'words-about'
    | 'nothing-about-them'
    | 'slip'
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
  /** The language it is written in, as a tag such as `en` or `pt-BR`. */
  readonly language: string;
  /** What the user wrote about them to open a first message with; empty where nothing. */
  readonly opening?: string | undefined;
}

/** What deserves a second look in a message, in the order of the text. Blank ones have nothing. */
export function checkDraft(
  draft: Draft,
  people: DraftPeople,
  findNames: FindOtherNames,
  texts: Checks,
): readonly DraftAdvice[] {
  const { kind, text, limit, language } = draft;
  if (text.trim() === '') return [];
  return inOrder([
    ...checkWording(text, language, people, findNames, texts),
    ...checkGreeting(draft, people, texts),
    ...checkWordsAbout(draft, people, texts),
    ...(messageFacts(kind).isFirst === true ? checkFirst(draft, people, texts) : []),
    ...checkLimit(text, limit, texts),
  ]);
}

/** Where a sentence goes on and ends at once, as where a placeholder was taken out of it. */
const unfinished = /[:;,][^\S\n]*[.!?](?=\s|$)/g;

/**
 * The checks that hold for any line of a message, its subject included.
 *
 * @param language the language it is written in, as a tag such as `en` or `pt-BR`
 */
export function checkWording(
  text: string,
  language: string,
  people: DraftPeople,
  findNames: FindOtherNames,
  texts: Checks,
): readonly DraftAdvice[] {
  return inOrder([
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
    ...checkNames(text, language, findNames, texts),
    ...checkWords(text, language, people, texts),
  ]);
}

/** Names of others, and names of theirs that are misspelt rather than declined. */
function checkNames(
  text: string,
  language: string,
  findNames: FindOtherNames,
  texts: Checks,
): readonly DraftAdvice[] {
  const doesDecline = declinesNames(language);
  const commonWords = wordingChecks(language)?.commonWords;
  return findNames(text).flatMap(({ name, of, meant = '', from, to }): readonly DraftAdvice[] => {
    if (of !== 'near-miss') {
      const reason = of === 'person' ? texts.otherPerson(name) : texts.otherCompany(name);
      return [{ kind: 'other-name', reason, from, to }];
    }
    if (commonWords?.has(name.toLowerCase()) === true) return [];
    if (doesDecline && isFormOf(name.toLowerCase(), meant.toLowerCase())) return [];
    return [{ kind: 'near-miss', reason: texts.nearMiss(name, meant), from, to }];
  });
}

/** What only those who know the language find. */
function checkWords(
  text: string,
  language: string,
  { contact }: DraftPeople,
  texts: Checks,
): readonly DraftAdvice[] {
  const checks = wordingChecks(language);
  if (checks === null) return [];
  const company = shownText(contact, 'company') ?? '';
  const called = ` ${contact.name.toLowerCase()} `;
  const isCalledSo = (word: string): boolean => called.includes(` ${word} ${word} `);
  return [
    ...checks.findJobAsks(text, company).map(({ from, to }) => ({
      kind: 'job' as const,
      reason: texts.job(quoted(text, from, to)),
      from,
      to,
    })),
    ...checks
      .findDoubledWords(text)
      // Li Li is greeted by her whole name.
      .filter(({ word }) => !isCalledSo(word.toLowerCase()))
      .map(({ word, from, to }) => ({
        kind: 'doubled-word' as const,
        reason: texts.doubledWord(word),
        from,
        to,
      })),
    ...checks.findSlips(text).map(({ kind, from, to }) => ({
      kind: 'slip' as const,
      reason: texts.slips[kind](quoted(text, from, to)),
      from,
      to,
    })),
  ];
}

function quoted(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/\s+/g, ' ');
}

function checkGreeting(draft: Draft, people: DraftPeople, texts: Checks): readonly DraftAdvice[] {
  const line = findMissingGreeting(draft.text, people, draft.language);
  if (line === null) return [];
  const { contact, firstName } = people;
  const reason = texts.greeting(firstName === '' ? contact.name : firstName);
  return [{ kind: 'greeting', reason, ...line }];
}

function checkWordsAbout(
  { kind, text, language }: Draft,
  { contact, firstName, myName }: DraftPeople,
  texts: Checks,
): readonly DraftAdvice[] {
  // What goes to whoever made the introduction speaks of somebody else by nature.
  if (messageFacts(kind).isToReferrer === true) return [];
  const named = {
    names: [contact.name, firstName],
    company: shownText(contact, 'company') ?? '',
    myName,
  };
  const found = wordingChecks(language)?.findWordsAbout(text, named) ?? [];
  return found.map(({ from, to }) => ({
    kind: 'words-about',
    reason: texts.wordsAbout(quoted(text, from, to)),
    from,
    to,
  }));
}

/** What a first message is looked through for besides. */
function checkFirst(draft: Draft, people: DraftPeople, texts: Checks): readonly DraftAdvice[] {
  const { text, language } = draft;
  const { unit, count, most, tooMuchFrom } = measureMessage(text, language);
  const length =
    tooMuchFrom === null
      ? []
      : [
          {
            kind: 'words' as const,
            reason: texts[unit](count, most),
            from: tooMuchFrom,
            to: text.length,
          },
        ];
  return [...length, ...checkAboutThem(draft, people, texts)];
}

function checkAboutThem(draft: Draft, people: DraftPeople, texts: Checks): readonly DraftAdvice[] {
  const { text, language, opening = '' } = draft;
  const checks = wordingChecks(language);
  // Where nobody knows the words, only an opening that was left out tells that something is missing.
  const saysSomething = checks === null ? opening.trim() === '' : checks.saysSomethingAbout(text);
  const { commonWords } = checks ?? englishChecks;
  if (saysSomething || takesUpWhatIsKnown(text, people.contact, opening, commonWords)) return [];
  const from = text.length - text.trimStart().length;
  const { firstName, contact } = people;
  const reason = texts.nothingAboutThem(firstName === '' ? contact.name : firstName);
  return [{ kind: 'nothing-about-them', reason, from, to: text.trimEnd().length }];
}

function checkLimit(text: string, limit: number | null, texts: Checks): readonly DraftAdvice[] {
  if (limit === null || text.length <= limit) return [];
  const reason = texts.limit(text.length, limit);
  return [{ kind: 'limit', reason, from: Math.max(0, limit), to: text.length }];
}

function inOrder(advice: readonly DraftAdvice[]): readonly DraftAdvice[] {
  return [...advice].sort((one, other) => one.from - other.from || one.to - other.to);
}
