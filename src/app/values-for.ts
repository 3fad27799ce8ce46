import type { Contact } from '../core/contact/contact';
import {
  type Addressee,
  type ContactValues,
  templateValues,
  type ValueSource,
} from '../core/template/template-values';
import { formatMoment } from '../vault/format-moment';
import type { CommandSources } from './command-sources';

/** What placeholders stand for, from the note as it reads now, unsaved typing included; in the language of notes. */
export async function valuesFor(sources: CommandSources, contact: Contact): Promise<ContactValues> {
  return (await valuesIn(sources, contact))(sources.noteFormat.words);
}

/**
 * As {@link valuesFor}, by the words of whatever language a text is in.
 *
 * @param addressee whom the text is to, where that is not the contact.
 */
export async function valuesIn(
  { app, settings, clock, writer, noteFormat }: CommandSources,
  { name, path }: Contact,
  addressee?: Addressee,
): Promise<(words: ValueSource['words']) => ContactValues> {
  const file = app.vault.getFileByPath(path);
  const text = file === null ? null : await writer.textNow(file);
  const read = noteFormat.read(text ?? '');
  const source = {
    ...{ name, settings: settings(), now: clock(), format: formatMoment },
    ...(addressee === undefined ? {} : { addressee }),
    frontMatter: read.ok ? read.data : null,
  };
  return (words) => templateValues({ ...source, words });
}
