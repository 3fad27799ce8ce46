import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../../src/core/template/built-in-templates';
import {
  checkDraft,
  checkWording,
  type DraftAdvice,
} from '../../../../src/core/message/checks/draft-checks';
import { otherNames } from '../../../../src/core/message/checks/other-names';
import type { MessageKind } from '../../../../src/core/template/template';
import { messageKinds } from '../../../../src/core/template/template';
import { templateValues } from '../../../../src/core/template/template-values';
import { fillTemplate } from '../../../../src/core/template/placeholders';
import { writeSlots } from '../../../../src/core/message/slot-text';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';
import { settingsWith } from '../../../builders/settings';
import { en } from '../../../../src/core/texts/en';
import { noteWords } from '../../../../src/core/words';

const ana = aContact(
  {
    status: 'identified',
    company: '[[Northwind Labs]]',
    field: 'public health policy',
    'why-them': 'your chapter with Grace Adeyemi-Holt on what noise does to schools',
    'referred-by': '[[Kwabena Asante]]',
    takeaway: 'that people trust numbers they helped to count',
  },
  'Dr. Ana Reyes',
);

const everyone = [
  ana,
  aContact({ status: 'identified', company: 'Kestrel Clinic' }, 'Bo Larsen'),
  aContact({ status: 'identified', company: 'Target' }, 'Will Thornton'),
  aContact({ status: 'identified', company: 'Northwind' }, 'May Lindqvist'),
  aContact({ status: 'in-touch', company: 'Harbour Light' }, 'Kwabena Asante'),
  aContact({ status: 'identified', company: 'freelance' }, 'Grace Adeyemi-Holt'),
  aContact({ status: 'identified', company: 'Monday' }, 'Anne Marie Duval'),
  aContact({ status: 'identified' }, 'Ana Lima'),
  aContact({ status: 'identified' }, 'Samuel Ode'),
  aContact({ status: 'identified' }, 'Mark'),
];

const people = { contact: ana, firstName: 'Ana', myName: 'Samuel Okafor' };
const findNames = otherNames(everyone, people);

function advice(
  text: string,
  kind: MessageKind = 'reminder',
  limit: number | null = null,
): readonly DraftAdvice[] {
  return checkDraft({ kind, text, limit }, people, findNames, en.draftChecks);
}

/** The checks that speak up, each with the words it points to. */
function pointsTo(text: string, kind: MessageKind = 'reminder'): string[] {
  return advice(text, kind).map((each) => `${each.kind}: ${text.slice(each.from, each.to)}`);
}

describe('a name of somebody else', () => {
  it.each([
    ['Hello Ana, I read that Bo Larsen left.', 'Bo Larsen'],
    ['Hello Ana, I wonder what Kestrel Clinic does.', 'Kestrel Clinic'],
    ['Hello Ana, I asked Bo about it.', 'Bo'],
    ['Hello Ana, it was Bo’s idea.', 'Bo'],
    ['Hello Ana, I like the Kestrel Clinic-style care.', 'Kestrel Clinic'],
    ['Hello Ana, so I asked Will about it.', 'Will'],
    ['Hello Ana, thanks to Mark I know.', 'Mark'],
    ['Hello Ana, I would love to work at Target one day.', 'Target'],
    ['Hello Ana, I spoke with May last week.', 'May'],
    ['Hello Ana Lima, how are you?', 'Ana Lima'],
    ['Hello Ana,\n\nBo sends regards.', 'Bo'],
    ['Hello Ana, and (Bo) too.', 'Bo'],
  ])('is found in “%s”', (text, name) => {
    expect(pointsTo(text)).toEqual([`other-name: ${name}`]);
  });

  it.each([
    'Hello Ana, your talk at Northwind Labs, and at Northwind in general, moved me.',
    'Hello Ana, Kwabena Asante of Harbour Light told me of you. Kwabena is kind.',
    'Hello Ana. Will you have time? May I write again? Mark my words: Grace matters.',
    'Hello Ana,\n\nWill you have time?\n- May I write?\n“Will it rain?”',
    'Hello Ana, how about Monday, 30 November, 10:00, or Wednesday, 6 May?',
    'Hello Ana, I am free in May, and until Monday at noon.',
    'Hello Ana, I will mark it, and may target it as a freelance designer.',
    'Hello Ana, my sister Anne-Marie and Jean-Mark and O’Bo say hello.',
    'Hello Ana, see https://target.example/Bo and Bo@example.com and x.Target.y.',
    'Hello Ana, what Grace Hopper wrote and what Bo Diddley sang.',
    'Hello Ana, it was your chapter with Grace Adeyemi-Holt on what noise does to schools.',
    'Hello Ana, warm regards, Samuel Okafor. Or just Samuel.',
    'Hello Ana, the Bowl and the Boa and the Larsenist.',
    'Hello Reyes, Ana.',
  ])('is not found in “%s”', (text) => {
    expect(pointsTo(text)).toEqual([]);
  });

  it('is found among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, count) =>
      aContact({ status: 'identified', company: `Company ${count}` }, `First${count} Last${count}`),
    );
    const find = otherNames(many, people);
    const text = 'Hello Ana, I met First77 at Company 9 of late. '.repeat(20);
    expect(find(text)).toHaveLength(40);
  });
});

describe('asking for a job', () => {
  it.each([
    ['Are you hiring at the moment?', 'hiring'],
    ['Is there a vacancy, or are there vacancies?', 'vacancy', 'vacancies'],
    ['Do you know of an opening for me?', 'an opening'],
    ['Are there any openings in your team?', 'openings'],
    ['I send you my CV.', 'my CV'],
    ['Here is my résumé.', 'my résumé'],
    ['My resume is attached.', 'My resume'],
    ['Could you refer me to your manager?', 'refer me'],
    ['Do you have any positions?', 'any positions'],
    ['Is there an open\nposition?', 'open\nposition'],
  ])('is found in “%s”', (text, ...words) => {
    expect(pointsTo(`Hello Ana, ${text}`)).toEqual(words.map((each) => `job: ${each}`));
  });

  it.each([
    'What is your job like? I love your job.',
    'Thank you for opening up about it.',
    'The opening of your book, its opening chapter and an opening line.',
    'I do not ask about vacancies, and I am not after an opening.',
    'I resume my studies. To be in your position must be hard. What is your position on this?',
    'Could you refer me to someone who knows more?',
    'The hire car broke down. Your archive is open.',
  ])('is not found in “%s”', (text) => {
    expect(pointsTo(`Hello Ana, ${text}`)).toEqual([]);
  });
});

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

describe('a doubled word', () => {
  it.each([
    ['Ana, this is the the end.', 'the the'],
    ['Ana, this is the\nthe end.', 'the\nthe'],
    ['Ana, The the end.', 'The the'],
    ['Ana, I I think so.', 'I I'],
    ['Ana, it’s it’s late.', 'it’s it’s'],
  ])('is found in “%s”', (text, words) => {
    expect(pointsTo(text)).toEqual([`doubled-word: ${words}`]);
  });

  it.each([
    'Ana, I had had enough, and know that that is hard.',
    'Ana, Walla Walla is far. Far, far away.',
    'Ana, thank you\n\nYou know why.',
    'Ana, 10 10 20 and the theatre.',
    'Ana, it was no no, and very very good.',
  ])('is not found in “%s”', (text) => {
    expect(pointsTo(text)).toEqual([]);
  });
});

describe('the length of a message', () => {
  const words = (count: number): string => `Ana ${'word, '.repeat(count - 1)}`.trim();

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
        reason: 'It has 11 characters, and the channel allows at most 10.',
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

  const messages = builtInTemplates(noteWords.en).filter(({ kind }) => messageKinds.has(kind));
  const words = { say: (slot: string) => `Wednesday, ${slot}`, zone: () => 'Europe/Berlin, GMT+1' };
  const slots = [at('2026-11-25T10:00'), at('2026-11-26T14:00'), at('2026-11-27T11:00')];
  const values = templateValues({
    name: ana.name,
    frontMatter: {
      company: '[[Northwind Labs]]',
      field: ana.field,
      'why-them': ana['why-them'],
      'referred-by': '[[Kwabena Asante]]',
      takeaway: ana.takeaway,
    },
    settings: settingsWith({ myName: 'Samuel Okafor' }),
    now: at('2026-11-22T10:00'),
    format: (when) => when,
    slots: writeSlots(slots, words, true),
  });

  it.each(messages)('has nothing to say about “$name” with everything filled in', (template) => {
    const text = fillTemplate(template.body, values).text;
    expect(advice(text, template.kind as MessageKind, template.limit)).toEqual([]);
    expect(
      checkWording(fillTemplate(template.subject ?? '', values).text, findNames, en.draftChecks),
    ).toEqual([]);
  });
});
