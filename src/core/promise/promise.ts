import { type Day, readDay } from '../time/civil';

/** Something that was promised and is open, as the contact's note tells it. */
export interface ContactPromise {
  /** The line without its marks, tags and block id; never empty. */
  readonly text: string;
  /** By when; null where no day is told, or none that exists. */
  readonly day: Day | null;
  /** Whether it is theirs, which the user waits for, and not the user's own. */
  readonly theirs: boolean;
  /** Which it is of the open ones of the note with this text and day, from 0. */
  readonly nth: number;
  /** Set for one that comes again: what repeats it has to tick it. */
  readonly repeats?: true;
}

/** What tells a promise from all others of its note. */
export type PromiseKey = Pick<ContactPromise, 'text' | 'day' | 'nth'>;

/** Whether two keys are of the same promise of one note. */
export function isSamePromise(one: PromiseKey, other: PromiseKey): boolean {
  return one.text === other.text && one.day === other.day && one.nth === other.nth;
}

/** A key as one text, which no other promise of the note has. */
export function promiseId({ text, day, nth }: PromiseKey): string {
  return `${text}\n${day ?? ''}\n${nth}`;
}

/** The key that {@link promiseId} made a text of; null for any other text. */
export function promiseFromId(id: string): PromiseKey | null {
  const [text = '', day = '', nth = '', ...more] = id.split('\n');
  if (text === '' || !/^\d{1,9}$/.test(nth) || more.length > 0) return null;
  const read = readDay(day);
  return day !== '' && read === null ? null : { text, day: read, nth: Number(nth) };
}

/** A promise as plain, frozen data, as other tools get it. */
export function plainPromise({
  text,
  day,
  theirs,
  nth,
}: ContactPromise): Omit<ContactPromise, 'repeats'> {
  return Object.freeze({ text, day, theirs, nth });
}

/** The open promises of a contact in the order of the list: by text, then as they stand in the note. */
export function inListOrder(promises: readonly ContactPromise[]): readonly ContactPromise[] {
  return promises.length < 2
    ? promises
    : [...promises].sort((one, other) =>
        one.text < other.text ? -1 : Number(one.text > other.text),
      );
}
