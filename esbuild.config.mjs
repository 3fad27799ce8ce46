// Builds what Obsidian loads: dist/main.js, dist/styles.css and dist/manifest.json.
// `node esbuild.config.mjs` builds once, minified; `--watch` rebuilds on each change.
import { copyFile, mkdir } from 'node:fs/promises';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');

/**
 * gray-matter was made for Node: it requires `fs`, calls `Buffer.from` on every note and carries
 * an engine that evaluates JavaScript. None of the three may reach a vault or a phone, so the
 * build puts inert modules in their place. core/note hands it the only engine it may use.
 */
const tamedGrayMatter = {
  name: 'tamed-gray-matter',
  setup(build) {
    build.onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', namespace: 'inert' }));
    build.onResolve({ filter: /\/engines(\.js)?$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'engines', namespace: 'inert' } : undefined,
    );
    build.onResolve({ filter: /^inert-buffer$/ }, () => ({
      path: 'buffer',
      namespace: 'inert',
    }));
    build.onLoad({ filter: /.*/, namespace: 'inert' }, ({ path }) => ({
      contents:
        path === 'buffer'
          ? 'export const Buffer = { from: (text) => text };'
          : 'module.exports = {};',
    }));
  },
};

await mkdir('dist', { recursive: true });
await copyFile('manifest.json', 'dist/manifest.json');

const builds = await Promise.all([
  context({
    entryPoints: ['src/main.ts'],
    outfile: 'dist/main.js',
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['obsidian', '@codemirror/*', '@lezer/*'],
    inject: ['inert-buffer'],
    minify: !watch,
    sourcemap: watch ? 'inline' : false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [tamedGrayMatter],
  }),
  context({
    entryPoints: ['styles/styles.css'],
    outfile: 'dist/styles.css',
    bundle: true,
    minify: !watch,
    logLevel: 'warning',
  }),
]);

if (watch) {
  await Promise.all(builds.map((build) => build.watch()));
} else {
  await Promise.all(builds.map((build) => build.rebuild()));
  await Promise.all(builds.map((build) => build.dispose()));
}
