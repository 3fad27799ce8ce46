import type { Talk } from '../../../src/core/learning/talks';
import {
  bank,
  type CountedPerson,
  type CountedVault,
  questions,
  sources,
  traits,
} from './counted-vault';

// What docs/looking-back.md says, counted the slow way. Nothing here is shared with what is tested but
// the reading of notes.

const DAY = 24 * 60 * 60 * 1000;

/** The moment that a day or a minute begins at, in milliseconds. */
function momentOf(text: string): number {
  return Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
}

/** What the first entry of a table for a value means and shows. */
function meaningOf(table: typeof traits, value: unknown): { key: string; shown: string } {
  const [, key, shown] = table.find(([told]) => told === value) ?? [];
  if (key === undefined || shown === undefined) throw new Error('no value of the table');
  return { key, shown };
}

/** A talk, and who it was with. */
interface CountedTalk {
  readonly person: CountedPerson;
  readonly talk: Talk;
}

/** Every talk of a vault. */
export function everyTalk({ people }: CountedVault): readonly CountedTalk[] {
  return people.flatMap((person) => person.talks.map((talk) => ({ person, talk })));
}

/** A talk in words that tell it from each other. */
export function nameOf({ contact, day }: Talk): string {
  return `${contact.name} on ${day ?? 'no day'}`;
}

/** The latest first, those without a day last; on one day by name. */
function latestFirst(talks: readonly CountedTalk[]): readonly CountedTalk[] {
  const byName = [...talks].sort((one, other) =>
    one.talk.contact.name < other.talk.contact.name ? -1 : 1,
  );
  const days = [...new Set(byName.map(({ talk }) => talk.day ?? ''))].sort().reverse();
  return days.flatMap((day) => byName.filter(({ talk }) => (talk.day ?? '') === day));
}

type Trait = 'field' | 'company';

const keyOf = ({ person }: CountedTalk, trait: Trait): string =>
  meaningOf(traits, person.front[trait]).key;

/** Which of the questions a heading is. */
function questionOf(part: string, heading: string): (typeof questions)[number] {
  const found = questions.find(
    (each) =>
      each.part === part && each.headings.some((words) => words.replace(/ ★$/, '') === heading),
  );
  if (found === undefined) throw new Error(`no question of the table: ${heading}`);
  return found;
}

/** Fields side by side: the name, the talks and the topics that nobody has answered of each. */
export function countSideBySide(
  vault: CountedVault,
  trait: Trait,
): readonly {
  name: string;
  talks: readonly string[];
  fits: readonly number[];
  unknown: readonly string[];
}[] {
  const all = latestFirst(everyTalk(vault));
  const keys = [...new Set(all.map((talk) => keyOf(talk, trait)))].sort();
  const groups = keys.map((key) => {
    const own = all.filter((talk) => keyOf(talk, trait) === key);
    const told = own.flatMap(({ talk }) =>
      talk.answers.map(({ part, question }) => questionOf(part, question).topic),
    );
    return {
      ...{ key, name: meaningOf(traits, own[0]?.person.front[trait]).shown },
      talks: own.map(({ talk }) => nameOf(talk)),
      fits: [1, 2, 3, 4, 5].flatMap((fit) =>
        own.filter(({ talk }) => talk.fit === fit).map(() => fit),
      ),
      unknown: bank.map(({ topic }) => topic).filter((topic) => !told.includes(topic)),
    };
  });
  const sizes = [...new Set(groups.map(({ talks }) => talks.length))].sort((a, b) => b - a);
  return [
    ...sizes.flatMap((size) =>
      groups.filter(({ key, talks }) => key !== '' && talks.length === size),
    ),
    ...groups.filter(({ key }) => key === ''),
  ].map(({ name, talks, fits, unknown }) => ({ name, talks, fits, unknown }));
}

/** The middle one of numbers in order, of an even number the mean of the two in the middle. */
function middleOf(sorted: readonly number[]): number {
  let rest = sorted;
  while (rest.length > 2) rest = rest.slice(1, -1);
  return ((rest[0] ?? NaN) + (rest.at(-1) ?? NaN)) / 2;
}

/** The facts of the sentence on top. */
export function countHeadline(vault: CountedVault, trait: Trait): object {
  const groups = countSideBySide(vault, trait);
  const talks = everyTalk(vault).length;
  const named = groups.filter(({ name }) => name !== '');
  const rated = talks < 3 ? [] : named.filter(({ fits }) => fits.length >= 2);
  const middles = rated.map(({ fits }) => middleOf(fits));
  const only = (wanted: number): (typeof rated)[number] | null => {
    const found = rated.filter((_group, place) => middles[place] === wanted);
    return rated.length >= 2 && found.length === 1 ? (found[0] ?? null) : null;
  };
  const highest = only(Math.max(...middles));
  const lowest = highest === null ? null : only(Math.min(...middles));
  const [first] = named;
  const topic = first !== undefined && first.talks.length >= 3 ? first.unknown[0] : undefined;
  return {
    ...{ talks, groups: named.map(({ name }) => name) },
    inGroups: named.flatMap((group) => group.talks).length,
    highest: highest === null ? null : { group: highest.name, fits: highest.fits },
    lowest: lowest === null ? null : { group: lowest.name, fits: lowest.fits },
    unknown: topic === undefined ? null : { group: first?.name, topic },
  };
}

/** Every question with the answers to it: how it is shown, how many, and by field who said what. */
export function countAnswers(vault: CountedVault, trait: Trait): readonly CountedQuestion[] {
  const all = latestFirst(everyTalk(vault));
  return questions.flatMap((wanted): CountedQuestion[] => {
    const said = all.flatMap((each) =>
      each.talk.answers
        .filter(({ part, question }) => questionOf(part, question) === wanted)
        .map(({ question, answer }) => ({ ...each, question, answer })),
    );
    const keys = [...new Set(said.map((each) => keyOf(each, trait)))].sort();
    const inOrder = [...keys.filter((key) => key !== ''), ...keys.filter((key) => key === '')];
    const groups = inOrder.map((key) => {
      const own = said.filter((each) => keyOf(each, trait) === key);
      const name = meaningOf(traits, own[0]?.person.front[trait]).shown;
      return { name, said: own.map(({ talk, answer }) => `${nameOf(talk)}: ${answer}`) };
    });
    const [latest] = said;
    if (latest === undefined) return [];
    return [{ part: wanted.part, question: latest.question, count: said.length, groups }];
  });
}

/** A question with the answers to it. */
export interface CountedQuestion {
  readonly part: string;
  readonly question: string;
  readonly count: number;
  readonly groups: readonly { readonly name: string; readonly said: readonly string[] }[];
}

const understood = [
  ...['identified', 'contacted', 'replied', 'scheduled', 'interviewed', 'in-touch'],
  ...['declined', 'no-reply', 'closed'],
];

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function statusOf({ front }: CountedPerson): string {
  return textOf(front['status']).toLowerCase().replace(' ', '-');
}

function has({ front }: CountedPerson, property: string): boolean {
  return front[property] !== undefined && front[property] !== '';
}

function isIn(person: CountedPerson, ...known: readonly string[]): boolean {
  return known.includes(statusOf(person));
}

/** Whether the row of each stage is true of somebody, in the order of the docs. */
function rowsOf(person: CountedPerson, thankUntilHours: number): readonly boolean[] {
  return [
    true,
    has(person, 'contacted') || isIn(person, 'contacted', 'no-reply'),
    has(person, 'replied') || isIn(person, 'replied', 'declined'),
    has(person, 'interview') || isIn(person, 'scheduled', 'interviewed', 'in-touch'),
    person.talks.length > 0,
    isThankedInTime(person, thankUntilHours),
  ];
}

function isThankedInTime({ front, talks }: CountedPerson, thankUntilHours: number): boolean {
  const days = talks.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  const day = days.at(-1);
  const thanked = talks.find((talk) => talk.day === day)?.thanked ?? null;
  if (day === undefined || thanked === null || momentOf(thanked) < momentOf(day)) return false;
  const interview = textOf(front['interview']);
  const [on, time] = interview.split('T');
  if (on === day && time !== undefined) {
    const minutes = Number(front['minutes'] ?? 30) + thankUntilHours * 60;
    return momentOf(thanked) < momentOf(interview) + minutes * 60 * 1000;
  }
  return momentOf(thanked) < momentOf(day) + (Math.ceil(thankUntilHours / 24) + 1) * DAY;
}

function firstMessageTo(person: CountedPerson): string {
  if (has(person, 'referred-by')) return 'introduced';
  const { key } = meaningOf(sources, person.front['source']);
  if (key === 'friend' || key === 'family') return 'known';
  if (has(person, 'email')) return 'email';
  return has(person, 'linkedin') ? 'linkedin' : 'unknown';
}

/** How the search goes. */
export function countProgress(vault: CountedVault): object {
  const listed = vault.people.filter((person) => understood.includes(statusOf(person)));
  const { thankUntilHours } = vault.settings;
  const cameTo = (person: CountedPerson, stage: number): boolean =>
    rowsOf(person, thankUntilHours).slice(stage).includes(true);
  const howMany = (stage: number): number =>
    listed.filter((person) => cameTo(person, stage)).length;
  const asked = listed.filter((person) => cameTo(person, 1));
  const repliesOf = (who: readonly CountedPerson[]): { asked: number; answered: number } => ({
    asked: who.length,
    answered: who.filter((person) => cameTo(person, 2)).length,
  });
  const sourceOf = (person: CountedPerson): string =>
    meaningOf(sources, person.front['source']).key;
  const bySource = [...new Set(asked.map(sourceOf))].sort().map((key) => {
    const who = asked.filter((person) => sourceOf(person) === key);
    return { name: meaningOf(sources, who[0]?.front['source']).shown, ...repliesOf(who) };
  });
  const sizes = [...new Set(bySource.map((each) => each.asked))].sort((a, b) => b - a);
  return {
    funnel: {
      ...{ listed: howMany(0), asked: howMany(1), answered: howMany(2) },
      ...{ booked: howMany(3), talked: howMany(4), thanked: howMany(5) },
    },
    daysToAnswer: listed
      .filter((person) => has(person, 'contacted') && has(person, 'replied'))
      .map(({ front }) => momentOf(textOf(front['replied'])) - momentOf(textOf(front['contacted'])))
      .filter((time) => time >= 0)
      .map((time) => time / DAY)
      .sort((one, other) => one - other),
    bySource: [
      ...sizes.flatMap((size) =>
        bySource.filter(({ name, asked: of }) => name !== '' && of === size),
      ),
      ...bySource.filter(({ name }) => name === ''),
    ],
    byFirstMessage: ['introduced', 'known', 'linkedin', 'email', 'unknown'].flatMap((name) => {
      const who = asked.filter((person) => firstMessageTo(person) === name);
      return who.length === 0 ? [] : [{ name, ...repliesOf(who) }];
    }),
    ...countWeeks(everyTalk(vault).flatMap(({ talk }) => talk.day ?? [])),
    rated: [...latestFirst(everyTalk(vault))]
      .filter(({ talk }) => talk.day !== null && talk.fit !== null)
      .map(({ talk }) => ({ talk, order: `${talk.day ?? ''} ${talk.contact.name}` }))
      .sort((one, other) => (one.order < other.order ? -1 : 1))
      .map(({ talk }) => nameOf(talk)),
  };
}

/** The Monday of this week, of which the 25th is the Wednesday. */
const THIS_MONDAY = momentOf('2026-11-23');

function countWeeks(days: readonly string[]): object {
  const moments = days.map(momentOf);
  const weeks: { monday: string; talks: number }[] = [];
  let monday = THIS_MONDAY + 7 * DAY;
  while (moments.length > 0 && weeks.length < 52) {
    const end = weeks.length === 0 ? Infinity : monday;
    monday -= 7 * DAY;
    const talks = moments.filter((moment) => moment >= monday && moment < end).length;
    weeks.unshift({ monday: new Date(monday).toISOString().slice(0, 10), talks });
    if (moments.every((moment) => moment >= monday)) break;
  }
  const told = weeks.reduce((sum, { talks }) => sum + talks, 0);
  return { weeks, beforeWeeks: moments.length - told };
}
