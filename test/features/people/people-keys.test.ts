// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { peopleKey } from '../../../src/features/people/people-keys';

function pressed(init: KeyboardEventInit): ReturnType<typeof peopleKey> {
  return peopleKey(new KeyboardEvent('keydown', init));
}

describe('the keys of the People pane', () => {
  it('are the arrows, and with Shift those to the sides move the person', () => {
    expect(pressed({ key: 'ArrowRight' })).toBe('forth');
    expect(pressed({ key: 'ArrowRight', shiftKey: true })).toBe('later');
    expect(pressed({ key: 'ArrowLeft', shiftKey: true })).toBe('earlier');
    expect(pressed({ key: 'ArrowDown', shiftKey: true })).toBe('next');
  });

  it('are letters by their place where a layout has no Latin ones', () => {
    expect(pressed({ key: 'ь', code: 'KeyM' })).toBe('menu');
    expect(pressed({ key: 'z', code: 'KeyY' })).toBe('undo');
    expect(pressed({ key: 'M', code: 'KeyM', shiftKey: true })).toBeNull();
  });

  it('mean nothing with a modifier, or while a word is put together', () => {
    expect(pressed({ key: 'z', ctrlKey: true })).toBeNull();
    expect(pressed({ key: 'ArrowRight', metaKey: true })).toBeNull();
    expect(pressed({ key: 'm', isComposing: true })).toBeNull();
  });
});
