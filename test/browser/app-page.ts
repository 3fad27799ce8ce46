import type { Locator, Page } from 'playwright-core';

/** Parts of the page as selectors, for what takes no locator. */
export const parts = {
  sidebar: '.view-content.informational-interviews',
  list: '.ii-list',
  card: '.ii-card',
  people: '.ii-people',
  conversation: '.ii-talk',
  lookBack: '.ii-look-back',
  dialog: '.modal',
  prompt: '.prompt',
  menu: '.menu',
  settings: '.vertical-tab-content',
  block: '.ii-block',
  importRows: '.ii-import-rows',
  importColumns: '.ii-import-columns',
} as const;

/** What the stand-in imitates of the app and no plugin can change, the theme's accent included. */
export const chrome = '.prompt, .prompt-results, .search-input-clear-button, button.mod-cta';

/** What ends in dots where it has no room: a hint, or what opens, tells it whole. */
export const toldElsewhere = '[role="cell"][title], .ii-problem';

/**
 * What a user sees of the app and does in it, found by role and name, as by whoever listens to it.
 * Where the app gives neither, its class names stand here and nowhere else.
 */
export class AppPage {
  /** The text of the open note, to be typed in. */
  readonly editor: Locator;
  /** What has the focus. */
  readonly focus: Locator;
  readonly statusBar: Locator;
  /** The notes that the list of files shows. */
  readonly files: Locator;
  /** The tabs of the notes, without those of the sidebars. */
  readonly noteTabs: Locator;

  constructor(readonly page: Page) {
    this.editor = page.getByRole('textbox', { name: 'Note text' });
    this.focus = page.locator(':focus');
    this.statusBar = page.locator('.status-bar');
    this.files = page.locator('.nav-file-title');
    this.noteTabs = page.locator('.mod-root').getByRole('tab');
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Opens the app's palette and narrows it down to a command. */
  async findCommand(name: string): Promise<void> {
    await this.press('Control+p');
    await this.page.getByRole('dialog').getByPlaceholder('Select a command...').fill(name);
  }

  /** Runs a command from the app's palette, until what it left to a timer of no time is done. */
  async command(name: string): Promise<void> {
    await this.findCommand(name);
    await this.press('Enter');
    // Timers of the same time go off in the order in which they were set.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }

  /** Resolves once nothing is under way in the page: what was to come of an act has come. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.host.pending.settled());
  }

  /**
   * Loads the page again, or goes to another address, and waits until the app can be used. What stands
   * open is remembered a moment after it changes, so that is awaited first.
   */
  async load(address?: string): Promise<void> {
    await this.settled();
    if (address === undefined) await this.page.reload();
    else await this.page.goto(address);
    await this.ready();
  }

  /** Waits until what the last act changed is drawn, and what comes of it in the next frame. */
  async framesDrawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** Waits until the app can be used. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('.workbench-ready');
  }

  /** The text of what has the focus: a name, a heading, a button. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '');
  }

  /** Whether nothing has the focus, so that keys do nothing. */
  isFocusNowhere(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement === document.body);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The dialogs of this title; where none is told, all that are open. */
  dialog(title?: string | RegExp): Locator {
    return this.page.getByRole('dialog', title === undefined ? {} : { name: title });
  }

  /** The cross in the corner of a dialog, which has no name. */
  get cross(): Locator {
    return this.page.locator('.modal-close-button');
  }

  /** Closes a dialog by the cross in its corner. */
  async closeDialog(): Promise<void> {
    await this.cross.click();
  }

  /** A notice, or what a form says is wrong, that holds these words. */
  alert(words: string | RegExp = /\S/): Locator {
    return this.page.getByRole('alert').filter({ hasText: words });
  }

  /** The menus that are open. */
  menus(): Locator {
    return this.page.getByRole('menu');
  }

  /** The entries of the open menu; where a name is told, those that hold it. */
  entry(name?: string | RegExp): Locator {
    return this.menus().getByRole('menuitem', name === undefined ? {} : { name });
  }

  /** The file or folder of this name in the list of files. */
  file(name: string): Locator {
    return this.page.getByRole('treeitem', { name, exact: true });
  }

  /** The tab of this name where it is the one in front. */
  frontTab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true, selected: true });
  }

  /** The title over the text of the open note; where one is told, once it is that. */
  noteTitle(title = ''): Locator {
    return this.page.locator('.inline-title', { hasText: title });
  }

  /** Opens a note from the list of files, and waits until it can be typed in. */
  async openNote(name: string): Promise<void> {
    await this.file(name).click();
    // The title comes last: what is typed before would be typed into an empty page.
    await this.noteTitle(name).waitFor();
  }

  /** Shows everything in this theme from now on, whatever is open. */
  async turnTo(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate((asked) => {
      document.body.classList.toggle('theme-dark', asked === 'dark');
      document.body.classList.toggle('theme-light', asked === 'light');
    }, theme);
  }

  /** Gives the side of the window that holds the sidebar a width of its own. */
  async setSideWidth(width: string): Promise<void> {
    await this.page.locator('.mod-right-split').evaluate((side, to) => {
      side.style.cssText += `; width: ${to}; min-width: 0; flex: none`;
    }, width);
  }

  /** Sets texts in the sizes that the app calls so. */
  async setTextSizes(sizes: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((all) => {
      for (const [name, size] of Object.entries(all)) {
        document.body.style.setProperty(`--font-ui-${name}`, size);
      }
    }, sizes);
  }

  /** Closes the only tab of a window of its own, and with it the window. */
  async closeOnlyTab(): Promise<void> {
    const cross = this.page.locator('.workspace-tab-header-inner-close-button');
    // The click takes its own page away, so it may never hear that it was done.
    await Promise.all([this.page.waitForEvent('close'), cross.click().catch(() => undefined)]);
  }
}

/** Whether an element, or something in it, has the focus. */
export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((el) => el.contains(el.ownerDocument.activeElement));
}

/** Presses keys so fast that nothing is drawn in between, as on a machine that is busy. */
export function pressAtOnce(page: Page, ...keys: readonly string[]): Promise<void> {
  return page.evaluate((all) => {
    for (const key of all) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }
  }, keys);
}
