import type * as Obsidian from 'obsidian';
import { activate } from './active-window';
import type { Keymap } from './scope';
import type { TabContent } from './workspace-item';
import { openWindow, WorkspaceWindow } from './workspace-window';

/** What the windows of their own need of the workspace. */
interface PopoutHome {
  app: Obsidian.App;
  trigger(name: string, ...data: unknown[]): void;
}

/** Restores: the windows of their own of a workspace, which is told of each that opens and closes. */
export class Popouts {
  windows: readonly WorkspaceWindow[] = [];

  constructor(
    private readonly home: PopoutHome,
    private readonly onSelect: (tab: TabContent) => void,
  ) {}

  open(data?: Obsidian.WorkspaceWindowInitData): WorkspaceWindow {
    const win = openWindow(data);
    const keymap = this.home.app.keymap as unknown as Keymap;
    const popout = new WorkspaceWindow(win, keymap, this.onSelect, (closed) => {
      this.closed(closed);
    });
    this.windows = [...this.windows, popout];
    this.home.trigger('window-open', popout, win);
    return popout;
  }

  /** Restores: what is in a window goes when the window is closed. */
  private closed(popout: WorkspaceWindow): void {
    this.windows = this.windows.filter((one) => one !== popout);
    activate(window);
    const { tabs, win } = popout;
    // The one that is shown goes last, so that none is revealed in its place.
    const others = tabs.children.filter((tab) => tab !== tabs.current);
    for (const tab of others) tab.detach();
    tabs.current?.detach();
    this.home.trigger('window-close', popout, win);
  }
}
