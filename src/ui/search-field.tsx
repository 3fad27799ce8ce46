import { SearchComponent } from 'obsidian';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The app's own field to search with, in what Preact draws. */
export function SearchField({
  field,
  label,
  keys,
  value,
  onInput,
  onKeyDown,
}: {
  /** Is given the input while there is one. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** The key that leads here. */
  readonly keys: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const tell = useRef(onInput);
  tell.current = onInput;
  const component = useRef<SearchComponent | null>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const made = new SearchComponent(current)
      .setPlaceholder(label)
      .onChange((text) => tell.current(text));
    made.inputEl.setAttribute('aria-label', label);
    made.inputEl.setAttribute('aria-keyshortcuts', keys);
    component.current = made;
    field.current = made.inputEl;
    return () => {
      field.current = null;
      current.empty();
    };
  }, []);
  useLayoutEffect(() => {
    if (component.current?.getValue() !== value) component.current?.setValue(value);
  }, [value]);
  return <div ref={place} class="ii-search-field" onKeyDown={onKeyDown} />;
}
