import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { settingsFile } from '../builders/settings';
import { SidebarPage } from './sidebar-page';
import { tooSmall } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

const files = {
  'People/Ana Reyes.md':
    '---\nOrganization: "[[Northwind Labs]]"\nlast_contact: May 3rd\n---\n\nfield:: Service design\n',
  'People/Bo Chen.md': '---\nOrganization: Harbour Trust\njob title: Nurse\n---\n',
  'People/Cy Lima.md': '---\nOrganization: Acme\n---\n',
  'Recipes/Soup.md': 'field:: Cooking\n',
};

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function start(options: BrowserStart): Promise<void> {
  run = await startWorkbenchPage({ files, pluginData: null, ...options });
  shown = new SidebarPage(run.page);
  await shown.command('Show follow-ups');
  await shown.button('Look at my notes about people').waitFor();
}

const habits = (): Locator => shown.dialog('What your notes call things');
const fields = (): Locator => shown.dialog('Turn inline fields into properties');

async function saved(): Promise<unknown> {
  try {
    return JSON.parse(await run.readNote(settingsFile)) as unknown;
  } catch {
    return null;
  }
}

describe('the notes about people that are there already', () => {
  it.each([
    ['desktop', {}],
    ['phone', { layout: 'phone', theme: 'dark' }],
  ] as const)('are looked at, named in the settings and turned, %s', async (device, options) => {
    await start(options);
    await shown.button('Look at my notes about people').click();
    await habits().waitFor();
    const box = (name: RegExp): Locator => habits().getByRole('checkbox', { name });
    await expect.poll(() => box(/./).count()).toBe(3);
    expect(await box(/Notes in “People” are about people/).isChecked()).toBe(true);
    expect(await box(/Read “last_contact” as checked-in/).count()).toBe(0);
    expect(await box(/Read “Organization” as company.*Northwind Labs/).isChecked()).toBe(true);
    if (device === 'phone') expect(await tooSmall(run.page, '.modal')).toEqual([]);
    await box(/Read “job title” as role/).click();
    await habits().getByRole('button', { name: 'Save to settings' }).click();
    await expect
      .poll(saved)
      .toEqual({ contactsFolder: 'People', propertyNames: { company: 'Organization' } });
    await shown.alert('Saved to your settings.').waitFor();
    // What else there is to set up is still offered.
    await shown.button('Begin').waitFor();

    await shown.command('Turn inline fields into properties');
    await fields()
      .getByRole('checkbox', { name: /Ana Reyes.*field: Service design/ })
      .click();
    if (device === 'phone') expect(await tooSmall(run.page, '.modal')).toEqual([]);
    await fields().getByRole('button', { name: 'Turn into properties' }).click();
    await expect
      .poll(() => run.readNote('People/Ana Reyes.md'))
      .toBe(
        '---\nOrganization: "[[Northwind Labs]]"\nfield: Service design\nlast_contact: May 3rd\n---\n\n',
      );
    expect(await run.readNote('Recipes/Soup.md')).toBe(files['Recipes/Soup.md']);
    await shown.command('Undo last change');
    await expect.poll(() => run.readNote('People/Ana Reyes.md')).toBe(files['People/Ana Reyes.md']);
  });
});
