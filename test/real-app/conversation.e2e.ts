import { $, browser, expect } from '@wdio/globals';
import { describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { becomes, button, command, cursorAtEndOf, day, dialog, field, holds, note } from './in-app';

// The flow of test/browser/conversation.test.ts, beside the app's editor, which has the same note open.

const ana = 'Contacts/Ana Reyes.md';
const section = `## Interview ${day()}\n\n### Questions\n\n#### What surprised you most? ★\n\n#### Who else should I talk to?\n\n## Log\n\n- ${day(-3)} Asked\n`;
const today = note({ status: 'scheduled', interview: day(), minutes: 30 }, section);
const over = note(
  { status: 'interviewed', interview: `${day(-1)}T10:00`, reflected: day(-1) },
  section.replace(day(), day(-1)),
);

const pane = (): ReturnType<typeof $> => $('.ii-talk');

async function open(text: string): Promise<void> {
  await obsidianPage.resetVault({ [ana]: text });
  await obsidianPage.openFile(ana);
  await command('open-conversation');
  await pane().waitForExist();
}

describe('a conversation', () => {
  it('puts what is typed into the note within two seconds, also while the editor is written in', async () => {
    await open(today);
    const answer = field('Answer: What surprised you most?', pane());
    await answer.click();
    await browser.keys('That the nurses run it.');
    await browser.waitUntil(
      async () => (await obsidianPage.read(ana)).includes('most? ★\nThat the nurses run it.\n'),
      { timeout: 2000, interval: 100 },
    );
    await obsidianPage.openFile(ana);
    await cursorAtEndOf(null);
    await browser.keys(['Enter', 'M', 'i', 'n', 'e']);
    await command('open-conversation');
    await answer.click();
    await browser.keys(' Really.');
    await becomes(ana, (text) => text.includes('Mine') && text.includes(' Really.'));
  });

  it('has a timer, which the sidebar shows too', async () => {
    await open(today);
    await button('Start timer', pane()).click();
    await button('Stop', pane()).waitForExist();
    await expect(pane().$('[role="timer"]')).toHaveText(expect.stringMatching(/\d:\d\d/));
    await command('show-follow-ups');
    await $('.ii-sidebar [role="timer"]').waitForExist();
    await command('open-conversation');
    await button('Stop', pane()).click();
    await button('Start timer', pane()).waitForExist();
  });

  it('takes down a promise, and leads to the thank-you once it is over', async () => {
    await open(over);
    await button('I promised', pane()).click();
    await field('I promised', pane()).setValue('Send the article');
    await browser.keys('Enter');
    await holds(ana, '- [ ] Send the article');
    await button('Write thank-you', pane()).click();
    await field('Message', dialog()).waitForExist();
    await browser.keys('Escape');
  });
});
