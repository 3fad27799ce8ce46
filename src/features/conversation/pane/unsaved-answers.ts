import type { App } from 'obsidian';
import { keepOnDevice, loadFromDevice } from '../../../vault/device-storage';
import type { StoredAnswer } from './typed-answers';

/** Where this device keeps, by the path of the note, what could not be written into it. */
const STORE = 'informational-interviews-unsaved-answers';

type Kept = Record<string, readonly StoredAnswer[]>;

/** Keeps what could not be written into a note; nothing forgets it. */
export function keepUnsaved(app: App, path: string, answers: readonly StoredAnswer[]): void {
  const kept = load(app);
  if (answers.length === 0 && kept[path] === undefined) return;
  const { [path]: _before, ...others } = kept;
  const all = answers.length === 0 ? others : { ...others, [path]: answers };
  keepOnDevice(app, STORE, Object.keys(all).length === 0 ? null : all);
}

/** What could not be written into a note before; nothing for what is malformed. */
export function loadUnsaved(app: App, path: string): readonly StoredAnswer[] {
  return load(app)[path] ?? [];
}

function load(app: App): Kept {
  const stored = loadFromDevice(app, STORE);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([path, answers]: [string, unknown]) => [
      path,
      Array.isArray(answers) ? answers.filter(isStored) : [],
    ]),
  );
}

function isStored(value: unknown): value is StoredAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { part, question, typed, lines, isTicked } = value as Record<string, unknown>;
  const isPart = part === 'questions' || part === 'reflection';
  const texts = [question, typed, lines];
  return isPart && texts.every((text) => typeof text === 'string') && typeof isTicked === 'boolean';
}
