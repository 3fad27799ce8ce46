import { noteFormat } from '../../builders/yaml';
import { describe, expect, it } from 'vitest';
import { knownNames } from './known-names';

const asked = {
  properties: [
    { name: 'status', value: 'contacted' },
    { name: 'contacted', value: { day: '2026-11-22' } },
  ],
  log: '2026-11-22 Asked',
};

describe('large notes', () => {
  it('of two hundred kilobytes are changed in place', () => {
    const prose = `${'They told me how the team works and what they look for. '.repeat(5)}\n\n`;
    const body = prose.repeat(400);
    const text = `---\nstatus: identified\n---\n${body}## Log\n\n- one\n\n## End\n${body}`;
    expect(text.length).toBeGreaterThan(200_000);
    expect(noteFormat.change(text, asked, knownNames)).toEqual({
      ok: true,
      text: `---\nstatus: contacted\ncontacted: 2026-11-22\n---\n${body}## Log\n\n- one\n- 2026-11-22 Asked\n\n## End\n${body}`,
      cursor: null,
    });
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
    expect(noteFormat.change(text, { properties }, knownNames)).toEqual({
      ok: true,
      text: `---\n${changed.join('\n')}\n---\n`,
      cursor: null,
    });
  });
});
