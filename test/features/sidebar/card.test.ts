// @vitest-environment jsdom
import { MarkdownView, Notice } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
  // A page that lays nothing out has no room for rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2000);
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const note = (...lines: string[]): string => ['---', ...lines, '---', ''].join('\n');

const asked = note('status: contacted', 'contacted: 2026-02-20');
const prepared = note(
  'status: scheduled',
  'interview: 2026-03-11T14:00',
  'prepared: 2026-03-10',
  'place: https://meet.example/a',
);
const unprepared = note('status: scheduled', 'interview: 2026-03-11T14:00');

/** Starts with the notes of these people, and shows the sidebar. */
async function start(people: Record<string, string>, open?: string): Promise<void> {
  const notes = Object.entries(people).map(([name, text]) => [`Contacts/${name}.md`, text]);
  run = await runPlugin(Object.fromEntries(notes) as Record<string, string>);
  if (open !== undefined) await run.app.workspace.getLeaf().openFile(run.file(open));
  run.command('show-follow-ups');
  await vi.waitFor(() => expect(onCard()).toBeDefined());
  await run.settled();
}

function onCard(): string | undefined {
  return document.querySelector('.ii-card .ii-name')?.textContent;
}

function buttons(): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>('.ii-card .ii-buttons button');
  return [...all].map(({ textContent }) => textContent.trim());
}

function press(words: string, within = '.ii-card'): void {
  const all = [...document.querySelectorAll<HTMLElement>(`${within} button`)];
  const button = all.find(({ textContent }) => textContent.trim() === words);
  if (button === undefined) throw new Error(`There is no button “${words}”.`);
  button.click();
}

function names(): readonly string[] {
  return [...document.querySelectorAll('.ii-row .ii-name')].map(({ textContent }) => textContent);
}

/** What a person's row says beside the name. */
function rowOf(name: string): string {
  const rows = [...document.querySelectorAll<HTMLElement>('.ii-row')];
  const row = rows.find((each) => each.querySelector('.ii-name')?.textContent === name);
  const parts = row?.querySelectorAll('.ii-what, .ii-left') ?? [];
  return [...parts]
    .map((part) => part.querySelector('.ii-words')?.textContent ?? '')
    .filter((part) => part !== '')
    .join(' ');
}

/** The group that a person's row is in. */
function groupOf(name: string): string | null {
  const rows = [...document.querySelectorAll<HTMLElement>('.ii-row')];
  const row = rows.find((each) => each.querySelector('.ii-name')?.textContent === name);
  return row?.closest('.ii-rows')?.getAttribute('aria-label') ?? null;
}

describe('an interview of today on the card', () => {
  it('is left for now at once by Later, since it cannot be snoozed', async () => {
    await start({ Ana: prepared, Bo: asked });
    expect(onCard()).toBe('Ana');
    press('Later');
    expect(document.querySelector('.menu')).toBeNull();
    await vi.waitFor(() => expect(onCard()).toBe('Bo'));
    expect(groupOf('Ana')).toBe('Today');
  });

  it('has no Later where nothing else presses', async () => {
    await start({ Ana: prepared });
    expect(buttons()).toEqual(['Open conversation', 'Open link']);
  });

  it('is never offered as done before it has begun', async () => {
    await start({ Ana: prepared, Bo: asked });
    expect(buttons()).not.toContain('Already done');
  });

  it('says what is done already where its preparation is still open', async () => {
    await start({ Ana: unprepared });
    expect(document.querySelector('.ii-card .ii-why')?.textContent).toMatch(
      /^Interview to prepare\. /,
    );
    expect(buttons()).toEqual(['Prepare', 'Open conversation', 'Already prepared']);
    press('Already prepared');
    await run.noticed('Ana: marked as prepared');
    await vi.waitFor(() => expect(buttons()).toEqual(['Open conversation']));
  });
});

describe('Later on what can be snoozed', () => {
  it('offers the days, and to leave it for now only where something else presses', async () => {
    await start({ Bo: asked });
    press('Later');
    await vi.waitFor(() => expect(document.querySelector('.menu')).not.toBeNull());
    expect(document.querySelector('.menu')?.textContent).toContain('Tomorrow');
    expect(document.querySelector('.menu')?.textContent).not.toContain('Not now');
  });
});

describe('the side with the person of the open note', () => {
  const said = (part: string): string | undefined =>
    document.querySelector(`.ii-card ${part}`)?.textContent;

  it.each([
    [
      'times were offered',
      note('status: replied', 'replied: 2026-03-06', 'offered: 2026-03-10'),
      'You offered times on Tue 10 Mar. Give them until Fri 13 Mar to choose one.',
    ],
    [
      'they were asked',
      note('status: contacted', 'contacted: 2026-03-10'),
      'You asked on Tue 10 Mar. If no answer comes, you can send a short reminder from Thu 19 Mar.',
    ],
  ])('says what is waited for once %s', async (_what, text, expected) => {
    await start({ Ana: text, Bo: prepared }, 'Contacts/Ana.md');
    expect(said('.ii-why')).toBe(expected);
    expect(said('.ii-due')).toBeUndefined();
    expect(said('.ii-last-step')).toBeUndefined();
  });

  it('has its first button stand out only where something presses', async () => {
    const standsOut = (): string | undefined => said('.ii-buttons button.mod-cta');
    const replied = note('status: replied', 'replied: 2026-03-10');
    await start({ Ana: replied, Bo: asked }, 'Contacts/Ana.md');
    expect(standsOut()).toBe(buttons()[0]);
    const snoozed = note('status: replied', 'replied: 2026-03-10', 'snoozed-until: 2026-03-12');
    await run.app.vault.modify(run.file('Contacts/Ana.md'), snoozed);
    await vi.waitFor(() => expect(said('.ii-why')).toBe('Nothing is due right now.'));
    expect(buttons()[0]).toBe('Offer times');
    expect(standsOut()).toBeUndefined();
  });

  it('lets somebody be asked who waits to be picked, who then is not in the list a second time', async () => {
    const [listed, first] = ['', 'priority: 1'].map((more) => note('status: identified', more));
    const people = {
      Ana: first,
      Bo: first,
      Cy: first,
      Di: first,
      Ed: first,
      Flo: listed,
      Gus: listed,
    };
    await start(people as Record<string, string>, 'Contacts/Flo.md');
    const heading = (): string | undefined =>
      [...document.querySelectorAll('.ii-group-title')]
        .map(({ textContent }) => textContent)
        .find((text) => text.includes('on your list'));
    expect(onCard()).toBe('Flo');
    expect([said('.ii-why'), said('.ii-due')]).toEqual([
      'Nothing is due right now.',
      'Ask for a talk',
    ]);
    expect(buttons()).toEqual(['Write message', 'Already done', 'Later']);
    expect(said('.ii-buttons button.mod-cta')).toBeUndefined();
    expect(heading()).toContain('1 more on your list');
    press('Next');
    await vi.waitFor(() => expect(heading()).toContain('2 more on your list'));
  });

  it('opens where each is done of all that is due, but does nothing that its line does not say', async () => {
    const talked = note('status: interviewed', 'interview: 2026-03-10T08:00', 'referred-by: Cy');
    const promise = '## Promises\n\n- [ ] Call 📅 2026-03-12\n';
    await start({ Ana: `${talked}\n${promise}`, Bo: asked }, 'Contacts/Ana.md');
    const lines = (): readonly HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>('.ii-card .ii-due li'),
    ];
    await vi.waitFor(() => expect(lines()).toHaveLength(4));
    expect(lines().map((line) => line.querySelector('.ii-words')?.textContent)).toEqual([
      ...['Say thank you, 23 h left', 'Reflect, 15 h left', 'Promise: Call, 39 h left'],
      'Report back, 6 days left',
    ]);
    const pressable = lines().map((line) => line.querySelector('button') !== null);
    expect(pressable).toEqual([false, true, false, true]);
    lines()[3]?.querySelector('button')?.click();
    await vi.waitFor(() => expect(document.querySelector('.ii-draft')).not.toBeNull());
  });

  it('says what does not fit in the note where there is nothing to do by it', async () => {
    await start(
      { Ana: note('status: contacted', 'contacted: someday'), Bo: asked },
      'Contacts/Ana.md',
    );
    expect(said('.ii-why')).toBe(
      'contacted says “someday”, which is not a day. Write a day such as 2026-11-25.',
    );
  });

  it('says once when the interview of today is', async () => {
    await start({ Ana: prepared }, 'Contacts/Ana.md');
    expect(said('.ii-due .ii-words')).toBe('Interview, 14:00, in 5 h');
    expect(said('.ii-last-step')).toBeUndefined();
  });

  it('says when the interview is that is still to come', async () => {
    const booked = note('status: scheduled', 'replied: 2026-03-06', 'interview: 2026-03-12T14:00');
    await start({ Ana: booked }, 'Contacts/Ana.md');
    expect(said('.ii-last-step')).toBe('Interview tomorrow, Thu 12 Mar, 14:00');
  });
});

describe('the list below the card', () => {
  it('lacks nobody who is on the side that is not shown', async () => {
    await start({ Ana: asked, Bo: prepared }, 'Contacts/Ana.md');
    expect(onCard()).toBe('Ana');
    expect(names()).toEqual(['Bo']);
    press('Next');
    await vi.waitFor(() => expect(onCard()).toBe('Bo'));
    expect(names()).toEqual(['Ana']);
    press('This person');
    await vi.waitFor(() => expect(names()).toEqual(['Bo']));
  });

  it('has whoever was offered times under Waiting, since when', async () => {
    const offered = note('status: replied', 'replied: 2026-03-06', 'offered: 2026-03-10');
    const today = note('status: replied', 'replied: 2026-03-06', 'offered: 2026-03-11');
    await start({ Ana: prepared, Bo: offered, Cy: today });
    expect([groupOf('Bo'), rowOf('Bo')]).toEqual(['Waiting', 'times offered yesterday']);
    expect([groupOf('Cy'), rowOf('Cy')]).toEqual(['Waiting', 'times offered today']);
  });

  it('says since when an answer is waited for, by the day or by what it is called', async () => {
    const since = (day: string): string => note('status: contacted', `contacted: ${day}`);
    await start({
      ...{ Ana: prepared, Bo: since('2026-03-09') },
      ...{ Cy: since('2026-03-10'), Di: since('2026-03-11') },
    });
    expect(['Bo', 'Cy', 'Di'].map(rowOf)).toEqual([
      ...['since Mon 9 Mar', 'since yesterday', 'since today'],
    ]);
  });
});

describe('the header', () => {
  it('leads to everyone', async () => {
    await start({ Ana: asked });
    document.querySelector<HTMLElement>('.ii-header [aria-label="Add people"]')?.click();
    const entry = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
      ({ textContent }) => textContent === 'Show people',
    );
    entry?.click();
    await vi.waitFor(() => expect(document.querySelector('.ii-people')).not.toBeNull());
  });
});

describe('after a while away', () => {
  it('the list says as calmly as the card since when its rows wait', async () => {
    const talked = (day: string): string =>
      note('status: interviewed', `interview: ${day}`, 'thanked: 2026-02-12');
    const people = Object.fromEntries(
      ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map((name) => [name, talked('2026-02-10')]),
    );
    await start(people);
    expect(rowOf('Flo')).toBe('Reflect 27 days late');
    run.app.saveLocalStorage('informational-interviews-seen', '2026-02-11');
    vi.setSystemTime(new Date(2026, 2, 12, 9, 0));
    await run.app.vault.append(run.file('Contacts/Ana.md'), 'Rain.\n');
    await vi.waitFor(() =>
      expect(document.querySelector('.ii-card')?.textContent).toContain('Welcome back'),
    );
    expect(document.querySelector('.ii-waited .ii-why')?.textContent).toBe(
      'Reflect, since Tue 10 Feb',
    );
    expect(rowOf('Flo')).toBe('Reflect since Tue 10 Feb');
  });
});

describe('a note that the sidebar opens', () => {
  const inFront = (): string | undefined =>
    run.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path;
  /** What has lost the focus is looked for in a task of its own, which begins after this one. */
  const afterwards = async (): Promise<void> => {
    await run.settled();
    await new Promise((resolve) => window.setTimeout(() => window.setTimeout(resolve)));
  };
  const nameOnCard = (): HTMLElement => {
    const name = document.querySelector<HTMLElement>('.ii-card .ii-name');
    if (name === null) throw new Error('There is nobody on the card.');
    return name;
  };

  it('stays in front, also once a notice goes that was there', async () => {
    await start({ Ana: asked });
    const notice = new Notice('About something else');
    nameOnCard().focus();
    nameOnCard().click();
    await vi.waitFor(() => expect(inFront()).toBe('Contacts/Ana.md'));
    await run.settled();
    notice.hide();
    await afterwards();
    expect(inFront()).toBe('Contacts/Ana.md');
  });

  it('stays in front where it was the open one already, also once its person has nothing due', async () => {
    await start({ Ana: asked }, 'Contacts/Ana.md');
    nameOnCard().focus();
    nameOnCard().click();
    await vi.waitFor(() => expect(inFront()).toBe('Contacts/Ana.md'));
    await run.settled();
    await run.app.vault.modify(run.file('Contacts/Ana.md'), note('status: closed'));
    await vi.waitFor(() => expect(onCard()).not.toBe('Ana'));
    await afterwards();
    expect(inFront()).toBe('Contacts/Ana.md');
  });

  it('stays in front where a menu opened it whose press gave its row no focus', async () => {
    await start({ Ana: asked, Ben: asked });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const row = document.querySelector('.ii-row[data-path="Contacts/Ben.md"]');
    row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    const entries = [...document.querySelectorAll<HTMLElement>('.menu .menu-item')];
    entries.find(({ textContent }) => textContent === 'Open in new tab')?.click();
    await vi.waitFor(() => expect(inFront()).toBe('Contacts/Ben.md'));
    await afterwards();
    expect(inFront()).toBe('Contacts/Ben.md');
  });
});
