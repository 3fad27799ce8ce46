import type { Contact } from '../contact/contact';
import type { ContactCommandId } from '../contact-command/contact-commands';
import { contactCommandFor } from '../contact-command/plan-contact-command';
import type { FollowUp } from '../follow-up/follow-up';
import type { RuleContext } from '../follow-up/rule-context';
import { type KnownButton, type KnownRule, ruleOf } from '../follow-up/rules';
import { readPlace } from '../contact/place-link';
import { isSoon } from '../interview/soon';
import type { InterviewPart } from '../interview/interview-part';
import type { ContactPromise } from '../promise/promise';
import type { MessageKind } from '../template/template';

/** Where a follow-up gets done; what a rule says of it is checked here against what there is. */
export type Place =
  /** The draft of a message. */
  | { readonly at: 'draft'; readonly kind: MessageKind }
  /** The dialog of the command that answers it. */
  | { readonly at: 'dialog' }
  /** Its command alone. */
  | { readonly at: 'command'; readonly command: ContactCommandId }
  /** A small form that asks whether it is done. */
  | { readonly at: 'form' }
  /** The dialog that asks how a talk was, with the command for one that did not take place. */
  | { readonly at: 'afterwards'; readonly instead: ContactCommandId }
  /** The note, at the line of the promise that it is about. */
  | { readonly at: 'line' }
  /** The pane from which a talk is held, and reflected on. */
  | { readonly at: 'conversation' }
  /** The note, at a part of the interview's section, which is inserted where it is missing. */
  | { readonly at: 'note'; readonly part: InterviewPart; readonly alongside?: InterviewPart }
  /** A page of the web. */
  | { readonly at: 'link'; readonly address: string };

/** A way to do a follow-up, and what its button says. */
export interface Doing {
  readonly followUp: FollowUp;
  readonly words: string;
  readonly place: Place;
}

/** What can be done about a follow-up. */
export interface ToDo {
  /** The ways to do it, the one to begin with first; there is always one. */
  readonly doings: readonly Doing[];
  /**
   * The command that says it is done already; null where there is nothing to be said: of an interview
   * that is still to come, and where the doing itself is that command.
   */
  readonly alreadyDone: ContactCommandId | null;
  /** What the button says that runs that command. */
  readonly alreadyDoneWords: string;
  /** The command that says nothing came of what was waited for; null where nothing was. */
  readonly instead: ContactCommandId | null;
  /** The promise that these commands are told; null where it is about none. */
  readonly promise: ContactPromise | null;
}

/**
 * What can be done about a follow-up. What waits for somebody else is not worded as a deed: what can
 * be done is to say that they answered. An interview that is still to come is held from its note;
 * one that is over is asked about.
 *
 * @param preparation that of the same interview, where both are done together: it comes first until
 *   the interview is about to begin.
 */
export function toDoFor(
  followUp: FollowUp,
  preparation: FollowUp | null,
  contact: Contact,
  context: RuleContext,
): ToDo {
  const own = ownToDo(followUp, contact, context);
  if (preparation === null) return own;
  const { doings, alreadyDone, instead, promise } = ownToDo(preparation, contact, context);
  return {
    doings: isSoon(contact, context.now) ? [...own.doings, ...doings] : [...doings, ...own.doings],
    alreadyDone,
    // It is not the talk that is done.
    alreadyDoneWords: context.texts.followUps.prepare.alreadyDone,
    instead,
    promise,
  };
}

function ownToDo(followUp: FollowUp, contact: Contact, context: RuleContext): ToDo {
  const { action, bucket, promise } = followUp;
  const { awaitsAnswer, doing: own, buttons, instead }: KnownRule = ruleOf(action);
  const { texts } = context;
  const alreadyDoneWords = texts.sidebar.row.done;
  if (bucket === 'upcoming' && awaitsAnswer !== undefined) {
    const words = texts.contactCommands[awaitsAnswer].name;
    const place = { at: 'command', command: awaitsAnswer } as const;
    return {
      doings: [{ followUp, words, place }],
      alreadyDone: null,
      alreadyDoneWords,
      instead: null,
      promise,
    };
  }
  const command = contactCommandFor(action, contact, context);
  if (command === null) {
    const doings = talkDoings(followUp, contact, context);
    return { doings, alreadyDone: null, alreadyDoneWords, instead: null, promise };
  }
  const said: readonly KnownButton[] = buttons?.(contact, context, promise) ?? [
    { words: texts.followUps[action].doing },
  ];
  const doings = said.map(({ words, doing = own }): Doing => {
    const place = doing.at === 'command' ? { ...doing, command } : doing;
    return { followUp, words, place };
  });
  // Where doing it is the command, there is nothing more to be said.
  const recordedBy = own.at === 'dialog' || own.at === 'command' ? null : command;
  return {
    doings,
    alreadyDone: said[0]?.command === undefined ? recordedBy : said[0].command,
    alreadyDoneWords,
    instead: instead?.(contact, promise) ?? null,
    promise,
  };
}

/** How a talk that is still to come is held. */
function talkDoings(
  followUp: FollowUp,
  { place = '' }: Contact,
  { texts }: RuleContext,
): readonly Doing[] {
  const words = texts.followUps.interview;
  const talk: Doing = { followUp, words: words.doing, place: { at: 'conversation' } };
  const { link } = readPlace(place);
  if (link === null) return [talk];
  return [talk, { followUp, words: words.openLink, place: { at: 'link', address: link } }];
}
