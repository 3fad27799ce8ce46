import { describe, expect, it } from 'vitest';
import { readPromises } from '../../../src/core/promise/read-promises';

/** The open promises of a note on a line each: whose, the text, the day and which of equals. */
function told(text: string): readonly string[] {
  return readPromises(text).promises.map(
    ({ text: said, day, theirs, nth, repeats = false }) =>
      `${theirs ? 'theirs' : 'own'}: ${said} | ${day ?? 'no day'} | ${nth}${repeats ? ' | repeats' : ''}`,
  );
}

/** A note with these lines under a heading of its own for promises. */
function note(...lines: readonly string[]): string {
  return ['## Promises', '', ...lines, ''].join('\n');
}

describe('a promise', () => {
  it.each([
    ['a hyphen', '- [ ] Send it'],
    ['an asterisk', '* [ ] Send it'],
    ['a plus', '+ [ ] Send it'],
    ['a number', '1. [ ] Send it'],
    ['a number with a bracket', '12) [ ] Send it'],
    ['spaces before it', '   - [ ] Send it'],
    ['several spaces', '-   [ ]   Send   it  '],
    ['a mark that is none of those that close it', '- [/] Send it'],
    ['a mark that is an emoji', '- [🔥] Send it'],
  ])('stands behind %s', (_which, line) => {
    expect(told(note(line))).toEqual(['own: Send it | no day | 0']);
  });

  it.each(['- [x] Send it', '- [X] Send it', '- [-] Send it'])('is not open as %s', (line) => {
    expect(told(note(line))).toEqual([]);
  });

  it.each([
    ['no box', '- Send it'],
    ['no space behind the box', '- [ ]Send it'],
    ['no list', '[ ] Send it'],
    ['nothing behind the box', '- [ ] '],
    ['only marks behind the box', '- [ ] 📅 2026-11-25 #later ^a'],
    ['a callout', '> [!todo]\n> - [ ] Send it'],
    ['a quote', '> - [ ] Send it'],
    ['a code block', '```\n- [ ] Send it\n```'],
    ['a code block by indentation', '    - [ ] Send it'],
    ['a comment', '%%\n- [ ] Send it\n%%'],
    ['a comment of HTML', '<!--\n- [ ] Send it\n-->'],
    ['a paragraph that goes on', '- [x] Told\n      - [ ] Send it'],
  ])('is none with %s', (_which, lines) => {
    expect(told(note(lines))).toEqual([]);
  });

  it('is nested in no other task, whether that is open or not', () => {
    const lines = [
      '- [ ] One',
      '  - [ ] within one',
      '    - [ ] further within',
      '- [x] Two',
      '\t- [ ] within two',
      '- Three',
      '  - [ ] within what is no task',
      '',
      '  - [ ] and after a blank line',
      '- [ ] Four',
    ];
    expect(told(note(...lines))).toEqual([
      'own: One | no day | 0',
      'own: within what is no task | no day | 0',
      'own: and after a blank line | no day | 0',
      'own: Four | no day | 0',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('ends with its line: %j', (eol) => {
    const text = note('- [ ] Send it 📅 2026-11-25', '- [ ] Call').replaceAll('\n', eol);
    expect(told(text)).toEqual(['own: Send it | 2026-11-25 | 0', 'own: Call | no day | 0']);
  });

  it('is counted among the equal open ones of the note', () => {
    const lines = ['- [ ] Call', '- [x] Call', '- [ ] Call 📅 2026-11-25', '- [ ] Call #soon'];
    expect(told(`${note(...lines)}## Waiting for\n- [ ] Call\n`)).toEqual([
      'own: Call | no day | 0',
      'own: Call | 2026-11-25 | 0',
      'own: Call | no day | 1',
      'theirs: Call | no day | 2',
    ]);
  });
});

describe('the place of a promise', () => {
  it.each([
    ['## Promises', 'own'],
    ['## Waiting for', 'theirs'],
    ['## 🤝 promises', 'own'],
    ['Waiting for\n---', 'theirs'],
    ['## Interview 2026-11-25\n### Promises', 'own'],
    ['## Interview\n### Waiting for', 'theirs'],
    ['## Interview [[2026-11-25]]\n### Questions\n#### Why?\n### Promises', 'own'],
    ['## Promises\n### In spring', 'own'],
    ['## Promises\n### Waiting for', 'theirs'],
    ['## Interview\n### Promises\n#### Small ones', 'own'],
  ])('is %j', (headings, whose) => {
    expect(told(`${headings}\n- [ ] Call\n`)).toEqual([`${whose}: Call | no day | 0`]);
  });

  it.each([
    '# Promises',
    '### Promises',
    '## Notes\n### Promises',
    '## Log\n### Waiting for',
    '## Interview\n#### Promises',
    '## Interview\n### Preparation',
    '## Promises\n## Notes',
    '## Promises\n# Notes',
    '## Interview\n### Promises\n### Questions',
    '- a\n  ## Promises',
    '> ## Promises',
    '## Promised',
    '',
  ])('is not %j', (headings) => {
    expect(told(`${headings}\n- [ ] Call\n`)).toEqual([]);
  });

  it('is below the properties, which are no list', () => {
    expect(told('---\nstatus: replied\n---\n## Promises\n- [ ] Call\n')).toEqual([
      'own: Call | no day | 0',
    ]);
    expect(told('---\na: |\n  ## Promises\n  - [ ] Call\n---\n')).toEqual([]);
  });
});

describe('the day of a promise', () => {
  it.each([
    ['Send it 📅 2026-11-25', 'Send it', '2026-11-25'],
    ['Send it 📅2026-11-25', 'Send it', '2026-11-25'],
    ['Send it 📅\uFE0F 2026-11-25', 'Send it', '2026-11-25'],
    ['Send it 🗓️ 2026-11-25', 'Send it', '2026-11-25'],
    ['Send it ⏳ 2026-11-25', 'Send it', '2026-11-25'],
    ['Send it ⏳ 2026-11-20 📅 2026-11-25', 'Send it', '2026-11-25'],
    ['📅 2026-11-25 Send it', 'Send it', '2026-11-25'],
    ['Send 📅 2026-11-25 it', 'Send it', '2026-11-25'],
    ['Send it [due:: 2026-11-25]', 'Send it', '2026-11-25'],
    ['Send it (due:: 2026-11-25)', 'Send it', '2026-11-25'],
    ['Send it [due::2026-11-25]', 'Send it', '2026-11-25'],
    ['Send it [Due :: [[2026-11-25]]]', 'Send it', '2026-11-25'],
    ['Send it [due:: [[Days/2026-11-25|Wednesday]]]', 'Send it', '2026-11-25'],
    ['Send it [due:: 2026-11-25T14:00]', 'Send it', '2026-11-25'],
    ['Send it [scheduled:: 2026-11-25]', 'Send it', '2026-11-25'],
    ['Send it [scheduled:: 2026-11-20] [due:: 2026-11-25]', 'Send it', '2026-11-25'],
    ['Send it [due:: ] ⏳ 2026-11-25', 'Send it', '2026-11-25'],
    ['Send it ➕ 2026-11-01 ⏫ 📅 2026-11-25 🆔 a1', 'Send it', '2026-11-25'],
    ['Send it [created:: 2026-11-01] [priority:: high]', 'Send it', null],
    ['Send it ✅ 2026-11-01', 'Send it', null],
    ['Send it 📅', 'Send it 📅', null],
    ['Put 📅 3 dates', 'Put 📅 3 dates', null],
    ['Explain `📅 2026-11-25`', 'Explain `📅 2026-11-25`', null],
    ['Explain [topic:: due]', 'Explain [topic:: due]', null],
    ['Meet on 2026-11-25', 'Meet on 2026-11-25', null],
  ])('of %j is read beside its text', (line, text, day) => {
    const [promise] = readPromises(note(`- [ ] ${line}`)).promises;
    expect(promise).toMatchObject({ text, day });
    expect(readPromises(note(`- [ ] ${line}`)).misdated).toEqual([]);
  });

  it.each([
    ['📅 2026-02-30', '2026-02-30'],
    ['📅 2026-13-45', '2026-13-45'],
    ['📅 2026-1-5', '2026-1-5'],
    ['⏳ 2026-02-30', '2026-02-30'],
    ['📅 2026-02-30 ⏳ 2026-02-20', '2026-02-30'],
    ['[due:: 2026-02-30]', '2026-02-30'],
    ['(scheduled:: tomorrow)', 'tomorrow'],
    ['[due:: [[Friday]]]', '[[Friday]]'],
  ])('that does not exist is told, and counts as none: %j', (mark, day) => {
    const read = readPromises(note(`- [ ] Send it ${mark}`));
    expect(read.promises).toEqual([{ text: 'Send it', day: null, theirs: false, nth: 0 }]);
    expect(read.misdated).toEqual([{ promise: read.promises[0], day }]);
  });
});

describe('the text of a promise', () => {
  it.each([
    ['Send it #task #call/later', 'Send it'],
    ['#task Send it', 'Send it'],
    ['Send issue #12 and C# notes', 'Send issue #12 and C# notes'],
    ['Send it ^a-1', 'Send it'],
    ['Send it 📅 2026-11-25 #task ^a-1', 'Send it'],
    ['Raise x^2', 'Raise x^2'],
    ['See [[Ana Reyes#Log|Ana]]', 'See [[Ana Reyes#Log|Ana]]'],
    ['Send it 🔁 every week 📅 2026-11-25', 'Send it'],
  ])('of %j is %j', (line, text) => {
    expect(readPromises(note(`- [ ] ${line}`)).promises[0]?.text).toBe(text);
  });

  it.each(['🔁 every week', '🔁', '[repeat:: every week]', '(repeat:: every 2 days)'])(
    'tells that it comes again by %s',
    (mark) => {
      expect(told(note(`- [ ] Send it ${mark}`))).toEqual(['own: Send it | no day | 0 | repeats']);
    },
  );
});
