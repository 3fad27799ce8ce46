import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { notesInVault } from '../../notes-in-vault.mjs';

const elsewhere: readonly string[] = [
  `await app.vault.modify(file, '')`,
  `const { vault } = app; await vault.read(file)`,
  // Under another name.
  `const v = app.vault; await v.modify(file, '')`,
  `const { vault: v } = app; await v.process(file, (text) => text)`,
  `let v; v = app.vault; await v.append(file, '')`,
  `const of = (v: Vault) => v.cachedRead(file); await of(app.vault)`,
  `await (app.vault).trash(file, true)`,
  `await app?.vault?.delete(file)`,
  // Taken apart.
  `const { modify } = app.vault; void modify`,
  `const { vault: { create: make } } = app; void make`,
  `let read; ({ cachedRead: read } = app.vault); void read`,
  `const of = ({ rename }: Vault) => rename; of(app.vault)`,
  `const write = app.vault.modify.bind(app.vault); void write`,
  `const { adapter } = app.vault; void adapter`,
  `void Vault.prototype.modify`,
  // By a text.
  `await app.vault['modify'](file, '')`,
  `const name = 'modify'; await app.vault[name](file, '')`,
  `const { ['modify']: write } = app.vault; void write`,
  `const any = (name: 'getName' | 'modify') => app.vault[name]; void any`,
  // Through a type of one's own.
  `const v: Pick<Vault, 'modify'> = app.vault; await v.modify(file, '')`,
  `interface Writes { modify(file: TFile, text: string): Promise<void> } const v: Writes = app.vault; void v`,
  `const of = (v: { read(file: TFile): Promise<string> }) => v; of(app.vault)`,
  `const v = app.vault as { read(file: TFile): Promise<string> }; void v`,
  `const all: { v: { read(file: TFile): Promise<string> } } = { v: app.vault }; void all`,
  `const of = (): { read(file: TFile): Promise<string> } => app.vault; void of`,
  `class Own extends Vault { go() { return this.read(file) } } void Own`,
  `const of = (v: { getName(): string; read?(file: TFile): Promise<string> } | null) => v; of(app.vault)`,
  // All that reaches notes or settings.
  `await app.vault.createFolder('a')`,
  `await app.vault.adapter.write('a', '')`,
  `await app.fileManager.processFrontMatter(file, () => undefined)`,
  `const files = app.fileManager; await files.trashFile(file)`,
  `view.editor.replaceSelection('')`,
  `const { editor } = view; editor.setValue(editor.getValue())`,
  `view.editor.getLine(0)`,
  `await view.save()`,
  `view.setViewData('', true)`,
  `void view.data`,
  `await plugin.loadData()`,
  `const { saveData } = plugin; void saveData`,
  // By an event.
  `app.metadataCache.on('changed', (of, text) => { void of; void text; })`,
  `app.metadataCache.on('changed', (_of, _text, cache) => { void cache; })`,
  `app.metadataCache.on('changed', (...told) => { void told; })`,
  `const { metadataCache: cache } = app; cache.on('changed', (_of, text) => { void text; })`,
  `const heard = (_of: TFile, text: string) => { void text; }; app.metadataCache.on('changed', heard)`,
  `const name = 'changed'; app.metadataCache['on'](name, (_of, text) => { void text; })`,
  `app.workspace.on('quick-preview', (_of, text) => { void text; })`,
  `const { on } = app.metadataCache; void on`,
  `const listen = app.workspace.on.bind(app.workspace); void listen`,
  `const events: Events = app.metadataCache; events.on('changed', (...told) => { void told; })`,
  `const of = (name: string, events: Events) => events.on(name, (_of, text) => { void text; }); of('changed', app.metadataCache)`,
  `const of = (c: { on(name: 'changed', heard: (of: TFile, text: string) => void): void }) => c; of(app.metadataCache)`,
];

const letBy: readonly string[] = [
  `app.vault.getFileByPath('a')`,
  `const { vault, metadataCache } = app; vault.getFiles(); void metadataCache`,
  `app.vault.on('rename', () => undefined)`,
  `const of = (v: { getName(): string }) => v; of(app.vault)`,
  `app.fileManager.generateMarkdownLink(file, '')`,
  `view.editor.getCursor(); view.getMode()`,
  `app.metadataCache.on('changed', (of) => { void of; })`,
  `const heard = () => undefined; app.metadataCache.on('changed', heard)`,
  `app.metadataCache.on('resolve', (of) => { void of; })`,
  `app.workspace.on('file-menu', (menu, of) => { void menu; void of; })`,
  `plugin.addCommand({ id: 'a', name: 'a' })`,
  // Of the same name, but nothing of the app's.
  `const vault = { read: () => 'a', modify: 1 }; vault.read(); void vault.modify`,
  `const map = new Map<string, number>(); map.delete('a')`,
  `const of = ({ data }: { data: number }) => data; of({ data: 1 })`,
];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each piece of code as a file of the source that does not exist. */
const files = new Map(
  [...elsewhere, ...letBy].map((code, at) => [
    `${root}src/app/case-${at}.ts`,
    `import { type App, type Events, type MarkdownView, type Plugin, type TFile, Vault } from 'obsidian';
declare const app: App, file: TFile, plugin: Plugin, view: MarkdownView;
${code};
export { app, type Events, file, plugin, Vault, view };`,
  ]),
);

let program: ts.Program;

beforeAll(() => {
  const options: ts.CompilerOptions = {
    ...{ strict: true, skipLibCheck: true, noEmit: true, types: [] },
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const disk = ts.createCompilerHost(options, true);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version) => {
      const code = files.get(path);
      return code === undefined
        ? disk.getSourceFile(path, version)
        : ts.createSourceFile(path, code, version, true);
    },
  };
  program = ts.createProgram([...files.keys()], options, host);
});

/** How often the rule finds something in some of the code. */
function found(code: string): number {
  const path = [...files.keys()][[...elsewhere, ...letBy].indexOf(code)] ?? '';
  const messages = new Linter({ cwd: root }).verify(
    files.get(path) ?? '',
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
      plugins: { notes: notesInVault },
      rules: { 'notes/only': 'error' },
    },
    { filename: path },
  );
  const broken = messages.find(({ ruleId }) => ruleId !== 'notes/only');
  if (broken !== undefined) throw new Error(`${code}: ${broken.message}`);
  return messages.length;
}

describe('what reads or writes notes and settings', () => {
  it.each(elsewhere)('is found elsewhere than in the vault: %s', (code) => {
    expect(found(code)).toBeGreaterThan(0);
  });

  it.each(letBy)('is not what only looks at what there is: %s', (code) => {
    expect(found(code)).toBe(0);
  });
});
