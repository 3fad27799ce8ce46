import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: 'Resposta por e-mail oferecendo horários',
    channel: 'email',
    subject: 'Horários para a nossa conversa',
    body: `{{greeting}},

Agradeço muito por aceitar conversar comigo. Algum destes horários funciona para você? Seriam {{minutes}} minutos.

{{slots}}

Pode ser por vídeo, por telefone ou pessoalmente, como você preferir. Se nenhum horário servir, é só me dizer qual seria melhor, e eu me organizo.

Será um prazer conversar com você.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: 'Resposta por e-mail aceitando um horário',
    channel: 'email',
    subject: 'Nossa conversa: {{interview}}',
    body: `{{greeting}},

Agradeço muito. Fica combinado: {{interview}}. Já reservei o horário: serão {{minutes}} minutos, e vou ficar de olho no relógio.

Se houver um link ou um número que eu deva usar, ou um lugar para nos encontrarmos, é só me mandar.

Será um prazer conversar com você.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: 'Resposta no LinkedIn oferecendo horários',
    channel: 'linkedin',
    body: `{{greeting}}, agradeço muito por aceitar conversar comigo. Algum destes horários funciona para você? Seriam {{minutes}} minutos.

{{slots}}

Se nenhum servir, é só me dizer qual seria melhor, e eu me organizo.

{{my-name}}`,
  },
];

/** On the day before the talk. */
export const confirmation: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Confirmação por e-mail',
    channel: 'email',
    subject: 'Nossa conversa: {{interview}}',
    body: `{{greeting}},

Escrevo para confirmar a nossa conversa: {{interview}}. Pelo que anotei, são {{minutes}} minutos, {{medium}}, {{place}}.

Se algo tiver mudado por aí, é só me avisar.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Confirmação no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, escrevo para confirmar a nossa conversa: {{interview}}. Pelo que anotei, são {{minutes}} minutos, {{medium}}, {{place}}. Se algo tiver mudado por aí, é só me avisar. {{my-name}}`,
  },
];

/** That the talk cannot be held when it was agreed. */
export const move: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Remarcação da entrevista por e-mail',
    channel: 'email',
    subject: 'Podemos encontrar outro horário?',
    body: `{{greeting}},

Sinto muito, mas surgiu um imprevisto e não vou conseguir manter a nossa conversa de {{interview}}. Podemos remarcar para um destes horários?

{{slots}}

Se nenhum servir, é só me dizer qual seria melhor, e eu me adapto. Peço desculpas pelo transtorno e continuo com muita vontade de conversar com você.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Remarcação da entrevista no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, sinto muito, mas surgiu um imprevisto e não vou conseguir manter a nossa conversa de {{interview}}. Podemos remarcar para um destes horários?

{{slots}}

Se nenhum servir, é só me dizer qual seria melhor, e eu me adapto.

{{my-name}}`,
  },
];

/** About a talk that did not take place. */
export const missed: readonly BuiltInMessage[] = [
  {
    id: 'email-they-missed',
    name: 'Quando a pessoa não pôde vir, por e-mail',
    channel: 'email',
    subject: 'Acabamos nos desencontrando',
    body: `{{greeting}},

Acho que nos desencontramos na nossa conversa de {{interview}}. Espero que esteja tudo bem.

Ainda adoraria ouvir você falar do seu trabalho. Se tiver {{minutes}} minutos nas próximas semanas, é só me dizer quando fica melhor para você. E, se agora não der, eu entendo.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'email-you-missed',
    name: 'Quando você não pôde ir, por e-mail',
    channel: 'email',
    subject: 'Peço desculpas por ter faltado à nossa conversa',
    body: `{{greeting}},

Peço desculpas por ter faltado à nossa conversa de {{interview}}. Você reservou esse tempo para mim, e eu deveria ter estado lá.

Se você topar tentar de novo, é só me dizer quando fica melhor para você, e desta vez não vou faltar. E, se preferir não remarcar, eu entendo.

Atenciosamente,
{{my-name}}`,
  },
];
