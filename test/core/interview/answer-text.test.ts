import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, rewritten, showAnswer } from '../../../src/core/interview/answer-text';
import { readOutline } from '../../../src/core/note/body/outline';

/** Pieces of what people type that mean something to Markdown or to Obsidian. */
const pieces = [
  ...['# ', '## Log', '#tag', '%%', '<!--', '-->', '<b>', '</div>', '```', '~~~', '$$', '---'],
  ...['===', '> ', '> [!note]-', '|', '|---|', '[a]: b', '[^1]: c', ' ^id', '&lt;', '\\', '\\#'],
  ...['- ', '1. ', '- [ ] ', '    ', '\t', '\n', '\n\n', 'words', ' ', '*', '_', '!', '[[Ada]]'],
];
const typed = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 12 })
  .map((all) => all.join('').replace(/\r\n?/g, '\n'));

describe('what is typed as an answer', () => {
  it.each([
    ['# No heading', '\\# No heading'],
    ['#1 and #tag', '\\#1 and \\#tag'],
    ['C# is fine', 'C# is fine'],
    ['%%hidden%%', '\\%\\%hidden\\%\\%'],
    ['50% or 60%', '50% or 60%'],
    ['<!-- gone -->', '\\<\\!-- gone -->'],
    ['a <b> and 1 < 2', 'a \\<b> and 1 < 2'],
    ['```', '\\```'],
    ['two\n---', 'two\n\\---'],
    ['> quoted', '\\> quoted'],
    ['| a | b |\n|---|', '\\| a | b |\n\\|---|'],
    ['[ref]: there', '\\[ref]: there'],
    ['the end ^id', 'the end \\^id'],
    ['$$x$$ but $5', '\\$\\$x\\$\\$ but $5'],
    ['&lt; &', '\\&lt; &'],
    ['a \\# b', 'a \\\\# b'],
    ['- one\n- [ ] two\n1. three', '- one\n- [ ] two\n1. three'],
    ['[[Ada]] and *so*', '[[Ada]] and *so*'],
  ])('%j stays text: %j', (text, written) => {
    expect(asWritten(text)).toBe(written);
    expect(showAnswer(written).typed).toBe(text);
  });

  it('is read back as it was typed, whatever it is', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(showAnswer(asWritten(text)).typed).toBe(text);
      }),
    );
  });

  it('makes no heading, and hides nothing that follows', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const note = `#### Question\n${asWritten(text)}\n\n#### Next\n\n%% --> $$ \`\`\`\n~~~\n`;
        const { headings } = readOutline(note);
        expect(headings.map((heading) => heading.text).slice(0, 2)).toEqual(['Question', 'Next']);
      }),
    );
  });
});

describe('an answer that is typed on', () => {
  it('keeps the lines that somebody wrote by hand', () => {
    const shown = showAnswer('> a quote\nplain\n\\* raw');
    expect(shown.typed).toBe('> a quote\nplain\n\\* raw');
    expect(rewritten('> a quote\nplainer\n\\* raw', shown)).toBe('> a quote\nplainer\n\\* raw');
    expect(rewritten('> a quote\nplain\n# new\n\\* raw', shown)).toBe(
      '> a quote\nplain\n\\# new\n\\* raw',
    );
    expect(rewritten('', shown)).toBe('');
  });

  it('is to the byte what it was where nothing was changed', () => {
    fc.assert(
      fc.property(typed, (lines) => {
        const shown = showAnswer(lines);
        expect(rewritten(shown.typed, shown)).toBe(lines);
      }),
    );
  });

  it('says what the field says', () => {
    fc.assert(
      fc.property(typed, typed, (first, then) => {
        const shown = showAnswer(asWritten(first));
        expect(showAnswer(rewritten(then, shown)).typed).toBe(then);
      }),
    );
  });
});
