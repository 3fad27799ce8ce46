import type { NoteChange } from '../../src/core/note/note-change';
import { planPromise, type PromiseChange } from '../../src/core/promise/change-promise';
import { noteWords } from '../../src/core/words';
import { BODY } from './contact';
import { textOf } from './worded';
import { noteFormat } from './yaml';

/** A note's front matter as plain data, with the text below it where that matters. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/** What is changed of a note that is plain data. */
type Change = Pick<NoteChange, 'properties'> & { readonly promise?: PromiseChange };

/** The front matter as a change leaves it: what writing does to a note, without the text. */
export function changed(
  frontMatter: FrontMatter,
  { properties = [], promise }: Change,
): FrontMatter {
  const after = new Map(Object.entries(frontMatter));
  for (const { name, value } of properties) {
    if (value === null) after.delete(name);
    else if (typeof value === 'object' && 'day' in value) after.set(name, value.day);
    else after.set(name, value);
  }
  const body = after.get(BODY);
  if (promise !== undefined)
    after.set(BODY, promised(typeof body === 'string' ? body : '', promise));
  return Object.fromEntries(after);
}

function promised(body: string, change: PromiseChange): string {
  const planned = planPromise(body, change, null, { taskFormat: 'tasks', words: noteWords.en });
  if (!planned.ok) return textOf(planned);
  const { listed = [], lines = [] } = planned;
  return textOf(noteFormat.change(body, { listed, lines }, []));
}
