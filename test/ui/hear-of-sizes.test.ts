// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { hearOfSizes } from '../../src/ui/hear-of-sizes';

/** A window whose elements have the sizes that a test says. */
class Resizing {
  readonly observed = new Set<Element>();
  private tell: ResizeObserverCallback = () => undefined;

  readonly window: Parameters<typeof hearOfSizes>[0];

  constructor() {
    const { observed } = this;
    const take = (tell: ResizeObserverCallback): unknown => (this.tell = tell);
    class Observer {
      constructor(tell: ResizeObserverCallback) {
        take(tell);
      }
      observe(element: Element): void {
        observed.add(element);
      }
      unobserve(element: Element): void {
        observed.delete(element);
      }
    }
    this.window = { ResizeObserver: Observer } as never;
  }

  resize(...elements: readonly Element[]): void {
    this.tell(elements.map((target) => ({ target })) as never, {} as never);
  }
}

let sizes: Resizing;
let [one, other]: [Element, Element] = [document.body, document.body];

beforeEach(() => {
  sizes = new Resizing();
  [one, other] = [document.createElement('p'), document.createElement('p')];
});

it('tells whoever hears of an element once, however many of theirs have changed', () => {
  const [tell, tellOther] = [vi.fn(), vi.fn()];
  hearOfSizes(sizes.window, [one, other], tell);
  hearOfSizes(sizes.window, [other], tellOther);
  sizes.resize(one, other);
  expect(tell).toHaveBeenCalledOnce();
  expect(tellOther).toHaveBeenCalledOnce();
  sizes.resize(one);
  expect(tell).toHaveBeenCalledTimes(2);
  expect(tellOther).toHaveBeenCalledOnce();
});

it('tells nobody who has ended it, even where another ended it just now', () => {
  const tellOther = vi.fn();
  const tell = vi.fn(() => {
    endOther();
  });
  hearOfSizes(sizes.window, [one], tell);
  const endOther = hearOfSizes(sizes.window, [one], tellOther);
  sizes.resize(one);
  expect(tell).toHaveBeenCalledOnce();
  expect(tellOther).not.toHaveBeenCalled();
});

it('looks at an element for as long as somebody hears of it', () => {
  const end = hearOfSizes(sizes.window, [one], vi.fn());
  const endOther = hearOfSizes(sizes.window, [one], vi.fn());
  end();
  expect(sizes.observed).toEqual(new Set([one]));
  endOther();
  expect(sizes.observed.size).toBe(0);
});
