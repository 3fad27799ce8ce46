import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContactLine } from '../../../builders/people';
import { readPeople } from '../../../../src/core/contact/line/read-people';
import { chooseLines } from '../../../../src/core/note/body/choose-lines';
import { excessiveGrowth } from '../../../linear/growth';

/** What people put beside a name, and is no part of it. */
const asides = [
  ...['📅 2026-11-30', '⏳ 2026-11-30', '2026-11-30', '(2026-11-30)', '[due:: 2026-11-30]'],
  ...['%% met at the fair %%', '<!-- call -->', '%% open', '[^1]', '^[a note]', '#friend', '#a/b'],
  ...['(company:: Acme)', '[role:: nurse]', '(she/her)', '@areyes', '(@areyes)', 'ana@x.org'],
  ...['https://x.example/a?b=c', '[site](https://x.example)', '(Acme)', '— nurse', ', nurse, Acme'],
  ...['&mdash; nurse', '![[ana.png]]', '🔁 every week', '👋', '==', '+44 20 7946 0018'],
];
/** What may follow a name without a space. */
const mayBeClose = /^(?:%|<|\[\^|\^\[|,|&|==|\()/;
const names = ['Ana Reyes', '**Ana Reyes**', '[[Ana Reyes]]', '==Ana Reyes==', '王小明', '_Ana_'];
const starts = ['- ', '- [ ] ', '> - ', '1. ', '| ', '', '\t* '];

describe('the stretch of a line that becomes a link', () => {
  it('is the name of a signature, on its own line', () => {
    const texts = ['Kind regards,', '**Ana Reyes**', 'Nurse', 'Acme', 'ana@acme.example'];
    const read = readPeople(
      texts.map((text) => ({ text })),
      new Set(),
    );
    expect(read.map((people) => people.length)).toEqual([0, 1, 0, 0, 0]);
    const email = 'ana@acme.example';
    const [ana] = read.flat();
    expect(ana).toMatchObject({ name: 'Ana Reyes', role: 'Nurse', company: 'Acme', email });
    expect('**Ana Reyes**'.slice(ana?.from, ana?.to)).toContain('Ana Reyes');
  });

  it.each([
    ['| Ana Reyes \\| designer | Acme |', 'Ana Reyes'],
    ['| **Ana Reyes** \\| nurse | Acme |', 'Ana Reyes'],
    ['| Ana\\|Reyes | Acme |', 'Ana'],
    ['- Ana Reyes \\| nurse', 'Ana Reyes'],
  ])('ends before a bar within its cell, and is left to the user: %s', (row, name) => {
    const [read] = readPeople([{ text: row, head: '| Name | Company |' }], new Set()).flat();
    expect(row.slice(read?.from, read?.to)).toBe(name);
    expect(read).toMatchObject({ name, written: name, doubt: 'signs' });
  });

  it('holds the name and nothing that stands beside it', () => {
    const line = fc.record({
      start: fc.constantFrom(...starts),
      before: fc.subarray(['2026-11-30', '👋', '#lead', '%% x %%'], { maxLength: 2 }),
      name: fc.constantFrom(...names),
      behind: fc.shuffledSubarray(asides, { maxLength: 4 }),
      isClose: fc.boolean(),
      end: fc.constantFrom('', ' ^ana', ' #friend ^ana'),
    });
    fc.assert(
      fc.property(line, ({ start, before, name, behind, isClose, end }) => {
        const gap = isClose && mayBeClose.test(behind[0] ?? '') ? '' : ' ';
        const text = start + [...before, name + gap + behind.join(' ') + end].join(' ');
        for (const read of readPeople([{ text }], new Set()).flat()) {
          const taken = text.slice(read.from, read.to);
          for (const aside of [...before, ...behind, '^ana']) expect(taken).not.toContain(aside);
          expect(taken).not.toMatch(/%%|<!--|-->|\d{4}-|::|#|📅|⏳|🔁|https?:|@/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '`Ana Reyes, nurse at Acme 📅 2026-11-30`',
    '`Ana Reyes <ana@x.org>, Bo Lind <bo@y.org>`',
    '[Ana Reyes, nurse at Acme](https://x.org)',
    '[Ana Reyes 📅 2026-11-30](https://x.org)',
  ])('leaves what else stands in the same code or link, and is left to the user: %s', (text) => {
    const read = readPeople([{ text }], new Set()).flat();
    expect(read).not.toEqual([]);
    for (const { from, to, doubtful } of read) {
      expect(doubtful).toBe(true);
      expect(text.slice(from, to)).not.toMatch(/[`<@📅]/u);
    }
  });

  it.each([
    ['Ana Reyes (@areyes) met at the fair', ''],
    ['Ana Reyes (Acme) met at the fair', 'Acme'],
    ['Ana (Acme) met at the fair', 'Acme'],
  ])('ends before a bracket with more words behind it: %s', (text, company) => {
    expect(readPeople([{ text }], new Set()).flat()).toMatchObject([
      { written: text.slice(0, text.indexOf(' (')), company },
    ]);
  });

  it.each([
    ...['#friend', '#friend, nurse', ' {{date}}', ' {#id}', ' $x^2$', '^ana', ' [ ] call her'],
    ...[' 5pm', ' :wave:', ' (#friend)', ' `= this.file.name`', ' (Nov 30)', ' — Fri 30 Nov, 2026'],
  ])('ends where no name goes on: Ana Reyes%s', (behind) => {
    const [read] = readPeople([{ text: `- Ana Reyes${behind}` }], new Set()).flat();
    expect(read).toMatchObject({ name: 'Ana Reyes', from: 2, to: 11, company: '' });
    expect(read?.role).toBe(behind.includes('nurse') ? 'nurse' : '');
  });

  it.each([
    ['- Ana Jos&eacute;, nurse', 'Ana José', 'Ana Jos&eacute;'],
    ['- **Ana Jos&#233;**, nurse', 'Ana José', 'Ana Jos&#233;'],
    ['- Uwe Gro&szlig;, nurse', 'Uwe Groß', 'Uwe Gro&szlig;'],
    ['- Jan Kowal&eogon;, nurse', 'Jan Kowalę', 'Jan Kowal&eogon;'],
    ['- Bo Chen &lt;nurse&gt;', 'Bo Chen', 'Bo Chen'],
    ['- &quot;Cy Diaz&quot;, nurse', 'Cy Diaz', '&quot;Cy Diaz&quot;'],
    ['- &lsquo;Cy Diaz&rsquo;, nurse', 'Cy Diaz', '&lsquo;Cy Diaz&rsquo;'],
    ['- Cy Diaz&hellip;, nurse', 'Cy Diaz', 'Cy Diaz'],
    ['- Cy Diaz &copy;, nurse', 'Cy Diaz', 'Cy Diaz'],
    ['- Cy Diaz &#128075; nurse', 'Cy Diaz', 'Cy Diaz'],
    ['- 李 &#134071;, nurse', '李 𠮷', '李 &#134071;'],
  ])('takes a sign whole that HTML has a name or number for: %s', (text, name, taken) => {
    const read = readContactLine(text);
    expect(read).toMatchObject({ name, written: name, role: 'nurse' });
    expect(text.slice(read?.from, read?.to)).toBe(taken);
  });

  it.each([
    ['[company:: [Acme](https://acme.example)]', 'Acme'],
    ['(company:: [Acme](https://acme.example/a_(b)))', 'Acme'],
    ['[company:: [[Acme]] (Berlin)]', 'Acme (Berlin)'],
    ['(company:: [[Northwind Labs|Northwind]])', 'Northwind'],
    ['[company:: "[[Companies/Northwind]]"]', 'Northwind'],
    ['(company:: **Acme**)', 'Acme'],
    ['(company:: _Acme_)', 'Acme'],
  ])('reads the field beside it as what it shows: %s', (field, company) => {
    for (const text of [`- Ana Reyes ${field}`, `- [[Ana Reyes]], nurse ${field}`]) {
      const read = readPeople([{ text }], new Set()).flat();
      expect(read).toMatchObject([{ name: 'Ana Reyes', company, doubtful: false }]);
      expect(text.slice(read[0]?.from, read[0]?.to)).toMatch(/^(?:\[\[)?Ana Reyes(?:\]\])?$/);
    }
  });

  it.each([
    '- [people:: [[Ana Reyes]], [[Bo Chen]]]',
    '- Acme day [people:: [[Ana Reyes]], [[Bo Chen]]]',
    '- Career fair, spring (people:: [[Ana Reyes]], [[Bo Chen]])',
  ])('is each name in a field of people: %s', (text) => {
    const read = readPeople([{ text }], new Set()).flat();
    expect(read.map(({ from, to }) => text.slice(from, to))).toEqual([
      '[[Ana Reyes]]',
      '[[Bo Chen]]',
    ]);
  });

  it('is each name in several fields of people', () => {
    const text = '- Fair (people:: [[Ana Reyes]], [[Bo Chen]]), (attendees:: [[Cy Diaz]])';
    const read = readPeople([{ text }], new Set()).flat();
    expect(read.map(({ name }) => name)).toEqual(['Ana Reyes', 'Bo Chen', 'Cy Diaz']);
  });

  it('is who comes before a field of people', () => {
    const text = '- Ana Reyes, nurse [people:: [[Bo Chen]]]';
    const read = readPeople([{ text }], new Set()).flat();
    expect(read).toMatchObject([{ name: 'Ana Reyes', role: 'nurse' }]);
  });

  it.each(['"Chen, Bo",Designer', '"Chen, Bo";Designer'])(
    'leaves the quotes of a cell where they are: %s',
    (text) => {
      const read = readContactLine(text);
      expect(text.slice(read?.from, read?.to)).toBe('Chen, Bo');
    },
  );

  it.each([',#nurse', ';#a/b', ', #nurse', ' le 30 nov', ' am 30. Nov', ' le 30 novembre'])(
    'has neither the tag nor the day behind it: Ana Reyes%s',
    (behind) => {
      const text = `- Ana Reyes${behind}`;
      const read = readContactLine(text);
      expect(read).toMatchObject({ name: 'Ana Reyes', role: '', company: '', from: 2, to: 11 });
    },
  );

  it.each([
    ...['LinkedIn profile', 'Portfolio', 'profile page', 'Bluesky', 'Mastodon', 'Instagram'],
    ...['Webseite', 'sitio web', 'my website'],
  ])('has no company in what a link to a profile is called: %s', (called) => {
    const read = readContactLine(`- Ana Reyes ([${called}](https://www.linkedin.com/in/ana))`);
    expect(read).toMatchObject({ name: 'Ana Reyes', role: '', company: '', doubtful: false });
  });

  it('has the company whose site a link leads to, whatever else it is', () => {
    const read = readContactLine('- Ana Reyes, designer at [Instagram](https://instagram.com)');
    expect(read).toMatchObject({ name: 'Ana Reyes', role: 'designer', company: 'Instagram' });
  });

  it.each(['Nächste Schritte', 'Próximos pasos', 'Prochaines étapes', '下一步', '次のステップ'])(
    'is left to the user where it heads what is to be done: %s',
    (text) => expect(readContactLine(`- ${text}`)?.doubtful).toBe(true),
  );

  it('takes such a sign whole in a cell', () => {
    const text = '| Jos&eacute; | x |';
    const read = readContactLine(text);
    expect(text.slice(read?.from, read?.to)).toBe('Jos&eacute;');
  });

  it.each(['(ana@example.org)', 'ana@example.org.', '{ana@example.org}', '== ana@example.org =='])(
    'is empty where no name stands: %s',
    (text) => {
      const read = readPeople([{ text }], new Set()).flat();
      expect(read).toMatchObject([{ name: '', email: 'ana@example.org' }]);
      expect(read[0]?.to).toBe(read[0]?.from);
    },
  );

  it.each([
    ...['_ana@example.org_', '==ana@example.org==', '{ana@example.org}', '~~ana@example.org~~'],
    ...['[mail](mailto:ana@example.org?subject=Hello)', '[mail](mailto:%61na@example.org)'],
  ])('takes the address from the marks around it: %s', (mail) => {
    expect(readContactLine(`- Ana Reyes, ${mail}`)?.email).toBe('ana@example.org');
  });

  it.each(['ana@example.org-x', 'ana@example.org_x', '[mail](mailto:a@b.org,c@d.org)'])(
    'takes no part of what is no address: %s',
    (mail) => {
      expect(readContactLine(`- Ana Reyes, ${mail}`)?.email).toBe('');
    },
  );

  it('goes over a nickname between two names', () => {
    expect(readPeople([{ text: 'Jonathan (Jon) Smith' }], new Set()).flat()).toMatchObject([
      { written: 'Jonathan (Jon) Smith' },
    ]);
  });

  it('is the same whatever else the lines of the note are', () => {
    const parts = fc.array(fc.constantFrom('- Ana %% x', 'y %% z', '- Bo, nurse', '', '| a |'));
    fc.assert(
      fc.property(parts, (lines) => {
        const text = lines.join('\n');
        const chosen = chooseLines(text, [{ from: 0, to: lines.length }], 0);
        readPeople(chosen.lines, new Set()).forEach((people, place) => {
          const line = chosen.lines[place]?.text ?? '';
          for (const { from, to } of people) expect(line.slice(from, to)).not.toContain('%%');
        });
      }),
      { numRuns: 200 },
    );
  });

  it.each(['jürgen@example.org', 'josé.ñ@exämple.org', '李@例子.公司', "o'hara@x.org"])(
    'leaves out the whole of %s',
    (mail) => {
      expect(readContactLine(`- Ana Reyes, ${mail}, nurse`)).toMatchObject({
        ...{ name: 'Ana Reyes', email: mail, role: 'nurse' },
      });
    },
  );

  it.each([`${'a'.repeat(65)}@x.org`, 'ana@localhost', 'ana@x.org@y.org'])(
    'takes no part of an address for an address: %s',
    (mail) => {
      expect(readContactLine(`- Ana Reyes, ${mail}`)?.email).toBe('');
    },
  );
});

describe('reading a line', () => {
  it.each([
    ...[
      '_',
      '*',
      '`',
      '[',
      '[[',
      '- ',
      '(',
      '%%',
      '<',
      '<!--',
      '"',
      ',',
      '@',
      'a@',
      '&',
      '$',
      '==',
    ],
    ...[
      '[a](',
      '[[a|',
      '# ',
      '> ',
      '1. ',
      '📅',
      '\u200B',
      'http://',
      '1',
      '- [ ] ',
      '|',
      '::',
      ' - ',
    ],
  ])('takes no longer than its length allows, of many %j', (piece) => {
    const run = (length: number) => () =>
      void readContactLine(`- ${piece.repeat(Math.ceil(length / piece.length))} Reyes, designer`);
    expect(excessiveGrowth(run)).toBeNull();
    expect(readContactLine(`- ${piece.repeat(100_000)} Reyes, designer`)).toBeNull();
  });
});
