import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus } from './app-page';
import { DraftPage } from './dialog-page';
import { SidebarPage } from './sidebar-page';
import { tooLow } from './small-targets';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

const ana = 'Contacts/Ana Reyes.md';
const asked =
  'status: identified\ncompany: "[[Northwind Labs]]"\nfield: public health\nwhy-them: her chapter on noise\nopening: Your chapter on noise stayed with me.\nemail: ana@northwind.org';
const talked = `status: interviewed\ninterview: 2026-03-10T14:00\n---\n## Interview 2026-03-10

### Questions

#### A typical day?

Rounds in the morning.

#### Trends?

Quieter wards.
`;

let run: BrowserRun;
let shown: SidebarPage;
let draft: DraftPage;

afterEach(endRuns);

async function openDraft(
  note: string,
  command: string,
  layout?: 'phone',
  further: Record<string, string> = {},
): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: {
      [ana]: note.includes('---') ? `---\n${note}` : `---\n${note}\n---\n`,
      'Contacts/Bo Larsen.md': '---\nstatus: identified\ncompany: Kestrel Clinic\n---\n',
      ...further,
    },
    pluginData: { myName: 'Samuel Okafor' },
    open: ana,
    ...(layout === undefined ? {} : { layout }),
  });
  shown = new SidebarPage(run.page);
  draft = new DraftPage(run.page);
  await shown.command(command);
  await draft.dialog.waitFor();
}

/** Takes the place of what opens a link, and of the clipboard. */
async function watchLinks(): Promise<() => Promise<{ links: string[]; copied: string[] }>> {
  await run.page.evaluate(() => {
    const seen = { links: [] as string[], copied: [] as string[] };
    Object.assign(window, { seen });
    window.open = (link) => {
      seen.links.push(String(link));
      return null;
    };
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          seen.copied.push(text);
          return Promise.resolve();
        },
      },
    });
  });
  return () =>
    run.page.evaluate(
      () => (window as unknown as { seen: { links: string[]; copied: string[] } }).seen,
    );
}

describe('drafting a message', () => {
  it('is done from the keyboard alone, with the times that stay ticked in the log', async () => {
    await openDraft(asked, 'Draft outreach message');
    const { keyboard } = run.page;
    expect(await draft.message()).toContain('Hello Ana,');
    expect(await draft.message()).toMatch(
      /- Friday, 13 March, 10:00\n- Monday, 16 March, 14:00\n- Tuesday, 17 March, 11:00\n\(.+\)\n/,
    );
    expect(await draft.advice()).toEqual([]);
    await keyboard.press('Enter');
    await keyboard.type('A line of mine.');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    expect(await draft.message()).toMatch(
      /- Friday, 13 March, 10:00\n- Tuesday, 17 March, 11:00\n/,
    );
    expect(await draft.message()).toContain('\nA line of mine.');
    await keyboard.press('Control+Enter');
    await draft.dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => run.readNote(ana))
      .toContain('- 2026-03-11 Asked by email; offered 2026-03-13 10:00, 2026-03-17 11:00');
    const note = await run.readNote(ana);
    expect(note).toContain('status: contacted');
    expect(note).toContain('> A line of mine.');
  });

  it('says what to look at, and leads there', async () => {
    await openDraft(asked, 'Draft outreach message');
    await run.page.keyboard.type(' Could Bo Larsen hire me?');
    expect(await draft.advice()).toEqual([
      expect.stringMatching(/hire me” sounds like asking for a job\./),
      '“Bo Larsen” is someone else on your list.',
    ]);
    await draft.text.fill('Hello,\n\nlike Bo Larsen and {{why-them}}.');
    expect(await draft.advice()).toEqual([
      'The message does not greet Ana by name at the start.',
      '“Bo Larsen” is someone else on your list.',
      '{{why-them}} has no value yet. Fill it in, or leave it out.',
    ]);
    await draft.button('“Bo Larsen” is someone else on your list.').press('Enter');
    await run.page.keyboard.type('many');
    expect(await draft.message()).toBe('Hello,\n\nlike many and {{why-them}}.');
  });

  it('counts, and says what is over the limit of the channel, yet lets it be sent', async () => {
    await openDraft(`${asked}\nlinkedin: ana`.replace(/email.*\n/, ''), 'Draft outreach message');
    expect(await draft.template.locator('option:checked').innerText()).toBe(
      'Outreach as a LinkedIn note',
    );
    await draft.text.fill(`Hello Ana, your chapter${'.'.repeat(200)}`);
    await run.page.getByText('223 of 200 characters', { exact: false }).waitFor();
    expect(await draft.advice()).toEqual([
      'The message has 223 characters, and the channel allows at most 200.',
    ]);
    await draft.button('Mark as sent').click();
    await expect.poll(() => run.readNote(ana)).toContain('- 2026-03-11 Asked by LinkedIn\n');
  });

  it('keeps what was written while another template is tried', async () => {
    await openDraft(asked, 'Draft outreach message');
    await draft.text.fill('Hello Ana, mine.');
    await draft.template.focus();
    await draft.template.selectOption('Outreach as a LinkedIn note');
    expect(await draft.message()).toContain("I'd love to hear about your work.");
    expect(await hasFocus(draft.template)).toBe(true);
    await run.page.getByText('What you wrote is kept with “Outreach by email”.').waitFor();
    await draft.template.selectOption('Outreach by email');
    expect(await draft.message()).toBe('Hello Ana, mine.');
  });

  it('puts in what they said, where something is still open', async () => {
    await openDraft(talked, 'Draft thank-you message');
    await draft.button('Trends? Quieter wards.').press('Enter');
    expect(await draft.message()).toContain(
      'What has stayed with me most is this: Quieter wards.\n',
    );
    await run.page.keyboard.press('Control+Enter');
    await expect.poll(() => run.readNote(ana)).toContain('- 2026-03-11 Thanked by email');
    await expect.poll(() => run.readNote(ana)).toContain('thanked: 2026-03-11');
  });

  it('copies the message', async () => {
    await openDraft(asked, 'Draft outreach message');
    const seen = await watchLinks();
    await draft.button('Copy').click();
    await run.page.getByText('Message copied.').waitFor();
    expect((await seen()).copied).toEqual([await draft.message()]);
    await expect.poll(() => run.readNote(ana)).toBe(`---\n${asked}\n---\n`);
  });

  it('loses nothing with Escape or a reload, and can begin afresh', async () => {
    await openDraft(asked, 'Draft outreach message');
    await draft.text.fill('Hello Ana, half of');
    await run.page.keyboard.press('Escape');
    await draft.dialog.waitFor({ state: 'detached' });
    await shown.command('Draft outreach message');
    expect(await draft.message()).toBe('Hello Ana, half of');
    await draft.text.fill('Hello Ana, half of it');
    const address = new URL(run.address);
    address.searchParams.set('open', ana);
    await shown.load(address.href);
    await shown.command('Draft outreach message');
    await draft.dialog.waitFor();
    expect(await draft.message()).toBe('Hello Ana, half of it');
    await draft.button('Start over').click();
    await expect.poll(() => draft.message()).toContain('Your chapter on noise stayed with me.');
  });

  it('begins in the field for an opening where that is missing, and puts it into the text', async () => {
    await openDraft(asked.replace(/opening.*\n/, ''), 'Draft outreach message');
    await run.page.keyboard.type('Your talk on wards stayed with me.');
    expect(await draft.message()).toContain('Hello Ana,\n\nYour talk on wards stayed with me.\n');
    await draft.dialog
      .getByText('Your own note, which is not sent: her chapter on noise')
      .waitFor();
    await run.page.keyboard.press('Control+Enter');
    await draft.dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => run.readNote(ana))
      .toContain('\nopening: Your talk on wards stayed with me.\n');
  });

  it('opens the mail app with subject and text', async () => {
    await openDraft(asked, 'Draft outreach message');
    const seen = await watchLinks();
    await draft.button('Open in mail app').click();
    const { links } = await seen();
    expect(links).toHaveLength(1);
    const link = new URL(links[0] ?? '');
    expect(link.pathname).toBe('ana@northwind.org');
    expect(link.searchParams.get('subject')).toBe('A few questions about your work');
    expect(link.searchParams.get('body')).toBe((await draft.message()).replaceAll('\n', '\r\n'));
    await run.page.keyboard.press('Escape');
  });

  it('copies a message that is too long for a link', async () => {
    await openDraft(asked, 'Draft outreach message');
    const seen = await watchLinks();
    const long = `Hello Ana, ${'word '.repeat(500)}`;
    await draft.text.fill(long);
    await draft.button('Open in mail app').click();
    await run.page.getByText('it was copied: paste it into the email').waitFor();
    expect((await seen()).copied).toEqual([long]);
    expect((await seen()).links[0]).not.toContain('body=');
    await run.page.keyboard.press('Escape');
  });

  it('offers no mail app without an address, or for another channel', async () => {
    await openDraft(asked.replace('ana@northwind.org', 'ask her'), 'Draft outreach message');
    expect(await draft.button('Open in mail app').isVisible()).toBe(false);
    await run.page.keyboard.press('Escape');
  });

  it('can be done by touch: one column, nothing to press smaller than 44 px', async () => {
    await openDraft(talked, 'Draft thank-you message', 'phone');
    const pressable = draft.dialog.locator(
      'button:visible, summary, select, input:not([type=checkbox]):visible, textarea, fieldset label:visible',
    );
    expect(await tooLow(pressable)).toEqual([]);
    const columns = await draft.columns.evaluate((el) => [
      el.scrollWidth > el.clientWidth,
      getComputedStyle(el).flexDirection,
    ]);
    expect(columns).toEqual([false, 'column']);
    const sent = await draft.button('Mark as sent').boundingBox();
    expect((sent?.y ?? 0) + (sent?.height ?? 0)).toBeLessThanOrEqual(844);
    await draft.button('Mark as sent').click();
    await draft.button('Mark as sent anyway').click();
    await expect.poll(() => run.readNote(ana)).toContain('thanked: 2026-03-11');
  });

  it('has what they said above the message on a phone, folded, and the lesser buttons in a row', async () => {
    await openDraft(`email: ana@northwind.org\n${talked}`, 'Draft thank-you message', 'phone');
    const top = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? 0;
    expect(await top(draft.button('Copy'))).toBe(await top(draft.button('Open in mail app')));
    const fold = draft.dialog.getByText('From your talk (2)');
    expect(await top(fold)).toBeLessThan(await top(draft.text));
    const answer = draft.button('Trends? Quieter wards.');
    expect(await answer.isVisible()).toBe(false);
    await fold.click();
    await answer.click();
    expect(await draft.message()).toContain('is this: Quieter wards.\n');
    expect(await answer.isVisible()).toBe(false);
    expect(await hasFocus(draft.text)).toBe(true);
  });

  it('fills every place of a placeholder that is typed over, the cursor where one types', async () => {
    await openDraft(asked, 'Draft outreach message', undefined, {
      'Interview templates/Mine.md':
        '---\ntemplate: outreach\nchannel: Email\n---\n{{role}}, {{role}} and {{first-name}}.\n',
    });
    await draft.text.evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(10, 18);
    });
    await run.page.keyboard.type('ward nurse');
    expect(await draft.message()).toBe('ward nurse, ward nurse and Ana.');
    await run.page.keyboard.press('ArrowLeft');
    await run.page.keyboard.press('ArrowRight');
    await run.page.keyboard.type(' at night');
    expect(await draft.message()).toBe('ward nurse, ward nurse at night and Ana.');
    expect(await draft.dialog.getByLabel('Their role').inputValue()).toBe('ward nurse');
  });
});
