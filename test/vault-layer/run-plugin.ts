import type { TFile } from 'obsidian';
import manifest from '../../manifest.json' with { type: 'json' };
import InformationalInterviewsPlugin from '../../src/main';
import { type RunningApp, startApp } from '../host/start-app';

/** The plugin running over a vault in memory. */
export interface RunningPlugin extends RunningApp {
  readonly api: InformationalInterviewsPlugin['api'];
  readonly file: (path: string) => TFile;
}

/** Starts the app over these notes with the plugin switched on. Call `unload` at the end. */
export async function runPlugin(
  files: Record<string, string>,
  pluginData?: unknown,
  plugin = InformationalInterviewsPlugin,
): Promise<RunningPlugin> {
  const run = await startApp({
    files,
    plugin,
    manifest,
    ...(pluginData === undefined ? {} : { pluginData }),
  });
  await run.settled();
  if (!(run.plugin instanceof InformationalInterviewsPlugin)) throw new Error('Not loaded.');
  return { ...run, api: run.plugin.api };
}
