import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, filled, type TrackedText, wordsIn } from '../../../src/core/message/tracked-text';

/** A text whose stretches stand in square brackets: `Hi [x:Ana], bye`. */
function tracked(marked: string, isWhole?: true): TrackedText {
  let text = '';
  const spans = [];
  for (const [, plain = '', key, words = ''] of marked.matchAll(
    /([^[\]]*)(?:\[(\w+):([^\]]*)\])?/g,
  )) {
    text += plain;
    if (key === undefined) continue;
    const from = text.length;
    text += words;
    spans.push({ key, from, to: text.length, ...(isWhole && { isWhole }) });
  }
  return { text, spans };
}

/** Types each of some texts one after the other, as a field tells of every key. */
function typed(start: TrackedText, ...texts: readonly string[]): TrackedText {
  return texts.reduce(edited, start);
}

describe('a text that knows where its values stand', () => {
  it('goes on knowing them when something is typed before, between and behind them', () => {
    const start = tracked('Hi [a:Ana], [b:bye] now');
    const now = typed(
      start,
      'Oh, Hi Ana, bye now',
      'Oh, Hi Ana, so bye now',
      'Oh, Hi Ana, so bye now.',
    );
    expect([wordsIn(now, 'a'), wordsIn(now, 'b')]).toEqual(['Ana', 'bye']);
    expect(filled(now, 'b', 'farewell').text).toBe('Oh, Hi Ana, so farewell now.');
  });

  it('takes what is typed over a value, key by key, for the value', () => {
    const start = tracked('Hi [a:{{x}}], bye');
    const now = typed(start, 'Hi A, bye', 'Hi An, bye', 'Hi Ana, bye', 'Hi Anna, bye');
    expect(wordsIn(now, 'a')).toBe('Anna');
  });

  it('takes it also where all was deleted first', () => {
    const now = typed(tracked('Hi [a:Ana]!'), 'Hi !', 'Hi B!', 'Hi Bo!');
    expect(wordsIn(now, 'a')).toBe('Bo');
  });

  it('does not take what is typed behind a placeholder for its value', () => {
    const now = typed(tracked('Hi [a:{{x}}]'), 'Hi {{x}},', 'Hi {{x}}, you');
    expect(filled(now, 'a', 'Ana').text).toBe('Hi Ana, you');
  });

  it('lets go of a value that an edit cuts into', () => {
    expect(wordsIn(edited(tracked('Hi [a:Ana], bye'), 'Hi Anthony'), 'a')).toBeNull();
  });

  it('lets go of what is put in as a whole with any edit of it, though not beside it', () => {
    const start = tracked('At [a:ten or two], yes', true);
    expect(wordsIn(edited(start, 'At ten or three, yes'), 'a')).toBeNull();
    expect(wordsIn(edited(start, 'At ten or two please, yes'), 'a')).toBe('ten or two');
  });

  it('fills every stretch of a key, and leaves the others', () => {
    const now = filled(tracked('[f:x] and [g:y] and [f:x]'), 'f', 'nursing');
    expect(now.text).toBe('nursing and y and nursing');
    expect(wordsIn(now, 'g')).toBe('y');
  });

  it('never loses a letter of the text, and its stretches stay in it', () => {
    const any = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(any, any, any, fc.array(any), any, (before, value, after, texts, fill) => {
        const from = before.length;
        const span = { key: 'a', from, to: from + value.length };
        const start = { text: before + value + after, spans: [span] };
        const now = typed(start, ...texts);
        expect(now.text).toBe(texts.at(-1) ?? start.text);
        for (const each of now.spans) {
          expect(0 <= each.from && each.from <= each.to && each.to <= now.text.length).toBe(true);
        }
        const then = filled(now, 'a', fill);
        expect(now.spans.length === 0 || wordsIn(then, 'a') === fill).toBe(true);
      }),
    );
  });
});
