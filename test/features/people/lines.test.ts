// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;
let frames: FrameRequestCallback[];

beforeEach(async () => {
  // A page that lays nothing out has no room for rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  frames = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => frames.push(draw));
  run = await runPlugin(
    Object.fromEntries(
      Array.from({ length: 300 }, (_none, at) => [
        `Contacts/P${String(at).padStart(3, '0')}.md`,
        `---\nstatus: identified\nrole: ${at % 2 === 0 ? 'Nurse' : 'Baker'}\n---\n`,
      ]),
    ),
  );
  run.command('show-people');
  await vi.waitFor(() => expect(keys().length).toBeGreaterThan(15));
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
});

/** Lets the page be painted, and what waits for that be done. */
async function paint(): Promise<void> {
  for (const draw of frames.splice(0)) draw(0);
  await new Promise((resolve) => setTimeout(resolve));
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.ii-people-row[data-key]')];
}

function keys(): (string | undefined)[] {
  return rows().map(({ dataset }) => dataset['key']);
}

function row(name: string): HTMLElement {
  const found = rows().find(({ dataset }) => dataset['key'] === `Contacts/${name}.md`);
  if (found === undefined) throw new Error(`${name} is not in the page.`);
  return found;
}

async function search(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('.ii-people [type="search"]');
  if (field === null) throw new Error('There is no search.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(keys()).not.toContain('Contacts/P001.md'));
}

describe('the lines of a long list', () => {
  it('are drawn around those in sight once these are painted', async () => {
    const inSight = keys().length;
    await paint();
    expect(keys()).toHaveLength(inSight + 5);
    await search('nurse');
    const found = keys();
    expect(found.slice(0, 3)).toEqual(
      ['P000', 'P002', 'P004'].map((name) => `Contacts/${name}.md`),
    );
    await paint();
    expect(keys().slice(0, found.length)).toEqual(found);
    expect(keys()).toHaveLength(inSight + 5);
  });

  it('show somebody else in an element of one who was not found', async () => {
    await paint();
    const gone = rows().filter(({ dataset }) => /[13579]\.md$/.test(dataset['key'] ?? ''));
    const stayed = row('P002');
    await search('nurse');
    expect(row('P002')).toBe(stayed);
    const other = row('P030');
    expect(gone).toContain(other);
    expect(other.querySelector('.ii-name')?.textContent).toBe('P030');
    expect(other.querySelector('.ii-people-role')?.textContent).toBe('Nurse');
    other.querySelector<HTMLElement>('.ii-name')?.click();
    await vi.waitFor(() =>
      expect(run.app.workspace.getActiveFile()?.path).toBe('Contacts/P030.md'),
    );
  });

  it('pass the focus on to whoever stands in the place of one who is gone, in their own element', async () => {
    const [gone, next] = [row('P003'), row('P004')];
    gone.querySelector<HTMLElement>('.ii-name')?.focus();
    await run.app.vault.delete(run.file('Contacts/P003.md'));
    await vi.waitFor(() => expect(keys()).not.toContain('Contacts/P003.md'));
    await run.settled();
    expect(row('P004')).toBe(next);
    expect(next.contains(document.activeElement)).toBe(true);
    expect(gone.isConnected).toBe(false);
  });
});
