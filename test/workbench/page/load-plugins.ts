import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import type { App } from '../../host/app';
import { notModelled } from '../../host/not-modelled';
import * as obsidian from '../../host/obsidian';
import type { PluginClass } from '../../host/plugins';

type CommonJs = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

declare global {
  interface Window {
    /** What the server's wrapping of a main.js calls. */
    takePlugin?: (id: string, code: CommonJs) => void;
  }
}

const modules: Record<string, unknown> = {
  obsidian,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

/** Loads a plugin as the app does: CommonJS, handed `obsidian` and CodeMirror, then its styles. */
export async function loadPlugin(host: App, manifest: Obsidian.PluginManifest): Promise<void> {
  const module = { exports: {} as unknown };
  const code = await fetchCode(manifest.id);
  code((name) => modules[name] ?? notModelled(`require('${name}')`), module, module.exports);
  const exported = module.exports as { default?: PluginClass };
  document.head.createEl('link', {
    href: `/plugins/${manifest.id}/styles.css`,
    attr: { rel: 'stylesheet' },
  });
  await host.plugins.load(exported.default ?? (exported as unknown as PluginClass), manifest);
}

function fetchCode(id: string): Promise<CommonJs> {
  return new Promise((resolve, reject) => {
    window.takePlugin = (_id, code) => {
      resolve(code);
    };
    const script = document.createElement('script');
    script.src = `/plugins/${id}/main.js`;
    script.addEventListener('error', () => {
      reject(new Error(`main.js of ${id} could not be read.`));
    });
    document.head.append(script);
  });
}
