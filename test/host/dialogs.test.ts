// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AbstractInputSuggest, FuzzySuggestModal, Menu, Modal, Notice, type App } from 'obsidian';
import { type RunningApp, startApp } from './start-app';

let run: RunningApp;

beforeEach(async () => {
  run = await startApp({ files: { 'A.md': '' } });
});

afterEach(async () => {
  vi.useRealTimers();
  await run.unload();
});

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const shown = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((el) => el.textContent);

describe('a modal', () => {
  it('is in the page while open, takes the focus and gives it back, and closes once', () => {
    const before = document.body.createEl('button');
    before.focus();
    const onClose = vi.fn();
    const modal = new (class extends Modal {
      override onClose = onClose;
    })(run.app);
    modal.setTitle('Title').setContent('Content');
    modal.open();
    expect(shown('.modal-container .modal .modal-title')).toEqual(['Title']);
    expect(shown('.modal .modal-content')).toEqual(['Content']);
    expect(modal.modalEl.contains(document.activeElement)).toBe(true);
    expect(press('Escape').defaultPrevented).toBe(true);
    modal.close();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.modal-container')).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('closes on a click beside it', () => {
    const modal = new Modal(run.app);
    modal.open();
    modal.containerEl.querySelector<HTMLElement>('.modal-bg')?.click();
    expect(modal.containerEl.isConnected).toBe(false);
  });
});

class Fruit extends FuzzySuggestModal<string> {
  calls: string[] = [];
  getItems(): string[] {
    return ['Apple', 'Banana', 'Cherry'];
  }
  getItemText(item: string): string {
    return item;
  }
  onChooseItem(item: string): void {
    this.calls.push(item);
  }
  override onClose(): void {
    this.calls.push('closed');
  }
}

describe('a suggest modal', () => {
  it('filters, moves with the arrows and chooses with Enter, closing first', () => {
    const modal = new Fruit(run.app);
    modal.open();
    expect(document.activeElement).toBe(modal.inputEl);
    expect(shown('.prompt .suggestion-item')).toEqual(['Apple', 'Banana', 'Cherry']);
    press('ArrowDown');
    expect(shown('.is-selected')).toEqual(['Banana']);
    press('ArrowUp');
    press('ArrowUp');
    expect(shown('.is-selected')).toEqual(['Cherry']);
    type(modal.inputEl, 'an');
    expect(shown('.suggestion-item')).toEqual(['Banana']);
    expect(shown('.suggestion-highlight')).toEqual(['an']);
    press('Enter');
    expect(modal.calls).toEqual(['closed', 'Banana']);
  });

  it('says so where nothing fits, and chooses by click', () => {
    const modal = new Fruit(run.app);
    modal.emptyStateText = 'Nothing';
    modal.open();
    type(modal.inputEl, 'zzz');
    expect(shown('.suggestion-empty')).toEqual(['Nothing']);
    press('Enter');
    expect(modal.calls).toEqual([]);
    type(modal.inputEl, '');
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    expect(modal.calls).toEqual(['closed', 'Apple']);
  });
});

class Colours extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly field: HTMLInputElement,
  ) {
    super(app, field);
  }
  protected getSuggestions(query: string): string[] {
    return ['red', 'green'].filter((one) => one.startsWith(query));
  }
  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }
  override selectSuggestion(value: string): void {
    this.setValue(value);
    this.field.trigger('input');
    this.close();
  }
}

describe('suggestions for a field', () => {
  it('appear on focus, follow the typing, and fill the field; Escape closes only them', async () => {
    const modal = new Modal(run.app);
    const field = modal.contentEl.createEl('input', { type: 'text' });
    new Colours(run.app, field);
    modal.open();
    field.focus();
    await run.settled();
    expect(shown('.suggestion-container .suggestion-item')).toEqual(['red', 'green']);
    type(field, 'g');
    await run.settled();
    press('Enter');
    expect(field.value).toBe('green');
    await run.settled();
    press('Escape');
    expect(modal.containerEl.isConnected).toBe(true);
  });
});

describe('a notice', () => {
  it('is in the page, can change, and goes by click, by hide and by time', () => {
    vi.useFakeTimers();
    const fragment = createFragment((el) => el.createEl('button', { text: 'Undo' }));
    const first = new Notice('one', 0);
    const second = new Notice(fragment, 1000);
    new Notice('three');
    expect(run.notices()).toEqual(['one', 'Undo', 'three']);
    expect(shown('.notice-container .notice button')).toEqual(['Undo']);
    first.setMessage('uno');
    expect(first.messageEl.textContent).toBe('uno');
    vi.advanceTimersByTime(1000);
    expect(run.notices()).toEqual(['uno', 'three']);
    second.hide();
    first.containerEl.click();
    vi.advanceTimersByTime(10_000);
    expect(run.notices()).toEqual([]);
  });
});

describe('a menu', () => {
  it('shows titles, sections, checks and what is disabled, and obeys the keyboard', () => {
    const chosen: string[] = [];
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle('One')
        .setIcon('check')
        .onClick(() => chosen.push('one')),
    );
    menu.addItem((item) =>
      item
        .setTitle('Two')
        .setDisabled(true)
        .onClick(() => chosen.push('two')),
    );
    menu.addItem((item) =>
      item
        .setTitle('Three')
        .setChecked(true)
        .setSection('last')
        .onClick(() => chosen.push('three')),
    );
    const hidden = vi.fn();
    menu.onHide(hidden);
    menu.showAtPosition({ x: 10, y: 10 });
    expect(shown('.menu .menu-item-title')).toEqual(['One', 'Two', 'Three']);
    expect(document.querySelectorAll('.menu-separator')).toHaveLength(1);
    expect(shown('.menu-item.mod-checked .menu-item-title')).toEqual(['Three']);
    press('ArrowDown');
    press('ArrowDown');
    expect(shown('.menu-item.selected .menu-item-title')).toEqual(['Three']);
    press('Enter');
    expect(chosen).toEqual(['three']);
    expect(hidden).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('opens a submenu and goes with Escape or a press beside it', () => {
    const chosen: string[] = [];
    const menu = new Menu();
    menu.addItem((item) => {
      item.setTitle('More');
      (item as unknown as { setSubmenu(): Menu })
        .setSubmenu()
        .addItem((inner) => inner.setTitle('Inner').onClick(() => chosen.push('inner')));
    });
    menu.showAtPosition({ x: 0, y: 0 });
    press('ArrowDown');
    press('ArrowRight');
    expect(document.querySelectorAll('.menu')).toHaveLength(2);
    press('Enter');
    expect(chosen).toEqual(['inner']);
    expect(document.querySelectorAll('.menu')).toHaveLength(0);
    menu.showAtPosition({ x: 0, y: 0 });
    press('Escape');
    expect(document.querySelectorAll('.menu')).toHaveLength(0);
    menu.showAtPosition({ x: 0, y: 0 });
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(document.querySelectorAll('.menu')).toHaveLength(0);
  });
});
