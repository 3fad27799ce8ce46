import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogHeading } from '../../../../src/core/note/body/log-section';
import type { NoteChange } from '../../../../src/core/note/note-change';
import { noteFormat } from '../../../builders/yaml';
import { worded } from '../../../builders/worded';

function after(text: string, change: NoteChange, logHeading: string | null = null): string {
  const result = noteFormat.change(text, change, [], logHeading);
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  return result.text;
}

const part = { section: 'Interview', part: 'Questions', entries: ['#### Why?'] };

describe('the heading of the log', () => {
  it.each([
    '## 📝 Log',
    '## 🗒️ LOG',
    '## 👩🏽‍💻 Log',
    '## ℹ️ Log',
    '## 3. Log',
    '## 1️⃣ Log',
    '## 2.1) Log',
    '## Ⅳ — Log',
    '## **Log**',
    '## [[Log]]',
    '## 1. [[Log]]',
    '## [[#Log]]',
    '## [[Notes#Log|Log]]',
    '## Log ^my-log',
    '## 📝 Log #log',
    '## Log #log #my/calls ^my-log',
    '## Log %%mine%%',
    '## 📝 Log <!-- mine -->',
    '## Log 📝',
    '## Log ✏️',
    '## Log:',
    '## a) Log',
    '## (B) Log',
    '## [c] Log:',
    '## A. Log',
    '## a.) Log',
    '## 2a) Log',
    '## 2.b. Log',
    '## ii) Log',
    '## IV. Log',
    '## D: Log',
    '## E — Log',
    '## 📝 f) Log',
    '## g) 📝 Log',
    '## 一、Log',
    '📝 Log\n---',
  ])(
    'is found whatever signs, numbers and numbering letters stand around its word: %j',
    (heading) => {
      expect(after(`${heading}\n\n- a\n`, { log: 'x' })).toBe(`${heading}\n\n- a\n- x\n`);
      const opened = after(`${heading}\n\n- a\n`, { inserts: [part] });
      expect(opened).toBe(`## Interview\n\n### Questions\n\n#### Why?\n\n${heading}\n\n- a\n`);
    },
  );

  it.each([
    '## Backlog',
    '## My log',
    '## Log 2',
    '## Logs',
    '### 📝 Log',
    '## 📝',
    '## 3.',
    '## a)',
    '## A Log',
    '## C-Log',
    '## U.S. Log',
    '## Mr. Log',
    '## Part a) Log',
    '## [[Notes#Log]]',
    '## [[2026-11-25#Log]]',
    '## [[Log|My notes]]',
    '## ![[Notes#Log]]',
  ])('is not one of other words: %j', (heading) => {
    expect(after(`${heading}\n`, { log: 'x' })).toBe(`${heading}\n\n## Log\n\n- x\n`);
  });

  it('is the bare word first, where both are there', () => {
    expect(after('## 📝 Log\n\n## Log\n\n- a\n', { log: 'x' })).toBe(
      '## 📝 Log\n\n## Log\n\n- a\n- x\n',
    );
  });

  it.each([
    ['Interactions', '## Interactions\n\n- a\n', '## Interactions\n\n- a\n- x\n'],
    ['Interactions', '## 💬 interactions\n\n- a\n', '## 💬 interactions\n\n- a\n- x\n'],
    ['📝 Log', '## Log\n\n- a\n', '## Log\n\n- a\n- x\n'],
    ['📝', '## 📝\n\n- a\n', '## 📝\n\n- a\n- x\n'],
    ['日志', '## 1、日志\n\n- a\n', '## 1、日志\n\n- a\n- x\n'],
  ])('is the one that was set, %j', (heading, before, expected) => {
    expect(after(before, { log: 'x' }, heading)).toBe(expected);
  });

  it('is the one that was set before the one by default, and that before a new one', () => {
    const both = '## Log\n\n- a\n\n## Interactions\n\n- b\n';
    expect(after(both, { log: 'x' }, 'Interactions')).toBe(`${both}- x\n`);
    expect(after('## 📝 Log\n\n- a\n', { log: 'x' }, 'Interactions')).toBe(
      '## 📝 Log\n\n- a\n- x\n',
    );
    expect(after('Text\n', { log: ['x', 'y'] }, 'Interactions')).toBe(
      'Text\n\n## Interactions\n\n- x\n- y\n',
    );
  });

  it('has a new section before it, whatever it is called', () => {
    expect(after('## Interactions\n\n- a\n', { inserts: [part] }, 'Interactions')).toBe(
      '## Interview\n\n### Questions\n\n#### Why?\n\n## Interactions\n\n- a\n',
    );
  });

  it('that can be set is found again where it was written', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('Log', '#', ' ', '%%', '<!--', '📝', '3.', '`', '$$', '\n', '-'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(words, (typed) => {
        const heading = readLogHeading(typed);
        if (heading === null) return;
        expect(readLogHeading(heading)).toBe(heading);
        const once = after('Text\n', { log: 'x' }, heading);
        expect(once).toBe(`Text\n\n## ${heading}\n\n- x\n`);
        expect(after(once, { log: 'y' }, heading)).toBe(`${once}- y\n`);
      }),
    );
  });

  it.each([
    [' Interactions ', 'Interactions'],
    ['## Interactions', 'Interactions'],
    ['## Interactions ##', 'Interactions'],
    ['📝 Log', '📝 Log'],
    ['', null],
    ['##', null],
    ['a\nb', null],
    ['a\u2028b', null],
    ['Interview', null],
    ['🎤 interview 2026-11-25', null],
    ['Interviews', 'Interviews'],
  ])('typed as %j is %j', (typed, expected) => {
    expect(readLogHeading(typed)).toBe(expected);
  });
});
