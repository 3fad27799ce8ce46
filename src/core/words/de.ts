import { sayMedium } from '../contact/medium';
import { findings, practice, preparation, prompts, templateHeadings, topics } from './de-built-in';
import { messages } from './de-messages';
import { type Channel, english, type LogFacts, type NoteWords } from './en';

/** Stands before the times that a message offered, which end the line of the log. */
const offering = '; vorgeschlagen: ';

/** How messages are sent: what a template calls it, and how the log says it. */
const channels = {
  email: { names: ['E-Mail'], by: 'per E-Mail' },
  linkedin: { names: ['LinkedIn'], by: 'über LinkedIn' },
  handwritten: { names: ['Handschriftlich'], by: 'handschriftlich' },
};

function by(channel: Channel | null): string {
  if (channel === null) return '';
  return typeof channel === 'string' ? ` ${channels[channel].by}` : ` per ${channel.own}`;
}

/** How a talk takes place. */
const media = { video: 'per Video', phone: 'am Telefon', 'in person': 'persönlich' };

/** What changed of a booked interview; null is what was taken away, undefined what stayed. */
type ChangedTalk = Parameters<NoteWords['log']['interviewChanged']>[0];

function changes({ medium, place, minutes }: ChangedTalk): readonly string[] {
  return [
    ...(medium === undefined
      ? []
      : [medium === null ? 'Art des Gesprächs offen' : sayMedium(medium, media)]),
    ...(place === undefined ? [] : [place === null ? 'ohne Ort' : `Ort: ${place}`]),
    ...(minutes === undefined
      ? []
      : [
          minutes === null ? 'übliche Dauer' : `${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
        ]),
  ];
}

/** What is written into notes in German, and read back from them. */
export const german: NoteWords = {
  headings: {
    interview: ['Gespräch'],
    interviewOn: ['Gespräch {day}'],
    preparation: ['Vorbereitung'],
    questions: ['Fragen'],
    reflection: ['Reflexion'],
    outcome: ['Ergebnis'],
    promises: ['Versprechen'],
    waitingFor: ['Warten auf'],
    messages: ['Nachrichten'],
    log: ['Verlauf'],
  },
  interviewNames: ['Informationsgespräch'],
  questionsGuide:
    'Ein Leitfaden, kein Skript: Beginnen Sie mit dem, was Sie am meisten interessiert, und gehen Sie auf das ein, was sich ergibt. Nicht jede Frage muss drankommen. Nutzen Sie die letzten fünf Minuten für die Frage, mit wem Sie noch sprechen sollten.',
  prompts,
  preparation,
  findings,
  practice,
  practised: (habit) => `geübt: ${habit}`,
  carried: (person, day) =>
    day === null
      ? `Was ich besser machen möchte, aus dem Gespräch mit ${person}:`
      : `Was ich besser machen möchte, aus dem Gespräch mit ${person} am ${day}:`,
  companyStep: ['Zum Unternehmen recherchieren'],
  topics,
  ticks: { asked: ['Gestellt'] },
  templateHeadings,
  brainstormGuide:
    'Alle, die Ihnen einfallen, zählen; auswählen können Sie später. Schreiben Sie in jede Zeile einen Namen und dahinter, mit Kommas getrennt, die Position und das Unternehmen, soweit Sie sie kennen.',
  introduction:
    'Ich heiße {{my-name}} und möchte mehr über den Bereich {{field}} erfahren: wie die Arbeit ist, was sie einem abverlangt und wohin sie führt. Warum ich gerade Sie um dieses Gespräch gebeten habe: {{why-them}}.',
  learnings: {
    begin: ['%% informational-interviews: was ich gelernt habe %%'],
    end: ['%% informational-interviews: Ende %%'],
    header: {
      person: ['Person'],
      company: ['Unternehmen'],
      field: ['Berufsfeld'],
      date: ['Datum'],
      fit: ['Passung'],
      takeaway: ['Erkenntnis'],
    },
  },
  comparison: {
    begin: ['%% informational-interviews: Vergleich %%'],
    field: ['Berufsfeld'],
    noField: ['Kein Berufsfeld notiert'],
    rows: {
      talks: ['Gespräche'],
      fit: ['Passung'],
      takeaways: ['Erkenntnisse'],
      unknown: ['Noch offen'],
    },
  },
  criteriaGuide:
    'Schreiben Sie als Liste auf, was Ihnen bei der Arbeit wichtig ist, zum Beispiel `- Zeit im Freien`. Jeder Punkt wird eine Zeile der Tabelle, die „Vergleich einfügen“ erstellt, mit Platz für Ihre Einschätzung zu jedem Berufsfeld.',
  statuses: {
    identified: 'Auf meiner Liste',
    contacted: 'Angefragt',
    replied: 'Geantwortet',
    scheduled: 'Vereinbart',
    interviewed: 'Gesprochen',
    'in-touch': 'In Kontakt',
    declined: 'Absage',
    'no-reply': 'Keine Antwort',
    closed: 'Zurückgestellt',
  },
  templateNames: {
    contact: 'Kontakt',
    preparation: 'Vorbereitung',
    introduction: 'Vorstellung',
    questions: 'Fragen',
    reflection: 'Reflexion',
    brainstorm: 'Ideensammlung',
    criteria: 'Kriterien',
  },

  dates: {
    locale: 'de',
    today: 'D. MMMM YYYY',
    day: 'dddd, D. MMMM',
    clock: 24,
    moment: { 12: 'dddd, D. MMMM, h:mm A', 24: 'dddd, D. MMMM, HH:mm [Uhr]' },
    time: { 12: 'h:mm A', 24: 'HH:mm [Uhr]' },
    timeOfOtherDay: { 12: 'dddd, h:mm A', 24: 'dddd, HH:mm [Uhr]' },
    // A zone is written in German as it is in English: `Europe/Berlin, GMT+1`.
    timeZone: english.dates.timeZone,
  },
  // “Liebe” and “Lieber” would need to know more than a name tells.
  greet: (called, word) => `${word === '' ? 'Guten Tag' : word} ${called}`,
  /** How a talk takes place, as messages say it. */
  media,
  slots: {
    inZone: (times, zone) => `${times} (${zone})`,
    inSentence: (times) => times.join('; '),
    zoneUnderList: (zone) => `(${zone})`,
    withTheirs: (time, theirs) => `${time} (${theirs})`,
    inZoneWithTheirs: (time, zone, theirs) => `${time} (${zone}; ${theirs})`,
    there: (time, city, zone) => (city === null ? `${time} ${zone}` : `${time} in ${city}`),
  },
  // What headings are compared by is read of every language, and messages of none.
  get messages() {
    return messages;
  },
  channels,

  sources: {
    website: 'Website des Unternehmens',
    linkedin: 'LinkedIn',
    socialMedia: 'Soziale Medien',
    friend: 'Freundeskreis',
    family: 'Familie',
    event: 'Veranstaltung',
    referral: 'Empfehlung',
  },

  log: {
    named: (link) => `Genannt: ${link}`,
    offering: [offering],
    added: 'Auf meine Liste gesetzt',
    asked: (channel) => `Angefragt${by(channel)}`,
    reminded: (channel) => `Erinnerung${by(channel)} gesendet`,
    answered: 'Geantwortet',
    introductionAsked: (referrer, channel) =>
      referrer === null
        ? `Um Vermittlung gebeten${by(channel)}`
        : `${referrer}${by(channel)} um Vermittlung gebeten`,
    noIntroduction: 'Keine Vermittlung',
    timesOffered: (channel) => `Termine${by(channel)} vorgeschlagen`,
    bookedFor: (when, earlier, channel) => {
      const booked = `Vereinbart${by(channel)} für ${when}`;
      if (earlier === null) return booked;
      return `${booked}; früheres Gespräch: ${earlier === 'thanked' ? 'bedankt' : 'ohne Dank'}`;
    },
    movedTo: (when, changed) => [`Verschoben auf ${when}`, ...changes(changed)].join(', '),
    interviewChanged: (changed) => `Gespräch geändert: ${changes(changed).join(', ')}`,
    postponed: (because, channel) => {
      if (because === 'moved') return `Um Verschiebung des Gesprächs gebeten${by(channel)}`;
      const said = because === null ? 'Gespräch verschoben' : 'Gespräch hat nicht stattgefunden';
      return channel === null ? said : `${said}; geschrieben${by(channel)}`;
    },
    confirmed: (channel) => `Gespräch${by(channel)} bestätigt`,
    prepared: 'Vorbereitet',
    talked: 'Gesprochen',
    talkEndedAt: (time) => `Gespräch beendet um ${time}`,
    fit: (fit) => `Passung ${fit} von 5`,
    learned: (takeaway) => `Gelernt: ${takeaway}`,
    thanked: (channel) => `Bedankt${by(channel)}`,
    reflected: 'Reflektiert',
    reportedBack: (referrer, channel) =>
      `Rückmeldung${referrer === null ? '' : ` an ${referrer}`}${by(channel)} gegeben`,
    checkedIn: (channel) => `Gruß${by(channel)} gesendet`,
    followUpSet: (day, step) =>
      step === null ? `Wiedervorlage: ${day}` : `Wiedervorlage: ${day}, ${step}`,
    followUpDone: (step) =>
      step === null ? 'Wiedervorlage erledigt' : `Wiedervorlage erledigt: ${step}`,
    skipped: {
      prepare: 'Vorbereitung ausgelassen',
      thank: 'Dank ausgelassen',
      reflect: 'Reflexion ausgelassen',
      'report-back': 'Rückmeldung ausgelassen',
    },
    statusSet: (status) => `Status auf „${status}“ gesetzt`,
    promised: (text, theirs) => `${theirs ? 'Versprochen wurde mir' : 'Versprochen'}: ${text}`,
    promiseKept: (text, theirs) =>
      `${theirs ? 'Versprechen an mich eingelöst' : 'Versprechen eingelöst'}: ${text}`,
    promiseDropped: (text) => `Versprechen nicht mehr nötig: ${text}`,
    promiseReminded: (text, channel) => `Erinnert${by(channel)}: ${text}`,
    resultTold: (text, channel) =>
      text === null
        ? `Berichtet${by(channel)}, was aus dem Rat wurde`
        : `Berichtet${by(channel)}, was daraus wurde: ${text}`,
    noAnswer: 'Keine Antwort',
    declined: 'Absage',
    setAside: 'Zurückgestellt',
    reopened: 'Wieder aufgenommen',
    changed: 'Geändert',
    line: ({ said, offered = [], kept = [] }: LogFacts) => {
      const was = kept.map(({ name, says }) => `${name} war: ${says}`).join('; ');
      const times = offered.length === 0 ? '' : offering + offered.join(', ');
      return `${said}${was === '' ? '' : ` (${was})`}${times}`;
    },
  },
};
