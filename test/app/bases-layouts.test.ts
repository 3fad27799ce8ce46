import { describe, expect, it } from 'vitest';
import { BasesLayouts } from '../../src/app/bases-layouts';

describe('the app’s Bases', () => {
  it('counts as switched on where no layout was handed to it', () => {
    expect(new BasesLayouts().isOn()).toBe(true);
  });

  it('is on where it took the layouts, each handed over once', () => {
    const layouts = new BasesLayouts();
    let handed = 0;
    layouts.add(() => (handed += 1) > 0);
    expect([layouts.isOn(), layouts.isOn(), handed]).toEqual([true, true, 1]);
  });

  it('is off where it refused one, until it takes that', () => {
    const layouts = new BasesLayouts();
    let isOn = false;
    let handed = 0;
    layouts.add(() => {
      handed += 1;
      return isOn;
    });
    expect(layouts.isOn()).toBe(false);
    isOn = true;
    expect([layouts.isOn(), layouts.isOn(), handed]).toEqual([true, true, 3]);
  });
});
