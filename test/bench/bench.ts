/**
 * All that is measured, one part after the other: `npm run bench`, with another build named behind it to
 * hold the start and the reading of promises against.
 */
import { spawnSync } from 'node:child_process';
import { otherBuild } from './other-build';

/** Runs a script of package.json with what is named to it; ends where it does not go well. */
function run(script: string, ...named: readonly string[]): void {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...named], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const other = otherBuild();
const against = other === null ? [] : [other];
for (const script of [
  'bench:index',
  'bench:sidebar',
  'bench:people',
  'bench:look-back',
  'bench:import',
  'bench:conversation',
  'bench:texts',
])
  run(script);
run('bench:promises', ...against);
run('bench:start', ...against);
