import { builtInPreparation, builtInPrompts, builtInRoom } from '../interview/built-in-sections';
import { writePreparation } from '../interview/preparation';
import { builtInQuestions } from '../interview/question-bank';
import { writeQuestionBank } from '../interview/read-question-bank';
import { spokenLanguage } from '../language';
import { type NoteWords, written } from '../words';
import {
  isMessageKind,
  type MessageKind,
  messageKinds,
  type Template,
  type TemplateKind,
} from './template';
import { writeTemplate } from './write-template';

/**
 * The texts of a kind that work without any set-up, as the templates they would be as notes. Messages say
 * in which language they are; as notes they serve whatever language messages are in.
 */
export function builtInOfKind(words: NoteWords, kind: TemplateKind): readonly Template[] {
  const ofWords = made.get(words) ?? new Map<TemplateKind, readonly Template[]>();
  const known = ofWords.get(kind);
  if (known !== undefined) return known;
  const templates = isMessageKind(kind) ? messagesOf(words, kind) : [onlyTemplateOf(words, kind)];
  ofWords.set(kind, Object.freeze(templates));
  made.set(words, ofWords);
  return templates;
}

function messagesOf(words: NoteWords, kind: MessageKind): readonly Template[] {
  const { locale } = words.dates;
  const language = spokenLanguage(locale);
  return words.messages[kind].map(({ id, name, body, channel, ...message }) => {
    const sent = { ...message, channel: written(words.channels[channel].names), language };
    return builtIn(`${locale}/${kind}/${id}`, kind, name, body, sent);
  });
}

function onlyTemplateOf(words: NoteWords, kind: keyof typeof bodies): Template {
  const name = words.templateNames[kind];
  return builtIn(`${words.dates.locale}/${kind}`, kind, name, bodies[kind](words));
}

/** What stands in the built-in template of each kind but messages. */
const bodies = {
  contact: ({ templateHeadings }) => `## ${written(templateHeadings.contact)}`,
  preparation: (words) => writePreparation([...builtInPreparation(words), ...builtInRoom(words)]),
  introduction: ({ introduction }) => introduction,
  questions: (words) => writeQuestionBank(builtInQuestions(words)),
  reflection: (words) =>
    builtInPrompts(words)
      .map((prompt) => `- ${prompt}`)
      .join('\n'),
  brainstorm: ({ brainstormGuide, templateHeadings }) => {
    const headings = Object.values(templateHeadings.brainstorm);
    return [brainstormGuide, ...headings.map((one) => `## ${written(one)}\n\n-`)].join('\n\n');
  },
  criteria: ({ criteriaGuide }) => criteriaGuide,
} as const satisfies Readonly<
  Record<Exclude<TemplateKind, MessageKind>, (words: NoteWords) => string>
>;

/** Whether a template is called as a built-in message is, whose name tells its channel. */
export function isNamedAsBuiltIn({ name }: Template, words: NoteWords): boolean {
  return messageKinds.some((kind) =>
    builtInOfKind(words, kind).some((template) => template.name === name),
  );
}

/** Made when first asked for, and the same from then on: most starts of the app need none. */
const made = new WeakMap<NoteWords, Map<TemplateKind, readonly Template[]>>();

function builtIn(
  id: string,
  kind: TemplateKind,
  name: string,
  body: string,
  message: Partial<Pick<Template, 'channel' | 'subject' | 'limit' | 'language'>> = {},
): Template {
  const { channel = null, subject = null, limit = null, language = null } = message;
  const source = writeTemplate({ kind, channel, subject, limit, language: null, body });
  const texts = { id, kind, name, channel, subject, limit, body, source };
  return Object.freeze({ ...texts, language, add: false });
}
