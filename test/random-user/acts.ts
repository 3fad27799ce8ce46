import { Menu, type TAbstractFile } from 'obsidian';
import { vi } from 'vitest';
import { anyNote, dated, names } from './awkward-vault';
import { settingsFile } from '../builders/settings';
import type { Hands } from './hands';
import type { World } from './world';

/** What one act may do to the vault. */
type Kind =
  /** The plugin acts: what it changes is to keep what the user wrote, and undo is to restore it. */
  | 'plugin'
  /** The user, a sync or the clock acts: the plugin is to change no note. */
  | 'outside';

/** One thing that happens. */
export interface Act {
  readonly name: string;
  readonly kind: Kind;
  /** How often it comes, beside the others. */
  readonly often: number;
  readonly run: (world: World, hands: Hands) => Promise<void>;
}

const OWN = 'informational-interviews:';

async function openAny(world: World): Promise<void> {
  const file = world.anyFile();
  if (file === null) return;
  // Where the note that is open there cannot be saved, the app leaves that one open.
  await world.run.app.workspace
    .getLeaf(world.chance.happens(0.2) ? 'tab' : false)
    .openFile(file)
    .catch(() => undefined);
  await world.rest();
}

async function runCommand(world: World, hands: Hands, wanted?: readonly string[]): Promise<void> {
  const { commands } = world.run.host;
  const own = commands.listCommands().filter(({ id }) => id.startsWith(OWN));
  const fitting = own.filter(({ id }) => wanted?.includes(id.slice(OWN.length)) ?? true);
  if (fitting.length === 0) return;
  const { id } = world.chance.oneOf(fitting);
  hands.pressed.push(id.slice(OWN.length));
  commands.executeCommandById(id);
  await hands.answerAll();
  if (!world.chance.happens(0.15)) return;
  hands.pressNotice();
  await hands.answerAll();
}

async function typeSomething(world: World): Promise<void> {
  const editors = world.editors();
  if (editors.length === 0) return;
  const { view } = world.chance.oneOf(editors);
  const { editor } = view;
  const text = world.chance.oneOf(['Typed. ', '\n', '- New Name, baker\n', '`', '%%', '---\n']);
  const line = world.chance.between(0, editor.lastLine());
  const ch = world.chance.happens(0.5) ? 0 : editor.getLine(line).length;
  editor.replaceRange(text, { line, ch });
  if (world.chance.happens(0.3)) editor.setSelection({ line: 0, ch: 0 }, { line, ch });
  else editor.setCursor({ line, ch: 0 });
  if (world.chance.happens(0.3)) await view.save();
}

async function renameSomething(world: World): Promise<void> {
  const { app } = world.run;
  const file = world.anyFile();
  if (file === null) return;
  const name = world.chance.oneOf([...names, `${file.basename} 2`, file.basename.toLowerCase()]);
  const folder = world.chance.oneOf(['Contacts', 'People', file.parent?.path ?? '']);
  const path = `${folder === '/' ? '' : `${folder}/`}${name}.md`;
  const isFree = app.vault.getFileByPath(path) === null;
  if (isFree && app.vault.getFolderByPath(folder) !== null) await rename(world, file, path);
}

async function renameFolder(world: World): Promise<void> {
  const { vault } = world.run.app;
  const folder = world.chance.oneOf(vault.getAllFolders());
  const above = folder.parent?.isRoot() === false ? `${folder.parent.path}/` : '';
  const name = world.chance.oneOf(['Contacts', 'People', 'Kontakte', 'contacts', 'Old']);
  const path = `${above}${name}`;
  if (vault.getAbstractFileByPath(path) === null) await rename(world, folder, path);
}

/** Renames; a name that the disk does not tell from another is the app's to refuse. */
async function rename({ run }: World, file: TAbstractFile, path: string): Promise<void> {
  await run.app.fileManager.renameFile(file, path).catch(() => undefined);
}

function syncNote(world: World): Promise<void> {
  const { chance, run } = world;
  const file = world.anyFile();
  const isNew = file === null || chance.happens(0.3);
  const path = isNew ? `Contacts/${chance.oneOf(names)}.md` : file.path;
  const text = run.read(path);
  const made =
    text === null || chance.happens(0.3)
      ? dated(anyNote(chance), (days) => world.dayAt(days))
      : `${text}Synced.\n`;
  run.disk.writeFromOutside(path, made);
  return Promise.resolve();
}

const settings: readonly object[] = [
  {},
  { contactsFolder: 'People' },
  { contactsFolder: 'Contacts/Sub', contactTag: '' },
  { contactsFolder: '', contactTag: 'contact' },
  { propertyNames: { status: 'stage', company: 'Company', contacted: 'last-contacted' } },
  { logHeading: 'Interactions' },
  { nudgeAfter: 1, mostNudges: 3, outreachLimit: 2, checkInEvery: 7 },
  { markerProperty: { name: 'type', value: 'person' }, minutes: 15, widenAfter: 0 },
  { minutes: 0, weekend: [0, 1, 2, 3, 4, 5, 6], thankFromHours: 90 },
  { templatesFolder: '' },
];

function syncSettings({ run, chance }: World): Promise<void> {
  const text = JSON.stringify(chance.oneOf(settings));
  run.disk.writeFromOutside(settingsFile, chance.happens(0.2) ? text.slice(0, -1) : text);
  return Promise.resolve();
}

async function pressInSidebar(world: World, hands: Hands): Promise<void> {
  world.run.command('show-follow-ups');
  await world.rest();
  const [leaf] = world.run.app.workspace.getLeavesOfType('informational-interviews-follow-ups');
  const found = leaf?.view.containerEl.querySelectorAll<HTMLElement>(
    'button, .clickable-icon, input[type=checkbox]',
  );
  const buttons = [...(found ?? [])];
  if (buttons.length === 0) return;
  hands.press(world.chance.oneOf(buttons));
  await world.rest();
  hands.chooseInMenu();
  await hands.answerAll();
}

async function useFileMenu(world: World, hands: Hands): Promise<void> {
  const { app } = world.run;
  const file = world.anyFile();
  if (file === null) return;
  const menu = new Menu();
  app.workspace.trigger('file-menu', menu, file, 'file-explorer');
  menu.showAtPosition({ x: 0, y: 0 });
  hands.chooseInMenu();
  menu.hide();
  await hands.answerAll();
}

async function letTimePass(world: World, minutes: number): Promise<void> {
  const { chance } = world;
  // A short while goes by with the app running, a long one with the lid closed.
  if (minutes > 30) vi.setSystemTime(Date.now() + minutes * 60_000);
  else await vi.advanceTimersByTimeAsync(minutes * 60_000);
  await vi.advanceTimersByTimeAsync(chance.oneOf([0, 1000, 61_000]));
}

const adding = ['add-contact', 'add-contacts-from-list', 'add-referral', 'add-to-list'];

/** Everything that can happen. */
const acts: readonly Act[] = [
  { name: 'any command', kind: 'plugin', often: 8, run: runCommand },
  {
    name: 'a command on another note',
    kind: 'plugin',
    often: 14,
    run: async (world, hands) => {
      await openAny(world);
      await runCommand(world, hands);
    },
  },
  {
    name: 'adding people',
    kind: 'plugin',
    often: 5,
    run: async (world, hands) => {
      const list = world.run.app.vault.getFileByPath('List.md');
      if (list !== null && world.chance.happens(0.6)) {
        await world.run.app.workspace
          .getLeaf(false)
          .openFile(list)
          .catch(() => undefined);
        const editor = world.editors().find(({ file }) => file === list)?.view.editor;
        const line = world.chance.between(0, editor?.lastLine() ?? 0);
        editor?.setSelection({ line: 0, ch: 0 }, { line, ch: 0 });
      }
      await runCommand(world, hands, adding);
    },
  },
  { name: 'the sidebar', kind: 'plugin', often: 8, run: pressInSidebar },
  { name: 'a menu of the files', kind: 'plugin', often: 4, run: useFileMenu },
  { name: 'typing', kind: 'outside', often: 6, run: typeSomething },
  { name: 'opening a note', kind: 'outside', often: 2, run: openAny },
  { name: 'renaming a note', kind: 'outside', often: 2, run: renameSomething },
  { name: 'renaming a folder', kind: 'outside', often: 1, run: renameFolder },
  {
    name: 'deleting a note',
    kind: 'outside',
    often: 1,
    run: async (world) => {
      const file = world.anyFile();
      if (file !== null) await world.run.app.fileManager.trashFile(file);
    },
  },
  {
    name: 'a sync of a note',
    kind: 'outside',
    often: 3,
    run: syncNote,
  },
  {
    name: 'a sync of the settings',
    kind: 'outside',
    often: 2,
    run: syncSettings,
  },
  {
    name: 'some minutes',
    kind: 'outside',
    often: 3,
    run: (world) => letTimePass(world, world.chance.between(1, 20)),
  },
  {
    name: 'some hours',
    kind: 'outside',
    often: 4,
    run: (world) => letTimePass(world, world.chance.between(60, 900)),
  },
  {
    name: 'some days',
    kind: 'outside',
    often: 3,
    run: (world) => letTimePass(world, world.chance.between(1440, 8 * 1440)),
  },
  { name: 'a restart', kind: 'outside', often: 1, run: (world) => world.restart() },
];

/** One of the acts, by how often each comes. */
export function anyAct({ chance }: World): Act {
  const all = acts.flatMap((act) => Array.from({ length: act.often }, () => act));
  return chance.oneOf(all);
}
