import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
} from '../../src/core/contact-command/contact-commands';
import type { Asked } from '../../src/core/contact-command/question';
import type { Contact } from '../../src/core/contact/contact';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import type { FormField } from '../../src/core/form/form';
import type { ContactPromise } from '../../src/core/promise/promise';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { at } from './clock';
import { en } from '../../src/core/texts/en';

/** What a command's question may look at besides the contact. */
interface Around {
  /** A Sunday morning where nothing is said. */
  readonly now?: string;
  readonly settings?: Settings;
  readonly contacts?: readonly Contact[];
  /** What the contact's note says. */
  readonly text?: string;
  /** What stands in its front matter. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The user's time zone. */
  readonly ownZone?: string | null;
  /** The promise that the command is called for. */
  readonly promise?: ContactPromise | null;
}

/** What a command asks of a contact; null where no answer can be given. Throws where it never asks. */
export async function ask<Id extends ContactCommandId>(
  id: Id,
  contact: Contact,
  {
    now = '2026-11-22T10:00',
    settings = defaultSettings,
    contacts = [],
    text = '',
    properties = {},
    ownZone = null,
    promise = null,
  }: Around = {},
): Promise<Asked<ContactCommandAnswers[Id]> | null> {
  const { asks } = commandOf(id);
  if (asks === undefined) throw new Error(`${id} asks nothing`);
  return asks(contact, ruleContextAt(at(now), settings, en, ownZone), {
    contacts: () => contacts,
    text: () => Promise.resolve(text),
    properties: () => Promise.resolve(properties),
    promise,
  });
}

/** A question as the form that is drawn for it. */
export interface AskedForm<Answer> {
  /** Its fields in their order, each with its kind: `day: date`. */
  readonly fields: readonly string[];
  /** All that it says: its title, what its fields are called, and its button. */
  readonly words: readonly string[];
  /** The values with which its fields are shown, of those that show one. */
  readonly shown: Readonly<Record<string, string>>;
  /** The field of this key; throws where there is none. */
  readonly field: (key: string) => FormField<string>;
  /** The answer where these are put in and the other fields are left as they are; null for none. */
  readonly answer: (typed?: Readonly<Record<string, string>>) => Answer | null;
  /** The fields whose checks find something wrong then. */
  readonly wrong: (typed?: Readonly<Record<string, string>>) => readonly string[];
  /** What is worth a second thought then, of one field; null for nothing. */
  readonly advice: (key: string, typed: Readonly<Record<string, string>>) => string | null;
  /** What a field tells of these values; null for nothing. */
  readonly told: (key: string, typed: Readonly<Record<string, string>>) => string | null;
  /** Each offer above the fields by its words, with what it puts into them. */
  readonly offers: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[];
  /** What is said above the offers; undefined for nothing. */
  readonly intro: string | undefined;
  /** Whether an offer is taken by one press. */
  readonly takesOffer: boolean;
  /** What is asked for before it is; undefined for nothing. */
  readonly asksAfterOffer: string | undefined;
}

/** The form that a question is; throws where it is none. */
export function formOf<Answer>(asked: Asked<Answer> | null): AskedForm<Answer> {
  if (asked?.kind !== 'fill') throw new Error(`no form, but ${asked?.kind ?? 'nothing'}`);
  const {
    title,
    intro,
    fields,
    offers = [],
    takesOffer = false,
    asksAfterOffer,
    submit,
  } = asked.form;
  const keys = fields.map(({ key }) => key);
  const field = (key: string): FormField<string> => {
    const found = fields.find((each) => each.key === key);
    if (found === undefined) throw new Error(`no field ${key} among ${keys.join(', ')}`);
    return found;
  };
  const valuesWith = (typed: Readonly<Record<string, string>>): Record<string, string> => {
    for (const key of Object.keys(typed)) field(key);
    const drawn = fields.map(({ key, value = '' }) => [key, value.trim()]);
    return { ...(Object.fromEntries(drawn) as Record<string, string>), ...typed };
  };
  return {
    fields: fields.map(({ key, kind }) => `${key}: ${kind}`),
    words: [title, ...fields.map(({ label }) => label), typeof submit === 'string' ? submit : ''],
    field,
    shown: Object.fromEntries(
      fields.flatMap(({ key, value = '' }) => (value === '' ? [] : [[key, value]])),
    ),
    answer: (typed = {}) => asked.read(valuesWith(typed)),
    wrong: (typed = {}) => {
      const values = valuesWith(typed);
      const isWrong = ({ key, check }: FormField<string>): boolean =>
        (check?.(values[key] ?? '', values) ?? null) !== null;
      return fields.filter(isWrong).map(({ key }) => key);
    },
    advice: (key, typed) => {
      const values = valuesWith(typed);
      const { advise } = field(key);
      return advise === undefined ? null : advise(values[key] ?? '', values);
    },
    told: (key, typed) => field(key).tells?.(valuesWith(typed)) ?? null,
    offers: offers.map(({ label, values }) => [label, values] as const),
    intro,
    takesOffer,
    asksAfterOffer,
  };
}

/** A question's choices, as what each leads to; throws where it has none. */
export function choicesOf<Answer>(asked: Asked<Answer> | null): readonly Asked<Answer>[] {
  if (asked?.kind !== 'pick') throw new Error(`no choices, but ${asked?.kind ?? 'nothing'}`);
  return asked.choices.map(({ then }) => then);
}

/** A question's choices as the answers they are; of those that ask on, `asks`. */
export function answersOf<Answer>(asked: Asked<Answer> | null): readonly (Answer | 'asks')[] {
  return choicesOf(asked).map((then) => (then.kind === 'answered' ? then.answer : 'asks'));
}

/** A question's title and the words of its choices; throws where it has none. */
export function wordsOf<Answer>(asked: Asked<Answer> | null): readonly string[] {
  if (asked?.kind !== 'pick') throw new Error(`no choices, but ${asked?.kind ?? 'nothing'}`);
  return [asked.title, ...asked.choices.map(({ label }) => label)];
}
