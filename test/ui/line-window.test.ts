// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import 'obsidian';
import { LineWindow } from '../../src/ui/line-window';

interface Line {
  readonly key: string;
}

const HEIGHT = 40;
const tall = (): number => HEIGHT;

function lines(count: number): readonly Line[] {
  return Array.from({ length: count }, (_none, at) => ({ key: `line ${at}` }));
}

/** A list in what scrolls it, and the browser's part: what it tells of heights, and the scrolling. */
function page(window: LineWindow<Line>) {
  let tell: (told: readonly { target: Element; height: number }[]) => void = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(hear: (entries: unknown[]) => void) {
        tell = (told) =>
          hear(
            told.map(({ target, height }) => ({ target, borderBoxSize: [{ blockSize: height }] })),
          );
      }
      readonly observe = (): void => undefined;
      readonly unobserve = (): void => undefined;
      readonly disconnect = (): void => undefined;
    },
  );
  const scroller = document.body.createDiv();
  const list = scroller.createDiv();
  list.getBoundingClientRect = () => new DOMRect(0, -scroller.scrollTop);
  window.follow(list, scroller);
  return {
    scroller,
    measured: (index: number, height: number) => {
      const target = list.createDiv({ attr: { 'data-index': String(index) } });
      window.measure(target);
      tell([{ target, height }]);
    },
    resized: (height: number) => tell([{ target: scroller, height }]),
    scrollTo: (pixels: number) => {
      scroller.scrollTop = pixels;
      scroller.dispatchEvent(new Event('scroll'));
    },
  };
}

function shown(count: number, height: number) {
  const onChange = vi.fn();
  const window = new LineWindow<Line>(height, onChange);
  window.take(lines(count), tall);
  return {
    window,
    onChange,
    places: (always = 0) => window.lines(always).map(({ index }) => index),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('the lines of a long list that are drawn', () => {
  it('are those in sight, some beyond, and the one that is always there', () => {
    const { window, places } = shown(10_000, 400);
    expect(places()).toStrictEqual(Array.from({ length: 15 }, (_none, at) => at));
    expect(places(5000).at(-1)).toBe(5000);
    expect(window.lines(5000).at(-1)?.gap).toBe((5000 - 15) * HEIGHT);
    expect(window.whole).toBe(10_000 * HEIGHT);
  });

  it('are none of a list that cannot be seen or is empty', () => {
    expect(shown(10, 0).places()).toStrictEqual([]);
    expect(shown(0, 400).places()).toStrictEqual([]);
  });

  it('are others once the list is scrolled further than what is drawn beyond, and not at each line', () => {
    const { window, onChange, places } = shown(1000, 400);
    places();
    const { scrollTo } = page(window);
    scrollTo(2 * HEIGHT);
    expect(onChange).not.toHaveBeenCalled();
    scrollTo(100 * HEIGHT);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(places(3).slice(0, 2)).toStrictEqual([3, 95]);
  });

  it('are no others where lines are as high as they were taken to be', () => {
    const { window, onChange, places } = shown(1000, 400);
    places();
    page(window).measured(3, HEIGHT);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('stand lower below one that is higher, also among other lines than before', () => {
    const { window, onChange, places } = shown(1000, 400);
    places();
    page(window).measured(3, 100);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(window.startAt('line 4')).toBe(3 * HEIGHT + 100);
    window.take(lines(1000).slice(1), tall);
    expect(window.startAt('line 4')).toBe(2 * HEIGHT + 100);
    expect(window.startAt('line 0')).toBeNull();
  });

  it('stay where they are in sight when a line above them grows', () => {
    const { window, places } = shown(1000, 400);
    places();
    const { scroller, scrollTo, measured } = page(window);
    scrollTo(100 * HEIGHT);
    places();
    measured(96, HEIGHT + 30);
    expect(scroller.scrollTop).toBe(100 * HEIGHT + 30);
    expect(window.seen()[0]?.key).toBe('line 100');
  });

  it('are kept while what scrolls them is hidden, and are more once it is higher', () => {
    const { window, onChange, places } = shown(1000, 400);
    const before = places();
    const { resized } = page(window);
    resized(0);
    expect(onChange).not.toHaveBeenCalled();
    resized(400);
    expect(onChange).not.toHaveBeenCalled();
    resized(800);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(places().length).toBe(before.length + 10);
  });
});
