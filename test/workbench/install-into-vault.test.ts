import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installIntoVault } from './install-into-vault';

let folder: string;
let dist: string;
let vault: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'install-'));
  dist = path.join(folder, 'dist');
  vault = path.join(folder, 'vault');
  await mkdir(dist);
  await mkdir(path.join(vault, '.obsidian'), { recursive: true });
  await writeFile(path.join(dist, 'main.js'), 'main');
  await writeFile(path.join(dist, 'manifest.json'), '{"id":"informational-interviews"}');
  await writeFile(path.join(dist, 'styles.css'), 'styles');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const inVault = (relative: string): string => path.join(vault, '.obsidian', relative);
const list = (): Promise<string> => readFile(inVault('community-plugins.json'), 'utf8');

describe('installing into a vault', () => {
  it('copies the three files and switches the plugin on', async () => {
    const target = await installIntoVault(dist, vault);
    expect(target).toBe(inVault('plugins/informational-interviews'));
    expect(await readFile(path.join(target, 'main.js'), 'utf8')).toBe('main');
    expect(await readFile(path.join(target, 'styles.css'), 'utf8')).toBe('styles');
    expect(JSON.parse(await list())).toEqual(['informational-interviews']);
  });

  it('keeps other plugins, their order and the data', async () => {
    await writeFile(inVault('community-plugins.json'), '["zeta","alpha"]');
    await mkdir(inVault('plugins/informational-interviews'), { recursive: true });
    await writeFile(inVault('plugins/informational-interviews/data.json'), '{"mine":1}');
    await installIntoVault(dist, vault);
    expect(JSON.parse(await list())).toEqual(['zeta', 'alpha', 'informational-interviews']);
    const data = await readFile(inVault('plugins/informational-interviews/data.json'), 'utf8');
    expect(data).toBe('{"mine":1}');
  });

  it('does not touch the list where the plugin is on already', async () => {
    const text = '[ "informational-interviews" , "other" ]';
    await writeFile(inVault('community-plugins.json'), text);
    await installIntoVault(dist, vault);
    expect(await list()).toBe(text);
  });

  it.each(['{"a":1}', '[1]', '["a",', ''])('refuses a broken list: %s', async (text) => {
    await writeFile(inVault('community-plugins.json'), text);
    await expect(installIntoVault(dist, vault)).rejects.toThrow(/not a list of plugin names/);
    expect(await list()).toBe(text);
    await expect(readFile(inVault('plugins/informational-interviews/main.js'))).rejects.toThrow();
  });

  it('refuses a folder that is no vault, and a plugin that is not built', async () => {
    await expect(installIntoVault(dist, folder)).rejects.toThrow(/is no vault/);
    await rm(path.join(dist, 'main.js'));
    await expect(installIntoVault(dist, vault)).rejects.toThrow(/no main.js/);
  });
});
