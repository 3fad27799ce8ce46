import type * as Obsidian from 'obsidian';
import { TFile } from './abstract-file';
import { Events } from './events';
import { readStructure } from './note-structure';
import type { PendingWork } from './pending-work';
import type { Vault } from './vault';

/**
 * Restores: the cache of a note is renewed, and `changed` fired, in a macrotask after the write;
 * it follows a rename without `changed`; it goes on delete with `deleted`; broken YAML leaves a
 * cache without `frontmatter` and never throws.
 */
export class MetadataCache extends Events implements Obsidian.MetadataCache {
  private readonly caches = new Map<string, Obsidian.CachedMetadata>();
  private readonly stale = new Set<string>();
  private byName: Map<string, TFile[]> | null = null;
  private links: ReturnType<MetadataCache['resolveAll']> | null = null;

  constructor(
    private readonly vault: Vault,
    private readonly pending: PendingWork,
  ) {
    super();
    vault.on('create', (file: Obsidian.TAbstractFile) => {
      this.forgetNames();
      this.renewLater(file);
    });
    vault.on('modify', (file: Obsidian.TAbstractFile) => {
      this.renewLater(file);
    });
    vault.on('rename', (file: Obsidian.TAbstractFile, oldPath: string) => {
      this.follow(file, oldPath);
    });
    vault.on('delete', (file: Obsidian.TAbstractFile) => {
      this.drop(file);
    });
  }

  /** Reads every note at once, as the app does from its stored index at start. */
  loadAll(): void {
    for (const file of this.vault.getMarkdownFiles()) {
      this.stale.delete(file.path);
      this.caches.set(file.path, readStructure(this.vault.textOf(file.path) ?? ''));
    }
    this.forgetNames();
    this.pending.later(() => {
      this.trigger('resolved');
    });
  }

  getFileCache(file: Obsidian.TFile): Obsidian.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): Obsidian.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  get resolvedLinks(): Record<string, Record<string, number>> {
    return (this.links ??= this.resolveAll()).resolved;
  }

  get unresolvedLinks(): Record<string, Record<string, number>> {
    return (this.links ??= this.resolveAll()).unresolved;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): Obsidian.TFile | null {
    const folder = sourcePath.slice(0, Math.max(sourcePath.lastIndexOf('/'), 0));
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const absolute = linkpath.startsWith('/') ? linkpath.slice(1) : resolvePath(folder, linkpath);
    for (const path of [absolute, linkpath]) {
      const exact = this.vault.getFileByPath(path) ?? this.vault.getFileByPath(`${path}.md`);
      if (exact) return exact;
    }
    const wanted = linkpath.toLowerCase();
    const name = wanted.slice(wanted.lastIndexOf('/') + 1);
    const named = this.filesNamed(name).filter(({ path }) => {
      const whole = `/${path.toLowerCase()}`;
      return whole.endsWith(`/${wanted}`) || whole.endsWith(`/${wanted}.md`);
    });
    return named.find((file) => file.parent?.path === (folder || '/')) ?? named[0] ?? null;
  }

  fileToLinktext(file: Obsidian.TFile, _sourcePath: string, omitMdExtension = true): string {
    const bare = (path: string): string =>
      omitMdExtension && file.extension === 'md' ? path.slice(0, -3) : path;
    const unique = this.filesNamed(bare(file.name).toLowerCase()).length <= 1;
    return bare(unique ? file.name : file.path);
  }

  private renewLater(file: Obsidian.TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md' || this.stale.has(file.path)) return;
    this.stale.add(file.path);
    this.pending.later(() => {
      if (this.stale.delete(file.path)) this.renew(file);
    });
  }

  private renew(file: TFile): void {
    const text = this.vault.textOf(file.path);
    if (text === null) return;
    const cache = readStructure(text);
    this.caches.set(file.path, cache);
    this.links = null;
    this.trigger('changed', file, text, cache);
    this.pending.later(() => {
      this.trigger('resolve', file);
      if (this.stale.size === 0) this.trigger('resolved');
    });
  }

  private follow(file: Obsidian.TAbstractFile, oldPath: string): void {
    this.forgetNames();
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
    if (this.stale.delete(oldPath)) this.renewLater(file);
  }

  private drop(file: Obsidian.TAbstractFile): void {
    this.forgetNames();
    this.stale.delete(file.path);
    const cache = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    if (file instanceof TFile) this.trigger('deleted', file, cache);
  }

  private forgetNames(): void {
    this.byName = null;
    this.links = null;
  }

  private filesNamed(name: string): TFile[] {
    if (!this.byName) {
      this.byName = new Map();
      const files = this.vault.getFiles();
      files.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
      for (const file of files) {
        const names = new Set([
          file.name.toLowerCase(),
          file.extension === 'md' ? file.basename.toLowerCase() : '',
        ]);
        for (const one of names) this.byName.set(one, [...(this.byName.get(one) ?? []), file]);
      }
    }
    return this.byName.get(name) ?? [];
  }

  private resolveAll(): {
    resolved: Record<string, Record<string, number>>;
    unresolved: Record<string, Record<string, number>>;
  } {
    const resolved: Record<string, Record<string, number>> = {};
    const unresolved: Record<string, Record<string, number>> = {};
    for (const [path, cache] of this.caches) {
      const found = (resolved[path] = {} as Record<string, number>);
      const missing = (unresolved[path] = {} as Record<string, number>);
      const refs = [
        ...(cache.links ?? []),
        ...(cache.embeds ?? []),
        ...(cache.frontmatterLinks ?? []),
      ];
      for (const { link } of refs) {
        const target = link.replace(/#.*$/, '');
        const file = this.getFirstLinkpathDest(target, path);
        if (file) found[file.path] = (found[file.path] ?? 0) + 1;
        else missing[target] = (missing[target] ?? 0) + 1;
      }
    }
    return { resolved, unresolved };
  }
}

function resolvePath(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
