import fc from 'fast-check';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import type { NoteFile } from '../../src/vault/cached-note';
import { CandidateTable } from '../../src/vault/candidate-table';

interface Edit {
  readonly basename: string;
  /** Null where the note is deleted; empty where it is on no list. */
  readonly status: string | null;
  readonly isAsked: boolean;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  basename: fc.constantFrom('Ana', 'Bo', 'Cy', 'Di', 'ana', 'Éva'),
  status: fc.constantFrom('contacted', 'replied', '', null),
  isAsked: fc.boolean(),
});

function edit(table: CandidateTable, { basename, status }: Edit): void {
  const path = `Contacts/${basename}.md`;
  if (status === null) table.forget(path);
  else table.take({ path, basename }, { frontmatter: { status } });
}

it('keeps the contacts in the order of their names, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const table = new CandidateTable(defaultSettings);
      const notes = new Map<string, Edit>();
      for (const each of edits) {
        edit(table, each);
        notes.set(each.basename, each);
        if (!each.isAsked) continue;
        const listed = [...notes.values()].filter(({ status }) => status !== null && status !== '');
        const expected = listed.map(({ basename }) => basename).sort();
        expect(table.contacts().map(({ contact }) => contact.name)).toEqual(expected);
        for (const read of table.contacts()) {
          expect(table.contactAt(read.contact.path)).toBe(read);
        }
      }
    }),
    { numRuns: 500 },
  );
});

interface NoteState {
  readonly folder: string;
  readonly basename: string;
  /** Null where the note is gone. */
  readonly frontMatter: Readonly<Record<string, unknown>> | 'broken' | null;
  readonly isAsked: boolean;
}

const anyState: fc.Arbitrary<NoteState> = fc.record({
  folder: fc.constantFrom('Contacts', 'Contacts/Art', 'Elsewhere'),
  basename: fc.constantFrom(
    ...['Ana', 'ana', 'ANA 2', 'Ana 2', 'Ana 3', 'Bo', 'Ana (conflicted copy 2026-11-25)'],
    ...['Ana 2 (conflicted copy 2026-11-25)', 'Ana (conflicted copy 2026-11-25) 2'],
    ...['Ana (Conflicted copy Phone 202611251430) (conflicted copy 2026-11-25)'],
    ...['Ana.sync-conflict-20261125-143000-ABCDEFG', 'Ana (Conflicted copy Phone 202611251430)'],
  ),
  frontMatter: fc.oneof(
    fc.constantFrom('broken' as const, null, {}),
    fc.record({
      status: fc.constantFrom('contacted', 'replied', ''),
      email: fc.constantFrom('ana@example.org', 'other@example.org', ''),
    }),
  ),
  isAsked: fc.boolean(),
});

const brokenBlock = {
  type: 'yaml',
  position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 3, col: 3, offset: 20 } },
};

const fileOf = ({ folder, basename }: NoteState): NoteFile => ({
  path: `${folder}/${basename}.md`,
  basename,
});

/** What the app knows of a note; null where the note is gone. */
function cacheOf({ frontMatter }: NoteState): CachedMetadata | null {
  if (frontMatter === null) return null;
  return frontMatter === 'broken' ? { sections: [brokenBlock] } : { frontmatter: frontMatter };
}

function put(table: CandidateTable, state: NoteState): void {
  const cache = cacheOf(state);
  if (cache === null) table.forget(fileOf(state).path);
  else table.take(fileOf(state), cache);
}

/** All that a table tells, in an order of its own. */
function told(table: CandidateTable): unknown {
  return {
    contacts: table.contacts().map(({ contact }) => contact),
    unlisted: [...table.unlistedPaths()].sort(),
    broken: [...table.brokenPaths()].sort(),
    copies: [...table.copyPaths()].sort().map((path) => [path, table.originalOf(path)]),
  };
}

describe('copies that a sync left', () => {
  it('are told apart as they would be from scratch, whatever came and went before', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 25 }), (states) => {
        const table = new CandidateTable(defaultSettings);
        const notes = new Map<string, NoteState>();
        for (const state of states) {
          put(table, state);
          notes.delete(`${state.folder}/${state.basename}`);
          notes.set(`${state.folder}/${state.basename}`, state);
          if (!state.isAsked) continue;
          const anew = new CandidateTable(defaultSettings);
          const left = [...notes.values()].filter(({ frontMatter }) => frontMatter !== null);
          const caches = new Map(left.map((each) => [fileOf(each).path, cacheOf(each)]));
          anew.addAll(
            left.map(fileOf).reverse(),
            ({ path }) => caches.get(path) ?? null,
            () => false,
          );
          expect(told(table)).toEqual(told(anew));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are never contacts where their original is one, and are where it is none', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 25 }), (states) => {
        const table = new CandidateTable(defaultSettings);
        for (const state of states) put(table, state);
        for (const path of table.copyPaths()) {
          const original = table.originalOf(path) ?? '';
          expect(path.slice(0, path.lastIndexOf('/'))).toBe(
            original.slice(0, original.lastIndexOf('/')),
          );
          expect(table.contactAt(path)).toBeNull();
          expect(table.contactAt(original) ?? table.originalOf(original)).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
});
