import type { Contact } from '../contact/contact';
import { searchedText } from '../contact/searched-text';
import { shownText } from '../contact/shown-text';
import type { Status } from '../contact/status';
import { lastTouch } from '../follow-up/rule-context';
import { type Day, dayOf } from '../time/civil';

/** A contact whose status is understood. */
interface StandingContact {
  readonly contact: Contact;
  readonly status: Status;
}

/**
 * One person in the list of everyone: what their note tells of them, each fact when it is read, since
 * of ten thousand only the few on the screen are.
 */
export class PersonRow {
  /** The note's path, by which the person is known. */
  readonly key: string;
  readonly name: string;
  readonly contact: Contact;
  readonly status: Status;

  constructor({ contact, status }: StandingContact) {
    this.contact = contact;
    this.status = status;
    this.key = contact.path;
    this.name = contact.name;
  }

  get company(): string | undefined {
    return shownText(this.contact, 'company');
  }

  get role(): string | undefined {
    return shownText(this.contact, 'role');
  }

  get field(): string | undefined {
    return shownText(this.contact, 'field');
  }

  get fit(): number | undefined {
    return this.contact.fit;
  }

  /** The latest day on which there was contact, up to today; null where none is known. */
  lastTouch(today: Day): Day | null {
    const { interview, ...rest } = this.contact;
    const isAhead = interview !== undefined && dayOf(interview) > today;
    return lastTouch(isAhead ? rest : this.contact);
  }

  /** What a search looks in. */
  get searched(): string {
    return searchedText(this.contact);
  }
}

const rows = new WeakMap<Contact, PersonRow>();

/**
 * The row of a contact: the same one as long as their note does not change, so that what is drawn of
 * it can be kept. Null where the status is none that is understood.
 */
export function personRow(contact: Contact): PersonRow | null {
  const { status } = contact;
  if (status === null) return null;
  let row = rows.get(contact);
  if (row === undefined) rows.set(contact, (row = new PersonRow({ contact, status })));
  return row;
}
