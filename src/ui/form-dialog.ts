import { type App, Setting } from 'obsidian';
import type { AskMemory } from './ask-again';
import { CarefulModal } from './careful-modal';
import { askToConfirm } from './confirm-dialog';
import { isOfComposing } from './key-press';
import { attempt } from './notices';
import type { Form, FormField, FormOffer } from '../core/form/form';
import type { FieldControl } from './field-control';
import { drawControl, markRequired } from './form-fields';
import { texts } from '../vault/texts';

/** A form as a dialog, with what only a dialog has. */
export interface FormInDialog<Key extends string> extends Form<Key> {
  readonly later?: Later | undefined;
  /** Shows again what it was submitted with the time before. */
  readonly memory?: FormMemory | undefined;
  /** A button beside the main one for when something else is the case. */
  readonly instead?: Later;
}

/** What a form was submitted with, for when it is asked again because nothing came of that. */
export type FormMemory = AskMemory<Readonly<Record<string, string>>>;

/** A second button that leaves a dialog as Escape does, such as “Later” or “Not now”. */
export interface Later {
  readonly label: string;
  /** Called once the dialog is closed. */
  readonly run?: () => void;
}

/** Shows a form; gives its trimmed values, or null where the user leaves it. */
export function askForm<Key extends string>(
  app: App,
  form: FormInDialog<Key>,
): Promise<Readonly<Record<Key, string>> | null> {
  return new Promise((resolve) => new FormDialog(app, form, resolve).open());
}

/** A field on the screen. */
interface DrawnField<Key extends string> extends FieldControl {
  readonly field: FormField<Key>;
  readonly setting: Setting;
  readonly complain: (message: string | null) => void;
  readonly tell: (message: string | null) => void;
  readonly advise: (message: string | null) => void;
}

class FormDialog<Key extends string> extends CarefulModal {
  private readonly drawn: DrawnField<Key>[] = [];
  /** What is taken by a press of a button, by that button. */
  private readonly offers = new Map<Element | null, FormOffer<Key>>();
  private answer: Readonly<Record<Key, string>> | null = null;

  constructor(
    app: App,
    private readonly form: FormInDialog<Key>,
    private readonly resolve: (answer: Readonly<Record<Key, string>> | null) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, form } = this;
    this.setTitle(form.title);
    this.modalEl.addClass('ii-asking');
    contentEl.addClass('informational-interviews-form');
    contentEl.toggleClass('informational-interviews-form-compact', form.compact === true);
    if (form.intro !== undefined) contentEl.createEl('p', { text: form.intro });
    this.drawOffers();
    for (const field of form.fields) this.drawField(field);
    this.markRequired();
    this.drawButtons();
    this.scope.register([], 'Enter', (event) => this.onEnter(event));
    this.scope.register(['Mod'], 'Enter', (event) => {
      if (isOfComposing(event)) return undefined;
      const offer = this.offers.get(this.contentEl.doc.activeElement);
      if (offer === undefined) this.submit();
      else this.takeOffer(offer);
      return false;
    });
    this.advise();
    const offers = '.informational-interviews-form-offers button';
    const offer = form.takesOffer === true ? contentEl.querySelector<HTMLElement>(offers) : null;
    (offer ?? this.drawn[0]?.input ?? this.main()).focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.answer);
  }

  protected override holdsTyping(): boolean {
    return this.drawn.some(({ field, read }) => read() !== (field.value ?? '').trim());
  }

  /** Enter submits, but for where it has a meaning of its own: a new line, a press of a button. */
  private onEnter(event: KeyboardEvent): false | undefined {
    const { activeElement } = this.contentEl.doc;
    const own = activeElement?.matches('textarea, button:not(.mod-cta)') ?? false;
    if (isOfComposing(event) || own) return undefined;
    this.submit();
    return false;
  }

  private drawOffers(): void {
    const { offers = [] } = this.form;
    if (offers.length === 0) return;
    const row = this.contentEl.createDiv('informational-interviews-form-offers');
    for (const offer of offers) {
      const button = row.createEl('button', { text: offer.label, attr: { type: 'button' } });
      if (this.form.takesOffer === true) this.offers.set(button, offer);
      button.addEventListener('click', () => this.takeOffer(offer, this.form.asksAfterOffer));
    }
  }

  /** Puts an offer into the fields and submits them, unless something speaks against it. */
  private takeOffer({ values }: FormOffer<Key>, asksAfter?: Key): void {
    for (const { field, write } of this.drawn) {
      const value = values[field.key];
      if (value !== undefined) write(value);
    }
    const isAdvised = this.advise();
    const asked = this.drawn.find(({ field }) => field.key === asksAfter);
    if (isAdvised || this.form.takesOffer !== true) this.main().focus();
    else if (asked?.read() === '') asked.input.focus();
    else this.submit();
  }

  private drawField(field: FormField<Key>): void {
    const setting = new Setting(this.contentEl).setName(field.label);
    if (field.hint !== undefined) setting.setDesc(field.hint);
    if (field.wide === true) setting.setClass('informational-interviews-form-wide');
    const control = drawControl(this.app, setting, field, {
      onInput: () => {
        drawn.complain(null);
        this.advise();
      },
      onEnter: () => this.submit(),
    });
    const complaint = setting.infoEl.createDiv({
      cls: 'informational-interviews-form-complaint',
      attr: { role: 'alert' },
    });
    const saying = (cls: string): DrawnField<Key>['tell'] => {
      const status = setting.infoEl.createDiv({ cls, attr: { role: 'status' } });
      return (message) => {
        if (status.textContent !== (message ?? '')) status.setText(message ?? '');
      };
    };
    const drawn: DrawnField<Key> = {
      ...control,
      field,
      setting,
      complain: (message) => {
        complaint.setText(message ?? '');
        control.input.toggleClass('informational-interviews-form-wrong', message !== null);
        control.input.setAttribute('aria-invalid', String(message !== null));
      },
      tell: saying('setting-item-description'),
      advise: saying('informational-interviews-form-advice'),
    };
    const { memory } = this.form;
    const typed = (memory?.typed ?? memory?.before)?.[field.key];
    if (typed !== undefined) control.write(typed);
    this.drawn.push(drawn);
  }

  /** What is wrong with an empty value tells that there is to be one; a choice always has one. */
  private markRequired(): void {
    const values = this.values();
    for (const { field, setting, ...control } of this.drawn) {
      const empty = { ...values, [field.key]: '' };
      const hasOwn = field.kind === 'choice' || field.kind === 'rating';
      if (hasOwn || typeof field.check?.('', empty) !== 'string') continue;
      markRequired(setting, control);
    }
  }

  private drawButtons(): void {
    const { submit, later, instead } = this.form;
    const buttons = new Setting(this.contentEl);
    for (const other of [later, instead]) {
      if (other === undefined) continue;
      buttons.addButton((button) =>
        button.setButtonText(other.label).onClick(() => this.closeAndThen(() => other.run?.())),
      );
    }
    buttons.addButton((button) =>
      button
        .setButtonText(typeof submit === 'string' ? submit : submit(this.values()))
        .setCta()
        .onClick(() => this.submit()),
    );
  }

  private main(): HTMLElement {
    return this.contentEl.querySelector('button.mod-cta') as HTMLElement;
  }

  private values(): Readonly<Record<Key, string>> {
    const entries = this.drawn.map(({ field, read }) => [field.key, read()]);
    return Object.fromEntries(entries) as Record<Key, string>;
  }

  /** Says what the values come to and what is worth a second thought; whether there is any of that. */
  private advise(): boolean {
    const values = this.values();
    let isAny = false;
    for (const { field, tell, advise } of this.drawn) {
      tell(field.tells?.(values) ?? null);
      const message = field.advise?.(values[field.key], values) ?? null;
      advise(message);
      isAny ||= message !== null;
    }
    const { submit } = this.form;
    if (typeof submit === 'function') this.main().setText(submit(values));
    return isAny;
  }

  private submit(): void {
    const values = this.values();
    const wrong = this.drawn.filter(({ field, complain }) => {
      const message = field.check?.(values[field.key], values) ?? null;
      complain(message);
      return message !== null;
    });
    wrong[0]?.input.focus();
    if (wrong.length > 0) return;
    const doubt = this.form.doubt?.(values) ?? null;
    if (doubt === null) this.take(values);
    else attempt(texts.failures.unexpected, () => this.takeIfSure(values, doubt));
  }

  private async takeIfSure(
    values: Readonly<Record<Key, string>>,
    { text: content, ...asked }: NonNullable<ReturnType<NonNullable<Form<Key>['doubt']>>>,
  ): Promise<void> {
    if (await askToConfirm(this.app, { ...asked, content })) this.take(values);
  }

  private take(values: Readonly<Record<Key, string>>): void {
    this.answer = values;
    if (this.form.memory !== undefined) this.form.memory.typed = values;
    this.leave();
  }
}
