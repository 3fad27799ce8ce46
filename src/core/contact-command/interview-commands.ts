import { type Contact, isDone } from '../contact/contact';
import { sayInBothClocks } from '../contact/their-clock';
import { closingActions, propertiesOfOneInterview } from '../contact/properties';
import type { SectionRename } from '../note/note-change';
import { addMinutes, type DateTime, type Day, dayOf, hasTime } from '../time/civil';
import {
  type ByChannel,
  channelOf,
  contactCommand,
  dated,
  type Intent,
  logged,
  offeredTimes,
  type OnDay,
  type OnEnd,
} from './contact-command-record';
import { type ScheduleAnswer, scheduleQuestion } from './schedule-question';
import { interviewSection, type NoteWords, written } from '../words';

/** Drops what belonged to an earlier interview, where there is a new one. */
export function withoutEarlierInterview(): Intent['set'] {
  return Object.fromEntries(propertiesOfOneInterview().map((name) => [name, null]));
}

/**
 * Whether the talk to be agreed on is one that was postponed: they answered, and nothing in the note
 * tells of a talk before. Then it is moved, and what was prepared for it stays.
 */
function isPostponed(contact: Contact): boolean {
  const { status, interview, fit, takeaway } = contact;
  if (status !== 'replied' || interview !== undefined) return false;
  const isDoneAfterTalk = closingActions.some((action) => isDone(contact, action));
  return !isDoneAfterTalk && fit === undefined && takeaway === undefined;
}

/** Drops what is over once a talk is agreed on: the times offered for it, else the talk before. */
function withoutWhatIsOver(contact: Contact): Intent['set'] {
  return isPostponed(contact) ? { offered: null } : withoutEarlierInterview();
}

/** The heading of a talk that was postponed, which has no day until another is agreed on. */
function renameToUndated(interview: Day | DateTime, words: NoteWords): SectionRename {
  const from = interviewSection(dayOf(interview), words);
  return { from, to: interviewSection(null, words) };
}

/** The undated heading that takes a day, where it is not that of an interview whose day is not known. */
export function undatedTo(to: string, words: NoteWords): SectionRename {
  const unlessHolds = written(words.headings.outcome);
  return { from: interviewSection(null, words), to, unlessHolds };
}

/** Headings that take the interview's day: the undated one, and the old one of a talk that moved. */
export function renamesTo(
  interview: Day | DateTime,
  moved: Contact | null,
  words: NoteWords,
): readonly SectionRename[] {
  const to = interviewSection(dayOf(interview), words);
  const undated = undatedTo(to, words);
  if (moved?.interview === undefined) return [undated];
  const from = interviewSection(dayOf(moved.interview), words);
  return from === to ? [undated] : [{ from, to }, undated];
}

/** Whether the interview set in the note has begun, so that it can be the one just held. */
function hasBegun({ status, interview }: Contact, now: DateTime): boolean {
  if (status !== 'scheduled' || interview === undefined) return false;
  return hasTime(interview) ? interview <= now : interview <= dayOf(now);
}

/**
 * Whether the day of a talk that is marked as held was agreed on, or is told in the answer, and is
 * not only taken to be today.
 */
export function isDayOfTalkKnown(contact: Contact, answer: object, now: DateTime): boolean {
  return 'ended' in answer || hasBegun(contact, now);
}

/** The start of a talk that ended at `ended`; its day alone where only that is known. */
export function startOfTalk(ended: Day | DateTime, minutes: number): Day | DateTime {
  return hasTime(ended) ? addMinutes(ended, -minutes) : ended;
}

/** What an answer does to the interview that is booked; null where it books a new one. */
export function changeOfBooking(
  contact: Contact,
  { interview, earlierThankYou }: ScheduleAnswer,
): 'moved' | 'changed' | null {
  if (contact.status !== 'scheduled' || earlierThankYou !== undefined) return null;
  return interview === contact.interview ? 'changed' : 'moved';
}

/** All that changed of a booked interview that is agreed on anew, for the log; null where nothing. */
function whatMoved(contact: Contact, answer: ScheduleAnswer, { log }: NoteWords): string | null {
  const { interview } = answer;
  const changed = {
    medium: ifNew(answer.medium, contact.medium),
    place: ifNew(answer.place, contact.place),
    minutes: ifNew(answer.minutes, contact.minutes),
  };
  if (interview !== contact.interview) return log.movedTo(logged(interview), changed);
  const isSame = Object.values(changed).every((value) => value === undefined);
  return isSame ? null : log.interviewChanged(changed);
}

/** What was told of a property, undefined where the note says the same. */
function ifNew<Value>(
  told: Value | null | undefined,
  known: Value | undefined,
): Value | null | undefined {
  return (told ?? undefined) === known ? undefined : told;
}

/** What is told of a talk that does not take place as it was agreed. */
interface PostponedAnswer extends ByChannel {
  /**
   * What was written to them where a message did it: that another time is asked for, or about a talk
   * to which one of the two did not come.
   */
  readonly because?: 'moved' | 'missed' | undefined;
}

/** What happens around an interview: agreeing on a time, preparing, having talked. */
export const interviewCommands = {
  'schedule-interview': contactCommand<ScheduleAnswer>({
    makesSense: () => true,
    asks: scheduleQuestion,
    plan: (contact, answer, { words }) => {
      const { interview, minutes, medium, place, earlierThankYou } = answer;
      const moves = changeOfBooking(contact, answer) !== null;
      return {
        set: {
          status: 'scheduled',
          interview: dated(interview),
          minutes,
          medium,
          place,
          ...(moves ? {} : withoutWhatIsOver(contact)),
        },
        log: moves
          ? whatMoved(contact, answer, words)
          : words.log.bookedFor(logged(interview), earlierThankYou ?? null, channelOf(answer)),
        renames: renamesTo(interview, moves ? contact : null, words),
      };
    },
    summary: (contact, answer, context) => {
      const change = changeOfBooking(contact, answer);
      const { rebooked, bookedFor } = context.texts.contactCommands['schedule-interview'];
      const say = change === null ? bookedFor : rebooked[change];
      return say(contact.name, sayInBothClocks(answer.interview, contact, context));
    },
    leadsTo: 'scheduled',
    offersAct: 'add-to-calendar',
    menu: { section: 'progress', icon: 'calendar-plus', inFileMenu: true },
  }),
  'postpone-interview': contactCommand<PostponedAnswer>({
    makesSense: ({ status }) => status === 'scheduled',
    plan: ({ interview }, answer, { today, words }) => {
      const day = dated(answer.day ?? today);
      const offered = offeredTimes(answer);
      const offersTimes = answer.because === 'moved' || offered.length > 0;
      return {
        // What was prepared serves the talk that is agreed on next.
        set: {
          status: 'replied',
          replied: day,
          interview: null,
          offered: offersTimes ? day : null,
        },
        log: words.log.postponed(answer.because ?? null, channelOf(answer)),
        offered,
        day: answer.day,
        renames: interview === undefined ? [] : [renameToUndated(interview, words)],
      };
    },
    summary: ({ name }, { because }, { texts }) =>
      because === undefined
        ? null
        : texts.contactCommands['postpone-interview'].because[because](name),
    dated: 'day',
    leadsTo: 'replied',
    menu: { section: 'progress', icon: 'calendar-x' },
  }),
  'mark-confirmed': contactCommand<ByChannel>({
    makesSense: ({ status }) => status === 'scheduled',
    plan: (_contact, answer, { words }) => ({
      set: {},
      log: words.log.confirmed(channelOf(answer)),
      offered: offeredTimes(answer),
      day: answer.day,
    }),
    dated: 'day',
    inPalette: false,
    menu: { section: 'progress' },
  }),
  'mark-prepared': contactCommand<OnDay>({
    makesSense: ({ status }) => status === 'scheduled',
    plan: (_contact, { day }, { today, words }) => ({
      set: { prepared: dated(day ?? today) },
      log: words.log.prepared,
      day,
    }),
    dated: 'day',
    menu: { section: 'progress' },
  }),
  'mark-interviewed': contactCommand<OnEnd>({
    makesSense: ({ status }) => status !== 'interviewed',
    plan: (contact, { ended }, { now, settings, words }) => {
      const { interview, minutes = settings.minutes } = contact;
      if (interview !== undefined && hasBegun(contact, now)) {
        const held = ended === undefined ? interview : startOfTalk(ended, minutes);
        return {
          set: { status: 'interviewed', interview: dated(held) },
          log: words.log.talked,
          day: dayOf(held),
          renames: renamesTo(held, contact, words),
        };
      }
      const held = startOfTalk(ended ?? now, minutes);
      const moved = contact.status === 'scheduled' ? contact : null;
      return {
        set: { status: 'interviewed', interview: dated(held), ...withoutEarlierInterview() },
        log: words.log.talked,
        day: dayOf(held),
        renames: renamesTo(held, moved, words),
      };
    },
    dated: 'ended',
    tells: { event: 'interviewed', isDayKnown: isDayOfTalkKnown },
    leadsTo: 'interviewed',
    menu: { section: 'progress', inFileMenu: true },
  }),
};
