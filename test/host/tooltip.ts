import type * as Obsidian from 'obsidian';

/** Restores: the tooltip is the element's `aria-label`, which the app shows on hover. */
export function setTooltip(
  el: HTMLElement,
  tooltip: string,
  options?: Obsidian.TooltipOptions,
): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
  if (options?.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
}
