import type * as Obsidian from 'obsidian';
import { TFile } from './abstract-file';
import type { MetadataCache } from './metadata-cache';
import { notModelled } from './not-modelled';
import { findFrontMatter } from './note-structure';
import type { Vault } from './vault';
import { parseYaml, stringifyYaml } from './yaml-text';

/**
 * Restores: processFrontMatter is one serialised read-modify-write like `Vault.process`, and, as
 * in the app, rewrites the block (comments and quotes go) and rejects on broken YAML.
 */
export class FileManager implements Obsidian.FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  getNewFileParent(_sourcePath: string, _newFilePath?: string): Obsidian.TFolder {
    return this.vault.getRoot();
  }

  /** Moves the file, then lets wikilinks that led to it lead to it again. */
  async renameFile(file: Obsidian.TAbstractFile, newPath: string): Promise<void> {
    const linking = file instanceof TFile ? this.notesLinkingTo(file) : [];
    await this.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const [note, originals] of linking) {
      const link = this.metadataCache.fileToLinktext(file, note.path);
      await this.vault.process(note, (text) =>
        originals.reduce(
          (whole, original) => whole.replaceAll(original, relink(original, link)),
          text,
        ),
      );
    }
  }

  promptForDeletion(_file: Obsidian.TAbstractFile): Promise<boolean> {
    return notModelled('FileManager.promptForDeletion');
  }

  trashFile(file: Obsidian.TAbstractFile): Promise<void> {
    return this.vault.trash(file, true);
  }

  generateMarkdownLink(file: Obsidian.TFile, sourcePath: string, subpath = '', alias = ''): string {
    const link = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    const shown = alias === '' || alias === link ? '' : `|${alias}`;
    return `${file.extension === 'md' ? '' : '!'}[[${link}${shown}]]`;
  }

  async processFrontMatter(
    file: Obsidian.TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: Obsidian.DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(
      file,
      (text) => {
        const block = findFrontMatter(text);
        const parsed: unknown = block ? parseYaml(block.yaml) : {};
        const values = (parsed ?? {}) as Record<string, unknown>;
        fn(values);
        const yaml = Object.keys(values).length > 0 ? stringifyYaml(values) : '';
        if (!block && yaml === '') return text;
        return `---\n${yaml}---\n${text.slice(block?.end ?? 0)}`;
      },
      options,
    );
  }

  getAvailablePathForAttachment(_filename: string, _sourcePath?: string): Promise<string> {
    return notModelled('FileManager.getAvailablePathForAttachment');
  }

  private notesLinkingTo(file: Obsidian.TFile): [Obsidian.TFile, string[]][] {
    return this.vault.getMarkdownFiles().flatMap((note): [Obsidian.TFile, string[]][] => {
      const cache = this.metadataCache.getFileCache(note);
      const refs = [
        ...(cache?.links ?? []),
        ...(cache?.embeds ?? []),
        ...(cache?.frontmatterLinks ?? []),
      ];
      const leading = refs.filter(
        ({ link, original }) =>
          original.includes('[[') &&
          this.metadataCache.getFirstLinkpathDest(link.replace(/#.*$/, ''), note.path) === file,
      );
      return leading.length > 0 ? [[note, leading.map(({ original }) => original)]] : [];
    });
  }
}

function relink(original: string, link: string): string {
  return original.replace(/\[\[[^#|\]]*/, () => `[[${link}`);
}
