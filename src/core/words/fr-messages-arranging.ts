import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: 'Réponse par e-mail avec des créneaux',
    channel: 'email',
    subject: 'Quelques dates pour notre échange',
    body: `{{greeting}},

Merci d’avoir accepté. L’un de ces moments vous conviendrait-il, pour {{minutes}} minutes\u202f?

{{slots}}

En visio, par téléphone ou en personne, comme vous préférez. Si rien ne convient, proposez-moi un autre moment et je m’organiserai.

Au plaisir de vous parler,
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: 'Réponse par e-mail acceptant une date',
    channel: 'email',
    subject: 'Notre échange du {{interview}}',
    body: `{{greeting}},

Merci. Le {{interview}} me convient très bien, et je réserve ce moment. J’ai prévu {{minutes}} minutes et je garderai un œil sur l’heure.

S’il y a un lien ou un numéro à utiliser, ou un lieu où vous retrouver, il vous suffit de me l’indiquer.

Au plaisir de vous parler,
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: 'Réponse sur LinkedIn avec des créneaux',
    channel: 'linkedin',
    body: `{{greeting}}, merci d’avoir accepté. L’un de ces moments vous conviendrait-il, pour {{minutes}} minutes\u202f?

{{slots}}

Si rien ne convient, proposez-moi un autre moment et je m’organiserai.

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

Si quelque chose a changé de votre côté, il vous suffit de me le dire.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Confirmation sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, je me réjouis de notre échange du {{interview}}. Voici ce que j’ai noté\u202f: {{minutes}} minutes, {{medium}}, {{place}}. Si quelque chose a changé de votre côté, il vous suffit de me le dire. {{my-name}}`,
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

Toutes mes excuses\u202f: j’ai un empêchement et je ne pourrai pas assurer notre échange du {{interview}}. Pourrions-nous le déplacer à l’un de ces moments\u202f?

{{slots}}

Si aucun ne convient, proposez-m’en un autre et je m’adapterai. Pardon pour ce contretemps\u202f; je me réjouis toujours autant de vous parler.

Bien cordialement,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Report de l’entretien sur LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, toutes mes excuses\u202f: j’ai un empêchement et je ne pourrai pas assurer notre échange du {{interview}}. Pourrions-nous le déplacer à l’un de ces moments\u202f?

{{slots}}

Si aucun ne convient, proposez-m’en un autre et je m’adapterai.

{{my-name}}`,
  },
];

/** About a talk that did not take place. */
export const missed: readonly BuiltInMessage[] = [
  {
    id: 'email-they-missed',
    name: 'Après une absence de leur part, par e-mail',
    channel: 'email',
    subject: 'Notre rendez-vous manqué',
    body: `{{greeting}},

Il me semble que notre échange du {{interview}} n’a pas pu avoir lieu. J’espère que tout va bien.

J’aimerais toujours vous entendre parler de votre métier. Si vous avez {{minutes}} minutes dans les semaines qui viennent, dites-moi ce qui vous convient et je serai là. Et si c’est trop en ce moment, je le comprends.

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

Si vous acceptez que nous essayions à nouveau, dites-moi ce qui vous convient et je serai là. Et si vous préférez en rester là, je le comprends.

Bien cordialement,
{{my-name}}`,
  },
];
