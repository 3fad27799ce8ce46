import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';
import { becomes, closeNotes, command, day, dialog, holds, note, noticed, undo } from './in-app';

// One command of each kind, over a note that is open in the app's editor with its properties shown.

const ana = 'Contacts/Ana Reyes.md';
const bo = 'Contacts/Bo Chen.md';
const broken = 'Contacts/Cy Lima.md';
const notes = {
  [ana]: '---\nstatus: identified # met at a fair\nrole: Nurse\n---\nMet.\n',
  [bo]: note(
    { status: 'replied', replied: day(-1), medium: 'video', place: 'https://meet.example/bo' },
    `## Log\n\n- ${day(-1)} Times offered; offered ${day(3)} 10:00, ${day(4)} 14:00\n`,
  ),
  [broken]: '---\nstatus: "contacted\n---\n',
};

beforeEach(async () => {
  await obsidianPage.resetVault(notes);
});

describe('a command that acts at once', () => {
  it('shows in the properties of the open note, keeps the rest, and is undone to the byte', async () => {
    await obsidianPage.openFile(ana);
    await command('mark-contacted');
    await holds(ana, `status: contacted # met at a fair\n`);
    await holds(ana, `- ${day()} Asked`);
    const shown = $('.workspace-leaf.mod-active .metadata-property[data-property-key="contacted"]');
    await shown.waitForExist();
    await undo();
    await becomes(ana, (text) => text === notes[ana]);
    await shown.waitForExist({ reverse: true });
  });

  it('keeps what is being typed into the note', async () => {
    await obsidianPage.openFile(ana);
    await browser.executeObsidian(({ app }) => {
      const editor = app.workspace.activeEditor?.editor;
      editor?.replaceRange('She knows Bo.\n', { line: editor.lastLine(), ch: 0 });
    });
    await command('mark-contacted');
    await becomes(ana, (text) => text.includes('She knows Bo.') && text.includes('Asked'));
  });
});

describe('a command that asks', () => {
  it('offers the times of the note, and writes with the press on one', async () => {
    await obsidianPage.openFile(bo);
    await command('schedule-interview');
    const offer = dialog().$('.informational-interviews-form-offers').$('button');
    await offer.waitForExist();
    expect(await obsidianPage.read(bo)).toBe(notes[bo]);
    await offer.click();
    await holds(bo, `interview: ${day(3)}T10:00`);
    await undo();
    await becomes(bo, (text) => text === notes[bo]);
  });
});

describe('a command without a note', () => {
  it('asks for whom, found by typing, and the last change is undone by a command', async () => {
    await closeNotes();
    await command('mark-contacted');
    await $('.prompt-input').setValue('ana');
    await $('.suggestion-item*=Ana Reyes').waitForExist();
    await browser.keys('Enter');
    await holds(ana, 'status: contacted');
    await command('undo-last-change');
    await becomes(ana, (text) => text === notes[ana]);
  });
});

describe('a command for a note that cannot be read', () => {
  it('says which line is wrong, and writes nothing', async () => {
    await obsidianPage.openFile(broken);
    await command('mark-replied');
    await noticed('Cy Lima');
    expect(await obsidianPage.read(broken)).toBe(notes[broken]);
  });
});
