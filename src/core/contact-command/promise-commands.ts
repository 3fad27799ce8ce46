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
  type ContactCommand,
  contactCommand,
  dated,
  offeredTimes,
  type OnDay,
} from './contact-command-record';
import { asLogText } from './keep-in-log';
import { answered, type Asked, fill, type Lookup, pick } from './question';

/** By when something is promised where the user chose no day: a week from today. */
export function usualPromiseDay(today: Day): Day {
  return addDays(today, 7);
}

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

/** Says which of the open promises of a contact a command is about. */
type IsMeant = (promise: ContactPromise) => boolean;

/** What was promised as a line of the log has it: words alone, so that no task or field is in it twice. */
function logged({ text }: Pick<ContactPromise, 'text'>): string {
  return asLogText(withoutBrackets(text));
}

/** Asks which of some promises of a contact, where there are several and none was meant from the start. */
async function whichPromise(
  { promise, text }: Lookup,
  question: string,
  isMeant: IsMeant,
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

/** Whether some promise between the user and a contact is open. */
function hasPromise(isMeant: IsMeant): (contact: Contact) => boolean {
  return (contact) => promisesOf(contact).some(isMeant);
}

function isOwn({ theirs }: ContactPromise): boolean {
  return !theirs;
}

function isTheirs({ theirs }: ContactPromise): boolean {
  return theirs;
}

/** Whether a promise is to be closed here: one that comes again is for what repeats it. */
function isClosable({ repeats }: ContactPromise): boolean {
  return repeats !== true;
}

/** What the commands have in common that say of a promise that it was kept. */
function keeping(
  id: 'keep-promise' | 'keep-their-promise',
  isMeant: IsMeant,
): Pick<ContactCommand<KeptAnswer>, 'makesSense' | 'asks' | 'plan'> & { readonly dated: 'day' } {
  return {
    makesSense: hasPromise(isMeant),
    asks: ({ name }, context, lookup) =>
      whichPromise(lookup, context.texts.contactCommands[id].question(name), isMeant, context),
    plan: (_contact, { promise, day }, { today, words }) => ({
      set: {},
      log: words.log.promiseKept(logged(promise), id === 'keep-their-promise'),
      day,
      promise: { keep: promise, day: day ?? today },
    }),
    dated: 'day',
  };
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
            value: usualPromiseDay(today),
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
    ...keeping('keep-promise', isOwn),
    offersResult: ({ promise }) => promise,
    menu: { section: 'progress', icon: 'handshake', inFileMenu: true },
  }),
  'keep-their-promise': contactCommand<KeptAnswer>({
    ...keeping('keep-their-promise', isTheirs),
    inPalette: false,
    menu: { section: 'progress', icon: 'handshake' },
  }),
  'drop-promise': contactCommand<PromiseAnswer>({
    makesSense: hasPromise(isClosable),
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
    makesSense: hasPromise(isTheirs),
    plan: (_contact, answer, { words }) => ({
      set: {},
      log: words.log.promiseReminded(logged(answer.promise), channelOf(answer)),
      day: answer.day,
    }),
    dated: 'day',
    inPalette: false,
  }),
  'mark-result-told': contactCommand<ResultAnswer>({
    makesSense: hasPromise(isOwn),
    asks: (_contact, context, lookup) => {
      const { question } = context.texts.contactCommands['mark-result-told'];
      return whichPromise(lookup, question, isOwn, context);
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
