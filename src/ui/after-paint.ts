/**
 * Calls back once the browser has painted the page as it stands, in a task of its own. While the window is
 * hidden nothing is painted, and nothing is called until it is shown again.
 *
 * @returns what calls it off.
 */
export function afterPaint(win: Window, then: () => void): () => void {
  let timer: number | undefined;
  const frame = win.requestAnimationFrame(() => {
    timer = win.setTimeout(then);
  });
  return () => {
    win.cancelAnimationFrame(frame);
    win.clearTimeout(timer);
  };
}
