import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { becomes, button, command, day, holds, note, saying, undo } from './in-app';

// The flows of test/browser/follow-ups.test.ts and card.test.ts. What is most pressing is on the card, and
// everyone else in the list, so each scenario has somebody for both.

const late = 'Contacts/Ada Okafor.md';
const talked = 'Contacts/Josephine Tuilagi.md';
const answered = 'Contacts/Tomasz Wieczorek.md';

const notes = {
  [late]: note({ status: 'scheduled', interview: `${day(-1)}T23:00`, prepared: day(-2) }),
  [talked]: `---\nstatus: interviewed # yesterday\ninterview: ${day(-1)}\nreflected: ${day(-1)}\n---\n## Log\n\n- ${day(-1)} Talked\n`,
  [answered]: note({ status: 'replied', replied: day() }, `## Log\n\n- ${day()} They answered\n`),
};

function row(path: string, action: string): ReturnType<typeof $> {
  return $(`.ii-sidebar .ii-row[data-path="${path}"][data-action="${action}"]`);
}

/** Unfolds a row, which shows its buttons, without opening the note. */
async function unfold(path: string, action: string): Promise<void> {
  await row(path, action).$('.ii-what').click();
}

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
  await command('show-follow-ups');
});

describe('a thank-you that is due', () => {
  it('is shown with its reason, done by one press, and undone to the byte', async () => {
    await row(talked, 'thank').waitForExist();
    await unfold(talked, 'thank');
    await saying('A thank-you is due', 'ii-why', row(talked, 'thank')).waitForExist();
    await button('Already done', row(talked, 'thank')).click();
    await row(talked, 'thank').waitForExist({ reverse: true });
    await holds(talked, `thanked: ${day()}`);
    await holds(talked, `- ${day()} Thanked`);
    expect(await obsidianPage.read(talked)).toContain('# yesterday');
    await undo();
    await becomes(talked, (text) => text === notes[talked]);
    await row(talked, 'thank').waitForExist();
  });
});

describe('the card', () => {
  it('has what comes next, and the person of the note that the app opens', async () => {
    await obsidianPage.openFile(answered);
    await command('show-follow-ups');
    await $('.ii-card [aria-label="The seven steps with Tomasz Wieczorek"]').waitForExist();
    await button('Next', $('.ii-card')).click();
    await $('.ii-card').$('a=Ada Okafor').waitForExist();
  });
});

describe('the list', () => {
  it('follows what is written and deleted elsewhere', async () => {
    await obsidianPage.write('Contacts/Bo Lind.md', note({ status: 'replied', replied: day() }));
    await row('Contacts/Bo Lind.md', 'schedule').waitForExist();
    await obsidianPage.delete('Contacts/Bo Lind.md');
    await row('Contacts/Bo Lind.md', 'schedule').waitForExist({ reverse: true });
  });

  it('follows a note that is renamed in the app', async () => {
    const renamed = 'Contacts/Josephine Tui.md';
    await row(talked, 'thank').waitForExist();
    await browser.executeObsidian(
      async ({ app }, from, to) => {
        const file = app.vault.getFileByPath(from);
        if (file !== null) await app.fileManager.renameFile(file, to);
      },
      talked,
      renamed,
    );
    await row(renamed, 'thank').waitForExist();
  });
});

describe('a note whose front matter breaks', () => {
  it('becomes a problem and takes nothing else with it', async () => {
    await row(talked, 'thank').waitForExist();
    const broken = notes[talked]?.replace('status:', 'status: "interviewed\nx:') ?? '';
    await obsidianPage.write(talked, broken);
    await row(talked, 'thank').waitForExist({ reverse: true });
    await saying('Problems', '', $('.ii-sidebar')).waitForExist();
    await expect(row(answered, 'schedule')).toExist();
    expect(await obsidianPage.read(talked)).toBe(broken);
  });
});
