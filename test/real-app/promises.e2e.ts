import { $, browser } from '@wdio/globals';
import { describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { becomes, button, command, day, dialog, field, holds, note, saying, undo } from './in-app';

// Promises are tasks: the app's cache tells of them, and its editor ticks them.

const ana = 'Contacts/Ana Reyes.md';
const properties = { status: 'in-touch', 'checked-in': day(-1) };
const promised = note(properties, `## Promises\n\n- [ ] Send the article 📅 ${day()}\n`);

async function open(text: string): Promise<void> {
  await obsidianPage.resetVault({ [ana]: text });
  await obsidianPage.openFile(ana);
  await command('show-follow-ups');
}

const due = (): ReturnType<typeof $> => saying('Send the article', 'ii-why', $('.ii-card'));

describe('a promise', () => {
  it('comes up from a task, is kept by one press, and is open again after undo', async () => {
    await open(promised);
    await button('Next', $('.ii-card')).click();
    await due().waitForExist();
    await button('Mark as kept', $('.ii-card')).click();
    await holds(ana, `- [x] Send the article 📅 ${day()} ✅ ${day()}\n`);
    await holds(ana, `- ${day()} Kept promise: Send the article`);
    await undo();
    await becomes(ana, (text) => text === promised);
  });

  it('goes once its box is ticked in the note', async () => {
    await open(promised);
    await button('Next', $('.ii-card')).click();
    await due().waitForExist();
    await obsidianPage.openFile(ana);
    await $('.workspace-leaf.mod-active .task-list-item-checkbox').click();
    await holds(ana, '- [x] Send the article');
    await command('show-follow-ups');
    await due().waitForExist({ reverse: true });
  });

  it('is written into the note by a command', async () => {
    await open(note(properties));
    await command('add-promise');
    await field('What was promised', dialog()).setValue('Send the article');
    await browser.keys('Enter');
    await holds(ana, '## Promises\n\n- [ ] Send the article');
  });
});
