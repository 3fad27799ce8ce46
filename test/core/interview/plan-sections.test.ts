import { describe, expect, it } from 'vitest';
import {
  planPreparation,
  planQuestions,
  planReflection,
} from '../../../src/core/interview/plan-sections';
import {
  builtInPreparation,
  builtInPrompts,
  builtInRoom,
} from '../../../src/core/interview/built-in-sections';
import { insertSection } from '../../../src/core/interview/insert-section';
import { defaultSettings } from '../../../src/core/settings';
import { textOf } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';
import {
  linkCompany,
  preparationRoom,
  preparationSteps,
} from '../../../src/core/interview/preparation';
import { interviewSection, noteWords } from '../../../src/core/words';
import { builtInQuestions } from '../../../src/core/interview/question-bank';

const day = '2026-11-25';
const words = noteWords.en;

describe('the section of an interview', () => {
  it('carries its day', () => {
    expect(interviewSection(day, words)).toBe('Interview 2026-11-25');
  });

  it('has no day as long as none is agreed', () => {
    expect(interviewSection(null, words)).toBe('Interview');
  });

  it('holds preparation, questions and reflection as parts', () => {
    const inserts = [
      planPreparation(day, [], '', words),
      planQuestions(day, [], [], words),
      planReflection(day, [], words),
    ];
    expect(inserts.map(({ part }) => part)).toEqual(['Preparation', 'Questions', 'Reflection']);
    expect(new Set(inserts.map(({ section }) => section))).toEqual(
      new Set([interviewSection(day, words)]),
    );
  });
});

describe('inserting questions', () => {
  it('makes each a heading to answer under, in the given order', () => {
    expect(planQuestions(null, ['What surprised you?', 'Who should I meet?'], [], words)).toEqual({
      section: 'Interview',
      part: 'Questions',
      opening: expect.stringMatching(/^A guide, not a script/) as string,
      entries: ['#### What surprised you?', '#### Who should I meet?'],
    });
  });

  it('ends the headings of the must-asks with one star', () => {
    const { entries } = planQuestions(
      day,
      ['What matters?', 'Who? ★', 'Why?'],
      ['Who? ★', 'Why?'],
      words,
    );
    expect(entries).toEqual(['#### What matters?', '#### Who? ★', '#### Why? ★']);
  });

  it('takes the built-in questions as they are', () => {
    const questions = builtInQuestions(words).flatMap((topic) => topic.questions);
    expect(planQuestions(day, questions, [], words).entries).toEqual(
      questions.map((question) => `#### ${question}`),
    );
  });

  it('puts a question of several lines on one, and leaves out blanks and repetitions', () => {
    expect(
      planQuestions(day, ['What\r\n  matters?', ' ', 'What matters? '], [], words).entries,
    ).toEqual(['#### What matters?']);
  });
});

describe('inserting the reflection', () => {
  it('asks about fit, company, preparation, next steps and how I came across', () => {
    const entries = planReflection(day, builtInPrompts(words), words).entries;
    expect(entries).toHaveLength(5);
    for (const [index, subject] of [
      /fit for me/,
      /interested me about the company/,
      /prepare better next time/,
      /next steps/,
      /come across/,
    ].entries()) {
      expect(entries[index]).toMatch(subject);
      expect(entries[index]).toMatch(/^#### [^\n#]+\?$/);
    }
  });
});

describe('the habit that was chosen', () => {
  const prompts = builtInPrompts(words);

  it('is named by the prompt on how I came across, and by no other', () => {
    const { entries } = planReflection(day, prompts, words, 'Let them finish (first)');
    expect(entries.slice(0, 4)).toEqual(planReflection(day, prompts, words).entries.slice(0, 4));
    expect(entries[4]).toBe('#### How did I come across? (practised: Let them finish (first))');
  });

  it.each([null, 'Arrive early', 'Keep eye contact'])(
    'makes no other prompt of it: with %s nothing is inserted again',
    (habit) => {
      const head = '---\nstatus: interviewed\ninterview: 2026-11-25\n---\n';
      const insert = (text: string, chosen: string | null): string =>
        textOf(
          insertSection(
            { path: 'Ana.md', name: 'Ana' },
            text,
            defaultSettings,
            () => planReflection(day, prompts, words, chosen),
            noteFormat,
          ),
        );
      const once = insert(head, 'Arrive early');
      expect(insert(once, habit)).toBe(once);
      const without = insert(head, null);
      expect(insert(without, habit)).toBe(without);
    },
  );
});

describe('inserting the preparation', () => {
  const planned = (medium: string | undefined) =>
    planPreparation(day, preparationSteps(builtInPreparation(words), medium), '', words).entries;
  const steps = (medium: string | undefined) => planned(medium).join('\n');

  it.each(['video', 'phone', 'in person', 'carrier pigeon', undefined])(
    'researches, introduces and dresses for an interview by %s',
    (medium) => {
      for (const step of [/the person/, /the company/, /the field/, /introduction/, /outfit/]) {
        expect(steps(medium)).toMatch(step);
      }
    },
  );

  it.each(['video', 'phone', 'in person', undefined])(
    'lists distinct open tasks for %s',
    (medium) => {
      const entries = planned(medium);
      expect(new Set(entries).size).toBe(entries.length);
      for (const entry of entries) expect(entry).toMatch(/^- \[ \] \S[^\n]*$/);
    },
  );

  it('tests the software before a video call', () => {
    expect(steps('video')).toMatch(/Test the software/);
    expect(steps('phone')).not.toMatch(/software/);
  });

  it('settles who calls whom, and a quiet place, before a phone call', () => {
    expect(steps('phone')).toMatch(/who calls whom/);
    expect(steps('phone')).toMatch(/quiet place/);
  });

  it('plans travel and arrival before meeting in person', () => {
    expect(steps('in person')).toMatch(/get there, and arrive/);
  });

  it('reads the medium whatever its case', () => {
    expect(steps(' Phone')).toBe(steps('phone'));
  });

  it('asks how the talk takes place where that is not known', () => {
    expect(steps(undefined)).toMatch(/by video, by phone or in person/);
    expect(steps('carrier pigeon')).toBe(steps(undefined));
  });

  it('has headings to write under what was found, then the habits to choose one of', () => {
    const { findings, habits } = preparationRoom(builtInRoom(words));
    const { entries } = planPreparation(day, ['Rest'], '', words, {
      carried: '',
      findings,
      habits,
    });
    expect(entries).toEqual([
      '- [ ] Rest',
      '#### What I found about the person',
      '#### What I found about the company',
      '#### What I found about the field',
      '#### One habit to practise\n\nTick one, or write your own.\n\n- [ ] Arrive early\n- [ ] Let them finish\n- [ ] Keep eye contact',
    ]);
  });

  it('takes none of that for steps, and has none of it where a template has none', () => {
    const all = [...builtInPreparation(words), ...builtInRoom(words)];
    for (const medium of ['phone', undefined]) {
      expect(preparationSteps(all, medium)).toEqual(
        preparationSteps(builtInPreparation(words), medium),
      );
    }
    expect(preparationRoom([{ heading: '', steps: ['Rest'] }])).toEqual({
      ...{ findings: [], habits: [] },
    });
  });

  it('begins with what is carried forward, quoted above the introduction', () => {
    const besides = { carried: 'From Ana:\n\n# Listen', findings: [], habits: [] };
    const { opening } = planPreparation(day, [], 'I am Sam.', words, besides);
    expect(opening).toBe('> From Ana:\n>\n> # Listen\n\n> I am Sam.');
  });

  it('quotes the introduction above the steps, so that nothing in it becomes a heading', () => {
    const { opening } = planPreparation(day, ['Rest'], 'I am Sam.\n\n## Curious\n', words);
    expect(opening).toBe('> I am Sam.\n>\n> ## Curious');
  });
});

describe('researching the company', () => {
  const steps = ['Research the company: what is new', 'Research the field'];
  const note = (step: string): string =>
    `## Interview ${day}\n\n### Preparation\n\n- [x] ${step}\n`;

  it('links to the note about it, where there is one', () => {
    expect(linkCompany(steps, '[[Acme]]', '', day)).toEqual([
      'Research the company: what is new ([[Acme]])',
      'Research the field',
    ]);
    expect(linkCompany(steps, null, '', day)).toEqual(steps);
  });

  it('stays as it stands in the note, linked or not', () => {
    for (const there of [steps[0] ?? '', 'Research the company: What is  new ([[X|Acme]])']) {
      expect(linkCompany(steps, '[[Acme]]', note(there), day)[0]).toBe(there);
    }
    const other = note(steps[0] ?? '').replace(day, '2020-01-01');
    expect(linkCompany(steps, '[[Acme]]', other, day)[0]).toContain('[[Acme]]');
  });
});
