import { describe, expect, it } from 'vitest';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
  contactCommandIds,
} from '../../../src/core/contact-command/contact-commands';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import {
  commandLeadingTo,
  planContactCommand,
  propertyOrder,
  statusLedTo,
} from '../../../src/core/contact-command/plan-contact-command';
import { type Status, statuses } from '../../../src/core/contact/status';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { readFrom } from '../../builders/contact';
import { logOf } from '../../builders/log-of';
import { changed, type FrontMatter } from '../../builders/records';
import { settingsWith } from '../../builders/settings';
import { noteFormat } from '../../builders/yaml';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';

const NOW = at('2026-11-22T10:00');
const TODAY = '2026-11-22';

/** Everything an interview can leave behind. */
const ofInterview = {
  prepared: '2026-11-18',
  thanked: '2026-11-20',
  reflected: '2026-11-19',
  skipped: ['prepare'],
  offered: '2026-11-10',
  fit: 4,
  takeaway: 'Ship small',
};

/** What a command leaves of a note, and what it logs. */
function after<Id extends ContactCommandId>(
  id: Id,
  note: FrontMatter,
  answer: ContactCommandAnswers[Id],
  now = NOW,
): { note: FrontMatter; log: string | undefined } {
  const change = planContactCommand(
    id,
    readFrom(note).contact,
    answer,
    commandContextAt(now, defaultSettings, noteFormat),
  );
  return { note: changed(note, change), log: logOf(change) };
}

describe('a day that the note tells already', () => {
  const booked = { status: 'scheduled', place: 'Café' };

  it.each(['[[2026-12-01]]', '[[Daily/2026-12-01|Tuesday]]'])(
    'stays as it is written where something else changes: %s',
    (interview) => {
      const answer = { interview: day('2026-12-01'), place: 'Park' };
      expect(after('schedule-interview', { ...booked, interview }, answer)).toEqual({
        note: { ...booked, interview, place: 'Park' },
        log: '2026-11-22 Interview changed: at Park',
      });
    },
  );

  it('stays as it is written with its time', () => {
    const note = { ...booked, interview: '2026-12-01 10:00' };
    const answer = { interview: at('2026-12-01T10:00') };
    expect(after('schedule-interview', note, answer)).toEqual({ note, log: undefined });
  });

  it('stays as it is written for a follow-up, and is no news', () => {
    const note = { status: 'in-touch', 'follow-up': '[[2026-12-01]]', 'next-step': 'Call' };
    const followUp = day('2026-12-01');
    expect(after('set-follow-up', note, { followUp })).toEqual({ note, log: undefined });
    expect(after('set-follow-up', note, { followUp, nextStep: 'Write' })).toEqual({
      note: { ...note, 'next-step': 'Write' },
      log: '2026-11-22 Follow-up set for 2026-12-01: Write',
    });
  });

  it('stays as it is written where its status is set', () => {
    const note = { status: 'identified', contacted: '[[2026-11-20]]' };
    const answer = { status: 'contacted', day: day('2026-11-20') } as const;
    expect(after('set-status', note, answer).note).toEqual({ ...note, status: 'contacted' });
  });
});

describe('asking', () => {
  it('marks as asked today and drops what an earlier asking left', () => {
    const note = {
      status: 'identified',
      company: 'Acme',
      nudges: 1,
      replied: '2026-01-05',
      offered: '2026-01-06',
      'follow-up': TODAY,
      'next-step': 'after the fair',
    };
    expect(after('mark-contacted', note, {})).toEqual({
      note: { status: 'contacted', company: 'Acme', contacted: TODAY },
      log: '2026-11-22 Asked',
    });
  });

  it('leaves a follow-up after today', () => {
    const note = { status: 'identified', 'follow-up': '2026-11-23', 'next-step': 'call' };
    expect(after('mark-contacted', note, {}).note).toEqual({
      status: 'contacted',
      contacted: TODAY,
      'follow-up': '2026-11-23',
      'next-step': 'call',
    });
  });

  it('takes a past day and a channel', () => {
    const told = after(
      'mark-contacted',
      { status: 'identified' },
      { day: day('2026-11-20'), channel: 'Email' },
    );
    expect(told.note).toEqual({ status: 'contacted', contacted: '2026-11-20' });
    expect(told.log).toBe('2026-11-20 Asked by email');
  });

  it('names the times that were offered, for each message that asks', () => {
    const offered = [at('2026-11-24T10:00'), at('2026-11-25T14:00')];
    const times = 'offered 2026-11-24 10:00, 2026-11-25 14:00';
    const asked = after('mark-contacted', { status: 'identified' }, { channel: 'Email', offered });
    expect(asked.log).toBe(`2026-11-22 Asked by email; ${times}`);
    const note = { status: 'contacted', contacted: '2026-11-03' };
    expect(after('mark-nudged', note, { offered }).log).toBe(`2026-11-22 Reminder sent; ${times}`);
    expect(after('mark-nudged', note, { offered: [] }).log).toBe('2026-11-22 Reminder sent');
  });

  it.each([
    [{}, 1],
    [{ nudges: 1 }, 2],
  ])('marks a reminder on top of %j', (nudges, expected) => {
    const note = { status: 'contacted', contacted: '2026-11-03', ...nudges };
    expect(after('mark-nudged', note, { channel: 'LinkedIn' })).toEqual({
      note: { status: 'contacted', contacted: TODAY, nudges: expected },
      log: '2026-11-22 Reminder sent by LinkedIn',
    });
  });

  it.each([
    ['Phone', 'by phone'],
    [' Phone \n\n call ', 'by phone call'],
    ['LinkedIn', 'by LinkedIn'],
    ['handwritten', 'by hand'],
  ])('logs the channel “%s” as people say it', (channel, told) => {
    const { log } = after('mark-contacted', { status: 'identified' }, { channel });
    expect(log).toBe(`2026-11-22 Asked ${told}`);
  });

  it('marks an answer and drops the times offered before', () => {
    const note = { status: 'contacted', contacted: '2026-11-03', offered: '2026-10-01' };
    expect(after('mark-replied', note, { day: day('2026-11-21') })).toEqual({
      note: { status: 'replied', contacted: '2026-11-03', replied: '2026-11-21' },
      log: '2026-11-21 Answered',
    });
  });

  it('marks times as offered', () => {
    expect(after('mark-offered', { status: 'replied', replied: '2026-11-20' }, {})).toEqual({
      note: { status: 'replied', replied: '2026-11-20', offered: TODAY },
      log: '2026-11-22 Times offered',
    });
  });
});

describe('booking', () => {
  const interview = at('2026-11-25T14:00');

  /** What the log says where somebody booked by phone at x, for 20 minutes, is booked anew. */
  const bookedAnew = (before: string, told: object): string | undefined => {
    const { contact } = readFrom({
      ...{ status: 'scheduled', interview: before },
      ...{ medium: 'phone', place: 'x', minutes: 20 },
    });
    const context = commandContextAt(NOW, defaultSettings, noteFormat);
    const answer = { interview, ...told };
    return logOf(planContactCommand('schedule-interview', contact, answer, context));
  };

  it('is a new interview and drops what belonged to an earlier one', () => {
    const note = {
      status: 'in-touch',
      interview: '2026-11-19T10:00',
      'reported-back': '2026-11-20',
      ...ofInterview,
    };
    expect(
      after('schedule-interview', note, { interview, minutes: 45, medium: 'video', place: null }),
    ).toEqual({
      note: {
        status: 'scheduled',
        interview: '2026-11-25T14:00',
        minutes: 45,
        medium: 'video',
        'reported-back': '2026-11-20',
      },
      log: '2026-11-22 Booked for 2026-11-25 14:00',
    });
  });

  it('leaves length, medium and place where nothing is told of them', () => {
    const note = { status: 'replied', minutes: 20, medium: 'phone', place: 'x' };
    expect(after('schedule-interview', note, { interview: day('2026-11-25') }).note).toEqual({
      ...note,
      status: 'scheduled',
      interview: '2026-11-25',
    });
  });

  it('of another time for a booked one keeps what is prepared, and its section follows', () => {
    const note = { status: 'scheduled', interview: '2026-11-24T09:00', prepared: '2026-11-20' };
    const { contact } = readFrom(note);
    const change = planContactCommand(
      'schedule-interview',
      contact,
      { interview },
      commandContextAt(NOW, defaultSettings, noteFormat),
    );
    expect(changed(note, change)).toEqual({ ...note, interview: '2026-11-25T14:00' });
    expect(logOf(change)).toBe('2026-11-22 Moved to 2026-11-25 14:00');
    expect(change.renames).toContainEqual({
      from: 'Interview 2026-11-24',
      to: 'Interview 2026-11-25',
    });
  });

  it.each([
    [{ medium: 'video' }, 'Interview changed: video'],
    [{ place: 'Harbour Street 4' }, 'Interview changed: at Harbour Street 4'],
    [{ minutes: 45 }, 'Interview changed: 45 minutes'],
    [{ medium: null, minutes: null }, 'Interview changed: no medium, usual length'],
    [{ medium: 'phone', place: null, minutes: 20 }, 'Interview changed: no place'],
  ])('of the same time for a booked one tells what changed: %j', (answer, told) => {
    expect(bookedAnew('2026-11-25T14:00', answer)).toBe(`2026-11-22 ${told}`);
  });

  it.each([
    [{ medium: 'video' }, 'Moved to 2026-11-25 14:00, video'],
    [
      { medium: null, place: 'Harbour Street 4', minutes: 45 },
      'Moved to 2026-11-25 14:00, no medium, at Harbour Street 4, 45 minutes',
    ],
    [{ medium: 'phone', place: 'x', minutes: 20 }, 'Moved to 2026-11-25 14:00'],
  ])('of another time for a booked one tells what else changed: %j', (answer, told) => {
    expect(bookedAnew('2026-11-24T09:00', answer)).toBe(`2026-11-22 ${told}`);
  });

  it('logs nothing where a booked one stays as it is', () => {
    const { contact } = readFrom({ status: 'scheduled', interview: '2026-11-25T14:00' });
    const change = planContactCommand(
      'schedule-interview',
      contact,
      { interview },
      commandContextAt(NOW, defaultSettings, noteFormat),
    );
    expect(logOf(change)).toBeUndefined();
  });

  it('of another talk for one that was held is a new one, whatever the note says of it', () => {
    const note = { status: 'scheduled', interview: '2026-11-20T10:00', prepared: '2026-11-19' };
    expect(after('schedule-interview', note, { interview, earlierThankYou: 'thanked' })).toEqual({
      note: { status: 'scheduled', interview: '2026-11-25T14:00' },
      log: '2026-11-22 Booked for 2026-11-25 14:00; earlier talk thanked',
    });
  });

  it('of another time on the same day still gives the undated section that day', () => {
    const { contact } = readFrom({ status: 'scheduled', interview: '2026-11-25T09:00' });
    const answer = { interview };
    const change = planContactCommand(
      'schedule-interview',
      contact,
      answer,
      commandContextAt(NOW, defaultSettings, noteFormat),
    );
    expect(change.renames).toMatchObject([{ from: 'Interview', to: 'Interview 2026-11-25' }]);
  });

  it('gives the undated section its day', () => {
    const { contact } = readFrom({ status: 'replied' });
    const change = planContactCommand(
      'schedule-interview',
      contact,
      { interview },
      commandContextAt(NOW, defaultSettings, noteFormat),
    );
    expect(change.renames).toMatchObject([{ from: 'Interview', to: 'Interview 2026-11-25' }]);
  });

  it('tells in the log what became of an open thank-you', () => {
    const note = { status: 'interviewed', interview: '2026-11-19T10:00' };
    const log = (earlierThankYou: 'thanked' | 'skipped'): string | undefined =>
      after('schedule-interview', note, { interview, earlierThankYou }).log;
    expect(log('thanked')).toContain('earlier talk thanked');
    expect(log('skipped')).toContain('earlier talk not thanked');
  });

  it('postponed goes back to answered, today', () => {
    const note = {
      status: 'scheduled',
      replied: '2026-11-01',
      interview: '2026-11-24T09:00',
      minutes: 20,
      offered: '2026-11-10',
      prepared: '2026-11-20',
    };
    expect(after('postpone-interview', note, {})).toEqual({
      note: { status: 'replied', replied: TODAY, minutes: 20, prepared: '2026-11-20' },
      log: '2026-11-22 Interview postponed',
    });
  });

  it('postponed by a message that asks for another time has offered it, in one line', () => {
    const note = { status: 'scheduled', interview: '2026-11-24T09:00', offered: '2026-11-10' };
    const answer = {
      because: 'moved',
      channel: 'Email',
      offered: [at('2026-11-27T10:00'), at('2026-11-30T14:00')],
      day: day('2026-11-21'),
    } as const;
    expect(after('postpone-interview', note, answer)).toEqual({
      note: { status: 'replied', replied: '2026-11-21', offered: '2026-11-21' },
      log: '2026-11-21 Asked to move the interview by email; offered 2026-11-27 10:00, 2026-11-30 14:00',
    });
    expect(after('postpone-interview', note, { because: 'moved' })).toEqual({
      note: { status: 'replied', replied: TODAY, offered: TODAY },
      log: '2026-11-22 Asked to move the interview',
    });
  });

  it('to which one of the two did not come is to be agreed on again, once more times are offered', () => {
    const note = { status: 'scheduled', interview: '2026-11-20T09:00', offered: '2026-11-10' };
    const answer = { because: 'missed', channel: 'Email' } as const;
    expect(after('postpone-interview', note, answer)).toEqual({
      note: { status: 'replied', replied: TODAY },
      log: '2026-11-22 Interview did not take place; wrote by email',
    });
    const offered = [at('2026-11-27T10:00')];
    expect(after('postpone-interview', note, { ...answer, offered })).toEqual({
      note: { status: 'replied', replied: TODAY, offered: TODAY },
      log: '2026-11-22 Interview did not take place; wrote by email; offered 2026-11-27 10:00',
    });
    expect(after('postpone-interview', note, { because: 'missed' }).log).toBe(
      '2026-11-22 Interview did not take place',
    );
  });

  it.each([
    ['## Interview 2026-11-24', '## Interview'],
    ['## Interview\n\nText\n\n## Interview 2026-11-24', null],
    ['## Interview 2026-11-20', null],
  ])('that is postponed takes the day from its heading: %j', (sections, expected) => {
    const front = '---\nstatus: scheduled\ninterview: 2026-11-24T09:00\n---\n';
    const result = performContactCommand({
      ...{ id: 'postpone-interview', answer: {}, now: NOW },
      ...{ place: { path: 'Contacts/Ana.md', name: 'Ana' }, text: `${front}${sections}\n` },
      ...{ settings: defaultSettings, noteFormat },
    });
    const body = result.ok ? result.text.split('---\n').at(-1) : '';
    const [kept = ''] = (body ?? '').split('\n\n## Log');
    expect(kept.trimEnd()).toBe(expected ?? sections);
  });

  it('that is agreed on after it was postponed is moved: what was prepared stays', () => {
    const booked = { status: 'scheduled', interview: '2026-11-24T09:00', prepared: '2026-11-20' };
    const skips = { status: 'scheduled', interview: '2026-11-24T09:00', skipped: ['prepare'] };
    for (const note of [booked, skips]) {
      const postponed = after('postpone-interview', note, { because: 'moved' }).note;
      const again = after('schedule-interview', postponed, { interview });
      expect(again).toEqual({
        note: { ...note, interview: '2026-11-25T14:00', replied: TODAY },
        log: '2026-11-22 Booked for 2026-11-25 14:00',
      });
    }
  });

  it.each([
    { interview: '2026-11-10T09:00' },
    { thanked: '2026-11-11' },
    { skipped: ['reflect'] },
    { fit: 3 },
    { takeaway: 'Ship small' },
  ])('that is agreed on where the note tells of a talk before is a new one: %j', (told) => {
    const note = { status: 'replied', replied: TODAY, prepared: '2026-11-09', ...told };
    expect(after('schedule-interview', note, { interview }).note).toEqual({
      status: 'scheduled',
      replied: TODAY,
      interview: '2026-11-25T14:00',
    });
  });

  it('that is confirmed the day before is only logged', () => {
    const note = { status: 'scheduled', interview: '2026-11-23T09:00' };
    expect(after('mark-confirmed', note, { channel: 'Email' })).toEqual({
      note,
      log: '2026-11-22 Confirmed the interview by email',
    });
  });

  it('marks as prepared', () => {
    const note = { status: 'scheduled', interview: '2026-11-24T09:00' };
    expect(after('mark-prepared', note, { day: day('2026-11-21') })).toEqual({
      note: { ...note, prepared: '2026-11-21' },
      log: '2026-11-21 Prepared',
    });
  });
});

describe('an introduction', () => {
  const listed = { status: 'identified', 'referred-by': '[[People/Grace Hopper|Grace]]' };
  const asked = { ...listed, 'introduction-asked': '2026-11-18' };

  it.each([
    [listed, {}, '2026-11-22 Asked Grace for an introduction'],
    [listed, { channel: 'Email' }, '2026-11-22 Asked Grace by email for an introduction'],
    [asked, { channel: 'WhatsApp' }, '2026-11-22 Asked Grace by WhatsApp for an introduction'],
  ])('that was asked for has its day, and whoever was asked: %j %j', (note, answer, log) => {
    expect(after('mark-introduction-asked', note, answer)).toEqual({
      note: { ...listed, 'introduction-asked': TODAY },
      log,
    });
  });

  it('that was asked for on another day has that day', () => {
    const answer = { day: day('2026-11-19') };
    expect(after('mark-introduction-asked', listed, answer)).toEqual({
      note: { ...listed, 'introduction-asked': '2026-11-19' },
      log: '2026-11-19 Asked Grace for an introduction',
    });
  });

  it('that will not come gives the person back to the picks', () => {
    expect(after('mark-no-introduction', asked, {})).toEqual({
      note: listed,
      log: '2026-11-22 No introduction',
    });
  });

  it('is dropped by every command that sets another status than identified, and by no other', () => {
    const told = { ...asked, 'follow-up': '2026-11-20', interview: '2026-11-20T10:00' };
    const answers = {
      ...{ interview: at('2026-11-25T14:00'), status: 'declined', priority: 1, fit: 4 },
      ...{ followUp: day('2026-12-01'), until: day('2026-12-01'), action: 'thank' },
      ...{ text: 'Call', by: null, theirs: false },
    };
    for (const status of statuses) {
      const note = { ...told, status };
      const { contact } = readFrom(note);
      for (const id of contactCommandIds) {
        const context = commandContextAt(NOW, defaultSettings, noteFormat);
        if (!commandOf(id).makesSense(contact, context)) continue;
        const answer = answers as unknown as ContactCommandAnswers[typeof id];
        const left = after(id, note, answer).note;
        const { set } = commandOf(id).plan(contact, answer, context);
        const isGone =
          (set.status !== undefined && set.status !== 'identified') ||
          ['reopen-contact', 'mark-no-introduction'].includes(id);
        expect(left['introduction-asked'] === undefined, `${id} of ${status}`).toBe(isGone);
      }
    }
  });

  it('stays where somebody is set to be on the list', () => {
    const note = { ...asked, status: 'contacted', contacted: '2026-11-20' };
    expect(after('set-status', note, { status: 'identified' }).note).toEqual({
      ...{ ...note, status: 'identified' },
    });
    expect(after('set-status', asked, { status: 'closed' }).note).toEqual({
      ...{ ...listed, status: 'closed' },
    });
  });

  it('that was asked for long ago is dropped where somebody is taken up again', () => {
    expect(after('reopen-contact', { ...asked, status: 'closed' }, {}).note).toEqual(listed);
  });

  it.each([
    [{ status: 'replied' }, 'mark-offered', 'Times offered by email'],
    [
      { status: 'in-touch', 'referred-by': 'Grace' },
      'mark-reported-back',
      'Reported back to Grace by email',
    ],
    [{ status: 'in-touch' }, 'log-check-in', 'Checked in by email'],
    [{ status: 'interviewed' }, 'mark-thanked', 'Thanked by email'],
    [{ status: 'scheduled' }, 'mark-confirmed', 'Confirmed the interview by email'],
    [listed, 'mark-introduction-asked', 'Asked Grace by email for an introduction'],
  ] as const)('like any message of %j logs the times that it offered: %s', (note, id, said) => {
    const offered = [at('2026-11-24T10:00'), at('2026-11-25T14:00')];
    expect(after(id, note, { channel: 'Email', offered }).log).toBe(
      `2026-11-22 ${said}; offered 2026-11-24 10:00, 2026-11-25 14:00`,
    );
  });
});

describe('having talked', () => {
  it.each(['2026-11-20T14:00', '2026-11-22T10:00', '2026-11-22', '2026-11-20'])(
    'keeps a booked interview not in the future, %s, and what is prepared',
    (interview) => {
      const note = {
        status: 'scheduled',
        interview,
        prepared: '2026-11-18',
        offered: '2026-11-02',
      };
      expect(after('mark-interviewed', note, {})).toEqual({
        note: { ...note, status: 'interviewed' },
        log: `${interview.slice(0, 10)} Talked`,
      });
    },
  );

  it.each(['2026-11-22T10:01', '2026-11-23'])(
    'is a new interview that ended now where the booked one is ahead, %s',
    (interview) => {
      const note = { status: 'scheduled', interview, ...ofInterview };
      expect(after('mark-interviewed', note, {}).note).toEqual({
        status: 'interviewed',
        interview: '2026-11-22T09:30',
      });
    },
  );

  it.each(['identified', 'contacted', 'replied', 'in-touch', 'declined', 'no-reply', 'closed'])(
    'is a new interview for someone %s, of its own length',
    (status) => {
      const note = { status, interview: '2026-10-01T10:00', minutes: 60, ...ofInterview };
      expect(after('mark-interviewed', note, {})).toEqual({
        note: { status: 'interviewed', interview: '2026-11-22T09:00', minutes: 60 },
        log: '2026-11-22 Talked',
      });
    },
  );

  it.each([
    ['booked for later, takes the section to the day it was held', 'scheduled', '2026-11-25', true],
    ['booked for a day before, leaves the section there', 'scheduled', '2026-11-20', false],
    ['talked with before, leaves the earlier section there', 'in-touch', '2026-11-20', false],
  ])('with someone %s', (_whom, status, interview, moves) => {
    const { contact } = readFrom({ status, interview });
    const change = planContactCommand(
      'mark-interviewed',
      contact,
      {},
      commandContextAt(NOW, defaultSettings, noteFormat),
    );
    expect(change.renames?.filter(({ from }) => from !== 'Interview')).toEqual(
      moves ? [{ from: `Interview ${interview}`, to: 'Interview 2026-11-22' }] : [],
    );
  });

  it('ended when the user says', () => {
    const note = { status: 'replied' };
    expect(after('mark-interviewed', note, { ended: at('2026-11-20T00:10') })).toEqual({
      note: { status: 'interviewed', interview: '2026-11-19T23:40' },
      log: '2026-11-19 Talked',
    });
    expect(after('mark-interviewed', note, { ended: day('2026-11-20') }).note).toEqual({
      status: 'interviewed',
      interview: '2026-11-20',
    });
  });
});

describe('thanking and reflecting', () => {
  const talked = { status: 'interviewed', interview: '2026-11-20T14:00' };

  it.each<[string, FrontMatter, string]>([
    ['first of the two', {}, 'interviewed'],
    ['after reflecting', { reflected: '2026-11-20' }, 'in-touch'],
    ['with reflecting skipped', { skipped: ['reflect'] }, 'in-touch'],
  ])('thanked %s: %j leaves %s', (_name, done, status) => {
    expect(after('mark-thanked', { ...talked, ...done }, {})).toEqual({
      note: { ...talked, ...done, status, thanked: TODAY },
      log: '2026-11-22 Thanked',
    });
  });

  it.each<[string, FrontMatter, string]>([
    ['first of the two', {}, 'interviewed'],
    ['after thanking', { thanked: '2026-11-21' }, 'in-touch'],
    ['with thanking skipped', { skipped: ['thank'] }, 'in-touch'],
  ])('reflected %s: %j leaves %s', (_name, done, status) => {
    const answer = { fit: 4, takeaway: ' Ship small ' };
    expect(after('mark-reflected', { ...talked, ...done }, answer)).toEqual({
      note: { ...talked, ...done, status, reflected: TODAY, fit: 4, takeaway: 'Ship small' },
      log: '2026-11-22 Reflected',
    });
  });

  it('writes no fit and no takeaway where none is given, and keeps those there are', () => {
    const note = { ...talked, fit: 2, takeaway: 'Old' };
    expect(after('mark-reflected', note, { takeaway: '  ' }).note).toEqual({
      ...note,
      reflected: TODAY,
    });
  });

  it('sets a booked interview that is over to talked', () => {
    const booked = { ...talked, status: 'scheduled' };
    expect(after('mark-thanked', booked, {}).note).toMatchObject({ status: 'interviewed' });
    expect(after('mark-reflected', booked, {}).note).toMatchObject({ status: 'interviewed' });
  });

  it('leaves someone in touch so', () => {
    const note = { ...talked, status: 'in-touch' };
    expect(after('mark-thanked', note, {}).note).toEqual({ ...note, thanked: TODAY });
  });

  it('names the day and the channel: thanked yesterday, by hand', () => {
    const told = after('mark-thanked', talked, { day: day('2026-11-21'), channel: 'Handwritten' });
    expect(told.note).toMatchObject({ thanked: '2026-11-21' });
    expect(told.log).toBe('2026-11-21 Thanked by hand');
  });

  it('reports back', () => {
    const note = { ...talked, 'referred-by': '[[People/Grace\n|Grace\nHopper]]' };
    expect(after('mark-reported-back', note, {})).toEqual({
      note: { ...note, 'reported-back': TODAY },
      log: '2026-11-22 Reported back to Grace Hopper',
    });
  });

  it.each<[FrontMatter, ContactCommandAnswers['skip-follow-up']['action'], string[], string]>([
    [{}, 'thank', ['thank'], 'interviewed'],
    [{ reflected: '2026-11-20' }, 'thank', ['thank'], 'in-touch'],
    [{ skipped: ['thank'] }, 'reflect', ['thank', 'reflect'], 'in-touch'],
    [{ skipped: 'prepare' }, 'report-back', ['prepare', 'report-back'], 'interviewed'],
    [{ skipped: ['thank'] }, 'thank', ['thank'], 'interviewed'],
  ])('%j skipping %s leaves %j and %s', (done, action, skipped, status) => {
    const { note } = after('skip-follow-up', { ...talked, ...done }, { action });
    expect(note).toEqual({ ...talked, ...done, status, skipped });
  });

  it.each(['scheduled', 'interviewed', 'in-touch'])(
    'skipping to report back leaves %s where thank-you and reflection are done',
    (status) => {
      const before = { ...talked, status, thanked: '2026-11-20', reflected: '2026-11-20' };
      const { note } = after('skip-follow-up', before, { action: 'report-back' });
      expect(note).toEqual({ ...before, skipped: ['report-back'] });
    },
  );
});

describe('where someone stands', () => {
  it.each<[ContactCommandId, FrontMatter, string, string]>([
    ['mark-no-reply', { status: 'contacted' }, 'no-reply', 'No answer'],
    ['mark-declined', { status: 'replied' }, 'declined', 'Said no'],
    ['close-contact', { status: 'in-touch' }, 'closed', 'Set aside'],
    ['reopen-contact', { status: 'closed' }, 'identified', 'Reopened'],
    ['reopen-contact', { status: 'closed', thanked: '2026-01-05' }, 'in-touch', 'Reopened'],
    ['reopen-contact', { status: 'declined', reflected: '2026-01-05' }, 'in-touch', 'Reopened'],
    ['reopen-contact', { status: 'no-reply', replied: '2026-01-05' }, 'identified', 'Reopened'],
  ])('%s of %j sets %s', (id, note, status, log) => {
    expect(after(id as 'close-contact', note, {})).toEqual({
      note: { ...note, status },
      log: `2026-11-22 ${log}`,
    });
  });

  it('is set with the date it needs', () => {
    const set = (answer: ContactCommandAnswers['set-status']): FrontMatter =>
      after('set-status', { status: 'identified' }, answer).note;
    expect(set({ status: 'contacted', day: day('2026-11-20') })).toEqual({
      status: 'contacted',
      contacted: '2026-11-20',
    });
    expect(set({ status: 'replied', day: day('2026-11-20') })).toEqual({
      status: 'replied',
      replied: '2026-11-20',
    });
    expect(set({ status: 'scheduled', interview: at('2026-11-25T14:00') })).toEqual({
      status: 'scheduled',
      interview: '2026-11-25T14:00',
    });
    expect(set({ status: 'closed' })).toEqual({ status: 'closed' });
  });

  it('begins on the list', () => {
    expect(after('add-to-list', { status: 'x' }, {}).note).toEqual({ status: 'identified' });
  });
});

describe('coming back to someone', () => {
  it('checks in', () => {
    const told = after('log-check-in', { status: 'in-touch' }, { channel: 'Handwritten' });
    expect(told.log).toBe('2026-11-22 Checked in by hand');
    expect(after('log-check-in', { status: 'in-touch' }, {})).toEqual({
      note: { status: 'in-touch', 'checked-in': TODAY },
      log: '2026-11-22 Checked in',
    });
  });

  it('sets a follow-up with what for, on one line', () => {
    const answer = { followUp: day('2026-12-01'), nextStep: ' send\nthe article ' };
    expect(after('set-follow-up', { status: 'in-touch' }, answer)).toEqual({
      note: { status: 'in-touch', 'follow-up': '2026-12-01', 'next-step': 'send the article' },
      log: '2026-11-22 Follow-up set for 2026-12-01: send the article',
    });
  });

  it('sets a follow-up and drops what for where that is taken away, else keeps it', () => {
    const note = { status: 'in-touch', 'next-step': 'old' };
    const followUp = day('2026-12-01');
    expect(after('set-follow-up', note, { followUp, nextStep: null }).note).toEqual({
      status: 'in-touch',
      'follow-up': '2026-12-01',
    });
    expect(after('set-follow-up', note, { followUp }).note).toEqual({
      status: 'in-touch',
      'follow-up': '2026-12-01',
      'next-step': 'old',
    });
  });

  it('finishes it: both go', () => {
    const note = { status: 'in-touch', 'follow-up': '2026-11-20', 'next-step': 'call' };
    expect(after('finish-follow-up', note, {})).toEqual({
      note: { status: 'in-touch' },
      log: '2026-11-22 Follow-up done: call',
    });
  });

  it('snoozes and sets a priority without a word in the log', () => {
    const note = { status: 'contacted', priority: 2 };
    expect(after('snooze-contact', note, { until: day('2026-12-01') })).toEqual({
      note: { ...note, 'snoozed-until': '2026-12-01' },
      log: undefined,
    });
    expect(after('set-priority', note, { priority: 1 })).toEqual({
      note: { ...note, priority: 1 },
      log: undefined,
    });
    expect(after('set-priority', note, { priority: null }).note).toEqual({ status: 'contacted' });
  });
});

describe('a change', () => {
  it('is written under the vault’s own names, in the order of new properties', () => {
    const settings = settingsWith({ propertyNames: { contacted: 'last-contacted' } });
    const { contact } = readFrom({ status: 'identified' }, 'Ada', settings);
    const change = planContactCommand(
      'mark-contacted',
      contact,
      {},
      commandContextAt(NOW, settings, noteFormat),
    );
    const names = (change.properties ?? []).map(({ name }) => name);
    expect(names).toContain('last-contacted');
    expect(names).toEqual(propertyOrder(settings).filter((name) => names.includes(name)));
  });

  it('writes days as days, so that they stand unquoted', () => {
    const { contact } = readFrom({ status: 'identified' });
    const change = planContactCommand(
      'mark-contacted',
      contact,
      {},
      commandContextAt(NOW, defaultSettings, noteFormat),
    );
    expect(change.properties).toContainEqual({ name: 'contacted', value: { day: TODAY } });
  });
});

describe('the command that leads to a status', () => {
  const leading = (status: Status, note: FrontMatter): ContactCommandId | null =>
    commandLeadingTo(
      status,
      readFrom(note).contact,
      commandContextAt(NOW, defaultSettings, noteFormat),
    );

  it('is one that makes sense for the person', () => {
    expect(leading('contacted', { status: 'identified' })).toBe('mark-contacted');
    expect(leading('replied', { status: 'contacted' })).toBe('mark-replied');
    expect(leading('identified', { status: 'declined' })).toBe('reopen-contact');
  });

  it('is none where none makes sense', () => {
    expect(leading('identified', { status: 'contacted' })).toBeNull();
    expect(leading('in-touch', { status: 'replied' })).toBeNull();
  });

  it('may depend on the person, and is no move for what changes no status', () => {
    const closed = { status: 'closed' };
    expect(statusLedTo('reopen-contact', readFrom(closed).contact)).toBe('identified');
    const reflected = { ...closed, reflected: '2026-11-20' };
    expect(statusLedTo('reopen-contact', readFrom(reflected).contact)).toBe('in-touch');
    expect(statusLedTo('snooze-contact', readFrom(closed).contact)).toBeNull();
  });
});
