import { $, browser } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';

// What scenarios share. Elements are found as the plugin names them, so that the app's own are left to it:
// only those that the app makes for every plugin are known here by their classes.

export const plugin = 'informational-interviews';

export type Found = ReturnType<typeof $>;

/** The day so many days from today, as notes have it: the app's clock is the real one. */
export function day(fromToday = 0): string {
  const date = new Date();
  date.setDate(date.getDate() + fromToday);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A note with these properties, and a text below them. */
export function note(properties: Readonly<Record<string, string | number>>, text = ''): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${value}\n`);
  return `---\n${lines.join('')}---\n${text}`;
}

/** Runs a command of the plugin, as the palette does. */
export function command(id: string): Promise<void> {
  return browser.executeObsidianCommand(`${plugin}:${id}`);
}

/** The first element that says these words, anywhere within it; of a class, where one is told. */
export function saying(words: string, cls = '', place: Found = $('body')): Found {
  const ofClass =
    cls === '' ? '' : `[contains(concat(" ", normalize-space(@class), " "), " ${cls} ")]`;
  return place.$(`.//*${ofClass}[contains(., "${words}")]`);
}

/** A button by all that it says, or by its label where it has but an icon. */
export function button(name: string, place: Found = $('body')): Found {
  return place.$(`.//button[@aria-label="${name}" or normalize-space()="${name}"]`);
}

/** A field by its label. */
export function field(label: string, place: Found = $('body')): Found {
  return place.$(`.//*[self::input or self::textarea or self::select][@aria-label="${label}"]`);
}

/** A box to tick, by words of its label. */
export function box(words: string, place: Found = $('body')): Found {
  return place.$(`.//label[contains(., "${words}")]//input[@type="checkbox"]`);
}

/** The dialog that is open. */
export function dialog(): Found {
  return $('.modal');
}

/** Waits until no dialog is open. */
export async function noDialog(): Promise<void> {
  await dialog().waitForExist({ reverse: true });
}

/** Waits for a notice that says these words. */
export async function noticed(words: string): Promise<void> {
  await saying(words, 'notice').waitForExist();
}

/** Presses a button of whichever notice has it. */
export async function pressInNotice(name: string): Promise<void> {
  const notice = './/*[contains(concat(" ", normalize-space(@class), " "), " notice ")]';
  await $('body').$(`${notice}//button[normalize-space()="${name}"]`).click();
}

/** Takes the last step back by its notice: one at a time has this button. */
export async function undo(): Promise<void> {
  await pressInNotice('Undo');
}

/** Waits until a note is as it should be. */
export async function becomes(path: string, check: (text: string) => boolean): Promise<void> {
  await browser.waitUntil(async () => check(await read(path)), {
    timeoutMsg: `“${path}” did not become as it should.`,
  });
}

/** Waits until a note holds these words. */
export async function holds(path: string, words: string): Promise<void> {
  await becomes(path, (text) => text.includes(words));
}

/** Waits until a file is gone. */
export async function gone(path: string): Promise<void> {
  await browser.waitUntil(
    () =>
      obsidianPage.read(path).then(
        () => false,
        () => true,
      ),
    { timeoutMsg: `“${path}” is still there.` },
  );
}

/** What a file says; nothing where it is not there yet. */
function read(path: string): Promise<string> {
  return obsidianPage.read(path).catch(() => '');
}

/** Starts the plugin anew with these settings; null for somebody who has just installed it. */
export async function startWith(settings: Readonly<Record<string, unknown>> | null): Promise<void> {
  await obsidianPage.disablePlugin(plugin);
  await browser.executeObsidian(
    async ({ app }, id, text) => {
      const file = `${app.vault.configDir}/plugins/${id}/data.json`;
      if (text !== null) await app.vault.adapter.write(file, text);
      else if (await app.vault.adapter.exists(file)) await app.vault.adapter.remove(file);
    },
    plugin,
    settings === null ? null : JSON.stringify(settings),
  );
  await obsidianPage.enablePlugin(plugin);
}

/** The settings as they are saved, as text. */
export async function savedSettings(): Promise<string> {
  return await browser.executeObsidian(async ({ app }, id) => {
    const file = `${app.vault.configDir}/plugins/${id}/data.json`;
    return (await app.vault.adapter.exists(file)) ? await app.vault.adapter.read(file) : '';
  }, plugin);
}

/** Whether the app runs as it does on a phone, where some of it is another. */
export async function isOnPhone(): Promise<boolean> {
  return (await obsidianPage.getPlatform()).isMobile;
}

/** Puts the cursor of the open note at the end of a line, the first being 0; null for the last one. */
export async function cursorAtEndOf(line: number | null): Promise<void> {
  await browser.executeObsidian(({ app }, at) => {
    const editor = app.workspace.activeEditor?.editor;
    if (editor === undefined) throw new Error('No note is open to be written in.');
    const place = at ?? editor.lastLine();
    editor.setCursor(place, editor.getLine(place).length);
    editor.focus();
  }, line);
}

/** Closes every note, so that none is the active one. */
export async function closeNotes(): Promise<void> {
  await browser.executeObsidian(({ app }) => {
    app.workspace.detachLeavesOfType('markdown');
  });
}

/**
 * Has the app keep what would be opened outside it, and opens none of it; gives the addresses so far.
 * A dialog has to be opened after this, since it knows the window from then on.
 */
export async function keepAddresses(): Promise<() => Promise<readonly string[]>> {
  await browser.execute(() => {
    const kept: string[] = [];
    Object.assign(window, { keptAddresses: kept });
    window.open = (address) => {
      kept.push(String(address));
      return null;
    };
  });
  return () =>
    browser.execute(() => (window as Window & { keptAddresses?: string[] }).keptAddresses ?? []);
}
