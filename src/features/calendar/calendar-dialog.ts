import { type App, Modal } from 'obsidian';
import { type CalendarPage, calendarPages } from '../../core/calendar/calendar-link';
import { keepStrayKeys } from '../../ui/key-press';
import { keepPresses } from '../../ui/keep-presses';
import { knowDialog } from '../../ui/open-dialogs';
import { attempt } from '../../ui/notices';
import { texts } from '../../vault/texts';

/** What the dialog offers about one interview. */
export interface CalendarOffer {
  /** Who it is with. */
  readonly name: string;
  /** When it is, and how and where. */
  readonly facts: string;
  /** Whether it was handed over before. */
  readonly isKnown: boolean;
  /** How this device hands over a file; null where it cannot. */
  readonly fileGoes: (win: Window) => 'save' | 'share' | null;
  /** Hands over the file, from the window that the dialog is in. */
  readonly handOver: (win: Window) => Promise<void>;
  readonly openPage: (page: CalendarPage, win: Window) => Promise<void>;
}

/** Offers the ways in which an interview gets into a calendar, and says what each hands over. */
export function offerCalendar(app: App, offer: CalendarOffer): void {
  new CalendarDialog(app, offer).open();
}

class CalendarDialog extends Modal {
  constructor(
    app: App,
    private readonly offer: CalendarOffer,
  ) {
    super(app);
    knowDialog(this, () => false);
  }

  override onOpen(): void {
    const { contentEl, modalEl, offer } = this;
    keepStrayKeys(modalEl);
    keepPresses(modalEl);
    modalEl.addClass('ii-calendar');
    const words = texts.calendar.dialog;
    const way = offer.fileGoes(modalEl.win);
    this.setTitle(words.title(offer.name));
    const say = (text: string): HTMLElement => contentEl.createEl('p', { text });
    say(offer.facts);
    if (offer.isKnown) say(words.known);
    const buttons = contentEl.createDiv('ii-calendar-ways');
    if (way !== null) {
      const file = this.button(buttons, words[way], () => offer.handOver(modalEl.win));
      file.addClass('mod-cta');
    }
    for (const page of calendarPages) {
      this.button(buttons, words.open[page], () => offer.openPage(page, modalEl.win));
    }
    say(way === null ? words.noFile : words.file[way]).addClass('ii-calendar-hint');
    say(words.link).addClass('ii-calendar-hint');
    buttons.find('button').focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** A way out, which closes the dialog: it is begun at the press itself, as sharing has to be. */
  private button(parent: HTMLElement, text: string, go: () => unknown): HTMLElement {
    const button = parent.createEl('button', { text, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      attempt(texts.calendar.notHandedOver, go);
      this.close();
    });
    return button;
  }
}
