import { noteFormat } from '../../builders/yaml';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../builders/built-in-templates';
import { readTemplate } from '../../../src/core/template/read-template';
import {
  type Template,
  templateKinds,
  templateOf,
  templatesAbout,
  templatesOf,
} from '../../../src/core/template/template';
import { noteWords } from '../../../src/core/words';
import { worded } from '../../builders/worded';

function template(name: string, source: string): Template {
  const read = readTemplate(name, source, noteFormat);
  if (!read.ok || read.template === null) throw new Error(JSON.stringify(read));
  return read.template;
}

describe('a note of the templates folder', () => {
  it('is a template by its `template` property', () => {
    expect(
      template(
        'Coffee',
        '---\ntemplate: Thank you\nchannel: Card\nsubject: Thanks\nlimit: 120\n---\n\nDear {{name}}\n',
      ),
    ).toMatchObject({
      kind: 'thank-you',
      name: 'Coffee',
      channel: 'Card',
      subject: 'Thanks',
      limit: 120,
      add: false,
      body: 'Dear {{name}}',
    });
  });

  it('is one whatever the case of its names, exactly ours before others', () => {
    const source =
      '---\nTemplate: reminder\nCHANNEL: Card\nSubject: Hi\nLimit: 9\nAdd: yes\n---\nHi';
    expect(template('Card', source)).toMatchObject({
      ...{ kind: 'reminder', channel: 'Card', subject: 'Hi', limit: 9, add: true },
    });
    const two = '---\nTemplate: contact\ntemplate: reminder\n---\nHi';
    expect(template('Two', two).kind).toBe('reminder');
    expect(readTemplate('Odd', '---\na: 1\nTemplate: odd\n---\nHi', noteFormat)).toMatchObject({
      ...{ ok: false, refusal: { line: 3 } },
    });
    expect(readTemplate('Two', '---\na: 1\na: 2\nTemplate: odd\n---\n', noteFormat).ok).toBe(false);
  });

  it.each([
    '# Daily note',
    '---\ntags: [a]\n---\n',
    '',
    '---\n<% tp.file.title %>\n---\n',
    '---\na: 1\na: 2\n---\ntemplate: none of ours\n',
    '---\n\nWhat I like in a\ntemplate: that it is short.\n',
    '---\nWhat I like in a\ntemplate: contact\n',
    '---\ntemplate: what I like in one\n',
    '----\n\ntemplate: contact\n',
  ])('is none of ours without one: %j', (source) => {
    expect(readTemplate('Daily', source, noteFormat)).toEqual({ ok: true, template: null });
  });

  it.each<[string, string, number, RegExp, RegExp]>([
    [
      'a kind there is none of',
      '---\ntemplate: outrech\n---\nHi',
      2,
      /“outrech”/,
      /one of contact/,
    ],
    [
      'a limit that is no number',
      '---\ntemplate: reminder\nlimit: a lot\n---\nHi',
      3,
      /limit/,
      /300/,
    ],
    ['no text', '---\ntemplate: reminder\n---\n\n', 2, /no text/, /Write the text/],
    ['no question', '---\ntemplate: questions\n---\nJust ask.', 2, /no question/, /hyphen/],
    ['no prompt', '---\ntemplate: reflection\n---\n# What?', 2, /no prompt/, /hyphen/],
    ['broken front matter', '---\na: 1\na: 2\ntemplate: reminder\n---\nHi', 3, /./, /./],
    [
      'a list of kinds',
      '---\ntemplate: [contact, outreach]\n---\nHi',
      2,
      /not say which kind/,
      /one of/,
    ],
    [
      'a list of one kind',
      '---\ntemplate:\n  - contact\n---\nHi',
      2,
      /not say which kind/,
      /one of/,
    ],
    ['properties for a kind', '---\ntemplate:\n  a: 1\n---\nHi', 2, /not say which kind/, /one of/],
    ['no kind', '---\na: 1\ntemplate:\n---\nHi', 3, /not say which kind/, /one of contact/],
    ['a list of channels', '---\ntemplate: reminder\nchannel: [a, b]\n---\nHi', 3, /channel/, /./],
    ['a nested subject', '---\ntemplate: reminder\nsubject: {a: 1}\n---\nHi', 3, /subject/, /./],
    ['another add', '---\ntemplate: reminder\nadd: maybe\n---\nHi', 3, /add is/, /Write true/],
    ['no closing fence', '---\ntemplate: reminder\nHi', 1, /never closed/, /under the last/],
    ['code for front matter', '---js\ntemplate: reminder\n---\nHi', 1, /---/, /Leave only ---/],
  ])('says what is wrong with %s, where, and how to fix it', (_what, source, line, why, fix) => {
    const read = readTemplate('Mine', source, noteFormat);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.refusal.line).toBe(line);
    expect(worded(read.refusal).reason).toMatch(why);
    expect(worded(read.refusal).fix).toMatch(fix);
  });

  it('has code of other plugins left out, of its text and of what says how it is used', () => {
    const source =
      '---\n<%* let x %>\ntemplate: reminder\nchannel: <% x %>\nsubject: Hello <% tp.x("y") %>\nlimit: "<% n %>"\nadd: <% a %>\n---\n<%*\nlet y\n-%>\nHello {{name}}\n<% z %>\nBye\n';
    expect(template('Mine', source)).toMatchObject({
      ...{ kind: 'reminder', channel: null, subject: 'Hello', limit: null, add: false },
      ...{ body: 'Hello {{name}}\nBye', source },
    });
    const questions = '---\ntemplate: questions\n---\n<% a %>\n- Why?\n';
    expect(template('Bank', questions).body).toBe('- Why?');
  });

  it.each<[string, string, number, RegExp]>([
    ['code above', '<%* let x; -%>\n---\ntemplate: contact\n---\n', 1, /code above the prop/],
    ['lines of code', '\n<%*\nx\n%>\n\n<% y %>\n---\ntemplate: contact\n---\n', 1, /code/],
    ['code on their line', '<%* x -%>---\n<% y %>\nTemplate: outreach\n---\nHi', 1, /code/],
    ['a blank line above', '\n---\ntemplate: contact\n---\n', 1, /blank line/],
    ['code never closed', '---\ntemplate: contact\n---\nHi\n<% x', 5, /never closed/],
    ['code for its kind', '---\na: 1\ntemplate: <% kind %>\n---\nHi', 3, /not say which kind/],
    ['nothing but code', '---\ntemplate: reminder\n---\n<% x %>\n', 2, /no text/],
    ['a question of code', '---\n<% x\n%>\ntemplate: questions\n---\n- <% x %>', 4, /no quest/],
    ['a slip below code', '---\n<% x\n%>\na: [x\ntemplate: contact\n---\n', 4, /bracket/],
  ])('says what is wrong with %s, and on which line', (_what, source, line, why) => {
    const read = readTemplate('Mine', source, noteFormat);
    expect(read).toMatchObject({ ok: false, refusal: { line } });
    expect(read.ok ? '' : worded(read.refusal).reason).toMatch(why);
  });

  it.each([
    '<%* let x; -%>\n# Daily\n',
    '<%* let x; -%>\n---\ntags: [a]\n---\n',
    '\n---\nSome text\ntemplate: contact\n',
    '\n\ntemplate: contact\n---\n',
    '---\na: 1\n---\n<% never closed',
    '<% never closed\n---\ntemplate: contact\n---\n',
  ])('lets other notes with code be: %j', (source) => {
    expect(readTemplate('Daily', source, noteFormat)).toEqual({ ok: true, template: null });
  });

  it('never runs anything in it', () => {
    const global = globalThis as { ran?: boolean };
    readTemplate(
      'Evil',
      '---js\n{ template: (globalThis.ran = true) }\n---\n{{ran = true}}',
      noteFormat,
    );
    readTemplate(
      'Evil',
      '---\ntemplate: !!js/function "globalThis.ran = true"\n---\nHi',
      noteFormat,
    );
    expect(global.ran).toBeUndefined();
  });
});

describe('choosing between built-in and own templates', () => {
  const own = [
    template('Z mine', '---\ntemplate: outreach\nchannel: email\n---\nHi'),
    template('A letter', '---\ntemplate: outreach\nchannel: Letter\n---\nDear'),
    template('More questions', '---\ntemplate: questions\nadd: true\n---\n- Why?'),
    template('My prompts', '---\ntemplate: reflection\n---\n- So?'),
  ];
  const names = (kind: Template['kind']) =>
    templatesOf(kind, builtInTemplates(noteWords.en), own).map(({ name }) => name);

  it('takes an own message in place of the built-in ones of its channel, and keeps the others', () => {
    expect(names('outreach')).toEqual([
      'Outreach as a LinkedIn note',
      'Outreach as a LinkedIn message',
      'A letter',
      'Z mine',
    ]);
  });

  it('leaves the built-in ones beside an own one in another language', () => {
    const mail = (language: string) =>
      template('Meine', `---\ntemplate: reminder\nchannel: email\nlanguage: ${language}\n---\nHi`);
    const offered = (language: string) =>
      templatesOf('reminder', builtInTemplates(noteWords.en), [mail(language)], 'en').map(
        ({ name }) => name,
      );
    const offers = ['Reminder of an offer by email', 'Reminder of an offer on LinkedIn'];
    expect(offered('de')).toEqual([
      ...['Reminder by email', 'Reminder on LinkedIn', ...offers, 'Meine'],
    ]);
    // What reminds of an offer is for something else than other reminders.
    expect(offered('en')).toEqual(['Reminder on LinkedIn', ...offers, 'Meine']);
    // Whoever wishes for plain English would be left without a mail.
    expect(offered('en-GB')).toEqual(offered('de'));
  });

  it('tells reminders of an offer from the others, and takes all where there are none of a sort', () => {
    const all = templatesOf('reminder', builtInTemplates(noteWords.en), []);
    const names = (offer: boolean) => templatesAbout(all, { offer }).map(({ name }) => name);
    expect(names(false)).toEqual(['Reminder by email', 'Reminder on LinkedIn']);
    expect(names(true)).toEqual([
      'Reminder of an offer by email',
      'Reminder of an offer on LinkedIn',
    ]);
    const plain = templatesAbout(all, { offer: false });
    expect(templatesAbout(plain, { offer: true })).toBe(plain);
    const own = template(
      'Mine',
      '---\ntemplate: reminder\nchannel: email\n---\nAbout {{What-they-offered}}',
    );
    expect(templatesOf('reminder', all, [own]).map(({ name }) => name)).toEqual([
      ...['Reminder by email', 'Reminder on LinkedIn', 'Reminder of an offer on LinkedIn', 'Mine'],
    ]);
  });

  it('takes any other in place of the built-in one, or beside it where it says so', () => {
    expect(names('questions')).toEqual(['Questions', 'More questions']);
    expect(names('reflection')).toEqual(['My prompts']);
    expect(names('preparation')).toEqual(['Preparation']);
  });

  it('takes the own one, even one that says it adds, where only one is used', () => {
    const mine = template('Mine', '---\ntemplate: contact\nadd: true\n---\n');
    expect(templateOf('contact', builtInTemplates(noteWords.en), [mine])).toBe(mine);
    expect(templateOf('contact', builtInTemplates(noteWords.en), [])?.name).toBe('Contact');
  });
});

describe('the built-in templates', () => {
  it('are there for every kind', () => {
    const kinds = new Set(builtInTemplates(noteWords.en).map(({ kind }) => kind));
    expect(templateKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('have names of their own, whatever the case', () => {
    const names = builtInTemplates(noteWords.en).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(builtInTemplates(noteWords.en))(
    '"$name" reads back from its note as it is',
    (builtIn) => {
      expect(readTemplate(builtIn.name, builtIn.source, noteFormat)).toEqual({
        ok: true,
        // As a note it serves whatever language messages are in.
        template: { ...builtIn, id: builtIn.name, language: null },
      });
      expect(builtIn.source).not.toMatch(/%%|<!--/);
    },
  );
});
