import { describe, expect, it } from 'vitest';
import { readBlock } from '../../src/core/code-block/read-block';
import { calledInGreeting } from '../../src/core/contact/called';
import { fileNameFor } from '../../src/core/contact/file-name';
import { foldText } from '../../src/core/contact/fold-text';
import { readPeople } from '../../src/core/contact/line/read-people';
import { readKnownPerson } from '../../src/core/contact/known-person';
import { linkedinKey, personKey } from '../../src/core/contact/person-keys';
import { atOnce } from '../../src/core/long-work';
import { tellApartFrom } from '../../src/core/contact/same-person';
import { readImport } from '../../src/core/import/read-import';
import { fieldsIn } from '../../src/core/own-notes/inline-fields';
import { turnFields } from '../../src/core/own-notes/turn-fields';
import { readReflection } from '../../src/core/interview/reflections';
import { readHabit } from '../../src/core/interview/habit';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import { readNotedTalks, talksWith } from '../../src/core/learning/talks';
import { readOutcomes } from '../../src/core/interview/outcome';
import { readPreparation } from '../../src/core/interview/preparation';
import { readQuestionBank } from '../../src/core/interview/read-question-bank';
import { readLink } from '../../src/core/link/read-link';
import { readPlace } from '../../src/core/contact/place-link';
import { checkDraft } from '../../src/core/message/checks/draft-checks';
import { readInterviewAnswers } from '../../src/core/message/interview-answers';
import { mailLink, readMailAddress } from '../../src/core/message/mail-link';
import { otherNames } from '../../src/core/message/checks/other-names';
import { readWrittenTimes } from '../../src/core/message/written-times';
import { fillTemplate } from '../../src/core/template/placeholders';
import { readTemplate } from '../../src/core/template/read-template';
import { readAvailabilityText, readWeek } from '../../src/core/availability-text';
import { chooseLines, chooseUnderHeadings } from '../../src/core/note/body/choose-lines';
import { ownWordsOf, sourceOfHeading } from '../../src/core/template/brainstorm';
import { replaceInStretch, type Stretch } from '../../src/core/note/body/replace-stretch';
import { insertText } from '../../src/core/note/body/insert-text';
import { withoutStar } from '../../src/core/note/body/must-ask';
import { readFrontMatter } from '../../src/core/note/properties/read-front-matter';
import { readOutline } from '../../src/core/note/body/outline';
import { keptLine } from '../../src/core/promise/change-promise';
import { readPromises } from '../../src/core/promise/read-promises';
import { readTaskMarks } from '../../src/core/promise/task-marks';
import { readEntries, readSteps } from '../../src/core/note/body/read-section';
import { readCell, readRow, writeCell } from '../../src/core/note/body/table-cell';
import { asWords, readWords } from '../../src/core/note/text/as-words';
import { writeWikilink } from '../../src/core/note/text/wikilink';
import { depthLimit } from '../../src/core/note/yaml/yaml-depth';
import { tokensOf } from '../../src/core/note/yaml/yaml-tokens';
import { defaultSettings } from '../../src/core/settings';
import { at, day } from '../builders/clock';
import { addDays, type Day } from '../../src/core/time/civil';
import { aContact, aNote } from '../builders/contact';
import { noteFormat } from '../builders/yaml';
import { excessiveGrowth } from './growth';
import { en } from '../../src/core/texts/en';

const contact = aContact({ status: 'identified' }, 'Ana Reyes');
const people = { contact, firstName: 'Ana', myName: 'Kim' };
const findNames = otherNames(
  [contact, aContact({ status: 'identified', company: 'Northwind' }, 'Bo Chen')],
  people,
);
const noValues = { texts: new Map<string, string>(), formatNow: () => null, greet: () => null };

/** The first half of a text as lines that were read elsewhere. */
function halfOf(text: string): Stretch {
  return { text: text.slice(0, text.length / 2), from: text.length };
}

/** A text with a line of its own in place of each eighth space. */
function withLines(text: string, line: string): string {
  let place = 0;
  return text.replaceAll(' ', () => (place++ % 8 === 0 ? `\n${line}\na\n` : ' '));
}

/** Properties with as many blank lines as a text has signs; YAML's own reader is given none. */
function readBlank({ length }: string): void {
  const blank = (sign: string): string => sign.repeat(length);
  readFrontMatter(`---\na: b${blank('\n')}c: d\n---\n`, () => ({ a: 'b', c: 'd' }));
  readFrontMatter(`---\na: "${blank('\u2028')}"\n---\n`, () => ({ a: 'b' }));
}

/** Talks with somebody on as many days as a text has signs, two answers each. */
function talksOnDays(text: string): void {
  const answers = Array.from(`${text}${text}`, (answer, at) => ({
    ...{ part: 'questions' as const, question: 'Why?', answer },
    day: addDays(day('1999-01-01'), at % text.length),
  }));
  const context = ruleContextAt(at('2026-11-25T10:00'), defaultSettings, en);
  talksWith(contact, { answers, outcomes: [], unread: [] }, context);
}

/** Reads people from a file that is a text, to its end. */
function readFile(text: string): void {
  const bytes = new TextEncoder().encode(text);
  const work = readImport({ name: 'people', bytes }, { columns: { name: 0, email: 1 } });
  while (work.next().done !== true);
}

/** Reads a link all of whose parameters say the same. */
function readLinkTo(text: string): void {
  const said = { name: text, linkedin: `https://x.example/?${text}`, email: text };
  readLink({ do: 'add', ...said, company: text, role: text, 'why-them': text }, new Set());
}

/** What reads or writes Markdown, or a text, that somebody else may have written. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['an outline', readOutline],
  ['promises', (text) => readPromises(`## Promises\n- [ ] ${text}\n`)],
  [
    'a list of promises',
    (text) => readPromises(`## Promises\n${text.replaceAll(' ', '\n- [ ] ')}`),
  ],
  ['the marks of a task', (text) => readTaskMarks(`a ${text} ^b`)],
  ['a task that is done', (text) => keptLine(`- [ ] ${text}`, '2026-11-25' as Day, 'tasks')],
  ['the places of properties', (text) => tokensOf(text, 0, text.length)],
  ['the depth of properties', depthLimit],
  [
    'properties read apart',
    (text) => noteFormat.readApart(`---\n${text}\ntags: x\n${text}`, ['tags']),
  ],
  ['answers', (text) => readInterviewAnswers(text, contact, [text], en)],
  ['a preparation', readPreparation],
  ['outcomes', (text) => readOutcomes(`## Interview 2026-11-25\n### Outcome\n${text}`)],
  ['talks', (text) => readNotedTalks(`# Interview: 2026-11-25\n**Questions**\n${text}`)],
  [
    'talks in headings',
    (text) => readNotedTalks(`# Interview ${text}\n${withLines(text, '## Interview a')}`),
  ],
  [
    'talks in bold lines',
    (text) => readNotedTalks(`# Interview\n**Questions**\n${withLines(text, '**a**')}`),
  ],
  ['only words', (text) => readWords(asWords(text.trim()))],
  [
    'a habit',
    (text) =>
      readHabit(`## Interview\n### Preparation\n#### One habit to practise\n${text}`, [
        'Interview',
      ]),
  ],
  [
    'a reflection',
    (text) =>
      readReflection(`## Interview\n### Reflection\n${text}`, { contact, day: null }, [text]),
  ],
  ['a folded name', (text) => foldText(personKey(text))],
  ['a place', readPlace],
  ['a link', (text) => readLinkTo(text)],
  ['a mail address', (text) => readMailAddress(`a@${text}`)],
  ['a mail', (text) => mailLink('a@b.c', text, text)],
  [
    'what tells a person apart',
    (text) => {
      const frontMatter = { aliases: text, email: text, linkedin: text };
      const known = readKnownPerson(aNote(frontMatter, text), 'listed', defaultSettings);
      return atOnce(atOnce(tellApartFrom([known]))([{ name: text, email: text, linkedin: text }]));
    },
  ],
  [
    'people of one name',
    (text) => {
      const people = Array.from({ length: Math.ceil(text.length / 100) }, (_, place) => ({
        ...{ name: 'Ana', path: String(place) },
        email: `${place}@x.org`,
      }));
      const others = people.map(({ email }) => ({ name: 'Ana', email: `a${email}` }));
      return [
        ...atOnce(tellApartFrom(people))([...others, ...others.map(({ name }) => ({ name }))]),
      ];
    },
  ],
  [
    'inline fields',
    (text) => {
      turnFields(text, defaultSettings, noteFormat);
      fieldsIn(`[a:: ${text.replaceAll(' ', '[b::')}`, () => 'company');
    },
  ],
  [
    'inline fields under headings',
    (text) => turnFields(withLines(text, '## a\ncompany:: A'), defaultSettings, noteFormat),
  ],
  ['a log line', (text) => noteFormat.change(text, { log: 'x' }, [])],
  ['entries', readEntries],
  ['steps', readSteps],
  ['a question bank', (text) => readQuestionBank(text, 'Other')],
  ['chosen lines', (text) => chooseLines(text, [{ from: 0, to: text.length }], 0)],
  ['a list around the cursor', (text) => chooseLines(text, [], 0)],
  ['lines that moved', (text) => replaceInStretch(` ${text}`, halfOf(text), [])],
  ['lines under headings', (text) => chooseUnderHeadings(text, () => true)],
  ['a brainstorm list', (text) => ownWordsOf([text]).isLine(text)],
  ['a heading with a source', (text) => sourceOfHeading(text, noteFormat.words)],
  ['a block', (text) => [readBlock(text), readBlock(`show: ${text}\nfield: ${text}`)]],
  ['inserted text', (text) => insertText(text, { line: 1, ch: 0 }, text)],
  ['a file name', fileNameFor],
  ['what somebody is called', (text) => calledInGreeting(text)],
  ['a star', withoutStar],
  ['a profile', linkedinKey],
  ['a cell', (text) => readCell(writeCell(text))],
  ['a row', (text) => readRow(`|${text}`)],
  ['a link', (text) => writeWikilink('Ana', text)],
  ['times in a text', (text) => readWrittenTimes(text, (time) => time, day('2026-03-11'))],
  ['a filled text', (text) => fillTemplate(text, noValues)],
  ['a template', (text) => readTemplate('a', `---\ntemplate: outreach\n---\n${text}`, noteFormat)],
  [
    'a draft',
    (text) =>
      checkDraft(
        { kind: 'outreach', text, limit: 300, language: 'en' },
        people,
        findNames,
        en.draftChecks,
      ),
  ],
];

/** What reads a text in which no sign of Markdown means anything. */
const readersOfLines: typeof readers = [
  [
    'people',
    (text) =>
      readPeople(
        text.split('\n').map((line) => ({ text: line })),
        new Set(),
      ),
  ],
  ['a table of people', (text) => readFile(`Name,Mail\n"${text}`)],
  ['a table of people with semicolons', (text) => readFile(`Name;"Mail"\n${text}`)],
  ['connections', (text) => readFile(`First Name,Last Name,Connected On\n${text},"${text}",\n`)],
  ['a card', (text) => readFile(`BEGIN:VCARD\nFN;A="${text}:${text}\n${text}\nEND:VCARD`)],
  [
    'a card in quoted-printable',
    (text) => readFile(`BEGIN:VCARD\nN;QUOTED-PRINTABLE:${withLines(text, '=')}\nEND:VCARD`),
  ],
  ['hours', (text) => [readAvailabilityText(text, en), readWeek(text, en)]],
];

/** What takes of a text no more than how long it is. */
const readersOfLengths: typeof readers = [
  ['blank lines among properties', (text) => readBlank(text)],
  ['talks of many days', talksOnDays],
];

/** What may mean something in a line about somebody, a table or a card. */
const piecesOfLines = [
  ...[
    '#',
    ' ',
    '* ',
    '- ',
    '1. ',
    '> ',
    '\r',
    '\t',
    '\n',
    '\\',
    '|',
    '. ',
    '.',
    '/',
    '★',
    '[[',
    '[a\n',
  ],
  ...[
    'linkedin.com/',
    'https://',
    'a@',
    '[',
    ']',
    '(',
    '"',
    "'",
    ', ',
    ';',
    ': ',
    '&a ',
    'é',
    '%2',
  ],
  ...['\u2028', 'a-', '- a\n', '- [ ] a\n', '  - a\n', '\n- \n', 'Ana Ana ', '| - ', '='],
];

/** What means something only in Markdown, or in a message. */
const piecesOfMarkdown = [
  ...['`', '``` ', '%%', '%% a ', '<!-- ', '$$\n', '$$ ', '{', '{{', '\\|', '★ ', '★\uFE0F'],
  ...['a <!-- \n', '#### a\n', '##### a\n', 'a\n---\n', '``a`', '<!-- %% ', '~~~ `\n', '> > '],
  ...['[a]: b "c\n', '[a]: (', "[a]: b 'c\n---\n", '<a b="c"', '<a b '],
  ...['not hiring ', 'any opening '],
];

/** Where a piece stands, over and over. */
const places: readonly (readonly [string, (many: string) => string])[] = [
  ['alone', (many) => many],
  ['before a letter', (many) => `${many}x`],
  ['in a list', (many) => `- ${many}\u2028x`],
  ['in a section', (many) => `## A\n### Questions\n${many}`],
  ['before many lines', (many) => `${many}\n${'a\n'.repeat(many.length / 8)}`],
  ['within marks', (many) => `\`${many}%%\n`],
];

const placesOfLines = places.filter(([place]) => ['alone', 'before many lines'].includes(place));
if (placesOfLines.length < 2) throw new Error('There is no such place any more.');

/** What is repeated, and how many signs of it a text has. */
interface Tried {
  readonly pieces: readonly string[];
  readonly lengths: readonly number[];
}

/** A square of the longer text takes seconds, and what is linear no time to speak of. */
const ofTexts: Tried = { pieces: [...piecesOfLines, ...piecesOfMarkdown], lengths: [1000, 8000] };
/** To read a list of people takes so much longer that half of it tells as much. */
const ofLines: Tried = { pieces: piecesOfLines, lengths: [500, 4000] };

const cases = [
  ...readers.flatMap(([name, read]) =>
    places.map(([place, textOf]) => [name, place, read, textOf, ofTexts] as const),
  ),
  ...readersOfLines.flatMap(([name, read]) =>
    placesOfLines.map(([place, textOf]) => [name, place, read, textOf, ofLines] as const),
  ),
];

/** The outline of the text before would spare one that begins like it all reading. */
function forgetOutline(): void {
  readOutline('');
}

/** The pieces for which the time grows far more than the text, each with how much. */
function slowPieces(
  read: (text: string) => unknown,
  textOf: (many: string) => string,
  { pieces, lengths }: Tried = ofTexts,
): string[] {
  return pieces.flatMap((piece) => {
    const run = (length: number) => {
      const text = textOf(piece.repeat(Math.ceil(length / piece.length)));
      return () => void read(text);
    };
    const growth = excessiveGrowth(run, lengths, forgetOutline);
    return growth === null ? [] : [`${growth} times for ${JSON.stringify(piece)}`];
  });
}

describe('a hostile text takes a time that grows with it', () => {
  it.each(cases)('as %s, %s', (_name, _place, read, textOf, tried) => {
    expect(slowPieces(read, textOf, tried)).toEqual([]);
  });

  it.each(readersOfLengths)('as %s', (_name, read) => {
    expect(slowPieces(read, (many) => many, { ...ofTexts, pieces: ['a'] })).toEqual([]);
  });

  it('and a loop over what is left, for each sign anew, would be found out', () => {
    const square = (text: string): number[] =>
      Array.from(text, (_, at) => text.indexOf('\u0000', at));
    expect(slowPieces(square, (many) => many)).not.toEqual([]);
  });

  it('and a loop that hides in short texts behind what each sign takes would be found out', () => {
    let kept = 0;
    const work = (times: number): void => {
      for (let time = 0; time < times; time += 1) kept = Math.imul(kept + time, 31);
    };
    const growth = excessiveGrowth((length) => {
      const signs = Math.round(length);
      return () => {
        for (let sign = 0; sign < signs; sign += 1) work(5000 + 5 * signs);
      };
    }, ofTexts.lengths);
    expect(growth).not.toBeNull();
  });

  it('with a hundred thousand signs as with a few', () => {
    const code = `- a\n\nb ${'`'.repeat(100_000)}%%\n\n## Log\n`;
    expect(noteFormat.change(code, { log: 'x' }, []).ok).toBe(true);
    expect(readQuestionBank('- '.repeat(50_000) + 'Why?', 'Other')).toMatchObject([
      { topic: 'Other' },
    ]);
    const tags = `tags: [${Array(100_000).fill('Zürich 🥐').join(', ')}]\n`;
    expect(tokensOf(tags, 0, tags.length).length).toBeGreaterThan(100_000);
  });
});
