import { type Status, statuses } from '../contact/status';
import type { Contact } from '../contact/contact';
import type { ContactPromise } from '../promise/promise';
import type { Rule } from './rule';
import type { RuleContext } from './rule-context';
import { checkIn } from './rules/check-in';
import { followUp } from './rules/follow-up';
import { giveUp } from './rules/give-up';
import { interview } from './rules/interview';
import { nudge } from './rules/nudge';
import { prepare } from './rules/prepare';
import { promise } from './rules/promise';
import { reachOut } from './rules/reach-out';
import { reflect } from './rules/reflect';
import { reportBack } from './rules/report-back';
import { schedule } from './rules/schedule';
import { thank } from './rules/thank';

/** Every follow-up action, in the order in which the list ranks them. */
const records = [
  interview,
  thank,
  schedule,
  reflect,
  prepare,
  followUp,
  promise,
  nudge,
  reportBack,
  giveUp,
  reachOut,
  checkIn,
] as const;

type Known = (typeof records)[number];

/** What a follow-up asks of the user. */
export type Action = Known['action'];

/** How the rules let go of what waited: a contact command with what it is told. */
export type LettingGo = Extract<Known, { readonly letGo: unknown }>['letGo'];

/** What is held at its time. */
type HeldAction = Extract<Known, { readonly isAppointment: true }>['action'];

/** What is done once the user says so: a small form can ask. */
type AskedAction = Extract<
  Known,
  { readonly doing: { readonly at: 'form' | 'command' } }
>['action'];

/** The buttons of the rules that have some, as their records spell them. */
type RecordedButton = ReturnType<Extract<Known, { readonly buttons: unknown }>['buttons']>[number];

/** Where a follow-up gets done, as a rule or one of its buttons says it. */
type KnownDoing = Known['doing'] | Extract<RecordedButton, { readonly doing: unknown }>['doing'];

/** A button with its names as its record spells them. */
export interface KnownButton {
  readonly words: string;
  readonly doing?: KnownDoing;
  readonly command?: Extract<RecordedButton, { readonly command: unknown }>['command'];
}

/** A rule with its names as its record spells them, to be checked where they are looked up. */
export interface KnownRule extends Rule {
  readonly action: Action;
  readonly command: Known['command'];
  readonly doing: Known['doing'];
  readonly buttons?: (
    contact: Contact,
    context: RuleContext,
    promise?: ContactPromise | null,
  ) => readonly KnownButton[];
  readonly instead?: Extract<Known, { readonly instead: unknown }>['instead'];
  readonly awaitsAnswer?: Extract<Known, { readonly awaitsAnswer: unknown }>['awaitsAnswer'];
  readonly letGo?: LettingGo;
}

/** All rules, in the order in which the list ranks their actions. */
export const rules: readonly KnownRule[] = records;

/** All actions, in the order in which the list ranks them. */
export const actions: readonly Action[] = rules.map(({ action }) => action);

const ruleByAction = Object.fromEntries(rules.map((rule) => [rule.action, rule])) as {
  readonly [Each in Action]: KnownRule & Extract<Known, { readonly action: Each }>;
};

/** The rule of an action. */
export function ruleOf<Each extends Action>(action: Each): (typeof ruleByAction)[Each] {
  return ruleByAction[action];
}

/** Whether what an action is about is held at its time. */
export function isHeld(action: Action): action is HeldAction {
  return ruleOf(action).isAppointment === true;
}

/** Whether what an action is about can be put off by a snooze, which it does not break through. */
export function canBeSnoozed(action: Action): boolean {
  return ruleOf(action).breaksSnooze !== true;
}

/** Whether a small form can ask whether an action is done. */
export function isAsked(action: Action): action is AskedAction {
  const { doing }: Rule = ruleOf(action);
  const { at } = doing;
  return at === 'form' || at === 'command';
}

/** The rules that can arise in each status; none for a status that was not understood. */
export const rulesByStatus: ReadonlyMap<Status | null, readonly KnownRule[]> = new Map(
  statuses.map((status) => [status, rules.filter((rule) => rule.statuses.includes(status))]),
);
