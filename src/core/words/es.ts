import { sayMedium } from '../contact/medium';
import type { Channel, NoteWords } from './en';
import { findings, practice, preparation, prompts, templateHeadings, topics } from './es-built-in';
import { messages } from './es-messages';

/** Stands before the times that a message offered, which end the line of the log. */
const offering = '; horarios ofrecidos: ';

/** How messages are sent: what a template calls it, and how the log says it. */
const channels = {
  email: { names: ['Correo electrónico'], by: 'por correo electrónico' },
  linkedin: { names: ['LinkedIn'], by: 'por LinkedIn' },
  handwritten: { names: ['Escrito a mano'], by: 'por carta' },
};

function by(channel: Channel | null): string {
  if (channel === null) return '';
  if (typeof channel === 'string') return ` ${channels[channel].by}`;
  // A word of the user's within a sentence: with capitals of its own it keeps them, as SMS does.
  const { own } = channel;
  const rest = own.slice(1);
  return ` por ${rest === rest.toLowerCase() ? own.toLowerCase() : own}`;
}

/** `Europe/Madrid, GMT+1`: a time zone by its name, empty where there is none, and its minutes ahead of UTC. */
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

/** How a talk takes place, as people say it. */
const media = { video: 'por videollamada', phone: 'por teléfono', 'in person': 'en persona' };

function changes({ medium, place, minutes }: ChangedTalk): readonly string[] {
  return [
    ...(medium === undefined
      ? []
      : [medium === null ? 'sin medio acordado' : sayMedium(medium, media)]),
    ...(place === undefined ? [] : [place === null ? 'sin lugar' : `lugar: ${place}`]),
    ...(minutes === undefined
      ? []
      : [minutes === null ? 'duración habitual' : `${minutes} minutos`]),
  ];
}

/** What parts itself from a name by a comma: “Buenos días, Ana”, but “Estimada Ana”. */
const calling = /^(?:hola|buen[oa]s|saludos)(?!.*[,:]$)/i;

function greet(called: string, word: string): string {
  if (word === '') return `Hola, ${called}`;
  return `${word}${calling.test(word) ? ',' : ''} ${called}`;
}

/** What is written into notes in Spanish, and read back from them. */
export const spanish: NoteWords = {
  /** The headings of the sections and parts that the product makes. */
  headings: {
    interview: ['Entrevista'],
    /** `{day}` stands for the day. */
    interviewOn: ['Entrevista {day}'],
    preparation: ['Preparación'],
    questions: ['Preguntas'],
    reflection: ['Reflexión'],
    /** What an interview gave, once there is another one. */
    outcome: ['Resultado'],
    /** Of what the user promised; under an interview's section and by itself. */
    promises: ['Promesas'],
    /** Of what they promised. */
    waitingFor: ['A la espera de'],
    /** Of the messages that were sent, kept as they were. */
    messages: ['Mensajes'],
    log: ['Registro'],
  },
  /** What else people call an interview in a heading of their own; it is only read. */
  interviewNames: ['Entrevista informativa'],
  /** Opens the questions: they are there to lean on, not to be read out. */
  questionsGuide:
    'Es una guía, no un guion: empiece por lo que más quiere saber y siga lo que vaya surgiendo. No hace falta llegar a todas las preguntas. Reserve los últimos cinco minutos para preguntar a quién más conviene conocer.',
  prompts,
  preparation,
  findings,
  practice,
  /** Behind the prompt on how one came across: the habit that was chosen. */
  practised: (habit) => `hábito practicado: ${habit}`,
  /** Above what a reflection said about doing better. */
  carried: (person, day) =>
    day === null
      ? `Lo que quiero hacer mejor, según la conversación con ${person}:`
      : `Lo que quiero hacer mejor, según la conversación con ${person} el ${day}:`,
  /** How a step begins that gets the link to the company's note. */
  companyStep: ['Informarme sobre la empresa'],
  topics,
  /** What is ticked in an interview's section. */
  ticks: {
    /** A question that was asked, whatever the answer was. */
    asked: ['Pregunta hecha'],
  },
  templateHeadings,
  /** Opens the list to think of people by. */
  brainstormGuide:
    'Cuenta cualquier persona que le venga a la mente; ya elegirá después. Escriba un nombre en cada línea y, detrás, entre comas, el puesto y la empresa si los conoce.',
  /** Who I am, what I explore, why you: to be practised aloud. */
  introduction:
    'Soy {{my-name}} y quiero conocer por dentro el área de {{field}}: cómo es el trabajo, qué exige y adónde lleva. Quise hablar con usted por esto: {{why-them}}.',
  /** The lines around the table of what was learned and the heads of its columns. */
  learnings: {
    begin: ['%% informational-interviews: lo que aprendí %%'],
    end: ['%% informational-interviews: fin %%'],
    header: {
      person: ['Persona'],
      company: ['Empresa'],
      field: ['Área'],
      date: ['Fecha'],
      fit: ['Afinidad'],
      takeaway: ['Aprendizaje'],
    },
  },
  /** The line above the table that holds fields side by side, and what its header and its own rows are called. */
  comparison: {
    begin: ['%% informational-interviews: comparación %%'],
    /** Above the names of the rows. */
    field: ['Área'],
    /** Above the talks with those whose field is not known. */
    noField: ['Sin área anotada'],
    rows: {
      talks: ['Conversaciones'],
      fit: ['Afinidad'],
      takeaways: ['Aprendizajes'],
      unknown: ['Aún por saber'],
    },
  },
  /** Says in the template for criteria what to write; it holds no criterion itself. */
  criteriaGuide:
    'Escriba en una lista lo que le importa en un trabajo, por ejemplo `- Tiempo al aire libre`. Cada elemento se convierte en una fila de la tabla que crea «Insertar comparación», con espacio para lo que piensa de cada área.',
  /** What the log calls each status. */
  statuses: {
    identified: 'En mi lista',
    contacted: 'Conversación pedida',
    replied: 'Respondió',
    scheduled: 'Fecha acordada',
    interviewed: 'Ya hablamos',
    'in-touch': 'En contacto',
    declined: 'Dijo que no',
    'no-reply': 'Sin respuesta',
    closed: 'Aparte',
  },
  /** What the built-in templates that are no messages are called, as notes too. */
  templateNames: {
    contact: 'Contacto',
    preparation: 'Preparación',
    introduction: 'Presentación',
    questions: 'Preguntas',
    reflection: 'Reflexión',
    brainstorm: 'Lluvia de ideas',
    criteria: 'Criterios',
  },

  /** How days and times are written for people, in formats of moment and by its names for this language. */
  dates: {
    locale: 'es',
    today: 'D [de] MMMM [de] YYYY',
    day: 'dddd D [de] MMMM',
    clock: 24,
    moment: { 12: 'dddd D [de] MMMM, h:mm a', 24: 'dddd D [de] MMMM [a las] HH:mm' },
    time: { 12: 'h:mm a', 24: 'HH:mm' },
    timeOfOtherDay: { 12: 'dddd, h:mm a', 24: 'dddd [a las] HH:mm' },
    timeZone,
  },
  greet,
  /** How a talk takes place, as messages say it. */
  media,
  /** How times that a message offers are put together, within a sentence or as a list. */
  slots: {
    inZone: (times, zone) => `${times} (${zone})`,
    inSentence: (times) => times.join('; '),
    zoneUnderList: (zone) => `(${zone})`,
    withTheirs: (time, theirs) => `${time} (${theirs})`,
    inZoneWithTheirs: (time, zone, theirs) => `${time} (${zone}; ${theirs})`,
    there: (time, city, zone) => (city === null ? `${time} ${zone}` : `${time} en ${city}`),
  },
  // What headings are compared by is read of every language, and messages of none.
  get messages() {
    return messages;
  },
  channels,

  /** Where people are usually found, for `source`, in the order in which they are suggested. */
  sources: {
    website: 'sitio web de la empresa',
    linkedin: 'LinkedIn',
    socialMedia: 'redes sociales',
    friend: 'amistad',
    family: 'familia',
    event: 'evento',
    referral: 'recomendación',
  },

  /** The lines of the log, each without its day. Days and times come as they are written there. */
  log: {
    named: (link) => `Sugirió hablar con ${link}`,
    offering: [offering],
    added: 'En mi lista',
    asked: (channel) => `Conversación pedida${by(channel)}`,
    reminded: (channel) => `Recordatorio enviado${by(channel)}`,
    answered: 'Respondió',
    introductionAsked: (referrer, channel) =>
      `Presentación pedida${by(channel)}${referrer === null ? '' : ` a ${referrer}`}`,
    noIntroduction: 'Sin presentación',
    timesOffered: (channel) => `Horarios enviados${by(channel)}`,
    bookedFor: (when, earlier, channel) => {
      const booked = `Entrevista programada${by(channel)} para el ${when}`;
      if (earlier === null) return booked;
      const thanks = earlier === 'thanked' ? 'agradecimiento enviado' : 'sin agradecimiento';
      return `${booked}; conversación anterior: ${thanks}`;
    },
    movedTo: (when, changed) => [`Entrevista cambiada al ${when}`, ...changes(changed)].join(', '),
    interviewChanged: (changed) => `Cambios en la entrevista: ${changes(changed).join(', ')}`,
    postponed: (because, channel) => {
      if (because === 'moved') return `Cambio de fecha pedido${by(channel)}`;
      const said = because === null ? 'Entrevista aplazada' : 'La entrevista no tuvo lugar';
      return channel === null ? said : `${said}; mensaje enviado${by(channel)}`;
    },
    confirmed: (channel) => `Entrevista confirmada${by(channel)}`,
    prepared: 'Entrevista preparada',
    talked: 'Hablamos',
    talkEndedAt: (time) => `Conversación terminada a las ${time}`,
    fit: (fit) => `Afinidad: ${fit} de 5`,
    learned: (takeaway) => `Aprendizaje: ${takeaway}`,
    thanked: (channel) => `Agradecimiento enviado${by(channel)}`,
    reflected: 'Reflexión hecha',
    reportedBack: (referrer, channel) =>
      `Noticias enviadas${by(channel)} a ${referrer ?? 'quien hizo la presentación'}`,
    checkedIn: (channel) => `Saludo enviado${by(channel)}`,
    followUpSet: (day, step) =>
      step === null
        ? `Seguimiento fijado para el ${day}`
        : `Seguimiento fijado para el ${day}: ${step}`,
    followUpDone: (step) => (step === null ? 'Seguimiento hecho' : `Seguimiento hecho: ${step}`),
    /** What was skipped. */
    skipped: {
      prepare: 'Preparación omitida',
      thank: 'Agradecimiento omitido',
      reflect: 'Reflexión omitida',
      'report-back': 'Noticias omitidas',
    },
    statusSet: (status) => `Estado cambiado a «${status}»`,
    promised: (text, theirs) => `${theirs ? 'Me prometió' : 'Prometí'}: ${text}`,
    promiseKept: (text, theirs) =>
      `${theirs ? 'Cumplió su promesa' : 'Cumplí mi promesa'}: ${text}`,
    promiseDropped: (text) => `Promesa que ya no hace falta: ${text}`,
    promiseReminded: (text, channel) => `Recordatorio de promesa enviado${by(channel)}: ${text}`,
    resultTold: (text, channel) =>
      `Le conté${by(channel)} cómo me fue con su consejo${text === null ? '' : `: ${text}`}`,
    noAnswer: 'Sin respuesta',
    declined: 'Dijo que no',
    setAside: 'Aparte',
    reopened: 'Contacto reabierto',
    changed: 'Cambios',
    /** The whole line. Offered times end it, since they are read from there. */
    line: ({ said, offered = [], kept = [] }) => {
      const was = kept.map(({ name, says }) => `${name} decía: ${says}`).join('; ');
      const times = offered.length === 0 ? '' : offering + offered.join(', ');
      return `${said}${was === '' ? '' : ` (${was})`}${times}`;
    },
  },
};
