// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import 'obsidian';
import { keepPresses } from '../../src/ui/keep-presses';

let root: HTMLElement;
let done: string[];
let stop: () => void;

/** Draws a line with two buttons for each person, every element anew. */
function draw(...names: readonly string[]): void {
  root.replaceChildren();
  for (const name of names) {
    const line = root.createDiv({ attr: { 'data-key': name } });
    for (const act of ['Mark', 'Snooze']) {
      const attr = { 'aria-label': `${act} ${name}` };
      const button = line.createEl('button', { text: act, attr });
      button.addEventListener('click', () => done.push(`${act} ${name}`));
    }
  }
}

function button(label: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`There is no ${label}.`);
  return found;
}

function point(target: HTMLElement, type: string, x = 0): void {
  const init = { bubbles: true, cancelable: true, isPrimary: true, clientX: x, pointerId: 1 };
  target.dispatchEvent(new PointerEvent(type, { ...init, detail: type === 'click' ? 1 : 0 }));
}

const nextTask = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve));

beforeEach(() => {
  done = [];
  root = document.body.createDiv();
  stop = keepPresses(root);
});

afterEach(() => {
  stop();
  root.remove();
  vi.restoreAllMocks();
});

describe('a press during which the page is drawn anew', () => {
  it('counts where its button stands now, once', async () => {
    draw('Ana', 'Bo');
    point(button('Snooze Bo'), 'pointerdown');
    draw('Cy', 'Ana', 'Bo');
    point(root, 'pointerup');
    await nextTask();
    expect(done).toEqual(['Snooze Bo']);
    point(button('Mark Ana'), 'click');
    expect(done).toEqual(['Snooze Bo']);
  });

  it('never counts for whom the click would have gone to', () => {
    draw('Ana', 'Bo');
    point(button('Mark Bo'), 'pointerdown');
    draw('Cy', 'Ana', 'Bo');
    point(button('Mark Ana'), 'click');
    expect(done).toEqual(['Mark Bo']);
  });

  it('counts for nobody where the person is gone, or nothing was pressed', async () => {
    draw('Ana', 'Bo');
    point(button('Mark Ana'), 'pointerdown');
    draw('Bo');
    point(button('Mark Bo'), 'pointerup');
    point(button('Mark Bo'), 'click');
    await nextTask();
    point(root, 'pointerdown');
    point(button('Mark Bo'), 'click');
    expect(done).toEqual([]);
  });

  it('does not count where the pointer itself went elsewhere', async () => {
    draw('Ana', 'Bo');
    point(button('Mark Ana'), 'pointerdown');
    point(button('Mark Bo'), 'pointerup', 100);
    await nextTask();
    expect(done).toEqual([]);
  });
});

describe('a press in peace', () => {
  it('counts once, and so does the next', async () => {
    draw('Ana');
    for (const type of ['pointerdown', 'pointerup', 'click']) point(button('Mark Ana'), type);
    await nextTask();
    for (const type of ['pointerdown', 'pointerup', 'click']) point(button('Mark Ana'), type);
    await nextTask();
    expect(done).toEqual(['Mark Ana', 'Mark Ana']);
  });

  it('is heard by what is no control, as the cross of a dialog, however late a finger makes a click of it', async () => {
    const cross = root.createDiv();
    cross.addEventListener('click', () => done.push('Close'));
    for (const type of ['pointerdown', 'pointerup']) point(cross, type);
    await nextTask();
    point(cross, 'click');
    expect(done).toEqual(['Close']);
  });

  it('leaves keys and other code alone', () => {
    draw('Ana', 'Bo');
    point(button('Mark Ana'), 'pointerdown');
    button('Mark Bo').click();
    expect(done).toEqual(['Mark Bo']);
  });
});
