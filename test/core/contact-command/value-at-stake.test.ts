import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PropertyName } from '../../../src/core/contact/properties';
import type {
  ContactCommandAnswers,
  ContactCommandId,
} from '../../../src/core/contact-command/contact-commands';
import { changeContactNote } from '../../../src/core/contact-command/change-contact-note';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import { contactCommandIds } from '../../../src/core/contact-command/contact-commands';
import {
  atStakeIn,
  isAboutProblems,
  sayAtStake,
  tooLongIn,
  type ValueAtStake,
} from '../../../src/core/contact-command/value-at-stake';
import { readOfferedTimes } from '../../../src/core/contact-command/offered-times';
import type { ChangeResult } from '../../../src/core/note/apply-change';
import { readContact } from '../../../src/core/contact/read-contact';
import { problemsOf } from '../../../src/core/follow-up/problems';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { settingsWith } from '../../builders/settings';
import { noteFormat } from '../../builders/yaml';
import { en } from '../../../src/core/texts/en';
import { worded } from '../../builders/worded';

const NOW = at('2026-11-22T10:00');
const place = { path: 'Contacts/Ada.md', name: 'Ada' };

function note(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\nMet at a fair.\n`;
}

function perform<Id extends ContactCommandId>(
  id: Id,
  text: string,
  answer: ContactCommandAnswers[Id],
  agreed: readonly ValueAtStake[] = [],
  settings = defaultSettings,
): ChangeResult {
  return performContactCommand({ id, answer, place, text, settings, now: NOW, noteFormat, agreed });
}

/** What would go; throws where nothing is asked. */
function asked(result: ChangeResult): readonly ValueAtStake[] {
  const values = result.ok ? null : atStakeIn(result.refusal);
  if (values === null)
    throw new Error(result.ok ? 'nothing was asked' : worded(result.refusal).reason);
  return values;
}

/** The note's text once everything asked was agreed to. */
function agreedTo<Id extends ContactCommandId>(
  id: Id,
  text: string,
  answer: ContactCommandAnswers[Id],
): string {
  const result = perform(id, text, answer, asked(perform(id, text, answer)));
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  return result.text;
}

describe('a value that does not fit', () => {
  it.each<[string, ContactCommandId, string, readonly string[], unknown, string, string]>([
    [
      'two days',
      'mark-nudged',
      '“contacted” says “2026-10-01, 2026-11-03”, which is more than one value.',
      ['status: contacted', 'contacted:', '  - 2026-10-01', '  - 2026-11-03'],
      {},
      'contacted: 2026-11-22',
      '- 2026-11-22 Reminder sent (contacted was: 2026-10-01, 2026-11-03)',
    ],
    [
      'a number in words',
      'mark-nudged',
      '“nudges” says “two”, which is not a whole number.',
      ['status: contacted', 'contacted: 2026-11-03', 'nudges: two'],
      {},
      'nudges: 1',
      '- 2026-11-22 Reminder sent (nudges was: two)',
    ],
    [
      'a list in one text',
      'skip-follow-up',
      '“skipped” says “thank, report-back”, which is not a list of prepare, thank, reflect or report-back.',
      ['status: interviewed', 'interview: 2026-11-20', 'skipped: "thank, report-back"'],
      { action: 'reflect' },
      'skipped:\n  - reflect',
      '- 2026-11-22 Skipped the reflection (skipped was: thank, report-back)',
    ],
    [
      'a sentence for a day',
      'mark-replied',
      '“replied” says “yes, call in May”, which is not a day.',
      ['status: contacted', 'replied: "yes, call in May"'],
      {},
      'replied: "2026-11-22"',
      '- 2026-11-22 Answered (replied was: yes, call in May)',
    ],
    ...(
      [
        ['2026.10', '2026.10'],
        ['007', '007'],
        ['{a: 0x1F}', '`{a: 0x1F}`'],
        ['[+12, True]', '`[+12, True]`'],
        ['[soon, 2026.10]', '`[soon, 2026.10]`'],
        ['[~, 2026.10]', '`[~, 2026.10]`'],
        ['True', 'True'],
      ] as const
    ).map(
      ([written, kept]) =>
        [
          `numbers written ${written}`,
          'mark-replied',
          `“replied” says “${written}”, which is ${written.includes(',') ? 'more than one value' : 'not a day'}.`,
          ['status: contacted', `replied: ${written}`],
          {},
          'replied: 2026-11-22',
          `- 2026-11-22 Answered (replied was: ${kept})`,
        ] as [string, ContactCommandId, string, readonly string[], unknown, string, string],
    ),
    [
      'is in the future',
      'mark-nudged',
      '“contacted” says “2027-01-05”, which is in the future.',
      ['status: contacted', 'contacted: 2027-01-05'],
      {},
      'contacted: 2026-11-22',
      '- 2026-11-22 Reminder sent (contacted was: 2027-01-05)',
    ],
    [
      'a status of their own',
      'close-contact',
      '“status” says “active”, which is not a known status.',
      ['status: active'],
      {},
      'status: closed',
      '- 2026-11-22 Set aside (status was: active)',
    ],
    [
      'what logs nothing by itself',
      'set-priority',
      '“priority” says “high”, which is not a whole number.',
      ['status: identified', 'priority: high'],
      { priority: 1 },
      'priority: 1',
      '- 2026-11-22 Changed (priority was: high)',
    ],
  ])('is asked about, and kept in the log: %s', (_what, id, says, lines, answer, now, line) => {
    const text = note(...lines);
    const refused = perform(id, text, answer as never);
    expect(asked(refused).map((value) => sayAtStake(value, en))).toEqual([says]);
    const after = agreedTo(id, text, answer as never);
    expect(after.replace(/"(2026-11-22)"/, '$1')).toContain(now.replace(/"(2026-11-22)"/, '$1'));
    expect(after).toContain(`\n${line}\n`);
  });

  it('is asked about together with the others that would go, each in what becomes of it', () => {
    const lines = ['status: identified', 'contacted: May', 'nudges: two', 'replied: [a, b]'];
    const values = asked(perform('mark-contacted', note(...lines), {}));
    expect(values.map(({ name, goes }) => `${name} ${goes}`)).toEqual([
      'contacted replaced',
      'nudges removed',
      'replied removed',
    ]);
    expect(agreedTo('mark-contacted', note(...lines), {})).toContain(
      '- 2026-11-22 Asked (contacted was: May; nudges was: two; replied was: a, b)',
    );
  });

  it('is known by the name that the note and the vault have for it', () => {
    const settings = settingsWith({ propertyNames: { contacted: 'Last contact' } });
    const text = note('status: contacted', 'last contact: in May');
    const [value] = asked(perform('mark-nudged', text, {}, [], settings));
    expect(value).toMatchObject({ property: 'contacted', name: 'last contact', says: 'in May' });
  });

  it('is told as it is read where the note takes it in through <<', () => {
    const [value] = asked(
      perform('mark-replied', note('<<: {replied: 2026.5}', 'status: contacted'), {}),
    );
    expect(value).toMatchObject({ name: 'replied', says: '2026.5' });
  });

  it('is not asked about where the change leaves it', () => {
    const text = note('status: contacted', 'contacted: 2026-11-03', 'fit: good', 'minutes: [1, 2]');
    expect(perform('mark-nudged', text, {})).toMatchObject({ ok: true });
  });

  it('is not meant by a status that only contradicts the dates, nor by a second name', () => {
    const answered = note('status: contacted', 'contacted: 2026-11-03', 'replied: 2026-11-05');
    expect(perform('mark-replied', answered, { day: day('2026-11-05') })).toMatchObject({
      ok: true,
    });
    const twice = note('status: contacted', 'contacted: 2026-11-03', 'Contacted: two');
    expect(perform('mark-nudged', twice, {})).toMatchObject({ ok: true });
  });

  it('is no reason to ask where the note refuses the change anyway', () => {
    const refused = perform('mark-nudged', '---\n{status: contacted, nudges: two}\n---\n', {});
    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok || isAboutProblems(refused.refusal)).toBe(false);
  });

  it('goes only as it was shown: another one by then is asked about anew', () => {
    const lines = ['status: contacted', 'contacted: 2026-11-03'];
    const shown = asked(perform('mark-nudged', note(...lines, 'nudges: two'), {}));
    const other = perform('mark-nudged', note(...lines, 'nudges: three'), {}, shown);
    expect(asked(other)).toMatchObject([{ says: 'three' }]);
    const quoted = perform('mark-nudged', note(...lines, 'nudges: "two"'), {}, shown);
    expect(asked(quoted)).toMatchObject([{ says: 'two' }]);
  });

  it('goes only as it was said to go, not removed where it was to be replaced', () => {
    const text = note('status: identified', 'priority: high');
    const shown = asked(perform('set-priority', text, { priority: 1 }));
    expect(perform('set-priority', text, { priority: 2 }, shown)).toMatchObject({ ok: true });
    const removed = perform('set-priority', text, { priority: null }, shown);
    expect(asked(removed)).toMatchObject([{ goes: 'removed' }]);
  });

  it('that stands elsewhere in the note is asked about anew where it changed there', () => {
    const text = (word: string): string =>
      note(`mine: &m ${word}`, 'status: contacted', 'contacted: 2026-11-03', 'nudges: *m');
    const shown = asked(perform('mark-nudged', text('two'), {}));
    expect(perform('mark-nudged', text('two'), {}, shown)).toMatchObject({ ok: true });
    const other = perform('mark-nudged', text('three'), {}, shown);
    expect(asked(other)).toMatchObject([{ says: 'three' }]);
  });

  it('of up to 200 characters is asked about; a longer one is refused, with its line', () => {
    const lines = ['status: contacted', 'contacted: 2026-11-03'];
    const fits = perform('mark-nudged', note(...lines, `nudges: ${'x'.repeat(200)}`), {});
    expect(asked(fits)).toHaveLength(1);
    const wide = perform('mark-nudged', note(...lines, `nudges: ${'𝒙'.repeat(200)}`), {});
    expect(asked(wide)).toHaveLength(1);
    for (const long of [
      'x'.repeat(201),
      `[${'x, '.repeat(70)}x]`,
      `{a: {b: ${'c'.repeat(200)}}}`,
    ]) {
      const refused = perform('mark-nudged', note(...lines, `nudges: ${long}`), {});
      if (refused.ok) throw new Error('it was written');
      expect(atStakeIn(refused.refusal)).toBeNull();
      expect(worded(refused.refusal)).toMatchObject({
        line: 4,
        reason: expect.stringContaining('“nudges”') as string,
        fix: expect.stringContaining('Shorten or fix it') as string,
      });
      expect(tooLongIn(refused.refusal)).toEqual(['nudges']);
    }
  });

  it('is told with each other, and with what to do where nobody is asked', () => {
    const lines = ['status: identified', 'contacted: May', 'nudges: two'];
    const refused = perform('mark-contacted', note(...lines), {});
    if (refused.ok) throw new Error('it was written');
    const { reason, fix } = worded(refused.refusal);
    expect(reason).toBe(
      asked(refused)
        .map((value) => sayAtStake(value, en))
        .join(' '),
    );
    expect(fix).toContain('Fix it in the note');
    expect(tooLongIn(refused.refusal)).toEqual([]);
  });

  it('is none in a refusal that is about something else', () => {
    const refused = perform('mark-replied', note('status: replied', 'nudges: two'), {});
    if (refused.ok) throw new Error('it was written');
    expect(isAboutProblems(refused.refusal)).toBe(false);
    expect(atStakeIn(refused.refusal)).toBeNull();
    expect(tooLongIn(refused.refusal)).toEqual([]);
  });

  it('is at stake where it is a day after tomorrow, since tomorrow is today somewhere', () => {
    const nudge = (contacted: string): ChangeResult =>
      perform('mark-nudged', note('status: contacted', `contacted: ${contacted}`), {});
    expect(nudge('2026-11-23')).toMatchObject({ ok: true });
    expect(asked(nudge('2026-11-24'))).toMatchObject([{ says: '2026-11-24' }]);
  });

  it('never goes with a change that nobody is asked about, which looks for no days to come', () => {
    const change = (line: string): ChangeResult =>
      changeContactNote(
        place,
        note('status: contacted', line),
        defaultSettings,
        () => ({ properties: [{ name: 'contacted', value: '2026-11-22' }] }),
        noteFormat,
      );
    expect(asked(change('contacted: in May'))).toMatchObject([{ says: 'in May' }]);
    expect(change('contacted: 2027-01-05')).toMatchObject({ ok: true });
  });

  it.each([
    ['nudges: "[[Ben]] #soon"', '(nudges was: `[[Ben]] #soon`)'],
    ['nudges: "%% <!-- a"', '(nudges was: `%% <!-- a`)'],
    ['nudges: "`a` ``b"', '(nudges was: ``` `a` ``b ```)'],
    ['nudges: "a `b`"', '(nudges was: `` a `b` ``)'],
    ['nudges: |\n  one\n\n  - [ ] two', '(nudges was: `one - [ ] two`)'],
    ['nudges: "due:: 2026-12-01"', '(nudges was: `due:: 2026-12-01`)'],
    ['nudges: 12345678901234567890.5', '(nudges was: 12345678901234567890.5)'],
    ['nudges: ["a, b", c, {d: [1]}]', '(nudges was: `"a, b", c, {d: [1]}`)'],
    ['nudges:\n  - one # by phone\n  - two', '(nudges was: `- one # by phone - two`)'],
    ['nudges: &n [*n]', null],
  ])('stands in the log as words alone: %s', (line, kept) => {
    const text = `${note('status: contacted', 'contacted: 2026-11-03', line)}\n## Log\n\n- Met\n\n## After\n`;
    if (kept === null) {
      expect(perform('mark-nudged', text, {})).toMatchObject({ ok: false });
      return;
    }
    const after = agreedTo('mark-nudged', text, {});
    expect(after).toMatch(/\n- Met\n- 2026-11-22 Reminder sent .*\n\n## After\n$/);
    expect(after).toContain(kept);
  });

  it('stands before the times that a message offered, and is never read for some', () => {
    const times = [at('2026-11-24T10:00'), at('2026-11-25T14:00')];
    const lines = ['status: contacted', 'contacted: 2026-11-03'];
    const own = 'nudges: "x; offered 2026-12-01 10:00, 2026-12-02 10:00"';
    const text = note(...lines, own);
    const after = agreedTo('mark-nudged', text, { channel: 'Email', offered: times });
    expect(after).toMatch(/ sent by email \(.*\); offered 2026-11-24 10:00, 2026-11-25 14:00\n$/);
    expect(after).toContain('nudges was: x;  offered 2026-12-01 10:00, 2026-12-02 10:00');
    expect(readOfferedTimes(after, NOW)).toEqual(times);
    expect(readOfferedTimes(agreedTo('mark-nudged', text, {}), NOW)).toEqual([]);
  });

  it('stands behind all that was said, also where that tells of an offer', () => {
    const text = note('status: in-touch', 'follow-up: soon');
    const answer = { followUp: day('2026-12-01'), nextStep: 'Call; offered help' };
    expect(agreedTo('set-follow-up', text, answer)).toContain(
      '- 2026-11-22 Follow-up set for 2026-12-01: Call; offered help (follow-up was: soon)\n',
    );
  });
});

const unfit = fc.constantFrom(
  ...[
    'soon',
    '"yes, call in May"',
    "'two'",
    '[2026-10-01, 2026-11-03]',
    '{a: 1}',
    '-3',
    '2026-02-30',
  ],
  ...[
    '\n  - 2026-10-01 # first\n  - 2026-11-03',
    '>-\n  one\n  two',
    '"[[A]] #b %%"',
    '2027-03-01',
  ],
  ...[
    `"${'long '.repeat(50)}"`,
    '"`"',
    'true',
    '[[2026-10-01], thank]',
    '"; offered 2026-12-01 10:00, x"',
  ],
);

/** The properties that are set or dropped, each with a value that fits. */
const fitting: Readonly<Partial<Record<PropertyName, string>>> = {
  ...{ contacted: '2026-11-03', nudges: '1', replied: '2026-11-05', offered: '2026-11-06' },
  ...{ interview: '2026-11-20T14:00', minutes: '45', medium: 'phone', place: 'Room 2' },
  ...{ prepared: '2026-11-19', thanked: '2026-11-21', reflected: '2026-11-21', fit: '4' },
  ...{ 'reported-back': '2026-11-21', 'checked-in': '2026-11-21', skipped: '[prepare]' },
  ...{ takeaway: 'Ship', 'follow-up': '2026-11-21', 'next-step': 'call', priority: '1' },
  ...{ 'snoozed-until': '2026-11-21', 'referred-by': 'Bo' },
};

const properties = Object.keys(fitting) as PropertyName[];

const anyNote = fc
  .record({
    status: fc.constantFrom(
      ...['identified', 'contacted', 'replied', 'scheduled', 'interviewed', 'in-touch', 'closed'],
      ...['active', '[a, b]'],
    ),
    values: fc.array(fc.option(fc.oneof(unfit, fc.constant('fits')), { freq: 2 }), {
      minLength: properties.length,
      maxLength: properties.length,
    }),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ status, values, eol }) => {
    const lines = properties.flatMap((property, index) => {
      const value = values[index] ?? null;
      if (value === null) return [];
      return [`${property}: ${value === 'fits' ? (fitting[property] ?? '') : value}`];
    });
    return note(`status: ${status}`, ...lines, 'mine: "kept"').replaceAll('\n', eol);
  });

const anyAct = fc.constantFrom<(readonly [ContactCommandId, unknown])[]>(
  ...contactCommandIds
    .filter((id) => !['set-status', 'set-priority', 'schedule-interview'].includes(id))
    .filter((id) => !['set-follow-up', 'snooze-contact', 'skip-follow-up'].includes(id))
    .map((id): [ContactCommandId, unknown] => [
      id,
      { text: 'Call', by: null, theirs: false, promise: { text: 'Call', day: null, nth: 0 } },
    ]),
  ['set-status', { status: 'contacted', day: '2026-11-10' }],
  ['set-status', { status: 'scheduled', interview: '2026-12-01' }],
  ['set-priority', { priority: null }],
  ['schedule-interview', { interview: '2026-12-01T10:00', minutes: 20, medium: null, place: 'x' }],
  ['schedule-interview', { interview: '2026-12-01', earlierThankYou: 'skipped' }],
  ['mark-interviewed', { ended: '2026-11-20T15:00' }],
  ['mark-reflected', { fit: 5, takeaway: 'Listen' }],
  ['set-follow-up', { followUp: '2026-12-01', nextStep: null }],
  ['snooze-contact', { until: '2026-12-01' }],
  ['skip-follow-up', { action: 'thank' }],
);

/** The properties of a note whose values are problems, as the sidebar tells them. */
function problemsIn(text: string): readonly PropertyName[] {
  const read = noteFormat.read(text);
  if (!read.ok) throw new Error(worded(read.refusal).reason);
  const contact = readContact({ ...place, frontMatter: read.data }, defaultSettings, en);
  if (contact === null) throw new Error('the note is no contact');
  return problemsOf(contact, ruleContextAt(NOW, defaultSettings, en)).flatMap((problem) =>
    problem.value === null || problem.quickFix !== undefined || problem.property === ''
      ? []
      : [problem.property],
  );
}

describe('whatever stands in a note and whatever is done', () => {
  it('no character of a value that is a problem goes without consent, and with it none is lost', () => {
    let [tried, kept, consents] = [0, 0, 0];
    const expectKept = (text: string, after: string, going: readonly ValueAtStake[]): void => {
      const [before, now] = [noteFormat.propertySources(text), noteFormat.propertySources(after)];
      for (const property of problemsIn(text)) {
        if (going.some((value) => value.property === property)) continue;
        expect(now(property)?.source).toBe(before(property)?.source);
        kept += 1;
      }
    };
    fc.assert(
      fc.property(anyNote, anyAct, (text, [id, answer]) => {
        tried += 1;
        const first = perform(id, text, answer as never);
        if (first.ok) {
          expectKept(text, first.text, []);
          return;
        }
        const values = atStakeIn(first.refusal);
        const [value] = values ?? [];
        if (values === null || value === undefined) return;
        consents += 1;
        const second = perform(id, text, answer as never, values);
        if (!second.ok) throw new Error(worded(second.refusal).reason);
        expectKept(text, second.text, values);
        const log = second.text.slice(second.text.lastIndexOf('## Log')).replace(/ {2}/g, ' ');
        for (const { name, says } of values) {
          expect(log).toContain(`${name} was: `);
          expect(log).toContain(says);
        }
        const others = [{ ...value, source: `${value.source} ` }, ...values.slice(1)];
        expect(asked(perform(id, text, answer as never, others))).toEqual(values);
      }),
      { numRuns: 400 },
    );
    expect(kept * 12).toBeGreaterThan(tried);
    expect(consents * 12).toBeGreaterThan(tried);
  });
});

describe('what stands under a name that other vaults use otherwise', () => {
  const text = note('status: identified', 'travel: loves trains', 'opening: {from: 9, until: 17}');

  it('is asked about before it is replaced, although it is no problem', () => {
    const change = { properties: [{ name: 'travel', value: 40 }] };
    const result = changeContactNote(place, text, defaultSettings, () => change, noteFormat);
    expect(asked(result)).toMatchObject([{ property: 'travel', says: 'loves trains' }]);
  });
});
