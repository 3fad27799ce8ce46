import { noteFormat } from '../../../builders/yaml';
import { describe, expect, it } from 'vitest';
import type { NoteChange, SectionInsert } from '../../../../src/core/note/note-change';
import { worded } from '../../../builders/worded';

const questions: SectionInsert = {
  section: 'Interview 2026-11-25',
  part: 'Questions',
  opening: 'A guide, not a script.',
  entries: ['#### What does a day look like?', '#### Who else should I meet?'],
};

/** The note after a change, with `‸` where one types next. */
function after(text: string, change: NoteChange): string {
  const result = noteFormat.change(text, change, []);
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  const { cursor } = result;
  if (cursor === null) return result.text;
  return `${result.text.slice(0, cursor)}‸${result.text.slice(cursor)}`;
}

function refusalOf(text: string, change: NoteChange): unknown {
  const result = noteFormat.change(text, change, []);
  return result.ok ? null : worded(result.refusal);
}

describe('inserting a section', () => {
  it('makes it at the end where there is no log, ready to type under the first entry', () => {
    expect(after('# Ada\n', { inserts: [questions] })).toBe(
      [
        ...['# Ada', '', '## Interview 2026-11-25', '', '### Questions', ''],
        ...['A guide, not a script.', '', '#### What does a day look like?', '‸'],
        ...['#### Who else should I meet?', ''],
      ].join('\n'),
    );
  });

  it('goes on without a final newline where there was none', () => {
    const part = { section: 'S', part: 'P', entries: ['- [ ] one', '- [ ] two'] };
    expect(after('# Ada', { inserts: [part] })).toBe(
      '# Ada\n\n## S\n\n### P\n\n- [ ] one‸\n- [ ] two',
    );
  });

  it('keeps the first insert under the cursor when more comes in', () => {
    const change = {
      inserts: [
        { section: 'S', part: 'B', entries: ['#### b'] },
        { section: 'Earlier', part: 'A', entries: ['#### a'] },
      ],
      log: 'done',
    };
    const text = after('## Log\n\n- x\n\n## Earlier\n', change);
    expect(text).toContain('#### b\n‸\n## Log');
  });

  it('moves the cursor along when something comes in above it', () => {
    const change = { inserts: [{ section: 'S', part: 'P', entries: ['#### a'] }], log: 'done' };
    expect(after('## Log\n\n## S\n', change)).toBe(
      '## Log\n\n- done\n\n## S\n\n### P\n\n#### a\n‸',
    );
  });

  it('adds only the entries that are missing, whatever their case, spaces and ticks', () => {
    const text = '## S\n### P\n- [X] Read  HER paper\n- [ ] outfit \n';
    const entries = ['- [ ] Read her paper', '- [ ] Travel', '* [ ] OUTFIT', '- [ ] travel'];
    expect(after(text, { inserts: [{ section: 's', part: 'p', entries }] })).toBe(
      '## S\n### P\n- [X] Read  HER paper\n- [ ] outfit \n- [ ] Travel‸\n',
    );
  });

  it('puts steps above the headings of their part, and headings below all of it', () => {
    const text = '## S\n\n### P\n\n- [ ] one\n\n#### a\n\nmine\n\n- [ ] mine too\n';
    const entries = ['- [ ] one', '- [ ] two', '#### a', '#### b'];
    expect(after(text, { inserts: [{ section: 'S', part: 'P', entries }] })).toBe(
      '## S\n\n### P\n\n- [ ] one\n- [ ] two‸\n\n#### a\n\nmine\n\n- [ ] mine too\n\n#### b\n',
    );
    const none = '## S\n\n### P\n\n#### a\n';
    const inserts = [{ section: 'S', part: 'P', entries: ['- [ ] two'] }];
    expect(after(none, { inserts })).toBe('## S\n\n### P\n\n- [ ] two‸\n\n#### a\n');
  });

  it('does not count entries in code as there', () => {
    const text = '## S\n\n### P\n\n```\n#### a\n- [ ] b\n```\n';
    const entries = ['#### a', '- [ ] b'];
    expect(after(text, { inserts: [{ section: 'S', part: 'P', entries }] })).toBe(
      `${text}\n#### a\n‸\n- [ ] b\n`,
    );
  });

  it('writes the opening only when the part is made', () => {
    const text = '## Interview 2026-11-25\n\n### Questions\n';
    expect(after(text, { inserts: [questions] })).not.toContain('A guide');
  });

  it.each([undefined, '', ' \n\n'])('writes no opening that says nothing: %j', (opening) => {
    const insert = { section: 'S', part: 'P', entries: ['- [ ] one'] };
    const inserts = [opening === undefined ? insert : { ...insert, opening }];
    expect(after('# Ada\n', { inserts })).toBe('# Ada\n\n## S\n\n### P\n\n- [ ] one‸\n');
  });

  it('leaves out the empty lines around an entry, keeps those in it, and skips an empty one', () => {
    const entries = ['\n \n\r\n  one\n\ntwo \n', ' \n'];
    expect(after('# Ada\n', { inserts: [{ section: 'S', part: 'P', entries }] })).toContain(
      '### P\n\n  one\n\ntwo',
    );
  });

  it('writes an empty note from its first line on', () => {
    const inserts = [{ section: 'S', part: 'P', entries: ['- [ ] one'] }];
    expect(after('', { inserts })).toBe('## S\n\n### P\n\n- [ ] one‸');
  });

  it('puts entries before the next part and leaves what stands between', () => {
    const text = '## S\n\n### P\n\n#### a\nmine\n\n### Q\n\nrest\n';
    const inserts = [{ section: 'S', part: 'P', entries: ['#### a', '#### b'] }];
    expect(after(text, { inserts })).toBe(
      '## S\n\n### P\n\n#### a\nmine\n\n#### b\n‸\n### Q\n\nrest\n',
    );
  });

  it('leaves an entry of several lines whole, in the line endings of the note', () => {
    const inserts = [{ section: 'S', part: 'P', entries: ['#### a\n_hint_\n', '#### b'] }];
    expect(after('x\r\n', { inserts })).toBe(
      'x\r\n\r\n## S\r\n\r\n### P\r\n\r\n#### a\r\n_hint_\r\n‸\r\n#### b\r\n',
    );
  });

  it('makes a part without entries, once', () => {
    const inserts = [{ section: 'S', part: 'P', entries: [] }];
    const once = after('x\n', { inserts });
    expect(once).toBe('x\n\n## S\n\n### P\n‸');
    const text = once.replace('‸', '');
    expect(noteFormat.change(text, { inserts }, [])).toEqual({ ok: true, text, cursor: null });
  });

  it.each([
    ['a fence', '```\n## S\n```\n'],
    ['a fence of tildes that holds backticks', '~~~~ md\n~~~\n```\n## S\n~~~~\n'],
    ['an indented fence', '   ```\n## S\n   ```\n'],
    ['a fence in a list', '- a\n\n  ```\n  ## S\n  ```\n'],
    ['a list item', '- a\n\n  ## S\n'],
    ['the line of an item', '- ## S\n'],
    ['indented code', '    ## S\n'],
    ['a quote', '> ## S\n'],
    ['a callout', '> [!note]\n> ## S\n'],
    ['an HTML comment', '<!--\n## S\n-->\n'],
    ['an HTML comment that begins in a line', 'text <!-- so\n## S\n-->\n'],
    ['an Obsidian comment', '%%\n## S\n%%\n'],
    ['an Obsidian comment that begins in a line', 'text %% so\n## S\n%%\n'],
    ['a math block', '$$\n## S\n$$\n'],
    ['an Obsidian comment right under a list', '- a\n%%\n## S\n%%\n'],
    ['an HTML block', '<div>\n## S\n</div>\n'],
    ['raw HTML', '<pre>\n\n## S\n</pre>\n'],
    ['a paragraph over two lines', 'text\n    ## S\n'],
    ['a tag', '##S\n'],
    ['another level', '### S\n\n# S\n'],
    ['front matter', '---\n## S\n---\n'],
  ])('does not take %s for the section', (_, text) => {
    const inserts = [{ section: 'S', part: 'P', entries: ['#### q'] }];
    expect(after(text, { inserts })).toBe(
      `${text}${text.endsWith('---\n') ? '' : '\n'}## S\n\n### P\n\n#### q\n‸`,
    );
  });

  it.each([
    ['closing signs', '##  S  ##'],
    ['up to three spaces', '   ## S'],
    ['a tab', '##\tS'],
    ['a line under it', 'S\n---'],
    ['a line under it and spaces', '  S  \n  ------  '],
    ['another case', '## s'],
    ['a list above', '- a\n## S'],
    ['a lone percent comment above', '100%% sure\n\n## S'],
    ['an unclosed comment sign in code above', '`<!--` and `%%`\n\n## S'],
    ['a closed fence in a list above', '- ```\n  x\n  ```\n\n## S'],
    ['a fence that its list item ends', '- ```\n  x\n\n## S'],
    ['dollars above', '$$ a lot\n\n## S'],
    ['a one-line math block above', '$$x$$\n\n## S'],
    ['HTML above', '<div>\n\n## S'],
  ])('finds a heading with %s', (_, heading) => {
    const text = `${heading}\n\n### P\n`;
    const inserts = [{ section: 'S', part: 'P', entries: ['#### q'] }];
    expect(after(text, { inserts })).toBe(`${text}\n#### q\n‸`);
  });

  it('refuses a note that ends inside a code block', () => {
    expect(refusalOf('---\na: 1\n---\nx\n~~~\n## S\n', { inserts: [questions] })).toEqual({
      line: 5,
      reason: 'A code block or comment in this note is opened and never closed.',
      fix: 'Put a line with only ~~~ where it ends.',
    });
  });

  it('refuses entries that would swallow what follows', () => {
    const inserts = [{ section: 'S', part: 'P', entries: ['#### a\n```'] }];
    expect(refusalOf('## S\n\n### P\n\n## Next\n', { inserts })).not.toBeNull();
  });
});

describe('renaming a section', () => {
  const renames = [{ from: 'Interview', to: 'Interview 2026-11-25' }];

  it.each([
    ['## Interview', '## Interview 2026-11-25'],
    ['##   interview   ##  ', '##   Interview 2026-11-25   ##  '],
    ['Interview\n---', 'Interview 2026-11-25\n---'],
    ['## Interview\n\n## Interview', '## Interview 2026-11-25\n\n## Interview'],
    ['### Interview', '### Interview'],
    ['## Interview\n## Interview 2026-11-25', '## Interview\n## Interview 2026-11-25'],
    ['```\n## Interview\n```', '```\n## Interview\n```'],
  ])('%j becomes %j', (before, expected) => {
    expect(after(before, { renames })).toBe(expected);
  });

  it('refuses words that would be no heading', () => {
    const change = { renames: [{ from: 'Interview', to: '- x' }] };
    expect(refusalOf('Interview\n---\n', change)).not.toBeNull();
  });
});

describe('the log', () => {
  it.each([
    ['made at the end', 'Text\n', 'Text\n\n## Log\n\n- x\n'],
    ['made without a final newline', 'Text', 'Text\n\n## Log\n\n- x'],
    ['made before blank lines at the end', 'Text\n\n\n', 'Text\n\n## Log\n\n- x\n\n\n'],
    ['empty', '## Log\n', '## Log\n\n- x\n'],
    ['empty, with a section under it', '## Log\n## B\n', '## Log\n\n- x\n\n## B\n'],
    ['a list', '## Log\n- a\n', '## Log\n- a\n- x\n'],
    ['a list without a final newline', '## Log\n- a', '## Log\n- a\n- x'],
    [
      'a list with more under an item',
      '## Log\n- a\n  b\n\n  c\n',
      '## Log\n- a\n  b\n\n  c\n- x\n',
    ],
    ['text under the list', '## Log\n- a\n\nmine\n', '## Log\n- a\n- x\n\nmine\n'],
    ['only text', '## Log\nmine\n', '## Log\nmine\n\n- x\n'],
    [
      'parts of its own',
      '## Log\n- a\n### 2026\n- b\n\n# C\n',
      '## Log\n- a\n### 2026\n- b\n- x\n\n# C\n',
    ],
    [
      'a list with a code block',
      '## Log\n- a\n  ```\n  - c\n  ```\n',
      '## Log\n- a\n  ```\n  - c\n  ```\n- x\n',
    ],
    ['a quoted list', '## Log\n> - a\n', '## Log\n> - a\n\n- x\n'],
    ['mixed line endings', '## Log\r\n- a\r\n- b\n', '## Log\r\n- a\r\n- b\n- x\r\n'],
  ])('%s', (_, before, expected) => {
    expect(after(before, { log: 'x' })).toBe(expected);
  });

  it('takes a line of several lines on one', () => {
    expect(after('## Log\n', { log: ' a\n\n b ' })).toBe('## Log\n\n- a b\n');
  });
});

describe('a change', () => {
  it('that is empty gives the same text, even of a broken note', () => {
    const text = '---\na: 1\na: 2\n---js\r';
    expect(noteFormat.change(text, {}, [])).toEqual({ ok: true, text, cursor: null });
    const empty = { properties: [], renames: [], inserts: [] };
    expect(noteFormat.change(text, empty, [])).toEqual({ ok: true, text, cursor: null });
  });

  it('is left alone where its first line would not be found in it again', () => {
    const refusal = {
      line: 1,
      reason: 'The sections of this note are written in a way that cannot be added to safely.',
      fix: 'Add the text by hand.',
    };
    expect(refusalOf('', { log: '---' })).toEqual(refusal);
    const unfound = noteFormat.change('', { log: 'x' }, [], '#');
    expect(unfound.ok ? null : worded(unfound.refusal)).toEqual(refusal);
  });

  it('of the body alone is refused where the front matter is broken', () => {
    expect(refusalOf('---\na: 1\na: 2\n---\n', { log: 'x' })).toEqual({
      line: 3,
      reason: 'The properties of this note have two lines named a.',
      fix: 'Keep one of the two lines and try again.',
    });
  });

  it('does all its parts together', () => {
    const change = {
      properties: [{ name: 'status', value: 'scheduled' }],
      renames: [{ from: 'Interview', to: 'Interview 2026-11-25' }],
      inserts: [questions],
      log: '2026-11-22 Booked',
    };
    expect(after('---\nstatus: replied\n---\n## Interview\n', change)).toBe(
      [
        ...['---', 'status: scheduled', '---', '## Interview 2026-11-25', '', '### Questions', ''],
        ...['A guide, not a script.', '', '#### What does a day look like?', '‸'],
        ...['#### Who else should I meet?', '', '## Log', '', '- 2026-11-22 Booked', ''],
      ].join('\n'),
    );
  });
});
