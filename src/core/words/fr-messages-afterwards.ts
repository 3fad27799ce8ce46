import type { BuiltInMessage } from './built-in-message';

/** Thanks for a talk. They begin from something that was said, which the user chooses. */
export const thankYou: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Remerciement par e-mail',
    channel: 'email',
    subject: 'Merci pour notre échange',
    body: `{{greeting}},

Merci d’avoir pris le temps de me parler de votre travail, et de l’avoir fait avec tant de franchise. Voici ce que je retiens avant tout\u202f: {{what-you-said}}

Je vous dirai avec plaisir où cela me mène.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Remerciement sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, merci d’avoir pris le temps de me parler de votre travail. Voici ce que je retiens avant tout\u202f: {{what-you-said}}

Je vous dirai avec plaisir où cela me mène.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'by-hand',
    name: 'Remerciement à la main',
    channel: 'handwritten',
    body: `{{greeting}},

Merci de m’avoir parlé de votre travail. J’avais des questions, et j’y vois maintenant plus clair, surtout grâce à ceci\u202f: {{what-you-said}}

Merci de votre temps.

Bien à vous,
{{my-name}}`,
  },
];

/** To whoever made the introduction, once the talk was held. */
export const reportBack: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Retour par e-mail',
    channel: 'email',
    subject: 'Merci d’avoir fait le lien avec {{name}}',
    body: `{{greeting}},

Merci d’avoir fait le lien avec {{name}}. Nous nous sommes parlé, et voici ce que j’en retiens\u202f: {{what-you-learned}}

Votre geste a beaucoup compté pour moi. Si je peux un jour vous rendre service à mon tour, dites-le-moi.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Retour sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, merci d’avoir fait le lien avec {{name}}. Nous nous sommes parlé, et voici ce que j’en retiens\u202f: {{what-you-learned}}

Votre geste a beaucoup compté pour moi.

Bien cordialement,
{{my-name}}`,
  },
];

/** To somebody in touch, some time after the talk. */
export const checkIn: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Nouvelles par e-mail',
    channel: 'email',
    subject: 'Quelques nouvelles depuis notre échange',
    body: `{{greeting}},

Un peu de temps a passé depuis notre échange, et je voulais vous raconter la suite\u202f: {{what-happened-since}}

Et vous, comment allez-vous\u202f? Si je peux un jour vous rendre service, dites-le-moi.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Nouvelles sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, un peu de temps a passé depuis notre échange, et je voulais vous raconter la suite\u202f: {{what-happened-since}}

Et vous, comment allez-vous\u202f?

Bien cordialement,
{{my-name}}`,
  },
];

/** To whoever gave advice that the user promised to follow, once they did. */
export const result: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Suite d’un conseil par e-mail',
    channel: 'email',
    subject: 'La suite de votre conseil',
    body: `{{greeting}},

Lors de notre échange, vous m’aviez conseillé {{what-they-suggested}}. C’est fait, et voici ce qui en est sorti\u202f: {{what-came-of-it}}

Merci encore pour cette piste. Si je peux un jour vous rendre service, dites-le-moi.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Suite d’un conseil sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, lors de notre échange, vous m’aviez conseillé {{what-they-suggested}}. C’est fait, et voici ce qui en est sorti\u202f: {{what-came-of-it}}

Merci encore pour cette piste.

Bien cordialement,
{{my-name}}`,
  },
];
