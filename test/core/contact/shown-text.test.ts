import { listPersonChoices } from '../../../src/core/contact/person-search';
import { describe, expect, it } from 'vitest';
import { companyTarget } from '../../../src/core/contact/company-link';
import { shownText } from '../../../src/core/contact/shown-text';
import {
  findFollowUps,
  listSearchable,
  noSearch,
} from '../../../src/core/follow-up/incremental/find-follow-ups';
import { readInterviewAnswers } from '../../../src/core/message/interview-answers';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { planLearnings } from '../../../src/core/learning/learnings-table';
import { talksWith } from '../../../src/core/learning/talks';
import { otherNames } from '../../../src/core/message/checks/other-names';
import { fillTemplate } from '../../../src/core/template/placeholders';
import { templateValues } from '../../../src/core/template/template-values';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { noteWords } from '../../../src/core/words';
import { at } from '../../builders/clock';
import { aContact, readFrom } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';
import { settingsWith } from '../../builders/settings';

const linked = '[[Companies/Brightwater]]';

describe('what people read of a text', () => {
  it.each([
    [linked, 'Brightwater'],
    ['[[Companies/Brightwater#Team]]', 'Brightwater'],
    ['[[Companies/Brightwater|Bright & Water]]', 'Bright & Water'],
    ['[[Brightwater]]', 'Brightwater'],
    ['[[Brightwater#Team]]', 'Brightwater'],
    ['[[Brightwater.md]]', 'Brightwater'],
    ['![[Brightwater]]', 'Brightwater'],
    ['[[#Team]]', '#Team'],
    ['[[Brightwater\\|Bright]]', 'Bright'],
    ['[[Labs/Brightwater]], [[Northwind|North]]', 'Brightwater, North'],
    ['[[https://brightwater.example/#about]]', 'https://brightwater.example/#about'],
    ['[[Companies/]]', 'Companies/'],
    ['[[https://brightwater.example/about]]', 'https://brightwater.example/about'],
    ['Companies/Brightwater', 'Companies/Brightwater'],
  ])('is of %s: %s', (company, shown) => {
    expect(shownText(readFrom({ status: 'replied', company }).contact, 'company')).toBe(shown);
  });

  it('is nothing where nothing stands', () => {
    expect(shownText(aContact({ status: 'replied' }), 'company')).toBeUndefined();
  });
});

describe('a link that leads through folders is called by its note', () => {
  it('in messages, the properties of other plugins too', () => {
    const { texts } = templateValues({
      name: 'Ana',
      frontMatter: {
        company: linked,
        'referred-by': '[[People/Bo Chen]]',
        club: ['[[Clubs/Row]]'],
      },
      settings: defaultSettings,
      now: at('2026-11-22T10:05'),
      format: (when) => when,
      words: noteWords.en,
    });
    const filled = fillTemplate('{{company}}, {{referred-by}}, {{club}}', {
      texts,
      formatNow: () => '',
      greet: () => null,
    });
    expect(filled.text).toBe('Brightwater, Bo Chen, Row');
  });

  it('in reasons', () => {
    const why = (notes: readonly [string, Readonly<Record<string, unknown>>][], now: string) =>
      followUpsOf(
        notes.map(([name, note]) => aContact(note, name)),
        now,
        settingsWith({}),
      )
        .map((each) => each.why)
        .join(' ');
    const silent = { status: 'contacted', contacted: '2026-11-02', company: linked };
    const colleague = {
      status: 'identified',
      company: linked,
      'referred-by': '[[People/Bo Chen]]',
      'why-them': '[[Talks/Rivers]]',
    };
    const told = why(
      [
        ['Ana', silent],
        ['Cy', colleague],
      ],
      '2026-11-25T10:00',
    );
    expect(told).toContain('Brightwater');
    expect(told).toContain('Bo Chen');
    expect(told).toContain('Rivers');
    const reported = why(
      [
        [
          'Di',
          {
            status: 'interviewed',
            interview: '2026-11-24T14:00',
            'referred-by': '[[People/Bo Chen]]',
            'follow-up': '2026-11-25',
            'next-step': '[[Articles/Rivers]]',
          },
        ],
        [
          'Eve',
          { status: 'scheduled', interview: '2026-11-25T14:00', medium: '[[Places/Café Rose]]' },
        ],
      ],
      '2026-11-25T10:00',
    );
    for (const name of ['Bo Chen', 'Rivers', 'Café Rose']) expect(reported).toContain(name);
    for (const folder of ['Companies/', 'People/', 'Talks/', 'Articles/', 'Places/']) {
      expect(`${told} ${reported}`).not.toContain(folder);
    }
  });

  it('in what the list can be narrowed down to, and found by it', () => {
    const contact = aContact(
      { status: 'replied', replied: '2026-03-10', company: linked, field: '[[Fields/Water]]' },
      'Ana',
    );
    const list = followUpsOf([contact], '2026-03-11T09:30');
    expect(listPersonChoices([{ contact }], en.speech.compare)).toMatchObject({
      companies: ['Brightwater'],
      fields: ['Water'],
    });
    const found = (search: Partial<typeof noSearch>): number =>
      findFollowUps(
        listSearchable(list, () => contact),
        { ...noSearch, ...search },
      ).length;
    expect(found({ company: 'Brightwater', field: 'Water', text: 'brightw' })).toBe(1);
    expect(found({ text: 'companies' })).toBe(0);
  });

  it('in the table of what was learned, and beside a thank-you', () => {
    const contact = aContact(
      {
        status: 'interviewed',
        company: linked,
        field: '[[Fields/Water]]',
        takeaway: '[[Ideas/Flow]]',
      },
      'Ana',
    );
    const context = ruleContextAt(at('2026-11-22T12:00'), defaultSettings, en);
    const talks = talksWith(contact, null, context);
    expect(planLearnings(talks, () => 'Ana', noteWords.en).rows).toEqual([
      ['[[Ana]]', 'Brightwater', 'Water', '', '', 'Flow'],
    ]);
    expect(readInterviewAnswers('', contact, [], en).map(({ answer }) => answer)).toEqual(['Flow']);
  });

  it('among the names that a message to somebody else may not hold', () => {
    const ana = aContact({ status: 'replied', company: linked }, 'Ana Reyes');
    const bo = aContact({ status: 'replied', company: '[[Companies/Northwind]]' }, 'Bo Chen');
    const find = otherNames([ana, bo], { contact: bo, firstName: 'Bo', myName: 'Sam' });
    expect(find('How is Brightwater? And Northwind?').map(({ name }) => name)).toEqual([
      'Brightwater',
    ]);
  });

  it('and is still found by that name where somebody new works there', () => {
    const ana = aContact({ status: 'replied', company: linked }, 'Ana');
    expect(companyTarget('Brightwater', [ana])).toBe('Companies/Brightwater');
    expect(companyTarget('Companies/Brightwater', [ana])).toBe('Companies/Brightwater');
  });
});
