import { type App, Keymap, type Menu, type TFile } from 'obsidian';
import type { BulkRunner } from '../commands/bulk-runner';
import type { ContactAdder } from '../commands/contact-adder';
import type { DoNext } from '../commands/do-next';
import type { FirstRun } from '../commands/first-run';
import { reviewUnlisted } from '../commands/gesture-commands';
import type { GestureRunner } from '../commands/gesture-runner';
import { contactInsertions } from '../commands/insertion-commands';
import type { MessageDrafter } from '../commands/message-drafter';
import { reported, tell } from '../commands/notices';
import type { SectionInserter } from '../commands/section-inserter';
import type { Timekeeper } from '../commands/timekeeper';
import type { Contact } from '../core/contact/contact';
import type { Settings } from '../core/settings';
import type { ContactIndex } from '../vault/contact-index';
import { contactMenu } from './contact-menu';
import { elementOf } from './element-of';
import { FOLLOW_UPS_VIEW, type FollowUpsView } from './follow-ups-view';
import { openSettings } from '../commands/open-settings';
import type { MenuPlace, SidebarActions } from './sidebar-actions';
import { snoozeMenu } from './snooze-menu';

/** What the sidebar's actions are made of. */
export interface SidebarHost {
  readonly app: App;
  readonly index: ContactIndex;
  readonly runner: GestureRunner;
  readonly inserter: SectionInserter;
  readonly bulk: BulkRunner;
  readonly drafter: MessageDrafter;
  readonly adder: ContactAdder;
  readonly timekeeper: Timekeeper;
  readonly firstRun: FirstRun;
  readonly doNext: DoNext;
  readonly settings: () => Settings;
}

/** The sidebar's actions, done in the app. */
export function appSidebarActions(host: SidebarHost, view: FollowUpsView): SidebarActions {
  const { app, index, settings, runner, inserter, bulk, drafter, adder } = host;
  const { timekeeper, firstRun, doNext } = host;

  /** Does something with a contact; a note that is gone by now is simply passed over. */
  const withContact = (path: string, act: (file: TFile, contact: Contact) => void): void => {
    const file = app.vault.getFileByPath(path);
    const contact = index.contactAt(path)?.contact;
    if (file !== null && contact !== undefined) act(file, contact);
  };

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
      if (file !== null) void app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
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
    run: async (gesture, path) => {
      const file = app.vault.getFileByPath(path);
      const contact = index.contactAt(path)?.contact;
      return file !== null && contact !== undefined && runner.run(gesture, file, contact);
    },
    showSnooze: (path, place) =>
      withContact(path, (file, contact) => {
        const menu = snoozeMenu(app, contact.name, runner.reckoning(), (until) => {
          void runner.perform('snooze-contact', file, { until });
        });
        show(menu, place, path);
      }),
    showMenu: (path, place) =>
      withContact(path, (file, contact) => {
        const menu = contactMenu(contact, {
          runner,
          insertions: contactInsertions,
          run: (gesture) => void runner.run(gesture, file, contact),
          runOnAnotherDay: (gesture) => void runner.runOnAnotherDay(gesture, file, contact),
          draft: (kind) => void drafter.draft(kind, file, contact),
          insert: (insertion) => void inserter.insert(insertion, file, contact),
          startTimer: () => void timekeeper.start(file, contact),
          addReferral: () => void adder.addReferral(file, contact),
          open: (inNewTab) => void app.workspace.getLeaf(inNewTab ? 'tab' : false).openFile(file),
          copy: (text) => void copyText(text),
          browse: (address) => void activeWindow.open(address, '_blank', 'noopener'),
        });
        show(menu, place, path);
      }),
    isMenuOpen: () => shown !== null,
    runOnAll: (action, paths, place, onDone) => {
      const finish = async (doing: Promise<boolean>): Promise<void> => {
        if (await doing) onDone();
      };
      if (action === 'set-aside') void finish(bulk.setAside(paths));
      else if (action === 'set-status') void finish(bulk.setStatus(paths));
      else {
        const menu = snoozeMenu(app, 'them', runner.reckoning(), (until) => {
          void finish(bulk.snooze(paths, until));
        });
        show(menu, place);
      }
    },
    letGo: ({ followUp, letGo }) =>
      withContact(followUp.path, (file) => {
        void runner.perform(letGo.gesture, file, letGo.answer);
      }),
    fix: ({ path }, fix) =>
      withContact(path, (file, { replied }) => {
        if (fix === 'mark-as-answered') {
          void runner.perform('mark-replied', file, { day: replied });
        } else void runner.perform('set-status', file, { status: 'scheduled' });
      }),
    mend: ({ path, property, value }, typed) => {
      const file = app.vault.getFileByPath(path);
      const contact = index.contactAt(path)?.contact;
      if (file === null || contact === undefined || property === '') return null;
      return runner.mend(file, contact, { property, value }, typed);
    },
    timekeeper: {
      timer: timekeeper.timer,
      markTalked: () => void timekeeper.markTalked(),
    },
    firstRun: {
      isOpen: firstRun.isOpen,
      begin: () => void firstRun.begin(),
      skip: () => void firstRun.skip(),
    },
    doNext: () => void doNext.start(),
    addContact: () => void adder.add(),
    reviewUnlisted: () => void reviewUnlisted(app, index, runner),
    isFolderMissing: () => {
      const { contactsFolder } = settings();
      return contactsFolder !== '' && app.vault.getFolderByPath(contactsFolder) === null;
    },
    createFolder: () => {
      const { contactsFolder } = settings();
      void reported(`The folder “${contactsFolder}” was not made.`, async () => {
        await app.vault.createFolder(contactsFolder);
        view.draw();
      });
    },
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

async function copyText(text: string): Promise<void> {
  await reported('The email was not copied.', async () => {
    // A browser lets only the window with the focus do so.
    await activeWindow.navigator.clipboard.writeText(text);
    tell('Email copied.');
  });
}
