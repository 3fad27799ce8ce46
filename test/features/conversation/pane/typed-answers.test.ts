// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTalkPage } from '../../../../src/core/interview/talk-page';
import type { AnswerToWrite } from '../../../../src/core/interview/write-answers';
import { noteWords } from '../../../../src/core/words';
import {
  type StoredAnswer,
  TypedAnswers,
} from '../../../../src/features/conversation/pane/typed-answers';
import { noteFormat } from '../../../builders/yaml';

const note = '## Interview\n\n### Questions\n\n#### A day?\n\n#### Next?\n';
const key = 'questions\na day?';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Answers on their way into a note that is written at once, unless it refuses. */
function place(): {
  readonly typed: TypedAnswers;
  text: string;
  /** The day of the interview that the note is about by now. */
  day: string | null;
  refuses: boolean;
  readonly writes: (readonly AnswerToWrite[])[];
  kept: readonly StoredAnswer[];
} {
  const typed: TypedAnswers = new TypedAnswers(
    {
      failure: { said: 'Not written.', about: note },
      changed: () => undefined,
      unsaved: (answers) => (all.kept = answers),
      write: (answers) => {
        all.writes.push(answers);
        if (all.refuses) return Promise.resolve(null);
        const where = answers.map((answer) => ({
          ...{ section: answer.section ?? 'Interview', part: 'Questions', entry: answer.question },
          ...{ known: answer.known, answer: answer.answer },
        }));
        const result = noteFormat.change(all.text, { answers: where }, []);
        if (result.ok) all.text = result.text;
        return Promise.resolve(readTalkPage(all.text, all.day));
      },
    },
    noteWords.en,
  );
  const all = {
    typed,
    text: note,
    day: null as string | null,
    refuses: false,
    writes: [] as (readonly AnswerToWrite[])[],
    kept: [] as readonly StoredAnswer[],
  };
  typed.follow(readTalkPage(note, null));
  return all;
}

const shown = (typed: TypedAnswers): unknown =>
  typed.list().map(({ question, field }) => [question, field.typed]);

describe('what is typed as answers', () => {
  it('is written once the typing rests', async () => {
    const all = place();
    all.typed.type(key, 'Ear');
    await vi.advanceTimersByTimeAsync(400);
    all.typed.type(key, 'Early');
    await vi.advanceTimersByTimeAsync(400);
    expect(all.writes).toHaveLength(0);
    expect(all.typed.isWaiting).toBe(true);
    await vi.advanceTimersByTimeAsync(300);
    expect(all.text).toContain('#### A day?\nEarly\n');
    expect(all.typed.isWaiting).toBe(false);
  });

  it('is in the note within two seconds, however long the typing goes on', async () => {
    const all = place();
    let typed = '';
    for (let key100 = 0; key100 < 60; key100 += 1) {
      typed += 'x';
      all.typed.type(key, typed);
      await vi.advanceTimersByTimeAsync(100);
      const inNote = /#### A day\?\n(x*)/.exec(all.text)?.[1]?.length ?? 0;
      expect(typed.length - inNote).toBeLessThanOrEqual(20);
    }
    expect(all.writes.length).toBeLessThan(8);
  });

  it('is on the device with each key, until the note has it', async () => {
    const all = place();
    all.typed.type(key, 'Ear');
    expect(all.kept).toMatchObject([{ question: 'A day?', typed: 'Ear', lines: '' }]);
    all.typed.type(key, 'Early');
    expect(all.kept).toMatchObject([{ question: 'A day?', typed: 'Early', lines: '' }]);
    const writing = all.typed.writeNow();
    all.typed.type(key, 'Early, by bus');
    await writing;
    expect(all.kept).toMatchObject([
      { question: 'A day?', typed: 'Early, by bus', lines: 'Early' },
    ]);
    await all.typed.writeNow();
    expect(all.kept).toEqual([]);
  });

  it('is tried again where it could not be written, and kept meanwhile', async () => {
    const all = place();
    all.refuses = true;
    all.typed.type(key, 'Early');
    await vi.advanceTimersByTimeAsync(2000);
    expect(all.kept).toEqual([
      {
        ...{ part: 'questions', section: 'Interview', question: 'A day?' },
        ...{ typed: 'Early', isTicked: false, lines: '' },
      },
    ]);
    all.refuses = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(all.text).toContain('Early');
    expect(all.kept).toEqual([]);
  });

  it('goes on from what was kept, below what the note says by now', async () => {
    const all = place();
    all.text = note.replace('A day?\n', 'A day?\nTheirs.\n');
    all.typed.follow(readTalkPage(all.text, null));
    all.typed.restore([
      { part: 'questions', question: 'A day?', typed: 'Mine.', isTicked: false, lines: '' },
      { part: 'questions', question: 'Gone?', typed: 'Lost.', isTicked: false, lines: '' },
    ]);
    expect(shown(all.typed)).toEqual([
      ['A day?', 'Theirs.\n\nMine.'],
      ['Next?', ''],
      ['Gone?', 'Lost.'],
    ]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(all.text).toContain('#### A day?\nTheirs.\n\nMine.\n');
    expect(all.text).toContain('#### Gone?\nLost.');
  });

  it('waits for no answer that the note has already', async () => {
    const all = place();
    all.typed.type(key, 'Early');
    all.typed.type(key, '');
    await vi.advanceTimersByTimeAsync(5000);
    expect(all.writes).toHaveLength(0);
    expect(await all.typed.writeNow()).toBe(true);
  });

  it('is asked for no more where the note came to have it on another way', async () => {
    const all = place();
    const kept = { part: 'questions' as const, question: 'A day?', isTicked: false, lines: '' };
    all.kept = [{ ...kept, typed: 'Early' }];
    all.text = note.replace('A day?\n', 'A day?\nEarly\n');
    all.typed.follow(readTalkPage(all.text, null));
    all.typed.restore(all.kept);
    await all.typed.writeNow();
    expect(all.kept).toEqual([]);
    expect(all.writes).toHaveLength(0);
  });

  it('goes to the talk that it was typed in, though the note is about another by now', async () => {
    const all = place();
    all.text = note.replace('## Interview', '## Interview 2026-03-11');
    all.typed.follow(readTalkPage(all.text, (all.day = '2026-03-11')));
    all.typed.type(key, 'Early');
    all.text += '\n## Interview 2026-03-20\n\n### Questions\n\n#### A day?\nLate.\n';
    all.typed.follow(readTalkPage(all.text, (all.day = '2026-03-20')));
    expect(shown(all.typed)).toEqual([['A day?', 'Late.']]);
    expect(all.typed.isWaiting).toBe(true);
    await all.typed.writeNow();
    expect(all.text).toContain('## Interview 2026-03-11\n\n### Questions\n\n#### A day?\nEarly\n');
    expect(all.text).toContain('#### A day?\nLate.\n');
    expect(shown(all.typed)).toEqual([['A day?', 'Late.']]);
    expect(all.typed.isWaiting).toBe(false);
  });

  it('goes on where its talk moved together with its section', async () => {
    const all = place();
    all.text = note.replace('## Interview', '## Interview 2026-03-11');
    all.typed.follow(readTalkPage(all.text, (all.day = '2026-03-11')));
    all.typed.type(key, 'Early');
    // The day is told sooner than the text.
    all.typed.follow(readTalkPage(all.text, (all.day = '2026-03-20')));
    all.text = all.text.replace('03-11', '03-20');
    all.typed.follow(readTalkPage(all.text, all.day));
    expect(shown(all.typed)).toEqual([
      ['A day?', 'Early'],
      ['Next?', ''],
    ]);
    await all.typed.writeNow();
    expect(all.text).toContain('## Interview 2026-03-20\n\n### Questions\n\n#### A day?\nEarly\n');
  });

  it('makes its heading anew where that was deleted meanwhile', async () => {
    const all = place();
    all.typed.type(key, 'Early');
    all.text = '## Interview\n\n### Questions\n';
    all.typed.follow(readTalkPage(all.text, null));
    await all.typed.writeNow();
    expect(all.text).toBe('## Interview\n\n### Questions\n\n#### A day?\nEarly\n');
  });
});
