import { Notice } from 'obsidian';
import { type Refusal, sayRefusal } from '../core/note/refusal';
import type { CodeFound } from '../vault/templates-folder';
import { NotPutBack } from '../vault/all-or-nothing';
import type { NoteFile } from '../vault/cached-note';
import { logFailure } from '../vault/log-failure';
import { texts } from '../vault/texts';

/** Milliseconds for which a notice with something to press stays. */
const PRESSABLE = 8000;

/** Milliseconds for which a notice stays that is not to be missed by looking away. */
export const LASTING = 60_000;

/** How long a notice stays that waits to be pressed. */
export const UNTIL_PRESSED = 0;

/**
 * What was not done where something fails: how a notice begins to say so, and what it is about, which
 * tells it from all else that is said in the same words.
 */
export interface Failure {
  readonly said: string;
  /** The path of a note, or whatever else there is but one of. */
  readonly about: unknown;
  /** Is told what the notice says, where that is said elsewhere too. */
  readonly heard?: (said: string) => void;
}

/** What the failure's notice that was shown last is about. */
let failed: unknown = null;

/** The notices on the screen, by what they are for, the newest last. */
const shown = new Map<Kind, Notice>();

type Kind = 'passing' | 'failure' | 'template' | 'code' | Lasting;

/** What is not over by being seen, and so comes back after what was said meanwhile. */
const lasting = ['reminder', 'waiting'] as const;
type Lasting = (typeof lasting)[number];

/** Sees notices go, also those that the user presses away. */
let goings: MutationObserver | null = null;

/**
 * Shows a notice in the place of the one before, so that they do not pile up over what they speak
 * of. What failed, a template among it, stays beside what is said after it, until it is read: that
 * may be word of what was done nevertheless. A reminder and what waits to be pressed step aside.
 */
function show(content: string | DocumentFragment, stay?: number, kind = kindOf(stay)): Notice {
  shown.get(kind)?.hide();
  if (kind === 'failure' || kind === 'waiting') shown.get('passing')?.hide();
  const notice = new Notice(content, stay);
  shown.delete(kind);
  shown.set(kind, notice);
  stepAside();
  goings ??= new MutationObserver(stepAside);
  const all = notice.containerEl.parentElement;
  if (all !== null) goings.observe(all, { childList: true });
  return notice;
}

/**
 * Lets what lasts be seen only where nothing was said since. A reminder, which comes unasked, also
 * lets an undo be read first.
 */
function stepAside(): void {
  const there = [...shown].filter(([, { containerEl }]) => containerEl.isConnected);
  for (const kind of lasting) {
    const isAside = there.at(-1)?.[0] !== kind || there.some(([other]) => other === 'passing');
    shown.get(kind)?.containerEl.toggleClass('informational-interviews-aside', isAside);
  }
}

/** Takes all notices away, for when the plugin is switched off: their buttons would run what is over. */
export function takeAwayNotices(): void {
  goings?.disconnect();
  goings = null;
  for (const notice of shown.values()) notice.hide();
  shown.clear();
}

function kindOf(stay: number | undefined): Kind {
  if (stay === UNTIL_PRESSED) return 'waiting';
  return stay === LASTING ? 'reminder' : 'passing';
}

/** Something a notice offers to do. */
export interface NoticeAction {
  readonly label: string;
  /** May be under way for a while; where it fails, that is said. */
  readonly run: () => unknown;
}

/** Something a notice says, with what it offers to do about it. */
export interface NoticePart {
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

/**
 * Says in one notice what was done, with buttons for what may be done about it.
 *
 * @param stay milliseconds for which it stays, {@link UNTIL_PRESSED} for ever.
 */
export function tellDone(text: string, actions: readonly NoticeAction[], stay = PRESSABLE): Notice {
  return tellTogether([{ text, actions }], stay);
}

/** As {@link tellDone}, of several things at once, each with its own buttons below it. */
export function tellTogether(parts: readonly NoticePart[], stay = PRESSABLE): Notice {
  const content = createFragment();
  const rows = parts.map(({ text, actions }) => {
    content.createSpan({ text });
    const row = content.createDiv({ cls: 'informational-interviews-notice-actions' });
    return { row, actions };
  });
  const notice = show(content, stay);
  for (const { row, actions } of rows) {
    for (const { label, run } of actions) {
      const button = row.createEl('button', { text: label, attr: { type: 'button' } });
      // The notice is gone after a press: what had the focus before is to have it still.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        notice.hide();
        attempt(texts.failures.command(label), run);
      });
    }
  }
  return notice;
}

/** What a notice says of placeholders without a value: a sentence, or none where all have one. */
export function stillToFill(unfilled: readonly string[]): readonly string[] {
  return unfilled.length === 0 ? [] : [texts.templates.stillToFill(unfilled)];
}

/** Says something in one plain notice. */
export function tell(text: string): void {
  show(text);
}

/**
 * Says how far something is that takes a while; whatever is said next takes its place.
 *
 * @returns what says how far it is by then.
 */
export function tellProgress(text: string): (text: string) => void {
  const notice = show(text, UNTIL_PRESSED, 'passing');
  return (next) => notice.setMessage(next);
}

/**
 * Says what is wrong with the settings, which nobody asked for just now, beside whatever is shown.
 *
 * @returns what takes the notice away, once it is so no more.
 */
export function tellOfSettings(text: string): () => void {
  const notice = new Notice(text);
  return () => notice.hide();
}

/** What was not done where something about a note fails. */
export function notChanged({ basename, path }: NoteFile): Failure {
  return { said: texts.failures.noteNotChanged(basename), about: path };
}

/**
 * Says which note was left as it is, why, and how to fix it.
 *
 * @param heard as of a {@link Failure}.
 */
export function tellRefusal(note: NoteFile, refusal: Refusal, heard?: Failure['heard']): void {
  const { said, about } = notChanged(note);
  failed = about;
  const whole = texts.speech.sentences([said, sayRefusal(refusal, texts)]);
  heard?.(whole);
  show(whole, PRESSABLE, 'failure');
}

/** What the notice on the screen says of templates that cannot be used, by their names. */
const broken = new Map<string, readonly string[]>();

/**
 * Says which template cannot be used, why, and how to fix it; the built-in one serves. What is still
 * on the screen of others is said with it, since it is not said again.
 */
export function tellBrokenTemplate(name: string, refusal: Refusal): void {
  if (shown.get('template')?.containerEl.isConnected !== true) broken.clear();
  broken.set(name, [texts.templates.broken(name), sayRefusal(refusal, texts)]);
  show(texts.speech.sentences([...broken.values()].flat()), PRESSABLE, 'template');
}

/** Says which templates hold code of another plugin that was left out of what was made of them. */
export function tellTemplateCode(found: readonly CodeFound[]): void {
  show(texts.templates.codeOfAnother(found), PRESSABLE, 'code');
}

/**
 * Takes away the notice of a failure that is over: it said that `what` was not done, which is done by
 * now, or that a note was not changed, which was written since.
 */
export function failureIsOver(what: Failure | string, written: readonly NoteFile[] = []): void {
  const over = [failureOf(what).about, ...written.map(({ path }) => path)];
  if (over.includes(failed)) shown.get('failure')?.hide();
}

/** A failure that is told by its words alone is about what they name. */
function failureOf(what: Failure | string): Failure {
  return typeof what === 'string' ? { said: what, about: what } : what;
}

/**
 * Runs something that touches notes. A failure makes one notice, which begins with what `what` says, and its
 * details go to the console; false then.
 */
export async function reported<Result>(
  what: Failure | string,
  run: () => Promise<Result>,
): Promise<Result | false> {
  const { said, about, heard } = failureOf(what);
  try {
    return await run();
  } catch (error) {
    logFailure(said, error);
    failed = about;
    const whole =
      error instanceof NotPutBack
        ? texts.failures.halfWay(error.names)
        : texts.speech.sentences([said, wayOut(error)]);
    heard?.(whole);
    show(whole, PRESSABLE, 'failure');
    return false;
  }
}

/**
 * Begins what nobody waits for, such as what a button or a command does: as {@link reported}, so
 * that no failure goes unheard. What says its own failures better is not said again.
 */
export function attempt(what: Failure | string, run: () => unknown): void {
  reported(what, async () => {
    await run();
  }).catch((error: unknown) => logFailure(failureOf(what).said, error));
}

/** How to fix what failed, as far as the error tells. */
function wayOut(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return texts.failures.diskFull;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return texts.failures.notPermitted;
  }
  return texts.failures.unexpected;
}
