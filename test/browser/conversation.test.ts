import type { Locator } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { hasFocus, parts } from './app-page';
import { ConversationPage } from './conversation-page';
import { DraftPage } from './dialog-page';
import { passMinutes } from './pass-minutes';
import { SidebarPage } from './sidebar-page';
import { tooSmall } from './small-targets';
import { type BrowserRun, type BrowserStart, endRuns, startWorkbenchPage } from './start-workbench';
import { type Finger, touchScreen } from './touch';

const ana = 'Contacts/Ana Reyes.md';
const bo = 'Contacts/Bo Lind.md';

const prepared = `---
status: scheduled
company: St. Brigid’s
role: Charge nurse
email: ana@example.org
interview: 2026-03-11T14:00
minutes: 30
medium: video
place: https://meet.example/ana
prepared: 2026-03-10
---

## Interview 2026-03-11

### Preparation

> I taught for six years, and want to know nursing from the inside.

- [x] Read about them

### Questions

#### What surprised you most? ★

#### How does a good day begin? ★

#### Who else should I talk to?

## Log

- 2026-03-01 Asked by email
`;

const start: BrowserStart = {
  now: '2026-03-11T13:50',
  files: { [ana]: prepared, 'Diary.md': '# Diary\n' },
  open: 'Diary.md',
  pluginData: { myName: 'Kim Park' },
};

let run: BrowserRun;
let shown: SidebarPage;
let talk: ConversationPage;
let draft: DraftPage;
/** All that was typed, each time that something was. */
let typed: string[] = [];
let presses = 0;
/** How often Tab was pressed to come to each step. */
let tabs: number[] = [];

afterEach(endRuns);

/** How somebody gets about: with the keys or with a thumb. */
interface Hand {
  press: (target: Locator) => Promise<void>;
  /** Types into a field, wherever the focus is. */
  type: (field: Locator, text: string) => Promise<void>;
  /** Gives the form in which one is away. */
  submit: (button: Locator) => Promise<void>;
  /** Of two buttons that do the same, the one that is nearer. */
  nearest: (buttons: Locator) => Locator;
  /** Says how well the job would fit. */
  fit: (number: Locator) => Promise<void>;
  /** Comes from the sidebar to the draft of the thank-you. */
  thanks: () => Promise<void>;
  insertAnswer: (answer: Locator) => Promise<void>;
  send: (button: Locator) => Promise<void>;
  /** Looks at what is on the screen. */
  look: () => Promise<void>;
}

async function begin(more: BrowserStart = {}): Promise<void> {
  run = await startWorkbenchPage({ ...start, ...more });
  shown = new SidebarPage(run.page);
  talk = new ConversationPage(run.page);
  draft = new DraftPage(run.page);
  typed = [];
  presses = 0;
  tabs = [];
}

async function key(name: string): Promise<void> {
  presses += 1;
  await run.page.keyboard.press(name);
}

/** Goes to something by Tab alone, from wherever the focus is. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  // The focus may still be on its way to where the step before leads.
  await run.settled();
  for (let steps = 0; steps < 60; steps += 1) {
    const [isThere, isBefore] = await target.evaluate((el) => {
      const { activeElement } = el.ownerDocument;
      if (activeElement === null || activeElement === el) return [activeElement === el, false];
      const place = activeElement.compareDocumentPosition(el);
      return [false, (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0];
    });
    if (isThere) {
      tabs.push(steps);
      return;
    }
    await key(isBefore ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not come to ${String(target)}.`);
}

const keys: Hand = {
  press: async (target) => {
    await tabTo(target);
    const isBox = await target.evaluate((el) => el.matches('input'));
    await key(isBox ? 'Space' : 'Enter');
  },
  type: async (field, text) => {
    await tabTo(field);
    typed.push(text);
    await run.page.keyboard.insertText(text);
  },
  submit: () => key('Enter'),
  look: () => Promise.resolve(),
  nearest: (buttons) => buttons.last(),
  fit: async (number) => {
    await tabTo(talk.fit(1));
    while (!(await number.isChecked())) await key('ArrowRight');
  },
  thanks: async () => {
    await shown.show();
    await key('d');
  },
  insertAnswer: (answer) => keys.press(answer),
  send: () => key('Control+Enter'),
};

function thumb(finger: Finger): Hand {
  const press = async (target: Locator): Promise<void> => {
    await target.waitFor();
    presses += 1;
    await finger.tap(target);
  };
  return {
    press,
    type: async (field, text) => {
      if (!(await hasFocus(field))) await press(field);
      await expect.poll(() => hasFocus(field)).toBe(true);
      typed.push(text);
      await run.page.keyboard.insertText(text);
    },
    submit: press,
    // What sticks to the top is always there.
    nearest: (buttons) => buttons.first(),
    fit: press,
    thanks: async () => {
      await shown.command('Show follow-ups');
      await press(shown.card.getByRole('button', { name: /^Write thank-you/ }));
    },
    insertAnswer: async (answer) => {
      await press(draft.dialog.getByText(/^From your talk/));
      await press(answer);
    },
    send: press,
    look: async () => {
      expect(await tooSmall(run.page, parts.conversation)).toEqual([]);
    },
  };
}

async function noted(...texts: string[]): Promise<void> {
  for (const text of texts) await expect.poll(() => run.readNote(ana)).toContain(text);
}

/** From the reminder to the end of the day of the talk. */
async function holdTalk(hand: Hand): Promise<void> {
  const notice = shown.alert('In 10 minutes: Ana Reyes');
  await hand.press(notice.getByRole('button', { name: 'Open conversation' }));
  await talk.pane.getByText('I taught for six years').waitFor();
  await expect.poll(() => talk.clock.textContent()).toMatch(/^Starts in \d:\d\d$/);
  await hand.look();
  await hand.press(talk.button('Start timer'));
  await talk.button('Stop').waitFor();

  await passMinutes(run.page, 12);
  await expect.poll(() => talk.clock.textContent()).toMatch(/^2\d:\d\d$/);
  await hand.look();
  await hand.type(talk.answer('What surprised you most?'), 'That the nurses run it.');
  await hand.press(talk.asked('How does a good day begin?'));
  await hand.type(talk.field('Another question'), 'Who decides?');
  await hand.submit(talk.button('Add'));
  await hand.type(talk.answer('Who decides?'), 'The board by the door.');

  await hand.press(talk.button('They named someone'));
  await hand.type(talk.field('They named someone'), 'Bo Lind');
  await hand.submit(talk.button('Add').last());
  await expect.poll(() => run.readNote(bo).catch(() => '')).toContain('Ana Reyes');
  await hand.press(talk.button('They promised'));
  await hand.look();
  await hand.type(talk.field('They promised'), 'Show me the ward');
  await hand.submit(talk.button('Add').last());
  await noted('Show me the ward');
  await hand.press(talk.button('I promised'));
  await hand.type(talk.field('I promised'), 'Send the article');
  await hand.submit(talk.button('Add').last());
  await noted('Send the article');

  await passMinutes(run.page, 29);
  await talk.pane.getByText('Time is up.').waitFor();
  await hand.look();
  await hand.press(hand.nearest(talk.button('Mark as interviewed')));
  await noted('status: interviewed');
  await expect.poll(() => hasFocus(talk.fit(1))).toBe(true);
}

async function lookBack(hand: Hand): Promise<void> {
  await hand.look();
  await hand.fit(talk.fit(4));
  await noted('fit: 4');
  await hand.type(talk.field('The one thing I learned'), 'Nurses run the ward');
  await hand.type(talk.field('How can I prepare better next time?'), 'Ask shorter questions.');
  await hand.look();
  await noted('Ask shorter questions.', 'takeaway: Nurses run the ward');
  await hand.press(talk.button('Mark as reflected'));
  const reflection = shown.dialog('Ana Reyes');
  await reflection.waitFor();
  expect(await reflection.getByRole('textbox').inputValue()).toBe('Nurses run the ward');
  await hand.submit(reflection.getByRole('button', { name: 'Mark as reflected' }));
  await noted('reflected: 2026-03-11');
}

/** The next day, from the sidebar. */
async function giveThanks(hand: Hand): Promise<void> {
  const address = new URL(run.address);
  address.searchParams.set('now', '2026-03-12T15:00');
  await shown.load(address.href);
  await hand.thanks();
  await draft.dialog.waitFor();
  await hand.insertAnswer(draft.button('What surprised you most? That the nurses run it.'));
  expect(await draft.message()).toContain('That the nurses run it.');
  await hand.send(draft.button('Mark as sent'));
  await noted('thanked: 2026-03-12');
}

/** What the note has at the end, to the byte. */
const held = prepared
  .replace('status: scheduled', 'status: in-touch')
  .replace(
    'prepared: 2026-03-10\n',
    'prepared: 2026-03-10\nfit: 4\ntakeaway: Nurses run the ward\nreflected: 2026-03-11\nthanked: 2026-03-12\n',
  )
  .replace('most? ★\n', 'most? ★\nThat the nurses run it.\n')
  .replace('begin? ★\n', 'begin? ★\n- [x] Asked\n')
  .replace(
    '## Log\n',
    `#### Who decides?
The board by the door.

### Waiting for

- [ ] Show me the ward 📅 2026-03-18

### Promises

- [ ] Send the article 📅 2026-03-18

### Reflection

#### Could their job be a fit for me, and what makes me think so?

#### What interested me about the company?

#### How can I prepare better next time?
Ask shorter questions.

#### What are my next steps?

#### How did I come across?

## Messages

> [!quote]- 2026-03-12 Email
> \`\`\`
> Thank you for talking with me
>
> Dear Ana,
>
> Thank you for taking the time to talk with me, and for being so open about your work. What has stayed with me most is this: That the nurses run it.
>
> I'd be glad to tell you where it leads.
>
> Warm regards,
> Kim Park
> \`\`\`

## Log
`,
  )
  .concat(
    ['11 Named [[Bo Lind]]', '11 They promised: Show me the ward', '11 Promised: Send the article']
      .concat(['11 Talked', '11 Reflected', '12 Thanked by email'])
      .map((line) => `- 2026-03-${line}\n`)
      .join(''),
  );

/** Everything is in the notes, and was typed into one field each. */
async function nothingWasTypedTwice(): Promise<void> {
  expect(await run.readNote(ana)).toBe(held);
  expect(typed).toHaveLength(8);
  expect(new Set(typed).size).toBe(typed.length);
  const notes = held + (await run.readNote(bo).then(() => 'Bo Lind'));
  for (const text of typed) expect(notes).toContain(text);
}

it('is held by keyboard, from the reminder to the thank-you, and nothing is typed twice', async () => {
  await begin();
  await holdTalk(keys);
  await lookBack(keys);
  await giveThanks(keys);
  await nothingWasTypedTwice();
  expect(tabs).toEqual([4, 0, 0, 1, 4, 1, 3, 0, 1, 0, 1, 0, 2, 0, 1, 3, 3, 7]);
  expect(presses).toBe(50);
});

it('is held with one thumb, from the reminder to the thank-you, and nothing is typed twice', async () => {
  await begin({ layout: 'phone' });
  const finger = await touchScreen(run.page);
  await holdTalk(thumb(finger));
  await lookBack(thumb(finger));
  await giveThanks(thumb(finger));
  await nothingWasTypedTwice();
  expect(presses).toBe(23);
  await finger.lift();
});

it('keeps what is typed into over the keyboard of a phone', async () => {
  await begin({ layout: 'phone', open: ana, now: '2026-03-11T14:10' });
  await shown.command('Open conversation');
  await talk.button('Start timer').click();
  await talk.button('Stop').waitFor();
  await talk.button('Afterwards').click();
  await talk.button('They promised').click();
  const fields = talk.pane.getByRole('textbox').or(talk.pane.getByLabel('By when'));
  const withKeyboard = { width: 390, height: 320 };
  const hidden: string[] = [];
  const count = await fields.count();
  expect(count).toBeGreaterThan(9);
  const check = async (place: number, how: string): Promise<void> => {
    const pixels = await talk.hiddenOfField();
    if (pixels > 0) hidden.push(`${String(pixels)} px of field ${String(place)}, ${how}`);
  };
  for (let place = 0; place < count; place += 1) {
    await run.page.setViewportSize({ width: 390, height: 844 });
    await fields.nth(place).focus();
    await run.page.setViewportSize(withKeyboard);
    await talk.framesDrawn();
    await check(place, 'as the keyboard comes up');
  }
  for (let place = count - 1; place >= 0; place -= 1) {
    await fields.nth(place).focus();
    await check(place, 'going from field to field');
  }
  await fields.first().fill('Line\n'.repeat(20));
  await fields.first().press('Control+End');
  await fields.first().press('a');
  expect(await talk.isCursorSeen()).toBe(true);
  expect(hidden).toEqual([]);
});
