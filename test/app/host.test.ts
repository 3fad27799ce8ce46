import { describe, expect, it } from 'vitest';
import { type Ground, hostOver } from '../../src/app/host';
import type { Offers } from '../../src/app/offers';

describe('what a feature offers', () => {
  it('is there for the others once it is made, and asked for before it throws', () => {
    const offers: { -readonly [Name in keyof Offers]?: Offers[Name] } = {};
    const host = hostOver({} as Ground, offers);
    expect(() => host.sidebar).toThrow();
    const sidebar = { show: () => undefined, showNext: () => Promise.resolve() };
    offers.sidebar = sidebar;
    expect(host.sidebar).toBe(sidebar);
    expect(() => host.adding).toThrow();
  });
});
