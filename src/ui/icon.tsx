import { getIcon } from 'obsidian';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of the app's icons, by name; decoration only, so screen readers pass it over. */
export function Icon({ name }: { readonly name: string }): JSX.Element {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    const icon = drawn(name);
    if (current !== null && icon !== null) {
      current.replaceChildren(current.doc.importNode(icon, true));
    }
  }, [name]);
  return <span ref={element} class="ii-icon" aria-hidden="true" />;
}

const known = new Map<string, SVGSVGElement>();

/**
 * An icon as the app draws it, drawn once: a board has hundreds, and a copy is made much faster. Null for a
 * name that the app has no icon for, which may come later.
 */
function drawn(name: string): SVGSVGElement | null {
  const icon = known.get(name) ?? getIcon(name);
  if (icon !== null) known.set(name, icon);
  return icon;
}
