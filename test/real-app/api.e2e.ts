import { browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import type { PublicApi } from '../../src/app/public-api';
import { day, note, plugin } from './in-app';

// What docs/api.md says other tools may call, found as they find it.

const tomasz = 'Contacts/Tomasz Wieczorek.md';

beforeEach(async () => {
  await obsidianPage.resetVault({ [tomasz]: note({ status: 'replied', replied: day() }) });
});

/** What another plugin sees, once somebody is on the list. */
async function seen(): Promise<{ names: readonly string[]; actions: readonly string[] }> {
  return await browser.executeObsidian(({ app }, id) => {
    const { plugins } = app as unknown as {
      readonly plugins: { readonly plugins: Readonly<Record<string, { readonly api: PublicApi }>> };
    };
    const api = plugins.plugins[id]?.api;
    return {
      names: api?.contacts().map(({ name }) => name) ?? [],
      actions: api?.followUps().map(({ action }) => action) ?? [],
    };
  }, plugin);
}

describe('the api', () => {
  it('gives contacts and follow-ups, and follows the notes', async () => {
    await browser.waitUntil(async () => (await seen()).names.join() === 'Tomasz Wieczorek');
    expect((await seen()).actions).toEqual(['schedule']);
    await obsidianPage.write('Contacts/Ana Reyes.md', note({ status: 'identified' }));
    await browser.waitUntil(async () => (await seen()).names.length === 2);
  });
});
