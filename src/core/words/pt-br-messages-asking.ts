import type { BuiltInMessage } from './built-in-message';

/** The most characters of a note that goes with a LinkedIn request, where the account is a free one. */
const LINKEDIN_REQUEST = 200;

/** First messages: the connection first, short, about them, asking for a conversation and nothing else. */
export const outreach: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Primeira mensagem por e-mail',
    channel: 'email',
    subject: 'Algumas perguntas sobre o seu trabalho',
    body: `{{greeting}},

{{opening}}

Meu nome é {{my-name}} e quero entender como é, de verdade, trabalhar na área de {{field}}. Podemos conversar por {{minutes}} minutos, por vídeo, por telefone ou pessoalmente? Estes horários funcionam para mim:

{{slots}}

Se outro horário for melhor para você, eu me adapto. E, se não der, eu entendo.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'email-introduced',
    name: 'Primeira mensagem por e-mail após uma apresentação',
    channel: 'email',
    subject: '{{referred-by}} sugeriu que eu escrevesse a você',
    body: `{{greeting}},

{{referred-by}} sugeriu que eu entrasse em contato com você. {{opening}}

Meu nome é {{my-name}} e quero entender como é, de verdade, trabalhar na área de {{field}}. Podemos conversar por {{minutes}} minutos, por vídeo, por telefone ou pessoalmente? Estes horários funcionam para mim:

{{slots}}

Se outro horário for melhor para você, eu me adapto. E, se não der, eu entendo.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'email-known',
    name: 'Primeira mensagem por e-mail a alguém que você conhece',
    channel: 'email',
    subject: 'Posso perguntar sobre o seu trabalho?',
    body: `{{greeting:Oi}},

{{opening}}

Ando pensando no meu caminho daqui para a frente, e uma área sempre me volta à cabeça: {{field}}. Você conhece essa área por dentro, e eu adoraria ouvir o que você acha dela. Podemos conversar por {{minutes}} minutos, por telefone, por vídeo ou tomando um café? Estes horários funcionam para mim:

{{slots}}

Qualquer outro horário também serve e, se a fase estiver corrida, sem problema.

Um abraço,
{{my-name}}`,
  },
  {
    id: 'linkedin-note',
    name: 'Primeira mensagem como nota no LinkedIn',
    channel: 'linkedin',
    limit: LINKEDIN_REQUEST,
    body: `{{greeting}}. {{opening}} Adoraria saber mais sobre o seu trabalho. Podemos conversar por {{minutes}} minutos? {{my-name}}`,
  },
  {
    id: 'linkedin-message',
    name: 'Primeira mensagem no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}},

{{opening}}

Quero entender como é, de verdade, trabalhar na área de {{field}}. Você teria {{minutes}} minutos para me contar sobre o seu trabalho? Eu me adapto à sua agenda e, se não der, entendo.

{{my-name}}`,
  },
];

/** To whoever has not answered the first message. */
export const reminder: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Lembrete por e-mail',
    channel: 'email',
    subject: 'Retomando: algumas perguntas sobre o seu trabalho',
    body: `{{greeting}},

Sei que mensagens se perdem na correria do dia a dia, por isso tento mais uma vez. Ainda adoraria saber como é o seu trabalho, e quinze minutos já seriam ótimos.

Se não for um bom momento, não precisa responder.

Atenciosamente,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Lembrete no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, sei que mensagens se perdem na correria do dia a dia, por isso tento mais uma vez. Ainda adoraria saber como é o seu trabalho, e quinze minutos já seriam ótimos. Se não for um bom momento, não precisa responder. {{my-name}}`,
  },
];

/** Reminders of what somebody offered; in their words or the user's, never in those of the note. */
export const offerReminder: readonly BuiltInMessage[] = [
  {
    id: 'offer-email',
    name: 'Lembrete de uma oferta por e-mail',
    channel: 'email',
    subject: 'Sobre o que você me ofereceu',
    body: `{{greeting:Oi}},

Volta e meia penso no que você me contou, e isso tem me ajudado bastante.

Você me fez uma oferta muito gentil: {{what-they-offered}}. Se ainda fizer sentido para você, eu ficaria muito feliz, e não há pressa.

Um abraço,
{{my-name}}`,
  },
  {
    id: 'offer-linkedin',
    name: 'Lembrete de uma oferta no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Oi}}, você me fez uma oferta muito gentil: {{what-they-offered}}. Se ainda fizer sentido para você, eu ficaria muito feliz, e não há pressa. {{my-name}}`,
  },
];

/** To whoever could make the introduction, with lines that they can forward as they are. */
export const introductionRequest: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Pedido de apresentação por e-mail',
    channel: 'email',
    subject: 'Você me apresentaria a {{name}}?',
    body: `{{greeting:Oi}},

Que bom que você me falou de {{name}}. Você toparia nos apresentar? Aqui vão algumas linhas que você pode encaminhar:

“{{my-name}} quer entender como é, de verdade, trabalhar na área de {{field}} e adoraria conhecer a sua trajetória e o seu trabalho. Seriam {{minutes}} minutos, por vídeo, por telefone ou pessoalmente, quando for melhor para você.”

Se preferir não apresentar, ou se agora não for um bom momento, eu entendo perfeitamente.

Agradeço desde já,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Pedido de apresentação no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Oi}}, você me apresentaria a {{name}}? Quero entender como é, de verdade, trabalhar na área de {{field}}, e uma conversa de {{minutes}} minutos já me ajudaria muito, no horário que for melhor. Se preferir não apresentar, eu entendo perfeitamente. {{my-name}}`,
  },
];
