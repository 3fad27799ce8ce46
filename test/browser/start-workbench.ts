import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { copySampleVault, sampleVaultDir } from '../workbench/sample-vault';
import { startWorkbench, type Workbench } from '../workbench/server';
import { findChromium } from './chromium';

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

const distDir = fileURLToPath(new URL('../../dist', import.meta.url));
let browser: Promise<Browser> | null = null;
let pages = 0;
let closing: NodeJS.Timeout | undefined;

/** Starts a server over a fresh folder and opens the page in Chromium, ready to be used. */
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
    await writeNote('.obsidian/plugins/informational-interviews/data.json', data);
  }
  const workbench = await startWorkbench({
    vaultDir,
    port: 0,
    pluginDirs: start.pluginDirs ?? [distDir],
  });
  const { page, errors } = await openPage(start);
  const address = addressFor(workbench, start);
  if (!start.blank) {
    await page.goto(address);
    await page.waitForSelector('.workbench-ready');
  }
  return {
    page,
    workbench,
    vaultDir,
    address,
    errors,
    readNote: (relative) => readFile(path.join(vaultDir, relative), 'utf8'),
    writeNote,
    knows: async (relative, text) => {
      await page.waitForFunction(
        ([place, size]) => window.workbench?.app.vault.getFileByPath(place)?.stat.size === size,
        [relative, Buffer.byteLength(text)] as const,
      );
      await settled(page);
    },
    settled: () => settled(page),
    close: async () => {
      await page.context().close();
      await workbench.close();
      await rm(vaultDir, { recursive: true, force: true });
      pages -= 1;
      if (pages === 0) closeBrowserSoon();
    },
  };
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench?.host.pending.settled());
}

async function openPage(start: BrowserStart): Promise<{ page: Page; errors: string[] }> {
  pages += 1;
  clearTimeout(closing);
  browser ??= launch();
  const size =
    start.layout === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 };
  const context = await (
    await browser
  ).newContext({
    viewport: { width: start.width ?? size.width, height: start.height ?? size.height },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  // Of the context, since a window of its own is another page.
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}

/**
 * What each window would start beside its page, the two lists below its address bar above all, which
 * cost more than the page itself; then what Playwright leaves out, since the last list is all that counts.
 */
const leftOut = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades'],
  ...['LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints'],
  ...['PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning'],
];

async function launch(): Promise<Browser> {
  const quiet = [
    `--disable-features=${leftOut.join(',')}`,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await findChromium(),
    args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
  });
}

/** The next test usually comes at once, and a browser takes a second to start. */
function closeBrowserSoon(): void {
  closing = setTimeout(() => {
    const open = browser;
    browser = null;
    void open?.then((one) => one.close());
  }, 1000);
}

function addressFor(workbench: Workbench, start: BrowserStart): string {
  const url = new URL(workbench.address);
  const { theme, layout, now, open } = start;
  for (const [name, value] of Object.entries({ theme, layout, now, open })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}
