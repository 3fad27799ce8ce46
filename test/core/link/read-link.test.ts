import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/core/link/read-link';

const read = (params: Record<string, unknown>): ReturnType<typeof readLink> =>
  readLink({ action: 'informational-interviews', ...params }, new Set());

const nothing = { name: '', company: '', role: '', linkedin: '', email: '', 'why-them': '' };

describe('what a link asks for', () => {
  it('is to add somebody, with all that it tells', () => {
    expect(
      read({
        ...{ do: 'add', name: 'Ana Reyes', company: 'Northwind', role: 'Designer' },
        ...{
          linkedin: 'linkedin.com/in/ana?trk=x',
          email: 'ana@x.example',
          'why-them': 'Her talk',
        },
      }),
    ).toEqual({
      do: 'add',
      told: {
        ...{ name: 'Ana Reyes', company: 'Northwind', role: 'Designer', 'why-them': 'Her talk' },
        ...{ linkedin: 'https://linkedin.com/in/ana', email: 'ana@x.example' },
      },
      doubts: [],
    });
    expect(read({ do: 'add' })).toEqual({ do: 'add', told: nothing, doubts: [] });
  });

  it('is to go on with what is next, or to open a note', () => {
    expect(read({ do: 'next', name: 'Ana' })).toEqual({ do: 'next' });
    expect(read({ do: 'Open', name: ' Ana\u202E\nReyes ' })).toEqual({
      do: 'open',
      name: 'Ana Reyes',
    });
  });

  it('is unknown otherwise, and said cut short on one line', () => {
    expect(read({})).toEqual({ do: 'unknown', said: '' });
    expect(read({ do: 'true' })).toEqual({ do: 'unknown', said: '' });
    expect(read({ do: 7 })).toEqual({ do: 'unknown', said: '' });
    expect(read({ do: `delete\n${'x'.repeat(99)}` })).toMatchObject({
      do: 'unknown',
      said: expect.stringMatching(/^delete x{32}…$/) as string,
    });
  });
});

describe('what a link tells of somebody', () => {
  it('wins over what the title of a page tells', () => {
    const title = 'Ana Reyes - Nurse - Acme | LinkedIn';
    expect(read({ do: 'add', name: title, role: 'Surgeon' })).toMatchObject({
      told: { name: 'Ana Reyes', role: 'Surgeon', company: 'Acme' },
    });
  });

  it('keeps the address of another page with what caught the eye', () => {
    const link = { linkedin: 'https://x.example/ana?utm_source=y', 'why-them': 'Leads the guild' };
    expect(read({ do: 'add', name: 'Ana Reyes', ...link })).toMatchObject({
      told: { linkedin: '', 'why-them': 'Leads the guild https://x.example/ana' },
      doubts: [{ kind: 'other-page' }],
    });
  });

  it('is left out where it is no address, and a title that tells no name is said', () => {
    const link = { name: 'Feed | LinkedIn', linkedin: 'javascript:alert(1)', email: 'no mail' };
    expect(read({ do: 'add', ...link })).toEqual({
      do: 'add',
      told: nothing,
      doubts: [
        { kind: 'no-address' },
        { kind: 'no-name', title: 'Feed | LinkedIn' },
        { kind: 'no-email' },
      ],
    });
  });

  it('counts as empty where nothing of it can be seen', () => {
    expect(read({ do: 'add', name: '\u2800 \u2800', role: '\u200b\u2800' })).toMatchObject({
      told: nothing,
    });
  });

  it('counts as empty where a parameter has no value, or none of its own', () => {
    expect(read({ do: 'add', name: 'true', company: 'true' })).toMatchObject({ told: nothing });
    expect(readLink(Object.create({ do: 'next' }) as Record<string, unknown>, new Set()).do).toBe(
      'unknown',
    );
  });

  it('is short, on one line, and harmless in a note, whatever it is', () => {
    const bits = fc.constantFrom(
      ...[
        '<%',
        '%>',
        '<',
        '%',
        '\n',
        '\r',
        '\u2028',
        '\u0000',
        '\u001b[2J',
        '---',
        '\n---\n',
        '{{x}}',
      ],
      ...['[[', ']]', '`', '#', ': ', '"', "'", '\ud800', '\u202e', '\u200b', 'a', 'é', '😀', ' '],
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 60 }).map((all) => all.join('')),
      fc.constantFrom('a'.repeat(50_000), 'true', '<<%%'.repeat(200)),
    );
    const names = ['name', 'company', 'role', 'linkedin', 'email', 'why-them'];
    const params = fc.record(Object.fromEntries(names.map((name) => [name, hostile])));
    fc.assert(
      fc.property(params, (link) => {
        const request = readLink({ do: 'add', ...link }, new Set());
        if (request.do !== 'add') throw new Error('no adding');
        for (const text of Object.values(request.told)) {
          expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202e\p{Cs}]|<%/u);
          expect(text.length).toBeLessThanOrEqual(1001);
        }
        expect(request.told.linkedin).toMatch(/^(?:https?:\/\/\S+)?$/);
      }),
    );
  });
});
