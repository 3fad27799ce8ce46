import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterWriting,
  type AnswerField,
  fieldFor,
  followNote,
  type SentAnswer,
  unwritten as unwrittenIn,
} from '../../../src/core/interview/answer-field';
import { withoutTick, withTick } from '../../../src/core/interview/asked-tick';
import { saysUnder } from '../../../src/core/note/body/answer-edit';
import { readOutline } from '../../../src/core/note/body/outline';
import { noteWords } from '../../../src/core/words';
import { noteFormat } from '../../builders/yaml';

const question = { section: 'Interview', part: 'Questions', entry: 'A day?' };
const empty =
  '# Ada\n\n## Interview\n\n### Questions\n\n#### A day?\n\n#### Next?\n\n## Log\n\n- x\n';

function answerIn(note: string): string {
  return saysUnder(readOutline(note), { ...question, known: '', answer: '' }) ?? '';
}

function write(note: string, sent: SentAnswer): string {
  const result = noteFormat.change(note, { answers: [{ ...question, ...sent }] }, []);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.text;
}

const unwritten = (field: AnswerField): SentAnswer | null => unwrittenIn(field, noteWords.en);

const typing = (field: AnswerField, typed: string): AnswerField => ({ ...field, typed });

describe('a field for an answer', () => {
  it('has nothing to write as long as nothing is typed', () => {
    expect(unwritten(fieldFor('Early.\n'))).toBeNull();
    expect(unwritten(typing(fieldFor('Early.'), 'Early.\n\n'))).toBeNull();
  });

  it('shows what somebody else wrote where nothing is waiting here', () => {
    expect(followNote(fieldFor('Old.'), 'New.').typed).toBe('New.');
  });

  it('keeps what waits here below what somebody else wrote', () => {
    const field = followNote(typing(fieldFor('Old.'), 'Old. Mine'), 'Theirs.');
    expect(field.typed).toBe('Theirs.\n\nOld. Mine');
    expect(unwritten(field)).toEqual({ known: 'Theirs.', answer: 'Theirs.\n\nOld. Mine' });
  });

  it('is ticked above its answer, and unticked', () => {
    const ticked = { ...fieldFor('Early.'), isTicked: true };
    expect(unwritten(ticked)).toEqual({ known: 'Early.', answer: '- [x] Asked\n\nEarly.' });
    const shown = fieldFor('- [x] Asked\n\nEarly.');
    expect(shown).toMatchObject({ isTicked: true, typed: 'Early.' });
    expect(unwritten({ ...shown, isTicked: false })?.answer).toBe('Early.');
    expect(unwritten(typing(shown, ''))?.answer).toBe('- [x] Asked');
  });

  it('keeps its tick where somebody else wrote an answer, and theirs where one was typed', () => {
    const ticked = { ...fieldFor(''), isTicked: true };
    expect(followNote(ticked, 'Theirs.')).toMatchObject({ isTicked: true, typed: 'Theirs.' });
    const typed = followNote(typing(fieldFor(''), 'Mine'), '- [x] Asked');
    expect(typed).toMatchObject({ isTicked: true, typed: 'Mine' });
  });

  it('keeps what was typed while an answer was being written', () => {
    const first = typing(fieldFor(''), 'One');
    const sent = unwritten(first);
    if (sent === null) throw new Error('there is something to write');
    const later = typing(first, 'One and two');
    expect(afterWriting(later, sent, 'One')).toMatchObject({ typed: 'One and two' });
    const merged = afterWriting(later, sent, 'Theirs\n\nOne');
    expect(merged.typed).toBe('Theirs\n\nOne and two');
    expect(unwritten(merged)).toEqual({
      known: 'Theirs\n\nOne',
      answer: 'Theirs\n\nOne and two',
    });
  });
});

/** What may happen to one answer: here it is typed, or a writing begins or ends; elsewhere it is edited. */
type Event =
  | { readonly at: 'type' | 'elsewhere'; readonly place: 'front' | 'end' | 'own line' }
  | { readonly at: 'begin' | 'end' | 'hear' | 'tick' };

const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    fc.record({
      at: fc.constantFrom('type' as const, 'elsewhere' as const),
      place: fc.constantFrom('front' as const, 'end' as const, 'own line' as const),
    }),
    fc.record({
      at: fc.constantFrom('begin' as const, 'end' as const, 'hear' as const, 'tick' as const),
    }),
  ),
  { maxLength: 40 },
);

function withWord(text: string, word: string, place: 'front' | 'end' | 'own line'): string {
  if (text === '') return word;
  if (place === 'front') return `${word} ${text}`;
  return text + (place === 'end' ? ' ' : '\n') + word;
}

describe('an answer that is typed here and edited elsewhere', () => {
  it('loses no word of either, whatever comes first', () => {
    fc.assert(
      fc.property(events, (all) => {
        let note = empty;
        let field = fieldFor('');
        let sent: SentAnswer | null = null;
        const words: string[] = [];
        let isTicked = false;
        for (const [index, event] of all.entries()) {
          if (event.at === 'type') {
            words.push(`mine${index}`);
            field = typing(field, withWord(field.typed, `mine${index}`, event.place));
          } else if (event.at === 'elsewhere') {
            words.push(`theirs${index}`);
            const known = answerIn(note);
            const { isTicked: had, answer } = withoutTick(known);
            const edited = withWord(answer, `theirs${index}`, event.place);
            note = write(note, { known, answer: withTick(edited, had, noteWords.en) });
          } else if (event.at === 'tick') {
            field = { ...field, isTicked: true };
            isTicked = true;
          } else if (event.at === 'begin') {
            sent ??= unwritten(field);
          } else if (event.at === 'end' && sent !== null) {
            note = write(note, sent);
            field = afterWriting(field, sent, answerIn(note));
            sent = null;
          } else if (event.at === 'hear' && sent === null) {
            field = followNote(field, answerIn(note));
          }
        }
        if (sent !== null) {
          note = write(note, sent);
          field = afterWriting(field, sent, answerIn(note));
        }
        const last = unwritten(field);
        if (last !== null) note = write(note, last);
        const said = answerIn(note);
        for (const word of words) expect(said).toContain(word);
        if (isTicked) expect(fieldFor(said).isTicked).toBe(true);
        expect(note.replace(said, '').replace('#### A day?\n\n\n', '#### A day?\n\n')).toBe(empty);
      }),
      { numRuns: 300 },
    );
  });
});
