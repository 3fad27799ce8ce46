import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { type PropertyName, propertyNames } from '../../src/core/contact/properties';
import { anyNow, anyPeople, anySettings } from '../builders/arbitrary';
import { type Chance, chanceFrom } from '../builders/chance';

/** A vault as it came of a seed, and when it is looked at. */
export interface GeneratedVault {
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
  readonly settings: Settings;
  /** Times to list the follow-ups for; the first is what the clock shows at first. */
  readonly times: readonly [string, ...string[]];
}

const linesFolder = path.join(import.meta.dirname, '../core/contact/line/people-lines');

/** Lines about people as people write them, with the line breaks within one. */
const peopleLines: readonly string[] = readdirSync(linesFolder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(path.join(linesFolder, name), 'utf8').split('\n'))
  .flatMap((line) => (line.includes('  =>') ? [line.slice(0, line.indexOf('  =>'))] : []))
  .map((line) => line.replaceAll('⏎', '\n').replaceAll('⇥', '\t'));

/** Values that fit nowhere, or not where they stand. */
const misfits = [
  ...['yes, call in May', '[2026-11-20, 2026-11-21]', '2026-02-30', '{a: 1}', '~', '""', '7'],
  ...['-1', '1e3', '2.5', 'true', '"2026-11-25T14:00+02:00"', '[[2026-11-25]]', '"[[]]"', '—'],
  ...['<% tp.date.now() %>', '"{{date}}"', '2027-12-01', '[thank, thank, sing]', '|\n  one\n  two'],
  `'${'long '.repeat(50)}'`,
] as const;

/** Properties of the user's own, comments and blank lines, as they stand between the others. */
const between = [
  ...[
    '# mine',
    '',
    'aliases: [Annie, "A. R."]',
    'tags:\n  - contact\n  - fair # 2026',
    'x: {a: [1]}',
  ],
  ...[
    'why-them: "their talk: a # sign"',
    'email:\n  - a@example.org\n  - b@example.org',
    'rating: 5',
  ],
  ...[
    'cssclasses: wide   # look',
    "phone: '030 1234'",
    'next-step: Send the article',
    'type: person',
  ],
  ...[
    'role: Service designer',
    'field: "[[Design]]"',
    'linkedin: https://linkedin.com/in/ana',
    'fit: 4',
  ],
  ...['takeaway: Sketch before tools', 'medium: phone', 'place: https://meet.example/ana'],
] as const;

const bodies = [
  'Met at a talk.  \n',
  '## Log\n\n- 2026-10-20 Asked by email; offered 2026-11-24 10:00, 2026-11-25 14:00\n\nAfter.\n',
  '## Journal\n\n* 2026-10-20 Asked\n* my own line\n',
  '## Interview 2026-11-10\n\n### Preparation\n\n- [x] Research the company\n- [ ] Introduction\n',
  '## Interview\n\n### Questions\n\n#### Why design? ★\n\nBecause.\n\n#### Who else?\n',
  '## Interview 2026-10-30\n\n### Reflection\n\n#### What did I learn?\n\nMuch.\n',
  '```\n## Log\n- 2026-01-01 Asked\n```\n',
  '%% a comment\n## Log\n%%\n',
  '<!-- ## Log -->\n> [!note] Call\n> soon\n',
  'Log\n---\n\n- 2026-10-21 Answered\n',
  '| a | b |\n| - | - |\n| 1 | [[Ada]] |\n\n#contact\n',
  '- [ ] write [[Bo Chen|Bo]] ^block\n\t- nested\n',
] as const;

const renamings: Settings['propertyNames'] = {
  status: 'stage',
  company: 'Firma',
  contacted: 'asked on',
  interview: 'meeting',
  'follow-up': 'again',
  nudges: 'größe',
};

function settingsFrom(chance: Chance, seed: number): Settings {
  const [ranges = defaultSettings] = fc.sample(anySettings, { seed, numRuns: 1 });
  const renamed = Object.entries(renamings).filter(() => chance.happens(0.25));
  return {
    ...(chance.happens(0.7) ? ranges : defaultSettings),
    propertyNames: Object.fromEntries(renamed),
    logHeading: chance.oneOf([null, null, 'Journal']),
    myName: chance.oneOf(['', 'Sam Lee']),
    introduction: chance.oneOf(['', 'I look for\nmy first job.']),
    contactsFolder: chance.oneOf(['Contacts', 'Contacts', 'People/Work', '']),
    contactTag: chance.oneOf(['contact', '']),
    markerProperty: chance.happens(0.3) ? { name: 'type', value: 'person' } : null,
  };
}

function spelled(chance: Chance, value: unknown): string {
  if (Array.isArray(value)) {
    return chance.happens(0.5)
      ? ` [${value.join(', ')}]`
      : value.map((item) => `\n  - ${String(item)}`).join('') || ' []';
  }
  const text = String(value);
  const isLink = text.startsWith('[[');
  return chance.oneOf([
    ...(isLink ? [] : [` ${text}`, ` ${text}`, ` ${text} # why`, ` [${text}]`, `\n  - ${text}`]),
    ` "${text}"`,
    ` '${text}'   # why`,
    ...(/^\d{4}-\d\d-\d\d$/.test(text) ? [` "[[${text}]]"`, ` "[[Daily/${text}|that day]]"`] : []),
    ...(isLink ? [` ${text}`] : []),
  ]);
}

function frontMatterOf(
  chance: Chance,
  note: Readonly<Record<string, unknown>>,
  { propertyNames: own }: Settings,
): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(note)) {
    if (value === null || value === undefined) continue;
    if (chance.happens(0.2)) lines.push(chance.oneOf(between));
    const known = propertyNames.find((property) => property === name) as PropertyName;
    const inVault = chance.happens(0.95) ? (own[known] ?? name) : name.toUpperCase();
    const misfit = chance.happens(name === 'status' ? 0.04 : 0.08);
    lines.push(`${inVault}:${misfit ? ` ${chance.oneOf(misfits)}` : spelled(chance, value)}`);
  }
  if (chance.happens(0.3)) lines.push(chance.oneOf(between));
  if (chance.happens(0.04))
    lines.push(chance.oneOf(['a: "open', 'status: closed', '\ttab: 1', '- x']));
  // What `between` brought a second time would make the whole unreadable.
  const names = new Set<string>();
  const once = lines.filter((line) => {
    const name = /^[^#\s][^:]*:/.exec(line)?.[0] ?? '';
    const isNew = name === '' || !names.has(name) || chance.happens(0.05);
    names.add(name);
    return isNew;
  });
  return `---\n${once.join('\n')}\n---\n`;
}

function bodyOf(chance: Chance): string {
  const parts = Array.from({ length: chance.between(0, 4) }, () => chance.oneOf(bodies));
  const body = parts.join(chance.oneOf(['\n', '', '\n\n\n']));
  return chance.happens(0.2) ? body.trimEnd() : body;
}

function asWritten(chance: Chance, text: string): string {
  const ended = chance.happens(0.2) ? text.replaceAll('\n', '\r\n') : text;
  return chance.happens(0.05) ? `\uFEFF${ended}` : ended;
}

function listOf(chance: Chance): string {
  const lines = Array.from({ length: chance.between(1, 8) }, () => chance.oneOf(peopleLines));
  return `# Whom to ask\n\n${lines.join('\n')}\n\nThe end.\n`;
}

const learned =
  'Before.\n\n%% informational-interviews: what I learned %%\n\n| Person | Company | Field | Date | Fit | Takeaway |\n| --- | --- | --- | --- | --- | --- |\n| [[Ana]] | Acme | Design | 2026-03-10 | 4 | Old |\n\n%% informational-interviews: end %%\n';

/** The vault of a seed: always the same for the same seed. */
export function generatedVault(seed: number): GeneratedVault {
  const chance = chanceFrom(seed);
  const settings = settingsFrom(chance, seed);
  const [people = new Map<string, Record<string, unknown>>()] = fc.sample(anyPeople, {
    seed,
    numRuns: 1,
  });
  const files: Record<string, string> = {
    'Companies/Acme.md': '',
    'Lists/Whom.md': asWritten(chance, listOf(chance)),
    'Learned.md': chance.oneOf(['', 'Notes.\n', learned]),
    'Contacts/Grandmother.md': 'Loves cake.\n',
    'Edsger.md': '---\ntags: contact\n---\n',
  };
  const home = settings.contactsFolder || 'Contacts';
  for (const [name, note] of people) {
    const folder = chance.oneOf([home, home, home, `${home}/2026`, 'Elsewhere']);
    const text = frontMatterOf(chance, note, settings) + bodyOf(chance);
    files[`${folder}/${name}.md`] = asWritten(chance, text);
  }
  const [first = '2026-11-22T10:00', ...more] = fc.sample(anyNow, { seed, numRuns: 7 });
  return { files, settings, times: [first, ...more] };
}
