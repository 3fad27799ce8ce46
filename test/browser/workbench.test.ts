import { symlink } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type BrowserRun, startWorkbenchPage } from './start-workbench';

const files = {
  'Contacts/Ada Lovelace.md':
    '---\nstatus: contacted\ncontacted: 2026-03-02\n---\nMet at a talk.\n',
  'Reading.md': '# Reading\n',
};

let run: BrowserRun;

afterEach(async () => {
  await run.close();
});

describe('the page and the folder', () => {
  it('carries what is typed to the disk', async () => {
    run = await startWorkbenchPage({ files });
    await openNote('Reading');
    await run.page.locator('.cm-content').click();
    await run.page.keyboard.press('Control+End');
    await run.page.keyboard.type('A book.');
    await expect
      .poll(() => run.readNote('Reading.md'), { timeout: 5000 })
      .toBe('# Reading\nA book.');
    expect(run.errors).toEqual([]);
  });

  it('shows what is changed on the disk, also beside unsaved typing', async () => {
    run = await startWorkbenchPage({ files, open: 'Contacts/Ada Lovelace.md' });
    const editor = run.page.locator('.cm-content');
    await editor.click();
    await run.page.keyboard.press('Control+End');
    await run.page.keyboard.type('Typed.');
    await run.writeNote(
      'Contacts/Ada Lovelace.md',
      files['Contacts/Ada Lovelace.md'].replace('contacted\ncon', 'replied\ncon'),
    );
    await expect.poll(() => editor.innerText()).toContain('status: replied');
    expect(await editor.innerText()).toContain('Typed.');
    await expect
      .poll(() => run.readNote('Contacts/Ada Lovelace.md'), { timeout: 5000 })
      .toBe('---\nstatus: replied\ncontacted: 2026-03-02\n---\nMet at a talk.\nTyped.');
  });

  it('lists files that come, move and go on the disk', async () => {
    run = await startWorkbenchPage({ files });
    await run.writeNote('New/Deep/Note.md', 'hello');
    await run.page.locator('[data-path="New/Deep/Note.md"]').waitFor();
    await openNote('Note');
    await expect.poll(() => run.page.locator('.cm-content').innerText()).toContain('hello');
  });
});

describe('the list of files', () => {
  it('asks plugins for items when a file is right-clicked', async () => {
    run = await startWorkbenchPage({ files });
    await run.page.evaluate(() => {
      window.workbench?.app.workspace.on('file-menu', (menu, file, source) => {
        menu.addItem((item) => item.setTitle(`${source} ${file.path}`));
      });
    });
    await run.page.locator('[data-path="Reading.md"]').click({ button: 'right' });
    const item = run.page.locator('.menu-item', {
      hasText: 'file-explorer-context-menu Reading.md',
    });
    await item.waitFor();
  });
});

describe('the palette', () => {
  it('opens with a key, filters and runs what is chosen', async () => {
    run = await startWorkbenchPage({ files });
    await run.page.keyboard.press('Control+p');
    const input = run.page.locator('.prompt-input');
    await input.waitFor();
    await input.fill('open sett');
    expect(await run.page.locator('.suggestion-item').count()).toBe(1);
    await run.page.keyboard.press('Enter');
    await run.page.locator('.mod-settings').waitFor();
    await run.page.keyboard.press('Escape');
    expect(await run.page.locator('.mod-settings').count()).toBe(0);
  });
});

describe('what is kept over a reload', () => {
  it('brings back the open note and the clock', async () => {
    run = await startWorkbenchPage({ files, now: '2026-03-11T09:00' });
    await openNote('Reading');
    await expect.poll(() => run.page.locator('.inline-title').innerText()).toBe('Reading');
    await run.page.waitForTimeout(100);
    await run.page.reload();
    await run.page.waitForSelector('.workbench-ready');
    expect(await run.page.locator('.inline-title').innerText()).toBe('Reading');
    expect(await run.page.evaluate(() => new Date().toDateString())).toBe('Wed Mar 11 2026');
  });
});

describe('the server', () => {
  it('refuses paths that lead out of the folder', async () => {
    run = await startWorkbenchPage({ files, blank: true });
    await symlink('/etc', path.join(run.vaultDir, 'link'));
    await symlink('/etc/hostname', path.join(run.vaultDir, 'link.md'));
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
    ]) {
      expect(await ask('GET', raw), raw).toBe(404);
    }
    expect(await run.readNote('Reading.md')).toBe('# Reading\n');
  });

  it('answers only its own page', async () => {
    run = await startWorkbenchPage({ files, blank: true });
    const { port } = run.workbench;
    expect(await ask('GET', '/api/vault')).toBe(200);
    expect(await ask('GET', '/api/vault', { token: '' })).toBe(403);
    expect(await ask('GET', '/api/vault', { token: 'wrong' })).toBe(403);
    expect(await ask('GET', '/', { headers: { host: 'evil.example' } })).toBe(403);
    expect(await ask('GET', '/api/vault', { headers: { origin: 'http://evil.example' } })).toBe(
      403,
    );
    expect(await ask('GET', '/', { headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(
      await ask('GET', '/api/vault', { headers: { origin: `http://127.0.0.1:${port}` } }),
    ).toBe(200);
  });
});

async function openNote(name: string): Promise<void> {
  await run.page.locator('.nav-file-title', { hasText: name }).click();
  await run.page.locator('.cm-content').waitFor();
}

/** A request as raw as Node lets it be; the status of the answer. */
function ask(
  method: string,
  target: string,
  {
    body = '',
    token = run.workbench.token,
    headers = {},
  }: { body?: string; token?: string; headers?: Record<string, string> } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: run.workbench.port,
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
