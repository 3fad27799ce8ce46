import type { KnownPerson } from './known-person';
import { personKey, plainNameKey } from './person-keys';
import type { Keys, Marked } from './person-marks';

/** Somebody who was met, by a note or in a list. */
export interface Entry<Known> {
  readonly known: Known | null;
  readonly first: number;
  readonly marks: Marked;
  /** What they are called, as by {@link plainNameKey}. */
  readonly plain: string;
}

/** People by what identifies them, and by what they are called: the likeliest first. */
export interface Tables<Known> {
  readonly paths: Map<string, Entry<Known>>;
  readonly profiles: Map<string, Entry<Known>>;
  readonly mails: Map<string, Entry<Known>>;
  readonly names: Map<string, Entry<Known>[]>;
  readonly aliases: Map<string, Entry<Known>[]>;
  readonly plainNames: Map<string, Entry<Known>[]>;
  /** By name and company both. */
  readonly atCompany: Map<string, Entry<Known>[]>;
  /** A few of those with a note that can be read, by name, also without what tells them apart. */
  readonly namesakes: Map<string, Entry<Known>[]>;
}

/** More people of one name are not told by name. */
export const MOST_NAMESAKES = 8;

/** Tables without anybody. */
export function newTables<Known>(): Tables<Known> {
  return {
    ...{ paths: new Map(), profiles: new Map(), mails: new Map() },
    ...{ names: new Map(), aliases: new Map(), plainNames: new Map() },
    ...{ atCompany: new Map(), namesakes: new Map() },
  };
}

/** Has somebody found by what they are compared by. */
export function enter<Known>(tables: Tables<Known>, keys: Keys, entry: Entry<Known>): void {
  for (const key of keys.profiles) addOnce(tables.profiles, key, entry);
  for (const key of keys.mails) addOnce(tables.mails, key, entry);
  addTo(tables.names, keys.name, entry);
  addTo(tables.plainNames, keys.plain, entry);
  addTo(tables.atCompany, companyKeyOf(keys), entry);
}

/** Has somebody with a note found by all else that it calls them, and by name with where they work. */
export function callAlso<Known extends KnownPerson>(
  tables: Tables<Known>,
  { name, aliases = [], companies = [], bareName, listState }: KnownPerson,
  entry: Entry<Known>,
): void {
  for (const alias of aliases) {
    addTo(tables.aliases, personKey(alias), entry);
    addTo(tables.plainNames, plainNameKey(alias), entry);
  }
  const own = [name, ...(bareName === undefined ? [] : [bareName])].map(plainNameKey);
  for (const plain of [...own, ...aliases.map(plainNameKey)])
    for (const company of companies)
      addTo(tables.atCompany, companyKeyOf({ plain, company: personKey(company) }), entry);
  if (listState === 'unreadable') return;
  for (const plain of own)
    if ((tables.namesakes.get(plain)?.length ?? 0) < MOST_NAMESAKES)
      addTo(tables.namesakes, plain, entry);
}

/** What a name and a company are compared by together; empty where one of them is not told. */
export function companyKeyOf({ plain, company }: Pick<Keys, 'plain' | 'company'>): string {
  return plain === '' || company === '' ? '' : `${plain}\n${company}`;
}

/** Puts a value into a table, unless another one stands there or the key is empty. */
export function addOnce<Value>(table: Map<string, Value>, key: string, value: Value): void {
  if (key !== '' && !table.has(key)) table.set(key, value);
}

function addTo<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  if (key === '') return;
  const list = table.get(key);
  if (list === undefined) table.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
