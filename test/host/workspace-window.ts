import type * as Obsidian from 'obsidian';
import { activate, followFocus } from './active-window';
import { notModelled } from './not-modelled';
import { Platform } from './platform';
import { giveAppGlobals } from './window-globals';
import { shareLook } from './window-look';
import { watchMigration } from './window-migration';
import { type TabContent, WorkspaceContainer } from './workspace-item';

/** Opens an empty window of the same origin; the browser must have seen a press or a key before. */
export function openWindow(data: Obsidian.WorkspaceWindowInitData = {}): Window {
  // As in jsdom.
  if (window.screen.width === 0) notModelled('windows of their own without a screen');
  if (Platform.isMobile) throw new Error('There are no windows of their own on a mobile device.');
  const { x, y, size = { width: 600, height: 800 } } = data;
  const place = { left: x, top: y, ...size };
  const features = Object.entries(place).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  const win = window.open('', '_blank', ['popup', ...features].join());
  if (!win) throw new Error('The browser did not open the window.');
  return win;
}

/**
 * Restores: a window of its own, with a document and classes of its own, that looks as the main
 * window does, hears the app's keys, and goes with its last tab and with the main window.
 */
export class WorkspaceWindow extends WorkspaceContainer {
  readonly doc: Document;
  private readonly ends: (() => void)[];

  constructor(
    readonly win: Window,
    keymap: { listenIn(win: Window): () => void },
    onSelect: (tab: TabContent) => void,
    onClosed: (closed: WorkspaceWindow) => void,
  ) {
    giveAppGlobals(win);
    const { document: doc } = win;
    super(
      doc.body
        .createDiv('app-container')
        .createDiv('horizontal-main-container')
        .createDiv('workspace'),
      'mod-vertical mod-root',
      onSelect,
    );
    this.doc = doc;
    doc.title = document.title;
    doc.documentElement.lang = document.documentElement.lang;
    const close = (): void => {
      this.close();
    };
    window.addEventListener('pagehide', close);
    this.ends = [
      shareLook(doc),
      watchMigration(document),
      watchMigration(doc),
      followFocus(win),
      keymap.listenIn(win),
      () => {
        window.removeEventListener('pagehide', close);
      },
    ];
    win.addEventListener('pagehide', () => {
      for (const end of this.ends) end();
      onClosed(this);
    });
    activate(win);
  }

  close(): void {
    this.win.close();
  }

  /** What is done once a tab has gone. */
  closeIfEmpty(): void {
    if (this.tabs.children.length === 0) this.close();
  }
}
