// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const ana = 'Contacts/Ana Reyes.md';
const head = '---\nstatus: scheduled\ninterview: 2026-03-20T14:00\ncompany: Acme\n---\n';
const body = '\n## Interview 2026-03-20\n\n### Preparation\n\n- [x] Read\n- [ ] Outfit\n';
const note = head + body;

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function start(text = note): Promise<void> {
  run = await runPlugin({ [ana]: text });
  vi.advanceTimersByTime(1000);
}

async function write(text: string): Promise<void> {
  run.disk.writeFromOutside(ana, text);
  await run.settled();
}

function offers(): number {
  return run.notices().filter((text) => text.startsWith('Everything is ticked for Ana Reyes'))
    .length;
}

describe('ticking the last box of the preparation', () => {
  it('offers to mark it prepared, once, and reads no note for it', async () => {
    await start();
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    await write(note.replace('- [ ] Outfit', '- [x] Outfit'));
    expect(offers()).toBe(1);
    expect(read).not.toHaveBeenCalled();
    await write(note);
    await write(note.replace('- [ ] Outfit', '- [x] Outfit'));
    expect(offers()).toBe(1);
    document.querySelector<HTMLElement>('.notice button')?.click();
    await vi.waitFor(() => expect(run.read(ana)).toContain('prepared: 2026-03-11'));
  });

  it('offers nothing where another change leaves all of them ticked', async () => {
    const all = note.replace('- [ ]', '- [x]');
    await start(all);
    await write(`${all}\nA thought.\n`);
    expect(offers()).toBe(0);
  });

  it('offers nothing for anyone who is prepared for or not booked', async () => {
    for (const status of ['status: replied', 'status: scheduled\nprepared: 2026-03-10']) {
      await start(note.replace('status: scheduled', status));
      await write(note.replace('status: scheduled', status).replace('- [ ]', '- [x]'));
      expect(offers()).toBe(0);
      await run.unload();
    }
    await start();
  });
});

describe('the preparation checklist', () => {
  async function insert(id = 'insert-preparation'): Promise<string> {
    const before = document.querySelector('.notice');
    run.command(id);
    await vi.waitFor(() => {
      const notice = document.querySelector('.notice');
      expect(notice).not.toBeNull();
      expect(notice).not.toBe(before);
    });
    await run.settled();
    return run.read(ana) ?? '';
  }

  it('links to the note about the company, and comes once also where that is made later', async () => {
    await start(head);
    await run.open(ana);
    const once = await insert();
    expect(once).toContain('- [ ] Research the company: ');
    expect(once).not.toContain('[[Acme]]');
    await run.app.vault.create('Acme.md', '# Acme\n');
    await run.settled();
    expect(await insert()).toBe(once);
    await write(head);
    const linked = await insert();
    expect(linked).toContain('for whom, what is new ([[Acme]])\n');
    expect(await insert()).toBe(linked);
  });

  it('has room for what was found, and a habit that the reflection names once it is ticked', async () => {
    await start(head);
    await run.open(ana);
    const text = await insert();
    const room = text.slice(text.indexOf('#### '));
    expect(room.match(/^#### .*$/gm)).toEqual([
      '#### What I found about the person',
      '#### What I found about the company',
      '#### What I found about the field',
      '#### One habit to practise',
    ]);
    expect(room).toContain('- [ ] Arrive early\n- [ ] Let them finish\n- [ ] Keep eye contact\n');
    await write(
      text
        .replace('status: scheduled', 'status: interviewed')
        .replace('- [ ] Let them', '- [x] Let them'),
    );
    const reflected = await insert('insert-reflection');
    expect(reflected).toContain('#### How did I come across? (practised: Let them finish)\n');
    expect(await insert('insert-reflection')).toBe(reflected);
    expect(await insert()).toBe(reflected);
  });

  const better = '### Reflection\n\n#### How can I prepare better next time?\n';
  const talked = '---\nstatus: in-touch\ninterview: 2026-03-01\n---\n\n## Interview 2026-03-01\n\n';

  it('begins with what the latest reflection said about doing better, once', async () => {
    run = await runPlugin({
      [ana]: `${head}\n## Interview 2026-01-10\n\n${better}\nOld.\n`,
      'Contacts/Bo.md': `${talked}${better}\nListen.\n\n# more\n`.replace('# more', '- more'),
      'Contacts/Cy.md': `${talked}${better}`.replaceAll('03-01', '03-09'),
    });
    await run.open(ana);
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    const text = await insert();
    expect(text).toContain(
      '### Preparation\n\n> What I want to do better, from the talk with [[Bo]] on 2026-03-01:\n>\n> Listen.\n>\n> - more\n\n> I am ',
    );
    expect(read.mock.calls.map(([file]) => file.path)).toEqual([
      'Contacts/Cy.md',
      'Contacts/Bo.md',
    ]);
    expect(await insert()).toBe(text);
  });

  it.each([
    ['left that open', `${better}\n#### What are my next steps?\n\nWrite.\n`],
    ['is in another part', better.replace('Reflection', 'Questions') + '\nListen.\n'],
  ])('begins with nothing of it where the latest reflection %s', async (_what, reflection) => {
    run = await runPlugin({ [ana]: head, 'Contacts/Bo.md': talked + reflection });
    await run.open(ana);
    expect(await insert()).toContain('### Preparation\n\n> I am ');
  });

  it('carries what a template’s own prompt asked for, by the end of its line', async () => {
    run = await runPlugin({
      [ana]: head,
      'Contacts/Bo.md': `${talked}### Reflection\n\n#### What next?\n\nAsk.\n`,
      'Interview templates/Mine.md':
        '---\ntemplate: reflection\n---\n- Fit?\n- What next? %%carry%%\n',
    });
    await run.open(ana);
    expect(await insert()).toContain('on 2026-03-01:\n>\n> Ask.\n');
  });

  it('links to where the company’s link leads', async () => {
    run = await runPlugin({
      [ana]: head.replace('Acme', '"[[Companies/Acme Ltd#About|Acme]]"'),
      'Companies/Acme Ltd.md': '# Acme\n',
    });
    await run.open(ana);
    expect(await insert()).toContain('what is new ([[Acme Ltd]])');
  });
});
