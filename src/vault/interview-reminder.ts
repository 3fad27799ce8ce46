import { Component } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { listSoon, type SoonInterview } from '../core/interview/soon';
import type { Clock } from './clock';
import type { ContactIndex } from './contact-index';

/** Milliseconds between looks at the clock. */
const LOOK = 10_000;

/** Milliseconds that the app is given to come up before the first look. */
const FIRST_LOOK = 1000;

/** Announces each booked interview once, a quarter of an hour before it begins or as late as that. */
export class InterviewReminder extends Component {
  private readonly told = new Set<string>();
  /** The booked contacts; null where they may be others by now. */
  private booked: readonly Contact[] | null = null;

  constructor(
    private readonly index: ContactIndex,
    private readonly clock: Clock,
    private readonly tell: (soon: SoonInterview) => void,
  ) {
    super();
  }

  override onload(): void {
    this.register(this.index.onChange(() => (this.booked = null)));
    this.registerInterval(window.setInterval(() => this.look(), LOOK));
    this.registerDomEvent(window, 'focus', () => this.look());
    const first = window.setTimeout(() => this.look(), FIRST_LOOK);
    this.register(() => window.clearTimeout(first));
  }

  private look(): void {
    this.booked ??= this.index
      .contacts()
      .map(({ contact }) => contact)
      .filter(({ status }) => status === 'scheduled');
    for (const soon of listSoon(this.booked, this.clock())) {
      const key = `${soon.contact.path}\n${soon.interview}`;
      if (this.told.has(key)) continue;
      this.told.add(key);
      this.tell(soon);
    }
  }
}
