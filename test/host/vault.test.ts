// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TFile, TFolder } from 'obsidian';
import { type RunningApp, startApp } from './start-app';

let run: RunningApp;

beforeEach(async () => {
  run = await startApp({
    files: {
      'People/Ada.md': 'one',
      'People/Deep/Bo.md': 'b',
      'Top.md': 't',
      '.obsidian/app.json': '{}',
    },
  });
  await run.settled();
});

afterEach(() => run.unload());

/** Every vault event from here on, in order. */
function listen(): string[] {
  const heard: string[] = [];
  const { vault } = run.app;
  vault.on('create', (file) => heard.push(`create ${file.path}`));
  vault.on('modify', (file) => heard.push(`modify ${file.path}`));
  vault.on('delete', (file) => heard.push(`delete ${file.path}`));
  vault.on('rename', (file, old) => heard.push(`rename ${old} to ${file.path}`));
  return heard;
}

describe('process', () => {
  it('runs one after the other on one file, so that no update is lost', async () => {
    const file = run.file('People/Ada.md');
    await Promise.all(
      [1, 2, 3, 4, 5].map((n) => run.app.vault.process(file, (text) => `${text}${n}`)),
    );
    expect(run.read('People/Ada.md')).toBe('one12345');
  });

  it('shares its turn with processFrontMatter', async () => {
    const file = run.file('People/Ada.md');
    await Promise.all([
      run.app.vault.process(file, (text) => `${text}!`),
      run.app.fileManager.processFrontMatter(file, (values: Record<string, unknown>) => {
        values['a'] = 1;
      }),
      run.app.vault.process(file, (text) => `${text}?`),
    ]);
    expect(run.read('People/Ada.md')).toBe('---\na: 1\n---\none!?');
  });

  it('rejects where the function throws, changes nothing and lets the next one run', async () => {
    const file = run.file('People/Ada.md');
    const failing = run.app.vault.process(file, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await run.app.vault.process(file, (text) => `${text}2`);
    expect(run.read('People/Ada.md')).toBe('one2');
  });

  it('gives the function what somebody else wrote in between', async () => {
    const file = run.file('People/Ada.md');
    let calls = 0;
    await run.app.vault.process(file, (text) => {
      calls += 1;
      if (calls === 1) run.disk.writeFromOutside('People/Ada.md', 'theirs');
      return `${text}+mine`;
    });
    expect(run.read('People/Ada.md')).toBe('theirs+mine');
  });
});

describe('create and createFolder', () => {
  it('refuses a path where something is, also with another case', async () => {
    await expect(run.app.vault.create('Top.md', '')).rejects.toThrow('File already exists.');
    await expect(run.app.vault.create('top.md', '')).rejects.toThrow('File already exists.');
    for (const folder of ['People', 'people', 'PEOPLE/Deep', 'People/deep']) {
      await expect(run.app.vault.createFolder(folder)).rejects.toThrow('Folder already exists.');
    }
    expect(run.read('Top.md')).toBe('t');
  });

  it('refuses a missing folder, and makes folders with those above them', async () => {
    await expect(run.app.vault.create('No/x.md', '')).rejects.toThrow(/ENOENT/);
    await run.app.vault.createFolder('New/Deeper');
    await run.app.vault.create('New/Deeper/x.md', 'x');
    expect(run.read('New/Deeper/x.md')).toBe('x');
  });
});

describe('rename and delete', () => {
  it('announces a folder and each of its children, the same objects under new paths', async () => {
    const ada = run.file('People/Ada.md');
    const heard = listen();
    const people = run.app.vault.getFolderByPath('People');
    expect(people).toBeInstanceOf(TFolder);
    if (people) await run.app.vault.rename(people, 'Folk');
    expect(heard[0]).toBe('rename People to Folk');
    expect([...heard].sort()).toEqual([
      'rename People to Folk',
      'rename People/Ada.md to Folk/Ada.md',
      'rename People/Deep to Folk/Deep',
      'rename People/Deep/Bo.md to Folk/Deep/Bo.md',
    ]);
    expect(run.file('Folk/Ada.md')).toBe(ada);
    expect(run.app.vault.getAbstractFileByPath('People/Ada.md')).toBeNull();
    expect(run.read('Folk/Deep/Bo.md')).toBe('b');
  });

  it('refuses to rename over something else', async () => {
    await expect(run.app.vault.rename(run.file('Top.md'), 'People/Ada.md')).rejects.toThrow(
      'Destination file already exists!',
    );
  });

  it('puts what is trashed into .trash, and announces children before their folder', async () => {
    const heard = listen();
    const people = run.app.vault.getFolderByPath('People');
    if (people) await run.app.fileManager.trashFile(people);
    expect(heard.at(-1)).toBe('delete People');
    expect(heard).toHaveLength(4);
    expect(run.read('.trash/People/Ada.md')).toBe('one');
  });
});

describe('the index', () => {
  it('leaves out hidden folders, which the adapter can read', async () => {
    expect(
      run.app.vault
        .getFiles()
        .map((file) => file.path)
        .sort(),
    ).toEqual(['People/Ada.md', 'People/Deep/Bo.md', 'Top.md']);
    expect(await run.app.vault.adapter.read('.obsidian/app.json')).toBe('{}');
    expect(await run.app.vault.adapter.exists('People/None.md')).toBe(false);
    expect(run.file('Top.md')).toBeInstanceOf(TFile);
    expect(run.file('Top.md').parent?.isRoot()).toBe(true);
  });

  it('follows what others do on the disk', () => {
    const heard = listen();
    run.disk.writeFromOutside('Fresh/New.md', 'n');
    run.disk.writeFromOutside('Top.md', 'changed');
    run.disk.removeFromOutside('People');
    expect(heard.slice(0, 2)).toEqual(['create Fresh', 'create Fresh/New.md']);
    expect(heard).toContain('modify Top.md');
    expect(heard.at(-1)).toBe('delete People');
  });

  it('announces every file with create when the app starts', async () => {
    const heard: string[] = [];
    const { Plugin } = await import('obsidian');
    await run.unload();
    run = await startApp({
      files: { 'A.md': '' },
      plugin: class extends Plugin {
        override onload(): void {
          expect(this.app.vault.getFiles()).toEqual([]);
          this.registerEvent(this.app.vault.on('create', (file) => heard.push(file.path)));
          this.app.workspace.onLayoutReady(() => heard.push('ready'));
        }
      },
    });
    expect(heard).toEqual(['A.md', 'ready']);
  });
});
