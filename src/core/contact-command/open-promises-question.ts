import { type Contact, promisesOf } from '../contact/contact';
import type { RuleContext } from '../follow-up/rule-context';
import { shownPromise } from '../follow-up/rules/promise';
import { readPromises } from '../promise/read-promises';
import type { OnDay } from './contact-command-record';
import { answered, type Asked, fill, type Lookup } from './question';

/** A command that takes somebody off the list, about which is asked while promises are open with them. */
type LeavingId = 'mark-no-reply' | 'mark-declined' | 'close-contact';

/** How many open promises are named before somebody is taken off the list. */
const MOST_NAMED = 5;

/**
 * Asks before a command takes somebody off the list: nothing, unless promises are open with them, which
 * are named then.
 */
export function asksAboutPromises(
  id: LeavingId,
): (contact: Contact, context: RuleContext, lookup: Lookup) => Promise<Asked<OnDay>> {
  return async ({ name }, { texts }, { text }) => {
    const open = readPromises(await text()).promises;
    if (open.length === 0) return answered({});
    const words = texts.anyCommand.openPromises;
    const told = open
      .slice(0, MOST_NAMED)
      .map((promise) => (promise.theirs ? words.theirs : words.own)(shownPromise(promise)));
    const more = open.length - told.length;
    const intro = texts.speech.sentences([
      ...told,
      ...(more > 0 ? [words.more(more)] : []),
      words.stayInNote(open.length),
    ]);
    const submit = texts.contactCommands[id].name;
    return fill<never, OnDay>(
      { title: words.title(name, open.length), intro, fields: [], submit },
      () => ({}),
    );
  };
}

/** As {@link asksAboutPromises}, of several people: those are named with whom promises are open. */
export function askAboutPromisesOf(
  contacts: readonly Contact[],
  submit: string,
  { texts }: RuleContext,
): Asked<OnDay> {
  const names = contacts
    .filter((contact) => promisesOf(contact).length > 0)
    .map(({ name }) => name);
  if (names.length === 0) return answered({});
  const words = texts.anyCommand.openPromises;
  const intro = texts.speech.sentences([words.withSeveral(names), words.stayInNotes]);
  const form = { title: words.titleForSeveral, intro, fields: [], submit };
  return fill<never, OnDay>(form, () => ({}));
}
