import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ContactCommandAnswers,
  ContactCommandId,
} from '../../../src/core/contact-command/contact-commands';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import { readOutcomes } from '../../../src/core/interview/outcome';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { textOf } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';
import { bodies } from '../note/generated-note';

const now = at('2026-11-22T10:00');
const next = { interview: at('2026-12-01T14:00') };
const gave = 'thanked: 2026-10-02\nreflected: 2026-10-03\nfit: 4\ntakeaway: Ship small\n';
const outcome =
  '### Outcome\n\n- thanked: 2026-10-02\n- reflected: 2026-10-03\n- fit: 4\n- takeaway: Ship small\n';

function noted(front: string, body = ''): string {
  return `---\n${front}---\n${body}`;
}

/** The note once a command ran on it, at the end of November 2026. */
function after<Id extends ContactCommandId>(
  text: string,
  id: Id,
  answer: ContactCommandAnswers[Id],
): string {
  const place = { path: 'Contacts/Ada.md', name: 'Ada' };
  const command = { id, answer, place, text, settings: defaultSettings, now, noteFormat };
  return textOf(performContactCommand(command));
}

function scheduled(text: string): string {
  return after(text, 'schedule-interview', next);
}

describe('what an earlier interview gave', () => {
  const talked = `status: in-touch\ninterview: 2026-10-01T10:00\nprepared: 2026-09-30\n${gave}`;
  const section = '## Interview 2026-10-01\n\n### Reflection\n\n#### What next?\n\nWrite.\n';

  it.each<[string, string]>([
    ['scheduling', scheduled(noted(talked, section))],
    ['marking as interviewed', after(noted(talked, section), 'mark-interviewed', {})],
    [
      'setting the status with another interview',
      after(noted(talked, section), 'set-status', { status: 'scheduled', ...next }),
    ],
  ])('goes into its section before %s drops it', (_what, text) => {
    expect(text).toContain(`${section}\n${outcome}\n## Log\n`);
    expect(text).not.toMatch(/^(?:thanked|reflected|fit|takeaway|prepared):/m);
  });

  it('makes the section where it is missing, before the log', () => {
    const text = scheduled(noted(talked, 'Hello\n\n## Log\n\n- x\n'));
    expect(text).toContain(`Hello\n\n## Interview 2026-10-01\n\n${outcome}\n## Log\n\n- x\n- 2026`);
  });

  it.each([
    ['interview: 2026-10-01', gave, '2026-10-01'],
    ['of the reflection, where the interview has none', gave, '2026-10-03'],
    [
      'of the thank-you, where the reflection has none',
      'thanked: 2026-10-02\nfit: 4\n',
      '2026-10-02',
    ],
  ])('gives the undated section the earlier day first: %s', (what, given, expected) => {
    const interview = what.startsWith('interview') ? `${what}\n` : '';
    const text = scheduled(
      noted(`status: in-touch\n${interview}${given}`, '## 🎤 Interview\n\nx\n'),
    );
    expect(text).toContain(`## 🎤 Interview ${expected}\n\nx\n\n### Outcome\n`);
    expect(text).not.toContain('## Interview 2026-12-01');
  });

  it('leaves an undated section to the new one where the earlier one has its own', () => {
    const body = '## Interview\n\nnew\n\n## Interview 2026-10-01\n\nold\n';
    const text = scheduled(noted(talked, body));
    expect(text).toContain(
      '## Interview 2026-12-01\n\nnew\n\n## Interview 2026-10-01\n\nold\n\n###',
    );
  });

  it('stays without a day where none is known, and is no section of the new one', () => {
    const text = scheduled(noted('status: in-touch\nfit: 2\n', '## Interview\n\nold\n'));
    expect(text).toContain('## Interview\n\nold\n\n### Outcome\n\n- fit: 2\n');
    const again = after(text, 'schedule-interview', { interview: at('2026-12-02T14:00') });
    expect(again).toContain('## Interview\n\nold\n');
  });

  it('is not that of an interview still to come, which moves with its section', () => {
    const front = 'status: scheduled\ninterview: 2026-12-01\nreflected: 2026-10-03\nfit: 4\n';
    const text = after(noted(front, '## Interview 2026-12-01\n\nnew\n'), 'mark-interviewed', {});
    expect(text).toContain('## Interview 2026-11-22\n\nnew\n');
    expect(text).toContain(
      '## Interview 2026-10-03\n\n### Outcome\n\n- reflected: 2026-10-03\n- fit: 4\n',
    );
  });

  it('is not that of an interview later today either, which was held early', () => {
    const front = 'status: scheduled\ninterview: 2026-11-22T10:30\nreflected: 2026-10-03\n';
    const text = after(noted(front, '## Interview\n\nnew\n'), 'mark-interviewed', {});
    expect(text).toContain('## Interview 2026-10-03\n\n### Outcome\n\n- reflected: 2026-10-03\n');
    expect(text).toContain('## Interview 2026-11-22\n\nnew\n');
  });

  it('is that of a booked interview that is over and was held', () => {
    const front = 'status: scheduled\ninterview: 2026-11-22T09:00\nfit: 4\n';
    const answer = { ...next, earlierThankYou: 'thanked' } as const;
    const text = after(noted(front, '## Interview\n\nold\n'), 'schedule-interview', answer);
    expect(text).toContain('## Interview 2026-11-22\n\nold\n\n### Outcome\n\n- fit: 4\n');
  });

  it('is written in the line endings of the note, and every other byte stays', () => {
    const text = noted(talked, section).replaceAll('\n', '\r\n');
    const result = scheduled(text);
    expect(result).toBe(scheduled(noted(talked, section)).replaceAll('\n', '\r\n'));
    const body = text.slice(text.indexOf('## '));
    expect(result).toContain(body);
  });

  it('is added to an outcome that is there where it does not say so yet', () => {
    const there =
      '## Interview 2026-10-01\n\n### Outcome\n\n* Fit: 4\n* fit: 2\n* takeaway: Ship small\n\nmine\n';
    const text = scheduled(noted(talked, there));
    expect(text).toContain(
      'mine\n\n- thanked: 2026-10-02\n- reflected: 2026-10-03\n- fit: 4\n\n## Log',
    );
    const full = scheduled(noted(talked, `## Interview 2026-10-01\n\n${outcome}`));
    expect(full).toContain(`## Interview 2026-10-01\n\n${outcome}\n## Log`);
  });

  it.each(['[[Map of Work]]', '[[Ideas/Map#Start|a map]]', '[[Map#^a1]]'])(
    'stays the link that a takeaway was: %s',
    (link) => {
      const text = scheduled(
        noted(`status: in-touch\ninterview: 2026-10-01\ntakeaway: "${link}"\n`),
      );
      expect(text).toContain(`\n- takeaway: ${link}\n`);
    },
  );

  it('keeps nothing where there was nothing, and drops the id of the calendar entry', () => {
    const text = scheduled(noted('status: replied\ninterview: 2026-10-01\ncalendar-id: a@b\n'));
    expect(text).not.toContain('Outcome');
    expect(text).not.toContain('calendar-id');
  });

  it('leaves the id of the calendar entry to a talk that was postponed', () => {
    const text = scheduled(noted('status: replied\nreplied: 2026-11-20\ncalendar-id: a@b\n'));
    expect(text).toContain('calendar-id: a@b\n');
  });

  it('leaves the undated section of a talk that gave nothing to that talk', () => {
    const front = 'status: interviewed\ninterview: 2026-10-01\nskipped: [reflect]\n';
    const text = scheduled(noted(front, '## Interview\n\nold\n'));
    expect(text).toContain('## Interview 2026-10-01\n\nold\n');
  });

  it('stays where a booked interview only moves', () => {
    const front = `status: scheduled\ninterview: 2026-11-30\n${gave}calendar-id: a@b\n`;
    const text = scheduled(noted(front));
    expect(text).toContain(`${gave}calendar-id: a@b\n`);
    expect(text).not.toContain('Outcome');
  });

  it('uses the names of the contract where the vault has its own', () => {
    const settings = { ...defaultSettings, propertyNames: { fit: 'rating' } };
    const text = noted('status: in-touch\ninterview: 2026-10-01\nrating: 3\n');
    const place = { path: 'Contacts/Ada.md', name: 'Ada' };
    const command = { id: 'schedule-interview', answer: next, place, text, settings } as const;
    expect(textOf(performContactCommand({ ...command, now, noteFormat }))).toContain('- fit: 3\n');
  });
});

describe('setting the status with an interview', () => {
  const set = (front: string, interview: string): string =>
    after(noted(`status: in-touch\n${front}`), 'set-status', {
      ...{
        status: 'interviewed',
        interview: interview.includes('T') ? at(interview) : day(interview),
      },
    });

  it.each([
    ['the same day with its time', 'interview: 2026-10-01\nfit: 4\n', '2026-10-01T14:00'],
    ['the day of what was done since', 'thanked: 2026-10-02\nfit: 4\n', '2026-10-01'],
    ['the day of the thank-you', 'thanked: 2026-10-02\nfit: 4\n', '2026-10-02'],
  ])('that is %s keeps what it gave', (_what, front, interview) => {
    expect(set(front, interview)).toContain('\nfit: 4\n');
  });

  it.each([
    ['another day', 'interview: 2026-10-01\nfit: 4\n', '2026-10-20'],
    ['a day after what was done', 'thanked: 2026-10-02\nfit: 4\n', '2026-10-20'],
    ['still to come', 'fit: 4\n', '2026-11-23'],
  ])('that is %s is a new interview', (_what, front, interview) => {
    expect(set(front, interview)).toContain('\n- fit: 4\n');
  });
});

/** A takeaway as it is kept: its line breaks folded. */
function folded(text: string): string {
  return text
    .trim()
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

const takeaways = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '`',
            '``',
            '%%',
            '<!--',
            '-->',
            '$$',
            '[[a]]',
            '*',
            '_',
            '#tag',
            '&amp;',
            '&#37;',
            '::',
          ],
          ...[
            '\n',
            '\r\n',
            '\u2028',
            'a',
            ' ',
            '  ',
            '^id',
            '- ',
            '\\',
            '|',
            'https://a.example',
            '==',
            '<b>',
          ],
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .filter(
    (text) =>
      /[\p{L}\p{N}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')) &&
      !/^\s*!?\[/.test(text) &&
      !text.includes('{{') &&
      !text.includes('<%'),
  );

describe('a takeaway of any characters', () => {
  it('stays one line and is read back as the same text', () => {
    fc.assert(
      fc.property(takeaways, bodies, fc.constantFrom('\n', '\r\n'), (takeaway, body, eol) => {
        const front = [
          '---',
          'status: in-touch',
          'interview: 2026-10-01',
          `takeaway: ${JSON.stringify(takeaway)}`,
          '---',
          '',
        ];
        const text = front.join(eol) + body;
        const result = after(text, 'schedule-interview', next);
        // A note that hides its own end cannot be written into.
        if (result.startsWith('refused')) return;
        const [read] = readOutcomes(result).filter((each) => each.day === '2026-10-01');
        expect(read?.takeaway).toBe(folded(takeaway));
      }),
    );
  });
});
