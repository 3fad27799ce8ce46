/**
 * How long it takes to read and run main.js as the app does when it starts: `npm run bench:start`.
 * `npm run bench:start -- OTHER_MAIN_JS` reads and runs another build in turns with it, in this same
 * process, since two figures taken apart say little. Nothing here passes or fails.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { median, RUNS } from './figures';
import { otherBuild } from './other-build';

const ROUNDS = 60;

class Base {
  readonly isStandIn = true;
}

/** What the plugin is given in place of the app: classes to extend, and functions that do nothing. */
const app = new Proxy(
  {},
  {
    get: (_, name) =>
      name === '__esModule' ? true : /^[A-Z]/.test(String(name)) ? Base : () => undefined,
  },
);
const page = { createElement: () => ({}), documentElement: {} };

type Code = (require: unknown, module: unknown, exports: unknown, ...page: unknown[]) => void;

let read = 0;

/** Milliseconds to read and run a build that the engine has not seen, not even in its cache. */
function startOnce(code: string): number {
  read += 1;
  const wrapped = `(function(require,module,exports,window,document,self){${code}\n/*${read}*/})`;
  const from = performance.now();
  const run = runInThisContext(wrapped, { filename: `main-${read}.js` }) as Code;
  const module = { exports: {} };
  run(() => app, module, module.exports, globalThis, page, globalThis);
  return performance.now() - from;
}

const other = otherBuild();
const builds = [
  path.join(import.meta.dirname, '../../dist/main.js'),
  ...(other === null ? [] : [other]),
].map((file) => ({ file, code: readFileSync(file, 'utf8') }));
const ratios: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const times = builds.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each goes first by turns: what one leaves to be cleared away falls on the one after it.
    const inTurn = builds.map((_, place) => place);
    if (round % 2 === 1) inTurn.reverse();
    for (const place of inTurn) times[place]?.push(startOnce(builds[place]?.code ?? ''));
  }
  const [ours = NaN, theirs = NaN] = times.map(median);
  console.log(
    builds
      .map(({ code }, place) => {
        const kind = place === 0 ? 'this build' : 'the other';
        return `${kind}: ${(place === 0 ? ours : theirs).toFixed(1)} ms to read and run ${Math.round(code.length / 1000)} KB`;
      })
      .join(', '),
  );
  ratios.push(ours / theirs);
}
if (other !== null) {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  console.log(
    `this build takes ${least.toFixed(2)} to ${most.toFixed(2)} times as long as the other`,
  );
}
