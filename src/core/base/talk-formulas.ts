import type { PropertyName, SkippableAction } from '../contact/properties';
import { nameInVault, type Settings } from '../settings';
import { entriesOf } from './candidate-filter';
import {
  call,
  choose,
  fits,
  literal,
  noteProperty,
  operate,
  saysSomething,
  textOf,
} from './expression';

/** The name of a formula of the base. */
export type FormulaName =
  | 'interview_start'
  | 'interview_end'
  | 'thank_open'
  | 'thank_from'
  | 'thank_by'
  | 'reflect_open'
  | 'reflect_by';

/** A formula as columns and other formulas name it. */
export type FormulaId = `formula.${FormulaName}`;

const start = 'formula.interview_start' satisfies FormulaId;
const end = 'formula.interview_end' satisfies FormulaId;

/** A text that is a day, or a day and time, as `readMoment` of core/contact takes it. */
const moment =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/** A text that is a length of a talk, as `mayTalkLast` of core/contact has it. */
const talkLength = /^0{0,11}(?:[1-9]\d{0,2}|1[0-3]\d\d|14[0-3]\d|1440)(?:\.0{1,15})?$/;

/**
 * When a talk began and ended, and when its thank-you and reflection are due, as `thank.ts` and
 * `reflect.ts` of core/follow-up/rules have it: empty where the note tells of no interview, and the
 * last three where the thing is done or skipped. A start at midnight counts as a day without a time,
 * since a formula cannot tell the two apart.
 *
 * @param settings whose lengths and hours are written into the formulas.
 */
export function talkFormulas(settings: Settings): Readonly<Record<FormulaName, string>> {
  const { minutes, thankFromHours, thankUntilHours } = settings;
  const own = (property: PropertyName): string => noteProperty(nameInVault(property, settings));
  const [interview, length, skipped] = [own('interview'), own('minutes'), own('skipped')];
  const isOpen = (action: SkippableAction, done: PropertyName): string => {
    const isSkipped = call(`${entriesOf(skipped)}.contains`, literal(action));
    const isDone = operate('&&', ...saysSomething(own(done)));
    return operate('&&', `!(${isDone})`, `!${choose(skipped, isSkipped, 'false')}`);
  };
  const isKnown = (open: FormulaName): string => operate('&&', start, `formula.${open}`);
  const told = call(`${call('number', textOf(length))}.toString`);
  const minutesLater = operate(
    '+',
    choose(fits(talkLength, textOf(length)), told, literal(`${minutes}`)),
    '"m"',
  );
  return {
    // It comes as text where the vault knows the property for no date.
    interview_start: choose(
      interview,
      choose(
        call(`${interview}.isType`, '"date"'),
        interview,
        choose(fits(moment, textOf(interview)), call('date', textOf(interview))),
      ),
    ),
    interview_end: choose(start, byKind(later(start, 1), operate('+', start, `(${minutesLater})`))),
    thank_open: isOpen('thank', 'thanked'),
    thank_from: choose(
      isKnown('thank_open'),
      byKind(later(start, Math.floor(thankFromHours / 24)), laterByHours(end, thankFromHours)),
    ),
    thank_by: choose(
      isKnown('thank_open'),
      // Of a day the end is the next midnight.
      byKind(later(start, Math.ceil(thankUntilHours / 24) + 1), laterByHours(end, thankUntilHours)),
    ),
    reflect_open: isOpen('reflect', 'reflected'),
    reflect_by: choose(
      isKnown('reflect_open'),
      byKind(later(start, 2), later(call(`${end}.date`), 2)),
    ),
  };
}

/** What is so for a talk of which the day alone is known, and for one with a time. */
function byKind(ofDay: string, ofTime: string): string {
  const isMidnight = [`${start}.hour`, `${start}.minute`].map((part) => operate('==', part, '0'));
  return choose(operate('&&', ...isMidnight), ofDay, ofTime);
}

function later(date: string, days: number): string {
  return days === 0 ? date : operate('+', date, `"${days}d"`);
}

/** Whole days are added as days, which the change to summer time leaves alone. */
function laterByHours(date: string, hours: number): string {
  const rest = hours % 24;
  const whole = later(date, (hours - rest) / 24);
  return rest === 0 ? whole : operate('+', whole, `"${rest}h"`);
}
