import { setIcon } from 'obsidian';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of the app's icons, by name; decoration only, so screen readers pass it over. */
export function Icon({ name }: { readonly name: string }): JSX.Element {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) setIcon(element.current, name);
  }, [name]);
  return <span ref={element} class="ii-icon" aria-hidden="true" />;
}
