import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'start-'));
  await writeFile(path.join(folder, 'a.md'), 'a');
});

afterAll(() => rm(folder, { recursive: true }));

/** Starts the workbench as `npm start` does after the build. */
function start(...options: string[]): ChildProcess {
  const script = path.join(root, 'test/workbench/start.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, ...options], { cwd: root });
}

/** What it says, and how it ends. */
async function ending(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

it('says plainly what is wrong, and ends with 1', async () => {
  const missing = await ending(start('--vault', path.join(folder, 'none'), '--port', '0'));
  expect(missing).toEqual({
    code: 1,
    said: `There is no folder "${path.join(folder, 'none')}".\n`,
  });
  const file = await ending(start('--vault', path.join(folder, 'a.md'), '--port', '0'));
  expect(file).toMatchObject({ code: 1, said: expect.stringContaining('is a file') as string });
});

it('says that a port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const taken = await ending(start('--vault', folder, '--port', String(port)));
  expect(taken).toMatchObject({
    code: 1,
    said: expect.stringContaining(`Port ${port} is taken`) as string,
  });
  other.close();
});

it.each([[], ['--watch']])('prints its address and stops cleanly %s', async (...options) => {
  const child = start('--vault', folder, '--port', '0', ...options);
  const end = ending(child);
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (data: Buffer) => {
      if (/http:\/\/127\.0\.0\.1:\d+\//.test(data.toString())) resolve();
    });
  });
  child.kill('SIGINT');
  expect(await end).toEqual({ code: 0, said: '' });
});
