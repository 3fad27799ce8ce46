import type { App, Setting } from 'obsidian';
import type { FormField } from '../core/form/form';
import { texts } from '../vault/texts';
import type { FieldControl } from './field-control';
import { drawHours } from './hours-field';
import { TextSuggest } from './text-suggest';

/** Draws a field's control; what it shows may change from now on, which is told to `onInput`. */
export function drawControl(
  app: App,
  setting: Setting,
  field: FormField<string>,
  { onInput, onEnter }: { readonly onInput: () => void; readonly onEnter: () => void },
): FieldControl {
  const { label, kind, suggestions = [] } = field;
  const control =
    kind === 'rating'
      ? drawRating(setting, field, onInput)
      : kind === 'hours'
        ? drawHours(setting, field)
        : drawInput(setting, field);
  if (suggestions.length > 0 && control.input.instanceOf(HTMLInputElement)) {
    new TextSuggest(app, control.input, suggestions, onEnter);
  }
  control.input.setAttribute('aria-label', label);
  control.input.addEventListener('input', onInput);
  return control;
}

/** Marks a field that may not stay empty, for the eye and for who listens. */
export function markRequired(setting: Setting, { input }: FieldControl): void {
  input.setAttribute('aria-required', 'true');
  setting.nameEl.createSpan({
    cls: 'informational-interviews-form-required',
    text: texts.forms.required,
    attr: { 'aria-hidden': 'true' },
  });
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
  const { kind, placeholder = '' } = field;
  const input = setting.controlEl.createEl('input', {
    type: kind === 'number' ? 'text' : kind,
    placeholder,
  });
  if (kind === 'number') input.inputMode = 'numeric';
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
