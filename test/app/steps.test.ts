// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { writtenOf } from '../../src/app/step-plan';
import { Steps } from '../../src/app/steps';
import { NoteWriter } from '../../src/vault/note-writer';
import { startApp } from '../host/start-app';

it('keeps what was answered where planning the step was refused, and not where the user left', async () => {
  const run = await startApp();
  const { app } = run;
  const steps = new Steps(app, new NoteWriter(app));
  const refused = await steps.take('Nothing was changed.', () => 'refused');
  expect(writtenOf(refused)).toBe('kept');
  expect(writtenOf(await steps.take('Nothing was changed.', () => null))).toBe(false);
  await run.unload();
});

it('undoes what was done before while an answer is still being typed', async () => {
  const run = await startApp({ files: { 'Ana.md': 'Met.' } });
  const { app } = run;
  const steps = new Steps(app, new NoteWriter(app));
  const file = run.file('Ana.md');
  await steps.take('Nothing was changed.', () => ({
    changes: { file, edit: () => ({ ok: true, text: 'Met twice.', cursor: null }) },
    summary: 'Ana: noted',
  }));
  let leave = (): void => undefined;
  const asking = steps.takeAsking(
    'Nothing was changed.',
    () => new Promise<null>((resolve) => (leave = () => resolve(null))),
    () => null,
  );
  expect(await steps.undoLast()).toBe(true);
  expect(run.read('Ana.md')).toBe('Met.');
  leave();
  expect(await asking).toBe(false);
  await run.unload();
});
