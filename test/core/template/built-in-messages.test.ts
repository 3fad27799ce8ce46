import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../builders/built-in-templates';
import { fillTemplate } from '../../../src/core/template/placeholders';
import { isMessageKind } from '../../../src/core/template/template';
import { templateValues } from '../../../src/core/template/template-values';
import { at } from '../../builders/clock';
import { settingsWith } from '../../builders/settings';
import { noteWords } from '../../../src/core/words';

const messages = builtInTemplates(noteWords.en).filter(({ kind }) => isMessageKind(kind));

/** Somebody with a long name, for a message that is to stay short. */
const values = templateValues({
  name: 'Maximiliane Lindqvist-Bauer',
  frontMatter: {
    company: 'Institute for Quiet Cities and Regions',
    field: 'public health policy',
    'why-them': 'your chapter on what noise does to schools',
    'referred-by': '[[Grace Adeyemi-Holt]]',
    takeaway: 'that people trust numbers they helped to count',
    opening: 'Your chapter on what noise does to schools changed how I listen to my own.',
    interview: '2026-11-26T14:00',
    medium: 'video',
    place: 'https://meet.example/quiet-cities',
    'what-you-said': 'People trust the numbers that they helped to count.',
    'what-you-learned': 'People trust the numbers that they helped to count.',
    'what-happened-since': 'I joined the noise survey of my district.',
    'what-they-suggested': 'spending a day on a ward before I decide',
    'what-came-of-it': 'I know now that I want to work with people, not with samples.',
    'what-they-offered': 'to send me the reading list of your course',
  },
  settings: settingsWith({ myName: 'Samuel Okafor-Whitfield' }),
  now: at('2026-11-22T10:00'),
  format: (when) => when,
  words: noteWords.en,
  slots: 'Tue 24 Nov, 14:00; Wed 25 Nov, 10:00; or Thu 26 Nov, 16:30 (London time)',
});

/** Words that turn a request for a talk into an application. */
const askingForAJob =
  /\b(hir(e|es|ed|ing)|vacanc(y|ies)|openings?|my (cv|r[eé]sum[eé])|refer me|recommend me|apply|applications?|jobs?|position|opportunit(y|ies))\b/i;

describe('the built-in messages', () => {
  it.each([
    ['outreach', ['Email', 'LinkedIn']],
    ['reminder', ['Email', 'LinkedIn']],
    ['introduction-request', ['Email', 'LinkedIn']],
    ['reply', ['Email', 'LinkedIn']],
    ['confirmation', ['Email', 'LinkedIn']],
    ['move', ['Email', 'LinkedIn']],
    ['missed', ['Email']],
    ['thank-you', ['Email', 'LinkedIn', 'Handwritten']],
    ['report-back', ['Email', 'LinkedIn']],
    ['check-in', ['Email', 'LinkedIn']],
    ['result', ['Email', 'LinkedIn']],
  ])('of the kind %s go by %j', (kind, channels) => {
    const found = messages.filter((message) => message.kind === kind);
    expect([...new Set(found.map(({ channel }) => channel))]).toEqual(channels);
  });

  it.each(messages)('"$name" can be filled, greets by name and is signed', ({ body, subject }) => {
    const filled = fillTemplate(body, values);
    expect(filled.unfilled).toEqual([]);
    expect(filled.text).toMatch(/^(Hello|Dear) Maximiliane,/);
    expect(filled.text).toMatch(/Samuel Okafor-Whitfield$/);
    expect(fillTemplate(subject ?? '', values).unfilled).toEqual([]);
  });

  it.each(messages)('"$name" asks for no job and shouts nowhere', ({ body, subject }) => {
    const said = `${subject ?? ''} ${body}`.replace(/\{\{[^{}]*\}\}/g, '');
    expect(said).not.toMatch(askingForAJob);
    expect(`${subject ?? ''} ${body}`).not.toContain('!');
  });

  it.each(messages.filter(({ kind }) => kind === 'outreach'))(
    '"$name" stays under 100 words',
    ({ body }) => {
      expect(fillTemplate(body, values).text.split(/\s+/).length).toBeLessThan(100);
    },
  );

  it.each(messages.filter(({ kind }) => kind === 'outreach'))(
    '"$name" opens with what is about them, and asks for as long as is set',
    ({ body }) => {
      const [, opening = ''] = /^\{\{greeting\}\},\s+(?:[^]*?)(\{\{opening\}\})/.exec(body) ?? [];
      expect(opening).toBe('{{opening}}');
      expect(body.indexOf('{{opening}}')).toBeLessThan(body.indexOf('{{minutes}}'));
    },
  );

  it.each(messages)('"$name" holds nothing that was written for oneself', ({ body, subject }) => {
    expect(`${subject ?? ''} ${body}`).not.toMatch(/\{\{(why-them|takeaway|next-step|fit)\}\}/);
  });

  it.each(messages.filter(({ kind }) => kind === 'thank-you'))(
    '"$name" waits for something that they said',
    ({ body }) => {
      expect(body).toContain('{{what-you-said}}');
    },
  );

  it.each(messages.filter(({ limit }) => limit !== null))(
    '"$name" keeps to its limit',
    ({ body, limit }) => {
      expect(fillTemplate(body, values).text.length).toBeLessThanOrEqual(limit ?? 0);
    },
  );

  it('hold the note of a LinkedIn request to 200 characters', () => {
    const limits = messages
      .filter(({ kind, channel }) => kind === 'outreach' && channel === 'LinkedIn')
      .map(({ limit }) => limit);
    expect(limits).toEqual([200, null]);
  });

  it('begin each sentence behind the greeting with a capital', () => {
    for (const { body } of messages) expect(body).not.toMatch(/,\n\n[a-z]/);
  });

  it.each(messages)('"$name" is short: no longer than a phone shows at once', ({ body }) => {
    expect(fillTemplate(body, values).text.length).toBeLessThan(700);
  });

  it('have a subject exactly where they are emails', () => {
    for (const { channel, subject } of messages) expect(subject !== null).toBe(channel === 'Email');
  });
});
