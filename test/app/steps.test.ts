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
