import { describe, expect, it, vi } from 'vitest';
import { checkDraft } from '../../../src/core/message/checks/draft-checks';
import { measureMessage } from '../../../src/core/message/checks/message-length';
import { wordingChecks } from '../../../src/core/message/checks/checks-in-language';
import { type Language, languages } from '../../../src/core/language';
import { messageKinds } from '../../../src/core/template/template';
import { en } from '../../../src/core/texts/en';
import {
  exactHeadingKey,
  headingKey,
  namingHabit,
  type NoteWords,
  noteWords,
  readChannel,
  readSource,
  written,
} from '../../../src/core/words';
import { bareHeading } from '../../../src/core/words/bare-heading';
import type { BuiltInMessage } from '../../../src/core/words/built-in-message';
import { Wordings } from '../../../src/core/words/wordings';

/** All the lists of wordings that stand in notes, by the names that lead to each. */
function entriesOf(words: NoteWords): ReadonlyMap<string, readonly string[]> {
  const { headings, prompts, preparation, topics, ticks, templateHeadings } = words;
  const { findings, practice, learnings, comparison } = words;
  const found = new Map<string, readonly string[]>();
  const look = (value: object, path: string): void => {
    for (const [name, each] of Object.entries(value) as [string, object][]) {
      if (Array.isArray(each)) found.set(`${path}.${name}`, each as string[]);
      else if (typeof each === 'object') look(each, `${path}.${name}`);
    }
  };
  look({ headings, prompts, preparation, topics, ticks, templateHeadings }, '');
  look({ findings, practice, learnings, comparison }, '');
  return found;
}

/** A wording as it stands in a note, with a day where it has one. */
function onADay(wording: string): string {
  return wording.replace('{day}', '2026-11-25');
}

const english = entriesOf(noteWords.en);
const others = languages.filter((language) => language !== 'en');

describe('what stands in notes', () => {
  it('means the same in every language at once', () => {
    for (const language of languages) {
      for (const [entry, wordings] of entriesOf(noteWords[language])) {
        const meant = onADay(english.get(entry)?.[0]?.toLowerCase() ?? '');
        for (const wording of wordings.map(onADay)) {
          expect([language, wording, exactHeadingKey(wording)]).toEqual([language, wording, meant]);
        }
        const written = english.get(entry)?.[0]?.toLowerCase();
        for (const wording of wordings) {
          expect([language, wording, exactHeadingKey(wording)]).toEqual([
            language,
            wording,
            written,
          ]);
        }
      }
    }
  });

  it('means the same whatever stands around it', () => {
    const everyLanguage = new Wordings(languages.map((language) => noteWords[language]));
    const around: ((wording: string) => string)[] = [
      (wording) => `🎤 **${wording}:** #tag`,
      (wording) => `_${wording.toUpperCase().replaceAll(' ', '  ')}_ ^id`,
      (wording) => `¿${wording.replace(/[¿?？]/g, '')}`,
      (wording) => `${wording} and more`,
      (wording) => wording.slice(1),
    ];
    for (const wording of everyLanguage.keys().map(onADay)) {
      for (const heading of around.map((put) => put(wording))) {
        const key = heading.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
        const bare = bareHeading(heading).trim().toLowerCase();
        const meant = everyLanguage.keyOf(key) ?? everyLanguage.keyOfBare(bare) ?? key;
        expect([heading, headingKey(heading)]).toEqual([heading, meant]);
      }
    }
  });

  it('is known as a prompt that names a habit, in every language', () => {
    const meant = headingKey(written(noteWords.en.prompts.comeAcross));
    for (const language of languages) {
      for (const prompt of noteWords[language].prompts.comeAcross) {
        expect(headingKey(namingHabit(prompt, 'Pausing (more)', noteWords[language]))).toBe(meant);
      }
    }
    expect(headingKey('Other (practised: pausing)')).toBe('other (practised: pausing)');
  });

  it.each(others)('has every entry in %s, each on one line', (language) => {
    const own = entriesOf(noteWords[language]);
    expect([...own.keys()]).toEqual([...english.keys()]);
    const all = [...own.values()];
    expect(all.filter(({ length }) => length === 0)).toEqual([]);
    expect(all.flat().filter((each) => each.trim() !== each || /[\r\n]|^$/.test(each))).toEqual([]);
  });

  it.each(languages)(
    'begins the step on the company as its link is looked for, in %s',
    (language) => {
      const { preparation, companyStep } = noteWords[language];
      const { company } = preparation.beforehand.steps;
      expect(company.every((step) => companyStep.some((start) => step.startsWith(start)))).toBe(
        true,
      );
    },
  );

  it.each(languages)('tells offered times in a line of the log in %s', (language) => {
    const { log } = noteWords[language];
    const line = log.line({ said: log.asked('email'), offered: ['2026-11-24 10:00'] });
    expect(log.offering.some((mark) => line.includes(mark))).toBe(true);
    expect(line.endsWith('2026-11-24 10:00')).toBe(true);
  });

  it.each(languages)('knows the words for where people are found, in %s', (language) => {
    for (const [source, said] of Object.entries(noteWords[language].sources)) {
      expect([said, readSource(`  ${said.toUpperCase()}`)]).toEqual([said, source]);
    }
  });

  it.each(languages)('says by its name how a message was sent, in %s', (language) => {
    const told = Object.entries(noteWords[language].channels);
    for (const [channel, { names }] of told) {
      for (const name of names) expect(readChannel(name.toUpperCase())).toBe(channel);
    }
  });
});

describe('a language that no note is in', () => {
  it('is not put together to read a heading of the user’s own, a source or a channel', async () => {
    vi.resetModules();
    const {
      headingKey: keyOf,
      noteWords: fresh,
      readChannel: readName,
      readSource: read,
    } = await import('../../../src/core/words');
    const asked = others.map((language) => vi.spyOn(fresh, language, 'get'));
    const calls = (): number => asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    expect(keyOf('**Questions:**')).toBe('questions');
    expect(keyOf('What surprised me (a lot)')).toBe('what surprised me (a lot)');
    expect(read('LinkedIn')).toBe('linkedin');
    expect(read('the canteen')).toBeNull();
    expect(readName('Email')).toBe('email');
    expect(readName('Pigeon')).toBeNull();
    expect(calls()).toBe(0);
    expect(keyOf('Fragen')).toBe('questions');
    expect(calls()).toBeGreaterThan(0);
    vi.resetModules();
  });
});

/** The messages of a language, each with what it is for. */
function messagesOf(language: Language): readonly (BuiltInMessage & { kind: string })[] {
  return messageKinds.flatMap((kind) =>
    noteWords[language].messages[kind].map((message) => ({ ...message, kind })),
  );
}

/** The placeholders of a text, each once, whatever word of its own a greeting has. */
function placeholdersOf({ subject = '', body }: BuiltInMessage): readonly string[] {
  const all = `${subject}\n${body}`.match(/\{\{[^{}]+\}\}/g) ?? [];
  return [...new Set(all.map((each) => each.replace(/greeting:[^{}]+/, 'greeting')))].sort();
}

const people = {
  contact: { path: 'Anna Li.md', name: 'Anna Li', status: 'identified', company: 'Northwind' },
  ...{ firstName: 'Anna', myName: 'Kim' },
} as const;

/** A message as it is sent, with words of its language for what the user tells. */
function filled({ body }: BuiltInMessage, language: Language): string {
  const { greet, media } = noteWords[language];
  const values: Readonly<Record<string, string>> = {
    ...{ opening: openings[language], minutes: '30', 'my-name': 'Kim', name: 'Anna Li' },
    ...{ field: 'Robotics', 'referred-by': 'Lee', medium: media.phone, interview: '25. 11.' },
    slots: '- 25. 11., 10:00\n- 26. 11., 10:00\n- 27. 11., 10:00',
  };
  return body.replace(/\{\{([^{}:]+)(?::([^{}]*))?\}\}/g, (_all, key: string, word = '') =>
    key === 'greeting' ? greet('Anna', String(word)) : (values[key] ?? 'Northwind.'),
  );
}

/** What a user might write about somebody to open a first message with, at most 80 characters. */
const openings: Readonly<Record<Language, string>> = {
  en: 'Your talk about soft robots in Lyon stayed with me.',
  de: 'Ihr Vortrag über weiche Roboter in Lyon ist mir im Gedächtnis geblieben.',
  es: 'Su charla sobre robots blandos en Lyon se me quedó grabada.',
  fr: 'Votre conférence sur les robots souples à Lyon m’a marqué durablement.',
  'pt-BR': 'Sua palestra sobre robôs flexíveis em Lyon ficou comigo.',
  'zh-CN': '您在里昂关于软体机器人的演讲让我印象很深。',
};

describe.each(languages)('the messages in %s', (language) => {
  it('are those of English, each with the same placeholders', () => {
    const told = (all: ReturnType<typeof messagesOf>): unknown[] =>
      all.map(({ kind, id, channel, limit, subject, body }) => ({
        ...{ kind, id, channel, limit, hasSubject: subject !== undefined },
        holds: placeholdersOf({ id, name: '', channel, subject: subject ?? '', body }),
      }));
    expect(told(messagesOf(language))).toEqual(told(messagesOf('en')));
  });

  it('are called so that none is taken for another', () => {
    const names = messagesOf(language).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('are as short as the first one is to be, and within what its channel takes', () => {
    for (const message of messagesOf(language).filter(({ kind }) => kind === 'outreach')) {
      const text = filled(message, language);
      expect([message.id, measureMessage(text, language).tooMuchFrom]).toEqual([message.id, null]);
      if (message.limit !== undefined) expect(text.length).toBeLessThanOrEqual(message.limit);
    }
  });

  it('have nothing that their own checks would point out', () => {
    for (const message of messagesOf(language)) {
      const text = filled(message, language);
      const kind = message.kind as 'outreach';
      const draft = { kind, text, limit: message.limit ?? null, language, opening: '' };
      const told = checkDraft(draft, people, () => [], en.draftChecks);
      // A short note to whoever made an introduction greets that person.
      const own = told.filter((advice) => advice.kind !== 'greeting');
      expect([message.name, own]).toEqual([message.name, []]);
    }
  });

  it('are looked through by checks of the language', () => {
    expect(wordingChecks(language)).not.toBeNull();
  });
});
