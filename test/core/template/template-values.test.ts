import { noteWords } from '../../../src/core/words';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/core/template/placeholders';
import { templateValues, type ValueSource } from '../../../src/core/template/template-values';
import { defaultSettings } from '../../../src/core/settings';
import { at } from '../../builders/clock';
import { recordOf } from '../../builders/arbitrary';
import { settingsWith } from '../../builders/settings';

function fill(text: string, source: Partial<ValueSource> = {}): string {
  const values = templateValues({
    name: 'Ada Byron',
    frontMatter: {},
    settings: defaultSettings,
    now: at('2026-11-22T10:05'),
    format: (when, format) => `${when} as ${format}`,
    words: noteWords.en,
    ...source,
  });
  return fillTemplate(text, values).text;
}

describe('the values of placeholders', () => {
  it('name the person, the user and today', () => {
    const settings = settingsWith({ myName: 'Sam Okafor' });
    expect(fill('{{name}}/{{title}}/{{first-name}}/{{my-name}}/{{today}}', { settings })).toBe(
      'Ada Byron/Ada Byron/Ada/Sam Okafor/2026-11-22T10:05 as D MMMM YYYY',
    );
    expect(fill('{{date:dddd}} {{time}}')).toBe(
      '2026-11-22T10:05 as dddd 2026-11-22T10:05 as HH:mm',
    );
  });

  it('greet nobody by a name of signs alone', () => {
    expect(fill('{{greeting}}, {{first-name}}', { name: '—' })).toBe(
      '{{greeting}}, {{first-name}}',
    );
  });

  it('greet as the salutation reads, links as what they show', () => {
    const frontMatter = { salutation: 'Dear [[Ada Byron|Countess]]' };
    expect(fill('{{greeting}}', { frontMatter })).toBe('Dear Countess');
  });

  it.each([
    ['Dr. Grace Adeyemi-Holt', 'Grace'],
    ['Prof Dr Ada Byron', 'Ada'],
    ['Lindqvist, Henrik', 'Henrik'],
    ['Lima, Ana', 'Ana'],
    ['Lima, Dr. Ana, Ph.D.', 'Ana'],
    ['Ana Lima, PhD', 'Ana'],
    ['Ana Lima, M.D., Ph.D.', 'Ana'],
    ['Ana Lima, Head of Care', 'Ana'],
    ['King, Jr.', 'King'],
    ['Henry Ford, III', 'Henry'],
    ['Cher', 'Cher'],
    ['Drake Moss', 'Drake'],
    ['👤 Dr.-Ing. Ana Reyes', 'Ana'],
    ['Frau Müller', 'Müller'],
  ])('call %s %s', (name, first) => {
    expect(fill('{{first-name}}', { name })).toBe(first);
  });

  it('say days and times in the language that notes are kept in', () => {
    const dates = { ...noteWords.en.dates, locale: 'es', today: 'D [de] MMMM', day: 'dddd D' };
    const words = { ...noteWords.en, dates };
    const format: ValueSource['format'] = (_when, asked, locale) => `${asked} in ${locale}`;
    const frontMatter = { contacted: '2026-11-25' };
    expect(fill('{{today}}, {{date:YYYY}}, {{contacted}}', { words, format, frontMatter })).toBe(
      'D [de] MMMM in es, YYYY in es, dddd D in es',
    );
  });

  it('let a property say what to call somebody', () => {
    expect(fill('{{first-name}}', { frontMatter: { 'First name': 'Lady Ada' } })).toBe('Lady Ada');
  });

  it('greet with the word of the text, or as it is usual', () => {
    expect(fill('{{greeting}}, {{greeting:Dear}}, {{ Greeting : Hi there }}')).toBe(
      'Hello Ada, Dear Ada, Hi there Ada',
    );
    expect(fill('{{greeting}}', { name: '' })).toBe('{{greeting}}');
  });

  it.each([
    ['Dear Dr. Okafor', 'Dear Dr. Okafor,'],
    ['Dear Dr. Okafor,', 'Dear Dr. Okafor,'],
    ['Dear Dr. Okafor: ', 'Dear Dr. Okafor,'],
    ['  ', 'Dear Ada,'],
  ])('greet with the salutation %j: %s', (salutation, greeting) => {
    expect(fill('{{greeting:Dear}},', { frontMatter: { salutation } })).toBe(greeting);
  });

  it('greet whoever introduced them in a message to that person', () => {
    const addressee = { name: 'Grace Adeyemi', firstName: '', salutation: '', language: '' };
    expect(fill('{{greeting}}, {{name}}', { addressee })).toBe('Hello Grace, Ada Byron');
    expect(fill('{{greeting}}', { name: '王小明', frontMatter: {} })).toBe('Hello 王小明');
    const called = { ...addressee, firstName: 'Gracie' };
    expect(fill('{{greeting}}', { addressee: called })).toBe('Hello Gracie');
    const formal = { ...addressee, salutation: 'Dear Prof. Adeyemi' };
    expect(fill('{{greeting}}', { addressee: formal })).toBe('Dear Prof. Adeyemi');
  });

  it.each([
    ['opening', ['private', 'list']],
    ['salutation', ['Dr.', 'Ms. R']],
    ['minutes', 'half an hour'],
    ['minutes', 2000],
    ['interview', 'sometime in May'],
    ['time-zone', 'over the sea'],
  ])('say nothing of %s: %j, which is none, and tell it apart', (name, value) => {
    const source = {
      ...{ name: 'Ada', frontMatter: { [name]: value }, settings: defaultSettings },
      ...{ now: at('2026-11-22T10:05'), words: noteWords.en },
    };
    const { texts, unread } = templateValues({ ...source, format: (when) => when });
    expect(texts.get(name)).toBe(name === 'minutes' ? '30' : '');
    expect([...unread.keys()]).toEqual([name]);
  });

  it('tell the usual length of a talk where the note tells none', () => {
    expect(fill('{{minutes}}')).toBe('30');
    expect(fill('{{minutes}}', { frontMatter: { minutes: 20 } })).toBe('20');
    expect(fill('{{minutes}}', { settings: settingsWith({ minutes: 45 }) })).toBe('45');
  });

  it('take any property of the note by its name, links by what they show', () => {
    const frontMatter = {
      company: '[[Companies/Acme|Acme Labs]]',
      'My note': 'we met on a boat',
      langs: ['Dutch', '[[Hausa]]'],
      Größe: 3,
      nested: { a: 1 },
    };
    expect(
      fill('{{company}}, {{my note}}, {{langs}}, {{GRÖSSE}}, {{größe}}, {{nested}}', {
        frontMatter,
      }),
    ).toBe('Acme Labs, we met on a boat, Dutch, Hausa, {{GRÖSSE}}, 3, {{nested}}');
  });

  it('take a renamed property by either name, and no other by its old one', () => {
    const settings = settingsWith({ propertyNames: { company: 'Employer' } });
    const frontMatter = { Employer: 'Acme', company: 'something else' };
    expect(fill('{{company}} {{employer}}', { settings, frontMatter })).toBe('Acme Acme');
  });

  it('take of a list under a property of a contact what counts, of any other list all', () => {
    const frontMatter = {
      company: ['', '[[Acme]]', 'Bolt'],
      Role: ['cook', 'chef'],
      likes: ['a', 'b'],
    };
    expect(fill('{{company}}; {{role}}; {{likes}}', { frontMatter })).toBe('Acme; cook; a, b');
  });

  it('take a property whose name differs only in case, exactly its own before it', () => {
    const settings = settingsWith({ propertyNames: { company: 'Employer' } });
    const fillAll = (frontMatter: Record<string, unknown>): string =>
      fill('{{company}} {{employer}} {{role}} {{nick}}', { settings, frontMatter });
    expect(fillAll({ EMPLOYER: 'Acme', Role: 'cook', Nick: 'Bo', nick: 'Bob' })).toBe(
      'Acme Acme cook Bo',
    );
    expect(fillAll({ EMPLOYER: 'Acme', employer: 'Bolt' })).toMatch(/^Acme Acme /);
    expect(fillAll({ employer: 'Bolt', Employer: 'Acme' })).toMatch(/^Acme Acme /);
    expect(fillAll({ Role: 'cook', role: '' })).toContain('{{role}}');
  });

  it('say the days of a contact in words', () => {
    const frontMatter = {
      interview: '2026-11-25T14:00',
      thanked: '2026-11-26',
      born: '1990-01-02',
    };
    expect(fill('{{interview}}; {{thanked}}; {{born}}', { frontMatter })).toBe(
      '2026-11-25T14:00 as dddd, D MMMM, HH:mm; 2026-11-26 as dddd, D MMMM; 1990-01-02',
    );
  });

  it('keep their fixed meaning where a property has the same name', () => {
    const frontMatter = { name: 'Eve', title: 'Dr', date: 'never', slots: 'none' };
    expect(fill('{{name}} {{title}} {{slots}}', { frontMatter, slots: 'Mon 9:00' })).toBe(
      'Ada Byron Ada Byron Mon 9:00',
    );
    expect(fill('{{slots}}', { frontMatter })).toBe('{{slots}}');
  });

  it('find nothing behind names that objects have of themselves, unless the note has them', () => {
    expect(fill('{{constructor}} {{__proto__}}')).toBe('{{constructor}} {{__proto__}}');
    const frontMatter = recordOf([['__proto__', 'mine']]);
    expect(fill('{{__proto__}}', { frontMatter })).toBe('mine');
  });
});

describe('a link without quotes', () => {
  it('is said by what it shows', () => {
    const frontMatter = { 'referred-by': [['Bo Chen|Bo']], mentor: [['Cy Diaz|Cy']] };
    expect(fill('{{referred-by}}, {{mentor}}', { frontMatter })).toBe('Bo, Cy');
  });
});
