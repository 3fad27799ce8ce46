// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../src/features/sidebar/sidebar-keys';

function pressed(init: KeyboardEventInit): ReturnType<typeof keyAction> {
  return keyAction(new KeyboardEvent('keydown', init));
}

describe('the letters of the list', () => {
  it.each([
    ['Russian', 'в', 'ы', 'ь', 'ч'],
    ['Greek', 'δ', 'σ', 'μ', 'χ'],
    ['Hebrew', 'ג', 'ד', 'צ', 'ס'],
    ['Arabic', 'ي', 'س', 'ة', 'ء'],
    ['Hindi', '्', 'े', 'स', 'ॉ'],
  ])('are those at their place on a %s keyboard', (_layout, d, s, m, x) => {
    expect(pressed({ key: d, code: 'KeyD' })).toBe('do');
    expect(pressed({ key: s, code: 'KeyS' })).toBe('snooze');
    expect(pressed({ key: m, code: 'KeyM' })).toBe('menu');
    expect(pressed({ key: x, code: 'KeyX' })).toBe('select');
  });

  it.each([
    ['m', 'Semicolon', 'menu'],
    [',', 'KeyM', null],
    ['e', 'KeyD', null],
    ['d', 'KeyH', 'do'],
    ['ö', 'KeyX', null],
    ['Dead', 'KeyD', null],
  ])('are those of a Latin layout wherever they are: %s at %s', (key, code, action) => {
    expect(pressed({ key, code })).toBe(action);
  });

  it('mean nothing with a modifier but Shift where that is told, or typed by one', () => {
    expect(pressed({ key: 'в', code: 'KeyD', ctrlKey: true })).toBeNull();
    expect(pressed({ key: 'В', code: 'KeyD', shiftKey: true })).toBe('done');
    expect(pressed({ key: 'Ы', code: 'KeyS', shiftKey: true })).toBeNull();
    expect(pressed({ key: 'µ', code: 'KeyM', modifierAltGraph: true })).toBeNull();
  });

  it('mean nothing while a word is put together', () => {
    expect(pressed({ key: 'd', isComposing: true })).toBeNull();
    const last = new KeyboardEvent('keydown', { key: 'Escape' });
    Object.defineProperty(last, 'keyCode', { value: 229 });
    expect(keyAction(last)).toBeNull();
  });
});
