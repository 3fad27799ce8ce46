import { type SlotWords, writeSlots } from '../../../src/core/message/slot-text';
import { noteWords } from '../../../src/core/words';
import { noteFormat } from '../../builders/yaml';
import { describe, expect, it } from 'vitest';
import { MessageDrafts } from '../../../src/core/message/message-drafts';
import { readTemplate } from '../../../src/core/template/read-template';
import type { Template } from '../../../src/core/template/template';
import { templateValues } from '../../../src/core/template/template-values';
import { at } from '../../builders/clock';
import { settingsWith } from '../../builders/settings';

const [tuesday, wednesday] = [at('2026-11-24T10:00'), at('2026-11-25T14:00')];

function template(properties: string, body: string): Template {
  const read = readTemplate(
    properties.includes('add') ? 'B' : properties,
    `---\ntemplate: outreach\n${properties}\n---\n${body}`,
    noteFormat,
  );
  if (!read.ok || read.template === null) throw new Error('no template');
  return read.template;
}

const mail = template(
  'channel: Email\nsubject: "About\\n {{company}}"',
  'Hello\n\n{{slots}}\n\nBye {{x}}',
);
const short = template('channel: LinkedIn', 'Hello, {{Slots}}?');

function drafts(
  slots = [tuesday, wednesday],
  zone: (slot: string) => string = () => 'Europe/Berlin, GMT+1',
): MessageDrafts {
  const values = templateValues({
    name: 'Ana',
    frontMatter: { company: 'Acme', x: 'I said so.' },
    settings: settingsWith({}),
    now: at('2026-11-22T10:00'),
    format: (when) => when,
    words: noteWords.en,
  });
  const { slots: puts } = noteWords.en;
  const words: SlotWords = {
    ...puts,
    say: (slot) => slot.replace('T', ' '),
    sayTheirs: () => null,
    zone,
  };
  const fill = { values, words, say: (_key: string, typed: string) => typed };
  return new MessageDrafts({ templates: [mail, short], chosen: mail, fillOf: () => fill, slots });
}

describe('a message in the making', () => {
  it('is its template filled in, the times as a list with their zone', () => {
    const made = drafts();
    expect(made.subject).toBe('About Acme');
    expect(made.body).toBe(
      'Hello\n\n- 2026-11-24 10:00\n- 2026-11-25 14:00\n(Europe/Berlin, GMT+1)\n\nBye I said so.',
    );
    expect(made.isEdited).toBe(false);
  });

  it('names times one after the other where they do not stand alone', () => {
    const made = drafts();
    made.choose(short);
    expect(made.body).toBe('Hello, 2026-11-24 10:00; 2026-11-25 14:00 (Europe/Berlin, GMT+1)?');
    expect(made.subject).toBeNull();
  });

  it('puts times and their zone together in the words of the notes', () => {
    const words = {
      ...noteWords.en.slots,
      inZone: (times: string, zone: string): string => `${times} [${zone}]`,
      inSentence: (times: readonly string[]): string => times.join(' o '),
      zoneUnderList: (zone: string): string => `[${zone}]`,
    };
    const puts: SlotWords = {
      ...words,
      say: (slot) => slot.slice(0, 10),
      sayTheirs: () => null,
      zone: () => 'GMT+1',
    };
    const times = [tuesday, wednesday];
    expect(writeSlots(times, puts, false)).toBe('2026-11-24 o 2026-11-25 [GMT+1]');
    expect(writeSlots(times, puts, true)).toBe('- 2026-11-24\n- 2026-11-25\n[GMT+1]');
  });

  it('names the zone of each time where they differ, as around a change of clocks', () => {
    const made = drafts([tuesday, wednesday], (slot) => (slot === tuesday ? 'GMT+2' : 'GMT+1'));
    expect(made.body).toContain('- 2026-11-24 10:00 (GMT+2)\n- 2026-11-25 14:00 (GMT+1)\n\n');
  });

  it('follows when a time is left out, taken back, or none is left, in every template', () => {
    const made = drafts();
    expect(made.tick(tuesday, false)).toBe(true);
    expect(made.body).toContain('Hello\n\n- 2026-11-25 14:00 (Europe/Berlin, GMT+1)\n\nBye');
    expect(made.offered()).toEqual([wednesday]);
    made.tick(wednesday, false);
    expect(made.body).toContain('Hello\n\n{{slots}}\n\nBye');
    expect(made.offered()).toEqual([]);
    made.choose(short);
    expect(made.body).toBe('Hello, {{Slots}}?');
    expect(made.isEdited).toBe(false);
    made.choose(mail);
    made.tick(tuesday, true);
    expect(made.body).toContain('Hello\n\n- 2026-11-24 10:00 (Europe/Berlin, GMT+1)\n\nBye');
  });

  it('follows when other times are looked at, each of them offered', () => {
    const made = drafts([]);
    made.write('S', `Dear you\n${made.body}`);
    expect(made.offer([tuesday, wednesday])).toBe(true);
    expect(made.slots).toEqual([tuesday, wednesday]);
    expect(made.body).toContain('Dear you\nHello\n\n- 2026-11-24 10:00\n- 2026-11-25 14:00\n');
    made.tick(tuesday, false);
    expect(made.offer([tuesday])).toBe(true);
    expect(made.isTicked(tuesday)).toBe(true);
    expect(made.offered()).toEqual([tuesday]);
    expect(made.body).not.toContain('2026-11-25');
    made.write('S', 'Whenever you like.');
    expect(made.offer([wednesday])).toBe(false);
    expect(made.body).toBe('Whenever you like.');
  });

  it('keeps what was typed when a time is left out, and times that were rewritten', () => {
    const made = drafts();
    made.write('S', `Dear you\n${made.body}`);
    expect(made.tick(tuesday, false)).toBe(true);
    expect(made.body).toMatch(/^Dear you\nHello\n\n- 2026-11-25/);
    made.write('S', 'Dear you, 2026-11-25 14:00?');
    expect(made.tick(tuesday, true)).toBe(false);
    expect(made.body).toBe('Dear you, 2026-11-25 14:00?');
    expect(made.offered()).toEqual([wednesday]);
  });

  it('keeps what was written from each template', () => {
    const made = drafts();
    made.write('Mine', 'My words');
    expect(made.choose(short)).toBe(true);
    expect(made.isEdited).toBe(true);
    expect(made.choose(mail)).toBe(false);
    expect([made.subject, made.body]).toEqual(['Mine', 'My words']);
  });

  it('leaves the placeholder where no time is free', () => {
    const made = drafts([]);
    expect(made.body).toContain('{{slots}}');
    expect(made.offered()).toEqual([]);
  });
});

const open = template(
  'channel: Email\nsubject: "To {{role}}"',
  '{{opening}}\n\nAs {{role}}: {{x}}',
);
const brief = template('channel: LinkedIn\nadd: true', 'Hi, {{opening}}');

function unfinished(
  templates: readonly Template[] = [open, brief],
  frontMatter: Readonly<Record<string, unknown>> = {},
): MessageDrafts {
  const values = templateValues({
    name: 'Ana',
    frontMatter,
    settings: settingsWith({}),
    now: at('2026-11-22T10:00'),
    format: (when) => when,
    words: noteWords.en,
  });
  const words: SlotWords = {
    ...noteWords.en.slots,
    say: (slot) => slot,
    sayTheirs: () => null,
    zone: () => 'UTC',
  };
  const say = (key: string, typed: string): string => (key === 'x' ? `<${typed}>` : typed);
  const fill = { values, words, say };
  return new MessageDrafts({
    ...{ templates, chosen: templates[0] ?? open, slots: [] },
    fillOf: () => fill,
  });
}

describe('a message that lacks values', () => {
  it('says which, in their order', () => {
    expect(unfinished().openKeys).toEqual(['role', 'opening', 'x']);
    expect(unfinished().placeholdersLeft).toEqual(['{{role}}', '{{opening}}', '{{x}}']);
  });

  it('takes what is typed beside it into subject and text, in every template', () => {
    const made = unfinished();
    made.fill('role', 'nurse');
    made.fill('opening', 'Your chapter');
    made.fill('x', 'y');
    expect([made.subject, made.body]).toEqual(['To nurse', 'Your chapter\n\nAs nurse: <y>']);
    made.choose(brief);
    expect(made.body).toBe('Hi, Your chapter');
    made.fill('opening', 'Your book');
    made.choose(open);
    expect(made.body).toContain('Your book\n\nAs nurse');
    expect(made.placeholdersLeft).toEqual([]);
  });

  it('has its placeholder back where nothing is told any more', () => {
    const made = unfinished();
    made.fill('role', 'nurse');
    made.fill('role', ' ');
    expect([made.subject, made.toldOf('role')]).toEqual(['To {{role}}', '']);
    expect(made.isEdited).toBe(false);
  });

  it('takes what is typed over a placeholder in the text for told', () => {
    const made = unfinished();
    made.write('To {{role}}', 'Y\n\nAs {{role}}: {{x}}');
    made.write('To {{role}}', 'Your\n\nAs {{role}}: {{x}}');
    expect(made.toldOf('opening')).toBe('Your');
    made.choose(brief);
    expect(made.body).toBe('Hi, Your');
  });

  it('fills a text that was written around the placeholders meanwhile', () => {
    const made = unfinished();
    made.write('To {{role}}', 'First.\n{{opening}}\n\nThen, as {{role}}: {{x}}');
    made.fill('opening', 'Your chapter');
    expect(made.body).toBe('First.\nYour chapter\n\nThen, as {{role}}: {{x}}');
  });

  it('goes on another time where it was left', () => {
    const made = unfinished();
    expect(made.unfinished()).toBeNull();
    made.fill('role', 'nurse');
    made.choose(brief);
    made.write(null, 'Oh hi, {{opening}}');
    made.choose(open);
    made.write('To a nurse', `${made.body} and on`);
    const kept = made.unfinished();
    const again = unfinished();
    if (kept !== null) again.resume(JSON.parse(JSON.stringify(kept)) as typeof kept);
    expect([again.subject, again.body]).toEqual([made.subject, made.body]);
    expect(again.unfinished()).toEqual(kept);
    again.fill('opening', 'Your chapter');
    expect(again.body).toBe('Your chapter\n\nAs nurse: {{x}} and on');
    again.choose(brief);
    expect(again.body).toBe('Oh hi, Your chapter');
  });

  it('offers the times that are free by then, where those of then were left as they were', () => {
    const made = drafts();
    made.tick(tuesday, false);
    made.write('S', `${made.body}\nPS`);
    const kept = made.unfinished();
    const again = drafts([at('2026-12-01T10:00')]);
    if (kept !== null) again.resume(kept);
    expect(again.body).toContain('Hello\n\n- 2026-12-01 10:00 (Europe/Berlin, GMT+1)\n\nBye');
    expect(again.body).toMatch(/\nPS$/);
    expect(again.offered()).toEqual([at('2026-12-01T10:00')]);
    const same = drafts();
    if (kept !== null) same.resume(kept);
    expect([same.body, same.isTicked(tuesday)]).toEqual([made.body, false]);
  });

  it('takes half of a placeholder for nothing told', () => {
    const made = unfinished();
    made.write('To {{role}}', '{{opening}\n\nAs {{role}}: {{x}}');
    expect(made.toldOf('opening')).toBe('');
  });

  it('tells what was typed only as far as the message says it', () => {
    const made = unfinished();
    made.fill('opening', 'Your chapter');
    made.fill('address', '12 Quay Street');
    expect(made.toldInText()).toEqual({ opening: 'Your chapter', address: '12 Quay Street' });
    made.write('To {{role}}', 'All mine');
    expect(made.toldInText()).toEqual({ address: '12 Quay Street' });
  });

  it('keeps what was written from templates that are gone, each by itself', () => {
    const made = unfinished();
    const gone = (name: string, text: string) => ({
      ...{ template: `T/${name}.md`, name, channel: 'Card' },
      ...{ subject: { text: 'S', spans: [] }, body: { text, spans: [] } },
    });
    made.resume({
      texts: [gone('Gone', 'Mine'), gone('Gone too', 'Mine as well')],
      ...{ told: {}, slots: [], ticked: [] },
    });
    expect([made.template.name, made.template.channel, made.body]).toEqual([
      'Gone',
      'Card',
      'Mine',
    ]);
    expect(made.templates.slice(2).map(({ name }) => name)).toEqual(['Gone', 'Gone too']);
    made.choose(made.templates[3] ?? open);
    expect([made.subject, made.body]).toEqual(['S', 'Mine as well']);
    expect(made.unfinished()?.texts).toHaveLength(2);
  });

  it('knows templates of one name apart', () => {
    const twins = [{ ...open }, { ...brief, id: 'de/Hello.md', name: open.name }];
    const made = unfinished(twins);
    made.write('S', 'One');
    made.choose(made.templates[1] ?? open);
    made.write(null, 'Eins');
    const again = unfinished(twins);
    const kept = made.unfinished();
    if (kept !== null) again.resume(kept);
    expect([again.template, again.body]).toEqual([twins[1], 'Eins']);
    again.choose(twins[0] ?? open);
    expect(again.body).toBe('One');
  });
});

describe('what is typed over a placeholder', () => {
  it('reaches the templates that are open already, and back', () => {
    const made = unfinished();
    made.choose(brief);
    made.choose(open);
    made.write('To {{role}}', 'Your chapter\n\nAs {{role}}: {{x}}');
    made.choose(brief);
    expect(made.body).toBe('Hi, Your chapter');
  });

  it('reaches its other places in the text and the subject, and says how far that moved the cursor', () => {
    const made = unfinished();
    expect(made.write('To {{role}}', '{{opening}}\n\nAs n: {{x}}')).toBe(0);
    expect(made.subject).toBe('To n');
    const twice = unfinished([template('channel: Twice', '{{x}}, and {{x}}.')]);
    expect(twice.write(null, '{{x}}, and y.')).toBe('<y>'.length - '{{x}}'.length);
    expect(twice.body).toBe('<y>, and y.');
    expect(twice.write(null, '<y>, and ye.')).toBe(1);
    expect([twice.body, twice.toldOf('x')]).toEqual(['<ye>, and ye.', 'ye']);
  });

  it('leaves a place alone where something else was written', () => {
    const made = unfinished();
    made.choose(brief);
    made.write(null, 'Hi, your book');
    made.choose(open);
    expect(made.body).toBe('your book\n\nAs {{role}}: {{x}}');
    made.write('To {{role}}', 'Your chapter\n\nAs {{role}}: {{x}}');
    made.choose(brief);
    expect(made.body).toBe('Hi, your book');
    made.fill('opening', 'Your film');
    expect(made.body).toBe('Hi, your book');
    made.choose(open);
    expect(made.body).toContain('Your film\n');
  });

  it('waits with other places of the text while letters are put together', () => {
    const twice = unfinished([template('channel: Twice', '{{x}}, and {{x}}.')]);
    expect(twice.write(null, '{{x}}, and y.', true)).toBe(0);
    expect(twice.body).toBe('{{x}}, and y.');
    twice.write(null, '{{x}}, and y.');
    expect(twice.body).toBe('<y>, and y.');
  });

  it('is what was filled in, not what is written on behind it', () => {
    const made = unfinished();
    made.fill('role', 'nurse');
    made.write('To nurse', '{{opening}}\n\nAs nurse and mother: {{x}}');
    expect(made.toldOf('role')).toBe('nurse');
    made.write('To nurse', 'Your chapter\n\nAs nurse and mother: {{x}}');
    made.settle();
    made.write('To nurse', 'Your chapter. I read it twice.\n\nAs nurse and mother: {{x}}');
    expect(made.toldInText()).toEqual({ role: 'nurse', opening: 'Your chapter' });
  });

  it('goes on following after another time, whatever was written around it', () => {
    const made = unfinished();
    made.fill('opening', 'Your chapter');
    made.write('To {{role}}', 'Hello.\nYour chapter\n\nAs {{role}}: {{x}}');
    made.write('To {{role}}', 'Hello.\nYour chapter\n\nAs {{role}}: {{x}}\nBye');
    const again = unfinished();
    const kept = made.unfinished();
    if (kept !== null) again.resume(kept);
    again.fill('opening', 'Your film');
    expect(again.body).toBe('Hello.\nYour film\n\nAs {{role}}: {{x}}\nBye');
  });

  it('is kept for another time where no placeholder stands for it, unless the note tells it by then', () => {
    const made = unfinished();
    made.fill('address', '12 Quay Street');
    const kept = made.unfinished();
    const again = unfinished();
    if (kept !== null) again.resume(kept);
    expect(again.toldOf('address')).toBe('12 Quay Street');
    const known = unfinished([open, brief], { address: '1 Hill Road' });
    if (kept !== null) known.resume(kept);
    expect(known.toldOf('address')).toBe('');
  });
});
