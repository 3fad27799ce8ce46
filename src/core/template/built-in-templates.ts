import { builtInPrompts, builtInPreparation } from '../interview/built-in-sections';
import { writePreparation } from '../interview/preparation';
import { builtInQuestions } from '../interview/question-bank';
import { writeQuestionBank } from '../interview/read-question-bank';
import { builtInMessages } from './built-in-messages';
import type { Template, TemplateKind } from './template';
import { writeTemplate } from './write-template';

/** Where each new contact's note begins. */
const contact = `## What I know about them`;

/** Who I am, what I explore, why you: to be practised aloud. */
const introduction = `I am {{my-name}}, and I am exploring {{field}}: what the work is like, what it asks of people and where it leads. I asked to talk with you because of this: {{why-them}}.`;

const brainstorm = `Everybody counts who comes to mind; choosing comes later. Write a name on each line, with role and company behind commas where you know them.

## People I know already

-

## Companies I admire, and who works there

-

## People I came across on LinkedIn and social media

-

## Where friends and family work, and whom they know there

-

## Teachers, former colleagues and people from events

-`;

/** Every text that works without any set-up, as the templates they would be as notes. */
export function builtInTemplates(): readonly Template[] {
  return (made ??= Object.freeze([
    builtIn('contact', 'Contact', contact),
    ...builtInMessages.map(({ kind, name, body, ...message }) =>
      builtIn(kind, name, body, message),
    ),
    builtIn('preparation', 'Preparation', writePreparation(builtInPreparation)),
    builtIn('introduction', 'Introduction', introduction),
    builtIn('questions', 'Questions', writeQuestionBank(builtInQuestions)),
    builtIn('reflection', 'Reflection', builtInPrompts.map((prompt) => `- ${prompt}`).join('\n')),
    builtIn('brainstorm', 'Brainstorm', brainstorm),
  ]));
}

/** Made when first asked for, and the same from then on: most starts of the app need none. */
let made: readonly Template[] | undefined;

function builtIn(
  kind: TemplateKind,
  name: string,
  body: string,
  message: Partial<Pick<Template, 'channel' | 'subject' | 'limit'>> = {},
): Template {
  const { channel = null, subject = null, limit = null } = message;
  const source = writeTemplate({ kind, channel, subject, limit, body });
  return Object.freeze({ kind, name, channel, subject, limit, add: false, body, source });
}
