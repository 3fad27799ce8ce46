import { addDays, type Day } from '../../src/core/time/civil';
import type { Chance } from '../builders/chance';
import { pressKeys } from '../builders/dialogs';

/** After so many dialogs in a row, all that are still open are left. */
const MOST_DIALOGS = 12;

const texts = [
  ...['Ana Reyes', 'Bo Chen', 'Person 0', 'Acme', 'Ask: "why" # and how', '[[Grace]]', 'phone'],
  ...[
    'https://meet.example/x',
    'ana@example.org',
    'Zürich 🥐',
    "- it's fine",
    'Email',
    '  two  words ',
  ],
] as const;

function textFor(input: HTMLElement, chance: Chance, today: Day): string {
  const day = addDays(today, chance.between(-3, 14));
  const time = chance.oneOf(['09:30', '14:00', '23:45']);
  if (input instanceof HTMLTextAreaElement) return chance.oneOf(texts);
  if (!(input instanceof HTMLInputElement)) return '';
  switch (input.type) {
    case 'date':
      return day;
    case 'time':
      return time;
    case 'datetime-local':
      return `${day}T${time}`;
    default:
      return input.inputMode === 'numeric'
        ? String(chance.oneOf([0, 1, 2, 5, 45]))
        : chance.oneOf(texts);
  }
}

function fillFields(dialog: Element, chance: Chance, often: number, today: Day): void {
  for (const input of dialog.querySelectorAll<HTMLElement>('input, textarea, select')) {
    if (!chance.happens(input instanceof HTMLTextAreaElement ? often / 3 : often)) continue;
    if (input instanceof HTMLSelectElement) {
      input.selectedIndex = chance.between(0, input.options.length - 1);
    } else if (input instanceof HTMLInputElement && /checkbox|radio/.test(input.type)) {
      input.click();
      continue;
    } else {
      (input as HTMLInputElement).value = textFor(input, chance, today);
    }
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

function pressOne(dialog: Element, chance: Chance): void {
  const buttons = [...dialog.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
  const main = buttons.filter((button) => button.classList.contains('mod-cta')).at(-1);
  const button =
    main !== undefined && chance.happens(0.75)
      ? main
      : buttons[chance.between(0, Math.max(0, buttons.length - 1))];
  if (button === undefined) pressKeys('Escape');
  else button.click();
}

/** What kind of dialog it is, without its words, which may differ from build to build. */
function shapeOf(dialog: Element): string {
  const kinds = [...dialog.querySelectorAll('input, textarea, select')].map((input) =>
    input instanceof HTMLInputElement ? input.type : input.tagName.toLowerCase(),
  );
  const count = (selector: string): number => dialog.querySelectorAll(selector).length;
  return `${kinds.join(' ')}, ${count('button')} buttons, ${count('.suggestion-item')} choices`;
}

function openDialog(): Element | undefined {
  return [...document.querySelectorAll('.modal-container')].at(-1);
}

/**
 * Answers the dialogs that are open, one after the other, by the order of what they show and never by
 * its words; gives what kinds they were. Leaves none open.
 *
 * @param settled resolves once what an answer begins has ended.
 */
export async function answerDialogs(
  chance: Chance,
  today: Day,
  settled: () => Promise<void>,
): Promise<readonly string[]> {
  const shapes: string[] = [];
  for (let asked = 0; asked < MOST_DIALOGS; asked += 1) {
    await settled();
    const dialog = openDialog();
    if (dialog === undefined) return shapes;
    shapes.push(shapeOf(dialog));
    const choices = dialog.querySelectorAll<HTMLElement>('.suggestion-item');
    if (chance.happens(0.04)) pressKeys('Escape');
    else if (dialog.querySelector('.prompt') !== null) {
      const choice = choices[chance.between(0, Math.max(0, choices.length - 1))];
      if (choice === undefined) pressKeys('Escape');
      else choice.click();
    } else {
      fillFields(dialog, chance, asked === 0 ? 0.5 : 0.8, today);
      pressOne(dialog, chance);
    }
  }
  for (let left = 0; left < MOST_DIALOGS && openDialog() !== undefined; left += 1) {
    const leave = openDialog()?.querySelector<HTMLElement>('.mod-destructive, .mod-warning');
    if (leave === null || leave === undefined) pressKeys('Escape');
    else leave.click();
    await settled();
  }
  return [...shapes, openDialog() === undefined ? 'left' : 'still open'];
}
