import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../src/core/template/built-in-templates';
import { chooseTemplate } from '../../../src/core/template/choose-template';
import type { TemplateKind } from '../../../src/core/template/template';
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
