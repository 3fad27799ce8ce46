import { type FSWatcher, watch } from 'node:fs';
import type { PluginFolder } from './plugin-folder';

/** Notices that a plugin was built anew. */
export class PluginWatch {
  private watchers: FSWatcher[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly plugins: readonly PluginFolder[],
    private readonly tell: () => void,
  ) {}

  start(): void {
    this.watchers = this.plugins.map(({ folder }) =>
      watch(folder, (_event, file) => {
        if (file === 'main.js' || file === 'styles.css') this.tellSoon();
      }),
    );
  }

  stop(): void {
    for (const watcher of this.watchers) watcher.close();
    if (this.timer) clearTimeout(this.timer);
  }

  /** A build writes its files one after the other; the page wants all of them. */
  private tellSoon(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(this.tell, 150);
  }
}
