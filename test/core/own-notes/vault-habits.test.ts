import { describe, expect, it } from 'vitest';
import { readContact } from '../../../src/core/contact/read-contact';
import {
  followHabits,
  type HabitOffer,
  type SurveyedNote,
} from '../../../src/core/own-notes/habit';
import { type FoundHabits, lookForHabits } from '../../../src/core/own-notes/vault-habits';
import { defaultSettings, readSettings, type Settings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { day } from '../../builders/clock';
import { atOnce } from '../../../src/core/long-work';

type Properties = Readonly<Record<string, unknown>>;

/** A note about somebody in the contacts folder, or elsewhere. */
function note(name: string, frontMatter: Properties | null, folder = 'Contacts'): SurveyedNote {
  const path = folder === '' ? `${name}.md` : `${folder}/${name}.md`;
  return { path, name, frontMatter };
}

function lookAt(
  notes: readonly SurveyedNote[],
  settings: Partial<Settings> = {},
  folders: readonly string[] = [],
): FoundHabits {
  return atOnce(
    lookForHabits(notes, folders, { ...defaultSettings, ...settings }, day('2026-11-27')),
  );
}

function offersFor(...properties: readonly Properties[]): readonly HabitOffer[] {
  return lookAt(properties.map((each, at) => note(`P${at}`, each))).offers;
}

/** What is offered, as `company: Organization`. */
function said(offers: readonly HabitOffer[]): readonly string[] {
  return offers.map(({ habit }) => {
    switch (habit.kind) {
      case 'property':
        return `${habit.property}: ${habit.name}`;
      case 'marker':
        return `marker ${habit.marker.name}: ${habit.marker.value}`;
      case 'tag':
        return `#${habit.tag}`;
      case 'folder':
        return `${habit.path}/`;
    }
  });
}

describe('what notes about people call their properties', () => {
  it.each([
    ['Organization', 'Acme', 'company'],
    ['employer', '[[Acme]]', 'company'],
    ['job title', 'Nurse', 'role'],
    ['Job_Title', 'Nurse', 'role'],
    ['jobTitle', 'Nurse', 'role'],
    ['last_contact', '2026-03-01', 'checked-in'],
    ['lastContacted', '2026-03-01', 'checked-in'],
    ['mail', 'ana@example.org', 'email'],
    ['📧 E-Mail', 'ana@example.org', 'email'],
    ['Telefon', '+49 30 1234567', 'phone'],
    ['Arbeitgeber', 'Acme', 'company'],
    ['Tätigkeit', 'Pflegerin', 'role'],
    ['empresa', 'Acme', 'company'],
    ['Teléfono', '+34 91 123 45 67', 'phone'],
    ['último contacto', '2026-03-01', 'checked-in'],
    ['Société', 'Acme', 'company'],
    ['Prénom', 'Ana', 'first-name'],
    ['função', 'Enfermeira', 'role'],
    ['公司', 'Acme', 'company'],
    ['职位', '工程师', 'role'],
    ['电子邮件', 'ana@example.org', 'email'],
    ['timezone', 'Asia/Singapore', 'time-zone'],
    ['checked_in', '2026-03-01', 'checked-in'],
    ['Why Them', 'Her talk', 'why-them'],
  ])('are known by their name: %s', (name, value, property) => {
    const [offer] = offersFor({ [name]: value });
    expect(offer).toMatchObject({
      habit: { kind: 'property', property, name },
      notes: 1,
      unfit: null,
      rival: null,
      isLikely: true,
    });
  });

  it.each([
    ['contact', ['ana@example.org', 'bo@example.org'], 'email'],
    ['contact', ['+1 555 123 4567', '(555) 123-4567'], 'phone'],
    ['web', ['https://www.linkedin.com/in/ana', 'linkedin.com/in/bo'], 'linkedin'],
    ['title', ['Head of Design', 'Software Engineer'], 'role'],
  ])('are known by their values where the name leaves it open: %s', (name, values, property) => {
    const [offer, ...others] = offersFor(...values.map((value) => ({ [name]: value })));
    expect(others).toEqual([]);
    expect(offer).toMatchObject({
      habit: { kind: 'property', property, name },
      isLikely: false,
    });
  });

  it('are known by enough values of a kind under any name', () => {
    const mails = ['a@example.org', 'b@example.org', 'c@example.org'];
    const offers = offersFor(...mails.map((value) => ({ 'write to': value })));
    expect(said(offers)).toEqual(['email: write to']);
    expect(offersFor({ 'write to': mails[0] }, { 'write to': mails[1] })).toEqual([]);
  });

  it('tell nothing where a name means something else here', () => {
    const offers = offersFor(
      { title: 'The Waves', url: 'https://example.org', born: '1980-01-01', contact: 'yes' },
      { title: 'Emma', url: 'https://example.net', born: '1990-11-30', id: 12345678 },
      { title: 'Ulysses', born: '1970-02-03', created: '2026-01-01T10:00' },
    );
    expect(offers).toEqual([]);
  });

  it('are counted, with three different values as they are read', () => {
    const [offer] = offersFor(
      { org: '[[Companies/Acme]]' },
      { org: ['Acme'] },
      { org: '' },
      { org: '[[Beta|Beta Labs]]' },
      { org: 7 },
      { org: 'Delta' },
      {},
    );
    expect(offer).toMatchObject({ notes: 5, samples: ['Acme', 'Beta Labs', '7'] });
  });

  it('tell how many values would not be read, and name one; such an offer is not likely', () => {
    const [offer] = offersFor(
      { 'last-contact': '2026-03-01' },
      { 'last-contact': 'May 3rd' },
      { 'last-contact': 'last summer' },
      { 'last-contact': '2027-01-01' },
    );
    expect(offer).toMatchObject({
      notes: 4,
      samples: ['2026-03-01'],
      unfit: { count: 3, example: 'May 3rd' },
      isLikely: false,
    });
  });

  it('are not offered where nothing of it would be read', () => {
    expect(offersFor({ Frequency: 'monthly' }, { Frequency: 'yearly' })).toEqual([]);
  });

  it('go by the name with more values that fit, and the other is named', () => {
    const [offer] = offersFor(
      { employer: 'Acme' },
      { employer: 'Beta', org: 'Gamma' },
      { org: 'Delta' },
      { org: 'Eta' },
    );
    expect(offer).toMatchObject({
      habit: { property: 'company', name: 'org' },
      notes: 3,
      rival: { habit: { property: 'company', name: 'employer' }, notes: 2 },
    });
  });

  it('are spelled as most notes do, and a second one in a note does not fit', () => {
    const [offer] = offersFor(
      { organization: 'A' },
      { Organization: 'B' },
      { Organization: 'C', organization: 'D' },
    );
    expect(offer).toMatchObject({
      habit: { name: 'Organization' },
      notes: 3,
      unfit: { count: 1, example: 'D' },
    });
  });

  it.each([
    ['has its own name, in any case', [{ Company: 'Acme' }, { Organization: 'Beta' }], {}],
    ['is mapped already', [{ Organization: 'Beta' }], { company: 'Firm' }],
    ['is read as another property', [{ org: 'Beta' }], { field: 'Org' }],
  ] as const)('are not offered where the property %s', (_why, properties, propertyNames) => {
    const notes = properties.map((each, at) => note(`P${at}`, each));
    expect(lookAt(notes, { propertyNames }).offers).toEqual([]);
  });

  it('are offered beside properties that stand there empty', () => {
    const offers = offersFor({ company: '', organization: 'Acme' });
    expect(said(offers)).toEqual(['company: organization']);
  });

  it('never put anybody on the list', () => {
    expect(offersFor({ 'Status ': 'identified', _status: 'contacted' })).toEqual([]);
    expect(offersFor({ 'Calendar ID': 'a1' }, { 'Calendar ID': 'b2' })).toEqual([]);
  });

  it('survive whatever stands in a note', () => {
    const odd: unknown[] = [];
    odd.push(odd);
    expect(() =>
      offersFor({ org: odd, mail: { a: 1 }, 'last contact': new Date(), type: [null, [[]]] }),
    ).not.toThrow();
  });

  it('are looked for in notes about people alone, and never in templates', () => {
    const properties = { Organization: 'Acme' };
    expect(lookAt([note('Plan', properties, 'Projects')])).toEqual({ people: 0, offers: [] });
    expect(lookAt([note('Person', properties, 'Interview templates')]).offers).toEqual([]);
  });
});

describe('how notes about people are marked', () => {
  const person = (name: string, folder = 'Notes'): SurveyedNote =>
    note(name, { type: 'person', org: 'Acme' }, folder);

  it('is found in a property, and properties are then looked for in those notes', () => {
    const { people, offers } = lookAt([
      person('Ana'),
      person('Bo'),
      person('Cy'),
      note('Soup', { type: 'dish' }, ''),
    ]);
    expect(people).toBe(3);
    expect(said(offers)).toEqual(['marker type: person', 'company: org']);
    expect(offers[0]).toMatchObject({ notes: 3, samples: ['Ana', 'Bo', 'Cy'], isLikely: true });
  });

  it.each([
    [{ Type: 'People' }, 'marker Type: People'],
    [{ type: '[[Person]]' }, 'marker type: Person'],
    [{ categories: ['[[People]]', 'x'] }, 'marker categories: People'],
    [{ Typ: 'Kontakt' }, 'marker Typ: Kontakt'],
    [{ tipo: 'Persona' }, 'marker tipo: Persona'],
    [{ 类型: '人物' }, 'marker 类型: 人物'],
    [{ tags: ['people', 'x'] }, '#people'],
    [{ tags: 'personen, x' }, '#personen'],
    [{ Tags: ['#note/people/work'] }, '#note/people'],
  ] as const)('is found as people write it: %j', (properties, offered) => {
    const notes = [note('Ana', properties, '')];
    const { offers } = lookAt(notes);
    expect(said(offers)).toEqual([offered]);
    const [{ habit } = {}] = offers;
    const settings = { ...defaultSettings, ...followHabits(habit ? [habit] : [], defaultSettings) };
    expect(lookAt(notes, settings)).toMatchObject({ people: 1, offers: [] });
  });

  it('is found in tags within the text', () => {
    const ana = { ...note('Ana', null, ''), tags: [{ tag: '#people/friends' }] };
    expect(said(lookAt([ana]).offers)).toEqual(['#people']);
  });

  it('is found in the name of a folder', () => {
    const notes = [note('Ana', null, 'People'), note('Bo', { org: 'Acme' }, 'People/Work')];
    const { people, offers } = lookAt(notes, {}, ['People', 'People/Work', 'Recipes']);
    expect(people).toBe(2);
    expect(said(offers)).toEqual(['People/', 'company: org']);
  });

  it('is likely once, where the same notes are marked in several ways', () => {
    const notes = [person('Ana', 'People'), person('Bo', 'People'), person('Cy', 'Inbox')];
    const { offers } = lookAt(notes, {}, ['People', 'Inbox']);
    expect(offers.map(({ isLikely }, at) => [said(offers)[at], isLikely])).toEqual([
      ['marker type: person', true],
      ['People/', false],
      ['company: org', true],
    ]);
  });

  /** Notes of these properties in a folder, as many as are enough for it to be no chance. */
  const three = (properties: Properties, folder = 'Notes'): readonly SurveyedNote[] =>
    ['Ana', 'Bo', 'Cy'].map((name) => note(name, properties, folder));

  it('is not likely where fewer than three notes show it', () => {
    const [, ...two] = three({ type: 'person' });
    expect(lookAt(two).offers).toMatchObject([{ notes: 2, isLikely: false }]);
    expect(lookAt(three({ type: 'person' })).offers).toMatchObject([{ isLikely: true }]);
  });

  it.each([
    ['marker', { type: 'person' }, 'Notes', {}],
    ['tag', { tags: 'people' }, 'Notes', {}],
    ['folder', {}, 'People', {}],
    ['status of another name', { type: 'person' }, 'Notes', { propertyNames: { status: 'Stage' } }],
  ])('does not fit notes that have a status already: %s', (_what, properties, folder, settings) => {
    const name = 'propertyNames' in settings ? 'stage' : 'status';
    const notes = [
      ...three(properties, folder),
      note('Di', { ...properties, [name]: 'done' }, folder),
    ];
    expect(lookAt(notes, settings, ['People']).offers[0]).toMatchObject({
      notes: 4,
      unfit: { count: 1, example: 'done' },
      isLikely: false,
    });
  });

  it.each([
    [{ tags: 'note/people' }, 'Notes'],
    [{ tags: 'human' }, 'Notes'],
    [{ type: 'human' }, 'Notes'],
    [{ genre: 'person' }, 'Notes'],
    [{}, 'Red'],
    [{}, '03 My networking notes'],
    [{}, 'Relations'],
    [{}, 'Work/People'],
  ])(
    'is offered but not likely where its name is nested or ambiguous: %j in %s',
    (each, folder) => {
      const offers = lookAt(three(each, folder), {}, [folder]).offers;
      expect(offers).toMatchObject([{ notes: 3, unfit: null, isLikely: false }]);
    },
  );

  it('is likely by another way where the likeliest one is not plain', () => {
    const { offers } = lookAt(three({ tags: 'people' }, 'Work/People'), {}, ['Work/People']);
    expect(offers.map(({ isLikely }, at) => [said(offers)[at], isLikely])).toEqual([
      ['Work/People/', false],
      ['#people', true],
    ]);
  });

  it('names what fewer notes have', () => {
    const notes = [person('Ana'), person('Bo'), note('Cy', { type: 'contact' }, 'Notes')];
    expect(lookAt(notes).offers[0]).toMatchObject({
      habit: { marker: { value: 'person' } },
      rival: { habit: { marker: { value: 'contact' } }, notes: 1 },
    });
  });

  it.each([
    ['the contacts folder', [note('Ana', null), note('Bo', null, 'People')], {}],
    ['the tag', [note('Ana', { tags: 'contact' }, ''), note('Bo', { tags: 'people' }, '')], {}],
    [
      'the marker',
      [note('Ana', { kind: 'friend' }, ''), note('Bo', { type: 'person' }, '')],
      { markerProperty: { name: 'kind', value: 'friend' } },
    ],
    ['nothing at all', [note('Bo', null, 'People')], { contactsFolder: '' }],
  ] as const)('is left as it is where people are found by %s', (_what, notes, settings) => {
    expect(lookAt(notes, settings, ['People', 'Contacts']).offers).toEqual([]);
  });

  it('is not offered where it brings nobody', () => {
    expect(said(lookAt([person('Ana', 'Contacts')]).offers)).toEqual(['company: org']);
  });
});

describe('following what was found', () => {
  it('gives settings that fit, by which the values are read', () => {
    const ana = note(
      'Ana',
      { type: 'person', Org: '[[Acme]]', last_contact: '2026-03-01' },
      'Work',
    );
    const { offers } = lookAt([ana]);
    const follow = followHabits(
      offers.map(({ habit }) => habit),
      { ...defaultSettings, propertyNames: { role: 'job' } },
    );
    expect(follow).toEqual({
      markerProperty: { name: 'type', value: 'person' },
      propertyNames: { role: 'job', company: 'Org', 'checked-in': 'last_contact' },
    });
    const { settings, faults } = readSettings(follow);
    expect(faults).toEqual([]);
    const frontMatter = { ...ana.frontMatter, status: 'in-touch' };
    const read = readContact({ ...ana, frontMatter }, settings, en);
    expect(read?.problems).toEqual([]);
    expect(read?.contact).toMatchObject({ company: 'Acme', 'checked-in': '2026-03-01' });
  });

  it('changes nothing where nothing is taken', () => {
    expect(followHabits([], defaultSettings)).toEqual({});
  });
});
