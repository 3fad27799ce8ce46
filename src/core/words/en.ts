import { findings, practice, preparation, prompts, templateHeadings, topics } from './en-built-in';
import type { Medium } from '../contact/medium';
import { messages } from './en-messages';

/** Stands before the times that a message offered, which end the line of the log. */
const offering = '; offered ';

/** How messages are sent: what a template calls it, in every wording it had, and how the log says it. */
const channels = {
  email: { names: ['Email'], by: 'by email' },
  linkedin: { names: ['LinkedIn'], by: 'by LinkedIn' },
  handwritten: { names: ['Handwritten'], by: 'by hand' },
};

/** A way to send a message that the product knows. */
export type KnownChannel = keyof typeof channels;

/** How something was sent: in a way that the product knows, or one that the user has a word for. */
export type Channel = KnownChannel | { readonly own: string };

function by(channel: Channel | null): string {
  if (channel === null) return '';
  if (typeof channel === 'string') return ` ${channels[channel].by}`;
  // A word of the user's within a sentence: with capitals of its own it keeps them, as SMS does.
  const { own } = channel;
  const rest = own.slice(1);
  return ` by ${rest === rest.toLowerCase() ? own.toLowerCase() : own}`;
}

/** What one line of the log tells, from which it is put together. */
export interface LogFacts {
  /** What was done, in words of the log. */
  readonly said: string;
  /** The times that a message offered, as they are written there. */
  readonly offered?: readonly string[];
  /** What the values said that went with the change. */
  readonly kept?: readonly { readonly name: string; readonly says: string }[];
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
interface ChangedTalk {
  readonly medium?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly minutes?: number | null | undefined;
}

function changes({ medium, place, minutes }: ChangedTalk): readonly string[] {
  return [
    ...(medium === undefined ? [] : [medium ?? 'no medium']),
    ...(place === undefined ? [] : [place === null ? 'no place' : `at ${place}`]),
    ...(minutes === undefined ? [] : [minutes === null ? 'usual length' : `${minutes} minutes`]),
  ];
}

/** What is written into notes in English, and read back from them. */
export const english = {
  /** The headings of the sections and parts that the product makes, in every wording they had. */
  headings: {
    interview: ['Interview'],
    /** `{day}` stands for the day. */
    interviewOn: ['Interview {day}'],
    preparation: ['Preparation'],
    questions: ['Questions'],
    reflection: ['Reflection'],
    /** What an interview gave, once there is another one. */
    outcome: ['Outcome'],
    /** Of what the user promised; under an interview's section and by itself. */
    promises: ['Promises'],
    /** Of what they promised. */
    waitingFor: ['Waiting for'],
    /** Of the messages that were sent, kept as they were. */
    messages: ['Messages'],
    log: ['Log'],
  },
  /** What else people call an interview in a heading of their own; it is only read. */
  interviewNames: ['Informational interview'],
  /** Opens the questions: they are there to lean on, not to be read out. */
  questionsGuide:
    'A guide, not a script: start with what you most want to know and follow what comes up. Not every question has to be reached. Keep the last five minutes for asking who else to meet.',
  prompts,
  preparation,
  findings,
  practice,
  /** Behind the prompt on how one came across: the habit that was chosen. */
  practised: (habit: string) => `practised: ${habit}`,
  /** Above what a reflection said about doing better. */
  carried: (person: string, day: string | null) =>
    day === null
      ? `What I want to do better, from the talk with ${person}:`
      : `What I want to do better, from the talk with ${person} on ${day}:`,
  /** How a step begins that gets the link to the company's note, in every wording there was. */
  companyStep: ['Research the company'],
  topics,
  /** What is ticked in an interview's section. */
  ticks: {
    /** A question that was asked, whatever the answer was. */
    asked: ['Asked'],
  },
  templateHeadings,
  /** Opens the list to think of people by. */
  brainstormGuide:
    'Anyone who comes to mind counts; you can choose later. Write one name on each line, then their role and company after commas where you know them.',
  /** Who I am, what I explore, why you: to be practised aloud. */
  introduction:
    'I am {{my-name}}, and I am exploring {{field}}: what the work is like, what it asks of people and where it leads. I asked to talk with you because of this: {{why-them}}.',
  /** The lines around the table of what was learned and the heads of its columns. */
  learnings: {
    begin: ['%% informational-interviews: what I learned %%'],
    end: ['%% informational-interviews: end %%'],
    header: {
      person: ['Person'],
      company: ['Company'],
      field: ['Field'],
      date: ['Date'],
      fit: ['Fit'],
      takeaway: ['Takeaway'],
    },
  },
  /** The line above the table that holds fields side by side, and what its header and its own rows are called. */
  comparison: {
    begin: ['%% informational-interviews: comparison %%'],
    /** Above the names of the rows. */
    field: ['Field'],
    /** Above the talks with those whose field is not known. */
    noField: ['No field noted'],
    rows: {
      talks: ['Talks'],
      fit: ['Fit'],
      takeaways: ['Takeaways'],
      unknown: ['Still unknown'],
    },
  },
  /** Says in the template for criteria what to write; it holds no criterion itself. */
  criteriaGuide:
    'Write what matters to you in your work as a list, such as `- Time outdoors`. Each item becomes a row of the table that “Insert comparison” makes, with room for what you think of each field.',
  /** What the log calls each status. */
  statuses: {
    identified: 'On my list',
    contacted: 'Asked',
    replied: 'Answered',
    scheduled: 'Booked',
    interviewed: 'Talked',
    'in-touch': 'In touch',
    declined: 'Said no',
    'no-reply': 'No answer',
    closed: 'Set aside',
  },
  /** What the built-in templates that are no messages are called, as notes too. */
  templateNames: {
    contact: 'Contact',
    preparation: 'Preparation',
    introduction: 'Introduction',
    questions: 'Questions',
    reflection: 'Reflection',
    brainstorm: 'Brainstorm',
    criteria: 'Criteria',
  },

  /** How days and times are written for people, in formats of moment and by its names for this language. */
  dates: {
    locale: 'en',
    today: 'D MMMM YYYY',
    day: 'dddd, D MMMM',
    /** The hours of the clock that the language uses where none are set. */
    clock: 24 as 12 | 24,
    /** By the hours of the clock. */
    moment: { 12: 'dddd, D MMMM, h:mm A', 24: 'dddd, D MMMM, HH:mm' },
    time: { 12: 'h:mm A', 24: 'HH:mm' },
    /** A time of another day than the one told before it. */
    timeOfOtherDay: { 12: 'dddd h:mm A', 24: 'dddd HH:mm' },
    timeZone,
  },
  /** How somebody is greeted, with a word of the text's own where it has one. */
  greet: (called: string, word: string) => `${word === '' ? 'Hello' : word} ${called}`,
  /** How a talk takes place, as messages say it. */
  media: { video: 'video', phone: 'phone', 'in person': 'in person' } satisfies Readonly<
    Record<Medium, string>
  >,
  /** How times that a message offers are put together, within a sentence or as a list. */
  slots: {
    inZone: (times: string, zone: string) => `${times} (${zone})`,
    inSentence: (times: readonly string[]) => times.join('; '),
    zoneUnderList: (zone: string) => `(${zone})`,
    /** A time with what their clock shows then: `10:00 (18:00 in Singapore)`. */
    withTheirs: (time: string, theirs: string) => `${time} (${theirs})`,
    inZoneWithTheirs: (time: string, zone: string, theirs: string) =>
      `${time} (${zone}; ${theirs})`,
    /** A time where somebody else is: in a city, where the zone is named for one. */
    there: (time: string, city: string | null, zone: string) =>
      city === null ? `${time} ${zone}` : `${time} in ${city}`,
  },
  /** Messages to contacts, before they are templates. */
  messages,
  channels,

  /** Where people are usually found, for `source`, in the order in which they are suggested. */
  sources: {
    website: 'company website',
    linkedin: 'LinkedIn',
    socialMedia: 'social media',
    friend: 'friend',
    family: 'family',
    event: 'event',
    referral: 'referral',
  },

  /** The lines of the log, each without its day. Days and times come as they are written there. */
  log: {
    named: (link: string) => `Named ${link}`,
    /** What stands before offered times, in every wording there ever was; each holds a space. */
    offering: [offering],
    added: 'Added to my list',
    asked: (channel: Channel | null) => `Asked${by(channel)}`,
    reminded: (channel: Channel | null) => `Reminder sent${by(channel)}`,
    answered: 'Answered',
    introductionAsked: (referrer: string | null, channel: Channel | null) =>
      `Asked${referrer === null ? '' : ` ${referrer}`}${by(channel)} for an introduction`,
    noIntroduction: 'No introduction',
    timesOffered: (channel: Channel | null) => `Times offered${by(channel)}`,
    /** @param channel how they were told so, where a message did it. */
    bookedFor: (when: string, earlier: 'thanked' | 'skipped' | null, channel: Channel | null) =>
      earlier === null
        ? `Booked${by(channel)} for ${when}`
        : `Booked${by(channel)} for ${when}; earlier talk ${earlier === 'thanked' ? 'thanked' : 'not thanked'}`,
    movedTo: (when: string, changed: ChangedTalk) =>
      [`Moved to ${when}`, ...changes(changed)].join(', '),
    interviewChanged: (changed: ChangedTalk) => `Interview changed: ${changes(changed).join(', ')}`,
    /** @param because what was written to them, where a message did it. */
    postponed: (because: 'moved' | 'missed' | null, channel: Channel | null) => {
      if (because === 'moved') return `Asked to move the interview${by(channel)}`;
      const said = because === null ? 'Interview postponed' : 'Interview did not take place';
      return channel === null ? said : `${said}; wrote${by(channel)}`;
    },
    confirmed: (channel: Channel | null) => `Confirmed the interview${by(channel)}`,
    prepared: 'Prepared',
    talked: 'Talked',
    talkEndedAt: (time: string) => `Talk ended at ${time}`,
    fit: (fit: number) => `Fit ${fit} of 5`,
    learned: (takeaway: string) => `Learned: ${takeaway}`,
    thanked: (channel: Channel | null) => `Thanked${by(channel)}`,
    reflected: 'Reflected',
    reportedBack: (referrer: string | null, channel: Channel | null) =>
      `Reported back to ${referrer ?? 'the referrer'}${by(channel)}`,
    checkedIn: (channel: Channel | null) => `Checked in${by(channel)}`,
    followUpSet: (day: string, step: string | null) =>
      step === null ? `Follow-up set for ${day}` : `Follow-up set for ${day}: ${step}`,
    followUpDone: (step: string | null) =>
      step === null ? 'Follow-up done' : `Follow-up done: ${step}`,
    /** What was skipped. */
    skipped: {
      prepare: 'Skipped preparing',
      thank: 'Skipped the thank-you',
      reflect: 'Skipped the reflection',
      'report-back': 'Skipped reporting back',
    },
    statusSet: (status: string) => `Status set to “${status}”`,
    /** @param text what was promised, as one line of plain words. */
    promised: (text: string, theirs: boolean) =>
      `${theirs ? 'They promised' : 'Promised'}: ${text}`,
    promiseKept: (text: string, theirs: boolean) =>
      `${theirs ? 'They kept their promise' : 'Kept promise'}: ${text}`,
    promiseDropped: (text: string) => `Promise no longer needed: ${text}`,
    promiseReminded: (text: string, channel: Channel | null) => `Reminded${by(channel)}: ${text}`,
    /** @param text the promise that it came of; null where it is not known. */
    resultTold: (text: string | null, channel: Channel | null) =>
      `Told them what came of ${text === null ? `their advice${by(channel)}` : `it${by(channel)}: ${text}`}`,
    noAnswer: 'No answer',
    declined: 'Said no',
    setAside: 'Set aside',
    reopened: 'Reopened',
    changed: 'Changed',
    /** The whole line. Offered times end it, since they are read from there. */
    line: ({ said, offered = [], kept = [] }: LogFacts) => {
      const was = kept.map(({ name, says }) => `${name} was: ${says}`).join('; ');
      const times = offered.length === 0 ? '' : offering + offered.join(', ');
      return `${said}${was === '' ? '' : ` (${was})`}${times}`;
    },
  },
};

/** What is written into notes, in one language: each has all of it. */
export type NoteWords = typeof english;
