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
import type { Language } from '../language';
import type { FirstMessage, HeadlineFacts, Milestone, Span, TalkTrait } from '../learning/facts';
import type { Enclosing } from '../note/yaml/enclosing';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import type { Because } from './because';
import type { Texts } from './en';
import { code, marked } from './marked-text';
import { dayEndedBy, type Speech, speechIn } from './speech';

/** What the properties mean whose names do not say it to everybody. */
const hardNames: { readonly [Name in PropertyName]?: string } = {
  company: 'l’entreprise',
  role: 'la fonction',
  field: 'le domaine professionnel',
  source: 'où vous avez trouvé cette personne',
  'why-them': 'ce qui a retenu votre attention',
  phone: 'le numéro de téléphone',
  'referred-by': 'qui a fait le lien',
  contacted: 'le jour de votre dernier message',
  replied: 'le jour de la réponse',
  offered: 'le jour où vous avez proposé des créneaux',
  interview: 'la date de l’entretien',
  medium: 'la forme de l’échange',
  place: 'le lien ou l’adresse',
  takeaway: 'ce que vous en retenez',
  fit: 'l’adéquation',
  'checked-in': 'le jour de vos dernières nouvelles',
  'follow-up': 'le jour où reprendre contact',
  'next-step': 'la raison de reprendre contact',
  'check-in-every': 'le nombre de jours entre deux nouvelles',
};

/** Why an inline field stays in the text of a note. */
const staysBecause = {
  code: 'dans du code',
  comment: 'dans un commentaire',
  quote: 'dans une citation',
  log: 'dans le journal',
  otherValue: 'la propriété a une autre valeur',
  unfit: 'la valeur est illisible',
  linked: 'un lien y mène',
  structure: 'sans lui, le texte autour se lirait autrement',
};
type FieldStays = keyof typeof staysBecause;

const speech: Speech = {
  ...speechIn('fr-FR', {
    day: ({ weekday, date, month }) => `${weekday} ${date === '1' ? '1er' : date} ${month}`,
    withYear: (day, year) => `${day} ${year}`,
    withTime: (day, time) => `${day} à ${time}`,
    betweenSentences: ' ',
  }),
  // `Intl` has an “et” before the last of them.
  beside: (told) => told.join(', '),
};

function days(count: number): string {
  return speech.count(count, { one: '# jour', other: '# jours' });
}

/** How much time that is. */
function lapsed({ count, unit }: Lapse): string {
  if (unit === 'days') return days(count);
  return speech.count(count, { other: unit === 'hours' ? '#\u202fh' : '#\u202fmin' });
}

/** How much time that is, as it is read aloud. */
function spokenLapse({ count, unit }: Lapse): string {
  if (unit === 'days') return days(count);
  return unit === 'minutes'
    ? minutes(count)
    : speech.count(count, { one: '# heure', other: '# heures' });
}

/** How long an item has, in a few words. */
function timeLeft(lapsed: (lapse: Lapse) => string) {
  return {
    ago: (lapse: Lapse) => `il y a ${lapsed(lapse)}`,
    late: (lapse: Lapse) => `${lapsed(lapse)} de retard`,
    left: (lapse: Lapse) => `encore ${lapsed(lapse)}`,
    now: 'maintenant',
    today: 'aujourd’hui',
    in: (time: string, lapse: Lapse) => `${time}, dans ${lapsed(lapse)}`,
    from: (day: Day, time: string | null, today: Day) => {
      const word = speech.nearDay(day, today) ?? speech.day(day, today);
      return time === null ? word : `${word} à ${time}`;
    },
  };
}

function businessDays(count: number): string {
  return speech.count(count, { one: '# jour ouvré', other: '# jours ouvrés' });
}

function talks(count: number): string {
  return speech.count(count, { one: '# échange', other: '# échanges' });
}

/** Fits in a row, from the lowest to the highest. */
function fitList(fits: readonly number[]): string {
  return speech.list(fits.map((fit) => speech.number(fit)));
}

/** A share, 0 to 1, in whole percent; none and all are said only of just these. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  const said = share > 0 && share < 1 ? Math.min(Math.max(whole, 1), 99) : whole;
  return `${speech.number(said)}\u202f%`;
}

/** That something is so for those of one field, company or role. */
const inTrait: Readonly<Record<TalkTrait, (name: string) => string>> = {
  field: (name) => `dans le domaine «\u202f${name}\u202f»`,
  company: (name) => `chez ${name}`,
  role: (name) => `pour la fonction «\u202f${name}\u202f»`,
};

/** Stands for the field, company or role of those of whom it is not known. */
const notNoted: Readonly<Record<TalkTrait, string>> = {
  field: 'Sans domaine noté',
  company: 'Sans entreprise notée',
  role: 'Sans fonction notée',
};

/** In the place of a day that no note tells. */
const noDay = 'sans date';

/** The parts of the pane to look back in. */
const lookBackParts = { learned: 'Ce que j’ai appris', answers: 'Réponses', progress: 'Progrès' };

/** Over how many fields, companies or roles something goes. */
const howMany: Readonly<Record<TalkTrait, (count: number) => string>> = {
  field: (count) => speech.count(count, { one: 'dans # domaine', other: 'dans # domaines' }),
  company: (count) =>
    speech.count(count, { one: 'dans # entreprise', other: 'dans # entreprises' }),
  role: (count) => speech.count(count, { one: 'pour # fonction', other: 'pour # fonctions' }),
};

function minutes(count: number): string {
  return speech.count(count, { one: '# minute', other: '# minutes' });
}

/** A day or time with its day of the week, led by `aujourd’hui` and its like: `aujourd’hui, dim. 22 nov.`. */
function near(when: Day | DateTime, today: Day): string {
  const word = speech.nearDay(dayOf(when), today);
  const said = speech.when(when, today);
  return word === null ? said : `${word}, ${said}`;
}

/**
 * A time where somebody else is: `21:00 à Singapore`.
 *
 * @param city the city or country that their zone is named for; null for none.
 * @param zone what their zone is called in short; null where it is not.
 */
function there(time: string, city: string | null, zone: string | null): string {
  if (city !== null) return `${time} à ${city}`;
  return zone === null ? `${time} là-bas` : `${time} ${zone}`;
}

/** A time with what the clock shows then where somebody else is; null where that is the same. */
function inBothClocks(here: string, theirs: string | null): string {
  return theirs === null ? here : `${here} (${theirs})`;
}

/** When one has to leave for an interview, which is on the same day or the next one. */
function leaveBy(leave: DateTime, interview: Day | DateTime): string {
  return `Départ avant ${timeOf(leave)}${dayOf(leave) === dayOf(interview) ? '' : ' la veille'}`;
}

/** As {@link near}, within a sentence: `aujourd’hui, dim. 22 nov.`, `le jeu. 26 nov.`. */
function on(when: Day | DateTime, today: Day): string {
  const said = near(when, today);
  return speech.nearDay(dayOf(when), today) === null ? `le ${said}` : said;
}

/** When something is to be done at the latest: `le jeu. 26 nov. à 14:30`, `la fin du mer. 25 nov.`. */
function latest(until: DateTime, today: Day): string {
  const day = dayEndedBy(until);
  return day === null ? `le ${speech.when(until, today)}` : `la fin du ${speech.day(day, today)}`;
}

/** By when, behind what is to be done; nothing where there is no such time. */
function by(until: DateTime | null, today: Day): string {
  return until === null ? '' : ` avant ${latest(until, today)}`;
}

/** Names as a sentence quotes them. */
function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `«\u202f${name}\u202f»`);
}

/**
 * What ends with the user's own words, a name or a day, with exactly one full stop: they may bring one
 * along, as `24 nov.` does.
 */
function ended(words: string): string {
  return /[.!?…。！？]$/.test(words) ? words : `${words}.`;
}

/** A sentence, which may end with a day, with the user's own words behind it where there are any. */
function endedBy(sentence: string, words: string | null): string {
  return ended(words === null ? sentence : `${sentence}\u202f: ${words}`);
}

/** That the user talked with someone, and when, where that is known. */
function talked(interview: Day | DateTime | undefined, today: Day): string {
  return interview === undefined
    ? 'Vous vous êtes parlé.'
    : ended(`Vous vous êtes parlé le ${speech.when(interview, today)}`);
}

/** When the user last wrote to somebody who is silent; without the full stop. */
function lastWrote({ contacted, reminders, today }: Silence): string {
  const day = contacted === undefined ? null : speech.day(contacted, today);
  if (reminders === 0) return `Vous avez fait votre demande${day === null ? '' : ` le ${day}`}`;
  const sent = speech.count(reminders, { one: '# relance', other: '# relances' });
  const last = reminders === 1 ? ' le' : ', la dernière le';
  return `Vous avez envoyé ${sent}${day === null ? '' : `${last} ${day}`}`;
}

/** What a notice says was done, and for whom; with its day where that is another than today. */
function did(what: string) {
  return (who: string, on: PastDay | null = null) =>
    `${who}\u202f: ${what}${on === null ? '' : `, ${speech.day(on.day, on.today)}`}`;
}

/** Since which day, which is called `aujourd’hui` or `hier` where it is. */
function since(day: Day, today: Day): string {
  return `depuis ${speech.nearDay(day, today) ?? `le ${speech.day(day, today)}`}`;
}

/** The most lines that a note is told of at once. */
const MOST_LINES = 100;

/** A few names; of many the first, and how many more. */
function few(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  if (more <= 0) return speech.list(names);
  const others = speech.count(more, { one: '# autre', other: '# autres' });
  return speech.list([...names.slice(0, most), others]);
}

function people(count: number): string {
  return speech.count(count, { one: '# personne', other: '# personnes' });
}

/** What is known of something, beside each other; nothing of what is not. */
function facts(...told: readonly (string | null)[]): string {
  return speech.beside(told.filter((fact) => fact !== null));
}

/** Where somebody stands who is closed, and the way back. */
function closedAs(status: Status) {
  return (name: string, back: Status) =>
    `${name} a le statut «\u202f${statuses[status]}\u202f». Passez d’abord par «\u202f${statuses[back]}\u202f».`;
}

/** What is open after a talk. */
const openAfterwards = { thank: 'le remerciement', reflect: 'le bilan' } as const;

/** How many names stand in a sentence at most. */
const MOST_NAMED = 5;

function stretch(weekday: string, from: string, until: string): string {
  return `${weekday} de ${from} à ${until}`;
}

const dayWords = {
  through: new Set(['-', '–', '—', 'à', 'a', 'au', 'jusqu', 'jusque']),
  beside: new Set([
    ...[',', '&', '+', '/', ':', '.', '’', "'", 'et', 'ou', 'puis', 'entre', 'dès', 'en'],
    ...['le', 'la', 'les', 'de', 'du', 'des', 'chaque', 'tous', 'toutes', 'jours', 'week'],
  ]),
  all: {
    jour: [1, 2, 3, 4, 5, 6, 0],
    'tous les jours': [1, 2, 3, 4, 5, 6, 0],
    'tous les jours ouvrés': [1, 2, 3, 4, 5],
    'tous les jours ouvrables': [1, 2, 3, 4, 5],
    'tous les jours de la semaine': [1, 2, 3, 4, 5],
    semaine: [1, 2, 3, 4, 5],
    ouvrés: [1, 2, 3, 4, 5],
    ouvrables: [1, 2, 3, 4, 5],
    // Of “week-end”, which is read as two words.
    end: [6, 0],
    ends: [6, 0],
    weekend: [6, 0],
    weekends: [6, 0],
    // Those that are known in English are known here too.
    daily: [1, 2, 3, 4, 5, 6, 0],
    day: [1, 2, 3, 4, 5, 6, 0],
    weekday: [1, 2, 3, 4, 5],
    weekdays: [1, 2, 3, 4, 5],
  },
};

const settings = {
  contactsFolder: {
    name: 'Dossier des contacts',
    description:
      'Chaque note de ce dossier, ou d’un dossier qu’il contient, concerne une personne, et les nouveaux contacts y sont créés. Laissez vide pour utiliser plutôt un tag ou une propriété.',
  },
  templatesFolder: {
    name: 'Dossier des modèles',
    description:
      'L’emplacement de vos propres modèles. Les notes de ce dossier ne comptent jamais comme des personnes.',
  },
  myName: { name: 'Votre nom', description: 'Sert à signer vos messages.' },
  curiousAbout: {
    name: 'Ce qui vous intéresse',
    description:
      'Le travail que vous voulez mieux connaître, par exemple «\u202fsoins infirmiers\u202f». Ce sera le domaine de toute personne ajoutée désormais, sauf si vous en indiquez un autre, et vos messages en parlent.',
  },
  introduction: {
    name: 'Votre présentation',
    description:
      'Qui vous êtes et ce que vous cherchez à savoir, en deux ou trois phrases. La liste de préparation commence par elle.',
  },
  availability: {
    name: 'Vos disponibilités',
    description: 'Une plage horaire par ligne, par exemple lundi à vendredi de 09:00 à 17:00.',
    mistake:
      'Saisissez une plage horaire par ligne, par exemple lundi à vendredi de 09:00 à 17:00.',
  },
  outreachLimit: {
    name: 'Conversations en parallèle',
    description:
      'De nouvelles personnes sont suggérées jusqu’à ce que ce nombre de conversations soit en cours.',
  },
  minutes: {
    name: 'Durée d’un entretien',
    description: 'En minutes, sauf si la note indique une autre durée.',
  },
  nudgeAfter: {
    name: 'Relance après',
    description:
      'Jours ouvrés sans réponse avant une relance, puis à nouveau avant de ne plus attendre.',
  },
  mostNudges: {
    name: 'Relances par personne',
    description: 'Le nombre maximal à envoyer. Avec 0, il vous est proposé de ne plus attendre.',
  },
  widenAfter: {
    name: 'Autre personne de l’entreprise après',
    description:
      'Jours ouvrés sans réponse avant qu’une autre personne de l’entreprise soit suggérée. 0 signifie jamais.',
  },
  scheduleWithin: {
    name: 'Délai pour proposer des créneaux',
    description: 'Jours ouvrés après la réponse.',
  },
  offeredAnswerWithin: {
    name: 'Créneaux proposés\u202f: redemander après',
    description: 'Jours ouvrés après votre proposition.',
  },
  offeredLateAfter: {
    name: 'Créneaux proposés\u202f: en retard après',
    description: 'Jours ouvrés après votre proposition.',
  },
  prepareBefore: { name: 'Préparer avant', description: 'Jours avant un entretien.' },
  thankFromHours: {
    name: 'Remerciement\u202f: à envoyer après',
    description: 'Heures après la fin d’un entretien.',
  },
  thankUntilHours: {
    name: 'Remerciement\u202f: en retard après',
    description: 'Heures après la fin d’un entretien.',
  },
  reportBackWithin: {
    name: 'Délai pour faire un retour',
    description:
      'Jours après un entretien pour raconter comment cela s’est passé à la personne qui a fait le lien.',
  },
  checkInEvery: {
    name: 'Rythme des nouvelles',
    description: 'Jours depuis votre dernier contact. 0 signifie jamais.',
  },
  introduceWithin: {
    name: 'Mise en relation\u202f: écrire quand même après',
    description:
      'Jours ouvrés à attendre après avoir demandé une mise en relation. Ensuite, la personne que vous espérez rencontrer est à nouveau suggérée.',
  },
  buffer: {
    name: 'Temps entre deux entretiens',
    description:
      'Minutes à garder libres avant et après chaque entretien quand vous proposez des créneaux.',
  },
  language: {
    name: 'Langue du module',
    description:
      'Pour tout ce que le module affiche, ici et partout ailleurs. Le changement s’applique à la prochaine ouverture d’Obsidian.',
  },
  noteLanguage: {
    name: 'Langue des notes',
    description:
      'Les nouveaux titres, questions et lignes du journal sont écrits dans cette langue. Ce qui figure déjà dans vos notes est compris dans chacune de ces langues.',
  },
  messageLanguage: {
    name: 'Langue des messages',
    description:
      'Les messages sont écrits dans cette langue, sauf si la note en indique une autre.',
  },
  clock: {
    name: 'Heures dans les messages',
    description: 'Pour écrire les créneaux proposés sur 12 ou 24 heures.',
  },
  taskFormat: {
    name: 'Format des promesses',
    description: 'La façon d’écrire le jour d’une promesse. Les deux formats sont lus.',
  },
  keepMessages: {
    name: 'Garder une copie des messages',
    description: 'Conserve le texte d’un message dans la note quand vous notez qu’il est envoyé.',
  },
  contactTag: {
    name: 'Tag des contacts',
    description:
      'Les notes qui portent ce tag, ou un tag imbriqué sous celui-ci, concernent aussi des personnes. Laissez vide pour n’utiliser aucun tag.',
    mistake: 'Saisissez un seul tag, sans espace ni virgule.',
  },
  markerProperty: {
    name: 'Propriété de repérage',
    description:
      'Les notes qui ont cette propriété et cette valeur concernent aussi des personnes, par exemple type: person. Laissez vide pour n’en utiliser aucune.',
    mistake: 'Saisissez une propriété et sa valeur, par exemple type: person.',
  },
  propertyNames: {
    name: 'Noms des propriétés',
    description:
      'Les noms que vos notes donnent aux propriétés, là où ils diffèrent. Un par ligne, par exemple company: Employeur.',
    mistake:
      'Saisissez-en un par ligne, par exemple company: Employeur. N’utilisez chaque nom qu’une fois.',
  },
  logHeading: {
    name: 'Titre du journal',
    description:
      'Le titre que vos notes donnent au journal, par exemple Interactions. Laissez vide pour utiliser Journal.',
    mistake:
      'Saisissez un titre d’une ligne, par exemple Interactions, qui ne soit pas un titre d’entretien.',
  },
  weekend: {
    name: 'Week-end',
    description: 'Jours de la semaine, par exemple samedi, dimanche.',
    mistake: 'Saisissez six jours au plus, séparés par des virgules.',
  },
  daysOff: {
    name: 'Jours de congé',
    description: 'D’autres jours, un par ligne, par exemple 2026-12-25.',
    mistake: 'Saisissez des dates, par exemple 2026-12-25.',
  },
};

/** Why it is left to the user whether a line of a list is about a person. */
const doubts = {
  'no-name': 'Ne ressemble pas à un nom',
  signs: 'Contient des caractères inhabituels dans un nom',
  several: 'Il y a peut-être plusieurs personnes sur cette ligne',
  another: 'La fonction ou l’entreprise semble concerner une autre personne',
  company: 'Ressemble à une entreprise',
  role: 'Ressemble à une fonction',
  guess: 'La fonction et l’entreprise sont peut-être inversées',
  unsure: 'Peut se lire autrement\u202f: vérifiez la fonction et l’entreprise',
  'lower-case': 'Peut-être pas un nom\u202f: il n’y a pas de majuscule',
  beneath: 'Semble concerner la personne au-dessus',
  'goes-on': 'Semble continuer la ligne au-dessus',
  'no-column': 'Aucune colonne de ce tableau n’a d’en-tête pour les noms',
  'unknown-column': 'Une autre colonne de ce tableau est peut-être la fonction ou l’entreprise',
  'crossed-out': 'Ligne barrée',
  heads: 'Semble être un titre pour les personnes qui suivent',
  task: 'Ressemble à une tâche\u202f: cochez-la pour ajouter la personne',
  greeting: 'Ressemble au début d’un message',
  nameless: 'Aucun nom sur cette ligne\u202f: saisissez-en un ici',
  'of-address': 'Le nom est deviné d’après l’adresse',
};

/** What a user reads for each status. */
const statuses: Readonly<Record<Status, string>> = {
  identified: 'Sur ma liste',
  contacted: 'Demande envoyée',
  replied: 'A répondu',
  scheduled: 'Date fixée',
  interviewed: 'Entretien fait',
  'in-touch': 'En contact',
  declined: 'A décliné',
  'no-reply': 'Sans réponse',
  closed: 'De côté',
};

/** How a step of the method stands, behind its name. */
const stepStates: Readonly<Record<'done' | 'now' | 'ahead', string>> = {
  done: 'fait',
  now: 'en cours',
  ahead: 'à venir',
};

/** What a status is called behind a person's name. */
const statusBehindName: Readonly<Record<Status, string>> = {
  identified: 'sur ma liste',
  contacted: 'demande envoyée',
  replied: 'a répondu',
  scheduled: 'date fixée',
  interviewed: 'entretien fait',
  'in-touch': 'en contact',
  declined: 'a décliné',
  'no-reply': 'sans réponse',
  closed: 'de côté',
};

/** What the days are called until which somebody may be left alone. */
const snoozeDays: Readonly<Record<SnoozeDay, string>> = {
  tomorrow: 'Demain',
  nextBusinessDay: 'Prochain jour ouvré',
  nextWeek: 'La semaine prochaine',
  inAMonth: 'Dans un mois',
};

const [leastMinutes, mostMinutes] = talkMinutes;

/** What is wrong with a value, by what it was meant for. */
const faults: Readonly<Record<Fault, string>> = {
  status: 'n’est pas un statut connu',
  text: 'n’est pas un texte d’une ligne',
  day: 'n’est pas une date',
  done: 'n’est pas une date',
  moment: 'n’est pas une date, ni une date avec heure',
  count: 'n’est pas un nombre entier',
  minutes: `n’est pas un nombre entier de ${leastMinutes} à ${mostMinutes}`,
  travel: `n’est pas un nombre entier de ${travelMinutes[0]} à ${travelMinutes[1]}`,
  language: 'n’est pas un code de langue',
  zone: 'n’est pas un fuseau horaire',
  fit: 'n’est pas un nombre de 1 à 5',
  get actions() {
    return `n’est pas une liste composée de ${speech.anyOf(skippableActions)}`;
  },
  get action() {
    return `n’est pas ${speech.anyOf(skippableActions)}`;
  },
  several: 'réunit plusieurs valeurs',
  stillToCome: 'est une date à venir',
};

/** That a value does not fit. */
function saysWrongly({ name, says, fault }: WrongValue): string {
  return `«\u202f${name}\u202f» contient «\u202f${says}\u202f», qui ${faults[fault]}.`;
}

/**
 * Why a note was left alone and how to fix it, as sentences.
 *
 * @param why what is in the way, without the full stop, since the line may still follow.
 */
function because(why: string, suggestion: string): Because {
  return { reason: `${why}.`, reasonOnLine: (line) => `${why} (ligne ${line}).`, suggestion };
}

/** What is opened and never closed around a value. */
const openedOnly: Readonly<Record<Enclosing, string>> = {
  quote: 'un guillemet ouvert et jamais refermé',
  bracket: 'un crochet ouvert et jamais refermé',
  brace: 'une accolade ouverte et jamais refermée',
};

/** What is closed too far down around a value. */
const closedLate: Readonly<Record<Enclosing, string>> = {
  quote: 'un guillemet refermé plus bas',
  bracket: 'un crochet refermé plus bas',
  brace: 'une accolade refermée plus bas',
};

/** What closes a value. */
const closings: Readonly<Record<Enclosing, string>> = {
  quote: 'le guillemet fermant',
  bracket: 'le crochet fermant',
  brace: 'l’accolade fermante',
};

/** Signs that would be overlooked, or taken for part of the sentence. */
const signs: Readonly<Record<string, string>> = {
  ...{ '`': 'un accent grave', ',': 'une virgule', '*': 'un astérisque' },
  ...{ '!': 'un point d’exclamation', ']': 'un crochet fermant', '}': 'une accolade fermante' },
  ...{ '|': 'une barre verticale', '-': 'un tiret', '?': 'un point d’interrogation' },
  ...{ ':': 'un deux-points' },
};

/** What is to be written for a property of each kind; a status is chosen. */
const wants: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: 'une ligne de texte',
  day: 'une date comme 2026-11-25',
  done: 'une date comme 2026-11-25',
  moment: 'une date comme 2026-11-25, ou une date avec heure comme 2026-11-25T14:00',
  count: 'un nombre entier, 0 ou plus',
  minutes: `un nombre entier de ${leastMinutes} à ${mostMinutes}`,
  travel: `un nombre entier de ${travelMinutes[0]} à ${travelMinutes[1]}`,
  fit: 'un nombre de 1 à 5',
  language: 'une langue comme es ou pt-BR',
  zone: 'un fuseau horaire comme Asia/Singapore',
  get actions() {
    return `seulement ${speech.anyOf(skippableActions)} dans cette liste`;
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

/** All that the product says in French. */
export const french: Texts = {
  speech,

  statuses,

  /** How a talk takes place, within a sentence or beside other facts. */
  media: { video: 'en visio', phone: 'par téléphone', 'in person': 'en personne' },

  problems: {
    unread: (name: string, value: string, fault: Fault, wanted: PropertyKind) =>
      wanted === 'status'
        ? marked`${code(name)} contient «\u202f${value}\u202f», qui ${faults[fault]}. Choisissez-en un.`
        : marked`${code(name)} contient «\u202f${value}\u202f», qui ${faults[fault]}. Écrivez ${wants[wanted]}.`,
    cannotBeRead: 'Les propriétés en haut de cette note sont illisibles.',
    whereToLook:
      'Ouvrez la note et cherchez une ligne qui n’est pas de la forme «\u202fnom: valeur\u202f», un nom présent deux fois ou un guillemet non refermé.',
    typed: (value: string, fault: Fault, wanted: PropertyKind) =>
      `«\u202f${value}\u202f» ${faults[fault]}. ${wanted === 'status' ? 'Choisissez-en un' : `Saisissez ${wants[wanted]}`}.`,
    atStake: saysWrongly,
    promiseDay: (promise: string, day: string) =>
      `La promesse «\u202f${promise}\u202f» porte «\u202f${day}\u202f», qui n’est pas une date\u202f: aucune date n’est donc prise en compte. Écrivez une date comme 2026-11-25 dans sa ligne.`,
    sameName: (counts: string, second: string) =>
      marked`${code(counts)} et ${code(second)} sont un même nom pour Obsidian, et seul ${code(counts)} compte. Gardez l’un des deux.`,
    copy: (copy: string, original: string) =>
      `«\u202f${copy}\u202f» semble être une copie de «\u202f${original}\u202f» laissée par une synchronisation\u202f: elle n’est donc pas sur votre liste. Reportez ce qui manque dans «\u202f${original}\u202f», puis supprimez la copie\u202f; s’il s’agit d’une autre personne, renommez la note.`,
    foreignStatus: (status: string) =>
      marked`${code(status)} a déjà un autre sens ici. Pour utiliser une autre propriété, indiquez-la sous «\u202fNoms des propriétés\u202f» dans les paramètres.`,
    foreignStatuses: (count: number, status: string) =>
      speech.sentences([
        speech.count(count, {
          one: (count) =>
            `${count} note utilise «\u202f${status}\u202f» pour autre chose\u202f: la personne concernée n’est donc pas sur votre liste.`,
          other: (count) =>
            `${count} notes utilisent «\u202f${status}\u202f» pour autre chose\u202f: les personnes concernées ne sont donc pas sur votre liste.`,
        }),
        'Pour utiliser une autre propriété, indiquez-la sous «\u202fNoms des propriétés\u202f» dans les paramètres.',
      ]),
    stillToCome: (name: string, day: Day, today: Day) =>
      marked`${code(name)} indique le ${speech.day(day, today)}, une date à venir. Écrivez le jour où cela a été fait.`,
    missing: {
      contacted: (status: Status, name: string) =>
        marked`Le statut est «\u202f${statuses[status]}\u202f», mais ${code(name)} manque. Indiquez-le pour savoir quand écrire à nouveau.`,
      replied: (status: Status, name: string) =>
        marked`Le statut est «\u202f${statuses[status]}\u202f», mais ${code(name)} manque. Indiquez-le pour ne pas oublier de convenir d’une date.`,
      interview: (status: Status, name: string) =>
        marked`Le statut est «\u202f${statuses[status]}\u202f», mais ${code(name)} manque. Indiquez le jour et l’heure de l’échange.`,
    },
    noTouch: (name: string) =>
      marked`Rien n’indique votre dernier contact. Remplissez ${code(name)} pour penser à donner des nouvelles.`,
    answered: (replied: Day, today: Day) =>
      marked`Une réponse est arrivée le ${speech.day(replied, today)}, mais le statut est toujours «\u202f${statuses.contacted}\u202f». Notez la réponse.`,
    markAsBooked: 'Noter la date fixée',
    booked: (interview: Day | DateTime, today: Day) =>
      marked`Un entretien est prévu le ${speech.when(interview, today)}, mais le statut est toujours «\u202f${statuses.replied}\u202f». Si la date est convenue, notez-la comme fixée.`,
  },

  talk: {
    fit: 'Ce métier me conviendrait-il\u202f?',
    fitHint: 'Appuyez sur un nombre de 1 (pas du tout) à 5 (très bien).',
    takeaway: 'Ce que j’en retiens',
    nextStep: 'Prochaine étape',
    nextStepExample: 'Envoyer l’article dont nous avons parlé',
  },

  contactCommands: {
    'mark-contacted': {
      name: 'Noter l’envoi de la demande',
      who: 'À qui avez-vous fait votre demande\u202f?',
      done: did('demande notée'),
      whenDone: (name: string) => `Quand avez-vous fait votre demande à ${name}\u202f?`,
    },
    'mark-introduction-asked': {
      name: 'Noter la demande de mise en relation',
      who: 'Avec qui avez-vous demandé une mise en relation\u202f?',
      done: did('mise en relation demandée'),
      whenDone: (name: string) =>
        `Quand avez-vous demandé une mise en relation avec ${name}\u202f?`,
    },
    'mark-no-introduction': {
      name: 'Noter l’absence de mise en relation',
      done: did('pas de mise en relation'),
      whenDone: (name: string) =>
        `Quand avez-vous su qu’il n’y aurait pas de mise en relation avec ${name}\u202f?`,
    },
    'mark-nudged': {
      name: 'Noter l’envoi de la relance',
      who: 'À qui avez-vous envoyé une relance\u202f?',
      done: did('relance notée'),
      whenDone: (name: string) => `Quand avez-vous relancé ${name}\u202f?`,
    },
    'mark-replied': {
      name: 'Noter la réponse',
      who: 'Qui a répondu\u202f?',
      done: did('réponse notée'),
      whenDone: (name: string) => `${name}\u202f: quand la réponse est-elle arrivée\u202f?`,
    },
    'mark-offered': {
      name: 'Noter les créneaux proposés',
      who: 'À qui avez-vous proposé des créneaux\u202f?',
      done: did('créneaux notés'),
      whenDone: (name: string) => `Quand avez-vous proposé des créneaux à ${name}\u202f?`,
    },
    'schedule-interview': {
      name: 'Fixer l’entretien',
      who: 'Avec qui est l’entretien\u202f?',
      done: did('entretien fixé'),
      bookedFor: (who: string, when: string) => `${who}\u202f: entretien fixé au ${when}`,
      rebooked: {
        moved: (who: string, when: string) => `${who}\u202f: entretien déplacé au ${when}`,
        changed: (who: string) => `${who}\u202f: entretien modifié`,
      },
      title: (name: string) => `Fixer un entretien avec ${name}`,
      submit: 'Fixer',
      timesOffered: 'Vous avez proposé ces créneaux. Lequel est retenu\u202f?',
      timeHint: 'Laissez vide tant qu’aucune heure n’est convenue.',
      minutes: 'Minutes',
      medium: 'Forme de l’échange',
      media: { '': 'Non précisée', video: 'Visio', phone: 'Téléphone', 'in person': 'En personne' },
      place: 'Lien ou adresse',
      earlier: {
        talk: (interview: Day | DateTime, today: Day) =>
          `Votre échange du ${speech.when(interview, today)}`,
        isOpen:
          'Le remerciement n’est pas encore noté. Fixer un nouvel entretien retire ce rappel.',
        mayBeHeld: 'A-t-il eu lieu\u202f?',
        choose: 'Choisir',
        moved: 'Il n’a pas eu lieu\u202f: le déplacer',
        thanked: 'Il a eu lieu, et le remerciement est envoyé',
        skipped: 'Il a eu lieu, mais sans remerciement',
        unchosen: 'Choisissez une réponse, pour ne pas oublier le remerciement.',
      },
      advice: {
        dayOver: 'Ce jour est passé.',
        timeOver: 'Cette heure est passée.',
        dayOff: 'C’est un de vos jours de congé.',
        weekend: 'Cela tombe le week-end.',
        overlap: (name: string, interview: Day | DateTime, until: DateTime, today: Day) =>
          `Cela empiète sur votre échange avec ${name} (${speech.when(interview, today)}, fin à ${timeOf(until)}).`,
        sameDay: (name: string, interview: Day | DateTime, day: Day, today: Day) => {
          const talk = `Ce jour-là, vous parlez aussi avec ${name}`;
          if (!hasTime(interview)) return `${talk}\u202f; l’heure n’est pas encore fixée.`;
          return dayOf(interview) === day
            ? `${talk}, à ${timeOf(interview)}.`
            : `${talk}, à partir du ${speech.when(interview, today)}.`;
        },
      },
    },
    'postpone-interview': {
      name: 'Noter le report de l’entretien',
      who: 'Quel entretien est reporté\u202f?',
      done: did('entretien reporté'),
      because: {
        moved: (who: string) => `${who}\u202f: report de l’entretien demandé`,
        missed: (who: string) => `${who}\u202f: message envoyé sur l’entretien manqué`,
      },
      whenDone: (name: string) => `Quand l’entretien avec ${name} a-t-il été reporté\u202f?`,
    },
    'mark-confirmed': {
      name: 'Noter la confirmation',
      done: did('entretien confirmé'),
      whenDone: (name: string) => `Quand avez-vous confirmé l’entretien avec ${name}\u202f?`,
    },
    'mark-prepared': {
      name: 'Noter l’entretien comme préparé',
      who: 'Quel entretien avez-vous préparé\u202f?',
      done: did('préparation notée'),
      whenDone: (name: string) => `Quand avez-vous préparé l’entretien avec ${name}\u202f?`,
    },
    'mark-interviewed': {
      name: 'Noter l’entretien comme fait',
      who: 'Avec qui avez-vous parlé\u202f?',
      done: did('entretien noté'),
      whenEnded: 'Quand l’échange s’est-il terminé\u202f?',
    },
    'mark-thanked': {
      name: 'Noter l’envoi du remerciement',
      who: 'À qui avez-vous dit merci\u202f?',
      done: did('remerciement noté'),
      whenDone: (name: string) => `Quand avez-vous remercié ${name}\u202f?`,
    },
    'mark-reflected': {
      nothingWritten: 'Rien n’est encore écrit',
      sureToMark:
        'Il n’y a ni réponse aux questions du bilan, ni adéquation, ni point à retenir. Quelques lignes suffisent encore pour garder trace de ce que vous avez appris.',
      keepWriting: 'Continuer à écrire',
      name: 'Noter le bilan comme fait',
      who: 'De quel entretien avez-vous fait le bilan\u202f?',
      done: did('bilan noté'),
      whenDone: (name: string) => `Quand avez-vous fait le bilan de l’échange avec ${name}\u202f?`,
      title: (name: string) => `Bilan de l’échange avec ${name}`,
    },
    'mark-reported-back': {
      name: 'Noter le retour comme fait',
      who: 'Sur quel entretien avez-vous fait un retour\u202f?',
      done: did('retour noté'),
      whenDone: (name: string) =>
        `Quand avez-vous fait un retour sur l’échange avec ${name}\u202f?`,
    },
    'log-check-in': {
      name: 'Noter l’envoi de nouvelles',
      who: 'À qui avez-vous donné des nouvelles\u202f?',
      done: did('nouvelles notées'),
      whenDone: (name: string) => `Quand avez-vous donné des nouvelles à ${name}\u202f?`,
    },
    'finish-follow-up': {
      name: 'Terminer le suivi',
      who: 'Quel suivi est terminé\u202f?',
      done: did('suivi terminé'),
      whenDone: (name: string) => `Quand avez-vous terminé le suivi avec ${name}\u202f?`,
    },
    'skip-follow-up': {
      name: 'Passer une étape',
      who: 'Pour qui voulez-vous passer une étape\u202f?',
      done: did('étape passée'),
      question: 'Que voulez-vous passer\u202f?',
      choices: {
        prepare: 'La préparation',
        thank: 'Le remerciement',
        reflect: 'Le bilan',
        'report-back': 'Le retour',
      },
    },
    'add-to-list': {
      name: 'Ajouter cette note à ma liste',
      done: did('ajout à votre liste'),
    },
    'set-follow-up': {
      name: 'Prévoir un suivi',
      who: 'Avec qui voulez-vous reprendre contact\u202f?',
      done: did('suivi prévu'),
      doneFor: (who: string, day: Day, today: Day) =>
        `${who}\u202f: suivi prévu le ${speech.day(day, today)}`,
      title: (name: string) => `Reprendre contact avec ${name}`,
    },
    'snooze-contact': {
      name: 'Mettre le contact en veille',
      who: 'Qui voulez-vous mettre en veille\u202f?',
      forSeveral: 'Mettre en veille',
      done: did('mise en veille'),
      until: (who: string, until: Day, today: Day) =>
        `${who}\u202f: en veille jusqu’au ${speech.day(until, today)}`,
      title: (who: string | null) =>
        who === null
          ? 'Quand voulez-vous les retrouver dans vos suivis\u202f?'
          : `Quand voulez-vous retrouver ${who} dans vos suivis\u202f?`,
      offer: (offered: SnoozeDay, until: Day, today: Day) =>
        `${snoozeDays[offered]}\u202f: ${speech.day(until, today)}`,
    },
    'set-priority': {
      name: 'Définir la priorité',
      who: 'Pour qui voulez-vous définir une priorité\u202f?',
      done: did('priorité définie'),
      doneAs: (who: string, priority: number | null) =>
        priority === null
          ? `${who}\u202f: priorité retirée`
          : `${who}\u202f: priorité ${speech.number(priority)}`,
      title: (name: string) => `Priorité\u202f: ${name}`,
      choice: (priority: number | null) => {
        if (priority === null) return 'Aucune';
        return priority === 1 ? '1 (en premier)' : String(priority);
      },
    },
    'set-status': {
      name: 'Changer le statut du contact',
      who: 'Pour qui voulez-vous changer le statut\u202f?',
      forSeveral: 'Changer le statut',
      done: did('statut changé'),
      doneAs: (who: string, status: Status) =>
        `${who}\u202f: statut «\u202f${statuses[status]}\u202f»`,
      title: (name: string) => `${name}\u202f: quel est le statut\u202f?`,
      titleForSeveral: 'Quel est leur statut\u202f?',
      dateTitle: (name: string, status: Status) => `${name}\u202f: ${statusBehindName[status]}`,
      dates: {
        contacted: 'Date de la demande',
        replied: 'Date de la réponse',
        interview: 'Jour de l’entretien',
      },
      datesForSeveral: {
        contacted: 'Quand avez-vous fait votre demande\u202f?',
        replied: 'Quand les réponses sont-elles arrivées\u202f?',
      },
      timeHint: 'Laissez vide si vous ne la connaissez pas.',
      submit: 'Changer le statut',
    },
    'add-promise': {
      name: 'Ajouter une promesse',
      who: 'Avec qui est cette promesse\u202f?',
      done: did('promesse ajoutée'),
      title: (name: string) => `Promesse entre vous et ${name}`,
      what: 'Ce qui est promis',
      whatExample: 'Envoyer l’article dont nous avons parlé',
      whose: 'Qui l’a promis',
      mine: 'Moi',
      theirs: (name: string) => name,
      by: 'Pour quand',
      byHint: 'Laissez vide si aucun jour n’est convenu.',
    },
    'keep-promise': {
      name: 'Noter ma promesse comme tenue',
      who: 'Envers qui avez-vous tenu une promesse\u202f?',
      done: did('votre promesse est tenue'),
      whenDone: (name: string) => `Quand avez-vous tenu votre promesse envers ${name}\u202f?`,
      question: (name: string) => `Quelle promesse envers ${name} avez-vous tenue\u202f?`,
      choice: (text: string, day: Day | null, today: Day) =>
        day === null ? text : `${text} (pour le ${speech.day(day, today)})`,
    },
    'keep-their-promise': {
      name: 'Noter sa promesse comme tenue',
      done: did('sa promesse est tenue'),
      whenDone: (name: string) => `${name}\u202f: quand la promesse a-t-elle été tenue\u202f?`,
      question: (name: string) => `${name}\u202f: quelle promesse a été tenue\u202f?`,
    },
    'drop-promise': {
      name: 'Abandonner une promesse',
      onButton: 'Plus nécessaire',
      done: did('promesse abandonnée'),
      question: 'Quelle promesse n’est plus nécessaire\u202f?',
    },
    'mark-promise-reminded': {
      name: 'Noter le rappel d’une promesse',
      done: did('rappel noté'),
      whenDone: (name: string) => `Quand avez-vous envoyé un rappel à ${name}\u202f?`,
    },
    'mark-result-told': {
      name: 'Noter que la suite est racontée',
      done: did('suite racontée'),
      whenDone: (name: string) => `Quand avez-vous raconté la suite à ${name}\u202f?`,
      question: 'De quelle promesse voulez-vous raconter la suite\u202f?',
      offer: 'Raconter la suite',
    },
    'mark-no-reply': {
      name: 'Noter l’absence de réponse',
      who: 'Qui n’a pas répondu\u202f?',
      done: did('sans réponse'),
      whenDone: (name: string) => `${name}\u202f: quand avez-vous cessé d’attendre\u202f?`,
    },
    'mark-declined': {
      name: 'Noter le refus',
      who: 'Qui a décliné\u202f?',
      done: did('refus noté'),
      whenDone: (name: string) => `${name}\u202f: quand le refus est-il arrivé\u202f?`,
    },
    'close-contact': {
      name: 'Mettre le contact de côté',
      who: 'Qui voulez-vous mettre de côté\u202f?',
      forSeveral: 'Mettre de côté',
      done: did('contact mis de côté'),
      whenDone: (name: string) => `Quand avez-vous mis ${name} de côté\u202f?`,
    },
    'reopen-contact': {
      name: 'Rouvrir le contact',
      who: 'Quel contact voulez-vous rouvrir\u202f?',
      done: did('contact rouvert'),
      whenDone: (name: string) => `Quand avez-vous rouvert le contact avec ${name}\u202f?`,
    },
  },

  anyCommand: {
    onAnotherDay: (name: string) => `${name}…`,
    anotherDay: 'Un autre jour…',
    leftAsItWas: (property: string) =>
      `«\u202f${property}\u202f» reste inchangé\u202f: sa valeur n’est pas valable et est trop longue pour le journal. Raccourcissez-la ou corrigez-la dans la note.`,
    openPromises: {
      title: (name: string, count: number) =>
        `${count === 1 ? 'Une promesse est encore en cours' : 'Des promesses sont encore en cours'} avec ${name}`,
      titleForSeveral: 'Des promesses sont encore en cours',
      own: (text: string) => `Vous avez promis\u202f: ${ended(text)}`,
      theirs: (text: string) => `Promesse reçue\u202f: ${ended(text)}`,
      withSeveral: (names: readonly string[]) =>
        `Des promesses sont en cours avec\u202f: ${ended(few(names))}`,
      more: (count: number) => speech.count(count, { one: 'Et # autre.', other: 'Et # autres.' }),
      stayInNote: (count: number) =>
        count === 1
          ? 'Elle reste dans la note, mais quitte votre liste.'
          : 'Elles restent dans la note, mais quittent votre liste.',
      stayInNotes: 'Elles restent dans les notes, mais quittent votre liste.',
    },
    fitsNobody: (name: string) => `«\u202f${name}\u202f» ne s’applique à personne pour l’instant.`,
    fitsNoneSelected:
      'Rien n’a changé\u202f: cela ne s’applique à aucune des personnes sélectionnées.',
    nothingChanged: 'Rien n’a changé.',
    people: (names: readonly string[]) =>
      names.length > 3 ? people(names.length) : speech.list(names),
    countOfPeople: people,
    unfit: (names: readonly string[]) =>
      `Sans changement, car cela ne s’applique pas\u202f: ${ended(few(names))}`,
    withProblems: (names: readonly string[]) =>
      `Sans changement, car la note contient une valeur inutilisable\u202f: ${ended(few(names))}`,
    nobodyAdded: 'Rien n’a été ajouté à votre liste.',
    fixed: (name: string, property: string) => `${name}\u202f: ${property} corrigé`,
  },

  followUps: {
    'check-in': {
      name: 'Donner des nouvelles',
      doing: 'Écrire un petit mot',
      reason: (touch: Day | null, daysAgo: number, today: Day) => {
        if (touch === null) return 'Vous êtes en contact.';
        const ago = daysAgo > 0 ? `, il y a ${days(daysAgo)}` : '';
        return speech.sentences([
          ended(`Votre dernier contact date du ${speech.day(touch, today)}${ago}`),
          'Un petit mot entretient le lien.',
        ]);
      },
    },
    'follow-up': {
      name: 'Reprendre contact',
      doing: 'C’est fait',
      title: (name: string) => `Reprendre contact\u202f: ${name}`,
      reason: (chosen: Day | undefined, step: string | null, { today, isLate }: Due) => {
        if (chosen === undefined) return 'Vous avez prévu un suivi.';
        const set = endedBy(`Vous avez prévu un suivi pour ${on(chosen, today)}`, step);
        return isLate ? speech.sentences([set, 'Il reste à faire.']) : set;
      },
    },
    'give-up': {
      name: 'Ne plus attendre',
      doing: 'Ne plus attendre',
      title: (name: string) => `Ne plus attendre\u202f: ${name}`,
      reason: (silence: Silence) => {
        const { from, waited, today } = silence;
        const wrote = ended(lastWrote(silence));
        return from === null
          ? `${wrote} Toujours pas de réponse après ${businessDays(waited)}. Vous pouvez passer à autre chose.`
          : `${wrote} ${ended(`Sans réponse, vous pourrez passer à autre chose à partir du ${speech.day(from, today)}`)}`;
      },
    },
    interview: {
      name: 'Entretien',
      overdueName: 'Entretien passé',
      unprepared: 'Entretien à préparer',
      doing: 'Ouvrir la conversation',
      openLink: 'Ouvrir le lien',
      doingOnceOver: 'Comment c’était\u202f?',
      reason: (
        interview: Day | DateTime | undefined,
        theirs: string | null,
        length: number | null,
        medium: string | null,
        leave: DateTime | null,
        today: Day,
      ) => {
        if (interview === undefined) return 'Vous avez un entretien.';
        const long = length === null ? '' : `, ${minutes(length)}`;
        const how = medium === null ? '' : ` (${medium})`;
        const talk = ended(
          `Votre échange a lieu ${inBothClocks(on(interview, today), theirs)}${long}${how}`,
        );
        return leave === null ? talk : `${talk} ${leaveBy(leave, interview)}.`;
      },
      reasonOnceOver: (interview: Day | DateTime, today: Day) =>
        `Votre entretien était prévu le ${speech.when(interview, today)}. Comment cela s’est-il passé\u202f?`,
      thanksSent: 'Le remerciement est envoyé.',
      thanksSkipped: 'Vous avez choisi de ne pas envoyer de remerciement.',
      thanks: ({ until, isLate, today }: Due) =>
        isLate
          ? `Le remerciement était à envoyer${by(until, today)}\u202f; il fera encore plaisir.`
          : ended(`Un remerciement est à envoyer${by(until, today)}`),
    },
    nudge: {
      name: 'Relancer',
      doing: 'Écrire la relance',
      reason: (silence: Silence) => {
        const { from, waited, reminders, today } = silence;
        const wrote = ended(lastWrote(silence));
        const another = reminders === 0 ? 'une courte relance' : 'une autre courte relance';
        return from === null
          ? `${wrote} Toujours pas de réponse après ${businessDays(waited)}. Vous pouvez envoyer ${another}.`
          : `${wrote} ${ended(`Sans réponse, vous pourrez envoyer ${another} à partir du ${speech.day(from, today)}`)}`;
      },
    },
    prepare: {
      name: 'Préparer',
      doing: 'Préparer',
      alreadyDone: 'Préparation faite',
      reason: (
        interview: Day | DateTime | undefined,
        theirs: string | null,
        daysLeft: number,
        { until, today }: Due,
      ) => {
        const talk =
          interview === undefined
            ? 'Vous avez un entretien'
            : `Votre échange a lieu ${inBothClocks(on(interview, today), theirs)}`;
        const left = daysLeft > 1 ? `, dans ${days(daysLeft)}` : '';
        return speech.sentences([ended(talk + left), ended(`À préparer${by(until, today)}`)]);
      },
    },
    promise: {
      name: 'Tenir une promesse',
      waiting: 'Attendre une promesse',
      own: (text: string) => `Promesse\u202f: ${text}`,
      theirs: (text: string) => `En attente\u202f: ${text}`,
      doing: 'Promesse tenue',
      remind: 'Écrire un rappel',
      openNote: 'Ouvrir la note',
      title: (name: string) => `Avez-vous tenu votre promesse envers ${name}\u202f?`,
      reason: (text: string, day: Day | null, { today, isLate }: Due) => {
        if (day === null) return `Vous avez promis\u202f: ${ended(text)}`;
        const told = `Vous l’avez promis pour ${on(day, today)}\u202f: ${ended(text)}`;
        return isLate ? speech.sentences([told, 'Cela en vaut encore la peine.']) : told;
      },
      repeats: 'Elle revient régulièrement\u202f: cochez-la là où vous gérez ce genre de tâches.',
      reasonOfTheirs: (text: string, day: Day, isOver: boolean, today: Day) => {
        const told = `Vous attendez ce qui vous a été promis pour ${on(day, today)}\u202f: ${ended(text)}`;
        return isOver ? speech.sentences([told, 'Vous pouvez envoyer un court rappel.']) : told;
      },
    },
    'reach-out': {
      name: 'Demander un échange',
      doing: 'Écrire le message',
      askToIntroduce: (referrer: string) => `Passer par ${referrer}`,
      reason: (chosen: Day | undefined, step: string | null, today: Day) =>
        chosen === undefined
          ? 'Sur votre liste.'
          : endedBy(`Vous avez prévu d’écrire ${on(chosen, today)}`, step),
      reasonOnceIntroductionAsked: (
        referrer: string | null,
        asked: Day,
        from: Day | null,
        today: Day,
      ) => {
        const whom = referrer === null ? '' : ` à ${referrer}`;
        return speech.sentences([
          ended(`Vous avez demandé une mise en relation${whom} ${on(asked, today)}`),
          from === null
            ? 'Si rien n’est venu, écrivez vous-même.'
            : ended(
                `Si rien ne vient, vous pourrez écrire vous-même à partir du ${speech.day(from, today)}`,
              ),
        ]);
      },
      canIntroduce: (referrer: string) => `${referrer} peut vous mettre en relation.`,
      caughtYourEye: (whyThem: string) =>
        `Ce qui a retenu votre attention\u202f: ${ended(whyThem)}`,
      priority: (priority: number) => `Priorité ${priority}.`,
      notAsked: 'Vous n’avez pas encore fait votre demande.',
      widened: (silent: string, company: string, since: Day | undefined, today: Day) => {
        const waiting = since === undefined ? '' : ` depuis le ${speech.day(since, today)}`;
        return `${silent}, chez ${company}, n’a pas répondu${waiting}\u202f: tentez votre chance auprès de quelqu’un d’autre là-bas.`;
      },
    },
    reflect: {
      name: 'Faire le bilan',
      doing: 'Faire le bilan',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? 'Quelques lignes suffisent encore pour garder trace de ce que vous avez appris.'
            : `Tant que c’est frais, notez${by(until, today)} ce que vous avez appris.`,
        ]),
    },
    'report-back': {
      name: 'Faire un retour',
      doing: 'Écrire un retour',
      tell: (referrer: string) => `Écrire à ${referrer}`,
      reason: (
        referrer: string | null,
        interview: Day | DateTime | undefined,
        { until, isLate, today }: Due,
      ) =>
        speech.sentences([
          `${referrer ?? 'Quelqu’un'} a fait le lien.`,
          talked(interview, today),
          isLate
            ? 'Savoir comment cela s’est passé fera encore plaisir.'
            : `Racontez${by(until, today)} comment cela s’est passé.`,
        ]),
    },
    schedule: {
      name: 'Convenir d’une date',
      doing: 'Fixer l’entretien',
      offer: 'Proposer des créneaux',
      reason: (replied: Day | undefined, { until, isLate, today }: Due) => {
        if (replied === undefined) {
          return 'Une réponse est arrivée. Convenez d’une date tant que c’est frais.';
        }
        const answered = `Une réponse est arrivée le ${speech.day(replied, today)}`;
        return isLate
          ? `${answered}, et aucune date n’est encore convenue. Il n’est pas trop tard pour en proposer une.`
          : speech.sentences([ended(answered), ended(`Convenez d’une date${by(until, today)}`)]);
      },
      reasonOnceOffered: (offered: Day, from: Day | null, { until, isLate, today }: Due) => {
        const told = `Vous avez proposé des créneaux le ${speech.day(offered, today)}`;
        if (from !== null) {
          return speech.sentences([
            ended(told),
            `Laissez-lui jusqu’au ${speech.day(from, today)} pour en choisir un.`,
          ]);
        }
        return isLate
          ? `${told}, et aucune date n’est encore convenue. Il n’est pas trop tard pour redemander.`
          : `${told}, et aucune date n’est encore convenue. ${ended(`Redemandez${by(until, today)}`)}`;
      },
    },
    thank: {
      name: 'Remercier',
      doing: 'Écrire pour remercier',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? `Le remerciement était à envoyer${by(until, today)}\u202f; il fera encore plaisir.`
            : ended(`Un remerciement est à envoyer${by(until, today)}`),
        ]),
      stillWorthSending: 'Un remerciement fera encore plaisir.',
      bestBy: (until: DateTime, today: Day) =>
        ended(`Le mieux est d’envoyer un remerciement avant ${latest(until, today)}`),
      bestBetween: (from: DateTime, until: DateTime, today: Day) => {
        const begin = speech.when(timeOf(from) === '00:00' ? dayOf(from) : from, today);
        return ended(
          `Le mieux est d’envoyer un remerciement entre le ${begin} et ${latest(until, today)}`,
        );
      },
    },
  },

  snoozedUntil: (until: Day, today: Day) => ended(`En veille jusqu’au ${speech.day(until, today)}`),

  timeLeft: { shown: timeLeft(lapsed), spoken: timeLeft(spokenLapse) },

  wentWell: (count: number, thankedInTime: number) => {
    const held = `Échanges avec ${people(count)}`;
    return thankedInTime === 0
      ? held
      : `${held}, ${speech.count(thankedInTime, {
          one: '# remerciement à temps',
          other: '# remerciements à temps',
        })}`;
  },

  clocks: { both: inBothClocks, there },

  settingGroups: {
    folders: 'Dossiers',
    you: 'Vous',
    languages: 'Langues',
    messages: 'Messages',
    timing: 'Délais',
    recognising: 'Reconnaître les personnes',
    daysWithoutWork: 'Week-end et jours de congé',
  },

  settings,

  languageNames: {
    en: 'Anglais',
    de: 'Allemand',
    es: 'Espagnol',
    fr: 'Français',
    'pt-BR': 'Portugais du Brésil',
    'zh-CN': 'Chinois simplifié',
  } satisfies Readonly<Record<Language, string>>,

  settingForms: {
    stretch,
    days: (first: string, last: string) => `${first} à ${last}`,
    dayWords,
    languageOfApp: 'La langue d’Obsidian',
    languageOfPlugin: 'La langue du module',
    clockOfLanguage: 'Selon l’usage de la langue',
    taskFormats: {
      tasks: 'Avec des émojis',
      dataview: 'Avec des champs en ligne',
    },
    clocks: { 12: 'Douze heures, comme 2:00 pm', 24: 'Vingt-quatre heures, comme 14:00' },
    wholeNumber: (least: number, most: number) =>
      `Saisissez un nombre entier de ${least} à ${most}.`,
    notMoreThan: (least: number, most: number, other: keyof typeof settings) =>
      `Saisissez un nombre entier de ${least} à ${most} qui ne dépasse pas «\u202f${settings[other].name}\u202f».`,
    notLessThan: (least: number, most: number, other: keyof typeof settings) =>
      `Saisissez un nombre entier de ${least} à ${most} qui ne soit pas inférieur à «\u202f${settings[other].name}\u202f».`,
  },

  forms: {
    required: 'obligatoire',
    hours: { days: 'Jours', from: 'De', until: 'À' },
    day: 'Jour',
    time: 'Heure',
    chooseDay: 'Choisissez un jour.',
    yearOutOfReach: 'Choisissez un jour entre 2000 et 2100.',
    chooseComingDay: 'Choisissez un jour après aujourd’hui.',
    timeToCome: 'Cette heure n’est pas encore passée.',
    emptyIfForgotten: 'Laissez vide si vous ne vous en souvenez pas.',
    chooseStatus: 'Choisissez un statut.',
    fillIn: 'Ce champ ne peut pas rester vide.',
    dayToCome: 'Ce jour n’est pas encore arrivé.',
  },

  refusals: {
    noteGone: (name: string) =>
      because(`«\u202f${name}\u202f» n’existe plus`, 'Restaurez d’abord la note.'),

    moreOnFirstLine: () =>
      because(
        'La première ligne de cette note contient du texte après ---',
        'Ne laissez que --- sur cette ligne, ou mettez une ligne vide au-dessus si ce n’est pas le début des propriétés.',
      ),
    moreOnLastLine: () =>
      because(
        'Une ligne des propriétés de cette note contient du texte après ---',
        'Ne laissez que --- sur cette ligne si les propriétés s’arrêtent là, ou mettez la ligne entre guillemets.',
      ),
    propertiesLeftOpen: () =>
      because(
        'Les propriétés de cette note s’ouvrent par --- et ne se ferment jamais',
        'Mettez une ligne contenant seulement --- sous la dernière propriété.',
      ),
    loneCarriageReturn: () =>
      because(
        'Les propriétés de cette note contiennent une fin de ligne que les programmes lisent différemment',
        'Ouvrez les propriétés en mode source et retapez cette ligne.',
      ),

    notNames: () =>
      because(
        'Les propriétés de cette note ne sont pas écrites comme des noms suivis de valeurs',
        'Écrivez chaque propriété avec un nom, un deux-points, un espace et la valeur.',
      ),
    rareForm: () =>
      because(
        'Les propriétés de cette note sont écrites sous une forme inhabituelle',
        'Écrivez chaque propriété avec un nom, un deux-points, un espace et la valeur.',
      ),
    tooDeep: () =>
      because(
        'Les propriétés de cette note sont trop imbriquées',
        'Écrivez cette propriété sur moins de niveaux.',
      ),
    tooMuch: () =>
      because(
        'Les propriétés de cette note contiennent trop de choses pour être lues',
        'Déplacez-en l’essentiel sous les propriétés, ou dans une note à part.',
      ),
    endedEarly: () =>
      because('Une ligne met fin trop tôt aux propriétés de cette note', 'Supprimez cette ligne.'),
    twoVersions: () =>
      because(
        'Les propriétés de cette note contiennent deux versions qui n’ont pas pu être fusionnées',
        'Gardez l’une des versions et supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
      ),
    endlessReferences: () =>
      because(
        'Les propriétés de cette note renvoient les unes aux autres sans fin',
        'Écrivez les valeurs en entier là où un astérisque y renvoie.',
      ),

    twice: (name: string) =>
      because(
        `Les propriétés de cette note ont deux lignes nommées ${name}`,
        'Gardez l’une des deux lignes et réessayez.',
      ),
    twiceWithoutName: () =>
      because(
        'Les propriétés de cette note ont deux lignes sans nom',
        'Gardez l’une des deux lignes et réessayez.',
      ),
    twiceWithin: (name: string) =>
      because(
        `Une valeur des propriétés de cette note contient deux fois le nom ${name}`,
        'Gardez l’un des deux.',
      ),
    nameNeedsQuotes: (sign: string) =>
      because(
        `Un nom des propriétés de cette note commence par ${signs[sign] ?? sign}, ce qui demande des guillemets`,
        'Mettez le nom entre guillemets.',
      ),
    valueNeedsQuotes: (sign: string) =>
      because(
        `Une valeur des propriétés de cette note commence par ${signs[sign] ?? sign}, ce qui demande des guillemets`,
        'Mettez la valeur entre guillemets.',
      ),
    hashInList: () =>
      because(
        'Une liste des propriétés de cette note a un élément avec #, ce qui demande des guillemets',
        'Mettez l’élément entre guillemets, ou enlevez le #.',
      ),
    backslash: () =>
      because(
        'Une ligne des propriétés de cette note contient une barre oblique inverse entre guillemets doubles',
        'Mettez la valeur entre guillemets simples.',
      ),
    textBehindQuote: () =>
      because(
        'Une ligne des propriétés de cette note contient du texte après son guillemet fermant',
        'Entourez toute la valeur des guillemets, simples ou doubles, qu’elle ne contient pas.',
      ),
    textBesideLink: () =>
      because(
        'Une ligne des propriétés de cette note contient du texte à côté d’un lien',
        'Mettez toute la valeur entre guillemets.',
      ),
    textBehind: (sign: Exclude<Enclosing, 'quote'>) =>
      because(
        `Une ligne des propriétés de cette note contient du texte après ${closings[sign]}`,
        'Mettez toute la valeur entre guillemets.',
      ),
    secondColon: () =>
      because(
        'Une ligne des propriétés de cette note a un second deux-points dans sa valeur',
        'Mettez la valeur entre guillemets.',
      ),
    wideColon: () =>
      because(
        'Une ligne des propriétés de cette note a un deux-points pleine chasse après son nom',
        'Remplacez-le par un deux-points ordinaire et un espace.',
      ),
    noSpaceAfterColon: () =>
      because(
        'Une ligne des propriétés de cette note n’a pas d’espace après son deux-points',
        'Mettez un espace ordinaire après le deux-points.',
      ),
    lineWithoutName: () =>
      because(
        'Une ligne des propriétés de cette note n’a pas de nom suivi d’un deux-points',
        'Décalez-la de deux espaces si elle continue la ligne au-dessus\u202f; sinon, écrivez devant elle un nom, un deux-points et un espace.',
      ),
    itemWithoutList: () =>
      because(
        'Les propriétés de cette note ont un élément de liste hors de toute liste',
        'Mettez tous les éléments de la liste dans la même colonne, sous une ligne qui n’a que le nom et un deux-points.',
      ),
    tab: () =>
      because(
        'Une ligne des propriétés de cette note commence par une tabulation',
        'Remplacez la tabulation par deux espaces.',
      ),
    badColumn: () =>
      because(
        'Une ligne des propriétés de cette note n’est pas alignée avec celles de son groupe',
        'Commencez-la dans la même colonne que les autres.',
      ),
    leftOpen: (sign: Enclosing) =>
      because(
        `Les propriétés de cette note ont ${openedOnly[sign]}`,
        `Ajoutez ${closings[sign]} là où la valeur se termine.`,
      ),
    closedFurtherDown: (sign: Enclosing, below: number) =>
      because(
        `Les propriétés de cette note ont ${closedLate[sign]}, sur une ligne sans décalage`,
        below === 1
          ? 'Décalez la ligne suivante de deux espaces.'
          : `Décalez de deux espaces les lignes en dessous, jusqu’à celle qui porte ${closings[sign]}.`,
      ),
    unreadableLine: () =>
      because(
        'Une ligne des propriétés de cette note est illisible',
        'Écrivez-la avec un nom, un deux-points, un espace et la valeur, et mettez la valeur entre guillemets.',
      ),

    rareProperty: (name: string) =>
      because(
        'Cette propriété est écrite sous une forme inhabituelle',
        `Écrivez ${name} sur une ligne à part.`,
      ),
    typedProperty: (name: string) =>
      because(
        'Cette propriété porte une marque qui indique le type de sa valeur',
        `Écrivez ${name} sur une ligne à part, sans la marque.`,
      ),
    referredTo: (name: string) =>
      because(
        `Une autre propriété reprend la valeur de cette propriété\u202f: ${name}`,
        'Écrivez la valeur en entier là où un astérisque y renvoie.',
      ),
    alike: (name: string, counted: string) =>
      because(`La propriété ${name} serait lue à la place de ${counted}`, 'Gardez l’une des deux.'),
    betweenBraces: () =>
      because(
        'Les propriétés de cette note sont écrites entre accolades',
        'Écrivez chaque propriété sur une ligne à part, sans les accolades.',
      ),
    mergesNothing: () =>
      because(
        'La ligne nommée << renvoie à des propriétés qui n’existent pas',
        'Écrivez les propriétés en entier à la place de cette ligne.',
      ),
    merged: (name: string) =>
      because(
        `La propriété ${name} vient dans cette note par la ligne nommée <<`,
        'Écrivez les propriétés en entier à la place de cette ligne.',
      ),
    unsafeProperties: (names: readonly string[]) =>
      because(
        'Les propriétés de cette note sont écrites d’une façon qui ne permet pas de les modifier sans risque',
        `Modifiez à la main\u202f: ${speech.list(names)}.`,
      ),

    unsafeSections: () =>
      because(
        'Les sections de cette note sont écrites d’une façon qui ne permet pas de les compléter sans risque',
        'Ajoutez le texte à la main.',
      ),
    blockLeftOpen: (closing: string) =>
      because(
        'Un bloc de code ou un commentaire de cette note est ouvert et jamais refermé',
        `Mettez une ligne contenant seulement ${closing} là où il se termine.`,
      ),
    swallowsTable: () =>
      because(
        'Quelque chose dans cette note masquerait un tableau, par exemple un commentaire non refermé',
        'Refermez-le, ou placez le curseur ailleurs et réessayez.',
      ),
    linesChanged: () =>
      because(
        'Les lignes de cette note ont changé entre-temps',
        'Sélectionnez les lignes et réessayez.',
      ),

    promiseRepeats: (promise: string) =>
      because(
        `«\u202f${promise}\u202f» revient régulièrement`,
        'Cochez-la là où vous gérez ce genre de tâches, pour que la suivante soit créée.',
      ),
    outdated: () =>
      because(
        'La note a changé et ne demande plus cela',
        'Regardez ce qu’elle dit maintenant et réessayez.',
      ),
    tooLongToKeep: (name: string, most: number) =>
      because(
        `La valeur de «\u202f${name}\u202f» n’est pas valable et, avec plus de ${speech.number(most)} caractères, elle est trop longue pour le journal`,
        'Raccourcissez-la ou corrigez-la dans la note elle-même.',
      ),
    wouldGo: (values: readonly WrongValue[]) => {
      // Each value is named, so that no line need be.
      const reason = speech.sentences(values.map(saysWrongly));
      const suggestion = 'Corrigez cela dans la note et réessayez.';
      return { reason, reasonOnLine: () => reason, suggestion };
    },
    changedSinceAnswer: () =>
      because('La note a changé entre-temps', 'Indiquez le jour dans la note elle-même.'),
    leftNote: () =>
      because(
        'Une autre note a été ouverte dans son onglet',
        'Ouvrez-la, placez le curseur là où la liste doit aller, et réessayez.',
      ),

    templateWithoutKind: (kinds: readonly string[]) =>
      because(
        'La propriété template n’indique pas de quel type de modèle il s’agit',
        `Écrivez après elle l’un de ces mots\u202f: ${speech.beside(kinds)}.`,
      ),
    templateOfNoKind: (told: string, kinds: readonly string[]) =>
      because(
        `«\u202f${told}\u202f» n’est pas un type de modèle`,
        `Écrivez l’un de ces mots\u202f: ${speech.beside(kinds)}.`,
      ),
    limitIsNoNumber: () =>
      because(
        'La limite n’est pas un nombre entier',
        'Écrivez le nombre de caractères permis, par exemple 300, ou supprimez la ligne.',
      ),
    languageIsNone: () =>
      because(
        'La langue n’est pas un code de langue',
        'Écrivez un code comme en, es ou pt-BR, ou supprimez la ligne.',
      ),
    channelIsNoText: () =>
      because(
        'Le canal n’est pas un texte',
        'Mettez le canal entre guillemets, ou supprimez la propriété.',
      ),
    subjectIsNoText: () =>
      because(
        'L’objet n’est pas un texte',
        'Mettez l’objet entre guillemets, ou supprimez la propriété.',
      ),
    addIsNeither: () =>
      because(
        'La propriété add n’est ni true ni false',
        'Écrivez true pour l’utiliser en plus du modèle intégré, ou supprimez la ligne.',
      ),
    noQuestion: () =>
      because(
        'Votre modèle ne contient aucune question',
        'Écrivez chaque question comme élément d’une liste, sur une ligne qui commence par un tiret.',
      ),
    noStep: () =>
      because(
        'Votre modèle ne contient aucune étape',
        'Écrivez chaque étape comme élément d’une liste, sur une ligne qui commence par un tiret.',
      ),
    noPrompt: () =>
      because(
        'Votre modèle ne contient aucune question de bilan',
        'Écrivez chaque question comme élément d’une liste, sur une ligne qui commence par un tiret.',
      ),
    noText: () => because('Votre modèle ne contient aucun texte', 'Écrivez le texte.'),
    codeLeftOpen: () =>
      because(
        'Du code commence par <% et ne se ferme jamais',
        'Fermez-le par\u202f%>, ou supprimez-le.',
      ),
    blankLineAbove: () =>
      because(
        'Une ligne vide précède les propriétés, qui sont donc ignorées',
        'Déplacez les propriétés tout en haut de la note.',
      ),
    codeAbove: () =>
      because(
        'Le code d’un autre module précède les propriétés, qui sont donc ignorées',
        'Déplacez les propriétés tout en haut de la note.',
      ),
  } satisfies Readonly<Record<string, (...facts: never[]) => Because>>,

  draftChecks: {
    placeholder: (written: string) =>
      `${written} n’a pas encore de valeur. Remplissez-le, ou enlevez-le.`,
    unfinished: 'Cette phrase n’est pas terminée.',
    otherPerson: (name: string) => `«\u202f${name}\u202f» est quelqu’un d’autre sur votre liste.`,
    otherCompany: (name: string) =>
      `«\u202f${name}\u202f» est l’entreprise de quelqu’un d’autre sur votre liste.`,
    job: (asked: string) =>
      `«\u202f${asked}\u202f» ressemble à une demande d’emploi. Il est plus facile de dire oui à une conversation.`,
    nearMiss: (word: string, name: string) =>
      `«\u202f${word}\u202f» ressemble beaucoup à «\u202f${name}\u202f». Vérifiez l’orthographe\u202f: c’est la première chose qui se remarque.`,
    wordsAbout: (word: string) =>
      `«\u202f${word}\u202f» donne l’impression que vous parlez de cette personne au lieu de lui parler. Adressez-vous à elle.`,
    nothingAboutThem: (name: string) =>
      `Rien dans ce message ne concerne ${name}. Une ligne sur ce qui vous a fait penser à lui écrire montre que le message n’est destiné à personne d’autre.`,
    slips: {
      'small-i': () => 'En anglais, «\u202fI\u202f» prend toujours une majuscule.',
      youre: (words: string) =>
        `«\u202f${words}\u202f» signifie «\u202fyou are\u202f». Vous vouliez sans doute écrire «\u202fyour\u202f».`,
      your: (words: string) =>
        `«\u202f${words}\u202f» devrait sans doute être «\u202fyou’re\u202f», forme courte de «\u202fyou are\u202f».`,
      space: () => 'Il y a un espace de trop avant ce signe de ponctuation.',
    },
    doubledWord: (word: string) => `«\u202f${word}\u202f» apparaît deux fois de suite.`,
    greeting: (name: string) => `Le message ne salue pas ${name} par son nom au début.`,
    words: (count: number, most: number) =>
      `Le message compte ${speech.number(count)} mots. Un premier message de ${speech.number(most)} mots au plus a plus de chances d’être lu et d’obtenir une réponse.`,
    characters: (count: number, most: number) =>
      `Le message compte ${speech.number(count)} caractères. Un premier message de ${speech.number(most)} caractères au plus a plus de chances d’être lu et d’obtenir une réponse.`,
    limit: (count: number, limit: number) =>
      `Le message compte ${speech.number(count)} caractères, et le canal en permet ${speech.number(limit)} au plus.`,
  },

  settingsFile: {
    misfit: 'Ces valeurs sont en conflit avec d’autres paramètres.',
    missing: (isFirst: boolean) =>
      `Les paramètres d’Informational Interviews sont introuvables\u202f: ${isFirst ? 'les valeurs par défaut s’appliquent' : 'vos paramètres précédents s’appliquent toujours'}, et rien n’est enregistré pour l’instant.`,
    unreadable: (isFirst: boolean) =>
      `Les paramètres d’Informational Interviews sont illisibles\u202f: ${isFirst ? 'les valeurs par défaut s’appliquent' : 'vos paramètres précédents s’appliquent toujours'}, et rien n’est enregistré pour l’instant.`,
    findIt:
      'Le fichier data.json du dossier du module a disparu. Attendez que la synchronisation le rapporte, ou redémarrez l’application pour repartir de zéro.',
    fixIt:
      'Le fichier data.json du dossier du module est illisible. Corrigez-le, ou supprimez-le et redémarrez l’application pour repartir de zéro.',
    faults: (
      found: readonly {
        readonly setting: keyof typeof settings;
        readonly entries: readonly string[];
      }[],
    ) => {
      const names = found.map(({ setting, entries }) => {
        const name = `«\u202f${settings[setting].name}\u202f»`;
        return entries.length === 0 ? name : `${name} (${speech.beside(entries)})`;
      });
      return `Certains paramètres d’Informational Interviews sont inutilisables, et leurs valeurs par défaut s’appliquent\u202f: ${speech.beside(names)}.`;
    },
    leftAsItWas: 'Le fichier est resté tel quel.',
  },

  folders: {
    isHidden: 'Obsidian ne regarde pas dans les dossiers dont le nom commence par un point.',
    isTemplates:
      'Les notes du dossier des modèles ne comptent jamais comme des personnes\u202f: le dossier des contacts ne peut être ni ce dossier ni l’un de ceux qu’il contient.',
    choose: 'Choisissez un dossier du coffre.',
    chooseAnother: 'Choisissez un autre dossier.',
    cannotFollow: (from: string, to: string) =>
      `Le dossier indiqué dans les paramètres ne peut pas passer de «\u202f${from}\u202f» à «\u202f${to}\u202f».`,
    moveBack: 'Replacez-le, ou choisissez un autre dossier dans les paramètres.',
    notFollowed: (from: string, to: string) =>
      `Le dossier indiqué dans les paramètres n’est pas passé de «\u202f${from}\u202f» à «\u202f${to}\u202f».`,
    someNotFollowed:
      'Un dossier a été déplacé, mais les paramètres gardent son ancien emplacement\u202f: choisissez-le à nouveau dans les paramètres.',
    contactsNamesake: (path: string, folder: string) =>
      `Le dossier «\u202f${path}\u202f» ne diffère du dossier des contacts «\u202f${folder}\u202f» que par les majuscules\u202f: aucun contact n’y est donc reconnu. Déplacez ses notes, ou renommez-le.`,
    templatesNamesake: (path: string, folder: string) =>
      `Le dossier «\u202f${path}\u202f» ne diffère du dossier des modèles «\u202f${folder}\u202f» que par les majuscules\u202f: aucun modèle n’y est donc utilisé. Déplacez ses notes, ou renommez-le.`,
  },

  dialogs: {
    save: 'Enregistrer',
    stay: 'Rester',
    leaveTitle: 'Quitter sans enregistrer\u202f?',
    leaveText: 'Ce que vous avez saisi ici sera perdu.',
    leave: 'Quitter',
    keepWriting: 'Continuer à écrire',
    letGo: {
      wouldBe: { replaced: 'Elle sera remplacée.', removed: 'Elle sera supprimée.' },
      keptInLog: (values: number) =>
        speech.count(values, {
          one: 'Son contenu est gardé dans le journal.',
          other: 'Leur contenu est gardé dans le journal.',
        }),
      replaceTitle: (name: string, values: number) =>
        speech.count(values, {
          one: () => `${name}\u202f: remplacer cette valeur\u202f?`,
          other: () => `${name}\u202f: remplacer ces valeurs\u202f?`,
        }),
      removeTitle: (name: string, values: number) =>
        speech.count(values, {
          one: () => `${name}\u202f: supprimer cette valeur\u202f?`,
          other: () => `${name}\u202f: supprimer ces valeurs\u202f?`,
        }),
      replace: 'Remplacer',
      remove: 'Supprimer',
      keep: 'Garder tel quel',
    },
  },

  failures: {
    command: (name: string) => `«\u202f${name}\u202f» n’a pas fonctionné.`,
    noteNotChanged: (name: string) => `La note «\u202f${name}\u202f» n’a pas été modifiée.`,
    noteNotOpened: (name: string) => `La note «\u202f${name}\u202f» n’a pas été ouverte.`,
    onlyNotOpened: 'La note n’a pas pu être ouverte.',
    halfWay: (notes: readonly string[]) =>
      speech.count(notes.length, {
        one: () =>
          `Un problème est survenu en cours de route, et ${speech.list(quoted(notes))} n’a pas pu être rétablie. Vérifiez-la vous-même.`,
        other: () =>
          `Un problème est survenu en cours de route, et ${speech.list(quoted(notes))} n’ont pas pu être rétablies. Vérifiez-les vous-même.`,
      }),
    diskFull: 'Le disque est plein\u202f: libérez de l’espace, puis réessayez.',
    notPermitted:
      'L’autorisation de lire ou d’écrire le fichier manque\u202f: vérifiez ses droits, puis réessayez.',
    unexpected:
      'Un imprévu est survenu. Réessayez\u202f; la console de développement donne les détails.',
    settingsNotSaved: 'Vos paramètres n’ont pas été enregistrés.',
    inConsole: 'La console de développement donne les détails.',
  },

  /** What the console is told of what went wrong. */
  logged: {
    settingsNotRead: 'Le fichier des paramètres est illisible.',
    settingsNotWritten: 'Le fichier des paramètres ne peut pas être écrit.',
    settingsBroken: 'Le fichier des paramètres est endommagé.',
    folderNotFollowed: 'Un dossier déplacé n’a pas été suivi.',
    notKeptOnDevice: (name: string) => `Impossible de conserver sur cet appareil\u202f: ${name}.`,
    listenerFailed: 'Une réaction interne à un changement a échoué.',
    talksNotRead: 'Les échanges d’une note n’ont pas été lus.',
    promisesNotRead: 'Les promesses d’une note n’ont pas été lues.',
    noteNotRead: (name: string) => `«\u202f${name}\u202f» est illisible.`,
    notSavedYet: (name: string) => `«\u202f${name}\u202f» n’est pas encore enregistré.`,
    writtenNevertheless: (name: string) =>
      `«\u202f${name}\u202f» a été écrit, bien qu’une erreur ait été signalée.`,
    goneNevertheless: (name: string) =>
      `«\u202f${name}\u202f» a disparu, bien qu’une erreur ait été signalée.`,
    promptsNotShown: 'Les questions de réflexion ne sont pas affichées.',
    boardNotDrawn: 'Le tableau d’une base n’a pas pu être dessiné.',
    baseNotRead: 'Le contenu d’une base n’a pas pu être lu.',
  },

  quoted: (name: string) => `«\u202f${name}\u202f»`,

  openNote: 'Ouvrir la note',

  openSettings:
    'Ouvrez les paramètres de l’application, puis «\u202fInformational Interviews\u202f».',

  openSettingsButton: 'Ouvrir les paramètres',

  steps: {
    undo: 'Annuler',
    undoLast: 'Annuler la dernière modification',
    nothingToUndo: 'Il n’y a rien à annuler.',
    alreadyUndone: 'Cette modification a déjà été annulée.',
    undone: (summary: string) => `Annulé\u202f: «\u202f${summary}\u202f».`,
    undoing: (done: number, of: number) =>
      `Annulation, notes\u202f: ${speech.number(done)} sur ${speech.number(of)}`,
    notUndone: (summary: string) => `Non annulé\u202f: «\u202f${summary}\u202f».`,
    noteGone: (name: string) => `Rien n’a été annulé\u202f: «\u202f${name}\u202f» n’existe plus.`,
    noteChanged: (name: string) =>
      `Rien n’a été annulé\u202f: «\u202f${name}\u202f» a changé entre-temps.`,
    nothingToChange: 'Il n’y avait rien à changer',
    nothingToChangeIn: (name: string) => `${name}\u202f: il n’y avait rien à changer`,
    said: (summary: string, further: readonly string[]) =>
      further.length === 0 ? summary : speech.sentences([ended(summary), ...further]),
    sentence: ended,
    both: (first: string, second: string) => speech.sentences([ended(first), second]),
  },

  choosePerson: {
    person: (name: string, company: string | null, status: Status | null) => {
      const work = company === null ? name : `${name}, ${company}`;
      return status === null ? work : `${work} (${statusBehindName[status]})`;
    },
    inFolder: (person: string, folder: string) => `${person} – ${folder}`,
  },

  search: {
    people: 'Rechercher',
    status: 'Statut',
    anyStatus: 'Tous les statuts',
    company: 'Entreprise',
    anyCompany: 'Toutes les entreprises',
    field: 'Domaine',
    anyField: 'Tous les domaines',
    found: (found: number, all: number) =>
      speech.count(all, {
        one: `${speech.number(found)} sur # personne`,
        other: `${speech.number(found)} sur # personnes`,
      }),
    nobodyFound: 'Personne ne correspond',
    showEveryone: 'Afficher tout le monde',
  },

  sidebar: {
    title: 'Suivis',
    show: 'Afficher les suivis',
    notShown: 'Les suivis n’ont pas pu être affichés.',
    lookBackOn: (wentWell: string) => `${wentWell}\u202f: voir la rétrospective`,

    groups: {
      today: 'Aujourd’hui',
      overdue: 'En retard',
      due: 'À faire',
      nextToAsk: 'À contacter ensuite',
      more: 'Le reste de la liste',
      upcoming: 'À venir',
      waiting: 'En attente',
      others: 'Les autres',
      problems: 'Problèmes',
    },
    since,
    moreOnList: (count: number) =>
      speech.count(count, { one: '# autre sur votre liste', other: '# autres sur votre liste' }),

    due: (count: number) => speech.count(count, { other: '# à faire' }),
    dueLabel: (count: number) =>
      speech.count(count, { other: '# à faire\u202f: afficher les suivis' }),

    nowDue: (count: number) => speech.count(count, { other: '# à faire.' }),
    doneNowDue: (name: string, count: number) =>
      speech.sentences([`${name}\u202f: fait.`, speech.count(count, { other: '# à faire.' })]),

    inPlay: (count: number, limit: number) =>
      speech.count(limit, {
        one: `${speech.number(count)} sur # conversation en cours`,
        other: `${speech.number(count)} sur # conversations en cours`,
      }),
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
          ? 'Aucune conversation n’est encore en cours.'
          : ended(`En cours\u202f: ${few(who, 8)}`);
      const free = silentAfter === 0 ? '' : `, ou après ${businessDays(silentAfter)} sans réponse`;
      const most = speech.count(limit, {
        one: 'S’en tenir à # conversation à la fois permet de lui accorder toute votre attention.',
        other:
          'S’en tenir à # conversations à la fois permet d’accorder à chacune toute votre attention.',
      });
      return speech.sentences([
        now,
        'Une conversation est en cours depuis votre demande jusqu’à votre échange.',
        `Une place se libère aussi quand vous avez envoyé une relance${free}.`,
        most,
        'Vous pouvez changer ce nombre dans les paramètres.',
      ]);
    },
    seats: (taken: number, places: number) =>
      `${speech.number(taken)} sur ${speech.number(places)}`,
    addPeople: 'Ajouter des personnes',
    selectSeveral: 'Sélectionner plusieurs personnes',

    card: {
      sides: 'Ce que montre la fiche',
      next: 'Ensuite',
      person: 'Cette personne',
      labels: {
        next: (name: string) => `Ensuite\u202f: ${name}`,
        person: (name: string) => `Cette personne\u202f: ${name}`,
      },
      forName: (words: string, name: string) => `${words}\u202f: ${name}`,
      task: ended,
      promises: {
        open: 'Promesses en cours',
        own: (text: string, day: Day | null, today: Day) =>
          `Promesse\u202f: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        theirs: (text: string, day: Day | null, today: Day) =>
          `En attente\u202f: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        more: (count: number) => speech.count(count, { one: '# autre', other: '# autres' }),
      },
      later: 'Plus tard',
      item: (what: string, left: string) => facts(what, left === '' ? null : left),
      nothingDue: 'Rien à faire pour l’instant.',
      through: 'Mise en relation par',
      ledTo: 'Vous a fait connaître',
      others: (count: number) => speech.count(count, { one: 'et # autre', other: 'et # autres' }),
    },

    steps: {
      label: (name: string) => `Les sept étapes avec ${name}`,
      names: {
        list: 'Sur ma liste',
        'reach-out': 'Prendre contact',
        time: 'Convenir d’une date',
        prepare: 'Préparer',
        interview: 'Entretien',
        thank: 'Remercier',
        reflect: 'Faire le bilan',
      } satisfies Readonly<Record<StepId, string>>,
      states: stepStates,
      booked: (interview: Day | DateTime, theirs: string | null, today: Day) =>
        `Entretien ${inBothClocks(on(interview, today), theirs)}`,
      step: (step: string, state: string, when: Day | DateTime | null, today: Day) =>
        `${step}\u202f: ${facts(state, when === null ? null : speech.when(when, today))}`,
    },

    row: {
      work: (role: string | null, company: string | null) => facts(role, company),
      statusUnknown: 'Statut inconnu',
      doing: (doing: string, name: string) => `${doing}\u202f: ${name}`,
      done: 'Déjà fait',
      alreadyDone: (words: string, command: string, name: string) =>
        `${words}\u202f: ${command}, ${name}`,
      waiting: (asked: Day, today: Day) => `En attente d’une réponse ${since(asked, today)}`,
      timesOffered: (offered: Day, today: Day) => {
        const word = speech.nearDay(offered, today);
        return `créneaux proposés ${word ?? `le ${speech.day(offered, today)}`}`;
      },
      select: (name: string) => `Sélectionner ${name}`,
      snooze: (name: string) => `Mettre ${name} en veille`,
      more: (name: string) => `Autres actions pour ${name}`,
    },

    problem: {
      quickFix: (fix: string, name: string) => `${fix}\u202f: ${name}`,
      newValue: (property: string, name: string) => `Nouvelle valeur de ${property} pour ${name}`,
      openAtLine: 'Ouvrir à la ligne',
      chooseStatus: 'Choisir un statut',
      examples,
    },

    narrow: 'Filtrer par action, statut, entreprise ou domaine',
    action: 'Action',
    anyAction: 'Toutes les actions',

    selection: {
      label: 'Pour toute la sélection',
      count: (count: number) =>
        count === 0
          ? 'Aucune sélection'
          : speech.count(count, { one: '# sélectionnée', other: '# sélectionnées' }),
      all: 'Tout sélectionner',
      leave: 'Annuler',
    },

    empty: {
      foreignStatus: (status: string) => `Vos notes utilisent déjà «\u202f${status}\u202f»`,
      start: 'Commencez par quelques personnes',
      nobodyYet:
        'Notez les personnes que vous connaissez ou admirez, ou ajoutez quelqu’un à qui vous pensez. Vous verrez ensuite ici quoi faire, et pourquoi.',
      noFolder: (folder: string) =>
        `Les notes sur ces personnes vont dans le dossier «\u202f${folder}\u202f», créé avec la première.`,
      folderGone: 'Le dossier des contacts est introuvable',
      otherFolder: (folder: string, other: string, notes: number) => {
        const found = speech.count(notes, {
          one: (count) => `il y a ${count} note avec un statut dans «\u202f${other}\u202f»`,
          other: (count) => `il y a ${count} notes avec un statut dans «\u202f${other}\u202f»`,
        });
        return `Les paramètres indiquent «\u202f${folder}\u202f», mais ${found}. Si vous avez renommé ou déplacé le dossier hors d’Obsidian, utilisez celui-là.`;
      },
      caughtUp: 'Tout est à jour',
      nothingAhead:
        'Rien à faire, et rien de prévu. Ajoutez quelqu’un dès qu’un métier pique votre curiosité.',
      nothingNow: 'Rien à faire pour l’instant',
      next: (name: string, what: string, day: Day, today: Day) =>
        `Ensuite\u202f: ${ended(`${name}, ${near(day, today)}`)} ${what}.`,
      useFolder: (folder: string) => `Utiliser «\u202f${folder}\u202f»`,
      addContact: 'Ajouter un contact',
      brainstorm: 'Chercher des noms',
      addOnePerson: 'Ajouter une personne',
      changeFolder: 'Changer de dossier',
      changePropertyNames: 'Noms des propriétés',
    },

    firstRun: {
      label: 'Premiers pas',
      title: 'Qu’est-ce qu’un entretien d’information\u202f?',
      text: 'Vous demandez une demi-heure à quelqu’un dont le métier vous intrigue, pour entendre à quoi il ressemble vraiment et quel chemin y a mené. Vous venez pour apprendre, jamais pour demander un emploi.',
      begin: 'Commencer',
      skip: 'Passer',
    },

    brainstorm: {
      label: 'Liste d’idées',
      howTo:
        'Notez qui vous vient à l’esprit, un nom par ligne. Dès qu’il y en a, vous pourrez les ajouter ici.',
      listed: (names: number, note: string) =>
        speech.count(names, {
          one: (count) =>
            `«\u202f${note}\u202f» contient ${count} nom qui n’est pas sur votre liste.`,
          other: (count) =>
            `«\u202f${note}\u202f» contient ${count} noms qui ne sont pas sur votre liste.`,
        }),
    },

    welcome: {
      title: 'Vous revoilà',
      waited: (count: number) =>
        count === 0
          ? 'Rien ne vous attend. Reprenez où vous voulez.'
          : speech.count(count, {
              one: '# action vous attend. Un message tardif fait encore plaisir, et vous pouvez aussi y renoncer.',
              other:
                '# actions vous attendent. Un message tardif fait encore plaisir, et vous pouvez aussi renoncer à certaines d’entre elles.',
            }),
      item: (what: string, from: Day, today: Day) => facts(what, since(from, today)),
      letGo: 'Y renoncer',
      letGoOf: (what: string, name: string) => `Y renoncer\u202f: ${what}, ${name}`,
      more: (count: number) =>
        speech.count(count, {
          one: '# autre dans la liste ci-dessous.',
          other: '# autres dans la liste ci-dessous.',
        }),
      close: 'Fermer',
    },

    unlisted: (count: number) =>
      speech.count(count, {
        one: '# note sur une personne n’est pas sur votre liste.',
        other: '# notes sur des personnes ne sont pas sur votre liste.',
      }),
    review: 'Passer en revue',

    menu: {
      groups: {
        write: 'Écrire',
        record: 'Noter',
        anotherDay: 'Noter pour un autre jour',
        interview: 'Entretien',
        plan: 'Planifier',
        links: 'Ouvrir ou copier',
      },
      further: (group: string) => `${group}…`,
      open: 'Ouvrir',
      openInNewTab: 'Ouvrir dans un nouvel onglet',
      whatToFix: 'Voir ce qu’il faut corriger dans cette note',
      copyEmail: 'Copier l’adresse e-mail',
      emailCopied: 'Adresse e-mail copiée.',
      openLinkedin: 'Ouvrir LinkedIn',
      linkedin: (written: string) => `LinkedIn\u202f: ${written}`,
    },

    failures: {
      noContactAdded: 'Aucun contact n’a été ajouté.',
      listNotChanged: 'Votre liste n’a pas été modifiée.',
      folderNotChanged: 'Le dossier des contacts n’a pas été changé.',
      emailNotCopied: 'L’adresse e-mail n’a pas été copiée.',
    },
  },

  people: {
    title: 'Personnes',
    show: 'Afficher les personnes',
    notShown: 'Les personnes n’ont pas pu être affichées.',

    lenses: { table: 'Tableau', board: 'Étapes', tree: 'Qui mène à qui' },
    lens: 'Affichage',
    count: people,
    add: 'Ajouter un contact',
    more: (name: string) => `Autres actions pour ${name}`,
    work: (role: string | null, company: string | null) => facts(role, company),
    day: (day: Day, today: Day) => speech.nearDay(day, today) ?? speech.day(day, today),
    late: (day: string) => `prévu\u202f: ${day}`,
    fit: (fit: number) => `${speech.number(fit)} sur 5`,

    columns: {
      name: 'Nom',
      company: 'Entreprise',
      role: 'Fonction',
      field: 'Domaine',
      status: 'Statut',
      lastTouch: 'Dernier contact',
      next: 'Ensuite',
      fit: 'Adéquation',
    },
    menuColumn: 'Plus',

    narrow: 'Filtrer par statut, entreprise ou domaine',

    board: {
      column: (stage: string, count: number) => `${stage}\u202f: ${people(count)}`,
      empty: 'Personne ici',
      move: 'Déplacer vers…',
      moved: (name: string, stage: string) => `${name} est maintenant dans «\u202f${stage}\u202f».`,
      notMoved: (name: string, why: string) =>
        speech.sentences([`Rien n’a été déplacé pour «\u202f${name}\u202f».`, why]),
    },

    stands: {
      identified: (name: string) => `Vous n’avez pas encore fait votre demande à ${name}.`,
      contacted: (name: string) =>
        `Vous avez fait votre demande à ${name} et attendez une réponse.`,
      replied: (name: string) => `${name} a répondu, et aucune date n’est encore convenue.`,
      scheduled: (name: string) => `Un entretien avec ${name} est fixé.`,
      interviewed: (name: string) => `Vous avez déjà parlé avec ${name}.`,
      'in-touch': (name: string) => `Vous êtes déjà en contact avec ${name}.`,
      declined: closedAs('declined'),
      'no-reply': closedAs('no-reply'),
      closed: closedAs('closed'),
    },
    interviewOver: (name: string) =>
      `La date de l’entretien avec ${name} est passée, mais vous n’avez pas encore dit comment c’était.`,
    afterwardsOpen: (name: string, open: readonly ClosingAction[]) =>
      `Il reste à faire pour ${name}\u202f: ${speech.list(open.map((action) => openAfterwards[action]))}.`,
    unknownStatus: (name: string) => `Le statut indiqué pour ${name} n’est pas reconnu.`,

    tree: {
      others: 'Sans intermédiaire',
      ledTo: (count: number) => `a mené à ${people(count)}`,
      loop: (name: string) => `mise en relation par ${name}, plus bas`,
    },

    empty: {
      nobody: 'Personne n’est encore sur votre liste',
      addSomeone:
        'Ajoutez quelqu’un dont le métier vous intrigue. Toutes les personnes ajoutées apparaissent ici, avec où vous en êtes et ce qui vient ensuite.',
      noReferrals: 'Aucune personne suggérée pour l’instant',
      howReferrals:
        'Quand un contact vous suggère une personne à rencontrer, ajoutez-la depuis le menu de ce contact.',
    },
    unknown: (count: number) =>
      speech.count(count, {
        one: '# personne a un statut non reconnu.',
        other: '# personnes ont un statut non reconnu.',
      }),
    showProblems: 'Afficher les suivis',

    base: {
      layout: 'Étapes des entretiens',
      notOffered: 'Bases n’a pas accepté la vue des étapes. Tout le reste fonctionne.',
      broken: {
        title: 'Les étapes n’ont pas pu être dessinées',
        hint: 'Un nouvel essai aura lieu au prochain changement. La console de développement donne les détails.',
      },
      reading: {
        title: 'Vos notes sont en cours de lecture',
        hint: 'Les étapes apparaîtront ensuite.',
      },
      failed: {
        title: 'Ce que trouve cette base n’a pas pu être lu',
        hint: 'Vérifiez ses filtres et ses formules. La console de développement donne les détails.',
      },
      nobody: {
        title: 'Cette base ne trouve rien',
        hint: 'Aucune note ne correspond à ses filtres. Vous pouvez les modifier dans la barre d’outils au-dessus.',
      },
      nobodyListed: {
        title: 'Cette base ne trouve personne de votre liste',
        hint: 'Les étapes montrent les personnes qui ont un statut. Vous pouvez modifier les filtres dans la barre d’outils au-dessus.',
      },
      others: (count: number) =>
        speech.count(count, {
          one: '# fichier de cette base ne concerne personne de votre liste.',
          other: '# fichiers de cette base ne concernent personne de votre liste.',
        }),
      unread: (count: number) =>
        speech.count(count, {
          one: '# note est encore en cours de lecture.',
          other: '# notes sont encore en cours de lecture.',
        }),
      grouped:
        'Les colonnes sont vos étapes\u202f: le regroupement de cette base n’est pas utilisé.',
    },
  },

  messages: {
    titles: {
      outreach: (name: string) => `Premier message à ${name}`,
      reminder: (name: string) => `Relance\u202f: ${name}`,
      'introduction-request': (name: string) => `Demande de mise en relation avec ${name}`,
      reply: (name: string) => `Réponse à ${name}`,
      confirmation: (name: string) => `Confirmation à ${name}`,
      move: (name: string) => `Report de l’entretien avec ${name}`,
      missed: (name: string) => `Après l’entretien manqué avec ${name}`,
      'thank-you': (name: string) => `Remerciement à ${name}`,
      'report-back': (name: string) => `Retour sur l’échange avec ${name}`,
      'check-in': (name: string) => `Donner des nouvelles à ${name}`,
      result: (name: string) => `Raconter la suite à ${name}`,
    },
    ownPromise: (text: string) => `Vous avez promis\u202f: ${ended(text)}`,
    theirPromise: (text: string) => `Vous attendez\u202f: ${ended(text)}`,
    notDrafted: 'Aucun message n’a été préparé.',
    template: 'Modèle',
    writtenBefore: (name: string) => `${name}, tel que vous l’aviez écrit`,
    templateFor: (name: string, channel: string) => `${name} (${channel})`,
    subject: 'Objet',
    message: 'Message',
    advice: 'Points à vérifier',
    subjectAdvice: (advice: string) => `Objet\u202f: ${advice}`,
    thingsToLookAt: (count: number) =>
      count === 0
        ? 'Rien à signaler'
        : speech.count(count, { one: '# point à vérifier', other: '# points à vérifier' }),
    moreToLookAt: (count: number) =>
      speech.count(count, { one: '# autre plus bas.', other: '# autres plus bas.' }),
    words: (count: number, most: number) =>
      speech.count(most, {
        one: `${speech.number(count)} sur # mot`,
        other: `${speech.number(count)} sur # mots`,
      }),
    characters: (count: number) =>
      speech.count(count, { one: '# caractère', other: '# caractères' }),
    charactersOf: (count: number, limit: number) =>
      speech.count(limit, {
        one: `${speech.number(count)} sur # caractère`,
        other: `${speech.number(count)} sur # caractères`,
      }),
    counts: (words: string, characters: string) => facts(words, characters),
    slotLegend: (length: number) => `Créneaux à proposer, ${minutes(length)} chacun`,
    noSlots:
      'Aucun moment libre trouvé dans les quatre prochaines semaines. Saisissez vous-même des créneaux, ou changez vos disponibilités dans les paramètres.',
    noSlotsThere: (from: string, until: string, city: string | null) =>
      city === null
        ? `Dans les quatre prochaines semaines, aucun moment libre ne tombe là-bas en semaine entre ${from} et ${until}.`
        : `Dans les quatre prochaines semaines, aucun moment libre ne tombe en semaine entre ${from} et ${until} à ${city}.`,
    lookAtWiderHours: 'Élargir les horaires',
    noTimeZone: (property: string, told: string) =>
      `«\u202f${told}\u202f» dans ${property} n’est pas le nom d’un fuseau horaire\u202f: seule votre propre heure compte. Écrivez-en un comme Asia/Singapore.`,
    slotsStay: 'Vous avez modifié les créneaux dans le texte\u202f: ils ne sont plus mis à jour.',
    language: 'Langue',
    noSuchLanguage: (wanted: string, instead: string) =>
      `Il n’y a pas encore de messages en ${wanted}\u202f; celui-ci est donc en ${instead}. Ajoutez un modèle avec cette langue pour l’utiliser.`,
    noLanguage: (told: string) =>
      `«\u202f${told}\u202f» dans language n’est pas un code de langue et ne compte donc pas. Écrivez-en un comme es ou pt-BR.`,
    ownReferrer: (name: string) =>
      `La note «\u202f${name}\u202f» désigne cette même personne dans referred-by. Indiquez-y plutôt qui a fait le lien.`,
    asked: {
      company: 'Son entreprise',
      role: 'Sa fonction',
      field: 'Son domaine professionnel',
      source: 'Où vous avez trouvé cette personne',
      'why-them': 'Ce qui a retenu votre attention',
      opening: 'Votre entrée en matière, une phrase ou deux adressées à cette personne',
      'first-name': 'Comment l’appeler',
      salutation: 'La formule de salutation',
      email: 'Son adresse e-mail',
      phone: 'Son numéro de téléphone',
      linkedin: 'Son profil LinkedIn',
      address: 'Son adresse postale',
      'referred-by': 'Qui a fait le lien',
      medium: 'La forme de l’échange\u202f: video, phone ou in person',
      place: 'Le lien, le numéro ou l’adresse',
      'calendar-id': 'L’identifiant de l’entrée dans votre agenda',
      takeaway: 'Ce que j’en retiens',
      'next-step': 'La prochaine étape',
      interview: 'La date dont vous convenez',
    } satisfies Readonly<Record<PropertyOfKind<'text'> | 'interview', string>>,
    openingHint:
      'Ce qui a retenu votre attention dans son travail, ou ce que vous avez en commun. C’est gardé dans la note.',
    yourNote: (whyThem: string) => `Votre propre note, qui n’est pas envoyée\u202f: ${whyThem}`,
    resumed: 'Vous aviez commencé ce message. Voici ce que vous aviez écrit.',
    startAfresh: 'Recommencer',
    keptForLater: (name: string) => `Votre message à ${name} est gardé jusqu’à votre retour.`,
    keepCopy: 'Garder une copie dans la note',
    placeholdersLeft: (placeholders: readonly string[]) =>
      `Il reste ${speech.list(placeholders)} dans le texte. Remplissez ce qui manque, ou appuyez à nouveau.`,
    noText:
      'Il n’y a pas de texte ici. Si vous avez écrit votre message ailleurs, appuyez à nouveau.',
    markAsSentAnyway: 'Noter quand même l’envoi',
    noTimeTaken:
      'Saisissez la date dont vous convenez, et l’entretien sera fixé. Appuyez à nouveau pour noter l’envoi sans date.',
    postToday: (address: string) =>
      address === ''
        ? 'Postez-la aujourd’hui\u202f: une carte met quelques jours, et elle touche davantage tant que l’échange est frais.'
        : `Postez-la aujourd’hui, à cette adresse\u202f: ${ended(address)} Une carte met quelques jours, et elle touche davantage tant que l’échange est frais.`,
    keptWith: (template: string) =>
      `Ce que vous avez écrit est gardé avec «\u202f${template}\u202f».`,
    fromYourTalk: (count: number) => `De votre échange (${speech.number(count)})`,
    fromYourTalkHint:
      'Mentionnez une chose qui vous a été dite\u202f: appuyez dessus pour l’insérer à l’endroit du curseur.',
    takeaway: 'Ce que j’en retiens',
    nextStep: 'Prochaine étape',
    theyNamed: 'Personnes suggérées',
    copySubject: 'Copier l’objet',
    subjectCopied: 'Objet copié.',
    copy: 'Copier',
    copied: 'Message copié.',
    notCopied: 'Le texte n’a pas pu être copié. Sélectionnez-le et copiez-le vous-même.',
    openMail: 'Ouvrir dans la messagerie',
    mailOpened: 'Ouvert dans votre messagerie.',
    pasteInMail:
      'Le message est trop long pour un lien\u202f: il a été copié, collez-le dans l’e-mail.',
    markAsSent: 'Noter l’envoi',
    failed: 'Cela n’a pas fonctionné, mais votre texte est toujours là.',
  },

  drafts: {
    outreach: {
      name: 'Rédiger un premier message',
      who: 'À qui voulez-vous demander un échange\u202f?',
    },
    reminder: { name: 'Rédiger une relance', who: 'Qui voulez-vous relancer\u202f?' },
    'introduction-request': {
      name: 'Rédiger une demande de mise en relation',
      who: 'Avec qui voulez-vous une mise en relation\u202f?',
    },
    reply: {
      name: 'Rédiger une réponse pour convenir d’une date',
      who: 'Avec qui voulez-vous convenir d’une date\u202f?',
    },
    confirmation: {
      name: 'Rédiger une confirmation',
      who: 'Quel entretien voulez-vous confirmer\u202f?',
    },
    move: {
      name: 'Rédiger un message pour déplacer l’entretien',
      who: 'Quel entretien voulez-vous déplacer\u202f?',
    },
    missed: {
      name: 'Rédiger un message après un entretien manqué',
      who: 'Quel entretien n’a pas eu lieu\u202f?',
    },
    'thank-you': { name: 'Rédiger un remerciement', who: 'Qui voulez-vous remercier\u202f?' },
    'report-back': {
      name: 'Rédiger un retour à la personne qui a fait le lien',
      who: 'Sur quel entretien voulez-vous faire un retour\u202f?',
    },
    'check-in': {
      name: 'Rédiger un mot pour donner des nouvelles',
      who: 'À qui voulez-vous donner des nouvelles\u202f?',
    },
    result: {
      name: 'Rédiger un message sur la suite d’un conseil',
      who: 'À qui voulez-vous raconter la suite\u202f?',
    },
  },

  conversation: {
    inserted: {
      'insert-preparation': (name: string) => `${name}\u202f: liste de préparation insérée`,
      'insert-questions': (name: string) => `${name}\u202f: questions insérées`,
      'insert-reflection': (name: string) => `${name}\u202f: bilan inséré`,
    },
    nothingMissing: (name: string) => `${name}\u202f: rien ne manquait`,
    allTicked: (name: string) => `${name}\u202f: tout est coché`,

    questions: {
      title: (name: string) => `Questions pour ${name}`,
      intro:
        'Cochez ce que vous voulez demander. Marquez d’une étoile jusqu’à trois questions essentielles\u202f: elles viennent en premier.',
      keys: 'Espace coche, S met une étoile, Entrée insère',
      insert: 'Insérer',
      filter: 'Cherchez, ou écrivez votre propre question',
      ownTopic: 'Les miennes',
      addOwn: (question: string) => `Ajouter «\u202f${question}\u202f»`,
      mustAsk: (question: string) => `Essentielle\u202f: ${question}`,
      count: (ticked: number, about: number, mustAsks: number) => {
        const chosen = `${speech.number(ticked)} sur ${speech.number(about)} environ`;
        return mustAsks === 0
          ? chosen
          : `${chosen}, ${speech.count(mustAsks, { one: '# essentielle', other: '# essentielles' })}`;
      },
      noMoreStars: (most: number) =>
        speech.count(most, {
          one: 'Vous avez déjà # étoile. Enlevez-la d’abord.',
          other: 'Vous avez déjà # étoiles. Enlevez-en une d’abord.',
        }),
      inNote: 'Déjà dans la note',
      askedBefore: 'Déjà posée à cette personne',
      newToField: (field: string) => `Encore ouverte dans ce domaine\u202f: ${field}`,
      askedColleagues: (names: readonly string[]) =>
        names.length > 2
          ? speech.count(names.length, {
              other: 'Déjà posée dans cette entreprise\u202f: # collègues',
            })
          : `Déjà posée dans cette entreprise\u202f: ${speech.list(names)}`,
    },

    timer: {
      notStarted: 'Le minuteur n’a pas démarré.',
      talkedAlready: (name: string) => `L’entretien avec ${name} est déjà noté comme fait.`,
      openLink: 'Ouvrir le lien',
      start: 'Lancer le minuteur',
      startAgain: 'Relancer le minuteur\u202f?',
      startFor: (name: string) => `Lancer un minuteur pour ${name}\u202f?`,
      wouldEnd: (name: string, left: number) =>
        `Le minuteur pour ${name} a encore ${minutes(left)}, et s’arrêtera si vous en lancez un autre.`,
      startAnew: 'Lancer le nouveau',
      keep: 'Garder l’actuel',
      label: (name: string) => `Minuteur de l’entretien\u202f: ${name}`,
      phases: {
        running: '',
        'last-question': 'Dernière question\u202f: qui d’autre rencontrer\u202f?',
        over: 'Le temps est écoulé. Remerciez et concluez.',
      },
      startsAt: (at: DateTime) => `Commence à ${timeOf(at)}`,
      counts: (name: string, from: DateTime) =>
        `Votre échange avec ${name} commence à ${timeOf(from)}, et le minuteur compte à partir de là.`,
      questions: 'Questions',
      add: (count: number) => speech.count(count, { other: '+#\u202fmin' }),
      stop: 'Arrêter',
      left: (name: string, count: number) =>
        `${name} ${speech.count(count, { other: '#\u202fmin' })}`,
      over: (name: string) => `${name}\u202f: temps écoulé`,
      ahead: (name: string, at: DateTime) => `${name}\u202f: commence à ${timeOf(at)}`,
      soon: (name: string, left: number, medium: string | null, place: string | null) =>
        `Dans ${minutes(left)}\u202f: ${facts(name, medium, place)}`,
      toLeave: (leave: string, name: string, interview: DateTime, place: string | null) =>
        `${leave}\u202f: ${facts(name, timeOf(interview), place)}`,
    },

    leaveBy,

    pane: {
      name: 'Ouvrir la conversation',
      who: 'Avec qui parlez-vous\u202f?',
      title: 'Conversation',
      titleWith: (name: string) => `Conversation avec ${name}`,
      nobody:
        'Aucune personne n’est choisie. Ouvrez une conversation depuis le menu d’une personne ou avec la commande.',
      unreadable: (name: string) =>
        `La note «\u202f${name}\u202f» ne peut pas être lue comme un contact pour l’instant. Ce que vous avez saisi est gardé.`,
      before: 'Avant',
      during: 'Pendant',
      afterwards: 'Après',
      startsIn: (clock: string) => `Commence dans ${clock}`,
      notBooked: 'Aucune date n’est encore convenue.',
      mustAsk: 'Essentielle',
      answerTo: (question: string) => `Réponse\u202f: ${question}`,
      whatTheySaid: 'Ce qui a été dit',
      anotherQuestion: 'Une autre question',
      add: 'Ajouter',
      leftOverIsFine: 'Il n’est pas nécessaire d’arriver au bout des questions.',
      theyNamed: 'Personne suggérée',
      theyPromised: 'On m’a promis',
      iPromised: 'J’ai promis',
      byWhen: 'Pour quand',
      practising: (habit: string) => `À travailler\u202f: ${ended(habit)}`,
      writeThanks: 'Écrire pour remercier',
      saved: 'Tout est enregistré dans la note.',
      saving: 'Enregistrement…',
      kept: (name: string) =>
        `Ce que vous aviez saisi sur ${name} n’était pas encore enregistré. Le revoici.`,
      written: (name: string) => `${name}\u202f: notes de la conversation`,
    },

    afterwards: {
      title: (name: string) => `Comment s’est passé l’échange avec ${name}\u202f?`,
      submit: 'Enregistrer et faire le bilan',
      later: 'Plus tard',
      referral: 'Vous a-t-on suggéré quelqu’un\u202f?',
      referralHint: 'Son nom',
      stepDay: 'Jour de la prochaine étape',
      inAWeek: (day: Day, today: Day) =>
        `${speech.day(day, today)}, dans une semaine, sauf si vous choisissez un autre jour.`,
      ended: 'Quand cela s’est-il terminé\u202f?',
      endedOn: (day: Day, today: Day) => {
        const said = speech.day(day, today);
        return ended(speech.nearDay(day, today) === 'hier' ? `Hier, ${said}` : `Le ${said}`);
      },
      notAsked: (name: string) =>
        `L’entretien avec ${name} est noté comme fait, mais vous n’avez pas encore dit comment cela s’est passé. Vous pourrez insérer le bilan plus tard.`,
      notSaved: (name: string) =>
        `Vos réponses sur l’échange avec ${name} n’ont pas été enregistrées.`,
      noted: (name: string) => `${name}\u202f: échange noté, bilan prêt`,
      reflectionReady: (name: string) => `${name}\u202f: bilan prêt`,
      referralNotAdded: (name: string) => `Aucune note n’a été ajoutée pour «\u202f${name}\u202f».`,
      leftAsItWas: (property: string) =>
        `«\u202f${property}\u202f» reste inchangé\u202f: sa valeur n’est pas valable et est trop longue pour le journal. Votre réponse est dans le journal. Raccourcissez ou corrigez la valeur dans la note.`,
      draftThanks: 'Écrire pour remercier',
    },
  },

  insertions: {
    'insert-preparation': {
      name: 'Insérer la liste de préparation',
      who: 'Quel entretien voulez-vous préparer\u202f?',
    },
    'insert-questions': {
      name: 'Insérer des questions d’entretien',
      who: 'À qui voulez-vous poser ces questions\u202f?',
    },
    'insert-reflection': {
      name: 'Insérer le bilan',
      who: 'De quel entretien voulez-vous faire le bilan\u202f?',
    },
  },

  startTimer: { name: 'Lancer le minuteur d’entretien', who: 'Avec qui parlez-vous\u202f?' },

  adding: {
    add: 'Ajouter un contact',
    addFromList: 'Ajouter des contacts depuis une liste',
    insertBrainstorm: 'Insérer une liste d’idées',
    nobodyAdded: 'Aucun contact n’a été ajouté.',
    chooseFolder:
      'Aucun contact n’a été ajouté\u202f: choisissez d’abord un dossier ou un tag des contacts dans les paramètres.',
    nameless:
      'Aucun contact n’a été ajouté\u202f: il faut à la note un nom avec des lettres ou des chiffres.',
    namedBy: (name: string) => `Ajouter une personne suggérée par ${name}`,
    personNotAdded: (name: string) => `Aucune note n’a été ajoutée pour «\u202f${name}\u202f».`,
    added: (name: string, referrer: string | null) =>
      `${name}\u202f: ajout à votre liste${referrer === null ? '' : ` (suggestion\u202f: ${referrer})`}`,
    named: (name: string, referrer: string) => `${name}\u202f: suggestion notée (${referrer})`,
    isThere: (name: string) => `${name} a déjà une note\u202f: rien n’a été ajouté.`,
    isThereNotOpened: (name: string) =>
      `${name} a déjà une note\u202f: rien n’a été ajouté. Elle n’a pas pu être ouverte.`,
    filled: (name: string) => `${name}\u202f: note complétée de ce qui manquait`,
    setReferrer: (name: string) => `Noter la mise en relation par ${name}`,
    referred: (name: string, referrer: string) =>
      `${name}\u202f: mise en relation notée (${referrer})`,

    form: {
      labels: {
        name: 'Nom',
        company: 'Entreprise',
        role: 'Fonction',
        'why-them': 'Ce qui a retenu votre attention',
        source: 'Où vous avez trouvé cette personne',
        'referred-by': 'Mise en relation par',
        email: 'E-mail',
        linkedin: 'LinkedIn',
        phone: 'Téléphone',
        field: 'Domaine',
        priority: 'Priorité',
      },
      firstPriority: 'Le numéro 1 vient en premier',
      writeName: 'Saisissez un nom.',
      writePriority: 'Saisissez un nombre entier, 0 ou plus, ou laissez vide.',
      writeOneLine: 'Saisissez-le sur une seule ligne.',
      putOnList: 'Mettre sur ma liste',
      unlisted: (name: string) =>
        `${name} a déjà une note. Elle sera ajoutée à votre liste et restera sinon telle quelle.`,
      namesake: (name: string) =>
        `C’est une autre personne du même nom\u202f: la nouvelle note s’appellera «\u202f${name}\u202f».`,
      isThere: (name: string) => `${name} a déjà une note, qui s’ouvre à la place.`,
      isThereWithNews: (name: string) =>
        `${name} a déjà une note. Ce qu’elle ne dit pas encore y est ajouté\u202f; ce qu’elle dit reste.`,
      addToNote: 'Ajouter à sa note',
      openNote: 'Ouvrir la note',
    },

    brainstorm: {
      addThese: 'Ajouter ces personnes',
      notMade: 'Aucune liste d’idées n’a été créée.',
      nobodyYet: 'Personne n’est encore sur cette liste\u202f: écrivez un nom par ligne.',
      inserted: (name: string) => `${name}\u202f: liste d’idées insérée`,
      made: 'Liste d’idées créée',
    },

    list: {
      noneAdded: 'Aucun contact n’a été ajouté.',
      openNote: 'Ouvrez d’abord la note qui contient votre liste.',
      chooseLines:
        'Sélectionnez les lignes des personnes à ajouter, ou placez le curseur dans une liste de personnes.',
      noNames: 'Rien n’a été ajouté\u202f: il n’y a aucun nom sur ces lignes.',
      linksOnly: (links: number) =>
        speech.count(links, {
          one: 'Rien n’a été ajouté\u202f: # ligne ici est déjà un lien.',
          other: 'Rien n’a été ajouté\u202f: # lignes ici sont déjà des liens.',
        }),
      done: (name: string, added: number, linked: number) => {
        const made = `${people(added)} sur votre liste`;
        const links = speech.count(linked, {
          one: 'lien vers # personne qui a déjà une note',
          other: 'liens vers # personnes qui ont déjà une note',
        });
        if (linked === 0) return `${name}\u202f: ${made}`;
        return added === 0 ? `${name}\u202f: ${links}` : `${name}\u202f: ${made}, ${links}`;
      },
      intro: (links: number) => {
        const told =
          'Voici ce que disent les lignes. Corrigez ce qui est faux, et décochez les personnes que vous ne voulez pas ajouter.';
        const kept = speech.count(links, {
          one: '# ligne est déjà un lien et reste telle quelle.',
          other: '# lignes sont déjà des liens et restent telles quelles.',
        });
        return links === 0 ? told : speech.sentences([told, kept]);
      },
      keys: 'Entrée ajoute, Échap annule',
      tickAll: 'Tout cocher',
      untickAll: 'Tout décocher',
      line: (number: number) => `Ligne ${speech.number(number)}`,
      addPerson: (name: string) => `Ajouter ${name}`,
      submit: (added: number, linked: number) => {
        if (linked === 0) return `Ajouter ${people(added)}`;
        const links = speech.count(linked, { one: '# lien', other: '# liens' });
        return added === 0 ? `Créer ${links}` : `Ajouter ${people(added)}, créer ${links}`;
      },
      unusableName:
        'Une note ne peut pas porter ce nom\u202f: saisissez-en un avec des lettres ou des chiffres',
      atCompany: (name: string, company: string) => `${name} (${company})`,
      mayBe: (names: readonly string[]) =>
        `Il s’agit peut-être de cette personne\u202f: ${speech.anyOf(names)}. Saisissez l’entreprise pour préciser`,
      isElsewhere: 'Même nom que la personne au-dessus, dans une autre entreprise',
      samePerson: 'La même personne qu’au-dessus\u202f: les deux lignes mènent à une seule note',
      unlisted: (name: string, isLinked: boolean) =>
        isLinked
          ? `${name} a déjà une note, qui sera ajoutée à votre liste`
          : `${name} a déjà une note, qui sera ajoutée à votre liste et liée`,
      namesake: (name: string) =>
        `Une autre personne du même nom\u202f: la nouvelle note s’appellera «\u202f${name}\u202f»`,
      isThere: (name: string) => `${name} a déjà une note, qui sera liée`,
      state: (fate: string, found: readonly string[]) => {
        const beside = speech.beside(found);
        return fate === '' || beside === '' ? fate + beside : `${fate} · ${beside}`;
      },
      doubts,
    },

    review: {
      title: 'Avec qui vaut-il la peine de parler\u202f?',
      intro:
        'Cochez les personnes que vous voulez sur votre liste. Les autres restent telles quelles.',
      list: 'Personnes',
      filterHint: 'Nom, fonction, entreprise ou dossier',
      noneFound: 'Personne ne correspond',
      keys: 'Les flèches déplacent, Espace coche, Entrée ajoute',
      submit: 'Ajouter à ma liste',
      tickFirst: 'Cochez d’abord quelqu’un.',
      allOnList: 'Toutes les notes sur des personnes sont déjà sur votre liste.',
    },
  },

  ownNotes: {
    look: 'Examiner mes notes sur des personnes',
    lookWhy: 'Voyez les noms qu’elles emploient, et choisissez à quoi le module se fie.',
    noPeople:
      'Aucune note sur une personne n’a été trouvée. Mettez-les dans le dossier des contacts, ou définissez un tag ou une propriété qui les repère.',
    nothingFound: (people: number) =>
      speech.count(people, {
        one: '# note sur une personne\u202f: le module lit déjà les noms qu’elle emploie.',
        other: '# notes sur des personnes\u202f: le module lit déjà les noms qu’elles emploient.',
      }),
    found: (count: number) =>
      speech.count(count, {
        one: '# élément porte un autre nom dans vos notes.',
        other: '# éléments portent un autre nom dans vos notes.',
      }),
    seeFound: 'Voir lesquelles',
    habitsIntro: (people: number) =>
      speech.count(people, {
        one: 'Cochez ce à quoi le module doit se fier pour lire votre note sur une personne. Cela change vos paramètres, et aucune note.',
        other:
          'Cochez ce à quoi le module doit se fier pour lire vos # notes sur des personnes. Cela change vos paramètres, et aucune note.',
      }),
    habits: {
      title: 'Les noms qu’emploient vos notes',
      list: 'Ce qui a été trouvé',
      filterHint: 'Propriété, tag, dossier ou valeur',
      noneFound: 'Rien ne correspond',
      keys: 'Les flèches déplacent, Espace coche, Entrée enregistre',
      submit: 'Enregistrer',
      tickFirst: 'Cochez d’abord quelque chose.',
    },
    ownName: (name: string, property: PropertyName) => {
      const meaning = hardNames[property];
      const read = `Lire «\u202f${name}\u202f» comme ${property}`;
      return meaning === undefined ? read : `${read}, ${meaning}`;
    },
    marker: (name: string, value: string) =>
      `Les notes avec «\u202f${name}: ${value}\u202f» concernent des personnes`,
    markerShort: (name: string, value: string) => `${name}: ${value}`,
    tag: (tag: string) => `Les notes avec #${tag} concernent des personnes`,
    folder: (path: string) => `Les notes de «\u202f${path}\u202f» concernent des personnes`,
    counted: (notes: number, samples: readonly string[]) => {
      const count = speech.count(notes, { one: '# note', other: '# notes' });
      return samples.length === 0 ? count : `${count}\u202f: ${speech.beside(samples)}`;
    },
    unread: (count: number, example: string) =>
      speech.count(count, {
        one: (number) => `${number} valeur est illisible\u202f: «\u202f${example}\u202f»`,
        other: (number) =>
          `${number} valeurs sont illisibles, par exemple «\u202f${example}\u202f»`,
      }),
    passedOver: (name: string, notes: number) =>
      speech.count(notes, {
        one: (number) =>
          `«\u202f${name}\u202f» a le même sens dans ${number} note, et n’y est pas lu`,
        other: (number) =>
          `«\u202f${name}\u202f» a le même sens dans ${number} notes, et n’y est pas lu`,
      }),
    saved: 'Enregistré dans vos paramètres.',
    unlisted: (notes: number) =>
      speech.count(notes, {
        one: '# note sur une personne n’est pas sur votre liste.',
        other: '# notes sur des personnes ne sont pas sur votre liste.',
      }),

    fields: {
      turn: 'Convertir les champs en ligne en propriétés',
      look: 'Chercher des champs en ligne',
      reading: 'Lecture de vos notes sur des personnes…',
      readSoFar: (done: number, all: number) =>
        `Lecture de vos notes sur des personnes\u202f: ${speech.number(done)} sur ${speech.number(all)}`,
      noneFound:
        'Aucun champ en ligne correspondant à une propriété de contact n’a été trouvé dans vos notes sur des personnes.',
      nothingChanged: 'Aucune note n’a été modifiée.',
      dialog: {
        title: 'Convertir les champs en ligne en propriétés',
        intro:
          'Dans chaque note cochée, ces champs deviennent des propriétés. Une ligne qui ne contient rien d’autre disparaît\u202f; dans une phrase, la valeur reste en texte simple. Tout le reste demeure tel quel.',
        list: 'Notes avec des champs en ligne',
        filterHint: 'Nom, dossier ou valeur',
        noneFound: 'Aucune note ne correspond',
        keys: 'Les flèches déplacent, Espace coche, Entrée convertit',
        submit: 'Convertir en propriétés',
        tickFirst: 'Cochez d’abord une note.',
      },
      becomes: (name: string, value: string) => `${name}: ${value}`,
      stays: (written: string, why: FieldStays) => `Reste\u202f: ${written} (${staysBecause[why]})`,
      done: (who: string) => `${who}\u202f: champs en ligne convertis en propriétés`,
    },
  },

  ticking: {
    filter: 'Filtrer',
    tickAll: (count: number) => speech.count(count, { one: 'Cocher #', other: 'Cocher les #' }),
    untickAll: (count: number) =>
      speech.count(count, { one: 'Décocher #', other: 'Décocher les #' }),
    more: (count: number) =>
      speech.count(count, {
        one: 'Et # autre\u202f: saisissez une partie du nom ci-dessus.',
        other: 'Et # autres\u202f: saisissez une partie du nom ci-dessus.',
      }),
    ticked: (count: number, all: number) =>
      speech.count(count, {
        one: `# cochée sur ${speech.number(all)}`,
        other: `# cochées sur ${speech.number(all)}`,
      }),
  },

  addReferral: {
    name: 'Ajouter une personne suggérée',
    who: 'Qui vous a suggéré quelqu’un\u202f?',
  },

  firstSettings: {
    title: 'Avant de commencer',
    allSet: 'Tout est prêt.',
    allSetButUnlisted: (notes: number) =>
      speech.count(notes, {
        one: 'Tout est prêt. # note sur une personne n’est pas sur votre liste.',
        other: 'Tout est prêt. # notes sur des personnes ne sont pas sur votre liste.',
      }),
    review: 'Passer en revue',
    intro: 'Passez ce que vous voulez\u202f: tout cela peut être changé dans les paramètres.',
    curiousAbout: 'Qu’est-ce qui vous intéresse\u202f?',
    curiousHint:
      'Le genre de travail dont vous voulez entendre parler. Vos messages le mentionnent.',
    curiousExample: 'Design produit, soins infirmiers, urbanisme…',
    useFolder: (path: string) => `Utiliser le dossier «\u202f${path}\u202f»`,
    contactsFolderHint: 'Là où sont, ou seront, vos notes sur des personnes.',
    folderToCome: 'Ce dossier n’existe pas encore. Il sera créé avec votre premier contact.',
    availabilityHint:
      'Les messages proposent des créneaux pris dans ces horaires. Vous pouvez aussi les saisir, par exemple lun à ven de 18:00 à 21:00.',
    availabilityMistake:
      'Saisissez des jours et des heures, par exemple lun à ven de 18:00 à 21:00\u202f; sam de 10:00 à 12:00.',
  },

  learning: {
    command: 'Insérer ce que j’ai appris',
    openNote: 'Ouvrez la note où vous voulez mettre ce que vous avez appris, puis réessayez.',
    noTalkYet:
      'Il n’y a pas encore d’échange dont tirer des leçons. Réessayez après en avoir eu un.',
    inserted: (note: string, count: number) =>
      `${note}\u202f: ce que vous avez appris est inséré (${talks(count)})`,
    upToDate: (note: string) => `${note}\u202f: ce que vous avez appris est déjà à jour`,
    comparison: {
      command: 'Insérer la comparaison',
      openNote: 'Ouvrez la note où vous voulez mettre la comparaison, puis réessayez.',
      noTalkYet: 'Il n’y a pas encore d’échange à comparer. Réessayez après en avoir eu un.',
      inserted: (note: string, count: number) =>
        `${note}\u202f: comparaison insérée (${talks(count)})`,
      upToDate: (note: string) => `${note}\u202f: la comparaison est déjà à jour`,
    },
  },

  importing: {
    command: 'Importer des personnes',
    nobody: 'Aucune personne n’a été importée.',
    stopped: 'Vous avez tout arrêté\u202f: rien n’a été importé et aucune note n’a été modifiée.',
    leftOut: (names: readonly string[]) =>
      `Sans changement, car la note ne peut pas être modifiée\u202f: ${ended(few(names))}`,
    changedMeanwhile:
      'Vos notes ont changé entre-temps. Voici ce que fait maintenant l’importation\u202f: appuyez à nouveau sur le bouton.',
    leaveTitle: 'Quitter sans importer\u202f?',
    leaveText: 'Rien n’est encore importé, et vos choix ici seront perdus.',
    leaveWritingTitle: 'Arrêter l’importation\u202f?',
    leaveWritingText:
      'Ce qui est déjà écrit est repris\u202f: les nouvelles notes vont à la corbeille, et les notes modifiées redeviennent comme avant.',
    nothingToDo: 'Rien à importer\u202f: les notes disent déjà tout cela',

    choose: {
      intro:
        'Choisissez un fichier avec des personnes que vous connaissez\u202f: Connections.csv de LinkedIn ou son archive complète, des contacts de Google ou d’Outlook, des vCards d’un téléphone, ou tout fichier CSV.',
      promise:
        'Le fichier n’est lu que sur cet appareil. Vous voyez ensuite qui s’y trouve, et rien n’est écrit avant que vous ayez coché qui importer.',
      file: 'Choisir un fichier',
      another: 'Choisir un autre fichier',
      whereFrom: 'Où trouver le fichier',
      sources: [
        [
          'LinkedIn',
          'Dans les préférences, sous la confidentialité des données, demandez une copie de vos données et cochez les relations. LinkedIn l’envoie par e-mail en quelques minutes.',
        ],
        ['Google', 'Ouvrez vos contacts sur le web et exportez-les au format CSV.'],
        ['Outlook', 'Ouvrez vos contacts sur le web et exportez-les tous.'],
        [
          'iCloud',
          'Sur icloud.com, ouvrez vos contacts, sélectionnez-les tous et exportez une vCard.',
        ],
        ['Android', 'Dans l’application de contacts, exportez vos contacts dans un fichier.'],
      ],
    },

    busy: {
      reading: (name: string) => `Lecture\u202f: ${name}…`,
      looking: 'Recherche de leurs notes…',
      planning: 'Préparation des notes…',
      writing: (done: number, of: number) =>
        `Écriture des notes\u202f: ${speech.number(done)} sur ${speech.number(of)}`,
      stopping: 'Arrêt en cours…',
      takingBack: 'Retrait de ce qui a été écrit…',
      progress: 'Avancement',
      stop: 'Arrêter',
    },

    columns: {
      title: 'Que contient chaque colonne\u202f?',
      intro: (name: string) =>
        `Le contenu des colonnes n’est pas clair dans ce fichier\u202f: ${name}. Choisissez au moins le nom.`,
      none: 'Pas dans le fichier',
      unnamed: (place: number) => `Colonne ${speech.number(place)}`,
      fields: {
        name: 'Nom complet',
        firstName: 'Prénom',
        lastName: 'Nom de famille',
        company: 'Entreprise',
        role: 'Fonction',
        email: 'E-mail',
        phone: 'Téléphone',
        linkedin: 'LinkedIn',
        address: 'Adresse',
      },
      sample: (values: readonly string[]) => `Par exemple ${speech.anyOf(values)}`,
      show: 'Afficher les personnes',
      change: 'Modifier les colonnes',
    },

    people: {
      found: (name: string, all: number, isNew: number) => {
        const there = all - isNew;
        if (all === 0) return `Il n’y a personne dans ${name}.`;
        if (there === 0) return `${people(all)} dans ${name}, encore sans note.`;
        if (isNew === 0) return `${people(all)} dans ${name}, déjà avec une note.`;
        return `${people(all)} dans ${name}\u202f: ${speech.number(isNew)} sans note, ${speech.number(there)} avec une note.`;
      },
      search: 'Rechercher',
      narrow: 'Choisir qui afficher',
      filter: 'Afficher',
      filters: {
        everyone: 'Tout le monde',
        new: 'Personnes sans note',
        there: 'Personnes avec une note',
        differs: 'Personnes dont les données diffèrent',
      },
      list: 'Personnes du fichier',
      sortBy: 'Trier par',
      sorts: {
        asInFile: 'Ordre du fichier',
        byColumn: (column, isDescending) =>
          isDescending ? `${column}, décroissant` : `${column}, croissant`,
        newFirst: 'Nouvelles personnes en premier',
        newLast: 'Nouvelles personnes en dernier',
      },
      columns: {
        name: 'Nom',
        company: 'Entreprise',
        role: 'Fonction',
        fate: 'Ce que fait l’importation',
      },
      tick: (name: string) => `Importer ${name}`,
      ticked: (count: number) =>
        count === 0
          ? 'Aucune personne cochée.'
          : speech.count(count, { one: '# personne cochée.', other: '# personnes cochées.' }),
      fate: {
        new: 'Nouvelle note',
        namesake: (name: string) => `Nouvelle note «\u202f${name}\u202f»`,
        adds: (fields: readonly string[]) => `Ajoute à la note\u202f: ${speech.list(fields)}`,
        noteIs: (name: string) => `Sa note est «\u202f${name}\u202f»`,
        listed: 'Déjà sur votre liste',
        unlisted: 'A une note, mais n’est pas sur votre liste',
        unlistedAdds: (fields: readonly string[]) =>
          `A une note, pas sur votre liste. Ajoute\u202f: ${speech.list(fields)}`,
        taken: 'Une note de ce nom est déjà là',
        mayBe: (names: readonly string[]) => `Peut-être ${speech.anyOf(names)}`,
        times: (count: number) =>
          count === 2
            ? 'deux fois dans le fichier'
            : speech.count(count, { other: '# fois dans le fichier' }),
      },
      inNote: (field: string, stays: string, other: string) =>
        `${field}\u202f: «\u202f${stays}\u202f» reste dans la note, le fichier dit «\u202f${other}\u202f»`,
      unfit: (field: string, text: string) => `${field}, non repris\u202f: «\u202f${text}\u202f»`,
      inFile: (field: string, stays: string, other: string) =>
        `${field}\u202f: «\u202f${stays}\u202f», plus bas «\u202f${other}\u202f»`,
      addToList: (count: number) =>
        count === 0 ? 'Ajouter à ma liste' : `Ajouter ${people(count)} à ma liste`,
      notesOnly: 'Créer seulement les notes',
      notesOnlyHint:
        'Sans statut\u202f: ces personnes ne sont pas sur votre liste tant que vous ne les y mettez pas.',
    },

    hidden: (count: number) =>
      speech.count(count, {
        one: '# relation est masquée par LinkedIn\u202f: le fichier n’en donne pas le nom.',
        other: '# relations sont masquées par LinkedIn\u202f: le fichier n’en donne pas les noms.',
      }),
    withText: (told: string, text: string) => `${told} (${text})`,
    unread: {
      'no-name': (line: number) => `Ligne ${line}\u202f: pas de nom`,
      company: (line: number) => `Ligne ${line}\u202f: une entreprise, pas une personne`,
      group: (line: number) => `Ligne ${line}\u202f: un groupe, pas une personne`,
      formula: (line: number) => `Ligne ${line}\u202f: une formule à la place d’un nom`,
      'open-quote': (line: number) => `Ligne ${line}\u202f: un guillemet n’est jamais refermé`,
      'shifted-row': (line: number) => `Ligne ${line}\u202f: des guillemets décalent ses colonnes`,
      'broken-card': (line: number) => `Ligne ${line}\u202f: rien n’est lisible dans cette carte`,
      'open-card': (line: number) => `Ligne ${line}\u202f: cette carte ne se termine jamais`,
      'too-long': (line: number) => `Ligne ${line}\u202f: trop longue pour être une personne`,
      'too-many': (line: number) =>
        `Ligne ${line}\u202f: trop de personnes, rien n’est lu à partir d’ici`,
    } satisfies Readonly<Record<Exclude<UnreadReason, 'hidden-member'>, (line: number) => string>>,
    refused: {
      empty: 'Ce fichier est vide.',
      'no-people': 'Il n’y a personne dans ce fichier.',
      'not-a-list':
        'Ce fichier n’est pas une liste de personnes. Choisissez un fichier CSV, une vCard ou l’archive de LinkedIn.',
      workbook:
        'C’est un classeur de tableur. Ouvrez-le, enregistrez-le au format CSV et choisissez ce fichier-là.',
      'not-the-connections':
        'Ce sont les messages ou les invitations de LinkedIn. Choisissez Connections.csv dans la même archive.',
      'no-connections-in-archive':
        'Il n’y a pas de Connections.csv dans cette archive. Demandez à LinkedIn vos relations, ou l’archive complète.',
      'broken-archive':
        'Cette archive est endommagée, verrouillée ou compressée d’une manière inhabituelle. Téléchargez-la à nouveau, ou décompressez-la et choisissez le fichier qu’elle contient.',
      'too-large': 'Ce fichier est trop gros pour être une liste de personnes.',
    } satisfies Readonly<Record<RefusedReason, string>>,

    encoding: 'Des lettres semblent fausses\u202f? Lire comme',
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, gros-boutiste)',
      'windows-1252': 'Europe de l’Ouest (windows-1252)',
      'windows-1250': 'Europe centrale (windows-1250)',
      'windows-1251': 'Cyrillique (windows-1251)',
      macintosh: 'Mac (ancien)',
      shift_jis: 'Japonais',
      gb18030: 'Chinois',
    },

    unreadCount: (entries: number) =>
      speech.count(entries, { one: '# entrée non lue', other: '# entrées non lues' }),
    moreUnread: (entries: number) =>
      speech.count(entries, { one: 'et # autre', other: 'et # autres' }),

    notRead: (name: string) =>
      `Ce fichier n’a pas pu être lu\u202f: ${name}. Choisissez-le à nouveau.`,

    done: (made: number, listed: number, filled: number) =>
      `Importation\u202f: ${speech.list([
        ...(made === 0
          ? []
          : [
              speech.count(made, {
                one: '# personne importée',
                other: '# personnes importées',
              }),
            ]),
        ...(listed === 0 ? [] : [`${people(listed)} de plus sur votre liste`]),
        ...(filled === 0
          ? []
          : [speech.count(filled, { one: '# note complétée', other: '# notes complétées' })]),
      ])}`,
  },

  lookBack: {
    title: 'Rétrospective',
    notShown: 'La rétrospective n’a pas pu être affichée.',
    notRead: 'Vos échanges n’ont pas pu être lus. Fermez ce volet et rouvrez-le.',
    reading: 'Lecture de vos notes…',

    parts: lookBackParts,
    shownAs: 'Affichage',
    search: 'Chercher des échanges',
    narrow: 'Filtrer par domaine, entreprise, fonction ou période',
    traits: { field: 'Domaine', company: 'Entreprise', role: 'Fonction' },
    anyTrait: {
      field: 'Tous les domaines',
      company: 'Toutes les entreprises',
      role: 'Toutes les fonctions',
    },
    groupName: (name: string, trait: TalkTrait) => (name === '' ? notNoted[trait] : name),
    span: 'Période',
    spans: {
      0: 'Toute la période',
      30: '30 derniers jours',
      90: '90 derniers jours',
      365: '365 derniers jours',
    } satisfies Readonly<Record<Span, string>>,
    count: talks,
    found: (found: number, all: number) =>
      speech.count(all, {
        one: (count) => `${speech.number(found)} sur ${count} échange`,
        other: (count) => `${speech.number(found)} sur ${count} échanges`,
      }),
    sideBySideBy: 'Comparer par',
    sideBySide: { field: 'Par domaine', company: 'Par entreprise', role: 'Par fonction' },
    noTalkFound: 'Aucun échange ne correspond',
    showAll: 'Afficher tous les échanges',

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
          ? `${talks(count)} jusqu’ici.`
          : inGroups === count
            ? ended(`${talks(count)}, ${where}`)
            : ended(`${talks(count)}, dont ${speech.number(inGroups)} ${where}`);
      const best =
        highest === null ? '' : `${inTrait[trait](highest.group)} (${fitList(highest.fits)})`;
      const least =
        lowest === null ? '' : `${inTrait[trait](lowest.group)} (${fitList(lowest.fits)})`;
      const ends =
        highest === null
          ? []
          : lowest === null
            ? [`L’adéquation est la plus forte ${best}.`]
            : [`L’adéquation est la plus forte ${best} et la plus faible ${least}.`];
      const open =
        unknown === null
          ? []
          : [
              ended(
                `«\u202f${unknown.topic}\u202f» reste à explorer ${inTrait[trait](unknown.group)}`,
              ),
            ];
      const more = count < 3 ? ['Après quelques autres, vous pourrez les comparer ici.'] : [];
      return speech.sentences([all, ...ends, ...open, ...more]);
    },
    fit: (fit: number) => `adéquation ${speech.number(fit)} sur 5`,
    fits: (fits: readonly number[]) => `Adéquation, de 1 à 5\u202f: ${fitList(fits)}`,
    noFit: 'Adéquation pas encore notée',
    groupTalks: 'Échanges',
    askNext: 'À demander ensuite',
    groupInNote: (count: number, fits: readonly number[]) =>
      fits.length === 0
        ? `${talks(count)}, encore sans adéquation notée.`
        : `${talks(count)}. Adéquation, de 1 à 5\u202f: ${fitList(fits)}.`,
    askNextInNote: 'À demander la prochaine fois\u202f:',
    showMore: (count: number) =>
      speech.count(count, { one: 'Afficher # autre', other: 'Afficher # autres' }),
    day: (day: Day | null, today: Day) =>
      day === null ? noDay : (speech.nearDay(day, today) ?? speech.day(day, today)),
    noDay,

    questions: 'Questions et bilans',
    answerCount: (count: number) => speech.count(count, { one: '# réponse', other: '# réponses' }),
    questionWithCount: (question: string, count: number) => `${question} (${speech.number(count)})`,
    noAnswers: 'Pas encore de réponses',
    howAnswers:
      'Ce que vous écrivez sous les questions d’un entretien, ou sous celles du bilan, est rassemblé ici, question par question.',

    unread: {
      title: (count: number) =>
        speech.count(count, {
          one: '# partie de note n’a pas été comprise',
          other: '# parties de notes n’ont pas été comprises',
        }),
      reasons: {
        'no-such-day': 'Le titre ne contient aucune date lisible. Écrivez-la comme 2026-11-25.',
        'no-parts':
          'Ce que vous y avez écrit n’est sous aucune question. Ajoutez-en une au-dessus, comme titre.',
        'not-readable': 'La note n’a pas pu être ouverte.',
      },
    },

    progress: {
      funnel: 'Le chemin parcouru',
      milestones: {
        listed: 'Sur ma liste',
        asked: 'Demande envoyée',
        answered: 'Réponse reçue',
        booked: 'Date fixée',
        talked: 'Entretien fait',
        thanked: 'Remerciement à temps',
      } satisfies Readonly<Record<Milestone, string>>,
      people: 'Personnes',
      ofBefore: 'De l’étape d’avant',
      ofStepBefore: 'Chaque pourcentage se rapporte à l’étape d’avant.',
      milestone: 'Étape',
      percent: (share: number) => percent(share),
      withShare: (count: number, share: string) => `${speech.number(count)} (${share})`,
      inWords: (title: string, facts: readonly string[]) =>
        `${title}\u202f: ${speech.beside(facts)}`,
      counted: (name: string, count: number) => `${name}\u202f: ${speech.number(count)}`,
      said: (name: string, says: string) => `${name}\u202f: ${says}`,
      ofThose: (part: number, whole: number, share: number | null) =>
        share === null
          ? `${speech.number(part)} sur ${speech.number(whole)}`
          : `${speech.number(part)} sur ${speech.number(whole)} (${percent(share)})`,

      days: 'Jours avant une réponse',
      daysColumn: 'Jours',
      daysBetween: (from: number, to: number | null) =>
        to === null
          ? `${speech.number(from)}+`
          : from === to
            ? speech.number(from)
            : `${speech.number(from)}–${speech.number(to)}`,
      answers: 'Réponses',
      halfWithin: (count: number) =>
        count === 0
          ? 'La moitié des réponses sont arrivées le jour de votre message.'
          : `La moitié des réponses sont arrivées en ${days(count)} ou moins.`,

      bySource: 'Réponses selon l’origine du contact',
      sourceName: (name: string) => (name === '' ? 'Non notée' : name),
      byMessage: 'Réponses selon le premier message',
      firstMessages: {
        introduced: 'Après mise en relation',
        known: 'Aux amis et à la famille',
        linkedin: 'Message sur LinkedIn',
        email: 'E-mail',
        unknown: 'Sans adresse notée',
      } satisfies Readonly<Record<FirstMessage, string>>,
      replies: 'Réponses',
      name: { source: 'Origine', message: 'Premier message' },

      weeks: 'Échanges par semaine',
      week: 'Semaine du',
      talks: 'Échanges',
      before: (count: number) =>
        speech.count(count, {
          one: '# échange est antérieur.',
          other: '# échanges sont antérieurs.',
        }),

      fit: 'Adéquation au fil du temps',
      person: 'Personne',
      dayColumn: 'Jour',
      fitColumn: 'Adéquation',

      asTable: 'Afficher en tableau',
      nothing: {
        days: 'Pas de réponses dont compter les jours.',
        replies: 'Pas de messages à compter.',
        weeks: 'Pas d’échanges datés.',
        fit: 'Pas d’échanges datés avec une adéquation.',
      },
    },

    empty: {
      title: 'La rétrospective est encore vide',
      what: 'Dès que vous aurez parlé avec quelqu’un, vous verrez ici ce que vous avez appris\u202f: les domaines côte à côte, toutes les réponses à une même question, et où en est votre recherche.',
      next: 'Voir ce qui vient ensuite',
    },

    save: 'Enregistrer comme note',
    notSaved: 'La note n’a pas été créée.',
    saved: (note: string) => `«\u202f${note}\u202f» créée`,
    noteName: (part: keyof typeof lookBackParts, day: Day, number: number) =>
      number === 1 ? `${lookBackParts[part]} ${day}` : `${lookBackParts[part]} ${day} ${number}`,
    notOpened: (name: string) => `L’échange avec ${name} n’a pas été ouvert.`,
    lookedAt: (facts: readonly string[]) => `Filtre\u202f: ${speech.beside(facts)}`,
    searchedFor: (text: string) => `«\u202f${text}\u202f»`,
  },

  templates: {
    create: 'Créer des modèles modifiables',
    chooseFolder: 'Choisissez d’abord un dossier des modèles dans les paramètres.',
    noneMade: 'Aucun modèle n’a été créé.',
    allThere: (folder: string, own: number) =>
      own === 0
        ? `Tous les modèles sont déjà dans «\u202f${folder}\u202f».`
        : speech.count(own, {
            one: (count) =>
              `Tous les modèles sont déjà dans «\u202f${folder}\u202f», et ${count} n’est pas créé car vous avez le vôtre.`,
            other: (count) =>
              `Tous les modèles sont déjà dans «\u202f${folder}\u202f», et ${count} ne sont pas créés car vous avez les vôtres.`,
          }),
    made: (count: number, folder: string, there: number, own: number) => {
      const made = speech.count(count, {
        one: (count) => `${count} modèle créé dans «\u202f${folder}\u202f»`,
        other: (count) => `${count} modèles créés dans «\u202f${folder}\u202f»`,
      });
      const kept = speech.count(there, {
        one: '\u202f; # était déjà là et reste tel quel',
        other: '\u202f; # étaient déjà là et restent tels quels',
      });
      const leftOut = speech.count(own, {
        one: '\u202f; # n’est pas créé car vous avez le vôtre',
        other: '\u202f; # ne sont pas créés car vous avez les vôtres',
      });
      return made + (there === 0 ? '' : kept) + (own === 0 ? '' : leftOut);
    },
    stillToFill: (placeholders: readonly string[]) =>
      `Reste à remplir\u202f: ${speech.beside(placeholders.map((name) => `{{${name}}}`))}.`,
    broken: (name: string) =>
      `Le modèle «\u202f${name}\u202f» est inutilisable\u202f: le modèle intégré le remplace.`,
    codeOfAnother: (found: readonly { readonly name: string; readonly line: number }[]) => {
      const names = found.map(({ name, line }) => `«\u202f${name}\u202f» (ligne ${line})`);
      return speech.count(found.length, {
        one: () =>
          `Le modèle ${speech.list(names)} contient le code d’un autre module. Ce code n’est jamais exécuté ici et n’est donc pas repris.`,
        other: () =>
          `Ces modèles contiennent le code d’un autre module\u202f: ${speech.list(names)}. Ce code n’est jamais exécuté ici et n’est donc pas repris.`,
      });
    },
  },

  calendar: {
    add: {
      name: 'Ajouter l’entretien à l’agenda',
      who: 'Quel entretien voulez-vous dans votre agenda\u202f?',
      offer: 'Ajouter à l’agenda',
    },
    noInterview: (name: string) =>
      `Aucun entretien n’est fixé dans «\u202f${name}\u202f». Fixez-le d’abord.`,
    notHandedOver: 'Rien n’a été transmis à un agenda.',
    fileName: (name: string, day: Day) => `${name} ${day}.ics`,
    saved: (file: string) => `«\u202f${file}\u202f» est dans vos téléchargements.`,
    shared: (file: string) => `«\u202f${file}\u202f» a été partagé.`,
    howToImport:
      'Ouvrez-le, et votre application d’agenda propose d’ajouter son contenu. Dans Google Agenda, importez-le depuis les paramètres.',
    kept: (name: string) => `${name}\u202f: entrée d’agenda notée`,
    keptAlready: (name: string) => `${name}\u202f: l’entrée d’agenda était déjà notée`,
    opened: {
      google: 'Google Agenda s’ouvre dans votre navigateur. Enregistrez-y l’entrée.',
      outlook: 'Outlook s’ouvre dans votre navigateur. Enregistrez-y l’entrée.',
      'outlook-at-work': 'Outlook s’ouvre dans votre navigateur. Enregistrez-y l’entrée.',
    },
    dialog: {
      title: (name: string) => `Ajouter à l’agenda\u202f: ${name}`,
      facts: (interview: Day | DateTime, long: number, place: string, today: Day) =>
        facts(
          near(interview, today),
          hasTime(interview) ? minutes(long) : null,
          place === '' ? null : place,
        ),
      known:
        'Vous avez déjà transmis cet entretien. Les agendas traitent différemment une seconde importation\u202f: vérifiez ensuite que l’entrée y figure une seule fois, et à la bonne heure.',
      save: 'Enregistrer le fichier',
      share: 'Partager le fichier',
      open: {
        google: 'Ouvrir dans Google Agenda',
        outlook: 'Ouvrir dans Outlook',
        'outlook-at-work': 'Ouvrir dans Outlook (travail ou école)',
      },
      file: {
        save: 'Le fichier reste sur cet appareil jusqu’à ce que vous l’importiez. Il contient aussi le dernier jour pour votre remerciement et, pour un échange en personne, l’heure du départ si votre note indique la durée du trajet.',
        share:
          'Le fichier va à l’application que vous choisissez. Il contient aussi le dernier jour pour votre remerciement et, pour un échange en personne, l’heure du départ si votre note indique la durée du trajet.',
      },
      noFile: 'Cet appareil ne peut pas transmettre de fichier d’ici\u202f: passez par un lien.',
      link: 'Un lien ouvre votre navigateur et communique à Google ou à Microsoft le nom, la fonction et l’entreprise de la personne, la date de votre échange, sa forme et son lieu. Le lieu est transmis tel qu’il est écrit dans votre note et, pour un échange en personne, l’heure du départ aussi si elle indique la durée du trajet.',
    },
    export: {
      name: 'Exporter l’agenda',
      fileName: (today: Day) => `Entretiens d’information ${today}.ics`,
      nothing:
        'Il n’y a rien à exporter\u202f: aucun entretien n’est fixé, et aucune promesse ni aucun jour choisi n’est à venir.',
      saved: (count: number, file: string) =>
        speech.count(count, {
          one: (count) =>
            `«\u202f${file}\u202f» est dans vos téléchargements, avec ${count} entrée.`,
          other: (count) =>
            `«\u202f${file}\u202f» est dans vos téléchargements, avec ${count} entrées.`,
        }),
      ready: (count: number) =>
        speech.count(count, {
          one: 'Un fichier d’agenda avec # entrée est prêt.',
          other: 'Un fichier d’agenda avec # entrées est prêt.',
        }),
      shared: (count: number) =>
        speech.count(count, {
          one: 'Un fichier d’agenda avec # entrée a été partagé.',
          other: 'Un fichier d’agenda avec # entrées a été partagé.',
        }),
      noWay: (count: number) =>
        speech.count(count, {
          one: 'Cet appareil ne peut pas transmettre d’ici un fichier avec # entrée. Exportez-le sur un ordinateur, ou ajoutez un entretien à votre agenda par un lien.',
          other:
            'Cet appareil ne peut pas transmettre d’ici un fichier avec # entrées. Exportez-le sur un ordinateur, ou ajoutez un entretien à votre agenda par un lien.',
        }),
    },
    leaveSoon: (leaveBy: string, name: string) => `${leaveBy}\u202f: conversation avec ${name}`,
    leaveNow: (name: string) => `C’est l’heure du départ\u202f: conversation avec ${name}`,
    thankBy: (name: string) => `Dernier jour pour remercier ${name}`,
    promised: (name: string, what: string) => `Promis à ${name}\u202f: ${what}`,
    theyPromised: (name: string, what: string) => `${name} a promis\u202f: ${what}`,
    comeBack: (name: string, step: string | null) =>
      step === null
        ? `Reprendre contact avec ${name}`
        : `Reprendre contact avec ${name}\u202f: ${step}`,
    ask: (name: string, step: string | null) =>
      step === null
        ? `Demander un échange à ${name}`
        : `Demander un échange à ${name}\u202f: ${step}`,
  },

  doing: {
    insertTitle: (what: string, name: string) => `${what}\u202f: ${name}`,
    insertsMissing: (name: string) =>
      `La section de préparation est ajoutée à la note «\u202f${name}\u202f».`,
    command: 'Faire le prochain suivi',
    notOpened: 'Le prochain suivi n’a pas été ouvert.',
    notNow: 'Pas maintenant',
    taskInNote: (what: string, name: string) => ended(`${what}\u202f: ${name}`),
    nothingMore: 'C’est tout pour l’instant.',
    nothingDue: 'Rien à faire pour l’instant.',
    next: (name: string, what: string, day: Day, today: Day) =>
      `Rien à faire pour l’instant. Ensuite\u202f: ${ended(`${name}, ${near(day, today)}`)} ${what}.`,
  },

  links: {
    notOffered:
      'Les liens vers ce module n’ont pas pu être ajoutés à l’application. Tout le reste fonctionne.',
    notFollowed: 'Le lien n’a pas été suivi.',
    unknown: (said: string) =>
      said === ''
        ? 'Ce lien ne dit pas quoi faire. Il devrait contenir do=add, do=next ou do=open.'
        : `Ce lien demande «\u202f${said}\u202f», inconnu ici. Il devrait contenir do=add, do=next ou do=open.`,
    dialogOpen:
      'Une fenêtre est ouverte\u202f: le lien n’a pas été suivi. Terminez ou quittez cette fenêtre, puis suivez le lien.',
    follow: 'Suivre le lien',
    openWhom: 'Ce lien ne dit pas quelle note ouvrir.',
    nobodyCalled: (name: string) => `Personne ne s’appelle «\u202f${name}\u202f» sur votre liste.`,
    which: (name: string) => `Lequel de ces contacts\u202f: ${name}\u202f?`,
    filledIn: 'Un lien a rempli ceci. Vérifiez-le avant d’ajouter.',
    doubt: {
      'no-name': (title: string) => `Aucun nom n’a pu être tiré de «\u202f${title}\u202f».`,
      'other-page':
        'La page n’est pas un profil LinkedIn\u202f: son adresse est avec ce qui a retenu votre attention.',
      'no-address': 'L’adresse de la page n’a pas pu être utilisée et n’est pas reprise.',
      'no-email': 'L’adresse e-mail n’a pas pu être utilisée et n’est pas reprise.',
    },
  },

  commandLine: {
    notOffered: (command: string) =>
      `«\u202f${command}\u202f» n’a pas pu être ajouté à la ligne de commande. Tout le reste fonctionne.`,
    description: 'Lister les suivis',
    format: 'Format de la liste (par défaut\u202f: text)',
    unknownFormat: (format: string) =>
      `Le format «\u202f${format}\u202f» n’existe pas. Utilisez json ou text.`,
    buckets: { overdue: 'en retard', due: 'à faire', upcoming: 'à venir' },
    line: (bucket: string, name: string, what: string, why: string) =>
      `${bucket}\u202f: ${name}. ${what}. ${why}`,
    nothing: 'Rien à faire pour l’instant.',
    error: (message: string) => `Erreur\u202f: ${message}`,
    unknownFlags: (names: readonly string[], known: readonly string[]) => {
      const said = speech.list(quoted(names));
      const use = `Utilisez ${speech.anyOf(known)}.`;
      return speech.count(names.length, {
        one: () => `Le paramètre ${said} n’existe pas. ${use}`,
        other: () => `Les paramètres ${said} n’existent pas. ${use}`,
      });
    },
    failed: 'Un problème est survenu. La console de développement en dit plus.',
    switchedOff: 'Le module a été désactivé entre-temps\u202f: rien n’a été fait.',
    printFormat: 'Format de sortie (par défaut\u202f: text)',
    add: {
      description: 'Ajouter un contact',
      flags: {
        name: 'Qui ajouter',
        company: 'Son entreprise',
        role: 'Sa fonction',
        'why-them': 'Ce qui a retenu votre attention',
        source: 'Où vous avez trouvé cette personne',
        'referred-by': 'Qui a fait le lien',
        email: 'Son adresse e-mail',
        linkedin: 'L’adresse de son profil LinkedIn',
        phone: 'Son numéro de téléphone',
        field: 'Son domaine professionnel (par défaut\u202f: ce qui vous intéresse)',
        priority: 'Un nombre entier\u202f; le numéro 1 vient en premier',
      },
      values: { text: '<texte>', number: '<nombre>' },
      noName: 'Aucun contact n’a été ajouté\u202f: «\u202fname\u202f» doit dire qui.',
      notOneLine: (flag: string) =>
        `Aucun contact n’a été ajouté\u202f: «\u202f${flag}\u202f» doit tenir sur une ligne.`,
      noEmail: (flag: string) =>
        `Aucun contact n’a été ajouté\u202f: «\u202f${flag}\u202f» doit être une adresse e-mail.`,
      noProfile: (flag: string) =>
        `Aucun contact n’a été ajouté\u202f: «\u202f${flag}\u202f» doit être l’adresse d’un profil LinkedIn.`,
      noPriority:
        'Aucun contact n’a été ajouté\u202f: «\u202fpriority\u202f» doit être un nombre entier, 0 ou plus.',
      added: (name: string, path: string) => `Contact ajouté, ${name}\u202f: ${path}`,
      putOnList: (name: string, path: string) =>
        `${name} a déjà une note, maintenant sur votre liste\u202f: ${path}`,
      isThere: (name: string, path: string) =>
        `${name} a déjà une note, rien n’a été ajouté\u202f: ${path}`,
    },
    people: {
      description: 'Lister les personnes de votre liste',
      flags: {
        search: 'Mots à trouver dans le nom, l’entreprise, la fonction ou le domaine',
        status: 'Seulement les personnes de ces statuts, séparés par des virgules',
        company: 'Seulement les personnes de cette entreprise',
        field: 'Seulement les personnes de ce domaine',
      },
      values: {
        search: '<mots>',
        status: '<statut,…>',
        company: '<entreprise>',
        field: '<domaine>',
      },
      unknownStatus: (said: string, known: readonly string[]) =>
        `Le statut «\u202f${said}\u202f» n’existe pas. Utilisez ${speech.anyOf(known)}.`,
      line: (name: string, status: string, job: readonly string[], next: string | null) =>
        [
          `${name}\u202f: ${status}`,
          ...job,
          ...(next === null ? [] : [`ensuite\u202f: ${next}`]),
        ].join(' · '),
      next: (what: string, day: string) => (day === '' ? what : `${what} (${day})`),
      nobody: 'Personne n’est encore sur votre liste.',
      nobodyFits: 'Personne ne correspond sur votre liste.',
    },
  },

  codeBlock: {
    nameTaken: (name: string) =>
      `Un autre module dessine déjà les blocs «\u202f${name}\u202f»\u202f: les suivis n’y sont pas affichés.`,
    notShown: 'Les suivis du bloc n’ont pas pu être affichés.',
    failed:
      'Vos suivis n’ont pas pu être affichés ici. La console de développement donne les détails.',
    notReady: 'Vos suivis seront là dans un instant.',
    notUnderstood: (lines: readonly string[], words: readonly string[]) =>
      speech.sentences([
        speech.count(lines.length, {
          one: () =>
            `Cette ligne n’a pas été comprise\u202f: ${ended(few(quoted(lines), MOST_LINES))}`,
          other: () =>
            `Ces lignes n’ont pas été comprises\u202f: ${ended(few(quoted(lines), MOST_LINES))}`,
        }),
        `Une ligne peut commencer par ${speech.anyOf(quoted(words))}.`,
      ]),
    noValue: (
      word: string,
      values: readonly string[],
      known: readonly string[] | { readonly upTo: number } | null,
    ) => {
      const wrong = few(quoted(values), MOST_LINES);
      if (known === null)
        return `«\u202f${word}\u202f» ne connaît pas ${wrong}\u202f: il faut un nom tiré de vos notes.`;
      return 'upTo' in known
        ? `«\u202f${word}\u202f» ne connaît pas ${wrong}\u202f: il faut un nombre entier de 1 à ${speech.number(known.upTo)}.`
        : `«\u202f${word}\u202f» ne connaît pas ${wrong}\u202f: il faut ${speech.anyOf(known)}.`;
    },
    more: (groups: readonly { readonly group: string; readonly count: number }[]) => {
      const sum = groups.reduce((total, { count }) => total + count, 0);
      const each = groups.map(
        ({ group, count }) => speech.count(count, { other: '# dans ' }) + `«\u202f${group}\u202f»`,
      );
      const words = speech.count(sum, { one: 'et # autre', other: 'et # autres' });
      return groups.length > 1 ? `${words}\u202f: ${speech.list(each)}` : words;
    },
    moreLabel: (more: string) => `${more}\u202f: afficher les suivis`,
    empty: {
      nobody: 'Personne n’est encore sur votre liste.',
      all: 'Rien à faire ni en retard pour l’instant.',
      due: 'Rien à faire pour l’instant.',
      overdue: 'Rien n’est en retard.',
      today: 'Aucun entretien ne vous attend aujourd’hui.',
      overdueAndToday: 'Rien n’est en retard, et aucun entretien ne vous attend aujourd’hui.',
      narrowed: 'Rien de ce que demande ce bloc n’est à faire pour l’instant.',
    },
  },

  base: {
    create: 'Créer une base',
    fileName: 'Informational interviews.base',
    why: 'Crée une base qui montre vos contacts par étape, qui remercier, et ce que vous avez appris. Elle suit les paramètres tels qu’ils sont maintenant.',
    notCreated: 'Aucune base n’a été créée.',
    created: (path: string) => `«\u202f${path}\u202f» créée`,
    isFolder: (path: string) =>
      `«\u202f${path}\u202f» est un dossier\u202f: aucune base n’a été créée. Renommez le dossier, puis réessayez.`,
    there: (path: string) => `«\u202f${path}\u202f» existe déjà\u202f: rien n’a été créé.`,
    nobody:
      'Rien n’indique quelles notes concernent des personnes. Définissez d’abord un dossier des contacts, un tag des contacts ou une propriété de repérage.',
    switchedOff:
      'Bases est désactivé. Activez-le parmi les modules principaux, dans les paramètres de l’application, pour voir votre base.',
    notShown:
      'Elle n’a pas pu être affichée. Bases est peut-être désactivé\u202f: activez-le parmi les modules principaux, dans les paramètres de l’application.',
    views: {
      byStage: 'Par étape',
      toThank: 'Merci et bilan à faire',
      learned: 'Ce que j’ai appris',
    },
    name: 'Nom',
    columns: {
      status: 'Étape',
      company: 'Entreprise',
      role: 'Fonction',
      field: 'Domaine',
      priority: 'Priorité',
      interview: 'Entretien',
      'follow-up': 'Suivi',
      thanked: 'Remerciement',
      reflected: 'Bilan',
      fit: 'Adéquation',
      takeaway: 'À retenir',
    },
    formulas: {
      interview_start: 'Début de l’entretien',
      interview_end: 'Fin de l’entretien',
      thank_open: 'À remercier',
      thank_from: 'Remercier dès',
      thank_by: 'Remercier avant',
      reflect_open: 'Bilan à faire',
      reflect_by: 'Bilan avant',
    },
  },
};
