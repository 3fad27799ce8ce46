import type { Fault, WrongValue } from '../contact/fault-of';
import {
  type PropertyKind,
  type PropertyName,
  type PropertyOfKind,
  skippableActions,
} from '../contact/properties';
import type { Status } from '../contact/status';
import { talkMinutes, travelMinutes } from '../contact/talk-minutes';
import type { SnoozeDay } from '../contact-command/snooze-offers';
import type { Due, Lapse, Silence } from '../follow-up/facts';
import type { StepId } from '../follow-up/step-ids';
import type { RefusedReason, UnreadReason } from '../import/import-reading';
import type { FirstMessage, Milestone, Span, TalkTrait } from '../learning/facts';
import type { Enclosing } from '../note/yaml/enclosing';
import { type DateTime, type Day, dayOf, hasTime, timeOf, weekdayOf } from '../time/civil';
import type { Language } from '../language';
import type { Because } from './because';
import type { Texts } from './en';
import { code, marked } from './marked-text';
import { dayEndedBy, type Speech, speechIn } from './speech';

/** What the properties mean whose names do not say it to everybody. */
const hardNames: { readonly [Name in PropertyName]?: string } = {
  company: 'a empresa',
  role: 'o cargo',
  field: 'a área profissional',
  source: 'onde você encontrou a pessoa',
  'why-them': 'o que chamou sua atenção',
  phone: 'o telefone',
  priority: 'a prioridade',
  'referred-by': 'quem apresentou você',
  contacted: 'quando você pediu a conversa',
  replied: 'quando a pessoa respondeu',
  interview: 'quando é a entrevista',
  'checked-in': 'quando você deu um oi pela última vez',
  'follow-up': 'o dia de retomar o contato',
  'next-step': 'para que retomar o contato',
  'check-in-every': 'de quantos em quantos dias dar um oi',
  takeaway: 'o aprendizado',
  fit: 'a afinidade',
};

/** Why an inline field stays in the text of a note. */
const staysBecause = {
  code: 'em código',
  comment: 'em um comentário',
  quote: 'em uma citação',
  log: 'no registro',
  otherValue: 'a propriedade tem outro valor',
  unfit: 'não dá para ler o valor',
  linked: 'algo aponta para ele com um link',
  structure: 'sem ele, o texto ao redor seria lido de outra forma',
};

const speech: Speech = {
  ...speechIn('pt-BR', {
    // Without the stops of “nov.”, which would meet those of sentences.
    day: ({ weekday, date, month }) =>
      `${weekday} ${date === '1' ? '1º' : date} ${month.replace('.', '')}`,
    withYear: (day, year) => `${day} ${year}`,
    withTime: (day, time) => `${day}, ${time}`,
    betweenSentences: ' ',
  }),
  // `Intl` has an “e” before the last of them.
  beside: (told) => told.join(', '),
};

function days(count: number): string {
  return speech.count(count, { one: '# dia', other: '# dias' });
}

/** How much time that is. */
function lapsed({ count, unit }: Lapse): string {
  if (unit === 'days') return days(count);
  return speech.count(count, { other: unit === 'hours' ? '# h' : '# min' });
}

/** How much time that is, as it is read aloud. */
function spokenLapse({ count, unit }: Lapse): string {
  if (unit === 'days') return days(count);
  return unit === 'minutes'
    ? minutes(count)
    : speech.count(count, { one: '# hora', other: '# horas' });
}

/** How long an item has, in a few words. */
function timeLeft(lapsed: (lapse: Lapse) => string): Texts['timeLeft']['shown'] {
  return {
    ago: (lapse) => `há ${lapsed(lapse)}`,
    late: (lapse) => `${lapsed(lapse)} de atraso`,
    left: (lapse) =>
      speech.count(lapse.count, {
        one: () => `falta ${lapsed(lapse)}`,
        other: () => `faltam ${lapsed(lapse)}`,
      }),
    now: 'agora',
    today: 'hoje',
    in: (time, lapse) => `${time}, daqui a ${lapsed(lapse)}`,
    from: (day, time, today) => {
      const word = speech.nearDay(day, today) ?? speech.day(day, today);
      return time === null ? word : `${word}, ${time}`;
    },
  };
}

function businessDays(count: number): string {
  return speech.count(count, { one: '# dia útil', other: '# dias úteis' });
}

function talks(count: number): string {
  return speech.count(count, { one: '# conversa', other: '# conversas' });
}

/** Fits in a row, from the lowest to the highest. */
function fitList(fits: readonly number[]): string {
  return speech.list(fits.map((fit) => speech.number(fit)));
}

/** A share, 0 to 1, in whole percent; none and all are said only of just these. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  const said = share > 0 && share < 1 ? Math.min(Math.max(whole, 1), 99) : whole;
  return `${speech.number(said)}%`;
}

/** That something is so for those of one field, company or role; no name needs an article. */
const inTrait: Readonly<Record<TalkTrait, (name: string) => string>> = {
  field: (name) => `na área “${name}”`,
  company: (name) => `na empresa “${name}”`,
  role: (name) => `no cargo “${name}”`,
};

/** Stands for the field, company or role of those of whom it is not known. */
const notNoted: Readonly<Record<TalkTrait, string>> = {
  field: 'Área não anotada',
  company: 'Empresa não anotada',
  role: 'Cargo não anotado',
};

/** In the place of a day that no note tells. */
const noDay = 'data não anotada';

/** The parts of the pane to look back in. */
const lookBackParts = { learned: 'O que aprendi', answers: 'Respostas', progress: 'Progresso' };

/** Over how many fields, companies or roles something goes. */
const howMany: Readonly<Record<TalkTrait, (count: number) => string>> = {
  field: (count) => speech.count(count, { one: 'em # área', other: 'em # áreas' }),
  company: (count) => speech.count(count, { one: 'em # empresa', other: 'em # empresas' }),
  role: (count) => speech.count(count, { one: 'em # cargo', other: 'em # cargos' }),
};

function minutes(count: number): string {
  return speech.count(count, { one: '# minuto', other: '# minutos' });
}

/** The words that a day takes within a sentence: the weekend is masculine. */
function onThe(day: Day): string {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 ? 'no' : 'na';
}

/** A day or time within a sentence: `na ter. 24 nov`. */
function onDay(when: Day | DateTime, today: Day): string {
  return `${onThe(dayOf(when))} ${speech.when(when, today)}`;
}

/** A day or time with its day of the week, led by `hoje` and its like: `hoje, dom. 22 nov`. */
function near(when: Day | DateTime, today: Day): string {
  const word = speech.nearDay(dayOf(when), today);
  const said = speech.when(when, today);
  return word === null ? said : `${word}, ${said}`;
}

/**
 * A time where somebody else is: `21:00 em Singapura`.
 *
 * @param city the city or country that their zone is named for; null for none.
 * @param zone what their zone is called in short; null where it is not.
 */
function there(time: string, city: string | null, zone: string | null): string {
  if (city !== null) return `${time} em ${city}`;
  return zone === null ? `${time} no horário da pessoa` : `${time} ${zone}`;
}

/** A time with what the clock shows then where somebody else is; null where that is the same. */
function inBothClocks(here: string, theirs: string | null): string {
  return theirs === null ? here : `${here} (${theirs})`;
}

/** When one has to leave for an interview, which is on the same day or the next one. */
function leaveBy(leave: DateTime, interview: Day | DateTime): string {
  return `Saia até ${timeOf(leave)}${dayOf(leave) === dayOf(interview) ? '' : ' da véspera'}`;
}

/** As {@link near}, within a sentence: `hoje, dom. 22 nov`, `na qui. 26 nov`. */
function on(when: Day | DateTime, today: Day): string {
  return speech.nearDay(dayOf(when), today) === null ? onDay(when, today) : near(when, today);
}

/** When something is to be done at the latest: `qui. 26 nov, 14:30`, `o fim de qua. 25 nov`. */
function latest(until: DateTime, today: Day): string {
  const day = dayEndedBy(until);
  return day === null ? speech.when(until, today) : `o fim de ${speech.day(day, today)}`;
}

/** By when, behind what is to be done; nothing where there is no such time. */
function by(until: DateTime | null, today: Day): string {
  return until === null ? '' : ` até ${latest(until, today)}`;
}

/** Names as a sentence quotes them. */
function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `“${name}”`);
}

/**
 * What ends with the user's own words or a name, with exactly one full stop: they may bring one
 * along. Our own sentences have theirs, and are never looked at.
 */
function ended(words: string): string {
  return /[.!?…。！？]$/.test(words) ? words : `${words}.`;
}

/** The end of a sentence, with the user's own words where there are any. */
function endedBy(words: string | null): string {
  return words === null ? '.' : `: ${ended(words)}`;
}

/** That the user talked with someone, and when, where that is known. */
function talked(interview: Day | DateTime | undefined, today: Day): string {
  return interview === undefined
    ? 'Vocês conversaram.'
    : `Vocês conversaram ${onDay(interview, today)}.`;
}

/** That a thank-you is to be sent, or was. */
function thanksDue({ until, isLate, today }: Due): string {
  if (!isLate) return until === null ? 'Falta agradecer.' : `Agradeça${by(until, today)}.`;
  const told =
    until === null
      ? 'O agradecimento atrasou'
      : `O prazo para agradecer era ${latest(until, today)}`;
  return `${told}; ainda vale a pena escrever.`;
}

function onKnown(day: Day | undefined, today: Day): string {
  return day === undefined ? '' : ` ${onDay(day, today)}`;
}

/** When the user last wrote to somebody who is silent; without the full stop. */
function lastWrote({ contacted, reminders, today }: Silence): string {
  const sent = speech.count(reminders, { one: '# lembrete', other: '# lembretes' });
  return reminders === 0
    ? `Você pediu uma conversa${onKnown(contacted, today)}`
    : `Você escreveu pela última vez${onKnown(contacted, today)} e já enviou ${sent}`;
}

/** What a notice says was done, and for whom; with its day where that is another than today. */
function did(what: string) {
  return (who: string, on: PastDay | null = null) =>
    `${who}: ${what}${on === null ? '' : `, ${speech.day(on.day, on.today)}`}`;
}

/** Since which day, which is called `hoje` or `ontem` where it is. */
function since(day: Day, today: Day): string {
  return `desde ${speech.nearDay(day, today) ?? speech.day(day, today)}`;
}

/** The most lines that a note is told of at once. */
const MOST_LINES = 100;

/** A few names; of many the first, and how many more. */
function few(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  if (more <= 0) return speech.list(names);
  return speech.list([...names.slice(0, most), speech.count(more, { other: 'mais #' })]);
}

function people(count: number): string {
  return speech.count(count, { one: '# pessoa', other: '# pessoas' });
}

/** What is known of something, beside each other; nothing of what is not. */
function facts(...told: readonly (string | null)[]): string {
  return speech.beside(told.filter((fact) => fact !== null));
}

function notes(count: number): string {
  return speech.count(count, { one: '# nota', other: '# notas' });
}

/** Where somebody stands who is closed, and the way back. */
function closedAs(status: Status) {
  return (name: string, back: Status) =>
    `${name} está em “${statuses[status]}”. Mova primeiro para “${statuses[back]}”.`;
}

/** What is open after a talk. */
const openAfterwards = { thank: 'o agradecimento', reflect: 'a reflexão' } as const;

/** How many names stand in a sentence at most. */
const MOST_NAMED = 5;

const dayWords: Texts['settingForms']['dayWords'] = {
  through: new Set(['-', '–', '—', 'a', 'à', 'as', 'às', 'até', 'ate']),
  beside: new Set([
    ...[',', '&', '+', '/', ':', '.', 'e', 'ou', 'de', 'da', 'das', 'desde', 'entre'],
    ...['em', 'na', 'nas', 'no', 'nos', 'aos', 'cada', 'toda', 'todas', 'todo'],
    ...['semana', 'h', 'hs', 'hora', 'horas'],
  ]),
  all: {
    diariamente: [1, 2, 3, 4, 5, 6, 0],
    dia: [1, 2, 3, 4, 5, 6, 0],
    'todos os dias': [1, 2, 3, 4, 5, 6, 0],
    'todos os dias úteis': [1, 2, 3, 4, 5],
    // “Dias úteis” and “dias de semana”.
    dias: [1, 2, 3, 4, 5],
    úteis: [1, 2, 3, 4, 5],
    uteis: [1, 2, 3, 4, 5],
    // “Fim de semana” and “final de semana”.
    fim: [6, 0],
    fins: [6, 0],
    final: [6, 0],
    finais: [6, 0],
    fds: [6, 0],
  },
};

const settings: Texts['settings'] = {
  contactsFolder: {
    name: 'Pasta de contatos',
    description:
      'Cada nota desta pasta ou de suas subpastas é sobre uma pessoa, e novos contatos vão para cá. Deixe em branco para usar uma tag ou uma propriedade.',
  },
  templatesFolder: {
    name: 'Pasta de modelos',
    description:
      'Onde ficam os seus próprios modelos. As notas desta pasta nunca contam como pessoas.',
  },
  myName: { name: 'Seu nome', description: 'Usado para assinar suas mensagens.' },
  curiousAbout: {
    name: 'O que desperta sua curiosidade',
    description:
      'O trabalho que você quer conhecer melhor, como enfermagem. Vira a área de todas as pessoas que você adicionar a partir de agora, a menos que informe outra, e aparece nas suas mensagens.',
  },
  introduction: {
    name: 'Sua apresentação',
    description:
      'Quem você é e o que quer descobrir, em duas ou três frases. A lista de preparação começa com ela.',
  },
  availability: {
    name: 'Quando você pode conversar',
    description: 'Um período por linha, como segunda-feira a sexta-feira das 09:00 às 17:00.',
    mistake: 'Informe um período por linha, como segunda-feira a sexta-feira das 09:00 às 17:00.',
  },
  outreachLimit: {
    name: 'Conversas ao mesmo tempo',
    description: 'Novas pessoas são sugeridas até haver este número de conversas em andamento.',
  },
  minutes: {
    name: 'Duração da entrevista',
    description: 'Em minutos, a menos que a nota indique outra duração.',
  },
  nudgeAfter: {
    name: 'Lembrete depois de',
    description:
      'Dias úteis de espera por uma resposta antes de um lembrete, e outra vez antes de deixar para lá.',
  },
  mostNudges: {
    name: 'Lembretes por pessoa',
    description: 'O máximo a enviar. Com 0, a sugestão é deixar para lá.',
  },
  widenAfter: {
    name: 'Procurar outra pessoa depois de',
    description:
      'Dias úteis de espera por uma resposta antes que outra pessoa da empresa seja sugerida. 0 significa nunca.',
  },
  scheduleWithin: {
    name: 'Oferecer horários em até',
    description: 'Dias úteis depois da resposta.',
  },
  offeredAnswerWithin: {
    name: 'Horários oferecidos: perguntar de novo depois de',
    description: 'Dias úteis depois que você ofereceu horários.',
  },
  offeredLateAfter: {
    name: 'Horários oferecidos: em atraso depois de',
    description: 'Dias úteis depois que você ofereceu horários.',
  },
  prepareBefore: { name: 'Preparação: a partir de', description: 'Dias antes de uma entrevista.' },
  thankFromHours: {
    name: 'Agradecimento: a partir de',
    description: 'Horas depois do fim de uma entrevista.',
  },
  thankUntilHours: {
    name: 'Agradecimento: em atraso depois de',
    description: 'Horas depois do fim de uma entrevista.',
  },
  reportBackWithin: {
    name: 'Dar retorno em até',
    description: 'Dias depois de uma entrevista para contar como foi a quem apresentou você.',
  },
  checkInEvery: {
    name: 'Dar um oi a cada',
    description: 'Dias desde o último contato entre vocês. 0 significa nunca.',
  },
  introduceWithin: {
    name: 'Apresentação: escrever diretamente depois de',
    description:
      'Dias úteis de espera depois que você pede a alguém que apresente você. Então a pessoa que você quer conhecer volta a ser sugerida.',
  },
  buffer: {
    name: 'Tempo entre entrevistas',
    description:
      'Minutos a deixar livres antes e depois de cada entrevista quando você oferece horários.',
  },
  language: {
    name: 'Idioma do plugin',
    description:
      'O que o plugin diz, aqui e em qualquer outro lugar. A mudança vale quando você abrir o Obsidian de novo.',
  },
  noteLanguage: {
    name: 'Idioma das notas',
    description:
      'Novos títulos, perguntas e linhas do registro são escritos neste idioma. O que já está nas suas notas é entendido em qualquer um deles.',
  },
  messageLanguage: {
    name: 'Idioma das mensagens',
    description: 'As mensagens são escritas neste idioma, a menos que a nota indique outro.',
  },
  clock: {
    name: 'Formato de hora nas mensagens',
    description: 'Se os horários que você oferece aparecem no formato de 12 ou de 24 horas.',
  },
  taskFormat: {
    name: 'Formato das promessas',
    description: 'Como o dia de uma promessa é escrito. Os dois formatos são lidos.',
  },
  keepMessages: {
    name: 'Guardar uma cópia das mensagens',
    description: 'Guarda na nota o texto da mensagem quando você registra o envio.',
  },
  contactTag: {
    name: 'Tag de contato',
    description:
      'Notas com esta tag, ou com uma tag aninhada nela, também são sobre pessoas. Deixe em branco para não usar tag.',
    mistake: 'Informe uma única tag, sem espaços nem vírgulas.',
  },
  markerProperty: {
    name: 'Propriedade marcadora',
    description:
      'Notas com esta propriedade e este valor também são sobre pessoas, como type: person. Deixe em branco para não usar propriedade.',
    mistake: 'Informe uma propriedade e o valor dela, como type: person.',
  },
  propertyNames: {
    name: 'Nomes de propriedades',
    description:
      'Os nomes que suas notas usam para as propriedades, quando são diferentes. Um por linha, como company: Empregador.',
    mistake: 'Informe um por linha, como company: Empregador. Use cada nome uma só vez.',
  },
  logHeading: {
    name: 'Título do registro',
    description:
      'O título que suas notas usam para o registro, como Interações. Deixe em branco para usar o do idioma das notas.',
    mistake:
      'Informe um título de uma só linha, como Interações, que não seja título de entrevista.',
  },
  weekend: {
    name: 'Fim de semana',
    description: 'Dias da semana, como sábado, domingo.',
    mistake: 'Informe até seis dias, separados por vírgulas.',
  },
  daysOff: {
    name: 'Dias de folga',
    description: 'Outros dias, um por linha, como 2026-12-25.',
    mistake: 'Informe datas como 2026-12-25.',
  },
};

/** Why it is left to the user whether a line of a list is about a person. */
const doubts: Texts['adding']['list']['doubts'] = {
  'no-name': 'Não parece um nome',
  signs: 'Contém caracteres que nomes não costumam ter',
  several: 'Pode haver mais de uma pessoa nesta linha',
  another: 'O cargo ou a empresa parece ser de outra pessoa',
  company: 'Parece uma empresa',
  role: 'Parece um cargo',
  guess: 'O cargo e a empresa podem estar trocados',
  unsure: 'Pode ser lido de outra forma: confira o cargo e a empresa',
  'lower-case': 'Pode não ser um nome: não tem letra maiúscula',
  beneath: 'Parece ser sobre a pessoa acima',
  'goes-on': 'Parece continuar a linha acima',
  'no-column': 'Nenhuma coluna desta tabela tem um título para nomes',
  'unknown-column': 'Outra coluna desta tabela pode ser o cargo ou a empresa',
  'crossed-out': 'Riscado',
  heads: 'Parece ser um título para as pessoas abaixo',
  task: 'Parece uma tarefa: marque para adicionar a pessoa',
  greeting: 'Parece o começo de uma mensagem',
  nameless: 'Não há nome nesta linha: escreva um aqui',
  'of-address': 'O nome foi deduzido do endereço',
};

/** What a user reads for each status. */
const statuses: Readonly<Record<Status, string>> = {
  identified: 'Na minha lista',
  contacted: 'Conversa pedida',
  replied: 'Respondeu',
  scheduled: 'Conversa agendada',
  interviewed: 'Já conversamos',
  'in-touch': 'Em contato',
  declined: 'Disse não',
  'no-reply': 'Sem resposta',
  closed: 'Deixei de lado',
};

/** How a step of the method stands, behind its name. */
const stepStates: Texts['sidebar']['steps']['states'] = {
  done: 'feito',
  now: 'agora',
  ahead: 'mais adiante',
};

/** What a status is called behind a person's name. */
const statusBehindName: Readonly<Record<Status, string>> = {
  identified: 'na minha lista',
  contacted: 'conversa pedida',
  replied: 'respondeu',
  scheduled: 'conversa agendada',
  interviewed: 'já conversamos',
  'in-touch': 'em contato',
  declined: 'disse não',
  'no-reply': 'sem resposta',
  closed: 'deixei de lado',
};

/** What the days are called until which somebody may be left alone. */
const snoozeDays: Readonly<Record<SnoozeDay, string>> = {
  tomorrow: 'Amanhã',
  nextBusinessDay: 'Próximo dia útil',
  nextWeek: 'Semana que vem',
  inAMonth: 'Daqui a um mês',
};

const [leastMinutes, mostMinutes] = talkMinutes;

/** What is wrong with a value, by what it was meant for. */
const faults: Readonly<Record<Fault, string>> = {
  status: 'não é um status conhecido',
  text: 'não é um texto de uma só linha',
  day: 'não é um dia',
  done: 'não é um dia',
  moment: 'não é um dia nem um dia com hora',
  count: 'não é um número inteiro',
  minutes: `não é um número inteiro de ${leastMinutes} a ${mostMinutes}`,
  travel: `não é um número inteiro de ${travelMinutes[0]} a ${travelMinutes[1]}`,
  language: 'não é o código de um idioma',
  zone: 'não é um fuso horário',
  fit: 'não é um número de 1 a 5',
  get actions() {
    return `não é uma lista de ${speech.anyOf(skippableActions)}`;
  },
  get action() {
    return `não é ${speech.anyOf(skippableActions)}`;
  },
  several: 'é mais de um valor',
  stillToCome: 'está no futuro',
};

/** That a value does not fit. */
function saysWrongly({ name, says, fault }: WrongValue): string {
  return `“${name}” diz “${says}”, que ${faults[fault]}.`;
}

/**
 * Why a note was left alone and how to fix it, as sentences.
 *
 * @param why what is in the way, without the full stop, since the line may still follow.
 */
function because(why: string, suggestion: string): Because {
  return { reason: `${why}.`, reasonOnLine: (line) => `${why} (linha ${line}).`, suggestion };
}

/** What is opened and closed around a value, each with its article. */
const enclosings: Readonly<Record<Enclosing, string>> = {
  quote: 'as aspas',
  bracket: 'o colchete',
  brace: 'a chave',
};

/** What is left open around a value. */
const openEnclosings: Readonly<Record<Enclosing, string>> = {
  quote: 'aspas que se abrem e nunca se fecham',
  bracket: 'um colchete que se abre e nunca se fecha',
  brace: 'uma chave que se abre e nunca se fecha',
};

/** What is closed only on a later line. */
const lateEnclosings: Readonly<Record<Enclosing, string>> = {
  quote: 'aspas que só se fecham mais abaixo',
  bracket: 'um colchete que só se fecha mais abaixo',
  brace: 'uma chave que só se fecha mais abaixo',
};

/** What closes it, with its article. */
const closings: Readonly<Record<Enclosing, string>> = {
  quote: 'das aspas de fechamento',
  bracket: 'do colchete de fechamento',
  brace: 'da chave de fechamento',
};

/** Signs that would be overlooked, or taken for part of the sentence. */
const signs: Readonly<Record<string, string>> = {
  ...{ '`': 'um acento grave', ',': 'uma vírgula', '*': 'um asterisco' },
  ...{ '!': 'um ponto de exclamação', ']': 'um colchete de fechamento' },
  ...{ '}': 'uma chave de fechamento', '|': 'uma barra vertical', '-': 'um hífen' },
  ...{ '?': 'um ponto de interrogação', ':': 'dois-pontos' },
};

/** What is to be written for a property of each kind; a status is chosen. */
const wants: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: 'um texto de uma só linha',
  day: 'um dia como 2026-11-25',
  done: 'um dia como 2026-11-25',
  moment: 'um dia como 2026-11-25, ou um dia com hora como 2026-11-25T14:00',
  count: 'um número inteiro, 0 ou mais',
  minutes: `um número inteiro de ${leastMinutes} a ${mostMinutes}`,
  travel: `um número inteiro de ${travelMinutes[0]} a ${travelMinutes[1]}`,
  fit: 'um número de 1 a 5',
  language: 'um idioma como es ou pt-BR',
  zone: 'um fuso horário como Asia/Singapore',
  get actions() {
    return `apenas ${speech.anyOf(skippableActions)} nesta lista`;
  },
};

/** The day on which something was done, as read today. */
interface PastDay {
  readonly day: Day;
  readonly today: Day;
}

/** What is to be typed for a property of each kind, as an example; a status is chosen. */
const examples: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: '',
  day: '2026-11-25',
  done: '2026-11-25',
  moment: '2026-11-25T14:00',
  count: '0',
  minutes: '30',
  travel: '20',
  fit: '1–5',
  language: 'es',
  zone: 'Asia/Singapore',
  actions: skippableActions.slice(0, 2).join(', '),
};

/** All that the product says in Brazilian Portuguese. */
export const brazilianPortuguese: Texts = {
  speech,

  statuses,

  /** How a talk takes place, within a sentence or beside other facts. */
  media: { video: 'por vídeo', phone: 'por telefone', 'in person': 'presencial' },

  problems: {
    unread: (name, value, fault, wanted) =>
      wanted === 'status'
        ? marked`${code(name)} diz “${value}”, que ${faults[fault]}. Escolha um.`
        : marked`${code(name)} diz “${value}”, que ${faults[fault]}. Escreva ${wants[wanted]}.`,
    cannotBeRead: 'Não dá para ler as propriedades no topo desta nota.',
    whereToLook:
      'Abra a nota e procure uma linha que não seja “nome: valor”, um nome que apareça duas vezes ou aspas que não se fecham.',
    typed: (value, fault, wanted) =>
      `“${value}” ${faults[fault]}. ${wanted === 'status' ? 'Escolha um' : `Informe ${wants[wanted]}`}.`,
    atStake: saysWrongly,
    promiseDay: (promise, day) =>
      `A promessa “${promise}” diz “${day}”, que não é um dia; por isso nenhum dia conta para ela. Escreva na linha dela um dia como 2026-11-25.`,
    sameName: (counts, second) =>
      marked`${code(counts)} e ${code(second)} são o mesmo nome para o Obsidian, e só ${code(counts)} conta. Fique com um deles.`,
    copy: (copy, original) =>
      `“${copy}” parece uma cópia de “${original}” deixada por uma sincronização, por isso não está na sua lista. Passe para “${original}” o que faltar e exclua a cópia; se for outra pessoa, renomeie a nota.`,
    foreignStatus: (status) =>
      marked`${code(status)} já significa outra coisa aqui. Para usar outra propriedade, defina-a em “Nomes de propriedades” nas configurações.`,
    foreignStatuses: (count, status) =>
      speech.sentences([
        speech.count(count, {
          one: (count) =>
            `${count} nota usa “${status}” para outra coisa, por isso a pessoa não está na sua lista.`,
          other: (count) =>
            `${count} notas usam “${status}” para outra coisa, por isso as pessoas não estão na sua lista.`,
        }),
        'Para usar outra propriedade, defina-a em “Nomes de propriedades” nas configurações.',
      ]),
    stillToCome: (name, day, today) =>
      marked`${code(name)} diz ${speech.day(day, today)}, que está no futuro. Escreva o dia em que isso foi feito.`,
    missing: {
      contacted: (status, name) =>
        marked`O status é “${statuses[status]}”, mas falta ${code(name)}. Preencha para saber quando escrever de novo.`,
      replied: (status, name) =>
        marked`O status é “${statuses[status]}”, mas falta ${code(name)}. Preencha para que a lista lembre você de combinar um horário.`,
      interview: (status, name) =>
        marked`O status é “${statuses[status]}”, mas falta ${code(name)}. Preencha com o dia e a hora da conversa.`,
    },
    noTouch: (name) =>
      marked`Nada diz quando foi o último contato entre vocês. Preencha ${code(name)} para que a lista lembre você de dar um oi.`,
    answered: (replied, today) =>
      marked`A resposta veio ${onDay(replied, today)}, mas o status ainda é “${statuses.contacted}”. Registre a resposta.`,
    markAsBooked: 'Registrar agendamento',
    booked: (interview, today) =>
      marked`Há uma entrevista para ${speech.when(interview, today)}, mas o status ainda é “${statuses.replied}”. Se já estiver combinada, registre o agendamento.`,
  },

  talk: {
    fit: 'Este trabalho combinaria comigo?',
    fitHint: 'Digite um número de 1 (nem um pouco) a 5 (muito).',
    takeaway: 'A principal coisa que aprendi',
    nextStep: 'Próximo passo',
    nextStepExample: 'Enviar o artigo de que falamos',
  },

  contactCommands: {
    'mark-contacted': {
      name: 'Registrar pedido de conversa',
      who: 'A quem você pediu uma conversa?',
      done: did('pedido de conversa registrado'),
      whenDone: (name) => `Quando você pediu uma conversa a ${name}?`,
    },
    'mark-introduction-asked': {
      name: 'Registrar pedido de apresentação',
      who: 'Quem você pediu para conhecer?',
      done: did('pedido de apresentação registrado'),
      whenDone: (name) => `Quando você pediu para conhecer ${name}?`,
    },
    'mark-no-introduction': {
      name: 'Sem apresentação',
      done: did('sem apresentação'),
      whenDone: (name) => `Quando você soube que não haverá apresentação a ${name}?`,
    },
    'mark-nudged': {
      name: 'Registrar envio de lembrete',
      who: 'A quem você enviou um lembrete?',
      done: did('envio de lembrete registrado'),
      whenDone: (name) => `Quando você enviou um lembrete a ${name}?`,
    },
    'mark-replied': {
      name: 'Registrar resposta',
      who: 'Quem respondeu?',
      done: did('resposta registrada'),
      whenDone: (name) => `Quando veio a resposta de ${name}?`,
    },
    'mark-offered': {
      name: 'Registrar oferta de horários',
      who: 'A quem você ofereceu horários?',
      done: did('oferta de horários registrada'),
      whenDone: (name) => `Quando você ofereceu horários a ${name}?`,
    },
    'schedule-interview': {
      name: 'Agendar entrevista',
      who: 'Com quem é a entrevista?',
      done: did('entrevista agendada'),
      bookedFor: (who, when) => `${who}: entrevista agendada para ${when}`,
      rebooked: {
        moved: (who, when) => `${who}: entrevista remarcada para ${when}`,
        changed: (who) => `${who}: entrevista alterada`,
      },
      title: (name) => `Agendar entrevista com ${name}`,
      submit: 'Agendar',
      timesOffered: 'Você ofereceu estes horários. Qual deles ficou?',
      timeHint: 'Deixe em branco até combinarem um horário.',
      minutes: 'Minutos',
      medium: 'Como vai ser a conversa',
      media: {
        '': 'Não definido',
        video: 'Vídeo',
        phone: 'Telefone',
        'in person': 'Presencial',
      },
      place: 'Link ou endereço',
      earlier: {
        talk: (interview, today) => `A conversa de ${speech.when(interview, today)}`,
        isOpen:
          'Você ainda não agradeceu por ela. Agendar uma nova entrevista tira esse aviso da lista.',
        mayBeHeld: 'Ela aconteceu?',
        choose: 'Escolha',
        moved: 'Não aconteceu: remarcar',
        thanked: 'Conversamos, e eu agradeci',
        skipped: 'Conversamos, mas vou dispensar o agradecimento',
        unchosen: 'Escolha uma opção, para que o agradecimento não seja esquecido.',
      },
      advice: {
        dayOver: 'Esse dia já passou.',
        timeOver: 'Esse horário já passou.',
        dayOff: 'É um dos seus dias de folga.',
        weekend: 'Cai no fim de semana.',
        overlap: (name, interview, until, today) =>
          `Coincide com a sua conversa com ${name}, ${speech.when(interview, today)} a ${timeOf(until)}.`,
        sameDay: (name, interview, day, today) => {
          const talk = `Nesse dia você também conversa com ${name}`;
          if (!hasTime(interview)) return `${talk}; ainda não há horário definido.`;
          return dayOf(interview) === day
            ? `${talk}, às ${timeOf(interview)}.`
            : `${talk}, a partir de ${speech.when(interview, today)}.`;
        },
      },
    },
    'postpone-interview': {
      name: 'Registrar adiamento da entrevista',
      who: 'Qual entrevista foi adiada?',
      done: did('entrevista adiada'),
      because: {
        moved: (who) => `${who}: remarcação da entrevista pedida`,
        missed: (who) => `${who}: mensagem enviada sobre a entrevista que não aconteceu`,
      },
      whenDone: (name) => `Quando a entrevista com ${name} foi adiada?`,
    },
    'mark-confirmed': {
      name: 'Registrar confirmação da entrevista',
      done: did('entrevista confirmada'),
      whenDone: (name) => `Quando você confirmou a entrevista com ${name}?`,
    },
    'mark-prepared': {
      name: 'Registrar preparação',
      who: 'Você se preparou para a entrevista com quem?',
      done: did('preparação registrada'),
      whenDone: (name) => `Quando você se preparou para a entrevista com ${name}?`,
    },
    'mark-interviewed': {
      name: 'Registrar entrevista feita',
      who: 'Com quem você conversou?',
      done: did('entrevista registrada como feita'),
      whenEnded: 'Quando a conversa terminou?',
    },
    'mark-thanked': {
      name: 'Registrar agradecimento',
      who: 'A quem você agradeceu?',
      done: did('agradecimento registrado'),
      whenDone: (name) => `Quando você agradeceu a ${name}?`,
    },
    'mark-reflected': {
      nothingWritten: 'Ainda não há nada escrito',
      sureToMark:
        'Não há resposta nas perguntas de reflexão, nem afinidade ou aprendizado. Algumas linhas agora ainda guardam o que você aprendeu.',
      keepWriting: 'Continuar escrevendo',
      name: 'Registrar reflexão',
      who: 'Você refletiu sobre a entrevista com quem?',
      done: did('reflexão registrada'),
      whenDone: (name) => `Quando você refletiu sobre a conversa com ${name}?`,
      title: (name) => `Refletir sobre a conversa com ${name}`,
    },
    'mark-reported-back': {
      name: 'Registrar retorno',
      who: 'Você deu retorno sobre a entrevista com quem?',
      done: did('retorno registrado'),
      whenDone: (name) => `Quando você contou como foi a conversa com ${name}?`,
    },
    'log-check-in': {
      name: 'Registrar um oi',
      who: 'Para quem você deu um oi?',
      done: did('oi registrado'),
      whenDone: (name) => `Quando você deu um oi para ${name}?`,
    },
    'finish-follow-up': {
      name: 'Concluir acompanhamento',
      who: 'Você concluiu o acompanhamento com quem?',
      done: did('acompanhamento concluído'),
      whenDone: (name) => `Quando você concluiu o acompanhamento com ${name}?`,
    },
    'skip-follow-up': {
      name: 'Dispensar acompanhamento',
      who: 'Você quer dispensar o acompanhamento com quem?',
      done: did('acompanhamento dispensado'),
      question: 'O que você quer dispensar?',
      choices: {
        prepare: 'A preparação',
        thank: 'O agradecimento',
        reflect: 'A reflexão',
        'report-back': 'O retorno a quem apresentou',
      },
    },
    'add-to-list': {
      name: 'Adicionar esta nota à minha lista',
      done: did('agora na sua lista'),
    },
    'set-follow-up': {
      name: 'Marcar acompanhamento',
      who: 'Com quem você quer retomar o contato?',
      done: did('acompanhamento marcado'),
      doneFor: (who, day, today) => `${who}: acompanhamento marcado para ${speech.day(day, today)}`,
      title: (name) => `Acompanhamento com ${name}`,
    },
    'snooze-contact': {
      name: 'Pausar contato',
      who: 'Qual contato você quer pausar?',
      forSeveral: 'Pausar',
      done: did('em pausa'),
      until: (who, until, today) => `${who}: em pausa até ${speech.day(until, today)}`,
      title: (who) =>
        who === null
          ? 'Quando você quer voltar a ver essas pessoas na lista?'
          : `Quando você quer voltar a ver ${who} na lista?`,
      offer: (offered, until, today) => `${snoozeDays[offered]}: ${speech.day(until, today)}`,
    },
    'set-priority': {
      name: 'Definir prioridade',
      who: 'Você quer definir a prioridade de quem?',
      done: did('prioridade definida'),
      doneAs: (who, priority) =>
        priority === null
          ? `${who}: prioridade removida`
          : `${who}: prioridade definida como ${speech.number(priority)}`,
      title: (name) => `Prioridade de ${name}`,
      choice: (priority) => {
        if (priority === null) return 'Nenhuma';
        return priority === 1 ? '1 (vem primeiro)' : String(priority);
      },
    },
    'set-status': {
      name: 'Definir status do contato',
      who: 'Você quer definir o status de quem?',
      forSeveral: 'Definir status',
      done: did('status definido'),
      doneAs: (who, status) => `${who}: status definido como “${statuses[status]}”`,
      title: (name) => `Qual é o status de ${name}?`,
      titleForSeveral: 'Qual é o status dessas pessoas?',
      dateTitle: (name, status) => `${name}: ${statuses[status]}`,
      dates: {
        contacted: 'Conversa pedida em',
        replied: 'Resposta recebida em',
        interview: 'Dia da entrevista',
      },
      datesForSeveral: {
        contacted: 'Quando você pediu a conversa?',
        replied: 'Quando veio a resposta?',
      },
      timeHint: 'Deixe em branco se não souber.',
      submit: 'Definir status',
    },
    'add-promise': {
      name: 'Adicionar promessa',
      who: 'Com quem é a promessa?',
      done: did('promessa adicionada'),
      title: (name) => `Promessa entre você e ${name}`,
      what: 'O que foi prometido',
      whatExample: 'Enviar o artigo de que falamos',
      whose: 'Quem prometeu',
      mine: 'Eu',
      theirs: (name) => name,
      by: 'Até quando',
      byHint: 'Deixe em branco se não combinaram um dia.',
    },
    'keep-promise': {
      name: 'Registrar promessa cumprida',
      who: 'Com quem era a promessa que você cumpriu?',
      done: did('promessa registrada como cumprida'),
      whenDone: (name) => `Quando você cumpriu a promessa feita a ${name}?`,
      question: (name) => `Qual promessa feita a ${name} você cumpriu?`,
      choice: (text, day, today) =>
        day === null ? text : `${text} (até ${speech.day(day, today)})`,
    },
    'keep-their-promise': {
      name: 'Cumpriu o que prometeu',
      done: did('cumpriu o que prometeu'),
      whenDone: (name) => `Quando ${name} cumpriu a promessa?`,
      question: (name) => `Qual promessa ${name} cumpriu?`,
    },
    'drop-promise': {
      name: 'Dispensar promessa',
      onButton: 'Dispensar',
      done: did('promessa dispensada'),
      question: 'Qual promessa você quer dispensar?',
    },
    'mark-promise-reminded': {
      name: 'Registrar envio de lembrete de promessa',
      done: did('envio de lembrete registrado'),
      whenDone: (name) => `Quando você enviou o lembrete a ${name}?`,
    },
    'mark-result-told': {
      name: 'Registrar mensagem sobre o resultado',
      done: did('mensagem sobre o resultado registrada'),
      whenDone: (name) => `Quando você contou o resultado a ${name}?`,
      question: 'Sobre qual promessa você quer contar?',
      offer: 'Contar o resultado',
    },
    'mark-no-reply': {
      name: 'Registrar que não houve resposta',
      who: 'Quem não respondeu?',
      done: did('sem resposta'),
      whenDone: (name) => `Quando você deixou de esperar a resposta de ${name}?`,
    },
    'mark-declined': {
      name: 'Registrar que disse não',
      who: 'Quem disse não?',
      done: did('disse não'),
      whenDone: (name) => `Quando ${name} disse não?`,
    },
    'close-contact': {
      name: 'Deixar contato de lado',
      who: 'Qual contato você quer deixar de lado?',
      forSeveral: 'Deixar de lado',
      done: did('contato deixado de lado'),
      whenDone: (name) => `Quando você deixou de lado o contato com ${name}?`,
    },
    'reopen-contact': {
      name: 'Reabrir contato',
      who: 'Qual contato você quer reabrir?',
      done: did('contato reaberto'),
      whenDone: (name) => `Quando você reabriu o contato com ${name}?`,
    },
  },

  anyCommand: {
    onAnotherDay: (name) => `${name}…`,
    anotherDay: 'Outra data…',
    leftAsItWas: (property) =>
      `“${property}” ficou como estava: o valor não é válido e é longo demais para caber no registro. Encurte ou corrija na nota.`,
    openPromises: {
      title: (name, count) =>
        count === 1
          ? `Há uma promessa em aberto com ${name}`
          : `Há promessas em aberto com ${name}`,
      titleForSeveral: 'Há promessas em aberto',
      own: (text) => `Você prometeu: ${ended(text)}`,
      theirs: (text) => `Você aguarda: ${ended(text)}`,
      withSeveral: (names) => `Há promessas em aberto com: ${ended(few(names))}`,
      more: (count) => speech.count(count, { other: 'E mais #.' }),
      stayInNote: (count) =>
        count === 1
          ? 'Ela continua na nota, mas sai da sua lista.'
          : 'Elas continuam na nota, mas saem da sua lista.',
      stayInNotes: 'Elas continuam nas notas, mas saem da sua lista.',
    },
    fitsNobody: (name) => `“${name}” não se aplica a ninguém no momento.`,
    fitsNoneSelected: 'Nada mudou: isto não se aplica a ninguém da seleção.',
    nothingChanged: 'Nada mudou.',
    people: (names) => (names.length > 3 ? people(names.length) : speech.list(names)),
    countOfPeople: people,
    unfit: (names) => `De fora, porque isto não se aplica: ${ended(few(names))}`,
    withProblems: (names) =>
      `De fora, porque a nota tem um valor que não pode ser usado: ${ended(few(names))}`,
    nobodyAdded: 'Ninguém entrou na sua lista.',
    fixed: (name, property) => `${name}: correção feita em ${property}`,
  },

  followUps: {
    'check-in': {
      name: 'Dar um oi',
      doing: 'Escrever um oi',
      reason: (touch, daysAgo, today) => {
        if (touch === null) return 'Vocês estão em contato.';
        const ago = daysAgo > 0 ? `, há ${days(daysAgo)}` : '';
        return `O último contato entre vocês foi ${onDay(touch, today)}${ago}. Um oi rápido mantém vivo o contato.`;
      },
    },
    'follow-up': {
      name: 'Acompanhamento',
      doing: 'Feito',
      title: (name) => `Acompanhamento com ${name}`,
      reason: (chosen, step, { today, isLate }) => {
        if (chosen === undefined) return 'Você marcou um acompanhamento.';
        const set = `Você marcou um acompanhamento para ${near(chosen, today)}${endedBy(step)}`;
        return isLate ? speech.sentences([set, 'Ainda está em aberto.']) : set;
      },
    },
    'give-up': {
      name: 'Deixar para lá',
      doing: 'Deixar para lá',
      title: (name) => `Deixar para lá: ${name}`,
      reason: (silence) => {
        const { from, waited, today } = silence;
        const wrote = lastWrote(silence);
        return from === null
          ? `${wrote}. Sem resposta há ${businessDays(waited)}. Tudo bem deixar para lá.`
          : `${wrote}. Se não vier resposta, você pode deixar para lá a partir de ${speech.day(from, today)}.`;
      },
    },
    interview: {
      name: 'Entrevista',
      overdueName: 'Entrevista encerrada',
      unprepared: 'Entrevista a preparar',
      doing: 'Abrir conversa',
      openLink: 'Abrir link',
      doingOnceOver: 'Como foi?',
      reason: (interview, theirs, length, medium, leave, today) => {
        if (interview === undefined) return 'Você tem uma entrevista.';
        const long = length === null ? '' : `, com duração de ${minutes(length)}`;
        const how = medium === null ? '' : ` (${medium})`;
        const talk = `Sua conversa é ${inBothClocks(on(interview, today), theirs)}${long}${how}.`;
        return leave === null ? talk : `${talk} ${leaveBy(leave, interview)}.`;
      },
      reasonOnceOver: (interview, today) =>
        `Sua entrevista de ${speech.when(interview, today)} já terminou. Como foi?`,
      thanksSent: 'O agradecimento já foi enviado.',
      thanksSkipped: 'Você preferiu não enviar um agradecimento.',
      thanks: thanksDue,
    },
    nudge: {
      name: 'Enviar lembrete',
      doing: 'Escrever lembrete',
      reason: (silence) => {
        const { from, waited, reminders, today } = silence;
        const wrote = lastWrote(silence);
        if (from !== null) {
          const another = reminders === 0 ? 'um lembrete curto' : 'outro lembrete curto';
          return `${wrote}. Se não vier resposta, você pode enviar ${another} a partir de ${speech.day(from, today)}.`;
        }
        return reminders === 0
          ? `${wrote} e está há ${businessDays(waited)} sem resposta. Um lembrete curto cai bem agora.`
          : `${wrote}. Sem resposta há ${businessDays(waited)}. Outro lembrete curto cai bem agora.`;
      },
    },
    prepare: {
      name: 'Preparar',
      doing: 'Preparar',
      alreadyDone: 'Já preparei',
      reason: (interview, theirs, daysLeft, { until, today }) => {
        const talk =
          interview === undefined
            ? 'Você tem uma entrevista'
            : `Sua conversa é ${inBothClocks(on(interview, today), theirs)}`;
        const left = daysLeft > 1 ? `, daqui a ${days(daysLeft)}` : '';
        return `${talk}${left}. Prepare-se${by(until, today)}.`;
      },
    },
    promise: {
      name: 'Cumprir promessa',
      waiting: 'Aguardar promessa',
      own: (text) => `Promessa: ${text}`,
      theirs: (text) => `Aguardando: ${text}`,
      doing: 'Já cumpri',
      remind: 'Escrever lembrete',
      openNote: 'Abrir nota',
      title: (name) => `Você cumpriu a promessa feita a ${name}?`,
      reason: (text, day, { today, isLate }) => {
        if (day === null) return `Você prometeu: ${ended(text)}`;
        const told = `Você prometeu para ${near(day, today)}: ${ended(text)}`;
        return isLate ? speech.sentences([told, 'Ainda vale a pena cumprir.']) : told;
      },
      repeats: 'Esta promessa se repete: marque-a no lugar onde você guarda essas tarefas.',
      reasonOfTheirs: (text, day, isOver, today) => {
        const told = `Você aguarda o que foi prometido para ${near(day, today)}: ${ended(text)}`;
        return isOver ? speech.sentences([told, 'Um lembrete curto cai bem agora.']) : told;
      },
    },
    'reach-out': {
      name: 'Pedir conversa',
      doing: 'Escrever mensagem',
      askToIntroduce: (referrer) => `Pedir apresentação a ${referrer}`,
      reason: (chosen, step, today) =>
        chosen === undefined
          ? 'Na sua lista.'
          : `Você planejou pedir uma conversa ${on(chosen, today)}${endedBy(step)}`,
      reasonOnceIntroductionAsked: (referrer, asked, from, today) => {
        const whom = referrer === null ? '' : ` a ${referrer}`;
        return speech.sentences([
          `Você pediu uma apresentação${whom} ${on(asked, today)}.`,
          from === null
            ? 'Se não deu em nada, escreva diretamente à pessoa.'
            : `Se não der em nada, você pode escrever diretamente a partir de ${speech.day(from, today)}.`,
        ]);
      },
      canIntroduce: (referrer) => `${referrer} pode apresentar você.`,
      caughtYourEye: (whyThem) => `O que chamou sua atenção: ${ended(whyThem)}`,
      priority: (priority) => `Prioridade ${priority}.`,
      notAsked: 'Você ainda não pediu uma conversa.',
      widened: (silent, company, since, today) => {
        const waiting = since === undefined ? '' : ` desde ${speech.day(since, today)}`;
        return `Sem resposta de ${silent} (${company})${waiting}: procure outra pessoa de lá.`;
      },
    },
    reflect: {
      name: 'Refletir',
      doing: 'Refletir',
      reason: (interview, { until, isLate, today }) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? 'Algumas linhas agora ainda guardam o que você aprendeu.'
            : `Anote o que você aprendeu enquanto está tudo fresco na memória${until === null ? '' : `, de preferência${by(until, today)}`}.`,
        ]),
    },
    'report-back': {
      name: 'Dar retorno',
      doing: 'Contar como foi',
      tell: (referrer) => `Contar a ${referrer}`,
      reason: (referrer, interview, { until, isLate, today }) =>
        speech.sentences([
          referrer === null ? 'Alguém apresentou vocês.' : `${referrer} apresentou vocês.`,
          talked(interview, today),
          isLate
            ? 'Quem apresentou vocês ainda vai gostar de saber como foi.'
            : `Conte como foi${by(until, today)}.`,
        ]),
    },
    schedule: {
      name: 'Combinar horário',
      doing: 'Agendar entrevista',
      offer: 'Oferecer horários',
      reason: (replied, { until, isLate, today }) => {
        if (replied === undefined)
          return 'A resposta veio. É um bom momento para combinar um horário.';
        const answered = `A resposta veio ${onDay(replied, today)}`;
        return isLate
          ? `${answered} e ainda não há horário combinado. Não é tarde para sugerir um.`
          : `${answered}. Combine um horário${by(until, today)}.`;
      },
      reasonOnceOffered: (offered, from, { until, isLate, today }) => {
        const told = `Você ofereceu horários ${onDay(offered, today)}`;
        if (from !== null) {
          return `${told}. Espere a escolha até ${speech.day(from, today)}.`;
        }
        return isLate
          ? `${told} e ainda não há horário combinado. Não é tarde para perguntar de novo.`
          : `${told} e ainda não há horário combinado. Pergunte de novo${by(until, today)}.`;
      },
    },
    thank: {
      name: 'Agradecer',
      doing: 'Escrever agradecimento',
      reason: (interview, due) => speech.sentences([talked(interview, due.today), thanksDue(due)]),
      stillWorthSending: 'Ainda vale a pena enviar um agradecimento.',
      bestBy: (until, today) => `O melhor é agradecer até ${latest(until, today)}.`,
      bestBetween: (from, until, today) => {
        const begin = speech.when(timeOf(from) === '00:00' ? dayOf(from) : from, today);
        return `O melhor é agradecer entre ${begin} e ${latest(until, today)}.`;
      },
    },
  },

  snoozedUntil: (until, today) => `Em pausa até ${speech.day(until, today)}.`,

  timeLeft: { shown: timeLeft(lapsed), spoken: timeLeft(spokenLapse) },

  wentWell: (count, thankedInTime) => {
    const talked = speech.count(count, {
      one: 'Conversa com # pessoa',
      other: 'Conversas com # pessoas',
    });
    if (thankedInTime === 0) return talked;
    const thanked = speech.count(thankedInTime, {
      one: '# agradecimento no prazo',
      other: '# agradecimentos no prazo',
    });
    return `${talked}, ${thanked}`;
  },

  clocks: { both: inBothClocks, there },

  settingGroups: {
    folders: 'Pastas',
    you: 'Você',
    languages: 'Idiomas',
    messages: 'Mensagens',
    timing: 'Prazos',
    recognising: 'Como reconhecer pessoas',
    daysWithoutWork: 'Fim de semana e folgas',
  },

  settings,

  languageNames: {
    en: 'Inglês',
    de: 'Alemão',
    es: 'Espanhol',
    fr: 'Francês',
    'pt-BR': 'Português do Brasil',
    'zh-CN': 'Chinês simplificado',
  } satisfies Readonly<Record<Language, string>>,

  settingForms: {
    stretch: (weekday, from, until) => `${weekday} das ${from} às ${until}`,
    days: (first, last) => `${first} a ${last}`,
    dayWords,
    languageOfApp: 'O idioma do Obsidian',
    languageOfPlugin: 'O idioma do plugin',
    clockOfLanguage: 'Como de costume no idioma',
    taskFormats: {
      tasks: 'Com emojis',
      dataview: 'Com campos embutidos',
    },
    clocks: { 12: 'Doze horas, como 2:00 PM', 24: 'Vinte e quatro horas, como 14:00' },
    wholeNumber: (least, most) => `Informe um número inteiro de ${least} a ${most}.`,
    notMoreThan: (least, most, other) =>
      `Informe um número inteiro de ${least} a ${most} que não seja maior que “${settings[other].name}”.`,
    notLessThan: (least, most, other) =>
      `Informe um número inteiro de ${least} a ${most} que não seja menor que “${settings[other].name}”.`,
  },

  forms: {
    required: 'obrigatório',
    hours: { days: 'Dias', from: 'De', until: 'Até' },
    day: 'Dia',
    time: 'Hora',
    chooseDay: 'Escolha um dia.',
    yearOutOfReach: 'Escolha um dia entre 2000 e 2100.',
    chooseComingDay: 'Escolha um dia depois de hoje.',
    timeToCome: 'Essa hora está no futuro.',
    emptyIfForgotten: 'Deixe em branco se não lembrar.',
    chooseStatus: 'Escolha um status.',
    fillIn: 'Isto não pode ficar em branco.',
    dayToCome: 'Esse dia está no futuro.',
  },

  refusals: {
    noteGone: (name) => because(`“${name}” não existe mais`, 'Restaure a nota primeiro.'),

    // The lines around the properties.
    moreOnFirstLine: () =>
      because(
        'A primeira linha desta nota tem mais texto depois de ---',
        'Deixe só --- nessa linha ou, se ela não for o começo das propriedades, coloque uma linha vazia acima.',
      ),
    moreOnLastLine: () =>
      because(
        'Uma linha das propriedades desta nota tem mais texto depois de ---',
        'Deixe só --- nessa linha, se as propriedades terminam ali, ou coloque a linha entre aspas.',
      ),
    propertiesLeftOpen: () =>
      because(
        'As propriedades desta nota se abrem com --- e nunca se fecham',
        'Coloque uma linha com apenas --- abaixo da última propriedade.',
      ),
    loneCarriageReturn: () =>
      because(
        'As propriedades desta nota têm uma quebra de linha que cada programa lê de um jeito',
        'Abra as propriedades no modo de código-fonte e digite essa linha de novo.',
      ),

    // What the properties are as a whole.
    notNames: () =>
      because(
        'As propriedades desta nota não estão escritas como nomes com valores',
        'Escreva cada propriedade como um nome, dois-pontos, um espaço e o valor.',
      ),
    rareForm: () =>
      because(
        'As propriedades desta nota estão escritas de um jeito incomum',
        'Escreva cada propriedade como um nome, dois-pontos, um espaço e o valor.',
      ),
    tooDeep: () =>
      because(
        'As propriedades desta nota têm níveis demais, uns dentro dos outros',
        'Escreva essa propriedade em menos níveis.',
      ),
    tooMuch: () =>
      because(
        'As propriedades desta nota são grandes demais para serem lidas',
        'Mova a maior parte para baixo das propriedades ou para outra nota.',
      ),
    endedEarly: () =>
      because(
        'As propriedades desta nota têm uma linha que as encerra antes da hora',
        'Remova essa linha.',
      ),
    twoVersions: () =>
      because(
        'As propriedades desta nota têm duas versões que não puderam ser unidas',
        'Fique com uma das versões e remova as linhas <<<<<<<, ======= e >>>>>>>.',
      ),
    endlessReferences: () =>
      because(
        'As propriedades desta nota fazem referência umas às outras de um jeito impossível de seguir',
        'Escreva os valores por extenso onde um asterisco faz referência a eles.',
      ),

    // A line of the properties that cannot be read.
    twice: (name) =>
      because(
        `As propriedades desta nota têm duas linhas com o nome ${name}`,
        'Fique com uma das duas linhas e tente de novo.',
      ),
    twiceWithoutName: () =>
      because(
        'As propriedades desta nota têm duas linhas sem nome',
        'Fique com uma das duas linhas e tente de novo.',
      ),
    twiceWithin: (name) =>
      because(
        `Um valor nas propriedades desta nota tem o nome ${name} duas vezes`,
        'Fique com um dos dois.',
      ),
    nameNeedsQuotes: (sign) =>
      because(
        `Um nome nas propriedades desta nota começa com ${signs[sign] ?? sign}, o que exige aspas`,
        'Coloque o nome entre aspas.',
      ),
    valueNeedsQuotes: (sign) =>
      because(
        `Um valor nas propriedades desta nota começa com ${signs[sign] ?? sign}, o que exige aspas`,
        'Coloque o valor entre aspas.',
      ),
    hashInList: () =>
      because(
        'Uma lista nas propriedades desta nota tem um item com #, o que exige aspas',
        'Coloque o item entre aspas ou tire o #.',
      ),
    backslash: () =>
      because(
        'Uma linha das propriedades desta nota tem uma barra invertida entre aspas duplas',
        'Coloque o valor entre aspas simples.',
      ),
    textBehindQuote: () =>
      because(
        'Uma linha das propriedades desta nota tem texto depois das aspas de fechamento',
        'Coloque o valor inteiro no tipo de aspas que ele não contém.',
      ),
    textBesideLink: () =>
      because(
        'Uma linha das propriedades desta nota tem texto ao lado de um link',
        'Coloque o valor inteiro entre aspas.',
      ),
    textBehind: (sign) =>
      because(
        `Uma linha das propriedades desta nota tem texto depois ${closings[sign]}`,
        'Coloque o valor inteiro entre aspas.',
      ),
    secondColon: () =>
      because(
        'Uma linha das propriedades desta nota tem dois-pontos também dentro do valor',
        'Coloque o valor entre aspas.',
      ),
    wideColon: () =>
      because(
        'Uma linha das propriedades desta nota tem dois-pontos de largura dupla depois do nome',
        'Troque-os por dois-pontos comuns e um espaço.',
      ),
    noSpaceAfterColon: () =>
      because(
        'Uma linha das propriedades desta nota não tem espaço depois dos dois-pontos',
        'Coloque um espaço comum depois dos dois-pontos.',
      ),
    lineWithoutName: () =>
      because(
        'Uma linha das propriedades desta nota não tem nome com dois-pontos',
        'Se ela continua a linha acima, recue-a com dois espaços; se não, escreva antes dela um nome, dois-pontos e um espaço.',
      ),
    itemWithoutList: () =>
      because(
        'As propriedades desta nota têm um item de lista fora de qualquer lista',
        'Coloque todos os itens da lista na mesma coluna, abaixo de uma linha só com o nome e dois-pontos.',
      ),
    tab: () =>
      because(
        'Uma linha das propriedades desta nota começa com uma tabulação',
        'Troque a tabulação por dois espaços.',
      ),
    badColumn: () =>
      because(
        'Uma linha das propriedades desta nota tem um recuo diferente do das linhas do mesmo grupo',
        'Comece-a na mesma coluna que elas.',
      ),
    leftOpen: (sign) =>
      because(
        `As propriedades desta nota têm ${openEnclosings[sign]}`,
        `Feche ${enclosings[sign]} onde o valor termina.`,
      ),
    closedFurtherDown: (sign, below) =>
      because(
        `As propriedades desta nota têm ${lateEnclosings[sign]}, em uma linha sem recuo`,
        below === 1
          ? 'Recue a próxima linha com dois espaços.'
          : `Recue com dois espaços as linhas abaixo, até a linha ${closings[sign]}.`,
      ),
    unreadableLine: () =>
      because(
        'Não dá para ler uma linha das propriedades desta nota',
        'Escreva-a como um nome, dois-pontos, um espaço e o valor, e coloque o valor entre aspas.',
      ),

    // Properties that can be read, but only changed by hand.
    rareProperty: (name) =>
      because(
        'Esta propriedade está escrita de um jeito incomum',
        `Escreva ${name} em uma linha própria.`,
      ),
    typedProperty: (name) =>
      because(
        'Esta propriedade tem uma marca que diz o tipo do valor',
        `Escreva ${name} em uma linha própria, sem a marca.`,
      ),
    referredTo: (name) =>
      because(
        `Outra propriedade tira o valor de ${name}`,
        'Escreva o valor por extenso onde um asterisco faz referência a ele.',
      ),
    alike: (name, counted) =>
      because(`A propriedade ${name} seria lida no lugar de ${counted}`, 'Fique com uma das duas.'),
    betweenBraces: () =>
      because(
        'As propriedades desta nota estão escritas entre chaves',
        'Escreva cada propriedade em uma linha própria, sem as chaves.',
      ),
    mergesNothing: () =>
      because(
        'A linha com o nome << faz referência a propriedades que não existem',
        'Escreva as propriedades por extenso no lugar dessa linha.',
      ),
    merged: (name) =>
      because(
        `A propriedade ${name} entra nesta nota pela linha com o nome <<`,
        'Escreva as propriedades por extenso no lugar dessa linha.',
      ),
    unsafeProperties: (names) =>
      because(
        'As propriedades desta nota estão escritas de um jeito que não pode ser alterado com segurança',
        `Altere à mão: ${speech.list(names)}.`,
      ),

    // The text below the properties.
    unsafeSections: () =>
      because(
        'As seções desta nota estão escritas de um jeito que não permite acrescentar nada com segurança',
        'Acrescente o texto à mão.',
      ),
    blockLeftOpen: (closing) =>
      because(
        'Um bloco de código ou comentário desta nota se abre e nunca se fecha',
        `Coloque uma linha com apenas ${closing} onde ele termina.`,
      ),
    swallowsTable: () =>
      because(
        'Algo nesta nota esconderia uma tabela, como um comentário que não se fecha',
        'Feche-o, ou coloque o cursor em outro lugar e tente de novo.',
      ),
    linesChanged: () =>
      because(
        'As linhas desta nota mudaram nesse meio-tempo',
        'Selecione as linhas e tente de novo.',
      ),

    // What stands in the way of a contact command.
    promiseRepeats: (promise) =>
      because(
        `“${promise}” se repete`,
        'Marque-a no lugar onde você guarda essas tarefas, para que a próxima seja criada.',
      ),
    outdated: () =>
      because(
        'A nota mudou e isto não se aplica mais',
        'Veja o que ela diz agora e tente de novo.',
      ),
    tooLongToKeep: (name, most) =>
      because(
        `O valor de “${name}” não é válido e, com mais de ${speech.number(most)} caracteres, é longo demais para caber no registro`,
        'Encurte ou corrija na própria nota.',
      ),
    wouldGo: (values) => {
      // Each value is named, so that no line need be.
      const reason = speech.sentences(values.map(saysWrongly));
      const suggestion = 'Corrija na nota e tente de novo.';
      return { reason, reasonOnLine: () => reason, suggestion };
    },
    changedSinceAnswer: () =>
      because('A nota mudou nesse meio-tempo', 'Defina o dia na própria nota.'),
    leftNote: () =>
      because(
        'Outra nota foi aberta na aba dela',
        'Abra a nota, coloque o cursor onde a lista deve ficar e tente de novo.',
      ),

    // A note of the templates folder.
    templateWithoutKind: (kinds) =>
      because(
        'A propriedade template não diz que tipo de modelo é este',
        `Escreva depois dela um destes: ${speech.beside(kinds)}.`,
      ),
    templateOfNoKind: (told, kinds) =>
      because(`“${told}” não é um tipo de modelo`, `Escreva um destes: ${speech.beside(kinds)}.`),
    limitIsNoNumber: () =>
      because(
        'O limite não é um número inteiro',
        'Escreva o número de caracteres permitidos, como 300, ou remova a linha.',
      ),
    languageIsNone: () =>
      because(
        'O idioma não é o código de um idioma',
        'Escreva um código como en, es ou pt-BR, ou remova a linha.',
      ),
    channelIsNoText: () =>
      because('O canal não é texto', 'Coloque o canal entre aspas ou remova a propriedade.'),
    subjectIsNoText: () =>
      because('O assunto não é texto', 'Coloque o assunto entre aspas ou remova a propriedade.'),
    addIsNeither: () =>
      because(
        'A propriedade add não é true nem false',
        'Escreva true para usar o modelo junto com o padrão, ou remova a linha.',
      ),
    noQuestion: () =>
      because(
        'Seu modelo não contém perguntas',
        'Escreva cada pergunta como item de uma lista, em uma linha que comece com hífen.',
      ),
    noStep: () =>
      because(
        'Seu modelo não contém passos',
        'Escreva cada passo como item de uma lista, em uma linha que comece com hífen.',
      ),
    noPrompt: () =>
      because(
        'Seu modelo não contém perguntas de reflexão',
        'Escreva cada uma como item de uma lista, em uma linha que comece com hífen.',
      ),
    noText: () => because('Seu modelo não contém texto', 'Escreva o texto.'),
    codeLeftOpen: () =>
      because('Há código que começa com <% e nunca se fecha', 'Feche-o com %> ou remova-o.'),
    blankLineAbove: () =>
      because(
        'Há uma linha em branco acima das propriedades, por isso elas são ignoradas',
        'Mova as propriedades para o topo da nota.',
      ),
    codeAbove: () =>
      because(
        'Há código de outro plugin acima das propriedades, por isso elas são ignoradas',
        'Mova as propriedades para o topo da nota.',
      ),
  },

  draftChecks: {
    placeholder: (written) => `${written} ainda não tem valor. Preencha ou retire.`,
    unfinished: 'Esta frase não está completa.',
    otherPerson: (name) => `“${name}” é outra pessoa da sua lista.`,
    otherCompany: (name) => `“${name}” é a empresa de outra pessoa da sua lista.`,
    job: (asked) =>
      `“${asked}” soa como um pedido de emprego. É mais fácil dizer sim a uma conversa.`,
    nearMiss: (word, name) =>
      `“${word}” é quase “${name}”. Confira a grafia: é a primeira coisa que a pessoa notaria.`,
    wordsAbout: (word) =>
      `“${word}” soa como se você escrevesse sobre a pessoa, e não para ela. Use “você” e “seu”.`,
    nothingAboutThem: (name) =>
      `Nada nesta mensagem fala de ${name}. Uma linha sobre o que levou você a escrever mostra que a mensagem foi pensada só para essa pessoa.`,
    slips: {
      'small-i': () => 'Em inglês, “I” é sempre maiúsculo.',
      youre: (words) => `“${words}” quer dizer “you are”. O certo deve ser “your”.`,
      your: (words) => `“${words}” deve ser “you’re”, forma curta de “you are”.`,
      space: () => 'Há um espaço a mais antes deste sinal de pontuação.',
    },
    doubledWord: (word) => `“${word}” aparece duas vezes.`,
    greeting: (name) => `A mensagem não cumprimenta ${name} pelo nome no começo.`,
    words: (count, most) =>
      `A mensagem tem ${speech.count(count, { one: '# palavra', other: '# palavras' })}. Uma primeira mensagem de no máximo ${speech.number(most)} tem mais chance de ser lida e respondida.`,
    characters: (count, most) =>
      `A mensagem tem ${speech.count(count, { one: '# caractere', other: '# caracteres' })}. Uma primeira mensagem de no máximo ${speech.number(most)} tem mais chance de ser lida e respondida.`,
    limit: (count, limit) =>
      `A mensagem tem ${speech.count(count, { one: '# caractere', other: '# caracteres' })}, e o canal permite no máximo ${speech.number(limit)}.`,
  },

  settingsFile: {
    misfit: 'Elas entram em conflito com outras configurações.',
    missing: (isFirst) =>
      `As configurações do Informational Interviews não foram encontradas, por isso valem ${isFirst ? 'os padrões' : 'as configurações anteriores'}, e por enquanto nada é salvo.`,
    unreadable: (isFirst) =>
      `Não dá para ler as configurações do Informational Interviews, por isso valem ${isFirst ? 'os padrões' : 'as configurações anteriores'}, e por enquanto nada é salvo.`,
    findIt:
      'O arquivo data.json da pasta do plugin sumiu. Espere a sincronização trazê-lo de volta ou reinicie o aplicativo para começar do zero.',
    fixIt:
      'Não dá para ler o arquivo data.json da pasta do plugin. Corrija-o, ou exclua-o e reinicie o aplicativo para começar do zero.',
    faults: (found) => {
      const names = found.map(({ setting, entries }) => {
        const name = `“${settings[setting].name}”`;
        return entries.length === 0 ? name : `${name} (${speech.beside(entries)})`;
      });
      return `Algumas configurações do Informational Interviews não podem ser usadas, por isso valem os padrões: ${speech.beside(names)}.`;
    },
    leftAsItWas: 'O arquivo ficou como estava.',
  },

  folders: {
    isHidden: 'O Obsidian não olha dentro de pastas cujo nome começa com ponto.',
    isTemplates:
      'As notas da pasta de modelos nunca contam como pessoas, por isso a pasta de contatos não pode ser essa nem uma dentro dela.',
    choose: 'Escolha uma pasta do cofre.',
    chooseAnother: 'Escolha outra pasta.',
    cannotFollow: (from, to) =>
      `Não dá para mudar a configuração da pasta de “${from}” para “${to}”.`,
    moveBack: 'Mova-a de volta ou escolha outra pasta nas configurações.',
    notFollowed: (from, to) => `A configuração da pasta não mudou de “${from}” para “${to}”.`,
    someNotFollowed:
      'Uma pasta foi movida, mas as configurações ainda têm o lugar antigo: escolha-a de novo nas configurações.',
    contactsNamesake: (path, folder) =>
      `A pasta “${path}” só difere da pasta de contatos “${folder}” nas maiúsculas, por isso ninguém dessa pasta é encontrado. Mova as notas dela para lá ou renomeie-a.`,
    templatesNamesake: (path, folder) =>
      `A pasta “${path}” só difere da pasta de modelos “${folder}” nas maiúsculas, por isso nenhum modelo dessa pasta é usado. Mova as notas dela para lá ou renomeie-a.`,
  },

  dialogs: {
    save: 'Salvar',
    stay: 'Ficar',
    leaveTitle: 'Sair sem salvar?',
    leaveText: 'O que você digitou aqui será perdido.',
    leave: 'Sair',
    keepWriting: 'Continuar escrevendo',
    letGo: {
      wouldBe: { replaced: 'Ele será substituído.', removed: 'Ele será removido.' },
      keptInLog: (values) =>
        speech.count(values, {
          one: 'O que ele diz fica guardado no registro.',
          other: 'O que eles dizem fica guardado no registro.',
        }),
      replaceTitle: (name, values) =>
        speech.count(values, {
          one: () => `${name}: substituir este valor?`,
          other: () => `${name}: substituir estes valores?`,
        }),
      removeTitle: (name, values) =>
        speech.count(values, {
          one: () => `${name}: remover este valor?`,
          other: () => `${name}: remover estes valores?`,
        }),
      replace: 'Substituir',
      remove: 'Remover',
      keep: 'Deixar como está',
    },
  },

  failures: {
    command: (name) => `“${name}” não funcionou.`,
    noteNotChanged: (name) => `A nota “${name}” não foi alterada.`,
    noteNotOpened: (name) => `A nota “${name}” não foi aberta.`,
    onlyNotOpened: 'Não foi possível abrir a nota.',
    halfWay: (notes) =>
      speech.sentences([
        `Algo deu errado no meio do caminho, e não foi possível restaurar ${speech.list(quoted(notes))}.`,
        speech.count(notes.length, {
          one: 'Por favor, confira essa nota.',
          other: 'Por favor, confira essas notas.',
        }),
      ]),
    diskFull: 'O disco está cheio: libere espaço e tente de novo.',
    notPermitted:
      'Não há permissão para ler ou gravar o arquivo: confira as permissões e tente de novo.',
    unexpected:
      'Aconteceu algo inesperado. Tente de novo; os detalhes estão no console do desenvolvedor.',
    settingsNotSaved: 'Suas configurações não foram salvas.',
    inConsole: 'Os detalhes estão no console do desenvolvedor.',
  },

  /** What the console is told of what went wrong. */
  logged: {
    settingsNotRead: 'Não foi possível ler o arquivo de configurações.',
    settingsNotWritten: 'Não foi possível gravar o arquivo de configurações.',
    settingsBroken: 'O arquivo de configurações está danificado.',
    folderNotFollowed: 'Uma pasta foi movida, mas as configurações não acompanharam a mudança.',
    notKeptOnDevice: (name: string) => `Não foi possível guardar ${name} neste dispositivo.`,
    listenerFailed: 'Um aviso interno falhou.',
    talksNotRead: 'Não foi possível procurar conversas em uma nota.',
    promisesNotRead: 'Não foi possível procurar promessas em uma nota.',
    noteNotRead: (name: string) => `Não foi possível ler “${name}”.`,
    notSavedYet: (name: string) => `“${name}” ainda não foi salvo.`,
    writtenNevertheless: (name: string) =>
      `“${name}” foi gravado, embora um erro tenha sido informado.`,
    goneNevertheless: (name: string) =>
      `“${name}” não existe mais, embora um erro tenha sido informado.`,
    promptsNotShown: 'Não foi possível mostrar as perguntas de reflexão.',
    boardNotDrawn: 'Não foi possível desenhar o quadro de uma base.',
    baseNotRead: 'Não foi possível ler o que uma base mostra.',
  },

  quoted: (name) => `“${name}”`,

  openNote: 'Abrir nota',

  openSettings: 'Abra as configurações do aplicativo e depois “Informational Interviews”.',

  openSettingsButton: 'Abrir configurações',

  steps: {
    undo: 'Desfazer',
    undoLast: 'Desfazer última alteração',
    nothingToUndo: 'Não há nada para desfazer.',
    alreadyUndone: 'Essa alteração já foi desfeita.',
    undone: (summary) => `Desfeito: “${summary}”.`,
    undoing: (done, of) => `Desfazendo: ${speech.number(done)} de ${notes(of)}`,
    notUndone: (summary) => `Não foi desfeito: “${summary}”.`,
    noteGone: (name) => `Nada foi desfeito: “${name}” não existe mais.`,
    noteChanged: (name) => `Nada foi desfeito: “${name}” mudou nesse meio-tempo.`,
    nothingToChange: 'Nada precisava mudar',
    nothingToChangeIn: (name) => `${name}: nada precisava mudar`,
    said: (summary, further) =>
      further.length === 0 ? summary : speech.sentences([`${summary}.`, ...further]),
    sentence: (summary) => `${summary}.`,
    both: (first, second) => speech.sentences([`${first}.`, second]),
  },

  choosePerson: {
    person: (name, company, status) => {
      const work = company === null ? name : `${name}, ${company}`;
      return status === null ? work : `${work} (${statusBehindName[status]})`;
    },
    inFolder: (person, folder) => `${person} – ${folder}`,
  },

  search: {
    people: 'Buscar pessoas',
    status: 'Status',
    anyStatus: 'Qualquer status',
    company: 'Empresa',
    anyCompany: 'Qualquer empresa',
    field: 'Área',
    anyField: 'Qualquer área',
    found: (found, all) =>
      speech.count(all, {
        one: `${speech.number(found)} de # pessoa`,
        other: `${speech.number(found)} de # pessoas`,
      }),
    nobodyFound: 'Ninguém encontrado',
    showEveryone: 'Mostrar todo mundo',
  },

  sidebar: {
    title: 'Acompanhamentos',
    show: 'Mostrar acompanhamentos',
    notShown: 'Não foi possível mostrar os acompanhamentos.',
    lookBackOn: (wentWell) => `${wentWell}: ver retrospectiva`,

    groups: {
      today: 'Hoje',
      overdue: 'Em atraso',
      due: 'Para agora',
      nextToAsk: 'Próximos contatos',
      more: 'Mais na sua lista',
      upcoming: 'Em breve',
      waiting: 'Aguardando',
      others: 'Outras pessoas',
      problems: 'Problemas',
    },
    since,
    moreOnList: (count) => speech.count(count, { other: 'Mais # na sua lista' }),

    due: (count) => speech.count(count, { other: '# para agora' }),
    dueLabel: (count) => speech.count(count, { other: '# para agora: mostrar acompanhamentos' }),

    nowDue: (count) => speech.count(count, { other: '# para agora.' }),
    doneNowDue: (name, count) =>
      speech.sentences([`${name}: feito.`, speech.count(count, { other: '# para agora.' })]),

    inPlay: (count, limit) =>
      speech.count(limit, {
        one: `${speech.number(count)} de # conversa em andamento`,
        other: `${speech.number(count)} de # conversas em andamento`,
      }),
    explainInPlay: (people, limit, silentAfter) => {
      const who = people.map(({ name, status }) =>
        status === null ? name : `${name} (${statusBehindName[status]})`,
      );
      const now =
        who.length === 0
          ? 'Ainda não há conversas em andamento.'
          : ended(`Em andamento: ${few(who, 8)}`);
      const free =
        silentAfter === 0 ? '' : ` ou depois de ${businessDays(silentAfter)} sem resposta`;
      const most = speech.count(limit, {
        one: 'Manter # conversa por vez permite dar a ela toda a sua atenção.',
        other: 'Manter # conversas por vez permite dar atenção a cada uma.',
      });
      return speech.sentences([
        now,
        'Uma conversa está em andamento desde o momento em que você a pede até o dia em que ela acontece.',
        `Também se abre um lugar quando você envia um lembrete${free}.`,
        most,
        'Você pode mudar o número nas configurações.',
      ]);
    },
    seats: (taken, places) => `${speech.number(taken)} de ${speech.number(places)}`,
    addPeople: 'Adicionar pessoas',
    selectSeveral: 'Selecionar várias pessoas',

    card: {
      sides: 'O que o cartão mostra',
      next: 'A seguir',
      person: 'Esta pessoa',
      labels: {
        next: (name) => `A seguir: ${name}`,
        person: (name) => `Esta pessoa: ${name}`,
      },
      forName: (words, name) => `${words}: ${name}`,
      task: (what) => `${what}.`,
      promises: {
        open: 'Promessas em aberto',
        own: (text, day, today) =>
          `Promessa: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        theirs: (text, day, today) =>
          `Aguardando: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        more: (count) => speech.count(count, { other: 'mais #' }),
      },
      later: 'Mais tarde',
      item: (what, left) => facts(what, left === '' ? null : left),
      nothingDue: 'Nada para agora.',
      through: 'Por apresentação de',
      ledTo: 'Apresentou você a',
      others: (count) => speech.count(count, { other: 'e mais #' }),
    },

    steps: {
      label: (name) => `Os sete passos com ${name}`,
      names: {
        list: 'Na minha lista',
        'reach-out': 'Pedir conversa',
        time: 'Combinar horário',
        prepare: 'Preparar',
        interview: 'Entrevista',
        thank: 'Agradecer',
        reflect: 'Refletir',
      } satisfies Readonly<Record<StepId, string>>,
      states: stepStates,
      booked: (interview, theirs, today) =>
        `Entrevista ${inBothClocks(on(interview, today), theirs)}`,
      step: (step, state, when, today) =>
        `${step}: ${facts(state, when === null ? null : speech.when(when, today))}`,
    },

    row: {
      work: (role, company) => facts(role, company),
      statusUnknown: 'Status desconhecido',
      doing: (doing, name) => `${doing}: ${name}`,
      done: 'Já fiz',
      alreadyDone: (words, command, name) => `${words}: ${command}, ${name}`,
      waiting: (asked, today) => `Aguardando resposta ${since(asked, today)}`,
      timesOffered: (offered, today) =>
        `horários oferecidos ${speech.nearDay(offered, today) ?? onDay(offered, today)}`,
      select: (name) => `Selecionar ${name}`,
      snooze: (name) => `Pausar ${name}`,
      more: (name) => `Mais opções: ${name}`,
    },

    problem: {
      quickFix: (fix, name) => `${fix}: ${name}`,
      newValue: (property, name) => `Novo valor de ${property} para ${name}`,
      openAtLine: 'Abrir nota na linha',
      chooseStatus: 'Escolha um status',
      examples,
    },

    narrow: 'Filtrar por ação, status, empresa ou área',
    action: 'Ação',
    anyAction: 'Qualquer ação',

    selection: {
      label: 'Para todas as pessoas selecionadas',
      count: (count) =>
        count === 0
          ? 'Ninguém selecionado'
          : speech.count(count, { one: '# pessoa selecionada', other: '# pessoas selecionadas' }),
      all: 'Selecionar visíveis',
      leave: 'Cancelar',
    },

    empty: {
      foreignStatus: (status) => `Suas notas já usam “${status}”`,
      start: 'Comece com algumas pessoas',
      nobodyYet:
        'Faça um brainstorm de quem você conhece ou admira, ou adicione alguém que já tem em mente. A partir daí, você verá aqui o que fazer a seguir, e por quê.',
      noFolder: (folder) =>
        `As notas sobre as pessoas vão para a pasta “${folder}”, criada junto com a primeira.`,
      folderGone: 'A pasta de contatos não foi encontrada',
      otherFolder: (folder, other, notes) => {
        const found = speech.count(notes, {
          one: (count) => `há ${count} nota com status em “${other}”`,
          other: (count) => `há ${count} notas com status em “${other}”`,
        });
        return `A configuração diz “${folder}”, mas ${found}. Se você renomeou ou moveu a pasta fora do Obsidian, use essa.`;
      },
      caughtUp: 'Está tudo em dia',
      nothingAhead:
        'Não há nada para agora nem para breve. Adicione alguém sempre que um trabalho despertar sua curiosidade.',
      nothingNow: 'Nada a fazer agora',
      next: (name, what, day, today) => `A seguir: ${name}, ${near(day, today)}. ${what}.`,
      useFolder: (folder) => `Usar “${folder}”`,
      addContact: 'Adicionar contato',
      brainstorm: 'Fazer brainstorm',
      addOnePerson: 'Adicionar uma pessoa',
      changeFolder: 'Mudar a pasta',
      changePropertyNames: 'Nomes de propriedades',
    },

    firstRun: {
      label: 'Primeiros passos',
      title: 'O que é uma entrevista informacional?',
      text: 'Você pede meia hora a alguém cujo trabalho desperta sua curiosidade e ouve como esse trabalho é de verdade e como a pessoa chegou até ele. Você vai para aprender, nunca para pedir emprego.',
      begin: 'Começar',
      skip: 'Pular',
    },

    brainstorm: {
      label: 'Brainstorm',
      howTo:
        'Escreva quem vier à cabeça, um nome por linha. Quando houver alguns, você pode adicioná-los aqui.',
      listed: (names, note) =>
        speech.count(names, {
          one: (count) => `“${note}” tem ${count} nome que não está na sua lista.`,
          other: (count) => `“${note}” tem ${count} nomes que não estão na sua lista.`,
        }),
    },

    welcome: {
      title: 'Que bom ter você de volta',
      waited: (count) =>
        count === 0
          ? 'Nada está à sua espera. Recomece por onde quiser.'
          : speech.count(count, {
              one: '# coisa está à sua espera. Mesmo atrasada, uma mensagem é bem-vinda, e tudo bem deixar para lá.',
              other:
                '# coisas estão à sua espera. Mesmo atrasada, uma mensagem é bem-vinda, e tudo bem deixar algumas para lá.',
            }),
      item: (what, from, today) => facts(what, since(from, today)),
      letGo: 'Deixar para lá',
      letGoOf: (what, name) => `Deixar para lá: ${what}, ${name}`,
      more: (count) => speech.count(count, { other: 'Mais # na lista abaixo.' }),
      close: 'Fechar',
    },

    unlisted: (count) =>
      speech.count(count, {
        one: '# nota sobre uma pessoa não está na sua lista.',
        other: '# notas sobre pessoas não estão na sua lista.',
      }),
    review: 'Revisar',

    menu: {
      groups: {
        write: 'Escrever',
        record: 'Registrar',
        anotherDay: 'Registrar com outra data',
        interview: 'Entrevista',
        plan: 'Planejar',
        links: 'Abrir ou copiar',
      },
      further: (group) => `${group}…`,
      open: 'Abrir',
      openInNewTab: 'Abrir em nova aba',
      whatToFix: 'Mostrar o que corrigir nesta nota',
      copyEmail: 'Copiar endereço de e-mail',
      emailCopied: 'Endereço de e-mail copiado.',
      openLinkedin: 'Abrir LinkedIn',
      linkedin: (written) => `LinkedIn: ${written}`,
    },

    failures: {
      noContactAdded: 'Nenhum contato foi adicionado.',
      listNotChanged: 'Sua lista não foi alterada.',
      folderNotChanged: 'A pasta de contatos não foi alterada.',
      emailNotCopied: 'O endereço de e-mail não foi copiado.',
    },
  },

  people: {
    title: 'Pessoas',
    show: 'Mostrar pessoas',
    notShown: 'Não foi possível mostrar as pessoas.',

    lenses: { table: 'Tabela', board: 'Quadro', tree: 'Quem levou a quem' },
    lens: 'Exibir como',
    count: people,
    add: 'Adicionar contato',
    more: (name) => `Mais opções: ${name}`,
    work: (role, company) => facts(role, company),
    day: (day, today) => speech.nearDay(day, today) ?? speech.day(day, today),
    late: (day) => `era para ${day}`,
    fit: (fit) => `${speech.number(fit)} de 5`,

    columns: {
      name: 'Nome',
      company: 'Empresa',
      role: 'Cargo',
      field: 'Área',
      status: 'Status',
      lastTouch: 'Último contato',
      next: 'A seguir',
      fit: 'Afinidade',
    },
    menuColumn: 'Mais',

    narrow: 'Filtrar por status, empresa ou área',

    board: {
      column: (stage, count) => `${stage}: ${people(count)}`,
      empty: 'Ninguém',
      move: 'Mover para…',
      moved: (name, stage) => `${name} agora está em “${stage}”.`,
      notMoved: (name, why) => speech.sentences([`“${name}” ficou onde estava.`, why]),
    },

    stands: {
      identified: (name) => `Você ainda não pediu uma conversa a ${name}.`,
      contacted: (name) => `Você pediu uma conversa a ${name} e aguarda a resposta.`,
      replied: (name) => `${name} respondeu, e ainda não há horário combinado.`,
      scheduled: (name) => `Há uma entrevista agendada com ${name}.`,
      interviewed: (name) => `Você já conversou com ${name}.`,
      'in-touch': (name) => `Você já está em contato com ${name}.`,
      declined: closedAs('declined'),
      'no-reply': closedAs('no-reply'),
      closed: closedAs('closed'),
    },
    interviewOver: (name) =>
      `A entrevista com ${name} terminou, mas você ainda não disse como foi.`,
    afterwardsOpen: (name, open) =>
      `Com ${name} ainda falta: ${speech.list(open.map((action) => openAfterwards[action]))}.`,
    unknownStatus: (name) => `Não dá para entender o status de ${name}.`,

    tree: {
      others: 'Sem apresentação de ninguém',
      ledTo: (count) => `levou a ${people(count)}`,
      loop: (name) => `por apresentação de ${name}, mais abaixo`,
    },

    empty: {
      nobody: 'Ainda não há ninguém na sua lista',
      addSomeone:
        'Adicione alguém cujo trabalho desperte sua curiosidade. Todas as pessoas que você adicionar aparecem aqui, com a situação atual e o que vem a seguir.',
      noReferrals: 'Ninguém levou você a outra pessoa ainda',
      howReferrals:
        'Quando alguém falar de uma pessoa com quem vale a pena conversar, abra o menu de quem falou dela e adicione a pessoa como indicação.',
    },
    unknown: (count) =>
      speech.count(count, {
        one: '# pessoa tem um status que não dá para entender.',
        other: '# pessoas têm um status que não dá para entender.',
      }),
    showProblems: 'Mostrar acompanhamentos',

    base: {
      layout: 'Quadro de entrevistas',
      notOffered: 'O Bases não aceitou o quadro de entrevistas. Todo o resto funciona.',
      broken: {
        title: 'Não foi possível desenhar o quadro',
        hint: 'Uma nova tentativa será feita na próxima alteração. Os detalhes estão no console do desenvolvedor.',
      },
      reading: {
        title: 'Suas notas ainda estão sendo lidas',
        hint: 'O quadro aparece assim que terminar.',
      },
      failed: {
        title: 'Não foi possível ler o que esta base encontra',
        hint: 'Confira os filtros e as fórmulas dela. Os detalhes estão no console do desenvolvedor.',
      },
      nobody: {
        title: 'Esta base não encontra nada',
        hint: 'Nenhuma nota se encaixa nos filtros. Você pode mudá-los na barra de ferramentas acima.',
      },
      nobodyListed: {
        title: 'Esta base não encontra ninguém da sua lista',
        hint: 'O quadro mostra pessoas que têm status. Você pode mudar os filtros na barra de ferramentas acima.',
      },
      others: (count) =>
        speech.count(count, {
          one: '# arquivo desta base não é sobre ninguém da sua lista.',
          other: '# arquivos desta base não são sobre ninguém da sua lista.',
        }),
      unread: (count) =>
        speech.count(count, {
          one: '# nota ainda está sendo lida.',
          other: '# notas ainda estão sendo lidas.',
        }),
      grouped: 'As colunas são as suas etapas: o agrupamento desta base não é usado.',
    },
  },

  messages: {
    titles: {
      outreach: (name) => `Primeira mensagem para ${name}`,
      reminder: (name) => `Lembrete para ${name}`,
      'introduction-request': (name) => `Pedido de apresentação a ${name}`,
      reply: (name) => `Resposta para ${name}`,
      confirmation: (name) => `Confirmação para ${name}`,
      move: (name) => `Remarcar a entrevista com ${name}`,
      missed: (name) => `Sobre a entrevista com ${name} que não aconteceu`,
      'thank-you': (name) => `Agradecimento para ${name}`,
      'report-back': (name) => `Retorno sobre a conversa com ${name}`,
      'check-in': (name) => `Um oi para ${name}`,
      result: (name) => `Contar o resultado a ${name}`,
    },
    ownPromise: (text) => `Você prometeu: ${ended(text)}`,
    theirPromise: (text) => `Você aguarda: ${ended(text)}`,
    notDrafted: 'Nenhuma mensagem foi redigida.',
    template: 'Modelo',
    writtenBefore: (name) => `${name}, como você escreveu antes`,
    templateFor: (name, channel) => `${name} (${channel})`,
    subject: 'Assunto',
    message: 'Mensagem',
    advice: 'Pontos a conferir',
    subjectAdvice: (advice) => `Assunto: ${advice}`,
    thingsToLookAt: (count) =>
      count === 0
        ? 'Nada a conferir'
        : speech.count(count, { one: '# ponto a conferir', other: '# pontos a conferir' }),
    moreToLookAt: (count) => speech.count(count, { other: 'Mais # abaixo.' }),
    words: (count, most) =>
      speech.count(most, {
        one: `${speech.number(count)} de # palavra`,
        other: `${speech.number(count)} de # palavras`,
      }),
    characters: (count) => speech.count(count, { one: '# caractere', other: '# caracteres' }),
    charactersOf: (count, limit) =>
      speech.count(limit, {
        one: `${speech.number(count)} de # caractere`,
        other: `${speech.number(count)} de # caracteres`,
      }),
    counts: (words, characters) => facts(words, characters),
    slotLegend: (length) => `Horários a oferecer, de ${minutes(length)} cada`,
    noSlots:
      'Não há horário livre nas próximas quatro semanas. Escreva horários à mão ou mude os seus nas configurações.',
    noSlotsThere: (from, until, city) =>
      city === null
        ? `Nenhum horário livre das próximas quatro semanas cai entre ${from} e ${until} de um dia de semana, no horário da pessoa.`
        : `Nenhum horário livre das próximas quatro semanas cai entre ${from} e ${until} de um dia de semana em ${city}.`,
    lookAtWiderHours: 'Ver mais horários',
    noTimeZone: (property, told) =>
      `“${told}” em ${property} não é o nome de um fuso horário, por isso só o seu relógio conta. Escreva um como Asia/Singapore.`,
    slotsStay: 'Você alterou os horários no texto, por isso eles não são mais atualizados.',
    language: 'Idioma',
    noSuchLanguage: (wanted, instead) =>
      `Ainda não há mensagens em ${wanted}, por isso esta foi escrita em ${instead}. Para escrever em ${wanted}, adicione um modelo nesse idioma.`,
    noLanguage: (told) =>
      `“${told}” em language não é o código de um idioma, por isso não conta. Escreva um como es ou pt-BR.`,
    ownReferrer: (name) =>
      `A nota de ${name} diz que quem apresentou você foi ${name}. Coloque em referred-by o nome de quem fez a apresentação.`,
    asked: {
      company: 'A empresa da pessoa',
      role: 'O cargo da pessoa',
      field: 'A área de trabalho da pessoa',
      source: 'Onde você encontrou a pessoa',
      'why-them': 'O que chamou sua atenção',
      opening: 'Sua abertura, uma ou duas frases dirigidas à pessoa',
      'first-name': 'Como chamar a pessoa',
      salutation: 'A saudação',
      email: 'O endereço de e-mail da pessoa',
      phone: 'O telefone da pessoa',
      linkedin: 'O perfil da pessoa no LinkedIn',
      address: 'O endereço postal da pessoa',
      'referred-by': 'Quem apresentou você',
      medium: 'Como vai ser a conversa: video, phone ou in person',
      place: 'O link, número ou endereço',
      'calendar-id': 'O código do evento na sua agenda',
      takeaway: 'A principal coisa que aprendi',
      'next-step': 'O próximo passo',
      interview: 'O horário combinado',
    } satisfies Readonly<Record<PropertyOfKind<'text'> | 'interview', string>>,
    openingHint:
      'O que chamou sua atenção no trabalho da pessoa, ou o que vocês têm em comum. Fica guardado na nota.',
    yourNote: (whyThem) => `Sua própria anotação, que não é enviada: ${whyThem}`,
    resumed: 'Você já tinha começado. Aqui está o que você escreveu.',
    startAfresh: 'Recomeçar',
    keptForLater: (name) => `Sua mensagem para ${name} fica guardada até você voltar a ela.`,
    keepCopy: 'Guardar uma cópia na nota',
    placeholdersLeft: (placeholders) =>
      placeholders.length === 1
        ? `${speech.list(placeholders)} ainda está no texto. Preencha o que falta ou pressione de novo.`
        : `${speech.list(placeholders)} ainda estão no texto. Preencha o que falta ou pressione de novo.`,
    noText: 'Não há texto aqui. Se você escreveu sua mensagem em outro lugar, pressione de novo.',
    markAsSentAnyway: 'Registrar mesmo assim',
    noTimeTaken:
      'Informe o horário combinado, e a entrevista será agendada. Pressione de novo para registrar o envio sem ele.',
    postToday: (address) =>
      address === ''
        ? 'Leve ao correio hoje: um cartão demora alguns dias e vale mais enquanto a conversa está fresca na memória.'
        : `Leve ao correio hoje, para ${address}: um cartão demora alguns dias e vale mais enquanto a conversa está fresca na memória.`,
    keptWith: (template) => `O que você escreveu fica guardado em “${template}”.`,
    fromYourTalk: (count) => `Da conversa de vocês (${speech.number(count)})`,
    fromYourTalkHint:
      'Mencione uma coisa que a pessoa disse: pressione para inserir onde está o cursor.',
    takeaway: 'A principal coisa que aprendi',
    nextStep: 'Próximo passo',
    theyNamed: 'Indicou',
    copySubject: 'Copiar assunto',
    subjectCopied: 'Assunto copiado.',
    copy: 'Copiar',
    copied: 'Mensagem copiada.',
    notCopied: 'Não foi possível copiar o texto. Selecione-o e copie à mão.',
    openMail: 'Abrir no app de e-mail',
    mailOpened: 'A mensagem foi aberta no seu aplicativo de e-mail.',
    pasteInMail: 'A mensagem é longa demais para um link, por isso foi copiada: cole-a no e-mail.',
    markAsSent: 'Registrar envio',
    failed: 'Não funcionou, mas seu texto continua aqui.',
  },

  drafts: {
    outreach: {
      name: 'Redigir primeira mensagem',
      who: 'A quem você quer pedir uma conversa?',
    },
    reminder: { name: 'Redigir lembrete', who: 'A quem você quer enviar um lembrete?' },
    'introduction-request': {
      name: 'Redigir pedido de apresentação',
      who: 'Quem você quer conhecer por uma apresentação?',
    },
    reply: {
      name: 'Redigir resposta para combinar horário',
      who: 'Com quem você quer combinar um horário?',
    },
    confirmation: {
      name: 'Redigir confirmação',
      who: 'Você quer confirmar a entrevista com quem?',
    },
    move: {
      name: 'Redigir mensagem para remarcar a entrevista',
      who: 'Você quer remarcar a entrevista com quem?',
    },
    missed: {
      name: 'Redigir mensagem sobre entrevista que não aconteceu',
      who: 'A entrevista com quem não aconteceu?',
    },
    'thank-you': { name: 'Redigir agradecimento', who: 'A quem você quer agradecer?' },
    'report-back': {
      name: 'Redigir retorno a quem apresentou você',
      who: 'Você quer dar retorno sobre a entrevista com quem?',
    },
    'check-in': { name: 'Redigir um oi', who: 'Para quem você quer dar um oi?' },
    result: {
      name: 'Redigir mensagem sobre o resultado do conselho',
      who: 'A quem você quer contar o resultado?',
    },
  },

  conversation: {
    inserted: {
      'insert-preparation': (name) => `${name}: lista de preparação inserida`,
      'insert-questions': (name) => `${name}: perguntas inseridas`,
      'insert-reflection': (name) => `${name}: reflexão inserida`,
    },
    nothingMissing: (name) => `${name}: não faltava nada`,
    allTicked: (name) => `${name}: está tudo marcado`,

    questions: {
      title: (name) => `Perguntas para ${name}`,
      intro:
        'Marque o que você quer perguntar. Ponha uma estrela em até três que não podem faltar: elas vêm primeiro.',
      keys: 'Espaço marca, S põe estrela, Enter insere',
      insert: 'Inserir',
      filter: 'Busque ou escreva uma pergunta sua',
      ownTopic: 'Minhas',
      addOwn: (question) => `Adicionar “${question}”`,
      mustAsk: (question) => `Essencial: ${question}`,
      count: (ticked, about, mustAsks) =>
        mustAsks === 0
          ? `${speech.number(ticked)} de cerca de ${speech.number(about)}`
          : `${speech.number(ticked)} de cerca de ${speech.number(about)}, ${speech.count(
              mustAsks,
              { one: '# essencial', other: '# essenciais' },
            )}`,
      noMoreStars: (most) =>
        speech.count(most, {
          one: 'Você já usou # estrela. Tire-a primeiro.',
          other: 'Você já usou # estrelas. Tire uma primeiro.',
        }),
      inNote: 'Já está na nota',
      askedBefore: 'Você já fez esta pergunta à pessoa',
      newToField: (field) => `Ainda em aberto na área: ${field}`,
      askedColleagues: (names) =>
        names.length > 2
          ? speech.count(names.length, { other: 'Já perguntado nesta empresa: # colegas' })
          : `Já perguntado nesta empresa: ${speech.list(names)}`,
    },

    timer: {
      notStarted: 'O cronômetro não foi iniciado.',
      talkedAlready: (name) => `A entrevista com ${name} já foi registrada como feita.`,
      openLink: 'Abrir link',
      start: 'Iniciar cronômetro',
      startAgain: 'Iniciar o cronômetro de novo?',
      startFor: (name) => `Iniciar um cronômetro para ${name}?`,
      wouldEnd: (name, left) =>
        speech.count(left, {
          one: () =>
            `Falta ${minutes(left)} no cronômetro de ${name}, que para se você iniciar outro.`,
          other: () =>
            `Faltam ${minutes(left)} no cronômetro de ${name}, que para se você iniciar outro.`,
        }),
      startAnew: 'Iniciar outro',
      keep: 'Manter o atual',
      label: (name) => `Cronômetro da entrevista: ${name}`,
      phases: {
        running: '',
        'last-question': 'Última pergunta: quem mais eu deveria conhecer?',
        over: 'O tempo acabou. Agradeça e encerre.',
      },
      startsAt: (at) => `Começa às ${timeOf(at)}`,
      counts: (name, from) =>
        `Sua conversa com ${name} começa às ${timeOf(from)}, e o cronômetro conta a partir daí.`,
      questions: 'Perguntas',
      add: (count) => speech.count(count, { other: '+# min' }),
      stop: 'Parar',
      left: (name, count) => `${name} ${speech.count(count, { other: '# min' })}`,
      over: (name) => `${name}: o tempo acabou`,
      ahead: (name, at) => `${name}: começa às ${timeOf(at)}`,
      soon: (name, left, medium, place) =>
        `Daqui a ${minutes(left)}: ${facts(name, medium, place)}`,
      toLeave: (leave, name, interview, place) =>
        `${leave}: ${facts(name, timeOf(interview), place)}`,
    },

    leaveBy,

    pane: {
      name: 'Abrir conversa',
      who: 'Com quem você vai conversar?',
      title: 'Conversa',
      titleWith: (name) => `Conversa com ${name}`,
      nobody:
        'Nenhuma pessoa foi escolhida. Abra uma conversa pelo menu de alguém ou pelo comando.',
      unreadable: (name) =>
        `Não dá para ler “${name}” como contato no momento. O que você digitou fica guardado.`,
      before: 'Antes',
      during: 'Durante',
      afterwards: 'Depois',
      startsIn: (clock) => `Faltam ${clock} para começar`,
      notBooked: 'Ainda não há horário combinado.',
      mustAsk: 'Essencial',
      answerTo: (question) => `Resposta: ${question}`,
      whatTheySaid: 'O que a pessoa disse',
      anotherQuestion: 'Outra pergunta',
      add: 'Adicionar',
      leftOverIsFine: 'Não é preciso chegar a todas as perguntas.',
      theyNamed: 'Indicou alguém',
      theyPromised: 'Prometeu',
      iPromised: 'Eu prometi',
      byWhen: 'Até quando',
      practising: (habit) => `Para praticar: ${ended(habit)}`,
      writeThanks: 'Escrever agradecimento',
      saved: 'Está tudo salvo na nota.',
      saving: 'Salvando…',
      kept: (name) => `O que você digitou sobre ${name} ainda não estava salvo. Está aqui de novo.`,
      written: (name) => `${name}: anotações da conversa`,
    },

    afterwards: {
      title: (name) => `Como foi a conversa com ${name}?`,
      submit: 'Salvar e refletir',
      later: 'Mais tarde',
      referral: 'A pessoa indicou alguém?',
      referralHint: 'O nome da pessoa indicada',
      stepDay: 'Dia do próximo passo',
      inAWeek: (day, today) =>
        `${speech.day(day, today)}, daqui a uma semana, a menos que você escolha outro dia.`,
      ended: 'Quando terminou?',
      endedOn: (day, today) => {
        const word = speech.nearDay(day, today);
        const said = speech.day(day, today);
        if (word === 'ontem') return `Ontem, ${said}.`;
        return onThe(day) === 'no' ? `No ${said}.` : `Na ${said}.`;
      },
      notAsked: (name) =>
        `A entrevista de “${name}” está registrada como feita, mas você ainda não contou como foi. Você pode inserir a reflexão mais tarde.`,
      notSaved: (name) => `Suas respostas sobre a conversa com ${name} não foram salvas.`,
      noted: (name) => `${name}: conversa anotada, reflexão pronta`,
      reflectionReady: (name) => `${name}: reflexão pronta`,
      referralNotAdded: (name) => `Não foi possível adicionar “${name}”.`,
      leftAsItWas: (property) =>
        `“${property}” ficou como estava: o valor não é válido e é longo demais para caber no registro. Sua resposta está no registro. Encurte ou corrija na nota.`,
      draftThanks: 'Redigir agradecimento',
    },
  },

  insertions: {
    'insert-preparation': {
      name: 'Inserir lista de preparação',
      who: 'Você quer se preparar para a entrevista com quem?',
    },
    'insert-questions': {
      name: 'Inserir perguntas da entrevista',
      who: 'A quem você quer fazer estas perguntas?',
    },
    'insert-reflection': {
      name: 'Inserir reflexão',
      who: 'Você quer refletir sobre a entrevista com quem?',
    },
  },

  startTimer: {
    name: 'Iniciar cronômetro da entrevista',
    who: 'Com quem você está conversando?',
  },

  adding: {
    add: 'Adicionar contato',
    addFromList: 'Adicionar contatos de uma lista',
    insertBrainstorm: 'Inserir lista de brainstorm',
    nobodyAdded: 'Nenhum contato foi adicionado.',
    chooseFolder:
      'Nenhum contato foi adicionado: primeiro escolha uma pasta ou uma tag de contatos nas configurações.',
    nameless:
      'Nenhum contato foi adicionado: uma nota precisa de um nome com letras ou algarismos.',
    namedBy: (name) => `Adicionar alguém por sugestão de ${name}`,
    personNotAdded: (name) => `Não foi possível adicionar “${name}”.`,
    added: (name, referrer) =>
      `${name}: agora na sua lista${referrer === null ? '' : ` (sugestão de ${referrer})`}`,
    named: (name, referrer) => `${name}: sugestão de ${referrer} anotada`,
    isThere: (name) => `${name} já tem uma nota, por isso nada foi adicionado.`,
    isThereNotOpened: (name) =>
      `${name} já tem uma nota, por isso nada foi adicionado. Não foi possível abri-la.`,
    filled: (name) => `${name}: o que faltava na nota foi acrescentado`,
    setReferrer: (name) => `Definir ${name} como quem apresentou`,
    referred: (name, referrer) => `${name}: por apresentação de ${referrer}`,

    form: {
      labels: {
        name: 'Nome',
        company: 'Empresa',
        role: 'Cargo',
        'why-them': 'O que chamou sua atenção',
        source: 'Onde você encontrou a pessoa',
        'referred-by': 'Quem apresentou',
        email: 'E-mail',
        linkedin: 'LinkedIn',
        phone: 'Telefone',
        field: 'Área',
        priority: 'Prioridade',
      },
      firstPriority: 'O número 1 vem primeiro',
      writeName: 'Informe um nome.',
      writePriority: 'Informe um número inteiro, 0 ou mais, ou deixe em branco.',
      writeOneLine: 'Escreva em uma só linha.',
      putOnList: 'Adicionar à minha lista',
      unlisted: (name) =>
        `${name} já tem uma nota. Ela entra na sua lista e, de resto, fica como está.`,
      namesake: (name) => `É outra pessoa com o mesmo nome: a nova nota será “${name}”.`,
      isThere: (name) => `${name} já tem uma nota, e é ela que será aberta.`,
      isThereWithNews: (name) =>
        `${name} já tem uma nota. O que ela ainda não diz é acrescentado; o que ela diz fica.`,
      addToNote: 'Acrescentar à nota',
      openNote: 'Abrir nota',
    },

    brainstorm: {
      addThese: 'Adicionar estas pessoas',
      notMade: 'Nenhuma lista de brainstorm foi criada.',
      nobodyYet: 'Ainda não há ninguém nesta lista: escreva um nome por linha.',
      inserted: (name) => `${name}: lista de brainstorm inserida`,
      made: 'Lista de brainstorm criada',
    },

    list: {
      noneAdded: 'Nenhum contato foi adicionado.',
      openNote: 'Abra primeiro a nota com a sua lista.',
      chooseLines:
        'Selecione as linhas com as pessoas que você quer adicionar ou coloque o cursor em uma lista delas.',
      noNames: 'Nada foi adicionado: não há nomes nestas linhas.',
      linksOnly: (links) =>
        speech.count(links, {
          one: 'Nada foi adicionado: # linha daqui já é um link.',
          other: 'Nada foi adicionado: # linhas daqui já são links.',
        }),
      done: (name, added, linked) => {
        const made = speech.count(added, {
          one: '# pessoa agora na sua lista',
          other: '# pessoas agora na sua lista',
        });
        const links = speech.count(linked, {
          one: 'link criado para # pessoa que já tem nota',
          other: 'links criados para # pessoas que já têm nota',
        });
        if (linked === 0) return `${name}: ${made}`;
        return added === 0 ? `${name}: ${links}` : `${name}: ${made}, ${links}`;
      },
      intro: (links) => {
        const told =
          'É isto que as linhas dizem. Mude o que estiver errado e desmarque quem você não quer adicionar.';
        const kept = speech.count(links, {
          one: '# linha já é um link e fica como está.',
          other: '# linhas já são links e ficam como estão.',
        });
        return links === 0 ? told : speech.sentences([told, kept]);
      },
      keys: 'Enter adiciona, Esc cancela',
      tickAll: 'Marcar todas',
      untickAll: 'Desmarcar todas',
      line: (number) => `Linha ${speech.number(number)}`,
      addPerson: (name) => `Adicionar ${name}`,
      submit: (added, linked) => {
        if (linked === 0) return `Adicionar ${people(added)}`;
        const links = speech.count(linked, { one: '# link', other: '# links' });
        return added === 0 ? `Criar ${links}` : `Adicionar ${people(added)}, criar ${links}`;
      },
      unusableName: 'Uma nota não pode ter este nome: informe um com letras ou algarismos',
      atCompany: (name, company) => `${name} (${company})`,
      mayBe: (names) => `Pode ser ${speech.anyOf(names)}: informe a empresa para dizer quem é`,
      isElsewhere: 'Mesmo nome da pessoa acima, em outra empresa',
      samePerson: 'A mesma pessoa da linha acima: as duas linhas levam a uma só nota',
      unlisted: (name, isLinked) =>
        isLinked
          ? `${name} já tem uma nota, que entrará na sua lista e terá um link aqui`
          : `${name} já tem uma nota, que entrará na sua lista`,
      namesake: (name) => `Outra pessoa com o mesmo nome: a nova nota será “${name}”`,
      isThere: (name) => `${name} já tem uma nota, que terá um link aqui`,
      state: (fate, found) => {
        const beside = speech.beside(found);
        return fate === '' || beside === '' ? fate + beside : `${fate} · ${beside}`;
      },
      doubts,
    },

    review: {
      title: 'Com quem vale a pena conversar?',
      intro: 'Marque as pessoas que você quer na sua lista. As outras ficam como estão.',
      list: 'Pessoas',
      filterHint: 'Nome, cargo, empresa ou pasta',
      noneFound: 'Ninguém encontrado',
      keys: 'Setas movem, Espaço marca, Enter adiciona',
      submit: 'Adicionar à minha lista',
      tickFirst: 'Marque alguém primeiro.',
      allOnList: 'Todas as notas sobre pessoas já estão na sua lista.',
    },
  },

  ownNotes: {
    look: 'Examinar minhas notas sobre pessoas',
    lookWhy: 'Veja quais nomes elas usam e escolha quais o plugin deve seguir.',
    noPeople:
      'Nenhuma nota sobre pessoas foi encontrada. Coloque-as na pasta de contatos ou defina uma tag ou propriedade que as marque.',
    nothingFound: (people) =>
      speech.count(people, {
        one: '# nota sobre uma pessoa: o plugin já entende os nomes que ela usa.',
        other: '# notas sobre pessoas: o plugin já entende os nomes que elas usam.',
      }),
    found: (count) =>
      speech.count(count, {
        one: '# coisa tem outro nome nas suas notas.',
        other: '# coisas têm outro nome nas suas notas.',
      }),
    seeFound: 'Ver quais',
    habitsIntro: (people) =>
      speech.count(people, {
        one: 'Marque quais nomes o plugin deve seguir ao ler sua # nota sobre uma pessoa. Isso altera só as configurações: nenhuma nota muda.',
        other:
          'Marque quais nomes o plugin deve seguir ao ler suas # notas sobre pessoas. Isso altera só as configurações: nenhuma nota muda.',
      }),
    habits: {
      title: 'Os nomes que suas notas usam',
      list: 'O que foi encontrado',
      filterHint: 'Propriedade, tag, pasta ou valor',
      noneFound: 'Nada encontrado',
      keys: 'Setas movem, Espaço marca, Enter salva',
      submit: 'Salvar nas configurações',
      tickFirst: 'Marque algo primeiro.',
    },
    ownName: (name, property) => {
      const meaning = hardNames[property];
      const read = `Ler “${name}” como ${property}`;
      return meaning === undefined ? read : `${read}, ${meaning}`;
    },
    marker: (name, value) => `Notas com “${name}: ${value}” são sobre pessoas`,
    markerShort: (name, value) => `${name}: ${value}`,
    tag: (tag) => `Notas com #${tag} são sobre pessoas`,
    folder: (path) => `Notas em “${path}” são sobre pessoas`,
    counted: (count, samples) =>
      samples.length === 0 ? notes(count) : `${notes(count)}: ${speech.beside(samples)}`,
    unread: (count, example) =>
      speech.count(count, {
        one: (number) => `Não dá para ler ${number} valor: “${example}”`,
        other: (number) => `Não dá para ler ${number} valores, como “${example}”`,
      }),
    passedOver: (name, count) =>
      speech.count(count, {
        one: (number) => `“${name}” significa o mesmo em ${number} nota e não é lido`,
        other: (number) => `“${name}” significa o mesmo em ${number} notas e não é lido`,
      }),
    saved: 'Salvo nas configurações.',
    unlisted: (count) =>
      speech.count(count, {
        one: '# nota sobre uma pessoa não está na sua lista.',
        other: '# notas sobre pessoas não estão na sua lista.',
      }),

    fields: {
      turn: 'Transformar campos embutidos em propriedades',
      look: 'Procurar campos embutidos',
      reading: 'Lendo suas notas sobre pessoas…',
      readSoFar: (done, all) =>
        speech.count(all, {
          one: (number) => `Lendo suas notas sobre pessoas: ${speech.number(done)} de ${number}`,
          other: (number) => `Lendo suas notas sobre pessoas: ${speech.number(done)} de ${number}`,
        }),
      noneFound:
        'Suas notas sobre pessoas não têm campos embutidos que correspondam a uma propriedade de contato.',
      nothingChanged: 'Nenhuma nota foi alterada.',
      dialog: {
        title: 'Transformar campos embutidos em propriedades',
        intro:
          'Em cada nota que você marcar, estes campos viram propriedades. Uma linha que não tenha mais nada sai; dentro de uma frase, o valor fica como texto comum. Todo o resto fica como está.',
        list: 'Notas com campos embutidos',
        filterHint: 'Nome, pasta ou valor',
        noneFound: 'Nenhuma nota encontrada',
        keys: 'Setas movem, Espaço marca, Enter converte',
        submit: 'Transformar em propriedades',
        tickFirst: 'Marque uma nota primeiro.',
      },
      becomes: (name, value) => `${name}: ${value}`,
      stays: (written, why) => `Fica: ${written} (${staysBecause[why]})`,
      done: (who) => `${who}: campos embutidos transformados em propriedades`,
    },
  },

  ticking: {
    filter: 'Filtrar',
    tickAll: (count) => speech.count(count, { one: 'Marcar #', other: 'Marcar as #' }),
    untickAll: (count) => speech.count(count, { one: 'Desmarcar #', other: 'Desmarcar as #' }),
    more: (count) => speech.count(count, { other: 'E mais #: digite acima parte de um nome.' }),
    ticked: (count, all) =>
      speech.count(all, {
        one: `${speech.number(count)} de # marcada`,
        other: `${speech.number(count)} de # marcadas`,
      }),
  },

  addReferral: { name: 'Adicionar indicação', who: 'Quem fez a indicação?' },

  firstSettings: {
    title: 'Antes de começar',
    allSet: 'Tudo pronto.',
    allSetButUnlisted: (count) =>
      speech.count(count, {
        one: 'Tudo pronto. # nota sobre uma pessoa não está na sua lista.',
        other: 'Tudo pronto. # notas sobre pessoas não estão na sua lista.',
      }),
    review: 'Revisar',
    intro: 'Pule o que quiser: tudo isto pode ser mudado nas configurações.',
    curiousAbout: 'O que desperta sua curiosidade?',
    curiousHint: 'O tipo de trabalho de que você quer ouvir falar. Aparece nas suas mensagens.',
    curiousExample: 'Design de produto, enfermagem, urbanismo…',
    useFolder: (path) => `Usar a pasta “${path}”`,
    contactsFolderHint: 'Onde ficam, ou vão ficar, suas notas sobre pessoas.',
    folderToCome: 'Esta pasta ainda não existe. Ela é criada com o seu primeiro contato.',
    availabilityHint:
      'As mensagens oferecem horários dentro destes períodos. Você também pode digitá-los, como seg a sex das 18:00 às 21:00.',
    availabilityMistake:
      'Informe dias e horas, como seg a sex das 18:00 às 21:00; sáb das 10:00 às 12:00.',
  },

  learning: {
    command: 'Inserir o que aprendi',
    openNote: 'Abra a nota em que você quer colocar o que aprendeu e tente de novo.',
    noTalkYet: 'Ainda não há conversas. Tente de novo depois de conversar com alguém.',
    inserted: (note, count) => `${note}: o que você aprendeu em ${talks(count)} foi inserido`,
    upToDate: (note) => `${note}: o que você aprendeu já está atualizado`,
    comparison: {
      command: 'Inserir comparação',
      openNote: 'Abra a nota em que você quer colocar a comparação e tente de novo.',
      noTalkYet:
        'Ainda não há conversas para comparar. Tente de novo depois de conversar com alguém.',
      inserted: (note, count) => `${note}: comparação de ${talks(count)} inserida`,
      upToDate: (note) => `${note}: a comparação já está atualizada`,
    },
  },

  importing: {
    command: 'Importar pessoas',
    nobody: 'Ninguém foi importado.',
    stopped: 'Você parou, por isso ninguém foi importado e nenhuma nota foi alterada.',
    leftOut: (names) => `De fora, porque a nota não pode ser alterada: ${ended(few(names))}`,
    changedMeanwhile:
      'Suas notas mudaram nesse meio-tempo. É isto que a importação faz agora: pressione o botão de novo.',
    leaveTitle: 'Sair sem importar?',
    leaveText: 'Ninguém foi importado ainda, e o que você escolheu aqui será perdido.',
    leaveWritingTitle: 'Parar a importação?',
    leaveWritingText:
      'O que já foi escrito será desfeito: as notas novas vão para a lixeira, e as alteradas voltam a ser como eram.',
    nothingToDo: 'Nada para importar: as notas já dizem tudo isto',

    choose: {
      intro:
        'Escolha um arquivo com pessoas que você conhece: o Connections.csv do LinkedIn ou o arquivo compactado inteiro, contatos do Google ou do Outlook, vCards de um celular ou qualquer arquivo CSV.',
      promise:
        'O arquivo só é lido neste dispositivo. Depois você vê quem está nele, e nada é escrito antes de você marcar quem importar.',
      file: 'Escolher arquivo',
      another: 'Escolher outro arquivo',
      whereFrom: 'Onde conseguir o arquivo',
      sources: [
        [
          'LinkedIn',
          'Nas configurações, em privacidade de dados, obtenha uma cópia dos seus dados e marque as conexões. O LinkedIn a envia por e-mail em poucos minutos.',
        ],
        ['Google', 'Abra seus contatos na web e exporte-os como CSV.'],
        ['Outlook', 'Abra seus contatos na web e exporte todos.'],
        ['iCloud', 'Em icloud.com, abra seus contatos, selecione todos e exporte um vCard.'],
        ['Android', 'No aplicativo de contatos, exporte seus contatos para um arquivo.'],
      ],
    },

    busy: {
      reading: (name) => `Lendo ${name}…`,
      looking: 'Procurando as notas dessas pessoas…',
      planning: 'Preparando as notas…',
      writing: (done, of) => `Escrevendo notas: ${speech.number(done)} de ${speech.number(of)}`,
      stopping: 'Parando…',
      takingBack: 'Desfazendo o que foi escrito…',
      progress: 'Progresso',
      stop: 'Parar',
    },

    columns: {
      title: 'O que há em cada coluna?',
      intro: (name) =>
        `Não está claro o que há nas colunas de ${name}. Escolha ao menos a do nome.`,
      none: 'Não está no arquivo',
      unnamed: (place) => `Coluna ${speech.number(place)}`,
      fields: {
        name: 'Nome completo',
        firstName: 'Nome',
        lastName: 'Sobrenome',
        company: 'Empresa',
        role: 'Cargo',
        email: 'E-mail',
        phone: 'Telefone',
        linkedin: 'LinkedIn',
        address: 'Endereço',
      },
      sample: (values) => `Por exemplo ${speech.anyOf(values)}`,
      show: 'Mostrar pessoas',
      change: 'Alterar colunas',
    },

    people: {
      found: (name, all, isNew) => {
        const there = all - isNew;
        if (all === 0) return `Não há ninguém em ${name}.`;
        if (there === 0)
          return speech.count(all, {
            one: (count) => `${count} pessoa em ${name}, ainda sem nota.`,
            other: (count) => `${count} pessoas em ${name}, todas ainda sem nota.`,
          });
        if (isNew === 0)
          return speech.count(all, {
            one: (count) => `${count} pessoa em ${name}, já com nota.`,
            other: (count) => `${count} pessoas em ${name}, todas já com nota.`,
          });
        return `${people(all)} em ${name}: ${speech.number(isNew)} sem nota, ${speech.number(there)} já com nota.`;
      },
      search: 'Buscar pessoas',
      narrow: 'Escolher quem mostrar',
      filter: 'Mostrar',
      filters: {
        everyone: 'Todo mundo',
        new: 'Quem não tem nota',
        there: 'Quem tem nota',
        differs: 'Quem tem dados diferentes',
      },
      list: 'Pessoas no arquivo',
      sortBy: 'Ordenar por',
      sorts: {
        asInFile: 'Ordem do arquivo',
        byColumn: (column, isDescending) =>
          isDescending ? `${column}, decrescente` : `${column}, crescente`,
        newFirst: 'Pessoas novas primeiro',
        newLast: 'Pessoas novas por último',
      },
      columns: {
        name: 'Nome',
        company: 'Empresa',
        role: 'Cargo',
        fate: 'O que a importação faz',
      },
      tick: (name) => `Importar ${name}`,
      ticked: (count) =>
        count === 0
          ? 'Nenhuma pessoa marcada.'
          : speech.count(count, { one: '# pessoa marcada.', other: '# pessoas marcadas.' }),
      fate: {
        new: 'Nova nota',
        namesake: (name) => `Nova nota “${name}”`,
        adds: (fields) => `Acrescenta à nota: ${speech.list(fields)}`,
        noteIs: (name) => `A nota é “${name}”`,
        listed: 'Já está na sua lista',
        unlisted: 'Tem nota, mas não está na sua lista',
        unlistedAdds: (fields) => `Tem nota, fora da sua lista. Acrescenta: ${speech.list(fields)}`,
        taken: 'Já existe outra nota com este nome',
        mayBe: (names) => `Pode ser ${speech.anyOf(names)}`,
        times: (count) =>
          count === 2
            ? 'duas vezes no arquivo'
            : speech.count(count, { other: '# vezes no arquivo' }),
      },
      inNote: (field, stays, other) =>
        `${field}: “${stays}” fica na nota, o arquivo diz “${other}”`,
      unfit: (field, text) => `${field} fica de fora: “${text}”`,
      inFile: (field, stays, other) => `${field}: “${stays}”, mais abaixo “${other}”`,
      addToList: (count) =>
        count === 0 ? 'Adicionar à minha lista' : `Adicionar ${people(count)} à minha lista`,
      notesOnly: 'Só criar notas',
      notesOnlyHint: 'Sem status: elas só entram na sua lista quando você quiser.',
    },

    hidden: (count) =>
      speech.count(count, {
        one: 'O LinkedIn oculta # conexão: o nome dela não está no arquivo.',
        other: 'O LinkedIn oculta # conexões: os nomes delas não estão no arquivo.',
      }),
    withText: (told, text) => `${told} (${text})`,
    unread: {
      'no-name': (line) => `Linha ${line}: sem nome`,
      company: (line) => `Linha ${line}: uma empresa, não uma pessoa`,
      group: (line) => `Linha ${line}: um grupo, não uma pessoa`,
      formula: (line) => `Linha ${line}: uma fórmula no lugar do nome`,
      'open-quote': (line) => `Linha ${line}: aspas que nunca se fecham`,
      'shifted-row': (line) => `Linha ${line}: as aspas deslocam as colunas`,
      'broken-card': (line) => `Linha ${line}: nada neste cartão pode ser lido`,
      'open-card': (line) => `Linha ${line}: este cartão nunca termina`,
      'too-long': (line) => `Linha ${line}: longa demais para ser uma pessoa`,
      'too-many': (line) => `Linha ${line}: pessoas demais, nada é lido daqui em diante`,
    } satisfies Readonly<Record<Exclude<UnreadReason, 'hidden-member'>, (line: number) => string>>,
    refused: {
      empty: 'Este arquivo está vazio.',
      'no-people': 'Não há ninguém neste arquivo.',
      'not-a-list':
        'Este arquivo não é uma lista de pessoas. Escolha um arquivo CSV, um vCard ou o arquivo compactado do LinkedIn.',
      workbook: 'Isto é uma planilha. Abra-a, salve-a como CSV e escolha esse arquivo.',
      'not-the-connections':
        'Estas são as mensagens ou os convites do LinkedIn. Escolha o Connections.csv do mesmo arquivo compactado.',
      'no-connections-in-archive':
        'Não há Connections.csv neste arquivo compactado. Peça ao LinkedIn suas conexões ou o arquivo inteiro.',
      'broken-archive':
        'Este arquivo compactado está danificado, bloqueado ou compactado de um jeito incomum. Baixe-o de novo, ou descompacte-o e escolha o arquivo que está dentro.',
      'too-large': 'Este arquivo é grande demais para ser uma lista de pessoas.',
    } satisfies Readonly<Record<RefusedReason, string>>,

    encoding: 'As letras parecem erradas? Ler como',
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, big-endian)',
      'windows-1252': 'Ocidental (windows-1252)',
      'windows-1250': 'Centro-europeu (windows-1250)',
      'windows-1251': 'Cirílico (windows-1251)',
      macintosh: 'Mac (antigo)',
      shift_jis: 'Japonês',
      gb18030: 'Chinês',
    },

    unreadCount: (entries) =>
      speech.count(entries, {
        one: '# item não foi lido',
        other: '# itens não foram lidos',
      }),
    moreUnread: (entries) => speech.count(entries, { other: 'e mais #' }),

    notRead: (name) => `Não foi possível ler ${name}. Escolha-o de novo.`,

    done: (made, listed, filled) =>
      `Importação: ${speech.list([
        ...(made === 0
          ? []
          : [
              speech.count(made, {
                one: '# pessoa importada',
                other: '# pessoas importadas',
              }),
            ]),
        ...(listed === 0
          ? []
          : [
              speech.count(listed, {
                one: '# pessoa agora na sua lista',
                other: '# pessoas agora na sua lista',
              }),
            ]),
        ...(filled === 0
          ? []
          : [
              speech.count(filled, {
                one: 'dados acrescentados a # nota',
                other: 'dados acrescentados a # notas',
              }),
            ]),
      ])}`,
  },

  lookBack: {
    title: 'Retrospectiva',
    notShown: 'Não foi possível mostrar a retrospectiva.',
    notRead: 'Não foi possível ler suas conversas. Feche este painel e abra-o de novo.',
    reading: 'Lendo suas notas…',

    parts: lookBackParts,
    shownAs: 'Exibir como',
    search: 'Buscar conversas',
    narrow: 'Filtrar por área, empresa, cargo ou período',
    traits: { field: 'Área', company: 'Empresa', role: 'Cargo' },
    anyTrait: { field: 'Qualquer área', company: 'Qualquer empresa', role: 'Qualquer cargo' },
    groupName: (name, trait) => (name === '' ? notNoted[trait] : name),
    span: 'Período',
    spans: {
      0: 'Qualquer período',
      30: 'Últimos 30 dias',
      90: 'Últimos 90 dias',
      365: 'Últimos 365 dias',
    } satisfies Readonly<Record<Span, string>>,
    count: talks,
    found: (found, all) =>
      speech.count(all, {
        one: (count) => `${speech.number(found)} de ${count} conversa`,
        other: (count) => `${speech.number(found)} de ${count} conversas`,
      }),
    sideBySideBy: 'Lado a lado por',
    sideBySide: { field: 'Por área', company: 'Por empresa', role: 'Por cargo' },
    noTalkFound: 'Nenhuma conversa encontrada',
    showAll: 'Mostrar todas as conversas',

    headline: ({ talks: count, inGroups, groups, highest, lowest, unknown }, trait) => {
      const [only] = groups;
      const where =
        groups.length === 1 && only !== undefined
          ? inTrait[trait](only)
          : howMany[trait](groups.length);
      const all =
        groups.length === 0
          ? `${talks(count)} até agora.`
          : inGroups === count
            ? `${talks(count)}, ${where}.`
            : `${talks(count)}, ${inGroups === 1 ? 'uma' : speech.number(inGroups)} delas ${where}.`;
      const ends =
        highest === null
          ? []
          : lowest === null
            ? [`A maior afinidade foi ${inTrait[trait](highest.group)} (${fitList(highest.fits)}).`]
            : [
                `A maior afinidade foi ${inTrait[trait](highest.group)} (${fitList(highest.fits)}), e a menor, ${inTrait[trait](lowest.group)} (${fitList(lowest.fits)}).`,
              ];
      const open =
        unknown === null
          ? []
          : [`“${unknown.topic}” ainda está em aberto ${inTrait[trait](unknown.group)}.`];
      const more = count < 3 ? ['Depois de mais algumas, você poderá compará-las aqui.'] : [];
      return speech.sentences([all, ...ends, ...open, ...more]);
    },
    fit: (fit) => `afinidade ${speech.number(fit)} de 5`,
    fits: (fits) => `Afinidade, de 1 a 5: ${fitList(fits)}`,
    noFit: 'Afinidade ainda não anotada',
    groupTalks: 'Conversas',
    askNext: 'Perguntar na próxima',
    groupInNote: (count, fits) =>
      fits.length === 0
        ? `${talks(count)}, ainda sem afinidade anotada.`
        : `${talks(count)}. Afinidade, de 1 a 5: ${fitList(fits)}.`,
    askNextInNote: 'Perguntar na próxima:',
    showMore: (count) => speech.count(count, { other: 'Mostrar mais #' }),
    day: (day, today) =>
      day === null ? noDay : (speech.nearDay(day, today) ?? speech.day(day, today)),
    noDay,

    questions: 'Perguntas e reflexões',
    answerCount: (count) => speech.count(count, { one: '# resposta', other: '# respostas' }),
    questionWithCount: (question, count) => `${question} (${speech.number(count)})`,
    noAnswers: 'Ainda não há respostas',
    howAnswers:
      'O que você escreve sob as perguntas de uma entrevista, ou sob as perguntas de reflexão, é reunido aqui, pergunta por pergunta.',

    unread: {
      title: (count) =>
        speech.count(count, {
          one: 'Não foi possível entender # parte de uma nota',
          other: 'Não foi possível entender # partes de notas',
        }),
      reasons: {
        'no-such-day': 'O título não tem uma data que possa ser lida. Escreva-a como 2026-11-25.',
        'no-parts':
          'O que você escreveu ali não está sob uma pergunta. Acrescente uma acima, como título.',
        'not-readable': 'Não foi possível abrir a nota.',
      },
    },

    progress: {
      funnel: 'Até onde cada contato chegou',
      milestones: {
        listed: 'Na minha lista',
        asked: 'Conversa pedida',
        answered: 'Responderam',
        booked: 'Conversa agendada',
        talked: 'Conversamos',
        thanked: 'Agradeci no prazo',
      } satisfies Readonly<Record<Milestone, string>>,
      people: 'Pessoas',
      ofBefore: 'Da etapa anterior',
      ofStepBefore: 'Cada porcentagem é da etapa anterior.',
      milestone: 'Até onde',
      percent: (share) => percent(share),
      withShare: (count, share) => `${speech.number(count)} (${share})`,
      inWords: (title, facts) => `${title}: ${speech.beside(facts)}`,
      counted: (name, count) => `${name}: ${speech.number(count)}`,
      said: (name, says) => `${name}: ${says}`,
      ofThose: (part, whole, share) =>
        share === null
          ? `${speech.number(part)} de ${speech.number(whole)}`
          : `${speech.number(part)} de ${speech.number(whole)} (${percent(share)})`,

      days: 'Dias até uma resposta',
      daysColumn: 'Dias',
      daysBetween: (from, to) =>
        to === null
          ? `${speech.number(from)}+`
          : from === to
            ? speech.number(from)
            : `${speech.number(from)}–${speech.number(to)}`,
      answers: 'Respostas',
      halfWithin: (count) =>
        count === 0
          ? 'Metade das respostas veio no mesmo dia em que você escreveu.'
          : `Metade das respostas veio em até ${days(count)}.`,

      bySource: 'Respostas por onde você encontrou as pessoas',
      sourceName: (name) => (name === '' ? 'Não anotado' : name),
      byMessage: 'Respostas por primeira mensagem',
      firstMessages: {
        introduced: 'Depois de uma apresentação',
        known: 'Para amigos e família',
        linkedin: 'Mensagem no LinkedIn',
        email: 'E-mail',
        unknown: 'Endereço não anotado',
      } satisfies Readonly<Record<FirstMessage, string>>,
      replies: 'Responderam',
      name: { source: 'Como encontrei', message: 'Primeira mensagem' },

      weeks: 'Conversas por semana',
      week: 'Semana de',
      talks: 'Conversas',
      before: (count) =>
        speech.count(count, {
          one: '# conversa foi antes disso.',
          other: '# conversas foram antes disso.',
        }),

      fit: 'Afinidade ao longo do tempo',
      person: 'Pessoa',
      dayColumn: 'Dia',
      fitColumn: 'Afinidade',

      asTable: 'Mostrar como tabela',
      nothing: {
        days: 'Não há respostas com data.',
        replies: 'Não há mensagens para contar.',
        weeks: 'Não há conversas com data.',
        fit: 'Não há conversas com data e afinidade.',
      },
    },

    empty: {
      title: 'Ainda não há conversas para rever',
      what: 'Depois de conversar com alguém, é aqui que você vê o que aprendeu: as áreas lado a lado, as respostas de todo mundo a uma pergunta e como vai a sua busca.',
      next: 'Mostrar o que vem a seguir',
    },

    save: 'Salvar como nota',
    notSaved: 'A nota não foi criada.',
    saved: (note) => `“${note}” criada`,
    noteName: (part, day, number) =>
      number === 1 ? `${lookBackParts[part]} ${day}` : `${lookBackParts[part]} ${day} ${number}`,
    notOpened: (name) => `Não foi possível abrir a conversa com ${name}.`,
    lookedAt: (facts) => `Filtro: ${speech.beside(facts)}`,
    searchedFor: (text) => `“${text}”`,
  },

  templates: {
    create: 'Criar modelos editáveis',
    chooseFolder: 'Escolha primeiro uma pasta de modelos nas configurações.',
    noneMade: 'Nenhum modelo foi criado.',
    allThere: (folder, own) =>
      own === 0
        ? `Todos os modelos já estão em “${folder}”.`
        : speech.count(own, {
            one: (count) =>
              `Todos os modelos já estão em “${folder}”, e ${count} ficou de fora porque você tem o seu.`,
            other: (count) =>
              `Todos os modelos já estão em “${folder}”, e ${count} ficaram de fora porque você tem os seus.`,
          }),
    made: (count, folder, there, own) => {
      const made = speech.count(count, {
        one: (count) => `${count} modelo criado em “${folder}”`,
        other: (count) => `${count} modelos criados em “${folder}”`,
      });
      const kept = speech.count(there, {
        one: '; # já existia e fica como está',
        other: '; # já existiam e ficam como estão',
      });
      const leftOut = speech.count(own, {
        one: '; # ficou de fora porque você tem o seu',
        other: '; # ficaram de fora porque você tem os seus',
      });
      return made + (there === 0 ? '' : kept) + (own === 0 ? '' : leftOut);
    },
    stillToFill: (placeholders) =>
      `Ainda falta preencher: ${speech.beside(placeholders.map((name) => `{{${name}}}`))}.`,
    broken: (name) => `O modelo “${name}” não pode ser usado, por isso vale o padrão.`,
    codeOfAnother: (found) => {
      const names = found.map(({ name, line }) => `“${name}” (linha ${line})`);
      return speech.count(found.length, {
        one: () =>
          `O modelo ${speech.list(names)} contém código de outro plugin. Esse código nunca é executado aqui, por isso fica de fora.`,
        other: () =>
          `Estes modelos contêm código de outro plugin: ${speech.list(names)}. Esse código nunca é executado aqui, por isso fica de fora.`,
      });
    },
  },

  calendar: {
    add: {
      name: 'Adicionar entrevista à agenda',
      who: 'Você quer adicionar à agenda a entrevista com quem?',
      offer: 'Adicionar à agenda',
    },
    noInterview: (name) => `Não há entrevista agendada em “${name}”. Agende-a primeiro.`,
    notHandedOver: 'Nada foi enviado à agenda.',
    fileName: (name, day) => `${name} ${day}.ics`,
    saved: (file) => `“${file}” foi para os seus downloads.`,
    shared: (file) => `“${file}” foi compartilhado.`,
    howToImport:
      'Abra o arquivo para adicioná-lo pelo seu aplicativo de agenda. No Google Agenda, importe-o nas configurações.',
    kept: (name) => `${name}: evento da agenda anotado`,
    keptAlready: (name) => `${name}: o evento da agenda já estava anotado`,
    opened: {
      google: 'O Google Agenda abre no navegador. Salve o evento lá.',
      outlook: 'O Outlook abre no navegador. Salve o evento lá.',
      'outlook-at-work': 'O Outlook abre no navegador. Salve o evento lá.',
    },
    dialog: {
      title: (name) => `Adicionar à agenda: ${name}`,
      facts: (interview, long, place, today) =>
        facts(
          near(interview, today),
          hasTime(interview) ? minutes(long) : null,
          place === '' ? null : place,
        ),
      known:
        'Você já adicionou esta entrevista à agenda antes. Cada agenda trata uma segunda importação de um jeito; confira depois se o evento aparece uma só vez e no horário certo.',
      save: 'Salvar arquivo de agenda',
      share: 'Compartilhar arquivo de agenda',
      open: {
        google: 'Abrir no Google Agenda',
        outlook: 'Abrir no Outlook',
        'outlook-at-work': 'Abrir no Outlook (trabalho ou escola)',
      },
      file: {
        save: 'O arquivo fica neste dispositivo até você importá-lo. Ele também traz o último dia para o seu agradecimento e, para uma conversa presencial, a hora de sair, se a nota disser quanto tempo leva o trajeto.',
        share:
          'O arquivo vai para o aplicativo que você escolher. Ele também traz o último dia para o seu agradecimento e, para uma conversa presencial, a hora de sair, se a nota disser quanto tempo leva o trajeto.',
      },
      noFile: 'Neste dispositivo não dá para enviar o arquivo daqui, por isso o caminho é um link.',
      link: 'Um link abre o navegador e informa ao Google ou à Microsoft o nome, o cargo e a empresa da pessoa, e também quando, como e onde será a conversa. O local vai como está escrito na nota e, para uma conversa presencial, também a hora de sair, se ela disser quanto tempo leva o trajeto.',
    },
    export: {
      name: 'Exportar agenda',
      fileName: (today) => `Entrevistas informacionais ${today}.ics`,
      nothing:
        'Não há nada para exportar: nenhuma entrevista agendada, nenhuma promessa e nenhum dia marcado pela frente.',
      saved: (count, file) =>
        speech.count(count, {
          one: (count) => `“${file}” foi para os seus downloads, com ${count} evento.`,
          other: (count) => `“${file}” foi para os seus downloads, com ${count} eventos.`,
        }),
      ready: (count) =>
        speech.count(count, {
          one: 'Um arquivo de agenda com # evento está pronto.',
          other: 'Um arquivo de agenda com # eventos está pronto.',
        }),
      shared: (count) =>
        speech.count(count, {
          one: 'Um arquivo de agenda com # evento foi compartilhado.',
          other: 'Um arquivo de agenda com # eventos foi compartilhado.',
        }),
      noWay: (count) =>
        speech.count(count, {
          one: 'Neste dispositivo não dá para enviar daqui um arquivo com # evento. Exporte em um computador ou adicione uma entrevista à agenda por um link.',
          other:
            'Neste dispositivo não dá para enviar daqui um arquivo com # eventos. Exporte em um computador ou adicione uma entrevista à agenda por um link.',
        }),
    },
    leaveSoon: (leaveBy, name) => `${leaveBy}: conversa com ${name}`,
    leaveNow: (name) => `Hora de sair: conversa com ${name}`,
    thankBy: (name) => `Último dia para agradecer a ${name}`,
    promised: (name, what) => `Promessa a ${name}: ${what}`,
    theyPromised: (name, what) => `Promessa de ${name}: ${what}`,
    comeBack: (name, step) =>
      step === null ? `Acompanhamento com ${name}` : `Acompanhamento com ${name}: ${step}`,
    ask: (name, step) =>
      step === null ? `Pedir uma conversa a ${name}` : `Pedir uma conversa a ${name}: ${step}`,
  },

  doing: {
    insertTitle: (what, name) => `${what}: ${name}`,
    insertsMissing: (name) => `A seção de preparação é acrescentada à nota de ${name}.`,
    command: 'Fazer o próximo acompanhamento',
    notOpened: 'Não foi possível abrir o próximo acompanhamento.',
    notNow: 'Agora não',
    taskInNote: (what, name) => `${what}: ${name}.`,
    nothingMore: 'Por ora, é tudo.',
    nothingDue: 'Nada para agora.',
    next: (name, what, day, today) =>
      `Nada para agora. A seguir: ${name}, ${near(day, today)}. ${what}.`,
  },

  links: {
    notOffered:
      'Não foi possível adicionar ao aplicativo os links para este plugin. Todo o resto funciona.',
    notFollowed: 'O link não funcionou.',
    unknown: (said) =>
      said === ''
        ? 'Este link não diz o que fazer. O certo seria do=add, do=next ou do=open.'
        : `Este link pede “${said}”, que não é conhecido aqui. O certo seria do=add, do=next ou do=open.`,
    dialogOpen:
      'Há uma janela aberta, por isso o link não fez nada. Conclua ou feche a janela e depois use o link.',
    follow: 'Usar o link',
    openWhom: 'Este link não diz de quem é a nota a abrir.',
    nobodyCalled: (name) => `Ninguém na sua lista se chama “${name}”.`,
    which: (name) => `Qual destas pessoas: ${name}?`,
    filledIn: 'Um link preencheu isto. Confira antes de adicionar.',
    doubt: {
      'no-name': (title) => `Não deu para tirar um nome de “${title}”.`,
      'other-page':
        'A página não é um perfil do LinkedIn: o endereço dela está junto com o que chamou sua atenção.',
      'no-address': 'O endereço da página não pôde ser usado, por isso ficou de fora.',
      'no-email': 'O endereço de e-mail não pôde ser usado, por isso ficou de fora.',
    },
  },

  commandLine: {
    notOffered: (command) =>
      `Não foi possível adicionar “${command}” à linha de comando. Todo o resto funciona.`,
    description: 'Listar os acompanhamentos',
    format: 'Como imprimir a lista (padrão: text)',
    unknownFormat: (format) => `Não existe o formato “${format}”. Use json ou text.`,
    buckets: { overdue: 'em atraso', due: 'para agora', upcoming: 'em breve' },
    line: (bucket, name, what, why) => `${bucket}: ${name}. ${what}. ${why}`,
    nothing: 'Nada a fazer agora.',
    error: (message) => `Erro: ${message}`,
    unknownFlags: (names, known) => {
      const said = speech.list(names.map((name) => `“${name}”`));
      const use = `Use ${speech.anyOf(known)}.`;
      return speech.count(names.length, {
        one: () => `Não existe o parâmetro ${said}. ${use}`,
        other: () => `Não existem os parâmetros ${said}. ${use}`,
      });
    },
    failed: 'Algo deu errado. Os detalhes estão no console do desenvolvedor.',
    switchedOff: 'O plugin foi desativado nesse meio-tempo, por isso nada foi feito.',
    printFormat: 'Como imprimir (padrão: text)',
    add: {
      description: 'Adicionar um contato',
      flags: {
        name: 'Quem adicionar',
        company: 'Onde a pessoa trabalha',
        role: 'O que a pessoa faz lá',
        'why-them': 'O que chamou sua atenção',
        source: 'Onde você encontrou a pessoa',
        'referred-by': 'Quem fez a apresentação',
        email: 'O endereço de e-mail da pessoa',
        linkedin: 'O endereço do perfil da pessoa no LinkedIn',
        phone: 'O telefone da pessoa',
        field: 'A área profissional da pessoa (padrão: o que desperta sua curiosidade)',
        priority: 'Um número inteiro; o número 1 vem primeiro',
      },
      values: { text: '<texto>', number: '<número>' },
      noName: 'Nenhum contato foi adicionado: “name” precisa dizer quem.',
      notOneLine: (flag) =>
        `Nenhum contato foi adicionado: “${flag}” precisa estar em uma só linha.`,
      noEmail: (flag) =>
        `Nenhum contato foi adicionado: “${flag}” precisa ser um endereço de e-mail.`,
      noProfile: (flag) =>
        `Nenhum contato foi adicionado: “${flag}” precisa ser o endereço de um perfil do LinkedIn.`,
      noPriority:
        'Nenhum contato foi adicionado: “priority” precisa ser um número inteiro, 0 ou mais.',
      added: (name, path) => `Novo contato, ${name}: ${path}`,
      putOnList: (name, path) => `${name} já tem uma nota e agora está na sua lista: ${path}`,
      isThere: (name, path) => `${name} já tem uma nota, por isso nada foi adicionado: ${path}`,
    },
    people: {
      description: 'Listar as pessoas da sua lista',
      flags: {
        search: 'Palavras a procurar no nome, na empresa, no cargo ou na área',
        status: 'Só pessoas com estes status, separados por vírgulas',
        company: 'Só pessoas desta empresa',
        field: 'Só pessoas desta área',
      },
      values: {
        search: '<palavras>',
        status: '<status,…>',
        company: '<empresa>',
        field: '<área>',
      },
      unknownStatus: (said, known) => `Não existe o status “${said}”. Use ${speech.anyOf(known)}.`,
      line: (name, status, job, next) =>
        [`${name}: ${status}`, ...job, ...(next === null ? [] : [`a seguir: ${next}`])].join(' · '),
      next: (what, day) => (day === '' ? what : `${what} (${day})`),
      nobody: 'Ainda não há ninguém na sua lista.',
      nobodyFits: 'Ninguém na sua lista corresponde a isso.',
    },
  },

  codeBlock: {
    nameTaken: (name) =>
      `Outro plugin já desenha blocos “${name}”, por isso os acompanhamentos não aparecem neles.`,
    notShown: 'Não foi possível mostrar os acompanhamentos do bloco.',
    failed:
      'Não foi possível mostrar seus acompanhamentos aqui. Os detalhes estão no console do desenvolvedor.',
    notReady: 'Seus acompanhamentos aparecem aqui em instantes.',
    notUnderstood: (lines, words) =>
      speech.sentences([
        speech.count(lines.length, {
          one: () => `Não deu para entender esta linha: ${ended(few(quoted(lines), MOST_LINES))}`,
          other: () =>
            `Não deu para entender estas linhas: ${ended(few(quoted(lines), MOST_LINES))}`,
        }),
        `Uma linha pode começar com ${speech.anyOf(quoted(words))}.`,
      ]),
    noValue: (word, values, known) => {
      const wrong = few(quoted(values), MOST_LINES);
      if (known === null) return `“${word}” não aceita ${wrong}: use um nome das suas notas.`;
      return 'upTo' in known
        ? `“${word}” não aceita ${wrong}: use um número inteiro de 1 a ${speech.number(known.upTo)}.`
        : `“${word}” não aceita ${wrong}: use ${speech.anyOf(known)}.`;
    },
    more: (groups) => {
      const sum = groups.reduce((total, { count }) => total + count, 0);
      const each = groups.map(
        ({ group, count }) => `${speech.count(count, { other: '# em ' })}“${group}”`,
      );
      const words = speech.count(sum, { other: 'e mais #' });
      return groups.length > 1 ? `${words}: ${speech.list(each)}` : words;
    },
    moreLabel: (more) => `${more}: mostrar acompanhamentos`,
    empty: {
      nobody: 'Ainda não há ninguém na sua lista.',
      all: 'Nada para agora nem em atraso.',
      due: 'Nada para agora.',
      overdue: 'Nada em atraso.',
      today: 'Nenhuma entrevista pela frente hoje.',
      overdueAndToday: 'Nada em atraso e nenhuma entrevista pela frente hoje.',
      narrowed: 'Nada do que este bloco pede é para agora.',
    },
  },

  base: {
    create: 'Criar base',
    fileName: 'Informational interviews.base',
    why: 'Cria uma base que mostra seus contatos por etapa, a quem agradecer e o que você aprendeu. Ela segue as configurações como estão agora.',
    notCreated: 'Nenhuma base foi criada.',
    created: (path) => `“${path}” criada`,
    isFolder: (path) =>
      `“${path}” é uma pasta, por isso nenhuma base foi criada. Renomeie a pasta e tente de novo.`,
    there: (path) => `“${path}” já existe, por isso nada foi criado.`,
    nobody:
      'Nada indica quais notas são sobre pessoas. Defina primeiro uma pasta de contatos, uma tag de contato ou uma propriedade marcadora.',
    switchedOff:
      'O Bases está desativado. Ative-o entre os plugins nativos nas configurações do aplicativo para ver sua base.',
    notShown:
      'Não foi possível mostrá-la. O Bases pode estar desativado: ative-o entre os plugins nativos nas configurações do aplicativo.',
    views: {
      byStage: 'Por etapa',
      toThank: 'Agradecer e refletir',
      learned: 'O que aprendi',
    },
    name: 'Nome',
    columns: {
      status: 'Etapa',
      company: 'Empresa',
      role: 'Cargo',
      field: 'Área',
      priority: 'Prioridade',
      interview: 'Entrevista',
      'follow-up': 'Acompanhamento',
      thanked: 'Agradecimento',
      reflected: 'Reflexão',
      fit: 'Afinidade',
      takeaway: 'Aprendizado',
    },
    formulas: {
      interview_start: 'Início da entrevista',
      interview_end: 'Fim da entrevista',
      thank_open: 'Falta agradecer',
      thank_from: 'Agradecer a partir de',
      thank_by: 'Agradecer até',
      reflect_open: 'Falta refletir',
      reflect_by: 'Refletir até',
    },
  },
};
