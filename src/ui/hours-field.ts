import type { Setting } from 'obsidian';
import { readWeek, type Week, writeWeek } from '../core/availability-text';
import type { FormField } from '../core/form/form';
import { texts } from '../vault/texts';
import type { FieldControl } from './field-control';

/** The weekdays as a week is read, Sunday 0. */
const days = [1, 2, 3, 4, 5, 6, 0];

/** A stretch to begin with where what stands there is none. */
const usual: Week = { weekdays: [], from: '09:00', until: '17:00' };

/**
 * When somebody can talk: a button for each day and two times, and below them the same as text, in
 * which more can be said than that. What is typed is what counts, and the buttons show it; where it is
 * more than they can show, they are out of use, so that no press does away with it.
 */
export function drawHours(
  setting: Setting,
  { label, value = '' }: FormField<string>,
): FieldControl {
  const { buttons, from, until, input } = drawControls(setting, label);

  /** What the buttons and times say, and the text that this is. */
  let [said, written] = [usual, ''];
  const show = (): void => {
    const read = input.value === written ? said : readWeek(input.value, texts);
    said = read ?? { ...said, weekdays: [] };
    const isMore = read === null && input.value.trim() !== '';
    for (const control of [...buttons, from, until]) control.disabled = isMore;
    days.forEach((day, at) =>
      buttons[at]?.setAttribute('aria-pressed', String(said.weekdays.includes(day))),
    );
    if (from.value !== said.from) from.value = said.from;
    if (until.value !== said.until) until.value = said.until;
  };
  const write = (text: string): void => {
    input.value = text;
    show();
  };
  const put = (next: Week): void => {
    said = next;
    written = next.weekdays.length === 0 ? '' : writeWeek(next, texts);
    write(written);
    input.dispatchEvent(new Event('input'));
  };
  days.forEach((day, at) =>
    buttons[at]?.addEventListener('click', () => {
      const { weekdays } = said;
      const isOn = weekdays.includes(day);
      put({
        ...said,
        weekdays: days.filter((each) => (each === day ? !isOn : weekdays.includes(each))),
      });
    }),
  );
  for (const field of [from, until]) {
    field.addEventListener('change', () => {
      if (from.value === '' || until.value === '') return;
      put({ ...said, from: from.value, until: until.value });
    });
  }
  input.addEventListener('input', show);
  write(value);
  return { input, read: () => input.value.trim(), write };
}

/** The elements of the field. */
interface Controls {
  /** Those of the days, in their order. */
  readonly buttons: readonly HTMLButtonElement[];
  readonly from: HTMLInputElement;
  readonly until: HTMLInputElement;
  readonly input: HTMLInputElement;
}

function drawControls(setting: Setting, label: string): Controls {
  const words = texts.forms.hours;
  setting.setClass('informational-interviews-form-long');
  const box = setting.controlEl.createDiv('informational-interviews-form-hours');
  const week = box.createDiv({
    cls: 'informational-interviews-form-days',
    attr: { role: 'group', 'aria-label': words.days },
  });
  const buttons = days.map((day) => {
    const text = texts.speech.shortWeekdays()[day] ?? '';
    return week.createEl('button', { text, attr: { type: 'button' } });
  });
  const span = box.createDiv('informational-interviews-form-span');
  const timeField = (name: string): HTMLInputElement =>
    span.createEl('input', { type: 'time', attr: { 'aria-label': name } });
  const [from, until] = [timeField(words.from), timeField(words.until)];
  const input = box.createEl('input', {
    type: 'text',
    attr: { spellcheck: 'false', 'aria-label': label },
  });
  return { buttons, from, until, input };
}
