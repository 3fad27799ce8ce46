import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * The other build that was named; null where none was. Says how one is named and ends where anything
 * else was, before a minute is spent on measuring.
 */
export function otherBuild(): string | null {
  const [other, ...more] = process.argv.slice(2);
  if (other === undefined) return null;
  const isFile = statSync(other, { throwIfNoEntry: false })?.isFile() === true;
  if (isFile && more.length === 0) return path.resolve(other);
  console.error(
    `There is no build in ${other}. Name no more than the main.js of another build, which the start and the` +
      ' reading of promises are held against. The parts by themselves are `npm run bench:index`, `bench:sidebar`,' +
      ' `bench:people`, `bench:conversation`, `bench:promises`, `bench:texts` and `bench:start`.',
  );
  process.exit(1);
}
