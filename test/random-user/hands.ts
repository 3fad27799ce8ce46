import { en } from '../../src/core/texts/en';
import { names } from './awkward-vault';
import type { World } from './world';

const texts = [
  ...[
    '',
    'Acme',
    'their "talk": a #tag',
    '[[Northwind Labs|Northwind]]',
    '- a list',
    'ana@example.org',
  ],
  ...['👩‍👩‍👧', '<% x %>', '{{name}}', '  spaces  ', 'https://www.linkedin.com/in/ana', "it's: 100%"],
  ...['## Log', '---', '| a | b |', '王小明', 'x'.repeat(300)],
] as const;

/** What the field for a person's name is called. */
const NAME = en.adding.form.labels.name;

/** How many dialogs the user answers in one act before leaving the next. */
const MOST_DIALOGS = 8;

/** The user's hands: answers whatever dialogs and menus come up, one way or another. */
export class Hands {
  /** What was pressed, to be told where something goes wrong. */
  pressed: string[] = [];

  constructor(private readonly world: World) {}

  /** Answers dialogs until none is left. */
  async answerAll(): Promise<void> {
    for (let nth = 0; ; nth += 1) {
      await this.world.rest();
      const dialog = [...document.querySelectorAll<HTMLElement>('.modal-container')].at(-1);
      if (dialog === undefined) return;
      if (nth > MOST_DIALOGS + 8) throw new Error(`Never closes: ${dialog.textContent}`);
      if (nth >= MOST_DIALOGS) this.leave(dialog);
      else this.answer(dialog);
    }
  }

  /** Presses something in a notice, if there is something to press. */
  pressNotice(): void {
    const buttons = [...document.querySelectorAll<HTMLElement>('.notice button')];
    if (buttons.length > 0) this.press(this.world.chance.oneOf(buttons));
  }

  /** Chooses an entry of the menu that is open. */
  chooseInMenu(): void {
    const items = [...document.querySelectorAll<HTMLElement>('.menu .menu-item')];
    if (items.length > 0) this.press(this.world.chance.oneOf(items));
  }

  press(control: HTMLElement): void {
    this.pressed.push(control.textContent || (control.getAttribute('aria-label') ?? '?'));
    control.click();
  }

  private leave(dialog: HTMLElement): void {
    const buttons = [...dialog.querySelectorAll<HTMLElement>('button')];
    const leaving = buttons.find(({ textContent }) => textContent === en.dialogs.leave);
    this.pressed.push('(leaves)');
    (leaving ?? dialog.querySelector<HTMLElement>('.modal-bg'))?.click();
  }

  private answer(dialog: HTMLElement): void {
    const { chance } = this.world;
    const choices = [...dialog.querySelectorAll<HTMLElement>('.suggestion-item')];
    if (chance.happens(0.12)) {
      this.leave(dialog);
      return;
    }
    if (choices.length > 0) {
      this.press(chance.oneOf(choices));
      return;
    }
    this.fillIn(dialog);
    const buttons = [...dialog.querySelectorAll<HTMLElement>('button')].filter(
      (button) => !button.hasAttribute('disabled'),
    );
    const main = buttons.find((button) => button.matches('.mod-cta'));
    if (main !== undefined && chance.happens(0.8)) this.press(main);
    else if (buttons.length > 0) this.press(chance.oneOf(buttons));
    else this.leave(dialog);
  }

  private fillIn(dialog: HTMLElement): void {
    const { chance } = this.world;
    for (const field of dialog.querySelectorAll('input, textarea, select')) {
      const label = field.getAttribute('aria-label') ?? '';
      if (!chance.happens([NAME, en.forms.day].includes(label) ? 0.9 : 0.3)) continue;
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        if (!field.disabled) field.click();
        continue;
      }
      const input = field as HTMLInputElement | HTMLSelectElement;
      input.value = this.valueFor(input, label);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  private valueFor(field: Element, label: string): string {
    const { chance } = this.world;
    if (field instanceof HTMLSelectElement) {
      const values = [...field.options].map(({ value }) => value);
      return values.length === 0 ? '' : chance.oneOf(values);
    }
    if (label === NAME) {
      return chance.oneOf([
        ...names,
        'New Person',
        'ana reyes',
        'Jose Garcia',
        'Kim Park',
        'Ed\u200b Ito',
      ]);
    }
    const type = field.getAttribute('type');
    if (type === 'date') return this.world.dayAt(chance.between(-9, 20));
    if (type === 'time') return chance.oneOf(['', '00:00', '02:30', '14:00', '23:45']);
    if (field.getAttribute('inputmode') === 'numeric') return chance.oneOf(['', '1', '45', 'two']);
    return chance.oneOf(texts);
  }
}
