import type { ComponentChildren, JSX } from 'preact';

interface CommandButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** What it is called in full, where its text alone does not tell for whom. */
  readonly label?: string;
  readonly keys?: string;
  readonly isStop?: boolean;
  /** Whether it stands back behind another. */
  readonly isQuiet?: boolean;
  /** Whether it is what is to be pressed first. */
  readonly isFirst?: boolean;
}

/**
 * The button that does what a row asks for. The row goes once it is done and the next one slides
 * under the pointer or takes the focus, so a second press of a double click and a key held down
 * count for nothing: they would be somebody else's.
 */
export function CommandButton({
  onPress,
  children,
  label,
  keys,
  isStop = true,
  isQuiet = false,
  isFirst = false,
}: CommandButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`ii-command${isFirst ? ' mod-cta' : ''}${isQuiet ? ' ii-quiet' : ''}`}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-keyshortcuts={keys}
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
