import { describe, expect, it } from 'vitest';
import { firstKeysIn, type NoteWords, noteWords } from '../../../src/core/words';
import { spanish } from '../../../src/core/words/es';
import { withEach } from '../../builders/wordings';

/** All the lists of wordings that stand in notes as headings, questions, steps and ticks. */
function entriesOf(words: NoteWords): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  const { headings, prompts, preparation, topics, ticks, templateHeadings, findings } = words;
  const { practice, learnings, comparison } = words;
  withEach(
    { headings, prompts, preparation, topics, ticks, templateHeadings, findings, practice },
    (each) => all.push(each),
  );
  withEach({ learnings, comparison }, (each) => all.push(each));
  return all;
}

describe('the words of notes in Spanish', () => {
  const [ours, english] = [entriesOf(spanish), entriesOf(noteWords.en)];

  it('are one wording for each entry of the English ones, on one line', () => {
    expect(ours.length).toBe(english.length);
    expect(ours.filter((each) => each.length !== 1)).toEqual([]);
    expect(ours.flat().filter((each) => each.trim() !== each || /[\r\n]/.test(each))).toEqual([]);
  });

  it('share a wording only where the English ones do, and with none of another entry of theirs', () => {
    const keys = firstKeysIn([noteWords.en, spanish]);
    ours.forEach(([wording = ''], place) => {
      expect(keys.get(wording.toLowerCase())).toBe(english[place]?.[0]?.toLowerCase());
    });
  });

  it('begin the step on the company as the link to its note looks for it', () => {
    const [step = ''] = spanish.preparation.beforehand.steps.company;
    expect(spanish.companyStep.some((start) => step.startsWith(start))).toBe(true);
  });

  it('end a line of the log with the times that were offered', () => {
    const { log } = spanish;
    const line = log.line({ said: log.asked('email'), offered: ['2026-11-24 10:00'] });
    expect(line).toBe(
      'Conversación pedida por correo electrónico; horarios ofrecidos: 2026-11-24 10:00',
    );
    expect(log.offering.every((mark) => /^\S* .* $/.test(mark) && line.includes(mark))).toBe(true);
  });

  it('have the messages of the English ones, with the same placeholders', () => {
    const placeholders = (text = ''): readonly string[] =>
      [...text.matchAll(/\{\{([a-z-]+)/g)].map(([, name = '']) => name).sort();
    for (const [kind, all] of Object.entries(noteWords.en.messages)) {
      const own = spanish.messages[kind as keyof typeof spanish.messages];
      expect(own.map(({ id, channel, limit }) => [id, channel, limit])).toEqual(
        all.map(({ id, channel, limit }) => [id, channel, limit]),
      );
      expect(own.map(({ subject }) => placeholders(subject))).toEqual(
        all.map(({ subject }) => placeholders(subject)),
      );
      expect(own.map(({ body }) => placeholders(body))).toEqual(
        all.map(({ body }) => placeholders(body)),
      );
    }
  });
});
