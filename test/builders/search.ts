import type { Contact } from '../../src/core/contact/contact';
import { readContact } from '../../src/core/contact/read-contact';
import type { FollowUp } from '../../src/core/follow-up/follow-up';
import { type FollowUpList, listFollowUps } from '../../src/core/follow-up/list-follow-ups';
import { snapshotAt } from '../../src/core/follow-up/incremental/snapshot';
import type {
  ContactCommandAnswers,
  ContactCommandId,
} from '../../src/core/contact-command/contact-commands';
import { planContactCommand } from '../../src/core/contact-command/plan-contact-command';
import { defaultSettings, type Settings } from '../../src/core/settings';
import {
  addDays,
  addMinutes,
  type DateTime,
  dayOf,
  endOf,
  startOf,
} from '../../src/core/time/civil';
import { type Chance, chanceFrom } from './chance';
import { aNote } from './contact';
import { changed, type FrontMatter } from './records';
import { en } from '../../src/core/texts/en';
import { noteFormat } from './yaml';
import { commandContextAt } from '../../src/core/contact-command/contact-command-record';

/** What is true of a person in the simulated search, whatever their note says. */
export interface Person {
  readonly name: string;
  note: FrontMatter;
  /** When they will answer; null where they will not, or not yet known. */
  answersAt: DateTime | null;
  asked: boolean;
  answered: boolean;
  closed: boolean;
  /** When the talk booked with them ends, and whether its day alone is in the note. */
  talk: { readonly endsAt: DateTime; readonly dateOnly: boolean } | null;
  prepared: boolean;
  thanked: boolean;
  reflected: boolean;
}

/** What a simulated search needs to know. */
export interface SearchOptions {
  readonly seed: number;
  readonly people: number;
  /** How often someone asked answers, 0 to 1. */
  readonly answering: number;
  readonly settings?: Settings;
}

/** A job search as it goes: people with their notes, a user, and the world answering. */
export class Search {
  readonly chance: Chance;
  readonly settings: Settings;
  readonly people: readonly Person[];
  private readonly byName: ReadonlyMap<string, Person>;
  now: DateTime = '2026-09-01T08:00' as DateTime;

  constructor(private readonly options: SearchOptions) {
    this.chance = chanceFrom(options.seed);
    this.settings = options.settings ?? defaultSettings;
    this.people = Array.from({ length: options.people }, (_, index) => this.personNamed(index));
    this.byName = new Map(this.people.map((person) => [person.name, person]));
  }

  private personNamed(index: number): Person {
    const note: Record<string, unknown> = {
      status: this.chance.oneOf(['identified', 'Identified', ' identified']),
      company: this.chance.oneOf([`Company ${index % 20}`, `[[Companies/Company ${index % 20}]]`]),
    };
    if (this.chance.happens(0.3)) note['priority'] = this.chance.between(1, 3);
    if (this.chance.happens(0.2)) note['referred-by'] = '[[Grace]]';
    const done = { prepared: false, thanked: false, reflected: false };
    const name = `Person ${String(index).padStart(2, '0')}`;
    const open = { asked: false, answered: false, closed: false };
    return { name, note, answersAt: null, talk: null, ...open, ...done };
  }

  /** The list as the user sees it on opening the app. */
  list(): FollowUpList {
    return listFollowUps(
      this.people.map((person) => this.contactOf(person)),
      this.settings,
      this.now,
      en,
    );
  }

  /** What is read of a person's note; throws where a note has vanished. */
  contactOf({ name, note }: Person): Contact {
    const read = readContact(aNote(note, name), this.settings, en);
    if (read === null) throw new Error(`${name} has vanished`);
    return read.contact;
  }

  /** Does what one press offers to do about the problems in the notes. */
  fixes(): void {
    for (const person of this.people) {
      const read = readContact(aNote(person.note, person.name), this.settings, en);
      const problems =
        read === null ? [] : snapshotAt([read], this.settings, this.now, en, null).problems;
      if (problems.some(({ quickFix }) => quickFix === 'mark-as-answered')) {
        this.does(person, 'mark-replied', {});
      }
    }
  }

  /** Whom an item is about. */
  personOf({ name }: FollowUp): Person {
    const person = this.byName.get(name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person;
  }

  /** What happens while the app is closed: answers come in, and notes change under it. */
  worldUntil(later: DateTime): void {
    this.now = later;
    for (const person of this.people) {
      if (person.answersAt !== null && person.answersAt <= later && !person.closed) {
        person.answersAt = null;
        this.answerOf(person);
      }
    }
    if (this.chance.happens(0.3)) this.editByHand(this.chance.oneOf(this.people));
    if (this.chance.happens(0.05))
      this.people.slice(0, 20).forEach((each) => {
        this.sync(each);
      });
  }

  /** An answer, noted on another device, half noted by hand, or left for the user to note. */
  private answerOf(person: Person): void {
    person.answered = true;
    if (this.chance.happens(0.15)) {
      this.does(person, 'mark-declined', {});
      person.closed = true;
    } else if (this.chance.happens(0.3)) {
      person.note = { ...person.note, replied: dayOf(this.now) };
    } else this.does(person, 'mark-replied', {});
  }

  /** An edit that people make by hand and that must not lose anything. */
  private editByHand(person: Person): void {
    const days = this.chance.between(1, 6);
    const until = addDays(dayOf(this.now), days);
    const edits: FrontMatter[] = [
      { 'snoozed-until': until },
      { 'snoozed-until': `[[Daily/${until}]]` },
      { priority: '1' },
      { tags: ['contact'], 'why-them': 'Their talk' },
      { nickname: { odd: [1, 2] }, aliases: ['x', 'y'] },
      { phone: ['one', 'two'], email: 7 },
      { 'follow-up': until, 'next-step': 'see them' },
    ];
    person.note = { ...person.note, ...this.chance.oneOf(edits) };
  }

  /** Another device writes the same note in another order and spelling. */
  private sync(person: Person): void {
    const entries = Object.entries(person.note).reverse();
    const spelled = entries.map(([key, value]): [string, unknown] =>
      key === 'status' && typeof value === 'string' ? [key, value.toUpperCase()] : [key, value],
    );
    person.note = Object.fromEntries(spelled);
  }

  /** Does a command on a person's note. */
  does<Id extends ContactCommandId>(
    person: Person,
    id: Id,
    answer: ContactCommandAnswers[Id],
  ): void {
    const contact = this.contactOf(person);
    person.note = changed(
      person.note,
      planContactCommand(
        id,
        contact,
        answer,
        commandContextAt(this.now, this.settings, noteFormat),
      ),
    );
  }

  /** The user answers one item of the list; false where there is nothing to do about it now. */
  answers(item: FollowUp): boolean {
    const person = this.personOf(item);
    switch (item.action) {
      case 'reach-out':
        this.approach(person);
        return true;
      case 'nudge':
        this.does(person, 'mark-nudged', { channel: 'Email' });
        return true;
      case 'give-up':
        this.does(person, 'mark-no-reply', {});
        person.closed = true;
        person.answersAt = null;
        return true;
      case 'schedule':
        this.arrange(person);
        return true;
      case 'prepare':
        this.does(person, 'mark-prepared', {});
        person.prepared = true;
        return true;
      case 'interview':
        if (item.bucket !== 'overdue') return false;
        this.does(person, 'mark-interviewed', {});
        return true;
      case 'thank':
        this.does(person, 'mark-thanked', {});
        person.thanked = true;
        return true;
      case 'reflect':
        this.does(person, 'mark-reflected', { fit: this.chance.between(1, 5) });
        person.reflected = true;
        return true;
      case 'report-back':
        this.does(person, 'mark-reported-back', {});
        return true;
      case 'check-in':
        this.does(person, 'log-check-in', {});
        return true;
      case 'follow-up':
        this.does(person, 'finish-follow-up', {});
        return true;
      case 'promise':
        if (item.promise === null) return false;
        this.does(person, item.promise.theirs ? 'keep-their-promise' : 'keep-promise', {
          promise: item.promise,
        });
        return true;
    }
  }

  /** Asks somebody, or first whoever can introduce the user; at times nothing comes of that. */
  private approach(person: Person): void {
    const contact = this.contactOf(person);
    const { 'referred-by': referrer, 'introduction-asked': asked } = contact;
    // A day chosen for it comes first, whatever becomes of an introduction.
    if (referrer === undefined || contact['follow-up'] !== undefined) this.ask(person);
    else if (asked === undefined && this.chance.happens(0.4)) {
      this.does(person, 'mark-introduction-asked', { channel: 'Email' });
    } else if (asked !== undefined && this.chance.happens(0.3)) {
      this.does(person, 'mark-no-introduction', {});
    } else this.ask(person);
  }

  private ask(person: Person): void {
    this.does(person, 'mark-contacted', { channel: 'LinkedIn' });
    person.asked = true;
    if (this.chance.happens(this.options.answering)) {
      person.answersAt = addMinutes(this.now, this.chance.between(60, 12 * 1440));
    }
  }

  /** Offers times, or agrees on one: at any hour, near midnight too, or on a day alone. */
  private arrange(person: Person): void {
    if (this.chance.happens(0.3)) {
      this.does(person, 'mark-offered', {});
      return;
    }
    const day = addDays(dayOf(this.now), this.chance.between(1, 7));
    const dateOnly = this.chance.happens(0.2);
    const start = addMinutes(startOf(day), this.chance.oneOf([540, 600, 845, 1020, 1410, 1425]));
    const minutes = this.chance.oneOf([20, 30, 45]);
    const endsAt = dateOnly ? endOf(day) : addMinutes(start, minutes);
    this.does(person, 'schedule-interview', { interview: dateOnly ? day : start, minutes });
    person.talk = { endsAt, dateOnly };
  }
}
