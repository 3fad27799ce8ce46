import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../builders/built-in-templates';
import { checkDraft, checkWording } from '../../../../src/core/message/checks/draft-checks';
import { otherNames } from '../../../../src/core/message/checks/other-names';
import {
  messageFacts,
  type MessageKind,
  isMessageKind,
} from '../../../../src/core/template/template';
import { addresseeOf, templateValues } from '../../../../src/core/template/template-values';
import { fillTemplate } from '../../../../src/core/template/placeholders';
import { writeSlots } from '../../../../src/core/message/slot-text';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';
import { advice, ana, findNames, people, pointsTo } from '../../../builders/draft-advice';
import { settingsWith } from '../../../builders/settings';
import { en } from '../../../../src/core/texts/en';
import { noteWords } from '../../../../src/core/words';

describe('a greeting', () => {
  it.each([
    'Hello Ana,\n\nhow are you?',
    'Dear Dr. Reyes,',
    'hello ana',
    '\n\n  Ana, good to hear from you.',
    'A quick note\n\nHello Ana',
    'Hello {{first-name}}',
  ])('is seen in “%s”', (text) => {
    expect(advice(text).filter(({ kind }) => kind === 'greeting')).toEqual([]);
  });

  it.each(['Hello,\n\nhow are you?', 'Hello Anastasia', 'Hi!\nAll well?\nAna'])(
    'is missed in “%s”, at its first line',
    (text) => {
      expect(pointsTo(text)).toEqual([`greeting: ${text.split('\n')[0] ?? ''}`]);
    },
  );

  it('is not asked of an empty message', () => {
    expect(advice(' \n')).toEqual([]);
  });
});

it('leaves a name alone that is the same word twice', () => {
  const contact = aContact({ status: 'identified' }, 'Li Li');
  const called = { contact, firstName: 'Li', myName: 'Kim' };
  const draft = { kind: 'thank-you', limit: null, language: 'en' } as const;
  const doubled = (text: string): readonly string[] =>
    checkDraft({ ...draft, text }, called, otherNames([contact], called), en.draftChecks)
      .filter(({ kind }) => kind === 'doubled-word')
      .map(({ reason }) => reason);
  for (const greeting of ['Dear Li Li,', 'dear li li', 'Li\nLi,']) {
    expect(doubled(`${greeting}\n\nthank you.`)).toEqual([]);
  }
  expect(doubled('Dear Li,\n\nthank you for for it.')).toHaveLength(1);
});

describe('the length of a message', () => {
  const words = (count: number): string => `Ana Northwind ${'word, '.repeat(count - 2)}`.trim();

  it('is 100 words at most for a first one, and points to what is too much', () => {
    expect(pointsTo(words(100), 'outreach')).toEqual([]);
    expect(pointsTo(words(102), 'outreach')).toEqual(['words:  word, word,']);
    expect(pointsTo(words(102), 'thank-you')).toEqual([]);
  });

  it('is what the channel takes', () => {
    expect(advice('Ana, 12345', 'reminder', 10)).toEqual([]);
    expect(advice('Ana, 123456', 'reminder', 10)).toMatchObject([
      {
        kind: 'limit',
        from: 10,
        to: 11,
        reason: 'The message has 11 characters, and the channel allows at most 10.',
      },
    ]);
  });
});

describe('advice', () => {
  it('names what is still to be filled in', () => {
    expect(advice('Ana, {{takeaway}} and {{}}').map(({ reason }) => reason)).toEqual([
      '{{takeaway}} has no value yet. Fill it in, or leave it out.',
      '{{}} has no value yet. Fill it in, or leave it out.',
    ]);
  });

  it.each([
    ['Ana, what made me write to you: .', ': .'],
    ['Ana, I liked your talk on:.\n\nBye', ':.'],
    ['Ana, thank you for, !', ', !'],
  ])('points out a sentence that lacks its end: %j', (text, shown) => {
    const [only, ...more] = advice(text);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'unfinished', reason: 'This sentence is not finished.' });
    expect(text.slice(only?.from, only?.to)).toBe(shown);
  });

  it.each([
    'Ana, these times: :-) .',
    'Ana, about ,.5 of it',
    'Ana, at 10:00.',
    'Ana: ...',
    'Ana,\n.',
  ])('takes no other mark for the end of a sentence that lacks it: %j', (text) => {
    expect(advice(text)).toEqual([]);
  });

  it('never fails, and lies inside the text, in order', () => {
    const anyText = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 9 }),
          fc.constantFrom(
            ...['{{x}}', 'Bo', 'Will', 'hiring', 'the the', '\n', '. ', 'Kestrel', 'Clinic', ' '],
          ),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom<MessageKind>('outreach', 'thank-you'),
        fc.option(fc.integer({ min: 1, max: 40 })),
        (text, kind, limit) => {
          let last = 0;
          for (const { kind: what, from, to, reason } of advice(text, kind, limit)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            const shown = text.slice(from, to);
            if (what === 'placeholder') expect(shown).toMatch(/^\{\{.*\}\}$/);
            if (what === 'other-name') expect(reason).toContain(`“${shown}”`);
            if (what === 'doubled-word') expect(shown).toMatch(/^(\S+)\s+\S+$/);
            last = from;
          }
        },
      ),
    );
  });

  const messages = builtInTemplates(noteWords.en).filter(({ kind }) => isMessageKind(kind));
  const words = {
    ...noteWords.en.slots,
    say: (slot: string) => `Wednesday, ${slot}`,
    sayTheirs: () => null,
    zone: () => 'Europe/Berlin, GMT+1',
  };
  const slots = [at('2026-11-25T10:00'), at('2026-11-26T14:00'), at('2026-11-27T11:00')];
  const source = {
    name: ana.name,
    frontMatter: {
      opening: 'Your chapter on noise changed how I listen to my ward.',
      interview: '2026-11-26T14:00',
      medium: 'video',
      place: 'https://meet.example/ana',
      'what-you-said': 'Mornings are for rounds.',
      'what-you-learned': 'Mornings are for rounds.',
      'what-happened-since': 'I spent a day on a ward.',
      'what-they-offered': 'to show me a ward',
      'what-they-suggested': 'spending a day on a ward',
      'what-came-of-it': 'I start in May.',
      company: '[[Northwind Labs]]',
      field: ana.field,
      'why-them': ana['why-them'],
      'referred-by': '[[Kwabena Asante]]',
      takeaway: ana.takeaway,
    },
    settings: settingsWith({ myName: 'Samuel Okafor' }),
    now: at('2026-11-22T10:00'),
    format: (when: string) => when,
    words: noteWords.en,
    slots: writeSlots(slots, words, true),
  };
  const kwabena = aContact({ status: 'in-touch' }, 'Kwabena Asante');

  it.each(messages)('has nothing to say about “$name” with everything filled in', (template) => {
    const kind = template.kind as MessageKind;
    const isToReferrer = messageFacts(kind).isToReferrer === true;
    const values = templateValues({
      ...source,
      ...(isToReferrer && { addressee: addresseeOf(kwabena) }),
    });
    const to = isToReferrer ? { ...people, contact: kwabena, firstName: 'Kwabena' } : people;
    const find = isToReferrer ? otherNames([kwabena], to) : findNames;
    const text = fillTemplate(template.body, values).text;
    const draft = { kind, text, limit: template.limit, language: 'en' };
    expect(checkDraft(draft, to, find, en.draftChecks)).toEqual([]);
    const subject = fillTemplate(template.subject ?? '', values).text;
    expect(checkWording(subject, 'en', to, find, en.draftChecks)).toEqual([]);
  });
});
