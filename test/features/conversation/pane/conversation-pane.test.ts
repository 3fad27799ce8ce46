// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../../builders/run-plugin';

const ana = 'Contacts/Ana.md';
const front = '---\nstatus: scheduled\ncompany: Acme\ninterview: 2026-03-11T09:15\n---\n';
const booked =
  `${front}## Interview 2026-03-11\n\n### Preparation\n\n> I am Sam.\n\n- [ ] Camera\n\n` +
  '### Questions\n\n#### A day? ★\n\n#### Next?\nSoon.\n\n## Log\n\n- 2026-03-01 Asked\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 10));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

const pane = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.ii-talk');
  if (found === null) throw new Error('There is no conversation.');
  return found;
};

async function open(text = booked, others: Record<string, string> = {}): Promise<void> {
  run = await runPlugin({ [ana]: text, ...others });
  await run.open(ana);
  run.command('open-conversation');
  await vi.waitFor(() => expect(pane().textContent).toContain('Ana'));
  await run.settled();
}

const field = (label: string): HTMLTextAreaElement => {
  const found = pane().querySelector<HTMLTextAreaElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`There is no field “${label}”.`);
  return found;
};

function type(label: string, text: string): void {
  const typed = field(label);
  typed.value = text;
  typed.dispatchEvent(new Event('input', { bubbles: true }));
}

function press(words: string): void {
  const button = [...pane().querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === words,
  );
  if (button === undefined) throw new Error(`There is no button “${words}”.`);
  button.click();
}

const saved = (text: string): Promise<void> =>
  vi.waitFor(() => expect(run.read(ana)).toContain(text));

describe('the conversation', () => {
  it('shows what to know before, and the questions with their answers', async () => {
    await open();
    expect(pane().textContent).toContain('Wed 11 Mar, 09:15');
    expect(pane().textContent).toContain('Starts in 5:00');
    expect(pane().querySelector('blockquote')?.textContent).toBe('I am Sam.');
    expect(field('Answer: A day?').value).toBe('');
    expect(field('Answer: Next?').value).toBe('Soon.');
    expect(run.read(ana)).toBe(booked);
  });

  it('says when to leave for it', async () => {
    await open(booked.replace('---\n', '---\nmedium: in person\nplace: Café\ntravel: 20\n'));
    expect(pane().textContent).toContain('Wed 11 Mar, 09:15 · in person · Café · Leave by 08:55');
  });

  it('keeps what is typed under its heading as text, and one undo takes a sitting back', async () => {
    await open();
    type('Answer: A day?', '# Early');
    await saved('#### A day? ★\n\\# Early\n\n#### Next?\nSoon.\n');
    type('Answer: Next?', 'Soon.\nOr later.');
    await saved('#### Next?\nSoon.\nOr later.\n');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(booked));
    await vi.waitFor(() => expect(field('Answer: A day?').value).toBe(''));
  });

  it('ticks a question as asked', async () => {
    await open();
    pane().querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await saved('#### A day? ★\n- [x] Asked\n\n#### Next?');
  });

  it('keeps what somebody else wrote there meanwhile above what is typed', async () => {
    await open();
    type('Answer: A day?', 'Mine');
    await run.app.vault.process(run.file(ana), (text) =>
      text.replace('#### A day? ★\n', '#### A day? ★\nTheirs\n'),
    );
    await saved('#### A day? ★\nTheirs\n\nMine\n');
    await vi.waitFor(() => expect(field('Answer: A day?').value).toBe('Theirs\n\nMine'));
  });

  it('has a question in the note that comes up', async () => {
    await open();
    type('Another question', 'And why?');
    pane().querySelector('form')?.requestSubmit();
    await saved('#### And why?\n');
    await vi.waitFor(() => expect(field('Answer: And why?').value).toBe(''));
  });

  it('writes down what was promised, by when, and shows the habit to practise', async () => {
    await open(
      booked.replace(
        '- [ ] Camera\n',
        '- [ ] Camera\n\n#### One habit to practise\n\n- [x] Let them finish\n',
      ),
    );
    expect(pane().textContent).toContain('To practise: Let them finish.');
    press('They promised');
    await vi.waitFor(() => expect(field('By when').value).toBe('2026-03-18'));
    type('They promised', 'Introduce me to Bo');
    pane().querySelectorAll('form')[1]?.requestSubmit();
    await saved('### Waiting for\n\n- [ ] Introduce me to Bo 📅 2026-03-18\n');
    await vi.waitFor(() => expect(pane().textContent).toContain('Introduce me to Bo'));
  });

  it('makes the link stand out only until the talk is timed', async () => {
    await open(booked.replace('---\n', '---\nplace: https://meet.example/ana\n'));
    const filled = (): (string | null)[] =>
      [...pane().querySelectorAll('.mod-cta')].map(({ textContent }) => textContent);
    expect(filled()).toEqual(['Open link']);
    press('Start timer');
    await vi.waitFor(() => expect(filled()).toEqual([]));
    expect(pane().textContent).toContain('Open link');
  });

  it('tells before the talk what is open between the two, and goes on telling it as they talk', async () => {
    const promises =
      '### Promises\n\n- [ ] Send the article\n\n### Waiting for\n\n- [ ] Introduce me\n';
    await open(booked.replace('## Log', `${promises}\n## Log`));
    const part = (name: string): string =>
      pane().querySelector(`section[aria-label="${name}"]`)?.textContent ?? '';
    const told = /Open promises.*Send the article.*Waiting for: Introduce me/;
    await vi.waitFor(() => expect(part('Before')).toMatch(told));
    expect(part('During')).not.toContain('Open promises');
    press('Start timer');
    await vi.waitFor(() => expect(part('During')).toMatch(told));
    expect(part('Before')).not.toContain('Open promises');
  });

  it('shows the questions of the day that is agreed by now', async () => {
    await open(`${booked}\n## Interview 2026-03-12\n\n### Questions\n\n#### And then?\n`);
    await run.app.vault.process(run.file(ana), (text) =>
      text.replace('interview: 2026-03-11', 'interview: 2026-03-12'),
    );
    await vi.waitFor(() => expect(field('Answer: And then?').value).toBe(''));
    expect(pane().textContent).not.toContain('A day?');
  });

  it('goes on in a note that is renamed, and keeps what waits when it is closed', async () => {
    await open();
    type('Answer: A day?', 'Early');
    await run.app.fileManager.renameFile(run.file(ana), 'Contacts/Ana Ito.md');
    run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
    await vi.waitFor(() => expect(run.read('Contacts/Ana Ito.md')).toContain('Early'));
  });

  it('brings the prompts into the note with the first that is answered', async () => {
    await open(booked.replace('scheduled', 'interviewed'));
    const [prompt] = [...pane().querySelectorAll('.ii-talk-prompt textarea')];
    const label = prompt?.getAttribute('aria-label') ?? '';
    type(label, 'Very much');
    await saved(`### Reflection\n\n#### ${label}\nVery much\n\n#### `);
  });

  it('is empty again where an answer to a prompt is taken back', async () => {
    await open(booked.replace('scheduled', 'interviewed'));
    const prompt = (): HTMLTextAreaElement => {
      const [first] = pane().querySelectorAll<HTMLTextAreaElement>('.ii-talk-prompt textarea');
      if (first === undefined) throw new Error('There is no prompt.');
      return first;
    };
    type(prompt().getAttribute('aria-label') ?? '', 'Very much');
    await saved('Very much');
    await run.settled();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).not.toContain('Very much'));
    await vi.waitFor(() => expect(prompt().value).toBe(''));
  });

  it('brings back under its new name what could not be saved before the note was renamed', async () => {
    await open();
    const writing = vi.spyOn(run.disk, 'writeText').mockRejectedValue(new Error('Disk full'));
    type('Answer: A day?', 'Early');
    await vi.waitFor(() => expect(run.notices().join()).toContain('“Ana” was not changed.'));
    run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
    await run.settled();
    writing.mockRestore();
    await run.app.fileManager.renameFile(run.file(ana), 'Contacts/Ana Ito.md');
    await run.open('Contacts/Ana Ito.md');
    run.command('open-conversation');
    await vi.waitFor(() => expect(field('Answer: A day?').value).toBe('Early'));
    await vi.waitFor(() => expect(run.read('Contacts/Ana Ito.md')).toContain('Early'));
  });

  it('brings back what could not be saved once its note is back, and forgets it where that is gone', async () => {
    await open();
    const writing = vi.spyOn(run.disk, 'writeText').mockRejectedValue(new Error('Disk full'));
    type('Answer: A day?', 'Early');
    await vi.waitFor(() => expect(run.notices().join()).toContain('“Ana” was not changed.'));
    run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
    await run.settled();
    writing.mockRestore();
    await run.app.vault.delete(run.file(ana));
    await run.app.vault.create(ana, booked);
    await run.settled();
    await run.open(ana);
    run.command('open-conversation');
    await saved('#### A day? ★\nEarly\n');
    const key = 'informational-interviews-unsaved-answers';
    await vi.waitFor(() => expect(run.app.loadLocalStorage(key)).toBeNull());
    const kept = { part: 'questions', question: 'A day?', typed: 'x', isTicked: false, lines: '' };
    run.app.saveLocalStorage(key, { 'Contacts/Gone.md': [kept] });
    await run.unload();
    await open();
    expect(run.app.loadLocalStorage(key)).toBeNull();
  });

  it('goes on in a note that was deleted and is back', async () => {
    await open();
    type('Answer: A day?', 'Early');
    await run.app.vault.delete(run.file(ana));
    await run.app.vault.create(ana, booked);
    await saved('#### A day? ★\nEarly\n');
    await run.app.vault.process(run.file(ana), (text) => text.replace('Soon.', 'Never.'));
    await vi.waitFor(() => expect(field('Answer: Next?').value).toBe('Never.'));
    type('Answer: Next?', 'Never.\nAt all.');
    await saved('#### Next?\nNever.\nAt all.\n');
  });

  it('is safe on the device the moment it is typed', async () => {
    await open();
    type('Answer: A day?', 'Early');
    const key = 'informational-interviews-unsaved-answers';
    expect(JSON.stringify(run.app.loadLocalStorage(key))).toContain('Early');
    await saved('Early');
    await vi.waitFor(() => expect(run.app.loadLocalStorage(key)).toBeNull());
  });

  it('writes what was typed where it was typed, though the note is about another talk by now', async () => {
    await open();
    type('Answer: A day?', 'Early');
    await run.app.vault.process(run.file(ana), (text) =>
      text.replace('interview: 2026-03-11', 'interview: 2026-03-20'),
    );
    await saved('#### A day? ★\nEarly\n');
    expect(run.read(ana)).not.toContain('## Interview 2026-03-20');
  });

  it('keeps the fit and the takeaway in the note, without a word in the log', async () => {
    await open(booked.replace('scheduled', 'interviewed'));
    pane().querySelectorAll<HTMLInputElement>('input[type="radio"]')[3]?.click();
    await saved('fit: 4\n');
    type('The one thing I learned', 'Ship small');
    await saved('takeaway: Ship small\n');
    expect(run.read(ana)).toContain('- 2026-03-01 Asked\n');
    expect(run.read(ana)).not.toContain('2026-03-11 ');
  });

  it('takes the fit off that is pressed again', async () => {
    const four = (): HTMLInputElement | undefined =>
      pane().querySelectorAll<HTMLInputElement>('input[type="radio"]')[3];
    await open(booked.replace('scheduled', 'interviewed'));
    const before = run.read(ana);
    four()?.click();
    await saved('fit: 4\n');
    await run.settled();
    expect(four()?.checked).toBe(true);
    four()?.click();
    await vi.waitFor(() => expect(run.read(ana)).toBe(before));
    await vi.waitFor(() => expect(four()?.checked).toBe(false));
  });

  it('shows the fit that was pressed last while the note still has one from before', async () => {
    vi.setSystemTime(new Date(2026, 2, 11, 10, 0));
    await open(booked.replace('scheduled', 'interviewed'));
    const fits = [...pane().querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const chosen = (): number => fits.findIndex(({ checked }) => checked) + 1;
    fits[0]?.click();
    let back: MockInstance[] = [];
    // Before the page has drawn what the note says by now.
    const written = run.app.metadataCache.on('changed', () => {
      run.app.metadataCache.offref(written);
      for (const fit of fits.slice(1, 4)) fit.click();
      back = fits.slice(0, 3).map((fit) => vi.spyOn(fit, 'checked', 'set'));
    });
    await saved('fit: 4\n');
    await run.settled();
    expect(chosen()).toBe(4);
    expect(back).toHaveLength(3);
    for (const set of back) expect(set).not.toHaveBeenCalledWith(true);
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).not.toContain('fit'));
    await vi.waitFor(() => expect(chosen()).toBe(0));
  });

  it('keeps the fit that is left and come back to before the note has what was pressed', async () => {
    vi.setSystemTime(new Date(2026, 2, 11, 10, 0));
    await open(booked.replace('scheduled', 'interviewed\nfit: 4'));
    const fits = [...pane().querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    fits[2]?.click();
    fits[3]?.click();
    await run.settled();
    await saved('fit: 4\n');
    expect(fits[3]?.checked).toBe(true);
  });

  it('keeps a takeaway on the device with each key, until the note has it', async () => {
    const key = 'informational-interviews-half-typed';
    await open(booked.replace('scheduled', 'interviewed'));
    type('The one thing I learned', 'Ship small');
    expect(JSON.stringify(run.app.loadLocalStorage(key))).toContain('Ship small');
    await saved('takeaway: Ship small\n');
    await vi.waitFor(() => expect(run.app.loadLocalStorage(key)).toBeNull());
    run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
    await run.settled();
    // As it is where the app was ended within the pause.
    const left = { typed: 'Ship small things', known: 'Ship small' };
    run.app.saveLocalStorage(key, { [ana]: { takeaway: left } });
    run.command('open-conversation');
    await vi.waitFor(() =>
      expect(field('The one thing I learned').value).toBe('Ship small things'),
    );
    await saved('takeaway: Ship small things\n');
    await vi.waitFor(() => expect(run.app.loadLocalStorage(key)).toBeNull());
  });

  it('keeps a takeaway that was being typed when the pane was closed', async () => {
    await open(booked.replace('scheduled', 'interviewed'));
    type('The one thing I learned', 'Ship small');
    await vi.waitFor(() => expect(field('The one thing I learned').value).toBe('Ship small'));
    run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
    await saved('takeaway: Ship small\n');
  });

  it('asks on the page and in no dialog what came of the talk', async () => {
    vi.setSystemTime(new Date(2026, 2, 11, 10, 0));
    await open();
    press('Mark as interviewed');
    await saved('status: interviewed');
    await run.settled();
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('is what a command from the palette is for, as long as it is in front', async () => {
    await open(booked, { 'Contacts/Bo.md': '---\nstatus: scheduled\n---\n' });
    run.command('mark-prepared');
    await saved('prepared: 2026-03-11');
  });

  it('stays on the screen where its timer is started, which it shows itself', async () => {
    await open();
    press('Start timer');
    await vi.waitFor(() => expect(pane().textContent).toContain('+5 min'));
    expect(run.app.workspace.getLeavesOfType('informational-interviews-follow-ups')).toEqual([]);
    expect(run.notices().join()).not.toContain('counts from then');
  });

  it('takes the notice that it is near off the screen', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    vi.setSystemTime(new Date(2026, 2, 11, 9, 10));
    run = await runPlugin({ [ana]: booked });
    vi.advanceTimersByTime(10_000);
    expect(run.notices().join()).toContain('In 5 minutes');
    await run.open(ana);
    run.command('open-conversation');
    await vi.waitFor(() => expect(pane().textContent).toContain('Ana'));
    expect(document.querySelector('.notice')).toBeNull();
  });

  it('begins as its time comes, and folds nothing that was open', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    vi.setSystemTime(new Date(2026, 2, 11, 9, 10));
    await open();
    expect(pane().textContent).not.toContain('The one thing I learned');
    vi.setSystemTime(new Date(2026, 2, 11, 9, 46));
    vi.advanceTimersByTime(10_000);
    await vi.waitFor(() => expect(pane().textContent).toContain('The one thing I learned'));
    expect(pane().querySelector('blockquote')?.textContent).toBe('I am Sam.');
  });

  it('offers to mark a talk that ends before its time, and none that has not begun', async () => {
    await open();
    press('Afterwards');
    await vi.waitFor(() => expect(pane().textContent).toContain('Would this job fit me?'));
    expect(pane().textContent).not.toContain('Mark as interviewed');
    await run.unload();
    vi.setSystemTime(new Date(2026, 2, 11, 9, 30));
    await open();
    press('Afterwards');
    await vi.waitFor(() => expect(pane().textContent).toContain('Mark as interviewed'));
    press('Mark as interviewed');
    await saved('status: interviewed');
  });

  it('keeps its timer where more minutes make it longer, and says when its time is up', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    vi.setSystemTime(new Date(2026, 2, 11, 9, 20));
    await open();
    press('Start timer');
    await vi.waitFor(() => expect(pane().textContent).toContain('Stop'));
    press('+5 min');
    vi.setSystemTime(new Date(2026, 2, 11, 9, 46));
    vi.advanceTimersByTime(10_000);
    await vi.waitFor(() => expect(pane().textContent).toContain('Last question'));
    vi.setSystemTime(new Date(2026, 2, 11, 9, 51));
    vi.advanceTimersByTime(10_000);
    await vi.waitFor(() => expect(pane().textContent).toContain('Time is up'));
    press('Mark as interviewed');
    await saved('status: interviewed');
    await vi.waitFor(() => expect(pane().textContent).not.toContain('Time is up'));
  });

  it('adds whom they named, and stays where it is', async () => {
    await open();
    press('They named someone');
    await vi.waitFor(() => expect(field('They named someone').value).toBe(''));
    type('They named someone', 'Bo Lind');
    pane().querySelectorAll('form')[1]?.requestSubmit();
    await vi.waitFor(() => expect(run.read('Contacts/Bo Lind.md')).toContain('referred-by'));
    await saved('- 2026-03-11 Named [[Bo Lind]]');
    await run.settled();
    expect(pane().isConnected).toBe(true);
    expect(run.notices().join()).toMatch(/Bo Lind.*Undo/s);
    const opener = document.activeElement;
    expect(opener?.textContent).toBe('They named someone');
  });

  it.each([
    ['Another question', null, 0],
    ['They promised', 'They promised', 1],
    ['They named someone', 'They named someone', 1],
  ])('keeps in its field what could not be written: %s', async (label, opener, place) => {
    await open();
    if (opener !== null) press(opener);
    await vi.waitFor(() => expect(field(label).value).toBe(''));
    const writing = vi.spyOn(run.disk, 'writeText').mockRejectedValue(new Error('Disk full'));
    type(label, 'Something long');
    pane().querySelectorAll('form')[place]?.requestSubmit();
    await vi.waitFor(() => expect(run.notices().join()).toMatch(/was not (changed|added)/));
    await run.settled();
    expect(field(label).value).toBe('Something long');
    writing.mockRestore();
  });

  describe('while the device still writes', () => {
    /** Each ends a write that waits: as it would have, or with an error. */
    let endings: ((failure?: Error) => void)[] = [];

    function holdWriting(): void {
      const write = run.disk.writeText.bind(run.disk);
      vi.spyOn(run.disk, 'writeText').mockImplementation(async (...written) => {
        await new Promise<void>((resolve, reject) => {
          endings.push((failure) => (failure === undefined ? resolve() : reject(failure)));
        });
        return write(...written);
      });
    }

    function end(failure?: Error): void {
      vi.restoreAllMocks();
      for (const ending of endings) ending(failure);
      endings = [];
    }

    const onDevice = (): string => JSON.stringify(localStorage);

    afterEach(() => end());

    it.each([
      ['Another question', null, 'Another question', null, 0],
      ['They promised', 'They promised', 'I promised', 'I promised', 1],
    ])('begins the next one anew: %s', async (label, opener, next, nextOpener, place) => {
      await open();
      holdWriting();
      if (opener !== null) press(opener);
      await vi.waitFor(() => expect(field(label).value).toBe(''));
      type(label, 'Show me the ward');
      pane().querySelectorAll('form')[place]?.requestSubmit();
      if (nextOpener !== null) press(nextOpener);
      await vi.waitFor(() => expect(field(next).value).toBe(''));
      // What the note does not have yet is safe on the device.
      expect(onDevice()).toContain('Show me the ward');
      type(next, 'Send the article');
      pane().querySelectorAll('form')[place]?.requestSubmit();
      await vi.waitFor(() => expect(endings).toHaveLength(1));
      end();
      await saved('Show me the ward');
      await saved('Send the article');
      expect(run.read(ana)).not.toMatch(/ward ?Send/);
      await run.settled();
      await vi.waitFor(() => expect(onDevice()).not.toContain('Show me the ward'));
    });

    /** Has a promise of theirs wait to be written, by a day of its own. */
    async function promiseTheirs(): Promise<void> {
      press('They promised');
      await vi.waitFor(() => expect(field('They promised').value).toBe(''));
      type('They promised', 'Show me the ward');
      type('By when', '2026-04-01');
      pane().querySelectorAll('form')[1]?.requestSubmit();
      await vi.waitFor(() => expect(endings).toHaveLength(1));
      await vi.waitFor(() => expect(() => field('They promised')).toThrow());
    }

    /** Has a question wait to be written. */
    async function askWhy(): Promise<void> {
      type('Another question', 'And why?');
      pane().querySelector('form')?.requestSubmit();
      await vi.waitFor(() => expect(endings).toHaveLength(1));
    }

    /** Closes the pane and opens it again. */
    async function openAgain(): Promise<void> {
      run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
      run.command('open-conversation');
      await vi.waitFor(() => expect(field('Another question').value).toBe(''));
    }

    async function fail(): Promise<void> {
      end(new Error('Disk full'));
      await vi.waitFor(() => expect(run.notices().join()).toMatch(/was not changed/));
      await run.settled();
    }

    it('joins nothing to what is typed by then, and has what could not be written afterwards', async () => {
      await open();
      holdWriting();
      await promiseTheirs();
      press('I promised');
      await vi.waitFor(() => expect(field('I promised').value).toBe(''));
      expect(field('By when').value).toBe('2026-03-18');
      type('I promised', 'Send the article');
      await fail();
      expect(field('I promised').value).toBe('Send the article');
      expect(field('By when').value).toBe('2026-03-18');
      pane().querySelectorAll('form')[1]?.requestSubmit();
      await saved('### Promises\n\n- [ ] Send the article 📅 2026-03-18\n');
      await vi.waitFor(() => expect(field('They promised').value).toBe('Show me the ward'));
      expect(field('By when').value).toBe('2026-04-01');
    });

    it('gives nobody else’s promise to me, and nobody the focus who types elsewhere', async () => {
      await open();
      holdWriting();
      await promiseTheirs();
      press('I promised');
      press('I promised');
      const answer = field('Answer: A day?');
      answer.focus();
      await fail();
      await vi.waitFor(() => expect(field('They promised').value).toBe('Show me the ward'));
      expect(document.activeElement).toBe(answer);
      run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
      run.command('open-conversation');
      await vi.waitFor(() => expect(field('They promised').value).toBe('Show me the ward'));
    });

    it('goes on in a pane that is opened again, which has what could not be written', async () => {
      await open();
      holdWriting();
      await askWhy();
      await openAgain();
      press('They promised');
      await vi.waitFor(() => expect(field('They promised').value).toBe(''));
      type('They promised', 'Show me the ward');
      await fail();
      expect(field('Another question').value).toBe('And why?');
      expect(field('They promised').value).toBe('Show me the ward');
      expect(onDevice()).toMatch(/And why\?.*Show me the ward/);
    });

    it('has the question that could not be written once the one typed since is added', async () => {
      await open();
      holdWriting();
      await askWhy();
      type('Another question', 'And how?');
      await fail();
      expect(field('Another question').value).toBe('And how?');
      pane().querySelector('form')?.requestSubmit();
      expect(field('Another question').value).toBe('And why?');
      await saved('#### And how?\n');
      pane().querySelector('form')?.requestSubmit();
      await saved('#### And why?\n');
    });

    it('is not doubled in a pane that is opened again', async () => {
      await open();
      holdWriting();
      await askWhy();
      await openAgain();
      end();
      await saved('#### And why?\n');
      await run.settled();
      expect(field('Another question').value).toBe('');
      expect(onDevice()).not.toContain('And why?');
    });
  });

  it('moves what is typed to the form that was meant, and unfolds it again', async () => {
    await open();
    const opens = (label: string): Promise<void> =>
      vi.waitFor(() => expect(document.activeElement).toBe(field(label)));
    press('They promised');
    await opens('They promised');
    type('They promised', 'Send the article');
    press('I promised');
    await opens('I promised');
    expect(field('I promised').value).toBe('Send the article');
    press('I promised');
    await vi.waitFor(() => expect(() => field('I promised')).toThrow());
    press('They named someone');
    await opens('They named someone');
    expect(field('They named someone').value).toBe('');
    type('They named someone', 'Bo');
    press('I promised');
    await opens('I promised');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    field('I promised').dispatchEvent(escape);
    await vi.waitFor(() => expect(() => field('I promised')).toThrow());
    expect(document.activeElement?.textContent).toBe('I promised');
    press('I promised');
    await opens('I promised');
    pane().querySelectorAll('form')[1]?.requestSubmit();
    await saved('### Promises\n\n- [ ] Send the article 📅 2026-03-18\n');
    await run.settled();
    press('They promised');
    await opens('They promised');
    expect(field('They promised').value).toBe('');
    press('They named someone');
    await opens('They named someone');
    expect(field('They named someone').value).toBe('Bo');
  });

  it('keeps on the device what was not given with its button, and shows it again', async () => {
    const key = 'informational-interviews-half-typed';
    await open();
    type('Another question', 'And why?');
    press('They promised');
    await vi.waitFor(() => expect(field('They promised').value).toBe(''));
    type('They promised', 'Introduce me to Bo');
    type('By when', '2026-04-01');
    run.app.workspace.detachLeavesOfType('informational-interviews-conversation');
    await run.app.fileManager.renameFile(run.file(ana), 'Contacts/Ana Ito.md');
    await run.open('Contacts/Ana Ito.md');
    run.command('open-conversation');
    await vi.waitFor(() => expect(field('Another question').value).toBe('And why?'));
    expect(field('They promised').value).toBe('Introduce me to Bo');
    expect(field('By when').value).toBe('2026-04-01');
    await run.settled();
    expect(document.activeElement?.textContent).toBe('Start timer');
    pane().querySelectorAll('form')[0]?.requestSubmit();
    await vi.waitFor(() => expect(run.read('Contacts/Ana Ito.md')).toContain('#### And why?'));
    pane().querySelectorAll('form')[1]?.requestSubmit();
    await vi.waitFor(() => expect(run.read('Contacts/Ana Ito.md')).toContain('📅 2026-04-01'));
    await vi.waitFor(() => expect(run.app.loadLocalStorage(key)).toBeNull());
  });

  it('begins where one is most likely to go on: the timer, the next question, what came of it', async () => {
    await open();
    expect(document.activeElement?.textContent).toBe('Start timer');
    press('Start timer');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Answer: A day?')));
    await run.unload();
    vi.setSystemTime(new Date(2026, 2, 11, 10, 0));
    await open(booked.replace('scheduled', 'interviewed'));
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  it('says so where the note is none of a contact any more, and keeps what is typed', async () => {
    await open();
    type('Answer: A day?', 'Early');
    await run.app.vault.process(run.file(ana), (text) => text.replace('status: scheduled\n', ''));
    await vi.waitFor(() => expect(pane().textContent).toContain('cannot be read as a contact'));
    await run.app.vault.process(run.file(ana), (text) =>
      text.replace('---\n', '---\nstatus: scheduled\n'),
    );
    await vi.waitFor(() => expect(field('Answer: A day?').value).toBe('Early'));
  });
});
