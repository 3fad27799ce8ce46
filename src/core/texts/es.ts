import type { Fault, WrongValue } from '../contact/fault-of';
import {
  type ClosingAction,
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
import type { FirstMessage, HeadlineFacts, Milestone, Span, TalkTrait } from '../learning/facts';
import type { Enclosing } from '../note/yaml/enclosing';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import type { Language } from '../language';
import type { Because } from './because';
import type { Texts } from './en';
import { code, marked } from './marked-text';
import { dayEndedBy, speechIn } from './speech';

/** What the properties mean whose names do not say it to everybody. */
const hardNames: { readonly [Name in PropertyName]?: string } = {
  field: 'el área profesional',
  source: 'dónde encontró a la persona',
  'why-them': 'qué le llamó la atención',
  'referred-by': 'quién hizo la presentación',
  'checked-in': 'cuándo mandó el último saludo',
  'follow-up': 'el día para volver a esa persona',
  'next-step': 'para qué volver a esa persona',
  'check-in-every': 'los días entre un saludo y otro',
};

/** Why an inline field stays in the text of a note. */
const staysBecause = {
  code: 'en código',
  comment: 'en un comentario',
  quote: 'en una cita',
  log: 'en el registro',
  otherValue: 'la propiedad tiene otro valor',
  unfit: 'no se puede leer el valor',
  linked: 'algo enlaza con él',
  structure: 'sin él, el texto de alrededor se leería de otra forma',
};
type FieldStays = keyof typeof staysBecause;

const speech: Texts['speech'] = {
  ...speechIn('es', {
    day: ({ weekday, date, month }) => `${weekday} ${date} ${month}`,
    withYear: (day, year) => `${day} ${year}`,
    withTime: (day, time) => `${day}, ${time}`,
    betweenSentences: ' ',
  }),
  // What `Intl` puts beside each other in Spanish has an “y” where there are two.
  beside: (facts) => facts.join(', '),
};

function days(count: number): string {
  return speech.count(count, { one: '# día', other: '# días' });
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
function timeLeft(lapsed: (lapse: Lapse) => string) {
  return {
    ago: (lapse: Lapse) => `hace ${lapsed(lapse)}`,
    late: (lapse: Lapse) => `${lapsed(lapse)} de retraso`,
    left: (lapse: Lapse) =>
      speech.count(lapse.count, {
        one: () => `queda ${lapsed(lapse)}`,
        other: () => `quedan ${lapsed(lapse)}`,
      }),
    now: 'ahora',
    today: 'hoy',
    in: (time: string, lapse: Lapse) => `${time}, en ${lapsed(lapse)}`,
    from: (day: Day, time: string | null, today: Day) => {
      const word = speech.nearDay(day, today) ?? speech.day(day, today);
      return time === null ? word : `${word}, ${time}`;
    },
  };
}

function businessDays(count: number): string {
  return speech.count(count, { one: '# día hábil', other: '# días hábiles' });
}

function talks(count: number): string {
  return speech.count(count, { one: '# conversación', other: '# conversaciones' });
}

/** Fits in a row, from the lowest to the highest. */
function fitList(fits: readonly number[]): string {
  return speech.list(fits.map((fit) => speech.number(fit)));
}

/** A share, 0 to 1, in whole percent; none and all are said only of just these. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  const said = share > 0 && share < 1 ? Math.min(Math.max(whole, 1), 99) : whole;
  return `${speech.number(said)}\u00A0%`;
}

/** That something is so for those of one field, company or role. */
const inTrait: Readonly<Record<TalkTrait, (name: string) => string>> = {
  field: (name) => `en ${name}`,
  company: (name) => `en ${name}`,
  role: (name) => `en el puesto «${name}»`,
};

/** Stands for the field, company or role of those of whom it is not known. */
const notNoted: Readonly<Record<TalkTrait, string>> = {
  field: 'Sin área anotada',
  company: 'Sin empresa anotada',
  role: 'Sin puesto anotado',
};

/** In the place of a day that no note tells. */
const noDay = 'sin fecha anotada';

/** The parts of the pane to look back in. */
const lookBackParts = { learned: 'Lo que aprendí', answers: 'Respuestas', progress: 'Progreso' };

/** Over how many fields, companies or roles something goes. */
const howMany: Readonly<Record<TalkTrait, (count: number) => string>> = {
  field: (count) => speech.count(count, { one: 'en # área', other: 'en # áreas' }),
  company: (count) => speech.count(count, { one: 'en # empresa', other: 'en # empresas' }),
  role: (count) => speech.count(count, { one: 'en # puesto', other: 'en # puestos' }),
};

function minutes(count: number): string {
  return speech.count(count, { one: '# minuto', other: '# minutos' });
}

/** A day or time with its day of the week, led by `hoy` and its like: `hoy, dom 22 nov`. */
function near(when: Day | DateTime, today: Day): string {
  const word = speech.nearDay(dayOf(when), today);
  const said = speech.when(when, today);
  return word === null ? said : `${word}, ${said}`;
}

/**
 * A time where somebody else is: `21:00 en Singapore`.
 *
 * @param city the city or country that their zone is named for; null for none.
 * @param zone what their zone is called in short; null where it is not.
 */
function there(time: string, city: string | null, zone: string | null): string {
  if (city !== null) return `${time} en ${city}`;
  return zone === null ? `${time}, hora de allí` : `${time} ${zone}`;
}

/** A time with what the clock shows then where somebody else is; null where that is the same. */
function inBothClocks(here: string, theirs: string | null): string {
  return theirs === null ? here : `${here} (${theirs})`;
}

/** When one has to leave for an interview, which is on the same day or the next one. */
function leaveBy(leave: DateTime, interview: Day | DateTime): string {
  const before = dayOf(leave) === dayOf(interview) ? '' : ' del día anterior';
  return `Salga antes de las ${timeOf(leave)}${before}`;
}

/** As {@link near}, within a sentence: `hoy, dom 22 nov`, `el jue 26 nov`. */
function on(when: Day | DateTime, today: Day): string {
  const said = near(when, today);
  return speech.nearDay(dayOf(when), today) === null ? `el ${said}` : said;
}

/** As {@link on}, behind what something is meant for: `para hoy, dom 22 nov`, `para el jue 26 nov`. */
function forWhen(when: Day | DateTime, today: Day): string {
  return `para ${on(when, today)}`;
}

/** By when something is to be done: `a más tardar el jue 26 nov, 14:30`, `antes de que termine el mié 25 nov`. */
function latest(until: DateTime, today: Day): string {
  const day = dayEndedBy(until);
  return day === null
    ? `a más tardar el ${speech.when(until, today)}`
    : `antes de que termine el ${speech.day(day, today)}`;
}

/** By when, behind what is to be done; nothing where there is no such time. */
function by(until: DateTime | null, today: Day): string {
  return until === null ? '' : ` ${latest(until, today)}`;
}

/** That thanks are still worth sending, once their time is over. */
function lateThanks(until: DateTime | null, today: Day): string {
  const worth = 'Todavía vale la pena dar las gracias';
  if (until === null) return `${worth}.`;
  const day = dayEndedBy(until) ?? until;
  return `${worth}, aunque lo ideal era hacerlo a más tardar el ${speech.when(day, today)}.`;
}

/** Names as a sentence quotes them. */
function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `«${name}»`);
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
    ? 'La conversación ya tuvo lugar.'
    : `La conversación fue el ${speech.when(interview, today)}.`;
}

function onKnown(day: Day | undefined, today: Day): string {
  return day === undefined ? '' : ` el ${speech.day(day, today)}`;
}

/** When the user last wrote to somebody who is silent; without the full stop. */
function lastWrote({ contacted, reminders, today }: Silence): string {
  const sent = speech.count(reminders, { one: '# recordatorio', other: '# recordatorios' });
  return reminders === 0
    ? `Usted pidió la conversación${onKnown(contacted, today)}`
    : `Usted escribió por última vez${onKnown(contacted, today)} y ha enviado ${sent}`;
}

/** What a notice says was done, and for whom; with its day where that is another than today. */
function did(what: string) {
  return (who: string, on: PastDay | null = null) =>
    `${who}: ${what}${on === null ? '' : `, ${speech.day(on.day, on.today)}`}`;
}

/** Since which day, which is called `hoy` or `ayer` where it is. */
function since(day: Day, today: Day): string {
  return `desde ${speech.nearDay(day, today) ?? `el ${speech.day(day, today)}`}`;
}

/** The most lines that a note is told of at once. */
const MOST_LINES = 100;

/** A few names; of many the first, and how many more. */
function few(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  if (more <= 0) return speech.list(names);
  return speech.list([...names.slice(0, most), speech.count(more, { other: '# más' })]);
}

function people(count: number): string {
  return speech.count(count, { one: '# persona', other: '# personas' });
}

/** What is known of something, beside each other; nothing of what is not. */
function facts(...told: readonly (string | null)[]): string {
  return speech.beside(told.filter((fact) => fact !== null));
}

/** Where somebody stands who is closed, and the way back. */
function closedAs(status: Status) {
  return (name: string, back: Status) =>
    `${name} está en «${statuses[status]}». Cambie antes su estado a «${statuses[back]}».`;
}

/** What is open after a talk. */
const openAfterwards = { thank: 'el agradecimiento', reflect: 'la reflexión' } as const;

/** How many names stand in a sentence at most. */
const MOST_NAMED = 5;

function stretch(weekday: string, from: string, until: string): string {
  return `${weekday} de ${from} a ${until}`;
}

const everyDay = [1, 2, 3, 4, 5, 6, 0];

const dayWords = {
  through: new Set(['-', '–', '—', 'a', 'a la', 'a las', 'al', 'hasta', 'hasta la', 'hasta las']),
  beside: new Set([
    ...[',', '&', '+', '/', ':', '.', 'y', 'e', 'o', 'u', 'de', 'del', 'desde', 'entre', 'por'],
    ...['el', 'la', 'los', 'las', 'lo', 'en', 'cada', 'todo', 'todos', 'toda', 'todas'],
    ...['semana', 'semanas', 'h', 'hs', 'hora', 'horas'],
  ]),
  all: {
    diario: everyDay,
    diariamente: everyDay,
    día: everyDay,
    días: everyDay,
    dia: everyDay,
    dias: everyDay,
    entresemana: [1, 2, 3, 4, 5],
    'entre semana': [1, 2, 3, 4, 5],
    // “Fin de semana” is three words, of which only the first tells.
    fin: [6, 0],
    fines: [6, 0],
    finde: [6, 0],
    findes: [6, 0],
  },
};

const settings = {
  contactsFolder: {
    name: 'Carpeta de contactos',
    description:
      'Cada nota de esta carpeta y sus subcarpetas trata de una persona, y los contactos nuevos se guardan aquí. Déjelo vacío para usar una etiqueta o una propiedad.',
  },
  templatesFolder: {
    name: 'Carpeta de plantillas',
    description:
      'Donde están sus propias plantillas. Las notas de esta carpeta nunca cuentan como personas.',
  },
  myName: { name: 'Su nombre', description: 'Sirve para firmar sus mensajes.' },
  curiousAbout: {
    name: 'Lo que le despierta curiosidad',
    description:
      'El trabajo del que quiere saber más, por ejemplo enfermería. Será el área de todas las personas que añada a partir de ahora, salvo que escriba otra, y sus mensajes la mencionan.',
  },
  introduction: {
    name: 'Su presentación',
    description:
      'Quién es usted y qué quiere averiguar, en dos o tres frases. La lista de preparación empieza con ella.',
  },
  availability: {
    name: 'Cuándo puede hablar',
    description: 'Un horario en cada línea, como lunes a viernes de 09:00 a 17:00.',
    mistake: 'Escriba un horario en cada línea, como lunes a viernes de 09:00 a 17:00.',
  },
  outreachLimit: {
    name: 'Conversaciones a la vez',
    description: 'Se sugieren personas nuevas hasta tener este número de conversaciones en curso.',
  },
  minutes: {
    name: 'Duración de una entrevista',
    description: 'En minutos, salvo que la nota indique otra.',
  },
  nudgeAfter: {
    name: 'Recordatorio al cabo de',
    description:
      'Días hábiles de espera antes de enviar un recordatorio, y otra vez antes de dejarlo así.',
  },
  mostNudges: {
    name: 'Recordatorios por persona',
    description: 'Cuántos enviar como máximo. Con 0 se sugiere dejarlo así.',
  },
  widenAfter: {
    name: 'Escribir a otra persona al cabo de',
    description:
      'Días hábiles sin respuesta antes de sugerir a otra persona de la misma empresa. 0 significa nunca.',
  },
  scheduleWithin: {
    name: 'Plazo para ofrecer horarios',
    description: 'Días hábiles desde que le responden.',
  },
  offeredAnswerWithin: {
    name: 'Horarios ofrecidos: volver a preguntar',
    description: 'Días hábiles desde que ofreció horarios.',
  },
  offeredLateAfter: {
    name: 'Horarios ofrecidos: plazo máximo',
    description: 'Días hábiles desde que ofreció horarios.',
  },
  prepareBefore: { name: 'Preparar con antelación', description: 'Días antes de una entrevista.' },
  thankFromHours: {
    name: 'Agradecimiento: a partir de',
    description: 'Horas desde el final de una entrevista.',
  },
  thankUntilHours: {
    name: 'Agradecimiento: plazo máximo',
    description: 'Horas desde el final de una entrevista.',
  },
  reportBackWithin: {
    name: 'Plazo para contar cómo fue',
    description: 'Días desde una entrevista para contarle cómo fue a quien hizo la presentación.',
  },
  checkInEvery: {
    name: 'Mandar un saludo cada',
    description: 'Días desde el último contacto. 0 significa nunca.',
  },
  introduceWithin: {
    name: 'Presentación: escribir igualmente al cabo de',
    description:
      'Días hábiles de espera tras pedir una presentación. Después se vuelve a sugerir a la persona que espera conocer.',
  },
  buffer: {
    name: 'Tiempo entre entrevistas',
    description: 'Minutos libres antes y después de cada entrevista cuando ofrece horarios.',
  },
  language: {
    name: 'Idioma del complemento',
    description:
      'Lo que dice el complemento, aquí y en todas partes. El cambio se aplica al volver a abrir Obsidian.',
  },
  noteLanguage: {
    name: 'Idioma de las notas',
    description:
      'Los encabezados, las preguntas y las líneas del registro nuevos se escriben en este idioma. Lo que ya está en sus notas se entiende en cualquiera de ellos.',
  },
  messageLanguage: {
    name: 'Idioma de los mensajes',
    description: 'Los mensajes se escriben en este idioma, salvo que la nota indique otro.',
  },
  clock: {
    name: 'Formato de hora en los mensajes',
    description: 'Si los horarios que ofrece se escriben con 12 o con 24 horas.',
  },
  taskFormat: {
    name: 'Formato de las promesas',
    description: 'Cómo se escribe el día de una promesa. Se leen los dos formatos.',
  },
  keepMessages: {
    name: 'Guardar copia de los mensajes',
    description: 'Guarda el texto de un mensaje en la nota cuando lo marca como enviado.',
  },
  contactTag: {
    name: 'Etiqueta de contacto',
    description:
      'Las notas con esta etiqueta, o con una anidada en ella, también tratan de personas. Déjelo vacío para no usar ninguna etiqueta.',
    mistake: 'Escriba una sola etiqueta, sin espacios ni comas.',
  },
  markerProperty: {
    name: 'Propiedad distintiva',
    description:
      'Las notas con esta propiedad y este valor también tratan de personas, por ejemplo type: person. Déjelo vacío para no usar ninguna propiedad.',
    mistake: 'Escriba una propiedad y su valor, por ejemplo type: person.',
  },
  propertyNames: {
    name: 'Nombres de las propiedades',
    description:
      'Los nombres que usan sus notas para las propiedades, cuando son otros. Uno en cada línea, por ejemplo company: Empresa.',
    mistake:
      'Escriba uno en cada línea, por ejemplo company: Empresa. Use cada nombre una sola vez.',
  },
  logHeading: {
    name: 'Encabezado del registro',
    description:
      'El encabezado que usan sus notas para el registro, por ejemplo Historial. Déjelo vacío para usar el habitual.',
    mistake:
      'Escriba un encabezado de una línea, por ejemplo Historial, que no sea el de una entrevista.',
  },
  weekend: {
    name: 'Fin de semana',
    description: 'Días de la semana, por ejemplo sábado, domingo.',
    mistake: 'Escriba como mucho seis días, separados por comas.',
  },
  daysOff: {
    name: 'Días libres',
    description: 'Otros días, uno en cada línea, por ejemplo 2026-12-25.',
    mistake: 'Escriba fechas como 2026-12-25.',
  },
};

/** Why it is left to the user whether a line of a list is about a person. */
const doubts = {
  'no-name': 'No parece un nombre',
  signs: 'Contiene signos que no suelen estar en un nombre',
  several: 'Puede haber más de una persona en esta línea',
  another: 'El puesto o la empresa parecen ser de otra persona',
  company: 'Parece una empresa',
  role: 'Parece un puesto',
  guess: 'Puede que el puesto y la empresa estén intercambiados',
  unsure: 'Se puede leer de otra manera: compruebe el puesto y la empresa',
  'lower-case': 'Puede que no sea un nombre: no lleva mayúscula',
  beneath: 'Parece tratar de la persona de arriba',
  'goes-on': 'Parece continuar la línea de arriba',
  'no-column': 'Ninguna columna de esta tabla tiene un encabezado para nombres',
  'unknown-column': 'Otra columna de esta tabla puede ser el puesto o la empresa',
  'crossed-out': 'Texto tachado',
  heads: 'Parece un encabezado para las personas de abajo',
  task: 'Parece una tarea: márquela para añadir a la persona',
  greeting: 'Parece el comienzo de un mensaje',
  nameless: 'No hay nombre en esta línea: escriba uno aquí',
  'of-address': 'El nombre se ha deducido de la dirección',
};

/** What a user reads for each status. */
const statuses: Readonly<Record<Status, string>> = {
  identified: 'En mi lista',
  contacted: 'Conversación pedida',
  replied: 'Respondió',
  scheduled: 'Fecha acordada',
  interviewed: 'Ya hablamos',
  'in-touch': 'En contacto',
  declined: 'Dijo que no',
  'no-reply': 'Sin respuesta',
  closed: 'Aparte',
};

/** How a step of the method stands, behind its name. */
const stepStates: Readonly<Record<'done' | 'now' | 'ahead', string>> = {
  done: 'hecho',
  now: 'ahora',
  ahead: 'por venir',
};

/** What a status is called behind a person's name. */
const statusBehindName: Readonly<Record<Status, string>> = {
  identified: 'en mi lista',
  contacted: 'conversación pedida',
  replied: 'respondió',
  scheduled: 'fecha acordada',
  interviewed: 'ya hablamos',
  'in-touch': 'en contacto',
  declined: 'dijo que no',
  'no-reply': 'sin respuesta',
  closed: 'aparte',
};

/** What the days are called until which somebody may be left alone. */
const snoozeDays: Readonly<Record<SnoozeDay, string>> = {
  tomorrow: 'Mañana',
  nextBusinessDay: 'El próximo día hábil',
  nextWeek: 'La próxima semana',
  inAMonth: 'Dentro de un mes',
};

const [leastMinutes, mostMinutes] = talkMinutes;

/** What is wrong with a value, by what it was meant for. */
const faults: Readonly<Record<Fault, string>> = {
  status: 'no es un estado conocido',
  text: 'no es una sola línea de texto',
  day: 'no es un día',
  done: 'no es un día',
  moment: 'no es un día, ni un día con su hora',
  count: 'no es un número entero',
  minutes: `no es un número entero de ${leastMinutes} a ${mostMinutes}`,
  travel: `no es un número entero de ${travelMinutes[0]} a ${travelMinutes[1]}`,
  language: 'no es un código de idioma',
  zone: 'no es una zona horaria',
  fit: 'no es un número de 1 a 5',
  get actions() {
    return `no es una lista de ${speech.anyOf(skippableActions)}`;
  },
  get action() {
    return `no es ${speech.anyOf(skippableActions)}`;
  },
  several: 'es más de un valor',
  stillToCome: 'está en el futuro',
};

/** That a value does not fit. */
function saysWrongly({ name, says, fault }: WrongValue): string {
  return `«${name}» dice «${says}», que ${faults[fault]}.`;
}

/**
 * Why a note was left alone and how to fix it, as sentences.
 *
 * @param why what is in the way, without the full stop, since the line may still follow.
 */
function because(why: string, suggestion: string): Because {
  return { reason: `${why}.`, reasonOnLine: (line) => `${why} (línea ${line}).`, suggestion };
}

/** What is opened and closed around a value, as one that is opened. */
const enclosings: Readonly<Record<Enclosing, string>> = {
  quote: 'comillas que se abren y no se cierran',
  bracket: 'un corchete que se abre y no se cierra',
  brace: 'una llave que se abre y no se cierra',
};

/** What is opened and closed around a value, as one that is closed only further down. */
const closedLate: Readonly<Record<Enclosing, string>> = {
  quote: 'comillas que se cierran más abajo',
  bracket: 'un corchete que se cierra más abajo',
  brace: 'una llave que se cierra más abajo',
};

/** What is opened and closed around a value, with its article. */
const closings: Readonly<Record<Enclosing, string>> = {
  quote: 'las comillas',
  bracket: 'el corchete',
  brace: 'la llave',
};

/** What closes a value, behind “up to” and “behind”. */
const closingSigns: Readonly<Record<Enclosing, string>> = {
  quote: 'las comillas de cierre',
  bracket: 'el corchete de cierre',
  brace: 'la llave de cierre',
};

/** Signs that would be overlooked, or taken for part of the sentence. */
const signs: Readonly<Record<string, string>> = {
  ...{ '`': 'un acento grave', ',': 'una coma', '*': 'un asterisco' },
  ...{ '!': 'un signo de exclamación', ']': 'un corchete de cierre', '}': 'una llave de cierre' },
  ...{ '|': 'una barra vertical', '-': 'un guion', '?': 'un signo de interrogación' },
  ...{ ':': 'dos puntos' },
};

/** What is to be written for a property of each kind; a status is chosen. */
const wants: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: 'una sola línea de texto',
  day: 'un día como 2026-11-25',
  done: 'un día como 2026-11-25',
  moment: 'un día como 2026-11-25, o un día con su hora como 2026-11-25T14:00',
  count: 'un número entero, 0 o más',
  minutes: `un número entero de ${leastMinutes} a ${mostMinutes}`,
  travel: `un número entero de ${travelMinutes[0]} a ${travelMinutes[1]}`,
  fit: 'un número de 1 a 5',
  language: 'un idioma como es o pt-BR',
  zone: 'una zona horaria como Asia/Singapore',
  get actions() {
    return `solo ${speech.anyOf(skippableActions)} en esta lista`;
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

/** All that the product says in Spanish. */
export const spanish: Texts = {
  speech,

  statuses,

  /** How a talk takes place, within a sentence or beside other facts. */
  media: { video: 'por videollamada', phone: 'por teléfono', 'in person': 'en persona' },

  /** What in a note does not fit, and how to fix it. */
  problems: {
    unread: (name: string, value: string, fault: Fault, wanted: PropertyKind) =>
      wanted === 'status'
        ? marked`${code(name)} dice «${value}», que ${faults[fault]}. Elija uno.`
        : marked`${code(name)} dice «${value}», que ${faults[fault]}. Escriba ${wants[wanted]}.`,
    cannotBeRead: 'No se pueden leer las propiedades al principio de esta nota.',
    whereToLook:
      'Ábrala y busque una línea que no sea «nombre: valor», un nombre que aparezca dos veces o unas comillas sin cerrar.',
    typed: (value: string, fault: Fault, wanted: PropertyKind) =>
      `«${value}» ${faults[fault]}. ${wanted === 'status' ? 'Elija uno' : `Escriba ${wants[wanted]}`}.`,
    /** Of a value that would go, which has to be agreed to. */
    atStake: saysWrongly,
    promiseDay: (promise: string, day: string) =>
      `La promesa «${promise}» dice «${day}», que no es un día, así que queda sin día. Escriba en su línea un día como 2026-11-25.`,
    sameName: (counts: string, second: string) =>
      marked`${code(counts)} y ${code(second)} son el mismo nombre para Obsidian, y solo cuenta ${code(counts)}. Conserve una sola de esas propiedades.`,
    copy: (copy: string, original: string) =>
      `«${copy}» parece una copia de «${original}» que dejó una sincronización, así que no está en su lista. Pase a «${original}» lo que falte y elimine la copia; si es otra persona, cambie el nombre de la nota.`,
    foreignStatus: (status: string) =>
      marked`${code(status)} ya significa otra cosa aquí. Para usar otra propiedad, indíquela en los ajustes, en «${settings.propertyNames.name}».`,
    foreignStatuses: (count: number, status: string) =>
      speech.sentences([
        speech.count(count, {
          one: (count) =>
            `${count} nota usa «${status}» para otra cosa, así que esa persona no está en su lista.`,
          other: (count) =>
            `${count} notas usan «${status}» para otra cosa, así que esas personas no están en su lista.`,
        }),
        `Para usar otra propiedad, indíquela en los ajustes, en «${settings.propertyNames.name}».`,
      ]),
    stillToCome: (name: string, day: Day, today: Day) =>
      marked`${code(name)} dice ${speech.day(day, today)}, que está en el futuro. Escriba el día en que se hizo.`,
    missing: {
      contacted: (status: Status, name: string) =>
        marked`El estado es «${statuses[status]}», pero falta la propiedad ${code(name)}. Rellénela para recibir un aviso cuando convenga volver a escribir.`,
      replied: (status: Status, name: string) =>
        marked`El estado es «${statuses[status]}», pero falta la propiedad ${code(name)}. Rellénela para recibir un aviso de que hay que acordar una fecha.`,
      interview: (status: Status, name: string) =>
        marked`El estado es «${statuses[status]}», pero falta la propiedad ${code(name)}. Escriba en ella el día y la hora de la conversación.`,
    },
    noTouch: (name: string) =>
      marked`No consta cuándo fue el último contacto. Rellene ${code(name)} para recibir un aviso cuando convenga mandar un saludo.`,
    answered: (replied: Day, today: Day) =>
      marked`Le respondió el ${speech.day(replied, today)}, pero el estado sigue siendo «${statuses.contacted}». Marque que respondió.`,
    markAsBooked: 'Marcar fecha acordada',
    booked: (interview: Day | DateTime, today: Day) =>
      marked`Hay una entrevista programada para el ${speech.when(interview, today)}, pero el estado sigue siendo «${statuses.replied}». Si la fecha ya está acordada, márquela como tal.`,
  },

  /** What is asked of a talk, in several dialogs. */
  talk: {
    fit: '¿Sería este trabajo para mí?',
    fitHint: 'Pulse un número del 1 (nada) al 5 (mucho).',
    takeaway: 'Lo principal que aprendí',
    nextStep: 'Próximo paso',
    nextStepExample: 'Enviar el artículo del que hablamos',
  },

  /**
   * Each contact command: what it is called in the palette and in menus, and for several people at
   * once, where it can be; the question whom it is for; what a notice says was done; when it was done, where that may have been another day; and
   * what its dialog says.
   */
  contactCommands: {
    'mark-contacted': {
      name: 'Marcar conversación como pedida',
      who: '¿A quién le pidió una conversación?',
      done: did('conversación pedida'),
      whenDone: (name: string) => `¿Cuándo le pidió la conversación a ${name}?`,
    },
    'mark-introduction-asked': {
      name: 'Marcar presentación como pedida',
      who: '¿Con quién pidió que le pusieran en contacto?',
      done: did('presentación pedida'),
      whenDone: (name: string) => `¿Cuándo pidió que le pusieran en contacto con ${name}?`,
    },
    'mark-no-introduction': {
      name: 'Sin presentación',
      done: did('sin presentación'),
      whenDone: (name: string) => `¿Cuándo supo que nadie le pondría en contacto con ${name}?`,
    },
    'mark-nudged': {
      name: 'Marcar recordatorio como enviado',
      who: '¿A quién le envió un recordatorio?',
      done: did('recordatorio enviado'),
      whenDone: (name: string) => `¿Cuándo le envió el recordatorio a ${name}?`,
    },
    'mark-replied': {
      name: 'Marcar que respondió',
      who: '¿Quién le respondió?',
      done: did('respuesta recibida'),
      whenDone: (name: string) => `¿Cuándo le respondió ${name}?`,
    },
    'mark-offered': {
      name: 'Marcar horarios como ofrecidos',
      who: '¿A quién le ofreció horarios?',
      done: did('horarios ofrecidos'),
      whenDone: (name: string) => `¿Cuándo le ofreció horarios a ${name}?`,
    },
    'schedule-interview': {
      name: 'Programar entrevista',
      who: '¿Con quién es la entrevista?',
      done: did('entrevista programada'),
      /** What a notice says of a booking. */
      bookedFor: (who: string, when: string) => `${who}: entrevista programada para el ${when}`,
      /** What a notice says of one that was booked already. */
      rebooked: {
        moved: (who: string, when: string) => `${who}: entrevista cambiada al ${when}`,
        changed: (who: string) => `${who}: entrevista modificada`,
      },
      title: (name: string) => `Programar una entrevista con ${name}`,
      submit: 'Programar',
      timesOffered: 'Usted ofreció estos horarios. ¿Cuál es?',
      timeHint: 'Déjelo vacío hasta que haya una hora acordada.',
      minutes: 'Minutos',
      medium: 'Cómo van a hablar',
      /** By what the note says; empty where it says nothing. */
      media: {
        '': 'Sin especificar',
        video: 'Por videollamada',
        phone: 'Por teléfono',
        'in person': 'En persona',
      },
      place: 'Enlace o dirección',
      earlier: {
        talk: (interview: Day | DateTime, today: Day) =>
          `Su conversación del ${speech.when(interview, today)}`,
        isOpen:
          'Todavía no ha dado las gracias por ella. Al programar otra entrevista, ese aviso desaparece.',
        mayBeHeld: '¿Tuvo lugar?',
        choose: 'Elija una opción',
        moved: 'No tuvo lugar: cambiarla de fecha',
        thanked: 'Hablamos, y di las gracias',
        skipped: 'Hablamos, pero quiero omitir el agradecimiento',
        unchosen: 'Elija una opción, para que el agradecimiento no se olvide.',
      },
      advice: {
        dayOver: 'Ese día ya ha pasado.',
        timeOver: 'Esa hora ya ha pasado.',
        dayOff: 'Es uno de sus días libres.',
        weekend: 'Cae en fin de semana.',
        overlap: (name: string, interview: Day | DateTime, until: DateTime, today: Day) =>
          `Coincide con su conversación con ${name}: ${speech.when(interview, today)} a ${timeOf(until)}.`,
        /** @param day the day that is advised on, on which the talk with `name` begins or goes on. */
        sameDay: (name: string, interview: Day | DateTime, day: Day, today: Day) => {
          const talk = `Ese día también habla con ${name}`;
          if (!hasTime(interview)) return `${talk}; todavía no hay hora.`;
          return dayOf(interview) === day
            ? `${talk}, a las ${timeOf(interview)}.`
            : `${talk}, desde el ${speech.when(interview, today)}.`;
        },
      },
    },
    'postpone-interview': {
      name: 'Marcar entrevista como aplazada',
      who: '¿Con quién era la entrevista que se aplazó?',
      done: did('entrevista aplazada'),
      /** What a notice says where a message was written about it. */
      because: {
        moved: (who: string) => `${who}: cambio de fecha pedido`,
        missed: (who: string) => `${who}: mensaje enviado sobre la entrevista que no tuvo lugar`,
      },
      whenDone: (name: string) => `¿Cuándo se aplazó la entrevista con ${name}?`,
    },
    'mark-confirmed': {
      name: 'Marcar entrevista como confirmada',
      done: did('entrevista confirmada'),
      whenDone: (name: string) => `¿Cuándo confirmó la entrevista con ${name}?`,
    },
    'mark-prepared': {
      name: 'Marcar entrevista como preparada',
      who: '¿Con quién es la entrevista que ha preparado?',
      done: did('entrevista preparada'),
      whenDone: (name: string) => `¿Cuándo preparó la entrevista con ${name}?`,
    },
    'mark-interviewed': {
      name: 'Marcar entrevista como hecha',
      who: '¿Con quién habló?',
      done: did('entrevista hecha'),
      whenEnded: '¿Cuándo terminó la conversación?',
    },
    'mark-thanked': {
      name: 'Marcar agradecimiento como enviado',
      who: '¿A quién le dio las gracias?',
      done: did('agradecimiento enviado'),
      whenDone: (name: string) => `¿Cuándo le dio las gracias a ${name}?`,
    },
    'mark-reflected': {
      nothingWritten: 'Todavía no hay nada escrito',
      sureToMark:
        'No hay ninguna respuesta en la reflexión, ni afinidad ni aprendizaje. Unas líneas ahora todavía recogerán lo que aprendió.',
      keepWriting: 'Seguir escribiendo',
      name: 'Marcar reflexión como hecha',
      who: '¿Con quién fue la entrevista sobre la que reflexionó?',
      done: did('reflexión hecha'),
      whenDone: (name: string) => `¿Cuándo reflexionó sobre su conversación con ${name}?`,
      title: (name: string) => `Reflexionar sobre su conversación con ${name}`,
    },
    'mark-reported-back': {
      name: 'Marcar que ya contó cómo fue',
      who: '¿Con quién fue la entrevista de la que ya dio noticias?',
      done: did('noticias enviadas a quien hizo la presentación'),
      whenDone: (name: string) => `¿Cuándo contó cómo fue su conversación con ${name}?`,
    },
    'log-check-in': {
      name: 'Registrar saludo',
      who: '¿A quién le mandó un saludo?',
      done: did('saludo registrado'),
      whenDone: (name: string) => `¿Cuándo le mandó un saludo a ${name}?`,
    },
    'finish-follow-up': {
      name: 'Terminar seguimiento',
      who: '¿Con quién ha terminado el seguimiento?',
      done: did('seguimiento terminado'),
      whenDone: (name: string) => `¿Cuándo terminó el seguimiento con ${name}?`,
    },
    'skip-follow-up': {
      name: 'Omitir seguimiento',
      who: '¿Con quién quiere omitir un seguimiento?',
      done: did('seguimiento omitido'),
      question: '¿Qué quiere omitir?',
      choices: {
        prepare: 'La preparación',
        thank: 'El agradecimiento',
        reflect: 'La reflexión',
        'report-back': 'Contar cómo fue',
      },
    },
    'add-to-list': {
      name: 'Añadir esta nota a mi lista',
      done: did('ya en su lista'),
    },
    'set-follow-up': {
      name: 'Fijar seguimiento',
      who: '¿Con quién quiere fijar un seguimiento?',
      done: did('seguimiento fijado'),
      doneFor: (who: string, day: Day, today: Day) =>
        `${who}: seguimiento fijado para el ${speech.day(day, today)}`,
      title: (name: string) => `Seguimiento con ${name}`,
    },
    'snooze-contact': {
      name: 'Pausar contacto',
      who: '¿A quién quiere dejar en pausa?',
      forSeveral: 'Pausar',
      done: did('en pausa'),
      until: (who: string, until: Day, today: Day) =>
        `${who}: en pausa hasta el ${speech.day(until, today)}`,
      /** @param who null for several people. */
      title: (who: string | null) =>
        who === null
          ? '¿Hasta cuándo quiere dejar en pausa a estas personas?'
          : `¿Hasta cuándo quiere dejar en pausa a ${who}?`,
      offer: (offered: SnoozeDay, until: Day, today: Day) =>
        `${snoozeDays[offered]}: ${speech.day(until, today)}`,
    },
    'set-priority': {
      name: 'Fijar prioridad',
      who: '¿A quién quiere darle una prioridad?',
      done: did('prioridad fijada'),
      /** @param priority null where it was taken away. */
      doneAs: (who: string, priority: number | null) =>
        priority === null
          ? `${who}: prioridad quitada`
          : `${who}: prioridad fijada en ${speech.number(priority)}`,
      title: (name: string) => `Prioridad: ${name}`,
      /** @param priority 1 comes first; null for none. */
      choice: (priority: number | null) => {
        if (priority === null) return 'Ninguna';
        return priority === 1 ? '1 (la primera)' : String(priority);
      },
    },
    'set-status': {
      name: 'Cambiar estado del contacto',
      who: '¿A qué contacto quiere cambiarle el estado?',
      forSeveral: 'Cambiar estado',
      done: did('estado cambiado'),
      doneAs: (who: string, status: Status) => `${who}: estado cambiado a «${statuses[status]}»`,
      title: (name: string) => `¿Cuál es el estado de ${name}?`,
      titleForSeveral: '¿Cuál es el estado actual?',
      dateTitle: (name: string, status: Status) => `${name}: ${statuses[status]}`,
      dates: {
        contacted: 'Conversación pedida el',
        replied: 'Respondió el',
        interview: 'Día de la entrevista',
      },
      datesForSeveral: {
        contacted: '¿Cuándo les pidió una conversación?',
        replied: '¿Cuándo respondieron?',
      },
      timeHint: 'Déjelo vacío si no lo sabe.',
      submit: 'Cambiar estado',
    },
    'add-promise': {
      name: 'Añadir promesa',
      who: '¿Con quién es la promesa?',
      done: did('promesa añadida'),
      title: (name: string) => `Promesa entre usted y ${name}`,
      what: 'Qué se prometió',
      whatExample: 'Enviar el artículo del que hablamos',
      whose: 'Quién lo prometió',
      mine: 'Yo',
      theirs: (name: string) => name,
      by: 'Para cuándo',
      byHint: 'Déjelo vacío si no se acordó ningún día.',
    },
    'keep-promise': {
      name: 'Marcar promesa como cumplida',
      who: '¿A quién le cumplió una promesa?',
      done: did('promesa cumplida'),
      whenDone: (name: string) => `¿Cuándo le cumplió la promesa a ${name}?`,
      question: (name: string) => `¿Qué promesa le cumplió a ${name}?`,
      /** A promise among several. */
      choice: (text: string, day: Day | null, today: Day) =>
        day === null ? text : `${text} (para el ${speech.day(day, today)})`,
    },
    'keep-their-promise': {
      name: 'Cumplió su promesa',
      done: did('cumplió su promesa'),
      whenDone: (name: string) => `¿Cuándo cumplió ${name} su promesa?`,
      question: (name: string) => `¿Qué promesa cumplió ${name}?`,
    },
    'drop-promise': {
      name: 'La promesa ya no hace falta',
      /** What the button beside the promise says. */
      onButton: 'Ya no hace falta',
      done: did('la promesa ya no hace falta'),
      question: '¿Qué promesa ya no hace falta?',
    },
    'mark-promise-reminded': {
      name: 'Marcar recordatorio de promesa como enviado',
      done: did('recordatorio enviado'),
      whenDone: (name: string) => `¿Cuándo le envió el recordatorio a ${name}?`,
    },
    'mark-result-told': {
      name: 'Marcar que ya contó el resultado',
      done: did('resultado contado'),
      whenDone: (name: string) => `¿Cuándo se lo contó a ${name}?`,
      question: '¿De qué promesa quiere contar el resultado?',
      /** What is offered once a promise is kept. */
      offer: 'Contárselo',
    },
    'mark-no-reply': {
      name: 'Marcar sin respuesta',
      who: '¿Quién no le respondió?',
      done: did('sin respuesta'),
      whenDone: (name: string) => `¿Cuándo dejó de esperar la respuesta de ${name}?`,
    },
    'mark-declined': {
      name: 'Marcar que dijo que no',
      who: '¿Quién le dijo que no?',
      done: did('dijo que no'),
      whenDone: (name: string) => `¿Cuándo le dijo ${name} que no?`,
    },
    'close-contact': {
      name: 'Dejar contacto aparte',
      who: '¿A quién quiere dejar aparte?',
      forSeveral: 'Dejar aparte',
      done: did('aparte'),
      whenDone: (name: string) => `¿Cuándo dejó aparte a ${name}?`,
    },
    'reopen-contact': {
      name: 'Reabrir contacto',
      who: '¿Qué contacto quiere reabrir?',
      done: did('contacto reabierto'),
      whenDone: (name: string) => `¿Cuándo reabrió el contacto con ${name}?`,
    },
  },

  /** What concerns every contact command. */
  anyCommand: {
    onAnotherDay: (name: string) => `${name}…`,
    anotherDay: 'Otro día…',
    leftAsItWas: (property: string) =>
      `«${property}» ha quedado como estaba: su valor no es válido, y es demasiado largo para guardarlo en el registro. Acórtelo o corríjalo en la nota.`,
    /** Before somebody is taken off the list with whom something is still open. */
    openPromises: {
      title: (name: string, count: number) =>
        count === 1
          ? `Queda una promesa pendiente con ${name}`
          : `Quedan promesas pendientes con ${name}`,
      titleForSeveral: 'Quedan promesas pendientes',
      own: (text: string) => `Usted prometió: ${ended(text)}`,
      theirs: (text: string) => `Le prometió: ${ended(text)}`,
      /** @param names whom they are with. */
      withSeveral: (names: readonly string[]) =>
        `Hay promesas pendientes con: ${ended(few(names))}`,
      more: (count: number) => speech.count(count, { other: 'Y # más.' }),
      stayInNote: (count: number) =>
        count === 1
          ? 'Se queda en la nota, pero sale de su lista.'
          : 'Se quedan en la nota, pero salen de su lista.',
      stayInNotes: 'Se quedan en las notas, pero salen de su lista.',
    },
    fitsNobody: (name: string) => `«${name}» no se puede aplicar a nadie por ahora.`,
    fitsNoneSelected:
      'No se ha cambiado nada: esto no se puede aplicar a ninguna de las personas seleccionadas.',
    nothingChanged: 'No se ha cambiado nada.',
    /** Who was in a step over several notes; of many only how many. */
    people: (names: readonly string[]) =>
      names.length > 3 ? people(names.length) : speech.list(names),
    countOfPeople: people,
    unfit: (names: readonly string[]) =>
      `Sin cambios, porque aquí no se puede aplicar: ${ended(few(names))}`,
    withProblems: (names: readonly string[]) =>
      `Sin cambios, porque en la nota hay un valor que no se puede usar: ${ended(few(names))}`,
    nobodyAdded: 'No se ha añadido a nadie a su lista.',
    fixed: (name: string, property: string) => `${name}: valor de ${property} corregido`,
  },

  /**
   * What each follow-up action is called in the list, what the button says that leads to where it
   * gets done, and why it stands there; and the title of the form that asks for it, where one does.
   */
  followUps: {
    'check-in': {
      name: 'Mandar un saludo',
      doing: 'Escribir saludo',
      reason: (touch: Day | null, daysAgo: number, today: Day) => {
        if (touch === null) return 'Ya están en contacto.';
        const ago = daysAgo > 0 ? `, hace ${days(daysAgo)}` : '';
        return `El último contacto fue el ${speech.day(touch, today)}${ago}. Un breve saludo mantiene viva la relación.`;
      },
    },
    'follow-up': {
      name: 'Hacer seguimiento',
      doing: 'Hecho',
      title: (name: string) => `Seguimiento: ${name}`,
      reason: (chosen: Day | undefined, step: string | null, { today, isLate }: Due) => {
        if (chosen === undefined) return 'Usted fijó un seguimiento.';
        const set = `Usted fijó un seguimiento ${forWhen(chosen, today)}${endedBy(step)}`;
        return isLate ? speech.sentences([set, 'Sigue pendiente.']) : set;
      },
    },
    'give-up': {
      name: 'Dejarlo así',
      doing: 'Dejarlo así',
      title: (name: string) => `Dejarlo así: ${name}`,
      reason: (silence: Silence) => {
        const { from, waited, today } = silence;
        const wrote = lastWrote(silence);
        return from === null
          ? `${wrote}. No hay respuesta desde hace ${businessDays(waited)}. Está bien dejarlo así.`
          : `${wrote}. Si no llega respuesta, puede dejarlo así a partir del ${speech.day(from, today)}.`;
      },
    },
    interview: {
      name: 'Entrevista',
      overdueName: 'Entrevista terminada',
      unprepared: 'Preparar entrevista',
      doing: 'Abrir conversación',
      openLink: 'Abrir enlace',
      doingOnceOver: '¿Cómo fue?',
      /**
       * @param theirs what their clock shows then; null where that is the same.
       * @param length minutes; null for an interview without a time.
       * @param leave when one has to leave for it; null where there is no way to go, or it has begun.
       */
      reason: (
        interview: Day | DateTime | undefined,
        theirs: string | null,
        length: number | null,
        medium: string | null,
        leave: DateTime | null,
        today: Day,
      ) => {
        if (interview === undefined) return 'Tiene una entrevista.';
        const long = length === null ? '' : `, ${minutes(length)}`;
        const how = medium === null ? '' : ` (${medium})`;
        const talk = `Su conversación es ${inBothClocks(on(interview, today), theirs)}${long}${how}.`;
        return leave === null ? talk : `${talk} ${leaveBy(leave, interview)}.`;
      },
      reasonOnceOver: (interview: Day | DateTime, today: Day) =>
        `Ya terminó su entrevista del ${speech.when(interview, today)}. ¿Cómo fue?`,
      thanksSent: 'El agradecimiento ya está enviado.',
      thanksSkipped: 'Usted decidió no enviar agradecimiento.',
      thanks: ({ until, isLate, today }: Due) =>
        isLate ? lateThanks(until, today) : `Conviene dar las gracias${by(until, today)}.`,
    },
    nudge: {
      name: 'Enviar recordatorio',
      doing: 'Escribir recordatorio',
      reason: (silence: Silence) => {
        const { from, waited, reminders, today } = silence;
        const wrote = lastWrote(silence);
        if (from !== null) {
          const another = reminders === 0 ? 'un' : 'otro';
          return `${wrote}. Si no llega respuesta, puede enviar ${another} breve recordatorio a partir del ${speech.day(from, today)}.`;
        }
        const another = reminders === 0 ? 'un breve recordatorio' : 'otro breve recordatorio';
        return `${wrote}. No hay respuesta desde hace ${businessDays(waited)}. Ya puede enviar ${another}.`;
      },
    },
    prepare: {
      name: 'Preparar',
      doing: 'Preparar',
      alreadyDone: 'Ya está preparada',
      /** @param theirs what their clock shows then; null where that is the same. */
      reason: (
        interview: Day | DateTime | undefined,
        theirs: string | null,
        daysLeft: number,
        { until, today }: Due,
      ) => {
        const talk =
          interview === undefined
            ? 'Tiene una entrevista'
            : `Su conversación es ${inBothClocks(on(interview, today), theirs)}`;
        const left = daysLeft > 1 ? `, dentro de ${days(daysLeft)}` : '';
        return `${talk}${left}. Prepárela${by(until, today)}.`;
      },
    },
    promise: {
      name: 'Cumplir una promesa',
      waiting: 'Esperar una promesa',
      /** What a line of the list says is to be done. */
      own: (text: string) => `Promesa: ${text}`,
      theirs: (text: string) => `A la espera de: ${text}`,
      doing: 'Marcar como cumplida',
      remind: 'Escribir recordatorio',
      openNote: 'Abrir nota',
      title: (name: string) => `¿Le cumplió la promesa a ${name}?`,
      reason: (text: string, day: Day | null, { today, isLate }: Due) => {
        if (day === null) return `Usted prometió: ${ended(text)}`;
        const told = `Usted prometió esto ${forWhen(day, today)}: ${ended(text)}`;
        return isLate ? speech.sentences([told, 'Todavía vale la pena cumplirlo.']) : told;
      },
      repeats: 'Se repite una y otra vez: márquela donde lleva esas tareas.',
      /** @param isOver whether the day has come by which they meant to do it. */
      reasonOfTheirs: (text: string, day: Day, isOver: boolean, today: Day) => {
        const told = `Usted espera lo que le prometieron ${forWhen(day, today)}: ${ended(text)}`;
        return isOver ? speech.sentences([told, 'Ya puede enviar un breve recordatorio.']) : told;
      },
    },
    'reach-out': {
      name: 'Pedir conversación',
      doing: 'Escribir mensaje',
      askToIntroduce: (referrer: string) => `Pedir presentación a ${referrer}`,
      reason: (chosen: Day | undefined, step: string | null, today: Day) =>
        chosen === undefined
          ? 'En su lista.'
          : `Usted pensaba pedir la conversación ${on(chosen, today)}${endedBy(step)}`,
      /**
       * @param referrer whoever was asked for it on the day `asked`; null where nobody is named.
       * @param from the day from which to write without it; null where it is reached.
       */
      reasonOnceIntroductionAsked: (
        referrer: string | null,
        asked: Day,
        from: Day | null,
        today: Day,
      ) => {
        const whom = referrer === null ? '' : ` a ${referrer}`;
        return speech.sentences([
          `Usted pidió una presentación${whom} ${on(asked, today)}.`,
          from === null
            ? 'Si no ha dado resultado, escriba usted directamente.'
            : `Si no da resultado, puede escribir usted directamente a partir del ${speech.day(from, today)}.`,
        ]);
      },
      canIntroduce: (referrer: string) => `${referrer} puede hacer la presentación.`,
      caughtYourEye: (whyThem: string) => `Lo que le llamó la atención: ${ended(whyThem)}`,
      priority: (priority: number) => `Prioridad ${priority}.`,
      notAsked: 'Todavía no le ha pedido una conversación.',
      widened: (silent: string, company: string, since: Day | undefined, today: Day) => {
        const waiting = since === undefined ? '' : ` desde el ${speech.day(since, today)}`;
        return `Sin respuesta de ${silent} en ${company}${waiting}: escriba a otra persona de allí.`;
      },
    },
    reflect: {
      name: 'Reflexionar',
      doing: 'Reflexionar',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? 'Unas líneas ahora todavía recogerán lo que aprendió.'
            : `Escriba lo que aprendió${by(until, today)}, mientras lo tiene fresco.`,
        ]),
    },
    'report-back': {
      name: 'Contar cómo fue',
      doing: 'Contar cómo fue',
      tell: (referrer: string) => `Contárselo a ${referrer}`,
      reason: (
        referrer: string | null,
        interview: Day | DateTime | undefined,
        { until, isLate, today }: Due,
      ) =>
        speech.sentences([
          `La presentación la hizo ${ended(referrer ?? 'otra persona')}`,
          talked(interview, today),
          isLate
            ? `A ${referrer ?? 'esa persona'} todavía le gustará saber cómo fue.`
            : `Cuéntele cómo fue${by(until, today)}.`,
        ]),
    },
    schedule: {
      name: 'Acordar una fecha',
      doing: 'Programar entrevista',
      offer: 'Ofrecer horarios',
      reason: (replied: Day | undefined, { until, isLate, today }: Due) => {
        if (replied === undefined) return 'Le respondió. Acuerden una fecha cuanto antes.';
        const answered = `Le respondió el ${speech.day(replied, today)}`;
        return isLate
          ? `${answered} y todavía no hay fecha. Aún está a tiempo de proponer una.`
          : `${answered}. Acuerden una fecha${by(until, today)}.`;
      },
      /** @param from the day from which to ask again; null where it is reached. */
      reasonOnceOffered: (offered: Day, from: Day | null, { until, isLate, today }: Due) => {
        const told = `Usted ofreció horarios el ${speech.day(offered, today)}`;
        if (from !== null) {
          return `${told}. Espere hasta el ${speech.day(from, today)} a que elija uno.`;
        }
        return isLate
          ? `${told} y todavía no hay fecha. Aún está a tiempo de volver a preguntar.`
          : `${told} y todavía no hay fecha. Vuelva a preguntar${by(until, today)}.`;
      },
    },
    thank: {
      name: 'Dar las gracias',
      doing: 'Dar las gracias',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate ? lateThanks(until, today) : `Conviene dar las gracias${by(until, today)}.`,
        ]),
      stillWorthSending: 'Todavía vale la pena dar las gracias.',
      bestBy: (until: DateTime, today: Day) => `Conviene dar las gracias ${latest(until, today)}.`,
      bestBetween: (from: DateTime, until: DateTime, today: Day) => {
        const begin = speech.when(timeOf(from) === '00:00' ? dayOf(from) : from, today);
        return `Conviene dar las gracias a partir del ${begin} y ${latest(until, today)}.`;
      },
    },
  },

  snoozedUntil: (until: Day, today: Day) => `En pausa hasta el ${speech.day(until, today)}.`,

  /** How long an item has, as it is shown and as it is read aloud. */
  timeLeft: { shown: timeLeft(lapsed), spoken: timeLeft(spokenLapse) },

  wentWell: (count: number, thankedInTime: number) =>
    thankedInTime === 0
      ? `Habló con ${people(count)}`
      : `Habló con ${people(count)}; agradecimientos a tiempo: ${speech.number(thankedInTime)}`,

  /** The groups of the settings. */
  clocks: { both: inBothClocks, there },

  settingGroups: {
    folders: 'Carpetas',
    you: 'Sobre usted',
    languages: 'Idiomas',
    messages: 'Mensajes',
    timing: 'Plazos',
    recognising: 'Reconocer a las personas',
    daysWithoutWork: 'Fin de semana y días libres',
  },

  /** Each setting, with what to write where that is not only a number in its range. */
  settings,

  /** What the languages that messages can be in are called. */
  languageNames: {
    en: 'Inglés',
    de: 'Alemán',
    es: 'Español',
    fr: 'Francés',
    'pt-BR': 'Portugués de Brasil',
    'zh-CN': 'Chino simplificado',
  } satisfies Readonly<Record<Language, string>>,

  /** Numbers to be entered are written as they are to be typed. */
  settingForms: {
    /** A stretch of a weekday in which the user can talk. */
    stretch,
    /** The first and the last of several weekdays in a row. */
    days: (first: string, last: string) => `${first} a ${last}`,
    /** What may stand before times besides the names of weekdays, in lower case. */
    dayWords,
    languageOfApp: 'El idioma de Obsidian',
    languageOfPlugin: 'El idioma del complemento',
    clockOfLanguage: 'El habitual en el idioma',
    taskFormats: {
      tasks: 'Con emojis',
      dataview: 'Con campos en línea',
    },
    clocks: { 12: 'Doce horas, como 2:00 pm', 24: 'Veinticuatro horas, como 14:00' },
    wholeNumber: (least: number, most: number) => `Escriba un número entero de ${least} a ${most}.`,
    notMoreThan: (least: number, most: number, other: keyof typeof settings) =>
      `Escriba un número entero de ${least} a ${most} que no supere el de «${settings[other].name}».`,
    notLessThan: (least: number, most: number, other: keyof typeof settings) =>
      `Escriba un número entero de ${least} a ${most} que no sea menor que el de «${settings[other].name}».`,
  },

  /** What forms say of what is typed. */
  forms: {
    required: 'obligatorio',
    /** When somebody can talk: a button for each day, and two times. */
    hours: { days: 'Días', from: 'Desde', until: 'Hasta' },
    day: 'Día',
    time: 'Hora',
    chooseDay: 'Elija un día.',
    yearOutOfReach: 'Elija un día entre 2000 y 2100.',
    chooseComingDay: 'Elija un día posterior a hoy.',
    timeToCome: 'Esa hora está en el futuro.',
    emptyIfForgotten: 'Déjelo vacío si no lo recuerda.',
    chooseStatus: 'Elija un estado.',
    fillIn: 'Esto no puede quedar vacío.',
    dayToCome: 'Ese día está en el futuro.',
  },

  /** Why a note was left alone, and what can be done about it. */
  refusals: {
    noteGone: (name: string) => because(`«${name}» ya no existe`, 'Restaure antes la nota.'),

    // The lines around the properties.
    moreOnFirstLine: () =>
      because(
        'La primera línea de esta nota tiene más texto después de ---',
        'Deje solo --- en esa línea, o ponga encima una línea vacía si ahí no empiezan las propiedades.',
      ),
    moreOnLastLine: () =>
      because(
        'Una línea de las propiedades de esta nota tiene más texto después de ---',
        'Deje solo --- en esa línea si ahí terminan las propiedades, o ponga la línea entre comillas.',
      ),
    propertiesLeftOpen: () =>
      because(
        'Las propiedades de esta nota se abren con --- y no se cierran',
        'Ponga una línea con solo --- debajo de la última propiedad.',
      ),
    loneCarriageReturn: () =>
      because(
        'Las propiedades de esta nota tienen un final de línea que cada programa lee de una manera',
        'Abra las propiedades en modo fuente y vuelva a escribir esa línea.',
      ),

    // What the properties are as a whole.
    notNames: () =>
      because(
        'Las propiedades de esta nota no están escritas como nombres con valores',
        'Escriba cada propiedad con un nombre, dos puntos, un espacio y el valor.',
      ),
    rareForm: () =>
      because(
        'Las propiedades de esta nota están escritas de una forma poco común',
        'Escriba cada propiedad con un nombre, dos puntos, un espacio y el valor.',
      ),
    tooDeep: () =>
      because(
        'Las propiedades de esta nota tienen demasiados niveles anidados',
        'Escriba esa propiedad con menos niveles.',
      ),
    tooMuch: () =>
      because(
        'Las propiedades de esta nota contienen demasiado para poder leerse',
        'Pase la mayor parte debajo de las propiedades o a otra nota.',
      ),
    endedEarly: () =>
      because(
        'Las propiedades de esta nota tienen una línea que las termina antes de tiempo',
        'Quite esa línea.',
      ),
    twoVersions: () =>
      because(
        'Las propiedades de esta nota contienen dos versiones que no se pudieron combinar',
        'Conserve una de las versiones y quite las líneas <<<<<<<, ======= y >>>>>>>.',
      ),
    endlessReferences: () =>
      because(
        'Las propiedades de esta nota remiten unas a otras de una forma que no se puede seguir',
        'Escriba los valores completos donde un asterisco remite a ellos.',
      ),

    // A line of the properties that cannot be read.
    twice: (name: string) =>
      because(
        `Las propiedades de esta nota tienen dos líneas con el nombre ${name}`,
        'Conserve una de las dos líneas e inténtelo de nuevo.',
      ),
    twiceWithoutName: () =>
      because(
        'Las propiedades de esta nota tienen dos líneas sin nombre',
        'Conserve una de las dos líneas e inténtelo de nuevo.',
      ),
    twiceWithin: (name: string) =>
      because(
        `Un valor de las propiedades de esta nota tiene dos veces el nombre ${name}`,
        'Conserve uno de los dos.',
      ),
    nameNeedsQuotes: (sign: string) =>
      because(
        `Un nombre de las propiedades de esta nota empieza con ${signs[sign] ?? sign}, lo que exige comillas`,
        'Ponga el nombre entre comillas.',
      ),
    valueNeedsQuotes: (sign: string) =>
      because(
        `Un valor de las propiedades de esta nota empieza con ${signs[sign] ?? sign}, lo que exige comillas`,
        'Ponga el valor entre comillas.',
      ),
    hashInList: () =>
      because(
        'Una lista de las propiedades de esta nota tiene un elemento con #, lo que exige comillas',
        'Ponga el elemento entre comillas o quite el signo #.',
      ),
    backslash: () =>
      because(
        'Una línea de las propiedades de esta nota tiene una barra invertida entre comillas dobles',
        'Ponga el valor entre comillas simples.',
      ),
    textBehindQuote: () =>
      because(
        'Una línea de las propiedades de esta nota tiene texto después de las comillas de cierre',
        'Ponga todo el valor entre comillas del tipo que no aparezca en él.',
      ),
    textBesideLink: () =>
      because(
        'Una línea de las propiedades de esta nota tiene texto al lado de un enlace',
        'Ponga todo el valor entre comillas.',
      ),
    textBehind: (sign: Exclude<Enclosing, 'quote'>) =>
      because(
        `Una línea de las propiedades de esta nota tiene texto después de ${closingSigns[sign]}`,
        'Ponga todo el valor entre comillas.',
      ),
    secondColon: () =>
      because(
        'Una línea de las propiedades de esta nota tiene otros dos puntos en su valor',
        'Ponga el valor entre comillas.',
      ),
    wideColon: () =>
      because(
        'Una línea de las propiedades de esta nota tiene dos puntos de ancho completo después del nombre',
        'Cámbielos por dos puntos normales y un espacio.',
      ),
    noSpaceAfterColon: () =>
      because(
        'Una línea de las propiedades de esta nota no tiene espacio después de los dos puntos',
        'Ponga un espacio normal después de los dos puntos.',
      ),
    lineWithoutName: () =>
      because(
        'Una línea de las propiedades de esta nota no tiene un nombre con dos puntos',
        'Ponga dos espacios delante de la línea si continúa la de arriba; si no, escriba delante un nombre, dos puntos y un espacio.',
      ),
    itemWithoutList: () =>
      because(
        'Las propiedades de esta nota tienen un elemento de lista fuera de toda lista',
        'Ponga todos los elementos de la lista en la misma columna, debajo de una línea con solo el nombre y dos puntos.',
      ),
    tab: () =>
      because(
        'Una línea de las propiedades de esta nota empieza con una tabulación',
        'Cambie la tabulación por dos espacios.',
      ),
    badColumn: () =>
      because(
        'Una línea de las propiedades de esta nota no tiene la misma sangría que las de su grupo',
        'Empiécela en la misma columna que las demás.',
      ),
    leftOpen: (sign: Enclosing) =>
      because(
        `Las propiedades de esta nota tienen ${enclosings[sign]}`,
        `Cierre ${closings[sign]} donde termina el valor.`,
      ),
    /** @param below how many lines below the one that opens it. */
    closedFurtherDown: (sign: Enclosing, below: number) =>
      because(
        `Las propiedades de esta nota tienen ${closedLate[sign]}, en una línea sin sangría`,
        below === 1
          ? 'Ponga dos espacios delante de la línea siguiente.'
          : `Ponga dos espacios delante de las líneas de debajo, hasta ${closingSigns[sign]}.`,
      ),
    unreadableLine: () =>
      because(
        'Una línea de las propiedades de esta nota no se puede leer',
        'Escríbala con un nombre, dos puntos, un espacio y el valor, y ponga el valor entre comillas.',
      ),

    // Properties that can be read, but only changed by hand.
    rareProperty: (name: string) =>
      because(
        'Esta propiedad está escrita de una forma poco común',
        `Escriba ${name} en una línea propia.`,
      ),
    typedProperty: (name: string) =>
      because(
        'Esta propiedad tiene una marca que dice qué tipo de valor contiene',
        `Escriba ${name} en una línea propia, sin la marca.`,
      ),
    referredTo: (name: string) =>
      because(
        `Otra propiedad toma su valor de ${name}`,
        'Escriba el valor completo donde un asterisco remite a él.',
      ),
    alike: (name: string, counted: string) =>
      because(`La propiedad ${name} se leería en lugar de ${counted}`, 'Conserve una de las dos.'),
    betweenBraces: () =>
      because(
        'Las propiedades de esta nota están escritas entre llaves',
        'Escriba cada propiedad en una línea propia, sin las llaves.',
      ),
    mergesNothing: () =>
      because(
        'La línea llamada << remite a propiedades que no existen',
        'Escriba las propiedades completas en lugar de esa línea.',
      ),
    merged: (name: string) =>
      because(
        `La propiedad ${name} llega a esta nota por la línea llamada <<`,
        'Escriba las propiedades completas en lugar de esa línea.',
      ),
    unsafeProperties: (names: readonly string[]) =>
      because(
        'Las propiedades de esta nota están escritas de una forma que no se puede cambiar sin riesgo',
        `Cambie a mano: ${speech.list(names)}.`,
      ),

    // The text below the properties.
    unsafeSections: () =>
      because(
        'Las secciones de esta nota están escritas de una forma que no permite añadir nada sin riesgo',
        'Añada el texto a mano.',
      ),
    /** @param closing the signs that would close it. */
    blockLeftOpen: (closing: string) =>
      because(
        'En esta nota se abre un bloque de código o un comentario que no se cierra',
        `Ponga una línea con solo ${closing} donde termina.`,
      ),
    swallowsTable: () =>
      because(
        'Algo en esta nota ocultaría una tabla, por ejemplo un comentario sin cerrar',
        'Ciérrelo, o ponga el cursor en otro lugar e inténtelo de nuevo.',
      ),
    linesChanged: () =>
      because(
        'Las líneas de esta nota han cambiado mientras tanto',
        'Seleccione las líneas e inténtelo de nuevo.',
      ),

    // What stands in the way of a contact command.
    promiseRepeats: (promise: string) =>
      because(
        `«${promise}» se repite una y otra vez`,
        'Márquela donde lleva esas tareas, para que se cree la siguiente.',
      ),
    outdated: () =>
      because(
        'La nota ha cambiado y esto ya no corresponde',
        'Mire lo que dice ahora e inténtelo de nuevo.',
      ),
    tooLongToKeep: (name: string, most: number) =>
      because(
        `El valor de «${name}» no es válido y, con más de ${speech.number(most)} caracteres, es demasiado largo para guardarlo en el registro`,
        'Acórtelo o corríjalo en la propia nota.',
      ),
    wouldGo: (values: readonly WrongValue[]) => {
      // Each value is named, so that no line need be.
      const reason = speech.sentences(values.map(saysWrongly));
      const them = values.length === 1 ? 'Corríjalo' : 'Corríjalos';
      const suggestion = `${them} en la nota e inténtelo de nuevo.`;
      return { reason, reasonOnLine: () => reason, suggestion };
    },
    changedSinceAnswer: () =>
      because('La nota ha cambiado mientras tanto', 'Escriba el día en la propia nota.'),
    leftNote: () =>
      because(
        'Se ha abierto otra nota en su pestaña',
        'Ábrala, ponga el cursor donde debe ir la lista e inténtelo de nuevo.',
      ),

    // A note of the templates folder.
    templateWithoutKind: (kinds: readonly string[]) =>
      because(
        'La propiedad template no dice de qué tipo de plantilla se trata',
        `Escriba uno de estos valores: ${speech.beside(kinds)}.`,
      ),
    templateOfNoKind: (told: string, kinds: readonly string[]) =>
      because(
        `«${told}» no es un tipo de plantilla`,
        `Escriba uno de estos: ${speech.beside(kinds)}.`,
      ),
    limitIsNoNumber: () =>
      because(
        'La propiedad limit no es un número entero',
        'Escriba cuántos caracteres se permiten, por ejemplo 300, o quite la línea.',
      ),
    languageIsNone: () =>
      because(
        'La propiedad language no es un código de idioma',
        'Escriba un código como en, es o pt-BR, o quite la línea.',
      ),
    channelIsNoText: () =>
      because(
        'La propiedad channel no es un texto',
        'Ponga su valor entre comillas o quite la propiedad.',
      ),
    subjectIsNoText: () =>
      because(
        'La propiedad subject no es un texto',
        'Ponga su valor entre comillas o quite la propiedad.',
      ),
    addIsNeither: () =>
      because(
        'La propiedad add no es ni true ni false',
        'Escriba true para usarla junto a la predeterminada, o quite la línea.',
      ),
    noQuestion: () =>
      because(
        'Su plantilla no contiene preguntas',
        'Escriba cada pregunta como elemento de una lista, en una línea que empiece con un guion.',
      ),
    noStep: () =>
      because(
        'Su plantilla no contiene pasos',
        'Escriba cada paso como elemento de una lista, en una línea que empiece con un guion.',
      ),
    noPrompt: () =>
      because(
        'Su plantilla no contiene preguntas de reflexión',
        'Escriba cada una como elemento de una lista, en una línea que empiece con un guion.',
      ),
    noText: () => because('Su plantilla no contiene texto', 'Escriba el texto.'),
    codeLeftOpen: () =>
      because('Hay código que empieza con <% y no se cierra', 'Ciérrelo con %> o quítelo.'),
    blankLineAbove: () =>
      because(
        'Hay una línea en blanco encima de las propiedades, así que no se tienen en cuenta',
        'Ponga las propiedades justo al principio de la nota.',
      ),
    codeAbove: () =>
      because(
        'Encima de las propiedades hay código de otro complemento, así que no se tienen en cuenta',
        'Ponga las propiedades justo al principio de la nota.',
      ),
  } satisfies Readonly<Record<string, (...facts: never[]) => Because>>,

  /** What deserves a second look in a message; each in one or two sentences. */
  draftChecks: {
    placeholder: (written: string) => `${written} todavía no tiene valor. Rellénelo o quítelo.`,
    unfinished: 'Esta frase está sin terminar.',
    otherPerson: (name: string) => `«${name}» es otra persona de su lista.`,
    otherCompany: (name: string) => `«${name}» es la empresa de otra persona de su lista.`,
    job: (asked: string) =>
      `«${asked}» suena a pedir trabajo. A una conversación es más fácil decir que sí.`,
    nearMiss: (word: string, name: string) =>
      `«${word}» es casi «${name}». Compruebe cómo se escribe: es lo primero que notaría quien lo lea.`,
    wordsAbout: (word: string) =>
      `«${word}» suena como si escribiera sobre esta persona y no a ella. Diríjase a ella directamente.`,
    nothingAboutThem: (name: string) =>
      `Este mensaje no dice nada sobre ${name}. Una línea sobre lo que le hizo pensar en esta persona muestra que el mensaje es solo para ella.`,
    slips: {
      'small-i': () => 'Esta palabra se escribe siempre con mayúscula en inglés.',
      youre: (words: string) =>
        `«${words}» significa «you are». Es probable que quiera decir «your».`,
      your: (words: string) =>
        `«${words}» debería ser probablemente «you’re», la forma corta de «you are».`,
      space: () => 'Sobra un espacio antes de este signo de puntuación.',
    },
    doubledWord: (word: string) => `«${word}» aparece dos veces seguidas.`,
    greeting: (name: string) =>
      `Al principio del mensaje falta un saludo con su nombre: ${ended(name)}`,
    words: (count: number, most: number) =>
      `El mensaje tiene ${speech.number(count)} palabras. Con ${speech.number(most)} como mucho, un primer mensaje se lee y se responde más.`,
    characters: (count: number, most: number) =>
      `El mensaje tiene ${speech.number(count)} caracteres. Con ${speech.number(most)} como mucho, un primer mensaje se lee y se responde más.`,
    limit: (count: number, limit: number) =>
      `El mensaje tiene ${speech.number(count)} caracteres, y el canal permite ${speech.number(limit)} como mucho.`,
  },

  /** The settings file, and the folders that the settings name. */
  settingsFile: {
    misfit: 'Se contradicen con otros ajustes.',
    /** @param isFirst whether nothing was read from the file so far. */
    missing: (isFirst: boolean) =>
      `No se encuentran los ajustes de Informational Interviews, así que ${isFirst ? 'se aplican los predeterminados' : 'siguen valiendo los que tenía'}, y por ahora no se guarda nada.`,
    unreadable: (isFirst: boolean) =>
      `No se pueden leer los ajustes de Informational Interviews, así que ${isFirst ? 'se aplican los predeterminados' : 'siguen valiendo los que tenía'}, y por ahora no se guarda nada.`,
    findIt:
      'El archivo data.json ya no está en la carpeta del complemento. Espere a que la sincronización lo recupere, o reinicie la aplicación para empezar de cero.',
    fixIt:
      'El archivo data.json de la carpeta del complemento no se puede leer. Corríjalo, o elimínelo y reinicie la aplicación para empezar de cero.',
    /** @param found the settings that cannot be used, and of a table which entries. */
    faults: (
      found: readonly {
        readonly setting: keyof typeof settings;
        readonly entries: readonly string[];
      }[],
    ) => {
      const names = found.map(({ setting, entries }) => {
        const name = `«${settings[setting].name}»`;
        return entries.length === 0 ? name : `${name} (${speech.beside(entries)})`;
      });
      return `Algunos ajustes de Informational Interviews no se pueden usar, así que se aplican los predeterminados: ${speech.beside(names)}.`;
    },
    leftAsItWas: 'El archivo ha quedado como estaba.',
  },

  folders: {
    isHidden: 'Obsidian no mira dentro de las carpetas cuyo nombre empieza con un punto.',
    isTemplates:
      'Las notas de la carpeta de plantillas nunca cuentan como personas, así que la carpeta de contactos no puede ser esa carpeta ni estar dentro de ella.',
    choose: 'Elija una carpeta de la bóveda.',
    chooseAnother: 'Elija otra carpeta.',
    cannotFollow: (from: string, to: string) =>
      `El ajuste de la carpeta no se puede cambiar de «${from}» a «${to}».`,
    moveBack: 'Devuélvala a su lugar o elija otra carpeta en los ajustes.',
    notFollowed: (from: string, to: string) =>
      `El ajuste de la carpeta no se ha cambiado de «${from}» a «${to}».`,
    someNotFollowed:
      'Se ha movido una carpeta, pero los ajustes conservan su lugar anterior: vuelva a elegirla en los ajustes.',
    contactsNamesake: (path: string, folder: string) =>
      `La carpeta «${path}» solo se distingue por las mayúsculas de la carpeta de contactos «${folder}», así que no se encuentra a nadie en ella. Pase sus notas a la otra o cambie su nombre.`,
    templatesNamesake: (path: string, folder: string) =>
      `La carpeta «${path}» solo se distingue por las mayúsculas de la carpeta de plantillas «${folder}», así que no se usa ninguna plantilla de ella. Pase sus notas a la otra o cambie su nombre.`,
  },

  /** Dialogs that several features share. */
  dialogs: {
    save: 'Guardar',
    stay: 'Quedarse',
    leaveTitle: '¿Salir sin guardar?',
    leaveText: 'Se perderá lo que ha escrito aquí.',
    leave: 'Salir',
    keepWriting: 'Seguir escribiendo',
    letGo: {
      wouldBe: { replaced: 'Se reemplazará.', removed: 'Se quitará.' },
      keptInLog: (values: number) =>
        speech.count(values, {
          one: 'Lo que dice se guarda en el registro.',
          other: 'Lo que dicen se guarda en el registro.',
        }),
      replaceTitle: (name: string, values: number) =>
        speech.count(values, {
          one: () => `${name}: ¿reemplazar este valor?`,
          other: () => `${name}: ¿reemplazar estos valores?`,
        }),
      removeTitle: (name: string, values: number) =>
        speech.count(values, {
          one: () => `${name}: ¿quitar este valor?`,
          other: () => `${name}: ¿quitar estos valores?`,
        }),
      replace: 'Reemplazar',
      remove: 'Quitar',
      keep: 'Dejar como está',
    },
  },

  /** What a notice says of something that was not done, and how it can be done after all. */
  failures: {
    command: (name: string) => `«${name}» no ha funcionado.`,
    noteNotChanged: (name: string) => `«${name}» no se ha cambiado.`,
    noteNotOpened: (name: string) => `«${name}» no se ha abierto.`,
    onlyNotOpened: 'No se ha podido abrir la nota.',
    halfWay: (notes: readonly string[]) =>
      speech.sentences([
        speech.count(notes.length, {
          one: () =>
            `Algo ha fallado a medio camino y no se ha podido restaurar ${speech.list(quoted(notes))}.`,
          other: () =>
            `Algo ha fallado a medio camino y no se han podido restaurar ${speech.list(quoted(notes))}.`,
        }),
        speech.count(notes.length, {
          one: 'Conviene que revise esa nota.',
          other: 'Conviene que revise esas notas.',
        }),
      ]),
    diskFull: 'El disco está lleno: libere espacio e inténtelo de nuevo.',
    notPermitted:
      'No hay permiso para leer o escribir el archivo: revise sus permisos e inténtelo de nuevo.',
    unexpected:
      'Ha ocurrido algo inesperado. Inténtelo de nuevo; los detalles están en la consola de desarrollo.',
    settingsNotSaved: 'Sus ajustes no se han guardado.',
    inConsole: 'Los detalles están en la consola de desarrollo.',
  },

  /** What the console is told of what went wrong. */
  logged: {
    settingsNotRead: 'No se puede leer el archivo de ajustes.',
    settingsNotWritten: 'No se puede escribir el archivo de ajustes.',
    settingsBroken: 'El archivo de ajustes está dañado.',
    folderNotFollowed: 'No se siguió una carpeta que se movió.',
    notKeptOnDevice: (name: string) => `${name} no se puede guardar en este dispositivo.`,
    listenerFailed: 'Falló un aviso interno.',
    talksNotRead: 'No se buscaron conversaciones en una nota.',
    promisesNotRead: 'No se buscaron promesas en una nota.',
    noteNotRead: (name: string) => `No se puede leer «${name}».`,
    notSavedYet: (name: string) => `«${name}» aún no se ha guardado.`,
    writtenNevertheless: (name: string) => `«${name}» se escribió, aunque se indicó un error.`,
    goneNevertheless: (name: string) => `«${name}» ya no está, aunque se indicó un error.`,
    promptsNotShown: 'No se muestran las preguntas para la reflexión.',
    boardNotDrawn: 'No se pudo dibujar el tablero de una base.',
    baseNotRead: 'No se pudo leer lo que muestra una base.',
  },

  /** A name as a sentence quotes it. */
  quoted: (name: string) => `«${name}»`,

  openNote: 'Abrir nota',

  /** What the app's settings are reached by where the plugin cannot open them. */
  openSettings: 'Abra los ajustes de la aplicación y, en ellos, «Informational Interviews».',

  openSettingsButton: 'Abrir ajustes',

  /** What is said of a step that was taken, and of taking it back. */
  steps: {
    undo: 'Deshacer',
    undoLast: 'Deshacer el último cambio',
    nothingToUndo: 'No hay nada que deshacer.',
    alreadyUndone: 'Ese cambio ya está deshecho.',
    undone: (summary: string) => `Se ha deshecho: «${summary}».`,
    undoing: (done: number, of: number) =>
      `Deshaciendo: ${speech.number(done)} de ${speech.number(of)} notas`,
    notUndone: (summary: string) => `No se ha deshecho: «${summary}».`,
    noteGone: (name: string) => `No se ha deshecho nada: «${name}» ya no existe.`,
    noteChanged: (name: string) => `No se ha deshecho nada: «${name}» ha cambiado mientras tanto.`,
    nothingToChange: 'No hacía falta cambiar nada',
    nothingToChangeIn: (name: string) => `${name}: no hacía falta cambiar nada`,
    /**
     * What a notice with buttons says: what was done, and further sentences. A summary has no full
     * stop, and does not end with a name, which may bring one along.
     */
    said: (summary: string, further: readonly string[]) =>
      further.length === 0 ? summary : speech.sentences([`${summary}.`, ...further]),
    /** A summary as a sentence among others. */
    sentence: (summary: string) => `${summary}.`,
    /** What two steps did that are taken back as one. */
    both: (first: string, second: string) => speech.sentences([`${first}.`, second]),
  },

  /** A person among others, with what tells them apart. */
  choosePerson: {
    person: (name: string, company: string | null, status: Status | null) => {
      const work = company === null ? name : `${name}, ${company}`;
      return status === null ? work : `${work} (${statusBehindName[status]})`;
    },
    inFolder: (person: string, folder: string) => `${person} – ${folder}`,
  },

  /** Looking for people, in the sidebar and among everyone. */
  search: {
    people: 'Buscar personas',
    status: 'Estado',
    anyStatus: 'Cualquier estado',
    company: 'Empresa',
    anyCompany: 'Cualquier empresa',
    field: 'Área',
    anyField: 'Cualquier área',
    found: (found: number, all: number) =>
      speech.count(all, {
        one: `${speech.number(found)} de # persona`,
        other: `${speech.number(found)} de # personas`,
      }),
    nobodyFound: 'No se ha encontrado a nadie',
    showEveryone: 'Mostrar todo',
  },

  /** The list of follow-ups in the sidebar, and the ways to it. */
  sidebar: {
    title: 'Seguimientos',
    show: 'Mostrar seguimientos',
    notShown: 'No se han mostrado los seguimientos.',
    /** What the line on what went well does. */
    lookBackOn: (wentWell: string) => `${wentWell}: hacer balance`,

    groups: {
      today: 'Hoy',
      overdue: 'Con retraso',
      due: 'Pendiente',
      nextToAsk: 'A quién escribir',
      more: 'Más en su lista',
      upcoming: 'Más adelante',
      waiting: 'A la espera',
      others: 'Otras personas',
      problems: 'Problemas',
    },
    /** How long something waits, behind what and whom it is about. */
    since,
    /** The heading over those who are on the list and were not picked to be asked next. */
    moreOnList: (count: number) => speech.count(count, { other: '# más en su lista' }),

    /** The status bar. */
    due: (count: number) => speech.count(count, { one: '# pendiente', other: '# pendientes' }),
    dueLabel: (count: number) =>
      speech.count(count, {
        one: '# pendiente: mostrar seguimientos',
        other: '# pendientes: mostrar seguimientos',
      }),

    /** What screen readers are told. */
    nowDue: (count: number) => speech.count(count, { one: '# pendiente.', other: '# pendientes.' }),
    doneNowDue: (name: string, count: number) =>
      speech.sentences([
        `${name}: hecho.`,
        speech.count(count, { one: '# pendiente.', other: '# pendientes.' }),
      ]),

    inPlay: (count: number, limit: number) =>
      speech.count(limit, {
        one: `${speech.number(count)} de # conversación en curso`,
        other: `${speech.number(count)} de # conversaciones en curso`,
      }),
    /**
     * Who is in play, and what the limit is for.
     *
     * @param silentAfter business days without an answer after which a place is free; 0 for never.
     */
    explainInPlay: (
      people: readonly { readonly name: string; readonly status: Status | null }[],
      limit: number,
      silentAfter: number,
    ) => {
      const who = people.map(({ name, status }) =>
        status === null ? name : `${name} (${statusBehindName[status]})`,
      );
      const now =
        who.length === 0
          ? 'Todavía no hay ninguna conversación en curso.'
          : ended(`En curso: ${few(who, 8)}`);
      const free = silentAfter === 0 ? '' : `, o tras ${businessDays(silentAfter)} sin respuesta`;
      const most = speech.count(limit, {
        one: 'Con # conversación a la vez, puede prestarle toda su atención.',
        other: 'Con # conversaciones a la vez como mucho, puede prestar atención a cada una.',
      });
      return speech.sentences([
        now,
        'Una conversación está en curso desde que la pide hasta que tiene lugar.',
        `También deja de contar cuando usted ha enviado un recordatorio${free}.`,
        most,
        'Puede cambiar el número en los ajustes.',
      ]);
    },
    /** How many places of conversations are taken, beside their picture. */
    seats: (taken: number, places: number) => `${speech.number(taken)} de ${speech.number(places)}`,
    addPeople: 'Añadir personas',
    selectSeveral: 'Seleccionar varias personas',

    /** The card above the list, with what comes next on one side and the person of the open note on the other. */
    card: {
      sides: 'Lo que muestra la tarjeta',
      next: 'Siguiente',
      person: 'Esta persona',
      labels: {
        next: (name: string) => `Siguiente: ${name}`,
        person: (name: string) => `Esta persona: ${name}`,
      },
      /** A button whose text alone does not tell for whom. */
      forName: (words: string, name: string) => `${words}: ${name}`,
      task: (what: string) => `${what}.`,
      promises: {
        open: 'Promesas pendientes',
        own: (text: string, day: Day | null, today: Day) =>
          `Promesa: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        theirs: (text: string, day: Day | null, today: Day) =>
          `A la espera de: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        more: (count: number) => speech.count(count, { other: '# más' }),
      },
      later: 'Más tarde',
      /** How somebody stands with one thing. @param left how long it has; may be empty. */
      item: (what: string, left: string) => facts(what, left === '' ? null : left),
      nothingDue: 'Ahora mismo no hay nada pendiente.',
      through: 'Por medio de',
      ledTo: 'Le presentó a',
      others: (count: number) => speech.count(count, { other: 'y # más' }),
    },

    /** The steps of the method with somebody. */
    steps: {
      label: (name: string) => `Los siete pasos con ${name}`,
      names: {
        list: 'En mi lista',
        'reach-out': 'Pedir conversación',
        time: 'Acordar una fecha',
        prepare: 'Preparar',
        interview: 'Entrevista',
        thank: 'Dar las gracias',
        reflect: 'Reflexionar',
      } satisfies Readonly<Record<StepId, string>>,
      states: stepStates,
      /** Of an interview that is still to come. */
      booked: (interview: Day | DateTime, theirs: string | null, today: Day) =>
        `Entrevista: ${inBothClocks(near(interview, today), theirs)}`,
      /** A step with how it stands and, where it is known, on which day. */
      step: (step: string, state: string, when: Day | DateTime | null, today: Day) =>
        `${step}: ${facts(state, when === null ? null : speech.when(when, today))}`,
    },

    /** One thing to do about somebody. */
    row: {
      work: (role: string | null, company: string | null) => facts(role, company),
      statusUnknown: 'Estado desconocido',
      doing: (doing: string, name: string) => `${doing}: ${name}`,
      done: 'Ya está hecho',
      /**
       * @param words what the button says.
       * @param command what is written down, as its command is called.
       */
      alreadyDone: (words: string, command: string, name: string) =>
        `${words}: ${command}, ${name}`,
      waiting: (asked: Day, today: Day) => `A la espera de respuesta ${since(asked, today)}`,
      /** Of somebody who was offered times and has not chosen one, behind their name. */
      timesOffered: (offered: Day, today: Day) =>
        `horarios ofrecidos ${speech.nearDay(offered, today) ?? `el ${speech.day(offered, today)}`}`,
      select: (name: string) => `Seleccionar a ${name}`,
      snooze: (name: string) => `Dejar en pausa a ${name}`,
      more: (name: string) => `Más opciones para ${name}`,
    },

    problem: {
      quickFix: (fix: string, name: string) => `${fix}: ${name}`,
      newValue: (property: string, name: string) => `Nuevo valor de ${property} para ${name}`,
      openAtLine: 'Abrir nota en la línea',
      chooseStatus: 'Elija un estado',
      examples,
    },

    narrow: 'Filtrar por acción, estado, empresa o área',
    action: 'Acción',
    anyAction: 'Cualquier acción',

    selection: {
      label: 'Para toda la selección',
      count: (count: number) =>
        count === 0
          ? 'Nadie en la selección'
          : speech.count(count, { one: '# seleccionada', other: '# seleccionadas' }),
      all: 'Seleccionar lo visible',
      leave: 'Cancelar',
    },

    /** What stands in the place of the list, each with its title. */
    empty: {
      foreignStatus: (status: string) => `Sus notas ya usan «${status}»`,
      start: 'Empiece con unas pocas personas',
      nobodyYet:
        'Haga una lluvia de ideas sobre gente a la que conoce o admira, o añada a alguien que ya tenga en mente. A partir de ahí verá aquí qué hacer a continuación, y por qué.',
      noFolder: (folder: string) =>
        `Sus notas se guardan en la carpeta «${folder}», que se crea con la primera.`,
      folderGone: 'No se encuentra la carpeta de contactos',
      /** @param notes how many notes with a status are in the folder that may be meant. */
      otherFolder: (folder: string, other: string, notes: number) => {
        const found = speech.count(notes, {
          one: (count) => `hay ${count} nota con estado en «${other}»`,
          other: (count) => `hay ${count} notas con estado en «${other}»`,
        });
        return `El ajuste dice «${folder}», pero ${found}. Si cambió el nombre o el lugar de la carpeta fuera de Obsidian, use esa.`;
      },
      caughtUp: 'Todo al día',
      nothingAhead:
        'No hay nada pendiente ni por venir. Añada a alguien cuando le despierte curiosidad su trabajo.',
      nothingNow: 'Ahora mismo no hay nada que hacer',
      next: (name: string, what: string, day: Day, today: Day) =>
        `Siguiente: ${name}, ${near(day, today)}. ${what}.`,
      useFolder: (folder: string) => `Usar «${folder}»`,
      addContact: 'Añadir contacto',
      brainstorm: 'Lluvia de ideas',
      addOnePerson: 'Añadir una persona',
      changeFolder: 'Cambiar carpeta',
      changePropertyNames: 'Cambiar propiedades',
    },

    firstRun: {
      label: 'Configuración inicial',
      title: '¿Qué es una entrevista informativa?',
      text: 'Usted le pide media hora a alguien cuyo trabajo le despierta curiosidad, y escucha cómo es de verdad ese trabajo y cómo llegó hasta ahí. Se trata de aprender, nunca de pedir empleo.',
      begin: 'Empezar',
      skip: 'Omitir',
    },

    /** With a brainstorm list in the open note. */
    brainstorm: {
      label: 'Lluvia de ideas',
      howTo:
        'Escriba quién le viene a la mente, un nombre en cada línea. En cuanto haya alguno, podrá añadirlo aquí.',
      listed: (names: number, note: string) =>
        speech.count(names, {
          one: (count) => `«${note}» tiene ${count} nombre que no está en su lista.`,
          other: (count) => `«${note}» tiene ${count} nombres que no están en su lista.`,
        }),
    },

    /** After a while away. */
    welcome: {
      title: 'Hola de nuevo',
      waited: (count: number) =>
        count === 0
          ? 'No le espera nada. Siga por donde quiera.'
          : speech.count(count, {
              one: 'Le espera # cosa. Un mensaje tardío siempre se agradece, y también está bien dejarlo así.',
              other:
                'Le esperan # cosas. Un mensaje tardío siempre se agradece, y también está bien dejar algunas así.',
            }),
      item: (what: string, from: Day, today: Day) => facts(what, since(from, today)),
      letGo: 'Dejarlo así',
      letGoOf: (what: string, name: string) => `Dejarlo así: ${what}, ${name}`,
      more: (count: number) => speech.count(count, { other: '# más en la lista de abajo.' }),
      close: 'Cerrar',
    },

    unlisted: (count: number) =>
      speech.count(count, {
        one: '# nota sobre una persona no está en su lista.',
        other: '# notas sobre personas no están en su lista.',
      }),
    review: 'Revisar',

    /** The menu of a person, with the menus that it leads to. */
    menu: {
      groups: {
        write: 'Escribir',
        record: 'Registrar',
        anotherDay: 'Registrar con otro día',
        interview: 'Entrevista',
        plan: 'Planificar',
        links: 'Abrir o copiar',
      },
      further: (group: string) => `${group}…`,
      open: 'Abrir',
      openInNewTab: 'Abrir en una pestaña nueva',
      whatToFix: 'Mostrar qué corregir en esta nota',
      copyEmail: 'Copiar correo electrónico',
      emailCopied: 'Correo electrónico copiado.',
      openLinkedin: 'Abrir LinkedIn',
      /** Of what is no address that may be opened. */
      linkedin: (written: string) => `LinkedIn: ${written}`,
    },

    failures: {
      noContactAdded: 'No se ha añadido ningún contacto.',
      listNotChanged: 'Su lista no se ha cambiado.',
      folderNotChanged: 'La carpeta de contactos no se ha cambiado.',
      emailNotCopied: 'El correo electrónico no se ha copiado.',
    },
  },

  /** The pane with everyone, and its three lenses. */
  people: {
    title: 'Personas',
    show: 'Mostrar personas',
    notShown: 'No se han mostrado las personas.',

    lenses: { table: 'Tabla', board: 'Tablero', tree: 'Quién presentó a quién' },
    lens: 'Vista',
    count: people,
    add: 'Añadir contacto',
    more: (name: string) => `Más opciones para ${name}`,
    /** What somebody does and where. */
    work: (role: string | null, company: string | null) => facts(role, company),
    day: (day: Day, today: Day) => speech.nearDay(day, today) ?? speech.day(day, today),
    /** Of what is late: the last day on which it was in time. */
    late: (day: string) => `plazo: ${day}`,
    fit: (fit: number) => `${speech.number(fit)} de 5`,

    columns: {
      name: 'Nombre',
      company: 'Empresa',
      role: 'Puesto',
      field: 'Área',
      status: 'Estado',
      lastTouch: 'Último contacto',
      next: 'Siguiente',
      fit: 'Afinidad',
    },
    menuColumn: 'Más',

    narrow: 'Filtrar por estado, empresa o área',

    board: {
      column: (stage: string, count: number) => `${stage}: ${people(count)}`,
      empty: 'Nadie',
      move: 'Mover a…',
      /** What screen readers are told. */
      moved: (name: string, stage: string) => `${name} está ahora en «${stage}».`,
      notMoved: (name: string, why: string) =>
        speech.sentences([`«${name}» sigue donde estaba.`, why]),
    },

    /** Where somebody stands who cannot be moved as told: what is open. */
    stands: {
      identified: (name: string) => `Todavía no le ha pedido una conversación a ${ended(name)}`,
      contacted: (name: string) => `Ya le pidió una conversación a ${name} y espera la respuesta.`,
      replied: (name: string) => `${name} ya respondió, y todavía no hay fecha acordada.`,
      scheduled: (name: string) => `Ya hay una entrevista programada con ${ended(name)}`,
      interviewed: (name: string) => `Ya habló con ${ended(name)}`,
      'in-touch': (name: string) => `Ya está en contacto con ${ended(name)}`,
      declined: closedAs('declined'),
      'no-reply': closedAs('no-reply'),
      closed: closedAs('closed'),
    },
    interviewOver: (name: string) =>
      `La entrevista con ${name} ha terminado, pero todavía no ha dicho cómo fue.`,
    afterwardsOpen: (name: string, open: readonly ClosingAction[]) =>
      `Todavía pendiente con ${name}: ${speech.list(open.map((action) => openAfterwards[action]))}.`,
    unknownStatus: (name: string) => `No se entiende el estado de ${ended(name)}`,

    tree: {
      others: 'Nadie le presentó a estas personas',
      ledTo: (count: number) => `le presentó a ${people(count)}`,
      /** Of people who led to each other in a circle. */
      loop: (name: string) => `por medio de ${name}, más abajo`,
    },

    empty: {
      nobody: 'Todavía no hay nadie en su lista',
      addSomeone:
        'Añada a alguien cuyo trabajo le despierte curiosidad. Todas las personas que añada aparecen aquí, con el punto en que están y lo que viene a continuación.',
      noReferrals: 'Todavía nadie le ha presentado a otra persona',
      howReferrals:
        'Cuando alguien nombre a una persona con la que vale la pena hablar, añádala como recomendación desde el menú de quien la nombró.',
    },
    unknown: (count: number) =>
      speech.count(count, {
        one: 'No se entiende el estado de # persona.',
        other: 'No se entiende el estado de # personas.',
      }),
    showProblems: 'Mostrar seguimientos',

    /** The board as a layout of the app's bases. */
    base: {
      layout: 'Tablero de entrevistas',
      notOffered: 'Bases no ha aceptado el tablero de entrevistas. Todo lo demás funciona.',
      broken: {
        title: 'No se ha podido dibujar el tablero',
        hint: 'Se volverá a intentar con el próximo cambio. Los detalles están en la consola de desarrollo.',
      },
      reading: {
        title: 'Sus notas todavía se están leyendo',
        hint: 'El tablero aparece en cuanto estén.',
      },
      failed: {
        title: 'No se ha podido leer lo que encuentra esta base',
        hint: 'Revise sus filtros y fórmulas. Los detalles están en la consola de desarrollo.',
      },
      nobody: {
        title: 'Esta base no encuentra nada',
        hint: 'Ninguna nota cumple sus filtros. Puede cambiarlos en la barra de arriba.',
      },
      nobodyListed: {
        title: 'Esta base no encuentra a nadie de su lista',
        hint: 'El tablero muestra a las personas que tienen un estado. Puede cambiar los filtros en la barra de arriba.',
      },
      others: (count: number) =>
        speech.count(count, {
          one: '# archivo de esta base no trata de nadie de su lista.',
          other: '# archivos de esta base no tratan de nadie de su lista.',
        }),
      unread: (count: number) =>
        speech.count(count, {
          one: '# nota todavía se está leyendo.',
          other: '# notas todavía se están leyendo.',
        }),
      grouped: 'Las columnas son sus etapas: la agrupación de esta base no se usa.',
    },
  },

  messages: {
    titles: {
      outreach: (name: string) => `Primer mensaje para ${name}`,
      reminder: (name: string) => `Recordatorio para ${name}`,
      'introduction-request': (name: string) => `Petición de una presentación: ${name}`,
      reply: (name: string) => `Respuesta para ${name}`,
      confirmation: (name: string) => `Confirmación para ${name}`,
      move: (name: string) => `Cambio de fecha de la entrevista con ${name}`,
      missed: (name: string) => `Tras la entrevista con ${name} que no tuvo lugar`,
      'thank-you': (name: string) => `Agradecimiento para ${name}`,
      'report-back': (name: string) => `Contar cómo fue: ${name}`,
      'check-in': (name: string) => `Saludo para ${name}`,
      result: (name: string) => `Resultado de un consejo, para ${name}`,
    },
    /** What the user promised, to be put into words for them. */
    ownPromise: (text: string) => `Usted prometió: ${ended(text)}`,
    /** What the user wrote down that they offered, to be put into words for them. */
    theirPromise: (text: string) => `Usted espera: ${ended(text)}`,
    notDrafted: 'No se ha redactado ningún mensaje.',
    template: 'Plantilla',
    /** What was written from a template that is gone, or in an earlier message. */
    writtenBefore: (name: string) => `${name}, como lo escribió antes`,
    templateFor: (name: string, channel: string) => `${name} (${channel})`,
    subject: 'Asunto',
    message: 'Mensaje',
    advice: 'Puntos que revisar',
    subjectAdvice: (advice: string) => `Asunto: ${advice}`,
    thingsToLookAt: (count: number) =>
      count === 0
        ? 'Nada que revisar'
        : speech.count(count, { one: '# punto que revisar', other: '# puntos que revisar' }),
    moreToLookAt: (count: number) => speech.count(count, { other: '# más abajo.' }),
    words: (count: number, most: number) =>
      speech.count(most, {
        one: `${speech.number(count)} de # palabra`,
        other: `${speech.number(count)} de # palabras`,
      }),
    characters: (count: number) =>
      speech.count(count, { one: '# carácter', other: '# caracteres' }),
    charactersOf: (count: number, limit: number) =>
      speech.count(limit, {
        one: `${speech.number(count)} de # carácter`,
        other: `${speech.number(count)} de # caracteres`,
      }),
    /** Two counts beside each other. */
    counts: (words: string, characters: string) => facts(words, characters),
    /** @param minutes the length of each. */
    slotLegend: (length: number) => `Horarios que ofrecer, de ${minutes(length)} cada uno`,
    noSlots:
      'No hay ningún hueco libre en las próximas cuatro semanas. Escriba usted los horarios, o cambie en los ajustes cuándo puede hablar.',
    /** @param city where the other is; null where their zone is named for none. */
    noSlotsThere: (from: string, until: string, city: string | null) =>
      city === null
        ? `En las próximas cuatro semanas no hay ningún hueco libre que caiga entre las ${from} y las ${until} de un día laborable, hora de allí.`
        : `En las próximas cuatro semanas no hay ningún hueco libre que caiga entre las ${from} y las ${until} de un día laborable en ${city}.`,
    lookAtWiderHours: 'Buscar en más horas',
    noTimeZone: (property: string, told: string) =>
      `«${told}», en ${property}, no es el nombre de una zona horaria, así que solo cuenta su propio reloj. Escriba una como Asia/Singapore.`,
    slotsStay: 'Ha cambiado los horarios en el texto, así que ya no se actualizan.',
    language: 'Idioma',
    /** A language that they wished for and that there are no messages in. */
    noSuchLanguage: (wanted: string, instead: string) =>
      `Todavía no hay mensajes en este idioma: ${wanted}. Por eso este está en otro: ${instead}. Añada una plantilla con ese idioma para escribir en él.`,
    noLanguage: (told: string) =>
      `«${told}», en language, no es un código de idioma, así que no cuenta. Escriba uno como es o pt-BR.`,
    ownReferrer: (name: string) =>
      `La nota de ${name} dice que ${name} hizo su propia presentación. Ponga en referred-by el nombre de quien la hizo.`,
    /** What is asked for beside a message, by the property that it is kept in. */
    asked: {
      company: 'La empresa donde trabaja',
      role: 'El puesto que ocupa',
      field: 'El área en la que trabaja',
      source: 'Dónde encontró a esta persona',
      'why-them': 'Qué le llamó la atención',
      opening: 'El comienzo: una o dos frases dirigidas a esta persona',
      'first-name': 'Cómo llamar a esta persona',
      salutation: 'El saludo inicial',
      email: 'El correo electrónico de esta persona',
      phone: 'El teléfono de esta persona',
      linkedin: 'El perfil de LinkedIn de esta persona',
      address: 'La dirección postal de esta persona',
      'referred-by': 'Quién hizo la presentación',
      medium: 'Cómo van a hablar: video, phone o in person',
      place: 'El enlace, el número o la dirección',
      'calendar-id': 'El identificador del evento en su calendario',
      takeaway: 'Lo principal que aprendí',
      'next-step': 'El próximo paso',
      interview: 'La fecha que acuerdan',
    } satisfies Readonly<Record<PropertyOfKind<'text'> | 'interview', string>>,
    openingHint:
      'Lo que le llamó la atención de su trabajo, o lo que tienen en común. Se guarda en la nota.',
    yourNote: (whyThem: string) => `Su propia nota, que no se envía: ${whyThem}`,
    resumed: 'Ya había empezado este mensaje. Aquí está lo que escribió.',
    startAfresh: 'Empezar de nuevo',
    keptForLater: (name: string) => `Su mensaje para ${name} se guarda hasta que vuelva a él.`,
    keepCopy: 'Guardar una copia en la nota',
    placeholdersLeft: (placeholders: readonly string[]) =>
      speech.sentences([
        speech.count(placeholders.length, {
          one: () => `${speech.list(placeholders)} sigue en el texto.`,
          other: () => `${speech.list(placeholders)} siguen en el texto.`,
        }),
        'Rellene lo que falta o pulse otra vez.',
      ]),
    noText: 'Aquí no hay texto. Si escribió su mensaje en otro lugar, pulse otra vez.',
    markAsSentAnyway: 'Marcar como enviado igualmente',
    noTimeTaken:
      'Escriba la hora que acuerdan y quedará programada. Pulse otra vez para marcarlo como enviado sin hora.',
    postToday: (address: string) =>
      address === ''
        ? 'Envíe la carta hoy: tarda unos días, y se agradece más mientras la conversación está fresca.'
        : `Envíe la carta hoy, a ${address}: tarda unos días, y se agradece más mientras la conversación está fresca.`,
    keptWith: (template: string) => `Lo que escribió se guarda con «${template}».`,
    /** @param count how many answers there are. */
    fromYourTalk: (count: number) => `De su conversación (${speech.number(count)})`,
    fromYourTalkHint: 'Mencione algo que le dijo: púlselo para insertarlo donde está el cursor.',
    takeaway: 'Lo principal que aprendí',
    nextStep: 'Próximo paso',
    theyNamed: 'Personas que nombró',
    copySubject: 'Copiar asunto',
    subjectCopied: 'Asunto copiado.',
    copy: 'Copiar',
    copied: 'Mensaje copiado.',
    notCopied: 'No se ha podido copiar el texto. Selecciónelo y cópielo a mano.',
    openMail: 'Abrir en el correo',
    mailOpened: 'Abierto en su aplicación de correo.',
    pasteInMail:
      'El mensaje es demasiado largo para un enlace, así que se ha copiado: péguelo en el correo.',
    markAsSent: 'Marcar como enviado',
    failed: 'No ha funcionado, pero su texto sigue aquí.',
  },

  /** Further commands about one contact: what they are called, and the question whom they are for. */
  drafts: {
    outreach: {
      name: 'Redactar primer mensaje',
      who: '¿A quién quiere pedirle una conversación?',
    },
    reminder: { name: 'Redactar recordatorio', who: '¿A quién quiere enviarle un recordatorio?' },
    'introduction-request': {
      name: 'Redactar petición de una presentación',
      who: '¿Con quién quiere que le pongan en contacto?',
    },
    reply: {
      name: 'Redactar respuesta para acordar una fecha',
      who: '¿Con quién quiere acordar una fecha?',
    },
    confirmation: {
      name: 'Redactar confirmación',
      who: '¿Con quién es la entrevista que quiere confirmar?',
    },
    move: {
      name: 'Redactar mensaje para cambiar la entrevista de fecha',
      who: '¿Con quién es la entrevista que quiere cambiar de fecha?',
    },
    missed: {
      name: 'Redactar mensaje tras una entrevista que no tuvo lugar',
      who: '¿Con quién era la entrevista que no tuvo lugar?',
    },
    'thank-you': { name: 'Redactar agradecimiento', who: '¿A quién quiere darle las gracias?' },
    'report-back': {
      name: 'Redactar noticias para quien hizo la presentación',
      who: '¿Con quién fue la entrevista que quiere contar?',
    },
    'check-in': { name: 'Redactar saludo', who: '¿A quién quiere mandarle un saludo?' },
    result: {
      name: 'Redactar mensaje sobre el resultado de un consejo',
      who: '¿A quién quiere contarle cómo le fue con su consejo?',
    },
  },

  /** What happens around an interview: preparing, the questions, its time, and what comes after. */
  conversation: {
    /** What a notice says was inserted, by the part of the interview's section. */
    inserted: {
      'insert-preparation': (name: string) => `${name}: lista de preparación insertada`,
      'insert-questions': (name: string) => `${name}: preguntas insertadas`,
      'insert-reflection': (name: string) => `${name}: reflexión insertada`,
    },
    nothingMissing: (name: string) => `${name}: no faltaba nada`,
    allTicked: (name: string) => `Todo está marcado para ${name}`,

    questions: {
      title: (name: string) => `Preguntas para ${name}`,
      intro:
        'Marque lo que quiere preguntar. Ponga una estrella a tres como mucho que no deben faltar: van primero.',
      keys: 'Espacio marca, S pone una estrella, Enter inserta',
      insert: 'Insertar',
      filter: 'Buscar, o escribir una pregunta propia',
      ownTopic: 'Mis preguntas',
      addOwn: (question: string) => `Añadir «${question}»`,
      mustAsk: (question: string) => `Imprescindible: ${question}`,
      count: (ticked: number, about: number, mustAsks: number) =>
        mustAsks === 0
          ? `${speech.number(ticked)} de unas ${speech.number(about)}`
          : `${speech.number(ticked)} de unas ${speech.number(about)}, ${speech.count(mustAsks, {
              one: '# imprescindible',
              other: '# imprescindibles',
            })}`,
      noMoreStars: (most: number) =>
        speech.count(most, {
          one: 'Ya hay # con estrella. Quítele antes la estrella.',
          other: 'Ya hay # con estrella. Quite antes una estrella.',
        }),
      inNote: 'Ya está en la nota',
      askedBefore: 'Ya se la hizo a esta persona',
      newToField: (field: string) => `Aún sin respuesta en ${field}`,
      askedColleagues: (names: readonly string[]) =>
        names.length > 2
          ? speech.count(names.length, { other: 'Ya hecha en esta empresa: # colegas' })
          : `Ya hecha en esta empresa: ${speech.list(names)}`,
    },

    timer: {
      notStarted: 'El temporizador no se ha iniciado.',
      talkedAlready: (name: string) => `La entrevista con ${name} ya está marcada como hecha.`,
      openLink: 'Abrir enlace',
      start: 'Iniciar temporizador',
      startAgain: '¿Iniciar otra vez el temporizador?',
      startFor: (name: string) => `¿Iniciar un temporizador para ${name}?`,
      /** @param left begun minutes. */
      wouldEnd: (name: string, left: number) =>
        speech.count(left, {
          one: () =>
            `Al temporizador de ${name} le queda ${minutes(left)}, y se detendrá si inicia otro.`,
          other: () =>
            `Al temporizador de ${name} le quedan ${minutes(left)}, y se detendrá si inicia otro.`,
        }),
      startAnew: 'Iniciar otro',
      keep: 'Conservar el actual',
      label: (name: string) => `Temporizador de la entrevista: ${name}`,
      /** What is said when a phase begins; nothing as long as the talk just goes on. */
      phases: {
        running: '',
        'last-question': 'Última pregunta: ¿a quién más debería conocer?',
        over: 'Se acabó el tiempo. Dé las gracias y cierre la conversación.',
      },
      /** As long as the timer stands, since the talk is still to begin. */
      startsAt: (at: DateTime) => `Empieza a las ${timeOf(at)}`,
      counts: (name: string, from: DateTime) =>
        `Su conversación con ${name} empieza a las ${timeOf(from)}, y el temporizador cuenta desde entonces.`,
      questions: 'Preguntas',
      add: (count: number) => speech.count(count, { other: '+# min' }),
      stop: 'Detener',
      /** The status bar: how many begun minutes are left. */
      left: (name: string, count: number) => `${name} ${speech.count(count, { other: '# min' })}`,
      over: (name: string) => `${name}: se acabó el tiempo`,
      ahead: (name: string, at: DateTime) => `${name}: empieza a las ${timeOf(at)}`,
      /** That an interview is about to begin; how and where, as far as the note says it. */
      soon: (name: string, left: number, medium: string | null, place: string | null) =>
        `En ${minutes(left)}: ${facts(name, medium, place)}`,
      /** That it is time to leave for an interview; where it is, as far as the note says it. */
      toLeave: (leave: string, name: string, interview: DateTime, place: string | null) =>
        `${leave}: ${facts(name, timeOf(interview), place)}`,
    },

    leaveBy,

    /** The pane from which a talk is held. */
    pane: {
      name: 'Abrir conversación',
      who: '¿Con quién va a hablar?',
      title: 'Conversación',
      titleWith: (name: string) => `Conversación con ${name}`,
      nobody:
        'No hay nadie elegido. Abra una conversación desde el menú de una persona o con el comando.',
      unreadable: (name: string) =>
        `«${name}» no se puede leer ahora mismo como contacto. Lo que ha escrito se conserva.`,
      before: 'Antes',
      during: 'Durante',
      afterwards: 'Después',
      startsIn: (clock: string) => `Empieza en ${clock}`,
      notBooked: 'Todavía no hay hora acordada.',
      mustAsk: 'Imprescindible',
      answerTo: (question: string) => `Respuesta: ${question}`,
      whatTheySaid: 'Lo que le dijo',
      anotherQuestion: 'Otra pregunta',
      add: 'Añadir',
      leftOverIsFine: 'No hace falta llegar a todas las preguntas.',
      theyNamed: 'Nombró a alguien',
      theyPromised: 'Me prometió algo',
      iPromised: 'Prometí algo',
      byWhen: 'Para cuándo',
      practising: (habit: string) => `Para practicar: ${ended(habit)}`,
      writeThanks: 'Escribir agradecimiento',
      saved: 'Todo está guardado en la nota.',
      saving: 'Guardando…',
      kept: (name: string) =>
        `Lo que escribió sobre ${name} aún no se había guardado. Aquí lo tiene de nuevo.`,
      /** What the history calls what was typed in one sitting. */
      written: (name: string) => `${name}: notas de la conversación`,
    },

    afterwards: {
      title: (name: string) => `¿Cómo fue su conversación con ${name}?`,
      submit: 'Guardar y reflexionar',
      later: 'Más tarde',
      referral: '¿Le sugirió a otra persona?',
      referralHint: 'Su nombre',
      stepDay: 'Día del próximo paso',
      inAWeek: (day: Day, today: Day) =>
        `${speech.day(day, today)}, dentro de una semana, si no elige otro día.`,
      ended: '¿Cuándo terminó?',
      /** The day that goes with the time, where that is not today. */
      endedOn: (day: Day, today: Day) => {
        const word = speech.nearDay(day, today);
        const said = speech.day(day, today);
        return word === 'ayer' ? `Ayer, ${said}.` : `El ${said}.`;
      },
      notAsked: (name: string) =>
        `La entrevista con «${name}» está marcada como hecha, pero no se le ha preguntado cómo fue. Puede insertar la reflexión más tarde.`,
      notSaved: (name: string) =>
        `Sus respuestas sobre su conversación con ${name} no se han guardado.`,
      noted: (name: string) => `${name}: conversación anotada, reflexión lista`,
      reflectionReady: (name: string) => `${name}: reflexión lista`,
      referralNotAdded: (name: string) => `«${name}» no se ha añadido.`,
      leftAsItWas: (property: string) =>
        `«${property}» ha quedado como estaba: su valor no es válido, y es demasiado largo para guardarlo en el registro. Su respuesta está en el registro. Acórtelo o corríjalo en la nota.`,
      draftThanks: 'Redactar agradecimiento',
    },
  },

  insertions: {
    'insert-preparation': {
      name: 'Insertar lista de preparación',
      who: '¿Con quién es la entrevista que quiere preparar?',
    },
    'insert-questions': {
      name: 'Insertar preguntas de la entrevista',
      who: '¿A quién quiere hacerle estas preguntas?',
    },
    'insert-reflection': {
      name: 'Insertar reflexión',
      who: '¿Con quién fue la entrevista sobre la que quiere reflexionar?',
    },
  },

  startTimer: {
    name: 'Iniciar temporizador de la entrevista',
    who: '¿Con quién va a hablar?',
  },

  adding: {
    add: 'Añadir contacto',
    addFromList: 'Añadir contactos de una lista',
    insertBrainstorm: 'Insertar lluvia de ideas',
    nobodyAdded: 'No se ha añadido ningún contacto.',
    chooseFolder:
      'No se ha añadido ningún contacto: elija antes en los ajustes una carpeta o una etiqueta de contacto.',
    nameless: 'No se ha añadido ningún contacto: una nota necesita un nombre con letras o cifras.',
    namedBy: (name: string) => `Añadir a alguien por sugerencia de ${name}`,
    personNotAdded: (name: string) => `«${name}» no se ha añadido.`,
    added: (name: string, referrer: string | null) =>
      `${name}: ya en su lista${referrer === null ? '' : ` (por sugerencia de ${referrer})`}`,
    named: (name: string, referrer: string) => `${name}: sugerencia de ${referrer} anotada`,
    isThere: (name: string) => `${name} ya tiene una nota, así que no se ha añadido nada.`,
    isThereNotOpened: (name: string) =>
      `${name} ya tiene una nota, así que no se ha añadido nada. No se ha podido abrir.`,
    filled: (name: string) => `${name}: nota completada con lo que faltaba`,
    setReferrer: (name: string) => `Anotar que la presentación es de ${name}`,
    referred: (name: string, referrer: string) => `${name}: presentación de ${referrer} anotada`,

    form: {
      /** What each field is for. */
      labels: {
        name: 'Nombre',
        company: 'Empresa',
        role: 'Puesto',
        'why-them': 'Qué le llamó la atención',
        source: 'Dónde encontró a esta persona',
        'referred-by': 'Por medio de',
        email: 'Correo electrónico',
        linkedin: 'LinkedIn',
        phone: 'Teléfono',
        field: 'Área',
        priority: 'Prioridad',
      },
      firstPriority: 'El número 1 va primero',
      writeName: 'Escriba un nombre.',
      writePriority: 'Escriba un número entero, 0 o más, o déjelo vacío.',
      writeOneLine: 'Escríbalo en una sola línea.',
      putOnList: 'Poner en mi lista',
      unlisted: (name: string) =>
        `${name} ya tiene una nota. Se añadirá a su lista y por lo demás quedará como está.`,
      namesake: (name: string) =>
        `Es otra persona con el mismo nombre: la nota nueva se llamará «${name}».`,
      isThere: (name: string) => `${name} ya tiene una nota: se abrirá esa.`,
      isThereWithNews: (name: string) =>
        `${name} ya tiene una nota. Se añadirá lo que le falte; lo que ya dice se conserva.`,
      addToNote: 'Añadir a su nota',
      openNote: 'Abrir nota',
    },

    brainstorm: {
      addThese: 'Añadir estas personas',
      notMade: 'No se ha creado la lluvia de ideas.',
      nobodyYet: 'Todavía no hay nadie en esta lista: escriba un nombre en cada línea.',
      inserted: (name: string) => `${name}: lluvia de ideas insertada`,
      /** Where it got a note of its own. */
      made: 'Lluvia de ideas creada',
    },

    list: {
      noneAdded: 'No se ha añadido ningún contacto.',
      openNote: 'Abra antes la nota con su lista.',
      chooseLines:
        'Seleccione las líneas con las personas que quiere añadir, o ponga el cursor en una lista de ellas.',
      noNames: 'No se ha añadido nada: no hay ningún nombre en estas líneas.',
      linksOnly: (links: number) =>
        speech.count(links, {
          one: 'No se ha añadido nada: aquí ya hay # línea con enlace.',
          other: 'No se ha añadido nada: aquí ya hay # líneas con enlace.',
        }),
      done: (name: string, added: number, linked: number) => {
        const made = speech.count(added, {
          one: '# persona añadida a su lista',
          other: '# personas añadidas a su lista',
        });
        const links = speech.count(linked, {
          one: '# persona que ya tenía nota, enlazada',
          other: '# personas que ya tenían nota, enlazadas',
        });
        if (linked === 0) return `${name}: ${made}`;
        return added === 0 ? `${name}: ${links}` : `${name}: ${made}; ${links}`;
      },
      /** @param links how many further lines are links already. */
      intro: (links: number) => {
        const told =
          'Esto es lo que dicen las líneas. Corrija lo que no sea así, y desmarque a quien no quiera añadir.';
        const kept = speech.count(links, {
          one: '# línea ya es un enlace y se queda como está.',
          other: '# líneas ya son enlaces y se quedan como están.',
        });
        return links === 0 ? told : speech.sentences([told, kept]);
      },
      keys: 'Enter añade, Esc cancela',
      tickAll: 'Marcar todo',
      untickAll: 'Desmarcar todo',
      line: (number: number) => `Línea ${speech.number(number)}`,
      addPerson: (name: string) => `Añadir a ${name}`,
      /** The button: how many people are added, and how many lines are linked besides. */
      submit: (added: number, linked: number) => {
        if (linked === 0) return `Añadir ${people(added)}`;
        return added === 0
          ? speech.count(linked, { other: 'Enlazar #' })
          : `Añadir ${people(added)}, ${speech.count(linked, { other: 'enlazar #' })}`;
      },
      unusableName: 'Una nota no puede llamarse así: escriba un nombre con letras o cifras',
      /** Somebody among others of the same name, by their company. */
      atCompany: (name: string, company: string) => `${name} (${company})`,
      mayBe: (names: readonly string[]) =>
        `Puede ser ${speech.anyOf(names)}: escriba la empresa para saber de quién se trata`,
      isElsewhere: 'El mismo nombre que la persona de arriba, en otra empresa',
      samePerson: 'La misma persona que arriba: las dos líneas enlazan con una sola nota',
      unlisted: (name: string, isLinked: boolean) =>
        isLinked
          ? `${name} ya tiene una nota, que se añadirá a su lista y se enlazará`
          : `${name} ya tiene una nota, que se añadirá a su lista`,
      namesake: (name: string) =>
        `Otra persona con el mismo nombre: la nota nueva se llamará «${name}»`,
      isThere: (name: string) => `${name} ya tiene una nota, que se enlazará`,
      /** What is said of a row: what becomes of it, where that is said, and what was found beside. */
      state: (fate: string, found: readonly string[]) => {
        const beside = speech.beside(found);
        return fate === '' || beside === '' ? fate + beside : `${fate} · ${beside}`;
      },
      /** Why a row comes without its tick. */
      doubts,
    },

    review: {
      title: '¿Con quién vale la pena hablar?',
      intro: 'Marque a las personas que quiere tener en su lista. Las demás se quedan como están.',
      list: 'Personas',
      filterHint: 'Nombre, puesto, empresa o carpeta',
      noneFound: 'No se ha encontrado a nadie',
      keys: 'Las flechas mueven, Espacio marca, Enter añade',
      submit: 'Añadir a mi lista',
      tickFirst: 'Marque antes a alguien.',
      allOnList: 'Todas las notas sobre personas están ya en su lista.',
    },
  },

  /** What the notes about people that are there already say in their own way. */
  ownNotes: {
    look: 'Revisar mis notas sobre personas',
    lookWhy: 'Vea qué nombre dan a cada dato, y elija qué debe tener en cuenta el complemento.',
    noPeople:
      'No se han encontrado notas sobre personas. Póngalas en la carpeta de contactos, o indique una etiqueta o una propiedad que las distinga.',
    nothingFound: (people: number) =>
      speech.count(people, {
        one: '# nota sobre una persona: el complemento ya lee los nombres que usa.',
        other: '# notas sobre personas: el complemento ya lee los nombres que usan.',
      }),
    found: (count: number) =>
      speech.count(count, {
        one: '# dato tiene otro nombre en sus notas.',
        other: '# datos tienen otro nombre en sus notas.',
      }),
    seeFound: 'Ver cuáles',
    habitsIntro: (people: number) =>
      speech.count(people, {
        one: 'Marque lo que el complemento debe tener en cuenta cuando lee su # nota sobre una persona. Esto cambia sus ajustes, y ninguna nota.',
        other:
          'Marque lo que el complemento debe tener en cuenta cuando lee sus # notas sobre personas. Esto cambia sus ajustes, y ninguna nota.',
      }),
    habits: {
      title: 'Qué nombre dan sus notas a cada dato',
      list: 'Lo que se ha encontrado',
      filterHint: 'Propiedad, etiqueta, carpeta o valor',
      noneFound: 'No se ha encontrado nada',
      keys: 'Las flechas mueven, Espacio marca, Enter guarda',
      submit: 'Guardar en los ajustes',
      tickFirst: 'Marque antes algo.',
    },
    ownName: (name: string, property: PropertyName) => {
      const meaning = hardNames[property];
      const read = `Leer «${name}» como ${property}`;
      return meaning === undefined ? read : `${read}, ${meaning}`;
    },
    marker: (name: string, value: string) => `Las notas con «${name}: ${value}» tratan de personas`,
    markerShort: (name: string, value: string) => `${name}: ${value}`,
    tag: (tag: string) => `Las notas con #${tag} tratan de personas`,
    folder: (path: string) => `Las notas de «${path}» tratan de personas`,
    /** In how many notes it was found, with some of what stands there. */
    counted: (notes: number, samples: readonly string[]) => {
      const count = speech.count(notes, { one: '# nota', other: '# notas' });
      return samples.length === 0 ? count : `${count}: ${speech.beside(samples)}`;
    },
    unread: (count: number, example: string) =>
      speech.count(count, {
        one: (number) => `${number} valor no se puede leer: «${example}»`,
        other: (number) => `${number} valores no se pueden leer, por ejemplo «${example}»`,
      }),
    passedOver: (name: string, notes: number) =>
      speech.count(notes, {
        one: (number) => `«${name}» significa lo mismo en ${number} nota, y no se lee`,
        other: (number) => `«${name}» significa lo mismo en ${number} notas, y no se lee`,
      }),
    saved: 'Guardado en sus ajustes.',
    unlisted: (notes: number) =>
      speech.count(notes, {
        one: '# nota sobre una persona no está en su lista.',
        other: '# notas sobre personas no están en su lista.',
      }),

    fields: {
      turn: 'Convertir campos en línea en propiedades',
      look: 'Buscar campos en línea',
      reading: 'Leyendo sus notas sobre personas…',
      readSoFar: (done: number, all: number) =>
        speech.count(all, {
          other: (number) =>
            `Leyendo sus notas sobre personas: ${speech.number(done)} de ${number}`,
        }),
      noneFound:
        'En sus notas sobre personas no hay campos en línea que correspondan a una propiedad de un contacto.',
      nothingChanged: 'No se ha cambiado ninguna nota.',
      dialog: {
        title: 'Convertir campos en línea en propiedades',
        intro:
          'En cada nota que marque, estos campos pasan a ser propiedades. Una línea que no tiene nada más desaparece; dentro de una frase, el valor se queda como texto normal. Todo lo demás queda como está.',
        list: 'Notas con campos en línea',
        filterHint: 'Nombre, carpeta o valor',
        noneFound: 'No se ha encontrado ninguna nota',
        keys: 'Las flechas mueven, Espacio marca, Enter convierte',
        submit: 'Convertir en propiedades',
        tickFirst: 'Marque antes una nota.',
      },
      becomes: (name: string, value: string) => `${name}: ${value}`,
      /** A field that stays in the text, and why. */
      stays: (written: string, why: FieldStays) => `Se queda: ${written} (${staysBecause[why]})`,
      done: (who: string) => `${who}: campos en línea convertidos en propiedades`,
    },
  },

  /** Dialogs in which something is ticked. */
  ticking: {
    filter: 'Filtrar',
    tickAll: (count: number) => speech.count(count, { one: 'Marcar #', other: 'Marcar todo (#)' }),
    untickAll: (count: number) =>
      speech.count(count, { one: 'Desmarcar #', other: 'Desmarcar todo (#)' }),
    more: (count: number) =>
      speech.count(count, { other: 'Y # más: escriba arriba parte de un nombre.' }),
    ticked: (count: number, all: number) =>
      speech.count(all, { other: `Marcado: ${speech.number(count)} de #` }),
  },

  addReferral: { name: 'Añadir recomendación', who: '¿Quién le recomendó a alguien?' },

  /** What is asked at first. */
  firstSettings: {
    title: 'Antes de empezar',
    allSet: 'Todo listo.',
    allSetButUnlisted: (notes: number) =>
      speech.count(notes, {
        one: 'Todo listo. # nota sobre una persona no está en su lista.',
        other: 'Todo listo. # notas sobre personas no están en su lista.',
      }),
    review: 'Revisar',
    intro: 'Omita lo que quiera: todo esto se puede cambiar en los ajustes.',
    curiousAbout: '¿Qué le despierta curiosidad?',
    curiousHint: 'El tipo de trabajo del que quiere oír hablar. Sus mensajes lo mencionan.',
    curiousExample: 'Diseño de producto, enfermería, urbanismo…',
    useFolder: (path: string) => `Usar la carpeta «${path}»`,
    contactsFolderHint: 'Donde están, o estarán, sus notas sobre personas.',
    folderToCome: 'Esta carpeta todavía no existe. Se crea con su primer contacto.',
    availabilityHint:
      'Los mensajes ofrecen horarios de estas horas. También puede escribirlas, por ejemplo lun a vie de 18:00 a 21:00.',
    availabilityMistake:
      'Escriba días y horas, por ejemplo lun a vie de 18:00 a 21:00; sáb de 10:00 a 12:00.',
  },

  /** What was learned from the talks, as a table in a note. */
  learning: {
    command: 'Insertar lo que aprendí',
    openNote: 'Abra la nota en la que quiere poner lo que aprendió e inténtelo de nuevo.',
    noTalkYet:
      'Todavía no hay ninguna conversación de la que aprender. Inténtelo de nuevo cuando haya hablado con alguien.',
    inserted: (note: string, count: number) =>
      `${note}: insertado lo que aprendió de ${talks(count)}`,
    upToDate: (note: string) => `${note}: lo que aprendió ya está al día`,
    comparison: {
      command: 'Insertar comparación',
      openNote: 'Abra la nota en la que quiere poner la comparación e inténtelo de nuevo.',
      noTalkYet:
        'Todavía no hay ninguna conversación que comparar. Inténtelo de nuevo cuando haya hablado con alguien.',
      inserted: (note: string, count: number) =>
        `${note}: insertada la comparación de ${talks(count)}`,
      upToDate: (note: string) => `${note}: la comparación ya está al día`,
    },
  },

  /** Bringing people in from a file. */
  importing: {
    command: 'Importar personas',
    nobody: 'No se ha importado a nadie.',
    stopped: 'Importación detenida: no se ha importado a nadie ni se ha cambiado ninguna nota.',
    leftOut: (names: readonly string[]) =>
      `Sin importar, porque sus notas no se pueden cambiar: ${ended(few(names))}`,
    changedMeanwhile:
      'Sus notas han cambiado mientras tanto. Esto es lo que hace ahora la importación: pulse el botón otra vez.',
    leaveTitle: '¿Salir sin importar?',
    leaveText: 'Todavía no se ha importado a nadie, y se perderá lo que ha elegido aquí.',
    leaveWritingTitle: '¿Detener la importación?',
    leaveWritingText:
      'Lo escrito hasta ahora se deshace: las notas nuevas van a la papelera, y las cambiadas quedan como estaban.',
    nothingToDo: 'No hay nada que importar: sus notas ya dicen todo esto',

    choose: {
      intro:
        'Elija un archivo con personas que conoce: Connections.csv de LinkedIn o su archivo completo, contactos de Google o de Outlook, vCards de un teléfono o cualquier archivo CSV.',
      promise:
        'El archivo se lee solo en este dispositivo. Después verá quién está en él, y no se escribe nada antes de que marque a quién importar.',
      file: 'Elegir archivo',
      another: 'Elegir otro archivo',
      whereFrom: 'Dónde obtener el archivo',
      sources: [
        [
          'LinkedIn',
          'En los ajustes, en la sección de privacidad de datos, pida una copia de sus datos y marque los contactos. LinkedIn la envía por correo electrónico en unos minutos.',
        ],
        ['Google', 'Abra sus contactos en la web y expórtelos como CSV.'],
        ['Outlook', 'Abra sus contactos en la web y expórtelos todos.'],
        ['iCloud', 'En icloud.com, abra sus contactos, selecciónelos todos y exporte una vCard.'],
        ['Android', 'En la aplicación de contactos, exporte sus contactos a un archivo.'],
      ],
    },

    busy: {
      reading: (name: string) => `Leyendo ${name}…`,
      looking: 'Buscando sus notas…',
      planning: 'Preparando las notas…',
      writing: (done: number, of: number) =>
        `Escribiendo notas: ${speech.number(done)} de ${speech.number(of)}`,
      stopping: 'Deteniendo…',
      takingBack: 'Deshaciendo lo escrito…',
      progress: 'Progreso',
      stop: 'Detener',
    },

    columns: {
      title: '¿Qué contiene cada columna?',
      intro: (name: string) =>
        `No está claro qué contienen las columnas de ${name}. Elija al menos el nombre.`,
      none: 'No está en el archivo',
      /** A column without a heading. */
      unnamed: (place: number) => `Columna ${speech.number(place)}`,
      fields: {
        name: 'Nombre completo',
        firstName: 'Nombre',
        lastName: 'Apellidos',
        company: 'Empresa',
        role: 'Puesto',
        email: 'Correo electrónico',
        phone: 'Teléfono',
        linkedin: 'LinkedIn',
        address: 'Dirección',
      },
      sample: (values: readonly string[]) => `Por ejemplo ${speech.anyOf(values)}`,
      show: 'Mostrar personas',
      change: 'Cambiar columnas',
    },

    people: {
      /** What was found in a file. */
      found: (name: string, all: number, isNew: number) => {
        const there = all - isNew;
        if (all === 0) return `No hay nadie en ${ended(name)}`;
        if (there === 0) return `${people(all)} en ${name}, sin nota todavía.`;
        if (isNew === 0) return `${people(all)} en ${name}, ya con nota.`;
        return `${people(all)} en ${name}: ${speech.number(isNew)} sin nota y ${speech.number(there)} que ya la tienen.`;
      },
      search: 'Buscar personas',
      narrow: 'Elegir a quién mostrar',
      filter: 'Mostrar',
      filters: {
        everyone: 'Todo el mundo',
        new: 'Quienes no tienen nota',
        there: 'Quienes tienen nota',
        differs: 'Quienes tienen datos distintos',
      },
      list: 'Personas del archivo',
      sortBy: 'Ordenar por',
      sorts: {
        asInFile: 'Orden del archivo',
        byColumn: (column, isDescending) =>
          isDescending ? `${column}, descendente` : `${column}, ascendente`,
        newFirst: 'Personas nuevas primero',
        newLast: 'Personas nuevas al final',
      },
      columns: {
        name: 'Nombre',
        company: 'Empresa',
        role: 'Puesto',
        fate: 'Qué hace la importación',
      },
      tick: (name: string) => `Importar a ${name}`,
      ticked: (count: number) =>
        count === 0
          ? 'No hay nadie en la selección.'
          : speech.count(count, {
              one: '# persona en la selección.',
              other: '# personas en la selección.',
            }),
      fate: {
        new: 'Nota nueva',
        namesake: (name: string) => `Nota nueva «${name}»`,
        adds: (fields: readonly string[]) => `Añade a su nota: ${speech.list(fields)}`,
        /** Whose note is called otherwise. */
        noteIs: (name: string) => `Su nota es «${name}»`,
        listed: 'Ya en su lista',
        unlisted: 'Tiene nota, pero no está en su lista',
        unlistedAdds: (fields: readonly string[]) =>
          `Tiene nota, fuera de su lista. Añade: ${speech.list(fields)}`,
        taken: 'Hay otra nota con este nombre',
        mayBe: (names: readonly string[]) => `Puede ser ${speech.anyOf(names)}`,
        times: (count: number) =>
          count === 2
            ? 'dos veces en el archivo'
            : speech.count(count, { other: '# veces en el archivo' }),
      },
      inNote: (field: string, stays: string, other: string) =>
        `${field}: «${stays}» se queda en la nota, el archivo dice «${other}»`,
      unfit: (field: string, text: string) => `${field}, sin importar: «${text}»`,
      inFile: (field: string, stays: string, other: string) =>
        `${field}: «${stays}», más abajo «${other}»`,
      addToList: (count: number) =>
        count === 0 ? 'Añadir a mi lista' : `Añadir ${people(count)} a mi lista`,
      notesOnly: 'Solo crear notas',
      notesOnlyHint: 'Sin estado: esas personas no están en su lista hasta que usted las añada.',
    },

    /** Members whom LinkedIn does not show, of whom a file has nothing but a day. */
    hidden: (count: number) =>
      speech.count(count, {
        one: 'LinkedIn oculta # contacto: el archivo no tiene su nombre.',
        other: 'LinkedIn oculta # contactos: el archivo no tiene sus nombres.',
      }),
    /** What could not be read, with the start of its text behind it. */
    withText: (told: string, text: string) => `${told} (${text})`,
    /** Why what begins at a line is no person that can be read. */
    unread: {
      'no-name': (line: number) => `Línea ${line}: sin nombre`,
      company: (line: number) => `Línea ${line}: una empresa, no una persona`,
      group: (line: number) => `Línea ${line}: un grupo, no una persona`,
      formula: (line: number) => `Línea ${line}: una fórmula en lugar de un nombre`,
      'open-quote': (line: number) => `Línea ${line}: unas comillas no se cierran`,
      'shifted-row': (line: number) => `Línea ${line}: unas comillas desplazan sus columnas`,
      'broken-card': (line: number) => `Línea ${line}: no se puede leer nada de esta tarjeta`,
      'open-card': (line: number) => `Línea ${line}: esta tarjeta no termina`,
      'too-long': (line: number) => `Línea ${line}: demasiado larga para ser una persona`,
      'too-many': (line: number) =>
        `Línea ${line}: demasiadas personas, a partir de aquí no se lee nada`,
    } satisfies Readonly<Record<Exclude<UnreadReason, 'hidden-member'>, (line: number) => string>>,
    /** Why nothing of a file is read. */
    refused: {
      empty: 'Este archivo está vacío.',
      'no-people': 'No hay nadie en este archivo.',
      'not-a-list':
        'Este archivo no es una lista de personas. Elija un archivo CSV, una vCard o el archivo completo de LinkedIn.',
      workbook: 'Esto es una hoja de cálculo. Ábrala, guárdela como CSV y elija ese archivo.',
      'not-the-connections':
        'Estos son los mensajes o las invitaciones de LinkedIn. Elija Connections.csv de los mismos datos.',
      'no-connections-in-archive':
        'No hay ningún Connections.csv en estos datos. Pida a LinkedIn sus contactos, o el archivo completo.',
      'broken-archive':
        'Este archivo comprimido está dañado, protegido o comprimido de una forma poco común. Descárguelo de nuevo, o descomprímalo y elija el archivo que contiene.',
      'too-large': 'Este archivo es demasiado grande para ser una lista de personas.',
    } satisfies Readonly<Record<RefusedReason, string>>,

    encoding: '¿Las letras se ven mal? Leer como',
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, big-endian)',
      'windows-1252': 'Occidental (windows-1252)',
      'windows-1250': 'Centroeuropeo (windows-1250)',
      'windows-1251': 'Cirílico (windows-1251)',
      macintosh: 'Mac (antiguo)',
      shift_jis: 'Japonés',
      gb18030: 'Chino',
    },

    /** How much of a file was not read. */
    unreadCount: (entries: number) =>
      speech.count(entries, {
        one: '# entrada no se ha leído',
        other: '# entradas no se han leído',
      }),
    moreUnread: (entries: number) => speech.count(entries, { other: 'y # más' }),

    notRead: (name: string) => `${name} no se ha podido leer. Elíjalo de nuevo.`,

    /** What was done, as a notice says it. */
    done: (made: number, listed: number, filled: number) =>
      `Importación: ${speech.list([
        ...(made === 0
          ? []
          : [speech.count(made, { one: '# persona importada', other: '# personas importadas' })]),
        ...(listed === 0
          ? []
          : [
              speech.count(listed, {
                one: '# persona puesta en su lista',
                other: '# personas puestas en su lista',
              }),
            ]),
        ...(filled === 0
          ? []
          : [
              speech.count(filled, {
                one: 'datos añadidos a # nota',
                other: 'datos añadidos a # notas',
              }),
            ]),
      ])}`,
  },

  lookBack: {
    title: 'Hacer balance',
    notShown: 'No se ha mostrado el balance.',
    notRead: 'No se han podido leer sus conversaciones. Cierre este panel y vuelva a abrirlo.',
    reading: 'Leyendo sus notas…',

    parts: lookBackParts,
    shownAs: 'Vista',
    search: 'Buscar conversaciones',
    narrow: 'Filtrar por área, empresa, puesto o periodo',
    traits: { field: 'Área', company: 'Empresa', role: 'Puesto' },
    anyTrait: { field: 'Cualquier área', company: 'Cualquier empresa', role: 'Cualquier puesto' },
    /** Those of a field, company or role; of an empty one, those of whom it is not known. */
    groupName: (name: string, trait: TalkTrait) => (name === '' ? notNoted[trait] : name),
    span: 'Periodo',
    spans: {
      0: 'Desde el principio',
      30: 'Últimos 30 días',
      90: 'Últimos 90 días',
      365: 'Últimos 365 días',
    } satisfies Readonly<Record<Span, string>>,
    count: talks,
    found: (found: number, all: number) =>
      speech.count(all, {
        one: (count) => `${speech.number(found)} de ${count} conversación`,
        other: (count) => `${speech.number(found)} de ${count} conversaciones`,
      }),
    sideBySideBy: 'Comparar por',
    sideBySide: { field: 'Por área', company: 'Por empresa', role: 'Por puesto' },
    noTalkFound: 'Ninguna conversación coincide',
    showAll: 'Mostrar todo',

    /** The sentences on top; after one or two talks only how many there were. */
    headline: (
      { talks: count, inGroups, groups, highest, lowest, unknown }: HeadlineFacts,
      trait: TalkTrait,
    ) => {
      const [only] = groups;
      const where =
        groups.length === 1 && only !== undefined
          ? inTrait[trait](only)
          : howMany[trait](groups.length);
      const all =
        groups.length === 0
          ? `${talks(count)} hasta ahora.`
          : inGroups === count
            ? `${talks(count)} ${where}.`
            : `${talks(count)}, ${speech.number(inGroups)} de ellas ${where}.`;
      const ends =
        highest === null
          ? []
          : lowest === null
            ? [
                `La afinidad más alta fue ${inTrait[trait](highest.group)} (${fitList(highest.fits)}).`,
              ]
            : [
                `La afinidad más alta fue ${inTrait[trait](highest.group)} (${fitList(highest.fits)}) y la más baja, ${inTrait[trait](lowest.group)} (${fitList(lowest.fits)}).`,
              ];
      const open =
        unknown === null
          ? []
          : [`«${unknown.topic}» sigue sin respuesta ${inTrait[trait](unknown.group)}.`];
      const more = count < 3 ? ['Cuando haya algunas más, podrá compararlas aquí.'] : [];
      return speech.sentences([all, ...ends, ...open, ...more]);
    },
    fit: (fit: number) => `afinidad ${speech.number(fit)} de 5`,
    /** What screen readers are told of the dots. */
    fits: (fits: readonly number[]) => `Afinidad, de 1 a 5: ${fitList(fits)}`,
    noFit: 'Sin afinidad anotada todavía',
    groupTalks: 'Conversaciones',
    askNext: 'Preguntar la próxima vez',
    /** Above the talks of a group, in a note. */
    groupInNote: (count: number, fits: readonly number[]) =>
      fits.length === 0
        ? `${talks(count)}, todavía sin afinidad.`
        : `${talks(count)}. Afinidad, de 1 a 5: ${fitList(fits)}.`,
    /** Above the topics that nobody has answered, in a note. */
    askNextInNote: 'Preguntar la próxima vez:',
    showMore: (count: number) => speech.count(count, { other: 'Mostrar # más' }),
    day: (day: Day | null, today: Day) =>
      day === null ? noDay : (speech.nearDay(day, today) ?? speech.day(day, today)),
    noDay,

    questions: 'Preguntas y reflexiones',
    answerCount: (count: number) =>
      speech.count(count, { one: '# respuesta', other: '# respuestas' }),
    questionWithCount: (question: string, count: number) => `${question} (${speech.number(count)})`,
    noAnswers: 'Todavía no hay respuestas',
    howAnswers:
      'Lo que escribe bajo las preguntas de una entrevista, o bajo las de la reflexión, se reúne aquí pregunta por pregunta.',

    unread: {
      title: (count: number) =>
        speech.count(count, {
          one: '# parte de una nota no se ha entendido',
          other: '# partes de notas no se han entendido',
        }),
      reasons: {
        'no-such-day':
          'El encabezado no tiene una fecha que se pueda leer. Escríbala como 2026-11-25.',
        'no-parts':
          'Lo que escribió ahí no está bajo ninguna pregunta. Añada una encima, como encabezado.',
        'not-readable': 'No se ha podido abrir la nota.',
      },
    },

    progress: {
      funnel: 'Hasta dónde llegó cada persona',
      milestones: {
        listed: 'En mi lista',
        asked: 'Conversación pedida',
        answered: 'Respondió',
        booked: 'Fecha acordada',
        talked: 'Ya hablamos',
        thanked: 'Agradecí a tiempo',
      } satisfies Readonly<Record<Milestone, string>>,
      people: 'Personas',
      /** How many of those before came so far, for those that are enough to say so in percent. */
      ofBefore: 'Respecto al paso anterior',
      ofStepBefore: 'Cada porcentaje es respecto al paso anterior.',
      milestone: 'Hasta dónde',
      percent: (share: number) => percent(share),
      withShare: (count: number, share: string) => `${speech.number(count)} (${share})`,
      /** A picture for those who cannot see it. */
      inWords: (title: string, facts: readonly string[]) => `${title}: ${speech.beside(facts)}`,
      counted: (name: string, count: number) => `${name}: ${speech.number(count)}`,
      said: (name: string, says: string) => `${name}: ${says}`,
      ofThose: (part: number, whole: number, share: number | null) =>
        share === null
          ? `${speech.number(part)} de ${speech.number(whole)}`
          : `${speech.number(part)} de ${speech.number(whole)} (${percent(share)})`,

      days: 'Días hasta la respuesta',
      daysColumn: 'Días',
      /** Short, since six of these stand side by side on a phone; 0 is the day of the message. */
      daysBetween: (from: number, to: number | null) =>
        to === null
          ? `${speech.number(from)}+`
          : from === to
            ? speech.number(from)
            : `${speech.number(from)}–${speech.number(to)}`,
      answers: 'Respuestas',
      halfWithin: (count: number) =>
        count === 0
          ? 'La mitad de las respuestas llegó el mismo día de su mensaje.'
          : `La mitad de las respuestas llegó en ${days(count)} como mucho.`,

      bySource: 'Respuestas según el origen del contacto',
      sourceName: (name: string) => (name === '' ? 'Sin anotar' : name),
      byMessage: 'Respuestas según el primer mensaje',
      firstMessages: {
        introduced: 'Tras una presentación',
        known: 'A amistades y familia',
        linkedin: 'Mensaje por LinkedIn',
        email: 'Correo electrónico',
        unknown: 'Sin dirección anotada',
      } satisfies Readonly<Record<FirstMessage, string>>,
      replies: 'Respondió',
      name: { source: 'Origen', message: 'Primer mensaje' },

      weeks: 'Conversaciones por semana',
      week: 'Semana del',
      talks: 'Conversaciones',
      before: (count: number) =>
        speech.count(count, {
          one: '# conversación fue anterior.',
          other: '# conversaciones fueron anteriores.',
        }),

      fit: 'Afinidad a lo largo del tiempo',
      person: 'Persona',
      dayColumn: 'Día',
      fitColumn: 'Afinidad',

      asTable: 'Mostrar como tabla',
      nothing: {
        days: 'No hay respuestas de las que contar días.',
        replies: 'No hay mensajes que contar.',
        weeks: 'No hay conversaciones con fecha.',
        fit: 'No hay conversaciones con fecha y afinidad.',
      },
    },

    empty: {
      title: 'Todavía no hay de qué hacer balance',
      what: 'Cuando haya hablado con alguien, aquí verá lo que aprendió: las áreas lado a lado, lo que respondió cada persona a una pregunta y cómo avanza su búsqueda.',
      next: 'Mostrar lo que viene',
    },

    save: 'Guardar como nota',
    notSaved: 'No se ha creado la nota.',
    saved: (note: string) => `«${note}»: nota creada`,
    /** @param number what tells it from others of that day; 1 for the first. */
    noteName: (part: keyof typeof lookBackParts, day: Day, number: number) =>
      number === 1 ? `${lookBackParts[part]} ${day}` : `${lookBackParts[part]} ${day} ${number}`,
    notOpened: (name: string) => `La conversación con ${name} no se ha abierto.`,
    lookedAt: (facts: readonly string[]) => `Filtro: ${speech.beside(facts)}`,
    searchedFor: (text: string) => `«${text}»`,
  },

  templates: {
    create: 'Crear plantillas editables',
    chooseFolder: 'Elija antes en los ajustes una carpeta de plantillas.',
    noneMade: 'No se ha creado ninguna plantilla.',
    /** @param own how many are not made, since the user has their own in their place. */
    allThere: (folder: string, own: number) =>
      own === 0
        ? `Todas las plantillas están ya en «${folder}».`
        : speech.count(own, {
            one: (count) =>
              `Todas las plantillas están ya en «${folder}», salvo ${count} que usted tiene en versión propia.`,
            other: (count) =>
              `Todas las plantillas están ya en «${folder}», salvo ${count} que usted tiene en versión propia.`,
          }),
    /**
     * @param there how many notes of their names were there already.
     * @param own how many are not made, since the user has their own in their place.
     */
    made: (count: number, folder: string, there: number, own: number) => {
      const made = speech.count(count, {
        one: (count) => `${count} plantilla creada en «${folder}»`,
        other: (count) => `${count} plantillas creadas en «${folder}»`,
      });
      const kept = speech.count(there, {
        one: '; # ya estaba y se queda como está',
        other: '; # ya estaban y se quedan como están',
      });
      const leftOut = speech.count(own, {
        one: '; # no se ha creado porque usted tiene una versión propia',
        other: '; # no se han creado porque usted tiene versiones propias',
      });
      return made + (there === 0 ? '' : kept) + (own === 0 ? '' : leftOut);
    },
    stillToFill: (placeholders: readonly string[]) =>
      `Aún por rellenar: ${speech.beside(placeholders.map((name) => `{{${name}}}`))}.`,
    broken: (name: string) =>
      `La plantilla «${name}» no se puede usar, así que se usa la predeterminada.`,
    codeOfAnother: (found: readonly { readonly name: string; readonly line: number }[]) => {
      const names = found.map(({ name, line }) => `«${name}» (línea ${line})`);
      return speech.count(found.length, {
        one: () =>
          `La plantilla ${speech.list(names)} contiene código de otro complemento. Aquí ese código nunca se ejecuta, así que se omite.`,
        other: () =>
          `Estas plantillas contienen código de otro complemento: ${speech.list(names)}. Aquí ese código nunca se ejecuta, así que se omite.`,
      });
    },
  },

  /** What goes into a calendar, and what is said of it. */
  calendar: {
    add: {
      name: 'Añadir entrevista al calendario',
      who: '¿Con quién es la entrevista que quiere en su calendario?',
      offer: 'Añadir al calendario',
    },
    noInterview: (name: string) =>
      `No hay ninguna entrevista programada en «${name}». Prográmela antes.`,
    notHandedOver: 'No se ha pasado nada a ningún calendario.',
    fileName: (name: string, day: Day) => `${name} ${day}.ics`,
    saved: (file: string) => `«${file}» está en sus descargas.`,
    shared: (file: string) => `«${file}» se ha compartido.`,
    howToImport:
      'Ábralo, y su aplicación de calendario le ofrecerá añadir su contenido. En Google Calendar, impórtelo en la configuración.',
    kept: (name: string) => `${name}: evento del calendario anotado`,
    keptAlready: (name: string) => `${name}: el evento del calendario ya estaba anotado`,
    opened: {
      google: 'Google Calendar se abre en su navegador. Guarde allí el evento.',
      outlook: 'Outlook se abre en su navegador. Guarde allí el evento.',
      'outlook-at-work': 'Outlook se abre en su navegador. Guarde allí el evento.',
    },
    dialog: {
      title: (name: string) => `Añadir al calendario: ${name}`,
      facts: (interview: Day | DateTime, long: number, place: string, today: Day) =>
        facts(
          near(interview, today),
          hasTime(interview) ? minutes(long) : null,
          place === '' ? null : place,
        ),
      known:
        'Ya pasó antes esta entrevista a un calendario. No todos hacen lo mismo cuando se importa por segunda vez, así que mire después si el evento está una sola vez y a la hora correcta.',
      save: 'Guardar archivo de calendario',
      share: 'Compartir archivo de calendario',
      open: {
        google: 'Abrir en Google Calendar',
        outlook: 'Abrir en Outlook',
        'outlook-at-work': 'Abrir en Outlook (trabajo o escuela)',
      },
      file: {
        save: 'El archivo se queda en este dispositivo hasta que lo importe. También contiene el último día para dar las gracias y, si la conversación es en persona y su nota dice cuánto dura el trayecto, cuándo salir.',
        share:
          'El archivo va a la aplicación que elija. También contiene el último día para dar las gracias y, si la conversación es en persona y su nota dice cuánto dura el trayecto, cuándo salir.',
      },
      noFile: 'Este dispositivo no puede entregar un archivo desde aquí, así que queda el enlace.',
      link: 'Un enlace abre su navegador y comunica a Google o a Microsoft el nombre, el puesto y la empresa de la persona, y cuándo, cómo y dónde hablan. El lugar va como está escrito en su nota y, si la conversación es en persona y la nota dice cuánto dura el trayecto, también cuándo salir.',
    },
    export: {
      name: 'Exportar calendario',
      fileName: (today: Day) => `Entrevistas informativas ${today}.ics`,
      nothing:
        'No hay nada que exportar: ninguna entrevista programada, ninguna promesa ni ningún seguimiento por venir.',
      saved: (count: number, file: string) =>
        speech.count(count, {
          one: (count) => `«${file}» está en sus descargas, con ${count} evento.`,
          other: (count) => `«${file}» está en sus descargas, con ${count} eventos.`,
        }),
      ready: (count: number) =>
        speech.count(count, {
          one: 'Hay un archivo de calendario listo, con # evento.',
          other: 'Hay un archivo de calendario listo, con # eventos.',
        }),
      shared: (count: number) =>
        speech.count(count, {
          one: 'Se ha compartido un archivo de calendario con # evento.',
          other: 'Se ha compartido un archivo de calendario con # eventos.',
        }),
      noWay: (count: number) =>
        speech.count(count, {
          one: 'Este dispositivo no puede entregar desde aquí un archivo con # evento. Expórtelo en un equipo de escritorio, o añada una entrevista a su calendario con un enlace.',
          other:
            'Este dispositivo no puede entregar desde aquí un archivo con # eventos. Expórtelo en un equipo de escritorio, o añada una entrevista a su calendario con un enlace.',
        }),
    },
    /** @param leaveBy by when, as a text of its own. */
    leaveSoon: (leaveBy: string, name: string) => `${leaveBy}: conversación con ${name}`,
    leaveNow: (name: string) => `Hora de salir: conversación con ${name}`,
    thankBy: (name: string) => `Último día para dar las gracias a ${name}`,
    promised: (name: string, what: string) => `Promesa a ${name}: ${what}`,
    theyPromised: (name: string, what: string) => `Promesa de ${name}: ${what}`,
    comeBack: (name: string, step: string | null) =>
      step === null ? `Seguimiento con ${name}` : `Seguimiento con ${name}: ${step}`,
    ask: (name: string, step: string | null) =>
      step === null
        ? `Pedir una conversación a ${name}`
        : `Pedir una conversación a ${name}: ${step}`,
  },

  /** Going from one follow-up to the next. */
  doing: {
    insertTitle: (what: string, name: string) => `${what}: ${name}`,
    insertsMissing: (name: string) =>
      `La sección de preparación se añade a la nota de ${ended(name)}`,
    command: 'Hacer el próximo seguimiento',
    notOpened: 'El próximo seguimiento no se ha abierto.',
    notNow: 'Ahora no',
    taskInNote: (what: string, name: string) => `${what}: ${ended(name)}`,
    nothingMore: 'Eso es todo por ahora.',
    nothingDue: 'Ahora mismo no hay nada pendiente.',
    next: (name: string, what: string, day: Day, today: Day) =>
      `Ahora mismo no hay nada pendiente. Siguiente: ${name}, ${near(day, today)}. ${what}.`,
  },

  /** The list on the app's own command line. */
  /** What leads into the plugin from outside. */
  links: {
    notOffered:
      'No se han podido añadir a la aplicación los enlaces a este complemento. Todo lo demás funciona.',
    notFollowed: 'No se ha seguido el enlace.',
    unknown: (said: string) =>
      said === ''
        ? 'Este enlace no dice qué hacer. Debería decir do=add, do=next o do=open.'
        : `Este enlace pide «${said}», que aquí no se conoce. Debería decir do=add, do=next o do=open.`,
    dialogOpen:
      'Hay un diálogo abierto, así que no se ha seguido el enlace. Termine el diálogo o salga de él, y siga después el enlace.',
    follow: 'Seguir el enlace',
    openWhom: 'Este enlace no dice de quién es la nota que debe abrir.',
    nobodyCalled: (name: string) => `Nadie de su lista se llama «${name}».`,
    which: (name: string) => `¿A cuál de las personas llamadas ${name} se refiere?`,
    filledIn: 'Un enlace ha rellenado esto. Revíselo antes de añadirlo.',
    doubt: {
      'no-name': (title: string) => `No se ha podido deducir ningún nombre de «${title}».`,
      'other-page':
        'La página no es un perfil de LinkedIn: su dirección está junto a lo que le llamó la atención.',
      'no-address': 'La dirección de la página no se puede usar, así que se ha omitido.',
      'no-email': 'El correo electrónico no se puede usar, así que se ha omitido.',
    },
  },

  commandLine: {
    notOffered: (command: string) =>
      `«${command}» no se ha podido añadir a la línea de comandos. Todo lo demás funciona.`,
    description: 'Mostrar los seguimientos',
    format: 'Cómo mostrar la lista (por defecto: text)',
    unknownFormat: (format: string) => `No existe el formato «${format}». Use json o text.`,
    buckets: { overdue: 'con retraso', due: 'pendiente', upcoming: 'más adelante' },
    line: (bucket: string, name: string, what: string, why: string) =>
      `${bucket}: ${name}. ${what}. ${why}`,
    nothing: 'Ahora mismo no hay nada que hacer.',
    /** What failed, so that it is told from a list. */
    error: (message: string) => `Error: ${message}`,
    unknownFlags: (names: readonly string[], known: readonly string[]) => {
      const said = speech.list(names.map((name) => `«${name}»`));
      const use = `Use ${speech.anyOf(known)}.`;
      return speech.count(names.length, {
        one: () => `No existe el parámetro ${said}. ${use}`,
        other: () => `No existen los parámetros ${said}. ${use}`,
      });
    },
    failed: 'Algo ha fallado. La consola de desarrollo dice más.',
    switchedOff: 'El complemento se ha desactivado mientras tanto, así que no se ha hecho nada.',
    printFormat: 'Cómo mostrarlo (por defecto: text)',
    add: {
      description: 'Añadir un contacto',
      flags: {
        name: 'A quién añadir',
        company: 'Dónde trabaja',
        role: 'Qué hace allí',
        'why-them': 'Qué le llamó la atención',
        source: 'Dónde encontró a esta persona',
        'referred-by': 'Quién hizo la presentación',
        email: 'El correo electrónico de esta persona',
        linkedin: 'La dirección del perfil de LinkedIn de esta persona',
        phone: 'El teléfono de esta persona',
        field: 'El área profesional (por defecto: lo que le despierta curiosidad a usted)',
        priority: 'Un número entero; el número 1 va primero',
      },
      values: { text: '<texto>', number: '<número>' },
      noName: 'No se ha añadido ningún contacto: «name» debe decir a quién.',
      notOneLine: (flag: string) =>
        `No se ha añadido ningún contacto: «${flag}» debe estar en una sola línea.`,
      noEmail: (flag: string) =>
        `No se ha añadido ningún contacto: «${flag}» debe ser una dirección de correo electrónico.`,
      noProfile: (flag: string) =>
        `No se ha añadido ningún contacto: «${flag}» debe ser la dirección de un perfil de LinkedIn.`,
      noPriority:
        'No se ha añadido ningún contacto: «priority» debe ser un número entero, 0 o más.',
      added: (name: string, path: string) => `Contacto añadido, ${name}: ${path}`,
      putOnList: (name: string, path: string) =>
        `${name} ya tenía una nota y ahora está en su lista: ${path}`,
      isThere: (name: string, path: string) =>
        `${name} ya tiene una nota, así que no se ha añadido nada: ${path}`,
    },
    people: {
      description: 'Mostrar a las personas de su lista',
      flags: {
        search: 'Palabras que buscar en el nombre, la empresa, el puesto o el área',
        status: 'Solo personas con estos estados, separados por comas',
        company: 'Solo personas de esta empresa',
        field: 'Solo personas de esta área',
      },
      values: {
        search: '<palabras>',
        status: '<estado,…>',
        company: '<empresa>',
        field: '<área>',
      },
      unknownStatus: (said: string, known: readonly string[]) =>
        `No existe el estado «${said}». Use ${speech.anyOf(known)}.`,
      line: (name: string, status: string, job: readonly string[], next: string | null) =>
        [`${name}: ${status}`, ...job, ...(next === null ? [] : [`siguiente: ${next}`])].join(
          ' · ',
        ),
      next: (what: string, day: string) => (day === '' ? what : `${what} (${day})`),
      nobody: 'Todavía no hay nadie en su lista.',
      nobodyFits: 'Nadie de su lista cumple eso.',
    },
  },

  /** The list in a block of any note. */
  codeBlock: {
    nameTaken: (name: string) =>
      `Otro complemento ya dibuja los bloques «${name}», así que en ellos no se muestran los seguimientos.`,
    notShown: 'No se han mostrado los seguimientos del bloque.',
    /** In the block itself, until it is drawn again. */
    failed:
      'Sus seguimientos no se han podido mostrar aquí. Los detalles están en la consola de desarrollo.',
    /** Before the notes are known. */
    notReady: 'Sus seguimientos aparecerán aquí en un momento.',
    /** Of lines that begin with none of the words that a line can begin with. */
    notUnderstood: (lines: readonly string[], words: readonly string[]) =>
      speech.sentences([
        speech.count(lines.length, {
          one: () => `Esta línea no se ha entendido: ${ended(few(quoted(lines), MOST_LINES))}`,
          other: () => `Estas líneas no se han entendido: ${ended(few(quoted(lines), MOST_LINES))}`,
        }),
        `Una línea puede empezar con ${speech.anyOf(quoted(words))}.`,
      ]),
    /** Of a word the values that it cannot have, and those that it can; null where these are names. */
    noValue: (
      word: string,
      values: readonly string[],
      known: readonly string[] | { readonly upTo: number } | null,
    ) => {
      const wrong = few(quoted(values), MOST_LINES);
      if (known === null) return `«${word}» no admite ${wrong}: debe ser un nombre de sus notas.`;
      return 'upTo' in known
        ? `«${word}» no admite ${wrong}: debe ser un número entero de 1 a ${speech.number(known.upTo)}.`
        : `«${word}» no admite ${wrong}: puede ser ${speech.anyOf(known)}.`;
    },
    /** What the limit leaves out of each group, which a press shows in the sidebar. */
    more: (groups: readonly { readonly group: string; readonly count: number }[]) => {
      const sum = groups.reduce((total, { count }) => total + count, 0);
      const each = groups.map(
        ({ group, count }) => speech.count(count, { other: '# en ' }) + `«${group}»`,
      );
      const words = speech.count(sum, { other: 'y # más' });
      return groups.length > 1 ? `${words}: ${speech.list(each)}` : words;
    },
    moreLabel: (more: string) => `${more}: mostrar seguimientos`,
    empty: {
      nobody: 'Todavía no hay nadie en su lista.',
      /** By what was asked for. */
      all: 'Ahora mismo no hay nada pendiente ni con retraso.',
      due: 'Ahora mismo no hay nada pendiente.',
      overdue: 'No hay nada con retraso.',
      today: 'Hoy no tiene ninguna entrevista por delante.',
      overdueAndToday: 'No hay nada con retraso, y hoy no tiene ninguna entrevista por delante.',
      narrowed: 'Ahora mismo no hay nada pendiente de lo que pide este bloque.',
    },
  },

  /** A base of the app's own about the contacts, and what is said of it. */
  base: {
    create: 'Crear base',
    /** The same in every language, since the file is found again by it. */
    fileName: 'Informational interviews.base',
    why: 'Crea una base que muestra sus contactos por etapa, a quién dar las gracias y lo que aprendió. Se guía por los ajustes tal como están ahora.',
    notCreated: 'No se ha creado ninguna base.',
    created: (path: string) => `«${path}»: base creada`,
    isFolder: (path: string) =>
      `«${path}» es una carpeta, así que no se ha creado ninguna base. Cambie el nombre de la carpeta e inténtelo de nuevo.`,
    there: (path: string) => `«${path}» ya existe, así que no se ha creado nada.`,
    nobody:
      'Nada dice qué notas tratan de personas. Indique antes una carpeta de contactos, una etiqueta de contacto o una propiedad distintiva.',
    switchedOff:
      'Bases está desactivado. Para ver su base, actívelo entre los complementos principales en los ajustes de la aplicación.',
    notShown:
      'No se ha podido mostrar. Puede que Bases esté desactivado: actívelo entre los complementos principales en los ajustes de la aplicación.',
    views: {
      byStage: 'Por etapa',
      toThank: 'Por agradecer y reflexionar',
      learned: 'Lo que aprendí',
    },
    name: 'Nombre',
    columns: {
      status: 'Etapa',
      company: 'Empresa',
      role: 'Puesto',
      field: 'Área',
      priority: 'Prioridad',
      interview: 'Entrevista',
      'follow-up': 'Seguimiento',
      thanked: 'Agradecimiento',
      reflected: 'Reflexión',
      fit: 'Afinidad',
      takeaway: 'Aprendizaje',
    },
    formulas: {
      interview_start: 'Inicio de la entrevista',
      interview_end: 'Fin de la entrevista',
      thank_open: 'Por agradecer',
      thank_from: 'Agradecer desde',
      thank_by: 'Agradecer hasta',
      reflect_open: 'Por reflexionar',
      reflect_by: 'Reflexionar hasta',
    },
  },
};
