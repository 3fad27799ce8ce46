import type { Contact } from '../contact/contact';
import { singleValue } from '../contact/read-value';
import { sayShort } from '../contact/say-value';
import { sayTheirClock } from '../contact/their-clock';
import type { RuleContext } from '../follow-up/rule-context';
import { momentOf } from '../form/checks';
import type { FormField } from '../form/form';
import { valueThere } from '../note/properties/name-there';
import { nameInVault } from '../settings';
import type { Lookup } from './question';

/**
 * The field for the time of an interview, beside one for its `day`. It says what the contact's clock
 * shows then where that is another, and where what stands for their time zone is none.
 *
 * @param hint what else it says.
 */
export async function timeField(
  contact: Contact,
  hint: string,
  context: RuleContext,
  lookup: Lookup,
): Promise<FormField<'day' | 'time'>> {
  const { texts } = context;
  const unread = await unreadZone(contact, context, lookup);
  return {
    key: 'time',
    label: texts.forms.time,
    hint: unread === null ? hint : texts.speech.sentences([hint, unread]),
    kind: 'time',
    tells: ({ day, time }) => {
      const at = momentOf(day, time);
      return at === null ? null : sayTheirClock(at, contact, context);
    },
  };
}

/** That what stands for a contact's time zone is none; null where it is one, or nothing is there. */
async function unreadZone(
  contact: Contact,
  { settings, texts }: RuleContext,
  { properties }: Lookup,
): Promise<string | null> {
  if (contact['time-zone'] !== undefined) return null;
  const name = nameInVault('time-zone', settings);
  const told = valueThere(await properties(), name);
  if (singleValue(told) === undefined) return null;
  return texts.messages.noTimeZone(name, sayShort(told));
}
