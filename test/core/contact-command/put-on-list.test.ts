import { describe, expect, it } from 'vitest';
import {
  changeContactNote,
  contactIn,
} from '../../../src/core/contact-command/change-contact-note';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import { noteWords } from '../../../src/core/words';
import { planContact } from '../../../src/core/contact-command/plan-contact';
import { putOnList } from '../../../src/core/contact-command/put-on-list';
import type { ChangeResult } from '../../../src/core/note/apply-change';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { settingsWith } from '../../builders/settings';
import { noteFormat } from '../../builders/yaml';
import { textOf } from '../../builders/worded';

const place = { path: 'People/Ana.md', name: 'Ana' };
const NOW = at('2026-11-22T10:00');
const log = '\n## Log\n\n- 2026-11-22 Added to my list\n';

describe('putting a person who has a note on the list', () => {
  const put = (text: string, known = {}, settings = defaultSettings): string =>
    textOf(putOnList(place, text, known, settings, NOW, noteFormat));

  it('gives the note a status, and what it does not say yet', () => {
    expect(put('---\nrole: nurse\n---\nMet.\n', { company: 'Acme', role: 'doctor' })).toBe(
      `---\nrole: nurse\nstatus: identified\ncompany: Acme\n---\nMet.\n${log}`,
    );
  });

  it('takes an empty value for none, and a name in another case for the same', () => {
    expect(put('---\nrole:\nCompany: Acme\n---\n', { company: 'Blue', role: 'nurse' })).toBe(
      `---\nrole: nurse\nCompany: Acme\nstatus: identified\n---\n${log.trimStart()}`,
    );
  });

  it('writes under the names of the vault, and only one status', () => {
    const settings = settingsWith({ propertyNames: { status: 'stage', company: 'employer' } });
    expect(
      put('---\nemployer: Acme\n---\n', { status: 'contacted', company: 'Blue' }, settings),
    ).toBe(`---\nemployer: Acme\nstage: identified\n---\n${log.trimStart()}`);
  });

  it('is refused where there is a status by now, or nothing can be understood', () => {
    const changed = 'refused: The note has changed and no longer calls for this.';
    expect(put('---\nstatus: closed\n---\n')).toBe(changed);
    expect(put('---\na: [\n---\n')).toMatch(/^refused: /);
  });
});

describe('a command on the text of a note', () => {
  it('that has no status puts it on the list, and does nothing else', () => {
    const perform = (id: 'add-to-list' | 'mark-contacted'): string =>
      textOf(
        performContactCommand({
          ...{ id, answer: {}, place, text: 'Met.\n' },
          ...{ settings: defaultSettings, now: NOW, noteFormat },
        }),
      );
    expect(perform('add-to-list')).toBe(`---\nstatus: identified\n---\nMet.\n${log}`);
    expect(perform('mark-contacted')).toMatch(/^refused: /);
  });

  it('goes on from what the note says', () => {
    const text = '---\nstatus: contacted\ncontacted: 2026-11-03\nnudges: 1\n---\n';
    const result = performContactCommand({
      ...{ id: 'mark-nudged', answer: {}, place, text },
      ...{ settings: defaultSettings, now: NOW, noteFormat },
    });
    expect(textOf(result)).toContain('nudges: 2');
  });

  it('is planned from what stands there now', () => {
    const seen: unknown[] = [];
    const change = (text: string): ChangeResult =>
      changeContactNote(
        place,
        text,
        defaultSettings,
        (contact, problems) => {
          seen.push([contact?.status, contact?.path, problems.map(({ property }) => property)]);
          return { log: { day: day('2026-11-22'), said: 'Seen' } };
        },
        noteFormat,
      );
    expect(textOf(change('---\nstatus: contacted\nnudges: two\n---\n'))).toContain('Seen');
    expect(textOf(change('Met.\n'))).toContain('Seen');
    expect(seen).toEqual([
      ['contacted', 'People/Ana.md', ['nudges']],
      [undefined, undefined, []],
    ]);
  });

  it('can be told which contact it is of', () => {
    const read = (text: string): unknown => contactIn(place, text, defaultSettings, noteFormat);
    expect(read('---\nstatus: contacted\n---\n')).toMatchObject({ ...place, status: 'contacted' });
    expect(read('---\nrole: nurse\n---\n')).toBeNull();
    expect(read('---\na: [\n---\n')).toBeNull();
  });
});

describe('the note of a new contact', () => {
  const properties = (settings: Parameters<typeof settingsWith>[0]): unknown =>
    planContact({ company: '' }, settingsWith(settings), day('2026-11-22'), noteWords.en)
      .properties;
  const status = { name: 'status', value: 'identified' };

  it('logs since when it is on the list', () => {
    const { log } = planContact(
      { company: 'Acme' },
      defaultSettings,
      day('2026-11-22'),
      noteWords.en,
    );
    expect(log).toBe('2026-11-22 Added to my list');
  });

  const marker = { name: 'type', value: 'person' };

  it.each([
    ['needs no mark in the folder of contacts', { markerProperty: marker }, [status]],
    ['has no mark elsewhere where none is set', { contactsFolder: '', contactTag: '' }, [status]],
    [
      'has the tag elsewhere',
      { contactsFolder: '' },
      [status, { name: 'tags', value: ['contact'] }],
    ],
    [
      'has the marker where no tag is set',
      { contactsFolder: '', contactTag: '', markerProperty: marker },
      [status, marker],
    ],
  ])('%s', (_, settings, expected) => {
    expect(properties(settings)).toEqual(expected);
  });
});
