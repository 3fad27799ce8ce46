import { noteFormat } from '../builders/yaml';
// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readContact } from '../../src/core/contact/read-contact';
import { statuses } from '../../src/core/contact/status';
import { ruleContextAt } from '../../src/core/follow-up/rule-context';
import type {
  ContactCommandAnswers,
  ContactCommandId,
} from '../../src/core/contact-command/contact-commands';
import { performContactCommand } from '../../src/core/contact-command/perform-contact-command';
import { contactCommandIds } from '../../src/core/contact-command/contact-commands';
import { insertSection } from '../../src/core/interview/insert-section';
import { planQuestions } from '../../src/core/interview/plan-sections';
import type { ChangeResult } from '../../src/core/note/apply-change';
import { defaultSettings } from '../../src/core/settings';
import { openSkippable } from '../../src/core/contact-command/open-skippable';
import { NoteWriter } from '../../src/vault/note-writer';
import { UndoHistory } from '../../src/vault/undo-history';
import { at, day } from '../builders/clock';
import { type RunningApp, startApp } from '../host/start-app';
import { en } from '../../src/core/texts/en';
import { noteWords } from '../../src/core/words';

const now = at('2026-11-22T10:00');
const paths = ['Contacts/Ada.md', 'Contacts/Bo.md', 'Contacts/Cy.md'];

const answers: { readonly [Id in ContactCommandId]?: ContactCommandAnswers[Id] } = {
  'set-priority': { priority: 2 },
  'schedule-interview': { interview: at('2026-11-20T14:00'), medium: 'phone' },
  'set-follow-up': { followUp: day('2026-12-01'), nextStep: 'send: the "article"' },
  'snooze-contact': { until: day('2026-12-01') },
  'mark-reflected': { fit: 4, takeaway: '# not a comment' },
  'add-promise': { text: 'Call', by: day('2026-12-01'), theirs: false },
  'keep-promise': { promise: { text: 'Call', day: day('2026-12-01'), nth: 0 } },
  'drop-promise': { promise: { text: 'Call', day: day('2026-12-01'), nth: 1 } },
  'mark-result-told': { promise: { text: 'Call', day: day('2026-12-01'), nth: 0 } },
};

/** One action of a user: on one note, or on all of them as one step. */
interface Act {
  readonly id: ContactCommandId | 'insert-questions';
  readonly note: number;
  readonly status: (typeof statuses)[number];
  /** Whether it makes a note besides, as adding a referral does. */
  readonly makes: boolean;
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  id: fc.constantFrom(...contactCommandIds, 'insert-questions' as const),
  note: fc.integer({ min: 0, max: paths.length }),
  status: fc.constantFrom(...statuses),
  makes: fc.boolean(),
});

const anyNote = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    eol: fc.constantFrom('\n', '\r\n'),
    front: fc.constantFrom(
      '---\nstatus: contacted # hopeful\ncontacted: 2026-11-02\n---\n',
      '---\nstatus: "scheduled"\ninterview: 2026-11-20T14:00\nskipped: [ prepare ]\n---\n',
      '---\n# mine\nstatus: interviewed\ninterview: 2026-11-20\nx:\n  - {a: 1}\n---\n',
      '---\nstatus: identified\n---\n',
      '',
    ),
    body: fc.constantFrom(
      '',
      'Met at a talk.  ',
      '\n## Interview\n\n### Questions\n\n#### Why?\n\nBecause.\n\n## Log\n\n- 2026-01-01 Asked\n\nAfter.\n',
      '```\n## Log\n```\n',
    ),
  })
  .map(({ mark, eol, front, body }) => mark + (front + body).replaceAll('\n', eol));

function answerFor(act: Act, place: { path: string; name: string }, text: string): ChangeResult {
  const { id, status } = act;
  if (id === 'insert-questions') {
    return insertSection(
      place,
      text,
      defaultSettings,
      (asked) => planQuestions(asked, ['Why?', 'How?'], [], noteWords.en),
      noteFormat,
    );
  }
  const given: unknown = id === 'set-status' ? { status } : (answers[id] ?? {});
  const skip = id === 'skip-follow-up' ? firstSkippable(place, text) : null;
  const answer = skip === null ? given : { action: skip };
  return performContactCommand({
    ...{ id, answer: answer as never, place, text },
    ...{ settings: defaultSettings, now, noteFormat },
  });
}

function firstSkippable(place: { path: string; name: string }, text: string): string | null {
  const front = noteFormat.read(text);
  if (!front.ok) return null;
  const read = readContact({ ...place, frontMatter: front.data }, defaultSettings, en);
  const context = ruleContextAt(now, defaultSettings, en);
  return read === null ? null : (openSkippable(read.contact, context)[0] ?? null);
}

let run: RunningApp;
afterEach(() => run.unload());

describe('undo', () => {
  it('of any sequence of contact commands, on one note or several, gives back the first bytes', async () => {
    run = await startApp({ files: Object.fromEntries(paths.map((path) => [path, ''])) });
    const writer = new NoteWriter(run.app);
    const made = (): string[] =>
      run.app.vault.getMarkdownFiles().flatMap(({ path }) => (paths.includes(path) ? [] : [path]));
    const texts = (): (string | null)[] => [...paths.map((path) => run.read(path)), ...made()];
    let changes = 0;
    let names = 0;

    await fc.assert(
      fc.asyncProperty(
        fc.tuple(anyNote, anyNote, anyNote),
        fc.array(anyAct, { maxLength: 12 }),
        async (notes, acts) => {
          const history = new UndoHistory(run.app, writer);
          for (const [index, path] of paths.entries()) {
            await run.app.vault.modify(run.file(path), notes[index] ?? '');
          }
          const passed = [texts()];
          for (const act of acts) {
            const targets = act.note === paths.length ? paths : [paths[act.note] ?? ''];
            const edits = targets.map((path) => {
              const file = run.file(path);
              const place = { path, name: file.basename };
              return { file, edit: (text: string) => answerFor(act, place, text) };
            });
            const name = `Made/${(names += 1)}.md`;
            const notes = act.makes ? [{ path: name, text: `[[${name}]]\r\n` }] : [];
            const result = await writer.writeAll({ edits, notes });
            if (!result.ok) {
              expect(texts()).toEqual(passed.at(-1));
              continue;
            }
            history.add({ summary: act.id, written: result.written, created: result.created });
            passed.push(texts());
            changes += 1;
          }
          for (let step = history.last(); step !== null; step = history.last()) {
            expect(texts()).toEqual(passed.pop());
            expect(await history.undo(step)).toEqual({ ok: true });
          }
          expect(texts()).toEqual(notes);
        },
      ),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 120) },
    );
    expect(changes).toBeGreaterThan(100);
  });
});
