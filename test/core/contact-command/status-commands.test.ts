import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/core/contact-command/contact-commands';
import { planContactCommand } from '../../../src/core/contact-command/plan-contact-command';
import type { Asked } from '../../../src/core/contact-command/question';
import { snoozeDayQuestion } from '../../../src/core/contact-command/status-commands';
import { type Status, statuses } from '../../../src/core/contact/status';
import type { NoteChange } from '../../../src/core/note/note-change';
import { defaultSettings } from '../../../src/core/settings';
import { answersOf, ask, type AskedForm, choicesOf, formOf, wordsOf } from '../../builders/ask';
import { inWords } from '../../../src/core/contact-command/contact-change';
import { logOf } from '../../builders/log-of';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import type { FrontMatter } from '../../builders/records';
import { en } from '../../../src/core/texts/en';
import { noteFormat } from '../../builders/yaml';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';

const NOW = at('2026-11-22T10:00');

describe('setting a status', () => {
  const askStatus = (note: FrontMatter) => ask('set-status', aContact(note));
  /** What is asked once a status is chosen for someone of this note. */
  const chosen = async (status: Status, note: FrontMatter = {}): Promise<Asked<unknown>> => {
    const now = status === 'identified' ? 'closed' : 'identified';
    const place = statuses.filter((each) => each !== now).indexOf(status);
    const then = choicesOf(await askStatus({ status: now, ...note }))[place];
    if (then === undefined) throw new Error(`${status} is no choice`);
    return then;
  };
  const formFor = async (status: Status): Promise<AskedForm<unknown>> =>
    formOf(await chosen(status));

  it('tells the time of an interview by the other’s clock too where it may be ahead', async () => {
    const note = aContact({ status: 'identified', 'time-zone': 'Asia/Singapore' });
    const asked = choicesOf(await ask('set-status', note, { ownZone: 'Europe/Berlin' }));
    const others: readonly Status[] = statuses.filter((each) => each !== 'identified');
    const told = (status: Status): string | null => {
      const place = others.indexOf(status);
      return formOf(asked[place] ?? null).told('time', { day: '2026-11-25', time: '14:00' });
    };
    expect(told('scheduled')).toBe('21:00 in Singapore');
    expect(told('interviewed')).toBeNull();
  });

  it('offers all but the one there is, in the order of the method', async () => {
    expect(wordsOf(await askStatus({ status: 'replied' }))).toEqual([
      'What is Ada’s status?',
      ...statuses.filter((status) => status !== 'replied').map((status) => en.statuses[status]),
    ]);
  });

  it.each<Status>(['identified', 'in-touch', 'declined', 'no-reply', 'closed'])(
    'sets %s without asking any further',
    async (status) => {
      expect(await chosen(status)).toEqual({ kind: 'answered', answer: { status } });
    },
  );

  it.each<[Status, FrontMatter]>([
    ['contacted', { contacted: '2026-11-20' }],
    ['replied', { replied: '2026-11-20' }],
    ['scheduled', { interview: '2026-11-20' }],
    ['interviewed', { interview: '2026-11-20' }],
  ])('sets %s at once where the note has %j', async (status, note) => {
    expect(await chosen(status, note)).toEqual({ kind: 'answered', answer: { status } });
  });

  it.each<[Status, string]>([
    ['contacted', 'Asked on'],
    ['replied', 'Answered on'],
  ])('asks for the day of %s, which is not still to come', async (status, label) => {
    const form = await formFor(status);
    expect(form.words).toEqual([`Ada: ${en.statuses[status]}`, label, 'Set status']);
    expect(form.fields).toEqual(['day: date']);
    expect(form.answer({ day: '2026-11-20' })).toEqual({ status, day: '2026-11-20' });
    expect(form.wrong({ day: '2026-11-22' })).toEqual([]);
    expect(form.wrong({ day: '2026-11-23' })).toEqual(['day']);
    expect(form.wrong()).toEqual(['day']);
    expect(form.answer()).toBeNull();
  });

  it.each<Status>(['scheduled', 'interviewed'])(
    'asks for the talk of %s, with a time where it is known',
    async (status) => {
      const form = await formFor(status);
      const onDay = { day: '2026-11-20' };
      expect(form.words).toEqual([
        `Ada: ${en.statuses[status]}`,
        'Day of the interview',
        'Time',
        'Set status',
      ]);
      expect(form.field('time').hint).toBe('Leave it empty if you do not know it.');
      expect(form.fields).toEqual(['day: date', 'time: time']);
      expect(form.answer(onDay)).toEqual({ status, interview: '2026-11-20' });
      expect(form.answer({ ...onDay, time: '14:00' })).toEqual({
        status,
        interview: '2026-11-20T14:00',
      });
      expect(form.wrong()).toEqual(['day']);
      expect(form.answer()).toBeNull();
    },
  );

  it('lets a booked talk be ahead, and not one that was held', async () => {
    const ahead = { day: '2026-11-23' };
    expect((await formFor('scheduled')).wrong(ahead)).toEqual([]);
    expect((await formFor('interviewed')).wrong(ahead)).toEqual(['day']);
  });

  it('logs the status, and moves the undated section only to a day that is told', () => {
    const contact = aContact({ status: 'identified', interview: '2026-11-20' });
    const set = (answer: Parameters<typeof planContactCommand<'set-status'>>[2]): NoteChange =>
      inWords(
        planContactCommand(
          'set-status',
          contact,
          answer,
          commandContextAt(NOW, defaultSettings, noteFormat),
        ),
        noteFormat.words,
      );
    expect(set({ status: 'no-reply' })).toEqual({
      properties: [
        { name: 'status', value: 'no-reply' },
        { name: 'introduction-asked', value: null },
      ],
      renames: [],
      log: [`2026-11-22 Status set to “${en.statuses['no-reply']}”`],
    });
    expect(set({ status: 'contacted' }).properties).toEqual([
      { name: 'status', value: 'contacted' },
      { name: 'introduction-asked', value: null },
    ]);
    expect(set({ status: 'replied', day: day('2026-11-20') }).properties).toEqual([
      { name: 'status', value: 'replied' },
      { name: 'introduction-asked', value: null },
      { name: 'replied', value: { day: '2026-11-20' } },
    ]);
    expect(set({ status: 'scheduled', interview: day('2026-11-25') }).renames).toMatchObject([
      { from: 'Interview', to: 'Interview 2026-11-25' },
    ]);
  });
});

describe('setting a follow-up', () => {
  const followUp = async (note: FrontMatter = {}) =>
    formOf(await ask('set-follow-up', aContact({ status: 'in-touch', ...note })));

  it('asks for a day and a step, and needs the day', async () => {
    const form = await followUp();
    expect(form.words).toEqual(['Follow up with Ada', 'Day', 'Next step', 'Set follow-up']);
    expect(form.fields).toEqual(['day: date', 'step: text']);
    expect(form.field('step').placeholder).toBe('Send the article we talked about');
    expect(form.wrong({ day: '' })).toEqual(['day']);
    expect(form.answer({ day: '' })).toBeNull();
  });

  it('begins a week ahead, or with what the note says', async () => {
    expect((await followUp()).shown).toEqual({ day: '2026-11-29' });
    const note = { 'follow-up': '2026-12-01', 'next-step': 'Call' };
    expect((await followUp(note)).shown).toEqual({ day: '2026-12-01', step: 'Call' });
  });

  it.each<[FrontMatter, Readonly<Record<string, string>>, unknown]>([
    [{}, {}, { followUp: '2026-11-29' }],
    [{}, { step: 'Call' }, { followUp: '2026-11-29', nextStep: 'Call' }],
    [{ 'next-step': 'Call' }, {}, { followUp: '2026-11-29' }],
    [{ 'next-step': 'Call' }, { step: '' }, { followUp: '2026-11-29', nextStep: null }],
    [{ 'follow-up': '2026-12-01' }, { day: '2026-12-08' }, { followUp: '2026-12-08' }],
  ])('of %j, where %j is put in, takes %j', async (note, typed, answer) => {
    expect((await followUp(note)).answer(typed)).toEqual(answer);
  });

  it.each<[string, FrontMatter, { nextStep?: string | null }, string]>([
    ['the day alone', {}, {}, '2026-12-01'],
    ['the step that stays', { 'next-step': 'Call' }, {}, '2026-12-01: Call'],
    ['a new step', { 'next-step': 'Call' }, { nextStep: 'Write' }, '2026-12-01: Write'],
    ['no step that is taken away', { 'next-step': 'Call' }, { nextStep: null }, '2026-12-01'],
  ])('logs %s', (_what, note, told, log) => {
    const contact = aContact({ status: 'in-touch', ...note });
    const answer = { followUp: day('2026-12-01'), ...told };
    expect(
      logOf(
        planContactCommand(
          'set-follow-up',
          contact,
          answer,
          commandContextAt(NOW, defaultSettings, noteFormat),
        ),
      ),
    ).toBe(`2026-11-22 Follow-up set for ${log}`);
  });
});

describe('snoozing a contact', () => {
  it('offers a few days, told by their dates, and any other day last', async () => {
    const asked = await ask('snooze-contact', aContact({ status: 'contacted' }));
    expect(answersOf(asked)).toEqual([{ until: '2026-11-23' }, { until: '2026-12-22' }, 'asks']);
    expect(wordsOf(asked)).toEqual([
      'When do you want to be reminded of Ada again?',
      'Tomorrow: Mon 23 Nov',
      'In a month: Tue 22 Dec',
      'Another day…',
    ]);
    const other = formOf(choicesOf(asked).at(-1) ?? null);
    expect(other.answer({ day: '2026-12-01' })).toEqual({ until: '2026-12-01' });
  });

  it('for another day begins two weeks ahead and takes only a day after today', () => {
    const form = formOf(snoozeDayQuestion('Ada and Bo', day('2026-11-22'), en));
    expect(form.words).toEqual([
      'When do you want to be reminded of Ada and Bo again?',
      'Day',
      'Save',
    ]);
    expect(form.fields).toEqual(['day: date']);
    expect(form.shown).toEqual({ day: '2026-12-06' });
    expect(form.wrong({ day: '2026-11-22' })).toEqual(['day']);
    expect(form.wrong({ day: '2026-11-23' })).toEqual([]);
    expect(form.answer({ day: '' })).toBeNull();
  });
});

describe('setting a priority', () => {
  it('offers 1 to 5, of which 1 comes first, and none', async () => {
    const asked = await ask('set-priority', aContact({ status: 'identified' }));
    expect(answersOf(asked)).toEqual([1, 2, 3, 4, 5, null].map((priority) => ({ priority })));
    expect(wordsOf(asked)).toEqual(['Priority of Ada', '1 (first)', '2', '3', '4', '5', 'None']);
  });
});

describe('what a notice says was done', () => {
  const context = commandContextAt(NOW, defaultSettings, noteFormat);
  const ana = aContact({ status: 'replied', replied: '2026-11-20' }, 'Ana');

  it('names the day until which somebody is snoozed, or several', () => {
    const { summary, bulk } = commandOf('snooze-contact');
    const answer = { until: day('2026-11-27') };
    expect(summary?.(ana, answer, context)).toBe('Ana: snoozed until Fri 27 Nov');
    expect(bulk?.summary?.('Ana and Bo', answer, context)).toBe(
      'Ana and Bo: snoozed until Fri 27 Nov',
    );
  });

  it('names the status that was set, for somebody or several', () => {
    const { summary, bulk } = commandOf('set-status');
    expect(summary?.(ana, { status: 'identified' }, context)).toBe(
      'Ana: status set to “On my list”',
    );
    expect(bulk?.summary?.('Ana and Bo', { status: 'closed' }, context)).toBe(
      'Ana and Bo: status set to “Set aside”',
    );
  });

  it('names the priority, or says that it is gone', () => {
    const { summary } = commandOf('set-priority');
    expect(summary?.(ana, { priority: 2 }, context)).toBe('Ana: priority set to 2');
    expect(summary?.(ana, { priority: null }, context)).toBe('Ana: priority removed');
  });

  it('names the day of a follow-up', () => {
    const answer = { followUp: day('2026-11-30') };
    expect(commandOf('set-follow-up').summary?.(ana, answer, context)).toBe(
      'Ana: follow-up set for Mon 30 Nov',
    );
  });
});
