import path from 'node:path';
import { parseObsidianVersions } from 'wdio-obsidian-service';

/** Where the versions of the app that were downloaded are kept. */
const cacheDir = path.resolve(import.meta.dirname, '../../.workbench/obsidian-cache');

/** The oldest version the plugin says it works with, and the newest there is. */
const versions = await parseObsidianVersions(
  process.env['OBSIDIAN_VERSIONS'] ?? '1.13.0/latest latest/latest',
  { cacheDir },
);

/** Each of them, as a desktop and in the narrow window of a phone. */
export const config: WebdriverIO.Config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./**/*.e2e.ts'],
  maxInstances: Number(process.env['WDIO_MAX_INSTANCES'] ?? 1),
  capabilities: versions.flatMap(([appVersion, installerVersion]) =>
    [false, true].map((emulateMobile) => ({
      browserName: 'obsidian',
      'wdio:obsidianOptions': {
        appVersion,
        installerVersion,
        emulateMobile,
        plugins: [path.resolve(import.meta.dirname, '../../dist')],
        vault: path.resolve(import.meta.dirname, '../sample-vault'),
      },
      ...(emulateMobile
        ? {
            'goog:chromeOptions': {
              mobileEmulation: { deviceMetrics: { width: 390, height: 844 } },
            },
          }
        : {}),
    })),
  ),
  services: ['obsidian'],
  reporters: ['obsidian'],
  mochaOpts: { ui: 'bdd', timeout: 60_000 },
  waitforInterval: 250,
  waitforTimeout: 5000,
  logLevel: 'warn',
  cacheDir,
  injectGlobals: false,
};
