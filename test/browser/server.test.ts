import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../workbench/server';
import { builtPlugin } from './built-plugin';

let vaultDir: string;
let workbench: Workbench;

beforeEach(async () => {
  vaultDir = await mkdtemp(path.join(tmpdir(), 'workbench-'));
  await mkdir(path.join(vaultDir, 'Contacts'));
  await writeFile(path.join(vaultDir, 'Contacts/Ada Lovelace.md'), 'Met at a talk.\n');
  await writeFile(path.join(vaultDir, 'Reading.md'), '# Reading\n');
  workbench = await startWorkbench({ vaultDir, pluginDirs: [await builtPlugin()], port: 0 });
  return async () => {
    await workbench.close();
    await rm(vaultDir, { recursive: true });
  };
});

const readReading = (): Promise<string> => readFile(path.join(vaultDir, 'Reading.md'), 'utf8');

describe('the server', () => {
  it('refuses paths that lead out of the folder', async () => {
    await symlink('/etc', path.join(vaultDir, 'link'));
    await symlink('/etc/hostname', path.join(vaultDir, 'link.md'));
    await mkdir(path.join(vaultDir, 'Real'));
    await symlink(vaultDir, path.join(vaultDir, 'Real', 'round'));
    await symlink('/etc/no-such-file', path.join(vaultDir, 'dangling.md'));
    const paths = [
      '../x.md',
      '/etc/hostname',
      'a/../../x',
      'link/hostname',
      'link.md',
      '.git/config',
      'a\\..\\b',
      '',
      'a//b',
      '.',
      '..',
      'a/./b.md',
      'Real/round/Reading.md',
      'Real/round/link/hostname',
      'dangling.md',
      'a\0.md',
      'Reading.md\0.png',
      '.GIT/config',
      '.Obsidian/app.json',
      'Real/.git/config',
      '..\\..\\x.md',
      'C:\\x.md',
      '/',
      'Real/',
    ];
    for (const one of paths) {
      const query = `path=${encodeURIComponent(one)}`;
      expect(await ask('GET', `/api/file?${query}`), one).toBe(403);
      expect(await ask('POST', `/api/write?${query}`, { body: '{"text":"x"}' }), one).toBe(403);
      expect(await ask('POST', `/api/remove?${query}`), one).toBe(403);
      expect(
        await ask('POST', `/api/rename?path=Reading.md&to=${encodeURIComponent(one)}`),
        one,
      ).toBe(403);
    }
    for (const raw of [
      '/../package.json',
      '/page/../../x',
      '/plugins/..%2f..%2fx/main.js',
      '/%2e%2e/x',
      '/%00',
      '/plugins/informational-interviews/../../package.json',
      '/plugins/informational-interviews/manifest.json',
      '/plugins/INFORMATIONAL-INTERVIEWS/main.js',
      '/PAGE.JS',
      '/page/app.css',
    ]) {
      expect(await ask('GET', raw), raw).toBe(404);
    }
    expect(await readReading()).toBe('# Reading\n');
  });

  it('sees no way out in what is encoded twice, and no server error in a long name', async () => {
    for (const raw of ['%252e%252e%252fx.md', 'a%252f..%252fx.md', '%c0%ae%c0%ae%2fx.md']) {
      expect(await ask('GET', `/api/file?path=${raw}`), raw).toBe(404);
    }
    const long = `${'x'.repeat(5000)}.md`;
    expect(await ask('GET', `/api/file?path=${long}`)).toBe(400);
    expect(await ask('POST', `/api/write?path=${long}`, { body: '{"text":"x"}' })).toBe(400);
    expect(await ask('GET', '/api/file?path=Contacts')).toBe(404);
    expect(await ask('POST', '/api/unknown?path=a.md')).toBe(404);
    expect(await ask('POST', '/api/rename?path=Contacts&to=Contacts/Contacts')).toBe(400);
    expect(await ask('POST', '/api/rename?path=Reading.md&to=Contacts')).toBe(409);
    const kept = (await readdir(vaultDir)).sort();
    expect(kept).toEqual(['Contacts', 'Reading.md']);
  });

  it('answers only its own page', async () => {
    const { port } = workbench;
    expect(await ask('GET', '/api/vault')).toBe(200);
    expect(await ask('GET', '/api/vault', { token: '' })).toBe(403);
    expect(await ask('GET', '/api/vault', { token: 'wrong' })).toBe(403);
    const { pathname, search } = new URL(workbench.address);
    expect(await ask('GET', pathname + search)).toBe(200);
    for (const key of ['', '?key=', '?key=wrong', `?key=${workbench.token}`]) {
      expect(await ask('GET', `/${key}`), key).toBe(403);
    }
    for (const body of ['{', 'null', '[]', '{"text":1}']) {
      expect(await ask('POST', '/api/write?path=Reading.md', { body }), body).toBe(400);
    }
    const large = ' '.repeat(64 * 1024 * 1024 + 1);
    expect(await ask('POST', '/api/write?path=Reading.md', { body: large })).toBe(413);
    expect(await ask('GET', '/', { headers: { host: 'evil.example' } })).toBe(403);
    expect(await ask('GET', '/api/vault', { headers: { origin: 'http://evil.example' } })).toBe(
      403,
    );
    for (const origin of ['null', 'file://', `https://127.0.0.1:${port}`, 'http://127.0.0.1:1']) {
      expect(await ask('GET', '/api/vault', { headers: { origin } }), origin).toBe(403);
    }
    for (const site of ['cross-site', 'same-site']) {
      expect(await ask('GET', '/', { headers: { 'sec-fetch-site': site } }), site).toBe(403);
    }
    expect(
      await ask('GET', '/api/vault', { headers: { origin: `http://127.0.0.1:${port}` } }),
    ).toBe(200);
  });
});

describe('a build', () => {
  it('is given again only where it was built anew', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'plugin-'));
    await writeFile(path.join(folder, 'manifest.json'), '{"id":"other"}');
    await writeFile(path.join(folder, 'main.js'), 'one()');
    await workbench.turnTo({ vaultDir, pluginDirs: [folder] });
    const { headers } = await fetch(new URL('/plugins/other/main.js', workbench.address));
    const known = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
    expect(await ask('GET', '/plugins/other/main.js', known)).toBe(304);
    await writeFile(path.join(folder, 'main.js'), 'two()');
    expect(await ask('GET', '/plugins/other/main.js', known)).toBe(200);
    await rm(folder, { recursive: true });
  });
});

describe('a server that turns to another folder', () => {
  it('serves that one, and hears no page of the one before', async () => {
    const { token, address } = workbench;
    const other = await mkdtemp(path.join(tmpdir(), 'workbench-'));
    await workbench.turnTo({ vaultDir: other, pluginDirs: [] });
    const writing = { body: '{"text":"x"}' };
    expect(await ask('POST', '/api/write?path=Reading.md', { ...writing, token })).toBe(403);
    expect(await ask('POST', '/api/write?path=New.md', writing)).toBe(200);
    expect(await ask('GET', '/plugins/informational-interviews/main.js')).toBe(404);
    expect(workbench.address).toBe(address);
    expect(await readdir(other)).toEqual(['New.md']);
    expect(await readReading()).toBe('# Reading\n');
    await rm(other, { recursive: true });
  });
});

/** A request as raw as Node lets it be; the status of the answer. */
function ask(
  method: string,
  target: string,
  {
    body = '',
    token = workbench.token,
    headers = {},
  }: { body?: string; token?: string; headers?: Record<string, string> } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: workbench.port,
        path: target,
        method,
        headers: { 'x-workbench-token': token, ...headers },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
