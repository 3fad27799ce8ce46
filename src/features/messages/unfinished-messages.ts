import { type App, Component, TFile } from 'obsidian';
import { noteName } from '../../core/contact/note-name';
import { bothOf, type UnfinishedMessage } from '../../core/message/unfinished-message';
import { isRecord } from '../../core/setting-values';
import { readDateTime } from '../../core/time/civil';
import { keepOnDevice, loadFromDevice } from '../../vault/device-storage';

const STORE = 'informational-interviews-unfinished-messages';

/** How many messages are kept; the oldest go first. */
const MOST = 20;

/** A message to somebody that was left before it was sent. */
interface Entry extends UnfinishedMessage {
  readonly path: string;
  readonly kind: string;
}

/**
 * Messages that were begun and neither sent nor started afresh, kept on this device as they are typed:
 * nothing is lost with a closed dialog, window or app. They go with their notes as these are renamed.
 */
export class UnfinishedMessages extends Component {
  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', (file, before) => {
        if (file instanceof TFile) this.move(before, file.path);
      }),
    );
    this.registerEvent(vault.on('delete', ({ path }) => this.forget(path)));
  }

  /** What was written to somebody; null where nothing was. */
  of(path: string, kind: string): UnfinishedMessage | null {
    return this.read().find((entry) => isOf(entry, path, kind)) ?? null;
  }

  /** The names of what was written to somebody, the latest last. */
  kindsOf(path: string): readonly string[] {
    return this.read()
      .filter((entry) => entry.path === path)
      .map(({ kind }) => kind);
  }

  /**
   * Keeps what is written by now in the place of what was; null forgets it. False where the device
   * keeps nothing.
   */
  keep(path: string, kind: string, message: UnfinishedMessage | null): boolean {
    const others = this.read().filter((entry) => !isOf(entry, path, kind));
    const now = message === null ? others : [...others, { path, kind, ...message }];
    return this.write(now.slice(-MOST));
  }

  /** Brings back what was sent, since that was taken back; what was begun since stays before it. */
  bringBack(path: string, kind: string, message: UnfinishedMessage): void {
    const since = this.of(path, kind);
    this.keep(path, kind, since === null ? message : bothOf(since, message));
  }

  /** A note that moved may be somebody's, or a template. */
  private move(before: string, path: string): void {
    const entries = this.read();
    const moved = entries.map((entry) => movedEntry(entry, before, path));
    if (moved.some((entry, at) => entry !== entries[at])) this.write(moved);
  }

  /** A note that comes to the place of one that was deleted is about somebody else. */
  private forget(path: string): void {
    const entries = this.read();
    const others = entries.filter((entry) => entry.path !== path);
    if (others.length < entries.length) this.write(others);
  }

  private read(): readonly Entry[] {
    const kept = loadFromDevice(this.app, STORE);
    return Array.isArray(kept) ? (kept as unknown[]).filter(isEntry) : [];
  }

  private write(entries: readonly Entry[]): boolean {
    return keepOnDevice(this.app, STORE, entries.length === 0 ? null : entries);
  }
}

function movedEntry(entry: Entry, before: string, path: string): Entry {
  const isTheirs = entry.path === before;
  if (!isTheirs && entry.texts.every(({ template }) => template !== before)) return entry;
  const texts = entry.texts.map((text) =>
    text.template === before ? { ...text, template: path, name: noteName(path) } : text,
  );
  return { ...entry, texts, path: isTheirs ? path : entry.path };
}

function isOf(entry: Entry, path: string, kind: string): boolean {
  return entry.path === path && entry.kind === kind;
}

/** Whether a kept value is a message, whatever else the storage holds. */
function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !isRecord(value['told'])) return false;
  const { path, kind, texts, told, slots, ticked } = value;
  return (
    typeof path === 'string' &&
    typeof kind === 'string' &&
    Object.values(told as object).every((typed) => typeof typed === 'string') &&
    [slots, ticked].every(areTimes) &&
    Array.isArray(texts) &&
    texts.every(isText)
  );
}

function areTimes(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    (value as unknown[]).every((each) => typeof each === 'string' && readDateTime(each) !== null)
  );
}

function isText(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { template, name, channel, subject, body } = value;
  return (
    [template, name].every((each) => typeof each === 'string') &&
    (channel === null || typeof channel === 'string') &&
    (subject === null || isTracked(subject)) &&
    isTracked(body)
  );
}

/** Whether a kept value is a text whose stretches lie in it, one behind the other. */
function isTracked(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { text, spans } = value;
  if (typeof text !== 'string' || !Array.isArray(spans)) return false;
  let at = 0;
  return (spans as unknown[]).every((span) => {
    if (!isRecord(span) || typeof span['key'] !== 'string') return false;
    const { from, to } = span;
    const isIn = isPlace(from, at, text.length) && isPlace(to, from, text.length);
    if (isIn) at = to;
    return isIn;
  });
}

function isPlace(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && least <= (value as number) && (value as number) <= most;
}
