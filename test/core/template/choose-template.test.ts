import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../builders/built-in-templates';
import { chooseTemplate, counterpartOf } from '../../../src/core/template/choose-template';
import type { Template, TemplateKind } from '../../../src/core/template/template';
import { aContact } from '../../builders/contact';
import { settingsWith } from '../../builders/settings';
import { noteWords } from '../../../src/core/words';

function chosen(note: Record<string, unknown>, kind: TemplateKind = 'outreach'): string {
  const templates = builtInTemplates(noteWords.en).filter((template) => template.kind === kind);
  const contact = aContact({ status: 'identified', ...note });
  return chooseTemplate(templates, contact, settingsWith({}))?.name ?? '';
}

describe('the template to begin with', () => {
  it.each([
    [{}, 'Outreach by email'],
    [{ email: 'a@b.c', linkedin: 'x' }, 'Outreach by email'],
    [{ linkedin: 'x' }, 'Outreach as a LinkedIn note'],
    [{ 'referred-by': '[[Bo]]' }, 'Outreach by email after an introduction'],
    [{ 'referred-by': '[[Bo]]', linkedin: 'x' }, 'Outreach as a LinkedIn note'],
  ])('for %j is “%s”', (note, name) => {
    expect(chosen(note)).toBe(name);
  });

  it('is by email first for the other kinds', () => {
    expect(chosen({}, 'thank-you')).toBe('Thank-you by email');
    expect(chosen({ linkedin: 'x' }, 'check-in')).toBe('Check-in on LinkedIn');
  });

  it('mentions an introduction nobody made only where there is no other', () => {
    const templates = builtInTemplates(noteWords.en).filter(({ body, subject }) =>
      `${subject ?? ''}${body}`.includes('referred-by'),
    );
    const contact = aContact({ status: 'identified' });
    expect(chooseTemplate(templates, contact, settingsWith({}))).toBe(templates[0]);
    expect(chooseTemplate([], contact, settingsWith({}))).toBeNull();
  });

  it('knows a renamed property by the vault’s own name', () => {
    const [plain] = builtInTemplates(noteWords.en).filter(
      ({ name }) => name === 'Outreach by email',
    );
    if (plain === undefined) throw new Error('no template');
    const own = { ...plain, name: 'Mine', body: 'Hi, {{ Via }} sent me.' };
    const settings = settingsWith({ propertyNames: { 'referred-by': 'via' } });
    const introduced = aContact({ status: 'identified', 'referred-by': 'Bo' });
    expect(chooseTemplate([plain, own], introduced, settings)).toBe(own);
  });
});

describe('the counterpart in another language', () => {
  const outreach = builtInTemplates(noteWords.en).filter(({ kind }) => kind === 'outreach');
  const inSpanish = outreach.map((each): Template => ({
    ...each,
    ...{ id: each.id.replace('en/', 'es/'), name: `${each.name} (es)`, language: 'es' },
  }));
  const named = (name: string, among = inSpanish): string | undefined => {
    const from = outreach.find((each) => each.name === name);
    return from && counterpartOf(from, among)?.name;
  };

  it('is the built-in one for the same', () => {
    expect(named('Outreach by email to someone you know')).toBe(
      'Outreach by email to someone you know (es)',
    );
  });

  it('is else one for the same channel, else the first', () => {
    const own = (channel: string): Template => ({
      ...(inSpanish[0] as Template),
      ...{ id: `T/${channel}.md`, name: channel, channel },
    });
    const mine = [own('Post'), own('LinkedIn')];
    expect(named('Outreach as a LinkedIn message', mine)).toBe('LinkedIn');
    expect(named('Outreach by email', mine)).toBe('Post');
    expect(named('Outreach by email', [])).toBeUndefined();
  });
});
