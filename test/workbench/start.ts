import { type ChildProcess, fork } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { civilToday, copySampleVault, sampleVaultDir } from './sample-vault';
import { startWorkbench } from './server';

const defaultPort = 4277;
const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  await start();
} catch (error) {
  console.error(sentenceFor(error as NodeJS.ErrnoException));
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      vault: { type: 'string' },
      port: { type: 'string' },
      plugin: { type: 'string', multiple: true },
      watch: { type: 'boolean', default: false },
    },
  });
  const port = readPort(values.port);
  // Before the sample is copied afresh: another workbench may be running over the last copy.
  await tryPort(port);
  const vaultDir =
    values.vault === undefined ? await freshSample() : await existingFolder(values.vault);
  const builder = values.watch ? await buildOnChange() : null;
  const workbench = await startWorkbench({
    vaultDir,
    port,
    pluginDirs: [path.join(root, 'dist'), ...(values.plugin ?? [])],
  }).catch((error: unknown) => {
    builder?.kill();
    throw error;
  });
  const stop = (): void => {
    builder?.kill();
    void workbench.close().then(() => {
      process.exit(0);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Last: who reads the address may stop it at once.
  console.log(`The workbench is at ${workbench.address}`);
  console.log(`Notes: ${vaultDir}`);
  if (builder) console.log('The plugin is built again on each change, and the page reloads.');
  console.log('Stop it with Ctrl-C.');
}

/** Builds the plugin, and again on each change of its source, until the process is ended. */
async function buildOnChange(): Promise<ChildProcess> {
  const builder = fork(path.join(root, 'esbuild.config.mjs'), ['--watch'], {
    cwd: root,
    execArgv: [],
  });
  await new Promise<void>((resolve, reject) => {
    builder.once('message', () => resolve());
    builder.once('exit', () => reject(new Error('The plugin could not be built.')));
  });
  return builder;
}

async function freshSample(): Promise<string> {
  await existingFolder(sampleVaultDir);
  const target = path.join(root, '.workbench', 'vault');
  await copySampleVault(target, civilToday());
  return target;
}

async function existingFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  if (!found) throw new Error(`There is no folder "${folder}".`);
  if (!found.isDirectory()) throw new Error(`"${folder}" is a file, not a folder of notes.`);
  return path.resolve(folder);
}

/** Rejects where the port is taken. */
async function tryPort(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

function readPort(text: string | undefined): number {
  const port = text === undefined ? defaultPort : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`"${text ?? ''}" is not a port. A port is a whole number up to 65535.`);
  }
  return port;
}

function sentenceFor(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${error.port ?? ''} is taken. Stop what runs there, or choose another with: npm start -- --port 4300`;
  }
  if (error.code === 'EACCES')
    return `Port ${error.port ?? ''} may not be used. Choose one above 1023.`;
  return error.message;
}
