import { type App, TFolder } from 'obsidian';
import { folderThere } from '../core/folder-path';

/** The path that a folder of the settings has in this vault, by the rule of {@link folderThere}. */
export function folderInVault({ vault }: App, path: string): string {
  if (path === '' || vault.getFolderByPath(path) !== null) return path;
  return folderThere(path, (parent) => {
    const folder = parent === '' ? vault.getRoot() : vault.getFolderByPath(parent);
    const within = folder?.children ?? [];
    return within.flatMap((child) => (child instanceof TFolder ? child.name : []));
  });
}
