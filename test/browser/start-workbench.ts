import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { AppPage } from './app-page';
import { builtPlugin } from './built-plugin';
import { copySampleVault, sampleVaultDir } from '../workbench/sample-vault';
import type { Workbench } from '../workbench/server';
import { lendStage } from './stage';
import { settingsFile } from '../builders/settings';

/** What a browser test starts with. */
export interface BrowserStart {
  /** The vault: path to text. Left out, a copy of the sample vault. */
  files?: Record<string, string>;
  /** The plugin's data.json. Left out, that of someone who is set up; null for a first run. */
  pluginData?: unknown;
  /** The wall-clock time at which the page's clock starts, like 2026-03-11T09:00. */
  now?: string;
  theme?: 'light' | 'dark';
  layout?: 'phone';
  /** The app's language, by its tag. Left out, English. */
  language?: string;
  /** The note to open first. */
  open?: string;
  /** The size of the window. */
  width?: number;
  height?: number;
  /** Folders of built plugins, the one in the making first. Left out, what stands in dist. */
  pluginDirs?: string[];
  /** Loads nothing into the page yet; the test goes there itself. */
  blank?: boolean;
}

/** A page over a folder of its own, and that folder. */
export interface BrowserRun {
  page: Page;
  workbench: Workbench;
  vaultDir: string;
  /** The address of the page with the options of the start. */
  address: string;
  readNote(relative: string): Promise<string>;
  writeNote(relative: string, text: string): Promise<void>;
  /** Resolves once the page knows of a note that it was written so, at another length than before. */
  knows(relative: string, text: string): Promise<void>;
  /** Resolves once nothing is under way in the page: what was to come of an act has come. */
  settled(): Promise<void>;
  /** Errors the page and its windows have thrown or logged so far. */
  errors: string[];
  close(): Promise<void>;
}

/** What was started and is not closed yet. */
const open = new Set<Pick<BrowserRun, 'errors' | 'close'>>();

/** For `afterEach`: closes whatever a test has started, also where its start failed halfway; the errors in it. */
export async function closeRuns(): Promise<readonly string[]> {
  const runs = [...open];
  await Promise.all(runs.map((run) => run.close()));
  return runs.flatMap((run) => run.errors);
}

/** As `closeRuns`; throws where a page or a window of it had an error. */
export async function endRuns(): Promise<void> {
  const errors = await closeRuns();
  if (errors.length > 0) throw new Error(`The page had errors:\n${errors.join('\n')}`);
}

/** Serves a fresh folder and opens the page in Chromium, ready to be used. */
export async function startWorkbenchPage(start: BrowserStart = {}): Promise<BrowserRun> {
  const vaultDir = await mkdtemp(path.join(tmpdir(), 'workbench-'));
  const writeNote = async (relative: string, text: string): Promise<void> => {
    const place = path.join(vaultDir, relative);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  };
  if (start.files) {
    for (const [relative, text] of Object.entries(start.files)) await writeNote(relative, text);
  } else await copySampleVault(vaultDir, (start.now ?? '2026-03-11').slice(0, 10), sampleVaultDir);
  if (start.pluginData !== null) {
    const data = JSON.stringify(start.pluginData ?? {});
    await writeNote(settingsFile, data);
  }
  const content = { vaultDir, pluginDirs: start.pluginDirs ?? [await builtPlugin()] };
  const { page, workbench, errors, giveBack } = await lendStage(content, sizeFor(start));
  const ending = {
    errors,
    close: async () => {
      if (!open.delete(ending)) return;
      await giveBack();
      await rm(vaultDir, { recursive: true, force: true });
    },
  };
  open.add(ending);
  const address = addressFor(workbench, start);
  const app = new AppPage(page);
  if (!start.blank) {
    await page.goto(address);
    await app.ready();
  }
  return {
    page,
    workbench,
    vaultDir,
    address,
    ...ending,
    readNote: (relative) => readFile(path.join(vaultDir, relative), 'utf8'),
    writeNote,
    knows: async (relative, text) => {
      await page.waitForFunction(
        ([place, size]) => window.workbench?.app.vault.getFileByPath(place)?.stat.size === size,
        [relative, Buffer.byteLength(text)] as const,
      );
      await app.settled();
    },
    settled: () => app.settled(),
  };
}

function sizeFor({ layout, width, height }: BrowserStart): { width: number; height: number } {
  const usual = layout === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 };
  return { width: width ?? usual.width, height: height ?? usual.height };
}

function addressFor(workbench: Workbench, start: BrowserStart): string {
  const url = new URL(workbench.address);
  const { theme, layout, language, now, open } = start;
  for (const [name, value] of Object.entries({ theme, layout, language, now, open })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}
