import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: 'Réponse par e-mail avec des créneaux',
    channel: 'email',
    subject: 'Quelques dates pour notre échange',
    body: `{{greeting}},

Un grand merci d’avoir accepté. L’un de ces créneaux vous conviendrait-il, pour {{minutes}} minutes\u202f?

{{slots}}

En visio, par téléphone ou en personne, comme vous préférez. Si aucun créneau ne vous convient, proposez-moi un autre moment et je m’organiserai.

Au plaisir d’échanger avec vous,
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: 'Réponse par e-mail acceptant une date',
    channel: 'email',
    subject: 'Notre échange du {{interview}}',
    body: `{{greeting}},

Merci beaucoup. Le {{interview}} me convient très bien, c’est noté. J’ai prévu {{minutes}} minutes et je veillerai à ne pas déborder.

S’il y a un lien ou un numéro à utiliser, ou un lieu où vous retrouver, n’hésitez pas à me l’indiquer.

Au plaisir d’échanger avec vous,
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: 'Réponse sur LinkedIn avec des créneaux',
    channel: 'linkedin',
    body: `{{greeting}}, un grand merci d’avoir accepté. L’un de ces créneaux vous conviendrait-il, pour {{minutes}} minutes\u202f?

{{slots}}

Si aucun ne vous convient, proposez-moi un autre moment et je m’organiserai.

Bien cordialement,
{{my-name}}`,
  },
];

/** On the day before the talk. */
export const confirmation: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Confirmation par e-mail',
    channel: 'email',
    subject: 'Notre échange du {{interview}}',
    body: `{{greeting}},

Je me réjouis de notre échange du {{interview}}. Voici ce que j’ai noté\u202f: {{minutes}} minutes, {{medium}}, {{place}}.

Si quelque chose a changé de votre côté, dites-le-moi simplement.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Confirmation sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, je me réjouis de notre échange du {{interview}}. Voici ce que j’ai noté\u202f: {{minutes}} minutes, {{medium}}, {{place}}. Si quelque chose a changé de votre côté, dites-le-moi simplement. Bien à vous, {{my-name}}`,
  },
];

/** That the talk cannot be held when it was agreed. */
export const move: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Report de l’entretien par e-mail',
    channel: 'email',
    subject: 'Pourrions-nous trouver un autre moment\u202f?',
    body: `{{greeting}},

Toutes mes excuses\u202f: j’ai un empêchement et je ne pourrai pas être là pour notre échange du {{interview}}. Pourrions-nous le reporter à l’un de ces créneaux\u202f?

{{slots}}

Si aucun ne vous convient, proposez-moi un autre moment et je m’adapterai. Encore pardon pour ce contretemps\u202f; je me réjouis toujours autant de vous parler.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Report de l’entretien sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, toutes mes excuses\u202f: j’ai un empêchement et je ne pourrai pas être là pour notre échange du {{interview}}. Pourrions-nous le reporter à l’un de ces créneaux\u202f?

{{slots}}

Si aucun ne vous convient, proposez-moi un autre moment et je m’adapterai.

Bien cordialement,
{{my-name}}`,
  },
];

/** About a talk that did not take place. */
export const missed: readonly BuiltInMessage[] = [
  {
    id: 'email-they-missed',
    name: 'Après une absence de leur part, par e-mail',
    channel: 'email',
    subject: 'Un autre moment pour notre échange\u202f?',
    body: `{{greeting}},

Il me semble que notre échange du {{interview}} n’a pas pu avoir lieu. J’espère que tout va bien.

J’aimerais toujours vous entendre parler de votre métier. Si vous avez {{minutes}} minutes dans les semaines qui viennent, dites-moi ce qui vous convient et je serai là. Et si ce n’est pas possible en ce moment, je comprendrai très bien.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'email-you-missed',
    name: 'Après une absence de votre part, par e-mail',
    channel: 'email',
    subject: 'Toutes mes excuses pour notre échange manqué',
    body: `{{greeting}},

Je vous présente toutes mes excuses\u202f: j’ai manqué notre échange du {{interview}}. Vous aviez réservé ce temps pour moi, et j’aurais dû être là.

Si vous acceptez de fixer une autre date, dites-moi ce qui vous convient et je serai là. Et si vous préférez en rester là, je comprendrai.

Bien cordialement,
{{my-name}}`,
  },
];
