import type { JSX } from 'preact';
import { Icon } from './icon';

/** A button that is a sign alone; what it does is told to screen readers, and on a long look. */
export function IconButton({
  icon,
  label,
  onPress,
  menuKey,
  opensMenu = menuKey !== undefined,
  isStop,
  isPressed,
  isExpanded,
}: {
  readonly icon: string;
  readonly label: string;
  readonly onPress: (event: MouseEvent) => void;
  /** The key that does the same, where it opens a menu. */
  readonly menuKey?: string | undefined;
  /** Whether it opens a menu. */
  readonly opensMenu?: boolean;
  /** In the list: whether the Tab key stops here. */
  readonly isStop?: boolean;
  /** Whether what it switches is on. */
  readonly isPressed?: boolean;
  /** Whether what it opens is open. */
  readonly isExpanded?: boolean;
}): JSX.Element {
  return (
    <button
      type="button"
      class="clickable-icon"
      tabIndex={isStop === undefined ? undefined : isStop ? 0 : -1}
      aria-label={label}
      aria-haspopup={opensMenu ? 'menu' : undefined}
      aria-keyshortcuts={menuKey}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
