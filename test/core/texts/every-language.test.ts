import { describe, expect, it } from 'vitest';
import { readAvailabilityText, writeAvailability } from '../../../src/core/availability-text';
import { languages } from '../../../src/core/language';
import { defaultSettings } from '../../../src/core/settings';
import { textsIn } from '../../../src/core/texts/in-language';

/** Each text that stands by itself, by the names that lead to it. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || value instanceof Set) return [];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, `${path}.${name}`));
}

/** What is the same in another language too: what is typed into notes, names, and words that both have. */
const same =
  /^(?:[\d\-T:]+|Asia\/Singapore|prepare, thank|Unicode \(.*\)|Google Calendar|Conversation|Brainstorm|<status,…>|Informational interviews\.base)$/;

const others = languages.filter((language) => language !== 'en');
const english = new Map(leaves(textsIn.en));

describe.each(others)('the texts in %s', (language) => {
  const own = leaves(textsIn[language]);

  it('are all there, and no others', () => {
    const names = (all: readonly (readonly [string, string])[]): string[] =>
      all.map(([path]) => path).filter((path) => !path.startsWith('.settingForms.dayWords'));
    // What is a text in one language may be put together from facts in another.
    const inEnglish = new Set(names([...english]));
    expect(names(own).filter((path) => !inEnglish.has(path) && english.has(path))).toEqual([]);
    expect(Object.keys(textsIn[language])).toEqual(expect.arrayContaining(Object.keys(textsIn.en)));
  });

  it('are none of them left in English', () => {
    const left = own.filter(
      ([path, text]) => text === english.get(path) && text.length > 9 && !same.test(text),
    );
    expect(left).toEqual([]);
  });

  it('are calm and tidy', () => {
    const untidy = own.filter(([, text]) => /[!！¡]|"| {2}|^\s|\s$|\.\.\./.test(text));
    expect(untidy).toEqual([]);
  });

  it('are no longer than twice what stands there in English, and a little', () => {
    const long = own.filter(([path, text]) => {
      const there = english.get(path);
      return there !== undefined && text.length > there.length * 2 + 24;
    });
    expect(long).toEqual([]);
  });

  it('are read where they say when somebody can talk', () => {
    const { availability } = defaultSettings;
    const texts = textsIn[language];
    expect(readAvailabilityText(writeAvailability(availability, texts), texts)).toEqual(
      availability,
    );
  });

  it('are no wider than the sidebar where they stand on buttons and steps', () => {
    const { followUps, sidebar, statuses, problems, contactCommands } = textsIn[language];
    const shown = [
      ...Object.values(followUps).flatMap(({ name, doing }) => [name, doing]),
      ...[followUps.interview.openLink, followUps.schedule.offer, followUps.promise.remind],
      ...[sidebar.row.done, sidebar.card.later, problems.markAsBooked],
      ...[contactCommands['mark-replied'].name, contactCommands['drop-promise'].onButton],
      ...[...Object.values(sidebar.steps.names), ...Object.values(statuses)],
    ];
    expect(shown.filter((each) => each.length > 22)).toEqual([]);
  });
});
