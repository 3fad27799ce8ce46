import { type App, Component, TFile } from 'obsidian';
import type { UnfinishedMessage } from '../../core/message/unfinished-message';
import type { MessageKind } from '../../core/template/template';
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
  of(path: string, kind: MessageKind): UnfinishedMessage | null {
    return this.read().find((entry) => isOf(entry, path, kind)) ?? null;
  }

  /**
   * Keeps what is written by now in the place of what was; null forgets it. False where the device
   * keeps nothing.
   */
  keep(path: string, kind: MessageKind, message: UnfinishedMessage | null): boolean {
    const others = this.read().filter((entry) => !isOf(entry, path, kind));
    const now = message === null ? others : [...others, { path, kind, ...message }];
    return this.write(now.slice(-MOST));
  }

  private move(before: string, path: string): void {
    const entries = this.read();
    if (!entries.some((entry) => entry.path === before)) return;
    this.write(entries.map((entry) => (entry.path === before ? { ...entry, path } : entry)));
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

function isOf(entry: Entry, path: string, kind: MessageKind): boolean {
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
  const { template, subject, body } = value;
  const isSubject = subject === null || typeof subject === 'string';
  return typeof template === 'string' && isSubject && typeof body === 'string';
}
