import { type App, normalizePath, stringifyYaml, type TAbstractFile, TFile } from 'obsidian';
import type { Host } from '../../app/host';
import { basePath, starterBase } from '../../core/base/starter-base';
import { openQuietly } from '../../ui/open-note';
import { shutDrawers } from '../../ui/shut-drawers';
import { tell } from '../../ui/notices';
import { texts } from '../../vault/texts';

/**
 * Writes a base of the contacts beside their folder, as one step, and opens it; one that is there
 * already is opened as it is.
 */
export async function createBase(host: Host): Promise<void> {
  const { app, settings, steps } = host;
  const words = texts.base;
  const base = starterBase(settings(), texts);
  if (base === null) {
    tell(words.nobody);
    return;
  }
  const path = normalizePath(basePath(settings(), texts));
  await steps.take(words.notCreated, async () => {
    const there = whatIsAt(app, path);
    if (there !== undefined && !(there instanceof TFile)) {
      tell(words.isFolder(there.path));
      return null;
    }
    if (there !== undefined) {
      const sentences = [words.there(there.path), ...(await show(host, there))];
      tell(texts.speech.sentences(sentences));
      return null;
    }
    return {
      changes: { notes: [{ path, text: stringifyYaml(base) }] },
      summary: words.created(path),
      afterwards: async ({ result }) => {
        const [made] = result.created;
        return { sentences: made === undefined ? [] : await show(host, made.file) };
      },
    };
  });
}

/** What has a path, a folder among it, also in another case: many disks do not tell the two apart. */
function whatIsAt({ vault }: App, path: string): TAbstractFile | undefined {
  const folded = path.toLowerCase();
  return (
    vault.getAbstractFileByPath(path) ??
    vault.getAllLoadedFiles().find((file) => file.path.toLowerCase() === folded)
  );
}

/**
 * Opens a base, and gives what to say besides where it is not shown. Where Bases is switched off it is
 * not opened: the device would be asked for another program. What the pane holds afterwards tells where
 * the app did not say so, as where Bases was switched off since.
 */
async function show({ app, bases }: Host, file: TFile): Promise<readonly string[]> {
  const { switchedOff, notShown } = texts.base;
  if (!bases.isOn()) return [switchedOff];
  shutDrawers(app);
  const leaf = app.workspace.getLeaf(false);
  await openQuietly(file, () => leaf.openFile(file));
  return leaf.getViewState().state?.['file'] === file.path ? [] : [notShown];
}
