import type { ComponentChildren, JSX } from 'preact';

/**
 * The button that does what a row asks for. The row goes once it is done and the next one slides
 * under the pointer or takes the focus, so a second press of a double click and a key held down
 * count for nothing: they would be somebody else's.
 */
export function GestureButton({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button
      type="button"
      class="ii-gesture"
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        if (event.detail <= 1) onPress();
      }}
    >
      {children}
    </button>
  );
}
