import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandContextAt } from '../../src/core/contact-command/contact-command-record';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
  contactCommandIds,
  isForCandidates,
  isInPalette,
} from '../../src/core/contact-command/contact-commands';
import type { Contact } from '../../src/core/contact/contact';
import {
  propertiesOfOneInterview,
  type PropertyName,
  propertyNames,
  skippableActions,
} from '../../src/core/contact/properties';
import { closedStatuses, type Status, statuses } from '../../src/core/contact/status';
import { defaultSettings } from '../../src/core/settings';
import { canDraft, messageDrafts } from '../../src/features/messages/draftable-messages';
import { en } from '../../src/core/texts/en';
import { at, day } from '../builders/clock';
import { readFrom } from '../builders/contact';
import { noteFormat } from '../builders/yaml';
import { cellsOf } from './derived-table';

const page = await readFile(path.join(import.meta.dirname, '../../docs/commands.md'), 'utf8');

const ofOneInterview = propertiesOfOneInterview();

const today = day('2026-11-22');
const interview = at('2026-11-20T10:00');
const context = commandContextAt(at('2026-11-22T10:00'), defaultSettings, noteFormat);

/** What commands are told that need or take an answer, so that they set all that they can set. */
const answers: { readonly [Id in ContactCommandId]?: readonly ContactCommandAnswers[Id][] } = {
  'schedule-interview': [
    { interview, minutes: 20, medium: 'video', place: 'Café' },
    { interview, earlierThankYou: 'thanked' },
  ],
  'mark-reflected': [{ fit: 4, takeaway: 'Ship small' }],
  'skip-follow-up': skippableActions.map((action) => ({ action })),
  'set-follow-up': [{ followUp: today, nextStep: 'Call' }],
  'snooze-contact': [{ until: today }],
  'set-priority': [{ priority: 1 }],
  'add-promise': [{ text: 'Call', by: null, theirs: false }],
  'keep-promise': [{ promise: { text: 'Call', day: null, nth: 0 } }],
  'keep-their-promise': [{ promise: { text: 'Slides', day: null, nth: 0 } }],
  'drop-promise': [{ promise: { text: 'Call', day: null, nth: 0 } }],
  'mark-promise-reminded': [{ promise: { text: 'Slides', day: null, nth: 0 } }],
  'mark-result-told': [{ promise: { text: 'Call', day: null, nth: 0 } }],
  'set-status': statuses.map((status) => ({ status })),
};

/** What is in the notes of a few contacts besides the status. */
const notes = [
  {},
  { interview: '2026-11-20 10:00', 'referred-by': '[[Grace]]', 'follow-up': '2026-11-22' },
  { interview: '2026-11-20 10:00', thanked: '2026-11-21', reflected: '2026-11-21' },
  { interview: '2026-11-20 10:00', thanked: '2026-11-21' },
  { interview: '2026-11-20 10:00', reflected: '2026-11-21' },
  { interview: '2026-12-01 10:00', contacted: '2026-11-02', nudges: 1 },
];

/** Contacts that are read as having a status: who is thanked and reflected on is in touch by now. */
function contactsOf(status: Status): readonly Contact[] {
  const contacts = notes.map((note) => readFrom({ status, ...note }).contact);
  return contacts.filter((contact) => contact.status === status);
}

/** What a command sets, drops or leaves, for every contact it makes sense for. */
function planned(id: ContactCommandId): readonly (readonly [PropertyName, unknown])[] {
  const command = commandOf(id);
  const told: readonly ContactCommandAnswers[ContactCommandId][] = answers[id] ?? [{}];
  const contacts = statuses.flatMap(contactsOf).filter((contact) => {
    return isForCandidates(id) || command.makesSense(contact, context);
  });
  return contacts.flatMap((contact) =>
    told.flatMap((answer) => {
      const { set } = command.plan(contact, answer, context);
      return propertyNames.flatMap((name) => {
        return set[name] === undefined ? [] : [[name, set[name]] as const];
      });
    }),
  );
}

/** What stands between back-ticks. */
function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The properties named between back-ticks, alone or with a value. */
function propertiesIn(text: string): readonly PropertyName[] {
  const named = codesIn(text).map((code) => code.replace(/: .*$/, ''));
  return propertyNames.filter((name) => named.includes(name));
}

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map(cellsOf)
  .map(([id = '', , does = '', offered = '']) => ({ id: id.replaceAll('`', ''), does, offered }));

/** The points under the tables, and the sentences elsewhere, that name a command; by its words where the palette has none. */
function toldOf(id: ContactCommandId): string {
  const parts = page.split(/\n\n|\n(?=- )/).filter((part) => !part.startsWith('|'));
  const name = isInPalette(id) ? `\`${id}\`` : `“${en.contactCommands[id].name}”`;
  return parts.filter((part) => part.replace(/\s+/g, ' ').includes(name)).join('\n');
}

describe('docs/commands.md', () => {
  it.each(contactCommandIds)('tells of %s what it sets and drops, and nothing else', (id) => {
    const row = rows.find((each) => each.id === id);
    const does = row?.does ?? '';
    const sets = planned(id);
    const names = new Set(sets.map(([name]) => name));
    expect([...names]).toEqual(expect.arrayContaining([...propertiesIn(does)]));
    const values = codesIn(does).flatMap((code) => /^status: (.+)$/.exec(code)?.[1] ?? []);
    const set = sets.filter(([name]) => name === 'status').map(([, value]) => value);
    expect(set).toEqual(expect.arrayContaining(values));
    // What a new interview drops is told once, of all that begin one.
    const dropsAll = ofOneInterview.every((name) => names.has(name));
    const told = [...propertiesIn(does + toldOf(id)), ...(dropsAll ? ofOneInterview : [])];
    // Which day a status needs is asked where it is set.
    const untold = [...names].filter((name) => !told.includes(name));
    expect(untold).toEqual(id === 'set-status' ? ['status'] : []);
  });

  it('tells what a new interview drops', () => {
    const [, section = ''] = page.split('## A new interview\n');
    const [sentence = ''] = section.split('. ');
    expect([...propertiesIn(sentence)].sort()).toEqual([...ofOneInterview].sort());
  });

  it('tells whom a command is offered for, where that is statuses alone', () => {
    const plain = rows.flatMap((row) => {
      const makesSense = makesSenseOf(row.id);
      const told = statusesIn(row.offered);
      return makesSense === null || told === null ? [] : [{ ...row, makesSense, told }];
    });
    expect(plain.length).toBeGreaterThan(15);
    for (const { id, makesSense, told } of plain) {
      const offered = statuses.filter((status) => contactsOf(status).some(makesSense));
      expect(offered, id).toEqual(told);
      for (const status of told) expect(contactsOf(status).every(makesSense), id).toBe(true);
    }
  });
});

/** Whom a command is offered for; null where it is not about one contact. */
function makesSenseOf(id: string): ((contact: Contact) => boolean) | null {
  const command = contactCommandIds.find((each) => each === id);
  if (command !== undefined) return (contact) => commandOf(command).makesSense(contact, context);
  const draft = messageDrafts.find((each) => each.id === id);
  return draft === undefined ? null : (contact) => canDraft(draft, contact, context);
}

/** The statuses that a cell names, or that a word of the page stands for; null where it says more. */
function statusesIn(cell: string): readonly Status[] | null {
  const named = statuses.filter((status) => codesIn(cell).includes(status));
  const isClosed = (status: Status): boolean => closedStatuses.has(status);
  switch (cell.replace(/`[^`]+`/g, '#')) {
    case '#':
    case '#, #':
      return named;
    case 'anyone':
      return statuses;
    case 'anyone but #':
      return statuses.filter((status) => !named.includes(status));
    case 'not yet # or further':
      return statuses.filter((status) => {
        return !['replied', 'scheduled', 'interviewed', 'in-touch'].includes(status);
      });
    case 'open':
      return statuses.filter((status) => !isClosed(status));
    case 'the closed':
      return statuses.filter(isClosed);
    default:
      return null;
  }
}
