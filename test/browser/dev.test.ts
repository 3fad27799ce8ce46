import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { AppPage } from './app-page';
import { buildScript, copySource } from './build-copy';
import { type BrowserRun, startWorkbenchPage } from './start-workbench';

let folder: string;
let builder: ChildProcess | undefined;
let run: BrowserRun | undefined;

/** Writes a source in one step: the watch would build what it finds of one that is half written. */
async function save(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

afterEach(async () => {
  builder?.kill();
  await run?.close();
  await rm(folder, { recursive: true });
});

it('builds again when the source changes, and the page reloads with what was built', async () => {
  folder = await copySource();
  builder = fork(buildScript, ['--watch'], { cwd: folder, silent: true });
  let said = '';
  builder.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  expect(await once(builder, 'message')).toEqual(['built', undefined]);
  run = await startWorkbenchPage({
    files: { 'A.md': 'a' },
    pluginDirs: [path.join(folder, 'dist')],
  });
  const added = run.page.getByRole('note');
  const title = (): Promise<string> => added.innerText();
  expect(await added.count()).toBe(0);

  const main = path.join(folder, 'src/main.ts');
  const source = await readFile(main, 'utf8');
  const addition = (text: string): string =>
    `${source}\nactiveDocument.body.createDiv({ attr: { role: 'note' }, text: '${text}' });\n`;
  await save(main, addition('once'));
  await expect.poll(title).toBe('once');
  // A mistake keeps the page as it was, since nothing is written; the next good build goes on.
  const built = path.join(folder, 'dist/main.js');
  const before = await stat(built);
  await save(main, `${source}\nconst mistake = ;\n`);
  await expect.poll(() => said).toContain('const mistake = ;');
  expect((await stat(built)).mtimeMs).toBe(before.mtimeMs);
  expect(await title()).toBe('once');
  // Whoever is reading as a build is written has the one before, as a whole.
  await using reader = await open(built);
  await save(main, addition('twice'));
  await expect.poll(title).toBe('twice');
  expect(await reader.readFile('utf8')).toContain('text: "once"');
  await new AppPage(run.page).ready();
  expect(run.errors).toEqual([]);
});
