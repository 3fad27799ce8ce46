import { type App, Keymap, type Menu, type TFile } from 'obsidian';
import type { ContactAdder } from '../commands/contact-adder';
import type { FirstRun } from '../commands/first-run';
import { reviewUnlisted } from '../commands/gesture-commands';
import type { GestureRunner } from '../commands/gesture-runner';
import { contactInsertions } from '../commands/insertion-commands';
import type { MessageDrafter } from '../commands/message-drafter';
import type { SectionInserter } from '../commands/section-inserter';
import type { Timekeeper } from '../commands/timekeeper';
import type { Contact } from '../core/contact/contact';
import type { ContactIndex } from '../vault/contact-index';
import { contactMenu } from './contact-menu';
import { FOLLOW_UPS_VIEW, type FollowUpsView } from './follow-ups-view';
import type { SidebarActions } from './sidebar-actions';

/** What the sidebar's actions are made of. */
export interface SidebarHost {
  readonly app: App;
  readonly index: ContactIndex;
  readonly runner: GestureRunner;
  readonly inserter: SectionInserter;
  readonly drafter: MessageDrafter;
  readonly adder: ContactAdder;
  readonly timekeeper: Timekeeper;
  readonly firstRun: FirstRun;
}

/** The sidebar's actions, done in the app. */
export function appSidebarActions(host: SidebarHost, view: FollowUpsView): SidebarActions {
  const { app, index, runner, inserter, drafter, adder, timekeeper, firstRun } = host;

  /** Does something with a contact; a note that is gone by now is simply passed over. */
  const withContact = (path: string, act: (file: TFile, contact: Contact) => void): void => {
    const file = app.vault.getFileByPath(path);
    const contact = index.contactAt(path)?.contact;
    if (file !== null && contact !== undefined) act(file, contact);
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
    run: (gesture, path) =>
      withContact(path, (file, contact) => void runner.run(gesture, file, contact)),
    showMenu: (path, event) =>
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
        });
        showMenu(menu, event);
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
    addContact: () => void adder.add(),
    reviewUnlisted: () => void reviewUnlisted(app, index, runner),
  };
}

/** Shows a menu at the pointer, or below its button where that was pressed by keyboard. */
function showMenu(menu: Menu, event: MouseEvent): void {
  const button = event.currentTarget;
  if (event.detail > 0 || !(button instanceof Node) || !button.instanceOf(HTMLElement)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
