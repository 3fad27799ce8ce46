import { type Contact, isOpen, promisesOf } from '../contact/contact';
import { withoutBrackets } from '../contact/shown-text';
import type { RuleContext } from '../follow-up/rule-context';
import { shownPromise } from '../follow-up/rules/promise';
import { isDay } from '../form/checks';
import type { Form } from '../form/form';
import type { NewPromise } from '../promise/change-promise';
import { type ContactPromise, isSamePromise, type PromiseKey } from '../promise/promise';
import { readPromises } from '../promise/read-promises';
import { readTaskMarks } from '../promise/task-marks';
import { addDays, type Day, readDay } from '../time/civil';
import {
  type ByChannel,
  channelOf,
  contactCommand,
  dated,
  offeredTimes,
  type OnDay,
} from './contact-command-record';
import { asLogText } from './keep-in-log';
import { answered, type Asked, fill, type Lookup, pick } from './question';

/** Days that a promise has where nothing else was said. */
const USUAL_DAYS = 7;

/** A new promise; null for no day by when. */
interface AddedPromise extends Omit<NewPromise, 'day'> {
  readonly by: Day | null;
}

interface PromiseAnswer {
  readonly promise: PromiseKey;
}

interface KeptAnswer extends PromiseAnswer, OnDay {}

interface RemindedAnswer extends PromiseAnswer, ByChannel {}

interface ResultAnswer extends ByChannel {
  /** The promise that it came of; absent where that is not known any more. */
  readonly promise?: PromiseKey | undefined;
  /** Whether the promise is kept already, so that one alike that is open stays as it is. */
  readonly isKept?: boolean;
}

/** What was promised as a line of the log has it: words alone, so that no task or field is in it twice. */
function logged({ text }: Pick<ContactPromise, 'text'>): string {
  return asLogText(withoutBrackets(text));
}

/** Asks which of some promises of a contact, where there are several and none was meant from the start. */
async function whichPromise(
  { promise, text }: Lookup,
  question: string,
  isMeant: (promise: ContactPromise) => boolean,
  { today, texts }: RuleContext,
): Promise<Asked<PromiseAnswer> | null> {
  if (promise !== null) return answered({ promise });
  const open = readPromises(await text()).promises.filter(isMeant);
  const [only, ...others] = open;
  if (only === undefined) return null;
  if (others.length === 0) return answered({ promise: only });
  const { choice } = texts.contactCommands['keep-promise'];
  return pick(
    question,
    open,
    (each) => choice(shownPromise(each), each.day, today),
    (each) => answered({ promise: each }),
  );
}

/** Whether nothing would be read of a promise but its marks and tags. */
function saysNothing(text: string): boolean {
  return readTaskMarks(text).text === '';
}

/** Whether a promise of the user's to a contact is open. */
function hasOwnPromise(contact: Contact): boolean {
  return promisesOf(contact).some(({ theirs }) => !theirs);
}

/** Whether a promise is to be closed here: one that comes again is for what repeats it. */
function isClosable({ repeats }: ContactPromise): boolean {
  return repeats !== true;
}

/** What was promised between the user and a contact: written down, kept, or needed no longer. */
export const promiseCommands = {
  'add-promise': contactCommand<AddedPromise>({
    makesSense: isOpen,
    asks: ({ name }, { today, texts }) => {
      const words = texts.contactCommands['add-promise'];
      const form: Form<'text' | 'whose' | 'day'> = {
        title: words.title(name),
        fields: [
          {
            ...{ key: 'text', label: words.what, kind: 'text', placeholder: words.whatExample },
            check: (value) => (saysNothing(value) ? texts.forms.fillIn : null),
          },
          {
            ...{ key: 'whose', label: words.whose, kind: 'choice', value: 'mine' },
            choices: [
              ['mine', words.mine],
              ['theirs', words.theirs(name)],
            ],
          },
          {
            ...{ key: 'day', label: words.by, hint: words.byHint, kind: 'date' },
            value: addDays(today, USUAL_DAYS),
            check: (value) => (value === '' ? null : isDay(texts.forms)(value)),
          },
        ],
        submit: words.name,
      };
      return fill(form, ({ text, whose, day }) =>
        saysNothing(text) ? null : { text, theirs: whose === 'theirs', by: readDay(day) },
      );
    },
    plan: (_contact, { text, by, theirs }, { words }) => ({
      set: {},
      log: words.log.promised(logged({ text }), theirs),
      promise: { add: { text, day: by, theirs } },
    }),
    menu: { section: 'plan', icon: 'handshake' },
  }),
  'keep-promise': contactCommand<KeptAnswer>({
    makesSense: hasOwnPromise,
    asks: ({ name }, context, lookup) =>
      whichPromise(
        lookup,
        context.texts.contactCommands['keep-promise'].question(name),
        ({ theirs }) => !theirs,
        context,
      ),
    plan: (_contact, { promise, day }, { today, words }) => ({
      set: {},
      log: words.log.promiseKept(logged(promise), false),
      day,
      promise: { keep: promise, day: day ?? today },
    }),
    dated: 'day',
    offersResult: ({ promise }) => promise,
    menu: { section: 'progress', icon: 'handshake', inFileMenu: true },
  }),
  'keep-their-promise': contactCommand<KeptAnswer>({
    makesSense: (contact) => promisesOf(contact).some(({ theirs }) => theirs),
    asks: ({ name }, context, lookup) =>
      whichPromise(
        lookup,
        context.texts.contactCommands['keep-their-promise'].question(name),
        ({ theirs }) => theirs,
        context,
      ),
    plan: (_contact, { promise, day }, { today, words }) => ({
      set: {},
      log: words.log.promiseKept(logged(promise), true),
      day,
      promise: { keep: promise, day: day ?? today },
    }),
    dated: 'day',
    inPalette: false,
    menu: { section: 'progress', icon: 'handshake' },
  }),
  'drop-promise': contactCommand<PromiseAnswer>({
    makesSense: (contact) => promisesOf(contact).some(isClosable),
    asks: (_contact, context, lookup) =>
      whichPromise(
        lookup,
        context.texts.contactCommands['drop-promise'].question,
        isClosable,
        context,
      ),
    plan: (_contact, { promise }, { words }) => ({
      set: {},
      log: words.log.promiseDropped(logged(promise)),
      promise: { drop: promise },
    }),
    inPalette: false,
    menu: { section: 'progress', icon: 'x' },
  }),
  'mark-promise-reminded': contactCommand<RemindedAnswer>({
    makesSense: (contact) => promisesOf(contact).some(({ theirs }) => theirs),
    plan: (_contact, answer, { words }) => ({
      set: {},
      log: words.log.promiseReminded(logged(answer.promise), channelOf(answer)),
      day: answer.day,
    }),
    dated: 'day',
    inPalette: false,
  }),
  'mark-result-told': contactCommand<ResultAnswer>({
    makesSense: hasOwnPromise,
    asks: (_contact, context, lookup) => {
      const { question } = context.texts.contactCommands['mark-result-told'];
      return whichPromise(lookup, question, ({ theirs }) => !theirs, context);
    },
    plan: (contact, answer, { today, words }) => {
      const { promise, isKept = false, day } = answer;
      const open = promise && promisesOf(contact).find((each) => isSamePromise(each, promise));
      const keeps = !isKept && open !== undefined && isClosable(open);
      return {
        set: contact.status === 'in-touch' ? { 'checked-in': dated(day ?? today) } : {},
        log: words.log.resultTold(promise ? logged(promise) : null, channelOf(answer)),
        offered: offeredTimes(answer),
        day,
        ...(keeps ? { promise: { keep: open, day: day ?? today } } : {}),
      };
    },
    dated: 'day',
    inPalette: false,
  }),
};
