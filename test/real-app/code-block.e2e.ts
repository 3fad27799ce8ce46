import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { becomes, button, day, holds, note, undo } from './in-app';

// The app calls the processor of a block, in reading view and in live preview, and takes down what it drew.

const talked = 'Contacts/Josephine Tuilagi.md';
const daily = 'Today.md';
const before = note({ status: 'interviewed', interview: day(-1), reflected: day(-1) });

const inBlock = (): ReturnType<typeof $> =>
  $(`.workspace-leaf.mod-active .ii-block .ii-row[data-path="${talked}"][data-action="thank"]`);

async function open(text: string): Promise<void> {
  await obsidianPage.write(daily, text);
  await obsidianPage.openFile(daily);
}

async function markAsDone(): Promise<void> {
  await inBlock().waitForExist();
  await inBlock().$('.ii-what').click();
  await button('Already done', inBlock()).click();
  await inBlock().waitForExist({ reverse: true });
}

beforeEach(async () => {
  await obsidianPage.resetVault({ [talked]: before });
});

describe('a block in a note', () => {
  it('draws what is due in reading view, does it by one press, and loses the row', async () => {
    await open('```interview-follow-ups\nshow: overdue, due, today\n```\n');
    await browser.executeObsidianCommand('markdown:toggle-preview');
    await markAsDone();
    await holds(talked, `thanked: ${day()}`);
    await undo();
    await inBlock().waitForExist();
    await becomes(talked, (text) => text === before);
  });

  it('stays drawn in live preview when one of its buttons is pressed', async () => {
    await open('\n\n```interview-follow-ups\n```\n');
    await markAsDone();
    await expect($('.workspace-leaf.mod-active .ii-block')).toExist();
    await expect($('.workspace-leaf.mod-active .HyperMD-codeblock')).not.toExist();
  });
});
