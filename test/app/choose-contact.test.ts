// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;

const note = (company: string): string => `---\nstatus: identified\ncompany: ${company}\n---\n`;

beforeEach(async () => {
  run = await runPlugin({
    'Contacts/Søren Holm.md': note('Kestrel'),
    'Contacts/Pat O’Brien.md': note('Große Straße'),
    'Contacts/Jose\u0301 Ruiz.md': note('Łódź Works'),
    'Contacts/Ana Reyes.md': note('Acme'),
  });
  run.command('set-priority');
  await vi.waitFor(() => expect(suggestions()).toHaveLength(4));
});

afterEach(() => run.unload());

function suggestions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
}

/** Each suggestion with what is marked in it. */
function found(typed: string): [string, string][] {
  const input = document.querySelector<HTMLInputElement>('.prompt-input');
  if (input === null) throw new Error('Nothing asks.');
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return suggestions().map((item) => [
    item.textContent.replace(/, .*/, ''),
    [...item.querySelectorAll('.suggestion-highlight')].map((part) => part.textContent).join('|'),
  ]);
}

describe('picking a contact by typing', () => {
  it.each([
    ['soren', 'Søren Holm', 'Søren'],
    ['SØREN', 'Søren Holm', 'Søren'],
    ["O'Brien", 'Pat O’Brien', 'O’Brien'],
    ['o’brien', 'Pat O’Brien', 'O’Brien'],
    ['grosse', 'Pat O’Brien', 'Große'],
    ['lodz', 'Jose\u0301 Ruiz', 'Łódź'],
    ['jose', 'Jose\u0301 Ruiz', 'Jose\u0301'],
    ['José', 'Jose\u0301 Ruiz', 'Jose\u0301'],
    ['ana', 'Ana Reyes', 'Ana'],
  ])('%s finds %s', (typed, name, marked) => {
    expect(found(typed)[0]).toEqual([name, marked]);
  });

  it('offers all again where nothing is typed, and nobody for what nobody is called', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('  ')).toHaveLength(4);
  });

  it('takes the one that was found', async () => {
    found('soren');
    suggestions()[0]?.click();
    await vi.waitFor(() => expect(suggestions()[0]?.textContent).toBe('1 (first)'));
    suggestions()[0]?.click();
    await vi.waitFor(() => expect(run.read('Contacts/Søren Holm.md')).toContain('priority: 1'));
    await run.settled();
  });
});
