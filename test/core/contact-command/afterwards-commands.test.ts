import { describe, expect, it } from 'vitest';
import { planContactCommand } from '../../../src/core/contact-command/plan-contact-command';
import type { Contact } from '../../../src/core/contact/contact';
import { defaultSettings } from '../../../src/core/settings';
import { answersOf, ask, formOf, wordsOf } from '../../builders/ask';
import { logOf } from '../../builders/log-of';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import type { FrontMatter } from '../../builders/records';
import { noteFormat } from '../../builders/yaml';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';

const talked = { status: 'interviewed', interview: '2026-11-20T14:00' };

describe('reflecting on a talk', () => {
  const reflect = async (note: FrontMatter = {}) =>
    formOf(await ask('mark-reflected', aContact({ ...talked, ...note })));

  it('asks for the fit and the one thing learned, in words about the person', async () => {
    const form = await reflect();
    expect(form.fields).toEqual(['fit: rating', 'takeaway: text']);
    expect(form.words).toEqual([
      'Reflect on your talk with Ada',
      'Would this job fit me?',
      'The one thing I learned',
      'Mark as reflected',
    ]);
    expect(form.field('fit').hint).toContain('from 1 (not at all) to 5 (very well).');
  });

  it('begins with what the note says', async () => {
    expect((await reflect({ fit: 4, takeaway: 'Ship small' })).shown).toEqual({
      fit: '4',
      takeaway: 'Ship small',
    });
    expect((await reflect()).shown).toEqual({});
  });

  it.each<[string, FrontMatter, Readonly<Record<string, string>>, unknown]>([
    ['nothing where nothing is told', {}, {}, {}],
    ['the fit as a number', {}, { fit: '3' }, { fit: 3 }],
    ['what was learned', {}, { takeaway: 'Ship small' }, { takeaway: 'Ship small' }],
    ['the fit that the note has', { fit: 2 }, {}, { fit: 2 }],
    ['no words that stand in the note as they are', { takeaway: 'Old' }, {}, {}],
    ['no emptied words, so that the note keeps its own', { takeaway: 'Old' }, { takeaway: '' }, {}],
  ])('takes from the form %s', async (_what, note, typed, answer) => {
    expect((await reflect(note)).answer(typed)).toEqual(answer);
  });

  it.each([
    [
      'nothing is written',
      '## Interview 2026-11-20\n\n### Reflection\n\n#### What next?\n',
      {},
      true,
    ],
    ['a fit is told', '', { fit: '3' }, false],
    ['a takeaway is told', '', { takeaway: 'Ship' }, false],
    [
      'a prompt is answered',
      '## Interview 2026-11-20\n\n### Reflection\n\n#### What next?\n\nCall Bo.\n',
      {},
      false,
    ],
    [
      'only the last prompt is answered',
      '## Interview 2026-11-20\n\n### Reflection\n\n#### Is it a fit?\n\n#### What next?\n\nCall Bo.\n',
      {},
      false,
    ],
    [
      'only an earlier interview is reflected on',
      '## Interview 2026-10-02\n\n### Reflection\n\n#### What next?\n\nCall Bo.\n',
      {},
      true,
    ],
    [
      'only blanks stand under a prompt',
      '## Interview 2026-11-20\n\n### Reflection\n\n#### What next?\n\n \t\n',
      {},
      true,
    ],
    [
      'only a question is answered',
      '## Interview 2026-11-20\n\n### Questions\n\n#### What next?\n\nCall Bo.\n',
      {},
      true,
    ],
  ])('asks once more where %s: %j', async (_what, text, typed, asks) => {
    const asked = await ask('mark-reflected', aContact(talked), { text });
    if (asked?.kind !== 'fill') throw new Error('There is no form.');
    const doubt = asked.form.doubt?.({ fit: '', takeaway: '', ...typed }) ?? null;
    const question = {
      title: 'Nothing is written yet',
      text: 'There is no answer under the prompts, and no fit or takeaway. A few lines now will still capture what you learned.',
      yes: 'Mark as reflected',
      no: 'Keep writing',
    };
    expect(doubt).toEqual(asks ? question : null);
  });

  it('finds the answers in the section without a day where no day of the talk is known', async () => {
    const text = '## Interview\n\n### Reflection\n\n#### What next?\n\nCall Bo.\n';
    const asked = await ask('mark-reflected', aContact({ status: 'interviewed' }), { text });
    if (asked?.kind !== 'fill') throw new Error('There is no form.');
    expect(asked.form.doubt?.({ fit: '', takeaway: '' })).toBeNull();
  });
});

describe('skipping something to do', () => {
  const skip = (note: FrontMatter) =>
    ask('skip-follow-up', aContact(note), { now: '2026-11-24T10:00' });

  it('asks which, in the order of the method, where several are open', async () => {
    const asked = await skip({ ...talked, 'referred-by': 'Grace' });
    expect(answersOf(asked)).toEqual([
      { action: 'thank' },
      { action: 'reflect' },
      { action: 'report-back' },
    ]);
    expect(wordsOf(asked)).toEqual([
      'What do you want to skip?',
      'The thank-you',
      'The reflection',
      'Reporting back',
    ]);
  });

  it.each<[string, FrontMatter]>([
    ['thank', { ...talked, skipped: ['reflect'] }],
    ['reflect', { ...talked, thanked: '2026-11-21' }],
    ['report-back', { status: 'in-touch', interview: '2026-11-20', 'referred-by': 'Grace' }],
    ['prepare', { status: 'scheduled', interview: '2026-11-25T14:00' }],
  ])('skips %s at once where nothing else is open', async (action, note) => {
    const done = action === 'report-back' ? { thanked: '2026-11-21', reflected: '2026-11-21' } : {};
    expect(await skip({ ...note, ...done })).toEqual({ kind: 'answered', answer: { action } });
  });

  it('has nothing to ask where nothing is open', async () => {
    expect(await skip({ status: 'identified' })).toBeNull();
  });

  it.each<[string, FrontMatter, string]>([
    ['of a booked talk that is over', { ...talked, status: 'scheduled' }, 'in-touch'],
    ['of someone in touch', { ...talked, status: 'in-touch' }, 'in-touch'],
    ['of someone talked with', talked, 'in-touch'],
  ])('%s, where the reflection is done too, leaves them in touch', (_whose, note, status) => {
    const contact = aContact({ ...note, reflected: '2026-11-21' });
    expect(setOnceSkipped(contact) ?? contact.status).toBe(status);
  });

  it('leaves the status of a booked talk that is over, where the reflection is still open', () => {
    expect(setOnceSkipped(aContact({ ...talked, status: 'scheduled' }))).toBeUndefined();
  });

  /** The status that is set where the thank-you is skipped; undefined where it stays. */
  function setOnceSkipped(contact: Contact): unknown {
    const { properties = [] } = planContactCommand(
      'skip-follow-up',
      contact,
      { action: 'thank' },
      commandContextAt(at('2026-11-24T10:00'), defaultSettings, noteFormat),
    );
    return properties.find(({ name }) => name === 'status')?.value;
  }
});

describe('finishing a follow-up', () => {
  it.each<[FrontMatter, string]>([
    [{}, 'Follow-up done'],
    [{ 'next-step': 'send\nthe article' }, 'Follow-up done: send the article'],
  ])('of %j logs “%s”', (note, log) => {
    const contact = aContact({ status: 'in-touch', 'follow-up': '2026-11-20', ...note });
    const now = at('2026-11-24T10:00');
    const change = planContactCommand(
      'finish-follow-up',
      contact,
      {},
      commandContextAt(now, defaultSettings, noteFormat),
    );
    expect(logOf(change)).toBe(`2026-11-24 ${log}`);
  });
});
