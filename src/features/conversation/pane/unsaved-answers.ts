import { type App, Component } from 'obsidian';
import { answeredParts } from '../../../core/interview/talk-page';
import { isRecord } from '../../../core/setting-values';
import { keepOnDevice, loadFromDevice } from '../../../vault/device-storage';
import type { StoredAnswer } from './typed-answers';

/** Where this device keeps, by the path of the note, what was typed and is not in it. */
const STORE = 'informational-interviews-unsaved-answers';

type Kept = Readonly<Record<string, readonly StoredAnswer[]>>;

/**
 * What was typed in conversations and is not in the note yet. It follows its note, and goes with it once
 * the app is started anew: a sync may delete a note and bring it back.
 */
export class UnsavedAnswers extends Component {
  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', ({ path }, before) => {
        const answers = this.of(before);
        if (answers.length === 0) return;
        this.keep(before, []);
        this.keep(path, answers);
      }),
    );
    for (const path of Object.keys(this.kept())) {
      if (vault.getFileByPath(path) === null) this.keep(path, []);
    }
  }

  /** What a note does not have yet; nothing for what is malformed. */
  of(path: string): readonly StoredAnswer[] {
    return this.kept()[path] ?? [];
  }

  /** Keeps what a note does not have yet; nothing forgets it. */
  keep(path: string, answers: readonly StoredAnswer[]): void {
    const { [path]: before = [], ...others } = this.kept();
    if (answers.length + before.length === 0) return;
    const all = answers.length === 0 ? others : { ...others, [path]: answers };
    keepOnDevice(this.app, STORE, Object.keys(all).length === 0 ? null : all);
  }

  private kept(): Kept {
    const stored = loadFromDevice(this.app, STORE);
    if (!isRecord(stored)) return {};
    return Object.fromEntries(
      Object.entries(stored).map(([path, answers]) => [
        path,
        Array.isArray(answers) ? (answers as unknown[]).filter(isStored) : [],
      ]),
    );
  }
}

function isStored(value: unknown): value is StoredAnswer {
  if (!isRecord(value)) return false;
  const { part, section = null, question, typed, lines, isTicked } = value;
  if (section !== null && typeof section !== 'string') return false;
  const isPart = answeredParts.some((each) => each === part);
  const texts = [question, typed, lines];
  return isPart && texts.every((text) => typeof text === 'string') && typeof isTicked === 'boolean';
}
