import type { Channel, LogFacts, NoteWords } from './en';
import { findings, practice, preparation, prompts, templateHeadings, topics } from './fr-built-in';
import { messages } from './fr-messages';

/** Stands before the times that a message offered, which end the line of the log. */
const offering = '\u202f; créneaux proposés\u202f: ';

/** How messages are sent: what a template calls it, and how the log says it. */
const channels = {
  email: { names: ['E-mail'], by: 'par e-mail' },
  linkedin: { names: ['LinkedIn'], by: 'sur LinkedIn' },
  handwritten: { names: ['À la main'], by: 'à la main' },
};

function by(channel: Channel | null): string {
  if (channel === null) return '';
  if (typeof channel === 'string') return ` ${channels[channel].by}`;
  // A word of the user's within a sentence: with capitals of its own it keeps them, as SMS does.
  const { own } = channel;
  const rest = own.slice(1);
  return ` par ${rest === rest.toLowerCase() ? own.toLowerCase() : own}`;
}

/** `Europe/Paris, UTC+1`: a time zone by its name, empty where there is none, and its minutes ahead of UTC. */
function timeZone(name: string, ahead: number): string {
  if (name === 'UTC') return name;
  const size = Math.abs(ahead);
  const rest = size % 60;
  const hours = `${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  const offset = size === 0 ? 'UTC' : `UTC${ahead < 0 ? '-' : '+'}${hours}`;
  return name === '' ? offset : `${name}, ${offset}`;
}

type ChangedTalk = Parameters<NoteWords['log']['interviewChanged']>[0];

function changes({ medium, place, minutes }: ChangedTalk): readonly string[] {
  return [
    ...(medium === undefined ? [] : [medium ?? 'forme à convenir']),
    ...(place === undefined ? [] : [place === null ? 'sans lieu' : `lieu\u202f: ${place}`]),
    ...(minutes === undefined
      ? []
      : [minutes === null ? 'durée habituelle' : `${minutes} minutes`]),
  ];
}

/** Who introduced the user, where their name is not known. */
const someReferrer = 'la personne qui a fait le lien';

/** What is written into notes in French, and read back from them. */
export const french: NoteWords = {
  headings: {
    interview: ['Entretien'],
    interviewOn: ['Entretien {day}'],
    preparation: ['Préparation'],
    questions: ['Questions'],
    reflection: ['Bilan'],
    outcome: ['Résultat'],
    promises: ['Promesses'],
    waitingFor: ['En attente'],
    messages: ['Messages'],
    log: ['Journal'],
  },
  interviewNames: ['Entretien d’information'],
  questionsGuide:
    'Un guide, pas un script\u202f: commencez par ce que vous voulez le plus savoir, et suivez ce qui se présente. Il n’est pas nécessaire d’arriver au bout des questions. Gardez les cinq dernières minutes pour demander qui d’autre rencontrer.',
  prompts,
  preparation,
  findings,
  practice,
  practised: (habit: string) => `à l’essai\u202f: ${habit}`,
  carried: (person: string, day: string | null) =>
    day === null
      ? `Ce que je veux mieux faire, d’après mon échange avec ${person}\u202f:`
      : `Ce que je veux mieux faire, d’après mon échange avec ${person} le ${day}\u202f:`,
  companyStep: ['Me renseigner sur l’entreprise'],
  topics,
  ticks: {
    asked: ['Posée'],
  },
  templateHeadings,
  brainstormGuide:
    'Toute personne qui vous vient à l’esprit compte\u202f; vous choisirez plus tard. Écrivez un nom par ligne, puis, après des virgules, la fonction et l’entreprise si vous les connaissez.',
  introduction:
    'Je m’appelle {{my-name}} et j’explore un domaine, {{field}}\u202f: à quoi ressemble le travail, ce qu’il demande, où il mène. J’ai souhaité vous parler pour cette raison\u202f: {{why-them}}.',
  learnings: {
    begin: ['%% informational-interviews: ce que j’ai appris %%'],
    end: ['%% informational-interviews: fin %%'],
    header: {
      person: ['Personne'],
      company: ['Entreprise'],
      field: ['Domaine'],
      date: ['Date'],
      fit: ['Adéquation'],
      takeaway: ['À retenir'],
    },
  },
  comparison: {
    begin: ['%% informational-interviews: comparaison %%'],
    field: ['Domaine'],
    noField: ['Sans domaine noté'],
    rows: {
      talks: ['Échanges'],
      fit: ['Adéquation'],
      takeaways: ['Ce que j’en retiens'],
      unknown: ['Encore inconnu'],
    },
  },
  criteriaGuide:
    'Écrivez sous forme de liste ce qui compte pour vous dans votre travail, par exemple `- Du temps dehors`. Chaque élément devient une ligne du tableau créé par «\u202fInsérer la comparaison\u202f», où vous pourrez noter ce que vous pensez de chaque domaine.',
  statuses: {
    identified: 'Sur ma liste',
    contacted: 'Demande envoyée',
    replied: 'A répondu',
    scheduled: 'Date fixée',
    interviewed: 'Entretien fait',
    'in-touch': 'En contact',
    declined: 'A décliné',
    'no-reply': 'Sans réponse',
    closed: 'De côté',
  },
  templateNames: {
    contact: 'Contact',
    preparation: 'Préparation',
    introduction: 'Présentation',
    questions: 'Questions',
    reflection: 'Bilan',
    brainstorm: 'Liste d’idées',
    criteria: 'Critères',
  },

  dates: {
    locale: 'fr',
    // The first of a month has an ending of its own, which `Do` gives it: 1er mars, 2 mars.
    today: 'Do MMMM YYYY',
    day: 'dddd Do MMMM',
    clock: 24,
    moment: { 12: 'dddd Do MMMM [à] h:mm A', 24: 'dddd Do MMMM [à] H[h]mm' },
    time: { 12: 'h:mm A', 24: 'H[h]mm' },
    timeOfOtherDay: { 12: 'dddd [à] h:mm A', 24: 'dddd [à] H[h]mm' },
    timeZone,
  },
  // Right for anybody: “Cher” and “Chère” would have to know more than a name tells.
  greet: (called: string, word: string) => `${word === '' ? 'Bonjour' : word} ${called}`,
  /** How a talk takes place, as messages say it. */
  media: { video: 'en visio', phone: 'par téléphone', 'in person': 'en personne' },
  slots: {
    inZone: (times: string, zone: string) => `${times} (${zone})`,
    inSentence: (times: readonly string[]) => times.join('\u202f; '),
    zoneUnderList: (zone: string) => `(${zone})`,
    withTheirs: (time: string, theirs: string) => `${time} (${theirs})`,
    inZoneWithTheirs: (time: string, zone: string, theirs: string) =>
      `${time} (${zone}\u202f; ${theirs})`,
    there: (time: string, city: string | null, zone: string) =>
      city === null ? `${time} ${zone}` : `${time} à ${city}`,
  },
  // What headings are compared by is read of every language, and messages of none.
  get messages() {
    return messages;
  },
  channels,

  sources: {
    website: 'site de l’entreprise',
    linkedin: 'LinkedIn',
    socialMedia: 'réseaux sociaux',
    friend: 'amis',
    family: 'famille',
    event: 'événement',
    referral: 'bouche-à-oreille',
  },

  log: {
    named: (link: string) => `M’a suggéré ${link}`,
    offering: [offering],
    added: 'Ajout à ma liste',
    asked: (channel: Channel | null) => `Demande envoyée${by(channel)}`,
    reminded: (channel: Channel | null) => `Relance envoyée${by(channel)}`,
    answered: 'Réponse reçue',
    introductionAsked: (referrer: string | null, channel: Channel | null) =>
      `Mise en relation demandée${referrer === null ? '' : ` à ${referrer}`}${by(channel)}`,
    noIntroduction: 'Pas de mise en relation',
    timesOffered: (channel: Channel | null) => `Proposition de dates envoyée${by(channel)}`,
    bookedFor: (when: string, earlier: 'thanked' | 'skipped' | null, channel: Channel | null) =>
      earlier === null
        ? `Entretien fixé${by(channel)} au ${when}`
        : `Entretien fixé${by(channel)} au ${when}\u202f; entretien précédent ${earlier === 'thanked' ? 'avec' : 'sans'} remerciement`,
    movedTo: (when: string, changed: ChangedTalk) =>
      [`Entretien déplacé au ${when}`, ...changes(changed)].join(', '),
    interviewChanged: (changed: ChangedTalk) =>
      `Entretien modifié\u202f: ${changes(changed).join(', ')}`,
    postponed: (because: 'moved' | 'missed' | null, channel: Channel | null) => {
      if (because === 'moved') return `Report de l’entretien demandé${by(channel)}`;
      const said = because === null ? 'Entretien reporté' : 'L’entretien n’a pas eu lieu';
      return channel === null ? said : `${said}\u202f; message envoyé${by(channel)}`;
    },
    confirmed: (channel: Channel | null) => `Entretien confirmé${by(channel)}`,
    prepared: 'Entretien préparé',
    talked: 'Entretien fait',
    talkEndedAt: (time: string) => `Échange terminé à ${time}`,
    fit: (fit: number) => `Adéquation\u202f: ${fit} sur 5`,
    learned: (takeaway: string) => `À retenir\u202f: ${takeaway}`,
    thanked: (channel: Channel | null) => `Remerciement envoyé${by(channel)}`,
    reflected: 'Bilan fait',
    reportedBack: (referrer: string | null, channel: Channel | null) =>
      `Retour fait à ${referrer ?? someReferrer}${by(channel)}`,
    checkedIn: (channel: Channel | null) => `Nouvelles envoyées${by(channel)}`,
    followUpSet: (day: string, step: string | null) =>
      step === null ? `Suivi prévu le ${day}` : `Suivi prévu le ${day}\u202f: ${step}`,
    followUpDone: (step: string | null) =>
      step === null ? 'Suivi terminé' : `Suivi terminé\u202f: ${step}`,
    skipped: {
      prepare: 'Sans préparation',
      thank: 'Sans remerciement',
      reflect: 'Sans bilan',
      'report-back': 'Sans retour',
    },
    statusSet: (status: string) => `Statut\u202f: «\u202f${status}\u202f»`,
    promised: (text: string, theirs: boolean) =>
      `${theirs ? 'M’a promis' : 'Promesse faite'}\u202f: ${text}`,
    promiseKept: (text: string, theirs: boolean) =>
      `${theirs ? 'A tenu sa promesse' : 'Promesse tenue'}\u202f: ${text}`,
    promiseDropped: (text: string) => `Promesse devenue inutile\u202f: ${text}`,
    promiseReminded: (text: string, channel: Channel | null) =>
      `Rappel envoyé${by(channel)}\u202f: ${text}`,
    resultTold: (text: string | null, channel: Channel | null) =>
      text === null
        ? `Suite de ses conseils racontée${by(channel)}`
        : `Suite racontée${by(channel)}\u202f: ${text}`,
    noAnswer: 'Sans réponse',
    declined: 'A décliné',
    setAside: 'Contact mis de côté',
    reopened: 'Contact rouvert',
    changed: 'Modification',
    line: ({ said, offered = [], kept = [] }: LogFacts) => {
      const was = kept.map(({ name, says }) => `${name} valait\u202f: ${says}`).join('\u202f; ');
      const times = offered.length === 0 ? '' : offering + offered.join(', ');
      return `${said}${was === '' ? '' : ` (${was})`}${times}`;
    },
  },
};
