import { $, browser, expect } from '@wdio/globals';
import { beforeEach, describe, it } from 'mocha';
import { obsidianPage } from 'wdio-obsidian-service';

// The flows of test/browser/follow-ups.test.ts. The app's clock is the real one, so the notes are
// written around today.

const talked = 'Contacts/Josephine Tuilagi.md';
const answered = 'Contacts/Tomasz Wieczorek.md';

/** The day so many days from today, as notes have it. */
function day(fromToday: number): string {
  const date = new Date();
  date.setDate(date.getDate() + fromToday);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function notes(): Record<string, string> {
  return {
    [talked]: `---\nstatus: interviewed # yesterday\ninterview: ${day(-1)}\n---\n## Log\n\n- ${day(-1)} Talked\n`,
    [answered]: `---\nstatus: replied\nreplied: ${day(0)}\n---\n## Log\n\n- ${day(0)} They answered\n`,
  };
}

function row(path: string, action: string): ReturnType<typeof $> {
  return $(`.ii-row[data-path="${path}"][data-action="${action}"]`);
}

async function becomes(path: string, check: (text: string) => boolean): Promise<void> {
  await browser.waitUntil(async () => check(await obsidianPage.read(path)));
}

async function press(path: string, action: string, name: string): Promise<void> {
  await row(path, action).$(`button=${name}`).click();
}

beforeEach(async () => {
  await obsidianPage.resetVault(notes());
  await browser.executeObsidianCommand('informational-interviews:show-follow-ups');
});

describe('a thank-you that is due', () => {
  it('is shown with its reason, done by one press, and undone to the byte', async () => {
    const before = await obsidianPage.read(talked);
    await expect(row(talked, 'thank')).toHaveText(expect.stringContaining('Say thank you.'));
    await press(talked, 'thank', 'Mark as thanked');
    await row(talked, 'thank').waitForExist({ reverse: true });
    const after = await obsidianPage.read(talked);
    expect(after).toContain(`thanked: ${day(0)}`);
    expect(after).toContain(`- ${day(0)} Thanked`);
    expect(after).toContain('# yesterday');
    await $('.notice').$('button=Undo').click();
    await becomes(talked, (text) => text === before);
    await row(talked, 'thank').waitForExist();
  });
});

describe('a block in a note', () => {
  it('draws what is due in reading view, does it by one press, and loses the row', async () => {
    const daily = 'Today.md';
    const before = notes();
    await obsidianPage.resetVault({
      ...before,
      [daily]: '```interview-follow-ups\nshow: overdue, due, today\n```\n',
    });
    await obsidianPage.openFile(daily);
    await browser.executeObsidianCommand('markdown:toggle-preview');
    const inBlock = $(`.ii-block .ii-row[data-path="${talked}"][data-action="thank"]`);
    await inBlock.waitForExist();
    await inBlock.$('.ii-what').click();
    await inBlock.$('button=Already done').click();
    await inBlock.waitForExist({ reverse: true });
    expect(await obsidianPage.read(talked)).toContain(`thanked: ${day(0)}`);
    await $('.notice').$('button=Undo').click();
    await inBlock.waitForExist();
    expect(await obsidianPage.read(talked)).toBe(before[talked]);
  });

  it('stays drawn in live preview when one of its buttons is pressed', async () => {
    const daily = 'Today.md';
    await obsidianPage.resetVault({
      ...notes(),
      [daily]: '\n\n```interview-follow-ups\n```\n',
    });
    await obsidianPage.openFile(daily);
    const inBlock = $(`.ii-block .ii-row[data-path="${talked}"][data-action="thank"]`);
    await inBlock.waitForExist();
    await inBlock.$('.ii-what').click();
    await inBlock.$('button=Already done').click();
    await inBlock.waitForExist({ reverse: true });
    await expect($('.ii-block')).toExist();
    await expect($('.HyperMD-codeblock*=interview-follow-ups')).not.toExist();
  });
});

describe('inserting questions', () => {
  it('puts them into the note once, however often it is done', async () => {
    await obsidianPage.openFile(answered);
    const insert = 'informational-interviews:insert-questions';
    await browser.executeObsidianCommand(insert);
    await becomes(answered, (text) => text.includes('### Questions'));
    const once = await obsidianPage.read(answered);
    await browser.executeObsidianCommand(insert);
    await $('.notice*=nothing was missing').waitForExist();
    expect(await obsidianPage.read(answered)).toBe(once);
  });
});

describe('a note whose front matter breaks', () => {
  it('becomes a problem and takes nothing else with it', async () => {
    await row(talked, 'thank').waitForExist();
    const broken = (await obsidianPage.read(talked)).replace('status:', 'status: "interviewed\nx:');
    await obsidianPage.write(talked, broken);
    await row(talked, 'thank').waitForExist({ reverse: true });
    await $('.ii-group h3*=Problems').waitForExist();
    await expect(row(answered, 'schedule')).toExist();
    expect(await obsidianPage.read(talked)).toBe(broken);
  });
});
