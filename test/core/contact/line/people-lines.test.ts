import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../../src/core/contact/file-name';
import { readPeople } from '../../../../src/core/contact/line/read-people';
import { chooseLines } from '../../../../src/core/note/body/choose-lines';

/** One case: what stands in a note, the ways in which it is read right, and what was read. */
interface Case {
  readonly text: string;
  readonly right: readonly string[];
  readonly isUnsure: boolean;
}

const folder = fileURLToPath(new URL('people-lines', import.meta.url));

function casesOf(file: string): readonly Case[] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .flatMap((line): Case[] => {
      const [, text, unsure, people] = /^([^]*?) {2}=>(\??) {2}([^]*)$/.exec(line) ?? [];
      if (text === undefined || people === undefined) return [];
      const right = people.split(' or ').map((way) =>
        way
          .split(' ; ')
          .map((person) => person.split('|').map((cell) => cell.trim()))
          .filter(([name]) => name !== '-')
          .map(([name = '', role = '', company = '']) => said({ name, role, company }))
          .join(' ; '),
      );
      const written = text.replaceAll('⏎', '\n').replaceAll('⇥', '\t');
      return [{ text: written, right, isUnsure: unsure === '?' }];
    });
}

function said(person: { name: string; role: string; company: string }): string {
  return [fileNameFor(person.name), person.role, person.company].join(' | ');
}

/** The people who come ticked. */
function ticked(text: string): string {
  const { lines } = chooseLines(text, [{ from: 0, to: text.split('\n').length }], 0);
  const people = readPeople(lines, new Set()).flat();
  return people
    .filter(({ doubtful }) => !doubtful)
    .map(said)
    .join(' ; ');
}

const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap(casesOf);

describe('lines about people, as people write them', () => {
  const wrong = cases
    .map((each) => ({ ...each, got: ticked(each.text) }))
    .filter(({ got, right, isUnsure }) => !right.includes(got) && !(isUnsure && got === ''));

  it('are enough to tell', () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  it('are read right, nineteen in twenty at least', () => {
    expect(wrong.length / cases.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  });

  it('come without a tick where they are read wrong, eight in ten at least', () => {
    const unflagged = wrong.filter(({ got }) => got !== '');
    // Of very few a share says nothing.
    expect(unflagged.length, JSON.stringify(unflagged, null, 1)).toBeLessThanOrEqual(
      Math.max(2, wrong.length * 0.2),
    );
  });
});
