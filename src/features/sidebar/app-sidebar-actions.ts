import { Keymap, type Menu, type PaneType, type TFile } from 'obsidian';
import type { Host } from '../../app/host';
import { attempt, notChanged, reported, tell } from '../../ui/notices';
import {
  type BulkCommandId,
  commandOf,
  type ContactCommandAnswers,
  iconOf,
} from '../../core/contact-command/contact-commands';
import { snoozeQuestion } from '../../core/contact-command/status-commands';
import { quickFixes } from '../../core/contact-command/quick-fixes';
import type { Contact } from '../../core/contact/contact';
import { likelyFolder } from '../../vault/likely-folder';
import { makeFolder } from '../../vault/vault-folders';
import { contactMenu } from './contact-menu';
import { elementOf } from '../../ui/element-of';
import { FOLLOW_UPS_VIEW, type FollowUpsView } from './follow-ups-view';
import { openSettings } from '../../ui/open-settings';
import type { MenuPlace, SidebarActions } from './sidebar-actions';
import { choiceMenu } from './choice-menu';
import { askAndWrite } from '../../ui/ask';
import type { Written } from '../../ui/ask-again';
import { texts } from '../../vault/texts';

/** The sidebar's actions, done in the app. */
export function appSidebarActions(host: Host, view: FollowUpsView): SidebarActions {
  const { app, index, settings, runner, bulk, contactMenu: entries } = host;
  const { failures } = texts.sidebar;

  /** Does something with a contact; a note that is gone by now is simply passed over. */
  const withContact = (path: string, act: (file: TFile, contact: Contact) => unknown): void => {
    const file = app.vault.getFileByPath(path);
    const contact = index.contactAt(path)?.contact;
    if (file === null || contact === undefined) return;
    attempt(notChanged(file), () => act(file, contact));
  };

  const open = (file: TFile, where: PaneType | boolean): void =>
    attempt(texts.failures.noteNotOpened(file.basename), () =>
      app.workspace.getLeaf(where).openFile(file),
    );

  let shown: Menu | null = null;
  const show = (menu: Menu, place: MenuPlace, path?: string): void => {
    shown = menu;
    menu.onHide(() => {
      if (shown === menu) shown = null;
      if (path !== undefined) window.setTimeout(() => focusIfLost(view.contentEl, path));
    });
    showMenu(menu, place);
  };

  return {
    open: (path, event) => {
      const file = app.vault.getFileByPath(path);
      if (file !== null) open(file, Keymap.isModEvent(event));
    },
    preview: (path, event) => {
      app.workspace.trigger('hover-link', {
        event,
        source: FOLLOW_UPS_VIEW,
        hoverParent: view,
        targetEl: event.currentTarget,
        linktext: path,
      });
    },
    drag: (path, event) => {
      const file = app.vault.getFileByPath(path);
      if (file === null || event.dataTransfer === null) return;
      // Without the address that the browser would give, which leads nowhere.
      event.dataTransfer.clearData();
      event.dataTransfer.setData('text/plain', app.fileManager.generateMarkdownLink(file, ''));
    },
    run: async (command, path) => {
      const file = app.vault.getFileByPath(path);
      const contact = index.contactAt(path)?.contact;
      if (file === null || contact === undefined) return false;
      return reported(notChanged(file), () => runner.run(command, file, contact));
    },
    showSnooze: (path, place) =>
      withContact(path, (file, contact) => {
        const question = snoozeQuestion(contact.name, runner.context());
        const menu = choiceMenu(app, question, iconOf('snooze-contact'), (answer) =>
          runner.write('snooze-contact', file, answer),
        );
        show(menu, place, path);
      }),
    showMenu: (path, place) =>
      withContact(path, (file, contact) => {
        const doing = (run: () => Promise<unknown>): void => withContact(path, run);
        const menu = contactMenu(contact, {
          runner,
          entries,
          run: (command) => doing(() => runner.run(command, file, contact)),
          runOnAnotherDay: (command) => doing(() => runner.runOnAnotherDay(command, file, contact)),
          take: (entry) => doing(() => entry.run(file, contact)),
          open: (inNewTab) => open(file, inNewTab ? 'tab' : false),
          copy: copyText,
          browse: (address) => {
            activeWindow.open(address, '_blank', 'noopener');
          },
        });
        show(menu, place, path);
      }),
    isMenuOpen: () => shown !== null,
    runOnAll: (command, paths, place, onDone) => {
      const question = bulk.question(command, paths);
      const write = async (answer: ContactCommandAnswers[BulkCommandId]): Promise<Written> => {
        const written = await bulk.perform(command, paths, answer);
        if (written === true) onDone();
        return written;
      };
      if (question.kind === 'pick' && commandOf(command).bulk?.inMenu === true) {
        show(choiceMenu(app, question, iconOf(command), write), place);
      } else {
        attempt(texts.anyCommand.nothingChanged, () => askAndWrite(app, question, write));
      }
    },
    letGo: ({ followUp, letGo }) =>
      withContact(followUp.path, (file) => runner.perform(letGo.command, file, letGo.answer)),
    quickFix: ({ path }, fix) =>
      withContact(path, (file, contact) => {
        const { command, answer } = quickFixes[fix].command(contact);
        return runner.perform(command, file, answer);
      }),
    fixValue: ({ path, property, value }, typed) => {
      const file = app.vault.getFileByPath(path);
      const contact = index.contactAt(path)?.contact;
      if (file === null || contact === undefined || property === '') return null;
      return runner.fixValue(file, contact, { property, value }, typed);
    },
    timekeeper: {
      timer: host.conversation.timer,
      markTalked: () =>
        attempt(texts.failures.command(texts.contactCommands['mark-interviewed'].name), () =>
          host.conversation.markTalked(),
        ),
    },
    firstRun: {
      isOpen: () => host.adding.firstRun.isOpen(),
      begin: () => attempt(texts.failures.settingsNotSaved, () => host.adding.firstRun.begin()),
      skip: () => attempt(texts.failures.settingsNotSaved, () => host.adding.firstRun.skip()),
    },
    doNext: () => attempt(texts.doing.notOpened, () => host.doing.next()),
    addContact: () => attempt(failures.noContactAdded, () => host.adding.add()),
    reviewUnlisted: () => attempt(failures.listNotChanged, () => host.adding.reviewUnlisted()),
    isFolderMissing: () => {
      const { contactsFolder } = settings();
      return contactsFolder !== '' && app.vault.getFolderByPath(contactsFolder) === null;
    },
    createFolder: () => {
      const { contactsFolder } = settings();
      attempt(failures.folderNotCreated(contactsFolder), async () => {
        await makeFolder(app, contactsFolder);
        view.draw();
      });
    },
    likelyFolder: () => likelyFolder(app, settings()),
    useFolder: (path) =>
      attempt(failures.folderNotChanged, () => host.adding.firstRun.useFolder(path)),
    openSettings: () => openSettings(app),
  };
}

/** Focuses a person in the list where nothing has the focus, their row having changed meanwhile. */
function focusIfLost(content: HTMLElement, path: string): void {
  const { activeElement, body } = content.doc;
  if (activeElement !== null && activeElement !== body) return;
  content
    .querySelector<HTMLElement>(`.ii-row[data-path="${CSS.escape(path)}"] [data-stop]`)
    ?.focus({ preventScroll: true });
}

/** Shows a menu at the pointer, or below what was pressed by keyboard. */
function showMenu(menu: Menu, place: MenuPlace): void {
  const isEvent = !('instanceOf' in place && place.instanceOf(HTMLElement));
  if (isEvent && (place.type === 'contextmenu' || place.detail > 0)) {
    menu.showAtMouseEvent(place);
    return;
  }
  const element = isEvent ? elementOf(place.currentTarget) : place;
  if (element === null) return;
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.doc);
}

function copyText(text: string): void {
  attempt(texts.sidebar.failures.emailNotCopied, async () => {
    // A browser lets only the window with the focus do so.
    await activeWindow.navigator.clipboard.writeText(text);
    tell(texts.sidebar.menu.emailCopied);
  });
}
