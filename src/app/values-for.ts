import { parseYaml } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { readFrontMatter } from '../core/note/properties/read-front-matter';
import type { TemplateValues } from '../core/template/placeholders';
import { templateValues } from '../core/template/template-values';
import { formatMoment } from '../vault/format-moment';
import type { CommandSources } from './command-sources';

/** What placeholders stand for, from the note as it reads now, unsaved typing included. */
export async function valuesFor(
  { app, settings, clock, writer }: CommandSources,
  { name, path }: Contact,
): Promise<TemplateValues> {
  const file = app.vault.getFileByPath(path);
  const text = file === null ? null : await writer.textNow(file);
  const read = readFrontMatter(text ?? '', parseYaml);
  return templateValues({
    ...{ name, settings: settings(), now: clock(), format: formatMoment },
    frontMatter: read.ok ? read.data : null,
  });
}
