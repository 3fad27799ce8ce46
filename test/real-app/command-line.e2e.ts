import { expect } from '@wdio/globals';
import { before, beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { day, isOnPhone, note } from './in-app';

// What the app makes of a line of its command line, without the shell: that is tried by hand.

const tomasz = 'Contacts/Tomasz Wieczorek.md';

before(async function () {
  if (await isOnPhone()) this.skip();
});

beforeEach(async () => {
  await obsidianPage.resetVault({ [tomasz]: note({ status: 'replied', replied: day() }) });
});

async function print(...args: string[]): Promise<string> {
  const { stdout } = await obsidianPage.runObsidianCli(args);
  return stdout;
}

describe('the command line', () => {
  it('tells what is due and everyone, for people and for programs', async () => {
    expect(await print('informational-interviews:due')).toContain(
      'Tomasz Wieczorek. Agree on a time.',
    );
    const people = await print('informational-interviews:people', 'format=json');
    expect(JSON.parse(people)).toMatchObject([{ path: tomasz, status: 'replied' }]);
  });

  it('adds somebody', async () => {
    await print('informational-interviews:add', 'name=Ana Reyes', 'role=Nurse');
    expect(await obsidianPage.read('Contacts/Ana Reyes.md')).toContain('role: Nurse');
  });
});
