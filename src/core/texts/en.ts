import type { Fault, WrongValue } from '../contact/fault-of';
import {
  type ClosingAction,
  type PropertyKind,
  type PropertyName,
  type PropertyOfKind,
  skippableActions,
} from '../contact/properties';
import type { Medium } from '../contact/medium';
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
import { code, marked } from './marked-text';
import { dayEndedBy, speechIn } from './speech';

/** What the properties mean whose names do not say it to everybody. */
const hardNames: { readonly [Name in PropertyName]?: string } = {
  field: 'the career field',
  source: 'where you found them',
  'why-them': 'what caught your eye',
  'referred-by': 'who introduced you',
  'checked-in': 'when you last checked in',
  'follow-up': 'the day to come back to them',
  'next-step': 'what to come back for',
  'check-in-every': 'the days between check-ins',
};

/** Why an inline field stays in the text of a note. */
const staysBecause = {
  code: 'in code',
  comment: 'in a comment',
  quote: 'in a quotation',
  log: 'in the log',
  otherValue: 'the property has another value',
  unfit: 'the value cannot be read',
  linked: 'something is linked to it',
  structure: 'the text around it would read differently without it',
};
type FieldStays = keyof typeof staysBecause;

const speech = speechIn('en-GB', {
  day: ({ weekday, date, month }) => `${weekday} ${date} ${month}`,
  withYear: (day, year) => `${day} ${year}`,
  withTime: (day, time) => `${day}, ${time}`,
  betweenSentences: ' ',
});

function days(count: number): string {
  return speech.count(count, { one: '# day', other: '# days' });
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
    : speech.count(count, { one: '# hour', other: '# hours' });
}

/** How long an item has, in a few words. */
function timeLeft(lapsed: (lapse: Lapse) => string) {
  return {
    ago: (lapse: Lapse) => `${lapsed(lapse)} ago`,
    late: (lapse: Lapse) => `${lapsed(lapse)} late`,
    left: (lapse: Lapse) => `${lapsed(lapse)} left`,
    now: 'now',
    today: 'today',
    in: (time: string, lapse: Lapse) => `${time}, in ${lapsed(lapse)}`,
    from: (day: Day, time: string | null, today: Day) => {
      const word = speech.nearDay(day, today) ?? speech.day(day, today);
      return time === null ? word : `${word}, ${time}`;
    },
  };
}

function businessDays(count: number): string {
  return speech.count(count, { one: '# business day', other: '# business days' });
}

function talks(count: number): string {
  return speech.count(count, { one: '# talk', other: '# talks' });
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

/** That something is so for those of one field, company or role. */
const inTrait: Readonly<Record<TalkTrait, (name: string) => string>> = {
  field: (name) => `in ${name}`,
  company: (name) => `at ${name}`,
  role: (name) => `for the role “${name}”`,
};

/** Stands for the field, company or role of those of whom it is not known. */
const notNoted: Readonly<Record<TalkTrait, string>> = {
  field: 'No field noted',
  company: 'No company noted',
  role: 'No role noted',
};

/** In the place of a day that no note tells. */
const noDay = 'no date noted';

/** The parts of the pane to look back in. */
const lookBackParts = { learned: 'What I learned', answers: 'Answers', progress: 'Progress' };

/** Over how many fields, companies or roles something goes. */
const howMany: Readonly<Record<TalkTrait, (count: number) => string>> = {
  field: (count) => speech.count(count, { one: 'in # field', other: 'in # fields' }),
  company: (count) => speech.count(count, { one: 'at # company', other: 'at # companies' }),
  role: (count) => speech.count(count, { one: 'in # role', other: 'in # roles' }),
};

function minutes(count: number): string {
  return speech.count(count, { one: '# minute', other: '# minutes' });
}

/** A day or time with its day of the week, led by `today` and its like: `today, Sun 22 Nov`. */
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
  return zone === null ? `${time} their time` : `${time} ${zone}`;
}

/** A time with what the clock shows then where somebody else is; null where that is the same. */
function inBothClocks(here: string, theirs: string | null): string {
  return theirs === null ? here : `${here} (${theirs})`;
}

/** When one has to leave for an interview, which is on the same day or the next one. */
function leaveBy(leave: DateTime, interview: Day | DateTime): string {
  return `Leave by ${timeOf(leave)}${dayOf(leave) === dayOf(interview) ? '' : ' the day before'}`;
}

/** As {@link near}, within a sentence: `today, Sun 22 Nov`, `on Thu 26 Nov`. */
function on(when: Day | DateTime, today: Day): string {
  const said = near(when, today);
  return speech.nearDay(dayOf(when), today) === null ? `on ${said}` : said;
}

/** When something is to be done at the latest: `Thu 26 Nov, 14:30`, `the end of Wed 25 Nov`. */
function latest(until: DateTime, today: Day): string {
  const day = dayEndedBy(until);
  return day === null ? speech.when(until, today) : `the end of ${speech.day(day, today)}`;
}

/** By when, behind what is to be done; nothing where there is no such time. */
function by(until: DateTime | null, today: Day): string {
  return until === null ? '' : ` by ${latest(until, today)}`;
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
    ? 'You talked.'
    : `You talked on ${speech.when(interview, today)}.`;
}

function onKnown(day: Day | undefined, today: Day): string {
  return day === undefined ? '' : ` on ${speech.day(day, today)}`;
}

/** When the user last wrote to somebody who is silent; without the full stop. */
function lastWrote({ contacted, reminders, today }: Silence): string {
  const sent = speech.count(reminders, { one: '# reminder', other: '# reminders' });
  return reminders === 0
    ? `You asked${onKnown(contacted, today)}`
    : `You last wrote${onKnown(contacted, today)} and have sent ${sent}`;
}

/** What a notice says was done, and for whom; with its day where that is another than today. */
function did(what: string) {
  return (who: string, on: PastDay | null = null) =>
    `${who}: ${what}${on === null ? '' : `, ${speech.day(on.day, on.today)}`}`;
}

/** Since which day, which is called `today` or `yesterday` where it is. */
function since(day: Day, today: Day): string {
  return `since ${speech.nearDay(day, today) ?? speech.day(day, today)}`;
}

/** The most lines that a note is told of at once. */
const MOST_LINES = 100;

/** A few names; of many the first, and how many more. */
function few(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  if (more <= 0) return speech.list(names);
  return speech.list([...names.slice(0, most), speech.count(more, { other: '# more' })]);
}

function people(count: number): string {
  return speech.count(count, { one: '# person', other: '# people' });
}

/** What is known of something, beside each other; nothing of what is not. */
function facts(...told: readonly (string | null)[]): string {
  return speech.beside(told.filter((fact) => fact !== null));
}

/** Where somebody stands who is closed, and the way back. */
function closedAs(status: Status) {
  return (name: string, back: Status) =>
    `${name} is under “${statuses[status]}”. Move them to “${statuses[back]}” first.`;
}

/** What is open after a talk. */
const openAfterwards = { thank: 'a thank-you', reflect: 'a reflection' } as const;

/** How many names stand in a sentence at most. */
const MOST_NAMED = 5;

function stretch(weekday: string, from: string, until: string): string {
  return `${weekday} ${from} to ${until}`;
}

const dayWords = {
  through: new Set(['-', '–', '—', 'to', 'until', 'till', 'through', 'thru']),
  beside: new Set([',', '&', '+', '/', ':', '.', 'and', 'or', 'from', 'on', 'every', 'between']),
  all: {
    daily: [1, 2, 3, 4, 5, 6, 0],
    day: [1, 2, 3, 4, 5, 6, 0],
    weekday: [1, 2, 3, 4, 5],
    weekdays: [1, 2, 3, 4, 5],
    weekend: [6, 0],
    weekends: [6, 0],
  } as Readonly<Record<string, readonly number[]>>,
};

const settings = {
  contactsFolder: {
    name: 'Contacts folder',
    description:
      'Every note in this folder or below it is about a person, and new contacts go here. Leave it empty to use a tag or property instead.',
  },
  templatesFolder: {
    name: 'Templates folder',
    description: 'Where your own templates are. Notes in this folder never count as people.',
  },
  myName: { name: 'Your name', description: 'Used to sign your messages.' },
  curiousAbout: {
    name: 'What you are curious about',
    description:
      'The work you want to know more about, such as nursing. It becomes the field of everyone you add from now on, unless you enter another, and your messages mention it.',
  },
  introduction: {
    name: 'Your introduction',
    description:
      'Who you are and what you want to find out, in two or three sentences. The preparation checklist begins with it.',
  },
  availability: {
    name: 'When you can talk',
    description: 'One time span on each line, such as Monday to Friday 09:00 to 17:00.',
    mistake: 'Enter one time span on each line, such as Monday to Friday 09:00 to 17:00.',
  },
  outreachLimit: {
    name: 'Conversations at once',
    description: 'New people are suggested until this many conversations are in play.',
  },
  minutes: {
    name: 'Length of an interview',
    description: 'In minutes, unless the note gives another length.',
  },
  nudgeAfter: {
    name: 'Reminder after',
    description:
      'Business days to wait for an answer before a reminder, and again before letting go.',
  },
  mostNudges: {
    name: 'Reminders per person',
    description: 'The most to send. With 0, letting go is suggested instead.',
  },
  widenAfter: {
    name: 'Ask a colleague after',
    description:
      'Business days to wait for an answer before someone else at the company is suggested. 0 means never.',
  },
  scheduleWithin: {
    name: 'Offer times within',
    description: 'Business days after they answered.',
  },
  offeredAnswerWithin: {
    name: 'Times offered: ask again after',
    description: 'Business days after you offered times.',
  },
  offeredLateAfter: {
    name: 'Times offered: late after',
    description: 'Business days after you offered times.',
  },
  prepareBefore: { name: 'Prepare before', description: 'Days before an interview.' },
  thankFromHours: {
    name: 'Thank-you: due after',
    description: 'Hours after the end of an interview.',
  },
  thankUntilHours: {
    name: 'Thank-you: late after',
    description: 'Hours after the end of an interview.',
  },
  reportBackWithin: {
    name: 'Report back within',
    description: 'Days after an interview in which to tell whoever introduced you how it went.',
  },
  checkInEvery: {
    name: 'Say hello every',
    description: 'Days since you were last in touch. 0 means never.',
  },
  introduceWithin: {
    name: 'Introduction: ask anyway after',
    description:
      'Business days to wait after asking someone to introduce you. Then the person you hope to meet is suggested again.',
  },
  buffer: {
    name: 'Time between interviews',
    description: 'Minutes to keep free before and after each interview when you offer times.',
  },
  language: {
    name: 'Language of this plugin',
    description:
      'What the plugin says, here and everywhere else. A change takes effect when you open Obsidian again.',
  },
  noteLanguage: {
    name: 'Language of notes',
    description:
      'New headings, questions and log lines are written in this language. What is already in your notes is understood in each of these languages.',
  },
  messageLanguage: {
    name: 'Language of messages',
    description: 'Messages are written in this language unless the note names another.',
  },
  clock: {
    name: 'Clock in messages',
    description: 'Whether the times you offer are written with 12 or 24 hours.',
  },
  taskFormat: {
    name: 'Format of promises',
    description: 'How the day of a promise is written. Both formats are read.',
  },
  keepMessages: {
    name: 'Keep a copy of messages',
    description: 'Keeps the text of a message in the note when you mark it as sent.',
  },
  contactTag: {
    name: 'Contact tag',
    description:
      'Notes with this tag, or one nested below it, are about people too. Leave it empty to use no tag.',
    mistake: 'Enter one tag, without spaces or commas.',
  },
  markerProperty: {
    name: 'Marker property',
    description:
      'Notes with this property and value are about people too, such as type: person. Leave it empty to use no property.',
    mistake: 'Enter a property and its value, such as type: person.',
  },
  propertyNames: {
    name: 'Property names',
    description:
      'The names that your notes use for properties, where they differ. One on each line, such as company: Employer.',
    mistake: 'Enter one on each line, such as company: Employer. Use each name only once.',
  },
  logHeading: {
    name: 'Log heading',
    description:
      'The heading that your notes use for the log, such as Interactions. Leave it empty to use Log.',
    mistake: 'Enter a one-line heading, such as Interactions, that is not an interview heading.',
  },
  weekend: {
    name: 'Weekend',
    description: 'Days of the week, such as Saturday, Sunday.',
    mistake: 'Enter up to six days, separated by commas.',
  },
  daysOff: {
    name: 'Days off',
    description: 'Other days, one on each line, such as 2026-12-25.',
    mistake: 'Enter dates such as 2026-12-25.',
  },
};

/** Why it is left to the user whether a line of a list is about a person. */
const doubts = {
  'no-name': 'Does not look like a name',
  signs: 'Contains characters that names do not usually have',
  several: 'There may be more than one person on this line',
  another: 'The role or company seems to be about another person',
  company: 'Looks like a company',
  role: 'Looks like a role',
  guess: 'The role and the company may be the wrong way round',
  unsure: 'Could be read another way: check the role and the company',
  'lower-case': 'May not be a name: it has no capital letter',
  beneath: 'Seems to be about the person above',
  'goes-on': 'Seems to continue the line above',
  'no-column': 'No column of this table has a heading for names',
  'unknown-column': 'Another column of this table may be the role or the company',
  'crossed-out': 'Crossed out',
  heads: 'Seems to be a heading for the people below it',
  task: 'Looks like a task: tick it to add the person',
  greeting: 'Looks like the beginning of a message',
  nameless: 'No name on this line: enter one here',
  'of-address': 'The name is a guess from the address',
};

/** What a user reads for each status. */
const statuses: Readonly<Record<Status, string>> = {
  identified: 'On my list',
  contacted: 'Asked',
  replied: 'Answered',
  scheduled: 'Booked',
  interviewed: 'Talked',
  'in-touch': 'In touch',
  declined: 'Said no',
  'no-reply': 'No answer',
  closed: 'Set aside',
};

/** How a step of the method stands, behind its name. */
const stepStates: Readonly<Record<'done' | 'now' | 'ahead', string>> = {
  done: 'done',
  now: 'now',
  ahead: 'to come',
};

/** What a status is called behind a person's name. */
const statusBehindName: Readonly<Record<Status, string>> = {
  identified: 'on my list',
  contacted: 'asked',
  replied: 'answered',
  scheduled: 'booked',
  interviewed: 'talked',
  'in-touch': 'in touch',
  declined: 'said no',
  'no-reply': 'no answer',
  closed: 'set aside',
};

/** What the days are called until which somebody may be left alone. */
const snoozeDays: Readonly<Record<SnoozeDay, string>> = {
  tomorrow: 'Tomorrow',
  nextBusinessDay: 'Next business day',
  nextWeek: 'Next week',
  inAMonth: 'In a month',
};

const [leastMinutes, mostMinutes] = talkMinutes;

/** What is wrong with a value, by what it was meant for. */
const faults: Readonly<Record<Fault, string>> = {
  status: 'is not a known status',
  text: 'is not one line of text',
  day: 'is not a day',
  done: 'is not a day',
  moment: 'is not a day, or a day and time',
  count: 'is not a whole number',
  minutes: `is not a whole number from ${leastMinutes} to ${mostMinutes}`,
  travel: `is not a whole number from ${travelMinutes[0]} to ${travelMinutes[1]}`,
  language: 'is not a language tag',
  zone: 'is not a time zone',
  fit: 'is not a number from 1 to 5',
  get actions() {
    return `is not a list of ${speech.anyOf(skippableActions)}`;
  },
  get action() {
    return `is not ${speech.anyOf(skippableActions)}`;
  },
  several: 'is more than one value',
  stillToCome: 'is in the future',
};

/** That a value does not fit. */
function saysWrongly({ name, says, fault }: WrongValue): string {
  return `“${name}” says “${says}”, which ${faults[fault]}.`;
}

/**
 * Why a note was left alone and how to fix it, as sentences.
 *
 * @param why what is in the way, without the full stop, since the line may still follow.
 */
function because(why: string, suggestion: string): Because {
  return { reason: `${why}.`, reasonOnLine: (line) => `${why} (line ${line}).`, suggestion };
}

/** What is opened and closed around a value. */
const enclosings: Readonly<Record<Enclosing, string>> = {
  quote: 'quote',
  bracket: 'bracket',
  brace: 'brace',
};

/** Signs that would be overlooked, or taken for part of the sentence. */
const signs: Readonly<Record<string, string>> = {
  ...{ '`': 'a backtick', ',': 'a comma', '*': 'an asterisk', '!': 'an exclamation mark' },
  ...{ ']': 'a closing bracket', '}': 'a closing brace', '|': 'a vertical bar', '-': 'a hyphen' },
  ...{ '?': 'a question mark', ':': 'a colon' },
};

/** What is to be written for a property of each kind; a status is chosen. */
const wants: Readonly<Record<Exclude<PropertyKind, 'status'>, string>> = {
  text: 'one line of text',
  day: 'a day such as 2026-11-25',
  done: 'a day such as 2026-11-25',
  moment: 'a day such as 2026-11-25, or a day and time such as 2026-11-25T14:00',
  count: 'a whole number, 0 or more',
  minutes: `a whole number from ${leastMinutes} to ${mostMinutes}`,
  travel: `a whole number from ${travelMinutes[0]} to ${travelMinutes[1]}`,
  fit: 'a number from 1 to 5',
  language: 'a language such as es or pt-BR',
  zone: 'a time zone such as Asia/Singapore',
  get actions() {
    return `only ${speech.anyOf(skippableActions)} in this list`;
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

/**
 * All that the product says in English, which is the source: other languages have the same. By area,
 * in the order of the house: what the core tells of, the vault, ui, app, and the features.
 */
export const en = {
  speech,

  statuses,

  /** How a talk takes place, within a sentence or beside other facts. */
  media: { video: 'video', phone: 'phone', 'in person': 'in person' } satisfies Readonly<
    Record<Medium, string>
  >,

  /** What in a note does not fit, and how to fix it. */
  problems: {
    unread: (name: string, value: string, fault: Fault, wanted: PropertyKind) =>
      wanted === 'status'
        ? marked`${code(name)} says “${value}”, which ${faults[fault]}. Choose one.`
        : marked`${code(name)} says “${value}”, which ${faults[fault]}. Write ${wants[wanted]}.`,
    cannotBeRead: 'The properties at the top of this note cannot be read.',
    whereToLook:
      'Open it and look for a line that is not “name: value”, a name that appears twice, or a quote that is not closed.',
    typed: (value: string, fault: Fault, wanted: PropertyKind) =>
      `“${value}” ${faults[fault]}. ${wanted === 'status' ? 'Choose one' : `Enter ${wants[wanted]}`}.`,
    /** Of a value that would go, which has to be agreed to. */
    atStake: saysWrongly,
    promiseDay: (promise: string, day: string) =>
      `The promise “${promise}” says “${day}”, which is not a day, so no day counts for it. Write a day such as 2026-11-25 in its line.`,
    sameName: (counts: string, second: string) =>
      marked`${code(counts)} and ${code(second)} are the same name to Obsidian, and only ${code(counts)} counts. Keep one of them.`,
    copy: (copy: string, original: string) =>
      `“${copy}” looks like a copy of “${original}” that a sync left behind, so it is not on your list. Move anything missing into “${original}”, then delete the copy; if it is a different person, rename the note.`,
    foreignStatus: (status: string) =>
      marked`${code(status)} already means something else here. To use another property, set it under “Property names” in the settings.`,
    foreignStatuses: (count: number, status: string) =>
      speech.sentences([
        speech.count(count, {
          one: (count) =>
            `${count} note uses “${status}” for something else, so the person in it is not on your list.`,
          other: (count) =>
            `${count} notes use “${status}” for something else, so the people in them are not on your list.`,
        }),
        'To use another property, set it under “Property names” in the settings.',
      ]),
    stillToCome: (name: string, day: Day, today: Day) =>
      marked`${code(name)} says ${speech.day(day, today)}, which is in the future. Write the day it was done.`,
    missing: {
      contacted: (status: Status, name: string) =>
        marked`They are marked as “${statuses[status]}”, but ${code(name)} is missing. Fill it in to be reminded when to write again.`,
      replied: (status: Status, name: string) =>
        marked`They are marked as “${statuses[status]}”, but ${code(name)} is missing. Fill it in to be reminded to agree on a time.`,
      interview: (status: Status, name: string) =>
        marked`They are marked as “${statuses[status]}”, but ${code(name)} is missing. Fill it in with the day and time of the talk.`,
    },
    noTouch: (name: string) =>
      marked`Nothing says when you were last in touch. Fill in ${code(name)} to be reminded to say hello.`,
    answered: (replied: Day, today: Day) =>
      marked`They answered on ${speech.day(replied, today)}, but are still marked as “${statuses.contacted}”. Mark them as answered.`,
    markAsBooked: 'Mark as booked',
    booked: (interview: Day | DateTime, today: Day) =>
      marked`An interview is set for ${speech.when(interview, today)}, but they are still marked as “${statuses.replied}”. If it is agreed, mark them as booked.`,
  },

  /** What is asked of a talk, in several dialogs. */
  talk: {
    fit: 'Would this job fit me?',
    fitHint: 'Press a number from 1 (not at all) to 5 (very well).',
    takeaway: 'The one thing I learned',
    nextStep: 'Next step',
    nextStepExample: 'Send the article we talked about',
  },

  /**
   * Each contact command: what it is called in the palette and in menus, and for several people at
   * once, where it can be; the question whom it is for; what a notice says was done; when it was done, where that may have been another day; and
   * what its dialog says.
   */
  contactCommands: {
    'mark-contacted': {
      name: 'Mark as asked',
      who: 'Who did you ask?',
      done: did('marked as asked'),
      whenDone: (name: string) => `When did you ask ${name}?`,
    },
    'mark-introduction-asked': {
      name: 'Mark introduction as asked',
      who: 'Who did you ask to be introduced to?',
      done: did('introduction marked as asked'),
      whenDone: (name: string) => `When did you ask to be introduced to ${name}?`,
    },
    'mark-no-introduction': {
      name: 'No introduction',
      done: did('no introduction'),
      whenDone: (name: string) =>
        `When did you learn that there will be no introduction to ${name}?`,
    },
    'mark-nudged': {
      name: 'Mark reminder as sent',
      who: 'Who did you remind?',
      done: did('reminder marked as sent'),
      whenDone: (name: string) => `When did you remind ${name}?`,
    },
    'mark-replied': {
      name: 'Mark as answered',
      who: 'Who answered?',
      done: did('marked as answered'),
      whenDone: (name: string) => `When did ${name} answer?`,
    },
    'mark-offered': {
      name: 'Mark times as offered',
      who: 'Who did you offer times to?',
      done: did('times marked as offered'),
      whenDone: (name: string) => `When did you offer times to ${name}?`,
    },
    'schedule-interview': {
      name: 'Schedule interview',
      who: 'Who is the interview with?',
      done: did('interview scheduled'),
      /** What a notice says of a booking. */
      bookedFor: (who: string, when: string) => `${who}: interview scheduled for ${when}`,
      /** What a notice says of one that was booked already. */
      rebooked: {
        moved: (who: string, when: string) => `${who}: interview moved to ${when}`,
        changed: (who: string) => `${who}: interview changed`,
      },
      title: (name: string) => `Schedule an interview with ${name}`,
      submit: 'Schedule',
      timesOffered: 'You offered these times. Which one is it?',
      timeHint: 'Leave it empty until a time is agreed.',
      minutes: 'Minutes',
      medium: 'How you will talk',
      /** By what the note says; empty where it says nothing. */
      media: { '': 'Not specified', video: 'Video', phone: 'Phone', 'in person': 'In person' },
      place: 'Link or address',
      earlier: {
        talk: (interview: Day | DateTime, today: Day) =>
          `Your talk on ${speech.when(interview, today)}`,
        isOpen:
          'You have not thanked them for it yet. Booking a new interview removes that reminder.',
        mayBeHeld: 'Did it take place?',
        choose: 'Choose',
        moved: 'It did not take place: move it',
        thanked: 'We talked, and I thanked them',
        skipped: 'We talked, but skip the thank-you',
        unchosen: 'Choose one, so that the thank-you is not forgotten.',
      },
      advice: {
        dayOver: 'That day has passed.',
        timeOver: 'That time has passed.',
        dayOff: 'That is one of your days off.',
        weekend: 'That is at the weekend.',
        overlap: (name: string, interview: Day | DateTime, until: DateTime, today: Day) =>
          `This overlaps with your talk with ${name}, ${speech.when(interview, today)} to ${timeOf(until)}.`,
        /** @param day the day that is advised on, on which the talk with `name` begins or goes on. */
        sameDay: (name: string, interview: Day | DateTime, day: Day, today: Day) => {
          const talk = `You are also talking with ${name} that day`;
          if (!hasTime(interview)) return `${talk}; no time is set yet.`;
          return dayOf(interview) === day
            ? `${talk}, at ${timeOf(interview)}.`
            : `${talk}, from ${speech.when(interview, today)}.`;
        },
      },
    },
    'postpone-interview': {
      name: 'Mark interview as postponed',
      who: 'Whose interview was postponed?',
      done: did('interview postponed'),
      /** What a notice says where a message was written about it. */
      because: {
        moved: (who: string) => `${who}: asked to move the interview`,
        missed: (who: string) => `${who}: wrote about the missed interview`,
      },
      whenDone: (name: string) => `When was the interview with ${name} postponed?`,
    },
    'mark-confirmed': {
      name: 'Mark interview as confirmed',
      done: did('interview confirmed'),
      whenDone: (name: string) => `When did you confirm the interview with ${name}?`,
    },
    'mark-prepared': {
      name: 'Mark as prepared',
      who: 'Whose interview did you prepare for?',
      done: did('marked as prepared'),
      whenDone: (name: string) => `When did you prepare for the interview with ${name}?`,
    },
    'mark-interviewed': {
      name: 'Mark as interviewed',
      who: 'Who did you talk with?',
      done: did('marked as interviewed'),
      whenEnded: 'When did the talk end?',
    },
    'mark-thanked': {
      name: 'Mark as thanked',
      who: 'Who did you thank?',
      done: did('marked as thanked'),
      whenDone: (name: string) => `When did you thank ${name}?`,
    },
    'mark-reflected': {
      nothingWritten: 'Nothing is written yet',
      sureToMark:
        'There is no answer under the prompts, and no fit or takeaway. A few lines now will still capture what you learned.',
      keepWriting: 'Keep writing',
      name: 'Mark as reflected',
      who: 'Whose interview did you reflect on?',
      done: did('marked as reflected'),
      whenDone: (name: string) => `When did you reflect on your talk with ${name}?`,
      title: (name: string) => `Reflect on your talk with ${name}`,
    },
    'mark-reported-back': {
      name: 'Mark as reported back',
      who: 'Whose interview did you report back on?',
      done: did('marked as reported back'),
      whenDone: (name: string) => `When did you report back on your talk with ${name}?`,
    },
    'log-check-in': {
      name: 'Log check-in',
      who: 'Who did you check in with?',
      done: did('check-in logged'),
      whenDone: (name: string) => `When did you check in with ${name}?`,
    },
    'finish-follow-up': {
      name: 'Finish follow-up',
      who: 'Whose follow-up is finished?',
      done: did('follow-up finished'),
      whenDone: (name: string) => `When did you finish the follow-up with ${name}?`,
    },
    'skip-follow-up': {
      name: 'Skip follow-up',
      who: 'Whose follow-up do you want to skip?',
      done: did('follow-up skipped'),
      question: 'What do you want to skip?',
      choices: {
        prepare: 'Preparing',
        thank: 'The thank-you',
        reflect: 'The reflection',
        'report-back': 'Reporting back',
      },
    },
    'add-to-list': {
      name: 'Add this note to my list',
      done: did('added to your list'),
    },
    'set-follow-up': {
      name: 'Set follow-up',
      who: 'Who do you want to follow up with?',
      done: did('follow-up set'),
      doneFor: (who: string, day: Day, today: Day) =>
        `${who}: follow-up set for ${speech.day(day, today)}`,
      title: (name: string) => `Follow up with ${name}`,
    },
    'snooze-contact': {
      name: 'Snooze contact',
      who: 'Who do you want to snooze?',
      forSeveral: 'Snooze',
      done: did('snoozed'),
      until: (who: string, until: Day, today: Day) =>
        `${who}: snoozed until ${speech.day(until, today)}`,
      /** @param who null for several people. */
      title: (who: string | null) =>
        who === null
          ? 'When do you want to be reminded of them again?'
          : `When do you want to be reminded of ${who} again?`,
      offer: (offered: SnoozeDay, until: Day, today: Day) =>
        `${snoozeDays[offered]}: ${speech.day(until, today)}`,
    },
    'set-priority': {
      name: 'Set priority',
      who: 'Whose priority do you want to set?',
      done: did('priority set'),
      /** @param priority null where it was taken away. */
      doneAs: (who: string, priority: number | null) =>
        priority === null
          ? `${who}: priority removed`
          : `${who}: priority set to ${speech.number(priority)}`,
      title: (name: string) => `Priority of ${name}`,
      /** @param priority 1 comes first; null for none. */
      choice: (priority: number | null) => {
        if (priority === null) return 'None';
        return priority === 1 ? '1 (first)' : String(priority);
      },
    },
    'set-status': {
      name: 'Set contact status',
      who: 'Whose status do you want to set?',
      forSeveral: 'Set status',
      done: did('status set'),
      doneAs: (who: string, status: Status) => `${who}: status set to “${statuses[status]}”`,
      title: (name: string) => `What is ${name}’s status?`,
      titleForSeveral: 'What is their status?',
      dateTitle: (name: string, status: Status) => `${name}: ${statuses[status]}`,
      dates: { contacted: 'Asked on', replied: 'Answered on', interview: 'Day of the interview' },
      datesForSeveral: {
        contacted: 'When did you ask them?',
        replied: 'When did they answer?',
      },
      timeHint: 'Leave it empty if you do not know it.',
      submit: 'Set status',
    },
    'add-promise': {
      name: 'Add promise',
      who: 'Who is the promise about?',
      done: did('promise added'),
      title: (name: string) => `Promise between you and ${name}`,
      what: 'What was promised',
      whatExample: 'Send the article we talked about',
      whose: 'Who promised it',
      mine: 'I did',
      theirs: (name: string) => `${name} did`,
      by: 'By when',
      byHint: 'Leave it empty if no day was agreed.',
    },
    'keep-promise': {
      name: 'Mark promise as kept',
      who: 'Who did you keep a promise to?',
      done: did('promise marked as kept'),
      whenDone: (name: string) => `When did you keep your promise to ${name}?`,
      question: (name: string) => `Which promise to ${name} did you keep?`,
      /** A promise among several. */
      choice: (text: string, day: Day | null, today: Day) =>
        day === null ? text : `${text} (by ${speech.day(day, today)})`,
    },
    'keep-their-promise': {
      name: 'They kept their promise',
      done: did('their promise marked as kept'),
      whenDone: (name: string) => `When did ${name} keep their promise?`,
      question: (name: string) => `Which promise did ${name} keep?`,
    },
    'drop-promise': {
      name: 'Promise no longer needed',
      /** What the button beside the promise says. */
      onButton: 'No longer',
      done: did('promise no longer needed'),
      question: 'Which promise is no longer needed?',
    },
    'mark-promise-reminded': {
      name: 'Mark reminder of a promise as sent',
      done: did('reminder marked as sent'),
      whenDone: (name: string) => `When did you remind ${name}?`,
    },
    'mark-result-told': {
      name: 'Mark message on what came of it as sent',
      done: did('told what came of it'),
      whenDone: (name: string) => `When did you tell ${name}?`,
      question: 'Which promise do you want to tell them about?',
      /** What is offered once a promise is kept. */
      offer: 'Tell them',
    },
    'mark-no-reply': {
      name: 'Mark as no answer',
      who: 'Who did not answer?',
      done: did('marked as no answer'),
      whenDone: (name: string) => `When did you stop waiting for ${name}?`,
    },
    'mark-declined': {
      name: 'Mark as declined',
      who: 'Who said no?',
      done: did('marked as declined'),
      whenDone: (name: string) => `When did ${name} say no?`,
    },
    'close-contact': {
      name: 'Set contact aside',
      who: 'Who do you want to set aside?',
      forSeveral: 'Set aside',
      done: did('set aside'),
      whenDone: (name: string) => `When did you set ${name} aside?`,
    },
    'reopen-contact': {
      name: 'Reopen contact',
      who: 'Which contact do you want to reopen?',
      done: did('reopened'),
      whenDone: (name: string) => `When did you reopen contact with ${name}?`,
    },
  },

  /** What concerns every contact command. */
  anyCommand: {
    onAnotherDay: (name: string) => `${name}…`,
    anotherDay: 'Another day…',
    leftAsItWas: (property: string) =>
      `“${property}” was left as it is: its value is not valid, and is too long for the log to keep. Shorten or fix it in the note.`,
    /** Before somebody is taken off the list with whom something is still open. */
    openPromises: {
      title: (name: string, count: number) =>
        `${count === 1 ? 'A promise is' : 'Promises are'} still open with ${name}`,
      titleForSeveral: 'Promises are still open',
      own: (text: string) => `You promised: ${ended(text)}`,
      theirs: (text: string) => `They promised: ${ended(text)}`,
      /** @param names whom they are with. */
      withSeveral: (names: readonly string[]) => `Promises are open with: ${ended(few(names))}`,
      more: (count: number) => speech.count(count, { one: 'And # more.', other: 'And # more.' }),
      stayInNote: (count: number): string =>
        count === 1
          ? 'It stays in the note, but leaves your list.'
          : 'They stay in the note, but leave your list.',
      stayInNotes: 'They stay in the notes, but leave your list.',
    },
    fitsNobody: (name: string) => `“${name}” does not apply to anyone at the moment.`,
    fitsNoneSelected: 'Nothing was changed: this does not apply to anyone you selected.',
    nothingChanged: 'Nothing was changed.',
    /** Who was in a step over several notes; of many only how many. */
    people: (names: readonly string[]) =>
      names.length > 3 ? people(names.length) : speech.list(names),
    countOfPeople: people,
    unfit: (names: readonly string[]) =>
      `Left out because this does not apply to them: ${ended(few(names))}`,
    withProblems: (names: readonly string[]) =>
      `Left out because their note has a value that cannot be used: ${ended(few(names))}`,
    nobodyAdded: 'Nobody was added to your list.',
    fixed: (name: string, property: string) => `${name}: ${property} fixed`,
  },

  /**
   * What each follow-up action is called in the list, what the button says that leads to where it
   * gets done, and why it stands there; and the title of the form that asks for it, where one does.
   */
  followUps: {
    'check-in': {
      name: 'Say hello',
      doing: 'Write hello',
      reason: (touch: Day | null, daysAgo: number, today: Day) => {
        if (touch === null) return 'You are in touch.';
        const ago = daysAgo > 0 ? `, ${days(daysAgo)} ago` : '';
        return `You were last in touch on ${speech.day(touch, today)}${ago}. A short hello keeps the connection alive.`;
      },
    },
    'follow-up': {
      name: 'Follow up',
      doing: 'Done',
      title: (name: string) => `Follow up: ${name}`,
      reason: (chosen: Day | undefined, step: string | null, { today, isLate }: Due) => {
        if (chosen === undefined) return 'You set a follow-up.';
        const set = `You set a follow-up for ${near(chosen, today)}${endedBy(step)}`;
        return isLate ? speech.sentences([set, 'It is still open.']) : set;
      },
    },
    'give-up': {
      name: 'Let go',
      doing: 'Let go',
      title: (name: string) => `Let go: ${name}`,
      reason: (silence: Silence) => {
        const { from, waited, today } = silence;
        const wrote = lastWrote(silence);
        return from === null
          ? `${wrote}. There has been no answer for ${businessDays(waited)}. It is fine to let go.`
          : `${wrote}. If no answer comes, you can let go from ${speech.day(from, today)}.`;
      },
    },
    interview: {
      name: 'Interview',
      overdueName: 'Interview over',
      unprepared: 'Interview to prepare',
      doing: 'Open conversation',
      openLink: 'Open link',
      doingOnceOver: 'How did it go?',
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
        if (interview === undefined) return 'You have an interview.';
        const long = length === null ? '' : `, for ${minutes(length)}`;
        const how = medium === null ? '' : ` (${medium})`;
        const talk = `Your talk is ${inBothClocks(on(interview, today), theirs)}${long}${how}.`;
        return leave === null ? talk : `${talk} ${leaveBy(leave, interview)}.`;
      },
      reasonOnceOver: (interview: Day | DateTime, today: Day) =>
        `Your interview on ${speech.when(interview, today)} is over. How did it go?`,
      thanksSent: 'The thank-you has been sent.',
      thanksSkipped: 'You chose not to send a thank-you.',
      thanks: ({ until, isLate, today }: Due) =>
        isLate
          ? `The thank-you was due${by(until, today)}; it is still worth sending.`
          : `A thank-you is due${by(until, today)}.`,
    },
    nudge: {
      name: 'Send a reminder',
      doing: 'Write reminder',
      reason: (silence: Silence) => {
        const { from, waited, reminders, today } = silence;
        const wrote = lastWrote(silence);
        if (from !== null) {
          const another = reminders === 0 ? 'a' : 'another';
          return `${wrote}. If no answer comes, you can send ${another} short reminder from ${speech.day(from, today)}.`;
        }
        return reminders === 0
          ? `${wrote} and have had no answer for ${businessDays(waited)}. A short reminder is fine now.`
          : `${wrote}. There has been no answer for ${businessDays(waited)}. Another short reminder is fine now.`;
      },
    },
    prepare: {
      name: 'Prepare',
      doing: 'Prepare',
      alreadyDone: 'Already prepared',
      /** @param theirs what their clock shows then; null where that is the same. */
      reason: (
        interview: Day | DateTime | undefined,
        theirs: string | null,
        daysLeft: number,
        { until, today }: Due,
      ) => {
        const talk =
          interview === undefined
            ? 'You have an interview'
            : `Your talk is ${inBothClocks(on(interview, today), theirs)}`;
        const left = daysLeft > 1 ? `, in ${days(daysLeft)}` : '';
        return `${talk}${left}. Prepare${by(until, today)}.`;
      },
    },
    promise: {
      name: 'Keep a promise',
      waiting: 'Wait for a promise',
      /** What a line of the list says is to be done. */
      own: (text: string) => `Promise: ${text}`,
      theirs: (text: string) => `Waiting for: ${text}`,
      doing: 'Mark as kept',
      remind: 'Write reminder',
      openNote: 'Open note',
      title: (name: string) => `Did you keep your promise to ${name}?`,
      reason: (text: string, day: Day | null, { today, isLate }: Due) => {
        if (day === null) return `You promised: ${ended(text)}`;
        const told = `You promised this for ${near(day, today)}: ${ended(text)}`;
        return isLate ? speech.sentences([told, 'It is still worth keeping.']) : told;
      },
      repeats: 'It comes up again and again: tick it where you keep such tasks.',
      /** @param isOver whether the day has come by which they meant to do it. */
      reasonOfTheirs: (text: string, day: Day, isOver: boolean, today: Day) => {
        const told = `You are waiting for what they promised for ${near(day, today)}: ${ended(text)}`;
        return isOver ? speech.sentences([told, 'A short reminder is fine now.']) : told;
      },
    },
    'reach-out': {
      name: 'Ask for a talk',
      doing: 'Write message',
      askToIntroduce: (referrer: string) => `Ask ${referrer} to introduce you`,
      reason: (chosen: Day | undefined, step: string | null, today: Day) =>
        chosen === undefined
          ? 'On your list.'
          : `You planned to ask ${on(chosen, today)}${endedBy(step)}`,
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
        const whom = referrer === null ? '' : ` ${referrer}`;
        return speech.sentences([
          `You asked${whom} for an introduction ${on(asked, today)}.`,
          from === null
            ? 'If nothing has come of it, write to them yourself.'
            : `If nothing comes of it, you can write to them yourself from ${speech.day(from, today)}.`,
        ]);
      },
      canIntroduce: (referrer: string) => `${referrer} can introduce you.`,
      caughtYourEye: (whyThem: string) => `What caught your eye: ${ended(whyThem)}`,
      priority: (priority: number) => `Priority ${priority}.`,
      notAsked: 'You have not asked them yet.',
      widened: (silent: string, company: string, since: Day | undefined, today: Day) => {
        const waiting = since === undefined ? '' : ` since ${speech.day(since, today)}`;
        return `No answer from ${silent} at ${company}${waiting}: ask someone else there.`;
      },
    },
    reflect: {
      name: 'Reflect',
      doing: 'Reflect',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? 'A few lines now will still capture what you learned.'
            : `Write down what you learned${by(until, today)}, while it is fresh.`,
        ]),
    },
    'report-back': {
      name: 'Report back',
      doing: 'Tell them',
      tell: (referrer: string) => `Tell ${referrer}`,
      reason: (
        referrer: string | null,
        interview: Day | DateTime | undefined,
        { until, isLate, today }: Due,
      ) =>
        speech.sentences([
          `${referrer ?? 'Someone'} introduced you.`,
          talked(interview, today),
          isLate
            ? 'They will still be glad to hear how it went.'
            : `Tell them how it went${by(until, today)}.`,
        ]),
    },
    schedule: {
      name: 'Agree on a time',
      doing: 'Schedule interview',
      offer: 'Offer times',
      reason: (replied: Day | undefined, { until, isLate, today }: Due) => {
        if (replied === undefined) return 'They answered. Agree on a time while it is fresh.';
        const answered = `They answered on ${speech.day(replied, today)}`;
        return isLate
          ? `${answered} and no time is agreed yet. It is not too late to suggest one.`
          : `${answered}. Agree on a time${by(until, today)}.`;
      },
      /** @param from the day from which to ask again; null where it is reached. */
      reasonOnceOffered: (offered: Day, from: Day | null, { until, isLate, today }: Due) => {
        const told = `You offered times on ${speech.day(offered, today)}`;
        if (from !== null) {
          return `${told}. Give them until ${speech.day(from, today)} to choose one.`;
        }
        return isLate
          ? `${told} and no time is agreed yet. It is not too late to ask again.`
          : `${told} and no time is agreed yet. Ask again${by(until, today)}.`;
      },
    },
    thank: {
      name: 'Say thank you',
      doing: 'Write thank-you',
      reason: (interview: Day | DateTime | undefined, { until, isLate, today }: Due) =>
        speech.sentences([
          talked(interview, today),
          isLate
            ? `The thank-you was due${by(until, today)}; it is still worth sending.`
            : `A thank-you is due${by(until, today)}.`,
        ]),
      stillWorthSending: 'A thank-you is still worth sending.',
      bestBy: (until: DateTime, today: Day) =>
        `A thank-you is best sent by ${latest(until, today)}.`,
      bestBetween: (from: DateTime, until: DateTime, today: Day) => {
        const begin = speech.when(timeOf(from) === '00:00' ? dayOf(from) : from, today);
        return `A thank-you is best sent between ${begin} and ${latest(until, today)}.`;
      },
    },
  },

  snoozedUntil: (until: Day, today: Day) => `Snoozed until ${speech.day(until, today)}.`,

  /** How long an item has, as it is shown and as it is read aloud. */
  timeLeft: { shown: timeLeft(lapsed), spoken: timeLeft(spokenLapse) },

  wentWell: (count: number, thankedInTime: number) =>
    thankedInTime === 0
      ? `Talked with ${people(count)}`
      : `Talked with ${people(count)}, ${speech.count(thankedInTime, { other: '# thanked on time' })}`,

  /** The groups of the settings. */
  clocks: { both: inBothClocks, there },

  settingGroups: {
    folders: 'Folders',
    you: 'You',
    languages: 'Languages',
    messages: 'Messages',
    timing: 'Timing',
    recognising: 'Recognising people',
    daysWithoutWork: 'Weekend and days off',
  },

  /** Each setting, with what to write where that is not only a number in its range. */
  settings,

  /** What the languages that messages can be in are called. */
  languageNames: {
    en: 'English',
    de: 'German',
    es: 'Spanish',
    fr: 'French',
    'pt-BR': 'Brazilian Portuguese',
    'zh-CN': 'Simplified Chinese',
  } satisfies Readonly<Record<Language, string>>,

  /** Numbers to be entered are written as they are to be typed. */
  settingForms: {
    /** A stretch of a weekday in which the user can talk. */
    stretch,
    /** The first and the last of several weekdays in a row. */
    days: (first: string, last: string) => `${first} to ${last}`,
    /** What may stand before times besides the names of weekdays, in lower case. */
    dayWords,
    languageOfApp: 'The language of Obsidian',
    languageOfPlugin: 'The language of this plugin',
    clockOfLanguage: 'As usual in the language',
    taskFormats: {
      tasks: 'With emoji',
      dataview: 'With inline fields',
    },
    clocks: { 12: 'Twelve hours, such as 2:00 pm', 24: 'Twenty-four hours, such as 14:00' },
    wholeNumber: (least: number, most: number) => `Enter a whole number from ${least} to ${most}.`,
    notMoreThan: (least: number, most: number, other: keyof typeof settings) =>
      `Enter a whole number from ${least} to ${most} that is not more than “${settings[other].name}”.`,
    notLessThan: (least: number, most: number, other: keyof typeof settings) =>
      `Enter a whole number from ${least} to ${most} that is not less than “${settings[other].name}”.`,
  },

  /** What forms say of what is typed. */
  forms: {
    required: 'required',
    /** When somebody can talk: a button for each day, and two times. */
    hours: { days: 'Days', from: 'From', until: 'Until' },
    day: 'Day',
    time: 'Time',
    chooseDay: 'Choose a day.',
    yearOutOfReach: 'Choose a day between 2000 and 2100.',
    chooseComingDay: 'Choose a day after today.',
    timeToCome: 'That time is in the future.',
    emptyIfForgotten: 'Leave it empty if you do not remember.',
    chooseStatus: 'Choose a status.',
    fillIn: 'This cannot be empty.',
    dayToCome: 'That day is in the future.',
  },

  /** Why a note was left alone, and what can be done about it. */
  refusals: {
    noteGone: (name: string) => because(`“${name}” is gone`, 'Restore the note first.'),

    // The lines around the properties.
    moreOnFirstLine: () =>
      because(
        'The first line of this note has more text after ---',
        'Leave only --- on that line, or put an empty line above it if it is not the start of the properties.',
      ),
    moreOnLastLine: () =>
      because(
        'A line in the properties of this note has more text after ---',
        'Leave only --- on that line if the properties end there, or put the line in quotes.',
      ),
    propertiesLeftOpen: () =>
      because(
        'The properties of this note are opened by --- and never closed',
        'Put a line with only --- under the last property.',
      ),
    loneCarriageReturn: () =>
      because(
        'The properties of this note have a line ending that programs read differently',
        'Open the properties in source mode and type that line again.',
      ),

    // What the properties are as a whole.
    notNames: () =>
      because(
        'The properties of this note are not written as names with values',
        'Write each property as a name, a colon, a space and the value.',
      ),
    rareForm: () =>
      because(
        'The properties of this note are written in an unusual form',
        'Write each property as a name, a colon, a space and the value.',
      ),
    tooDeep: () =>
      because(
        'The properties of this note are nested too deeply',
        'Write that property on fewer levels.',
      ),
    tooMuch: () =>
      because(
        'The properties of this note hold too much to be read',
        'Move most of it below the properties, or to a note of its own.',
      ),
    endedEarly: () =>
      because('The properties of this note have a line that ends them early', 'Remove that line.'),
    twoVersions: () =>
      because(
        'The properties of this note hold two versions that could not be merged',
        'Keep one of the versions, and remove the <<<<<<<, ======= and >>>>>>> lines.',
      ),
    endlessReferences: () =>
      because(
        'The properties of this note refer to each other in a way that cannot be followed',
        'Write the values out where an asterisk refers to them.',
      ),

    // A line of the properties that cannot be read.
    twice: (name: string) =>
      because(
        `The properties of this note have two lines named ${name}`,
        'Keep one of the two lines and try again.',
      ),
    twiceWithoutName: () =>
      because(
        'The properties of this note have two lines without a name',
        'Keep one of the two lines and try again.',
      ),
    twiceWithin: (name: string) =>
      because(
        `A value in the properties of this note has the name ${name} twice`,
        'Keep one of the two.',
      ),
    nameNeedsQuotes: (sign: string) =>
      because(
        `A name in the properties of this note begins with ${signs[sign] ?? sign}, which needs quotes`,
        'Put the name in quotes.',
      ),
    valueNeedsQuotes: (sign: string) =>
      because(
        `A value in the properties of this note begins with ${signs[sign] ?? sign}, which needs quotes`,
        'Put the value in quotes.',
      ),
    hashInList: () =>
      because(
        'A list in the properties of this note has an entry with #, which needs quotes',
        'Put the entry in quotes, or leave out the #.',
      ),
    backslash: () =>
      because(
        'A line in the properties of this note has a backslash between double quotes',
        'Put the value in single quotes.',
      ),
    textBehindQuote: () =>
      because(
        'A line in the properties of this note has text after its closing quote',
        'Put the whole value in the kind of quotes it does not contain.',
      ),
    textBesideLink: () =>
      because(
        'A line in the properties of this note has text beside a link',
        'Put the whole value in quotes.',
      ),
    textBehind: (sign: Exclude<Enclosing, 'quote'>) =>
      because(
        `A line in the properties of this note has text after its closing ${enclosings[sign]}`,
        'Put the whole value in quotes.',
      ),
    secondColon: () =>
      because(
        'A line in the properties of this note has a second colon in its value',
        'Put the value in quotes.',
      ),
    wideColon: () =>
      because(
        'A line in the properties of this note has a full-width colon after its name',
        'Replace it with a plain colon and a space.',
      ),
    noSpaceAfterColon: () =>
      because(
        'A line in the properties of this note has no space after its colon',
        'Put a plain space after the colon.',
      ),
    lineWithoutName: () =>
      because(
        'A line in the properties of this note has no name with a colon',
        'Indent it by two spaces if it continues the line above; if not, write a name, a colon and a space before it.',
      ),
    itemWithoutList: () =>
      because(
        'The properties of this note have a list item outside any list',
        'Put all items of the list in the same column, below a line with only the name and a colon.',
      ),
    tab: () =>
      because(
        'A line in the properties of this note begins with a tab',
        'Replace the tab with two spaces.',
      ),
    badColumn: () =>
      because(
        'A line in the properties of this note is indented differently from those it belongs with',
        'Start it in the same column as they do.',
      ),
    leftOpen: (sign: Enclosing) =>
      because(
        `The properties of this note have a ${enclosings[sign]} that is opened and never closed`,
        `Close the ${enclosings[sign]} where the value ends.`,
      ),
    /** @param below how many lines below the one that opens it. */
    closedFurtherDown: (sign: Enclosing, below: number) =>
      because(
        `The properties of this note have a ${enclosings[sign]} that is closed further down, on a line that is not indented`,
        below === 1
          ? 'Indent the next line by two spaces.'
          : `Indent the lines below it, up to the closing ${enclosings[sign]}, by two spaces.`,
      ),
    unreadableLine: () =>
      because(
        'A line in the properties of this note cannot be read',
        'Write it as a name, a colon, a space and the value, and put the value in quotes.',
      ),

    // Properties that can be read, but only changed by hand.
    rareProperty: (name: string) =>
      because('This property is written in an unusual form', `Write ${name} on a line of its own.`),
    typedProperty: (name: string) =>
      because(
        'This property has a mark that says what kind of value it has',
        `Write ${name} on a line of its own, without the mark.`,
      ),
    referredTo: (name: string) =>
      because(
        `Another property takes its value from ${name}`,
        'Write the value out where an asterisk refers to it.',
      ),
    alike: (name: string, counted: string) =>
      because(`The property ${name} would be read instead of ${counted}`, 'Keep one of the two.'),
    betweenBraces: () =>
      because(
        'The properties of this note are written between braces',
        'Write each property on a line of its own, without the braces.',
      ),
    mergesNothing: () =>
      because(
        'The line named << refers to properties that do not exist',
        'Write the properties out in place of that line.',
      ),
    merged: (name: string) =>
      because(
        `The property ${name} comes into this note through the line named <<`,
        'Write the properties out in place of that line.',
      ),
    unsafeProperties: (names: readonly string[]) =>
      because(
        'The properties of this note are written in a way that cannot be changed safely',
        `Change ${speech.list(names)} by hand.`,
      ),

    // The text below the properties.
    unsafeSections: () =>
      because(
        'The sections of this note are written in a way that cannot be added to safely',
        'Add the text by hand.',
      ),
    /** @param closing the signs that would close it. */
    blockLeftOpen: (closing: string) =>
      because(
        'A code block or comment in this note is opened and never closed',
        `Put a line with only ${closing} where it ends.`,
      ),
    swallowsTable: () =>
      because(
        'Something in this note would hide a table, such as a comment that is not closed',
        'Close it, or put the cursor elsewhere and try again.',
      ),
    linesChanged: () =>
      because(
        'The lines in this note have changed in the meantime',
        'Select the lines and try again.',
      ),

    // What stands in the way of a contact command.
    promiseRepeats: (promise: string) =>
      because(
        `“${promise}” comes up again and again`,
        'Tick it where you keep such tasks, so that the next one is made.',
      ),
    outdated: () =>
      because(
        'The note has changed and no longer calls for this',
        'Look at what it says now and try again.',
      ),
    tooLongToKeep: (name: string, most: number) =>
      because(
        `The value of “${name}” is not valid, and with over ${speech.number(most)} characters it is too long for the log to keep`,
        'Shorten or fix it in the note itself.',
      ),
    wouldGo: (values: readonly WrongValue[]) => {
      // Each value is named, so that no line need be.
      const reason = speech.sentences(values.map(saysWrongly));
      const suggestion = 'Fix it in the note and try again.';
      return { reason, reasonOnLine: () => reason, suggestion };
    },
    changedSinceAnswer: () =>
      because('The note has changed in the meantime', 'Set the day in the note itself.'),
    leftNote: () =>
      because(
        'Another note was opened in its tab',
        'Open it, put the cursor where the list should go, and try again.',
      ),

    // A note of the templates folder.
    templateWithoutKind: (kinds: readonly string[]) =>
      because(
        'The template property does not say which kind of template this is',
        `Write one of ${speech.beside(kinds)} after it.`,
      ),
    templateOfNoKind: (told: string, kinds: readonly string[]) =>
      because(`“${told}” is not a kind of template`, `Write one of ${speech.beside(kinds)}.`),
    limitIsNoNumber: () =>
      because(
        'The limit is not a whole number',
        'Write the number of characters allowed, such as 300, or remove the line.',
      ),
    languageIsNone: () =>
      because(
        'The language is not a language tag',
        'Write a tag such as en, es or pt-BR, or remove the line.',
      ),
    channelIsNoText: () =>
      because('The channel is not text', 'Put the channel in quotes, or remove the property.'),
    subjectIsNoText: () =>
      because('The subject is not text', 'Put the subject in quotes, or remove the property.'),
    addIsNeither: () =>
      because(
        'The property add is neither true nor false',
        'Write true to use it alongside the built-in one, or remove the line.',
      ),
    noQuestion: () =>
      because(
        'Your template contains no questions',
        'Write each question as an item of a list, on a line that begins with a hyphen.',
      ),
    noStep: () =>
      because(
        'Your template contains no steps',
        'Write each step as an item of a list, on a line that begins with a hyphen.',
      ),
    noPrompt: () =>
      because(
        'Your template contains no prompts',
        'Write each prompt as an item of a list, on a line that begins with a hyphen.',
      ),
    noText: () => because('Your template contains no text', 'Write the text.'),
    codeLeftOpen: () =>
      because('Code begins with <% and is never closed', 'Close it with %>, or remove it.'),
    blankLineAbove: () =>
      because(
        'There is a blank line above the properties, so they are ignored',
        'Move the properties to the very top of the note.',
      ),
    codeAbove: () =>
      because(
        'There is another plugin’s code above the properties, so they are ignored',
        'Move the properties to the very top of the note.',
      ),
  } satisfies Readonly<Record<string, (...facts: never[]) => Because>>,

  /** What deserves a second look in a message; each in one or two sentences. */
  draftChecks: {
    placeholder: (written: string) => `${written} has no value yet. Fill it in, or leave it out.`,
    unfinished: 'This sentence is not finished.',
    otherPerson: (name: string) => `“${name}” is someone else on your list.`,
    otherCompany: (name: string) => `“${name}” is the company of someone else on your list.`,
    job: (asked: string) =>
      `“${asked}” sounds like asking for a job. A conversation is easier to say yes to.`,
    nearMiss: (word: string, name: string) =>
      `“${word}” is almost “${name}”. Check the spelling: it is the first thing they would notice.`,
    wordsAbout: (word: string) =>
      `“${word}” sounds as if you are writing about them, not to them. Use “you” and “your”.`,
    nothingAboutThem: (name: string) =>
      `Nothing in this message is about ${name}. One line on what made you think of them shows that it is meant for them alone.`,
    slips: {
      'small-i': () => '“I” is always a capital letter in English.',
      youre: (words: string) => `“${words}” means “you are”. You probably mean “your”.`,
      your: (words: string) => `“${words}” should probably be “you’re”, short for “you are”.`,
      space: () => 'There is an extra space before this punctuation mark.',
    },
    doubledWord: (word: string) => `“${word}” appears twice.`,
    greeting: (name: string) => `The message does not greet ${name} by name at the start.`,
    words: (count: number, most: number) =>
      `The message has ${speech.number(count)} words. A first message of at most ${speech.number(most)} is more likely to be read and answered.`,
    characters: (count: number, most: number) =>
      `The message has ${speech.number(count)} characters. A first message of at most ${speech.number(most)} is more likely to be read and answered.`,
    limit: (count: number, limit: number) =>
      `The message has ${speech.number(count)} characters, and the channel allows at most ${speech.number(limit)}.`,
  },

  /** The settings file, and the folders that the settings name. */
  settingsFile: {
    misfit: 'They conflict with other settings.',
    /** @param isFirst whether nothing was read from the file so far. */
    missing: (isFirst: boolean) =>
      `The settings of Informational Interviews cannot be found, so ${isFirst ? 'the defaults apply' : 'your previous settings still apply'}, and nothing is saved for now.`,
    unreadable: (isFirst: boolean) =>
      `The settings of Informational Interviews cannot be read, so ${isFirst ? 'the defaults apply' : 'your previous settings still apply'}, and nothing is saved for now.`,
    findIt:
      'The file data.json in the plugin’s folder is gone. Wait for your sync to bring it back, or restart the app to start over.',
    fixIt:
      'The file data.json in the plugin’s folder cannot be read. Fix it, or delete it and restart the app to start over.',
    /** @param found the settings that cannot be used, and of a table which entries. */
    faults: (
      found: readonly {
        readonly setting: keyof typeof settings;
        readonly entries: readonly string[];
      }[],
    ) => {
      const names = found.map(({ setting, entries }) => {
        const name = `“${settings[setting].name}”`;
        return entries.length === 0 ? name : `${name} (${speech.beside(entries)})`;
      });
      return `Some settings of Informational Interviews cannot be used, so their defaults apply: ${speech.beside(names)}.`;
    },
    leftAsItWas: 'The file was left as it is.',
  },

  folders: {
    isHidden: 'Obsidian does not look into folders whose names begin with a dot.',
    isTemplates:
      'Notes in the templates folder never count as people, so the contacts folder can be neither that folder nor one within it.',
    choose: 'Choose a folder in the vault.',
    chooseAnother: 'Choose another folder.',
    cannotFollow: (from: string, to: string) =>
      `The folder setting cannot be changed from “${from}” to “${to}”.`,
    moveBack: 'Move it back, or choose another folder in the settings.',
    notFollowed: (from: string, to: string) =>
      `The folder setting was not changed from “${from}” to “${to}”.`,
    someNotFollowed:
      'A folder was moved, but the settings still have its old place: choose it again in the settings.',
    contactsNamesake: (path: string, folder: string) =>
      `The folder “${path}” differs only in case from the contacts folder “${folder}”, so nobody in it is found. Move its notes over, or rename it.`,
    templatesNamesake: (path: string, folder: string) =>
      `The folder “${path}” differs only in case from the templates folder “${folder}”, so no template in it is used. Move its notes over, or rename it.`,
  },

  /** Dialogs that several features share. */
  dialogs: {
    save: 'Save',
    stay: 'Stay',
    leaveTitle: 'Leave without saving?',
    leaveText: 'What you typed here will be lost.',
    leave: 'Leave',
    keepWriting: 'Keep writing',
    letGo: {
      wouldBe: { replaced: 'It will be replaced.', removed: 'It will be removed.' },
      keptInLog: (values: number) =>
        speech.count(values, {
          one: 'What it says is kept in the log.',
          other: 'What they say is kept in the log.',
        }),
      replaceTitle: (name: string, values: number) =>
        speech.count(values, {
          one: () => `${name}: replace this value?`,
          other: () => `${name}: replace these values?`,
        }),
      removeTitle: (name: string, values: number) =>
        speech.count(values, {
          one: () => `${name}: remove this value?`,
          other: () => `${name}: remove these values?`,
        }),
      replace: 'Replace',
      remove: 'Remove',
      keep: 'Keep as it is',
    },
  },

  /** What a notice says of something that was not done, and how it can be done after all. */
  failures: {
    command: (name: string) => `“${name}” did not work.`,
    noteNotChanged: (name: string) => `“${name}” was not changed.`,
    noteNotOpened: (name: string) => `“${name}” was not opened.`,
    onlyNotOpened: 'The note could not be opened.',
    halfWay: (notes: readonly string[]) =>
      speech.sentences([
        `Something went wrong halfway, and ${speech.list(quoted(notes))} could not be restored.`,
        speech.count(notes.length, {
          one: 'Please check it yourself.',
          other: 'Please check them yourself.',
        }),
      ]),
    diskFull: 'The disk is full: free up some space, then try again.',
    notPermitted:
      'There is no permission to read or write the file: check its permissions, then try again.',
    unexpected: 'Something unexpected happened. Try again; the developer console has the details.',
    settingsNotSaved: 'Your settings were not saved.',
    inConsole: 'The developer console has the details.',
  },

  /** What the developer console is told of what failed, for whoever looks for the cause. */
  logged: {
    settingsNotRead: 'The settings file cannot be read.',
    settingsNotWritten: 'The settings file cannot be written.',
    settingsBroken: 'The settings file is broken.',
    folderNotFollowed: 'A moved folder was not followed.',
    notKeptOnDevice: (name: string) => `${name} cannot be kept on this device.`,
    listenerFailed: 'A listener failed.',
    talksNotRead: 'A note was not read for its talks.',
    promisesNotRead: 'A note was not read for its promises.',
    noteNotRead: (name: string) => `“${name}” cannot be read.`,
    notSavedYet: (name: string) => `“${name}” is not saved yet.`,
    writtenNevertheless: (name: string) => `“${name}” was written, though that was said to fail.`,
    goneNevertheless: (name: string) => `“${name}” is gone, though that was said to fail.`,
    promptsNotShown: 'The prompts to reflect on are not shown.',
    boardNotDrawn: 'The board of a base could not be drawn.',
    baseNotRead: 'What a base shows could not be read.',
  },

  /** A name as a sentence quotes it. */
  quoted: (name: string) => `“${name}”`,

  openNote: 'Open note',

  /** What the app's settings are reached by where the plugin cannot open them. */
  openSettings: 'Open the app’s settings, then “Informational Interviews”.',

  openSettingsButton: 'Open settings',

  /** What is said of a step that was taken, and of taking it back. */
  steps: {
    undo: 'Undo',
    undoLast: 'Undo last change',
    nothingToUndo: 'There is nothing to undo.',
    alreadyUndone: 'That change has already been undone.',
    undone: (summary: string) => `“${summary}” was undone.`,
    undoing: (done: number, of: number) =>
      `Undoing: ${speech.number(done)} of ${speech.number(of)} notes`,
    notUndone: (summary: string) => `“${summary}” was not undone.`,
    noteGone: (name: string) => `Nothing was undone: “${name}” is gone.`,
    noteChanged: (name: string) => `Nothing was undone: “${name}” has changed in the meantime.`,
    nothingToChange: 'Nothing needed to change',
    nothingToChangeIn: (name: string) => `${name}: nothing needed to change`,
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
    people: 'Search people',
    status: 'Status',
    anyStatus: 'Any status',
    company: 'Company',
    anyCompany: 'Any company',
    field: 'Field',
    anyField: 'Any field',
    found: (found: number, all: number) =>
      speech.count(all, {
        one: `${speech.number(found)} of # person`,
        other: `${speech.number(found)} of # people`,
      }),
    nobodyFound: 'Nobody found',
    showEveryone: 'Show everyone',
  },

  /** The list of follow-ups in the sidebar, and the ways to it. */
  sidebar: {
    title: 'Follow-ups',
    show: 'Show follow-ups',
    notShown: 'The follow-ups were not shown.',
    /** What the line on what went well does. */
    lookBackOn: (wentWell: string) => `${wentWell}: look back`,

    groups: {
      today: 'Today',
      overdue: 'Overdue',
      due: 'Due',
      nextToAsk: 'Next to ask',
      more: 'More on your list',
      upcoming: 'Upcoming',
      waiting: 'Waiting',
      others: 'Others',
      problems: 'Problems',
    },
    /** How long something waits, behind what and whom it is about. */
    since,
    /** The heading over those who are on the list and were not picked to be asked next. */
    moreOnList: (count: number) => speech.count(count, { other: '# more on your list' }),

    /** The status bar. */
    due: (count: number) => speech.count(count, { other: '# due' }),
    dueLabel: (count: number) => speech.count(count, { other: '# due: show follow-ups' }),

    /** What screen readers are told. */
    nowDue: (count: number) => speech.count(count, { other: '# due.' }),
    doneNowDue: (name: string, count: number) =>
      speech.sentences([`${name}: done.`, speech.count(count, { other: '# due.' })]),

    inPlay: (count: number, limit: number) =>
      speech.count(limit, {
        one: `${speech.number(count)} of # conversation in play`,
        other: `${speech.number(count)} of # conversations in play`,
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
      const now = who.length === 0 ? 'Nobody is in play yet.' : ended(`In play: ${few(who, 8)}`);
      const free =
        silentAfter === 0 ? '' : `, or after ${businessDays(silentAfter)} without an answer`;
      const most = speech.count(limit, {
        one: 'Keeping to # conversation at a time lets you give it your attention.',
        other: 'Keeping to # conversations at a time lets you give each one your attention.',
      });
      return speech.sentences([
        now,
        'Someone is in play from the moment you ask them until you have talked.',
        `A place also becomes free once you have sent a reminder${free}.`,
        most,
        'You can change the number in the settings.',
      ]);
    },
    /** How many places of conversations are taken, beside their picture. */
    seats: (taken: number, places: number) => `${speech.number(taken)} of ${speech.number(places)}`,
    addPeople: 'Add people',
    selectSeveral: 'Select several people',

    /** The card above the list, with what comes next on one side and the person of the open note on the other. */
    card: {
      sides: 'What the card shows',
      next: 'Next',
      person: 'This person',
      labels: {
        next: (name: string) => `Next: ${name}`,
        person: (name: string) => `This person: ${name}`,
      },
      /** A button whose text alone does not tell for whom. */
      forName: (words: string, name: string) => `${words}: ${name}`,
      task: (what: string) => `${what}.`,
      promises: {
        open: 'Open promises',
        own: (text: string, day: Day | null, today: Day) =>
          `Promise: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        theirs: (text: string, day: Day | null, today: Day) =>
          `Waiting for: ${text}${day === null ? '' : ` (${speech.day(day, today)})`}`,
        more: (count: number) => speech.count(count, { other: '# more' }),
      },
      later: 'Later',
      /** How somebody stands with one thing. @param left how long it has; may be empty. */
      item: (what: string, left: string) => facts(what, left === '' ? null : left),
      nothingDue: 'Nothing is due right now.',
      through: 'Introduced by',
      ledTo: 'Introduced you to',
      others: (count: number) => speech.count(count, { other: 'and # more' }),
    },

    /** The steps of the method with somebody. */
    steps: {
      label: (name: string) => `The seven steps with ${name}`,
      names: {
        list: 'On my list',
        'reach-out': 'Reach out',
        time: 'Agree on a time',
        prepare: 'Prepare',
        interview: 'Interview',
        thank: 'Say thank you',
        reflect: 'Reflect',
      } satisfies Readonly<Record<StepId, string>>,
      states: stepStates,
      /** Of an interview that is still to come. */
      booked: (interview: Day | DateTime, theirs: string | null, today: Day) =>
        `Interview ${inBothClocks(on(interview, today), theirs)}`,
      /** A step with how it stands and, where it is known, on which day. */
      step: (step: string, state: string, when: Day | DateTime | null, today: Day) =>
        `${step}: ${facts(state, when === null ? null : speech.when(when, today))}`,
    },

    /** One thing to do about somebody. */
    row: {
      work: (role: string | null, company: string | null) => facts(role, company),
      statusUnknown: 'Unknown status',
      doing: (doing: string, name: string) => `${doing}: ${name}`,
      done: 'Already done',
      /**
       * @param words what the button says.
       * @param command what is written down, as its command is called.
       */
      alreadyDone: (words: string, command: string, name: string) =>
        `${words}: ${command}, ${name}`,
      waiting: (asked: Day, today: Day) => `Waiting for an answer ${since(asked, today)}`,
      /** Of somebody who was offered times and has not chosen one, behind their name. */
      timesOffered: (offered: Day, today: Day) =>
        `times offered ${speech.nearDay(offered, today) ?? speech.day(offered, today)}`,
      select: (name: string) => `Select ${name}`,
      snooze: (name: string) => `Snooze ${name}`,
      more: (name: string) => `More for ${name}`,
    },

    problem: {
      quickFix: (fix: string, name: string) => `${fix}: ${name}`,
      newValue: (property: string, name: string) => `New value of ${property} for ${name}`,
      openAtLine: 'Open note at the line',
      chooseStatus: 'Choose a status',
      examples,
    },

    narrow: 'Filter by action, status, company or field',
    action: 'Action',
    anyAction: 'Any action',

    selection: {
      label: 'For everyone selected',
      count: (count: number) =>
        count === 0 ? 'Nobody selected' : speech.count(count, { other: '# selected' }),
      all: 'Select all shown',
      leave: 'Cancel',
    },

    /** What stands in the place of the list, each with its title. */
    empty: {
      foreignStatus: (status: string) => `Your notes already use “${status}”`,
      start: 'Start with a few people',
      nobodyYet:
        'Brainstorm who you know or admire, or add someone you have in mind. From then on you will see here what to do next, and why.',
      noFolder: (folder: string) =>
        `Notes about them go into the folder “${folder}”, which is created with the first one.`,
      folderGone: 'The contacts folder cannot be found',
      /** @param notes how many notes with a status are in the folder that may be meant. */
      otherFolder: (folder: string, other: string, notes: number) => {
        const found = speech.count(notes, {
          one: (count) => `there is ${count} note with a status in “${other}”`,
          other: (count) => `there are ${count} notes with a status in “${other}”`,
        });
        return `It is set to “${folder}”, but ${found}. If you renamed or moved the folder outside Obsidian, use that one.`;
      },
      caughtUp: 'You are all caught up',
      nothingAhead:
        'Nothing is due and nothing is coming up. Add someone new whenever you are curious about their work.',
      nothingNow: 'Nothing to do right now',
      next: (name: string, what: string, day: Day, today: Day) =>
        `Next: ${name}, ${near(day, today)}. ${what}.`,
      useFolder: (folder: string) => `Use “${folder}”`,
      addContact: 'Add contact',
      brainstorm: 'Brainstorm',
      addOnePerson: 'Add one person',
      changeFolder: 'Change contacts folder',
      changePropertyNames: 'Change property names',
    },

    firstRun: {
      label: 'Set up',
      title: 'What is an informational interview?',
      text: 'You ask someone whose work makes you curious for half an hour of their time, and hear what it is really like and how they came to do it. You come to learn, never to ask for a job.',
      begin: 'Begin',
      skip: 'Skip',
    },

    /** With a brainstorm list in the open note. */
    brainstorm: {
      label: 'Brainstorm',
      howTo:
        'Write down who comes to mind, one name on each line. Once there are some, you can add them here.',
      listed: (names: number, note: string) =>
        speech.count(names, {
          one: `“${note}” has # name that is not on your list.`,
          other: `“${note}” has # names that are not on your list.`,
        }),
    },

    /** After a while away. */
    welcome: {
      title: 'Welcome back',
      waited: (count: number) =>
        count === 0
          ? 'Nothing is waiting for you. Pick up wherever you like.'
          : speech.count(count, {
              one: '# thing is waiting for you. A late message is still welcome, and it is fine to let it go.',
              other:
                '# things are waiting for you. A late message is still welcome, and it is fine to let some go.',
            }),
      item: (what: string, from: Day, today: Day) => facts(what, since(from, today)),
      letGo: 'Let go',
      letGoOf: (what: string, name: string) => `Let go: ${what}, ${name}`,
      more: (count: number) => speech.count(count, { other: '# more in the list below.' }),
      close: 'Close',
    },

    unlisted: (count: number) =>
      speech.count(count, {
        one: '# note about a person is not on your list.',
        other: '# notes about people are not on your list.',
      }),
    review: 'Review',

    /** The menu of a person, with the menus that it leads to. */
    menu: {
      groups: {
        write: 'Write',
        record: 'Record',
        anotherDay: 'Record for another day',
        interview: 'Interview',
        plan: 'Plan',
        links: 'Open or copy',
      },
      further: (group: string) => `${group}…`,
      open: 'Open',
      openInNewTab: 'Open in new tab',
      whatToFix: 'Show what to fix in this note',
      copyEmail: 'Copy email address',
      emailCopied: 'Email address copied.',
      openLinkedin: 'Open LinkedIn',
      /** Of what is no address that may be opened. */
      linkedin: (written: string) => `LinkedIn: ${written}`,
    },

    failures: {
      noContactAdded: 'No contact was added.',
      listNotChanged: 'Your list was not changed.',
      folderNotChanged: 'The contacts folder was not changed.',
      emailNotCopied: 'The email address was not copied.',
    },
  },

  /** The pane with everyone, and its three lenses. */
  people: {
    title: 'People',
    show: 'Show people',
    notShown: 'The people were not shown.',

    lenses: { table: 'Table', board: 'Board', tree: 'Who led to whom' },
    lens: 'Shown as',
    count: people,
    add: 'Add contact',
    more: (name: string) => `More for ${name}`,
    /** What somebody does and where. */
    work: (role: string | null, company: string | null) => facts(role, company),
    day: (day: Day, today: Day) => speech.nearDay(day, today) ?? speech.day(day, today),
    /** Of what is late: the last day on which it was in time. */
    late: (day: string) => `was due ${day}`,
    fit: (fit: number) => `${speech.number(fit)} of 5`,

    columns: {
      name: 'Name',
      company: 'Company',
      role: 'Role',
      field: 'Field',
      status: 'Status',
      lastTouch: 'Last touch',
      next: 'Next',
      fit: 'Fit',
    },
    menuColumn: 'More',

    narrow: 'Filter by status, company or field',

    board: {
      column: (stage: string, count: number) => `${stage}: ${people(count)}`,
      empty: 'Nobody',
      move: 'Move to…',
      /** What screen readers are told. */
      moved: (name: string, stage: string) => `${name} is in “${stage}” now.`,
      notMoved: (name: string, why: string) => speech.sentences([`“${name}” was not moved.`, why]),
    },

    /** Where somebody stands who cannot be moved as told: what is open. */
    stands: {
      identified: (name: string) => `You have not asked ${name} yet.`,
      contacted: (name: string) => `You have asked ${name} and are waiting for an answer.`,
      replied: (name: string) => `${name} has answered, and no time has been agreed on yet.`,
      scheduled: (name: string) => `An interview with ${name} is booked.`,
      interviewed: (name: string) => `You have already talked with ${name}.`,
      'in-touch': (name: string) => `You are already in touch with ${name}.`,
      declined: closedAs('declined'),
      'no-reply': closedAs('no-reply'),
      closed: closedAs('closed'),
    },
    interviewOver: (name: string) =>
      `The interview with ${name} is over, but you have not said yet how it went.`,
    afterwardsOpen: (name: string, open: readonly ClosingAction[]) =>
      `${name} still has ${speech.list(open.map((action) => openAfterwards[action]))} open.`,
    unknownStatus: (name: string) => `The status of ${name} cannot be understood.`,

    tree: {
      others: 'Nobody led you to them',
      ledTo: (count: number) => `led to ${people(count)}`,
      /** Of people who led to each other in a circle. */
      loop: (name: string) => `introduced by ${name}, further down`,
    },

    empty: {
      nobody: 'Nobody is on your list yet',
      addSomeone:
        'Add someone whose work makes you curious. Everyone you add appears here, with where things stand and what comes next.',
      noReferrals: 'Nobody has led you to anyone yet',
      howReferrals:
        'When somebody names a person worth talking to, add that person as a referral from the menu of whoever named them.',
    },
    unknown: (count: number) =>
      speech.count(count, {
        one: '# person has a status that cannot be understood.',
        other: '# people have a status that cannot be understood.',
      }),
    showProblems: 'Show follow-ups',

    /** The board as a layout of the app's bases. */
    base: {
      layout: 'Interview board',
      notOffered: 'Bases did not take the interview board. Everything else works.',
      broken: {
        title: 'The board could not be drawn',
        hint: 'It is tried again at the next change. The developer console has the details.',
      },
      reading: {
        title: 'Your notes are still being read',
        hint: 'The board appears once they are.',
      },
      failed: {
        title: 'What this base finds could not be read',
        hint: 'Look at its filters and formulas. The developer console has the details.',
      },
      nobody: {
        title: 'This base finds nothing',
        hint: 'No note fits its filters. You can change them in the toolbar above.',
      },
      nobodyListed: {
        title: 'This base finds nobody on your list',
        hint: 'The board shows people who have a status. You can change the filters in the toolbar above.',
      },
      others: (count: number) =>
        speech.count(count, {
          one: '# file in this base is about nobody on your list.',
          other: '# files in this base are about nobody on your list.',
        }),
      unread: (count: number) =>
        speech.count(count, {
          one: '# note is still being read.',
          other: '# notes are still being read.',
        }),
      grouped: 'The columns are your stages: the grouping of this base is not used.',
    },
  },

  messages: {
    titles: {
      outreach: (name: string) => `First message to ${name}`,
      reminder: (name: string) => `Reminder to ${name}`,
      'introduction-request': (name: string) => `Request for an introduction to ${name}`,
      reply: (name: string) => `Reply to ${name}`,
      confirmation: (name: string) => `Confirmation to ${name}`,
      move: (name: string) => `Moving the interview with ${name}`,
      missed: (name: string) => `After the missed interview with ${name}`,
      'thank-you': (name: string) => `Thank-you to ${name}`,
      'report-back': (name: string) => `Report back about ${name}`,
      'check-in': (name: string) => `Check-in with ${name}`,
      result: (name: string) => `Telling ${name} what came of it`,
    },
    /** What the user promised, to be put into words for them. */
    ownPromise: (text: string) => `You promised: ${ended(text)}`,
    /** What the user wrote down that they offered, to be put into words for them. */
    theirPromise: (text: string) => `You are waiting for: ${ended(text)}`,
    notDrafted: 'No message was drafted.',
    template: 'Template',
    /** What was written from a template that is gone, or in an earlier message. */
    writtenBefore: (name: string) => `${name}, as you wrote it before`,
    templateFor: (name: string, channel: string) => `${name} (${channel})`,
    subject: 'Subject',
    message: 'Message',
    advice: 'Things to look at',
    subjectAdvice: (advice: string) => `Subject: ${advice}`,
    thingsToLookAt: (count: number) =>
      count === 0
        ? 'Nothing stands out'
        : speech.count(count, { one: '# thing to look at', other: '# things to look at' }),
    moreToLookAt: (count: number) => speech.count(count, { other: '# more further down.' }),
    words: (count: number, most: number) =>
      speech.count(most, {
        one: `${speech.number(count)} of # word`,
        other: `${speech.number(count)} of # words`,
      }),
    characters: (count: number) =>
      speech.count(count, { one: '# character', other: '# characters' }),
    charactersOf: (count: number, limit: number) =>
      speech.count(limit, {
        one: `${speech.number(count)} of # character`,
        other: `${speech.number(count)} of # characters`,
      }),
    /** Two counts beside each other. */
    counts: (words: string, characters: string) => facts(words, characters),
    /** @param minutes the length of each. */
    slotLegend: (length: number) => `Times to offer, ${minutes(length)} each`,
    noSlots:
      'No free time was found in the next four weeks. Enter times yourself, or change your hours in the settings.',
    /** @param city where the other is; null where their zone is named for none. */
    noSlotsThere: (from: string, until: string, city: string | null) =>
      city === null
        ? `No free time in the next four weeks falls between ${from} and ${until} on a weekday, their time.`
        : `No free time in the next four weeks falls between ${from} and ${until} on a weekday in ${city}.`,
    lookAtWiderHours: 'Look at wider hours',
    noTimeZone: (property: string, told: string) =>
      `“${told}” under ${property} is not the name of a time zone, so only your own clock counts. Write one such as Asia/Singapore.`,
    slotsStay: 'You changed the times in the text, so they are no longer updated.',
    language: 'Language',
    /** A language that they wished for and that there are no messages in. */
    noSuchLanguage: (wanted: string, instead: string) =>
      `There are no messages in ${wanted} yet, so this one is in ${instead}. Add a template with that language to write in it.`,
    noLanguage: (told: string) =>
      `“${told}” under language is not a language tag, so it does not count. Write one such as es or pt-BR.`,
    ownReferrer: (name: string) =>
      `${name}’s note says that ${name} introduced you. Put the name of whoever did under referred-by.`,
    /** What is asked for beside a message, by the property that it is kept in. */
    asked: {
      company: 'Their company',
      role: 'Their role',
      field: 'Their field of work',
      source: 'Where you found them',
      'why-them': 'What caught your eye',
      opening: 'Your opening, a sentence or two addressed to them',
      'first-name': 'What to call them',
      salutation: 'The greeting',
      email: 'Their email address',
      phone: 'Their phone number',
      linkedin: 'Their LinkedIn profile',
      address: 'Their postal address',
      'referred-by': 'Who introduced you',
      medium: 'How you will talk: video, phone or in person',
      place: 'The link, number or address',
      'calendar-id': 'What the entry in your calendar is known by',
      takeaway: 'The one thing I learned',
      'next-step': 'The next step',
      interview: 'The time you agree on',
    } satisfies Readonly<Record<PropertyOfKind<'text'> | 'interview', string>>,
    openingHint:
      'What caught your eye about their work, or what you have in common. It is kept in the note.',
    yourNote: (whyThem: string) => `Your own note, which is not sent: ${whyThem}`,
    resumed: 'You began this before. Here is what you wrote.',
    startAfresh: 'Start over',
    keptForLater: (name: string) => `Your message to ${name} is kept until you come back to it.`,
    keepCopy: 'Keep a copy in the note',
    placeholdersLeft: (placeholders: readonly string[]) =>
      `${speech.list(placeholders)} ${placeholders.length === 1 ? 'is' : 'are'} still in the text. Fill in what is missing, or press again.`,
    noText: 'There is no text here. If you wrote your message somewhere else, press again.',
    markAsSentAnyway: 'Mark as sent anyway',
    noTimeTaken:
      'Enter the time you agree on and it will be booked. Press again to mark it as sent without one.',
    postToday: (address: string) =>
      address === ''
        ? 'Post it today: a card takes a few days, and it means most while the conversation is fresh.'
        : `Post it today, to ${address}: a card takes a few days, and it means most while the conversation is fresh.`,
    keptWith: (template: string) => `What you wrote is kept with “${template}”.`,
    /** @param count how many answers there are. */
    fromYourTalk: (count: number) => `From your talk (${speech.number(count)})`,
    fromYourTalkHint: 'Mention one thing they said: press it to insert it at the cursor.',
    takeaway: 'The one thing I learned',
    nextStep: 'Next step',
    theyNamed: 'They named',
    copySubject: 'Copy subject',
    subjectCopied: 'Subject copied.',
    copy: 'Copy',
    copied: 'Message copied.',
    notCopied: 'The text could not be copied. Select it and copy it yourself.',
    openMail: 'Open in mail app',
    mailOpened: 'Opened in your mail app.',
    pasteInMail: 'The message is too long for a link, so it was copied: paste it into the email.',
    markAsSent: 'Mark as sent',
    failed: 'That did not work, but your text is still here.',
  },

  /** Further commands about one contact: what they are called, and the question whom they are for. */
  drafts: {
    outreach: { name: 'Draft outreach message', who: 'Who do you want to ask for a talk?' },
    reminder: { name: 'Draft reminder message', who: 'Who do you want to remind?' },
    'introduction-request': {
      name: 'Draft request for an introduction',
      who: 'Who do you want to be introduced to?',
    },
    reply: {
      name: 'Draft reply to agree on a time',
      who: 'Who do you want to agree on a time with?',
    },
    confirmation: { name: 'Draft confirmation', who: 'Whose interview do you want to confirm?' },
    move: {
      name: 'Draft message to move the interview',
      who: 'Whose interview do you want to move?',
    },
    missed: {
      name: 'Draft message after a missed interview',
      who: 'Whose interview did not take place?',
    },
    'thank-you': { name: 'Draft thank-you message', who: 'Who do you want to thank?' },
    'report-back': {
      name: 'Draft report to whoever introduced you',
      who: 'Whose interview do you want to report on?',
    },
    'check-in': { name: 'Draft check-in message', who: 'Who do you want to check in with?' },
    result: {
      name: 'Draft message on what came of their advice',
      who: 'Who do you want to tell what came of it?',
    },
  },

  /** What happens around an interview: preparing, the questions, its time, and what comes after. */
  conversation: {
    /** What a notice says was inserted, by the part of the interview's section. */
    inserted: {
      'insert-preparation': (name: string) => `${name}: preparation checklist inserted`,
      'insert-questions': (name: string) => `${name}: questions inserted`,
      'insert-reflection': (name: string) => `${name}: reflection inserted`,
    },
    nothingMissing: (name: string) => `${name}: nothing was missing`,
    allTicked: (name: string) => `Everything is ticked for ${name}`,

    questions: {
      title: (name: string) => `Questions for ${name}`,
      intro: 'Tick what you want to ask. Star up to three that you must not miss: they come first.',
      keys: 'Space ticks, S stars, Enter inserts',
      insert: 'Insert',
      filter: 'Search, or write a question of your own',
      ownTopic: 'My own',
      addOwn: (question: string) => `Add “${question}”`,
      mustAsk: (question: string) => `Must ask: ${question}`,
      count: (ticked: number, about: number, mustAsks: number) =>
        mustAsks === 0
          ? `${speech.number(ticked)} of about ${speech.number(about)}`
          : `${speech.number(ticked)} of about ${speech.number(about)}, ${speech.count(mustAsks, {
              one: '# must-ask',
              other: '# must-asks',
            })}`,
      noMoreStars: (most: number) =>
        speech.count(most, {
          one: 'You have starred # already. Unstar it first.',
          other: 'You have starred # already. Unstar one first.',
        }),
      inNote: 'Already in the note',
      askedBefore: 'You have asked them this before',
      newToField: (field: string) => `Still open in ${field}`,
      askedColleagues: (names: readonly string[]) =>
        names.length > 2
          ? speech.count(names.length, { other: 'Already asked at this company: # colleagues' })
          : `Already asked at this company: ${speech.list(names)}`,
    },

    timer: {
      notStarted: 'The timer was not started.',
      talkedAlready: (name: string) => `${name} is already marked as interviewed.`,
      openLink: 'Open link',
      start: 'Start timer',
      startAgain: 'Start the timer again?',
      startFor: (name: string) => `Start a timer for ${name}?`,
      /** @param left begun minutes. */
      wouldEnd: (name: string, left: number) =>
        `The timer for ${name} has ${minutes(left)} left, and will stop if you start a new one.`,
      startAnew: 'Start new timer',
      keep: 'Keep the current one',
      label: (name: string) => `Interview timer: ${name}`,
      /** What is said when a phase begins; nothing as long as the talk just goes on. */
      phases: {
        running: '',
        'last-question': 'Last question: who else should I meet?',
        over: 'Time is up. Thank them and wrap up.',
      },
      /** As long as the timer stands, since the talk is still to begin. */
      startsAt: (at: DateTime) => `Starts at ${timeOf(at)}`,
      counts: (name: string, from: DateTime) =>
        `Your talk with ${name} starts at ${timeOf(from)}, and the timer counts from then.`,
      questions: 'Questions',
      add: (count: number) => speech.count(count, { other: '+# min' }),
      stop: 'Stop',
      /** The status bar: how many begun minutes are left. */
      left: (name: string, count: number) => `${name} ${speech.count(count, { other: '# min' })}`,
      over: (name: string) => `${name}: time is up`,
      ahead: (name: string, at: DateTime) => `${name}: starts at ${timeOf(at)}`,
      /** That an interview is about to begin; how and where, as far as the note says it. */
      soon: (name: string, left: number, medium: string | null, place: string | null) =>
        `In ${minutes(left)}: ${facts(name, medium, place)}`,
      /** That it is time to leave for an interview; where it is, as far as the note says it. */
      toLeave: (leave: string, name: string, interview: DateTime, place: string | null) =>
        `${leave}: ${facts(name, timeOf(interview), place)}`,
    },

    leaveBy,

    /** The pane from which a talk is held. */
    pane: {
      name: 'Open conversation',
      who: 'Who are you talking with?',
      title: 'Conversation',
      titleWith: (name: string) => `Conversation with ${name}`,
      nobody: 'Nobody is chosen. Open a conversation from someone’s menu or with the command.',
      unreadable: (name: string) =>
        `“${name}” cannot be read as a contact just now. What you typed is kept.`,
      before: 'Before',
      during: 'During',
      afterwards: 'Afterwards',
      startsIn: (clock: string) => `Starts in ${clock}`,
      notBooked: 'No time is agreed yet.',
      mustAsk: 'Must-ask',
      answerTo: (question: string) => `Answer: ${question}`,
      whatTheySaid: 'What they said',
      anotherQuestion: 'Another question',
      add: 'Add',
      leftOverIsFine: 'Not every question has to be reached.',
      theyNamed: 'They named someone',
      theyPromised: 'They promised',
      iPromised: 'I promised',
      byWhen: 'By when',
      practising: (habit: string) => `To practise: ${ended(habit)}`,
      writeThanks: 'Write thank-you',
      saved: 'Everything is saved in the note.',
      saving: 'Saving…',
      kept: (name: string) => `What you typed about ${name} was not saved yet. It is back.`,
      /** What the history calls what was typed in one sitting. */
      written: (name: string) => `${name}: notes from the conversation`,
    },

    afterwards: {
      title: (name: string) => `How was your talk with ${name}?`,
      submit: 'Save and reflect',
      later: 'Later',
      referral: 'Did they suggest a colleague?',
      referralHint: 'Their name',
      stepDay: 'Day of the next step',
      inAWeek: (day: Day, today: Day) =>
        `${speech.day(day, today)}, in a week, unless you choose another day.`,
      ended: 'When did it end?',
      /** The day that goes with the time, where that is not today. */
      endedOn: (day: Day, today: Day) => {
        const word = speech.nearDay(day, today);
        const said = speech.day(day, today);
        return word === 'yesterday' ? `Yesterday, ${said}.` : `On ${said}.`;
      },
      notAsked: (name: string) =>
        `“${name}” is marked as interviewed, but you were not asked how it went. You can insert the reflection later.`,
      notSaved: (name: string) => `Your answers about your talk with ${name} were not saved.`,
      noted: (name: string) => `${name}: talk noted, reflection ready`,
      reflectionReady: (name: string) => `${name}: reflection ready`,
      referralNotAdded: (name: string) => `“${name}” was not added.`,
      leftAsItWas: (property: string) =>
        `“${property}” was left as it is: its value is not valid, and is too long for the log to keep. Your answer is in the log. Shorten or fix it in the note.`,
      draftThanks: 'Draft thank-you',
    },
  },

  insertions: {
    'insert-preparation': {
      name: 'Insert preparation checklist',
      who: 'Whose interview do you want to prepare for?',
    },
    'insert-questions': {
      name: 'Insert interview questions',
      who: 'Who do you want to ask these questions?',
    },
    'insert-reflection': {
      name: 'Insert reflection',
      who: 'Whose interview do you want to reflect on?',
    },
  },

  startTimer: { name: 'Start interview timer', who: 'Who are you talking with?' },

  adding: {
    add: 'Add contact',
    addFromList: 'Add contacts from list',
    insertBrainstorm: 'Insert brainstorm list',
    nobodyAdded: 'No contact was added.',
    chooseFolder:
      'No contact was added: choose a contacts folder or a contact tag in the settings first.',
    nameless: 'No contact was added: a note needs a name with letters or digits in it.',
    namedBy: (name: string) => `Add someone suggested by ${name}`,
    personNotAdded: (name: string) => `“${name}” was not added.`,
    added: (name: string, referrer: string | null) =>
      `${name}: added to your list${referrer === null ? '' : ` (suggested by ${referrer})`}`,
    named: (name: string, referrer: string) => `${name}: ${referrer}’s suggestion noted`,
    isThere: (name: string) => `${name} already has a note, so nothing was added.`,
    isThereNotOpened: (name: string) =>
      `${name} already has a note, so nothing was added. It could not be opened.`,
    filled: (name: string) => `${name}: added to their note what it did not say`,
    setReferrer: (name: string) => `Set ${name} as their referrer`,
    referred: (name: string, referrer: string) => `${name}: ${referrer} set as referrer`,

    form: {
      /** What each field is for. */
      labels: {
        name: 'Name',
        company: 'Company',
        role: 'Role',
        'why-them': 'What caught your eye',
        source: 'Where you found them',
        'referred-by': 'Referred by',
        email: 'Email',
        linkedin: 'LinkedIn',
        phone: 'Phone',
        field: 'Field',
        priority: 'Priority',
      },
      firstPriority: 'Number 1 comes first',
      writeName: 'Enter a name.',
      writePriority: 'Enter a whole number, 0 or more, or leave it empty.',
      writeOneLine: 'Enter it on one line.',
      putOnList: 'Put on my list',
      unlisted: (name: string) =>
        `${name} already has a note. It will be added to your list and otherwise left alone.`,
      namesake: (name: string) =>
        `This is someone else with the same name: the new note will be “${name}”.`,
      isThere: (name: string) => `${name} already has a note, which is opened instead.`,
      isThereWithNews: (name: string) =>
        `${name} already has a note. What it does not say yet is added to it; what it says stays.`,
      addToNote: 'Add to their note',
      openNote: 'Open note',
    },

    brainstorm: {
      addThese: 'Add these people',
      notMade: 'No brainstorm list was created.',
      nobodyYet: 'Nobody is on this list yet: write one name on each line.',
      inserted: (name: string) => `${name}: brainstorm list inserted`,
      /** Where it got a note of its own. */
      made: 'Brainstorm list created',
    },

    list: {
      noneAdded: 'No contacts were added.',
      openNote: 'Open the note with your list first.',
      chooseLines:
        'Select the lines with the people you want to add, or put the cursor in a list of them.',
      noNames: 'Nothing was added: there is no name on these lines.',
      linksOnly: (links: number) =>
        speech.count(links, {
          one: 'Nothing was added: # line here is already a link.',
          other: 'Nothing was added: # lines here are already links.',
        }),
      done: (name: string, added: number, linked: number) => {
        const made = `${people(added)} added to your list`;
        const links = speech.count(linked, {
          one: 'linked # person who already has a note',
          other: 'linked # people who already have notes',
        });
        if (linked === 0) return `${name}: ${made}`;
        return added === 0 ? `${name}: ${links}` : `${name}: ${made}, ${links}`;
      },
      /** @param links how many further lines are links already. */
      intro: (links: number) => {
        const told =
          'This is what the lines say. Change what is wrong, and untick anyone you do not want to add.';
        const kept = speech.count(links, {
          one: '# line is already a link and stays as it is.',
          other: '# lines are already links and stay as they are.',
        });
        return links === 0 ? told : speech.sentences([told, kept]);
      },
      keys: 'Enter adds, Escape cancels',
      tickAll: 'Tick all',
      untickAll: 'Untick all',
      line: (number: number) => `Line ${speech.number(number)}`,
      addPerson: (name: string) => `Add ${name}`,
      /** The button: how many people are added, and how many lines are linked besides. */
      submit: (added: number, linked: number) => {
        if (linked === 0) return `Add ${people(added)}`;
        return added === 0
          ? speech.count(linked, { other: 'Link #' })
          : `Add ${people(added)}, ${speech.count(linked, { other: 'link #' })}`;
      },
      unusableName: 'A note cannot have this name: enter one with letters or digits',
      /** Somebody among others of the same name, by their company. */
      atCompany: (name: string, company: string) => `${name} (${company})`,
      mayBe: (names: readonly string[]) =>
        `This may be ${speech.anyOf(names)}: enter the company to say which one`,
      isElsewhere: 'Same name as the person above, at another company',
      samePerson: 'The same person as above: both lines link to one note',
      unlisted: (name: string, isLinked: boolean) =>
        isLinked
          ? `${name} already has a note, which will be added to your list`
          : `${name} already has a note, which will be added to your list and linked`,
      namesake: (name: string) => `Someone else with the same name: the new note will be “${name}”`,
      isThere: (name: string) => `${name} already has a note, which will be linked`,
      /** What is said of a row: what becomes of it, where that is said, and what was found beside. */
      state: (fate: string, found: readonly string[]) => {
        const beside = speech.beside(found);
        return fate === '' || beside === '' ? fate + beside : `${fate} · ${beside}`;
      },
      /** Why a row comes without its tick. */
      doubts,
    },

    review: {
      title: 'Who is worth talking to?',
      intro: 'Tick the people you want on your list. Everyone else stays as they are.',
      list: 'People',
      filterHint: 'Name, role, company or folder',
      noneFound: 'Nobody found',
      keys: 'Arrows move, Space ticks, Enter adds',
      submit: 'Add to my list',
      tickFirst: 'Tick someone first.',
      allOnList: 'Every note about a person is on your list already.',
    },
  },

  /** What the notes about people that are there already say in their own way. */
  ownNotes: {
    look: 'Look at my notes about people',
    lookWhy: 'See what they call things, and choose what the plugin goes by.',
    noPeople:
      'No notes about people were found. Put them in the contacts folder, or set a tag or property that marks them.',
    nothingFound: (people: number) =>
      speech.count(people, {
        one: '# note about a person: the plugin reads what it calls things already.',
        other: '# notes about people: the plugin reads what they call things already.',
      }),
    found: (count: number) =>
      speech.count(count, {
        one: '# thing in your notes goes by another name.',
        other: '# things in your notes go by other names.',
      }),
    seeFound: 'See which',
    habitsIntro: (people: number) =>
      speech.count(people, {
        one: 'Tick what the plugin is to go by when it reads your # note about a person. This changes your settings, and no note.',
        other:
          'Tick what the plugin is to go by when it reads your # notes about people. This changes your settings, and no note.',
      }),
    habits: {
      title: 'What your notes call things',
      list: 'What was found',
      filterHint: 'Property, tag, folder or value',
      noneFound: 'Nothing found',
      keys: 'Arrows move, Space ticks, Enter saves',
      submit: 'Save to settings',
      tickFirst: 'Tick something first.',
    },
    ownName: (name: string, property: PropertyName) => {
      const meaning = hardNames[property];
      const read = `Read “${name}” as ${property}`;
      return meaning === undefined ? read : `${read}, ${meaning}`;
    },
    marker: (name: string, value: string) => `Notes with “${name}: ${value}” are about people`,
    markerShort: (name: string, value: string) => `${name}: ${value}`,
    tag: (tag: string) => `Notes with #${tag} are about people`,
    folder: (path: string) => `Notes in “${path}” are about people`,
    /** In how many notes it was found, with some of what stands there. */
    counted: (notes: number, samples: readonly string[]) => {
      const count = speech.count(notes, { one: '# note', other: '# notes' });
      return samples.length === 0 ? count : `${count}: ${speech.beside(samples)}`;
    },
    unread: (count: number, example: string) =>
      speech.count(count, {
        one: (number) => `${number} value cannot be read: “${example}”`,
        other: (number) => `${number} values cannot be read, such as “${example}”`,
      }),
    passedOver: (name: string, notes: number) =>
      speech.count(notes, {
        one: (number) => `“${name}” means the same in ${number} note, and is not read`,
        other: (number) => `“${name}” means the same in ${number} notes, and is not read`,
      }),
    saved: 'Saved to your settings.',
    unlisted: (notes: number) =>
      speech.count(notes, {
        one: '# note about a person is not on your list.',
        other: '# notes about people are not on your list.',
      }),

    fields: {
      turn: 'Turn inline fields into properties',
      look: 'Look for inline fields',
      reading: 'Reading your notes about people…',
      readSoFar: (done: number, all: number) =>
        speech.count(all, {
          one: (number) => `Reading your notes about people: ${speech.number(done)} of ${number}`,
          other: (number) => `Reading your notes about people: ${speech.number(done)} of ${number}`,
        }),
      noneFound:
        'No inline fields were found in your notes about people that stand for a property of a contact.',
      nothingChanged: 'No note was changed.',
      dialog: {
        title: 'Turn inline fields into properties',
        intro:
          'In each note you tick, these fields become properties. A line with nothing else in it goes; in a sentence the value stays as plain text. Everything else stays as it is.',
        list: 'Notes with inline fields',
        filterHint: 'Name, folder or value',
        noneFound: 'No note found',
        keys: 'Arrows move, Space ticks, Enter converts',
        submit: 'Turn into properties',
        tickFirst: 'Tick a note first.',
      },
      becomes: (name: string, value: string) => `${name}: ${value}`,
      /** A field that stays in the text, and why. */
      stays: (written: string, why: FieldStays) => `Stays: ${written} (${staysBecause[why]})`,
      done: (who: string) => `${who}: inline fields turned into properties`,
    },
  },

  /** Dialogs in which something is ticked. */
  ticking: {
    filter: 'Filter',
    tickAll: (count: number) => speech.count(count, { one: 'Tick #', other: 'Tick all #' }),
    untickAll: (count: number) => speech.count(count, { one: 'Untick #', other: 'Untick all #' }),
    more: (count: number) =>
      speech.count(count, { other: 'And # more: enter part of a name above.' }),
    ticked: (count: number, all: number) =>
      speech.count(all, { other: `${speech.number(count)} of # ticked` }),
  },

  addReferral: { name: 'Add referral', who: 'Who gave you a referral?' },

  /** What is asked at first. */
  firstSettings: {
    title: 'Before you begin',
    allSet: 'All set.',
    allSetButUnlisted: (notes: number) =>
      speech.count(notes, {
        one: 'All set. # note about a person is not on your list.',
        other: 'All set. # notes about people are not on your list.',
      }),
    review: 'Review',
    intro: 'Skip what you like: all of this can be changed in the settings.',
    curiousAbout: 'What are you curious about?',
    curiousHint: 'The kind of work you want to hear about. Your messages mention it.',
    curiousExample: 'Product design, nursing, city planning…',
    useFolder: (path: string) => `Use the folder “${path}”`,
    contactsFolderHint: 'Where your notes about people are, or will be.',
    folderToCome: 'This folder does not exist yet. It is created with your first contact.',
    availabilityHint:
      'Messages offer times from these hours. You can type them too, such as Mon to Fri 18:00 to 21:00.',
    availabilityMistake:
      'Enter days and hours, such as Mon to Fri 18:00 to 21:00; Sat 10:00 to 12:00.',
  },

  /** What was learned from the talks, as a table in a note. */
  learning: {
    command: 'Insert what I learned',
    openNote: 'Open the note you want to put what you learned into, then try again.',
    noTalkYet: 'There is no talk to learn from yet. Try again once you have talked with someone.',
    inserted: (note: string, count: number) =>
      `${note}: inserted what you learned from ${talks(count)}`,
    upToDate: (note: string) => `${note}: what you learned is already up to date`,
    comparison: {
      command: 'Insert comparison',
      openNote: 'Open the note you want to put the comparison into, then try again.',
      noTalkYet: 'There is no talk to compare yet. Try again once you have talked with someone.',
      inserted: (note: string, count: number) =>
        `${note}: inserted the comparison of ${talks(count)}`,
      upToDate: (note: string) => `${note}: the comparison is already up to date`,
    },
  },

  /** Bringing people in from a file. */
  importing: {
    command: 'Import people',
    nobody: 'Nobody was imported.',
    stopped: 'You stopped it, so nobody was imported and no note was changed.',
    leftOut: (names: readonly string[]) =>
      `Left out because their notes cannot be changed: ${ended(few(names))}`,
    changedMeanwhile:
      'Your notes have changed meanwhile. This is what importing does now: press the button again.',
    leaveTitle: 'Leave without importing?',
    leaveText: 'Nobody has been imported yet, and your choices here will be lost.',
    leaveWritingTitle: 'Stop importing?',
    leaveWritingText:
      'What was written so far is taken back: new notes go to the trash, and changed ones are as they were.',
    nothingToDo: 'Nothing to import: their notes say all of this already',

    choose: {
      intro:
        'Choose a file with people you know: LinkedIn’s Connections.csv or its whole archive, contacts from Google or Outlook, vCards from a phone, or any CSV file.',
      promise:
        'The file is read on this device only. You then see who is in it, and nothing is written until you have chosen whom to import.',
      file: 'Choose file',
      another: 'Choose another file',
      whereFrom: 'Where to get the file',
      sources: [
        [
          'LinkedIn',
          'In the settings under data privacy, get a copy of your data and tick the connections. LinkedIn sends it by email within minutes.',
        ],
        ['Google', 'Open your contacts on the web and export them as CSV.'],
        ['Outlook', 'Open your contacts on the web and export them all.'],
        ['iCloud', 'On icloud.com, open your contacts, select all, and export a vCard.'],
        ['Android', 'In the contacts app, export your contacts to a file.'],
      ],
    },

    busy: {
      reading: (name: string) => `Reading ${name}…`,
      looking: 'Looking for their notes…',
      planning: 'Getting the notes ready…',
      writing: (done: number, of: number) =>
        `Writing notes: ${speech.number(done)} of ${speech.number(of)}`,
      stopping: 'Stopping…',
      takingBack: 'Taking back what was written…',
      progress: 'Progress',
      stop: 'Stop',
    },

    columns: {
      title: 'Which column holds what?',
      intro: (name: string) =>
        `It is not clear what the columns of ${name} hold. Choose at least the name.`,
      none: 'Not in the file',
      /** A column without a heading. */
      unnamed: (place: number) => `Column ${speech.number(place)}`,
      fields: {
        name: 'Full name',
        firstName: 'First name',
        lastName: 'Last name',
        company: 'Company',
        role: 'Role',
        email: 'Email',
        phone: 'Phone',
        linkedin: 'LinkedIn',
        address: 'Address',
      },
      sample: (values: readonly string[]) => `For example ${speech.anyOf(values)}`,
      show: 'Show people',
      /** Leads from the people back to the columns. */
      change: 'Change columns',
    },

    people: {
      /** What was found in a file. */
      found: (name: string, all: number, isNew: number) => {
        const there = all - isNew;
        if (all === 0) return `Nobody is in ${name}.`;
        if (there === 0) return `${people(all)} in ${name}, none of them with a note yet.`;
        if (isNew === 0) return `${people(all)} in ${name}, all of them with a note already.`;
        return `${people(all)} in ${name}: ${speech.number(isNew)} without a note, ${speech.number(there)} with one already.`;
      },
      search: 'Search people',
      narrow: 'Choose whom to show',
      filter: 'Show',
      filters: {
        everyone: 'Everyone',
        new: 'Those without a note',
        there: 'Those with a note',
        differs: 'Those whose details differ',
      },
      list: 'People in the file',
      columns: { name: 'Name', company: 'Company', role: 'Role', fate: 'What importing does' },
      /** What the table is sorted by, chosen in one field where no columns are shown. */
      sortBy: 'Sort by',
      sorts: {
        asInFile: 'Order in the file',
        byColumn: (column: string, isDescending: boolean) =>
          isDescending ? `${column}, descending` : `${column}, ascending`,
        newFirst: 'New people first',
        newLast: 'New people last',
      },
      tick: (name: string) => `Import ${name}`,
      ticked: (count: number) =>
        count === 0
          ? 'Nobody is ticked.'
          : speech.count(count, { one: '# is ticked.', other: '# are ticked.' }),
      fate: {
        new: 'New note',
        namesake: (name: string) => `New note “${name}”`,
        adds: (fields: readonly string[]) => `Adds to their note: ${speech.list(fields)}`,
        /** Whose note is called otherwise. */
        noteIs: (name: string) => `Their note is “${name}”`,
        listed: 'On your list already',
        unlisted: 'Has a note, but is not on your list',
        unlistedAdds: (fields: readonly string[]) =>
          `Has a note, not on your list. Adds: ${speech.list(fields)}`,
        taken: 'A note with this name is in the way',
        mayBe: (names: readonly string[]) => `May be ${speech.anyOf(names)}`,
        times: (count: number) =>
          count === 2 ? 'twice in the file' : speech.count(count, { other: '# times in the file' }),
      },
      inNote: (field: string, stays: string, other: string) =>
        `${field}: “${stays}” stays in the note, the file says “${other}”`,
      unfit: (field: string, text: string) => `${field} left out: “${text}”`,
      inFile: (field: string, stays: string, other: string) =>
        `${field}: “${stays}”, further down “${other}”`,
      addToList: (count: number) =>
        count === 0 ? 'Add to my list' : `Add ${people(count)} to my list`,
      notesOnly: 'Only make notes',
      notesOnlyHint: 'Without a status: they are not on your list until you put them there.',
    },

    /** Members whom LinkedIn does not show, of whom a file has nothing but a day. */
    hidden: (count: number) =>
      speech.count(count, {
        one: '# connection is hidden by LinkedIn: the file has no name for it.',
        other: '# connections are hidden by LinkedIn: the file has no names for them.',
      }),
    /** What could not be read, with the start of its text behind it. */
    withText: (told: string, text: string) => `${told} (${text})`,
    /** Why what begins at a line is no person that can be read. */
    unread: {
      'no-name': (line: number) => `Line ${line}: no name`,
      company: (line: number) => `Line ${line}: a company, not a person`,
      group: (line: number) => `Line ${line}: a group, not a person`,
      formula: (line: number) => `Line ${line}: a formula in place of a name`,
      'open-quote': (line: number) => `Line ${line}: a quotation mark is never closed`,
      'shifted-row': (line: number) => `Line ${line}: quotation marks shift its columns`,
      'broken-card': (line: number) => `Line ${line}: nothing in this card can be read`,
      'open-card': (line: number) => `Line ${line}: this card never ends`,
      'too-long': (line: number) => `Line ${line}: too long to be a person`,
      'too-many': (line: number) => `Line ${line}: too many people, nothing is read from here on`,
    } satisfies Readonly<Record<Exclude<UnreadReason, 'hidden-member'>, (line: number) => string>>,
    /** Why nothing of a file is read. */
    refused: {
      empty: 'This file is empty.',
      'no-people': 'There is nobody in this file.',
      'not-a-list':
        'This file is not a list of people. Choose a CSV file, a vCard or LinkedIn’s archive.',
      workbook: 'This is a spreadsheet. Open it, save it as CSV, and choose that file.',
      'not-the-connections':
        'These are LinkedIn’s messages or invitations. Choose Connections.csv from the same archive.',
      'no-connections-in-archive':
        'There is no Connections.csv in this archive. Ask LinkedIn for your connections, or for the whole archive.',
      'broken-archive':
        'This archive is damaged, locked or packed in an unusual way. Download it again, or unpack it and choose the file inside.',
      'too-large': 'This file is too large to be a list of people.',
    } satisfies Readonly<Record<RefusedReason, string>>,

    encoding: 'Do letters look wrong? Read it as',
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, big-endian)',
      'windows-1252': 'Western (windows-1252)',
      'windows-1250': 'Central (windows-1250)',
      'windows-1251': 'Cyrillic (windows-1251)',
      macintosh: 'Mac (old)',
      shift_jis: 'Japanese',
      gb18030: 'Chinese',
    },

    /** How much of a file was not read. */
    unreadCount: (entries: number) =>
      speech.count(entries, {
        one: '# entry was not read',
        other: '# entries were not read',
      }),
    moreUnread: (entries: number) => speech.count(entries, { other: 'and # more' }),

    notRead: (name: string) => `${name} could not be read. Choose it again.`,

    /** What was done, as a notice says it. */
    done: (made: number, listed: number, filled: number) =>
      `Import: ${speech.list([
        ...(made === 0 ? [] : [`${people(made)} imported`]),
        ...(listed === 0 ? [] : [`${people(listed)} put on your list`]),
        ...(filled === 0
          ? []
          : [
              speech.count(filled, {
                one: 'details added to # note',
                other: 'details added to # notes',
              }),
            ]),
      ])}`,
  },

  lookBack: {
    title: 'Look back',
    notShown: 'The pane to look back in was not shown.',
    notRead: 'Your talks could not be read. Close this pane and open it again.',
    reading: 'Reading your notes…',

    parts: lookBackParts,
    shownAs: 'Shown as',
    search: 'Search talks',
    narrow: 'Filter by field, company, role or time',
    traits: { field: 'Field', company: 'Company', role: 'Role' },
    anyTrait: { field: 'Any field', company: 'Any company', role: 'Any role' },
    /** Those of a field, company or role; of an empty one, those of whom it is not known. */
    groupName: (name: string, trait: TalkTrait) => (name === '' ? notNoted[trait] : name),
    span: 'Time',
    spans: {
      0: 'Any time',
      30: 'Last 30 days',
      90: 'Last 90 days',
      365: 'Last 365 days',
    } satisfies Readonly<Record<Span, string>>,
    count: talks,
    found: (found: number, all: number) =>
      speech.count(all, {
        one: (count) => `${speech.number(found)} of ${count} talk`,
        other: (count) => `${speech.number(found)} of ${count} talks`,
      }),
    sideBySideBy: 'Side by side by',
    sideBySide: { field: 'By field', company: 'By company', role: 'By role' },
    noTalkFound: 'No talks match',
    showAll: 'Show all talks',

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
          ? `${talks(count)} so far.`
          : inGroups === count
            ? `${talks(count)}, ${where}.`
            : `${talks(count)}, ${speech.number(inGroups)} of them ${where}.`;
      const ends =
        highest === null
          ? []
          : lowest === null
            ? [`The fit was highest ${inTrait[trait](highest.group)} (${fitList(highest.fits)}).`]
            : [
                `The fit was highest ${inTrait[trait](highest.group)} (${fitList(highest.fits)}) and lowest ${inTrait[trait](lowest.group)} (${fitList(lowest.fits)}).`,
              ];
      const open =
        unknown === null
          ? []
          : [`“${unknown.topic}” is still open ${inTrait[trait](unknown.group)}.`];
      const more = count < 3 ? ['After a few more, you can compare them here.'] : [];
      return speech.sentences([all, ...ends, ...open, ...more]);
    },
    fit: (fit: number) => `fit ${speech.number(fit)} of 5`,
    /** What screen readers are told of the dots. */
    fits: (fits: readonly number[]) => `Fit, from 1 to 5: ${fitList(fits)}`,
    noFit: 'No fit noted yet',
    groupTalks: 'Talks',
    askNext: 'Ask next time',
    /** Above the talks of a group, in a note. */
    groupInNote: (count: number, fits: readonly number[]) =>
      fits.length === 0
        ? `${talks(count)}, none with a fit yet.`
        : `${talks(count)}. Fit, from 1 to 5: ${fitList(fits)}.`,
    /** Above the topics that nobody has answered, in a note. */
    askNextInNote: 'Ask next time:',
    showMore: (count: number) => speech.count(count, { one: 'Show # more', other: 'Show # more' }),
    day: (day: Day | null, today: Day) =>
      day === null ? noDay : (speech.nearDay(day, today) ?? speech.day(day, today)),
    noDay,

    questions: 'Questions and prompts',
    answerCount: (count: number) => speech.count(count, { one: '# answer', other: '# answers' }),
    questionWithCount: (question: string, count: number) => `${question} (${speech.number(count)})`,
    noAnswers: 'No answers yet',
    howAnswers:
      'What you write under the questions of an interview, or under the prompts to reflect on, is gathered here question by question.',

    unread: {
      title: (count: number) =>
        speech.count(count, {
          one: '# part of a note could not be understood',
          other: '# parts of notes could not be understood',
        }),
      reasons: {
        'no-such-day': 'The heading has no date that can be read. Write it like 2026-11-25.',
        'no-parts':
          'What you wrote there is not under a question or a prompt. Add one above it, as a heading.',
        'not-readable': 'The note could not be opened.',
      },
    },

    progress: {
      funnel: 'How far people got',
      milestones: {
        listed: 'On my list',
        asked: 'Asked',
        answered: 'Answered',
        booked: 'Booked',
        talked: 'Talked',
        thanked: 'Thanked on time',
      } satisfies Readonly<Record<Milestone, string>>,
      people: 'People',
      /** How many of those before came so far, for those that are enough to say so in percent. */
      ofBefore: 'Of the step before',
      ofStepBefore: 'Each percentage is of the step before.',
      milestone: 'How far',
      percent: (share: number) => percent(share),
      withShare: (count: number, share: string) => `${speech.number(count)} (${share})`,
      /** A picture for those who cannot see it. */
      inWords: (title: string, facts: readonly string[]) => `${title}: ${speech.beside(facts)}`,
      counted: (name: string, count: number) => `${name}: ${speech.number(count)}`,
      said: (name: string, says: string) => `${name}: ${says}`,
      ofThose: (part: number, whole: number, share: number | null) =>
        share === null
          ? `${speech.number(part)} of ${speech.number(whole)}`
          : `${speech.number(part)} of ${speech.number(whole)} (${percent(share)})`,

      days: 'Days until an answer',
      daysColumn: 'Days',
      /** Short, since six of these stand side by side on a phone; 0 is the day of the message. */
      daysBetween: (from: number, to: number | null) =>
        to === null
          ? `${speech.number(from)}+`
          : from === to
            ? speech.number(from)
            : `${speech.number(from)}–${speech.number(to)}`,
      answers: 'Answers',
      halfWithin: (count: number) =>
        count === 0
          ? 'Half of those who answered did so on the day you wrote.'
          : `Half of those who answered did so within ${days(count)}.`,

      bySource: 'Replies by how you found people',
      sourceName: (name: string) => (name === '' ? 'Not noted' : name),
      byMessage: 'Replies by first message',
      firstMessages: {
        introduced: 'After an introduction',
        known: 'To friends and family',
        linkedin: 'Message on LinkedIn',
        email: 'Email',
        unknown: 'No address noted',
      } satisfies Readonly<Record<FirstMessage, string>>,
      replies: 'Answered',
      name: { source: 'Found through', message: 'First message' },

      weeks: 'Talks a week',
      week: 'Week from',
      talks: 'Talks',
      before: (count: number) =>
        speech.count(count, {
          one: '# talk was before that.',
          other: '# talks were before that.',
        }),

      fit: 'Fit over time',
      person: 'Person',
      dayColumn: 'Day',
      fitColumn: 'Fit',

      asTable: 'Show as table',
      nothing: {
        days: 'No answers to count days for.',
        replies: 'No messages to count.',
        weeks: 'No talks with a date.',
        fit: 'No talks with a date and a fit.',
      },
    },

    empty: {
      title: 'Nothing to look back on yet',
      what: 'Once you have talked with someone, this is where you see what you learned: fields side by side, everyone’s answers to a question, and how your search is going.',
      next: 'Show what comes next',
    },

    save: 'Save as note',
    notSaved: 'The note was not created.',
    saved: (note: string) => `“${note}” created`,
    /** @param number what tells it from others of that day; 1 for the first. */
    noteName: (part: keyof typeof lookBackParts, day: Day, number: number) =>
      number === 1 ? `${lookBackParts[part]} ${day}` : `${lookBackParts[part]} ${day} ${number}`,
    notOpened: (name: string) => `The talk with ${name} was not opened.`,
    lookedAt: (facts: readonly string[]) => `Filtered by: ${speech.beside(facts)}`,
    searchedFor: (text: string) => `“${text}”`,
  },

  templates: {
    create: 'Create editable templates',
    chooseFolder: 'Choose a templates folder in the settings first.',
    noneMade: 'No templates were created.',
    /** @param own how many are not made, since the user has their own in their place. */
    allThere: (folder: string, own: number) =>
      own === 0
        ? `Every template is in “${folder}” already.`
        : speech.count(own, {
            one: (count) =>
              `Every template is in “${folder}” already, and ${count} was left out because you have your own.`,
            other: (count) =>
              `Every template is in “${folder}” already, and ${count} were left out because you have your own.`,
          }),
    /**
     * @param there how many notes of their names were there already.
     * @param own how many are not made, since the user has their own in their place.
     */
    made: (count: number, folder: string, there: number, own: number) => {
      const made = speech.count(count, {
        one: (count) => `${count} template created in “${folder}”`,
        other: (count) => `${count} templates created in “${folder}”`,
      });
      const kept = speech.count(there, {
        one: '; # was there already and stays as it is',
        other: '; # were there already and stay as they are',
      });
      const leftOut = speech.count(own, {
        one: '; # was left out because you have your own',
        other: '; # were left out because you have your own',
      });
      return made + (there === 0 ? '' : kept) + (own === 0 ? '' : leftOut);
    },
    stillToFill: (placeholders: readonly string[]) =>
      `Still to fill in: ${speech.beside(placeholders.map((name) => `{{${name}}}`))}.`,
    broken: (name: string) =>
      `The template “${name}” cannot be used, so the built-in one is used instead.`,
    codeOfAnother: (found: readonly { readonly name: string; readonly line: number }[]) => {
      const names = found.map(({ name, line }) => `“${name}” (line ${line})`);
      return speech.count(found.length, {
        one: () =>
          `The template ${speech.list(names)} contains another plugin’s code. That code is never run here, so it is left out.`,
        other: () =>
          `These templates contain another plugin’s code: ${speech.list(names)}. That code is never run here, so it is left out.`,
      });
    },
  },

  /** What goes into a calendar, and what is said of it. */
  calendar: {
    add: {
      name: 'Add interview to calendar',
      who: 'Whose interview do you want in your calendar?',
      offer: 'Add to calendar',
    },
    noInterview: (name: string) => `No interview is booked in “${name}”. Schedule it first.`,
    notHandedOver: 'Nothing was handed to a calendar.',
    fileName: (name: string, day: Day) => `${name} ${day}.ics`,
    saved: (file: string) => `“${file}” went to your downloads.`,
    shared: (file: string) => `“${file}” was shared.`,
    howToImport:
      'Open it, and your calendar app offers to add what is in it. In Google Calendar, import it in the settings.',
    kept: (name: string) => `${name}: calendar entry noted`,
    keptAlready: (name: string) => `${name}: the calendar entry was noted already`,
    opened: {
      google: 'Google Calendar opens in your browser. Save the entry there.',
      outlook: 'Outlook opens in your browser. Save the entry there.',
      'outlook-at-work': 'Outlook opens in your browser. Save the entry there.',
    },
    dialog: {
      title: (name: string) => `Add to calendar: ${name}`,
      facts: (interview: Day | DateTime, long: number, place: string, today: Day) =>
        facts(
          near(interview, today),
          hasTime(interview) ? minutes(long) : null,
          place === '' ? null : place,
        ),
      known:
        'You handed this interview over before. What a calendar does with a second import differs, so look afterwards whether it has the entry once, and at the right time.',
      save: 'Save calendar file',
      share: 'Share calendar file',
      open: {
        google: 'Open in Google Calendar',
        outlook: 'Open in Outlook',
        'outlook-at-work': 'Open in Outlook (work or school)',
      },
      file: {
        save: 'The file stays on this device until you import it. It also has the last day for your thank-you and, for a talk in person, when to leave if your note says how long the trip takes.',
        share:
          'The file goes to the app you choose. It also has the last day for your thank-you and, for a talk in person, when to leave if your note says how long the trip takes.',
      },
      noFile: 'This device cannot hand over a file from here. Use a link instead.',
      link: 'A link opens your browser and tells Google or Microsoft the name, role and company of the person, when you talk, how and where. The place goes as it is written in your note and, for a talk in person, also when to leave if your note says how long the trip takes.',
    },
    export: {
      name: 'Export calendar',
      fileName: (today: Day) => `Informational interviews ${today}.ics`,
      nothing:
        'There is nothing to export: no interview is booked, and no promise or chosen day lies ahead.',
      saved: (count: number, file: string) =>
        speech.count(count, {
          one: (count) => `“${file}” went to your downloads, with ${count} entry.`,
          other: (count) => `“${file}” went to your downloads, with ${count} entries.`,
        }),
      ready: (count: number) =>
        speech.count(count, {
          one: 'A calendar file with # entry is ready.',
          other: 'A calendar file with # entries is ready.',
        }),
      shared: (count: number) =>
        speech.count(count, {
          one: 'A calendar file with # entry was shared.',
          other: 'A calendar file with # entries was shared.',
        }),
      noWay: (count: number) =>
        speech.count(count, {
          one: 'This device cannot hand over a file with # entry from here. Export it on a computer, or add an interview to your calendar by a link.',
          other:
            'This device cannot hand over a file with # entries from here. Export it on a computer, or add an interview to your calendar by a link.',
        }),
    },
    /** @param leaveBy by when, as a text of its own. */
    leaveSoon: (leaveBy: string, name: string) => `${leaveBy}: conversation with ${name}`,
    leaveNow: (name: string) => `Time to leave: conversation with ${name}`,
    thankBy: (name: string) => `Last day to thank ${name}`,
    promised: (name: string, what: string) => `Promised to ${name}: ${what}`,
    theyPromised: (name: string, what: string) => `${name} promised: ${what}`,
    comeBack: (name: string, step: string | null) =>
      step === null ? `Follow up with ${name}` : `Follow up with ${name}: ${step}`,
    ask: (name: string, step: string | null) =>
      step === null ? `Ask ${name} for a talk` : `Ask ${name} for a talk: ${step}`,
  },

  /** Going from one follow-up to the next. */
  doing: {
    insertTitle: (what: string, name: string) => `${what}: ${name}`,
    insertsMissing: (name: string) => `The preparation section is added to ${name}’s note.`,
    command: 'Do next follow-up',
    notOpened: 'The next follow-up was not opened.',
    notNow: 'Not now',
    taskInNote: (what: string, name: string) => `${what}: ${name}.`,
    nothingMore: 'That is everything for now.',
    nothingDue: 'Nothing is due right now.',
    next: (name: string, what: string, day: Day, today: Day) =>
      `Nothing is due right now. Next: ${name}, ${near(day, today)}. ${what}.`,
  },

  /** The list on the app's own command line. */
  /** What leads into the plugin from outside. */
  links: {
    notOffered: 'Links to this plugin could not be added to the app. Everything else works.',
    notFollowed: 'The link was not followed.',
    unknown: (said: string) =>
      said === ''
        ? 'This link does not say what to do. It should say do=add, do=next or do=open.'
        : `This link asks for “${said}”, which is unknown here. It should say do=add, do=next or do=open.`,
    dialogOpen:
      'A dialog is open, so the link was not followed. Finish the dialog or leave it, then follow the link.',
    follow: 'Follow the link',
    openWhom: 'This link does not say whose note to open.',
    nobodyCalled: (name: string) => `Nobody on your list is called “${name}”.`,
    which: (name: string) => `Which ${name}?`,
    filledIn: 'A link filled this in. Check it before you add it.',
    doubt: {
      'no-name': (title: string) => `No name could be told from “${title}”.`,
      'other-page': 'The page is no LinkedIn profile: its address is with what caught your eye.',
      'no-address': 'Its page address could not be used, so it was left out.',
      'no-email': 'Its email address could not be used, so it was left out.',
    },
  },

  commandLine: {
    notOffered: (command: string) =>
      `“${command}” could not be added to the command line. Everything else works.`,
    description: 'List the follow-ups',
    format: 'How to print the list (default: text)',
    unknownFormat: (format: string) => `There is no format “${format}”. Use json or text.`,
    buckets: { overdue: 'overdue', due: 'due', upcoming: 'upcoming' },
    line: (bucket: string, name: string, what: string, why: string) =>
      `${bucket}: ${name}. ${what}. ${why}`,
    nothing: 'Nothing to do right now.',
    /** What failed, so that it is told from a list. */
    error: (message: string) => `Error: ${message}`,
    unknownFlags: (names: readonly string[], known: readonly string[]) => {
      const said = speech.list(names.map((name) => `“${name}”`));
      const use = `Use ${speech.anyOf(known)}.`;
      return speech.count(names.length, {
        one: () => `There is no parameter ${said}. ${use}`,
        other: () => `There are no parameters ${said}. ${use}`,
      });
    },
    failed: 'Something went wrong. The developer console says more.',
    switchedOff: 'The plugin was switched off meanwhile, so nothing was done.',
    printFormat: 'How to print it (default: text)',
    add: {
      description: 'Add a contact',
      flags: {
        name: 'Whom to add',
        company: 'Where they work',
        role: 'What they do there',
        'why-them': 'What caught your eye',
        source: 'Where you found them',
        'referred-by': 'Who made the introduction',
        email: 'Their email address',
        linkedin: 'The address of their LinkedIn profile',
        phone: 'Their phone number',
        field: 'Their career field (default: what you are curious about)',
        priority: 'A whole number; number 1 comes first',
      },
      values: { text: '<text>', number: '<number>' },
      noName: 'No contact was added: “name” has to say whom.',
      notOneLine: (flag: string) => `No contact was added: “${flag}” has to be on one line.`,
      noEmail: (flag: string) => `No contact was added: “${flag}” has to be an email address.`,
      noProfile: (flag: string) =>
        `No contact was added: “${flag}” has to be the address of a LinkedIn profile.`,
      noPriority: 'No contact was added: “priority” has to be a whole number, 0 or more.',
      added: (name: string, path: string) => `Added ${name}: ${path}`,
      putOnList: (name: string, path: string) =>
        `Put ${name}, who has a note already, on your list: ${path}`,
      isThere: (name: string, path: string) =>
        `${name} already has a note, so nothing was added: ${path}`,
    },
    people: {
      description: 'List the people on your list',
      flags: {
        search: 'Words to find in the name, company, role or field',
        status: 'Only people of these statuses, separated by commas',
        company: 'Only people at this company',
        field: 'Only people of this field',
      },
      values: {
        search: '<words>',
        status: '<status,…>',
        company: '<company>',
        field: '<field>',
      },
      unknownStatus: (said: string, known: readonly string[]) =>
        `There is no status “${said}”. Use ${speech.anyOf(known)}.`,
      line: (name: string, status: string, job: readonly string[], next: string | null) =>
        [`${name}: ${status}`, ...job, ...(next === null ? [] : [`next: ${next}`])].join(' · '),
      next: (what: string, day: string) => (day === '' ? what : `${what} (${day})`),
      nobody: 'Nobody is on your list yet.',
      nobodyFits: 'Nobody on your list fits that.',
    },
  },

  /** The list in a block of any note. */
  codeBlock: {
    nameTaken: (name: string) =>
      `Another plugin already draws “${name}” blocks, so follow-ups are not shown in them.`,
    notShown: 'The follow-ups of the block were not shown.',
    /** In the block itself, until it is drawn again. */
    failed: 'Your follow-ups could not be shown here. The developer console has the details.',
    /** Before the notes are known. */
    notReady: 'Your follow-ups will be here in a moment.',
    /** Of lines that begin with none of the words that a line can begin with. */
    notUnderstood: (lines: readonly string[], words: readonly string[]) =>
      speech.sentences([
        speech.count(lines.length, {
          one: () => `This line was not understood: ${ended(few(quoted(lines), MOST_LINES))}`,
          other: () => `These lines were not understood: ${ended(few(quoted(lines), MOST_LINES))}`,
        }),
        `A line can begin with ${speech.anyOf(quoted(words))}.`,
      ]),
    /** Of a word the values that it cannot have, and those that it can; null where these are names. */
    noValue: (
      word: string,
      values: readonly string[],
      known: readonly string[] | { readonly upTo: number } | null,
    ) => {
      const wrong = few(quoted(values), MOST_LINES);
      if (known === null)
        return `“${word}” does not know ${wrong}: it takes a name from your notes.`;
      return 'upTo' in known
        ? `“${word}” does not know ${wrong}: it takes a whole number from 1 to ${speech.number(known.upTo)}.`
        : `“${word}” does not know ${wrong}: it can be ${speech.anyOf(known)}.`;
    },
    /** What the limit leaves out of each group, which a press shows in the sidebar. */
    more: (groups: readonly { readonly group: string; readonly count: number }[]) => {
      const sum = groups.reduce((total, { count }) => total + count, 0);
      const each = groups.map(
        ({ group, count }) => speech.count(count, { other: '# in ' }) + `“${group}”`,
      );
      const words = speech.count(sum, { other: 'and # more' });
      return groups.length > 1 ? `${words}: ${speech.list(each)}` : words;
    },
    moreLabel: (more: string) => `${more}: show follow-ups`,
    empty: {
      nobody: 'Nobody is on your list yet.',
      /** By what was asked for. */
      all: 'Nothing is due or overdue right now.',
      due: 'Nothing is due right now.',
      overdue: 'Nothing is overdue.',
      today: 'No interview is ahead of you today.',
      overdueAndToday: 'Nothing is overdue, and no interview is ahead of you today.',
      narrowed: 'Nothing that this block asks for is due right now.',
    },
  },

  /** A base of the app's own about the contacts, and what is said of it. */
  base: {
    create: 'Create base',
    /** The same in every language, since the file is found again by it. */
    fileName: 'Informational interviews.base',
    why: 'Writes a base that shows your contacts by stage, whom to thank, and what you learned. It goes by the settings as they are now.',
    notCreated: 'No base was created.',
    created: (path: string) => `${path}: base created`,
    isFolder: (path: string) =>
      `“${path}” is a folder, so no base was created. Rename the folder, then try again.`,
    there: (path: string) => `“${path}” is there already, so nothing was created.`,
    nobody:
      'Nothing tells which notes are about people. Set a contacts folder, a contact tag or a marker property first.',
    switchedOff:
      'Bases is switched off. Switch it on among the core plugins in the app’s settings to see your base.',
    notShown:
      'It could not be shown. Bases may be switched off: switch it on among the core plugins in the app’s settings.',
    views: {
      byStage: 'By stage',
      toThank: 'To thank and reflect',
      learned: 'What I learned',
    },
    name: 'Name',
    columns: {
      status: 'Stage',
      company: 'Company',
      role: 'Role',
      field: 'Field',
      priority: 'Priority',
      interview: 'Interview',
      'follow-up': 'Follow-up',
      thanked: 'Thanked',
      reflected: 'Reflected',
      fit: 'Fit',
      takeaway: 'Takeaway',
    },
    formulas: {
      interview_start: 'Interview start',
      interview_end: 'Interview end',
      thank_open: 'To thank',
      thank_from: 'Thank from',
      thank_by: 'Thank by',
      reflect_open: 'To reflect',
      reflect_by: 'Reflect by',
    },
  },
};

/** The texts of a language: each has all of them, and no others. */
export type Texts = typeof en;
