import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { fieldFor } from '../../../src/core/interview/answer-field';
import { readOutcomes } from '../../../src/core/interview/outcome';
import { readAnsweredPart } from '../../../src/core/interview/talk-page';
import { DEEPEST_SECTION, readTalkHeading } from '../../../src/core/learning/talk-heading';
import { readNotedTalks, talksWith, unreadTalks } from '../../../src/core/learning/talks';
import { readOutline } from '../../../src/core/note/body/outline';
import { readEntries } from '../../../src/core/note/body/read-section';
import { withoutStar } from '../../../src/core/note/body/must-ask';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { readDay } from '../../../src/core/time/civil';
import { readInterviewSection, withoutAsides } from '../../../src/core/words';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const context = ruleContextAt(at('2026-12-22T12:00'), defaultSettings, en);
const contact = aContact({ status: 'in-touch', interview: '2026-12-01' });

/** What was answered, each as `day question: answer`. */
function told(text: string): readonly string[] {
  return readNotedTalks(text).answers.map(
    ({ day, question, answer }) => `${day} ${question}: ${answer}`,
  );
}

/** What is not understood of a note about somebody. */
function unread(text: string, about = contact): readonly (readonly string[])[] {
  return unreadTalks(about, readNotedTalks(text), context).map(({ heading, reason }) => [
    heading,
    reason,
  ]);
}

const asked = '### Questions\n\n#### What next?\n\nWrite.\n';
const whole = '2026-11-20 What next?: Write.';

describe('the section of an interview', () => {
  it.each([
    ...['## Interview 2026-11-20', '## Interview: 2026-11-20', '## **Interview (2026-11-20)**'],
    ...[
      '# 2026-11-20 Interview',
      '## Informational interview – [[2026-11-20]]',
      '# INTERVIEW 2026-11-20',
    ],
    ...['## Interview on 2026-11-20', '## Interview with Ana, 2026-11-20 14:00'],
    ...['Interview: 2026-11-20\n---', '## [Interview][[Daily/2026-11-20]] #phone ^a1'],
    ...['## Interview [[2026-11-20|2026-11-20]]', '## Informational Interview 2026-11-20 ##'],
  ])('is found below %s', (heading) => {
    const text = `${heading}\n\n${asked}`;
    expect(told(text)).toEqual([whole]);
    expect(unread(text)).toEqual([]);
    const words = heading.split('\n')[0]?.replace(/^#+ /, '') ?? '';
    expect(readTalkHeading(words)).toMatchObject({ day: '2026-11-20' });
  });

  it.each([
    ['# Interview 2026-11-20\n## Questions\n### What next?\nWrite.\n'],
    ['### Interview 2026-11-20\n#### Questions\n##### What next?\nWrite.\n'],
    ['##### Interview 2026-11-20\n###### Questions\n**What next?**\nWrite.\n'],
    ['## Interview 2026-11-20\n#### Questions:\n###### What next?\nWrite.\n'],
    ['## Interview 2026-11-20\n**Questions**\n\n**What next?**\n\nWrite.\n'],
    ['## Interview 2026-11-20\n**Questions:**\n#### What next?\nWrite.\n'],
    ['## Interview 2026-11-20\n__Questions__\n__What next?__ ★\nWrite.\n'],
    ['## Interview 2026-11-20\n- by phone\n**Questions**\n**What next?**\nWrite.\n'],
    ['## Interview 2026-11-20\n**Questions**:\n***What next?***\nWrite.\n'],
    ['## Interview 2026-11-20\n### Questions\n**What next?**\nWrite.\n'],
    ['## Interview 2026-11-20\n### How it went\n#### Questions\n##### What next?\nWrite.\n'],
    ['# Interview 2026-11-20\n## Log\n- 2026-11-20 Talked\n## Questions\n### What next?\nWrite.\n'],
  ])('may have headings of other levels, or bold lines: %j', (text) => {
    expect(readNotedTalks(text).answers).toHaveLength(1);
    const [answer] = readNotedTalks(text).answers;
    expect(answer).toMatchObject({ part: 'questions', day: '2026-11-20', answer: 'Write.' });
    expect(answer?.question.replaceAll('*', '')).toBe('What next?');
    expect(unread(text)).toEqual([]);
  });

  it('may have several parts, in headings and bold lines', () => {
    const text = [
      '# Interview 2026-11-20',
      ...['**Questions**', '### One?', 'A', '### Two?', 'B', '#### not a question', 'C'],
      ...['**Reflection**', '**Fit?**', 'Yes', '**Better?**', 'No'],
      ...['**Outcome**', '- Fit: 4', '- takeaway: Ask', '**Notes**', '', '### Other', 'D'],
      ...['## Reflection', '### Next?', 'E', '**F**', 'G', '## Other', '### Not a question', 'H'],
    ].join('\n');
    expect(told(text)).toEqual([
      ...['2026-11-20 One?: A', '2026-11-20 Two?: B\n#### not a question\nC'],
      ...['2026-11-20 Fit?: Yes', '2026-11-20 Better?: No', '2026-11-20 Next?: E\n**F**\nG'],
    ]);
    expect(readNotedTalks(text).outcomes).toEqual([{ day: '2026-11-20', fit: 4, takeaway: 'Ask' }]);
    const parts = readNotedTalks(text).answers.map(({ part }) => part);
    expect(parts).toEqual(['questions', 'questions', 'reflection', 'reflection', 'reflection']);
  });

  it.each(['#### Outcome', '### **Outcome:**', '**Outcome**', '__Outcome:__'])(
    'has its outcome below %s',
    (heading) => {
      const text = `## Interview – 2026-11-20\n\n${heading}\n\n- fit: 4\n- thanked: 2026-11-21\n`;
      expect(talksWith(contact, readNotedTalks(text), context)).toMatchObject([
        { day: '2026-12-01' },
        { day: '2026-11-20', fit: 4, thanked: '2026-11-21' },
      ]);
    },
  );

  it.each([
    ...[
      '- fit: 4',
      '- **Fit:** 4',
      '- **fit**: 4',
      '* __Fit__: 4',
      '1. *fit:* 4',
      '- ***Fit***: 4',
    ],
    ...['- fit : 4', '- fit：4', '- fit:4', '- **Fit :** 4', '- **Fit** ： 4', '+ _fit_:4'],
    ...['- **fit**: 2\n- fit: 4', '- fit: 4\n- **fit**: 2', '- fit: 9\n- **fit:** 4'],
  ])('has an outcome whose names may be stressed and have another colon: %j', (items) => {
    const strict = talksWith(
      contact,
      readNotedTalks(`## Interview 2026-11-20\n### Outcome\n${items}`),
      context,
    );
    expect(strict[1]).toMatchObject({ day: '2026-11-20', fit: 4 });
  });

  it('is none in code, comments and quotes', () => {
    const inner = `# Interview: 2026-11-20\n**Questions**\n**What next?**\nWrite.\n`;
    const quoted = inner.replace(/^/gm, '> ');
    const hidden = [`\`\`\`\n${inner}\`\`\`\n`, `%%\n${inner}%%\n`, `<!--\n${inner}-->\n`, quoted];
    for (const text of hidden) expect([told(text), unread(text)]).toEqual([[], []]);
    const lines = `# Interview: 2026-11-20\n**Questions**\n`;
    expect(told(`${lines}> **A?**\n> b\n\n- **A?**\n\n  **A?**\n\n%%\n**A?**\nb\n%%\n`)).toEqual(
      [],
    );
  });

  it('ends where the next heading of its level or above stands, and one of another begins', () => {
    const other = '### Questions\n#### Other?\nNo.\n';
    expect(told(`### Interview 2026-11-20\n## Notes\n${other}`)).toEqual([]);
    const inner = `# Interview: 2026-11-20\n### Interview 2026-11-13\n#### Questions\n##### A?\nb\n`;
    expect(told(`${inner}## Questions\n### B?\nc\n`)).toEqual([
      ...['2026-11-13 A?: b', '2026-11-20 B?: c'],
    ]);
  });
});

describe('what is not understood', () => {
  it.each([
    ...['Interview 2026-02-30', 'Interview 3 March 2026', 'Interview, March 3rd, 2026'],
    ...[
      '20.11.2026 Interview',
      'Interview (11/20/2026)',
      'Interview 20261120',
      '2026/11/20 interview',
    ],
    ...['Informational interview, 3. März 2026', 'Interview with Ana 2026-13-01'],
    ...[
      'Interview on 20 November',
      'Interview, Nov. 20th',
      'Interview 20.11.26',
      'Nov 20 interview',
    ],
    ...['Interview 2026-11-20 and 2026-11-21', 'Interview 2026年11月20日'],
    ...['访谈 11月20日', '11月20日访谈', '2026年11月20日访谈', '访谈11月20号'],
  ])('is a section without a day that can be read: %s', (heading) => {
    for (const level of ['#', '##', '###']) {
      expect(unread(`${level} ${heading}\n\n${asked}`)).toEqual([[heading, 'no-such-day']]);
    }
    expect(readTalkHeading(heading)).toBe('no-such-day');
  });

  it('is never told of another day', () => {
    expect(told(`# Interview\n## Interview 3 March 2026\n${asked}`)).toEqual([]);
  });

  it.each([
    ['2026-11-20', true],
    ['2026-12-01', true],
    ['', true],
    ['2026-12-10', false],
    ['2026-12-22', false],
    ['2027-01-10', false],
  ])('is a section of %j with something written but no parts: %s', (day, expected) => {
    const heading = `Interview: ${day}`.trim();
    const found = expected ? [[heading, 'no-parts']] : [];
    expect(unread(`## ${heading}\n\nShe likes it.\n`)).toEqual(found);
    expect(unread(`## ${heading}\n\n### Questions\n\n- What next? Write.\n`)).toEqual(found);
    expect(unread(`## ${heading}\n\n**Notes**\n`)).toEqual(found);
  });

  it.each(['## Questions\n\n### Why?\n\nSo.\n', '# Outcome\n\n- fit: 4\n'])(
    'is a section whose part stands beside it: %j',
    (part) => {
      const heading = 'Interview 2026-11-20';
      expect(unread(`## ${heading}\n\n${part}`)).toEqual([[heading, 'no-parts']]);
    },
  );

  it.each([
    ['an empty section', ''],
    ['one with a question', '### Questions\n\n#### A?\n\n### Notes\n\nShe likes it.\n'],
    ['one with an outcome', '### Outcome\n\nFine.\n'],
    ['a preparation', '### Preparation\n\n#### About them\n\nNurse.\n\n- [x] Look up\n'],
    ['a preparation below a bold line', '**Preparation**\n\n- [x] Look up\n'],
    ['promises', '### Promises\n\n- [ ] Call\n\n### Waiting for\n\n- [ ] Slides\n'],
    ['what is hidden', '%% She likes it. %%\n\n```\nShe\n```\n\n> She\n'],
  ])('is not %s', (_what, inner) => {
    expect(unread(`## Interview 2026-11-20\n\n${inner}`)).toEqual([]);
  });

  it.each([
    ...['Interview tips', 'Interview questions', 'Interviews', 'Interview 2', 'Interview part 3'],
    ...['My interview', 'Interview tips 2026', 'Log', '2026-11-20', 'Interviewed 2026-11-20'],
  ])('is nothing that stands under %s', (heading) => {
    const text = `## ${heading}\n\nRead this.\n\n${asked}`;
    expect([told(text), unread(text)]).toEqual([[], []]);
  });

  it('is not a title above the sections of interviews', () => {
    expect(unread(`# Interview\n\nAt a fair.\n\n## Interview 2026-11-20\n\n${asked}`)).toEqual([]);
  });

  it('is not what has more words in its heading, unless nothing else tells of that day', () => {
    const notes = '## Interview with Ana 2026-11-20\n\nShe likes it.\n\n';
    expect(unread(notes)).toEqual([['Interview with Ana 2026-11-20', 'no-parts']]);
    expect(unread(`${notes}## Interview 2026-11-20\n\n${asked}`)).toEqual([]);
    expect(unread(`${notes}## Interview 2026-11-13\n\n${asked}`)).toHaveLength(1);
  });

  it('is nothing of an interview still to come', () => {
    const booked = aContact({ status: 'scheduled', interview: '2026-12-30' });
    expect(unread('## Interview\n\nBring a pen.\n', booked)).toEqual([]);
    expect(unread('## Interview 2026-12-30\n\nBring a pen.\n', booked)).toEqual([]);
  });
});

/** Lines that make sections, in whatever order, with what may stand around them. */
const anyLine = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('#', '##', '##', '###', '###', '####', '####', '#####', '######', '**', '__'),
      fc.constantFrom(
        ...['Interview 2026-11-20', 'Interview', 'Interview 2026-02-30', 'Interview: 2026-11-13'],
        ...['Questions', 'Reflection', 'Outcome', 'Preparation', 'Promises', 'Log', 'Notes', 'A?'],
        ...['Interview 3 March 2026', 'B? ★', '**Questions:**', 'Questions'],
      ),
    )
    .map(([mark, words]) => (mark.startsWith('#') ? `${mark} ${words}` : mark + words + mark)),
  fc.constantFrom(
    ...['', 'Said.', '- fit: 3', '- takeaway: Ask', '- [x] Asked', '> quoted', '```', '%%', '<!--'],
    ...['-->', '---', '===', '  - nested', '    code', '**a** b', '$$', '****', '**', '- **A?**'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyNote = fc
  .tuple(fc.array(anyLine, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, feed]) => lines.join(feed));

describe('looking back at any note', () => {
  it('finds all that is found by the product’s own headings, in its order', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const strict = readEntries(text).flatMap(({ section, part, entry, answer }) => {
          const found = readAnsweredPart(part);
          const interview = readInterviewSection(section);
          const said = fieldFor(answer).typed;
          if (found === undefined || interview === null || said === '') return [];
          const question = withoutAsides(withoutStar(entry));
          return [{ part: found, question, answer: said, day: readDay(interview.day ?? '') }];
        });
        const { answers, outcomes } = readNotedTalks(text);
        let next = 0;
        const keyOf = (value: unknown): string => JSON.stringify(value);
        for (const answer of answers) if (keyOf(answer) === keyOf(strict[next])) next += 1;
        expect(strict.slice(next)).toEqual([]);
        const own = readOutcomes(text);
        expect(outcomes.slice(outcomes.length - own.length)).toEqual(own);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds talks only where the headings that the app knows may tell of them', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const booked = aContact({ status: 'scheduled', interview: '2026-12-30' });
        const earlier = talksWith(booked, readNotedTalks(text), context);
        const { headings } = readOutline(text);
        const words = headings
          .filter(({ level }) => level <= DEEPEST_SECTION)
          .map(({ text: heading }) => heading);
        const told = words.map(readTalkHeading);
        if (earlier.length > 0) expect(told.some((each) => each !== null)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('names each heading at most once, as it stands there', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const named = readNotedTalks(text).unread;
        for (const { heading } of named) expect(text).toContain(heading.split(' ')[0]);
        expect(named.length).toBeLessThanOrEqual(text.split(/Interview/i).length - 1);
      }),
    );
  });
});
