import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endAt,
  planAfterwards,
  talkEnd,
  type ToldAfterwards,
} from '../../../src/core/contact-command/plan-afterwards';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import { changeContactNote } from '../../../src/core/contact-command/change-contact-note';
import type { Contact } from '../../../src/core/contact/contact';
import { planReflection } from '../../../src/core/interview/plan-sections';
import { readEntries } from '../../../src/core/note/body/read-section';
import { defaultSettings } from '../../../src/core/settings';
import { addDays, addMinutes, dayOf, timeOf } from '../../../src/core/time/civil';
import { at, day } from '../../builders/clock';
import { logOf } from '../../builders/log-of';
import { aContact } from '../../builders/contact';
import { noteWords } from '../../../src/core/words';
import { worded } from '../../builders/worded';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';
import { noteFormat } from '../../builders/yaml';

const NOW = at('2026-11-25T15:00');
const context = commandContextAt(NOW, defaultSettings, noteFormat);
const place = { path: 'Contacts/Ada.md', name: 'Ada' };
const talked = '---\nstatus: interviewed\ninterview: 2026-11-25T14:00\n---\nMet at a fair.\n';
const prompts = ['Is it a fit?', 'What next?'];

function reflection(interviewDay: string | null): ReturnType<typeof planReflection> {
  return planReflection(interviewDay, prompts, noteWords.en);
}

/** The note after the user told this, and where the cursor is. */
function after(told: ToldAfterwards, text = talked): { text: string; cursor: number | null } {
  const result = changeContactNote(
    place,
    text,
    defaultSettings,
    (contact) => (contact === null ? null : planAfterwards(contact, told, reflection, context)),
    noteFormat,
  );
  if (!result.ok) throw new Error(worded(result.refusal).reason);
  return result;
}

describe('right after a talk', () => {
  it('only the reflection goes in where nothing was told', () => {
    const { text, cursor } = after({});
    expect(text).toBe(
      `${talked}\n## Interview 2026-11-25\n\n### Reflection\n\n#### Is it a fit?\n\n#### What next?\n`,
    );
    expect(text.slice(0, cursor ?? 0)).toMatch(/#### Is it a fit\?\n$/);
  });

  it('everything told is one change, each with its line in the log', () => {
    const { text } = after({
      ended: at('2026-11-25T14:50'),
      fit: 4,
      takeaway: ' Ship small ',
      nextStep: 'Send the article',
      followUp: day('2026-12-01'),
    });
    expect(text).toContain(
      '---\nstatus: interviewed\ninterview: 2026-11-25T14:20\nfit: 4\ntakeaway: Ship small\nfollow-up: 2026-12-01\nnext-step: Send the article\n---\n',
    );
    expect(text.slice(text.indexOf('## Log'))).toBe(
      '## Log\n\n- 2026-11-25 Talk ended at 14:50\n- 2026-11-25 Fit 4 of 5\n- 2026-11-25 Learned: Ship small\n- 2026-11-25 Follow-up set for 2026-12-01: Send the article\n',
    );
    expect(text).not.toContain('reflected');
  });

  it('a step without a day is for a week later, or for the day the note has', () => {
    expect(after({ nextStep: 'Call' }).text).toContain('follow-up: 2026-12-02\nnext-step: Call');
    const chosen = talked.replace('---\nMet', 'follow-up: 2026-11-30\n---\nMet');
    expect(after({ nextStep: 'Call' }, chosen).text).toContain(
      'follow-up: 2026-11-30\nnext-step: Call',
    );
  });

  it('a day without a step leaves the step that the note has', () => {
    const stepped = talked.replace('---\nMet', 'follow-up: 2026-11-30\nnext-step: Call\n---\nMet');
    expect(after({ followUp: day('2026-12-04') }, stepped).text).toContain(
      'follow-up: 2026-12-04\nnext-step: Call',
    );
  });

  it('blank words are none: what the note has stays', () => {
    const known = talked.replace('---\nMet', 'takeaway: Ship small\n---\nMet');
    const { text } = after({ takeaway: ' ', nextStep: ' ' }, known);
    expect(text).toContain('\ntakeaway: Ship small\n---\n');
    expect(text).not.toContain('## Log');
  });

  it('someone who is in touch since is told of as well', () => {
    const contact = aContact({ status: 'in-touch', interview: '2026-11-25T14:00' });
    const change = planAfterwards(contact, { fit: 3 }, reflection, context);
    expect(change && logOf(change)).toBe('2026-11-25 Fit 3 of 5');
  });

  it('another end that moves the start to the day before moves the section with it', () => {
    const text = talked.replace('2026-11-25T14:00', '2026-11-25T00:10');
    expect(after({ ended: at('2026-11-25T00:20') }, text).text).toContain(
      '## Interview 2026-11-24',
    );
  });

  it('the section without a day takes the day of the talk, or stays where no talk is known', () => {
    const prepared = '\n## Interview\n\nAsk about the team.\n';
    expect(after({}, talked + prepared).text).toContain(
      '## Interview 2026-11-25\n\nAsk about the team.\n\n### Reflection\n',
    );
    const undated = `---\nstatus: in-touch\n---\n${prepared}`;
    expect(after({ fit: 3 }, undated).text).toContain(
      '## Interview\n\nAsk about the team.\n\n### Reflection\n',
    );
  });

  it('the cursor goes to the first empty answer where the reflection is there already', () => {
    const begun = after({}).text.replace('#### Is it a fit?\n', '#### Is it a fit?\n\nYes.\n');
    const { text, cursor } = after({}, begun);
    expect(text).toBe(begun);
    expect(text.slice(0, cursor ?? 0)).toMatch(/#### What next\?\n$/);
  });

  it('somebody there was no talk with is left alone', () => {
    const contact = aContact({ status: 'scheduled', interview: '2026-11-25T14:00' });
    expect(planAfterwards(contact, { fit: 3 }, reflection, context)).toBeNull();
  });

  const anyTold: fc.Arbitrary<ToldAfterwards> = fc.record(
    {
      ended: fc.integer({ min: -600, max: 0 }).map((minutes) => addMinutes(NOW, minutes)),
      fit: fc.integer({ min: 1, max: 5 }),
      takeaway: fc.string({ unit: 'grapheme', maxLength: 30 }),
      nextStep: fc.string({ unit: 'grapheme', maxLength: 30 }),
      followUp: fc.integer({ min: 1, max: 40 }).map((days) => addDays(dayOf(NOW), days)),
    },
    { requiredKeys: [] },
  );

  it('whatever is told, the text stays and every prompt is there once, and empty', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const { text, cursor } = after(told);
        expect(text).toContain('\nMet at a fair.\n');
        expect(readEntries(text).map(({ entry, answer }) => [entry, answer])).toEqual(
          prompts.map((prompt) => [prompt, '']),
        );
        expect(text.slice(0, cursor ?? 0)).toMatch(/#### Is it a fit\?\n$/);
        const lines = Object.values({
          ended: told.ended,
          fit: told.fit,
          takeaway: told.takeaway?.trim() || undefined,
          step: told.followUp ?? (told.nextStep?.trim() || undefined),
        }).filter((fact) => fact !== undefined);
        expect(text.match(/^- 2026-11-25 /gm) ?? []).toHaveLength(lines.length);
      }),
    );
  });

  it('telling the end is the same as having marked the talk with that end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 0 }), (minutes) => {
        const ended = addMinutes(NOW, minutes);
        const booked = '---\nstatus: scheduled\ninterview: 2026-11-25T00:30\n---\n';
        const mark = (answer: { ended?: typeof ended }): string => {
          const result = performContactCommand({
            ...{ id: 'mark-interviewed', answer, place, text: booked },
            ...{ settings: defaultSettings, now: NOW, noteFormat },
          });
          return result.ok ? result.text : '';
        };
        const start = (text: string): string | undefined => /^interview: (.*)$/m.exec(text)?.[1];
        expect(start(after({ ended }, mark({})).text)).toBe(start(mark({ ended })));
      }),
    );
  });
});

describe('the end of a talk', () => {
  const contact = aContact({ status: 'interviewed', interview: '2026-11-25T14:00', minutes: 45 });

  it('is what was booked, and unknown where only the day is', () => {
    expect(talkEnd(contact, defaultSettings)).toBe('2026-11-25T14:45');
    expect(
      talkEnd(aContact({ status: 'interviewed', interview: '2026-11-25' }), defaultSettings),
    ).toBeNull();
  });

  const day25 = { now: at('2026-11-26T09:00'), isDayKnown: true, settings: defaultSettings };
  const unknown = { ...day25, isDayKnown: false };
  const heldAt = (interview: string): Contact => aContact({ status: 'interviewed', interview });

  it('told by its time is on the day of the agreed start, never before it', () => {
    expect(endAt(contact, '16:05', day25)).toBe('2026-11-25T16:05');
    expect(endAt(heldAt('2026-11-25T09:00'), '22:00', day25)).toBe('2026-11-25T22:00');
    expect(endAt(heldAt('2026-11-25T23:40'), '23:55', day25)).toBe('2026-11-25T23:55');
    // Held half an hour before it was agreed.
    expect(endAt(heldAt('2026-11-25T09:00'), '08:40', day25)).toBe('2026-11-25T08:40');
    // Twelve hours before and behind the end at 14:45: the one on its day.
    expect(endAt(contact, '02:45', day25)).toBe('2026-11-25T02:45');
    expect(endAt(heldAt('2026-11-25'), '09:15', day25)).toBe('2026-11-25T09:15');
  });

  it('told by its time is on that day however long the talk was to take', () => {
    const long = aContact({ status: 'interviewed', interview: '2026-11-25T08:00', minutes: 1000 });
    expect(endAt(long, '09:00', day25)).toBe('2026-11-25T09:00');
    expect(endAt(long, '08:00', day25)).toBe('2026-11-25T08:00');
  });

  it('told by its time is on the next day only after midnight', () => {
    expect(endAt(heldAt('2026-11-25T23:20'), '00:10', day25)).toBe('2026-11-26T00:10');
    expect(endAt(heldAt('2026-11-25T20:00'), '01:30', day25)).toBe('2026-11-26T01:30');
    expect(endAt(heldAt('2026-11-25T00:30'), '23:50', day25)).toBe('2026-11-25T23:50');
  });

  it('is on the day of the agreed start, or on the next before the hour of the start', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const minuteOfDay = (count: number): ReturnType<typeof at> =>
      addMinutes(at('2026-11-25T00:00'), count);
    fc.assert(
      fc.property(minute, minute, (start, end) => {
        const time = timeOf(minuteOfDay(end));
        const ended = endAt(heldAt(minuteOfDay(start)), time, day25);
        const days = end < start ? ['2026-11-25', '2026-11-26'] : ['2026-11-25'];
        expect(days.map((each) => `${each}T${time}`)).toContain(ended);
      }),
    );
  });

  it('where no day was agreed is the latest such time that is not still to come', () => {
    const just = heldAt('2026-11-26T08:30');
    expect(endAt(just, '18:00', unknown)).toBe('2026-11-25T18:00');
    expect(endAt(just, '09:01', unknown)).toBe('2026-11-25T09:01');
    expect(endAt(just, '09:00', unknown)).toBe('2026-11-26T09:00');
    expect(endAt(just, '00:10', unknown)).toBe('2026-11-26T00:10');
    expect(endAt(just, '25:00', unknown)).toBeNull();
  });

  it('is none without a time or an interview', () => {
    expect(endAt(contact, '', day25)).toBeNull();
    expect(endAt(aContact({ status: 'interviewed' }), '10:00', day25)).toBeNull();
  });
});
