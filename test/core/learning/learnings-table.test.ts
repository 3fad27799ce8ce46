import { noteFormat } from '../../builders/yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact/contact';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { planLearnings, sortByFit } from '../../../src/core/learning/learnings-table';
import { readNotedTalks, type Talk, talksWith } from '../../../src/core/learning/talks';
import { defaultSettings } from '../../../src/core/settings';
import type { Day } from '../../../src/core/time/civil';
import { at } from '../../builders/clock';
import { en } from '../../../src/core/texts/en';
import { noteWords } from '../../../src/core/words';

const context = ruleContextAt(at('2026-11-22T12:00'), defaultSettings, en);

/** A contact as it was read, `interviewed` unless told otherwise. */
function someone(known: Partial<Contact> & { readonly name: string }): Contact {
  return { path: `Contacts/${known.name}.md`, status: 'interviewed', ...known };
}

function day(text: string): Day {
  return text as Day;
}

function talks(...contacts: readonly Contact[]): readonly Talk[] {
  return sortByFit(contacts.flatMap((contact) => talksWith(contact, null, context)));
}

function names(contacts: readonly Contact[]): string[] {
  return talks(...contacts).map(({ contact }) => contact.name);
}

describe('the talks', () => {
  it('come with the best fit first, then the latest, then by name, unknown ones last', () => {
    const talk = (name: string, fit?: number, interview?: string): Contact =>
      someone({
        name,
        ...(fit === undefined ? {} : { fit }),
        ...(interview === undefined ? {} : { interview: day(interview) }),
      });
    expect(
      names([
        talk('No fit', undefined, '2026-11-20'),
        talk('Old four', 4, '2026-10-01'),
        talk('Undated four', 4),
        talk('Zoe', 4, '2026-11-01'),
        talk('Ana', 4, '2026-11-01T14:00'),
        talk('One', 1, '2026-11-21'),
        talk('Best', 5, '2026-01-01'),
      ]),
    ).toEqual(['Best', 'Ana', 'Zoe', 'Old four', 'Undated four', 'One', 'No fit']);
  });

  it('are all those with one person, each where its fit puts it', () => {
    const contact = someone({ name: 'Ana', interview: day('2026-11-01'), fit: 3 });
    const text =
      '## Interview 2026-10-01\n### Outcome\n- fit: 5\n## Interview 2026-09-01\n### Outcome\n';
    const all = [
      ...talksWith(contact, readNotedTalks(text), context),
      ...talks(someone({ name: 'Ben', fit: 4 })),
    ];
    expect(sortByFit(all).map((talk) => [talk.contact.name, talk.day])).toEqual([
      ['Ana', '2026-10-01'],
      ['Ben', null],
      ['Ana', '2026-11-01'],
      ['Ana', '2026-09-01'],
    ]);
  });

  it.each([
    ['interviewed', {}, true],
    ['in-touch', { interview: day('2026-11-01') }, true],
    ['in-touch', { takeaway: 'Ask early' }, true],
    ['in-touch', {}, false],
    ['scheduled', { interview: at('2026-11-22T11:30') }, true],
    ['scheduled', { interview: at('2026-11-22T11:31') }, false],
    ['scheduled', { interview: day('2026-11-22') }, false],
    ['closed', { interview: day('2026-11-01') }, false],
    ['closed', { interview: day('2026-11-01'), thanked: day('2026-11-02') }, true],
    ['declined', { interview: day('2026-11-01') }, false],
    ['contacted', { interview: day('2026-03-01'), fit: 3 }, true],
    ['contacted', { fit: 3 }, false],
    ['identified', {}, false],
    [null, { interview: day('2026-11-01'), fit: 3 }, true],
  ] as const)('of a contact %s with %j count: %s', (status, known, counts) => {
    expect(names([someone({ name: 'Ana', status, ...known })])).toEqual(counts ? ['Ana'] : []);
  });
});

describe('the table', () => {
  const ana = someone({
    name: 'Ana',
    company: 'Blue | Harbor',
    interview: at('2026-11-20T14:00'),
    fit: 4,
    takeaway: 'Sketch first.\nThen ask.',
  });

  it('has a row for each talk, with its day, and what is not known left empty', () => {
    expect(planLearnings(talks(ana), () => 'Ana', noteWords.en).rows).toEqual([
      ['[[Ana]]', 'Blue \\| Harbor', '', '2026-11-20', '4', 'Sketch first.<br>Then ask.'],
    ]);
  });

  it('shows the name where the link has to say more', () => {
    expect(planLearnings(talks(ana), () => 'Contacts/Ana', noteWords.en).rows[0]?.[0]).toBe(
      '[[Contacts/Ana\\|Ana]]',
    );
  });

  it.each(['A [x]', 'A|B', 'A#1', 'A^1', '100%% Ana', 'A<b'])(
    'shows a name that no link can hold as text: %s',
    (name) => {
      const [cell = ''] =
        planLearnings(talks(someone({ name })), () => name, noteWords.en).rows[0] ?? [];
      expect(cell).not.toContain('[[');
    },
  );

  it('is placed whatever the notes say, and placed again changes nothing', () => {
    const tricky = fc
      .array(
        fc.constantFrom('|', '\\', '%%', '<!--', '-->', '\n', '```', '$$', '[[', ']]', 'a', ' '),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(tricky, tricky, tricky, (name, company, takeaway) => {
        const talk = someone({ name: name || 'x', company, takeaway });
        const table = planLearnings(talks(talk, ana), () => name, noteWords.en);
        const first = noteFormat.placeTable('Above\n\nBelow\n', table, 0);
        expect(first).toMatchObject({ ok: true });
        if (!first.ok) return;
        expect(first.text.startsWith('Above\n\n%%')).toBe(true);
        expect(first.text.endsWith('%%\n\nBelow\n')).toBe(true);
        expect(noteFormat.placeTable(first.text, table, 0)).toMatchObject({
          ok: true,
          text: first.text,
        });
      }),
    );
  });
});
