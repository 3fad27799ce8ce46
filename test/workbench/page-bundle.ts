import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

let made: Promise<string> | null = null;

/** The script of the workbench page, made from test/host and test/workbench/page once a process. */
export function bundlePage(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [here('page/main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    alias: { obsidian: here('../host/obsidian.ts') },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
