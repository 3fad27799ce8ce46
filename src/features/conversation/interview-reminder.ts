import { type App, Component } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { listSoon, type SoonInterview } from '../../core/interview/soon';
import { dayOf } from '../../core/time/civil';
import type { Clock } from '../../vault/clock';
import type { ContactIndex } from '../../vault/contact-index';
import { keepOnDevice, loadFromDevice } from '../../vault/device-storage';

/** Where the app keeps what was announced, for this device and this vault alone. */
const STORE = 'informational-interviews-reminded';

/** Milliseconds between looks at the clock. */
const LOOK = 10_000;

/** Milliseconds that the app is given to come up before the first look. */
const FIRST_LOOK = 1000;

/** An interview that was announced. */
interface Told {
  readonly path: string;
  readonly interview: string;
}

/**
 * Announces each booked interview a quarter of an hour before it begins, or as late as that: once
 * for each start time on this device, though the note is renamed or the app restarted.
 */
export class InterviewReminder extends Component {
  private told: readonly Told[] = [];
  /** The booked contacts; null where they may be others by now. */
  private booked: readonly Contact[] | null = null;
  /** The paths of all contacts when those booked were read last, and the time before. */
  private known: ReadonlySet<string> = new Set();
  private knownBefore: ReadonlySet<string> = new Set();

  constructor(
    private readonly app: App,
    private readonly index: ContactIndex,
    private readonly clock: Clock,
    private readonly tell: (soon: SoonInterview) => void,
  ) {
    super();
  }

  override onload(): void {
    this.told = readTold(loadFromDevice(this.app, STORE));
    this.register(this.index.onChange(() => (this.booked = null)));
    this.registerEvent(this.app.vault.on('rename', ({ path }, old) => this.follow(old, path)));
    this.registerInterval(window.setInterval(() => this.look(), LOOK));
    this.registerDomEvent(window, 'focus', () => this.look());
    const first = window.setTimeout(() => this.look(), FIRST_LOOK);
    this.register(() => window.clearTimeout(first));
  }

  private look(): void {
    for (const soon of listSoon(this.bookedNow(), this.clock())) {
      const { path } = soon.contact;
      const { interview } = soon;
      const before = this.toldOf(path, interview);
      if (before?.path === path) continue;
      this.keep({ path, interview }, before);
      if (before === undefined) this.tell(soon);
    }
  }

  private bookedNow(): readonly Contact[] {
    if (this.booked !== null) return this.booked;
    const contacts = this.index.contacts().map(({ contact }) => contact);
    this.knownBefore = this.known;
    this.known = new Set(contacts.map(({ path }) => path));
    return (this.booked = contacts.filter(({ status }) => status === 'scheduled'));
  }

  /** What was told of a note that moves was told of it under its new path. */
  private follow(from: string, to: string): void {
    if (this.told.every(({ path }) => path !== from)) return;
    this.told = this.told.map((each) => (each.path === from ? { ...each, path: to } : each));
    keepOnDevice(this.app, STORE, this.told);
  }

  /** What was told of this note: under its path, else, where it is new, under one that is gone since. */
  private toldOf(path: string, interview: string): Told | undefined {
    const same = this.told.filter((told) => told.interview === interview);
    const own = same.find((told) => told.path === path);
    if (own !== undefined || this.knownBefore.has(path)) return own;
    return same.find((told) => this.app.vault.getFileByPath(told.path) === null);
  }

  private keep(told: Told, before: Told | undefined): void {
    const today = dayOf(this.clock());
    const others = this.told.filter((each) => each !== before && each.interview >= today);
    this.told = [...others, told];
    keepOnDevice(this.app, STORE, this.told);
  }
}

/** What was announced, as it is kept; what is malformed is left out. */
function readTold(kept: unknown): readonly Told[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown): Told[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { path, interview } = entry as Readonly<Record<string, unknown>>;
    return typeof path === 'string' && typeof interview === 'string' ? [{ path, interview }] : [];
  });
}
