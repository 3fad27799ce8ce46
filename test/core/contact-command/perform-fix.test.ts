import { describe, expect, it } from 'vitest';
import type { PropertyName } from '../../../src/core/contact/properties';
import { newProblems, performFix } from '../../../src/core/contact-command/perform-fix';
import { atStakeIn, type ValueAtStake } from '../../../src/core/contact-command/value-at-stake';
import type { ChangeResult } from '../../../src/core/note/apply-change';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at, day } from '../../builders/clock';
import { noteFormat } from '../../builders/yaml';
import { textOf } from '../../builders/worded';

const place = { path: 'Contacts/Ana.md', name: 'Ana' };
const today = day('2026-11-22');

function note(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

function fix(
  text: string,
  property: PropertyName,
  value: unknown,
  typed: string,
  agreed: readonly ValueAtStake[] = [],
): ChangeResult {
  return performFix({
    ...{ problem: { property, value }, typed, place, text, agreed },
    ...{ settings: defaultSettings, today, noteFormat },
  });
}

describe('what does not fit since a value was fixed', () => {
  const context = ruleContextAt(at('2026-11-22T10:00'), defaultSettings, en);
  const found = (before: string, after: string): readonly string[] =>
    newProblems(place, { before, after }, context, noteFormat).map(({ property }) => property);
  const listed = note('status: identified', 'nudges: two');
  const asked = note('status: contacted', 'nudges: two');

  it('is the date that the status needs by now, and no problem from before', () => {
    expect(found(listed, asked)).toEqual(['contacted']);
    expect(found(asked, asked)).toEqual([]);
  });

  it('is all there is where the note was no contact’s, and nothing where it is none now', () => {
    expect([...found('Met.\n', asked)].sort()).toEqual(['contacted', 'nudges']);
    expect(found(asked, 'Met.\n')).toEqual([]);
    expect(found(asked, '---\na: [\n---\n')).toEqual([]);
  });
});

const changed = 'refused: The note has changed and no longer calls for this.';

describe('a value typed in the place of one that does not fit', () => {
  it('replaces it, and keeps it in the log', () => {
    const text = note('status: contacted', 'nudges: two', 'company: Acme');
    expect(textOf(fix(text, 'nudges', 'two', '2'))).toBe(
      note('status: contacted', 'nudges: 2', 'company: Acme') +
        '## Log\n\n- 2026-11-22 Changed (nudges was: two)\n',
    );
  });

  it('is written where nothing stood, and the log has nothing to keep', () => {
    expect(textOf(fix(note('status: contacted'), 'contacted', null, '2026-11-20'))).toBe(
      note('status: contacted', 'contacted: 2026-11-20'),
    );
  });

  it('is not written into a note that is no contact’s by now', () => {
    expect(textOf(fix(note('company: Acme'), 'contacted', null, '2026-11-20'))).toBe(changed);
  });

  it('replaces a day that is still to come', () => {
    const text = note('status: contacted', 'contacted: 2027-01-05');
    expect(textOf(fix(text, 'contacted', '2027-01-05', '2026-11-20'))).toBe(
      note('status: contacted', 'contacted: 2026-11-20') +
        '## Log\n\n- 2026-11-22 Changed (contacted was: 2027-01-05)\n',
    );
  });

  it('replaces a whole list that was shown', () => {
    const text = note('status: contacted', 'contacted: [2026-11-02, 2026-11-09]');
    const shown = ['2026-11-02', '2026-11-09'];
    expect(textOf(fix(text, 'contacted', shown, '2026-11-09'))).toContain(
      'contacted: 2026-11-09\n',
    );
    expect(textOf(fix(text, 'contacted', ['2026-11-02'], '2026-11-09'))).toBe(changed);
  });

  it.each([
    ['another value', note('status: contacted', 'nudges: three')],
    ['a value that fits', note('status: contacted', 'nudges: 1')],
    ['nothing', note('status: contacted')],
    ['the same under another name', note('status: contacted', 'priority: two')],
    ['it in a note that is on no list', note('nudges: two')],
    ['it in a note whose status is gone', note('company: Acme', 'nudges: two', 'status:')],
  ])('is refused where by now there is %s', (_, text) => {
    expect(textOf(fix(text, 'nudges', 'two', '2'))).toBe(changed);
  });

  it('is refused where it does not fit itself', () => {
    expect(fix(note('status: contacted', 'nudges: two'), 'nudges', 'two', 'three').ok).toBe(false);
  });

  it('lets the others of a list go only once that is agreed', () => {
    const text = note('status: interviewed', 'skipped: [thanks, reflection, prepare]');
    const asked = fix(text, 'skipped', 'thanks', 'thank');
    expect(asked.ok).toBe(false);
    const atStake = asked.ok ? null : atStakeIn(asked.refusal);
    expect(atStake?.map(({ property }) => property)).toEqual(['skipped']);
    const agreed = textOf(fix(text, 'skipped', 'thanks', 'thank', atStake ?? []));
    expect(agreed).toContain('(skipped was: ');
    expect(agreed.slice(0, agreed.indexOf('\n---\n'))).not.toContain('reflection');
    const other = [{ ...(atStake?.[0] as ValueAtStake), property: 'nudges' as const }];
    expect(fix(text, 'skipped', 'thanks', 'thank', other).ok).toBe(false);
  });

  it('of a list that has one such entry needs no further word', () => {
    const text = note('status: interviewed', 'skipped: [thanks, prepare]');
    expect(textOf(fix(text, 'skipped', 'thanks', 'thank'))).toContain('(skipped was: ');
  });
});
