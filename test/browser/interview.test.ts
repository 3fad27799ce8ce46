import { afterEach, describe, expect, it } from 'vitest';
import { hasFocus } from './app-page';
import { passMinutes } from './pass-minutes';
import { SidebarPage } from './sidebar-page';
import { tooLow } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';

const ana = 'Contacts/Ana Reyes.md';
const dee = 'Contacts/Dee Okafor.md';

const files = {
  [ana]: `---
status: scheduled
interview: 2026-03-11T10:00
medium: video
place: https://meet.example/ana
---

## Interview 2026-03-11

### Preparation

- [x] Read about them
- [ ] Lay out an outfit

### Questions

#### What surprised you? ★

#### What is next?
`,
  [dee]: `---
status: replied
replied: 2026-03-10
---

## Log

- 2026-03-10 Times offered; offered 2026-03-10 10:00, 2026-03-11 10:15, 2026-03-13 14:00
`,
};

let run: BrowserRun;
let shown: SidebarPage;

afterEach(endRuns);

async function start(more: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ now: '2026-03-11T09:30', files, ...more });
  shown = new SidebarPage(run.page);
}

/** Presses Tab until a button of a dialog with this label has the focus. */
async function tabTo(label: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await shown.focused()) === label) return;
    await shown.press('Shift+Tab');
  }
  throw new Error(`Tab does not come to “${label}”.`);
}

async function startTimer(): Promise<void> {
  await shown.command('Start interview timer');
  await shown.timer.waitFor();
}

describe('scheduling', () => {
  it('takes an offered time by keyboard, and warns of what overlaps without being in the way', async () => {
    await start({ open: dee });
    await shown.command('Schedule interview');
    const form = shown.dialog('Dee Okafor');
    await form.getByText('You offered these times. Which one is it?').waitFor();
    const offers = form.getByRole('button', { name: /^\w{3} \d+ \w{3}, / });
    expect(await offers.allTextContents()).toEqual(['Wed 11 Mar, 10:15', 'Fri 13 Mar, 14:00']);
    await shown.press('Enter');
    await form
      .getByText('This overlaps with your talk with Ana Reyes, Wed 11 Mar, 10:00 to 10:30.')
      .waitFor();
    await tabTo('Fri 13 Mar, 14:00');
    await shown.press('Enter');
    await expect.poll(() => hasFocus(form.getByLabel('How you will talk'))).toBe(true);
    await run.page.keyboard.type('Video');
    await shown.press('Enter');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => run.readNote(dee)).toContain('interview: 2026-03-13T14:00');
    expect(await run.readNote(dee)).toContain('medium: video');
    await shown.alert('interview scheduled for Fri 13 Mar, 14:00').waitFor();
  });

  it('says that a day is over or at the weekend, and books it all the same', async () => {
    await start({ open: dee });
    await shown.command('Schedule interview');
    await run.page.getByLabel('Day', { exact: true }).fill('2026-03-08');
    await run.page.getByText('That day has passed. That is at the weekend.').waitFor();
    await run.page.getByLabel('Day', { exact: true }).fill('2026-03-11');
    await run.page.getByText('You are also talking with Ana Reyes that day, at 10:00.').waitFor();
    await shown.press('Enter');
    await expect.poll(() => run.readNote(dee)).toContain('interview: 2026-03-11\n');
  });
});

describe('an interview with somebody in another time zone', () => {
  const noor = 'Contacts/Noor Salem.md';
  const bo = 'Contacts/Bo Lim.md';
  // Half an hour off whole hours, so that it is nobody’s own who runs this.
  const away = {
    ...files,
    [noor]:
      '---\nstatus: scheduled\ninterview: 2026-03-11T13:00\nprepared: 2026-03-10\ntime-zone: Asia/Kolkata\n---\n',
    [dee]: files[dee].replace('status', 'time-zone: Asia/Kolkata\nstatus'),
    [bo]: '---\nstatus: replied\nreplied: 2026-03-10\ntime-zone: over the sea\n---\n',
  };
  const there = String.raw`(?:\w{3} \d+ \w{3}, )?\d\d:[03]0 in Kolkata`;

  it('is told by both clocks in its row, on the card and in the conversation', async () => {
    await start({ files: away });
    await shown.show();
    const row = shown.row('Noor Salem');
    expect(await row.innerText()).not.toContain('Kolkata');
    await shown.name('Noor Salem').focus();
    await row
      .getByText(new RegExp(`^Your talk is today, Wed 11 Mar, 13:00 \\(${there}\\), for 30`))
      .waitFor();
    await shown.openNote('Noor Salem');
    const item = shown.card.getByRole('listitem').filter({ hasText: 'Interview' });
    await item.getByText(new RegExp(`^Interview, 13:00 \\(${there}\\), in 3 hours$`)).waitFor();
    await shown.command('Open conversation');
    await run.page.getByText(new RegExp(`^Wed 11 Mar, 13:00 \\(${there}\\)`)).waitFor();
  });

  it('is told so in the dialog as its time is typed, and an offer is taken by one press', async () => {
    await start({ files: away, open: dee });
    await shown.command('Schedule interview');
    const form = shown.dialog('Dee Okafor');
    const told = form.getByRole('status').getByText(new RegExp(`^${there}$`));
    expect(await told.count()).toBe(0);
    await form.getByLabel('Day', { exact: true }).fill('2026-03-12');
    await form.getByLabel('Time', { exact: true }).fill('09:00');
    await told.waitFor();
    await form.getByLabel('How you will talk').selectOption('Phone');
    await form.getByLabel('Link or address').fill('+91 22 5550 0100');
    await form.getByRole('button', { name: new RegExp(`^Fri 13 Mar, 14:00 \\(${there}`) }).click();
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => run.readNote(dee)).toContain('interview: 2026-03-13T14:00');
    await shown.alert(/interview scheduled for Fri 13 Mar, 14:00 \(.*in Kolkata\)/).waitFor();
  });

  it('is told by one clock where what stands for their zone is none, which the dialog says', async () => {
    await start({ files: away, open: bo });
    await shown.command('Schedule interview');
    const form = shown.dialog('Bo Lim');
    await form.getByText('“over the sea” under time-zone is not the name of a time zone').waitFor();
    await form.getByLabel('Day', { exact: true }).fill('2026-03-12');
    await form.getByLabel('Time', { exact: true }).fill('09:00');
    await shown.press('Enter');
    await shown.alert(/interview scheduled for Thu 12 Mar, 09:00/).waitFor();
    expect(await run.readNote(bo)).toContain('time-zone: over the sea');
  });
});

describe('the timer', () => {
  it('runs from start to end by keyboard, over a reload and sleep', async () => {
    await start({ open: ana });
    await startTimer();
    const card = shown.timer;
    await expect
      .poll(() => card.innerText())
      .toMatch(/Ana Reyes\s+29:5\d\s+What surprised you\?\s/);
    await shown.load();
    await shown.command('Show follow-ups');
    await card.getByText('What surprised you?').waitFor();
    expect(await card.getByRole('timer').innerText()).toMatch(/^(30:00|29:\d\d)$/);
    expect(await shown.statusBar.innerText()).toContain('Ana Reyes 30 min');

    await passMinutes(run.page, 26);
    await shown.alert('Last question: who else should I meet?').waitFor();
    await card.getByText('Last question').waitFor();
    await passMinutes(run.page, 10);
    await shown.alert('Time is up.').waitFor();
    await card.getByRole('button', { name: 'Mark as interviewed' }).focus();
    await shown.press('Enter');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => run.readNote(ana)).toContain('status: interviewed');
    expect(await shown.statusBar.innerText()).not.toContain('Ana Reyes');
  });

  it('redraws its card alone as it ticks', async () => {
    await start({ open: ana });
    await startTimer();
    await run.settled();
    const changed = await shown.timer.evaluate(async (card) => {
      const { parentElement: top } = card;
      if (top === null) return ['no sidebar'];
      const seen: string[] = [];
      const watch = new MutationObserver((all) => {
        for (const { target } of all) {
          if (!card.contains(target.parentElement)) seen.push(target.nodeName);
        }
      });
      watch.observe(top, { subtree: true, childList: true, characterData: true });
      // Two seconds of the timer, however long they take to be drawn.
      const told = new Set<string | null>();
      while (told.size < 3) {
        told.add(card.textContent);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return seen;
    });
    expect(changed).toEqual([]);
  });

  it('fits a phone: nothing to press is smaller than 44 px, nothing is cut off', async () => {
    await start({ open: ana, layout: 'phone' });
    await startTimer();
    await passMinutes(run.page, 31);
    await shown.timer.getByRole('button', { name: 'Mark as interviewed' }).waitFor();
    expect(await tooLow(shown.timer.locator('button, a'))).toEqual([]);
    const wide = await shown.timer.evaluate((el) => el.scrollWidth > el.clientWidth);
    expect(wide).toBe(false);
    expect(await shown.statusBar.getByText('Ana Reyes').count()).toBe(0);
  });
});

describe('a quarter of an hour before an interview', () => {
  it('a notice says so, and starts the timer', async () => {
    await start({ now: '2026-03-11T09:50' });
    const notice = shown.alert('In 10 minutes: Ana Reyes, video');
    await notice.waitFor();
    expect(await notice.getByRole('button').allTextContents()).toEqual([
      'Open link',
      'Open conversation',
      'Start timer',
    ]);
    await notice.getByRole('button', { name: 'Start timer' }).click();
    await shown.timer.getByText('Ana Reyes').waitFor();
  });
});

describe('the last box of the preparation', () => {
  it('offers to mark it prepared as soon as it is ticked', async () => {
    await start({ open: ana });
    // Whatever is written while the app comes up is where the boxes begin.
    const begun = `${files[ana]}\n`;
    await run.writeNote(ana, begun);
    await run.knows(ana, begun);
    await run.writeNote(ana, begun.replace('- [ ]', '- [x]'));
    const notice = shown.alert('Everything is ticked for Ana Reyes');
    await notice.getByRole('button', { name: 'Mark as prepared' }).click();
    await expect.poll(() => run.readNote(ana)).toContain('prepared: 2026-03-11');
  });
});
