import { builtInOfKind } from '../../src/core/template/built-in-templates';
import { type Template, templateKinds } from '../../src/core/template/template';
import type { NoteWords } from '../../src/core/words';

/** Every text that works without any set-up, in the order of the kinds. */
export function builtInTemplates(words: NoteWords): readonly Template[] {
  return templateKinds.flatMap((kind) => builtInOfKind(words, kind));
}
