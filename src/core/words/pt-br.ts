import { sayMedium } from '../contact/medium';
import type { Channel, KnownChannel, LogFacts, NoteWords } from './en';
import {
  findings,
  practice,
  preparation,
  prompts,
  templateHeadings,
  topics,
} from './pt-br-built-in';
import { messages } from './pt-br-messages';

/** Stands before the times that a message offered, which end the line of the log. */
const offering = '; horários oferecidos ';

/** How messages are sent: what a template calls it, in every wording it had, and how the log says it. */
const channels = {
  email: { names: ['E-mail'], by: 'por e-mail' },
  linkedin: { names: ['LinkedIn'], by: 'pelo LinkedIn' },
  handwritten: { names: ['À mão'], by: 'à mão' },
} satisfies Readonly<Record<KnownChannel, unknown>>;

function by(channel: Channel | null): string {
  if (channel === null) return '';
  if (typeof channel === 'string') return ` ${channels[channel].by}`;
  // A word of the user's within a sentence: with capitals of its own it keeps them, as SMS does.
  const { own } = channel;
  const rest = own.slice(1);
  return ` por ${rest === rest.toLowerCase() ? own.toLowerCase() : own}`;
}

/** `Europe/Berlin, GMT+1`: a time zone by its name, empty where there is none, and its minutes ahead of UTC. */
function timeZone(name: string, ahead: number): string {
  if (name === 'UTC') return name;
  const size = Math.abs(ahead);
  const rest = size % 60;
  const hours = `${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  const offset = size === 0 ? 'GMT' : `GMT${ahead < 0 ? '-' : '+'}${hours}`;
  return name === '' ? offset : `${name}, ${offset}`;
}

/** What changed of a booked interview; null is what was taken away, undefined what stayed. */
type ChangedTalk = Parameters<NoteWords['log']['interviewChanged']>[0];

function changes({ medium, place, minutes }: ChangedTalk): readonly string[] {
  return [
    ...(medium === undefined
      ? []
      : [medium === null ? 'sem meio definido' : sayMedium(medium, mediumNames)]),
    ...(place === undefined ? [] : [place === null ? 'sem local' : `local: ${place}`]),
    ...(minutes === undefined ? [] : [minutes === null ? 'duração habitual' : long(minutes)]),
  ];
}

/** How a talk takes place, by the words that stand for it in a note. */
const mediumNames = { video: 'por vídeo', phone: 'por telefone', 'in person': 'presencial' };

function long(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`;
}

/** What is written into notes in Brazilian Portuguese, and read back from them. */
export const brazilianPortuguese: NoteWords = {
  headings: {
    interview: ['Entrevista'],
    interviewOn: ['Entrevista {day}'],
    preparation: ['Preparação'],
    questions: ['Perguntas'],
    reflection: ['Reflexão'],
    outcome: ['Resultado'],
    promises: ['Promessas'],
    waitingFor: ['Aguardando'],
    messages: ['Mensagens'],
    log: ['Registro'],
  },
  interviewNames: ['Entrevista informacional', 'Entrevista informativa'],
  questionsGuide:
    'Um guia, não um roteiro: comece pelo que você mais quer saber e siga o rumo da conversa. Não é preciso chegar a todas as perguntas. Guarde os últimos cinco minutos para perguntar quem mais vale a pena conhecer.',
  prompts,
  preparation,
  findings,
  practice,
  practised: (habit) => `pratiquei: ${habit}`,
  carried: (person, day) =>
    day === null
      ? `O que quero fazer melhor, da conversa com ${person}:`
      : `O que quero fazer melhor, da conversa com ${person} em ${day}:`,
  companyStep: ['Pesquisar a empresa'],
  topics,
  ticks: { asked: ['Perguntei'] },
  templateHeadings,
  brainstormGuide:
    'Vale qualquer pessoa que vier à cabeça; a escolha fica para depois. Escreva um nome por linha e, se souber, o cargo e a empresa depois de vírgulas.',
  introduction:
    'Meu nome é {{my-name}} e estou conhecendo melhor esta área: {{field}}. Quero saber como é o trabalho, o que ele exige de quem o faz e aonde pode levar. Pedi esta conversa por causa disto: {{why-them}}.',
  learnings: {
    begin: ['%% informational-interviews: o que aprendi %%'],
    end: ['%% informational-interviews: fim %%'],
    header: {
      person: ['Pessoa'],
      company: ['Empresa'],
      field: ['Área'],
      date: ['Data'],
      fit: ['Afinidade'],
      takeaway: ['Aprendizado'],
    },
  },
  comparison: {
    begin: ['%% informational-interviews: comparação %%'],
    field: ['Área'],
    noField: ['Área não anotada'],
    rows: {
      talks: ['Conversas'],
      fit: ['Afinidade'],
      takeaways: ['Aprendizados'],
      unknown: ['Ainda em aberto'],
    },
  },
  criteriaGuide:
    'Escreva em uma lista o que importa para você no trabalho, como `- Tempo ao ar livre`. Cada item vira uma linha da tabela criada por “Inserir comparação”, com espaço para o que você pensa de cada área.',
  statuses: {
    identified: 'Na minha lista',
    contacted: 'Conversa pedida',
    replied: 'Respondeu',
    scheduled: 'Conversa agendada',
    interviewed: 'Já conversamos',
    'in-touch': 'Em contato',
    declined: 'Disse não',
    'no-reply': 'Sem resposta',
    closed: 'Deixei de lado',
  },
  templateNames: {
    contact: 'Contato',
    preparation: 'Preparação',
    introduction: 'Apresentação',
    questions: 'Perguntas',
    reflection: 'Reflexão',
    brainstorm: 'Brainstorm',
    criteria: 'Critérios',
  },

  dates: {
    locale: 'pt-br',
    today: 'D [de] MMMM [de] YYYY',
    day: 'dddd, D [de] MMMM',
    clock: 24,
    moment: { 12: 'dddd, D [de] MMMM, [às] h:mm A', 24: 'dddd, D [de] MMMM, [às] HH:mm' },
    time: { 12: 'h:mm A', 24: 'HH:mm' },
    timeOfOtherDay: { 12: 'dddd, h:mm A', 24: 'dddd, HH:mm' },
    timeZone,
  },
  // “Prezado” and “caro” would have to know whether a man or a woman reads them.
  greet: (called, word) => `${word === '' ? 'Olá' : word}, ${called}`,
  /** How a talk takes place, as messages say it. */
  media: { video: 'por vídeo', phone: 'por telefone', 'in person': 'pessoalmente' },
  slots: {
    inZone: (times, zone) => `${times} (${zone})`,
    inSentence: (times) => times.join('; '),
    zoneUnderList: (zone) => `(${zone})`,
    withTheirs: (time, theirs) => `${time} (${theirs})`,
    inZoneWithTheirs: (time, zone, theirs) => `${time} (${zone}; ${theirs})`,
    there: (time, city, zone) => (city === null ? `${time} ${zone}` : `${time} em ${city}`),
  },
  // What headings are compared by is read of every language, and messages of none.
  get messages() {
    return messages;
  },
  channels,

  sources: {
    website: 'site da empresa',
    linkedin: 'LinkedIn',
    socialMedia: 'redes sociais',
    friend: 'amizade',
    family: 'família',
    event: 'evento',
    referral: 'indicação',
  },

  log: {
    named: (link) => `Indicou ${link}`,
    offering: [offering],
    added: 'Entrou na minha lista',
    asked: (channel) => `Conversa pedida${by(channel)}`,
    reminded: (channel) => `Lembrete enviado${by(channel)}`,
    answered: 'Respondeu',
    introductionAsked: (referrer, channel) =>
      `Apresentação pedida${referrer === null ? '' : ` a ${referrer}`}${by(channel)}`,
    noIntroduction: 'Sem apresentação',
    timesOffered: (channel) => `Opções de horário enviadas${by(channel)}`,
    bookedFor: (when, earlier, channel) =>
      earlier === null
        ? `Entrevista agendada${by(channel)} para ${when}`
        : `Entrevista agendada${by(channel)} para ${when}; ${earlier === 'thanked' ? 'agradeci' : 'sem agradecimento'} pela conversa anterior`,
    movedTo: (when, changed) =>
      [`Entrevista remarcada para ${when}`, ...changes(changed)].join(', '),
    interviewChanged: (changed) => `Entrevista alterada: ${changes(changed).join(', ')}`,
    postponed: (because, channel) => {
      if (because === 'moved') return `Remarcação da entrevista pedida${by(channel)}`;
      const said = because === null ? 'Entrevista adiada' : 'A entrevista não aconteceu';
      return channel === null ? said : `${said}; mensagem enviada${by(channel)}`;
    },
    confirmed: (channel) => `Entrevista confirmada${by(channel)}`,
    prepared: 'Preparação feita',
    talked: 'Conversamos',
    talkEndedAt: (time) => `A conversa terminou às ${time}`,
    fit: (fit) => `Afinidade ${fit} de 5`,
    learned: (takeaway) => `Aprendizado: ${takeaway}`,
    thanked: (channel) => `Agradecimento enviado${by(channel)}`,
    reflected: 'Reflexão feita',
    reportedBack: (referrer, channel) =>
      `Retorno dado a ${referrer ?? 'quem apresentou'}${by(channel)}`,
    checkedIn: (channel) => `Dei um oi${by(channel)}`,
    followUpSet: (day, step) =>
      step === null
        ? `Acompanhamento marcado para ${day}`
        : `Acompanhamento marcado para ${day}: ${step}`,
    followUpDone: (step) =>
      step === null ? 'Acompanhamento feito' : `Acompanhamento feito: ${step}`,
    skipped: {
      prepare: 'Preparação dispensada',
      thank: 'Agradecimento dispensado',
      reflect: 'Reflexão dispensada',
      'report-back': 'Retorno dispensado',
    },
    statusSet: (status) => `Status definido como “${status}”`,
    promised: (text, theirs) => `${theirs ? 'Prometeu' : 'Prometi'}: ${text}`,
    promiseKept: (text, theirs) =>
      `${theirs ? 'Cumpriu a promessa' : 'Cumpri a promessa'}: ${text}`,
    promiseDropped: (text) => `Promessa dispensada: ${text}`,
    promiseReminded: (text, channel) => `Lembrete da promessa enviado${by(channel)}: ${text}`,
    resultTold: (text, channel) =>
      text === null
        ? `Contei o resultado do conselho${by(channel)}`
        : `Contei o resultado${by(channel)}: ${text}`,
    noAnswer: 'Sem resposta',
    declined: 'Disse não',
    setAside: 'Deixei de lado',
    reopened: 'Contato reaberto',
    changed: 'Alterado',
    line: ({ said, offered = [], kept = [] }: LogFacts) => {
      const was = kept.map(({ name, says }) => `${name} era: ${says}`).join('; ');
      const times = offered.length === 0 ? '' : offering + offered.join(', ');
      return `${said}${was === '' ? '' : ` (${was})`}${times}`;
    },
  },
};
