// @vitest-environment jsdom
import { Component } from 'obsidian';
import { expect, it } from 'vitest';
import { followWindow } from '../../src/app/feed-view';

/** An element that stands in a window, with what moves it to another one. */
function elementIn(first: Window): {
  readonly element: HTMLElement;
  readonly moveTo: (win: Window) => void;
} {
  let heard: ((win: Window) => unknown) | null = null;
  const element = Object.assign(document.createElement('div'), {
    onWindowMigrated: (listener: (win: Window) => unknown) => {
      heard = listener;
      return () => (heard = null);
    },
  });
  Object.defineProperty(element, 'win', { value: first });
  return { element, moveTo: (win) => heard?.(win) };
}

function aWindow(): Window {
  return new EventTarget() as Window;
}

it('is drawn anew with the focus of the window that it stands in by now, and of no other', () => {
  const [first, second] = [aWindow(), aWindow()];
  const { element, moveTo } = elementIn(first);
  const shower = new Component();
  shower.load();
  let drawn = 0;
  const settled: string[] = [];
  followWindow(
    shower,
    element,
    () => (drawn += 1),
    () => {
      settled.push('in');
      return () => settled.push('out');
    },
  );
  const focus = (win: Window): number => {
    win.dispatchEvent(new Event('focus'));
    return drawn;
  };
  expect([focus(first), focus(second)]).toEqual([1, 1]);
  moveTo(second);
  expect(drawn).toBe(2);
  expect([focus(first), focus(second)]).toEqual([2, 3]);
  expect(settled).toEqual(['in', 'out', 'in']);
  shower.unload();
  expect([focus(first), focus(second)]).toEqual([3, 3]);
  expect(settled).toEqual(['in', 'out', 'in', 'out']);
});
