import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../src/core/command-line/read-flags';

const flags = ['name', 'role'] as const;

describe('a call on the command line', () => {
  it('gives what each flag says, trimmed, and the format that is asked for', () => {
    expect(readFlags({ name: ' Ana ', format: 'json' }, flags)).toEqual({
      format: 'json',
      values: { name: 'Ana', role: '' },
      problem: null,
    });
  });

  it('takes a flag without a value, which arrives as true, for one that says nothing', () => {
    expect(readFlags({ name: 'true', format: 'true' }, flags)).toEqual({
      format: 'text',
      values: { name: '', role: '' },
      problem: null,
    });
  });

  it('names what it does not know, but for what the app reads itself', () => {
    const call = { vault: 'Notes', copy: 'true', '--copy': 'true', nmae: 'Ana', x: 'y' };
    expect(readFlags(call, flags).problem).toEqual({ code: 'unknown-flag', names: ['nmae', 'x'] });
  });

  it('answers in text where the format is none, whatever else is wrong', () => {
    expect(readFlags({ format: 'yaml', x: 'y' }, flags)).toMatchObject({
      format: 'text',
      problem: { code: 'unknown-format', format: 'yaml' },
    });
  });

  it('never throws, and reads nothing that an object has of its own', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (call) => {
        const { values } = readFlags(call, ['toString', 'constructor', '__proto__x']);
        for (const value of Object.values(values)) expect(typeof value).toBe('string');
      }),
    );
    expect(readFlags({}, ['toString']).values).toEqual({ toString: '' });
  });
});
