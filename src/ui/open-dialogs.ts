import type { Modal } from 'obsidian';

/** A dialog of this plugin, open or closed by now. */
interface KnownDialog {
  readonly modal: Modal;
  /** Whether closing it now would lose what the user did in it. */
  readonly holds: () => boolean;
}

let known: KnownDialog[] = [];

/** Makes a dialog known while it is open, to whatever else wants the screen; to be called as it is made. */
export function knowDialog(modal: Modal, holds: () => boolean = () => true): void {
  known = [...known.filter(isOpen), { modal, holds }];
}

/**
 * Makes room for something that the user did not ask for within a dialog, such as a link: closes the dialogs
 * in which nothing was done yet. Where there is another, none is closed; whether there is room.
 */
export function closeUntouchedDialogs(): boolean {
  const open = known.filter(isOpen);
  if (open.some(({ holds }) => holds())) return false;
  for (const { modal } of open.reverse()) modal.close();
  return true;
}

function isOpen({ modal }: KnownDialog): boolean {
  return modal.containerEl.isConnected;
}
