import type { Contact } from '../core/contact/contact';
import {
  type Addressee,
  type ContactValues,
  templateValues,
  type ValueSource,
} from '../core/template/template-values';
import { formatMoment } from '../vault/format-moment';
import type { CommandSources } from './command-sources';

/** How the values of a text are written, and to whom, where it is not as notes are. */
interface WrittenFor {
  readonly words?: ValueSource['words'];
  readonly addressee?: Addressee | undefined;
}

/** What placeholders stand for, from the note as it reads now, unsaved typing included. */
export async function valuesFor(
  { app, settings, clock, writer, noteFormat }: CommandSources,
  { name, path }: Contact,
  { words = noteFormat.words, addressee }: WrittenFor = {},
): Promise<ContactValues> {
  const file = app.vault.getFileByPath(path);
  const text = file === null ? null : await writer.textNow(file);
  const read = noteFormat.read(text ?? '');
  return templateValues({
    ...{ name, settings: settings(), now: clock() },
    ...{ format: formatMoment, words },
    ...(addressee === undefined ? {} : { addressee }),
    frontMatter: read.ok ? read.data : null,
  });
}
