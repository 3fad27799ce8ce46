import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edited,
  filled,
  lastTyped,
  settled,
  type TrackedText,
  wordsOf,
} from '../../../src/core/message/tracked-text';

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

/** What stands in the first stretch of a key; null where it is tracked no more. */
function wordsIn(tracked: TrackedText, key: string): string | null {
  const span = tracked.spans.find((each) => each.key === key);
  return span === undefined ? null : wordsOf(tracked, span);
}

function filledAt(tracked: TrackedText, key: string, words: string): TrackedText {
  return filled(tracked, (span) => (span.key === key ? words : null));
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
    expect(filledAt(now, 'b', 'farewell').text).toBe('Oh, Hi Ana, so farewell now.');
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
    expect(filledAt(now, 'a', 'Ana').text).toBe('Hi Ana, you');
  });

  it('takes a word behind a space for the value, although a space stands behind it', () => {
    const start = tracked('in [a:{{x}}] and on');
    const now = typed(start, 'in public and on', 'in public  and on', 'in public h and on');
    expect(wordsIn(now, 'a')).toBe('public h');
  });

  it('does not take what is typed behind a value that was put in, or finished', () => {
    expect(wordsIn(typed(tracked('in [a:design]'), 'in design and'), 'a')).toBe('design');
    const elsewhere = typed(tracked('in [a:{{x}}]'), 'in design', 'So in design', 'So in design!');
    expect(wordsIn(elsewhere, 'a')).toBe('design');
    const left = settled(typed(tracked('in [a:{{x}}]'), 'in design'));
    expect(wordsIn(typed(left, 'in design and'), 'a')).toBe('design');
  });

  it('ends a value with its line', () => {
    const now = typed(tracked('in [a:{{x}}]'), 'in design', 'in design\n', 'in design\nBye');
    expect(wordsIn(now, 'a')).toBe('design');
  });

  it('goes on with a value whose end was typed over', () => {
    const now = typed(tracked('in [a:desing]!'), 'in desi!', 'in desig!', 'in design!');
    expect(wordsIn(now, 'a')).toBe('design');
  });

  it('knows what was typed in last, and by hand', () => {
    const now = typed(tracked('[a:A] [b:{{x}}]'), 'A B');
    expect(lastTyped(now)).toMatchObject({ key: 'b', isOwn: true });
    expect(now.spans[0]).not.toHaveProperty('isOwn');
    expect(lastTyped(typed(now, 'A B!', 'O A B!'))).toBeNull();
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
    const now = filledAt(tracked('[f:x] and [g:y] and [f:x]'), 'f', 'nursing');
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
        const then = filledAt(now, 'a', fill);
        expect(now.spans.length === 0 || wordsIn(then, 'a') === fill).toBe(true);
      }),
    );
  });
});
