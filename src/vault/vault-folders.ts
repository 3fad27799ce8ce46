import { type App, TFolder } from 'obsidian';
import type { Problem } from '../core/contact/contact';
import { problemOf } from '../core/contact/problem';
import { type FolderKey, folderKeys, foldersAlike, folderThere } from '../core/folder-path';
import type { Settings } from '../core/settings';
import { texts } from './texts';

/** The path that a folder of the settings has in this vault, by the rule of {@link folderThere}. */
export function folderInVault(app: App, path: string): string {
  const isThere = path === '' || app.vault.getFolderByPath(path) !== null;
  return isThere ? path : folderThere(path, foldersIn(app));
}

/**
 * A problem of the vault for each folder beside one of the settings that differs from it only in
 * case: what is in it does not count, and on most disks it could not even be there.
 *
 * @param settings with their folders as they are in this vault.
 */
export function folderProblems(app: App, settings: Settings): readonly Problem[] {
  return folderKeys.flatMap((key) => {
    const folder = settings[key];
    if (folder === '') return [];
    const others = foldersAlike(folder, foldersIn(app)).filter((path) => path !== folder);
    return others.sort().map((path) => namesakeProblem(key, folder, path));
  });
}

function namesakeProblem(key: FolderKey, folder: string, path: string): Problem {
  const { contactsNamesake, templatesNamesake } = texts.folders;
  const say = key === 'contactsFolder' ? contactsNamesake : templatesNamesake;
  return problemOf({ path: '', property: '', value: path }, say(path, folder));
}

function foldersIn({ vault }: App): (path: string) => readonly string[] {
  return (path) => {
    const folder = path === '' ? vault.getRoot() : vault.getFolderByPath(path);
    const within = folder?.children ?? [];
    return within.flatMap((child) => (child instanceof TFolder ? child.name : []));
  };
}
