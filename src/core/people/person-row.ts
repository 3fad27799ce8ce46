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
  private text: string | undefined;

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

  /** What a search looks in; found when somebody first searches. */
  get searched(): string {
    return (this.text ??= searchedText(this.contact));
  }
}

/** The row of a contact; null where the status is none that is understood. */
export function personRow(contact: Contact): PersonRow | null {
  const { status } = contact;
  return status === null ? null : new PersonRow({ contact, status });
}
