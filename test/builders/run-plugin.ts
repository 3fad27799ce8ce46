import type { TFile } from 'obsidian';
import { expect, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import InformationalInterviewsPlugin from '../../src/main';
import { type AppStart, type RunningApp, startApp } from '../host/start-app';
import { settingsFile } from './settings';

/** The plugin running over a vault in memory. */
export interface RunningPlugin extends RunningApp {
  readonly api: InformationalInterviewsPlugin['api'];
  readonly file: (path: string) => TFile;
  /** What the settings file holds; null where there is none. */
  readonly savedSettings: () => unknown;
  /** Resolves once a notice holds these words, and nothing is under way any more. */
  readonly noticed: (words: string) => Promise<void>;
}

/** Starts the app over these notes with the plugin switched on. Call `unload` at the end. */
export async function runPlugin(
  files: Record<string, string>,
  pluginData?: unknown,
  plugin = InformationalInterviewsPlugin,
  more: AppStart = {},
): Promise<RunningPlugin> {
  const run = await startApp({
    files,
    plugin,
    manifest,
    ...more,
    ...(pluginData === undefined ? {} : { pluginData }),
  });
  await run.settled();
  if (!(run.plugin instanceof InformationalInterviewsPlugin)) throw new Error('Not loaded.');
  const noticed = async (words: string): Promise<void> => {
    await vi.waitFor(() => expect(run.notices().join('\n')).toContain(words));
    await run.settled();
  };
  const savedSettings = (): unknown => JSON.parse(run.read(settingsFile) ?? 'null');
  return { ...run, api: run.plugin.api, savedSettings, noticed };
}
