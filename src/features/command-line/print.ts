import type { CliData } from 'obsidian';
import type { Host } from '../../app/host';
import type { AddedTold } from '../../app/offers';
import { vaultRead } from '../../app/vault-read';
import { type FlagProblem, type PrintFormat, readFlags } from '../../core/command-line/read-flags';
import {
  type ContactField,
  contactFields,
  isPriority,
  type ToldContact,
} from '../../core/contact/contact-fields';
import { harmlessText } from '../../core/contact/harmless-text';
import { personKey } from '../../core/contact/person-keys';
import { everyone } from '../../core/contact/person-search';
import { onOneLine } from '../../core/contact/plain-value';
import { shownTyped } from '../../core/contact/shown-text';
import { readStatus, type Status, statuses } from '../../core/contact/status';
import { askedCompany, companyNames } from '../../core/follow-up/asked-company';
import { mostOf, seenText, toldText } from '../../core/contact/told-text';
import { sayAction } from '../../core/follow-up/say-what';
import { readPageAddress } from '../../core/link/page-address';
import { readMailAddress } from '../../core/message/mail-link';
import { dayOfItem } from '../../core/people/day-of-item';
import { findPeople } from '../../core/people/find-people';
import { listPeople, type People } from '../../core/people/people';
import type { PersonRow } from '../../core/people/person-row';
import { plainPerson } from '../../core/people/plain-person';
import { dayOf } from '../../core/time/civil';
import { logFailure } from '../../vault/log-failure';
import { texts } from '../../vault/texts';

/** A call of one of the commands. */
export interface Call {
  readonly host: Host;
  /** What was given with it. */
  readonly call: CliData;
  /** What the app's help tells that may be given. */
  readonly flags: readonly string[];
  /** Whether the plugin was switched off, after which nothing may be done. */
  readonly isOver: () => boolean;
}

/** Something that cannot be done, as it is printed. */
interface Failed {
  readonly code:
    FlagProblem['code'] | 'bad-value' | 'unknown-status' | 'not-added' | 'switched-off' | 'failed';
  readonly message: string;
}

/** What is printed in either format; or what went wrong. */
type Printed =
  | { readonly ok: true; readonly plain: unknown; readonly lines: readonly string[] }
  | ({ readonly ok: false } & Failed);

/** What is read of a call that can be understood, by its flags. */
type Said = Readonly<Record<string, string>>;

/** The longest line that is printed of one person. */
const MOST_SIGNS = 1000;

/** Prints the follow-ups in the order of the list: a line each, or as the public api gives them. */
export async function printDue(call: Call): Promise<string> {
  return answer(call, async ({ index, api }) => {
    await index.promisesKnown();
    const followUps = api.followUps();
    const { line, buckets, nothing } = texts.commandLine;
    const lines = followUps.map((followUp) => {
      const { bucket, name, why } = followUp;
      return line(buckets[bucket], name, sayAction(followUp, texts), why);
    });
    return { ok: true, plain: followUps, lines: lines.length === 0 ? [nothing] : lines };
  });
}

/** Prints everyone with a status whom the call looks for, in the order of their names. */
export async function printPeople(call: Call): Promise<string> {
  return answer(call, async ({ index, feed }, said) => {
    await index.promisesKnown();
    const wanted: Status[] = [];
    for (const each of (said['status'] ?? '').split(',').filter((part) => part.trim() !== '')) {
      const status = readStatus(each);
      if (status === null) return unknownStatus(each);
      wanted.push(status);
    }
    const { contacts, followUps, now } = feed.overview();
    const people = listPeople(contacts, followUps, dayOf(now), texts.speech.compare);
    const isOf = (values: readonly (string | undefined)[], asked = ''): boolean =>
      asked === '' || values.some((value = '') => personKey(value) === personKey(asked));
    // A link that leads to no note is at nobody's company.
    const company = said['company'] ?? '';
    const asked = askedCompany(company) || company;
    const found = findPeople(people.rows, { ...everyone, text: said['search'] ?? '' }).filter(
      ({ status, contact, field }) =>
        (wanted.length === 0 || wanted.includes(status)) &&
        isOf(companyNames(contact), asked) &&
        isOf([field], said['field'] && shownTyped(said['field'])),
    );
    const { nobody, nobodyFits } = texts.commandLine.people;
    const none = people.rows.length === 0 ? nobody : nobodyFits;
    return {
      ok: true,
      plain: found.map((row) => plainPerson(row, people)),
      lines: found.length === 0 ? [none] : found.map((row) => lineOf(row, people)),
    };
  });
}

function unknownStatus(said: string): Printed {
  const { unknownStatus: say } = texts.commandLine.people;
  return { ok: false, code: 'unknown-status', message: say(shown(said), statuses) };
}

function lineOf(row: PersonRow, people: People): string {
  const { name, status, company, role } = row;
  const { line, next } = texts.commandLine.people;
  const job = [role, company].flatMap((each) => each ?? []);
  const item = people.nextOf(row.key);
  const day = item === null ? null : dayOfItem(item);
  const said = item === null ? null : next(sayAction(item, texts), day ?? '');
  return line(name, texts.statuses[status], job, said);
}

/** Adds somebody as the dialog would, and prints what came of it. */
export async function printAdded(call: Call): Promise<string> {
  return answer(call, async ({ adding }, said) => {
    const { noName, notOneLine, noPriority, noEmail, noProfile } = texts.commandLine.add;
    const bad = (message: string): Printed => ({ ok: false, code: 'bad-value', message });
    const given = contactFields.filter((field) => (said[field] ?? '') !== '');
    if (!given.includes('name')) return bad(noName);
    const broken = given.find((field) => /[\r\n\u2028\u2029]/.test(said[field] ?? ''));
    if (broken !== undefined) return bad(notOneLine(broken));
    if (!isPriority(said['priority'] ?? '')) return bad(noPriority);
    const told: ToldContact = Object.fromEntries(
      given.map((field) => [field, readTold(field, said[field] ?? '')] as const),
    );
    const unread = given.find((field) => told[field] === '');
    if (unread === 'email') return bad(noEmail(unread));
    if (unread === 'linkedin') return bad(noProfile(unread));
    return printedOf(await adding.addTold(told));
  });
}

/** What is told in a field, as a link would tell it; empty for an address that is none. */
function readTold(field: ContactField, typed: string): string {
  const seen = seenText(typed, mostOf(field));
  if (field === 'email') return readMailAddress(seen) ?? '';
  if (field !== 'linkedin') return toldText(typed, mostOf(field));
  const page = readPageAddress(seen);
  return page?.about === 'profile' ? harmlessText(page.link) : '';
}

function printedOf(added: AddedTold): Printed {
  if (added.result === 'not-added') return { ok: false, code: 'not-added', message: added.why };
  const { result, name, path } = added;
  const { added: made, putOnList, isThere } = texts.commandLine.add;
  const say = { added: made, 'put-on-list': putOnList, 'already-there': isThere }[result];
  return { ok: true, plain: added, lines: [say(name, path)] };
}

/**
 * Prints what a command gives, once the vault is read. A command line that the app runs knows no failure but
 * what is printed: nothing is thrown, and what went wrong is told in the format that was asked for.
 */
async function answer(
  { host, call, flags, isOver }: Call,
  give: (host: Host, said: Said) => Promise<Printed>,
): Promise<string> {
  const read = readFlags(call, flags);
  const { format, values, problem } = read;
  if (problem !== null) {
    return print(format, { ok: false, code: problem.code, message: sayProblem(problem, flags) });
  }
  try {
    if (!isOver()) await vaultRead(host);
    if (isOver()) {
      const message = texts.commandLine.switchedOff;
      return print(format, { ok: false, code: 'switched-off', message });
    }
    return print(format, await give(host, values));
  } catch (error) {
    logFailure(texts.commandLine.failed, error);
    return print(format, { ok: false, code: 'failed', message: texts.commandLine.failed });
  }
}

function print(format: PrintFormat, printed: Printed): string {
  if (!printed.ok) {
    const { code, message } = printed;
    return format === 'json'
      ? asJson({ error: { code, message } })
      : asLine(texts.commandLine.error(message));
  }
  return format === 'json' ? asJson(printed.plain) : printed.lines.map(asLine).join('\n');
}

/** What a note says is no order to the terminal, and turns no line round. */
function asLine(line: string): string {
  return onOneLine(line.replace(turning, ''), MOST_SIGNS);
}

/** What turns the order of signs round. */
const turning = /\p{Bidi_Control}/gu;

function asJson(plain: unknown): string {
  const inPlainSigns = (sign: string): string =>
    `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(plain, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu,
    inPlainSigns,
  );
}

function sayProblem(problem: FlagProblem, flags: readonly string[]): string {
  const { unknownFormat, unknownFlags } = texts.commandLine;
  return problem.code === 'unknown-format'
    ? unknownFormat(shown(problem.format))
    : unknownFlags(problem.names.slice(0, 5).map(shown), flags);
}

/** What was typed, as a sentence can hold it. */
function shown(typed: string): string {
  return onOneLine(typed, 40);
}
