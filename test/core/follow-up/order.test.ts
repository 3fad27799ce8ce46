import { describe, expect, it } from 'vitest';
import { aContact, BODY } from '../../builders/contact';
import { followUpsOf } from '../../builders/follow-ups';

type Note = Readonly<Record<string, unknown>>;

const NOW = '2026-11-25T14:10';

/** The list for these notes by name, as `name: action`: the same whatever order they are given in. */
function order(notes: Readonly<Record<string, Note>>): string[] {
  const contacts = Object.entries(notes).map(([name, note]) => aContact(note, name));
  const list = (given: typeof contacts): string[] =>
    followUpsOf(given, NOW).map(({ name, action }) => `${name}: ${action}`);
  const listed = list(contacts);
  const byName = [...contacts].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect([list(byName), list([...byName].reverse())]).toEqual([listed, listed]);
  return listed;
}

const talked = (interview: string, more: Note = {}): Note => ({
  status: 'interviewed',
  interview,
  reflected: '2026-11-24',
  ...more,
});

describe('the order of the list', () => {
  it('puts an interview that is on first, then what is late, due and ahead', () => {
    expect(
      order({
        Ahead: { status: 'in-touch', 'follow-up': '2026-11-26' },
        Due: talked('2026-11-24T10:00'),
        Late: { status: 'in-touch', 'follow-up': '2026-11-20' },
        Now: { status: 'scheduled', interview: '2026-11-25T14:00' },
      }),
    ).toEqual(['Now: interview', 'Late: follow-up', 'Due: thank', 'Ahead: follow-up']);
  });

  it('goes by action among what is due', () => {
    const none = { 'check-in-every': 0 };
    expect(
      order({
        A: { status: 'in-touch', thanked: '2026-01-05' },
        B: { status: 'identified', 'follow-up': '2026-11-25' },
        C: { status: 'contacted', contacted: '2026-11-03', nudges: 1 },
        D: { status: 'in-touch', 'referred-by': 'G', interview: '2026-11-20', ...none },
        E: { status: 'contacted', contacted: '2026-11-03' },
        F: { status: 'in-touch', 'follow-up': '2026-11-25', ...none },
        G: { status: 'scheduled', interview: '2026-11-26', prepared: null },
        H: { status: 'interviewed', interview: '2026-11-24', thanked: '2026-11-25' },
        I: { status: 'replied', replied: '2026-11-25' },
        J: talked('2026-11-24'),
        K: { status: 'scheduled', interview: '2026-11-25T14:00' },
        L: { status: 'identified' },
        M: { status: 'in-touch', [BODY]: '## Promises\n- [ ] Call\n', ...none },
      }),
    ).toEqual([
      'K: interview',
      'J: thank',
      'I: schedule',
      'H: reflect',
      'G: prepare',
      'F: follow-up',
      'M: promise',
      'E: nudge',
      'D: report-back',
      'C: give-up',
      'B: reach-out',
      'L: reach-out',
      'A: check-in',
      'G: interview',
    ]);
  });

  it('goes by the end, then the beginning, then priority, then name', () => {
    expect(
      order({
        Z: talked('2026-11-24T13:00'),
        Y: talked('2026-11-24T12:00', { priority: 3 }),
        B: talked('2026-11-24T12:00'),
        A: talked('2026-11-24T12:00'),
        X: talked('2026-11-24T12:00', { priority: 1 }),
        W: talked('2026-11-24T11:00'),
      }),
    ).toEqual(['W: thank', 'X: thank', 'Y: thank', 'A: thank', 'B: thank', 'Z: thank']);
  });

  it('goes by the beginning where nothing ends', () => {
    expect(
      order({
        A: { status: 'contacted', contacted: '2026-11-09' },
        B: { status: 'contacted', contacted: '2026-11-03' },
      }),
    ).toEqual(['B: nudge', 'A: nudge']);
  });

  it('goes by day, action and name in what is ahead, not by priority', () => {
    const ahead = (day: string, more: Note = {}): Note => ({
      status: 'in-touch',
      'follow-up': day,
      ...more,
    });
    expect(
      order({
        C: ahead('2026-11-28', { priority: 1 }),
        B: ahead('2026-11-28'),
        A: ahead('2026-11-29', { priority: 1 }),
        D: { status: 'identified', 'follow-up': '2026-11-28' },
        E: { status: 'scheduled', interview: '2026-11-28', prepared: '2026-11-24' },
      }),
    ).toEqual(['E: interview', 'B: follow-up', 'C: follow-up', 'D: reach-out', 'A: follow-up']);
  });

  it('compares names as code units', () => {
    const note = { status: 'contacted', contacted: '2026-11-03' };
    expect(order({ é: note, b: note, Z: note, a: note })).toEqual([
      'Z: nudge',
      'a: nudge',
      'b: nudge',
      'é: nudge',
    ]);
  });
});
