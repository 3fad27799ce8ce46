import type { Scope } from './scope';

/** What draws suggestions and takes the one chosen. */
export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** A list of suggestions driven by mouse and arrow keys. */
export class SuggestionList<T> {
  private values: T[] = [];
  private items: HTMLElement[] = [];
  private selected = 0;

  constructor(
    private readonly owner: SuggestionOwner<T>,
    private readonly el: HTMLElement,
    scope: Scope,
  ) {
    el.setAttr('role', 'listbox');
    const move = (step: number) => (): false => {
      this.select(this.selected + step);
      return false;
    };
    scope.register([], 'ArrowDown', move(1));
    scope.register([], 'ArrowUp', move(-1));
    scope.register([], 'Home', (evt) => (isField(evt.target) ? undefined : move(-this.selected)()));
    scope.register([], 'Enter', (evt) => {
      if (evt.isComposing) return undefined;
      this.choose(evt);
      return false;
    });
  }

  /** Shows these instead of what was there. */
  show(values: T[]): void {
    this.values = values;
    this.el.empty();
    this.items = values.map((value, index) => {
      const item = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.owner.renderSuggestion(value, item);
      item.addEventListener('click', (evt) => {
        evt.preventDefault();
        this.owner.selectSuggestion(value, evt);
      });
      item.addEventListener('mousemove', () => {
        this.select(index);
      });
      return item;
    });
    this.select(0);
  }

  /** Chooses what is selected, if there is anything. */
  choose(evt: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.selected];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, evt);
    return true;
  }

  private select(index: number): void {
    const { length } = this.items;
    this.selected = length === 0 ? 0 : (index + length) % length;
    this.items.forEach((item, at) => {
      item.toggleClass('is-selected', at === this.selected);
      item.setAttr('aria-selected', at === this.selected);
    });
    this.items[this.selected]?.scrollIntoView({ block: 'nearest' });
  }
}

function isField(target: EventTarget | null): boolean {
  return (target as Element | null)?.matches('input, textarea') ?? false;
}
