import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
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
