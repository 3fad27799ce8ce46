import { type App, getLinkpath } from 'obsidian';
import type { Host } from '../../app/host';
import type { MenuEntry } from '../../ui/menu-entry';
import { attempt } from '../../ui/notices';
import { openSettings } from '../../ui/open-settings';
import { ShownMenu } from '../../ui/shown-menu';
import { likelyFolder } from '../../vault/likely-folder';
import { texts } from '../../vault/texts';
import type { FollowUpsView } from './follow-ups-view';
import { noteActions } from '../../ui/note-actions';
import { personActions } from '../../app/person-actions';
import type { FolderActions, SidebarActions } from './sidebar-actions';

/** The sidebar's actions, done in the app. */
export function appSidebarActions(host: Host, view: FollowUpsView): SidebarActions {
  const { app, adding, conversation } = host;
  const menus = shownMenuOver(app, view.contentEl);
  const { failures } = texts.sidebar;
  return {
    ...noteActions(app, view),
    ...personActions(host, menus),
    ...folderActions(host),
    linkedPath: (target, from) =>
      app.metadataCache.getFirstLinkpathDest(getLinkpath(target), from)?.path ?? null,
    timekeeper: {
      timer: conversation.timer,
      markTalked: () =>
        attempt(texts.failures.command(texts.contactCommands['mark-interviewed'].name), () =>
          conversation.markTalked(),
        ),
    },
    firstRun: {
      isOpen: () => adding.firstRun.isOpen(),
      begin: () =>
        attempt(texts.failures.settingsNotSaved, async () => {
          await adding.firstRun.begin();
          view.draw();
          // What comes next has the focus of what is gone.
          view.contentEl
            .querySelector<HTMLElement>('.ii-empty button, .ii-first-run button')
            ?.focus();
        }),
      hasNotes: () => app.vault.getMarkdownFiles().length > 0,
      lookAtNotes: () => attempt(texts.failures.settingsNotSaved, () => host.ownNotes.look()),
      skip: () => attempt(texts.failures.settingsNotSaved, () => adding.firstRun.skip()),
    },
    importPeople: () => host.importing.show(),
    addContact: () => attempt(failures.noContactAdded, () => adding.add()),
    brainstorm: {
      begin: () => attempt(texts.adding.brainstorm.notMade, () => adding.beginBrainstorm()),
      atUser: () => adding.brainstormAtUser(),
      count: ({ file }) => adding.countBrainstorm(file),
      addThese: ({ file }) =>
        attempt(texts.adding.list.noneAdded, () => adding.addBrainstorm(file)),
    },
    lookBack: () => host.learning.lookBack(),
    showAdding: (place) => menus.show(headerMenu(host), place),
    reviewUnlisted: () => attempt(failures.listNotChanged, () => adding.reviewUnlisted()),
    openSettings: () => openSettings(app),
  };
}

/** The menus of the sidebar; after one the person it was about has the focus where it is lost. */
function shownMenuOver(app: App, content: HTMLElement): ShownMenu {
  return new ShownMenu(app, content, (path) =>
    content.querySelector(`.ii-row[data-path="${CSS.escape(path)}"] [data-stop]`),
  );
}

/** The ways of adding people, to everyone, and to what the talks brought. */
function headerMenu({ adding, importing, learning, people }: Host): readonly MenuEntry[] {
  const { add, addFromList, insertBrainstorm } = texts.adding;
  const { noContactAdded } = texts.sidebar.failures;
  const entry = (title: string, icon: string, run: () => Promise<void>): MenuEntry => ({
    ...{ title, icon, section: 'add', run: () => attempt(noContactAdded, run) },
  });
  return [
    entry(add, 'user-plus', () => adding.add()),
    entry(addFromList, 'list-plus', () => adding.addFromList()),
    { title: texts.importing.command, icon: 'import', section: 'add', run: () => importing.show() },
    entry(insertBrainstorm, 'lightbulb', () => adding.insertBrainstorm()),
    { title: texts.people.show, icon: 'users', section: 'people', run: () => people.show() },
    {
      ...{ title: texts.lookBack.title, icon: 'telescope', section: 'people' },
      run: () => learning.lookBack(),
    },
  ];
}

/** What can be done about the contacts folder. */
function folderActions({ app, settings, adding }: Host): FolderActions {
  const { failures } = texts.sidebar;
  return {
    isFolderMissing: () => {
      const { contactsFolder } = settings();
      return contactsFolder !== '' && app.vault.getFolderByPath(contactsFolder) === null;
    },
    likelyFolder: () => likelyFolder(app, settings()),
    useFolder: (path) => attempt(failures.folderNotChanged, () => adding.firstRun.useFolder(path)),
  };
}
