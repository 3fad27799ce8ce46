import { describe, expect, it } from 'vitest';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import { insertSection } from '../../../src/core/interview/insert-section';
import { planQuestions } from '../../../src/core/interview/plan-sections';
import { readInterviewAnswers } from '../../../src/core/message/interview-answers';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { headingKey, noteWords } from '../../../src/core/words';
import { aContact } from '../../builders/contact';
import { at } from '../../builders/clock';
import { noteFormat } from '../../builders/yaml';

const place = { path: 'Contacts/Ana.md', name: 'Ana' };
const properties = { status: 'scheduled', interview: '2026-11-25T10:00' };
const front = '---\nstatus: scheduled\ninterview: 2026-11-25T10:00\n---\n';

/** What people make of the heading of an interview, and of that once the talk moved. */
const sections = [
  ['## 🎤 Interview 2026-11-25', '## 🎤 Interview 2026-12-01'],
  ['## Interview [[2026-11-25]]', '## Interview [[2026-12-01]]'],
  ['## Interview [[2026-11-25|2026-11-25]]', '## Interview [[2026-12-01|2026-12-01]]'],
  ['## Interview [[Daily/2026-11-25]]', '## Interview [[Daily/2026-12-01]]'],
  ['## Interview [[2026-11-25#Notes]]', '## Interview [[2026-12-01#Notes]]'],
  ['## Interview 2026-11-25 ^talk', '## Interview 2026-12-01 ^talk'],
  ['## Interview 2026-11-25 %% by phone %%', '## Interview 2026-12-01 %% by phone %%'],
  ['## Interview 2026-11-25 #phone #first/talk', '## Interview 2026-12-01 #phone #first/talk'],
  ['## **Interview 2026-11-25:**', '## **Interview 2026-12-01:**'],
  ['## 🎤 Interview #phone', '## 🎤 Interview 2026-12-01 #phone'],
] as const;

describe('a section of an interview with something around its heading', () => {
  it.each(sections)('is that section, and is never made twice: %s', (heading) => {
    const before = `${front}${heading}\n\n### ❓ Questions #mine\n\n#### Why?\n\nBecause.\n`;
    const plan = planQuestions('2026-11-25', ['Why?', 'How?'], [], noteWords.en);
    const result = insertSection(place, before, defaultSettings, () => plan, noteFormat);
    const dated = before.replace('Interview #', 'Interview 2026-11-25 #');
    expect(result).toMatchObject({ ok: true, text: `${dated}\n#### How?\n` });
    expect(readInterviewAnswers(before, aContact(properties), [], en)).toEqual([
      { question: 'Why?', answer: 'Because.' },
    ]);
  });

  it.each(sections)(
    'takes the day of a talk that moved, and keeps the rest: %s',
    (heading, moved) => {
      const result = performContactCommand({
        ...{ id: 'schedule-interview', answer: { interview: at('2026-12-01T10:00') } },
        ...{ place, text: `${front}${heading}\n\nText\n`, settings: defaultSettings },
        ...{ now: at('2026-11-22T10:00'), noteFormat },
      });
      expect(result).toMatchObject({
        ok: true,
        text: expect.stringContaining(`---\n${moved}\n\nText\n`) as string,
      });
    },
  );

  it.each([
    ['## 🎤 Interview 2026-11-25', '## 🎤 Interview'],
    ['## Interview [[2026-11-25]]', '## Interview'],
    ['## Interview [[Daily/2026-11-25]]', '## Interview'],
    ['## 🎤 Interview [[2026-11-25|2026-11-25]] #phone', '## 🎤 Interview #phone'],
    ['## Interview 2026-11-25 ^talk', '## Interview ^talk'],
    ['## **Interview 2026-11-25:**', '## **Interview:**'],
    ['## interview 2026-11-25', '## Interview'],
  ])('loses the day of a talk that was postponed, and keeps the rest: %s', (heading, undated) => {
    const result = performContactCommand({
      ...{ id: 'postpone-interview', answer: {} },
      ...{ place, text: `${front}${heading}\n\nText\n`, settings: defaultSettings },
      ...{ now: at('2026-11-22T10:00'), noteFormat },
    });
    expect(result).toMatchObject({
      ok: true,
      text: expect.stringContaining(`---\n${undated}\n\nText\n`) as string,
    });
  });

  it('comes after one with nothing around it', () => {
    const text = `${front}## 🎤 Interview 2026-11-25\n\n## Interview 2026-11-25\n\nText\n`;
    const plan = planQuestions('2026-11-25', ['Why?'], [], noteWords.en);
    const result = insertSection(place, text, defaultSettings, () => plan, noteFormat);
    expect(result).toMatchObject({
      ok: true,
      text: expect.stringContaining(`${text}\n### Questions\n`) as string,
    });
  });

  it.each([
    'Interviews',
    'Interview 2',
    '2. Interview',
    'Interview with Ana',
    'My interview',
    '🎤',
  ])('is none of other words: %s', (heading) =>
    expect(headingKey(heading)).toBe(heading.toLowerCase()),
  );
});
