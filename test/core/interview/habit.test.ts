import { describe, expect, it } from 'vitest';
import { readHabit } from '../../../src/core/interview/habit';
import { interviewSections } from '../../../src/core/words';

const sections = interviewSections('2026-11-25');
const guide = 'Tick one, or write your own.';

function habitIn(under: string, section = 'Interview 2026-11-25', part = 'Preparation'): unknown {
  const text = `## ${section}\n\n### ${part}\n\n- [x] Rest\n\n#### One habit to practise\n\n${under}\n\n#### More\n\nx\n`;
  return readHabit(text, sections);
}

describe('the habit to practise', () => {
  it.each([
    ['- [ ] Arrive early\n- [x] Let  them finish\n- [x] Keep eye contact', 'Let them finish'],
    [`${guide}\r\n\r\n- [ ] Arrive early\r\n- [X] Ask less`, 'Ask less'],
    [`${guide}\n\n- [ ] Arrive early\n\nAsk shorter questions`, 'Ask shorter questions'],
    ['- [ ] Arrive early\n- [ ]\n* Ask less', 'Ask less'],
    ['Ask less\n\n- [x] Arrive early', 'Arrive early'],
    [`${guide}\n\n- [ ] Arrive early\n- [ ] `, null],
    ['', null],
  ])('is the one ticked, else the one written there: %j', (under, expected) => {
    expect(habitIn(under)).toBe(expected);
  });

  it('is found as long as the interview has no day, and in no other section or part', () => {
    expect(habitIn('- [x] Ask less', 'Interview')).toBe('Ask less');
    expect(habitIn('- [x] Ask less', 'Interview 2026-10-01')).toBeNull();
    expect(habitIn('- [x] Ask less', 'Interview', 'Questions')).toBeNull();
  });
});
