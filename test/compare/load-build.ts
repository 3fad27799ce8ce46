import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { PublicApi } from '../../src/app/public-api';
import * as obsidian from '../host/obsidian';
import type { PluginClass } from '../host/plugins';

/** What of a running plugin of either build is talked to. */
export interface BuiltPlugin {
  readonly api: PublicApi;
}

type Code = (
  require: (name: string) => unknown,
  module: { exports: Record<string, unknown> },
  exports: unknown,
) => void;

const given: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

function require(name: string): unknown {
  if (name in given) return given[name];
  throw new Error(`A build asks for “${name}”, which it is not given.`);
}

/**
 * Reads a built main.js; each call of what it gives runs the file anew, as an app that starts does,
 * and gives the plugin's class.
 */
export function loadBuild(file: string): () => PluginClass {
  const code = readFileSync(file, 'utf8');
  const run = runInThisContext(`(function(require,module,exports){${code}\n})`, {
    filename: file,
  }) as Code;
  return () => {
    const module = { exports: {} as Record<string, unknown> };
    run(require, module, module.exports);
    return module.exports['default'] as PluginClass;
  };
}
