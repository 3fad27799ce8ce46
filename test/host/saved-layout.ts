import type * as Obsidian from 'obsidian';
import type { WorkspaceTabs } from './workspace-item';

/** A layout as `getLayout` gives it. Its shape is the stand-in's own; the app documents none. */
export interface Layout {
  main: SavedLeaf[];
  left: SavedLeaf[];
  right: SavedLeaf[];
  leftCollapsed: boolean;
  rightCollapsed: boolean;
}

/** A leaf of a layout, and whether it was the one shown and the active one. */
export interface SavedLeaf {
  state: Obsidian.ViewState;
  current: boolean;
  active: boolean;
}

/** A group of tabs as a layout keeps it. */
export function saveTabs(
  { children, current }: WorkspaceTabs,
  activeLeaf: object | null,
): SavedLeaf[] {
  return children.map((leaf) => ({
    state: leaf.getViewState(),
    current: current === leaf,
    active: activeLeaf === leaf,
  }));
}
