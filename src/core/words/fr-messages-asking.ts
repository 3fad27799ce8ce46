import type { BuiltInMessage } from './built-in-message';

/** The most characters of a note that goes with a LinkedIn request, where the account is a free one. */
const LINKEDIN_REQUEST = 200;

/** First messages: the connection first, short, about them, asking for a conversation and nothing else. */
export const outreach: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Premier message par e-mail',
    channel: 'email',
    subject: 'Quelques questions sur votre métier',
    body: `{{greeting}},

{{opening}}

Je m’appelle {{my-name}} et j’aimerais savoir à quoi ressemble vraiment le quotidien dans un domaine qui m’attire\u202f: {{field}}. Auriez-vous {{minutes}} minutes pour m’en parler, en visio, par téléphone ou en personne\u202f? Je serais libre, par exemple\u202f:

{{slots}}

Un autre moment me conviendrait tout aussi bien, et si ce n’est pas possible, je comprendrai.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'email-introduced',
    name: 'Premier message par e-mail après une mise en relation',
    channel: 'email',
    subject: '{{referred-by}} m’a conseillé de vous écrire',
    body: `{{greeting}},

{{referred-by}} m’a conseillé de vous écrire. {{opening}}

Je m’appelle {{my-name}} et j’aimerais savoir à quoi ressemble vraiment le quotidien dans un domaine qui m’attire\u202f: {{field}}. Auriez-vous {{minutes}} minutes pour m’en parler, en visio, par téléphone ou en personne\u202f? Je serais libre, par exemple\u202f:

{{slots}}

Un autre moment me conviendrait tout aussi bien, et si ce n’est pas possible, je comprendrai.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'email-known',
    name: 'Premier message par e-mail à une connaissance',
    channel: 'email',
    subject: 'Puis-je vous poser quelques questions sur votre métier\u202f?',
    body: `{{greeting}},

{{opening}}

Je réfléchis à la suite de mon parcours, et un domaine m’attire de plus en plus\u202f: {{field}}. Vous le connaissez de l’intérieur, alors j’aimerais beaucoup avoir votre regard. Pourrait-on se parler {{minutes}} minutes, par téléphone, en visio ou autour d’un café\u202f? Je serais libre, par exemple\u202f:

{{slots}}

Un autre moment me va tout aussi bien, et si vous manquez de temps, aucun souci.

Bien à vous,
{{my-name}}`,
  },
  {
    id: 'linkedin-note',
    name: 'Premier message en note LinkedIn',
    channel: 'linkedin',
    limit: LINKEDIN_REQUEST,
    body: `{{greeting}},
{{opening}} Votre métier m’intéresse\u202f: auriez-vous {{minutes}} minutes pour m’en parler\u202f? {{my-name}}`,
  },
  {
    id: 'linkedin-message',
    name: 'Premier message sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}},

{{opening}}

J’aimerais savoir à quoi ressemble vraiment le quotidien dans un domaine qui m’attire\u202f: {{field}}. Auriez-vous {{minutes}} minutes pour me parler de votre métier\u202f? Je m’adapterai à votre emploi du temps, et si ce n’est pas possible, je comprendrai très bien.

Bien cordialement,
{{my-name}}`,
  },
];

/** To whoever has not answered the first message. */
export const reminder: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Relance par e-mail',
    channel: 'email',
    subject: 'Petite relance\u202f: quelques questions sur votre métier',
    body: `{{greeting}},

Je sais que les messages s’accumulent vite, alors je me permets de vous écrire à nouveau. J’aimerais toujours savoir à quoi ressemble votre travail au quotidien, et un quart d’heure suffirait largement.

Si le moment est mal choisi, nul besoin de répondre, je comprendrai.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Relance sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, je sais que les messages s’accumulent vite, alors je me permets de vous écrire à nouveau. J’aimerais toujours savoir à quoi ressemble votre travail au quotidien, et un quart d’heure suffirait largement. Si le moment est mal choisi, nul besoin de répondre, je comprendrai. Bien à vous, {{my-name}}`,
  },
];

/** Reminders of what somebody offered; in their words or the user's, never in those of the note. */
export const offerReminder: readonly BuiltInMessage[] = [
  {
    id: 'offer-email',
    name: 'Rappel d’une proposition par e-mail',
    channel: 'email',
    subject: 'Ce que vous m’aviez gentiment proposé',
    body: `{{greeting}},

Je repense souvent à ce que vous m’avez dit, et cela m’aide beaucoup.

Vous m’aviez gentiment proposé {{what-they-offered}}. Si c’est toujours possible pour vous, cela me ferait très plaisir, et rien ne presse.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'offer-linkedin',
    name: 'Rappel d’une proposition sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, vous m’aviez gentiment proposé {{what-they-offered}}. Si c’est toujours possible pour vous, cela me ferait très plaisir, et rien ne presse. Bien à vous, {{my-name}}`,
  },
];

/** To whoever could make the introduction, with lines that they can forward as they are. */
export const introductionRequest: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Demande de mise en relation par e-mail',
    channel: 'email',
    subject: 'Pourriez-vous me mettre en relation avec {{name}}\u202f?',
    body: `{{greeting}},

Vous m’avez parlé d’une personne que j’aimerais beaucoup rencontrer\u202f: {{name}}. Accepteriez-vous de nous mettre en relation\u202f? Voici quelques lignes que vous pouvez transmettre telles quelles\u202f:

«\u202f{{my-name}} s’intéresse de près à un domaine, {{field}}, et aimerait beaucoup vous entendre parler de votre métier et de votre parcours. Il suffirait de {{minutes}} minutes, en visio, par téléphone ou en personne, au moment qui vous conviendra.\u202f»

Si vous préférez ne pas le faire, ou si ce n’est pas le moment, je comprendrai tout à fait.

Merci beaucoup,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Demande de mise en relation sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, accepteriez-vous de me mettre en relation avec {{name}}\u202f? J’aimerais savoir à quoi ressemble vraiment le quotidien dans un domaine qui m’attire\u202f: {{field}}. Un échange de {{minutes}} minutes suffirait, au moment qui lui conviendra. Si vous préférez ne pas le faire, je comprendrai tout à fait. Bien à vous, {{my-name}}`,
  },
];
