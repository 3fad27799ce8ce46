import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import {
  becomes,
  button,
  command,
  cursorAtEndOf,
  day,
  gone,
  holds,
  note,
  saying,
  undo,
} from './in-app';

// The flows of test/browser/look-back.test.ts and learnings.test.ts: notes that the app's cache says to read,
// a note that is made and opened, and tables in the app's editor.

const compared = 'Compared.md';
const talk = (field: string, fit: number, answer: string): string =>
  note(
    {
      status: 'in-touch',
      field,
      interview: day(-10),
      thanked: day(-9),
      reflected: day(-9),
      fit,
      takeaway: 'Ask early',
    },
    `\n## Interview ${day(-10)}\n\n### Questions\n\n#### What surprised you?\n\n${answer}\n`,
  );

const notes = {
  [compared]: '# Compared\n\nAbove\n\nBelow\n',
  'Contacts/Ana.md': talk('Design', 4, 'The meetings.'),
  'Contacts/Bo.md': talk('Nursing', 2, 'The quiet.'),
};

const pane = (): ReturnType<typeof $> => $('.ii-look-back');

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
});

describe('looking back', () => {
  it('shows what was learned, the answers and the progress', async () => {
    await command('look-back');
    await button('What I learned', pane()).click();
    await saying('2 talks, in 2 fields.', '', pane()).waitForExist();
    await button('Answers', pane()).click();
    await saying('The quiet.', 'ii-answer', pane()).waitForExist();
    await button('Progress', pane()).click();
    await pane().$('[role="img"]').waitForExist();
  });

  it('makes a note of a part, which the app opens, and undo takes it back', async () => {
    const learned = `What I learned ${day()}.md`;
    await command('look-back');
    await button('What I learned', pane()).click();
    await button('Save as note', pane()).click();
    await holds(learned, '[[Ana]]');
    await saying(`What I learned ${day()}`, 'inline-title').waitForExist();
    await undo();
    await gone(learned);
  });
});

describe('a table of talks', () => {
  it('goes below the paragraph of the cursor once, and is taken back', async () => {
    await obsidianPage.openFile(compared);
    await cursorAtEndOf(2);
    await command('insert-comparison');
    await holds(compared, '| Field | Design | Nursing |');
    const text = await obsidianPage.read(compared);
    expect(text.startsWith('# Compared\n\nAbove\n\n%% informational-interviews')).toBe(true);
    expect(text.endsWith('%%\n\nBelow\n')).toBe(true);
    await command('insert-comparison');
    await saying('already up to date', 'notice').waitForExist();
    expect(await obsidianPage.read(compared)).toBe(text);
    await browser.executeObsidian(({ app }) => app.workspace.activeEditor?.editor?.undo());
    await becomes(compared, (now) => now === notes[compared]);
  });
});
