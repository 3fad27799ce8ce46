/**
 * Shows what adding costs: puts a made-up property, settings, contact command, follow-up action and key
 * on a copy of the project, each by changes of the few files it may take, and looks whether the types,
 * the palette, the menus, the buttons, the api, the settings and the tables of docs have them, and
 * whether the types miss what is forgotten.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Addition, additions } from './additions';
import { additionsFile, costOf, withEdit } from './put-addition';

const project = path.join(import.meta.dirname, '../..');

/** A copy of all files of the project that git knows, with the packages of this one. */
async function copyProject(): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'adding-'));
  const options = { cwd: project, encoding: 'utf8' } as const;
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    options,
  );
  for (const file of new Set(listed.split('\0').filter((name) => name !== ''))) {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await cp(path.join(project, file), path.join(copy, file)).catch(skipGone);
  }
  await symlink(path.join(project, 'node_modules'), path.join(copy, 'node_modules'));
  await rename(path.join(copy, 'test/adding/made-up.probe.ts'), path.join(copy, probe));
  return copy;
}

const probe = 'test/adding/made-up.test.ts';

/** A file that git still knows, but that was removed or renamed since. */
function skipGone(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

/** Puts an addition on the copy. */
async function put({ edits }: Addition, copy: string): Promise<void> {
  for (const edit of edits) {
    const at = path.join(copy, edit.file);
    const text = edit.behind === undefined ? null : await readFile(at, 'utf8');
    await writeFile(at, withEdit(text, edit), { flag: text === null ? 'wx' : 'w' });
  }
}

/** Takes away from the copy all that the types have to miss; what of it they do not miss. */
async function forget(copy: string): Promise<readonly string[]> {
  const needed = additions.flatMap(({ edits }) => edits.filter(({ missedIn }) => missedIn));
  for (const { file, behind = '', put: text } of needed) {
    const at = path.join(copy, file);
    await writeFile(at, (await readFile(at, 'utf8')).split(behind + text).join(behind));
  }
  const options = { cwd: copy, encoding: 'utf8' } as const;
  const { stdout } = spawnSync('npx', ['--no-install', 'tsc', '--pretty', 'false'], options);
  // Further lines of a complaint are indented.
  const complaints = stdout.split(/\n(?! )/);
  return needed.flatMap(({ missedIn: [file, name] = ['', ''] }) => {
    const isMissed = complaints.some((each) => each.startsWith(file) && each.includes(name));
    return isMissed ? [] : [`${name} in ${file}`];
  });
}

function runIn(copy: string, stdio: 'inherit' | 'ignore', ...command: readonly string[]): number {
  const { status } = spawnSync('npx', ['--no-install', ...command], { cwd: copy, stdio });
  return status ?? 1;
}

const copy = await copyProject();
try {
  for (const addition of additions) {
    await put(addition, copy);
    console.log(`${addition.what}: ${costOf(addition).join(', ')}`);
  }
  // Fails, since nothing is said yet of the new rows; whether they were written is looked at next.
  runIn(copy, 'ignore', 'vitest', 'run', '--project', 'UTC', 'test/docs', '--update');
  const failed =
    runIn(copy, 'inherit', 'tsc') +
    runIn(copy, 'inherit', 'vitest', 'run', '--project', 'UTC', probe);
  const unmissed = await forget(copy);
  for (const each of unmissed) console.error(`The types do not miss ${each}.`);
  const isGood = failed + unmissed.length === 0;
  console.log(
    isGood
      ? 'Adding takes these files and their texts, shows wherever it has to, and the types miss what is forgotten.'
      : `What is above does not hold of what ${additionsFile} adds to a copy of the project: mend the code, or` +
          ' the additions where adding has become another thing.',
  );
  process.exitCode = isGood ? 0 : 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}
