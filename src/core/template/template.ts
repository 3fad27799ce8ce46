import type { Language } from '../language';
import { readChannel } from '../words';
import { languageOf } from './message-language';
import { placeholder, placeholderKey } from './placeholders';

/** What sets a kind of message apart. */
interface MessageFacts {
  /** Set for the one that begins it all, and is best short. */
  readonly isFirst?: true;
  /** Set for what may mention what a talk brought. */
  readonly isAboutTalk?: true;
  /** Set for what goes to whoever made the introduction, and is about the contact. */
  readonly isToReferrer?: true;
  /** Set for what can agree to a time that they named, instead of offering some. */
  readonly takesTime?: true;
  /** Set for what tells what came of a promise of the user's. */
  readonly isAboutPromise?: true;
}

/**
 * What a message to somebody can be for, in the order of the method. A message has a channel, and
 * may have a subject and a limit; the rule of the follow-up that it does names its kind.
 */
const messages = {
  outreach: { isFirst: true },
  reminder: {},
  'introduction-request': { isToReferrer: true },
  reply: { takesTime: true },
  confirmation: {},
  move: {},
  missed: {},
  'thank-you': { isAboutTalk: true },
  'report-back': { isAboutTalk: true, isToReferrer: true },
  'check-in': { isAboutTalk: true },
  result: { isAboutTalk: true, isAboutPromise: true },
} as const satisfies Readonly<Record<string, MessageFacts>>;

/** What a message to somebody is for. */
export type MessageKind = keyof typeof messages;

/** What sets the messages of a kind apart. */
export function messageFacts(kind: MessageKind): MessageFacts {
  return messages[kind];
}

/** The kinds that are messages to somebody, in the order of the method. */
export const messageKinds = Object.keys(messages) as readonly MessageKind[];

/** What a template can be for; the value of the note's `template` property. */
export const templateKinds = [
  'contact',
  ...messageKinds,
  'preparation',
  'introduction',
  'questions',
  'reflection',
  'brainstorm',
  'criteria',
] as const;

/** What a template is for. */
export type TemplateKind = (typeof templateKinds)[number];

/** Whether a template of a kind is a message to somebody. */
export function isMessageKind(kind: TemplateKind): kind is MessageKind {
  return kind in messages;
}

/** A text to start from, built in or the user's own. See docs/templates.md. */
export interface Template {
  readonly kind: TemplateKind;
  /**
   * What it is known by: the path of its note, or the language, the kind and what a built-in one is
   * known by among those.
   */
  readonly id: string;
  /** The name of its note, and what the user knows it by. */
  readonly name: string;
  /** How a message is sent: `Email`, `LinkedIn`, `Handwritten`. Null for what is no message. */
  readonly channel: string | null;
  /** The subject line of a message; null where it has none. */
  readonly subject: string | null;
  /** The most characters its channel takes; null where there is no limit. */
  readonly limit: number | null;
  /** The language it is written in, as a tag of BCP 47; null for that of messages by default. */
  readonly language: string | null;
  /** Whether it stands beside the built-in ones rather than in their place. */
  readonly add: boolean;
  /** The text under the front matter, without blank lines around it. */
  readonly body: string;
  /** The whole note. Of a `contact` template the front matter goes into each new note too. */
  readonly source: string;
}

/**
 * The templates of a kind: the user's own take the place of the built-in ones of that kind, for
 * messages of that kind, channel and language, unless they say that they stand beside them. Built-in
 * ones come first, then the user's own by name.
 *
 * @param usual the language of messages that say none; left out, languages are not told apart.
 */
export function templatesOf(
  kind: TemplateKind,
  builtIn: readonly Template[],
  own: readonly Template[],
  usual?: Language,
): readonly Template[] {
  const mine = own
    .filter((template) => template.kind === kind)
    .sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
  const placeOf = (template: Template): string => {
    const language = usual === undefined ? '' : languageOf(template, usual);
    return JSON.stringify([channelKey(template), isMessageKind(kind) ? language : '']);
  };
  const replaced = new Set(mine.filter(({ add }) => !add).map(placeOf));
  const kept = builtIn.filter(
    (template) => template.kind === kind && !replaced.has(placeOf(template)),
  );
  return [...kept, ...mine];
}

/** The one template of a kind of which only one is used: the user's first, else the built-in. */
export function templateOf(
  kind: TemplateKind,
  builtIn: readonly Template[],
  own: readonly Template[],
): Template | null {
  const all = templatesOf(kind, builtIn, own);
  return all.find((template) => own.includes(template)) ?? all[0] ?? null;
}

/** Whether two templates are for the same: of one kind, and for messages of one channel. */
export function servesAs(one: Template, other: Template): boolean {
  if (one.kind !== other.kind) return false;
  return !isMessageKind(one.kind) || channelKey(one) === channelKey(other);
}

/** What a channel is told from others by: known ones are the same in every language. What reminds of an offer is apart. */
function channelKey(template: Template): string {
  const channel = readChannel(template.channel) ?? template.channel?.trim().toLowerCase() ?? '';
  return JSON.stringify([channel, isAboutOffer(template)]);
}

/** The placeholder for what somebody offered. */
const OFFER = 'what-they-offered';

/** Whether a message reminds somebody of what they offered: it has a place for that. */
function isAboutOffer({ kind, subject, body }: Template): boolean {
  if (kind !== 'reminder') return false;
  return [...`${subject ?? ''}\n${body}`.matchAll(placeholder)].some(
    ([, inside = '']) => placeholderKey(inside) === OFFER,
  );
}

/**
 * Of the templates of a kind those that remind of an offer, or those that do not; all where there are
 * none of that sort.
 */
export function templatesAbout(
  templates: readonly Template[],
  { offer }: { readonly offer: boolean },
): readonly Template[] {
  const fitting = templates.filter((template) => isAboutOffer(template) === offer);
  return fitting.length === 0 ? templates : fitting;
}
