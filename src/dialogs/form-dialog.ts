import { type App, Modal, Setting } from 'obsidian';

/** One field of a form; its value is always text, as the field shows it. */
export interface FormField<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'text' | 'date' | 'time' | 'number' | 'choice';
  readonly value?: string;
  /** For a choice: what is written and what is shown, in the order of the list. */
  readonly choices?: readonly (readonly [string, string])[];
  readonly placeholder?: string;
  /** What is wrong with the values, in plain words; null where nothing is. */
  readonly check?: (value: string, values: Readonly<Record<Key, string>>) => string | null;
}

/** A dialog with a few fields and one main button. */
export interface Form<Key extends string> {
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly FormField<Key>[];
  readonly submit: string;
}

/** Shows a form; gives its trimmed values, or null where the user leaves it. */
export function askForm<Key extends string>(
  app: App,
  form: Form<Key>,
): Promise<Readonly<Record<Key, string>> | null> {
  return new Promise((resolve) => new FormDialog(app, form, resolve).open());
}

class FormDialog<Key extends string> extends Modal {
  private readonly values: Record<Key, string>;
  private readonly complaints = new Map<Key, (message: string | null) => void>();
  private answer: Readonly<Record<Key, string>> | null = null;

  constructor(
    app: App,
    private readonly form: Form<Key>,
    private readonly resolve: (answer: Readonly<Record<Key, string>> | null) => void,
  ) {
    super(app);
    this.values = Object.fromEntries(
      form.fields.map(({ key, value }) => [key, value ?? '']),
    ) as Record<Key, string>;
  }

  override onOpen(): void {
    const { contentEl, form } = this;
    this.setTitle(form.title);
    contentEl.addClass('informational-interviews-form');
    if (form.intro !== undefined) contentEl.createEl('p', { text: form.intro });
    for (const field of form.fields) this.drawField(field);
    new Setting(contentEl).addButton((button) =>
      button
        .setButtonText(form.submit)
        .setCta()
        .onClick(() => this.submit()),
    );
    this.scope.register([], 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.submit();
      return false;
    });
    contentEl.querySelector<HTMLElement>('input, select')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.answer);
  }

  private drawField(field: FormField<Key>): void {
    const setting = new Setting(this.contentEl).setName(field.label);
    if (field.hint !== undefined) setting.setDesc(field.hint);
    const input = field.kind === 'choice' ? addChoice(setting, field) : addInput(setting, field);
    input.setAttribute('aria-label', field.label);
    input.addEventListener('input', () => {
      this.values[field.key] = input.value.trim();
      this.complaints.get(field.key)?.(null);
    });
    const complaint = setting.infoEl.createDiv({
      cls: 'informational-interviews-form-complaint',
      attr: { role: 'alert' },
    });
    this.complaints.set(field.key, (message) => {
      complaint.setText(message ?? '');
      input.toggleClass('informational-interviews-form-wrong', message !== null);
      input.setAttribute('aria-invalid', String(message !== null));
      if (message !== null) input.focus();
    });
  }

  private submit(): void {
    // From the last to the first, so that the focus ends on the first field to be mended.
    const wrong = [...this.form.fields].reverse().filter(({ key, check }) => {
      const message = check?.(this.values[key], this.values) ?? null;
      this.complaints.get(key)?.(message);
      return message !== null;
    });
    if (wrong.length > 0) return;
    this.answer = { ...this.values };
    this.close();
  }
}

function addInput(setting: Setting, field: FormField<string>): HTMLInputElement {
  const input = setting.controlEl.createEl('input', {
    type: field.kind === 'number' ? 'text' : field.kind,
    value: field.value ?? '',
    placeholder: field.placeholder ?? '',
  });
  if (field.kind === 'number') input.inputMode = 'numeric';
  return input;
}

function addChoice(setting: Setting, field: FormField<string>): HTMLSelectElement {
  const select = setting.controlEl.createEl('select', { cls: 'dropdown' });
  for (const [value, text] of field.choices ?? []) {
    select.createEl('option', { value, text });
  }
  select.value = field.value ?? '';
  return select;
}

/**
 * What the user made of a field: undefined where it is as it was shown, so that a value which the
 * field shows otherwise than the note writes it, such as a link, is left alone; null where emptied.
 */
export function changedText(shown: string, answer: string): string | null | undefined {
  if (answer === shown.trim()) return undefined;
  return answer === '' ? null : answer;
}
