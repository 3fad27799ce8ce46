import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readAskedQuestions, readQuestionsIn } from '../../src/core/interview/asked-questions';
import { builtInPreparation, builtInPrompts } from '../../src/core/interview/built-in-sections';
import { insertSection } from '../../src/core/interview/insert-section';
import { planComparison } from '../../src/core/learning/comparison-table';
import { planLearnings } from '../../src/core/learning/learnings-table';
import { offerQuestions } from '../../src/core/interview/offer-questions';
import {
  planPreparation,
  planQuestions,
  planReflection,
} from '../../src/core/interview/plan-sections';
import {
  linkCompany,
  preparationSteps,
  readPreparation,
  writePreparation,
} from '../../src/core/interview/preparation';
import type { Talk } from '../../src/core/learning/talks';
import { builtInQuestions } from '../../src/core/interview/question-bank';
import {
  joinQuestionBanks,
  readQuestionBank,
  writeQuestionBank,
} from '../../src/core/interview/read-question-bank';
import type { SectionInsert } from '../../src/core/note/note-change';
import type { ChangeResult } from '../../src/core/note/apply-change';
import type { NoteFormat } from '../../src/core/note/note-format';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/core/texts/en';
import {
  headingKey,
  interviewSections,
  type NoteWords,
  noteWords,
  readInterviewSection,
} from '../../src/core/words';
import { at, day } from '../builders/clock';
import { digestOf } from '../builders/digest';
import { withEach } from '../builders/wordings';
import { noteFormat, readYaml } from '../builders/yaml';

const words = noteWords.en;
const interviewDay = '2026-11-25';
const place = { path: 'Contacts/Ana.md', name: 'Ana' };
const front = `---\nstatus: scheduled\ninterview: ${interviewDay}T10:00\n---\n`;

const talk: Talk = {
  contact: { path: 'Ana.md', name: 'Ana', status: 'in-touch' },
  ...{ day: null, fit: null, takeaway: null, thanked: null, answers: [] },
};

/** The words of any language in any mix of the wordings they ever had. */
const everWritten: fc.Arbitrary<NoteWords> = fc
  .tuple(fc.constantFrom(...Object.values(noteWords)), fc.infiniteStream(fc.nat()))
  .map(([spoken, picks]) =>
    withEach(spoken, (wordings) => {
      const pick = Number(picks.next().value) % wordings.length;
      return [wordings[pick], ...wordings.filter((_, at) => at !== pick)];
    }),
  )
  .map((mixed) => mixed as NoteWords);

const runs = { numRuns: 16 };

function inserted(text: string, insert: SectionInsert): string {
  const result = insertSection(place, text, defaultSettings, () => insert, noteFormat);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.text;
}

describe('whatever wording stands in a note', () => {
  it('inserting the same again changes nothing', () => {
    fc.assert(
      fc.property(everWritten, everWritten, (then, now) => {
        const parts = [
          (w: NoteWords) => planPreparation(interviewDay, stepsOf(w), '', w),
          (w: NoteWords) =>
            planQuestions(interviewDay, questionsOf(w), questionsOf(w).slice(0, 3), w),
          (w: NoteWords) => planReflection(interviewDay, builtInPrompts(w), w),
        ];
        const text = parts.reduce((note, plan) => inserted(note, plan(then)), front);
        const ticked = text.replaceAll('- [ ]', '- [x]').replaceAll(' ★', '');
        for (const plan of parts) {
          expect(inserted(text, plan(now))).toBe(text);
          expect(inserted(ticked, plan(now))).toBe(ticked);
        }
      }),
      runs,
    );
  });

  it('what was written while the language was changed three times is all there, and nothing twice', () => {
    fc.assert(
      fc.property(
        everWritten,
        everWritten,
        everWritten,
        everWritten,
        (first, second, third, now) => {
          const prepared = inserted(
            front,
            planPreparation(interviewDay, stepsOf(first), '', first),
          );
          const questions = questionsOf(second).slice(0, 4);
          const asked = inserted(prepared, planQuestions(interviewDay, questions, [], second));
          const text = inserted(asked, planReflection(interviewDay, builtInPrompts(third), third));
          expect(text.split('\n').filter((line) => line.startsWith('## '))).toHaveLength(1);
          // What was there stays byte for byte: each step only adds.
          const lines = new Set(text.split('\n'));
          for (const line of prepared.split('\n')) expect(lines).toContain(line);
          const again = [
            planPreparation(interviewDay, stepsOf(now), '', now),
            planQuestions(interviewDay, questionsOf(now).slice(0, 4), [], now),
            planReflection(interviewDay, builtInPrompts(now), now),
          ];
          expect(again.reduce(inserted, text)).toBe(text);
        },
      ),
      runs,
    );
  });

  it('a question is known as noted, starred and asked', () => {
    fc.assert(
      fc.property(everWritten, everWritten, (then, now) => {
        const must = questionsOf(then).slice(0, 3);
        const text = inserted(front, planQuestions(interviewDay, questionsOf(then), must, then));
        const noted = readQuestionsIn(text, interviewSections(interviewDay));
        const inNote = noted.map(({ question }) => question);
        const mustAsks = noted.filter(({ mustAsk }) => mustAsk).map(({ question }) => question);
        const asked = readAskedQuestions(text, day('2026-11-26'), day(interviewDay));
        const history = { inNote: [], mustAsks: [], asked: [], atCompany: [] };
        const offer = (told: object): readonly object[] =>
          offerQuestions(builtInQuestions(now), { ...history, ...told }).flatMap(
            ({ questions }) => questions,
          );
        const all = questionsOf(now);
        expect(offer({ inNote, mustAsks })).toEqual(
          all.map(
            (question, at) =>
              expect.objectContaining({ question, inNote: true, starred: at < 3 }) as object,
          ),
        );
        expect(offer({ asked })).toEqual(
          all.map((question) => expect.objectContaining({ question, asked: true }) as object),
        );
      }),
      runs,
    );
  });

  it('a step keeps the link to the company that it has', () => {
    fc.assert(
      fc.property(everWritten, everWritten, (then, now) => {
        const linked = linkCompany(stepsOf(then), '[[Fennel Studio]]', '', interviewDay);
        const text = inserted(front, planPreparation(interviewDay, linked, '', then));
        const again = linkCompany(stepsOf(now), null, text, interviewDay);
        expect(inserted(text, planPreparation(interviewDay, again, '', now))).toBe(text);
      }),
      runs,
    );
  });

  it('the table of what was learned is brought up to date in its place', () => {
    const table = (w: NoteWords, takeaway: string): ReturnType<typeof planLearnings> =>
      planLearnings([{ ...talk, takeaway }], () => 'Ana', w);
    fc.assert(
      fc.property(everWritten, everWritten, (then, now) => {
        const first = noteFormat.placeTable('', table(then, 'Sketch.'), null);
        const text = first.ok ? first.text : '';
        expect(noteFormat.placeTable(text, table(now, 'Sketch.'), null)).toMatchObject({ text });
        const later = noteFormat.placeTable(text, table(now, 'Ask.'), null);
        expect(later).toMatchObject({ ok: true });
        expect(later.ok && later.text.match(/\[\[Ana\]\]/g)).toHaveLength(1);
      }),
      runs,
    );
  });

  it('the comparison is brought up to date in its place, with what the user wrote', () => {
    fc.assert(
      fc.property(everWritten, everWritten, (then, now) => {
        const first = noteFormat.placeTable('', compared(then), null);
        const text = (first.ok ? first.text : '').replace('| Pay |  |', '| Pay | good |');
        const later = noteFormat.placeTable(text, compared(now), null);
        expect(later.ok && later.text.match(/\[\[Ana\]\]/g)).toHaveLength(1);
        expect(later.ok && later.text.match(/^\| Pay \| good \|$/gm)).toHaveLength(1);
      }),
      runs,
    );
  });
});

/** The comparison of one talk whose field is not known. */
function compared(w: NoteWords, plan = planComparison): ReturnType<typeof planComparison> {
  const topics = { all: [], of: () => null };
  const talks = [{ ...talk, takeaway: 'Sketch.' }];
  return plan({ talks, topics, criteria: ['Pay'] }, () => 'Ana', w);
}

/** The words of a language that has another one for everything. */
function otherWords(): NoteWords {
  const { log, channels, messages } = words;
  const other = withEach({ ...words, messages: {} }, (each) =>
    each.map((wording) =>
      wording.startsWith('%% ') ? wording.replace('%% ', '%% otro ') : `Otro ${wording}`,
    ),
  ) as NoteWords;
  const asked: NoteWords['log']['asked'] = (channel) =>
    log.asked(channel).replace('Asked', 'Pedido');
  const line: NoteWords['log']['line'] = (facts) =>
    log.line(facts).replace('; offered ', '; ofrecido ');
  const email = { ...channels.email, names: ['Correo'] };
  return {
    ...other,
    ...{ messages, channels: { ...channels, email } },
    log: { ...log, asked, line, offering: ['; ofrecido '], talked: 'Hablado' },
  };
}

/** What is read and written where there is one language more, with what notes in it are written by. */
async function withOneMore(run: (product: Product, other: NoteWords) => void): Promise<void> {
  vi.resetModules();
  const other = otherWords();
  const { en: canonical, ...others } = noteWords;
  const digest = digestOf([canonical, ...Object.values(others), other]);
  vi.doMock('../../src/core/words/digest', () => ({ digest }));
  const [known, format, command, insertion, offered, asked, learned, steps, side] =
    await Promise.all([
      import('../../src/core/words'),
      import('../../src/core/note/note-format'),
      import('../../src/core/contact-command/perform-contact-command'),
      import('../../src/core/interview/insert-section'),
      import('../../src/core/contact-command/offered-times'),
      import('../../src/core/interview/asked-questions'),
      import('../../src/core/learning/learnings-table'),
      import('../../src/core/interview/preparation'),
      import('../../src/core/learning/comparison-table'),
    ]);
  Object.assign(known.noteWords, { other });
  try {
    run(
      {
        ...{ ...known, ...format, ...command, ...insertion, ...offered, ...asked, ...learned },
        ...{ ...steps, ...side },
      },
      other,
    );
  } finally {
    vi.doUnmock('../../src/core/words/digest');
    vi.resetModules();
  }
}

type Product = typeof import('../../src/core/words') &
  typeof import('../../src/core/note/note-format') &
  typeof import('../../src/core/contact-command/perform-contact-command') &
  typeof import('../../src/core/interview/insert-section') &
  typeof import('../../src/core/contact-command/offered-times') &
  typeof import('../../src/core/interview/asked-questions') &
  typeof import('../../src/core/learning/learnings-table') &
  typeof import('../../src/core/interview/preparation') &
  typeof import('../../src/core/learning/comparison-table');

describe('a note that was kept in another language', () => {
  const now = at('2026-11-22T10:00');

  it('is read, and goes on in the language of now without anything twice', async () => {
    await withOneMore((product, other) => {
      const { performContactCommand, insertSection: insert, NoteFormat } = product;
      const [then, later] = [other, words].map(
        (each) => new NoteFormat(readYaml, en, () => each),
      ) as [NoteFormat, NoteFormat];
      const times = ['2026-11-24T10:00', '2026-11-25T14:00'].map(at);
      const sent = { channel: 'Correo', offered: times };
      const textOf = (result: ChangeResult): string => {
        if (!result.ok) throw new Error(result.refusal.kind);
        return result.text;
      };
      const perform = (text: string, format: NoteFormat): string =>
        textOf(
          performContactCommand({
            ...{ id: 'mark-contacted', answer: sent, place, text },
            ...{ settings: defaultSettings, now, noteFormat: format },
          }),
        );
      const wrote = perform('---\nstatus: identified\n---\n', then);
      expect(wrote).toContain('## Otro Log');
      expect(wrote).toContain('- 2026-11-22 Pedido by email; ofrecido 2026-11-24 10:00, ');
      expect(product.readOfferedTimes(wrote, now)).toEqual(times);
      const goesOn = perform(wrote.replace('status: contacted', 'status: identified'), later);
      expect(goesOn.match(/^## .*$/gm)).toEqual(['## Otro Log']);
      expect(goesOn).toContain('- 2026-11-22 Asked by email; offered 2026-11-24 10:00, ');

      const parts = [
        (w: NoteWords) => planPreparation(interviewDay, stepsOf(w), '', w),
        (w: NoteWords) => planQuestions(interviewDay, questionsOf(w), [], w),
        (w: NoteWords) => planReflection(interviewDay, builtInPrompts(w), w),
      ];
      const insertAll = (text: string, w: NoteWords, format: NoteFormat): string =>
        parts.reduce(
          (note, plan) => textOf(insert(place, note, defaultSettings, () => plan(w), format)),
          text,
        );
      const noted = insertAll(front, other, then);
      expect(noted).toContain('## Otro Interview 2026-11-25');
      expect(insertAll(noted, words, later)).toBe(noted);
      const asked = product.readAskedQuestions(noted, day('2026-11-26'), day(interviewDay));
      expect(asked.map(product.headingKey)).toEqual(questionsOf(words).map(headingKey));

      const table = (w: NoteWords): ReturnType<typeof planLearnings> =>
        product.planLearnings([talk], () => 'Ana', w);
      const learned = textOf(then.placeTable('', table(other), null));
      expect(textOf(later.placeTable(learned, table(words), null)).match(/Ana/g)).toHaveLength(1);
      const plan = product.planComparison;
      const side = textOf(then.placeTable('', compared(other, plan), null));
      const again = textOf(later.placeTable(side, compared(words, plan), null));
      expect(again.match(/Ana/g)).toHaveLength(1);
      expect(again.match(/^\|/gm)).toHaveLength(7);
    });
  });

  it('has steps for the same media, and the link to the company behind the same step', async () => {
    await withOneMore((product, other) => {
      for (const medium of ['video', 'phone', 'in person', undefined]) {
        const [theirs, ours] = [other, words].map((w) =>
          product.linkCompany(
            product.preparationSteps(
              readPreparation(writePreparation(builtInPreparation(w))),
              medium,
            ),
            ...(['[[Fennel Studio]]', '', interviewDay] as const),
          ),
        );
        expect(theirs).toEqual(ours?.map((step) => `Otro ${step}`));
        expect(theirs?.filter((step) => step.endsWith('([[Fennel Studio]])'))).toHaveLength(1);
      }
    });
  });

  it('is of the same channel as one in this language', async () => {
    await withOneMore(({ readChannel }) => {
      expect(['Correo', 'Email', 'EMAIL', ' handwritten ', 'Card', null].map(readChannel)).toEqual([
        ...['email', 'email', 'email', 'handwritten', null, null],
      ]);
    });
  });
});

describe('whatever wording a copy of a template has', () => {
  it('its questions and topics beside the built-in ones come once', () => {
    fc.assert(
      fc.property(everWritten, (then) => {
        const copy = readQuestionBank(writeQuestionBank(builtInQuestions(then)), '');
        const built = builtInQuestions(words);
        expect(joinQuestionBanks([built, copy])).toEqual(built);
      }),
      runs,
    );
  });

  it('its steps are for the same interviews', () => {
    fc.assert(
      fc.property(
        everWritten,
        fc.constantFrom('video', 'phone', 'in person', undefined),
        (w, medium) => {
          const copy = readPreparation(writePreparation(builtInPreparation(w)));
          const keys = (all: typeof copy): readonly string[] =>
            preparationSteps(all, medium).map(headingKey);
          expect(keys(copy)).toEqual(keys(builtInPreparation(words)));
        },
      ),
      runs,
    );
  });
});

describe('a prompt that is carried forward', () => {
  it.each(['What next? %%carry%%', 'what  next?%% Carry %% ', 'What next?'])(
    'is the same with and without the mark at its end: %j',
    (prompt) => {
      expect(headingKey(prompt)).toBe('what next?');
    },
  );

  it('is another where the mark stands elsewhere', () => {
    expect(headingKey('What %%carry%% next?')).not.toBe('what next?');
  });
});

describe('the heading of an interview’s section', () => {
  it.each([
    ['Interview', { day: null }],
    [' interview  2026-11-25', { day: '2026-11-25' }],
    ['Interview 2026-11-25 at ten', null],
    ['Interviews', null],
    ['Log', null],
    ['{day}', null],
  ])('is known by its words, with or without a day: %j', (heading, expected) => {
    expect(readInterviewSection(heading)).toEqual(expected);
  });
});

function stepsOf(w: NoteWords): readonly string[] {
  return builtInPreparation(w).flatMap(({ steps }) => steps);
}

function questionsOf(w: NoteWords): readonly string[] {
  return builtInQuestions(w).flatMap(({ questions }) => questions);
}
