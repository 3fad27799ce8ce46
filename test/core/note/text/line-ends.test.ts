import { noteFormat } from '../../../builders/yaml';
import { describe, expect, it } from 'vitest';
import { insertText } from '../../../../src/core/note/body/insert-text';
import { readListItems } from '../../../../src/core/note/body/read-list';
import { readSteps } from '../../../../src/core/note/body/read-section';
import { slotsStandAlone } from '../../../../src/core/message/slot-text';
import { worded } from '../../../builders/worded';

function logged(text: string): string {
  const result = noteFormat.change(text, { log: 'Asked' }, []);
  return result.ok ? result.text : worded(result.refusal).reason;
}

/** Signs that other programs end lines at, and Markdown does not. */
const noEnds = ['\u2028', '\u2029', '\u0085', '\v', '\f'];

describe.each(noEnds)('lines do not end at %j', (sign) => {
  it('which may stand behind the signs that open a code block', () => {
    const code = `\`\`\`js${sign}more\n## Log\n\`\`\`\n`;
    expect(logged(`${code}\n## Log\n- one\n`)).toBe(`${code}\n## Log\n- one\n- Asked\n`);
  });

  it('and a code block is not closed by a line that has one', () => {
    const code = `\`\`\`\n\`\`\`${sign}\n## Log\n\`\`\`\n`;
    expect(logged(`${code}\n## Log\n- one\n`)).toBe(`${code}\n## Log\n- one\n- Asked\n`);
  });

  it('in list items and steps', () => {
    expect(readListItems(`- one${sign}two\n`)).toEqual([
      { heading: null, item: `one${sign}two`.replace(/\s+/g, ' ') },
    ]);
    expect(readSteps(`## A\n### B\n- [ ] one${sign}two\n`)).toHaveLength(1);
  });

  it('in a message and in what is inserted', () => {
    expect(slotsStandAlone(`Could we meet?${sign}{{slots}}`)).toBe(false);
    const inserted = insertText('', { line: 0, ch: 0 }, `a${sign}- ${sign}b\n\n- \n`);
    expect(inserted).toMatchObject({ cursor: 10 });
  });
});

describe('lines end at a lone carriage return', () => {
  it('in a message', () => {
    expect(slotsStandAlone('Could we meet?\r{{slots}}\rThank you')).toBe(true);
  });
});

describe('an empty heading at the end', () => {
  it.each(['##', 'a\n\n##', 'a\n##', '###### ', '# ', '---\nstatus: a\n---\n##'])(
    'lets a line be added: %j',
    (text) => {
      expect(logged(text)).toBe(`${text}\n\n## Log\n\n- Asked`);
    },
  );

  it('lets a section be added', () => {
    const insert = { section: 'Interview', part: 'Questions', entries: ['#### Why?'] };
    expect(noteFormat.change('a\n\n##', { inserts: [insert] }, [])).toMatchObject({
      text: 'a\n\n##\n\n## Interview\n\n### Questions\n\n#### Why?',
    });
  });

  it('lets the log above it be added to', () => {
    expect(logged('## Log\n\n##')).toBe('## Log\n\n- Asked\n\n##');
  });
});

describe('code spans on a line with a comment', () => {
  it.each([
    ['closed by as many backticks', '``a %% ` b`` c', false],
    ['not closed by fewer', '``a %% b` c', true],
  ])('are %s', (_, line, hides) => {
    const text = `${line}\n## Log\n- one\n%%\n`;
    expect(logged(text)).toBe(
      hides ? `${text}\n## Log\n\n- Asked\n` : `${line}\n## Log\n- one\n- Asked\n%%\n`,
    );
  });
});
