import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import {
  answersAsMarkdown,
  learnedAsMarkdown,
  progressAsMarkdown,
} from '../../../src/core/learning/look-back-note';
import { progressOf } from '../../../src/core/learning/progress';
import { listAnswered } from '../../../src/core/learning/said-by-question';
import { sideBySide } from '../../../src/core/learning/side-by-side';
import { readNotedTalks, type Talk, talksWith } from '../../../src/core/learning/talks';
import { topicsOf } from '../../../src/core/learning/topics';
import { readOutline } from '../../../src/core/note/body/outline';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import { aTalk } from '../../builders/talks';
import { byCodeUnits } from '../../../src/core/texts/text-order';

const context = ruleContextAt(at('2026-11-22T12:00'), defaultSettings, en);
const writing = { texts: en, linkTo: (path: string) => path.slice(9, -3) };
const topics = topicsOf([
  { topic: 'A typical day', questions: ['What is a day like?'] },
  { topic: 'Trends', questions: ['What is new?'] },
]);
const hostile = '# No heading\n%% no comment\n- [ ] a task\n```\n<script>x</script>';

function talksOf(
  front: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, string>>,
  name: string,
): readonly Talk[] {
  const day = String(front['interview']).slice(0, 10);
  const said = Object.entries(answers).map(([asked, answer]) => `#### ${asked}\n\n${answer}\n\n`);
  const text = `## Interview ${day}\n\n### Questions\n\n${said.join('')}`;
  return talksWith(aContact({ status: 'in-touch', ...front }, name), readNotedTalks(text), context);
}

const ana = talksOf(
  { interview: '2026-11-20', field: 'Design', fit: 4, takeaway: 'Ask # early' },
  { 'What is a day like?': 'Sketches.' },
  'Ana',
);
const bo = talksOf(
  { interview: '2026-10-20', field: '## Odd | field' },
  { 'What is a day like': '\\# No heading' },
  'Bo',
);

/** What would be something of the note's own, said as a name, a field, a topic, a takeaway and an answer. */
const active = [
  ...['[ ] Call', '- [ ] Call', '1. [x] Call', '- a', '2) b', '#tag', '%% x', '$$x$$', '<b>x'],
  ...['![[Pic.png]]', '![a](b.png)', '<![[Pic.png]]', '\\![[Pic.png]]', '[!note] x', '> x'],
  ...['```x', '[^1]: x', 'x\n# y', 'x\n===', '^id'],
];

/** What the outline and those who read tasks, tags, comments and embeds find in Markdown of ours. */
function ownIn(text: string): readonly string[] {
  const shown = text.replace(/<br>|&#\d\d;/g, ' ');
  const lines = shown.split('\n').map((line) => line.replace(/^[> ]*/, ''));
  return lines.filter((line) => {
    const words = line.replace(/^(?:- )*/, '');
    // A backslash takes the meaning of the sign behind it.
    const bare = words.replace(/\\[^]/g, '');
    return /^(?:\d\. )*\[(?:.?\]\s|!)|^#\w|\s#\w|%%|\$\$|!\[|<b|^\[\^|^```/.test(bare);
  });
}

describe('a note of what was looked back on', () => {
  it.each(active)('is the plugin’s own structure alone where notes say %j', (words) => {
    const name = words.replace(/\s+/g, ' ');
    const front = { field: words, company: words, source: words, contacted: '2026-10-01' };
    const answers = { [name]: words };
    const talks = [1, 2, 3].map((each) =>
      aTalk({ name, front, fit: each, takeaway: words, day: `2026-10-0${each}`, answers }),
    );
    const open = topicsOf([{ topic: words, questions: ['What else?'] }]);
    const learned = learnedAsMarkdown(
      sideBySide(talks, 'field', open, byCodeUnits),
      'field',
      writing,
    );
    const said = answersAsMarkdown(talks, listAnswered(talks), 'field', writing);
    const contacts = talks.map(({ contact }) => contact);
    const progress = progressOf(contacts, talks, context.today, context.settings, byCodeUnits);
    expect(ownIn(learned)).toEqual([]);
    expect(ownIn(said)).toEqual([]);
    expect(ownIn(progressAsMarkdown(progress, writing))).toEqual([]);
    expect(readOutline(learned).headings).toHaveLength(1);
    expect(learned.split('\n').filter((line) => /^- (?:-|\d[.)])/.test(line))).toEqual([]);
    expect(said.split('\n').filter((line) => /^(?:-|\d[.)])/.test(line))).toEqual([]);
    expect(readOutline(said).headings).toHaveLength(2);
  });
});

describe('what was learned, as a note', () => {
  it('tells the talks of each field, and what to ask next time', () => {
    expect(learnedAsMarkdown(sideBySide(ana, 'field', topics, byCodeUnits), 'field', writing)).toBe(
      [
        '1 talk, in Design. After a few more, you can compare them here.',
        '## Design',
        '1 talk. Fit, from 1 to 5: 4.',
        '- [[Ana]], 2026-11-20; fit 4 of 5; Ask \\# early',
        'Ask next time:',
        '- Trends\n',
      ].join('\n\n'),
    );
  });

  it('has no headings but its own, whatever the notes say', () => {
    const text = learnedAsMarkdown(
      sideBySide([...ana, ...bo], 'field', topics, byCodeUnits),
      'field',
      writing,
    );
    expect(readOutline(text).headings).toHaveLength(2);
    expect(readOutline(text).open).toBeNull();
  });
});

describe('answers, as a note', () => {
  it('stand under each question in quotes, by field', () => {
    const talks = [...ana, ...bo];
    const text = answersAsMarkdown(talks, listAnswered(talks), 'field', writing);
    expect(text).toContain('## What is a day like?\n\n');
    expect(text).toContain('### Design\n\n[[Ana]], 2026-11-20:\n\n> Sketches.');
    expect(text).toContain('> \\# No heading');
  });

  it('are no structure of the note, whatever they say', () => {
    const [talk] = ana;
    if (talk === undefined) throw new Error('no talk');
    const said = { part: 'questions' as const, question: 'Q?', answer: hostile };
    const talks = [{ ...talk, answers: [said] }];
    const text = answersAsMarkdown(talks, listAnswered(talks), 'field', writing);
    const outline = readOutline(text);
    expect(outline.headings).toHaveLength(2);
    expect(outline.open).toBeNull();
    expect(outline.lines.filter(({ kind }) => kind === 'code' || kind === 'hidden')).toEqual([]);
  });
});

describe('how the search goes, as a note', () => {
  it('is a table for each picture, of which those without rows are left out', () => {
    const contacts = [...ana, ...bo].map(({ contact }) => contact);
    const progress = progressOf(
      contacts,
      [...ana, ...bo],
      context.today,
      context.settings,
      byCodeUnits,
    );
    const text = progressAsMarkdown(progress, writing);
    expect(text).toContain('| How far | People |\n| --- | --- |\n| On my list | 2 |');
    expect(text).toContain('| Day | Person | Fit |\n| --- | --- | --- |\n| 2026-11-20 | Ana | 4 |');
    expect(text).not.toContain('Days until an answer');
  });
});
