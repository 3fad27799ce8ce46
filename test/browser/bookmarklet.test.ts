import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SidebarPage } from './sidebar-page';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

const docs = await readFile(path.join(import.meta.dirname, '../../docs/links.md'), 'utf8');
const bookmarklet = /^javascript:.*$/m.exec(docs)?.[0] ?? '';

/** A made-up page of a shape that pages about people have. */
interface MadeUpPage {
  readonly address: string;
  readonly title: string;
  /** What is written on it, all of which is selected. */
  readonly selected?: string;
}

let run: BrowserRun;

afterEach(endRuns);

/** The link that a press on the bookmark leads to, on a page that is made up and read by nobody. */
async function pressBookmark({ address, title, selected = '' }: MadeUpPage): Promise<URL> {
  const { page } = run;
  await page.route(
    (url) => url.host === new URL(address).host,
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<!doctype html><title>x</title><p></p>',
      }),
  );
  await page.goto(address);
  await page.evaluate(
    ([shown, text, code]) => {
      document.title = shown;
      const words = document.querySelector('p') as HTMLElement;
      words.textContent = text;
      if (text !== '') getSelection()?.selectAllChildren(words);
      const mark = document.body.appendChild(document.createElement('a'));
      mark.href = code;
      // Where it leads is looked at, and not gone to.
      (window as unknown as { navigation: EventTarget }).navigation.addEventListener(
        'navigate',
        (event) => {
          const { url } = (event as unknown as { destination: { url: string } }).destination;
          if (!url.startsWith('obsidian:')) return;
          event.preventDefault();
          document.body.dataset['heard'] = url;
        },
      );
      mark.click();
    },
    [title, selected, bookmarklet] as const,
  );
  await expect.poll(() => page.locator('body').getAttribute('data-heard')).not.toBeNull();
  const heard = await page.locator('body').getAttribute('data-heard');
  await page.unrouteAll();
  expect(await page.title()).toBe(title.trim());
  return new URL(heard ?? '');
}

/** Lets the app hand a link to the plugin, as it does when the browser passes one on. */
async function handOver(link: URL): Promise<SidebarPage> {
  const shown = new SidebarPage(run.page);
  await shown.load(run.address);
  await run.page.evaluate((uri) => window.workbench?.host.openUri(uri), link.href);
  await shown.dialog('Add contact').waitFor();
  return shown;
}

describe('the bookmarklet', () => {
  const profile = {
    address: 'https://www.linkedin.com/in/ana-reyes/?trk=people-guest&x=%E2%9C%93#top',
    title: '(3) Ana Reyes - Product Designer - Northwind & Söhne | LinkedIn',
    selected: 'Leads the “design guild” – 100 % remote since 2020',
  };

  it('hands over title, address and selection of a page, and makes a contact with one more press', async () => {
    run = await startWorkbenchPage({ now: '2026-03-11T09:30', files: { 'A.md': '' } });
    const link = await pressBookmark(profile);
    expect(`${link.protocol}//${link.host}`).toBe('obsidian://informational-interviews');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      ...{ do: 'add', name: profile.title, linkedin: profile.address },
      'why-them': profile.selected,
    });
    const shown = await handOver(link);
    const field = (name: string): Promise<string> =>
      shown.dialog('Add contact').getByLabel(name, { exact: true }).inputValue();
    expect(await field('Name')).toBe('Ana Reyes');
    expect(await field('Role')).toBe('Product Designer');
    expect(await field('Company')).toBe('Northwind & Söhne');
    expect(await field('LinkedIn')).toBe('https://www.linkedin.com/in/ana-reyes');
    await shown.dialog('Add contact').getByRole('button', { name: 'Add contact' }).click();
    await expect
      .poll(() => run.readNote('Contacts/Ana Reyes.md').catch(() => ''))
      .toContain('company: Northwind & Söhne\nrole: Product Designer\n');
  });

  it.each<MadeUpPage & { readonly what: string }>([
    {
      what: 'name alone',
      address: 'https://www.linkedin.com/in/ana/',
      title: 'Ana Reyes | LinkedIn',
    },
    {
      what: 'another script',
      address: 'https://www.linkedin.com/in/x/',
      title: '王小明 - 产品设计师 | 领英',
    },
    { what: 'a team', address: 'https://northwind.example/team', title: 'Team — Ana Reyes' },
    {
      what: 'a company',
      address: 'https://www.linkedin.com/company/n/',
      title: 'Northwind | LinkedIn',
    },
    { what: 'code', address: 'https://x.example/?a=%22%3E%3Cb', title: `<b>"'&#%25+ \u{1F600}` },
    { what: 'half a sign', address: 'https://x.example/', title: 'Ana', selected: 'a\ud83d b' },
  ])('hands over whatever a page is called: $what', async ({ what: _what, ...made }) => {
    run = await startWorkbenchPage({ blank: true, files: {} });
    const link = await pressBookmark(made);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      ...{ do: 'add', name: made.title, linkedin: made.address },
      'why-them': (made.selected ?? '').replace('\ud83d', ''),
    });
  });

  it('hands over no more than 1500 signs of anything, and no half of one', async () => {
    run = await startWorkbenchPage({ blank: true, files: {} });
    const long = '\u{1F600}'.repeat(4000);
    const link = await pressBookmark({
      address: 'https://x.example/',
      title: 'Ana',
      selected: long,
    });
    expect(link.searchParams.get('why-them')).toBe('\u{1F600}'.repeat(1500));
  });
});
