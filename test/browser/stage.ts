import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type ConsoleMessage,
  type Page,
  type WebError,
} from 'playwright-core';
import { startWorkbench, type Workbench, type WorkbenchContent } from '../workbench/server';
import { PATIENCE } from '../builders/long-enough';
import { findChromium } from './chromium';

// One browser with one page, and one server, serve all the tests of a process, one after the other:
// a window and a server of its own would cost each test more than all that it does.

/** A page and a server, for one test. */
export interface Stage {
  page: Page;
  workbench: Workbench;
  /** Errors the page and its windows have thrown or logged so far. */
  errors: string[];
  /** Takes both back, after which the folder that was served may go. */
  giveBack: () => Promise<void>;
}

interface Built {
  browser: Browser;
  page: Page;
  workbench: Workbench;
}

/** What the server turns to between two tests: an empty folder. */
const nothing: WorkbenchContent = {
  vaultDir: fileURLToPath(new URL('../../.workbench/empty', import.meta.url)),
  pluginDirs: [],
};

/** How a page is shown where a test asks for nothing else. */
const usualMedia = {
  ...{ media: null, colorScheme: null, contrast: null, forcedColors: null },
  reducedMotion: 'reduce',
} as const;

let idle: Built | null = null;
let closing: NodeJS.Timeout | undefined;

/** An empty page of that size, as if nobody had used it before, and a server of that folder. */
export async function lendStage(
  content: WorkbenchContent,
  viewport: { width: number; height: number },
): Promise<Stage> {
  clearTimeout(closing);
  const built = idle ?? (await build());
  idle = null;
  const { page, workbench } = built;
  try {
    await Promise.all([workbench.turnTo(content), page.setViewportSize(viewport)]);
  } catch (error) {
    await close(built);
    throw error;
  }
  const { errors, stopListening } = listenForErrors(page.context());
  return {
    page,
    workbench,
    errors,
    giveBack: async () => {
      stopListening();
      const isGood = await isCleared(built);
      if (idle || !isGood) await close(built);
      else keep(built);
    },
  };
}

async function build(): Promise<Built> {
  await mkdir(nothing.vaultDir, { recursive: true });
  const [browser, workbench] = await Promise.all([
    launch(),
    startWorkbench({ ...nothing, port: 0 }),
  ]);
  const context = await browser.newContext({ reducedMotion: usualMedia.reducedMotion });
  context.setDefaultTimeout(PATIENCE);
  return { browser, page: await context.newPage(), workbench };
}

/** Of the context, since a window of its own is another page. */
function listenForErrors(context: BrowserContext): { errors: string[]; stopListening: () => void } {
  const errors: string[] = [];
  const onError = (error: WebError): unknown => errors.push(error.error().message);
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') errors.push(message.text());
  };
  context.on('weberror', onError);
  context.on('console', onConsole);
  return {
    errors,
    stopListening: () => {
      context.off('weberror', onError);
      context.off('console', onConsole);
    },
  };
}

/** Takes away what a test left in the page and the server; whether that went well. */
async function isCleared({ page, workbench }: Built): Promise<boolean> {
  const context = page.context();
  try {
    await page.goto('about:blank');
    const others = context.pages().filter((other) => other !== page);
    await Promise.all([
      ...others.map((other) => other.close()),
      context.unrouteAll(),
      context.clearPermissions(),
      page.mouse.up(),
      page.emulateMedia(usualMedia),
      forget(page, new URL(workbench.address).origin),
    ]);
    return true;
  } catch {
    return false;
  } finally {
    await workbench.turnTo(nothing);
  }
}

/** Empties what pages of that origin have stored, of which a blank page has no sight. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** For the next test, which usually comes at once. */
function keep(built: Built): void {
  idle = built;
  closing = setTimeout(() => {
    idle = null;
    void close(built);
  }, 1000);
}

async function close({ browser, workbench }: Built): Promise<void> {
  await Promise.all([browser.close(), workbench.close()]);
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
