import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import { builtInQuestions } from '../../src/core/interview/question-bank';
import { headlineOf } from '../../src/core/learning/headline';
import { progressOf } from '../../src/core/learning/progress';
import { listAnswered, whatWasSaid } from '../../src/core/learning/said-by-question';
import { fitsOf, sideBySide } from '../../src/core/learning/side-by-side';
import { allTalks, filterTalks } from '../../src/core/learning/talk-filter';
import { readNotedTalks, type Talk, talksWith } from '../../src/core/learning/talks';
import { topicsOf } from '../../src/core/learning/topics';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import { noteWords } from '../../src/core/words';
import { at } from '../builders/clock';
import { aContact } from '../builders/contact';
import { cellsOf } from './derived-table';
import { byCodeUnits } from '../../src/core/texts/text-order';

const page = await readFile(path.join(import.meta.dirname, '../../docs/looking-back.md'), 'utf8');
const [, example = ''] = page.split('## An example, counted by hand\n');
/** The page as running text, since a sentence goes on in the next line. */
const prose = example.replace(/\s+/g, ' ');

/** The rows of the table of the example whose head begins so, by the words in its head; without back-ticks. */
function rowsOf(...head: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const lines = example.split('\n').map((line) => line.replaceAll('`', ''));
  const start = lines.findIndex((line) => {
    const cells = cellsOf(line);
    return head.every((cell, place) => cells[place] === cell);
  });
  if (start < 0)
    throw new Error(`docs/looking-back.md has no table that begins with ${head.join()}.`);
  const names = cellsOf(lines[start] ?? '');
  const rest = lines.slice(start + 2);
  const rows = rest.slice(
    0,
    Math.max(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    ),
  );
  return rows.map((row) =>
    Object.fromEntries(
      cellsOf(row).map((cell, place): [string, string] => [names[place] ?? '', cell]),
    ),
  );
}

/** The text of somebody's note, put together from the second table. */
function textOf(person: string): string {
  let [section, part] = ['', ''];
  const lines: string[] = [];
  for (const row of rowsOf('Person', 'Section')) {
    const { 'Heading or item': words = '', 'Under it': says = '' } = row;
    if (row['Person'] !== person) continue;
    if (section !== row['Section'])
      lines.push(`## ${(section = row['Section'] ?? '')}`, (part = ''));
    if (part !== row['Part']) lines.push(`### ${(part = row['Part'] ?? '')}`, '');
    if (part === 'Outcome') lines.push(`- ${words}: ${says}`);
    else lines.push(`#### ${words}`, '', says, '');
  }
  return lines.join('\n');
}

const context = ruleContextAt(at('2026-11-25T12:00'), defaultSettings, en);
const people = rowsOf('Person', 'status').map(({ Person: name = '', ...told }) => {
  const front = Object.entries(told).filter(([, value]) => value !== '');
  return aContact(Object.fromEntries(front), name);
});
const talksOf = (person: string): readonly Talk[] =>
  people
    .filter(({ name }) => name === person)
    .flatMap((contact) => talksWith(contact, readNotedTalks(textOf(person)), context));
const talks = people.flatMap(({ name }) => talksOf(name));
const { today, settings } = context;
const progress = progressOf(people, talks, today, settings, byCodeUnits);
const topics = topicsOf(builtInQuestions(noteWords.en));

/** Those who are named in a text, in its order. */
function namesIn(text = ''): readonly string[] {
  const names = people.map(({ name }) => name);
  return text.split(/\P{L}+/u).filter((word) => names.includes(word));
}

describe('the example in docs/looking-back.md', () => {
  it('has the people and talks that it says', () => {
    expect(people.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Cy', 'Di', 'Eve', 'Flo', 'Gus']);
    expect(prose).toContain(
      `There were ${talks.length} talks: two with Ana, one with Bo, and two with Cy`,
    );
    expect(talks.map(({ contact }) => contact.name)).toEqual(['Ana', 'Ana', 'Bo', 'Cy', 'Cy']);
  });

  it('tells what was learned as it is counted', () => {
    const groups = sideBySide(talks, 'field', topics, byCodeUnits);
    const told = rowsOf('Field', 'Talks').map((row) => Object.values(row));
    expect(told.map(([name, own, fits, _middle, answered]) => [name, own, fits, answered])).toEqual(
      groups.map(({ name, talks: own, unknown }) => [
        name,
        own.map(({ contact, day }) => `${contact.name} ${day ?? ''}`).join(', '),
        fitsOf(own).join(', '),
        topics.all.filter((topic) => !unknown.includes(topic)).join(', '),
      ]),
    );
    // Each middle one by hand: of three the second, of two the half of both.
    expect(told.map(([, , fits, middle]) => [fits, middle])).toEqual([
      ['3, 4, 5', '4'],
      ['2, 3', '2.5'],
    ]);
  });

  it('tells the sentence on top from the same facts', () => {
    const headline = headlineOf(sideBySide(talks, 'field', topics, byCodeUnits));
    expect(headline).toMatchObject({
      ...{ talks: 5, groups: ['design', 'Law'] },
      ...{ highest: { group: 'design' }, lowest: { group: 'Law' }, unknown: { group: 'design' } },
    });
    expect(prose).toContain(
      'there were 5 talks in 2 fields, that the fit was highest in design and lowest in Law, and that ' +
        `“${headline.unknown?.topic ?? ''}” is still open in design`,
    );
  });

  it('tells what was answered as it is counted', () => {
    expect(rowsOf('Question or prompt').map((row) => Object.values(row))).toEqual(
      listAnswered(talks).map((question) => [
        question.question,
        String(question.count),
        whatWasSaid(talks, question, 'field', byCodeUnits)
          .map(({ name, answers }) => {
            const who = answers.map(({ talk }) => talk.contact.name).join(', ');
            return `${name}: ${who}`;
          })
          .join('; '),
      ]),
    );
  });

  it('tells how far people came, and who came no further', () => {
    const told = rowsOf('How far', 'People', 'Who came no further');
    expect(told.map(({ People: count }) => Number(count))).toEqual(Object.values(progress.funnel));
    for (const [place, { 'Who came no further': who }] of told.entries()) {
      const no = people.filter(({ name }) => {
        const contact = people.filter((each) => each.name === name);
        const { funnel } = progressOf(contact, talksOf(name), today, settings, byCodeUnits);
        return Object.values(funnel).lastIndexOf(1) === place;
      });
      expect(namesIn(who)).toEqual(no.map(({ name }) => name));
    }
  });

  it('tells the shares of the funnel that may be told', () => {
    const { answered, booked, talked } = progress.funnel;
    expect(prose).toContain(
      `Of the ${answered} who answered, ${booked} came to a talk that was booked, which may be told as ` +
        `${(booked / answered) * 100}%. Of these ${booked}, ${talked} have talked`,
    );
  });

  it('tells the days until an answer', () => {
    const told = rowsOf('Who answered').map((row) => Object.values(row));
    expect(told.map(([, days]) => Number(days))).toEqual(progress.daysToAnswer);
    for (const [name, days] of told) {
      const own = people.filter((each) => each.name === name);
      expect(progressOf(own, [], today, settings, byCodeUnits).daysToAnswer, name).toEqual([
        Number(days),
      ]);
    }
  });

  it('tells the replies', () => {
    const counts = (row: Readonly<Record<string, string>>): object => ({
      ...{ asked: Number(row['Asked']), answered: Number(row['Answered']) },
    });
    expect(
      rowsOf('Found through').map((row) => {
        const name = row['Found through'] ?? '';
        return { name: name === 'Not noted' ? '' : name, ...counts(row) };
      }),
    ).toEqual(progress.bySource);
    const kinds: Readonly<Record<string, string>> = {
      'After an introduction': 'introduced',
      'To friends and family': 'known',
      'Message on LinkedIn': 'linkedin',
      Email: 'email',
    };
    expect(
      rowsOf('First message').map((row) => ({
        name: kinds[row['First message'] ?? ''],
        ...counts(row),
      })),
    ).toEqual(progress.byFirstMessage);
  });

  it('tells the talks a week', () => {
    const { weeks, beforeWeeks } = progress;
    const told = rowsOf('Week from');
    expect(told.map((row) => ({ monday: row['Week from'], talks: Number(row['Talks']) }))).toEqual(
      weeks.filter(({ talks: count }) => count > 0),
    );
    expect(told.map((row) => namesIn(row['With whom']).length)).toEqual(
      told.map((row) => Number(row['Talks'])),
    );
    expect([weeks[0]?.monday, weeks.at(-1)?.monday]).toEqual(['2026-09-07', '2026-11-23']);
    expect(beforeWeeks).toBe(0);
    expect(prose).toContain(
      `These are ${weeks.length} weeks, from that of 7 September to that of 23 November; the ` +
        `${weeks.length - told.length} others had no talk.`,
    );
  });

  it('tells the fit over time', () => {
    expect(rowsOf('Day', 'Person', 'Fit').map((row) => Object.values(row))).toEqual(
      progress.rated.map(({ day, contact, fit }) => [day, contact.name, String(fit)]),
    );
  });

  it('tells the talks of the last 30 days', () => {
    const late = filterTalks(talks, { ...allTalks, span: 30 }, today);
    expect(prose).toContain(
      `Of the last 30 days, which began on 27 October, there are ${late.length} talks`,
    );
    expect(late.map(({ contact, day }) => `${contact.name} ${day ?? ''}`)).toEqual([
      ...['Bo 2026-11-18', 'Cy 2026-11-02'],
    ]);
  });
});
