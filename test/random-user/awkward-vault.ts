import type { Chance } from '../builders/chance';

/** Names as people give them to notes, some of them of one person, some of two. */
export const names = [
  ...['Ana Reyes', 'Bo Chen', 'José García', 'Zsófia Kertész', 'O’Brien, Pat', 'Mary-Jane Olsen'],
  ...['👤 Kim Park', '@Lee Wong', '_Max Muster', 'Dr. Jan Weber', '王小明', 'Ana Reyes (Acme)'],
  ...['Ana Reyes (conflicted copy)', 'Con Murphy', 'de la Cruz', 'Sam Lee 2', 'Sam Lee', 'A & B'],
] as const;

const stands = [
  'status: identified',
  'status: Identified # maybe\npriority: "2"',
  'status: contacted\ncontacted: {-9}\nnudges: 1',
  'Status: "Contacted"\ncontacted: [[{-3}]]',
  'status: contacted\ncontacted:\n  - {-9}\n  - {-2}',
  'status: contacted\ncontacted: {-9}\nreplied: {-2}',
  'status: replied\nreplied: {-2}\noffered: {-1}',
  'status: replied\nreplied: "yes, call in May"\nnudges: two',
  'status: scheduled\ninterview: {0}T14:00\nmedium: video\nplace: https://meet.example (passcode 1)',
  'status: scheduled\ninterview: {-1} 23:30\nminutes: 45',
  'status: scheduled\ninterview: {2}\nprepared: {-1}',
  'status: replied\ninterview: {3}T02:30',
  'status: interviewed\ninterview: {-2}T10:00\nskipped: "thank, report-back"',
  'status: interviewed\ninterview: {-2}T10:00\nthanked: {-1}\nfit: 9\nreferred-by: [[Bo Chen|Bo]]',
  'status: in-touch\ninterview: {-60}\nthanked: {-59}\nreflected: {-58}\ncheck-in-every: 30',
  'status: no reply\ncontacted: {-40}',
  'status: closed\nfollow-up: {-1}\nnext-step: "send: the #article"',
  'status: active',
  'status:',
  'company: Acme',
  'status: identified\nsnoozed-until: {3}\nfollow-up: 2026-02-30',
  'status: "replied',
  '- a list',
  'a: 1\na: 2',
] as const;

const extras = [
  '# a comment of mine',
  'company: [[Northwind Labs|Northwind]]',
  'company:\n  - Acme\n  - Bolt',
  'email:\n  - a@example.org\n  - b@example.org',
  'Email: ana@example.org',
  'role: [Nurse, Teacher]',
  'why-them: |\n  Their talk:\n\n  two lines of it',
  'aliases: [Ana, "Ana R."]',
  'tags: [contact, x]',
  'tags:\n- Friends/old\n- contact/mentor',
  'linkedin: https://www.linkedin.com/in/ana%2Dreyes/',
  'priority: 1',
  'birthday: "[[May 3rd]] 1990"',
  'bio: >-\n  folded\n  text\n',
  '"quoted key": { deep: [1, {x: y}] }',
  '__proto__: hostile\nconstructor: 1',
  'empty:\n',
  'referred-by: "[[]]"',
  'Language: Klingon\ntravel: by boat',
  'prepared: <% tp.date.now() %>',
] as const;

const bodies = [
  '',
  'Met at a talk.  \nWith trailing spaces.\t\n',
  '\n# Me\n\n```\n## Log\n- 2020-01-01 not a log\n```\n\n## Log\n\n- 2026-01-01 Asked\n',
  '> [!note]- Folded\n> ## Log\n> text\n\nNo newline at the end',
  '## Interview\n\n### Questions\n\n#### Why?\n\nBecause.\n\n## 📝 Log\n\n- old\n\nAfter.\n',
  '%% hidden\n## Log\n%%\n\n- [ ] task 📅 2026-11-30\n- [[Bo Chen]]\n',
  'Line with \u2028 in it\n~~~js\n## Log\n~~~\n##\n',
  '#contact inline\n\nSetext\n------\n\n<% tp.file.title %> and {{title}}\n',
  '## Interview {-2}\n\n### Preparation\n\n- [x] read\n- [x] travel\n\n### Reflection\n\n#### Was it a fit?\n\nYes.\n',
] as const;

const list = `# People\n
- Ana Reyes, designer, Northwind
- [ ] Bo Chen 📅 2026-11-30
- **Cy Twombly** – painter (Acme)
* [[José García]] and [[Kim Park]]
- Dee Dee %% met at the fair %%, nurse
- ^block-id
- key:: value
1. Eve Adams;engineer;Bolt;eve@example.org
- Fay Wray [^1]

| Name | Company | Role |
| --- | --- | --- |
| Gus Green | Acme | CEO |
| Hal Hill | Bolt | Nurse |

[^1]: a note
`;

/**
 * A vault of notes as people really have them and as they go wrong: path to text, some folders
 * besides. The days in it lie around the given one.
 *
 * @param dayAt gives the day so many days from today.
 */
export function awkwardVault(
  chance: Chance,
  dayAt: (days: number) => string,
): Record<string, string> {
  const files: Record<string, string> = {
    'List.md': list,
    'Daily/Today.md': '---\ntags: daily\n---\n\nAsk Ana about [[Bo Chen]].\n',
    'Companies/Northwind Labs.md': 'A company.\n',
    'Interview templates/Mine.md':
      '---\ntemplate: contact\n---\n<% tp.x %>\nHello {{name}} of {{company}}.\n',
    'Interview templates/Broken.md': '---\ntemplate: [outreach\n---\nHi\n',
    'Interview templates/Ask.md':
      '---\ntemplate: questions\n---\n# Mine\n\n- What is it like?\n- Why? %%must%%\n',
  };
  for (const name of names) {
    if (chance.happens(0.2)) continue;
    const folder = chance.oneOf(['Contacts', 'Contacts', 'Contacts/Sub', 'People', 'Contacts/a/b']);
    files[`${folder}/${name}.md`] = dated(anyNote(chance), dayAt);
  }
  return files;
}

/** A note as a person's may be. */
export function anyNote(chance: Chance): string {
  const more = extras.filter(() => chance.happens(0.12));
  const front = [chance.oneOf(stands), ...more].sort(() => (chance.happens(0.5) ? 1 : -1));
  const end = chance.happens(0.05) ? '' : '---\n';
  const head = chance.happens(0.07) ? '' : `---\n${front.join('\n')}\n${end}`;
  const mark = chance.happens(0.1) ? '\uFEFF' : '';
  const text = `${mark}${head}${chance.oneOf(bodies)}`;
  return chance.happens(0.2) ? text.replaceAll('\n', '\r\n') : text;
}

/** A text with the days it names by their distance from today. */
export function dated(text: string, dayAt: (days: number) => string): string {
  return text.replace(/\{(-?\d+)\}/g, (_, days: string) => dayAt(Number(days)));
}
