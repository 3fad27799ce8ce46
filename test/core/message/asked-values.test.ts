import { describe, expect, it } from 'vitest';
import { askedValues, toldValues } from '../../../src/core/message/asked-values';
import { builtInTemplates } from '../../builders/built-in-templates';
import { templateValues } from '../../../src/core/template/template-values';
import { at } from '../../builders/clock';
import type { Template } from '../../../src/core/template/template';
import { defaultSettings } from '../../../src/core/settings';
import { noteWords } from '../../../src/core/words';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';

function builtIn(name: string): Template {
  const template = builtInTemplates(noteWords.en).find((each) => each.name === name);
  if (template === undefined) throw new Error(`no ${name}`);
  return template;
}

const outreach = builtIn('Outreach by email');
const ana = aContact({ status: 'identified' });

function properties(keys: readonly string[], template = outreach, contact = ana): string[] {
  return askedValues(keys, template, contact, defaultSettings).map(({ property }) => property);
}

describe('what a message asks for', () => {
  it('is what a property of text can hold, in its order', () => {
    const keys = ['opening', 'my-name', 'field', 'what-you-said', 'interview', 'contacted'];
    expect(properties(keys)).toEqual(['opening', 'field']);
  });

  it('is the time that a reply agrees to', () => {
    expect(properties(['interview'], builtIn('Reply by email taking a time of theirs'))).toEqual([
      'interview',
    ]);
  });

  it('is where to post a card, unless that is known', () => {
    const card = builtIn('Thank-you by hand');
    expect(properties(['what-you-said'], card)).toEqual(['address']);
    const known = aContact({ status: 'interviewed', address: '12 Quay Street' });
    expect(properties(['what-you-said'], card, known)).toEqual([]);
  });

  it('is no address of who a message about them goes to', () => {
    const card = { ...builtIn('Report back by email'), channel: 'Handwritten' };
    expect(properties([], card)).toEqual([]);
  });

  it('goes by the names that the vault has for properties', () => {
    const settings = settingsWith({ propertyNames: { company: 'Employer' } });
    const asked = askedValues(['employer'], outreach, ana, settings);
    expect(asked).toEqual([{ key: 'employer', property: 'company' }]);
    expect(toldValues({ employer: 'Acme' }, settings).properties).toEqual({ company: 'Acme' });
  });
});

describe('a name of the vault’s that another property has of its own', () => {
  const settings = settingsWith({
    propertyNames: { company: 'role', role: 'company', opening: 'Why them' },
  });

  it('stands for that other, so that no two values are mixed up', () => {
    expect(
      askedValues(['company', 'role', 'why-them', 'opening'], outreach, ana, settings),
    ).toEqual([
      { key: 'company', property: 'company' },
      { key: 'role', property: 'role' },
      { key: 'why-them', property: 'why-them' },
      { key: 'opening', property: 'opening' },
    ]);
    expect(toldValues({ company: 'Acme', role: 'nurse' }, settings).properties).toEqual({
      company: 'Acme',
      role: 'nurse',
    });
  });

  it('has no value where only the first is in the note', () => {
    const { texts } = templateValues({
      ...{ name: 'Ana', settings, now: at('2026-11-22T10:00'), format: (when) => when },
      ...{ words: noteWords.en, frontMatter: { 'Why them': 'Your talk' } },
    });
    expect([texts.get('opening'), texts.get('why-them')]).toEqual(['Your talk', undefined]);
  });

  it('has the value of that other', () => {
    const { texts } = templateValues({
      ...{ name: 'Ana', settings, now: at('2026-11-22T10:00'), format: (when) => when },
      words: noteWords.en,
      frontMatter: {
        role: 'Acme',
        company: 'nurse',
        'Why them': 'Your talk',
        'why-them': 'her talk',
      },
    });
    const values = ['company', 'role', 'opening', 'why-them'].map((key) => texts.get(key));
    expect(values).toEqual(['Acme', 'nurse', 'Your talk', 'her talk']);
  });
});

describe('what was told while writing', () => {
  it('is kept on one line, each under its property', () => {
    const told = { opening: ' Your talk\non ferries ', field: 'design', 'what-you-said': 'x' };
    expect(toldValues(told, defaultSettings)).toEqual({
      properties: { opening: 'Your talk on ferries', field: 'design' },
      time: null,
    });
  });

  it('is a time to book where it is one', () => {
    const time = (interview: string) => toldValues({ interview }, defaultSettings).time;
    expect(time('2026-11-26T14:00')).toBe('2026-11-26T14:00');
    expect(time('Thursday at two')).toBeNull();
    expect(time('2026-02-30T14:00')).toBeNull();
  });
});
