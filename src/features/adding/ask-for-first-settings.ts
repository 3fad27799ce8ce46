import type { App } from 'obsidian';
import { findPeopleFolders } from '../../core/contact/people-folder';
import { complainOfFolder, readFolder, whyUnfit } from '../../core/folder-path';
import { readAvailabilityText, writeAvailability } from '../../core/availability-text';
import { defaultSettings, readSettings, type Settings } from '../../core/settings';
import type { FormField } from '../../core/form/form';
import { folderInVault } from '../../vault/vault-folders';
import { askForm, type FormMemory } from '../../ui/form-dialog';
import { texts } from '../../vault/texts';

/** More folders than these are not offered while typing. */
const MOST_FOLDERS = 200;

/**
 * Asks the few things worth knowing at first, each of which may stay open. Gives what was filled
 * in, which may be nothing; null where the user leaves.
 *
 * @param settings those that count as long as nothing is filled in.
 * @param memory what was typed is put there, and asked again it begins with it.
 */
export async function askForFirstSettings(
  app: App,
  { contactsFolder, templatesFolder, availability }: Settings,
  memory: FormMemory,
): Promise<Partial<Settings> | null> {
  const folders = app.vault.getAllFolders().map(({ path }) => path);
  const { firstSettings: said, settings } = texts;
  const hours = writeAvailability(availability, texts).replaceAll('\n', '; ');
  const answer = await askForm(app, {
    ...{ title: said.title, memory },
    intro: said.intro,
    offers: findPeopleFolders(folders)
      .filter((path) => path !== contactsFolder && fits({ templatesFolder, contactsFolder: path }))
      .map((path) => ({ label: said.useFolder(path), values: { contactsFolder: path } })),
    fields: [
      {
        key: 'curiousAbout',
        label: said.curiousAbout,
        hint: said.curiousHint,
        placeholder: said.curiousExample,
        kind: 'text',
      },
      {
        key: 'myName',
        label: settings.myName.name,
        hint: settings.myName.description,
        kind: 'text',
      },
      { ...availabilityField(), value: hours },
      {
        ...contactsFolderField(app, templatesFolder),
        placeholder: contactsFolder,
        suggestions: folders.slice(0, MOST_FOLDERS),
      },
    ],
    submit: texts.dialogs.save,
  });
  if (answer === null) return null;
  const asShown = answer.availability === hours;
  return filledIn({ ...answer, ...(asShown && { availability: '' }) }, templatesFolder);
}

/** Where notes about people are; it may be a folder that is still to be made. */
function contactsFolderField(app: App, templatesFolder: string): FormField<'contactsFolder'> {
  const { firstSettings: said, settings } = texts;
  return {
    key: 'contactsFolder',
    label: settings.contactsFolder.name,
    hint: said.contactsFolderHint,
    kind: 'text',
    check: (contactsFolder) => {
      const folders = { templatesFolder, contactsFolder };
      if (fits(folders)) return null;
      return complainOfFolder(whyUnfit('contactsFolder', folders, defaultSettings), texts);
    },
    advise: (value) => {
      const path = readFolder(value) ?? '';
      return path === '' || app.vault.getFolderByPath(folderInVault(app, path)) !== null
        ? null
        : said.folderToCome;
    },
  };
}

/** When the user can talk; emptied, it is left as it is. */
function availabilityField(): FormField<'availability'> {
  const { firstSettings: said, settings } = texts;
  return {
    key: 'availability',
    label: settings.availability.name,
    hint: said.availabilityHint,
    kind: 'hours',
    check: (value) =>
      fits({ availability: readAvailabilityText(value, texts) }) ? null : said.availabilityMistake,
  };
}

function fits(values: Readonly<Record<string, unknown>>): boolean {
  return readSettings(values).faults.length === 0;
}

/** The settings as they are read from what was written into the fields that were not left open. */
function filledIn(
  answer: Readonly<Record<string, string>>,
  templatesFolder: string,
): Partial<Settings> {
  const filled = Object.entries(answer).filter(([, value]) => value !== '');
  const raw = filled.map(([key, value]) => [
    key,
    key === 'availability' ? readAvailabilityText(value, texts) : value,
  ]);
  const { settings } = readSettings({ templatesFolder, ...Object.fromEntries(raw) });
  return Object.fromEntries(filled.map(([key]) => [key, settings[key as keyof Settings]]));
}
