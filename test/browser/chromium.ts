import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where a Chromium or Chrome is. Where there is none it installs one, and where that fails too it
 * throws a sentence that says why and how to fix it.
 */
export async function findChromium(): Promise<string> {
  const known = await firstUsable(places());
  if (known !== null) return known;
  const failures: string[] = [];
  for (const [command, args] of installers()) {
    try {
      await run(command, args, { timeout: 300_000, shell: process.platform === 'win32' });
    } catch (error) {
      failures.push(`"${[command, ...args].join(' ')}" failed: ${firstLine(error)}`);
      continue;
    }
    const installed = await firstUsable(places());
    if (installed !== null) return installed;
  }
  throw new Error(
    `The browser tests need a Chromium or Chrome, and none was found or could be installed. ${failures.join(' ')} ` +
      'Install one, or set CHROMIUM_PATH to the program.',
  );
}

function places(): string[] {
  const given = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((one) => one !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [
    ...(given === undefined ? [] : [given]),
    ...onPath,
    ...usualPlaces,
    chromium.executablePath(),
  ];
}

function installers(): [string, string[]][] {
  const own: [string, string[]][] = [
    ['npx', ['playwright-core', 'install', '--with-deps', 'chromium']],
  ];
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot) {
    return [['npx', ['playwright-core', 'install', 'chromium']]];
  }
  const update: [string, string[]] = ['apt-get', ['update']];
  return [update, ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']], ...own];
}

async function firstUsable(candidates: string[]): Promise<string | null> {
  for (const candidate of candidates) {
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return candidate;
  }
  return null;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 2).join(' ');
}
