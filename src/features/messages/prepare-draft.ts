import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { firstName } from '../../core/contact/called';
import { referralsOf } from '../../core/contact/referrals';
import { areAlike, baseOf, type Language, languages, spokenLanguage } from '../../core/language';
import { shownText } from '../../core/contact/shown-text';
import { askedValues } from '../../core/message/asked-values';
import { type DraftPeople, otherNames } from '../../core/message/checks/other-names';
import { type InterviewAnswer, readInterviewAnswers } from '../../core/message/interview-answers';
import { readMailAddress } from '../../core/message/mail-link';
import { type DraftFill, MessageDrafts } from '../../core/message/message-drafts';
import type { UnfinishedMessage } from '../../core/message/unfinished-message';
import { chooseTemplate } from '../../core/template/choose-template';
import { isNamedAsBuiltIn } from '../../core/template/built-in-templates';
import { languageFor, languageOf, languagesOf } from '../../core/template/message-language';
import type { Settings } from '../../core/settings';
import { addresseeOf, type ContactValues } from '../../core/template/template-values';
import { shownPromise } from '../../core/follow-up/rules/promise';
import type { PromiseKey } from '../../core/promise/promise';
import {
  messageFacts,
  type MessageKind,
  type Template,
  templatesAbout,
} from '../../core/template/template';
import { hasTime } from '../../core/time/civil';
import type { NoteWords } from '../../core/words';
import type { Host } from '../../app/host';
import { valuesIn } from '../../app/values-for';
import { languageOfMessages, wordsIn } from '../../vault/spoken-language';
import { texts } from '../../vault/texts';
import type { DraftRequest } from './draft-request';
import { aboutTime, sayTold, timesReader, withBothClocks, withoutEarlierTalk } from './draft-times';
import { isOwnReferrer, linkedPathIn, recipientOf } from './message-recipient';
import { noTimeZone, timesToOffer, type TimesToOffer } from './times-to-offer';

/** The message that is to be drafted. */
interface DraftWanted {
  readonly kind: MessageKind;
  readonly file: TFile;
  readonly contact: Contact;
  /** The promise that it is about; null where it is about none. */
  readonly promise: PromiseKey | null;
  /** What was written of it before; null where nothing was. */
  readonly begun: UnfinishedMessage | null;
}

/** All that the dialog goes by: the templates filled in, the times free, and what is known of the people. */
export async function prepareDraft(host: Host, wanted: DraftWanted): Promise<DraftRequest> {
  const { kind, file, contact, promise, begun } = wanted;
  const settings = host.settings();
  const recipient = recipientOf(host, kind, contact);
  const all = await host.templates.of(kind);
  const templates = templatesAbout(all, { offer: promise !== null });
  const usual = languageOfMessages(settings);
  const tags = languagesOf(templates, usual);
  const language = languageFor(recipient.language, tags, usual);
  const isIn = (tag: string) => (template: Template) => languageOf(template, usual) === tag;
  const isIntroduced = !isOwnReferrer(host, contact);
  const chosen = chooseFor(contact, isIntroduced, templates.filter(isIn(language)), settings);
  if (chosen === null) throw new Error(`There is no template of the kind ${kind}.`);
  const addressee = recipient === contact ? undefined : addresseeOf(recipient);
  const allValues = await valuesIn(host, contact, addressee);
  const valuesOf = (words: NoteWords): ContactValues =>
    withoutEarlierTalk(kind, allValues(words), settings);
  const values = valuesOf(wordsIn(usual));
  const times = await timesToOffer(host, contact, values);
  const fillIn = fillsFor(recipient === contact ? contact : null, valuesOf, times, settings);
  const drafts = new MessageDrafts({
    ...{ templates, chosen, slots: times.slots },
    fillOf: (template) => fillIn(spokenIn(template, usual)),
    readTimes: timesReader(host, contact),
  });
  if (begun !== null) drafts.resume(begun);
  const people = peopleOf(recipient, settings);
  return {
    ...{ title: texts.messages.titles[kind](contact.name), kind, drafts, people },
    isResumed: begun !== null,
    findNames: otherNames(othersThan(host, contact, recipient), people),
    languageOf: (template) => languageOf(template, usual),
    languages: tags.map((tag) => ({
      tag,
      name: sayLanguage(tag),
      templates: drafts.templates.filter(isIn(tag)),
    })),
    asked: (template) => askedValues(drafts.openKeys, template, contact, settings),
    ...aboutTime(host, contact, drafts, settings),
    openingOf: () => contact.opening ?? drafts.toldOf('opening'),
    whyThem: shownText(contact, 'why-them') ?? '',
    answers: await answersOf(host, kind, file, contact),
    address: recipient.email === undefined ? null : readMailAddress(recipient.email),
    postalAddress: recipient.address ?? '',
    hints: [
      ...hintsOn(wanted, { recipient, language, values, isIntroduced }),
      // Beside times to offer it is said there.
      ...(recipient === contact && !drafts.hasSlots ? zoneHints(contact, values, settings) : []),
    ],
    slotLegend: times.legend,
    saySlot: times.say,
    slotNote: times.note,
    widerSlots: times.widerSlots,
    sayTemplate: (template) =>
      templates.includes(template)
        ? sayTemplate(template, wordsIn(spokenIn(template, usual)))
        : texts.messages.writtenBefore(template.name),
    keepsCopy: settings.keepMessages,
  };
}

/**
 * What fills templates, by the language whose words do, made once for each.
 *
 * @param recipient whose clock is told of beside the user's; null where they are not the contact.
 */
function fillsFor(
  recipient: Contact | null,
  valuesOf: (words: NoteWords) => ContactValues,
  times: TimesToOffer,
  settings: Settings,
): (spoken: Language) => DraftFill {
  const made = new Map<Language, DraftFill>();
  const fillIn = (spoken: Language): DraftFill => {
    const words = times.inWords(wordsIn(spoken));
    const told = valuesOf(wordsIn(spoken));
    return {
      values: recipient === null ? told : withBothClocks(told, recipient, words, settings),
      ...{ words, say: sayTold(words, settings) },
    };
  };
  return (spoken) => {
    const fill = made.get(spoken) ?? fillIn(spoken);
    made.set(spoken, fill);
    return fill;
  };
}

/**
 * The language whose words fill a template: its own where the product speaks it, else another variety of
 * it, whose days and times are read there too; else the usual one.
 */
function spokenIn(template: Template, usual: Language): Language {
  const tag = languageOf(template, usual);
  const sameBase = languages.find((language) => baseOf(language) === baseOf(tag));
  return spokenLanguage(tag) ?? sameBase ?? usual;
}

/** The template that is selected first; null where there is none. Nobody is introduced by themselves. */
function chooseFor(
  contact: Contact,
  isIntroduced: boolean,
  templates: readonly Template[],
  settings: Settings,
): Template | null {
  const { 'referred-by': _own, ...others } = contact;
  return chooseTemplate(templates, isIntroduced ? contact : others, settings);
}

/** The promise that a message is about: what came of one of the user's, or a reminder of one of theirs. */
function sayPromise(kind: MessageKind, promise: PromiseKey): string {
  const { ownPromise, theirPromise } = texts.messages;
  const { isAboutPromise = false } = messageFacts(kind);
  return (isAboutPromise ? ownPromise : theirPromise)(shownPromise(promise));
}

function peopleOf(recipient: Contact, { myName }: Settings): DraftPeople {
  const { name, language } = recipient;
  return {
    contact: recipient,
    firstName: shownText(recipient, 'first-name') ?? firstName(name, language),
    myName,
    salutation: shownText(recipient, 'salutation'),
  };
}

/** Whose names have no place in the message: a message to who introduced somebody names that person. */
function othersThan(host: Host, contact: Contact, recipient: Contact): readonly Contact[] {
  const contacts = host.index.contacts().map((read) => read.contact);
  return recipient === contact ? contacts : contacts.filter(({ path }) => path !== contact.path);
}

async function answersOf(
  host: Host,
  kind: MessageKind,
  file: TFile,
  contact: Contact,
): Promise<readonly InterviewAnswer[]> {
  const { isAboutTalk = false } = messageFacts(kind);
  if (!isAboutTalk) return [];
  const { app, writer, index } = host;
  const { to } = referralsOf(contact, index.contacts(), linkedPathIn(app));
  const text = (await writer.textNow(file)) ?? '';
  return readInterviewAnswers(
    text,
    contact,
    to.map(({ name }) => name),
    texts,
  );
}

/** What a template is called; with its channel, unless it is called as a built-in one. */
function sayTemplate(template: Template, words: NoteWords): string {
  const { name, channel } = template;
  const isSaid = channel === null || isNamedAsBuiltIn(template, words);
  return isSaid ? name : texts.messages.templateFor(name, channel);
}

/** What is to be known of a message that is drafted. */
function hintsOn(
  { kind, contact, promise }: DraftWanted,
  about: {
    readonly recipient: Contact;
    readonly language: string;
    readonly values: ContactValues;
    readonly isIntroduced: boolean;
  },
): readonly string[] {
  const { recipient, language, values, isIntroduced } = about;
  const isToThem = recipient === contact;
  const unread = isToThem ? (values.unread.get('language') ?? '') : '';
  return [
    ...(promise === null ? [] : [sayPromise(kind, promise)]),
    ...languageHints(recipient, language, unread),
    ...(isIntroduced || isToThem ? [] : [texts.messages.ownReferrer(contact.name)]),
  ];
}

/** That what stands for their time zone is none, where the message names a time that is agreed. */
function zoneHints(
  { status, interview }: Contact,
  values: ContactValues,
  settings: Settings,
): readonly string[] {
  const told = noTimeZone(values, settings);
  const isNamed = status === 'scheduled' && interview !== undefined && hasTime(interview);
  return told === null || !isNamed ? [] : [told];
}

/** What a language is called by itself: those that the product speaks by the names that its settings have. */
function sayLanguage(tag: string): string {
  const spoken = spokenLanguage(tag);
  return spoken === tag ? texts.languageNames[spoken] : texts.speech.languageAlone(tag);
}

/** What a language is called within a sentence, in small letters where names of languages have them. */
function nameLanguage(tag: string): string {
  const [said, alone] = [texts.speech.language(tag), sayLanguage(tag)];
  const isSmall = said.charAt(0) !== said.charAt(0).toUpperCase();
  return isSmall && said !== tag ? alone.charAt(0).toLowerCase() + alone.slice(1) : alone;
}

/** What to know of the language of a message where it is not the one that they wish for. */
function languageHints(
  { language: wished }: Contact,
  language: string,
  told: string,
): readonly string[] {
  const { noSuchLanguage, noLanguage } = texts.messages;
  if (wished === undefined) return told === '' ? [] : [noLanguage(told)];
  if (areAlike(wished, language)) return [];
  return [noSuchLanguage(nameLanguage(wished), nameLanguage(language))];
}
