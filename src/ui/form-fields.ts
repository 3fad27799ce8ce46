import type { Setting } from 'obsidian';
import type { FormField } from '../core/form/form';

/** A drawn field. */
export interface FieldControl {
  /** What takes the focus. */
  readonly input: HTMLElement;
  readonly read: () => string;
  readonly write: (value: string) => void;
}

/** Draws a field's control; what it shows may change from now on, which is told to `onInput`. */
export function drawControl(
  setting: Setting,
  field: FormField<string>,
  onInput: () => void,
): FieldControl {
  const control =
    field.kind === 'rating' ? drawRating(setting, field, onInput) : drawInput(setting, field);
  control.input.setAttribute('aria-label', field.label);
  control.input.addEventListener('input', onInput);
  return control;
}

function drawInput(setting: Setting, field: FormField<string>): FieldControl {
  const input =
    field.kind === 'choice'
      ? addChoice(setting, field)
      : field.kind === 'long-text'
        ? addLongText(setting, field)
        : addText(setting, field);
  input.value = field.value ?? '';
  return {
    input,
    read: () => input.value.trim(),
    write: (value) => (input.value = value),
  };
}

function addText(setting: Setting, field: FormField<string>): HTMLInputElement {
  const { kind, placeholder = '', suggestions = [] } = field;
  const input = setting.controlEl.createEl('input', {
    type: kind === 'number' ? 'text' : kind,
    placeholder,
  });
  if (kind === 'number') input.inputMode = 'numeric';
  if (suggestions.length > 0) {
    const list = setting.controlEl.createEl('datalist', { attr: { id: nextId() } });
    for (const value of suggestions) list.createEl('option', { value });
    input.setAttribute('list', list.id);
  }
  return input;
}

function addLongText(
  setting: Setting,
  { placeholder = '' }: FormField<string>,
): HTMLTextAreaElement {
  setting.setClass('informational-interviews-form-long');
  return setting.controlEl.createEl('textarea', {
    attr: { rows: '3', spellcheck: 'true', placeholder },
  });
}

function addChoice(setting: Setting, { choices = [] }: FormField<string>): HTMLSelectElement {
  const select = setting.controlEl.createEl('select', { cls: 'dropdown' });
  for (const [value, text] of choices) select.createEl('option', { value, text });
  return select;
}

const ratings = ['1', '2', '3', '4', '5'];

/** Five buttons, of which at most one is pressed; the digits press them, and once more lets go. */
function drawRating(setting: Setting, field: FormField<string>, onInput: () => void): FieldControl {
  const group = setting.controlEl.createDiv({
    cls: 'informational-interviews-form-rating',
    attr: { role: 'group', tabindex: '0' },
  });
  let value = '';
  const buttons = ratings.map((rating) => {
    const button = group.createEl('button', {
      text: rating,
      attr: { type: 'button', tabindex: '-1' },
    });
    button.addEventListener('click', () => choose(rating));
    return { rating, button };
  });
  const show = (chosen: string): void => {
    value = chosen;
    for (const { rating, button } of buttons) {
      button.setAttribute('aria-pressed', String(rating === chosen));
    }
  };
  const choose = (rating: string): void => {
    show(rating === value ? '' : rating);
    onInput();
  };
  group.addEventListener('keydown', (event) => {
    if (!ratings.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(event.key);
  });
  show(field.value ?? '');
  return { input: group, read: () => value, write: show };
}

let ids = 0;

/** An id for an element that another one in the same document refers to. */
function nextId(): string {
  ids += 1;
  return `informational-interviews-field-${ids}`;
}
