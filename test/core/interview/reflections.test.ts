import { describe, expect, it } from 'vitest';
import {
  compareReflections,
  readReflection,
  reflectionPlaces,
} from '../../../src/core/interview/reflections';
import { day } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const today = day('2026-11-22');
const ana = aContact({ status: 'in-touch', interview: '2026-11-20T10:00' }, 'Ana');
const better = '#### How can I prepare better next time?';

describe('where reflections may be', () => {
  const headings = (...all: readonly string[]): { level: number; text: string }[] =>
    all.map((line) => ({
      level: line.lastIndexOf('#') + 1,
      text: line.replace(/^#+ /, ''),
    }));

  it('is told by headings: those with prompts, of talks that are not ahead', () => {
    const all = headings(
      ...['## Interview', '### Reflection', '#### A?', '#### B?'],
      ...['## Interview 2026-10-01', '### Questions', '#### A?', '### Reflection', '#### B?'],
      ...['## Interview 2026-10-02', '### Reflection', '## Notes', '### Reflection', '#### A?'],
      ...['## Interview 2026-11-23', '### Reflection', '#### A?'],
    );
    expect(reflectionPlaces(ana, all, today).map((place) => place.day)).toEqual([
      '2026-11-20',
      '2026-10-01',
    ]);
  });

  it('has the latest talk first, by its time where that is known', () => {
    const place = (name: string, on: string | null, interview?: string) => ({
      contact: aContact({ status: 'in-touch', ...(interview && { interview }) }, name),
      day: on === null ? null : day(on),
    });
    const all = [
      place('A', null),
      place('B', '2026-11-20', '2026-11-20T09:00'),
      place('C', '2026-11-21'),
      place('D', '2026-11-20', '2026-11-20T14:00'),
      place('E', '2026-11-20', '2026-11-22T14:00'),
    ];
    expect(
      all
        .sort(compareReflections)
        .map(({ contact }) => contact.name)
        .join(''),
    ).toBe('CDBEA');
  });
});

describe('what a reflection says', () => {
  const read = (inner: string, prompts: readonly string[] = []): unknown =>
    readReflection(
      `## Interview 2026-11-20\n\n### Reflection\n\n${inner}`,
      { contact: ana, day: day('2026-11-20') },
      prompts,
    );

  it.each<[string, string, readonly string[], boolean, readonly string[]]>([
    ['the built-in prompt', `${better}\n\nListen.\n\nMore.\n`, [], true, ['Listen.\n\nMore.']],
    ['a prompt that says so', '#### Next? %%carry%%\n\nListen.\n', [], true, ['Listen.']],
    [
      'a prompt of a template that says so',
      '#### Next?\n\nListen.\n',
      ['next?  %%carry%%'],
      true,
      ['Listen.'],
    ],
    ['no other prompt', '#### Next?\n\nListen.\n', [], true, []],
    ['no prompt without an answer', `#### Next?\n\nx\n\n${better}\n\n`, [], true, []],
    ['nothing', `${better}\n`, [], false, []],
  ])('is carried from %s', (_what, inner, prompts, isAnswered, carried) => {
    expect(read(inner, prompts)).toEqual({ isAnswered, carried });
  });

  it('is that of its own talk alone, which the undated section may be', () => {
    const text = `## Interview\n\n### Reflection\n\n${better}\n\nNow.\n\n## Interview 2026-10-01\n\n### Reflection\n\n${better}\n\nThen.\n`;
    const on = (when: string): unknown =>
      readReflection(text, { contact: ana, day: day(when) }, []).carried;
    expect(on('2026-11-20')).toEqual(['Now.']);
    expect(on('2026-10-01')).toEqual(['Then.']);
  });
});
