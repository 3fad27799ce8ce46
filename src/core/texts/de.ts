import type { Fault, WrongValue } from '../contact/fault-of';
import {
  type PropertyKind,
  type PropertyName,
  type ClosingAction,
  skippableActions,
} from '../contact/properties';
import type { Status } from '../contact/status';
import { talkMinutes, travelMinutes } from '../contact/talk-minutes';
import type { SnoozeDay } from '../contact-command/snooze-offers';
import type { Lapse, Silence } from '../follow-up/facts';
import type { TalkTrait } from '../learning/facts';
import type { Enclosing } from '../note/yaml/enclosing';
import { type DateTime, type Day, dayOf, hasTime, timeOf } from '../time/civil';
import type { Because } from './because';
import type { Texts } from './en';
import { code, marked } from './marked-text';
import { dayEndedBy, speechIn } from './speech';

/** What the properties mean whose names do not say it to everybody. */
const hardNames: { readonly [Name in PropertyName]?: string } = {
  field: 'das Berufsfeld',
  source: 'woher Sie den Kontakt haben',
  'why-them': 'was Ihnen aufgefallen ist',
  'referred-by': 'wer den Kontakt vermittelt hat',
  'checked-in': 'wann Sie sich zuletzt gemeldet haben',
  'follow-up': 'der Tag der Wiedervorlage',
  'next-step': 'der nächste Schritt',
  'check-in-every': 'die Tage, nach denen Sie sich wieder melden',
};

/** Why an inline field stays in the text of a note. */
const staysBecause: Readonly<Record<FieldStays, string>> = {
  code: 'in Code',
  comment: 'in einem Kommentar',
  quote: 'in einem Zitat',
  log: 'im Verlauf',
  otherValue: 'die Eigenschaft hat einen anderen Wert',
  unfit: 'der Wert ist nicht lesbar',
  linked: 'etwas verlinkt darauf',
  structure: 'der Text ringsum würde sich ohne das Feld anders lesen',
};
type FieldStays = Parameters<Texts['ownNotes']['fields']['stays']>[1];

const speech: Texts['speech'] = {
  ...speechIn('de-DE', {
    // Without the full stop of “Nov.”: a day often ends a sentence.
    day: ({ weekday, date, month }) => `${weekday} ${date}. ${month.replace(/\.$/, '')}`,
    withYear: (day, year) => `${day} ${year}`,
    withTime: (day, time) => `${day} um ${time}`,
    betweenSentences: ' ',
  }),
  // Intl puts an “und” before the last of three facts.
  beside: (facts) => facts.join(', '),
};

function days(count: number): string {
  return speech.count(count, { one: '# Tag', other: '# Tage' });
}

/** As {@link days}, behind „vor“, „in“ or „nach“. */
function dativeDays(count: number): string {
  return speech.count(count, { one: '# Tag', other: '# Tagen' });
}

/** How much time that is. */
function lapsed({ count, unit }: Lapse): string {
  if (unit === 'days') return days(count);
  return speech.count(count, { other: unit === 'hours' ? '# Std.' : '# Min.' });
}

/** As {@link lapsed}, behind „vor“ or „in“. */
function dativeLapse(lapse: Lapse): string {
  return lapse.unit === 'days' ? dativeDays(lapse.count) : lapsed(lapse);
}

/** How much time that is, as it is read aloud. */
function spokenLapse({ count, unit }: Lapse): string {
  if (unit === 'days') return days(count);
  return unit === 'minutes'
    ? minutes(count)
    : speech.count(count, { one: '# Stunde', other: '# Stunden' });
}

/** As {@link spokenLapse}, behind „vor“ or „in“. */
function spokenDativeLapse(lapse: Lapse): string {
  return lapse.unit === 'days' ? dativeDays(lapse.count) : spokenLapse(lapse);
}

/** How long an item has, in a few words. */
function timeLeft(
  lapsed: (lapse: Lapse) => string,
  dative: (lapse: Lapse) => string,
): Texts['timeLeft']['shown'] {
  return {
    ago: (lapse) => `vor ${dative(lapse)}`,
    late: (lapse) => `${lapsed(lapse)} überfällig`,
    left: (lapse) => `noch ${lapsed(lapse)}`,
    now: 'jetzt',
    today: 'heute',
    in: (time, lapse) => `${time}, in ${dative(lapse)}`,
    from: (day, time, today) => {
      const word = speech.nearDay(day, today) ?? speech.day(day, today);
      return time === null ? word : `${word}, ${time}`;
    },
  };
}

/** Behind „seit“ or „nach“. */
function businessDays(count: number): string {
  return speech.count(count, { one: '# Arbeitstag', other: '# Arbeitstagen' });
}

function talks(count: number): string {
  return speech.count(count, { one: '# Gespräch', other: '# Gespräche' });
}

/** As {@link talks}, behind „aus“ or „von“. */
function dativeTalks(count: number): string {
  return speech.count(count, { one: '# Gespräch', other: '# Gesprächen' });
}

/** Fits in a row, from the lowest to the highest. */
function fitList(fits: readonly number[]): string {
  return speech.list(fits.map((fit) => speech.number(fit)));
}

/** A share, 0 to 1, in whole percent; none and all are said only of just these. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  const said = share > 0 && share < 1 ? Math.min(Math.max(whole, 1), 99) : whole;
  return `${speech.number(said)}\u00a0%`;
}

/** That something is so for those of one field, company or role. */
const inTrait: Readonly<Record<TalkTrait, (name: string) => string>> = {
  field: (name) => `im Berufsfeld „${name}“`,
  company: (name) => `bei „${name}“`,
  role: (name) => `für die Position „${name}“`,
};

/** Stands for the field, company or role of those of whom it is not known. */
const notNoted: Readonly<Record<TalkTrait, string>> = {
  field: 'Kein Berufsfeld notiert',
  company: 'Kein Unternehmen notiert',
  role: 'Keine Position notiert',
};

/** In the place of a day that no note tells. */
const noDay = 'kein Datum notiert';

/** The parts of the pane to look back in. */
const lookBackParts = {
  learned: 'Was ich gelernt habe',
  answers: 'Antworten',
  progress: 'Fortschritt',
};

/** Over how many fields, companies or roles something goes. */
const howMany: Readonly<Record<TalkTrait, (count: number) => string>> = {
  field: (count) => speech.count(count, { one: 'in # Berufsfeld', other: 'in # Berufsfeldern' }),
  company: (count) => speech.count(count, { one: 'bei # Unternehmen', other: 'bei # Unternehmen' }),
  role: (count) => speech.count(count, { one: 'zu # Position', other: 'zu # Positionen' }),
};

function minutes(count: number): string {
  return speech.count(count, { one: '# Minute', other: '# Minuten' });
}

/** A day or time with its day of the week, led by `heute` and its like: `heute, So 22. Nov`. */
function near(when: Day | DateTime, today: Day): string {
  const word = speech.nearDay(dayOf(when), today);
  const said = speech.when(when, today);
  return word === null ? said : `${word}, ${said}`;
}

/**
 * A time where somebody else is: `21:00 in Singapore`.
 *
 * @param city the city or country that their zone is named for; null for none.
 * @param zone what their zone is called in short; null where it is not.
 */
function there(time: string, city: string | null, zone: string | null): string {
  if (city !== null) return `${time} in ${city}`;
  return zone === null ? `${time} Ortszeit dort` : `${time} ${zone}`;
}

/** A time with what the clock shows then where somebody else is; null where that is the same. */
function inBothClocks(here: string, theirs: string | null): string {
  return theirs === null ? here : `${here} (${theirs})`;
}

/** When one has to leave for an interview, which is on the same day or the next one. */
function leaveBy(leave: DateTime, interview: Day | DateTime): string {
  const isSameDay = dayOf(leave) === dayOf(interview);
  return `Spätestens ${isSameDay ? '' : 'am Vortag '}um ${timeOf(leave)} losgehen`;
}

/** As {@link near}, within a sentence: `heute, So 22. Nov`, `am Do 26. Nov`. */
function on(when: Day | DateTime, today: Day): string {
  const said = near(when, today);
  return speech.nearDay(dayOf(when), today) === null ? `am ${said}` : said;
}

/** When something is to be done at the latest: `Do 26. Nov um 14:30`, `einschließlich Mi 25. Nov`. */
function latest(until: DateTime, today: Day): string {
  const day = dayEndedBy(until);
  return day === null ? speech.when(until, today) : `einschließlich ${speech.day(day, today)}`;
}

/** By when, with a space before it; nothing where there is no such time. */
function by(until: DateTime | null, today: Day): string {
  return until === null ? '' : ` bis ${latest(until, today)}`;
}

/** Names as a sentence quotes them. */
function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `„${name}“`);
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
    ? 'Sie haben miteinander gesprochen.'
    : `Sie haben am ${speech.when(interview, today)} miteinander gesprochen.`;
}

function onKnown(day: Day | undefined, today: Day): string {
  return day === undefined ? '' : ` am ${speech.day(day, today)}`;
}

/** When the user last wrote to somebody who is silent; without the full stop. */
function lastWrote({ contacted, reminders, today }: Silence): string {
  const sent = speech.count(reminders, { one: '# Erinnerung', other: '# Erinnerungen' });
  return reminders === 0
    ? `Sie haben${onKnown(contacted, today)} angefragt`
    : `Sie haben zuletzt${onKnown(contacted, today)} geschrieben und schon ${sent} gesendet`;
}

/** What a notice says was done, and for whom; with its day where that is another than today. */
function did(what: string) {
  return (who: string, on: PastDay | null = null) =>
    `${who}: ${what}${on === null ? '' : `, ${speech.day(on.day, on.today)}`}`;
}

/** Since which day, which is called `heute` or `gestern` where it is. */
function since(day: Day, today: Day): string {
  return `seit ${speech.nearDay(day, today) ?? speech.day(day, today)}`;
}

/** The most lines that a note is told of at once. */
const MOST_LINES = 100;

/** A few names; of many the first, and how many more. */
function few(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  if (more <= 0) return speech.list(names);
  return speech.list([...names.slice(0, most), speech.count(more, { other: '# weitere' })]);
}

function people(count: number): string {
  return speech.count(count, { one: '# Person', other: '# Personen' });
}

/** What is known of something, beside each other; nothing of what is not. */
function facts(...told: readonly (string | null)[]): string {
  return speech.beside(told.filter((fact) => fact !== null));
}

/** Where somebody stands who is closed, and the way back. */
function closedAs(status: Status) {
  return (name: string, back: Status) =>
    `${name} steht unter „${statuses[status]}“. Verschieben Sie den Kontakt zuerst nach „${statuses[back]}“.`;
}

/** What is open after a talk. */
const openAfterwards: Readonly<Record<ClosingAction, string>> = {
  thank: 'der Dank',
  reflect: 'die Reflexion',
};

/** How many names stand in a sentence at most. */
const MOST_NAMED = 5;

function stretch(weekday: string, from: string, until: string): string {
  return `${weekday} ${from} bis ${until}`;
}

const dayWords: Texts['settingForms']['dayWords'] = {
  through: new Set(['-', '–', '—', 'bis']),
  beside: new Set([
    ...[',', '&', '+', '/', ':', '.', 'und', 'u', 'oder', 'sowie', 'von', 'vom', 'zwischen', 'ab'],
    ...['am', 'an', 'um', 'je', 'jeweils', 'immer', 'jeden', 'jedes', 'alle', 'uhr'],
  ]),
  all: {
    täglich: [1, 2, 3, 4, 5, 6, 0],
    tag: [1, 2, 3, 4, 5, 6, 0],
    tage: [1, 2, 3, 4, 5, 6, 0],
    werktag: [1, 2, 3, 4, 5],
    werktags: [1, 2, 3, 4, 5],
    werktage: [1, 2, 3, 4, 5],
    werktagen: [1, 2, 3, 4, 5],
    wochentags: [1, 2, 3, 4, 5],
    arbeitstag: [1, 2, 3, 4, 5],
    arbeitstags: [1, 2, 3, 4, 5],
    arbeitstage: [1, 2, 3, 4, 5],
    arbeitstagen: [1, 2, 3, 4, 5],
    wochenende: [6, 0],
    wochenenden: [6, 0],
    // In the north and east a Saturday.
    sonnabend: [6],
    sonnabends: [6],
  },
};

const settings: Texts['settings'] = {
  contactsFolder: {
    name: 'Kontaktordner',
    description:
      'Jede Notiz in diesem Ordner und seinen Unterordnern handelt von einer Person, und neue Kontakte kommen hierher. Lassen Sie das Feld leer, um stattdessen einen #Tag oder eine Eigenschaft zu verwenden.',
  },
  templatesFolder: {
    name: 'Vorlagenordner',
    description:
      'Hier liegen Ihre eigenen Vorlagen. Notizen in diesem Ordner gelten nie als Personen.',
  },
  myName: { name: 'Ihr Name', description: 'So unterschreiben Sie Ihre Nachrichten.' },
  curiousAbout: {
    name: 'Was Sie neugierig macht',
    description:
      'Die Arbeit, über die Sie mehr erfahren möchten, zum Beispiel Pflege. Sie wird zum Berufsfeld aller, die Sie von nun an hinzufügen, sofern Sie kein anderes angeben, und Ihre Nachrichten erwähnen sie.',
  },
  introduction: {
    name: 'Ihre Vorstellung',
    description:
      'Wer Sie sind und was Sie herausfinden möchten, in zwei oder drei Sätzen. Die Checkliste zur Vorbereitung beginnt damit.',
  },
  availability: {
    name: 'Wann Sie Zeit haben',
    description: 'Ein Zeitraum je Zeile, zum Beispiel Montag bis Freitag 09:00 bis 17:00.',
    mistake:
      'Geben Sie einen Zeitraum je Zeile ein, zum Beispiel Montag bis Freitag 09:00 bis 17:00.',
  },
  outreachLimit: {
    name: 'Gespräche gleichzeitig',
    description: 'Neue Personen werden vorgeschlagen, bis Sie so viele Gespräche anbahnen.',
  },
  minutes: {
    name: 'Dauer eines Gesprächs',
    description: 'In Minuten, sofern in der Notiz keine andere Dauer steht.',
  },
  nudgeAfter: {
    name: 'Erinnerung nach',
    description:
      'So viele Arbeitstage warten Sie auf eine Antwort, bevor eine Erinnerung vorgeschlagen wird, und noch einmal so viele, bevor Sie es ruhen lassen.',
  },
  mostNudges: {
    name: 'Erinnerungen je Person',
    description:
      'So viele senden Sie höchstens. Bei 0 wird stattdessen vorgeschlagen, es ruhen zu lassen.',
  },
  widenAfter: {
    name: 'Andere Person vorschlagen nach',
    description:
      'So viele Arbeitstage warten Sie auf eine Antwort, bevor jemand anderes im selben Unternehmen vorgeschlagen wird. 0 bedeutet nie.',
  },
  scheduleWithin: {
    name: 'Termine vorschlagen innerhalb von',
    description: 'Arbeitstage nach der Antwort.',
  },
  offeredAnswerWithin: {
    name: 'Termine vorgeschlagen: nachfragen nach',
    description: 'Arbeitstage nach Ihren Terminvorschlägen.',
  },
  offeredLateAfter: {
    name: 'Termine vorgeschlagen: überfällig nach',
    description: 'Arbeitstage nach Ihren Terminvorschlägen.',
  },
  prepareBefore: { name: 'Vorbereiten ab', description: 'Tage vor einem Gespräch.' },
  thankFromHours: {
    name: 'Dank: fällig nach',
    description: 'Stunden nach dem Ende eines Gesprächs.',
  },
  thankUntilHours: {
    name: 'Dank: überfällig nach',
    description: 'Stunden nach dem Ende eines Gesprächs.',
  },
  reportBackWithin: {
    name: 'Rückmeldung innerhalb von',
    description:
      'Tage nach einem Gespräch, in denen Sie der Person, die es vermittelt hat, davon berichten.',
  },
  checkInEvery: {
    name: 'Wieder melden nach',
    description: 'Tage seit dem letzten Kontakt. 0 bedeutet nie.',
  },
  introduceWithin: {
    name: 'Vermittlung: selbst anfragen nach',
    description:
      'So viele Arbeitstage warten Sie, nachdem Sie um eine Vermittlung gebeten haben. Danach wird die Person, die Sie kennenlernen möchten, wieder vorgeschlagen.',
  },
  buffer: {
    name: 'Zeit zwischen Gesprächen',
    description:
      'So viele Minuten bleiben vor und nach jedem Gespräch frei, wenn Sie Termine vorschlagen.',
  },
  language: {
    name: 'Sprache der Erweiterung',
    description:
      'In dieser Sprache erscheint die Erweiterung, hier und überall sonst. Eine Änderung gilt, sobald Sie Obsidian neu starten.',
  },
  noteLanguage: {
    name: 'Sprache der Notizen',
    description:
      'In dieser Sprache werden neue Überschriften, Fragen und Einträge im Verlauf geschrieben. Was schon in Ihren Notizen steht, wird in jeder dieser Sprachen verstanden.',
  },
  messageLanguage: {
    name: 'Sprache der Nachrichten',
    description:
      'In dieser Sprache werden Nachrichten geschrieben, sofern in der Notiz keine andere steht.',
  },
  clock: {
    name: 'Uhrzeiten in Nachrichten',
    description: 'Ob Ihre Terminvorschläge mit 12 oder 24 Stunden geschrieben werden.',
  },
  taskFormat: {
    name: 'Format von Versprechen',
    description: 'Wie der Tag eines Versprechens geschrieben wird. Gelesen werden beide Formate.',
  },
  keepMessages: {
    name: 'Nachrichten aufbewahren',
    description:
      'Der Text einer Nachricht bleibt in der Notiz, wenn Sie sie als gesendet markieren.',
  },
  contactTag: {
    name: 'Kontakt-Tag',
    description:
      'Auch Notizen mit diesem #Tag oder einem darunter verschachtelten handeln von Personen. Lassen Sie das Feld leer, um keinen #Tag zu verwenden.',
    mistake: 'Geben Sie einen einzelnen #Tag ohne Leerzeichen und Kommas ein.',
  },
  markerProperty: {
    name: 'Kennzeichnende Eigenschaft',
    description:
      'Auch Notizen mit dieser Eigenschaft und diesem Wert handeln von Personen, zum Beispiel type: person. Lassen Sie das Feld leer, um keine Eigenschaft zu verwenden.',
    mistake: 'Geben Sie eine Eigenschaft und ihren Wert ein, zum Beispiel type: person.',
  },
  propertyNames: {
    name: 'Namen der Eigenschaften',
    description:
      'Wie Eigenschaften in Ihren Notizen heißen, wenn sie dort anders heißen. Je Zeile eine, zum Beispiel company: Arbeitgeber.',
    mistake:
      'Geben Sie je Zeile eine Eigenschaft ein, zum Beispiel company: Arbeitgeber. Verwenden Sie jeden Namen nur einmal.',
  },
  logHeading: {
    name: 'Überschrift des Verlaufs',
    description:
      'Die Überschrift, unter der Ihre Notizen den Verlauf führen, zum Beispiel Kontaktverlauf. Ist das Feld leer, gilt die übliche Überschrift.',
    mistake:
      'Geben Sie eine einzeilige Überschrift ein, zum Beispiel Kontaktverlauf, die keine Überschrift eines Gesprächs ist.',
  },
  weekend: {
    name: 'Wochenende',
    description: 'Wochentage, zum Beispiel Samstag, Sonntag.',
    mistake: 'Geben Sie höchstens sechs Tage ein, durch Kommas getrennt.',
  },
  daysOff: {
    name: 'Freie Tage',
    description: 'Weitere Tage, je Zeile einer, zum Beispiel 2026-12-25.',
    mistake: 'Geben Sie jeden Tag wie 2026-12-25 ein.',
  },
};

/** Why it is left to the user whether a line of a list is about a person. */
const doubts: Texts['adding']['list']['doubts'] = {
  'no-name': 'Sieht nicht nach einem Namen aus',
  signs: 'Enthält Zeichen, die in Namen selten vorkommen',
  several: 'In dieser Zeile stehen vielleicht mehrere Personen',
  another: 'Position oder Unternehmen scheinen zu einer anderen Person zu gehören',
  company: 'Sieht nach einem Unternehmen aus',
  role: 'Sieht nach einer Position aus',
  guess: 'Position und Unternehmen sind vielleicht vertauscht',
  unsure: 'Lässt sich auch anders lesen: Bitte Position und Unternehmen prüfen',
  'lower-case': 'Vielleicht kein Name: Er beginnt mit einem Kleinbuchstaben',
  beneath: 'Gehört anscheinend zur Person darüber',
  'goes-on': 'Setzt anscheinend die Zeile darüber fort',
  'no-column': 'Keine Spalte dieser Tabelle ist als Spalte für Namen zu erkennen',
  'unknown-column':
    'Eine andere Spalte dieser Tabelle ist vielleicht die Position oder das Unternehmen',
  'crossed-out': 'Durchgestrichen',
  heads: 'Ist anscheinend eine Überschrift für die Personen darunter',
  task: 'Sieht nach einer Aufgabe aus: Haken Sie sie an, um die Person hinzuzufügen',
  greeting: 'Sieht nach dem Anfang einer Nachricht aus',
  nameless: 'In dieser Zeile steht kein Name: Geben Sie hier einen ein',
  'of-address': 'Der Name ist nur aus der Adresse erschlossen',
};

/** What a user reads for each status. */
const statuses: Readonly<Record<Status, string>> = {
  identified: 'Auf meiner Liste',
  contacted: 'Angefragt',
  replied: 'Geantwortet',
  scheduled: 'Vereinbart',
  interviewed: 'Gesprochen',
  'in-touch': 'In Kontakt',
  declined: 'Absage',
  'no-reply': 'Keine Antwort',
  closed: 'Zurückgestellt',
};

/** What a status is called behind a person's name. */
const statusBehindName: Readonly<Record<Status, string>> = {
  identified: 'auf meiner Liste',
  contacted: 'angefragt',
  replied: 'geantwortet',
  scheduled: 'vereinbart',
  interviewed: 'gesprochen',
  'in-touch': 'in Kontakt',
  declined: 'Absage',
  'no-reply': 'keine Antwort',
  closed: 'zurückgestellt',
};

/** What the days are called until which somebody may be left alone. */
const snoozeDays: Readonly<Record<SnoozeDay, string>> = {
  tomorrow: 'Morgen',
  nextBusinessDay: 'Nächster Arbeitstag',
  nextWeek: 'Nächste Woche',
  inAMonth: 'In einem Monat',
};

const [leastMinutes, mostMinutes] = talkMinutes;

/** What is wrong with a value, by what it was meant for. */
const faults: Readonly<Record<Fault, string>> = {
  status: 'kein bekannter Status',
  text: 'keine einzelne Zeile Text',
  day: 'kein gültiges Datum',
  done: 'kein gültiges Datum',
  moment: 'weder ein Datum noch ein Datum mit Uhrzeit',
  count: 'keine ganze Zahl',
  minutes: `keine ganze Zahl von ${leastMinutes} bis ${mostMinutes}`,
  travel: `keine ganze Zahl von ${travelMinutes[0]} bis ${travelMinutes[1]}`,
  language: 'kein Sprachkürzel',
  zone: 'keine Zeitzone',
  fit: 'keine Zahl von 1 bis 5',
  get actions() {
    return `keine Liste aus ${speech.anyOf(skippableActions)}`;
  },
  get action() {
    return `nicht ${speech.anyOf(skippableActions)}`;
  },
  several: 'mehr als ein Wert',
  stillToCome: 'ein Datum in der Zukunft',
};

/** That a value does not fit. */
function saysWrongly({ name, says, fault }: WrongValue): string {
  return `Unter „${name}“ steht „${says}“, und das ist ${faults[fault]}.`;
}

/**
 * Why a note was left alone and how to fix it, as sentences.
 *
 * @param why what is in the way, without the full stop, since the line may still follow.
 */
function because(why: string, suggestion: string): Because {
  return { reason: `${why}.`, reasonOnLine: (line) => `${why} (Zeile ${line}).`, suggestion };
}

/** What is opened and closed around a value, in the cases that sentences want it in. */
const enclosings: Readonly<
  Record<Enclosing, { readonly one: string; readonly it: string; readonly end: string }>
> = {
  quote: {
    one: 'ein Anführungszeichen',
    it: 'das Anführungszeichen',
    end: 'dem schließenden Anführungszeichen',
  },
  bracket: {
    one: 'eine eckige Klammer',
    it: 'die eckige Klammer',
    end: 'der schließenden eckigen Klammer',
  },
  brace: {
    one: 'eine geschweifte Klammer',
    it: 'die geschweifte Klammer',
    end: 'der schließenden geschweiften Klammer',
  },
};

/** Signs that would be overlooked, or taken for part of the sentence; in the dative. */
const signs: Readonly<Record<string, string>> = {
  ...{ '`': 'einem Backtick', ',': 'einem Komma', '*': 'einem Sternchen' },
  ...{ '!': 'einem Ausrufezeichen', ']': 'einer schließenden eckigen Klammer' },
  ...{ '}': 'einer schließenden geschweiften Klammer', '|': 'einem senkrechten Strich' },
  ...{ '-': 'einem Bindestrich', '?': 'einem Fragezeichen', ':': 'einem Doppelpunkt' },
};

/** What is to be written for a property of each kind; a status is chosen. */
const wants: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: 'eine Zeile Text',
  day: 'ein Datum wie 2026-11-25',
  done: 'ein Datum wie 2026-11-25',
  moment: 'ein Datum wie 2026-11-25 oder ein Datum mit Uhrzeit wie 2026-11-25T14:00',
  count: 'eine ganze Zahl ab 0',
  minutes: `eine ganze Zahl von ${leastMinutes} bis ${mostMinutes}`,
  travel: `eine ganze Zahl von ${travelMinutes[0]} bis ${travelMinutes[1]}`,
  fit: 'eine Zahl von 1 bis 5',
  language: 'ein Sprachkürzel wie en oder pt-BR',
  zone: 'eine Zeitzone wie Asia/Singapore',
  get actions() {
    return `in dieser Liste nur ${speech.anyOf(skippableActions)}`;
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

/** All that the product says in German, in the order of the English source. */
export const german: Texts = {
  speech,

  statuses,

  /** How a talk takes place, within a sentence or beside other facts. */
  media: { video: 'per Video', phone: 'am Telefon', 'in person': 'persönlich' },

  /** What in a note does not fit, and how to fix it. */
  problems: {
    unread: (name, value, fault, wanted) =>
      wanted === 'status'
        ? marked`Unter ${code(name)} steht „${value}“, und das ist ${faults[fault]}. Wählen Sie einen aus.`
        : marked`Unter ${code(name)} steht „${value}“, und das ist ${faults[fault]}. Tragen Sie ${wants[wanted]} ein.`,
    cannotBeRead: 'Die Eigenschaften am Anfang dieser Notiz sind nicht lesbar.',
    whereToLook:
      'Öffnen Sie die Notiz und suchen Sie nach einer Zeile, die nicht „Name: Wert“ lautet, nach einem doppelten Namen oder nach Anführungszeichen, die nicht geschlossen sind.',
    typed: (value, fault, wanted) =>
      `„${value}“ ist ${faults[fault]}. ${wanted === 'status' ? 'Wählen Sie einen aus' : `Geben Sie ${wants[wanted]} ein`}.`,
    atStake: saysWrongly,
    promiseDay: (promise, day) =>
      `Beim Versprechen „${promise}“ steht „${day}“, und das ist kein gültiges Datum; deshalb gilt dafür keines. Schreiben Sie ein Datum wie 2026-11-25 in die Zeile.`,
    sameName: (counts, second) =>
      marked`${code(counts)} und ${code(second)} sind für Obsidian derselbe Name, und nur ${code(counts)} zählt. Behalten Sie eine der beiden Eigenschaften.`,
    copy: (copy, original) =>
      `„${copy}“ sieht aus wie eine Kopie von „${original}“, die beim Synchronisieren entstanden ist, und steht deshalb nicht auf Ihrer Liste. Übertragen Sie, was fehlt, nach „${original}“ und löschen Sie dann die Kopie. Ist es eine andere Person, benennen Sie die Notiz um.`,
    foreignStatus: (status) =>
      marked`${code(status)} hat hier schon eine andere Bedeutung. Unter „${settings.propertyNames.name}“ in den Einstellungen können Sie eine andere Eigenschaft festlegen.`,
    foreignStatuses: (count, status) =>
      speech.sentences([
        speech.count(count, {
          one: (count) =>
            `${count} Notiz verwendet „${status}“ für etwas anderes, deshalb steht die Person darin nicht auf Ihrer Liste.`,
          other: (count) =>
            `${count} Notizen verwenden „${status}“ für etwas anderes, deshalb stehen die Personen darin nicht auf Ihrer Liste.`,
        }),
        `Unter „${settings.propertyNames.name}“ in den Einstellungen können Sie eine andere Eigenschaft festlegen.`,
      ]),
    stillToCome: (name, day, today) =>
      marked`Unter ${code(name)} steht ${speech.day(day, today)}, und das liegt in der Zukunft. Tragen Sie den Tag ein, an dem es geschehen ist.`,
    missing: {
      contacted: (status, name) =>
        marked`Der Status ist „${statuses[status]}“, aber ${code(name)} fehlt. Tragen Sie den Tag ein, damit Sie erfahren, wann Sie wieder schreiben können.`,
      replied: (status, name) =>
        marked`Der Status ist „${statuses[status]}“, aber ${code(name)} fehlt. Tragen Sie den Tag ein, damit Sie daran erinnert werden, einen Termin zu vereinbaren.`,
      interview: (status, name) =>
        marked`Der Status ist „${statuses[status]}“, aber ${code(name)} fehlt. Tragen Sie Tag und Uhrzeit des Gesprächs ein.`,
    },
    noTouch: (name) =>
      marked`Es ist nicht notiert, wann Sie zuletzt in Kontakt waren. Füllen Sie ${code(name)} aus, damit Sie daran erinnert werden, sich wieder zu melden.`,
    answered: (replied, today) =>
      marked`Die Antwort kam am ${speech.day(replied, today)}, der Status ist aber noch „${statuses.contacted}“. Vermerken Sie die Antwort.`,
    markAsBooked: 'Ist vereinbart',
    booked: (interview, today) =>
      marked`Ein Gespräch ist für ${speech.when(interview, today)} eingetragen, der Status ist aber noch „${statuses.replied}“. Wenn der Termin feststeht, setzen Sie den Status auf „${statuses.scheduled}“.`,
  },

  /** What is asked of a talk, in several dialogs. */
  talk: {
    fit: 'Würde diese Arbeit zu mir passen?',
    fitHint: 'Wählen Sie eine Zahl von 1 (gar nicht) bis 5 (sehr gut).',
    takeaway: 'Meine wichtigste Erkenntnis',
    nextStep: 'Nächster Schritt',
    nextStepExample: 'Den Artikel schicken, über den wir gesprochen haben',
  },

  contactCommands: {
    'mark-contacted': {
      name: 'Anfrage vermerken',
      who: 'Bei wem haben Sie angefragt?',
      done: did('Anfrage vermerkt'),
      whenDone: (name) => `Wann haben Sie bei ${name} angefragt?`,
    },
    'mark-introduction-asked': {
      name: 'Bitte um Vermittlung vermerken',
      who: 'Mit wem möchten Sie bekannt gemacht werden?',
      done: did('Bitte um Vermittlung vermerkt'),
      whenDone: (name) => `Wann haben Sie darum gebeten, mit ${name} bekannt gemacht zu werden?`,
    },
    'mark-no-introduction': {
      name: 'Keine Vermittlung',
      done: did('keine Vermittlung'),
      whenDone: (name) => `Wann haben Sie erfahren, dass niemand Sie mit ${name} bekannt macht?`,
    },
    'mark-nudged': {
      name: 'Erinnerung vermerken',
      who: 'Wen haben Sie erinnert?',
      done: did('Erinnerung vermerkt'),
      whenDone: (name) => `Wann haben Sie ${name} erinnert?`,
    },
    'mark-replied': {
      name: 'Antwort vermerken',
      who: 'Wer hat geantwortet?',
      done: did('Antwort vermerkt'),
      whenDone: (name) => `Wann hat ${name} geantwortet?`,
    },
    'mark-offered': {
      name: 'Terminvorschläge vermerken',
      who: 'Wem haben Sie Termine vorgeschlagen?',
      done: did('Terminvorschläge vermerkt'),
      whenDone: (name) => `Wann haben Sie ${name} Termine vorgeschlagen?`,
    },
    'schedule-interview': {
      name: 'Gesprächstermin eintragen',
      who: 'Mit wem ist das Gespräch?',
      done: did('Termin eingetragen'),
      bookedFor: (who, when) => `${who}: Termin eingetragen für ${when}`,
      rebooked: {
        moved: (who, when) => `${who}: Gespräch verschoben auf ${when}`,
        changed: (who) => `${who}: Gespräch geändert`,
      },
      title: (name) => `Termin mit ${name} eintragen`,
      submit: 'Eintragen',
      timesOffered: 'Sie haben diese Termine vorgeschlagen. Welcher ist es geworden?',
      timeHint: 'Lassen Sie das Feld leer, bis eine Uhrzeit vereinbart ist.',
      minutes: 'Minuten',
      medium: 'Wie Sie sprechen',
      media: {
        '': 'Keine Angabe',
        video: 'Per Video',
        phone: 'Am Telefon',
        'in person': 'Persönlich',
      },
      place: 'Link oder Adresse',
      earlier: {
        talk: (interview, today) => `Ihr Gespräch am ${speech.when(interview, today)}`,
        isOpen:
          'Dafür haben Sie sich noch nicht bedankt. Wenn Sie einen neuen Termin eintragen, entfällt die Erinnerung daran.',
        mayBeHeld: 'Hat es stattgefunden?',
        choose: 'Bitte auswählen',
        moved: 'Es hat nicht stattgefunden: verschieben',
        thanked: 'Wir haben gesprochen, und ich habe mich bedankt',
        skipped: 'Wir haben gesprochen, aber der Dank soll entfallen',
        unchosen: 'Wählen Sie eines aus, damit der Dank nicht vergessen wird.',
      },
      advice: {
        dayOver: 'Dieser Tag ist schon vorbei.',
        timeOver: 'Diese Uhrzeit ist schon vorbei.',
        dayOff: 'Das ist einer Ihrer freien Tage.',
        weekend: 'Das ist am Wochenende.',
        overlap: (name, interview, until, today) =>
          `Das überschneidet sich mit Ihrem Gespräch mit ${name}, ${speech.when(interview, today)} bis ${timeOf(until)}.`,
        sameDay: (name, interview, day, today) => {
          const talk = `An diesem Tag sprechen Sie auch mit ${name}`;
          if (!hasTime(interview)) return `${talk}; eine Uhrzeit steht noch nicht fest.`;
          return dayOf(interview) === day
            ? `${talk}, um ${timeOf(interview)}.`
            : `${talk}, ab ${speech.when(interview, today)}.`;
        },
      },
    },
    'postpone-interview': {
      name: 'Verschiebung vermerken',
      who: 'Welches Gespräch wurde verschoben?',
      done: did('Gespräch verschoben'),
      because: {
        moved: (who) => `${who}: um Verschiebung des Gesprächs gebeten`,
        missed: (who) => `${who}: wegen des ausgefallenen Gesprächs geschrieben`,
      },
      whenDone: (name) => `Wann wurde das Gespräch mit ${name} verschoben?`,
    },
    'mark-confirmed': {
      name: 'Bestätigung vermerken',
      done: did('Gespräch bestätigt'),
      whenDone: (name) => `Wann haben Sie das Gespräch mit ${name} bestätigt?`,
    },
    'mark-prepared': {
      name: 'Vorbereitung vermerken',
      who: 'Auf welches Gespräch haben Sie sich vorbereitet?',
      done: did('Vorbereitung vermerkt'),
      whenDone: (name) => `Wann haben Sie sich auf das Gespräch mit ${name} vorbereitet?`,
    },
    'mark-interviewed': {
      name: 'Geführtes Gespräch vermerken',
      who: 'Mit wem haben Sie gesprochen?',
      done: did('Gespräch vermerkt'),
      whenEnded: 'Wann war das Gespräch zu Ende?',
    },
    'mark-thanked': {
      name: 'Dank vermerken',
      who: 'Bei wem haben Sie sich bedankt?',
      done: did('Dank vermerkt'),
      whenDone: (name) => `Wann haben Sie sich bei ${name} bedankt?`,
    },
    'mark-reflected': {
      nothingWritten: 'Noch ist nichts aufgeschrieben',
      sureToMark:
        'Unter den Fragen zur Reflexion steht keine Antwort, und Passung und Erkenntnis fehlen. Auch ein paar Zeilen halten jetzt noch fest, was Sie gelernt haben.',
      keepWriting: 'Weiterschreiben',
      name: 'Reflexion vermerken',
      who: 'Über welches Gespräch haben Sie nachgedacht?',
      done: did('Reflexion vermerkt'),
      whenDone: (name) => `Wann haben Sie über Ihr Gespräch mit ${name} nachgedacht?`,
      title: (name) => `Reflexion zum Gespräch mit ${name}`,
    },
    'mark-reported-back': {
      name: 'Rückmeldung vermerken',
      who: 'Von welchem Gespräch haben Sie berichtet?',
      done: did('Rückmeldung vermerkt'),
      whenDone: (name) => `Wann haben Sie von Ihrem Gespräch mit ${name} berichtet?`,
    },
    'log-check-in': {
      name: 'Gruß vermerken',
      who: 'Bei wem haben Sie sich gemeldet?',
      done: did('Gruß vermerkt'),
      whenDone: (name) => `Wann haben Sie sich bei ${name} gemeldet?`,
    },
    'finish-follow-up': {
      name: 'Wiedervorlage erledigen',
      who: 'Welche Wiedervorlage ist erledigt?',
      done: did('Wiedervorlage erledigt'),
      whenDone: (name) => `Wann haben Sie die Wiedervorlage zu ${name} erledigt?`,
    },
    'skip-follow-up': {
      name: 'Schritt auslassen',
      who: 'Bei wem möchten Sie einen Schritt auslassen?',
      done: did('Schritt ausgelassen'),
      question: 'Was möchten Sie auslassen?',
      choices: {
        prepare: 'Die Vorbereitung',
        thank: 'Den Dank',
        reflect: 'Die Reflexion',
        'report-back': 'Die Rückmeldung',
      },
    },
    'add-to-list': {
      name: 'Diese Notiz auf meine Liste setzen',
      done: did('auf Ihre Liste gesetzt'),
    },
    'set-follow-up': {
      name: 'Wiedervorlage setzen',
      who: 'Für wen möchten Sie eine Wiedervorlage setzen?',
      done: did('Wiedervorlage gesetzt'),
      doneFor: (who, day, today) => `${who}: Wiedervorlage gesetzt für ${speech.day(day, today)}`,
      title: (name) => `Wiedervorlage zu ${name}`,
    },
    'snooze-contact': {
      name: 'Kontakt pausieren',
      who: 'Welchen Kontakt möchten Sie pausieren?',
      forSeveral: 'Pausieren',
      done: did('pausiert'),
      until: (who, until, today) => `${who}: pausiert bis ${speech.day(until, today)}`,
      title: (who) =>
        who === null
          ? 'Wann möchten Sie wieder an diese Kontakte erinnert werden?'
          : `Wann möchten Sie wieder an ${who} erinnert werden?`,
      offer: (offered, until, today) => `${snoozeDays[offered]}: ${speech.day(until, today)}`,
    },
    'set-priority': {
      name: 'Priorität festlegen',
      who: 'Wessen Priorität möchten Sie festlegen?',
      done: did('Priorität festgelegt'),
      doneAs: (who, priority) =>
        priority === null
          ? `${who}: Priorität entfernt`
          : `${who}: Priorität ${speech.number(priority)} festgelegt`,
      title: (name) => `Priorität von ${name}`,
      choice: (priority) => {
        if (priority === null) return 'Keine';
        return priority === 1 ? '1 (zuerst)' : String(priority);
      },
    },
    'set-status': {
      name: 'Kontaktstatus festlegen',
      who: 'Wessen Status möchten Sie festlegen?',
      forSeveral: 'Status festlegen',
      done: did('Status festgelegt'),
      doneAs: (who, status) => `${who}: Status auf „${statuses[status]}“ gesetzt`,
      title: (name) => `Welchen Status hat ${name}?`,
      titleForSeveral: 'Welchen Status haben diese Personen?',
      dateTitle: (name, status) => `${name}: ${statuses[status]}`,
      dates: {
        contacted: 'Angefragt am',
        replied: 'Geantwortet am',
        interview: 'Tag des Gesprächs',
      },
      datesForSeveral: {
        contacted: 'Wann haben Sie angefragt?',
        replied: 'Wann kam die Antwort?',
      },
      timeHint: 'Lassen Sie das Feld leer, wenn Sie die Uhrzeit nicht wissen.',
      submit: 'Status festlegen',
    },
    'add-promise': {
      name: 'Versprechen hinzufügen',
      who: 'Um wen geht es bei dem Versprechen?',
      done: did('Versprechen hinzugefügt'),
      title: (name) => `Versprechen zwischen Ihnen und ${name}`,
      what: 'Was versprochen wurde',
      whatExample: 'Den Artikel schicken, über den wir gesprochen haben',
      whose: 'Von wem',
      mine: 'Von mir',
      theirs: (name) => `Von ${name}`,
      by: 'Bis wann',
      byHint: 'Lassen Sie das Feld leer, wenn kein Tag vereinbart wurde.',
    },
    'keep-promise': {
      name: 'Versprechen als eingelöst vermerken',
      who: 'Wem gegenüber haben Sie ein Versprechen eingelöst?',
      done: did('Versprechen eingelöst'),
      whenDone: (name) => `Wann haben Sie Ihr Versprechen an ${name} eingelöst?`,
      question: (name) => `Welches Versprechen an ${name} haben Sie eingelöst?`,
      choice: (text, day, today) =>
        day === null ? text : `${text} (bis ${speech.day(day, today)})`,
    },
    'keep-their-promise': {
      name: 'Hat Versprechen eingelöst',
      done: did('hat ein Versprechen eingelöst'),
      whenDone: (name) => `Wann hat ${name} das Versprechen eingelöst?`,
      question: (name) => `Welches Versprechen hat ${name} eingelöst?`,
    },
    'drop-promise': {
      name: 'Versprechen nicht mehr nötig',
      onButton: 'Nicht mehr nötig',
      done: did('Versprechen nicht mehr nötig'),
      question: 'Welches Versprechen ist nicht mehr nötig?',
    },
    'mark-promise-reminded': {
      name: 'Erinnerung an ein Versprechen vermerken',
      done: did('Erinnerung vermerkt'),
      whenDone: (name) => `Wann haben Sie ${name} erinnert?`,
    },
    'mark-result-told': {
      name: 'Nachricht zum Ergebnis vermerken',
      done: did('berichtet, was daraus wurde'),
      whenDone: (name) => `Wann haben Sie ${name} davon berichtet?`,
      question: 'Von welchem Versprechen möchten Sie berichten?',
      offer: 'Davon berichten',
    },
    'mark-no-reply': {
      name: 'Ausbleibende Antwort vermerken',
      who: 'Von wem kam keine Antwort?',
      done: did('keine Antwort'),
      whenDone: (name) => `Seit wann warten Sie nicht mehr auf eine Antwort von ${name}?`,
    },
    'mark-declined': {
      name: 'Absage vermerken',
      who: 'Wer hat abgesagt?',
      done: did('Absage vermerkt'),
      whenDone: (name) => `Wann hat ${name} abgesagt?`,
    },
    'close-contact': {
      name: 'Kontakt zurückstellen',
      who: 'Welchen Kontakt möchten Sie zurückstellen?',
      forSeveral: 'Zurückstellen',
      done: did('zurückgestellt'),
      whenDone: (name) => `Wann haben Sie den Kontakt zu ${name} zurückgestellt?`,
    },
    'reopen-contact': {
      name: 'Kontakt wieder aufnehmen',
      who: 'Welchen Kontakt möchten Sie wieder aufnehmen?',
      done: did('wieder aufgenommen'),
      whenDone: (name) => `Wann haben Sie den Kontakt zu ${name} wieder aufgenommen?`,
    },
  },

  /** What concerns every contact command. */
  anyCommand: {
    onAnotherDay: (name) => `${name} …`,
    anotherDay: 'Anderer Tag …',
    leftAsItWas: (property) =>
      `„${property}“ blieb, wie es ist: Der Wert ist ungültig und zu lang für den Verlauf. Kürzen oder korrigieren Sie ihn in der Notiz.`,
    openPromises: {
      title: (name, count) =>
        count === 1
          ? `Mit ${name} ist noch ein Versprechen offen`
          : `Mit ${name} sind noch Versprechen offen`,
      titleForSeveral: 'Es sind noch Versprechen offen',
      own: (text) => `Sie haben versprochen: ${ended(text)}`,
      theirs: (text) => `Ihnen wurde versprochen: ${ended(text)}`,
      withSeveral: (names) => `Versprechen sind offen mit: ${ended(few(names))}`,
      more: (count) => speech.count(count, { one: 'Und # weiteres.', other: 'Und # weitere.' }),
      stayInNote: (count) =>
        count === 1
          ? 'Das Versprechen bleibt in der Notiz, verschwindet aber von Ihrer Liste.'
          : 'Die Versprechen bleiben in der Notiz, verschwinden aber von Ihrer Liste.',
      stayInNotes: 'Die Versprechen bleiben in den Notizen, verschwinden aber von Ihrer Liste.',
    },
    fitsNobody: (name) => `„${name}“ ist im Moment bei niemandem möglich.`,
    fitsNoneSelected:
      'Es wurde nichts geändert: Bei den ausgewählten Personen ist das nicht möglich.',
    nothingChanged: 'Es wurde nichts geändert.',
    people: (names) => (names.length > 3 ? people(names.length) : speech.list(names)),
    countOfPeople: people,
    unfit: (names) => `Nicht dabei, weil es dort nicht möglich ist: ${ended(few(names))}`,
    withProblems: (names) =>
      `Nicht dabei, weil in der Notiz ein unbrauchbarer Wert steht: ${ended(few(names))}`,
    nobodyAdded: 'Niemand wurde auf Ihre Liste gesetzt.',
    fixed: (name, property) => `${name}: ${property} korrigiert`,
  },

  followUps: {
    'check-in': {
      name: 'Sich wieder melden',
      doing: 'Gruß schreiben',
      reason: (touch, daysAgo, today) => {
        if (touch === null) return 'Sie sind in Kontakt.';
        const ago = daysAgo > 0 ? `, vor ${dativeDays(daysAgo)}` : '';
        return `Zuletzt waren Sie am ${speech.day(touch, today)} in Kontakt${ago}. Ein kurzer Gruß hält den Kontakt lebendig.`;
      },
    },
    'follow-up': {
      name: 'Wiedervorlage',
      doing: 'Erledigt',
      title: (name) => `Wiedervorlage: ${name}`,
      reason: (chosen, step, { today, isLate }) => {
        if (chosen === undefined) return 'Sie haben eine Wiedervorlage gesetzt.';
        const set = `Ihre Wiedervorlage für ${near(chosen, today)}${endedBy(step)}`;
        return isLate ? speech.sentences([set, 'Sie ist noch offen.']) : set;
      },
    },
    'give-up': {
      name: 'Ruhen lassen',
      doing: 'Ruhen lassen',
      title: (name) => `Ruhen lassen: ${name}`,
      reason: (silence) => {
        const { from, waited, today } = silence;
        const wrote = lastWrote(silence);
        return from === null
          ? `${wrote}. Seit ${businessDays(waited)} kam keine Antwort. Sie können es guten Gewissens ruhen lassen.`
          : `${wrote}. Wenn keine Antwort kommt, können Sie es ab ${speech.day(from, today)} ruhen lassen.`;
      },
    },
    interview: {
      name: 'Gespräch',
      overdueName: 'Gespräch vorbei',
      unprepared: 'Gespräch vorbereiten',
      doing: 'Gespräch öffnen',
      openLink: 'Link öffnen',
      doingOnceOver: 'Wie ist es gelaufen?',
      reason: (interview, theirs, length, medium, leave, today) => {
        if (interview === undefined) return 'Sie haben ein Gespräch.';
        const long = length === null ? '' : `, ${minutes(length)}`;
        const how = medium === null ? '' : ` (${medium})`;
        const talk = `Ihr Gespräch ist ${inBothClocks(on(interview, today), theirs)}${long}${how}.`;
        return leave === null ? talk : `${talk} ${leaveBy(leave, interview)}.`;
      },
      reasonOnceOver: (interview, today) =>
        `Ihr Gespräch am ${speech.when(interview, today)} ist vorbei. Wie ist es gelaufen?`,
      thanksSent: 'Der Dank ist schon gesendet.',
      thanksSkipped: 'Sie haben sich entschieden, keinen Dank zu senden.',
      thanks: ({ until, isLate, today }) =>
        isLate
          ? `Der Dank war${by(until, today)} fällig; er lohnt sich immer noch.`
          : `Bedanken Sie sich${by(until, today)}.`,
    },
    nudge: {
      name: 'Erinnerung senden',
      doing: 'Erinnerung schreiben',
      reason: (silence) => {
        const { from, waited, reminders, today } = silence;
        const wrote = lastWrote(silence);
        if (from !== null) {
          const another = reminders === 0 ? 'eine' : 'noch eine';
          return `${wrote}. Wenn keine Antwort kommt, können Sie ab ${speech.day(from, today)} ${another} kurze Erinnerung senden.`;
        }
        return reminders === 0
          ? `${wrote}. Seit ${businessDays(waited)} kam keine Antwort. Eine kurze Erinnerung ist jetzt in Ordnung.`
          : `${wrote}. Seit ${businessDays(waited)} kam keine Antwort. Noch eine kurze Erinnerung ist jetzt in Ordnung.`;
      },
    },
    prepare: {
      name: 'Vorbereiten',
      doing: 'Vorbereiten',
      alreadyDone: 'Schon vorbereitet',
      reason: (interview, theirs, daysLeft, { until, today }) => {
        const talk =
          interview === undefined
            ? 'Sie haben ein Gespräch'
            : `Ihr Gespräch ist ${inBothClocks(on(interview, today), theirs)}`;
        const left = daysLeft > 1 ? `, in ${dativeDays(daysLeft)}` : '';
        return `${talk}${left}. Bereiten Sie sich${by(until, today)} vor.`;
      },
    },
    promise: {
      name: 'Versprechen einlösen',
      waiting: 'Auf Versprechen warten',
      own: (text) => `Versprechen: ${text}`,
      theirs: (text) => `Warten auf: ${text}`,
      doing: 'Ist eingelöst',
      remind: 'Erinnerung schreiben',
      openNote: 'Notiz öffnen',
      title: (name) => `Haben Sie Ihr Versprechen an ${name} eingelöst?`,
      reason: (text, day, { today, isLate }) => {
        if (day === null) return `Sie haben versprochen: ${ended(text)}`;
        const told = `Ihr Versprechen für ${near(day, today)}: ${ended(text)}`;
        return isLate ? speech.sentences([told, 'Es lohnt sich immer noch, es einzulösen.']) : told;
      },
      repeats:
        'Das kehrt regelmäßig wieder: Haken Sie es dort ab, wo Sie solche Aufgaben verwalten.',
      reasonOfTheirs: (text, day, isOver, today) => {
        const told = `Versprochen wurde Ihnen für ${near(day, today)}: ${ended(text)}`;
        return isOver
          ? speech.sentences([told, 'Eine kurze Erinnerung ist jetzt in Ordnung.'])
          : told;
      },
    },
    'reach-out': {
      name: 'Um Gespräch bitten',
      doing: 'Nachricht schreiben',
      askToIntroduce: (referrer) => `${referrer} um Vermittlung bitten`,
      reason: (chosen, step, today) =>
        chosen === undefined
          ? 'Auf Ihrer Liste.'
          : `Anfragen wollten Sie ${on(chosen, today)}${endedBy(step)}`,
      reasonOnceIntroductionAsked: (referrer, asked, from, today) => {
        const whom = referrer === null ? '' : ` ${referrer}`;
        const asking = speech.nearDay(asked, today) ?? `am ${speech.day(asked, today)}`;
        return speech.sentences([
          `Sie haben${whom} ${asking} um eine Vermittlung gebeten.`,
          from === null
            ? 'Wenn daraus nichts geworden ist, schreiben Sie selbst.'
            : `Wenn daraus nichts wird, können Sie ab ${speech.day(from, today)} selbst schreiben.`,
        ]);
      },
      canIntroduce: (referrer) => `${referrer} kann den Kontakt vermitteln.`,
      caughtYourEye: (whyThem) => `Was Ihnen aufgefallen ist: ${ended(whyThem)}`,
      priority: (priority) => `Priorität ${priority}.`,
      notAsked: 'Sie haben noch nicht angefragt.',
      widened: (silent, company, since, today) => {
        const waiting = since === undefined ? '' : ` seit ${speech.day(since, today)}`;
        return `Keine Antwort von ${silent} bei ${company}${waiting}: Fragen Sie dort jemand anderen.`;
      },
    },
    reflect: {
      name: 'Reflektieren',
      doing: 'Reflektieren',
      reason: (interview, { until, isLate, today }) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? 'Auch ein paar Zeilen halten jetzt noch fest, was Sie gelernt haben.'
            : `Schreiben Sie${by(until, today)} auf, was Sie gelernt haben, solange die Erinnerung frisch ist.`,
        ]),
    },
    'report-back': {
      name: 'Rückmeldung geben',
      doing: 'Rückmeldung geben',
      tell: (referrer) => `${referrer} berichten`,
      reason: (referrer, interview, { until, isLate, today }) =>
        speech.sentences([
          referrer === null
            ? 'Jemand hat den Kontakt vermittelt.'
            : `${referrer} hat den Kontakt vermittelt.`,
          talked(interview, today),
          isLate
            ? 'Über eine Rückmeldung freut man sich auch jetzt noch.'
            : `Berichten Sie${by(until, today)}, wie es war.`,
        ]),
    },
    schedule: {
      name: 'Termin vereinbaren',
      doing: 'Termin eintragen',
      offer: 'Termine vorschlagen',
      reason: (replied, { until, isLate, today }) => {
        if (replied === undefined)
          return 'Die Antwort ist da. Vereinbaren Sie am besten bald einen Termin.';
        const answered = `Die Antwort kam am ${speech.day(replied, today)}`;
        return isLate
          ? `${answered}, und noch ist kein Termin vereinbart. Es ist nicht zu spät, einen vorzuschlagen.`
          : `${answered}. Vereinbaren Sie${by(until, today)} einen Termin.`;
      },
      reasonOnceOffered: (offered, from, { until, isLate, today }) => {
        const told = `Sie haben am ${speech.day(offered, today)} Termine vorgeschlagen`;
        if (from !== null)
          return `${told}. Lassen Sie bis ${speech.day(from, today)} Zeit, einen auszuwählen.`;
        return isLate
          ? `${told}, und noch ist keiner vereinbart. Es ist nicht zu spät, noch einmal nachzufragen.`
          : `${told}, und noch ist keiner vereinbart. Fragen Sie${by(until, today)} noch einmal nach.`;
      },
    },
    thank: {
      name: 'Danke sagen',
      doing: 'Dank schreiben',
      reason: (interview, { until, isLate, today }) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? `Der Dank war${by(until, today)} fällig; er lohnt sich immer noch.`
            : `Bedanken Sie sich${by(until, today)}.`,
        ]),
      stillWorthSending: 'Ein Dank lohnt sich immer noch.',
      bestBy: (until, today) => `Die beste Zeit für einen Dank: bis ${latest(until, today)}.`,
      bestBetween: (from, until, today) => {
        const begin = speech.when(timeOf(from) === '00:00' ? dayOf(from) : from, today);
        return `Die beste Zeit für einen Dank: ${begin} bis ${latest(until, today)}.`;
      },
    },
  },

  snoozedUntil: (until, today) => `Pausiert bis ${speech.day(until, today)}.`,

  timeLeft: {
    shown: timeLeft(lapsed, dativeLapse),
    spoken: timeLeft(spokenLapse, spokenDativeLapse),
  },

  wentWell: (count, thankedInTime) =>
    thankedInTime === 0
      ? `Mit ${people(count)} gesprochen`
      : `Mit ${people(count)} gesprochen, ${speech.count(thankedInTime, { other: '#-mal rechtzeitig bedankt' })}`,

  clocks: { both: inBothClocks, there },

  /** The groups of the settings. */
  settingGroups: {
    folders: 'Ordner',
    you: 'Über Sie',
    languages: 'Sprachen',
    messages: 'Nachrichten',
    timing: 'Fristen',
    recognising: 'Personen erkennen',
    daysWithoutWork: 'Wochenende und freie Tage',
  },

  settings,

  languageNames: {
    en: 'Englisch',
    de: 'Deutsch',
    es: 'Spanisch',
    fr: 'Französisch',
    'pt-BR': 'Brasilianisches Portugiesisch',
    'zh-CN': 'Vereinfachtes Chinesisch',
  },

  /** Numbers to be entered are written as they are to be typed. */
  settingForms: {
    stretch,
    days: (first, last) => `${first} bis ${last}`,
    dayWords,
    languageOfApp: 'Die Sprache von Obsidian',
    languageOfPlugin: 'Die Sprache der Erweiterung',
    clockOfLanguage: 'Wie in der Sprache üblich',
    taskFormats: {
      tasks: 'Mit Emojis',
      dataview: 'Mit Inline-Feldern',
    },
    clocks: {
      12: 'Zwölf Stunden, zum Beispiel 2:00 PM',
      24: 'Vierundzwanzig Stunden, zum Beispiel 14:00',
    },
    wholeNumber: (least, most) => `Geben Sie eine ganze Zahl von ${least} bis ${most} ein.`,
    notMoreThan: (least, most, other) =>
      `Geben Sie eine ganze Zahl von ${least} bis ${most} ein, die nicht größer ist als „${settings[other].name}“.`,
    notLessThan: (least, most, other) =>
      `Geben Sie eine ganze Zahl von ${least} bis ${most} ein, die nicht kleiner ist als „${settings[other].name}“.`,
  },

  /** What forms say of what is typed. */
  forms: {
    required: 'erforderlich',
    hours: { days: 'Tage', from: 'Von', until: 'Bis' },
    day: 'Tag',
    time: 'Uhrzeit',
    chooseDay: 'Wählen Sie einen Tag aus.',
    yearOutOfReach: 'Wählen Sie einen Tag zwischen 2000 und 2100.',
    chooseComingDay: 'Wählen Sie einen Tag ab morgen.',
    timeToCome: 'Diese Uhrzeit liegt in der Zukunft.',
    emptyIfForgotten: 'Lassen Sie das Feld leer, wenn Sie es nicht mehr wissen.',
    chooseStatus: 'Wählen Sie einen Status aus.',
    fillIn: 'Dieses Feld darf nicht leer sein.',
    dayToCome: 'Dieser Tag liegt in der Zukunft.',
  },

  /** Why a note was left alone, and what can be done about it. */
  refusals: {
    noteGone: (name) =>
      because(`„${name}“ ist nicht mehr da`, 'Stellen Sie zuerst die Notiz wieder her.'),

    // The lines around the properties.
    moreOnFirstLine: () =>
      because(
        'In der ersten Zeile dieser Notiz steht hinter --- noch mehr Text',
        'Lassen Sie in dieser Zeile nur --- stehen, oder fügen Sie darüber eine Leerzeile ein, falls dort keine Eigenschaften beginnen.',
      ),
    moreOnLastLine: () =>
      because(
        'In einer Zeile der Eigenschaften dieser Notiz steht hinter --- noch mehr Text',
        'Lassen Sie in dieser Zeile nur --- stehen, wenn die Eigenschaften dort enden, oder setzen Sie die Zeile in Anführungszeichen.',
      ),
    propertiesLeftOpen: () =>
      because(
        'Die Eigenschaften dieser Notiz beginnen mit --- und werden nie geschlossen',
        'Setzen Sie unter die letzte Eigenschaft eine Zeile, in der nur --- steht.',
      ),
    loneCarriageReturn: () =>
      because(
        'Die Eigenschaften dieser Notiz enthalten ein Zeilenende, das Programme unterschiedlich lesen',
        'Öffnen Sie die Eigenschaften in der Quellcode-Ansicht und tippen Sie diese Zeile neu.',
      ),

    // What the properties are as a whole.
    notNames: () =>
      because(
        'Die Eigenschaften dieser Notiz sind nicht als Namen mit Werten geschrieben',
        'Schreiben Sie jede Eigenschaft als Namen, Doppelpunkt, Leerzeichen und Wert.',
      ),
    rareForm: () =>
      because(
        'Die Eigenschaften dieser Notiz sind ungewöhnlich geschrieben',
        'Schreiben Sie jede Eigenschaft als Namen, Doppelpunkt, Leerzeichen und Wert.',
      ),
    tooDeep: () =>
      because(
        'Die Eigenschaften dieser Notiz sind zu tief verschachtelt',
        'Schreiben Sie diese Eigenschaft mit weniger Ebenen.',
      ),
    tooMuch: () =>
      because(
        'Die Eigenschaften dieser Notiz sind zu umfangreich, um gelesen zu werden',
        'Verschieben Sie das meiste unter die Eigenschaften oder in eine eigene Notiz.',
      ),
    endedEarly: () =>
      because(
        'Eine Zeile in den Eigenschaften dieser Notiz beendet sie zu früh',
        'Entfernen Sie diese Zeile.',
      ),
    twoVersions: () =>
      because(
        'Die Eigenschaften dieser Notiz enthalten zwei Fassungen, die sich nicht zusammenführen ließen',
        'Behalten Sie eine der Fassungen und entfernen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
      ),
    endlessReferences: () =>
      because(
        'Die Eigenschaften dieser Notiz verweisen so aufeinander, dass man ihnen nicht folgen kann',
        'Schreiben Sie die Werte dort aus, wo ein Sternchen auf sie verweist.',
      ),

    // A line of the properties that cannot be read.
    twice: (name) =>
      because(
        `In den Eigenschaften dieser Notiz gibt es zwei Zeilen mit dem Namen ${name}`,
        'Behalten Sie eine der beiden Zeilen und versuchen Sie es noch einmal.',
      ),
    twiceWithoutName: () =>
      because(
        'In den Eigenschaften dieser Notiz gibt es zwei Zeilen ohne Namen',
        'Behalten Sie eine der beiden Zeilen und versuchen Sie es noch einmal.',
      ),
    twiceWithin: (name) =>
      because(
        `In einem Wert der Eigenschaften dieser Notiz kommt der Name ${name} zweimal vor`,
        'Behalten Sie einen der beiden.',
      ),
    nameNeedsQuotes: (sign) =>
      because(
        `Ein Name in den Eigenschaften dieser Notiz beginnt mit ${signs[sign] ?? sign} und braucht deshalb Anführungszeichen`,
        'Setzen Sie den Namen in Anführungszeichen.',
      ),
    valueNeedsQuotes: (sign) =>
      because(
        `Ein Wert in den Eigenschaften dieser Notiz beginnt mit ${signs[sign] ?? sign} und braucht deshalb Anführungszeichen`,
        'Setzen Sie den Wert in Anführungszeichen.',
      ),
    hashInList: () =>
      because(
        'Eine Liste in den Eigenschaften dieser Notiz hat einen Eintrag mit #, der Anführungszeichen braucht',
        'Setzen Sie den Eintrag in Anführungszeichen oder lassen Sie das # weg.',
      ),
    backslash: () =>
      because(
        'In einer Zeile der Eigenschaften dieser Notiz steht ein Backslash zwischen doppelten Anführungszeichen',
        'Setzen Sie den Wert in einfache Anführungszeichen.',
      ),
    textBehindQuote: () =>
      because(
        'In einer Zeile der Eigenschaften dieser Notiz steht Text hinter dem schließenden Anführungszeichen',
        'Setzen Sie den ganzen Wert in die Art von Anführungszeichen, die nicht in ihm vorkommt.',
      ),
    textBesideLink: () =>
      because(
        'In einer Zeile der Eigenschaften dieser Notiz steht Text neben einem Link',
        'Setzen Sie den ganzen Wert in Anführungszeichen.',
      ),
    textBehind: (sign) =>
      because(
        `In einer Zeile der Eigenschaften dieser Notiz steht Text hinter ${enclosings[sign].end}`,
        'Setzen Sie den ganzen Wert in Anführungszeichen.',
      ),
    secondColon: () =>
      because(
        'In einer Zeile der Eigenschaften dieser Notiz enthält der Wert einen zweiten Doppelpunkt',
        'Setzen Sie den Wert in Anführungszeichen.',
      ),
    wideColon: () =>
      because(
        'In einer Zeile der Eigenschaften dieser Notiz steht hinter dem Namen ein Doppelpunkt in voller Breite',
        'Ersetzen Sie ihn durch einen gewöhnlichen Doppelpunkt und ein Leerzeichen.',
      ),
    noSpaceAfterColon: () =>
      because(
        'In einer Zeile der Eigenschaften dieser Notiz fehlt das Leerzeichen nach dem Doppelpunkt',
        'Setzen Sie ein gewöhnliches Leerzeichen hinter den Doppelpunkt.',
      ),
    lineWithoutName: () =>
      because(
        'Eine Zeile in den Eigenschaften dieser Notiz hat keinen Namen mit Doppelpunkt',
        'Rücken Sie sie um zwei Leerzeichen ein, wenn sie die Zeile darüber fortsetzt; sonst schreiben Sie einen Namen, einen Doppelpunkt und ein Leerzeichen davor.',
      ),
    itemWithoutList: () =>
      because(
        'In den Eigenschaften dieser Notiz steht ein Listenpunkt außerhalb einer Liste',
        'Setzen Sie alle Punkte der Liste in dieselbe Spalte, unter eine Zeile, in der nur der Name und ein Doppelpunkt stehen.',
      ),
    tab: () =>
      because(
        'Eine Zeile in den Eigenschaften dieser Notiz beginnt mit einem Tabulator',
        'Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
      ),
    badColumn: () =>
      because(
        'Eine Zeile in den Eigenschaften dieser Notiz ist anders eingerückt als die, zu denen sie gehört',
        'Lassen Sie sie in derselben Spalte beginnen wie diese.',
      ),
    leftOpen: (sign) =>
      because(
        `In den Eigenschaften dieser Notiz wird ${enclosings[sign].one} geöffnet und nie geschlossen`,
        `Schließen Sie ${enclosings[sign].it} dort, wo der Wert endet.`,
      ),
    closedFurtherDown: (sign, below) =>
      because(
        `In den Eigenschaften dieser Notiz wird ${enclosings[sign].one} erst weiter unten geschlossen, in einer Zeile ohne Einrückung`,
        below === 1
          ? 'Rücken Sie die nächste Zeile um zwei Leerzeichen ein.'
          : `Rücken Sie die Zeilen darunter bis zu ${enclosings[sign].end} jeweils um zwei Leerzeichen ein.`,
      ),
    unreadableLine: () =>
      because(
        'Eine Zeile in den Eigenschaften dieser Notiz ist nicht lesbar',
        'Schreiben Sie sie als Namen, Doppelpunkt, Leerzeichen und Wert, und setzen Sie den Wert in Anführungszeichen.',
      ),

    // Properties that can be read, but only changed by hand.
    rareProperty: (name) =>
      because(
        'Diese Eigenschaft ist ungewöhnlich geschrieben',
        `Schreiben Sie ${name} in eine eigene Zeile.`,
      ),
    typedProperty: (name) =>
      because(
        'Diese Eigenschaft trägt eine Kennzeichnung, die sagt, von welcher Art ihr Wert ist',
        `Schreiben Sie ${name} ohne die Kennzeichnung in eine eigene Zeile.`,
      ),
    referredTo: (name) =>
      because(
        `Eine andere Eigenschaft übernimmt ihren Wert von ${name}`,
        'Schreiben Sie den Wert dort aus, wo ein Sternchen auf ihn verweist.',
      ),
    alike: (name, counted) =>
      because(
        `Statt ${counted} würde die Eigenschaft ${name} gelesen`,
        'Behalten Sie eine der beiden.',
      ),
    betweenBraces: () =>
      because(
        'Die Eigenschaften dieser Notiz stehen in geschweiften Klammern',
        'Schreiben Sie jede Eigenschaft in eine eigene Zeile, ohne die Klammern.',
      ),
    mergesNothing: () =>
      because(
        'Die Zeile mit dem Namen << verweist auf Eigenschaften, die es nicht gibt',
        'Schreiben Sie die Eigenschaften anstelle dieser Zeile aus.',
      ),
    merged: (name) =>
      because(
        `Die Eigenschaft ${name} kommt über die Zeile mit dem Namen << in diese Notiz`,
        'Schreiben Sie die Eigenschaften anstelle dieser Zeile aus.',
      ),
    unsafeProperties: (names) =>
      because(
        'Die Eigenschaften dieser Notiz sind so geschrieben, dass sie sich nicht sicher ändern lassen',
        `Ändern Sie ${speech.list(names)} von Hand.`,
      ),

    // The text below the properties.
    unsafeSections: () =>
      because(
        'Die Abschnitte dieser Notiz sind so geschrieben, dass sich nichts sicher einfügen lässt',
        'Fügen Sie den Text von Hand ein.',
      ),
    blockLeftOpen: (closing) =>
      because(
        'In dieser Notiz wird ein Codeblock oder Kommentar geöffnet und nie geschlossen',
        `Setzen Sie dort, wo er endet, eine Zeile ein, in der nur ${closing} steht.`,
      ),
    swallowsTable: () =>
      because(
        'Etwas in dieser Notiz würde eine Tabelle verbergen, zum Beispiel ein Kommentar, der nicht geschlossen ist',
        'Schließen Sie es, oder setzen Sie den Cursor an eine andere Stelle und versuchen Sie es noch einmal.',
      ),
    linesChanged: () =>
      because(
        'Die Zeilen in dieser Notiz haben sich inzwischen geändert',
        'Wählen Sie die Zeilen aus und versuchen Sie es noch einmal.',
      ),

    // What stands in the way of a contact command.
    promiseRepeats: (promise) =>
      because(
        `„${promise}“ kehrt regelmäßig wieder`,
        'Haken Sie es dort ab, wo Sie solche Aufgaben verwalten, damit die nächste entsteht.',
      ),
    outdated: () =>
      because(
        'Die Notiz hat sich geändert, und das ist nicht mehr nötig',
        'Sehen Sie nach, was jetzt darin steht, und versuchen Sie es noch einmal.',
      ),
    tooLongToKeep: (name, most) =>
      because(
        `Der Wert von „${name}“ ist ungültig und mit über ${speech.number(most)} Zeichen zu lang für den Verlauf`,
        'Kürzen oder korrigieren Sie ihn in der Notiz selbst.',
      ),
    wouldGo: (values) => {
      // Each value is named, so that no line need be.
      const reason = speech.sentences(values.map(saysWrongly));
      const suggestion = 'Korrigieren Sie das in der Notiz und versuchen Sie es noch einmal.';
      return { reason, reasonOnLine: () => reason, suggestion };
    },
    changedSinceAnswer: () =>
      because(
        'Die Notiz hat sich inzwischen geändert',
        'Tragen Sie den Tag in der Notiz selbst ein.',
      ),
    leftNote: () =>
      because(
        'In diesem Tab wurde eine andere Notiz geöffnet',
        'Öffnen Sie die Notiz, setzen Sie den Cursor dorthin, wo die Liste stehen soll, und versuchen Sie es noch einmal.',
      ),

    // A note of the templates folder.
    templateWithoutKind: (kinds) =>
      because(
        'Die Eigenschaft template sagt nicht, von welcher Art diese Vorlage ist',
        `Schreiben Sie eines von diesen Wörtern dahinter: ${speech.beside(kinds)}.`,
      ),
    templateOfNoKind: (told, kinds) =>
      because(
        `„${told}“ ist keine Art von Vorlage`,
        `Schreiben Sie eines von diesen Wörtern: ${speech.beside(kinds)}.`,
      ),
    limitIsNoNumber: () =>
      because(
        'Die Eigenschaft limit enthält keine ganze Zahl',
        'Schreiben Sie, wie viele Zeichen erlaubt sind, zum Beispiel 300, oder entfernen Sie die Zeile.',
      ),
    languageIsNone: () =>
      because(
        'Die Eigenschaft language enthält kein Sprachkürzel',
        'Schreiben Sie ein Kürzel wie en, es oder pt-BR, oder entfernen Sie die Zeile.',
      ),
    channelIsNoText: () =>
      because(
        'Die Eigenschaft channel enthält keinen Text',
        'Setzen Sie den Wert in Anführungszeichen oder entfernen Sie die Eigenschaft.',
      ),
    subjectIsNoText: () =>
      because(
        'Die Eigenschaft subject enthält keinen Text',
        'Setzen Sie den Betreff in Anführungszeichen oder entfernen Sie die Eigenschaft.',
      ),
    addIsNeither: () =>
      because(
        'Die Eigenschaft add ist weder true noch false',
        'Schreiben Sie true, um die Vorlage neben der mitgelieferten zu verwenden, oder entfernen Sie die Zeile.',
      ),
    noQuestion: () =>
      because(
        'Ihre Vorlage enthält keine Fragen',
        'Schreiben Sie jede Frage als Listenpunkt in eine Zeile, die mit einem Bindestrich beginnt.',
      ),
    noStep: () =>
      because(
        'Ihre Vorlage enthält keine Schritte',
        'Schreiben Sie jeden Schritt als Listenpunkt in eine Zeile, die mit einem Bindestrich beginnt.',
      ),
    noPrompt: () =>
      because(
        'Ihre Vorlage enthält keine Fragen zur Reflexion',
        'Schreiben Sie jede Frage als Listenpunkt in eine Zeile, die mit einem Bindestrich beginnt.',
      ),
    noText: () => because('Ihre Vorlage enthält keinen Text', 'Schreiben Sie den Text.'),
    codeLeftOpen: () =>
      because(
        'Code beginnt mit <% und wird nie geschlossen',
        'Schließen Sie ihn mit %> oder entfernen Sie ihn.',
      ),
    blankLineAbove: () =>
      because(
        'Über den Eigenschaften steht eine Leerzeile, deshalb werden sie nicht beachtet',
        'Verschieben Sie die Eigenschaften ganz an den Anfang der Notiz.',
      ),
    codeAbove: () =>
      because(
        'Über den Eigenschaften steht Code einer anderen Erweiterung, deshalb werden sie nicht beachtet',
        'Verschieben Sie die Eigenschaften ganz an den Anfang der Notiz.',
      ),
  },

  /** What deserves a second look in a message; each in one or two sentences. */
  draftChecks: {
    placeholder: (written) =>
      `${written} hat noch keinen Wert. Füllen Sie die Stelle aus oder lassen Sie sie weg.`,
    unfinished: 'Dieser Satz ist noch nicht fertig.',
    otherPerson: (name) => `„${name}“ ist jemand anderes auf Ihrer Liste.`,
    otherCompany: (name) => `„${name}“ ist das Unternehmen von jemand anderem auf Ihrer Liste.`,
    job: (asked) =>
      `„${asked}“ klingt nach der Bitte um eine Stelle. Zu einem Gespräch sagt man leichter Ja.`,
    nearMiss: (word, name) =>
      `„${word}“ ist beinahe „${name}“. Prüfen Sie die Schreibweise: Ein falscher Name fällt als Erstes auf.`,
    wordsAbout: (word) =>
      `„${word}“ klingt, als schrieben Sie über die Person und nicht an sie. Sprechen Sie sie direkt an.`,
    nothingAboutThem: (name) =>
      `Nichts in dieser Nachricht handelt von ${name}. Eine Zeile dazu, wie Sie auf die Person gekommen sind, zeigt, dass genau sie gemeint ist.`,
    slips: {
      'small-i': () => '„I“ wird im Englischen immer großgeschrieben.',
      youre: (words) => `„${words}“ bedeutet „you are“. Gemeint ist wahrscheinlich „your“.`,
      your: (words) => `„${words}“ müsste wahrscheinlich „you’re“ heißen, kurz für „you are“.`,
      space: () => 'Vor diesem Satzzeichen steht ein Leerzeichen zu viel.',
    },
    doubledWord: (word) => `„${word}“ steht zweimal da.`,
    greeting: (name) => `Am Anfang der Nachricht fehlt eine Anrede mit dem Namen: ${ended(name)}`,
    words: (count, most) =>
      `Die Nachricht hat ${speech.number(count)} Wörter. Eine erste Nachricht mit höchstens ${speech.number(most)} wird eher gelesen und beantwortet.`,
    characters: (count, most) =>
      `Die Nachricht hat ${speech.number(count)} Zeichen. Eine erste Nachricht mit höchstens ${speech.number(most)} wird eher gelesen und beantwortet.`,
    limit: (count, limit) =>
      `Die Nachricht hat ${speech.number(count)} Zeichen, und der Kanal erlaubt höchstens ${speech.number(limit)}.`,
  },

  /** The settings file, and the folders that the settings name. */
  settingsFile: {
    misfit: 'Die Werte passen nicht zu anderen Einstellungen.',
    missing: (isFirst) =>
      `Die Einstellungen von Informational Interviews sind nicht auffindbar, deshalb gelten ${isFirst ? 'die Standardwerte' : 'weiterhin Ihre bisherigen Einstellungen'}, und vorerst wird nichts gespeichert.`,
    unreadable: (isFirst) =>
      `Die Einstellungen von Informational Interviews sind nicht lesbar, deshalb gelten ${isFirst ? 'die Standardwerte' : 'weiterhin Ihre bisherigen Einstellungen'}, und vorerst wird nichts gespeichert.`,
    findIt:
      'Die Datei data.json im Ordner der Erweiterung fehlt. Warten Sie, bis Ihre Synchronisierung sie zurückbringt, oder starten Sie die App neu, um von vorn zu beginnen.',
    fixIt:
      'Die Datei data.json im Ordner der Erweiterung ist nicht lesbar. Korrigieren Sie sie, oder löschen Sie sie und starten Sie die App neu, um von vorn zu beginnen.',
    faults: (found) => {
      const names = found.map(({ setting, entries }) => {
        const name = `„${settings[setting].name}“`;
        return entries.length === 0 ? name : `${name} (${speech.beside(entries)})`;
      });
      return `Einige Einstellungen von Informational Interviews sind unbrauchbar, deshalb gelten dort die Standardwerte: ${speech.beside(names)}.`;
    },
    leftAsItWas: 'Die Datei blieb, wie sie ist.',
  },

  folders: {
    isHidden: 'Obsidian sieht nicht in Ordner, deren Name mit einem Punkt beginnt.',
    isTemplates:
      'Notizen im Vorlagenordner gelten nie als Personen; deshalb kann der Kontaktordner weder dieser Ordner noch einer darin sein.',
    choose: 'Wählen Sie einen Ordner im Vault aus.',
    chooseAnother: 'Wählen Sie einen anderen Ordner aus.',
    cannotFollow: (from, to) =>
      `Die Ordner-Einstellung kann nicht von „${from}“ auf „${to}“ geändert werden.`,
    moveBack:
      'Verschieben Sie den Ordner zurück oder wählen Sie in den Einstellungen einen anderen aus.',
    notFollowed: (from, to) =>
      `Die Ordner-Einstellung wurde nicht von „${from}“ auf „${to}“ geändert.`,
    someNotFollowed:
      'Ein Ordner wurde verschoben, aber in den Einstellungen steht noch sein alter Platz: Wählen Sie ihn dort noch einmal aus.',
    contactsNamesake: (path, folder) =>
      `Der Ordner „${path}“ unterscheidet sich nur durch Groß- und Kleinschreibung vom Kontaktordner „${folder}“, deshalb wird darin niemand gefunden. Verschieben Sie die Notizen dorthin oder benennen Sie den Ordner um.`,
    templatesNamesake: (path, folder) =>
      `Der Ordner „${path}“ unterscheidet sich nur durch Groß- und Kleinschreibung vom Vorlagenordner „${folder}“, deshalb wird keine Vorlage darin verwendet. Verschieben Sie die Notizen dorthin oder benennen Sie den Ordner um.`,
  },

  /** Dialogs that several features share. */
  dialogs: {
    save: 'Speichern',
    stay: 'Bleiben',
    leaveTitle: 'Ohne Speichern verlassen?',
    leaveText: 'Was Sie hier eingegeben haben, geht verloren.',
    leave: 'Verlassen',
    keepWriting: 'Weiterschreiben',
    letGo: {
      wouldBe: { replaced: 'Der Wert wird ersetzt.', removed: 'Der Wert wird entfernt.' },
      keptInLog: (values) =>
        speech.count(values, {
          one: 'Was darin steht, bleibt im Verlauf erhalten.',
          other: 'Was in ihnen steht, bleibt im Verlauf erhalten.',
        }),
      replaceTitle: (name, values) =>
        speech.count(values, {
          one: () => `${name}: Diesen Wert ersetzen?`,
          other: () => `${name}: Diese Werte ersetzen?`,
        }),
      removeTitle: (name, values) =>
        speech.count(values, {
          one: () => `${name}: Diesen Wert entfernen?`,
          other: () => `${name}: Diese Werte entfernen?`,
        }),
      replace: 'Ersetzen',
      remove: 'Entfernen',
      keep: 'So lassen',
    },
  },

  /** What a notice says of something that was not done, and how it can be done after all. */
  failures: {
    command: (name) => `„${name}“ hat nicht funktioniert.`,
    noteNotChanged: (name) => `„${name}“ wurde nicht geändert.`,
    noteNotOpened: (name) => `„${name}“ wurde nicht geöffnet.`,
    onlyNotOpened: 'Die Notiz konnte nicht geöffnet werden.',
    halfWay: (notes) =>
      speech.sentences([
        speech.count(notes.length, {
          one: () =>
            `Auf halbem Weg ist etwas schiefgegangen, und ${speech.list(quoted(notes))} konnte nicht wiederhergestellt werden.`,
          other: () =>
            `Auf halbem Weg ist etwas schiefgegangen, und ${speech.list(quoted(notes))} konnten nicht wiederhergestellt werden.`,
        }),
        speech.count(notes.length, {
          one: 'Bitte prüfen Sie die Notiz selbst.',
          other: 'Bitte prüfen Sie die Notizen selbst.',
        }),
      ]),
    diskFull:
      'Der Speicherplatz ist voll: Geben Sie etwas Platz frei und versuchen Sie es noch einmal.',
    notPermitted:
      'Die Berechtigung fehlt, die Datei zu lesen oder zu schreiben: Prüfen Sie ihre Zugriffsrechte und versuchen Sie es noch einmal.',
    unexpected:
      'Etwas Unerwartetes ist passiert. Versuchen Sie es noch einmal; Einzelheiten stehen in der Entwicklerkonsole.',
    settingsNotSaved: 'Ihre Einstellungen wurden nicht gespeichert.',
    inConsole: 'Einzelheiten stehen in der Entwicklerkonsole.',
  },

  /** What the console is told of what went wrong. */
  logged: {
    settingsNotRead: 'Die Datei mit den Einstellungen ist nicht lesbar.',
    settingsNotWritten: 'Die Datei mit den Einstellungen kann nicht geschrieben werden.',
    settingsBroken: 'Die Datei mit den Einstellungen ist beschädigt.',
    folderNotFollowed: 'Ein verschobener Ordner wurde nicht nachgeführt.',
    notKeptOnDevice: (name: string) => `${name} kann auf diesem Gerät nicht gespeichert werden.`,
    listenerFailed: 'Ein Teil der Erweiterung hat nicht reagiert.',
    talksNotRead: 'Eine Notiz wurde nicht nach Gesprächen durchsucht.',
    promisesNotRead: 'Eine Notiz wurde nicht nach Versprechen durchsucht.',
    noteNotRead: (name: string) => `„${name}“ ist nicht lesbar.`,
    notSavedYet: (name: string) => `„${name}“ ist noch nicht gespeichert.`,
    writtenNevertheless: (name: string) =>
      `„${name}“ wurde geschrieben, obwohl ein Fehler gemeldet wurde.`,
    goneNevertheless: (name: string) => `„${name}“ ist gelöscht, obwohl ein Fehler gemeldet wurde.`,
    promptsNotShown: 'Die Fragen zur Reflexion werden nicht angezeigt.',
    boardNotDrawn: 'Das Board einer Base konnte nicht dargestellt werden.',
    baseNotRead: 'Der Inhalt einer Base ist nicht lesbar.',
  },

  quoted: (name) => `„${name}“`,

  openNote: 'Notiz öffnen',

  openSettings: 'Öffnen Sie die Einstellungen der App und dort „Informational Interviews“.',

  openSettingsButton: 'Einstellungen öffnen',

  /** What is said of a step that was taken, and of taking it back. */
  steps: {
    undo: 'Rückgängig',
    undoLast: 'Letzte Änderung rückgängig machen',
    nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
    alreadyUndone: 'Diese Änderung wurde schon rückgängig gemacht.',
    undone: (summary) => `„${summary}“ wurde rückgängig gemacht.`,
    undoing: (done, of) =>
      `Wird rückgängig gemacht: ${speech.number(done)} von ${speech.number(of)} Notizen`,
    notUndone: (summary) => `„${summary}“ wurde nicht rückgängig gemacht.`,
    noteGone: (name) => `Nichts wurde rückgängig gemacht: „${name}“ ist nicht mehr da.`,
    noteChanged: (name) =>
      `Nichts wurde rückgängig gemacht: „${name}“ hat sich inzwischen geändert.`,
    nothingToChange: 'Nichts musste geändert werden',
    nothingToChangeIn: (name) => `${name}: nichts musste geändert werden`,
    said: (summary, further) =>
      further.length === 0 ? summary : speech.sentences([`${summary}.`, ...further]),
    sentence: (summary) => `${summary}.`,
    both: (first, second) => speech.sentences([`${first}.`, second]),
  },

  /** A person among others, with what tells them apart. */
  choosePerson: {
    person: (name, company, status) => {
      const work = company === null ? name : `${name}, ${company}`;
      return status === null ? work : `${work} (${statusBehindName[status]})`;
    },
    inFolder: (person, folder) => `${person} – ${folder}`,
  },

  /** Looking for people, in the sidebar and among everyone. */
  search: {
    people: 'Personen suchen',
    status: 'Status',
    anyStatus: 'Jeder Status',
    company: 'Unternehmen',
    anyCompany: 'Alle Unternehmen',
    field: 'Berufsfeld',
    anyField: 'Alle Berufsfelder',
    found: (found, all) =>
      speech.count(all, {
        one: `${speech.number(found)} von # Person`,
        other: `${speech.number(found)} von # Personen`,
      }),
    nobodyFound: 'Niemand gefunden',
    showEveryone: 'Alle anzeigen',
  },

  /** The list of follow-ups in the sidebar, and the ways to it. */
  sidebar: {
    title: 'Nächste Schritte',
    show: 'Nächste Schritte anzeigen',
    notShown: 'Die nächsten Schritte wurden nicht angezeigt.',
    lookBackOn: (wentWell) => `${wentWell}: zurückblicken`,

    groups: {
      today: 'Heute',
      overdue: 'Überfällig',
      due: 'Fällig',
      nextToAsk: 'Als Nächstes anfragen',
      more: 'Weitere auf Ihrer Liste',
      upcoming: 'Demnächst',
      waiting: 'Warten',
      others: 'Andere',
      problems: 'Probleme',
    },
    since,
    moreOnList: (count) => speech.count(count, { other: '# weitere auf Ihrer Liste' }),

    /** The status bar. */
    due: (count) => speech.count(count, { other: '# fällig' }),
    dueLabel: (count) => speech.count(count, { other: '# fällig: nächste Schritte anzeigen' }),

    /** What screen readers are told. */
    nowDue: (count) => speech.count(count, { other: '# fällig.' }),
    doneNowDue: (name, count) =>
      speech.sentences([`${name}: erledigt.`, speech.count(count, { other: '# fällig.' })]),

    inPlay: (count, limit) =>
      speech.count(limit, {
        one: `${speech.number(count)} von # Platz belegt`,
        other: `${speech.number(count)} von # Plätzen belegt`,
      }),
    explainInPlay: (people, limit, silentAfter) => {
      const who = people.map(({ name, status }) =>
        status === null ? name : `${name} (${statusBehindName[status]})`,
      );
      const now =
        who.length === 0
          ? 'Noch bahnen Sie kein Gespräch an.'
          : ended(`Sie bahnen gerade Gespräche an mit: ${few(who, 8)}`);
      const free = silentAfter === 0 ? '' : `, oder nach ${businessDays(silentAfter)} ohne Antwort`;
      const most = speech.count(limit, {
        one: 'Mit höchstens # Gespräch gleichzeitig bleibt Ihnen dafür genug Aufmerksamkeit.',
        other:
          'Mit höchstens # Gesprächen gleichzeitig bleibt Ihnen für jedes genug Aufmerksamkeit.',
      });
      return speech.sentences([
        now,
        'Ein Platz ist von Ihrer Anfrage an belegt, bis Sie miteinander gesprochen haben.',
        `Er wird auch frei, wenn Sie eine Erinnerung gesendet haben${free}.`,
        most,
        'Die Zahl können Sie in den Einstellungen ändern.',
      ]);
    },
    seats: (taken, places) => `${speech.number(taken)} von ${speech.number(places)}`,
    addPeople: 'Personen hinzufügen',
    selectSeveral: 'Mehrere Personen auswählen',

    card: {
      sides: 'Was die Karte zeigt',
      next: 'Als Nächstes',
      person: 'Diese Person',
      labels: {
        next: (name) => `Als Nächstes: ${name}`,
        person: (name) => `Diese Person: ${name}`,
      },
      forName: (words, name) => `${words}: ${name}`,
      task: (what) => `${what}.`,
      promises: {
        open: 'Offene Versprechen',
        own: (text, day, today) =>
          `Versprechen: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        theirs: (text, day, today) =>
          `Warten auf: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        more: (count) => speech.count(count, { one: '# weiteres', other: '# weitere' }),
      },
      later: 'Später',
      item: (what, left) => facts(what, left === '' ? null : left),
      nothingDue: 'Im Moment ist nichts fällig.',
      through: 'Vermittelt durch',
      ledTo: 'Führte zu',
      others: (count) => speech.count(count, { other: 'und # weitere' }),
    },

    /** The steps of the method with somebody. */
    steps: {
      label: (name) => `Die sieben Schritte mit ${name}`,
      names: {
        list: 'Auf meiner Liste',
        'reach-out': 'Anfragen',
        time: 'Termin vereinbaren',
        prepare: 'Vorbereiten',
        interview: 'Gespräch',
        thank: 'Danke sagen',
        reflect: 'Reflektieren',
      },
      states: { done: 'erledigt', now: 'jetzt', ahead: 'kommt noch' },
      booked: (interview, theirs, today) =>
        `Gespräch ${inBothClocks(on(interview, today), theirs)}`,
      step: (step, state, when, today) =>
        `${step}: ${facts(state, when === null ? null : speech.when(when, today))}`,
    },

    /** One thing to do about somebody. */
    row: {
      work: (role, company) => facts(role, company),
      statusUnknown: 'Unbekannter Status',
      doing: (doing, name) => `${doing}: ${name}`,
      done: 'Schon erledigt',
      alreadyDone: (words, command, name) => `${words}: ${command}, ${name}`,
      waiting: (asked, today) => `Warten auf Antwort ${since(asked, today)}`,
      timesOffered: (offered, today) =>
        `Termine ${speech.nearDay(offered, today) ?? `am ${speech.day(offered, today)}`} vorgeschlagen`,
      select: (name) => `${name} auswählen`,
      snooze: (name) => `Kontakt pausieren: ${name}`,
      more: (name) => `Mehr zu ${name}`,
    },

    problem: {
      quickFix: (fix, name) => `${fix}: ${name}`,
      newValue: (property, name) => `Neuer Wert von ${property} für ${name}`,
      openAtLine: 'Zeile in Notiz öffnen',
      chooseStatus: 'Status auswählen',
      examples,
    },

    narrow: 'Nach Schritt, Status, Unternehmen oder Berufsfeld filtern',
    action: 'Schritt',
    anyAction: 'Alle Schritte',

    selection: {
      label: 'Für alle Ausgewählten',
      count: (count) =>
        count === 0 ? 'Niemand ausgewählt' : speech.count(count, { other: '# ausgewählt' }),
      all: 'Sichtbare auswählen',
      leave: 'Abbrechen',
    },

    /** What stands in the place of the list, each with its title. */
    empty: {
      foreignStatus: (status) => `Ihre Notizen verwenden „${status}“ schon`,
      start: 'Fangen Sie mit ein paar Personen an',
      nobodyYet:
        'Sammeln Sie, wen Sie kennen oder bewundern, oder fügen Sie eine Person hinzu, an die Sie schon denken. Von da an sehen Sie hier, was als Nächstes ansteht und warum.',
      noFolder: (folder) =>
        `Die Notizen zu ihnen kommen in den Ordner „${folder}“, der mit der ersten angelegt wird.`,
      folderGone: 'Der Kontaktordner ist nicht auffindbar',
      otherFolder: (folder, other, notes) => {
        const found = speech.count(notes, {
          one: (count) => `in „${other}“ gibt es ${count} Notiz mit einem Status`,
          other: (count) => `in „${other}“ gibt es ${count} Notizen mit einem Status`,
        });
        return `Eingestellt ist „${folder}“, aber ${found}. Wenn Sie den Ordner außerhalb von Obsidian umbenannt oder verschoben haben, verwenden Sie diesen.`;
      },
      caughtUp: 'Alles ist erledigt',
      nothingAhead:
        'Nichts ist fällig, und nichts steht an. Fügen Sie jemanden hinzu, wann immer Sie eine Arbeit neugierig macht.',
      nothingNow: 'Im Moment ist nichts zu tun',
      next: (name, what, day, today) => `Als Nächstes: ${name}, ${near(day, today)}. ${what}.`,
      useFolder: (folder) => `„${folder}“ verwenden`,
      addContact: 'Kontakt hinzufügen',
      brainstorm: 'Ideen sammeln',
      addOnePerson: 'Person hinzufügen',
      changeFolder: 'Kontaktordner ändern',
      changePropertyNames: 'Eigenschaften benennen',
    },

    firstRun: {
      label: 'Einrichtung',
      title: 'Was ist ein Informationsgespräch?',
      text: 'Sie bitten eine Person, deren Arbeit Sie neugierig macht, um eine halbe Stunde Zeit und hören, wie diese Arbeit wirklich ist und wie der Weg dorthin war. Sie kommen, um zu lernen, und bitten nie um eine Stelle.',
      begin: 'Loslegen',
      skip: 'Überspringen',
    },

    brainstorm: {
      label: 'Ideen sammeln',
      howTo:
        'Schreiben Sie auf, wer Ihnen einfällt, einen Namen je Zeile. Sobald welche da sind, können Sie sie hier hinzufügen.',
      listed: (names, note) =>
        speech.count(names, {
          one: (count) => `In „${note}“ steht ${count} Name, der nicht auf Ihrer Liste ist.`,
          other: (count) => `In „${note}“ stehen ${count} Namen, die nicht auf Ihrer Liste sind.`,
        }),
    },

    /** After a while away. */
    welcome: {
      title: 'Willkommen zurück',
      waited: (count) =>
        count === 0
          ? 'Es wartet nichts auf Sie. Machen Sie weiter, wo Sie mögen.'
          : speech.count(count, {
              one: '# Sache wartet auf Sie. Auch eine späte Nachricht ist noch willkommen, oder Sie lassen die Sache einfach ruhen.',
              other:
                '# Sachen warten auf Sie. Auch eine späte Nachricht ist noch willkommen, und manches dürfen Sie einfach ruhen lassen.',
            }),
      item: (what, from, today) => facts(what, since(from, today)),
      letGo: 'Ruhen lassen',
      letGoOf: (what, name) => `Ruhen lassen: ${what}, ${name}`,
      more: (count) => speech.count(count, { other: '# weitere in der Liste darunter.' }),
      close: 'Schließen',
    },

    unlisted: (count) =>
      speech.count(count, {
        one: '# Notiz über eine Person ist nicht auf Ihrer Liste.',
        other: '# Notizen über Personen sind nicht auf Ihrer Liste.',
      }),
    review: 'Durchsehen',

    /** The menu of a person, with the menus that it leads to. */
    menu: {
      groups: {
        write: 'Schreiben',
        record: 'Vermerken',
        anotherDay: 'Für einen anderen Tag vermerken',
        interview: 'Gespräch',
        plan: 'Planen',
        links: 'Öffnen oder kopieren',
      },
      further: (group) => `${group} …`,
      open: 'Öffnen',
      openInNewTab: 'In neuem Tab öffnen',
      whatToFix: 'Zeigen, was in dieser Notiz zu korrigieren ist',
      copyEmail: 'E-Mail-Adresse kopieren',
      emailCopied: 'E-Mail-Adresse kopiert.',
      openLinkedin: 'LinkedIn öffnen',
      linkedin: (written) => `LinkedIn: ${written}`,
    },

    failures: {
      noContactAdded: 'Es wurde kein Kontakt hinzugefügt.',
      listNotChanged: 'Ihre Liste wurde nicht geändert.',
      folderNotChanged: 'Der Kontaktordner wurde nicht geändert.',
      emailNotCopied: 'Die E-Mail-Adresse wurde nicht kopiert.',
    },
  },

  /** The pane with everyone, and its three lenses. */
  people: {
    title: 'Personen',
    show: 'Personen anzeigen',
    notShown: 'Die Personen wurden nicht angezeigt.',

    lenses: { table: 'Tabelle', board: 'Board', tree: 'Wer zu wem geführt hat' },
    lens: 'Anzeigen als',
    count: people,
    add: 'Kontakt hinzufügen',
    more: (name) => `Mehr zu ${name}`,
    work: (role, company) => facts(role, company),
    day: (day, today) => speech.nearDay(day, today) ?? speech.day(day, today),
    late: (day) => `war fällig: ${day}`,
    fit: (fit) => `${speech.number(fit)} von 5`,

    columns: {
      name: 'Name',
      company: 'Unternehmen',
      role: 'Position',
      field: 'Berufsfeld',
      status: 'Status',
      lastTouch: 'Letzter Kontakt',
      next: 'Als Nächstes',
      fit: 'Passung',
    },
    menuColumn: 'Mehr',

    narrow: 'Nach Status, Unternehmen oder Berufsfeld filtern',

    board: {
      column: (stage, count) => `${stage}: ${people(count)}`,
      empty: 'Niemand',
      move: 'Verschieben nach …',
      moved: (name, stage) => `${name} steht jetzt unter „${stage}“.`,
      notMoved: (name, why) => speech.sentences([`„${name}“ wurde nicht verschoben.`, why]),
    },

    /** Where somebody stands who cannot be moved as told: what is open. */
    stands: {
      identified: (name) => `Sie haben bei ${name} noch nicht angefragt.`,
      contacted: (name) => `Sie haben bei ${name} angefragt und warten auf eine Antwort.`,
      replied: (name) => `${name} hat geantwortet, und noch ist kein Termin vereinbart.`,
      scheduled: (name) => `Mit ${name} ist ein Gespräch vereinbart.`,
      interviewed: (name) => `Sie haben schon mit ${name} gesprochen.`,
      'in-touch': (name) => `Sie sind schon mit ${name} in Kontakt.`,
      declined: closedAs('declined'),
      'no-reply': closedAs('no-reply'),
      closed: closedAs('closed'),
    },
    interviewOver: (name) =>
      `Das Gespräch mit ${name} ist vorbei, aber Sie haben noch nicht notiert, wie es gelaufen ist.`,
    afterwardsOpen: (name, open) => {
      const what = speech.list(open.map((action) => openAfterwards[action]));
      return `Bei ${name} ${open.length === 1 ? 'ist' : 'sind'} noch offen: ${what}.`;
    },
    unknownStatus: (name) => `Der Status von ${name} ist nicht bekannt.`,

    tree: {
      others: 'Ohne Vermittlung',
      ledTo: (count) => `hat zu ${people(count)} geführt`,
      loop: (name) => `vermittelt durch ${name}, weiter unten`,
    },

    empty: {
      nobody: 'Auf Ihrer Liste ist noch niemand',
      addSomeone:
        'Fügen Sie eine Person hinzu, deren Arbeit Sie neugierig macht. Alle, die Sie hinzufügen, erscheinen hier, mit dem Stand der Dinge und dem nächsten Schritt.',
      noReferrals: 'Noch hat Sie niemand zu einer anderen Person geführt',
      howReferrals:
        'Wenn Ihnen jemand eine Person nennt, mit der sich ein Gespräch lohnt, fügen Sie sie im Menü dieses Kontakts als Empfehlung hinzu.',
    },
    unknown: (count) =>
      speech.count(count, {
        one: '# Person hat einen Status, der nicht bekannt ist.',
        other: '# Personen haben einen Status, der nicht bekannt ist.',
      }),
    showProblems: 'Nächste Schritte anzeigen',

    /** The board as a layout of the app's bases. */
    base: {
      layout: 'Gesprächs-Board',
      notOffered: 'Bases hat das Gesprächs-Board nicht übernommen. Alles andere funktioniert.',
      broken: {
        title: 'Das Board konnte nicht angezeigt werden',
        hint: 'Bei der nächsten Änderung wird es noch einmal versucht. Einzelheiten stehen in der Entwicklerkonsole.',
      },
      reading: {
        title: 'Ihre Notizen werden noch gelesen',
        hint: 'Danach erscheint das Board.',
      },
      failed: {
        title: 'Was diese Base findet, war nicht lesbar',
        hint: 'Prüfen Sie ihre Filter und Formeln. Einzelheiten stehen in der Entwicklerkonsole.',
      },
      nobody: {
        title: 'Diese Base findet nichts',
        hint: 'Keine Notiz passt zu ihren Filtern. Sie können sie in der Leiste oben ändern.',
      },
      nobodyListed: {
        title: 'Diese Base findet niemanden auf Ihrer Liste',
        hint: 'Das Board zeigt Personen, die einen Status haben. Die Filter können Sie in der Leiste oben ändern.',
      },
      others: (count) =>
        speech.count(count, {
          one: '# Datei in dieser Base handelt von niemandem auf Ihrer Liste.',
          other: '# Dateien in dieser Base handeln von niemandem auf Ihrer Liste.',
        }),
      unread: (count) =>
        speech.count(count, {
          one: '# Notiz wird noch gelesen.',
          other: '# Notizen werden noch gelesen.',
        }),
      grouped: 'Die Spalten sind Ihre Phasen: Die Gruppierung dieser Base wird nicht verwendet.',
    },
  },

  messages: {
    titles: {
      outreach: (name) => `Erste Nachricht an ${name}`,
      reminder: (name) => `Erinnerung an ${name}`,
      'introduction-request': (name) => `Bitte um Vermittlung: ${name}`,
      reply: (name) => `Antwort an ${name}`,
      confirmation: (name) => `Bestätigung an ${name}`,
      move: (name) => `Gespräch mit ${name} verschieben`,
      missed: (name) => `Nach dem ausgefallenen Gespräch mit ${name}`,
      'thank-you': (name) => `Dank an ${name}`,
      'report-back': (name) => `Rückmeldung zum Gespräch mit ${name}`,
      'check-in': (name) => `Gruß an ${name}`,
      result: (name) => `Was daraus wurde: Nachricht an ${name}`,
    },
    ownPromise: (text) => `Sie haben versprochen: ${ended(text)}`,
    theirPromise: (text) => `Sie warten auf: ${ended(text)}`,
    notDrafted: 'Es wurde keine Nachricht entworfen.',
    template: 'Vorlage',
    writtenBefore: (name) => `${name}, wie zuvor geschrieben`,
    templateFor: (name, channel) => `${name} (${channel})`,
    subject: 'Betreff',
    message: 'Nachricht',
    advice: 'Hinweise',
    subjectAdvice: (advice) => `Betreff: ${advice}`,
    thingsToLookAt: (count) =>
      count === 0
        ? 'Keine Hinweise'
        : speech.count(count, { one: '# Hinweis', other: '# Hinweise' }),
    moreToLookAt: (count) =>
      speech.count(count, { one: '# weiterer Hinweis unten.', other: '# weitere Hinweise unten.' }),
    words: (count, most) =>
      speech.count(most, {
        one: `${speech.number(count)} von # Wort`,
        other: `${speech.number(count)} von # Wörtern`,
      }),
    characters: (count) => speech.count(count, { one: '# Zeichen', other: '# Zeichen' }),
    charactersOf: (count, limit) =>
      speech.count(limit, { other: `${speech.number(count)} von # Zeichen` }),
    counts: (words, characters) => facts(words, characters),
    slotLegend: (length) => `Terminvorschläge, je ${minutes(length)}`,
    noSlots:
      'In den nächsten vier Wochen wurde kein freier Termin gefunden. Tragen Sie selbst Termine ein oder ändern Sie Ihre Zeiten in den Einstellungen.',
    noSlotsThere: (from, until, city) =>
      city === null
        ? `In den nächsten vier Wochen liegt von Montag bis Freitag kein freier Termin zwischen ${from} und ${until} dortiger Zeit.`
        : `In den nächsten vier Wochen liegt von Montag bis Freitag kein freier Termin zwischen ${from} und ${until} in ${city}.`,
    lookAtWiderHours: 'Zeiten erweitern',
    noTimeZone: (property, told) =>
      `„${told}“ unter ${property} ist nicht der Name einer Zeitzone, deshalb gilt nur Ihre eigene Uhr. Tragen Sie eine wie Asia/Singapore ein.`,
    slotsStay: 'Sie haben die Termine im Text geändert, deshalb werden sie nicht mehr angepasst.',
    language: 'Sprache',
    noSuchLanguage: (wanted, instead) =>
      `Für Nachrichten gibt es diese Sprache noch nicht: ${wanted}. Verwendet wird stattdessen: ${instead}. Legen Sie eine Vorlage in der gewünschten Sprache an, um darin zu schreiben.`,
    noLanguage: (told) =>
      `„${told}“ unter language ist kein Sprachkürzel und zählt deshalb nicht. Tragen Sie eines wie en oder pt-BR ein.`,
    ownReferrer: (name) =>
      `In der Notiz zu ${name} steht, ${name} habe den Kontakt selbst vermittelt. Tragen Sie unter referred-by ein, wer es war.`,
    asked: {
      company: 'Das Unternehmen',
      role: 'Die Position',
      field: 'Das Berufsfeld',
      source: 'Woher Sie den Kontakt haben',
      'why-them': 'Was Ihnen aufgefallen ist',
      opening: 'Ihr Einstieg, ein oder zwei Sätze direkt an die Person',
      'first-name': 'Der Name für die Anrede',
      salutation: 'Die Anrede',
      email: 'Die E-Mail-Adresse',
      phone: 'Die Telefonnummer',
      linkedin: 'Das LinkedIn-Profil',
      address: 'Die Postanschrift',
      'referred-by': 'Wer den Kontakt vermittelt hat',
      medium: 'Wie Sie sprechen: video, phone oder in person',
      place: 'Link, Nummer oder Adresse',
      'calendar-id': 'Die Kennung des Eintrags in Ihrem Kalender',
      takeaway: 'Meine wichtigste Erkenntnis',
      'next-step': 'Der nächste Schritt',
      interview: 'Der vereinbarte Termin',
    },
    openingHint:
      'Was Ihnen an der Arbeit dieser Person aufgefallen ist oder was Sie verbindet. Auf Deutsch beginnt der Einstieg klein, denn davor steht die Anrede mit Komma. Er bleibt in der Notiz erhalten.',
    yourNote: (whyThem) => `Ihre eigene Notiz, die nicht gesendet wird: ${whyThem}`,
    resumed: 'Sie hatten hier schon angefangen. Das haben Sie geschrieben.',
    startAfresh: 'Neu beginnen',
    keptForLater: (name) =>
      `Ihre Nachricht an ${name} bleibt erhalten, bis Sie wieder darauf zurückkommen.`,
    keepCopy: 'Eine Kopie in der Notiz behalten',
    placeholdersLeft: (placeholders) =>
      `Im Text ${placeholders.length === 1 ? 'steht' : 'stehen'} noch ${speech.list(placeholders)}. Ergänzen Sie, was fehlt, oder bestätigen Sie noch einmal.`,
    noText:
      'Hier steht kein Text. Wenn Sie Ihre Nachricht anderswo geschrieben haben, bestätigen Sie noch einmal.',
    markAsSentAnyway: 'Trotzdem als gesendet markieren',
    noTimeTaken:
      'Geben Sie den vereinbarten Termin an, dann wird er eingetragen. Bestätigen Sie noch einmal, um die Nachricht ohne Termin als gesendet zu markieren.',
    postToday: (address) =>
      address === ''
        ? 'Geben Sie die Karte heute noch zur Post: Sie braucht ein paar Tage und bedeutet am meisten, solange das Gespräch noch frisch in Erinnerung ist.'
        : `Geben Sie die Karte heute noch zur Post, an ${address}: Sie braucht ein paar Tage und bedeutet am meisten, solange das Gespräch noch frisch in Erinnerung ist.`,
    keptWith: (template) => `Was Sie geschrieben haben, bleibt bei „${template}“ erhalten.`,
    fromYourTalk: (count) => `Aus Ihrem Gespräch (${speech.number(count)})`,
    fromYourTalkHint:
      'Erwähnen Sie etwas, das gesagt wurde: Wählen Sie es aus, um es am Cursor einzufügen.',
    takeaway: 'Meine wichtigste Erkenntnis',
    nextStep: 'Nächster Schritt',
    theyNamed: 'Genannt wurde',
    copySubject: 'Betreff kopieren',
    subjectCopied: 'Betreff kopiert.',
    copy: 'Kopieren',
    copied: 'Nachricht kopiert.',
    notCopied: 'Der Text konnte nicht kopiert werden. Markieren und kopieren Sie ihn selbst.',
    openMail: 'In Mail-App öffnen',
    mailOpened: 'In Ihrer Mail-App geöffnet.',
    pasteInMail:
      'Die Nachricht ist zu lang für einen Link und wurde deshalb kopiert: Fügen Sie sie in die E-Mail ein.',
    markAsSent: 'Als gesendet markieren',
    failed: 'Das hat nicht funktioniert, aber Ihr Text ist noch da.',
  },

  /** Further commands about one contact: what they are called, and the question whom they are for. */
  drafts: {
    outreach: { name: 'Erste Nachricht entwerfen', who: 'Wen möchten Sie um ein Gespräch bitten?' },
    reminder: { name: 'Erinnerung entwerfen', who: 'Wen möchten Sie erinnern?' },
    'introduction-request': {
      name: 'Bitte um Vermittlung entwerfen',
      who: 'Wen möchten Sie durch Vermittlung kennenlernen?',
    },
    reply: {
      name: 'Antwort zur Terminvereinbarung entwerfen',
      who: 'Mit wem möchten Sie einen Termin vereinbaren?',
    },
    confirmation: {
      name: 'Bestätigung entwerfen',
      who: 'Welches Gespräch möchten Sie bestätigen?',
    },
    move: {
      name: 'Nachricht zum Verschieben des Gesprächs entwerfen',
      who: 'Welches Gespräch möchten Sie verschieben?',
    },
    missed: {
      name: 'Nachricht nach einem ausgefallenen Gespräch entwerfen',
      who: 'Welches Gespräch hat nicht stattgefunden?',
    },
    'thank-you': { name: 'Dank entwerfen', who: 'Bei wem möchten Sie sich bedanken?' },
    'report-back': {
      name: 'Rückmeldung an die vermittelnde Person entwerfen',
      who: 'Von welchem Gespräch möchten Sie berichten?',
    },
    'check-in': { name: 'Gruß entwerfen', who: 'Bei wem möchten Sie sich melden?' },
    result: {
      name: 'Nachricht zum Ergebnis eines Rats entwerfen',
      who: 'Wem möchten Sie berichten, was daraus wurde?',
    },
  },

  /** What happens around an interview: preparing, the questions, its time, and what comes after. */
  conversation: {
    inserted: {
      'insert-preparation': (name) => `${name}: Checkliste zur Vorbereitung eingefügt`,
      'insert-questions': (name) => `${name}: Fragen eingefügt`,
      'insert-reflection': (name) => `${name}: Reflexion eingefügt`,
    },
    nothingMissing: (name) => `${name}: nichts hat gefehlt`,
    allTicked: (name) => `Für ${name} ist alles abgehakt`,

    questions: {
      title: (name) => `Fragen an ${name}`,
      intro:
        'Haken Sie an, was Sie fragen möchten. Bis zu drei Fragen, die auf keinen Fall fehlen dürfen, bekommen einen Stern: Sie kommen zuerst.',
      keys: 'Leertaste hakt an, S setzt einen Stern, Enter fügt ein',
      insert: 'Einfügen',
      filter: 'Suchen oder eine eigene Frage schreiben',
      ownTopic: 'Eigene',
      addOwn: (question) => `„${question}“ hinzufügen`,
      mustAsk: (question) => `Unbedingt fragen: ${question}`,
      count: (ticked, about, mustAsks) =>
        mustAsks === 0
          ? `${speech.number(ticked)} von etwa ${speech.number(about)}`
          : `${speech.number(ticked)} von etwa ${speech.number(about)}, ${speech.count(mustAsks, { other: '# mit Stern' })}`,
      noMoreStars: (most) =>
        speech.count(most, {
          one: '# Frage hat schon einen Stern. Nehmen Sie ihn zuerst weg.',
          other: '# Fragen haben schon einen Stern. Nehmen Sie zuerst einen weg.',
        }),
      inNote: 'Schon in der Notiz',
      askedBefore: 'Hier schon einmal gefragt',
      newToField: (field) => `Noch offen im Berufsfeld „${field}“`,
      askedColleagues: (names) =>
        names.length > 2
          ? speech.count(names.length, { other: 'In diesem Unternehmen schon gefragt: # Personen' })
          : `In diesem Unternehmen schon gefragt: ${speech.list(names)}`,
    },

    timer: {
      notStarted: 'Der Timer wurde nicht gestartet.',
      talkedAlready: (name) => `Das Gespräch mit ${name} ist schon vermerkt.`,
      openLink: 'Link öffnen',
      start: 'Timer starten',
      startAgain: 'Timer noch einmal starten?',
      startFor: (name) => `Timer für ${name} starten?`,
      wouldEnd: (name, left) =>
        `Der Timer für ${name} läuft noch ${minutes(left)} und wird beendet, wenn Sie einen neuen starten.`,
      startAnew: 'Neuen Timer starten',
      keep: 'Laufenden behalten',
      label: (name) => `Gesprächs-Timer: ${name}`,
      phases: {
        running: '',
        'last-question': 'Letzte Frage: Mit wem sollte ich noch sprechen?',
        over: 'Die Zeit ist um. Bedanken Sie sich und kommen Sie zum Schluss.',
      },
      startsAt: (at) => `Beginnt um ${timeOf(at)}`,
      counts: (name, from) =>
        `Ihr Gespräch mit ${name} beginnt um ${timeOf(from)}, und der Timer zählt von da an.`,
      questions: 'Fragen',
      add: (count) => speech.count(count, { other: '+# Min.' }),
      stop: 'Beenden',
      left: (name, count) => `${name} ${speech.count(count, { other: '# Min.' })}`,
      over: (name) => `${name}: Zeit ist um`,
      ahead: (name, at) => `${name}: beginnt um ${timeOf(at)}`,
      soon: (name, left, medium, place) => `In ${minutes(left)}: ${facts(name, medium, place)}`,
      toLeave: (leave, name, interview, place) =>
        `${leave}: ${facts(name, timeOf(interview), place)}`,
    },

    leaveBy,

    /** The pane from which a talk is held. */
    pane: {
      name: 'Gespräch öffnen',
      who: 'Mit wem sprechen Sie?',
      title: 'Gespräch',
      titleWith: (name) => `Gespräch mit ${name}`,
      nobody:
        'Niemand ist ausgewählt. Öffnen Sie ein Gespräch aus dem Menü einer Person oder mit dem Befehl.',
      unreadable: (name) =>
        `„${name}“ ist gerade nicht als Kontakt lesbar. Was Sie eingegeben haben, bleibt erhalten.`,
      before: 'Davor',
      during: 'Im Gespräch',
      afterwards: 'Danach',
      startsIn: (clock) => `Beginnt in ${clock}`,
      notBooked: 'Es ist noch kein Termin vereinbart.',
      mustAsk: 'Unbedingt fragen',
      answerTo: (question) => `Antwort: ${question}`,
      whatTheySaid: 'Was gesagt wurde',
      anotherQuestion: 'Weitere Frage',
      add: 'Hinzufügen',
      leftOverIsFine: 'Nicht jede Frage muss drankommen.',
      theyNamed: 'Jemand wurde genannt',
      theyPromised: 'Mir versprochen',
      iPromised: 'Ich habe versprochen',
      byWhen: 'Bis wann',
      practising: (habit) => `Zum Üben: ${ended(habit)}`,
      writeThanks: 'Dank schreiben',
      saved: 'Alles ist in der Notiz gespeichert.',
      saving: 'Wird gespeichert …',
      kept: (name) =>
        `Was Sie zu ${name} eingegeben hatten, war noch nicht gespeichert. Es ist wieder da.`,
      written: (name) => `${name}: Notizen aus dem Gespräch`,
    },

    afterwards: {
      title: (name) => `Wie war Ihr Gespräch mit ${name}?`,
      submit: 'Speichern und reflektieren',
      later: 'Später',
      referral: 'Wurde Ihnen jemand empfohlen?',
      referralHint: 'Der Name',
      stepDay: 'Tag für den nächsten Schritt',
      inAWeek: (day, today) =>
        `${speech.day(day, today)}, in einer Woche, wenn Sie keinen anderen Tag auswählen.`,
      ended: 'Wann war es zu Ende?',
      endedOn: (day, today) => {
        const word = speech.nearDay(day, today);
        const said = speech.day(day, today);
        return word === 'gestern' ? `Gestern, ${said}.` : `Am ${said}.`;
      },
      notAsked: (name) =>
        `Das Gespräch mit ${name} ist vermerkt, aber Sie wurden nicht gefragt, wie es war. Die Reflexion können Sie später einfügen.`,
      notSaved: (name) => `Ihre Antworten zum Gespräch mit ${name} wurden nicht gespeichert.`,
      noted: (name) => `${name}: Gespräch vermerkt, Reflexion bereit`,
      reflectionReady: (name) => `${name}: Reflexion bereit`,
      referralNotAdded: (name) => `„${name}“ wurde nicht hinzugefügt.`,
      leftAsItWas: (property) =>
        `„${property}“ blieb, wie es ist: Der Wert ist ungültig und zu lang für den Verlauf. Ihre Antwort steht im Verlauf. Kürzen oder korrigieren Sie den Wert in der Notiz.`,
      draftThanks: 'Dank entwerfen',
    },
  },

  insertions: {
    'insert-preparation': {
      name: 'Checkliste zur Vorbereitung einfügen',
      who: 'Auf welches Gespräch möchten Sie sich vorbereiten?',
    },
    'insert-questions': {
      name: 'Gesprächsfragen einfügen',
      who: 'Wem möchten Sie diese Fragen stellen?',
    },
    'insert-reflection': {
      name: 'Reflexion einfügen',
      who: 'Über welches Gespräch möchten Sie nachdenken?',
    },
  },

  startTimer: { name: 'Gesprächs-Timer starten', who: 'Mit wem sprechen Sie?' },

  adding: {
    add: 'Kontakt hinzufügen',
    addFromList: 'Kontakte aus Liste hinzufügen',
    insertBrainstorm: 'Ideensammlung einfügen',
    nobodyAdded: 'Es wurde kein Kontakt hinzugefügt.',
    chooseFolder:
      'Es wurde kein Kontakt hinzugefügt: Legen Sie zuerst in den Einstellungen einen Kontaktordner oder einen Kontakt-Tag fest.',
    nameless:
      'Es wurde kein Kontakt hinzugefügt: Eine Notiz braucht einen Namen mit Buchstaben oder Ziffern.',
    namedBy: (name) => `Empfehlung von ${name} hinzufügen`,
    personNotAdded: (name) => `„${name}“ wurde nicht hinzugefügt.`,
    added: (name, referrer) =>
      `${name}: auf Ihre Liste gesetzt${referrer === null ? '' : ` (empfohlen von ${referrer})`}`,
    named: (name, referrer) => `${name}: Empfehlung von ${referrer} notiert`,
    isThere: (name) => `${name} hat schon eine Notiz, deshalb wurde nichts hinzugefügt.`,
    isThereNotOpened: (name) =>
      `${name} hat schon eine Notiz, deshalb wurde nichts hinzugefügt. Sie konnte nicht geöffnet werden.`,
    filled: (name) => `${name}: in der Notiz ergänzt, was noch fehlte`,
    setReferrer: (name) => `Vermittlung durch ${name} eintragen`,
    referred: (name, referrer) => `${name}: Vermittlung durch ${referrer} eingetragen`,

    form: {
      labels: {
        name: 'Name',
        company: 'Unternehmen',
        role: 'Position',
        'why-them': 'Was Ihnen aufgefallen ist',
        source: 'Woher Sie den Kontakt haben',
        'referred-by': 'Vermittelt durch',
        email: 'E-Mail',
        linkedin: 'LinkedIn',
        phone: 'Telefon',
        field: 'Berufsfeld',
        priority: 'Priorität',
      },
      firstPriority: 'Nummer 1 kommt zuerst',
      writeName: 'Geben Sie einen Namen ein.',
      writePriority: 'Geben Sie eine ganze Zahl ab 0 ein oder lassen Sie das Feld leer.',
      writeOneLine: 'Geben Sie es in einer Zeile ein.',
      putOnList: 'Auf meine Liste setzen',
      unlisted: (name) =>
        `${name} hat schon eine Notiz. Sie kommt auf Ihre Liste und bleibt sonst, wie sie ist.`,
      namesake: (name) =>
        `Das ist jemand anderes mit demselben Namen: Die neue Notiz heißt „${name}“.`,
      isThere: (name) => `${name} hat schon eine Notiz, die stattdessen geöffnet wird.`,
      isThereWithNews: (name) =>
        `${name} hat schon eine Notiz. Was dort noch fehlt, wird ergänzt; was dort steht, bleibt.`,
      addToNote: 'In der Notiz ergänzen',
      openNote: 'Notiz öffnen',
    },

    brainstorm: {
      addThese: 'Diese Personen hinzufügen',
      notMade: 'Es wurde keine Ideensammlung angelegt.',
      nobodyYet: 'Auf dieser Liste steht noch niemand: Schreiben Sie einen Namen je Zeile.',
      inserted: (name) => `${name}: Ideensammlung eingefügt`,
      made: 'Ideensammlung angelegt',
    },

    list: {
      noneAdded: 'Es wurden keine Kontakte hinzugefügt.',
      openNote: 'Öffnen Sie zuerst die Notiz mit Ihrer Liste.',
      chooseLines:
        'Markieren Sie die Zeilen mit den Personen, die Sie hinzufügen möchten, oder setzen Sie den Cursor in eine Liste davon.',
      noNames: 'Es wurde nichts hinzugefügt: In diesen Zeilen steht kein Name.',
      linksOnly: (links) =>
        speech.count(links, {
          one: 'Es wurde nichts hinzugefügt: # Zeile hier ist schon ein Link.',
          other: 'Es wurde nichts hinzugefügt: # Zeilen hier sind schon Links.',
        }),
      done: (name, added, linked) => {
        const made = `${people(added)} auf Ihre Liste gesetzt`;
        const links = speech.count(linked, {
          one: '# Person verlinkt, die schon eine Notiz hat',
          other: '# Personen verlinkt, die schon eine Notiz haben',
        });
        if (linked === 0) return `${name}: ${made}`;
        return added === 0 ? `${name}: ${links}` : `${name}: ${made}, ${links}`;
      },
      intro: (links) => {
        const told =
          'So wurden die Zeilen gelesen. Ändern Sie, was nicht stimmt, und entfernen Sie den Haken bei allen, die Sie nicht hinzufügen möchten.';
        const kept = speech.count(links, {
          one: '# Zeile ist schon ein Link und bleibt, wie sie ist.',
          other: '# Zeilen sind schon Links und bleiben, wie sie sind.',
        });
        return links === 0 ? told : speech.sentences([told, kept]);
      },
      keys: 'Enter fügt hinzu, Esc bricht ab',
      tickAll: 'Alle anhaken',
      untickAll: 'Alle Haken entfernen',
      line: (number) => `Zeile ${speech.number(number)}`,
      addPerson: (name) => `${name} hinzufügen`,
      submit: (added, linked) => {
        if (linked === 0) return `${people(added)} hinzufügen`;
        return added === 0
          ? speech.count(linked, { other: '# verlinken' })
          : `${people(added)} hinzufügen, ${speech.count(linked, { other: '# verlinken' })}`;
      },
      unusableName:
        'So kann eine Notiz nicht heißen: Geben Sie einen Namen mit Buchstaben oder Ziffern ein',
      atCompany: (name, company) => `${name} (${company})`,
      mayBe: (names) =>
        `Das könnte ${speech.anyOf(names)} sein: Geben Sie das Unternehmen ein, um es zu klären`,
      isElsewhere: 'Gleicher Name wie darüber, in einem anderen Unternehmen',
      samePerson: 'Dieselbe Person wie darüber: Beide Zeilen verlinken auf eine Notiz',
      unlisted: (name, isLinked) =>
        isLinked
          ? `${name} hat schon eine Notiz, die auf Ihre Liste kommt`
          : `${name} hat schon eine Notiz, die auf Ihre Liste kommt und verlinkt wird`,
      namesake: (name) => `Jemand anderes mit demselben Namen: Die neue Notiz heißt „${name}“`,
      isThere: (name) => `${name} hat schon eine Notiz, die verlinkt wird`,
      state: (fate, found) => {
        const beside = speech.beside(found);
        return fate === '' || beside === '' ? fate + beside : `${fate} · ${beside}`;
      },
      doubts,
    },

    review: {
      title: 'Mit wem lohnt sich ein Gespräch?',
      intro: 'Haken Sie an, wer auf Ihre Liste soll. Alle anderen bleiben, wie sie sind.',
      list: 'Personen',
      filterHint: 'Name, Position, Unternehmen oder Ordner',
      noneFound: 'Niemand gefunden',
      keys: 'Pfeiltasten blättern, Leertaste hakt an, Enter fügt hinzu',
      submit: 'Auf meine Liste setzen',
      tickFirst: 'Haken Sie zuerst jemanden an.',
      allOnList: 'Jede Notiz über eine Person ist schon auf Ihrer Liste.',
    },
  },

  /** What the notes about people that are there already say in their own way. */
  ownNotes: {
    look: 'Meine Notizen über Personen ansehen',
    lookWhy:
      'Sehen Sie, wie darin alles heißt, und legen Sie fest, wonach sich die Erweiterung richtet.',
    noPeople:
      'Es wurden keine Notizen über Personen gefunden. Legen Sie sie in den Kontaktordner, oder legen Sie einen #Tag oder eine Eigenschaft fest, die sie kennzeichnet.',
    nothingFound: (people) =>
      speech.count(people, {
        one: '# Notiz über eine Person: Die Erweiterung liest schon, wie darin alles heißt.',
        other: '# Notizen über Personen: Die Erweiterung liest schon, wie darin alles heißt.',
      }),
    found: (count) =>
      speech.count(count, {
        one: '# Sache heißt in Ihren Notizen anders.',
        other: '# Sachen heißen in Ihren Notizen anders.',
      }),
    seeFound: 'Ansehen',
    habitsIntro: (people) =>
      speech.count(people, {
        one: 'Haken Sie an, wonach sich die Erweiterung richten soll, wenn sie Ihre # Notiz über eine Person liest. Das ändert Ihre Einstellungen und keine Notiz.',
        other:
          'Haken Sie an, wonach sich die Erweiterung richten soll, wenn sie Ihre # Notizen über Personen liest. Das ändert Ihre Einstellungen und keine Notiz.',
      }),
    habits: {
      title: 'Wie in Ihren Notizen alles heißt',
      list: 'Was gefunden wurde',
      filterHint: 'Eigenschaft, #Tag, Ordner oder Wert',
      noneFound: 'Nichts gefunden',
      keys: 'Pfeiltasten blättern, Leertaste hakt an, Enter speichert',
      submit: 'In den Einstellungen speichern',
      tickFirst: 'Haken Sie zuerst etwas an.',
    },
    ownName: (name, property) => {
      const meaning = hardNames[property];
      const read = `„${name}“ als ${property} lesen`;
      return meaning === undefined ? read : `${read}: ${meaning}`;
    },
    marker: (name, value) => `Notizen mit „${name}: ${value}“ handeln von Personen`,
    markerShort: (name, value) => `${name}: ${value}`,
    tag: (tag) => `Notizen mit #${tag} handeln von Personen`,
    folder: (path) => `Notizen in „${path}“ handeln von Personen`,
    counted: (notes, samples) => {
      const count = speech.count(notes, { one: '# Notiz', other: '# Notizen' });
      return samples.length === 0 ? count : `${count}: ${speech.beside(samples)}`;
    },
    unread: (count, example) =>
      speech.count(count, {
        one: (number) => `${number} Wert ist nicht lesbar: „${example}“`,
        other: (number) => `${number} Werte sind nicht lesbar, zum Beispiel „${example}“`,
      }),
    passedOver: (name, notes) =>
      speech.count(notes, {
        one: (number) => `„${name}“ bedeutet in ${number} Notiz dasselbe und wird nicht gelesen`,
        other: (number) =>
          `„${name}“ bedeutet in ${number} Notizen dasselbe und wird nicht gelesen`,
      }),
    saved: 'In Ihren Einstellungen gespeichert.',
    unlisted: (notes) =>
      speech.count(notes, {
        one: '# Notiz über eine Person ist nicht auf Ihrer Liste.',
        other: '# Notizen über Personen sind nicht auf Ihrer Liste.',
      }),

    fields: {
      turn: 'Inline-Felder in Eigenschaften umwandeln',
      look: 'Nach Inline-Feldern suchen',
      reading: 'Ihre Notizen über Personen werden gelesen …',
      readSoFar: (done, all) =>
        `Ihre Notizen über Personen werden gelesen: ${speech.number(done)} von ${speech.number(all)}`,
      noneFound:
        'In Ihren Notizen über Personen wurden keine Inline-Felder gefunden, die für eine Eigenschaft eines Kontakts stehen.',
      nothingChanged: 'Es wurde keine Notiz geändert.',
      dialog: {
        title: 'Inline-Felder in Eigenschaften umwandeln',
        intro:
          'In jeder Notiz, die Sie anhaken, werden diese Felder zu Eigenschaften. Eine Zeile, in der sonst nichts steht, fällt weg; in einem Satz bleibt der Wert als gewöhnlicher Text stehen. Alles andere bleibt, wie es ist.',
        list: 'Notizen mit Inline-Feldern',
        filterHint: 'Name, Ordner oder Wert',
        noneFound: 'Keine Notiz gefunden',
        keys: 'Pfeiltasten blättern, Leertaste hakt an, Enter wandelt um',
        submit: 'In Eigenschaften umwandeln',
        tickFirst: 'Haken Sie zuerst eine Notiz an.',
      },
      becomes: (name, value) => `${name}: ${value}`,
      stays: (written, why) => `Bleibt: ${written} (${staysBecause[why]})`,
      done: (who) => `${who}: Inline-Felder in Eigenschaften umgewandelt`,
    },
  },

  /** Dialogs in which something is ticked. */
  ticking: {
    filter: 'Filtern',
    tickAll: (count) => speech.count(count, { one: '# anhaken', other: 'Alle # anhaken' }),
    untickAll: (count) =>
      speech.count(count, { one: 'Haken bei # entfernen', other: 'Haken bei allen # entfernen' }),
    more: (count) =>
      speech.count(count, { other: 'Und # weitere: Geben Sie oben einen Teil eines Namens ein.' }),
    ticked: (count, all) => speech.count(all, { other: `${speech.number(count)} von # angehakt` }),
  },

  addReferral: { name: 'Empfehlung hinzufügen', who: 'Wer hat Ihnen jemanden empfohlen?' },

  /** What is asked at first. */
  firstSettings: {
    title: 'Bevor Sie beginnen',
    allSet: 'Alles ist eingerichtet.',
    allSetButUnlisted: (notes) =>
      speech.count(notes, {
        one: 'Alles ist eingerichtet. # Notiz über eine Person ist nicht auf Ihrer Liste.',
        other: 'Alles ist eingerichtet. # Notizen über Personen sind nicht auf Ihrer Liste.',
      }),
    review: 'Durchsehen',
    intro: 'Lassen Sie aus, was Sie möchten: Alles lässt sich später in den Einstellungen ändern.',
    curiousAbout: 'Was macht Sie neugierig?',
    curiousHint: 'Die Art von Arbeit, von der Sie hören möchten. Ihre Nachrichten erwähnen sie.',
    curiousExample: 'Produktdesign, Pflege, Stadtplanung …',
    useFolder: (path) => `Den Ordner „${path}“ verwenden`,
    contactsFolderHint: 'Wo Ihre Notizen über Personen liegen oder liegen sollen.',
    folderToCome: 'Diesen Ordner gibt es noch nicht. Er wird mit Ihrem ersten Kontakt angelegt.',
    availabilityHint:
      'Nachrichten schlagen Termine aus diesen Zeiten vor. Sie können sie auch eintippen, zum Beispiel Mo bis Fr 18:00 bis 21:00.',
    availabilityMistake:
      'Geben Sie Tage und Uhrzeiten ein, zum Beispiel Mo bis Fr 18:00 bis 21:00; Sa 10:00 bis 12:00.',
  },

  /** What was learned from the talks, as a table in a note. */
  learning: {
    command: '„Was ich gelernt habe“ einfügen',
    openNote:
      'Öffnen Sie die Notiz, in der stehen soll, was Sie gelernt haben, und versuchen Sie es noch einmal.',
    noTalkYet:
      'Noch gibt es kein Gespräch, aus dem Sie etwas gelernt haben könnten. Versuchen Sie es noch einmal, wenn Sie mit jemandem gesprochen haben.',
    inserted: (note, count) =>
      `${note}: eingefügt, was Sie aus ${dativeTalks(count)} gelernt haben`,
    upToDate: (note) => `${note}: was Sie gelernt haben, ist schon auf dem neuesten Stand`,
    comparison: {
      command: 'Vergleich einfügen',
      openNote:
        'Öffnen Sie die Notiz, in der der Vergleich stehen soll, und versuchen Sie es noch einmal.',
      noTalkYet:
        'Noch gibt es kein Gespräch zum Vergleichen. Versuchen Sie es noch einmal, wenn Sie mit jemandem gesprochen haben.',
      inserted: (note, count) => `${note}: Vergleich von ${dativeTalks(count)} eingefügt`,
      upToDate: (note) => `${note}: der Vergleich ist schon auf dem neuesten Stand`,
    },
  },

  /** Bringing people in from a file. */
  importing: {
    command: 'Personen importieren',
    nobody: 'Es wurde niemand importiert.',
    stopped: 'Sie haben angehalten, deshalb wurde niemand importiert und keine Notiz geändert.',
    leftOut: (names) =>
      `Nicht dabei, weil sich die Notizen nicht ändern lassen: ${ended(few(names))}`,
    changedMeanwhile:
      'Ihre Notizen haben sich inzwischen geändert. Das bewirkt der Import jetzt: Bestätigen Sie noch einmal.',
    leaveTitle: 'Ohne Import verlassen?',
    leaveText: 'Noch wurde niemand importiert, und Ihre Auswahl hier geht verloren.',
    leaveWritingTitle: 'Import anhalten?',
    leaveWritingText:
      'Was bisher geschrieben wurde, wird zurückgenommen: Neue Notizen kommen in den Papierkorb, geänderte sind wieder wie zuvor.',
    nothingToDo: 'Nichts zu importieren: Das alles steht schon in den Notizen',

    choose: {
      intro:
        'Wählen Sie eine Datei mit Personen, die Sie kennen: die Connections.csv von LinkedIn oder das ganze Archiv, Kontakte aus Google oder Outlook, vCards vom Telefon oder eine beliebige CSV-Datei.',
      promise:
        'Die Datei wird nur auf diesem Gerät gelesen. Danach sehen Sie, wer darin steht, und nichts wird geschrieben, bevor Sie angehakt haben, wen Sie importieren möchten.',
      file: 'Datei auswählen',
      another: 'Andere Datei auswählen',
      whereFrom: 'Woher Sie die Datei bekommen',
      sources: [
        [
          'LinkedIn',
          'Fordern Sie in den Einstellungen unter „Datenschutz“ eine Kopie Ihrer Daten an und haken Sie die Kontakte an. LinkedIn schickt sie innerhalb von Minuten per E-Mail.',
        ],
        ['Google', 'Öffnen Sie Ihre Kontakte im Web und exportieren Sie sie als CSV.'],
        ['Outlook', 'Öffnen Sie Ihre Kontakte im Web und exportieren Sie alle.'],
        [
          'iCloud',
          'Öffnen Sie auf icloud.com Ihre Kontakte, wählen Sie alle aus und exportieren Sie eine vCard.',
        ],
        ['Android', 'Exportieren Sie Ihre Kontakte in der Kontakte-App in eine Datei.'],
      ],
    },

    busy: {
      reading: (name) => `${name} wird gelesen …`,
      looking: 'Vorhandene Notizen werden gesucht …',
      planning: 'Die Notizen werden vorbereitet …',
      writing: (done, of) =>
        `Notizen werden geschrieben: ${speech.number(done)} von ${speech.number(of)}`,
      stopping: 'Wird angehalten …',
      takingBack: 'Das Geschriebene wird zurückgenommen …',
      progress: 'Fortschritt',
      stop: 'Anhalten',
    },

    columns: {
      title: 'Was steht in welcher Spalte?',
      intro: (name) =>
        `Es ist nicht klar, was die Spalten von ${name} enthalten. Ordnen Sie mindestens den Namen zu.`,
      none: 'Nicht in der Datei',
      unnamed: (place) => `Spalte ${speech.number(place)}`,
      fields: {
        name: 'Ganzer Name',
        firstName: 'Vorname',
        lastName: 'Nachname',
        company: 'Unternehmen',
        role: 'Position',
        email: 'E-Mail',
        phone: 'Telefon',
        linkedin: 'LinkedIn',
        address: 'Adresse',
      },
      sample: (values) => `Zum Beispiel ${speech.anyOf(values)}`,
      show: 'Personen anzeigen',
      change: 'Spalten ändern',
    },

    people: {
      found: (name, all, isNew) => {
        const there = all - isNew;
        if (all === 0) return `In ${name} steht niemand.`;
        if (there === 0) return `${people(all)} in ${name}, alle noch ohne Notiz.`;
        if (isNew === 0) return `${people(all)} in ${name}, alle schon mit Notiz.`;
        return `${people(all)} in ${name}: ${speech.number(isNew)} ohne Notiz, ${speech.number(there)} schon mit Notiz.`;
      },
      search: 'Personen suchen',
      narrow: 'Auswählen, wer angezeigt wird',
      filter: 'Anzeigen',
      filters: {
        everyone: 'Alle',
        new: 'Alle ohne Notiz',
        there: 'Alle mit Notiz',
        differs: 'Alle mit abweichenden Angaben',
      },
      list: 'Personen in der Datei',
      sortBy: 'Sortieren nach',
      sorts: {
        asInFile: 'Reihenfolge in der Datei',
        byColumn: (column, isDescending) =>
          isDescending ? `${column}, absteigend` : `${column}, aufsteigend`,
        newFirst: 'Neue Personen zuerst',
        newLast: 'Neue Personen zuletzt',
      },
      columns: {
        name: 'Name',
        company: 'Unternehmen',
        role: 'Position',
        fate: 'Was der Import bewirkt',
      },
      tick: (name) => `${name} importieren`,
      ticked: (count) =>
        count === 0
          ? 'Niemand ist angehakt.'
          : speech.count(count, { one: '# ist angehakt.', other: '# sind angehakt.' }),
      fate: {
        new: 'Neue Notiz',
        namesake: (name) => `Neue Notiz „${name}“`,
        adds: (fields) => `Ergänzt in der Notiz: ${speech.list(fields)}`,
        noteIs: (name) => `Die Notiz heißt „${name}“`,
        listed: 'Schon auf Ihrer Liste',
        unlisted: 'Hat eine Notiz, ist aber nicht auf Ihrer Liste',
        unlistedAdds: (fields) =>
          `Hat eine Notiz, nicht auf Ihrer Liste. Ergänzt: ${speech.list(fields)}`,
        taken: 'Eine Notiz mit diesem Namen steht im Weg',
        mayBe: (names) => `Vielleicht ${speech.anyOf(names)}`,
        times: (count) =>
          count === 2
            ? 'zweimal in der Datei'
            : speech.count(count, { other: '#-mal in der Datei' }),
      },
      inNote: (field, stays, other) =>
        `${field}: „${stays}“ bleibt in der Notiz, in der Datei steht „${other}“`,
      unfit: (field, text) => `${field} weggelassen: „${text}“`,
      inFile: (field, stays, other) => `${field}: „${stays}“, weiter unten „${other}“`,
      addToList: (count) =>
        count === 0 ? 'Auf meine Liste setzen' : `${people(count)} auf meine Liste setzen`,
      notesOnly: 'Nur Notizen anlegen',
      notesOnlyHint:
        'Ohne Status: Diese Personen sind nicht auf Ihrer Liste, bis Sie sie daraufsetzen.',
    },

    hidden: (count) =>
      speech.count(count, {
        one: '# Kontakt wird von LinkedIn verborgen: In der Datei steht kein Name dazu.',
        other: '# Kontakte werden von LinkedIn verborgen: In der Datei stehen keine Namen dazu.',
      }),
    withText: (told, text) => `${told} (${text})`,
    unread: {
      'no-name': (line) => `Zeile ${line}: kein Name`,
      company: (line) => `Zeile ${line}: ein Unternehmen, keine Person`,
      group: (line) => `Zeile ${line}: eine Gruppe, keine Person`,
      formula: (line) => `Zeile ${line}: eine Formel anstelle eines Namens`,
      'open-quote': (line) => `Zeile ${line}: ein Anführungszeichen wird nie geschlossen`,
      'shifted-row': (line) => `Zeile ${line}: Anführungszeichen verschieben die Spalten`,
      'broken-card': (line) => `Zeile ${line}: nichts in dieser Karte ist lesbar`,
      'open-card': (line) => `Zeile ${line}: diese Karte endet nie`,
      'too-long': (line) => `Zeile ${line}: zu lang für eine Person`,
      'too-many': (line) => `Zeile ${line}: zu viele Personen, ab hier wird nichts gelesen`,
    },
    refused: {
      empty: 'Diese Datei ist leer.',
      'no-people': 'In dieser Datei steht niemand.',
      'not-a-list':
        'Diese Datei ist keine Liste von Personen. Wählen Sie eine CSV-Datei, eine vCard oder das Archiv von LinkedIn.',
      workbook:
        'Das ist eine Arbeitsmappe, wie Excel sie speichert. Öffnen Sie sie dort, speichern Sie sie als CSV und wählen Sie diese Datei aus.',
      'not-the-connections':
        'Das sind Nachrichten oder Einladungen von LinkedIn. Wählen Sie Connections.csv aus demselben Archiv.',
      'no-connections-in-archive':
        'In diesem Archiv gibt es keine Connections.csv. Fordern Sie bei LinkedIn Ihre Kontakte oder das ganze Archiv an.',
      'broken-archive':
        'Dieses Archiv ist beschädigt, verschlüsselt oder anders gepackt als üblich. Laden Sie es noch einmal herunter, oder entpacken Sie es und wählen Sie die Datei darin.',
      'too-large': 'Diese Datei ist zu groß für eine Liste von Personen.',
    },

    encoding: 'Sehen Buchstaben falsch aus? Lesen als',
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, Big-Endian)',
      'windows-1252': 'Westlich (Windows-1252)',
      'windows-1250': 'Mitteleuropäisch (Windows-1250)',
      'windows-1251': 'Kyrillisch (Windows-1251)',
      macintosh: 'Mac (alt)',
      shift_jis: 'Japanisch',
      gb18030: 'Chinesisch',
    },

    unreadCount: (entries) =>
      speech.count(entries, {
        one: '# Eintrag wurde nicht gelesen',
        other: '# Einträge wurden nicht gelesen',
      }),
    moreUnread: (entries) =>
      speech.count(entries, { one: 'und # weiterer', other: 'und # weitere' }),

    notRead: (name) => `${name} konnte nicht gelesen werden. Wählen Sie die Datei noch einmal aus.`,

    done: (made, listed, filled) =>
      `Import: ${speech.list([
        ...(made === 0 ? [] : [`${people(made)} importiert`]),
        ...(listed === 0 ? [] : [`${people(listed)} auf Ihre Liste gesetzt`]),
        ...(filled === 0
          ? []
          : [
              speech.count(filled, {
                one: 'Angaben in # Notiz ergänzt',
                other: 'Angaben in # Notizen ergänzt',
              }),
            ]),
      ])}`,
  },

  lookBack: {
    title: 'Rückblick',
    notShown: 'Der Rückblick wurde nicht angezeigt.',
    notRead:
      'Ihre Gespräche konnten nicht gelesen werden. Schließen Sie diese Ansicht und öffnen Sie sie noch einmal.',
    reading: 'Ihre Notizen werden gelesen …',

    parts: lookBackParts,
    shownAs: 'Anzeigen als',
    search: 'Gespräche suchen',
    narrow: 'Nach Berufsfeld, Unternehmen, Position oder Zeit filtern',
    traits: { field: 'Berufsfeld', company: 'Unternehmen', role: 'Position' },
    anyTrait: {
      field: 'Alle Berufsfelder',
      company: 'Alle Unternehmen',
      role: 'Alle Positionen',
    },
    groupName: (name, trait) => (name === '' ? notNoted[trait] : name),
    span: 'Zeitraum',
    spans: {
      0: 'Gesamte Zeit',
      30: 'Letzte 30 Tage',
      90: 'Letzte 90 Tage',
      365: 'Letzte 365 Tage',
    },
    count: talks,
    found: (found, all) =>
      speech.count(all, {
        one: (count) => `${speech.number(found)} von ${count} Gespräch`,
        other: (count) => `${speech.number(found)} von ${count} Gesprächen`,
      }),
    sideBySideBy: 'Nebeneinander nach',
    sideBySide: {
      field: 'Nach Berufsfeld',
      company: 'Nach Unternehmen',
      role: 'Nach Position',
    },
    noTalkFound: 'Kein Gespräch passt dazu',
    showAll: 'Alle Gespräche anzeigen',

    headline: ({ talks: count, inGroups, groups, highest, lowest, unknown }, trait) => {
      const [only] = groups;
      const where =
        groups.length === 1 && only !== undefined
          ? inTrait[trait](only)
          : howMany[trait](groups.length);
      const all =
        groups.length === 0
          ? `Bisher ${talks(count)}.`
          : inGroups === count
            ? `${talks(count)} ${where}.`
            : `${talks(count)}, davon ${speech.number(inGroups)} ${where}.`;
      const ends =
        highest === null
          ? []
          : lowest === null
            ? [
                `Am höchsten war die Passung ${inTrait[trait](highest.group)} (${fitList(highest.fits)}).`,
              ]
            : [
                `Am höchsten war die Passung ${inTrait[trait](highest.group)} (${fitList(highest.fits)}), am niedrigsten ${inTrait[trait](lowest.group)} (${fitList(lowest.fits)}).`,
              ];
      const open =
        unknown === null
          ? []
          : [`„${unknown.topic}“ ist ${inTrait[trait](unknown.group)} noch offen.`];
      const more = count < 3 ? ['Nach ein paar weiteren können Sie sie hier vergleichen.'] : [];
      return speech.sentences([all, ...ends, ...open, ...more]);
    },
    fit: (fit) => `Passung ${speech.number(fit)} von 5`,
    fits: (fits) => `Passung, von 1 bis 5: ${fitList(fits)}`,
    noFit: 'Noch keine Passung notiert',
    groupTalks: 'Gespräche',
    askNext: 'Beim nächsten Mal fragen',
    groupInNote: (count, fits) =>
      fits.length === 0
        ? `${talks(count)}, noch ohne Angabe zur Passung.`
        : `${talks(count)}. Passung, von 1 bis 5: ${fitList(fits)}.`,
    askNextInNote: 'Beim nächsten Mal fragen:',
    showMore: (count) =>
      speech.count(count, { one: '# weiteres anzeigen', other: '# weitere anzeigen' }),
    day: (day, today) =>
      day === null ? noDay : (speech.nearDay(day, today) ?? speech.day(day, today)),
    noDay,

    questions: 'Fragen aus Gespräch und Reflexion',
    answerCount: (count) => speech.count(count, { one: '# Antwort', other: '# Antworten' }),
    questionWithCount: (question, count) => `${question} (${speech.number(count)})`,
    noAnswers: 'Noch keine Antworten',
    howAnswers:
      'Was Sie unter den Fragen eines Gesprächs oder einer Reflexion notieren, wird hier Frage für Frage gesammelt.',

    unread: {
      title: (count) =>
        speech.count(count, {
          one: '# Stelle in einer Notiz war nicht verständlich',
          other: '# Stellen in Notizen waren nicht verständlich',
        }),
      reasons: {
        'no-such-day':
          'In der Überschrift steht kein lesbares Datum. Schreiben Sie es wie 2026-11-25.',
        'no-parts':
          'Was Sie dort notiert haben, steht unter keiner Frage. Setzen Sie eine als Überschrift darüber.',
        'not-readable': 'Die Notiz konnte nicht geöffnet werden.',
      },
    },

    progress: {
      funnel: 'Wie weit die Kontakte kamen',
      milestones: {
        listed: 'Auf meiner Liste',
        asked: 'Angefragt',
        answered: 'Geantwortet',
        booked: 'Vereinbart',
        talked: 'Gesprochen',
        thanked: 'Rechtzeitig bedankt',
      },
      people: 'Personen',
      ofBefore: 'Vom Schritt davor',
      ofStepBefore: 'Jeder Prozentwert bezieht sich auf den Schritt davor.',
      milestone: 'Wie weit',
      percent: (share) => percent(share),
      withShare: (count, share) => `${speech.number(count)} (${share})`,
      inWords: (title, facts) => `${title}: ${speech.beside(facts)}`,
      counted: (name, count) => `${name}: ${speech.number(count)}`,
      said: (name, says) => `${name}: ${says}`,
      ofThose: (part, whole, share) =>
        share === null
          ? `${speech.number(part)} von ${speech.number(whole)}`
          : `${speech.number(part)} von ${speech.number(whole)} (${percent(share)})`,

      days: 'Tage bis zur Antwort',
      daysColumn: 'Tage',
      daysBetween: (from, to) =>
        to === null
          ? `${speech.number(from)}+`
          : from === to
            ? speech.number(from)
            : `${speech.number(from)}–${speech.number(to)}`,
      answers: 'Antworten',
      halfWithin: (count) =>
        count === 0
          ? 'Die Hälfte der Antworten kam noch am selben Tag.'
          : `Die Hälfte der Antworten kam innerhalb von ${dativeDays(count)}.`,

      bySource: 'Antworten nach Herkunft der Kontakte',
      sourceName: (name) => (name === '' ? 'Nicht notiert' : name),
      byMessage: 'Antworten nach Art der ersten Nachricht',
      firstMessages: {
        introduced: 'Nach einer Vermittlung',
        known: 'An Freunde und Familie',
        linkedin: 'Nachricht auf LinkedIn',
        email: 'E-Mail',
        unknown: 'Keine Adresse notiert',
      },
      replies: 'Geantwortet',
      name: { source: 'Gefunden über', message: 'Erste Nachricht' },

      weeks: 'Gespräche je Woche',
      week: 'Woche ab',
      talks: 'Gespräche',
      before: (count) =>
        speech.count(count, {
          one: '# Gespräch lag davor.',
          other: '# Gespräche lagen davor.',
        }),

      fit: 'Passung im Lauf der Zeit',
      person: 'Person',
      dayColumn: 'Tag',
      fitColumn: 'Passung',

      asTable: 'Als Tabelle anzeigen',
      nothing: {
        days: 'Noch keine Antworten, bei denen sich Tage zählen ließen.',
        replies: 'Noch keine Nachrichten zu zählen.',
        weeks: 'Noch keine Gespräche mit Datum.',
        fit: 'Noch keine Gespräche mit Datum und Passung.',
      },
    },

    empty: {
      title: 'Noch gibt es keinen Rückblick',
      what: 'Sobald Sie mit jemandem gesprochen haben, sehen Sie hier, was Sie gelernt haben: Berufsfelder nebeneinander, alle Antworten auf eine Frage und wie Ihre Suche läuft.',
      next: 'Zeigen, was als Nächstes kommt',
    },

    save: 'Als Notiz speichern',
    notSaved: 'Die Notiz wurde nicht angelegt.',
    saved: (note) => `„${note}“ angelegt`,
    noteName: (part, day, number) =>
      number === 1 ? `${lookBackParts[part]} ${day}` : `${lookBackParts[part]} ${day} ${number}`,
    notOpened: (name) => `Das Gespräch mit ${name} wurde nicht geöffnet.`,
    lookedAt: (facts) => `Gefiltert nach: ${speech.beside(facts)}`,
    searchedFor: (text) => `„${text}“`,
  },

  templates: {
    create: 'Bearbeitbare Vorlagen anlegen',
    chooseFolder: 'Wählen Sie zuerst in den Einstellungen einen Vorlagenordner aus.',
    noneMade: 'Es wurden keine Vorlagen angelegt.',
    allThere: (folder, own) =>
      own === 0
        ? `Alle Vorlagen sind schon in „${folder}“.`
        : speech.count(own, {
            one: (count) =>
              `Alle Vorlagen sind schon in „${folder}“; ${count} wurde ausgelassen, weil Sie eine eigene haben.`,
            other: (count) =>
              `Alle Vorlagen sind schon in „${folder}“; ${count} wurden ausgelassen, weil Sie eigene haben.`,
          }),
    made: (count, folder, there, own) => {
      const made = speech.count(count, {
        one: (count) => `${count} Vorlage in „${folder}“ angelegt`,
        other: (count) => `${count} Vorlagen in „${folder}“ angelegt`,
      });
      const kept = speech.count(there, {
        one: '; # war schon da und bleibt, wie sie ist',
        other: '; # waren schon da und bleiben, wie sie sind',
      });
      const leftOut = speech.count(own, {
        one: '; # wurde ausgelassen, weil Sie eine eigene haben',
        other: '; # wurden ausgelassen, weil Sie eigene haben',
      });
      return made + (there === 0 ? '' : kept) + (own === 0 ? '' : leftOut);
    },
    stillToFill: (placeholders) =>
      `Noch auszufüllen: ${speech.beside(placeholders.map((name) => `{{${name}}}`))}.`,
    broken: (name) =>
      `Die Vorlage „${name}“ ist unbrauchbar, deshalb wird die mitgelieferte verwendet.`,
    codeOfAnother: (found) => {
      const names = found.map(({ name, line }) => `„${name}“ (Zeile ${line})`);
      return speech.count(found.length, {
        one: () =>
          `Die Vorlage ${speech.list(names)} enthält Code einer anderen Erweiterung. Er wird hier nie ausgeführt und deshalb weggelassen.`,
        other: () =>
          `Diese Vorlagen enthalten Code einer anderen Erweiterung: ${speech.list(names)}. Er wird hier nie ausgeführt und deshalb weggelassen.`,
      });
    },
  },

  /** What goes into a calendar, and what is said of it. */
  calendar: {
    add: {
      name: 'Gespräch in den Kalender eintragen',
      who: 'Welches Gespräch möchten Sie in Ihrem Kalender haben?',
      offer: 'In den Kalender',
    },
    noInterview: (name) =>
      `In „${name}“ ist kein Gespräch vereinbart. Tragen Sie zuerst einen Termin ein.`,
    notHandedOver: 'Es wurde nichts an einen Kalender übergeben.',
    fileName: (name, day) => `${name} ${day}.ics`,
    saved: (file) => `„${file}“ liegt in Ihren Downloads.`,
    shared: (file) => `„${file}“ wurde geteilt.`,
    howToImport:
      'Öffnen Sie die Datei, dann bietet Ihre Kalender-App an, den Inhalt hinzuzufügen. In Google Kalender importieren Sie sie in den Einstellungen.',
    kept: (name) => `${name}: Kalendereintrag vermerkt`,
    keptAlready: (name) => `${name}: der Kalendereintrag war schon vermerkt`,
    opened: {
      google: 'Google Kalender öffnet sich in Ihrem Browser. Speichern Sie den Eintrag dort.',
      outlook: 'Outlook öffnet sich in Ihrem Browser. Speichern Sie den Eintrag dort.',
      'outlook-at-work': 'Outlook öffnet sich in Ihrem Browser. Speichern Sie den Eintrag dort.',
    },
    dialog: {
      title: (name) => `In den Kalender eintragen: ${name}`,
      facts: (interview, long, place, today) =>
        facts(
          near(interview, today),
          hasTime(interview) ? minutes(long) : null,
          place === '' ? null : place,
        ),
      known:
        'Sie haben dieses Gespräch schon einmal übergeben. Kalender gehen mit einem zweiten Import unterschiedlich um; sehen Sie deshalb danach nach, ob der Eintrag nur einmal und zur richtigen Zeit da ist.',
      save: 'Kalenderdatei speichern',
      share: 'Kalenderdatei teilen',
      open: {
        google: 'In Google Kalender öffnen',
        outlook: 'In Outlook öffnen',
        'outlook-at-work': 'In Outlook öffnen (Arbeit oder Schule)',
      },
      file: {
        save: 'Die Datei bleibt auf diesem Gerät, bis Sie sie importieren. Sie enthält auch den letzten Tag für Ihren Dank und, wenn Sie sich persönlich treffen und in Ihrer Notiz steht, wie lange der Weg dauert, wann Sie losgehen müssen.',
        share:
          'Die Datei geht an die App, die Sie auswählen. Sie enthält auch den letzten Tag für Ihren Dank und, wenn Sie sich persönlich treffen und in Ihrer Notiz steht, wie lange der Weg dauert, wann Sie losgehen müssen.',
      },
      noFile:
        'Dieses Gerät kann von hier aus keine Datei übergeben, deshalb führt der Weg über einen Link.',
      link: 'Ein Link öffnet Ihren Browser und teilt Google oder Microsoft mit, wie die Person heißt, welche Position sie hat und wo sie arbeitet, sowie wann, wie und wo Sie sprechen. Der Ort wird so übergeben, wie er in Ihrer Notiz steht, und wenn Sie sich persönlich treffen und dort steht, wie lange der Weg dauert, auch, wann Sie losgehen müssen.',
    },
    export: {
      name: 'Kalender exportieren',
      fileName: (today) => `Informationsgespräche ${today}.ics`,
      nothing:
        'Es gibt nichts zu exportieren: Kein Gespräch ist vereinbart, und kein Versprechen und keine Wiedervorlage steht an.',
      saved: (count, file) =>
        speech.count(count, {
          one: (count) => `„${file}“ liegt in Ihren Downloads, mit ${count} Eintrag.`,
          other: (count) => `„${file}“ liegt in Ihren Downloads, mit ${count} Einträgen.`,
        }),
      ready: (count) =>
        speech.count(count, {
          one: 'Eine Kalenderdatei mit # Eintrag ist bereit.',
          other: 'Eine Kalenderdatei mit # Einträgen ist bereit.',
        }),
      shared: (count) =>
        speech.count(count, {
          one: 'Eine Kalenderdatei mit # Eintrag wurde geteilt.',
          other: 'Eine Kalenderdatei mit # Einträgen wurde geteilt.',
        }),
      noWay: (count) =>
        speech.count(count, {
          one: 'Dieses Gerät kann von hier aus keine Datei mit # Eintrag übergeben. Exportieren Sie sie auf einem Computer oder tragen Sie ein Gespräch über einen Link in Ihren Kalender ein.',
          other:
            'Dieses Gerät kann von hier aus keine Datei mit # Einträgen übergeben. Exportieren Sie sie auf einem Computer oder tragen Sie ein Gespräch über einen Link in Ihren Kalender ein.',
        }),
    },
    leaveSoon: (leaveBy, name) => `${leaveBy}: Gespräch mit ${name}`,
    leaveNow: (name) => `Jetzt losgehen: Gespräch mit ${name}`,
    thankBy: (name) => `Letzter Tag für den Dank an ${name}`,
    promised: (name, what) => `${name} versprochen: ${what}`,
    theyPromised: (name, what) => `${name} hat versprochen: ${what}`,
    comeBack: (name, step) =>
      step === null ? `Wiedervorlage: ${name}` : `Wiedervorlage: ${name}, ${step}`,
    ask: (name, step) =>
      step === null ? `${name} um ein Gespräch bitten` : `${name} um ein Gespräch bitten: ${step}`,
  },

  /** Going from one follow-up to the next. */
  doing: {
    insertTitle: (what, name) => `${what}: ${name}`,
    insertsMissing: (name) =>
      `Der Abschnitt zur Vorbereitung wird in die Notiz zu ${name} eingefügt.`,
    command: 'Nächsten Schritt angehen',
    notOpened: 'Der nächste Schritt wurde nicht geöffnet.',
    notNow: 'Nicht jetzt',
    taskInNote: (what, name) => `${what}: ${name}.`,
    nothingMore: 'Das ist vorerst alles.',
    nothingDue: 'Im Moment ist nichts fällig.',
    next: (name, what, day, today) =>
      `Im Moment ist nichts fällig. Als Nächstes: ${name}, ${near(day, today)}. ${what}.`,
  },

  /** What leads into the plugin from outside. */
  links: {
    notOffered:
      'Links zu dieser Erweiterung konnten der App nicht hinzugefügt werden. Alles andere funktioniert.',
    notFollowed: 'Dem Link wurde nicht gefolgt.',
    unknown: (said) =>
      said === ''
        ? 'Dieser Link sagt nicht, was zu tun ist. Darin sollte do=add, do=next oder do=open stehen.'
        : `Dieser Link verlangt „${said}“, und das ist hier unbekannt. Darin sollte do=add, do=next oder do=open stehen.`,
    dialogOpen:
      'Ein Dialog ist offen, deshalb wurde dem Link nicht gefolgt. Schließen Sie den Dialog ab oder verlassen Sie ihn und folgen Sie dann dem Link.',
    follow: 'Dem Link folgen',
    openWhom: 'Dieser Link sagt nicht, wessen Notiz geöffnet werden soll.',
    nobodyCalled: (name) => `Auf Ihrer Liste heißt niemand „${name}“.`,
    which: (name) => `Wer ist mit „${name}“ gemeint?`,
    filledIn: 'Ein Link hat das ausgefüllt. Prüfen Sie es, bevor Sie es hinzufügen.',
    doubt: {
      'no-name': (title) => `Aus „${title}“ ließ sich kein Name entnehmen.`,
      'other-page':
        'Die Seite ist kein LinkedIn-Profil: Die Adresse der Seite steht bei dem, was Ihnen aufgefallen ist.',
      'no-address': 'Die Adresse der Seite war unbrauchbar und wurde deshalb weggelassen.',
      'no-email': 'Die E-Mail-Adresse war unbrauchbar und wurde deshalb weggelassen.',
    },
  },

  /** The list on the app's own command line. */
  commandLine: {
    notOffered: (command) =>
      `„${command}“ konnte der Befehlszeile nicht hinzugefügt werden. Alles andere funktioniert.`,
    description: 'Die nächsten Schritte auflisten',
    format: 'Wie die Liste ausgegeben wird (Standard: text)',
    unknownFormat: (format) =>
      `Das Format „${format}“ gibt es nicht. Verwenden Sie json oder text.`,
    buckets: { overdue: 'überfällig', due: 'fällig', upcoming: 'demnächst' },
    line: (bucket, name, what, why) => `${bucket}: ${name}. ${what}. ${why}`,
    nothing: 'Im Moment ist nichts zu tun.',
    error: (message) => `Fehler: ${message}`,
    unknownFlags: (names, known) => {
      const said = speech.list(names.map((name) => `„${name}“`));
      const use = `Verwenden Sie ${speech.anyOf(known)}.`;
      return speech.count(names.length, {
        one: () => `Den Parameter ${said} gibt es nicht. ${use}`,
        other: () => `Die Parameter ${said} gibt es nicht. ${use}`,
      });
    },
    failed: 'Etwas ist schiefgegangen. Einzelheiten stehen in der Entwicklerkonsole.',
    switchedOff: 'Die Erweiterung wurde inzwischen ausgeschaltet, deshalb ist nichts geschehen.',
    printFormat: 'Wie es ausgegeben wird (Standard: text)',
    add: {
      description: 'Einen Kontakt hinzufügen',
      flags: {
        name: 'Wer hinzugefügt wird',
        company: 'Das Unternehmen',
        role: 'Die Position dort',
        'why-them': 'Was Ihnen aufgefallen ist',
        source: 'Woher Sie den Kontakt haben',
        'referred-by': 'Wer den Kontakt vermittelt hat',
        email: 'Die E-Mail-Adresse',
        linkedin: 'Die Adresse des LinkedIn-Profils',
        phone: 'Die Telefonnummer',
        field: 'Das Berufsfeld (Standard: was Sie neugierig macht)',
        priority: 'Eine ganze Zahl; Nummer 1 kommt zuerst',
      },
      values: { text: '<Text>', number: '<Zahl>' },
      noName: 'Es wurde kein Kontakt hinzugefügt: Geben Sie mit „name“ an, wer es ist.',
      notOneLine: (flag) =>
        `Es wurde kein Kontakt hinzugefügt: „${flag}“ muss in einer Zeile stehen.`,
      noEmail: (flag) =>
        `Es wurde kein Kontakt hinzugefügt: „${flag}“ muss eine E-Mail-Adresse sein.`,
      noProfile: (flag) =>
        `Es wurde kein Kontakt hinzugefügt: „${flag}“ muss die Adresse eines LinkedIn-Profils sein.`,
      noPriority: 'Es wurde kein Kontakt hinzugefügt: „priority“ muss eine ganze Zahl ab 0 sein.',
      added: (name, path) => `${name} hinzugefügt: ${path}`,
      putOnList: (name, path) =>
        `${name} hat schon eine Notiz und wurde auf Ihre Liste gesetzt: ${path}`,
      isThere: (name, path) =>
        `${name} hat schon eine Notiz, deshalb wurde nichts hinzugefügt: ${path}`,
    },
    people: {
      description: 'Die Personen auf Ihrer Liste auflisten',
      flags: {
        search: 'Wörter, die in Name, Unternehmen, Position oder Berufsfeld vorkommen',
        status: 'Nur Personen mit diesen Status, durch Kommas getrennt',
        company: 'Nur Personen in diesem Unternehmen',
        field: 'Nur Personen aus diesem Berufsfeld',
      },
      values: {
        search: '<Wörter>',
        status: '<Status,…>',
        company: '<Unternehmen>',
        field: '<Berufsfeld>',
      },
      unknownStatus: (said, known) =>
        `Den Status „${said}“ gibt es nicht. Verwenden Sie ${speech.anyOf(known)}.`,
      line: (name, status, job, next) =>
        [`${name}: ${status}`, ...job, ...(next === null ? [] : [`als Nächstes: ${next}`])].join(
          ' · ',
        ),
      next: (what, day) => (day === '' ? what : `${what} (${day})`),
      nobody: 'Auf Ihrer Liste ist noch niemand.',
      nobodyFits: 'Niemand auf Ihrer Liste passt dazu.',
    },
  },

  /** The list in a block of any note. */
  codeBlock: {
    nameTaken: (name) =>
      `Eine andere Erweiterung stellt schon „${name}“-Blöcke dar, deshalb werden die nächsten Schritte darin nicht angezeigt.`,
    notShown: 'Die nächsten Schritte des Blocks wurden nicht angezeigt.',
    failed:
      'Ihre nächsten Schritte konnten hier nicht angezeigt werden. Einzelheiten stehen in der Entwicklerkonsole.',
    notReady: 'Gleich stehen hier Ihre nächsten Schritte.',
    notUnderstood: (lines, words) =>
      speech.sentences([
        speech.count(lines.length, {
          one: () => `Diese Zeile war nicht verständlich: ${ended(few(quoted(lines), MOST_LINES))}`,
          other: () =>
            `Diese Zeilen waren nicht verständlich: ${ended(few(quoted(lines), MOST_LINES))}`,
        }),
        `Eine Zeile kann mit ${speech.anyOf(quoted(words))} beginnen.`,
      ]),
    noValue: (word, values, known) => {
      const wrong = few(quoted(values), MOST_LINES);
      if (known === null)
        return `„${word}“ kennt ${wrong} nicht: Möglich ist ein Name aus Ihren Notizen.`;
      return 'upTo' in known
        ? `„${word}“ kennt ${wrong} nicht: Möglich ist eine ganze Zahl von 1 bis ${speech.number(known.upTo)}.`
        : `„${word}“ kennt ${wrong} nicht: Möglich ist ${speech.anyOf(known)}.`;
    },
    more: (groups) => {
      const sum = groups.reduce((total, { count }) => total + count, 0);
      const each = groups.map(
        ({ group, count }) => speech.count(count, { other: '# in ' }) + `„${group}“`,
      );
      const words = speech.count(sum, { one: 'und # weiterer', other: 'und # weitere' });
      return groups.length > 1 ? `${words}: ${speech.list(each)}` : words;
    },
    moreLabel: (more) => `${more}: nächste Schritte anzeigen`,
    empty: {
      nobody: 'Auf Ihrer Liste ist noch niemand.',
      all: 'Im Moment ist nichts fällig oder überfällig.',
      due: 'Im Moment ist nichts fällig.',
      overdue: 'Nichts ist überfällig.',
      today: 'Heute steht kein Gespräch mehr an.',
      overdueAndToday: 'Nichts ist überfällig, und heute steht kein Gespräch mehr an.',
      narrowed: 'Im Moment ist nichts fällig, was in diesen Block gehört.',
    },
  },

  /** A base of the app's own about the contacts, and what is said of it. */
  base: {
    create: 'Base anlegen',
    fileName: 'Informational interviews.base',
    why: 'Legt eine Base nach den jetzigen Einstellungen an. Sie zeigt, in welcher Phase Ihre Kontakte sind, wem Sie noch danken möchten und was Sie gelernt haben.',
    notCreated: 'Es wurde keine Base angelegt.',
    created: (path) => `„${path}“ angelegt`,
    isFolder: (path) =>
      `„${path}“ ist ein Ordner, deshalb wurde keine Base angelegt. Benennen Sie den Ordner um und versuchen Sie es noch einmal.`,
    there: (path) => `„${path}“ gibt es schon, deshalb wurde nichts angelegt.`,
    nobody:
      'Nichts kennzeichnet, welche Notizen von Personen handeln. Legen Sie zuerst einen Kontaktordner, einen Kontakt-Tag oder eine kennzeichnende Eigenschaft fest.',
    switchedOff:
      'Bases ist ausgeschaltet. Schalten Sie es in den Einstellungen der App unter „Obsidian-Erweiterungen“ ein, um Ihre Base zu sehen.',
    notShown:
      'Sie konnte nicht angezeigt werden. Vielleicht ist Bases ausgeschaltet: Schalten Sie es in den Einstellungen der App unter „Obsidian-Erweiterungen“ ein.',
    views: {
      byStage: 'Nach Phase',
      toThank: 'Danken und reflektieren',
      learned: 'Was ich gelernt habe',
    },
    name: 'Name',
    columns: {
      status: 'Phase',
      company: 'Unternehmen',
      role: 'Position',
      field: 'Berufsfeld',
      priority: 'Priorität',
      interview: 'Gespräch',
      'follow-up': 'Wiedervorlage',
      thanked: 'Bedankt',
      reflected: 'Reflektiert',
      fit: 'Passung',
      takeaway: 'Erkenntnis',
    },
    formulas: {
      interview_start: 'Gesprächsbeginn',
      interview_end: 'Gesprächsende',
      thank_open: 'Dank offen',
      thank_from: 'Danken ab',
      thank_by: 'Danken bis',
      reflect_open: 'Reflexion offen',
      reflect_by: 'Reflektieren bis',
    },
  },
};
