import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathKey } from '../../src/vault/path-key';
import { PathsInAnyCase } from '../../src/vault/paths-in-any-case';

const anyPath = fc.constantFrom(
  ...['Ana.md', 'ana.md', 'ANA.md', 'Bo.md', 'Éva.md', 'E\u0301va.md', 'éva.md', 'Evan.md'],
  // Its small letter is longer than itself.
  ...['İda.md', 'i\u0307da.md', 'Idas.md'],
);

it('finds the paths that differ in letter case and normal form alone, whatever comes and goes', () => {
  const anyStep = fc.record({ path: anyPath, step: fc.constantFrom('comes', 'goes', 'asked') });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const there = new Set<string>();
      const paths = new PathsInAnyCase(() => there);
      for (const { path, step } of steps) {
        if (step === 'asked') {
          const alike = [...there].filter((each) => pathKey(each) === pathKey(path)).sort();
          expect(paths.alike(path)).toEqual(alike);
          continue;
        }
        paths.note(path, step === 'comes');
        if (step === 'comes') there.add(path);
        else there.delete(path);
      }
    }),
    { numRuns: 500 },
  );
});
