import { readFile } from 'node:fs/promises';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, and comes first: at the end, the other processes would wait for it. */
const longest = /\/(?:linear\/loops|browser\/accessibility-\w+)\.test\.ts$/;

/**
 * Puts the files of a project together that need the same environment. A process serves one file after
 * another, but ends where the next one needs another environment, and a new process has to read all
 * modules again and to make a page: that takes longer than most files.
 */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).sort(
      (one, other) => Number(longest.test(other.moduleId)) - Number(longest.test(one.moduleId)),
    );
    const keys = await Promise.all(sorted.map(keyOf));
    const places = new Map(sorted.map((file, at) => [file, keys.indexOf(keys[at] ?? '')]));
    return sorted.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  }
}

/** What the files of one process have in common. */
async function keyOf({ moduleId, project }: TestSpecification): Promise<string> {
  const text = await readFile(moduleId, 'utf8');
  const named = /^\/\/ @vitest-environment (\S+)/m.exec(text)?.[1];
  return `${project.name} ${named ?? project.config.environment}`;
}
