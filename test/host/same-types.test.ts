// @vitest-environment jsdom
import * as obsidian from 'obsidian';
import type * as Obsidian from 'obsidian';
import { expect, it } from 'vitest';
import type * as StandIn from './obsidian';

// The compiler does the checking: this file does not compile where obsidian.d.ts declares something
// that the stand-in lacks, or has with another signature.

type Module = typeof Obsidian;
type Own = typeof StandIn;

/** Throw when made: see beyond-the-stand-in.ts. */
type NotModelled =
  | 'EditorSuggest'
  | 'HoverPopover'
  | 'MarkdownEditView'
  | 'MarkdownPreviewRenderer'
  | 'WorkspaceFloating'
  | 'WorkspaceMobileDrawer';

/** As obsidian-test-mocks has them: storage on real devices, secrets, none of them used. */
type LeftToTheMocks =
  | 'CapacitorAdapter'
  | 'FileSystemAdapter'
  | 'RenderContext'
  | 'SecretComponent'
  | 'SecretStorage'
  | 'Tasks';

/** Members that differ on purpose. */
type Deliberate =
  /** Returns itself, and a class with protected members is a kind of its own to the compiler. */
  | 'AbstractInputSuggest.onSelect'
  /** The same library, typed from another copy of it. */
  | 'moment';

type Face<T> = T extends { prototype: infer One } ? One : never;
type Checked = Exclude<keyof Module, NotModelled | LeftToTheMocks>;
type Arity<T> = T extends (...args: infer Parameters) => unknown ? Parameters['length'] : 0;

/** Each public member of the app's class that the stand-in's lacks, or has in another way. */
type UnlikeMember<Theirs, Ours> = {
  [Key in keyof Theirs]-?: Key extends keyof Ours
    ? Ours[Key] extends Theirs[Key]
      ? [Arity<Theirs[Key]>] extends [Arity<Ours[Key]>]
        ? never
        : Key
      : Key
    : Key;
}[keyof Theirs];

/** Each class with such a member, as Class.member, and each other value with another type. */
type Unlike = {
  [Name in Checked]: Module[Name] extends { prototype: object }
    ? `${Name}.${UnlikeMember<Face<Module[Name]>, Face<Own[Name]>> & string}`
    : Own[Name] extends Module[Name]
      ? never
      : Name;
}[Checked];

/** The compiler names here what is unlike. */
const verdict: [Exclude<Unlike, Deliberate>] extends [never]
  ? 'alike'
  : Exclude<Unlike, Deliberate> = 'alike';

it('has every name of the app, each with the same signature', () => {
  expect(verdict).toBe('alike');
  for (const name of ['App', 'Vault', 'Workspace', 'requestUrl', 'moment']) {
    expect(obsidian).toHaveProperty(name);
  }
});
