import { emailKeys, linkedinKeys, personKey, plainNameKey } from './person-keys';
import { shownTyped } from './shown-text';

/** What tells people apart when they come on the list. */
export interface PersonMarks {
  readonly name: string;
  /** Where they work, which tells people of one name apart where their notes name it. */
  readonly company?: string | undefined;
  /** What else they may be called, as by the target of a link. */
  readonly alsoCalled?: string | undefined;
  /** Their addresses, each of them where there are several. */
  readonly email?: string | undefined;
  readonly linkedin?: string | undefined;
  /** The path of their note where that is certain, as by a link to it. */
  readonly path?: string | undefined;
}

/** What is known of somebody that another of the same name may contradict. */
export interface Marked {
  readonly hasMail: boolean;
  readonly hasProfile: boolean;
  readonly hasCompany: boolean;
}

/** What somebody is compared by. */
export interface Keys extends Marked {
  readonly profiles: readonly string[];
  readonly mails: readonly string[];
  readonly name: string;
  readonly plain: string;
  readonly company: string;
  /** The name of a note that tells its person from others by their company. */
  readonly withCompany: string;
}

/** What a person is compared by; empty for what is not told of them. */
export function keysOf({ name, company = '', email = '', linkedin = '' }: PersonMarks): Keys {
  const mails = emailKeys(email);
  const profiles = linkedinKeys(linkedin);
  const works = company === '' ? '' : personKey(shownTyped(company));
  const isBoth = name.trim() !== '' && works !== '';
  return {
    mails,
    profiles,
    hasMail: mails.length > 0,
    hasProfile: profiles.length > 0,
    company: works,
    hasCompany: works !== '',
    name: personKey(name),
    plain: plainNameKey(name),
    withCompany: isBoth ? personKey(`${name} (${works})`) : '',
  };
}

/** What a name alone is compared by. */
export function calledKeys(name: string): Pick<Keys, 'name' | 'plain' | 'withCompany'> {
  return { name: personKey(name), plain: plainNameKey(name), withCompany: '' };
}
