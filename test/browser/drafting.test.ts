import { afterEach, describe, expect, it } from 'vitest';
import { type BrowserRun, startWorkbenchPage } from './start-workbench';

const ana = 'Contacts/Ana Reyes.md';
const asked =
  'status: identified\ncompany: "[[Northwind Labs]]"\nfield: public health\nwhy-them: your chapter on noise\nemail: ana@northwind.org';
const talked = `status: interviewed\ninterview: 2026-03-10T14:00\n---\n## Interview 2026-03-10

### Questions

#### A typical day?

Rounds in the morning.

#### Trends?

Quieter wards.
`;

let run: BrowserRun;

afterEach(async () => {
  expect(run.errors).toEqual([]);
  await run.close();
});

async function openDraft(note: string, command: string, layout?: 'phone'): Promise<void> {
  run = await startWorkbenchPage({
    now: '2026-03-11T09:30',
    files: {
      [ana]: note.includes('---') ? `---\n${note}` : `---\n${note}\n---\n`,
      'Contacts/Bo Larsen.md': '---\nstatus: identified\ncompany: Kestrel Clinic\n---\n',
    },
    pluginData: { myName: 'Samuel Okafor' },
    open: ana,
    ...(layout === undefined ? {} : { layout }),
  });
  await run.page.keyboard.press('Control+p');
  await run.page.locator('.prompt-input').fill(command);
  await run.page.keyboard.press('Enter');
  await run.page.locator('.ii-draft').waitFor();
}

function field(): ReturnType<BrowserRun['page']['locator']> {
  return run.page.locator('.ii-draft textarea');
}

function message(): Promise<string> {
  return field().inputValue();
}

function button(name: string): ReturnType<BrowserRun['page']['getByRole']> {
  return run.page.locator('.ii-draft').getByRole('button', { name, exact: true });
}

function advice(): Promise<string[]> {
  return run.page.locator('.ii-draft-advice').allInnerTexts();
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
    expect(await message()).toContain('Hello Ana,');
    expect(await message()).toMatch(
      /- Friday, 13 March, 10:00\n- Monday, 16 March, 14:00\n- Tuesday, 17 March, 11:00\n\(.+\)\n/,
    );
    expect(await advice()).toEqual([]);
    await keyboard.press('Enter');
    await keyboard.type('A line of mine.');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    expect(await message()).toMatch(/- Friday, 13 March, 10:00\n- Tuesday, 17 March, 11:00\n/);
    expect(await message()).toContain('\nA line of mine.');
    await keyboard.press('Control+Enter');
    await run.page.locator('.ii-draft').waitFor({ state: 'detached' });
    await expect
      .poll(() => run.readNote(ana))
      .toContain('- 2026-03-11 Asked by email; offered 2026-03-13 10:00, 2026-03-17 11:00');
    const note = await run.readNote(ana);
    expect(note).toContain('status: contacted');
    expect(note).not.toContain('A line of mine');
  });

  it('says what to look at, and leads there', async () => {
    await openDraft(asked.replace(/why-them.*\n/, ''), 'Draft outreach message');
    await run.page.keyboard.type('Bo is hiring');
    expect(await advice()).toEqual([
      '“Bo” is somebody else on your list.',
      '“hiring” reads as asking for a job. A conversation is easier to grant.',
    ]);
    await field().fill('Hello,\n\nlike Bo Larsen and {{why-them}}.');
    expect(await advice()).toEqual([
      'It does not begin by greeting Ana by name.',
      '“Bo Larsen” is somebody else on your list.',
      '{{why-them}} has no value yet. Write it in, or leave it out.',
    ]);
    await button('“Bo Larsen” is somebody else on your list.').press('Enter');
    await run.page.keyboard.type('many');
    expect(await message()).toBe('Hello,\n\nlike many and {{why-them}}.');
  });

  it('counts, and says what is over the limit of the channel, yet lets it be sent', async () => {
    await openDraft(`${asked}\nlinkedin: ana`.replace(/email.*\n/, ''), 'Draft outreach message');
    expect(await run.page.getByLabel('Template').locator('option:checked').innerText()).toBe(
      'Outreach on LinkedIn',
    );
    await field().fill(`Hello Ana${'.'.repeat(300)}`);
    await run.page.getByText('309 of 300 characters', { exact: false }).waitFor();
    expect(await advice()).toEqual(['It has 309 characters, and the channel takes 300.']);
    await button('Mark as sent').click();
    await expect.poll(() => run.readNote(ana)).toContain('- 2026-03-11 Asked by LinkedIn\n');
  });

  it('keeps what was written while another template is tried', async () => {
    await openDraft(asked, 'Draft outreach message');
    await field().fill('Hello Ana, mine.');
    await run.page.getByLabel('Template').focus();
    await run.page.getByLabel('Template').selectOption('Outreach on LinkedIn');
    expect(await message()).toContain('your path caught my eye');
    expect(await run.page.getByLabel('Template').evaluate((el) => el.matches(':focus'))).toBe(true);
    await run.page.getByText('What you wrote is kept with “Outreach by email”.').waitFor();
    await run.page.getByLabel('Template').selectOption('Outreach by email');
    expect(await message()).toBe('Hello Ana, mine.');
  });

  it('puts in what they said, where something is still open', async () => {
    await openDraft(talked, 'Draft thank-you message');
    await button('Trends? Quieter wards.').press('Enter');
    expect(await message()).toContain('One thing has stayed with me above all: Quieter wards.\n');
    await run.page.keyboard.press('Control+Enter');
    await expect.poll(() => run.readNote(ana)).toContain('- 2026-03-11 Thanked by email');
    await expect.poll(() => run.readNote(ana)).toContain('thanked: 2026-03-11');
  });

  it('asks before Escape loses what was written, but not once it was copied', async () => {
    await openDraft(asked, 'Draft outreach message');
    const seen = await watchLinks();
    await run.page.keyboard.type('Mine.');
    await run.page.keyboard.press('Escape');
    await run.page.locator('.modal:has-text("Leave without saving?")').waitFor();
    await run.page.keyboard.press('Enter');
    await button('Copy').click();
    await run.page.getByText('Message copied.').waitFor();
    expect((await seen()).copied).toEqual([await message()]);
    await run.page.keyboard.press('Escape');
    await run.page.locator('.modal').waitFor({ state: 'detached' });
    await expect.poll(() => run.readNote(ana)).toBe(`---\n${asked}\n---\n`);
  });

  it('opens the mail app with subject and text', async () => {
    await openDraft(asked, 'Draft outreach message');
    const seen = await watchLinks();
    await button('Open in mail app').click();
    const { links } = await seen();
    expect(links).toHaveLength(1);
    const link = new URL(links[0] ?? '');
    expect(link.pathname).toBe('ana@northwind.org');
    expect(link.searchParams.get('subject')).toBe(
      'A few questions about your work at Northwind Labs',
    );
    expect(link.searchParams.get('body')).toBe((await message()).replaceAll('\n', '\r\n'));
    await run.page.keyboard.press('Escape');
  });

  it('copies a message that is too long for a link', async () => {
    await openDraft(asked, 'Draft outreach message');
    const seen = await watchLinks();
    const long = `Hello Ana, ${'word '.repeat(500)}`;
    await field().fill(long);
    await button('Open in mail app').click();
    await run.page.getByText('it was copied: paste it in there').waitFor();
    expect((await seen()).copied).toEqual([long]);
    expect((await seen()).links[0]).not.toContain('body=');
    await run.page.keyboard.press('Escape');
  });

  it('offers no mail app without an address, or for another channel', async () => {
    await openDraft(asked.replace('ana@northwind.org', 'ask her'), 'Draft outreach message');
    expect(await button('Open in mail app').isVisible()).toBe(false);
    await run.page.keyboard.press('Escape');
  });

  it('can be done by touch: one column, nothing to press smaller than 44 px', async () => {
    await openDraft(talked, 'Draft thank-you message', 'phone');
    const small = await run.page.evaluate(() => {
      const pressable = document.querySelectorAll<HTMLElement>(
        '.ii-draft .modal-content :is(button, select, input, textarea, .ii-draft-slot)',
      );
      return [...pressable]
        .filter((el) => el.offsetParent !== null && el.getAttribute('type') !== 'checkbox')
        .filter((el) => el.getBoundingClientRect().height < 44)
        .map((el) => el.outerHTML);
    });
    expect(small).toEqual([]);
    const columns = await run.page
      .locator('.ii-draft-columns')
      .evaluate((el) => [el.scrollWidth > el.clientWidth, getComputedStyle(el).flexDirection]);
    expect(columns).toEqual([false, 'column']);
    const sent = await button('Mark as sent').boundingBox();
    expect((sent?.y ?? 0) + (sent?.height ?? 0)).toBeLessThanOrEqual(844);
    await button('Mark as sent').click();
    await expect.poll(() => run.readNote(ana)).toContain('thanked: 2026-03-11');
  });
});
