import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readContact } from '../../../src/core/contact/read-contact';
import { type TurnedFields, turnFields } from '../../../src/core/own-notes/turn-fields';
import { locateFrontMatter, noteStart } from '../../../src/core/note/properties/front-matter-block';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { noteFormat } from '../../builders/yaml';
import { runs, testTimeout } from '../note/generated-note';

vi.setConfig({ testTimeout });

function turn(text: string): TurnedFields {
  const result = turnFields(text, defaultSettings, noteFormat);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result;
}

/** The text of a note below its properties. */
function bodyOf(text: string): string {
  const located = locateFrontMatter(text);
  return text.slice((located.ok ? located.block?.bodyFrom : undefined) ?? noteStart(text));
}

/** A stretch of a generated note; a field has what it says, which no other field of the note says. */
type Piece =
  | { readonly text: string }
  | {
      readonly before: string;
      readonly written: string;
      readonly after: string;
      /** What stays of it where it goes, since its line says more. */
      readonly kept?: string;
    };

const plain = fc.constantFrom(
  ...['Met at the fair.', '', 'A line with blanks at its end.  ', '## Notes', '# Ana', '- an item'],
  ...['  - a nested one', '1. first', '> a quotation', '```', '    indented', '---', '===', '%%'],
  ...['$$', '<div>', '</div>', '| a | b |', '- [ ] a task', 'Text [with: colons] and :: alone'],
  ...['## Log', '### Questions', '\ttab', '<!-- a comment', '-->', '~~~', '***', '[link]: x'],
);

const names = ['company', 'Role', 'E-Mail', '**Field**', 'telefon', 'source', 'takeaway'] as const;
const values = [
  'Acme',
  '[[Acme Labs|Acme]]',
  'x@example.org',
  '10:30 "exactly"',
  "it's # fine",
  '7',
];

const field = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...values),
    fc.constantFrom('line', 'item', 'brackets', 'parentheses', 'alone'),
    fc.nat(99),
  )
  .map(([name, value, form, number]): Piece => {
    const says = `${name}:: ${value} ${number}`;
    switch (form) {
      case 'line':
        return { before: '', written: says, after: '' };
      case 'item':
        return { before: '- ', written: says, after: '' };
      case 'brackets':
        return {
          ...{ before: 'She is at ', written: `[${says}]`, after: ' now.' },
          kept: `${value} ${number}`,
        };
      case 'parentheses':
        return {
          before: 'She is at ',
          written: `(${says})`,
          after: '',
          kept: `${value} ${number}`,
        };
      default:
        return { before: '', written: `[${says}]`, after: ' ' };
    }
  });

const heads = fc.constantFrom(
  '',
  '\uFEFF',
  '---\nstatus: identified\n---\n',
  '---\r\nrole: Nurse  # kept\r\ntags: [a]\r\n---\r\n',
  '---\nCompany:\n---\n',
);

const notes = fc.tuple(
  heads,
  fc.array(
    fc.tuple(
      fc.oneof(
        plain.map((text): Piece => ({ text })),
        field,
      ),
      fc.constantFrom('\n', '\n', '\r\n'),
    ),
    { maxLength: 14 },
  ),
  fc.boolean(),
);

/** The pieces of a note as lines with their ends, the last of which may have none. */
function linesOf([, pieces, isEnded]: Sample<typeof notes>): readonly (readonly [Piece, string])[] {
  return pieces.map(([piece, end], at) => [piece, at === pieces.length - 1 && !isEnded ? '' : end]);
}

type Sample<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function writtenOf(piece: Piece): string {
  return 'text' in piece ? piece.text : piece.before + piece.written + piece.after;
}

/** Whether a text can be cut out of another, in stretches, so that the rest stays in its order. */
function isPart(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of part) {
    at = whole.indexOf(sign, at);
    if (at < 0) return false;
    at += sign.length;
  }
  return true;
}

describe('turning the fields of any note', () => {
  it('takes the turned fields out of the text, and leaves every other byte', () => {
    fc.assert(
      fc.property(notes, (note) => {
        const [head] = note;
        const lines = linesOf(note);
        const body = lines.map(([piece, end]) => writtenOf(piece) + end).join('');
        const text = head + body;
        const read = noteFormat.read(text);
        // A rule at the top of a text without properties begins some.
        if (!read.ok || bodyOf(text) !== body) return;
        const { turned, text: after } = turn(text);
        const counts = new Map<string, number>();
        for (const { written } of turned) counts.set(written, (counts.get(written) ?? 0) + 1);
        // Of fields that say the same, any may be the one that went.
        const isRepeated = lines.some(([piece], at) =>
          lines.some(
            ([other], place) =>
              place > at &&
              'written' in piece &&
              'written' in other &&
              piece.written === other.written,
          ),
        );
        if (isRepeated) {
          expect(isPart(bodyOf(after), bodyOf(text))).toBe(true);
          return;
        }
        const left = lines.map(([piece, end]) => {
          if ('text' in piece || !counts.has(piece.written)) return writtenOf(piece) + end;
          const rest = piece.before + (piece.kept ?? '') + piece.after;
          return rest.trim().replace(/^-$/, '') === '' ? '' : rest + end;
        });
        const start = after.length - bodyOf(after).length;
        expect(after.slice(start)).toBe(left.join(''));
      }),
      { numRuns: runs },
    );
  });

  it('gives the contact what they said, and done twice changes nothing more', () => {
    fc.assert(
      fc.property(notes, (note) => {
        const text =
          note[0] +
          linesOf(note)
            .map(([piece, end]) => writtenOf(piece) + end)
            .join('');
        if (!noteFormat.read(text).ok) return;
        const { turned, text: after } = turn(text);
        if (turned.length === 0) expect(after).toBe(text);
        const read = noteFormat.read(after);
        if (!read.ok) throw new Error('It cannot be read any more.');
        const frontMatter = { ...read.data, status: 'identified' };
        const contact = readContact({ path: 'a.md', name: 'a', frontMatter }, defaultSettings, en);
        for (const { property, value } of turned) {
          const told = readContact(
            { path: 'a.md', name: 'a', frontMatter: { status: 'identified', [property]: value } },
            defaultSettings,
            en,
          );
          expect(contact?.contact[property]).toBe(told?.contact[property]);
        }
        const again = turn(after);
        expect(again.text).toBe(after);
        expect(again.turned).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

describe('turning the fields of a note', () => {
  it('passes over those that are not wanted, which the text keeps', () => {
    const text = 'company:: Acme\nrole:: Nurse\n';
    const result = turnFields(
      text,
      defaultSettings,
      noteFormat,
      ({ property }) => property === 'role',
    );
    expect(result).toEqual({
      ok: true,
      text: '---\nrole: Nurse\n---\ncompany:: Acme\n',
      turned: [{ property: 'role', written: 'role:: Nurse', value: 'Nurse' }],
      left: [],
    });
  });

  it('takes many at once, and a time in proportion to them', () => {
    const text = 'company:: Acme\n'.repeat(5000);
    expect(turn(text).text).toBe('---\ncompany: Acme\n---\n');
  });

  it.each([
    'Intro\n[company:: Acme] ^abc\n',
    '- [company:: Acme] ^abc\n',
    'company:: Acme\n^abc\n',
    '- company:: Acme\n\n^abc\n',
    'She is at [company:: Acme].[^1]\n',
    '[company:: Acme][^1]\n',
  ])('leaves a field that something is linked to: %j', (text) => {
    const result = turn(text);
    expect(result.text).toBe(text);
    expect(result.left).toMatchObject([{ property: 'company', why: 'linked' }]);
  });

  it.each([
    '---\nchecked-in: 2026-03-12\n---\nchecked-in:: 2026-03-12T10:30\n',
    '---\nchecked-in: 2026-03-12\n---\nchecked-in:: [[2026-03-12|call about the job]]\n',
    '---\ncompany: "[[Acme]]"\n---\ncompany:: [[Acme|Acme Labs]]\n',
  ])('leaves a field that says more than the property does: %j', (text) => {
    const result = turn(text);
    expect(result.text).toBe(text);
    expect(result.left).toMatchObject([{ why: 'otherValue' }]);
  });

  it('leaves the second of two fields where it says more', () => {
    const { text, left } = turn('checked-in:: 2026-03-12\nchecked-in:: 2026-03-12T10:30\n');
    expect(text).toBe('---\nchecked-in: 2026-03-12\n---\nchecked-in:: 2026-03-12T10:30\n');
    expect(left).toMatchObject([{ why: 'otherValue' }]);
  });

  it('takes a field that says the very same out of the text', () => {
    const text = '---\ncompany: "[[Acme]]"\npriority: 1\n---\n';
    expect(turn(`${text}company:: [[Acme]]\npriority:: 1\n`).text).toBe(text);
  });

  it.each(['status:: identified', 'calendar-id:: a-b', '[Status:: contacted]'])(
    'puts nobody on the list, and leaves what is its own: %s',
    (text) => {
      expect(turn(text)).toMatchObject({ text, turned: [], left: [] });
    },
  );

  it.each([
    '**company:: Acme**',
    '==company:: Acme==',
    '**_company:: Acme_**',
    '**[company:: Acme]**',
  ])('reads a field without the marks around the whole of it: %s', (text) => {
    expect(turn(`${text}\n`).text).toBe('---\ncompany: Acme\n---\n');
  });

  it.each([
    ['**company:: Acme** and more', 1],
    ['**company:: Acme', 1],
    ['company:: Acme, role:: CTO', 1],
    ['[company:: Acme, role:: CTO]', 1],
    ['company:: Acme [role:: CTO]', 2],
    ['[role:: CTO] company:: Acme', 2],
    ['[company [role:: CTO]:: Acme]', 2],
    ['| Ana | [company:: [[Acme\\|Acme Labs]]] |', 1],
  ])('leaves fields that hold together with what stands around them: %s', (text, count) => {
    const { text: after, left } = turn(text);
    expect(after).toBe(text);
    expect(left.map(({ why }) => why)).toEqual(Array(count).fill('structure'));
  });

  it.each([
    '[Acme](company:: Acme)',
    '![a picture (company:: Acme)](a.png)',
    '![a picture](a.png "(company:: Acme)")',
    '[see (company:: Acme)](https://example.org)',
    '![[a note (company:: Acme)]]',
  ])('finds none within links and embeds: %s', (text) => {
    expect(turn(text)).toMatchObject({ text, turned: [], left: [] });
  });

  it.each([
    'Told `him that\ncompany:: Acme\nis code` today\n',
    '- Told `him that\n  [company:: Acme] is` code\n',
  ])('leaves a field in code that goes over several lines: %j', (text) => {
    const result = turn(text);
    expect(result.text).toBe(text);
    expect(result.left).toMatchObject([{ property: 'company', why: 'code' }]);
  });

  it('takes a field between marks of code that belong to other items or paragraphs', () => {
    const { text } = turn('- a ` sign\n- company:: Acme\n- another ` sign\n');
    expect(text).toBe('---\ncompany: Acme\n---\n- a ` sign\n- another ` sign\n');
  });

  it('refuses a note whose properties cannot be understood', () => {
    const result = turnFields('---\na: "b\n---\ncompany:: Acme\n', defaultSettings, noteFormat);
    expect(result.ok).toBe(false);
  });
});
