import type { BuiltInMessage } from './built-in-message';

/** Thanks for a talk. They begin from something that was said, which the user chooses. */
export const thankYou: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Agradecimento por e-mail',
    channel: 'email',
    subject: 'Agradeço pela nossa conversa',
    body: `{{greeting:Oi}},

Agradeço muito por ter reservado um tempo para conversar comigo e por falar do seu trabalho com tanta franqueza. O que mais me marcou foi isto: {{what-you-said}}

Mais adiante, vou adorar contar a você aonde isso me levou.

Um abraço,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Agradecimento no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Oi}}, agradeço muito por ter reservado um tempo para conversar comigo. O que mais me marcou foi isto: {{what-you-said}}

Mais adiante, vou adorar contar a você aonde isso me levou.

{{my-name}}`,
  },
  {
    id: 'by-hand',
    name: 'Agradecimento à mão',
    channel: 'handwritten',
    body: `{{greeting:Oi}},

Agradeço por me contar sobre o seu trabalho. Cheguei com perguntas e saí com uma ideia mais clara, principalmente por causa disto: {{what-you-said}}

Agradeço de coração o seu tempo.

Um abraço,
{{my-name}}`,
  },
];

/** To whoever made the introduction, once the talk was held. */
export const reportBack: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Retorno por e-mail a quem apresentou',
    channel: 'email',
    subject: 'Agradeço por me apresentar a {{name}}',
    body: `{{greeting:Oi}},

Agradeço por me apresentar a {{name}}. Nós conversamos, e a principal coisa que aprendi foi esta: {{what-you-learned}}

Essa conversa foi muito importante para mim e só aconteceu graças a você. Se um dia eu puder fazer algo por você, é só me dizer.

Um abraço,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Retorno no LinkedIn a quem apresentou',
    channel: 'linkedin',
    body: `{{greeting:Oi}}, agradeço por me apresentar a {{name}}. Nós conversamos, e a principal coisa que aprendi foi esta: {{what-you-learned}}

Essa conversa foi muito importante para mim e só aconteceu graças a você. {{my-name}}`,
  },
];

/** To somebody in touch, some time after the talk. */
export const checkIn: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Um oi por e-mail',
    channel: 'email',
    subject: 'Notícias desde a nossa conversa',
    body: `{{greeting:Oi}},

Já faz um tempo que conversamos, e eu queria contar o que aconteceu desde então: {{what-happened-since}}

E por aí, como vão as coisas? Se um dia eu puder fazer algo por você, é só me dizer.

Um abraço,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Um oi no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Oi}}, já faz um tempo que conversamos, e eu queria contar o que aconteceu desde então: {{what-happened-since}}

E por aí, como vão as coisas? {{my-name}}`,
  },
];

/** To whoever gave advice that the user promised to follow, once they did. */
export const result: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Resultado do conselho por e-mail',
    channel: 'email',
    subject: 'Segui o seu conselho',
    body: `{{greeting:Oi}},

Quando conversamos, você sugeriu {{what-they-suggested}}. Foi o que eu fiz, e o resultado foi este: {{what-came-of-it}}

Mais uma vez, agradeço por me mostrar esse caminho. Se um dia eu puder fazer algo por você, é só me dizer.

Um abraço,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Resultado do conselho no LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Oi}}, quando conversamos, você sugeriu {{what-they-suggested}}. Foi o que eu fiz, e o resultado foi este: {{what-came-of-it}}

Mais uma vez, agradeço por me mostrar esse caminho. {{my-name}}`,
  },
];
