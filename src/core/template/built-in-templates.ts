import { builtInPreparation, builtInPrompts, builtInRoom } from '../interview/built-in-sections';
import { writePreparation } from '../interview/preparation';
import { builtInQuestions } from '../interview/question-bank';
import { writeQuestionBank } from '../interview/read-question-bank';
import { spokenLanguage } from '../language';
import { type NoteWords, written } from '../words';
import { messageKinds, type Template, type TemplateKind } from './template';
import { writeTemplate } from './write-template';

/**
 * Every text that works without any set-up, as the templates they would be as notes. Messages say in
 * which language they are; as notes they serve whatever language messages are in.
 */
export function builtInTemplates(words: NoteWords): readonly Template[] {
  const known = made.get(words);
  if (known !== undefined) return known;
  const names = words.templateNames;
  const { contact, brainstorm } = words.templateHeadings;
  const people = Object.values(brainstorm).map((heading) => `## ${written(heading)}\n\n-`);
  const prompts = builtInPrompts(words).map((prompt) => `- ${prompt}`);
  const { locale } = words.dates;
  const language = spokenLanguage(locale);
  const only = (kind: TemplateKind & keyof typeof names, body: string): Template =>
    builtIn(`${locale}/${kind}`, kind, names[kind], body);
  const templates = Object.freeze([
    only('contact', `## ${written(contact)}`),
    ...[...messageKinds].flatMap((kind) =>
      words.messages[kind].map(({ id, name, body, channel, ...message }) => {
        const sent = { ...message, channel: written(words.channels[channel].names), language };
        return builtIn(`${locale}/${kind}/${id}`, kind, name, body, sent);
      }),
    ),
    only('preparation', writePreparation([...builtInPreparation(words), ...builtInRoom(words)])),
    only('introduction', words.introduction),
    only('questions', writeQuestionBank(builtInQuestions(words))),
    only('reflection', prompts.join('\n')),
    only('brainstorm', [words.brainstormGuide, ...people].join('\n\n')),
    only('criteria', words.criteriaGuide),
  ]);
  made.set(words, templates);
  return templates;
}

/** Whether a template is called as a built-in one is, whose name tells its channel. */
export function isNamedAsBuiltIn({ name }: Template, words: NoteWords): boolean {
  return builtInTemplates(words).some((template) => template.name === name);
}

/** Made when first asked for, and the same from then on: most starts of the app need none. */
const made = new WeakMap<NoteWords, readonly Template[]>();

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
