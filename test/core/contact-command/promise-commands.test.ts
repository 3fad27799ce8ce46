import { describe, expect, it } from 'vitest';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import type {
  ContactCommandAnswers,
  ContactCommandId,
} from '../../../src/core/contact-command/contact-commands';
import { commandOf } from '../../../src/core/contact-command/contact-commands';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { ask, choicesOf, formOf, wordsOf } from '../../builders/ask';
import { at, day } from '../../builders/clock';
import { aContact, BODY, readFrom } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { textOf } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';

const now = at('2026-11-22T10:00');
const ada = aContact({ status: 'in-touch', thanked: '2026-11-20' });

/** What a command makes of a note. */
function made<Id extends ContactCommandId>(
  id: Id,
  text: string,
  answer: ContactCommandAnswers[Id],
  settings = defaultSettings,
): string {
  const place = { path: 'Contacts/Ada.md', name: 'Ada' };
  return textOf(performContactCommand({ id, answer, place, text, settings, now, noteFormat }));
}

const head = '---\nstatus: in-touch\ninterview: 2026-11-20T14:00\n---\n';
const log = '## Log\n\n- 2026-11-20 Talked\n';

describe('adding a promise', () => {
  const add = { text: 'Send the article', by: day('2026-11-29'), theirs: false };

  it('asks what, whose and by when, which is in a week unless told otherwise', async () => {
    const form = formOf(await ask('add-promise', ada));
    expect(form.fields).toEqual(['text: text', 'whose: choice', 'day: date']);
    expect(form.shown).toEqual({ whose: 'mine', day: '2026-11-29' });
    expect(form.answer({ text: 'Call' })).toEqual({
      ...{ text: 'Call', theirs: false, by: '2026-11-29' },
    });
    expect(form.answer({ text: 'Call', whose: 'theirs', day: '' })).toEqual({
      ...{ text: 'Call', theirs: true, by: null },
    });
    expect(form.answer()).toBeNull();
  });

  it('complains of nothing said, and of a day that was only half typed', async () => {
    const form = formOf(await ask('add-promise', ada));
    expect(form.wrong()).toEqual(['text']);
    expect(form.wrong({ text: '#later' })).toEqual(['text']);
    expect(form.answer({ text: '#later 📅 2026-12-01' })).toBeNull();
    expect(form.wrong({ text: 'Call', day: '' })).toEqual([]);
    expect(form.wrong({ text: 'Call', day: '0026-11-25' })).toEqual(['day']);
  });

  it('writes the task and a line of the log, in one change', () => {
    expect(made('add-promise', `${head}Met at a fair.\n\n${log}`, add)).toBe(
      `${head}Met at a fair.\n\n## Promises\n\n- [ ] Send the article 📅 2026-11-29\n\n${log}- 2026-11-22 Promised: Send the article\n`,
    );
  });

  it('writes into the section of the interview, in the format of the settings, with the note’s line endings', () => {
    const section = '## Interview 2026-11-20\n\n### Questions\n\n#### Why?\n\nBecause.\n\n';
    const text = (head + section + log).replaceAll('\n', '\r\n');
    const after = made(
      'add-promise',
      text,
      { ...add, theirs: true },
      settingsWith({ taskFormat: 'dataview' }),
    );
    expect(after).toBe(
      (
        head +
        section +
        '### Waiting for\n\n- [ ] Send the article [due:: 2026-11-29]\n\n' +
        `${log}- 2026-11-22 They promised: Send the article\n`
      ).replaceAll('\n', '\r\n'),
    );
  });

  it('keeps the words of the log words: no second task, field or link is in it', () => {
    const typed = { ...add, text: 'Read [[Reefs|the book]] [topic:: sea]' };
    expect(made('add-promise', head + log, typed)).toMatch(
      /- \[ \] Read \[\[Reefs\|the book\]\] \[topic:: sea\] 📅 2026-11-29\n[^]*- 2026-11-22 Promised: `Read the book \[topic:: sea\]`\n$/,
    );
  });

  it('is no second time refused: what was promised twice stands twice', () => {
    const once = made('add-promise', head + log, add);
    expect(made('add-promise', once, add).match(/- \[ \] Send the article/g)).toHaveLength(2);
  });
});

describe('keeping a promise', () => {
  const text = `${head}## Promises\n\n- [ ] Call 📅 2026-11-25\n- [ ] Write\n\n## Waiting for\n\n- [ ] Slides\n\n${log}`;
  const call = { text: 'Call', day: day('2026-11-25'), nth: 0 };

  it('asks which of several, with the day of each, and nothing of the only one', async () => {
    const question = await ask('keep-promise', ada, { text });
    expect(wordsOf(question)).toEqual([
      'Which promise to Ada did you keep?',
      'Call (by Wed 25 Nov)',
      'Write',
    ]);
    expect(choicesOf(question)[0]).toMatchObject({ kind: 'answered', answer: { promise: call } });
    expect(await ask('keep-their-promise', ada, { text })).toMatchObject({
      ...{ kind: 'answered', answer: { promise: { text: 'Slides', day: null, nth: 0 } } },
    });
    expect(await ask('keep-promise', ada, { text: head })).toBeNull();
  });

  it('asks nothing where the promise was meant from the start', async () => {
    const promise = { ...call, theirs: false };
    expect(await ask('drop-promise', ada, { text, promise })).toEqual({
      kind: 'answered',
      answer: { promise },
    });
  });

  it('ticks its line and logs it, on the day that is told', () => {
    expect(made('keep-promise', text, { promise: call })).toBe(
      `${text.replace('- [ ] Call 📅 2026-11-25', '- [x] Call 📅 2026-11-25 ✅ 2026-11-22')}- 2026-11-22 Kept promise: Call\n`,
    );
    expect(made('keep-promise', text, { promise: call, day: day('2026-11-21') })).toContain(
      '- [x] Call 📅 2026-11-25 ✅ 2026-11-21\n',
    );
    expect(
      made('keep-their-promise', text, { promise: { text: 'Slides', day: null, nth: 0 } }),
    ).toBe(
      `${text.replace('- [ ] Slides', '- [x] Slides ✅ 2026-11-22')}- 2026-11-22 They kept their promise: Slides\n`,
    );
  });

  it('sets a hyphen where it is no longer needed', () => {
    expect(made('drop-promise', text, { promise: call })).toBe(
      `${text.replace('- [ ] Call', '- [-] Call')}- 2026-11-22 Promise no longer needed: Call\n`,
    );
  });

  it('only logs a reminder', () => {
    const promise = { text: 'Slides', day: null, nth: 0 };
    expect(made('mark-promise-reminded', text, { promise, channel: 'Email' })).toBe(
      `${text}- 2026-11-22 Reminded by email: Slides\n`,
    );
  });

  it('is kept by the message on what came of it, which is a sign of life where they are in touch', () => {
    const told = made('mark-result-told', text, { promise: call, channel: 'Email' });
    const touched = text.replace('---\n##', 'checked-in: 2026-11-22\n---\n##');
    expect(told).toBe(
      `${touched.replace('- [ ] Call 📅 2026-11-25', '- [x] Call 📅 2026-11-25 ✅ 2026-11-22')}- 2026-11-22 Told them what came of it by email: Call\n`,
    );
    const talked = text.replace('status: in-touch', 'status: interviewed');
    expect(made('mark-result-told', talked, { promise: call })).not.toContain('checked-in');
  });

  it('stays as it is where the one that they are told of was kept before, is gone, or comes again', () => {
    const line = '- 2026-11-22 Told them what came of it: Call\n';
    for (const isKept of [true, false]) {
      const promise = isKept ? call : { ...call, nth: 1 };
      const told = made('mark-result-told', text, { promise, isKept });
      expect(told).toContain('- [ ] Call 📅 2026-11-25\n');
      expect(told).toContain(line);
    }
    const again = text.replace('- [ ] Call 📅', '- [ ] Call 🔁 every week 📅');
    expect(made('mark-result-told', again, { promise: call })).toContain('- [ ] Call 🔁');
    expect(made('mark-result-told', text, {})).toContain(
      '- 2026-11-22 Told them what came of their advice\n',
    );
  });

  it('is refused where it was kept meanwhile, and where it comes again', () => {
    const kept = made('keep-promise', text, { promise: call });
    expect(made('keep-promise', kept, { promise: call })).toContain('refused: ');
    const again = text.replace('- [ ] Call 📅', '- [ ] Call 🔁 every week 📅');
    expect(made('keep-promise', again, { promise: call })).toBe(
      'refused: “Call” comes up again and again.',
    );
    expect(made('drop-promise', again, { promise: call })).toContain('refused: ');
  });
});

describe('taking somebody off the list', () => {
  const text =
    '## Promises\n- [ ] Call\n- [ ] Write.\n## Waiting for\n- [ ] Slides 📅 2026-11-25\n';

  it.each(['close-contact', 'mark-declined', 'mark-no-reply'] as const)(
    'by %s names the promises that are open first',
    async (id) => {
      const form = formOf(await ask(id, ada, { text }));
      expect(form.words).toEqual(['Promises are still open with Ada', en.contactCommands[id].name]);
      expect(form.intro).toBe(
        'You promised: Call. You promised: Write. They promised: Slides. They stay in the note, but leave your list.',
      );
      expect(form.answer()).toEqual({});
    },
  );

  it('speaks of one promise as of one', async () => {
    const form = formOf(await ask('close-contact', ada, { text: '## Promises\n- [ ] Call\n' }));
    expect(form.words[0]).toBe('A promise is still open with Ada');
    expect(form.intro).toBe('You promised: Call. It stays in the note, but leaves your list.');
  });

  it('names five and says how many more there are', async () => {
    const many = `## Promises\n${'- [ ] Call\n'.repeat(7)}`;
    const { intro = '' } = formOf(await ask('close-contact', ada, { text: many }));
    expect(intro.match(/You promised/g)).toHaveLength(5);
    expect(intro).toContain('And 2 more.');
  });

  it('asks nothing where none is open', async () => {
    expect(await ask('close-contact', ada, { text: '## Promises\n- [x] Call\n' })).toEqual({
      kind: 'answered',
      answer: {},
    });
  });

  it('names whom promises are open with where it is several people', () => {
    const context = ruleContextAt(now, defaultSettings, en);
    const asks = commandOf('close-contact').bulk?.asks;
    const bo = readFrom({ status: 'in-touch', [BODY]: text }, 'Bo').contact;
    expect(asks?.([ada], context)).toEqual({ kind: 'answered', answer: {} });
    const form = formOf(asks?.([ada, bo], context) ?? null);
    expect(form.intro).toBe(
      'Promises are open with: Bo. They stay in the notes, but leave your list.',
    );
    expect(form.words).toEqual(['Promises are still open', 'Set aside']);
  });
});
