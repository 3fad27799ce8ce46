import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptMessage } from '../../../src/core/contact-command/kept-message';
import { performContactCommand } from '../../../src/core/contact-command/perform-contact-command';
import { readOutline } from '../../../src/core/note/body/outline';
import { defaultSettings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { noteFormat } from '../../builders/yaml';

const today = day('2026-11-22');
const place = { path: 'Contacts/Ana Reyes.md', name: 'Ana Reyes' };

function sent(before: string, text: string, subject: string | null = null): string {
  const result = performContactCommand({
    ...{ id: 'mark-contacted', answer: { channel: 'Email' }, place, text: before },
    ...{ settings: defaultSettings, now: at('2026-11-22T10:00'), noteFormat },
    besides: { set: { opening: 'Your talk' }, message: { channel: 'Email', subject, text } },
  });
  if (!result.ok) throw new Error('refused');
  return result.text;
}

/** The text of the first message that a note keeps, as a reader of Markdown finds it. */
function read(note: string): string {
  const lines = note.split(/\r\n|\n/);
  const from = lines.findIndex((line) => line.startsWith('> [!quote]-'));
  const fence = lines[from + 1] ?? '';
  const to = lines.indexOf(fence, from + 2);
  return lines
    .slice(from + 2, to)
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n');
}

describe('a message that is kept', () => {
  it('is a folded callout around a fence, with its day and channel', () => {
    expect(keptMessage(today, { channel: 'Email', subject: 'Hi', text: 'Hello\n\nBye' })).toBe(
      '> [!quote]- 2026-11-22 Email\n> ```\n> Hi\n>\n> Hello\n>\n> Bye\n> ```',
    );
    expect(keptMessage(today, { channel: null, subject: null, text: 'Hello' })).toMatch(
      /^> \[!quote\]- 2026-11-22\n/,
    );
  });

  it('has no sign of a channel that Markdown would take for more than words', () => {
    const kept = keptMessage(today, { channel: 'Email %% #fast', subject: null, text: 'Hello' });
    expect(kept).toMatch(/^> \[!quote\]- 2026-11-22 Email fast\n/);
  });

  it('leaves what the note says by now of what was told', () => {
    const before = '---\nstatus: identified\nopening: Better words\n---\n';
    expect(sent(before, 'Hello')).toContain('opening: Better words\n');
  });

  it('stands before the log, with what was told and the log line in one change', () => {
    const before =
      '---\nstatus: identified\n---\nMet.\n\n## Log\n\n- 2026-11-20 Added to my list\n';
    expect(sent(before, 'Hello Ana,\n#tag %% x')).toBe(
      [
        '---\nstatus: contacted\nopening: Your talk\ncontacted: 2026-11-22\n---\nMet.\n',
        '## Messages\n',
        '> [!quote]- 2026-11-22 Email\n> ```\n> Hello Ana,\n> #tag %% x\n> ```\n',
        '## Log\n',
        '- 2026-11-20 Added to my list\n- 2026-11-22 Asked by email\n',
      ].join('\n'),
    );
  });

  it('stands behind those that were kept before', () => {
    const once = sent('---\nstatus: identified\n---\n', 'One');
    const twice = sent(once.replace('status: contacted', 'status: identified'), 'Two');
    expect(twice.match(/## Messages/g)).toHaveLength(1);
    expect(twice).toMatch(/> One\n> ```\n\n> \[!quote\]- 2026-11-22 Email\n> ```\n> Two\n> ```\n/);
  });

  it('has line ends as its note has them', () => {
    const note = sent('---\r\nstatus: identified\r\n---\r\nMet.\r\n', 'Hello\nBye');
    expect(note.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps every letter, and nothing in it becomes a heading, whatever was written', () => {
    const piece = fc.constantFrom(
      ...[
        '# Hi',
        '```',
        '````',
        '~~~',
        '> q',
        '## Log',
        '---',
        '- a',
        '%%',
        '[[x]]',
        '',
        '  ',
        '`',
      ],
      ...['\tx', '<!--', '$$', '> [!note]', 'Hello Ana,  ', '\u2028', '===', '| a | b |'],
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 12 })
      .map((lines) => lines.join('\n').replace(/\r\n?/g, '\n'));
    const before = '---\nstatus: identified\n---\n# Ana\n\n## Notes\n\nMet.\n\n## Log\n';
    fc.assert(
      fc.property(text, (message) => {
        const note = sent(before, message);
        expect(read(note)).toBe(message);
        const headings = readOutline(note).headings.map((heading) => heading.text);
        expect(headings).toEqual(['Ana', 'Notes', 'Messages', 'Log']);
      }),
      { numRuns: 300 },
    );
  });
});
