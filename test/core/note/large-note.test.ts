import { readYaml } from '../../builders/yaml';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/note/apply-change';
import { tokensOf } from '../../../src/core/note/yaml-tokens';
import { knownNames } from './known-names';

const asked = {
  properties: [
    { name: 'status', value: 'contacted' },
    { name: 'contacted', value: { day: '2026-11-22' } },
  ],
  log: '2026-11-22 Asked',
};

/** The quickest of a few tries, since the machine may be busy with others. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('large notes', () => {
  it('of two megabytes are changed in place and quickly', () => {
    const prose = `${'They told me how the team works and what they look for. '.repeat(5)}\n\n`;
    const body = prose.repeat(7000);
    const text = `---\nstatus: identified\n---\n${body}## Log\n\n- one\n\n## End\n${body}`;
    expect(text.length).toBeGreaterThan(2_000_000);
    expect(applyChange(text, asked, knownNames, readYaml)).toEqual({
      ok: true,
      text: `---\nstatus: contacted\ncontacted: 2026-11-22\n---\n${body}## Log\n\n- one\n- 2026-11-22 Asked\n\n## End\n${body}`,
      cursor: null,
    });
    expect(quickest(() => void applyChange(text, asked, knownNames, readYaml))).toBeLessThan(200);
  });

  it('of two hundred properties keep each of them', () => {
    const lines = Array.from({ length: 200 }, (_, index) =>
      index === 120
        ? 'status: identified # here'
        : `property ${index}: "value ${index}" # ${index}`,
    );
    const text = `---\n${lines.join('\n')}\n---\n`;
    const changed = [...lines];
    changed[120] = 'status: contacted # here\ncontacted: 2026-11-22';
    const { properties } = asked;
    expect(applyChange(text, { properties }, knownNames, readYaml)).toEqual({
      ok: true,
      text: `---\n${changed.join('\n')}\n---\n`,
      cursor: null,
    });
    expect(
      quickest(() => void applyChange(text, { properties }, knownNames, readYaml)),
    ).toBeLessThan(200);
  });

  it('of a long list on one line take no longer than reading it does', () => {
    const text = `---\ntags: [${Array(100_000).fill('Zürich 🥐').join(', ')}]\nstatus: a\n---\n`;
    const reading = quickest(() => void readYaml(text.slice(4, -4)));
    const places = quickest(() => void tokensOf(text, 4, text.length - 4));
    expect(places).toBeLessThan(reading + 200);
  });

  it.each([
    ['signs of a heading', '#'],
    ['spaces', ' '],
    ['stars', '* '],
    ['dashes', '- '],
    ['backticks', '`'],
    ['percent signs', '%%'],
    ['opened comments', '<!-- '],
    ['quotes', '> '],
    ['dollars', '$$\n'],
    ['opened comments on lines', 'a <!-- \n'],
    ['carriage returns', '\r'],
  ])('of one sign over and over take no time to speak of: %s', (_, sign) => {
    const text = `## Log\n- one\n\n## End\n${sign.repeat(50_000)}\n`;
    expect(quickest(() => void applyChange(text, { log: 'x' }, [], readYaml))).toBeLessThan(500);
  });
});
