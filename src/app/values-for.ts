import type { Contact } from '../core/contact/contact';
import type { TemplateValues } from '../core/template/placeholders';
import { templateValues } from '../core/template/template-values';
import { formatMoment } from '../vault/format-moment';
import type { CommandSources } from './command-sources';

/** What placeholders stand for, from the note as it reads now, unsaved typing included. */
export async function valuesFor(
  { app, settings, clock, writer, noteFormat }: CommandSources,
  { name, path }: Contact,
): Promise<TemplateValues> {
  const file = app.vault.getFileByPath(path);
  const text = file === null ? null : await writer.textNow(file);
  const read = noteFormat.read(text ?? '');
  return templateValues({
    ...{ name, settings: settings(), now: clock() },
    ...{ format: formatMoment, dates: noteFormat.words.dates },
    frontMatter: read.ok ? read.data : null,
  });
}
